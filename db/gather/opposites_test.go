package gather

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Ordinary sentences that every reader sees to clash, or not to.
func TestNeighbours(t *testing.T) {
	_, blocks, _ := strings.Cut(readFile(t, filepath.Join(reports, "neighbours.txt")), "\n# ")
	for block := range strings.SplitSeq(blocks, "\n# ") {
		name, rest, _ := strings.Cut(block, "\n")
		t.Run(name, func(t *testing.T) {
			words, pairs, found := strings.Cut(rest, "\n")
			if !found || strings.TrimSpace(pairs) == "" {
				t.Fatal("says of no pair whether it clashes")
			}
			claims := shortReport("a", "2031-03-05", "آخر التطورات\n\n"+words+"\n")
			for line := range strings.Lines(pairs) {
				line = strings.TrimSpace(line)
				if line == "" {
					continue
				}
				one, other, found := strings.Cut(line[2:], " | ")
				if !found || !strings.Contains(words, one) || !strings.Contains(words, other) {
					t.Fatalf("no words of the report: %s", line)
				}
				if got, want := clash(claims, one, other), line[0] == 'x'; got != want {
					t.Errorf("%s: clash %v, want %v", line, got, want)
				}
			}
		})
	}
}

// Each row of opposites.tsv finds an ordinary pair of sentences to exclude each other,
// and not another pair on the same matter.
func TestOpposites(t *testing.T) {
	_, blocks, _ := strings.Cut(readFile(t, filepath.Join(reports, "opposites.txt")), "\n# ")
	shown := map[string]string{}
	for block := range strings.SplitSeq(blocks, "\n# ") {
		code, pairs, _ := strings.Cut(block, "\n")
		shown[code] = strings.TrimSpace(pairs)
	}
	for _, o := range opposites() {
		t.Run(o.code, func(t *testing.T) {
			met := map[bool]bool{}
			for line := range strings.Lines(shown[o.code]) {
				want := line[0] == 'x'
				met[want] = true
				one, other, found := strings.Cut(strings.TrimSpace(line[2:]), " | ")
				if !found {
					t.Fatalf("no pair: %s", line)
				}
				claims := shortReport("a", "2031-03-05", "آخر التطورات\n\nقال المتحدث باسم حركة الفجر إن "+one+". وقال المتحدث باسم الحكومة إن "+other+".\n")
				g := newGathering(claims)
				g.opposing()
				if got := slices.ContainsFunc(g.proposals, func(p Proposal) bool { return strings.HasPrefix(p.Question.Key, o.code+"|") }); got != want {
					t.Errorf("%s: found %v, want %v", line, got, want)
				}
			}
			if !met[true] || !met[false] {
				t.Error("opposites.txt shows no pair that excludes each other, or none that does not")
			}
		})
	}
}
