package speech

import "strings"

// background is how many words bring in, at k behind a comma, what surrounds what
// somebody said, or 0: ، وذلك بعد يومين من كذا; ، مع استمرار القتال; ، بعدما تجدد القصف.
func (r *reader) background(k, to int) int {
	if k+2 >= to || k == 0 || !r.toks[k-1].is("،", ",") || r.toks[k].quote > 0 {
		return 0
	}
	t, next := r.toks[k], r.toks[k+1]
	switch {
	case t.is("وذلك") && (prepositions[next.s] || next.is("خلافا", "ردا", "تزامنا")):
		return 1
	case t.is("مع", "وسط") && goings[next.s], t.is("بعدما") && next.word:
		return 1
	case t.is("مع") && that(next.s), t.is("في") && (next.is("ظل", "خضم") || next.is("وقت") && r.verbForm(r.toks[k+2])), t.is("بعد") && next.s == "ان":
		return 2
	}
	return 0
}

// untilBackground is where the first background of what is said in [from, to) begins;
// to when there is none.
func (r *reader) untilBackground(from, to int) int {
	for k := from + 1; k < to; k++ {
		if r.toks[k].is("وذلك") && r.background(k, to) > 0 {
			return k - 1
		}
	}
	return to
}

// bearsOut reports whether the words at k, behind a comma, tell by what somebody bears out what he
// said: ، مدعما كلامه بالصور; ، مستشهدا بصور.
func (r *reader) bearsOut(k, to int) bool {
	if k == 0 || k+1 >= to || r.toks[k].quote > 0 || !r.toks[k-1].is("،", ",") || !bearingOut[r.toks[k].s] {
		return false
	}
	next := r.toks[k+1]
	return next.is("الي", "كلامه", "كلامها", "كلامهم", "قوله", "قولها", "قولهم", "حديثه", "حديثها", "اقواله", "اقوالها", "روايته", "روايتها") || strings.HasPrefix(next.s, "ب")
}

// bearingOut are participles for that.
var bearingOut = set("مدعما مدعمة معززا معززة مستشهدا مستشهدة مستشهدين مستندا مستندة مستندين مستدلا مستدلة")

// goings are nouns for how things went on around what somebody said.
var goings = set("استمرار تواصل امتداد اتساع تصاعد تزايد تجدد اشتداد احتدام دخول اقتراب تصعيد توتر بدء")

// ordinals are words of order by which an outlet tells what place an event has among
// its kind: ، وهي المرة الأولى منذ كذا.
var ordinals = set("المرة الأول الأولى أول ثاني ثالث رابع آخر أكبر أسوأ أعنف أحدث الأكبر الأعنف الأسوأ الثاني الثانية الثالث الثالثة الرابع الرابعة الأخير الأخيرة")

// tellsMore reports whether the words at k, behind a comma, tell more of the noun
// before them: ، وهي منطقة تقع في الشمال; ، والتي شهدت معارك; ، وهم الذين فجروه.
func (r *reader) tellsMore(k, to int) bool {
	if k == 0 || k+2 >= to || !r.toks[k-1].is("،", ",") {
		return false
	}
	next := r.toks[k+1]
	switch {
	case r.toks[k].is("وهو", "وهي", "وهم"):
		if !r.closing(k, to) {
			return false
		}
		return relatives[next.s] && next.s != "ما" || ordinals[next.s] || next.word && !next.function() && !next.definite() && !next.deed(next.s) && !statements[next.s] && r.wordsIn(k, to) >= shortestDeed
	case r.toks[k].is("وكان", "وكانت"):
		return next.is("قد") && r.toks[k-2].quote == 0
	case r.toks[k].is("والتي", "والذي", "والذين"):
		return r.verbForm(next) || negations[next.s]
	case r.toks[k].is("التي", "الذي", "الذين"):
		return (r.verbForm(next) || negations[next.s]) && r.closing(k, to)
	}
	return false
}

// goesOnWith reports whether a verb behind the second comma of an insertion goes on with the
// clause before it: أن المتهم، وهو ضابط سابق، اعترف بكذا.
func (r *reader) goesOnWith(t token) bool {
	v, ok := r.said(t)
	return ok && !v.conj && v.tense != participle
}

// closing reports whether the clause at k is the last of what is said, so that it
// is no insertion between two commas.
func (r *reader) closing(k, to int) bool {
	for ; k < to; k++ {
		if r.toks[k].is("،", ",") {
			if k+1 >= to {
				return true
			}
			next := r.toks[k+1]
			if next.is("منذ") && k+2 < to && that(r.toks[k+2].s) {
				continue // التي كانت لهم، منذ أن أخذوها
			}
			return !r.verbForm(next) && !timeWords[next.s] && !prepositions[next.s] && !that(next.s) || r.startsClause(k+1) && !r.goesOnWith(next) || strings.HasPrefix(next.s, "و")
		}
	}
	return true
}
