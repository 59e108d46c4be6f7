package gather

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// What two claims are told to speak of together is a word as one of them has it, also where
// another has the word with more letters or fewer: nothing is left of it alone.
func TestWhatIsToldInCommonIsAWholeWord(t *testing.T) {
	told := []string{"gather.denial", "gather.opposed", "gather.blame", "gather.told"}
	for _, set := range []string{"cape", "coast", "dam", "mine", "river"} {
		for _, dated := range []bool{true, false} {
			folder := filepath.Join(reports, "sets", set)
			var claims []Claim
			for line := range strings.Lines(readFile(t, filepath.Join(folder, "gold.tsv"))) {
				if f := strings.Fields(line); len(f) > 3 && f[0] == "#" && f[1] == "published" {
					published := f[3]
					if !dated {
						published = ""
					}
					claims = append(claims, shortReport(f[2], published, readFile(t, filepath.Join(folder, f[2])))...)
				}
			}
			words := map[string]bool{}
			for _, c := range claims {
				for _, w := range text.Words(c.Text) {
					words[w.Text] = true
					words[strings.TrimLeft(w.Text, "وفبك")] = true
				}
			}
			met := 0
			for _, p := range Questions(claims) {
				r := p.Question.Reason
				if !slices.Contains(told, r.Code) || strings.HasPrefix(r.Args[2], "@") {
					continue
				}
				met++
				if !words[r.Args[2]] {
					t.Errorf("%s: %s of %q, which no claim says", set, r.Code, r.Args[2])
				}
			}
			if met == 0 && set != "dam" {
				t.Errorf("%s: nothing is told in common", set)
			}
		}
	}
}
