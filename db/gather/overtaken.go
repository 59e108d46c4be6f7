package gather

import (
	"slices"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Figures that a claim names only to put another in their place: "13, not nine", "up from 27".

// takenBack reports whether a claim gives a figure only to put another in its
// place: "13, not nine".
func (r *read) takenBack(f record.Figure) bool {
	for _, before := range []string{" had earlier ", " had previously ", " had initially ", " had at first ", " had first ", " had given a figure "} {
		if strings.Contains(r.words, before) {
			return true
		}
	}
	return takes[r.wordBefore(f)] || r.cameFrom(f)
}

// takes are the words before a figure that is taken back; folded.
var takes = folded("not وليس ليس لا بدلا بدل")

// cameFrom reports whether a figure is the one that stood before another: "to 27 from 29".
func (r *read) cameFrom(f record.Figure) bool {
	return outOf[r.wordBefore(f)] && slices.ContainsFunc(r.Figures, func(o record.Figure) bool { return o.What == f.What && o.Range != f.Range && into[r.wordBefore(o)] })
}

// Words before the number that a count comes from, and before that which it comes to; folded.
var (
	outOf = folded("من from")
	into  = folded("إلى to")
)

// instead is the number that a claim puts in the place of a figure that it takes
// back, where that number stands without a noun: "nine and not 12". The figure
// itself when there is none.
func (r *read) instead(f record.Figure) record.Figure {
	number := ""
	for _, w := range text.Words(r.Text) {
		if takes[w.Fold] {
			break
		}
		number = w.Text
	}
	if n, ok := figure.Number(number); ok && n != f.Low {
		f.Range, f.Qualifier, f.Span, f.ID = figure.Exactly(n), "exact", nil, ""
	}
	return f
}

// putsAway reports whether the words of a claim name a number only to put another in its
// place: "13, not nine", "53 بدلا من 47".
func (r *read) putsAway() bool {
	words := strings.Fields(r.words)
	for i := 0; i+1 < len(words); i++ {
		if !takes[words[i]] {
			continue
		}
		next := words[i+1]
		if next == "من" && i+2 < len(words) {
			next = words[i+2]
		}
		if _, ok := figure.Number(next); ok {
			return true
		}
	}
	return false
}
