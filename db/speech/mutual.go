package speech

import (
	"slices"

	"counterclaim/db/record"
)

// mutual reads "تبادل X وY الاتهامات": each of the two accuses the other.
func (r *reader) mutual(i, a, b int) (*frame, bool) {
	if !exchanges[r.toks[i].s] {
		return nil, false
	}
	cue := -1
	for k := i + 1; k < b && k < i+16; k++ {
		if r.toks[k].is("الاتهامات", "اتهامات", "الاتهام", "الاتهامين") {
			cue = k
			break
		}
		if !r.toks[k].word && !r.toks[k].is("،", "\"", "“", "”", "«", "»") {
			break
		}
	}
	if cue < 0 {
		return nil, false
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: cue, cueTo: cue + 1, code: "speech.mutual"}
	f.verb = &verb{lemma: "اتهم", act: "accuses", frame: "ob"}
	from := i
	if n, ok := r.actor(r.toks, i+1, cue, ""); ok {
		f.who = r.voices(r.toks, n, cue)
		if r.eachSide(n) {
			if sides := r.bothSides(); len(sides) == 2 {
				f.who = sides
			} else {
				f.whole, f.from, f.start = true, i, i
				f.to = r.sentenceClauseEnd(cue, b)
				return f, true
			}
		}
	}
	if len(f.who) < 2 {
		// The two stand before the word: واصلت X وY تبادل الاتهامات
		start := r.clauseStart(i, a)
		for k := start; k < i; k++ {
			if n, ok := r.actor(r.toks, k, i, "و"); ok && n.kind != record.Person {
				if who := r.voices(r.toks, n, i); len(who) > 1 {
					f.who, from = who, start
					break
				}
			}
		}
	}
	if len(f.who) < 2 && i > a { // واصل الجانبان تبادل الاتهامات
		if n, ok := r.actor(r.toks, i-1, i, ""); ok && r.eachSide(n) {
			if f.who = r.bothSides(); len(f.who) < 2 {
				f.who = r.twoNamed(a, i)
			}
			from = r.clauseStart(i, a)
		}
	}
	if len(f.who) < 2 {
		return nil, false
	}
	f.who = f.who[:2]
	f.blamed = []speaker{f.who[1], f.who[0]}
	f.whole, f.from, f.start = true, from, from
	if from > a && joiners[r.toks[from-1].s] {
		f.start--
	}
	f.to = r.sentenceClauseEnd(cue, b)
	if r.toldBehind(cue, f.to, b) {
		f.from, f.end = f.to, f.to
	}
	return f, true
}

// toldBehind reports whether charges that are only named at cue are told one by
// one behind the clause: تبادلا الاتهامات بشأن الهدنة، إذ قال أحدهما.
func (r *reader) toldBehind(cue, end, b int) bool {
	if end+2 >= b || !r.toks[end].is("،", ",") || !r.toks[end+1].is("اذ", "حيث", "فقد") {
		return false
	}
	if about := r.toks[cue+1]; about.word && !about.is("بشان", "حول", "بخصوص") {
		return false
	}
	_, ok := r.said(r.toks[end+2])
	return ok
}

// twoNamed are the countries that a range names, when they are two.
func (r *reader) twoNamed(from, to int) []speaker {
	var out []speaker
	for k := from; k < to; k++ {
		c, n, _ := r.gaz.country(r.toks, k)
		if c == nil || slices.ContainsFunc(out, func(s speaker) bool { return s.Name == c.name }) {
			continue
		}
		out = append(out, r.mention(r.toks, name{from: k, to: k + n, kind: record.State, gender: 'f', country: c, person: k + n, definite: true}))
	}
	if len(out) != 2 {
		return nil
	}
	return out
}
