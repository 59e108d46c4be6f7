package figure

import (
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// classify tells from the unit before or behind a number what kind it is.
func (r *reader) classify(q *quantity) {
	if sign := r.fold(q.number - 1); q.number > 0 && (units[sign].kind == Money && r.kind(q.number-1) == text.Mark || sign == "usd" || sign == "eur" || sign == "gbp") {
		q.kind, q.unit = Money, units[sign].name
		q.from = min(q.from, q.number-1)
		if scale, ok := shortScales[r.fold(q.to)]; ok && r.joined(q.to) && q.rule.Code != "between" {
			q.value *= scale
			q.behind, q.to = q.to+1, q.to+1
		}
		if u, end, ok := r.unitAt(q.to); ok && u.kind == Money {
			q.to = end
		}
		return
	}
	if f := r.fold(q.number - 1); (f == "%" || f == "٪") && r.joined(q.number) && !(r.joined(q.number-1) && r.kind(q.number-2) == text.Digits) {
		q.kind, q.from = Percent, min(q.from, q.number-1) // ٪25
		return
	}
	if f := r.fold(q.from - 1); f == "magnitude" && q.from > 0 {
		q.kind, q.unit = Measure, "magnitude"
		return
	}
	u, end, ok := r.unitAt(q.to)
	if ok && u.name == "days" && r.daysName(q.to) {
		return
	}
	if !ok && r.fold(q.to) == "-" && r.joined(q.to) {
		if u, end, ok = r.unitAt(q.to + 1); ok && u.kind == Duration && r.fold(end) == "-" {
			// 13-year-old
			if r.fold(end+1) == "old" {
				q.kind, q.unit, q.to = Age, u.name, end+2
				return
			}
		}
	}
	if end := r.belowZero(q.to); !ok && end > q.to {
		q.value, q.to = -q.value, end
		return
	}
	if !ok {
		if r.agesName(q) {
			q.kind, q.unit = Age, "years"
			return
		}
		if r.ageBefore(q.from) && q.value < 130 && r.nouns[min(q.to, len(r.nouns)-1)].Thing == nil {
			q.kind, q.unit = Age, "years"
		}
		return
	}
	if u.dual || u.kind == Measure && len(r.fold(q.to)) == 1 && r.fold(q.to) == "m" && !r.joined(q.to) {
		return
	}
	if u.kind == Measure && u.name == "miles" && isArabic(r.fold(q.to)) && q.inBrackets(r) {
		return
	}
	q.kind, q.unit, q.to = u.kind, u.name, end
	r.addUnitPortion(q)
	if below := r.belowZero(end); u.kind == Measure && below > end {
		q.value, q.to = -q.value, below
	}
	if u.kind != Duration {
		return
	}
	if r.fold(q.to) == "of" && r.fold(q.to+1) == "age" {
		q.kind, q.to = Age, q.to+2
		return
	}
	if r.fold(q.to) == "old" || r.ageBefore(q.from) || u.name == "years" && q.inBrackets(r) && q.rule.Code == "exact" {
		q.kind = Age
		if r.fold(q.to) == "old" {
			q.to++
		}
	}
}

// dayNames are what stands behind يوم when it says on which day: 156 يوم الاثنين.
var dayNames = wordSet("السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أمس اليوم")

// daysName reports whether the word for a day at i only leads to the name of one. Between a
// numeral and it the Arabic noun would stand in the accusative or the plural.
func (r *reader) daysName(i int) bool { return r.fold(i) == "يوم" && dayNames[r.fold(i+1)] }

// addUnitPortion adds the part of a unit that is named behind it: ثلاث ساعات
// ونصف الساعة, an hour and a half.
func (r *reader) addUnitPortion(q *quantity) {
	at, and := r.conjunction(q.to)
	if r.fold(at) == "a" {
		at++
	}
	w, waw, ok := r.word(at)
	if !ok || !and && !waw || w.part != portion || q.rule.Code == "between" {
		return
	}
	end := at + 1
	bare := strings.TrimPrefix(r.fold(end), "ال")
	switch u, known := units[bare]; {
	case known && u.name == q.unit:
		end++
	case r.kind(end) == text.Letters && r.isDefinite(end):
		return // ونصف السكان is half of something else
	}
	if cutOne(r.fold(at), "و") == "ثلثا" {
		w.value = 1.0 / 3
	}
	q.value, q.to = q.value+w.value, end
}

// oldest is the greatest age, in years, that a bare number is taken for.
const oldest = 115

// agesName reports whether a bare number is the age of the one named before it:
// a girl, 7, was hurt; John Smith, 45, said; she is 45.
func (r *reader) agesName(q *quantity) bool {
	i := q.from
	if i < 2 || q.rule.Code != "exact" || q.value < 1 || q.value > oldest || isArabic(r.fold(i-2)) || r.sentence[i-2] != r.sentence[i] {
		return false
	}
	switch r.fold(i - 1) {
	case ",":
		named := unicode.IsUpper(first(r.words[i-2].Text)) && r.nouns[i-2].Thing == nil && !months[r.fold(i-2)] && r.kind(i-2) == text.Letters
		m := r.nouns[i-2]
		return r.kind(i) == text.Digits && (r.fold(q.to) == "," && r.joined(q.to)) && (named || m.Thing != nil && m.group == person && m.form == singular)
	case "is", "was", "turned":
		f := r.fold(i - 2)
		return (f == "he" || f == "she") && r.endsPhrase(q.to)
	}
	return false
}

// belowZero passes "تحت الصفر" or "below zero" at word i.
func (r *reader) belowZero(i int) int {
	switch f, next := r.fold(i), r.fold(i+1); {
	case (f == "تحت" || f == "دون") && next == "الصفر", f == "below" && next == "zero":
		return i + 2
	}
	return i
}

// inBrackets reports whether the quantity fills a pair of brackets: (13 عاما).
func (q *quantity) inBrackets(r *reader) bool {
	return r.fold(q.from-1) == "(" && r.fold(q.to) == ")"
}

// ageBefore reports whether the words before word i speak of somebody's age.
func (r *reader) ageBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch f := r.fold(j); {
		case f == "aged" || f == "age" || f == "ages" && j == i-1:
			return true
		case f == "العمر" || f == "عمره" || f == "عمرها" || f == "عمر" || f == "اعمارهم" || f == "عمرا" || f == "بعمر":
			return true
		case f == "البالغ" || f == "البالغه" || f == "بالغ":
			return true
		case r.kind(j) == text.Mark && f != "(":
			return false
		}
	}
	return false
}
