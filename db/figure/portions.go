package figure

import (
	"math"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// portion reads a fraction, with the scale that it is a part of: نصف مليون,
// three quarters of a million, ثلاثة أرباع, 3/4, ½.
func (p *phrase) portion(i int) (reading, bool) {
	if f, ok := vulgar[p.fold(i)]; ok {
		return p.partOf(reading{value: f, end: i + 1, last: 1, portion: true}), true
	}
	if f, ok := p.slashed(i); ok {
		return p.partOf(reading{value: f, end: i + 1, last: 1, portion: true}), true
	}
	at := i
	if f := p.fold(at); f == "a" || f == "an" {
		at++
	}
	w, waw, ok := p.word(at)
	if !ok || waw && i == at && p.joined(i) {
		return reading{}, false
	}
	if w.part == portion && (at > i || isArabic(p.fold(at)) || p.fold(at) == "half") {
		n := reading{value: w.value, end: at + 1, last: 1, inWords: true, portion: true}
		if w, _, ok := p.word(n.end + 1); ok && p.fold(n.end) == "a" && (w.part == scale || w.part == dozen) {
			n.end++ // half a million
		}
		return p.partOf(n), true
	}
	if at > i {
		return reading{}, false
	}
	if w.part == portion { // quarter of a million
		n := p.partOf(reading{value: w.value, end: i + 1, last: 1, inWords: true, portion: true})
		return n, !n.portion
	}
	if v, ok := singularPortions[p.fold(i)]; ok && p.isDefinite(i+1) {
		return p.partOf(reading{value: v, end: i + 1, last: 1, inWords: true, portion: true}), true
	}
	if w.part != unit && w.part != ten && w.part != tens && w.part != teen {
		return reading{}, false
	}
	n, ok := p.belowHundred(i)
	if !ok {
		return reading{}, false
	}
	of := n.end
	if p.fold(of) == "-" {
		of++
	}
	f, waw, ok := p.word(of)
	english := !isArabic(p.fold(i))
	if !ok || waw || !(f.part == portions || f.part == portion && n.value == 1 && english) {
		return reading{}, false
	}
	return p.partOf(reading{value: n.value / math.Round(1/f.value), end: of + 1, last: 1, inWords: true, portion: true}), true
}

// isDefinite reports whether word i is a noun with its article. What begins with "al" of its own is none,
// also where its first letter is written bare: سبع آليات, سبع اليات, سبع ألعاب.
func (p *phrase) isDefinite(i int) bool {
	f := p.fold(i)
	if p.kind(i) != text.Letters || !strings.HasPrefix(f, "ال") || len(f) <= 6 || f == "الاف" {
		return false
	}
	written := p.words[i].Text
	return !strings.HasPrefix(written, "آ") && !strings.HasPrefix(written, "أ") && utf8.RuneCountInString(strings.TrimSuffix(f[len("ال"):], "ات")) > 1
}

// partOf multiplies a fraction by the scale behind it, with or without article
// or "of a": نصف مليون, نصف المليون, a quarter of a million.
func (p *phrase) partOf(n reading) reading {
	at := n.end
	if p.fold(at) == "of" && p.fold(at+1) == "a" || p.fold(at) == "of" && p.fold(at+1) == "an" {
		at += 2
	}
	w, waw, ok := p.word(at)
	if !ok {
		w, ok = arabicNumerals[strings.TrimPrefix(p.fold(at), "ال")]
	}
	ok = ok && !waw
	if ok && w.part == scale || ok && w.part == dozen && w.value == 12 && at > n.end-1 && n.inWords {
		n.value, n.end, n.portion = n.value*w.value, at+1, false
		if w.part == scale {
			n.last = w.value
		}
	}
	return n
}

// slashed reads digits of the form 3/4, a proper fraction.
func (p *phrase) slashed(i int) (float64, bool) {
	if p.kind(i) != text.Digits {
		return 0, false
	}
	over, under, ok := strings.Cut(p.words[i].Text, "/")
	if !ok {
		return 0, false
	}
	a, okA := digits(over, false)
	b, okB := digits(under, false)
	if !okA || !okB || b == 0 || a >= b || a != math.Trunc(a) || b != math.Trunc(b) {
		return 0, false
	}
	return a / b, true
}

// addPortion adds "ونصف", "وثلاثة أرباع", "and a half" behind a number, as a
// part of its last scale, and takes "إلا ربعا" off.
func (p *phrase) addPortion(n reading) reading {
	of := n.last
	if math.IsInf(of, 1) || of < 1 {
		of = 1
	}
	if p.fold(n.end) == "الا" {
		if w, waw, ok := p.word(n.end + 1); ok && !waw && w.part == portion {
			if p.fold(n.end+1) == "ثلثا" {
				w.value = 1.0 / 3
			}
			n.value, n.end, n.ambiguous = n.value-w.value*of, n.end+2, false
		}
		return n
	}
	at, and := p.conjunction(n.end)
	w, waw, ok := p.word(at)
	if and && p.fold(at) == "a" {
		at++
		w, waw, ok = p.word(at)
	}
	if !ok || !and && !waw {
		return n
	}
	end := at + 1
	if w.part == unit {
		if p.fold(end) == "-" && !isArabic(p.fold(at)) {
			end++
		}
		if next, nextWaw, ok := p.word(end); ok && !nextWaw && (next.part == portions || next.part == portion && w.value == 1 && !isArabic(p.fold(at))) {
			w, end = numeral{portion, w.value / math.Round(1/next.value)}, end+1
		}
	}
	if w.part != portion {
		return n
	}
	if cutOne(p.fold(at), "و") == "ثلثا" {
		w.value = 1.0 / 3 // behind a number the alef is the accusative's
	}
	if f := p.fold(end); strings.HasPrefix(f, "ال") {
		s, ok := arabicNumerals[strings.TrimPrefix(f, "ال")]
		switch {
		case ok && s.part == scale:
			of, end = s.value, end+1
		case utf8.RuneCountInString(f) > 4 && f != "الي" && f != "الاف" && of == 1:
			return n // ونصف السكان is half of the people
		}
	} else if s, waw, ok := p.word(end); ok && !waw && s.part == scale {
		if s.value < of {
			n.value, n.end = n.value+w.value*s.value, end+1 // مليون ونصف مليون; خمسة ملايين ونصف ألف
			return n
		}
		if of == 1 {
			n.value, n.end, n.last, n.ambiguous = (n.value+w.value)*s.value, end+1, s.value, false // one and a half million
			return n
		}
		end++
	}
	n.value, n.end, n.ambiguous = n.value+w.value*of, end, false
	return n
}
