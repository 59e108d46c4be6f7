package figure

import (
	"math"
	"strings"

	"counterclaim/db/text"
)

// bounded reads the upper bound behind a lower one: أكثر من 10 وأقل من 20.
func (r *reader) bounded(q *quantity) bool {
	if q.rule.Code != "more_than" && q.rule.Code != "at_least" {
		return false
	}
	at, and := r.conjunction(q.to)
	if f := r.fold(at); f == "but" || f == "لكن" || f == "ولكن" {
		at, and = at+1, true
	}
	upper, at2 := r.match(before, at)
	if upper == nil || upper.Code != "less_than" && upper.Code != "up_to" || !and && !strings.HasPrefix(r.fold(at), "و") {
		return false
	}
	m, ok := r.signed(at2)
	if !ok {
		return false
	}
	got := Range{q.rule.whole(q.value).Low, upper.whole(m.value).High}
	if got.Low > got.High {
		return false
	}
	q.rule, q.r = ruleCalled("between"), got
	q.behind, q.to = m.end, m.end
	return true
}

// between reads "between N and M".
func (r *reader) between(q quantity, i, at int) (quantity, bool) {
	low, ok := r.signed(at)
	if !ok {
		low, ok = r.definite(at, true)
	}
	if f := r.fold(i); !ok || (f == "من" || f == "from") && r.changes(i) {
		return q, false
	}
	q.number = at
	for _, try := range [...]func() (reading, reading, bool){
		func() (reading, reading, bool) {
			m, ok := r.upperEnd(low, r.behindUnit(low.end))
			return low, m, ok
		},
		func() (reading, reading, bool) { // بين خمسة وعشرين is read as one number first
			w, _, ok := r.word(at)
			if !ok {
				return low, low, false
			}
			first := reading{value: w.value, end: at + 1, last: 1}
			next, and := r.conjunction(at + 1)
			m, ok := r.number(next)
			_, waw, _ := r.word(next)
			return first, m, ok && (and || waw)
		},
	} {
		a, b, ok := try()
		if !ok {
			continue
		}
		a.value = scaledAlike(a, b)
		if a.value < b.value {
			q.rule, q.r, q.value = ruleCalled("between"), Range{a.value, b.value}, a.value
			q.behind, q.to = b.end, b.end
			q.hidden = r.conjunctionLetters(i)
			r.afterNumber(&q)
			return q, true
		}
	}
	return q, false
}

// changing are the verbs and nouns of a count that moves from one number to another.
var changing = wordSet("ارتفع ارتفعت ارتفاع يرتفع ترتفع ليرتفع لترتفع انخفض انخفضت انخفاض ينخفض تنخفض تراجع تراجعت يتراجع تتراجع زاد زادت زيادة ازداد ازدادت ازدياد قفز قفزت هبط هبطت هبوط صعد صعدت صعود نما نمت تقلص تقلصت تقليص خفض خفضت رفع رفعت عدل عدلت تعديل صحح صححت تصحيح صوب صوبت قلص قلصت تحول تغير تغيرت rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing decreased decrease grew grow grown dropped drop declined decline jumped climbed went gone down up cut reduced raised shrank soared plunged surged corrected corrects correcting revised revises revising amended lowered adjusted updated")

// changes reports whether the words before word i speak of a count that moves.
func (r *reader) changes(i int) bool {
	for j := i - 1; j >= 0 && j >= i-10 && r.sentence[j] == r.sentence[i]; j-- {
		if changing[cutOne(r.fold(j), "وف")] {
			return true
		}
	}
	return false
}

// scaledAlike is the lower end of a range to which the scale of the upper one
// may belong too: 3 to 5 million, one or two hundred.
func scaledAlike(low, high reading) float64 {
	if low.last != 1 || math.IsInf(high.last, 1) {
		return low.value
	}
	scale := high.last
	if high.inWords && low.inWords && scale == 1 && high.value >= 200 && high.value < 1000 && math.Mod(high.value, 100) == 0 {
		scale = 100
	}
	if scale > 1 && low.value < scale && low.value*scale < high.value {
		return low.value * scale
	}
	return low.value
}

