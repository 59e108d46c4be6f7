package gather

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Reports of one event, and every question that a person sees after importing them, in
// both languages: each point in one question, with as many claims as speak to it, and
// nothing beside.
func TestQuestionsOfReports(t *testing.T) {
	_, blocks, _ := strings.Cut(readFile(t, filepath.Join(reports, "questions.txt")), "\n# ")
	for block := range strings.SplitSeq(blocks, "\n# ") {
		name, rest, _ := strings.Cut(block, "\n")
		t.Run(name, func(t *testing.T) {
			var claims []Claim
			var want []string
			for line := range strings.Lines(rest) {
				line = strings.TrimSpace(line)
				if asked, is := strings.CutPrefix(line, "? "); is {
					want = append(want, asked)
				} else if published, words, more := strings.Cut(line, " "); more {
					claims = append(claims, shortReport(fmt.Sprint(len(claims)), published, words)...)
				}
			}
			var got []string
			for _, p := range Compare(claims) {
				plain := strings.NewReplacer("\u2068", "", "\u2069", "")
				got = append(got, fmt.Sprintf("%s / %s / %d claims, %d origins, %s", plain.Replace(p.Question.Text), plain.Replace(p.Question.TextAr), len(p.Positions), p.Origins, p.Standing))
			}
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("asked:\n? %s\nwanted:\n? %s", strings.Join(got, "\n? "), strings.Join(want, "\n? "))
			}
		})
	}
}
