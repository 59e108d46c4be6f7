package speech

import (
	"maps"
	"strings"

	"counterclaim/db/text"
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[text.Fold(w)] = true
	}
	return m
}

// union is two sets of words as one.
func union(a, b map[string]bool) map[string]bool {
	m := maps.Clone(a)
	maps.Copy(m, b)
	return m
}

func foldedLines(lines ...string) []string {
	for i, l := range lines {
		lines[i] = text.Fold(l)
	}
	return lines
}

// rows yields the tab-separated rows of a table, without comments.
func rows(table string) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			if !yield(strings.Split(line, "\t")) {
				return
			}
		}
	}
}
