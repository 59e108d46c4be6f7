package figure

import (
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// longestAlone is the most words of a text that may be one number and nothing else.
const longestAlone = 24

// adverbs are the ordinals by which points are counted off; as the whole text
// they are ordinals, in a text they are the bullets of a list.
var adverbs = map[string]float64{"اولا": 1, "ثانيا": 2, "ثالثا": 3, "رابعا": 4, "خامسا": 5, "سادسا": 6, "سابعا": 7, "ثامنا": 8, "تاسعا": 9, "عاشرا": 10}

// alone reads what is a number only because nothing else stands beside it: a
// minus sign with a space, five of eight, the third as a portion, 1e6.
func (r *reader) alone() (quantity, bool) {
	last := len(r.words)
	if last > longestAlone {
		return quantity{}, false
	}
	q := quantity{to: last, behind: last, noun: -1, kind: Count, rule: &table[0]}
	if r.kind(last-1) == text.Mixed {
		v, ok := scientific(r.words)
		q.value, q.r = v, Exactly(v)
		return q, ok
	}
	if v, ok := adverbs[r.fold(0)]; ok && last == 1 {
		q.kind, q.value, q.r = Ordinal, v, Exactly(v)
		return q, true
	}
	if v, ok := r.aloneValue(); ok {
		q.value, q.r = v, Exactly(v)
		return q, true
	}
	if v, ok := r.alonePortion(); ok {
		q.kind, q.value, q.r = Fraction, v, Exactly(v)
		return q, true
	}
	return quantity{}, false
}

// aloneValue reads "- 3", "point five", "3 K" and "الألفين".
func (r *reader) aloneValue() (float64, bool) {
	last := len(r.words)
	switch f := r.fold(0); {
	case f == "-" || f == "−" || f == "–":
		n, ok := r.number(1)
		return -n.value, ok && n.end == last
	case f == "point":
		v, end, ok := r.decimals(0)
		return v, ok && end == last
	case f == "٫" && !r.hasSeparator(last-1) && last == 2:
		return digits("0."+r.words[1].Text, false)
	case last == 2 && r.kind(0) == text.Digits && (unicode.IsUpper(first(r.words[1].Text)) || r.fold(1) == "k"):
		v, ok := digits(r.words[0].Text, r.pointsGroup)
		scale, short := shortScales[r.fold(1)]
		return v * scale, ok && short
	case f == "ال" && last == 2 && r.joined(1) && r.kind(1) == text.Digits:
		v, ok := digits(r.words[1].Text, r.pointsGroup)
		return v, ok && v < 1000 // الـ15; الـ1701 is what something is called
	case last == 1 && strings.HasPrefix(f, "ال"):
		n, known := arabicNumerals[f[len("ال"):]]
		return n.value, known && (n.part == zero || n.part == twoScale)
	}
	return 0, false
}

// alonePortion reads a ratio (five of eight, خمسة على ثمانية) or a portion with
// its article (الثلث).
func (r *reader) alonePortion() (float64, bool) {
	last := len(r.words)
	if bare, ok := strings.CutPrefix(r.fold(0), "ال"); ok && last == 1 {
		n := r.vowelled(0, bare, arabicNumerals[bare])
		v, both := singularPortions[bare]
		switch {
		case n.part == portion:
			return n.value, true
		case both:
			return v, true
		}
		return 0, false
	}
	n, ok := r.number(0)
	if f := r.fold(0); f == "جزء" {
		n, ok = reading{value: 1, end: 1}, true
	}
	if !ok {
		return 0, false
	}
	if f := r.fold(n.end); f == "اجزاء" {
		n.end++
	}
	at := n.end + 1
	switch f := r.fold(n.end); {
	case f == "out" && r.fold(at) == "of":
		at++
	case f == "من" && (r.fold(at) == "اصل" || r.fold(at) == "كل" || r.fold(at) == "بين"), f == "of" && r.fold(at) == "every", f == "in" && r.fold(at) == "every":
		at++
	case f == "من", f == "علي", f == "of", f == "in", f == "over", f == "/":
	default:
		if tail, ok := strings.CutPrefix(f, "بال"); ok && at == last {
			m := arabicNumerals[tail]
			return n.value / m.value, m.part == scale || m.part == ten
		}
		return 0, false
	}
	m, ok := r.number(at)
	return n.value / m.value, ok && m.end == last && n.value > 0 && n.value <= m.value
}
