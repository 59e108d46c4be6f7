package gather

import (
	"maps"
	"slices"
	"strings"

	"counterclaim/db/text"
)

// folded are words by their folded form.
func folded(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold(words)) {
		m[w] = true
	}
	return m
}

// joined are two sets of words as one.
func joined(a, b map[string]bool) map[string]bool {
	m := maps.Clone(a)
	maps.Copy(m, b)
	return m
}

// stemsOf are the stems of words.
func stemsOf(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[text.Stem(w)] = true
	}
	return m
}

// conceptSet are concepts by the codes of their rows in concepts.tsv, as stems have them.
func conceptSet(codes string) map[string]bool {
	m := map[string]bool{}
	for code := range strings.FieldsSeq(codes) {
		m["#"+code] = true
	}
	return m
}

// hasAny reports whether the words of a claim have one of some patterns.
func (r *read) hasAny(patterns []string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return strings.Contains(r.words, p) })
}

// speaksOf reports whether the words of a claim have one of some concepts.
func (r *read) speaksOf(concepts map[string]bool) bool {
	return slices.ContainsFunc(r.stems, func(s string) bool { return concepts[s] })
}
