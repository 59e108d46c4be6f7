package speech

import "counterclaim/db/text"

// declared reports whether a definite noun at i can only be what is declared or imposed, since
// for how long stands behind it: الحداد ثلاثة أيام, الإغلاق العام لأسبوعين.
func declared(toks []token, i int) bool {
	k := i + 1
	if k >= len(toks) || !toks[k].word || !toks[i].definite() {
		return false
	}
	if toks[k].is("العام", "العامه", "الوطني", "الرسمي", "الشامل", "الكامل") {
		k++
	}
	if k < len(toks) && toks[k].is("لمده") {
		k++
	}
	if k >= len(toks) {
		return false
	}
	first, led := toks[k].unled()
	if lasting[first] {
		return led || twice[first] || toks[k-1].is("لمده") // but not ساعة وقوع الانفجار, يوما, أيام الحرب: when
	}
	if text.Digit(firstRune(first)) < 0 && !numerals[first] {
		return false
	}
	return k+1 < len(toks) && lasting[toks[k+1].s]
}

// lasting are units of how long something is declared.
var lasting = set("يوما يومين أيام أسبوع أسبوعا أسبوعين أسابيع شهرا شهرين أشهر ساعة ساعات ساعتين")

// twice are those that are two of them, which needs no number before it.
var twice = set("يومين أسبوعين شهرين ساعتين")
