package figure

import "strings"

// Words by which those who are counted are only said to be somewhere, whatever befell the place.
var (
	sheltering = wordSet("سكنه سكنها سكنته سكنتها يؤوي تؤوي آوى آوت يأوي تأوي ضم ضمت تضم يضم يستضيف تستضيف يسكنه يسكنها تسكنه تسكنها يقطنه يقطنها تقطنه تقطنها housing sheltering hosting")
	dwelling   = wordSet("يقيم تقيم يسكن تسكن يقطن تقطن يبيت تبيت ينزل تنزل نزل نزلت يوجد توجد يتواجد تتواجد تواجد يتحصن تحصن يتمركز تمركز يتجمع تجمع يحتمي احتمى يعيش تعيش")
	inThere    = wordSet("فيه فيها فيهما به بها بهما بداخله بداخلها داخله داخلها")
	wasThere   = wordSet("كان كانت")
	withinIt   = wordSet("في داخل بداخل")
)

// houses reports whether word j says that those counted from word i on are in a place, so that what
// is told of the place is not told of them: قصف مبنى يقيم فيه 80 عاملا, وإن في المركز 60 نزيلا.
func (r *reader) houses(j, i int) bool {
	if j < 0 || i-j > reachOfPlace || r.sentence[j] != r.sentence[i] || r.othersThere(j, i) {
		return false
	}
	f := cutPrefixes(r.fold(j), "و")
	switch {
	case sheltering[f] || dwelling[f]:
		return true
	case wasThere[f] || f == "ان":
		return withinIt[r.fold(j+1)]
	case inThere[f]:
		return i-j <= 2 && (f != r.fold(j) || r.isPlainWord(j-1))
	}
	return false
}

// othersThere reports whether it is others whom word j says to be in a place than those counted from
// word i on: somebody definite between the two, الفندق الذي ينزل فيه الوفد 12 شخصا, or somebody before
// it whom و joins to them, قتل الحارس الذي كان في الفندق و12 نزيلا, unless they are joined to more in
// there, مبنى كان فيه 12 حارسا و9 نزلاء.
func (r *reader) othersThere(j, i int) bool {
	joined := r.fold(i-1) == "و" || strings.HasPrefix(r.fold(i), "و") && r.numerals[i].waw
	for k := j + 1; k < i; k++ {
		switch m := r.nouns[k]; {
		case m.kindOf() == person && !m.definite && !m.owned:
			joined = false
		case withinIt[r.fold(k)]:
			for k < i-1 && !strings.HasPrefix(r.fold(k), "ال") {
				k++ // the place is none of them: كان في مبنى البلدية 12 شخصا
			}
		case strings.HasPrefix(r.fold(k), "ال") && !(k == j+1 && sheltering[cutPrefixes(r.fold(j), "و")]): // ضم الحي 40
			return true
		}
	}
	return joined
}

// holdingAt is what is told of those in the place of word j, which is nothing unless it is one where
// people are held: قصف سجنا يضم 60 رجلا.
func (r *reader) holdingAt(j int) *event {
	for k := j - 1; k >= max(0, j-reachOfPlace) && r.sentence[k] == r.sentence[j]; k-- {
		if prisons[cutPrefixes(cutOne(r.fold(k), "بل"), "ال")] {
			return eventForms["احتجاز"]
		}
	}
	return nil
}

var prisons = wordSet("سجن سجنا احتجاز اعتقال معتقل معتقلا توقيف")

// isPlainWord reports whether word j may be the place that the words behind it are in, مبنى سكنيا فيه,
// and neither what happened there, قتل فيه, nor who did it, قتل الحراس فيه.
func (r *reader) isPlainWord(j int) bool {
	return r.eventAt(j) == nil && !strings.HasPrefix(r.fold(j), "ال")
}

// reachOfPlace is within how many words before a figure the place of those counted is told.
const reachOfPlace = 5
