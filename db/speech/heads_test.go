package speech

import (
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// A noun stands once, with a kind that there is and with roles that the head of the table explains.
func TestHeadTables(t *testing.T) {
	kinds := map[string]bool{"-": true}
	for _, k := range record.ActorKinds {
		kinds[string(k)] = true
	}
	roles := map[string]int{"-": 1}
	for line := range strings.Lines(headTable + englishHeadTable) {
		if role, ok := strings.CutPrefix(line, "#   "); ok {
			roles[strings.Fields(role)[0]] = 0
		}
	}
	seen := map[string]bool{}
	for name, table := range map[string]string{"heads.tsv": headTable, "heads_en.tsv": englishHeadTable} {
		columns := map[string]int{"heads.tsv": 4, "heads_en.tsv": 3}[name]
		for row := range rows(table) {
			if len(row) != columns || !kinds[row[1]] || columns == 4 && row[1] != "-" && strings.Trim(row[2], "mfp") != "" {
				t.Fatalf("%s: %q", name, row)
			}
			for form := range strings.SplitSeq(row[0], ",") {
				if form = text.Fold(form); seen[form] {
					t.Errorf("%s: %q stands twice", name, form)
				}
				seen[form] = true
			}
			for role := range strings.SplitSeq(row[columns-1], ",") {
				if _, ok := roles[role]; !ok {
					t.Errorf("%s: %q has the role %q, which nothing explains", name, row[0], role)
				}
				roles[role]++
			}
		}
	}
	for role, n := range roles {
		if n == 0 {
			t.Errorf("no noun has the role %q", role)
		}
	}
}
