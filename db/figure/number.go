package figure

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// Number reads a whole phrase as one number: digits with their separators,
// number words of Arabic or English, both mixed (1.3 مليون), fractions,
// decimals in words (خمسة فاصلة ثلاثة, five point three) and negatives. ok is
// false when the phrase is anything else.
func Number(s string) (value float64, ok bool) {
	p := newPhrase(text.Words(strings.TrimSpace(s)))
	if n := len(p.words); n > 0 && p.kind(n-1) == text.Mixed {
		return scientific(p.words)
	}
	n, ok := p.signed(0)
	if ok && n.end == len(p.words) {
		return n.value, true
	}
	if value, ok := p.over(n, ok); ok {
		return value, true
	}
	if p.withoutArticles() {
		n, ok = p.signed(0)
		return n.value, ok && n.end == len(p.words)
	}
	return 0, false
}

// withoutArticles takes the article off the number words of the phrase (المئة,
// الخمسة والعشرون) and reports whether there was any.
func (p *phrase) withoutArticles() (some bool) {
	for i, w := range p.words {
		f := cutOne(w.Fold, "و")
		bare, ok := strings.CutPrefix(f, "ال")
		if _, known := arabicNumerals[bare]; ok && known {
			p.words[i].Fold = strings.TrimSuffix(w.Fold, f) + bare
			p.numerals[i] = p.numeralAt(i)
			some = true
		}
	}
	return some
}

// over reads a fraction said as one number over another: ثلاثة على أربعة, five
// over eight.
func (p *phrase) over(n reading, ok bool) (float64, bool) {
	if f := p.fold(n.end); !ok || f != "علي" && f != "over" {
		return 0, false
	}
	m, ok := p.number(n.end + 1)
	if !ok || m.end != len(p.words) || m.value == 0 {
		return 0, false
	}
	return n.value / m.value, true
}

// scientific reads 1.5e10.
func scientific(words []text.Word) (float64, bool) {
	s, sign := words[0].Fold, 1.0
	if len(words) == 2 && s == "-" {
		s, sign = words[1].Fold, -1
	} else if len(words) > 1 {
		return 0, false
	}
	whole, power, ok := strings.Cut(s, "e")
	if !ok || strings.Trim(whole, "0123456789.") != "" || strings.Trim(power, "0123456789") != "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	return sign * v, err == nil && !math.IsInf(v, 0)
}

// reading is a number read from the words [start, end) of a phrase.
type reading struct {
	value     float64
	end       int
	last      float64 // the last scale, to which "and a half" belongs
	inWords   bool
	ambiguous bool // the words have a commoner meaning: one, الف as a verb, خمس as a fifth
	portion   bool // a fraction without a whole
	dual      bool // the number is the dual of a scale
}

// signed reads a number with its sign.
func (p *phrase) signed(i int) (reading, bool) {
	p.begins = i
	sign := 1.0
	start := i
	switch f := p.fold(i); {
	case f == "-" || f == "−" || f == "–":
		if p.joined(i+1) && p.kind(i+1) == text.Digits || p.kind(i+1) == text.Mark {
			sign, i = -1, i+1
		}
		if n, ok := p.pointed(i); ok && sign < 0 {
			n.value = -n.value
			return n, true
		}
	case f == "+" && p.joined(i+1):
		i++
	case f == "." && !p.joined(i):
		return p.pointed(i)
	case f == "سالب" || f == "ناقص" || f == "السالب" || f == "minus" || f == "negative":
		sign, i = -1, i+1
	}
	n, ok := p.number(i)
	if !ok {
		return reading{}, false
	}
	n.value *= sign
	if i > start {
		n.ambiguous = false
	}
	return n, true
}

// pointed reads a number that begins with its decimal point: .5
func (p *phrase) pointed(i int) (reading, bool) {
	if p.fold(i) != "." || !p.joined(i+1) || p.kind(i+1) != text.Digits || p.hasSeparator(i+1) {
		return reading{}, false
	}
	v, ok := digits("0."+p.words[i+1].Text, false)
	return p.scales(reading{value: v, end: i + 2, last: 1}), ok
}

// number reads the longest number that begins at word i.
func (p *phrase) number(i int) (reading, bool) {
	n, ok := p.portion(i)
	if !ok {
		n, ok = p.cardinal(i)
	}
	if !ok {
		return reading{}, false
	}
	return p.addPortion(n), true
}

