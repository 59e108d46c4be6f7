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
	if !ok || sourceHeads[r.toks[doer.from].s] {
		return nil, false // only where the news is from
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
// there is none, or when the clause tells whose the news of it is: أنباء عن هجوم نسبتها الوكالة
// إلى الجيش.
func (r *reader) deedBefore(i, a int) int {
	last := i - 1
	if r.toks[last].is("،", ",") || r.toks[last].is("التي", "الذي") {
		last--
	}
	deeds := struckIt
	if strings.HasSuffix(r.toks[i].s, "ها") {
		deeds = struckThem
	}
	deed := -1
	for k := last; k >= a && k > last-farthestDeed && r.toks[k].word && !that(r.toks[k].s) && r.toks[k].quote == r.toks[i].quote; k-- {
		if among(newsOf, r.toks[k]) {
			return -1
		}
		if deed < 0 && among(deeds, r.toks[k]) {
			deed = k
		}
	}
	return deed
}

// struckBy reports whether a word is the noun of such a deed, or of an operation.
func struckBy(t token) bool {
	return among(struckIt, t) || among(struckThem, t) || among(operations, t)
}

// among reports whether a noun is one of these, be it with a preposition: بقصف.
func among(nouns map[string]bool, t token) bool {
	rest, _ := t.unled()
	return nouns[t.bare()] || nouns[bareWord(rest)]
}

// farthestDeed is how many words the noun of the deed and what it is of have at most.
const farthestDeed = 9

// struckIt are nouns of deeds that somebody is said to have done and that ـه stands for,
// struckThem those that ـها stands for. Operations are laid at nobody's door by that alone: they
// may be a surgeon's.
var (
	struckIt   = set("قصف هجوم هجوما تفجير تفجيرا انفجار اغتيال اعتداء حريق كمين صاروخ")
	struckThem = set("غارة غارات هجمات ضربة ضربات تفجيرات انفجارات اعتداءات مجزرة جريمة صواريخ قذائف طائرة طائرات مسيرة مسيرات")
	operations = set("عملية عمليات")
)

// newsOf is what tells of a deed, sourceHeads are heads of those from whom it comes.
var (
	newsOf      = set("أنباء نبأ خبر خبرا أخبار أخبارا تقرير تقريرا تقارير تصريح تصريحا تصريحات أقوال رواية روايات شهادة شهادات صورة صور صورا مشاهد مقطع مقطعا مقاطع فيديو تسجيل تسجيلا تسجيلات معلومات بيانات بيان بيانا")
	sourceHeads = set("مصدر مصادر مصدرين شاهد شهود")
)