// behindUnit passes the unit of the lower end of a range when its upper end has
// the same one: بين 5% و10%, from 3 km to 5 km.
func (r *reader) behindUnit(i int) int {
	u, end, ok := r.unitAt(i)
	if !ok || u.dual {
		return i
	}
	at, _ := r.conjunction(end)
	switch r.fold(at) {
	case "الي", "او", "to", "or", "حتي", "–", "—":
		at++
	}
	if m, ok := r.signed(at); ok && at > end || ok && r.startsWithWaw(at) {
		if other, _, ok := r.unitAt(m.end); ok && other.kind == u.kind && other.name == u.name {
			return end
		}
	}
	return i
}

func (p *phrase) startsWithWaw(i int) bool {
	_, waw, _ := p.word(i)
	return waw
}

// upperEnd reads the upper end of a range behind its lower end.
func (r *reader) upperEnd(low reading, i int) (reading, bool) {
	at := i
	switch f := r.fold(i); f {
	case "-", "–", "—", "‑", "‐", "~", "〜":
		at++
		if low.inWords {
			if _, _, ok := r.word(at); !ok && r.kind(at) != text.Digits {
				return reading{}, false
			}
		}
	case "الي", "او", "to", "or", "حتي", "وحتي", "والي":
		for j := i - 1; j >= 0 && j >= i-3; j-- {
			if r.fold(j) == "by" {
				return reading{}, false // rose by 45 to 1,234
			}
		}
		at++
	case "و", "and":
		if !r.inBetween(i) {
			return reading{}, false
		}
		at++
		return r.signed(at)
	default:
		if _, waw, ok := r.word(i); ok && waw && r.inBetween(i) {
			return r.number(i)
		}
		if strings.HasPrefix(f, "وال") && r.inBetween(i) {
			return r.definite(i, true) // بين الخمسين والستين
		}
		return reading{}, false
	}
	return r.number(at)
}

// inBetween reports whether word i stands behind "between".
func (r *reader) inBetween(i int) bool {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		if f := cutOne(r.fold(j), "وف"); f == "بين" || f == "between" {
			return true
		}
		if f := r.fold(j); r.kind(j) == text.Mark && f != "%" && f != "٪" && f != "-" && f != "−" {
			return false
		}
	}
	return false
}

// arrivesAt reports whether the "reaches" at word i tells at what a count has
// arrived rather than how far it may go: ليصل إلى 41.
func (r *reader) arrivesAt(i int) bool {
	f := cutOne(r.fold(i), "وف")
	return strings.HasPrefix(f, "ليصل") || strings.HasPrefix(f, "لتصل")
}

// measuredWords are the words of what "reaches up to" speaks of as a number.
var measuredWords = wordSet("عدد أعداد عددهم عددها أعدادهم حصيلة خسائر قيمة كلفة تكلفة نسبة قد ربما يمكن بعدد سعة قوة طاقة ما")

// bounds reports whether the "up to" at word i bounds the count behind it: one
// also reaches twenty villages, and waits until three.
func (r *reader) bounds(i int, q *quantity) bool {
	switch f := cutOne(r.fold(i), "وف"); {
	case i == 0: // nothing says of what
		return true
	case f == "حتي":
		return q.noun >= 0 && r.nouns[q.noun].group != thing && !r.nouns[q.noun].definite
	case f == "يصل", f == "تصل", f == "يصلون":
		if q.noun < 0 {
			return true
		}
		for j := i - 1; j >= 0 && j >= i-4 && r.sentence[j] == r.sentence[i]; j-- {
			if measuredWords[cutPrefixes(cutOne(r.fold(j), "وبفل"), "ال")] {
				return true
			}
		}
		return false
	}
	return true
}
