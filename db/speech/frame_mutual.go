package speech

import (
	"slices"
	"unicode/utf8"

	"counterclaim/db/record"
)

// mutual reads "تبادل X وY الاتهامات" and "تبادل الاتهامات بين X وY": each of the two
// accuses the other.
func (r *reader) mutual(i, a, b int) (*frame, bool) {
	cue, ok := r.tradedCharges(i, a, b)
	if !ok {
		return r.eachTheOther(i, a, b)
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: cue, cueTo: cue + 1, code: "speech.mutual"}
	f.verb = &verb{lemma: "اتهم", act: "accuses", frame: "ob"}
	first, last := min(i, cue), max(i, cue)
	from, behind := first, last
	if n, ok := r.actor(r.toks, i+1, cue, ""); ok && i < cue && !r.bothAt(i+1) {
		n = r.seatedBeside(n, cue)
		if f.who = r.twoJoined(n, cue); f.who == nil {
			f.who = r.voices(r.toks, n, cue)
		}
	}
	if len(f.who) < 2 && r.bothAt(i+1) {
		f.who = r.standIn(r.twoSides(i, a), i+1)
		if len(f.who) < 2 {
			if n, ok := r.actor(r.toks, i+1, cue, ""); ok {
				f.who = r.voices(r.toks, n, cue)
				f.whole, f.from, f.start = true, i, i
				f.to = r.sentenceClauseEnd(cue, b)
				return f, true
			}
		}
	}
	if len(f.who) < 2 { // تبادل الاتهامات بين X وY
		for k := last + 1; k < min(b, last+farthestBetween) && r.toks[k].word; k++ {
			if r.toks[k].is("بين") {
				f.who, behind = r.between(k, a, b)
				break
			}
			if r.toks[k].is("من") && k+1 < b && r.toks[k+1].is("جانب", "قبل", "طرف") { // تبادل الاتهامات من جانب X وY
				f.who, behind = r.between(k+1, a, b)
				break
			}
		}
	}
	if len(f.who) < 2 {
		// The two stand before the word: واصلت X وY تبادل الاتهامات
		start := r.clauseStart(i, a)
		if at := r.lastTwo(i, start); at > 0 {
			start = at
		}
		for k := start; k < i; k++ {
			if n, ok := r.actor(r.toks, k, i, "و"); ok && n.kind != record.Person {
				if who := r.voices(r.toks, n, i); len(who) > 1 {
					f.who, from = who, start
					break
				}
			}
		}
	}
	if len(f.who) < 2 { // واصل الجانبان تبادل الاتهامات, طرفا النزاع تبادلا الاتهامات
		for k := max(a, i-2); k < i; k++ {
			if r.bothAt(k) {
				if f.who, from = r.standIn(r.twoSides(i, a), k), r.clauseStart(i, a); len(f.who) < 2 {
					if n, ok := r.actor(r.toks, k, i, "و"); ok { // nobody has told who the two are
						f.who = []speaker{r.mention(r.toks, n)}
						f.whole, f.start, f.from, f.to = true, from, from, r.sentenceClauseEnd(cue, b)
						return f, true
					}
				}
				break
			}
		}
	}
	if len(f.who) < 2 { // تواصل القتال بين X وY وسط تبادل للاتهامات
		for k := a; k < i; k++ {
			if r.toks[k].is("بين") {
				if f.who, _ = r.between(k, a, i); len(f.who) > 1 {
					break
				}
			}
		}
	}
	if len(f.who) < 2 {
		return nil, false
	}
	f.who = f.who[:2]
	f.blamed = []speaker{f.who[1], f.who[0]}
	f.whole, f.from, f.start = true, from, from
	if from > a && (joiners[r.toks[from-1].s] || r.toks[from-1].is("وسط")) {
		f.start--
	}
	if f.start > a && r.toks[f.start].is("حين") && r.toks[f.start-1].is("في", "وفي") {
		f.start--
	}
	f.to = r.nextSaying(behind, r.sentenceClauseEnd(behind, b))
	if r.toldBehind(cue, f.to, b) {
		f.from, f.end = f.to, f.to
	}
	return f, true
}

