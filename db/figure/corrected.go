package figure

import "counterclaim/db/text"

// A number that puts another right, or that another gives for the same, needs no noun: it counts
// what that one did.

// right are the words by which a number is called the right one, beside a noun for it.
var (
	right   = wordSet("الصحيح الصحيحة صحيحه الصواب الفعلي الفعلية الحقيقي الحقيقية الدقيق الدقيقة المعدل المعدلة correct corrected actual true right real revised")
	numbers = wordSet("العدد الرقم الحصيلة عددهم figure number toll count total")
)

// farthestRighted is among how many figures before it the one is that a number puts right.
const farthestRighted = 12

// ofThoseBefore gives a number without a noun of its own that is called the right one, or
// given as "the figure", what the people before it, in its sentence or the two before, came
// to: العدد الصحيح هو 53.
func (r *reader) ofThoseBefore(q *quantity, i int) {
	called, named := false, false
	for j := q.from - 1; j >= max(0, q.from-5) && r.sentence[j] == r.sentence[q.from]; j-- {
		f := cutOne(r.fold(j), "وف")
		called, named = called || right[f], named || numbers[f]
	}
	if (!called || !named && !right[cutOne(r.fold(q.from-1), "وف")]) && !r.instead(q.from) && !r.ofTheFigure(q.from) {
		return
	}
	if !called && !r.instead(q.from) {
		if t := q.to; t < len(r.words) && r.kind(t) == text.Letters && r.sentence[t] == r.sentence[q.from] && !clauses[cutOne(r.fold(t), "وف")] {
			return // what the number counts stands behind it
		}
	}
	for k := i - 1; k >= max(0, i-farthestRighted) && r.sentence[q.from]-r.sentence[r.found[k].from] <= 2; k-- {
		if last := r.found[k]; last.kind == Count && last.who != "" && last.what != "" {
			if called || r.ofOneSize(q, &last) {
				q.what, q.who, q.cumulative = last.what, last.who, last.cumulative
			}
			return
		}
	}
}

// formerly gives a number without a noun of its own that says what the figure before it was
// or is held against what that one counts: 178 قتيلا بعد أن كان 156. Behind two figures of
// different things it could be either's.
func (r *reader) formerly(q *quantity, i int) bool {
	if i == 0 || q.other || q.nation || !r.saysFormer(q.from) {
		return false
	}
	last := r.found[i-1]
	if last.kind != Count || last.what == "" || !r.ofOneSize(q, &last) || r.sentence[last.from] != r.sentence[q.from] {
		return false
	}
	if i > 1 && r.sentence[r.found[i-2].from] == r.sentence[q.from] && r.found[i-2].kind == Count && r.found[i-2].what != last.what {
		return false
	}
	q.what, q.who, q.event, q.cumulative = last.what, last.who, last.event, last.cumulative
	return true
}

// saysFormer reports whether the words before the number at i say that it is of before: بعد أن
// كان, بعدما بلغت, مقابل, مقارنة بـ.
func (r *reader) saysFormer(i int) bool {
	switch r.fold(i - 1) {
	case "مقابل":
		return true
	case "ب":
		return r.fold(i-2) == "مقارنه"
	case "كان", "كانت", "بلغ", "بلغت":
		j := i - 2
		for r.fold(j) == "قد" || r.fold(j) == "كان" || r.fold(j) == "كانت" {
			j--
		}
		return r.fold(j) == "بعدما" || r.fold(j) == "ان" && r.fold(j-1) == "بعد"
	}
	return false
}

// ofOneSize reports whether two numbers are near enough for both to be counts of one thing.
func (r *reader) ofOneSize(a, b *quantity) bool {
	return max(a.value, b.value) <= oneSize*min(a.value, b.value)
}

// oneSize is how many times another the number is at most that is given for the same.
const oneSize = 50

// ofTheFigure reports whether the words that lead to a number are "the figure at", «العدد بلغ»,
// and no more: of what it is the figure was said before.
func (r *reader) ofTheFigure(at int) bool {
	for j := at - 1; j >= max(0, at-farthestFigure) && r.sentence[j] == r.sentence[at]; j-- {
		switch f := cutOne(r.fold(j), "وفب"); {
		case numbers[f]:
			return j < at-1 && (isArabic(f) || r.fold(j-1) == "the" || r.fold(j-1) == "that")
		case !leading[r.fold(j)]:
			return false
		}
	}
	return false
}

// farthestFigure is how many words before a number "the figure" may stand, and leading are those
// that may stand between.
const farthestFigure = 4

var leading = wordSet("بلغ بلغت يبلغ تبلغ وصل وصلت هو هي إلى بـ ب عند تجاوز تجاوزت يتجاوز تتجاوز لا لم at to as was is stood stands stand reached had has now")

// tollBefore is the noun of those whose number leads to a figure over the words of what
// befell them, or -1: حصيلة القتلى في قصف السوق إلى 53 counts the dead, and not those struck.
func (r *reader) tollBefore(q *quantity, i int) int {
	switch r.fold(q.from - 1) {
	case "الي", "من", "to", "from", "at":
	default:
		return -1
	}
	for j := q.from - 2; j >= max(0, q.from-reachForward) && r.sentence[j] == r.sentence[q.from] && r.kind(j) != text.Mark; j-- {
		if r.nounsAt(j).kindOf() == fate {
			if r.isCounted(j) {
				return j
			}
			return -1
		}
		if clauses[cutOne(r.fold(j), "وف")] || r.kind(j) == text.Digits && r.fold(q.from-1) != "الي" && r.fold(q.from-1) != "to" {
			return -1
		}
	}
	return -1
}
