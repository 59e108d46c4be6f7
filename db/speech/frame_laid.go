package speech

import "strings"

// laid reads by whom a deed is laid at somebody's door: غارة جوية نسبتها كينيا إلى أوغندا. He
// accuses, and what he says is the deed too, which the report tells before.
func (r *reader) laid(i, a, b int) (*frame, bool) {
	t := r.toks[i]
	if i <= a || i+3 >= b || !ascribed[strings.TrimPrefix(t.s, "و")] {
		return nil, false
	}
	by, ok := r.actor(r.toks, r.skipAdjuncts(i+1, b), b, "")
	if !ok || by.to+1 >= b || !r.toks[by.to].is("الي") || !r.knows(by) {
		return nil, false
	}
	doer, ok := r.actor(r.toks, by.to+1, b, "")
	if !ok {
		return nil, false
	}
	from := r.deedBefore(i, a)
	if from < 0 {
		return nil, false
	}
	who := r.mention(r.toks, by)
	return &frame{start: i, cueFrom: i, cueTo: i + 1, verb: &verb{lemma: "اتهم", act: "accuses", frame: "o"}, who: []speaker{who}, blamed: []speaker{r.mention(r.toks, doer)}, from: from, to: doer.to, whole: true, code: "speech.verb"}, true
}

// ascribed are the forms of the verb that lay a deed at somebody's door.
var ascribed = set("نسبها نسبته نسبتها نسبوها نسبوه ينسبها ينسبه تنسبها تنسبه")

// deedBefore is the noun of the deed that a clause behind it, at i, tells more of; -1 when
// there is none.
func (r *reader) deedBefore(i, a int) int {
	last := i - 1
	if r.toks[last].is("،", ",") || r.toks[last].is("التي", "الذي") {
		last--
	}
	for k := last; k >= a && k > last-farthestDeed && r.toks[k].word && r.toks[k].quote == r.toks[i].quote; k-- {
		if struckBy(r.toks[k]) {
			return k
		}
	}
	return -1
}

// struckBy reports whether a word is the noun of such a deed, be it with a preposition: بقصف.
func struckBy(t token) bool {
	rest, _ := t.unled()
	return struck[t.bare()] || struck[bareWord(rest)]
}

// farthestDeed is how many words the noun of the deed and what it is of have at most.
const farthestDeed = 9

// struck are nouns of deeds that somebody is said to have done.
var struck = set("غارة غارات قصف هجوم هجوما هجمات ضربة ضربات تفجير تفجيرا تفجيرات انفجار اغتيال عملية عمليات اعتداء اعتداءات مجزرة جريمة حريق كمين صاروخ صواريخ قذائف طائرة طائرات مسيرة مسيرات")