// cardinal reads a whole number, in words, digits or both.
func (p *phrase) cardinal(i int) (reading, bool) {
	n := reading{end: i, last: math.Inf(1)}
	for first := true; ; first = false {
		at, and := i, false // where this component begins, and whether "and" leads it
		if !first {
			at, and = p.conjunction(n.end)
			if p.fold(at) == "," && n.inWords && n.last >= 1e3 && !isArabic(p.fold(at-1)) {
				at++ // one million, two hundred thousand
				if w, _, ok := p.word(at); !ok || w.part == scale {
					break
				}
			}
		}
		g, ok := p.group(at, first, and)
		if !ok {
			break
		}
		if onDigits := and && n.last == 1 && n.inWords && !g.inWords; onDigits && n.value >= 100 && math.Mod(n.value, 100) == 0 && g.value < 100 && g.value == math.Trunc(g.value) {
			n.value, n.end = n.value+g.value, g.end // مئة و20
			break
		}
		if g.last == n.last && g.last > 1 && g.value <= 2*g.last && n.value >= 100*n.last && math.Mod(n.value, 100*n.last) == 0 && p.startsWithWaw(at) {
			n.value, n.end = n.value+g.value, g.end // مئة ألف وألفان
			continue
		}
		if g.last >= n.last || !first && n.last == 1 {
			break
		}
		if !first && !and && !g.inWords && !(n.last == 1e3 && p.digitCount(at) == 3 && p.kind(n.end-1) == text.Letters) {
			break // "5 million 20" is two numbers, "5 thousand 300" one
		}
		if and && p.fold(n.end) == "and" && (!g.inWords || !n.inWords) {
			break // "500 thousand and 20" is two numbers in English
		}
		if !first && g.value >= n.last {
			break
		}
		n.value += g.value
		n.end, n.last = g.end, g.last
		n.inWords = n.inWords || g.inWords
		n.ambiguous = first && g.ambiguous
		n.dual = first && g.dual
	}
	if n.end == i {
		return reading{}, false
	}
	if d, end, ok := p.decimals(n.end); ok && n.last == 1 {
		n.value, n.end, n.inWords, n.ambiguous = n.value+d, end, true, false
		if s, waw, ok := p.word(n.end); ok && s.part == scale && !waw {
			n.value, n.end, n.last = n.value*s.value, n.end+1, s.value
		}
	}
	return n, true
}

// conjunction passes "و" or "and" at word i, when it stands alone; a و written
// onto the next word is told by the word itself.
func (p *phrase) conjunction(i int) (next int, and bool) {
	switch p.fold(i) {
	case "و", "and":
		return i + 1, true
	case "-":
		return i + 1, false
	}
	return i, false
}

