package speech

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// withOneSaying reads who speaks beside what is told: the truce ended, with the army accusing
// the rebels of firing first.
func (r *reader) withOneSaying(f *frame, v englishForm, i, a, b int, before []*frame) (*frame, bool) {
	if !v.ing {
		return nil, false
	}
	if f, ok := r.andOneSaying(f, v, i, a, b, before); ok {
		return f, true
	}
	for k := i - 2; k > a && k > i-longestBeside && r.toks[k].word; k-- {
		if !r.toks[k].is("with") || !r.toks[k-1].is(",") {
			continue
		}
		if r.nobodyIn(k+1, i) {
			return nil, false
		}
		n, ok := r.englishName(k+1, i)
		if !ok || n.to != i {
			return nil, false
		}
		f.start, f.who = k, r.englishVoices(n, v.act)
		return f, r.englishReach(f, v, k+1, a, b)
	}
	return nil, false
}

// nobodyIn reports whether the words before a verb are of nobody who speaks, or of one who does
// something else too: neither army nor rebels; the crowd singing and telling.
func (r *reader) nobodyIn(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].is("neither", "nor", "no", "none", "nobody") || strings.HasSuffix(r.toks[k].s, "ing") {
			return true
		}
	}
	return false
}

// longestBeside is within how many words before the verb his name begins.
const longestBeside = 12

// andOneSaying reads who speaks besides another who speaks beside what is told: with the army
// confirming the raid | and the rebels denying losses.
func (r *reader) andOneSaying(f *frame, v englishForm, i, a, b int, before []*frame) (*frame, bool) {
	if len(before) == 0 || !r.toks[before[len(before)-1].start].is("with", "and", "while", "but") || before[len(before)-1].to > 0 {
		return nil, false
	}
	last := before[len(before)-1]
	for k := i - 2; k > last.from && k > i-longestBeside && r.toks[k].word; k-- {
		if !r.toks[k].is("and", "while", "but") {
			continue
		}
		n, ok := r.englishName(k+1, i)
		if !ok || n.to != i || n.kind == "" && n.known == nil || r.nobodyIn(k+1, i) || englishPronouns[r.toks[n.from].s] != 0 {
			return nil, false
		}
		f.start, f.who = k, r.englishVoices(n, v.act)
		return f, r.englishReach(f, v, k+1, a, b)
	}
	return nil, false
}

// andOneNumber reads who only gives another number besides one who speaks beside what is told:
// with the ministry confirming 12 deaths | and the army 15.
func (r *reader) andOneNumber(f *frame, b int) (*frame, bool) {
	if !r.toks[f.start].is("with") || f.to > 0 || f.verb == nil || f.verb.act != "asserts" {
		return nil, false
	}
	for k := f.from + 1; k+2 < b && !r.toks[k].is(",", ".", ";"); k++ {
		if !r.toks[k].is("and", "but", "while") || r.toks[k].quote > 0 {
			continue
		}
		at := k + 1
		for at < b && r.toks[at].word && !r.numberAt(at) {
			at++
		}
		n, ok := r.englishName(k+1, at)
		if !ok || at == k+1 || at >= b || n.to != at || n.kind == record.Person || n.kind == record.Unnamed || !r.hasFigure(f.from, k) || r.englishEvent(f.from, k) {
			continue
		}
		to := r.commaBehind(at, b)
		return &frame{start: k, cueFrom: f.cueFrom, cueTo: f.cueTo, verb: f.verb, who: []speaker{r.englishMention(n)}, via: f.via, from: at, to: to, code: f.code, said: f.said}, true
	}
	return nil, false
}

// numberAt reports whether a figure begins at a token.
func (r *reader) numberAt(k int) bool {
	all := r.figuresIn(text.Span{Start: r.toks[k].Start, End: r.in.Text.Len()})
	return len(all) > 0 && all[0].Start == r.toks[k].Start
}
