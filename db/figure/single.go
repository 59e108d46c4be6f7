package figure

import (
	"strings"

	"counterclaim/db/text"
)

// singleBefore is the word of the noun that the "one" at word i counts, -1
// where there is none: طالب واحد, شاحنة وقود واحدة.
func (r *reader) singleBefore(i int) int {
	if !strings.HasPrefix(r.fold(i), "واحد") {
		return -1
	}
	for j := i - 1; j >= 0 && j >= i-2 && r.sentence[j] == r.sentence[i] && r.kind(j) == text.Letters; j-- {
		f := r.fold(j)
		if m := r.nouns[j]; m.Thing != nil {
			family := m.Who == Families && (r.nounsAt(j-1).kindOf() == person || r.fold(j-1) == "من") // من أسرة واحدة
			spoken := m.group == thing && (m.What == "parties" || particles[r.fold(j-1)])             // من طرف واحد
			if m.form == singular && !m.definite && !spoken && !family {
				return j
			}
			return -1
		}
		if particles[f] || strings.HasPrefix(f, "ال") || r.eventAt(j) != nil {
			return -1
		}
	}
	return -1
}

// singleUnit is the unit that the "one" at word i counts: كيلومتر واحد, يوما واحدا.
func (r *reader) singleUnit(i int) (unitWord, bool) {
	if i < 1 || !strings.HasPrefix(r.fold(i), "واحد") || r.sentence[i-1] != r.sentence[i] {
		return unitWord{}, false
	}
	f := r.fold(i - 1)
	u := units[f]
	return u, u.kind != "" && !u.dual && (u.single || units[strings.TrimSuffix(f, "ا")].single)
}

// numbered reports whether word i ends what stands behind "the number of", so
// that a number behind it is one: عدد الحافلات المحترقة تسع.
func (r *reader) numbered(i int) bool {
	for j := i; j > 0 && j >= i-reachOfMild && r.sentence[j] == r.sentence[i] && r.kind(j) == text.Letters; j-- {
		if r.nouns[j].Thing != nil && r.isCounted(j) {
			return true
		}
	}
	return false
}