// group reads one component of a number: up to 999 with the scales behind it
// (خمسة وعشرون ألفا), or a scale alone (مليون, ألفان). last is its scale, 1
// without any.
func (p *phrase) group(i int, first, and bool) (reading, bool) {
	var g reading
	if f := p.fold(i); first && (f == "a" || f == "an") {
		if w, _, ok := p.word(i + 1); ok && (w.part == hundred || w.part == scale || w.part == dozen) {
			i++
		}
	}
	w, waw, ok := p.word(i)
	switch {
	case p.kind(i) == text.Digits:
		v, isNumber := digits(p.words[i].Text, p.pointsGroup && !p.scaleAt(i+1))
		if !isNumber {
			return g, false
		}
		g = reading{value: v, end: i + 1, last: 1}
		if p.digitCount(i) <= 3 && v >= 1 {
			for p.spacedGroup(g.end) { // 12 500 with a plain space
				next, _ := digits(p.words[g.end].Text, false)
				g.value, g.end = g.value*1000+next, g.end+1
			}
			v = g.value
		}
		next := p.fold(g.end)
		if short, ok := shortScales[next]; ok && p.joined(g.end) && (len(next) > 1 || next == "k" || len(p.words) == g.end+1 || nounForms[p.fold(g.end+1)].form == plural) {
			return reading{value: v * short, end: g.end + 1, last: short}, true // 5m may be metres
		}
		if f, ok := vulgar[next]; ok && v == math.Trunc(v) {
			g.value, g.end = v+f, g.end+1
		} else if f, ok := p.slashed(g.end); ok && v == math.Trunc(v) && first {
			g.value, g.end = v+f, g.end+1
		}
	case !ok:
		return g, false
	case waw && first && i > 0 && p.joined(i):
		return g, false
	case w.part == scale && (first || waw || and):
		g = reading{value: w.value, end: i + 1, last: w.value, inWords: true, ambiguous: w.value == 1e3 && !waw}
		if first && p.dualConstruct(i) {
			g.value, g.ambiguous = 2*w.value, false
		}
		return p.scales(g), true
	case w.part == twoScale:
		return reading{value: w.value, end: i + 1, last: w.value / 2, inWords: true, dual: true, ambiguous: false}, true
	case w.part == dozen:
		return reading{value: w.value, end: i + 1, last: 1, inWords: true}, true
	default:
		if !first && !waw && !and && !isArabic(p.fold(i)) && p.fold(i-1) == "-" {
			return g, false
		}
		g, ok = p.belowThousand(i)
		if !ok {
			return g, false
		}
	}
	switch d, waw, ok := p.word(g.end); {
	case p.fold(g.end) == "score" && g.inWords && g.value > 1 && g.value < 10: // three score
		g.value, g.end = g.value*20, g.end+1
	case !ok || waw:
	case d.part == dozen && d.value == 12:
		g.value, g.end = g.value*12, g.end+1
	case d.part == hundred && isArabic(p.fold(g.end)) && !g.inWords && g.value >= 3 && g.value <= 9 && g.value == math.Trunc(g.value): // 5 مئة
		g.value, g.end, g.inWords = g.value*100, g.end+1, true
	case d.part == hundred && !isArabic(p.fold(g.end)) && g.value > 1 && g.value < 100: // 3 hundred, twenty-one hundred
		g.value, g.end, g.inWords = g.value*100, g.end+1, true
		at, _ := p.conjunction(g.end)
		if rest, ok := p.belowHundred(at); ok && p.fold(g.end) != "-" {
			g.value, g.end = g.value+rest.value, rest.end
		}
	}
	return p.scales(g), true
}

// digitCount is the number of digits of word i when it is nothing but digits, else a large number.
func (p *phrase) digitCount(i int) int {
	if p.kind(i) != text.Digits || p.hasSeparator(i) {
		return math.MaxInt
	}
	return utf8.RuneCountInString(p.words[i].Text)
}

// spacedGroup reports whether word i is a group of three digits that one space
// parts from the digits before it.
func (p *phrase) spacedGroup(i int) bool {
	return p.digitCount(i) == 3 && p.words[i].Start == p.words[i-1].End+1
}

// dualConstruct reports whether a scale that ends in a bare alef is the dual
// before what it counts (ألفا شخص is two thousand people) rather than the
// accusative (ألفاً).
func (p *phrase) dualConstruct(i int) bool {
	if !strings.HasSuffix(p.fold(i), "ا") || strings.ContainsAny(p.words[i].Text, "\u064b") || p.kind(i+1) != text.Letters || p.joined(i+1) {
		return false
	}
	next := p.fold(i + 1)
	_, _, number := p.word(i + 1)
	return isArabic(next) && !number && !strings.HasPrefix(next, "و") && !particles[next]
}

// scaleAt reports whether word i is a scale, so that the digits before it are a
// decimal: 1.300 مليون.
func (p *phrase) scaleAt(i int) bool {
	w, waw, ok := p.word(i)
	return ok && w.part == scale && !waw
}

// scales multiplies a group by the scales written behind it.
func (p *phrase) scales(g reading) reading {
	for range mostScales {
		s, waw, ok := p.word(g.end)
		if !ok || waw || s.part != scale {
			// ألفاً may be spelled like the dual's construct state
			return g
		}
		g.value *= s.value
		g.last = max(g.last, 1) * s.value
		g.end++
		g.ambiguous = false
		g.inWords = true
	}
	return g
}

// mostScales is how many scales may multiply one another: ألف مليون.
const mostScales = 3

