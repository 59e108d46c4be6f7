package gather

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/record"
)

// What clashes in one report clashes in two reports of two days: it hangs on the two claims,
// and not on where they stand.
func TestWhatClashesInOneReportClashesAcrossTwo(t *testing.T) {
	_, blocks, _ := strings.Cut(readFile(t, filepath.Join(reports, "across.txt")), "\n# ")
	for block := range strings.SplitSeq(blocks, "\n# ") {
		lines := strings.Split(strings.TrimSpace(block), "\n")
		if len(lines) != 3 {
			t.Fatalf("no name and two sentences: %q", block)
		}
		one, other := "آخر التطورات\n\n"+lines[1]+"\n", "تقرير المساء\n\n"+lines[2]+"\n"
		for _, c := range []struct {
			name   string
			claims []Claim
		}{
			{"one report", shortReport("a", "2031-03-05", one+lines[2]+"\n")},
			{"two reports", slices.Concat(shortReport("a", "2031-03-05", one), shortReport("b", "2031-03-06", other))},
		} {
			t.Run(lines[0]+"/"+c.name, func(t *testing.T) {
				if !slices.ContainsFunc(Compare(c.claims), func(q Compared) bool {
					return slices.ContainsFunc(q.Findings, func(f record.Finding) bool {
						a, b := q.Sides(f)
						x, y := q.Claims[a], q.Claims[b]
						clash := f.Kind == record.Contradicts || f.Kind == record.DeniesClaim
						return clash && (stand(lines, x, y) || stand(lines, y, x))
					})
				}) {
					t.Errorf("no clash of %s | %s", lines[1], lines[2])
				}
			})
		}
	}
}

// stand reports whether two claims stand in the two sentences of a block.
func stand(lines []string, a, b Claim) bool {
	return strings.Contains(lines[1], a.Text) && strings.Contains(lines[2], b.Text)
}
