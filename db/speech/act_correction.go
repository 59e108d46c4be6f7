package speech

import (
	"slices"
	"sort"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/text"
)

// Who puts a number right says the new one, and names the old one only to put it away:
// صححت الوزارة الحصيلة إلى 53 بدلا من 47. Who takes back what he said denies his own words:
// تراجع المتحدث عن قوله إن كذا.
var (
	// revisions are verbs that say a new figure when a toll follows them
	revisions = map[string]bool{"رفع": true, "خفض": true, "عدّل": true, "صحح": true, "صوّب": true, "قلص": true, "حدّث": true}
	// victims are those whose number is a toll
	victims = set("قتلى ضحايا جرحى وفيات مفقودين نازحين شهداء مصابين أسرى موتى إصابات قتلاها قتلاه ضحاياها جرحاها")
	// retractions are verbs that take back the words that follow them
	retractions = map[string]bool{"تراجع": true, "سحب": true}
	// taken are nouns for what somebody said and can take back
	taken = set("قول أقوال تصريح تصريحات إعلان تأكيد تأكيدات اتهام اتهامات مزاعم زعم ادعاء ادعاءات بيان رواية خبر نبأ حصيلة رقم أرقام معلومات إفادة شهادة تقرير كلام تقدير تقديرات تصريحين إفادات")
)

// farthestToll is how many words may stand before the toll that is raised, farthestNumber
// how many between it and its number.
const (
	farthestToll   = 12
	farthestNumber = 40
)

// tollBehind reports whether a toll with its number stands behind a verb before the next
// comma. Of what حدث, "happened", has too, the toll must be the object.
func (r *reader) tollBehind(lemma string, from int) bool {
	for k := from; k < len(r.toks) && k < from+farthestToll && (r.toks[k].word || quoteSign(r.toks[k].s) != 0); k++ {
		t := r.toks[k]
		if lemma == "حدّث" && (prepositions[t.s] || t.s == "ارتفاع") {
			return false
		}
		if t.is("حصيله", "الحصيله", "حصيلتها", "حصيلته", "الرقم", "الارقام", "ارقامها", "ارقامه", "العدد") || t.is("عدد", "اعداد", "رقم") && k+1 < len(r.toks) && victims[r.toks[k+1].bare()] {
			return r.numberIn(k+1, r.clauseEnd(k, min(len(r.toks), k+farthestNumber)))
		}
	}
	return false
}

// numberIn reports whether a number stands in a range; the figures are not read yet.
func (r *reader) numberIn(from, to int) bool {
	for k := from; k < to; k++ {
		if _, ok := figure.Number(r.toks[k].raw); r.toks[k].word && ok {
			return true
		}
	}
	return false
}

// wordTakenBack reports whether what a verb of taking back is said of is something that
// its subject said: تراجع الوزير عن تصريحه, سحبت الوكالة خبرها, and no town or army.
func (r *reader) wordTakenBack(lemma string, from int) bool {
	for k := from; k < len(r.toks) && k < from+farthestToll && r.toks[k].word; k++ {
		t := r.toks[k]
		if lemma == "تراجع" {
			if t.s != "عن" {
				continue
			}
			return k+1 < len(r.toks) && (utterance(r.toks[k+1].s) || r.toks[k+1].is("ما") && r.tellsAt(k+2))
		}
		if _, owned := cutOwner(t.s); owned && utterance(t.s) {
			return true
		}
		if prepositions[t.s] {
			return false
		}
	}
	return false
}

// utterance reports whether a word is a noun for what somebody said, with or without its owner.
func utterance(s string) bool {
	base, _ := cutOwner(bareWord(s))
	return taken[base]
}

// cutOwner gives a noun without the pronoun of whose it is: قوله, تصريحاتها.
func cutOwner(s string) (string, bool) {
	for _, p := range []string{"هما", "هم", "ها", "ه"} {
		if rest, ok := strings.CutSuffix(s, p); ok && len(rest) > len("قو") {
			if strings.HasSuffix(rest, "ت") && taken[strings.TrimSuffix(rest, "ت")+"ه"] { // روايته
				rest = strings.TrimSuffix(rest, "ت") + "ه"
			}
			if taken[rest] {
				return rest, true
			}
		}
	}
	return s, false
}

// tellsAt reports whether a verb of saying stands at k: ما قاله.
func (r *reader) tellsAt(k int) bool {
	if k >= len(r.toks) {
		return false
	}
	_, ok := r.said(r.toks[k])
	return ok
}

// takesBack makes a frame of a verb of taking back one of a denial of its speaker's own
// words, which begin behind قوله إن where that stands there.
func (r *reader) takesBack(f *frame, b int) {
	f.code = "speech.retraction"
	if f.from+2 < b && utterance(r.toks[f.from].s) && that(r.toks[f.from+1].s) {
		f.from += 2
	}
}

