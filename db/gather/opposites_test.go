package gather

import (
	"path/filepath"
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