// belowThousand reads number words up to 999 in the order of either language:
// hundreds, then units before tens with و (Arabic) or tens before units
// (English).
func (p *phrase) belowThousand(i int) (reading, bool) {
	g := reading{end: i, last: 1, inWords: true}
	w, _, ok := p.word(i)
	if !ok {
		return g, false
	}
	if w.part == zero {
		g.end++
		return g, true
	}
	arabic := isArabic(p.fold(i))
	// the hundreds
	switch {
	case w.part == hundreds:
		g.value, g.end = w.value, i+1
	case w.part == hundred:
		g.value, g.end = 100, i+1
	case w.part == unit || w.part == teen || w.part == tens && !arabic:
		if next, waw, ok := p.word(i + 1); ok && !waw && next.part == hundred && (!arabic || w.value >= 3) {
			g.value, g.end = w.value*100, i+2
		}
	}
	if g.end > i {
		at, and := p.conjunction(g.end)
		if rest, ok := p.belowHundred(at); ok && (rest.end > at) {
			_, waw, _ := p.word(at)
			if p.fold(g.end) != "-" && (arabic || !waw) && !(and && arabic && waw) {
				if !p.multiplied(rest.end) || p.scaleAt(rest.end) {
					g.value, g.end = g.value+rest.value, rest.end
				}
			}
		}
		return g, true
	}
	return p.belowHundred(i)
}

// multiplied reports whether the word at i multiplies the number before it by a hundred.
func (p *phrase) multiplied(i int) bool {
	w, waw, ok := p.word(i)
	return ok && !waw && w.part == hundred
}

func (p *phrase) belowHundred(i int) (reading, bool) {
	g := reading{end: i + 1, last: 1, inWords: true}
	w, _, ok := p.word(i)
	if !ok {
		return g, false
	}
	g.value = w.value
	arabic := isArabic(p.fold(i))
	switch w.part {
	case unit:
		g.ambiguous = w.value == 1 || isPortionToo(p.fold(i))
		next, waw, ok := p.word(i + 1)
		at := i + 2
		if !ok {
			var and bool
			if at, and = p.conjunction(i + 1); and && arabic {
				next, _, ok = p.word(at)
				waw, at = true, at+1
			}
		}
		switch {
		case !ok || !arabic:
		case next.part == ten && !waw:
			g.value, g.end, g.ambiguous = w.value+10, at, false
		case next.part == tens:
			g.value, g.end, g.ambiguous = w.value+next.value, at, false
		}
	case tens:
		if !arabic {
			at, and := p.conjunction(i + 1)
			if next, _, ok := p.word(at); ok && next.part == unit && !and && !isArabic(p.fold(at)) {
				g.value, g.end = w.value+next.value, at+1
			}
		}
	case ten:
		g.ambiguous = arabic && isPortionToo(p.fold(i))
	case teen:
	default:
		return g, false
	}
	return g, true
}

func isPortionToo(f string) bool {
	_, ok := singularPortions[f]
	return ok
}

// decimals reads what stands behind the decimal separator in words: خمسة
// فاصلة صفر ثلاثة is 5.03, five point two five is 5.25.
func (p *phrase) decimals(i int) (value float64, end int, ok bool) {
	switch p.fold(i) {
	case "فاصله", "فاصل", "نقطه", "point":
	default:
		return 0, i, false
	}
	end, unit := i+1, 1.0
	for {
		g, ok := p.belowThousand(end)
		if !ok && p.kind(end) == text.Digits && !p.hasSeparator(end) {
			if v, isNumber := digits(p.words[end].Text, false); isNumber {
				width := utf8.RuneCountInString(p.words[end].Text)
				return value + v*unit/math.Pow10(width), end + 1, true
			}
		}
		if !ok {
			break
		}
		if _, waw, _ := p.word(end); waw && end > i+1 {
			break
		}
		width := 1
		for v := g.value; v >= 10; v /= 10 {
			width++
		}
		unit /= math.Pow10(width)
		value += g.value * unit
		end = g.end
	}
	// round away what adding tenths and hundredths leaves behind
	if unit > 0 && unit < 1 {
		value = math.Round(value/unit) / math.Round(1/unit)
	}
	return value, end, end > i+1
}

func (p *phrase) hasSeparator(i int) bool {
	return strings.ContainsFunc(p.words[i].Text, func(r rune) bool { return text.Digit(r) < 0 })
}