// lastTwo is where the second last of several stands who are joined right before a dual at
// i, which is of these two alone: مقتل عشرة في قصف المخبز والجيش والحركة يتبادلان الاتهامات. It
// is 0 where no dual stands there.
func (r *reader) lastTwo(i, start int) int {
	if !slices.ContainsFunc(r.toks[i].forms, func(f form) bool { return f.number == 'd' && f.tense == present }) {
		return 0
	}
	for k := i - 2; k > start; k-- {
		n, ok := r.actor(r.toks, k, i, "و")
		if !ok || n.kind == record.Person || r.clitics(r.toks[k]) == 0 {
			continue
		}
		if m, ok := r.coordinate(n, i); ok && m.to == i {
			return k
		}
	}
	return 0
}

// twoJoined are two of whom nothing is known but that they trade something, in a name that
// has been read of them and up to end: تبادلت نهران وكيسور الاتهامات.
func (r *reader) twoJoined(n name, end int) []speaker {
	if !r.unheardOf(n) {
		return nil
	}
	for k := n.from + 1; k <= n.to && k < end; k++ {
		if _, and := r.toks[k].unjoined(); !and || utf8.RuneCountInString(r.toks[k].s) < 4 {
			continue
		}
		one, ok := r.actor(r.toks, n.from, k, "")
		other, also := r.actor(r.toks, k, end, "و")
		if ok && also && one.to == k && other.to == end && other.head == nil {
			other.joined = true
			return []speaker{r.mention(r.toks, one), r.mention(r.toks, other)}
		}
	}
	return nil
}

// nextSaying is where somebody begins to speak in [from, to) with no comma before it: to
// when nobody does.
func (r *reader) nextSaying(from, to int) int {
	for k := from + 1; k < to; k++ {
		if r.toks[k].is(":") && r.toks[k].quote == 0 && r.toks[k].depth == 0 {
			return k // تبادلتا الاتهامات: فقد قال فلان كذا
		}
		if v, ok := r.said(r.toks[k]); r.toks[k].quote == 0 && (relayWords[r.toks[k].s] || ok && v.conj && v.tense == past) {
			return k
		}
	}
	return to
}

// eachTheOther reads "واتهم كل من الطرفين الآخر": two sides that are not named accuse each
// other.
func (r *reader) eachTheOther(i, a, b int) (*frame, bool) {
	v, ok := r.said(r.toks[i])
	if !ok || v.act != "accuses" && v.act != "blames" || i+2 >= b {
		return nil, false
	}
	k := i + 1
	if r.toks[k].is("كل", "كلا") {
		k++
	}
	if r.toks[k].is("من") {
		k++
	}
	if k+1 >= b || !both[r.toks[k].s] && !r.toks[k].is("منهما", "طرف", "جانب") || !others[r.toks[k+1].s] {
		return nil, false
	}
	who := r.standIn(r.twoSides(i, a), i+1)
	if len(who) < 2 {
		return nil, false
	}
	f := &frame{start: i, from: i, to: r.sentenceClauseEnd(k, b), cueFrom: i, cueTo: i + 1, code: "speech.mutual", whole: true}
	f.verb = &verb{lemma: "اتهم", act: "accuses", frame: "ob"}
	f.who, f.blamed = who, []speaker{who[1], who[0]}
	return f, true
}

// tradedCharges is where the charges stand that are traded at i: تبادل الاتهامات,
// اتهامات متبادلة.
func (r *reader) tradedCharges(i, a, b int) (int, bool) {
	if !exchanges[r.toks[i].s] {
		return 0, false
	}
	if i > a && charges[r.toks[i-1].s] {
		return i - 1, true
	}
	for k := i + 1; k < b && k < i+16; k++ {
		if charges[r.toks[k].s] {
			return k, true
		}
		if !r.toks[k].word && !r.toks[k].is("،", "\"", "“", "”", "«", "»") {
			break
		}
	}
	return 0, false
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

// crossed makes two who accuse "the other" accuse each other.
func (r *reader) crossed(f *frame, end int) {
	if f.verb.act != "accuses" && f.verb.act != "blames" || len(f.who) != 2 || f.blamed != nil {
		return
	}
	for k := f.from; k < min(len(r.toks), f.from+4); k++ {
		if others[r.toks[k].s] {
			f.blamed = []speaker{f.who[1], f.who[0]}
			f.to = r.nextSaying(f.from, r.sentenceClauseEnd(f.from, end))
			f.whole, f.from, f.code = true, f.cueFrom, "speech.mutual"
			return
		}
	}
}
