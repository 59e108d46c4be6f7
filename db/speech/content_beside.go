package speech

import (
	"slices"

	"counterclaim/db/figure"
)

// besideIt reads a toll that a phrase behind an attribution adds to what was said before it, by
// the same speaker: 26 died, the mayor said, with 9 still missing; بحسب العمدة، مع فقدان 9.
func (r *reader) besideIt(f *frame, from, to int) bool {
	if f == nil || f.whole || len(f.who) == 0 || f.to > f.cueFrom || f.verb != nil && f.verb.act != "asserts" {
		return false
	}
	from = max(from, f.cueTo)
	if from+2 >= to || !r.toks[from].is(",", "،") || !besides[r.toks[from+1].s] {
		return false
	}
	from, to = r.trim(from+1, to)
	if r.toks[from].is("with", "مع") {
		from++
	}
	figures := r.figuresIn(r.span(from, to))
	if to-from > longestBesideIt || r.english && r.finiteIn(from, to) || !slices.ContainsFunc(figures, func(c figure.Figure) bool { return fates[c.What] }) {
		return false
	}
	r.propose(&frame{start: from, cueFrom: f.cueFrom, cueTo: f.cueTo, verb: f.verb, who: f.who, via: f.via, from: from, to: to, code: f.code, said: f.said}, from, to)
	return true
}

// longestBesideIt is how many words such a phrase has at most.
const longestBesideIt = 20

var (
	// besides begin it.
	besides = set("with leaving مع مخلفا مخلفة موقعا موقعة")
	// fates are what befell those who are counted in it.
	fates = map[figure.What]bool{figure.Killed: true, figure.Wounded: true, figure.KilledOrWounded: true, figure.Casualties: true,
		figure.Missing: true, figure.Displaced: true, figure.Prisoners: true, figure.Detained: true, figure.Abducted: true, figure.Rescued: true}
)