// saidBefore reports whether the verb at i only tells what one who puts a number right had
// said at first: خفضت الوزارة الحصيلة إلى 41 بعد أن كانت أعلنت مقتل 47.
func (r *reader) saidBefore(i int, before []*frame) bool {
	if len(before) == 0 || before[len(before)-1].verb == nil || !revisions[before[len(before)-1].verb.lemma] {
		return false
	}
	for i > 0 && r.toks[i-1].is("كان", "كانت", "قد") {
		i--
	}
	return i > 1 && (r.toks[i-1].is("بعدما") || r.toks[i-1].s == "ان" && r.toks[i-2].is("بعد"))
}

// told are the figures of a claim without those that it only names to put others in
// their place: بدلا من 47, من 47 إلى 53, وليس 47, up from 47. One alone is told.
func (r *reader) told(all []figure.Figure) []figure.Figure {
	if len(all) < 2 {
		return all
	}
	var kept []figure.Figure
	for _, f := range all {
		if !r.putAway(f) {
			kept = append(kept, f)
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

// putAway reports whether the words before a figure, or around it, put another in its place.
func (r *reader) putAway(f figure.Figure) bool {
	at := sort.Search(len(r.toks), func(i int) bool { return r.toks[i].End > f.Start })
	if at == 0 || at == len(r.toks) {
		return false
	}
	if r.rightBehind(f) || r.risenFrom(f) > 0 || r.ofFormerToll(at) {
		return true
	}
	switch prev := r.toks[at-1]; {
	case prev.is("وليس", "وليست", "ليس", "ليست", "بدل"):
		return true
	case prev.is("not"):
		return true
	case prev.is("من", "of", "than", "from"):
		before := token{}
		if at > 1 {
			before = r.toks[at-2]
		}
		if before.is("بدلا", "عوضا", "instead", "rather") {
			return true
		}
		return prev.is("من", "from") && (r.leadsTo(f) || before.is("down", "up")) && r.changed(at)
	}
	return r.formerAt(at)
}

// beforeFormer is a span up to where a former number is put away at its end, so that what
// that was of or when it was given is told of no other: 31 died, up from the 25 it announced
// on Sunday.
func (r *reader) beforeFormer(s text.Span) text.Span {
	for _, f := range r.figuresIn(s) {
		if at := r.risenFrom(f); at > 0 && r.toks[at].Start > s.Start {
			return text.Span{Start: s.Start, End: r.toks[at-1].Start}
		}
	}
	return s
}

// risenFrom is where "up" stands of a number that a toll has risen or fallen from, behind a
// comma; 0 when it is no such number.
func (r *reader) risenFrom(f figure.Figure) int {
	at := sort.Search(len(r.toks), func(i int) bool { return r.toks[i].End > f.Start })
	if at > 1 && at < len(r.toks) && r.toks[at-1].is("the") {
		at--
	}
	if at < 4 || !r.toks[at-1].is("from", "من") || !rising[r.toks[at-2].s] || r.toks[at-3].word {
		return 0
	}
	return at - 2
}

// rising are the words behind which the former number of a toll stands.
var rising = set("up down ارتفاعا انخفاضا صعودا نزولا")

// rightBehind reports whether the words behind a figure give the right one instead of it:
// ورد أن العدد 47 والصواب 53; said 47 were killed, the correct figure is 53.
func (r *reader) rightBehind(f figure.Figure) bool {
	at := sort.Search(len(r.toks), func(i int) bool { return r.toks[i].Start >= f.End })
	for k := at; k+1 < len(r.toks) && k < at+farthestToll && !r.toks[k].is("."); k++ {
		t := r.toks[k]
		if t.is("والصواب", "والصحيح", "الصواب") && !slices.ContainsFunc(r.toks[k+1:min(k+4, len(r.toks))], func(t token) bool { return negations[t.s] }) || t.is("correct", "actual", "right") && r.toks[k+1].is("figure", "number", "toll", "one") {
			return true
		}
	}
	return false
}

// changing are verbs and nouns of a number that moves from one to another; not those by
// which an outlet only gives a range.
var changing = set(`رفع رفعت ترفع يرفع خفض خفضت تخفض يخفض عدل عدلت تعدل يعدل صحح صححت تصحح يصحح صوب صوبت قلص قلصت حدث حدثت ارتفع ارتفعت ارتفاع ليرتفع لترتفع يرتفع ترتفع انخفض انخفضت تراجع تراجعت زاد زادت قفز قفزت تعديل تصحيح رفعها خفضها
	corrected corrects correcting revised revises revising raised raises raising lowered lowers lowering amended amends amending rose risen rises climbed jumped increased fell dropped cut updated updating adjusted`)

// changed reports whether the words before the token at k tell of a number that moves.
func (r *reader) changed(k int) bool {
	for i := k - 1; i >= 0 && i >= k-farthestToll && !r.toks[i].is(".", "؛"); i-- {
		if word, _ := cutConjunction(r.toks[i].s); changing[r.toks[i].s] || changing[word] {
			return true
		}
	}
	return false
}

// leadsTo reports whether a figure is one end of a move whose other end stands beside it:
// from 47 to 53, to 53 from 47.
func (r *reader) leadsTo(f figure.Figure) bool {
	at := sort.Search(len(r.figures), func(i int) bool { return r.figures[i].Start >= f.Start })
	end := sort.Search(len(r.toks), func(i int) bool { return r.toks[i].Start >= f.End })
	for k := end; k < len(r.toks) && k < end+3 && r.toks[k].word; k++ {
		if r.toks[k].is("الي", "to") {
			return true
		}
	}
	if at == 0 {
		return false
	}
	start := sort.Search(len(r.toks), func(i int) bool { return r.toks[i].End > r.figures[at-1].Start })
	return start > 0 && start < len(r.toks) && r.toks[start-1].is("الي", "to", "at") && start > end-8
}

// formerNumber reports whether words at j name only what a number was before, and no new one:
// an earlier toll of 23, its previous statement that put it at five.
func (r *reader) formerNumber(j, b int) bool {
	end := r.commaBehind(j, b)
	return r.formerToll(j, end) > 0 && !slices.ContainsFunc(r.toks[j:end], func(t token) bool { return t.is("to") })
}

// formerToll is the token behind a noun for a toll that was given before, within [j, end); 0 when none
// stands there.
func (r *reader) formerToll(j, end int) int {
	for k := j; k+1 < end && k < j+formerReach; k++ {
		if formerly[r.toks[k].s] && (englishTolls[r.toks[k+1].s] || k+2 < end && englishTolls[r.toks[k+2].s]) {
			return k + 2
		}
	}
	return 0
}

// ofFormerToll reports whether the figure at k is of a toll that is put right: correcting an earlier
// statement that put the number at five.
func (r *reader) ofFormerToll(k int) bool {
	for i := max(1, k-farthestToll); i < k; i++ {
		if to := r.formerToll(i, k+1); to > 0 && changing[r.toks[i-1].s] && !slices.ContainsFunc(r.toks[to-1:k], func(t token) bool { return t.is("to", ",", ".", ";") }) {
			return true
		}
	}
	return false
}

// formerReach is within how many words such a toll is named.
const formerReach = 4

// formerly are words for what was before.
var formerly = set("earlier previous prior initial preliminary original former")

// formerAt reports whether the figure at k is what was said before: بعد أن كانت 47,
// بعدما أعلنت مقتل 47, having earlier said 47.
func (r *reader) formerAt(k int) bool {
	was := false
	for i := k - 1; i > 0 && i >= k-8 && r.toks[i].word; i-- {
		t := r.toks[i]
		_, tells := r.said(t)
		was = was || tells || t.is("كان", "كانت", "قد", "saying", "said", "reporting", "reported", "announcing", "putting")
		if was && (t.is("بعدما", "earlier", "previously", "initially") || t.s == "ان" && r.toks[i-1].is("بعد") || t.is("after") && r.toks[i+1].is("saying", "reporting", "announcing", "initially", "earlier", "putting")) {
			return true
		}
	}
	return false
}

var (
	// englishRevisions are verbs that say a new figure when a toll follows them
	englishRevisions = map[string]bool{"correct": true, "amend": true, "update": true, "raise": true}
	// englishRetractions are verbs that take back the words that follow them
	englishRetractions = map[string]bool{"retract": true, "recant": true, "withdraw/withdrew": true, "backtrack on": true, "row back": true, "walk back": true, "take/took back": true}
	englishTolls       = set("toll figure figures number count tally estimate statement")
	englishUtterances  = set("statement statements claim claims assertion assertions accusation accusations allegation allegations report reports remark remarks comment comments announcement account story version toll figure figures number estimate testimony denial words")
)

// englishToll reports whether a toll is what a verb is said of: corrected the toll to 53.
func (r *reader) englishToll(from, b int) bool {
	for k := from; k < b && k < from+6 && r.toks[k].word; k++ {
		if englishTolls[r.toks[k].s] {
			return true
		}
	}
	return false
}

// takesBackEnglish makes a frame of a verb of taking back one of a denial of its
// speaker's own words, which begin behind "its claim that" where that stands there; false
// where nothing that was said is what is taken back: withdrew its troops.
func (r *reader) takesBackEnglish(f *frame, b int) bool {
	for k := f.cueTo; k < b && k < f.cueTo+6 && r.toks[k].word; k++ {
		if !englishUtterances[r.toks[k].s] {
			continue
		}
		f.code, f.from = "speech.retraction", f.cueTo
		if k+2 < b && r.toks[k+1].s == "that" {
			f.from = k + 2
		}
		return true
	}
	return false
}
