package figure

// A report that has been put right says so: Correction: an earlier version of this report
// said 45; تصويب: ورد في نسخة سابقة من هذا التقرير أن العدد 45، والصحيح 55. The first number
// is the report's own, and what follows stands in its place.

var (
	versions        = wordSet("نسخة صيغة طبعة رواية النسخة الصيغة الطبعة الرواية")
	earlier         = wordSet("سابقة أولى أولية قديمة السابقة الأولى الأولية القديمة")
	englishVersions = wordSet("version versions edition editions draft drafts")
	englishEarlier  = wordSet("earlier previous original initial first prior")
	reports         = wordSet("التقرير الخبر المادة المقال المقالة النص تقريرنا خبرنا مقالنا")
	englishReports  = wordSet("report article story")
)

// FormerVersion is the place behind the words for an earlier version of the report that
// is read, when they begin at a place, and that place when they do not: of a plane or a law
// there are earlier versions too. word gives the folded word at a place, or "" outside.
func FormerVersion(word func(int) string, at int) int {
	next := at
	has := func(words ...string) bool {
		for _, w := range words {
			if word(next) == w {
				next++
				return true
			}
		}
		return false
	}
	if englishEarlier[word(at)] && englishVersions[word(at+1)] {
		next = at + 2
		if has("of") && has("this", "the", "our") && englishReports[word(next)] {
			return next + 1
		}
		return at
	}
	if versions[word(at)] && earlier[word(at+1)] {
		next = at + 2
		if !has("من") {
			return at
		}
		has("هذا", "هذه")
		if reports[word(next)] {
			return next + 1
		}
	}
	return at
}

// farthestVersion is how many words before a number may tell that an earlier version of the
// report gave another.
const farthestVersion = 60

// instead reports whether a number stands in the place of the one that an earlier version
// of the report gave, in its sentence or one of the two before: it stands right behind the
// words that say so. An earlier version of this report said 45. He said 55.
func (r *reader) instead(at int) bool {
	if !r.putInPlace(at) {
		return false
	}
	for j := at - 1; j >= max(0, at-farthestVersion) && r.sentence[at]-r.sentence[j] <= 2; j-- {
		if FormerVersion(r.wordOf, j) > j {
			return true
		}
	}
	return false
}

// putInPlace reports whether the words before a number say that it is the one, and of
// nothing else: he said 55, the toll was 55, it should be 55, عددهم 55.
func (r *reader) putInPlace(at int) bool {
	last := cutOne(r.wordOf(at-1), "وف")
	if replacing[last] || right[last] || numbers[last] {
		return true
	}
	if !being[last] {
		return false
	}
	before := cutOne(r.wordOf(at-2), "وف")
	return before == "should" || standing[before] || numbers[before] || right[before]
}

var (
	replacing = wordSet("said says إنهم أنهم كانوا")
	being     = wordSet("is was were are be هو كان بلغ")
	standing  = wordSet("it they there")
)

// wordOf is the folded word at a place, or "" outside the text.
func (r *reader) wordOf(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.fold(i)
}
