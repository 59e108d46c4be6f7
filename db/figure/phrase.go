package figure

import (
	"strings"

	"counterclaim/db/text"
)

// phrase is a text as its words, with what the number reader asks of them.
type phrase struct {
	words       []text.Word
	numerals    []numeralAt // what each word is as a numeral
	begins      int         // the word with which the number that is being read begins
	pointsGroup bool        // the text is Arabic: a stop before three digits parts thousands
}

func newPhrase(words []text.Word) *phrase {
	p := &phrase{words: withoutHyphens(words)}
	arabic, latin := 0, 0
	for _, w := range p.words {
		switch {
		case w.Kind == text.Letters && isArabic(w.Text):
			arabic++
		case w.Kind == text.Letters:
			latin++
		case w.Kind == text.Digits && text.Digit(first(w.Text)) >= 0 && first(w.Text) > '9':
			arabic++
		}
	}
	p.pointsGroup = arabic > latin
	p.numerals = make([]numeralAt, len(p.words))
	for i := range p.words {
		p.numerals[i] = p.numeralAt(i)
	}
	return p
}

// withoutHyphens drops the hyphens that only hold an English number together:
// two-hundred-and-fifty, half-a-million, six-and-a-half.
func withoutHyphens(words []text.Word) []text.Word {
	var kept []text.Word // nil until one is dropped: words belongs to its text
	for i, w := range words {
		drop := w.Kind == text.Mark && w.Text == "-" && i > 0 && i+1 < len(words) && words[i-1].End == w.Start && words[i+1].Start == w.End && holdsNumber(words[i-1].Fold, words[i+1].Fold)
		if drop && kept == nil {
			kept = append(make([]text.Word, 0, len(words)), words[:i]...)
		}
		if kept != nil && !drop {
			kept = append(kept, w)
		}
	}
	if kept == nil {
		return words
	}
	return kept
}

// holdsNumber reports whether a hyphen between two words joins parts of one number.
func holdsNumber(before, after string) bool {
	b, isBefore := englishNumerals[before]
	a, isAfter := englishNumerals[after]
	switch {
	case isBefore && isAfter:
		return a.part == hundred || a.part == scale || b.part == hundred
	case isBefore:
		return after == "and" || after == "a"
	case isAfter:
		return before == "and" || before == "a"
	}
	return before == "and" && after == "a"
}

// numeralAt is the numeral that a word is: waw says that the conjunction و is
// written onto it, ok that it is one.
type numeralAt struct {
	numeral
	waw, ok bool
	led     int // letters written onto its front, of which the last is a preposition or ف: only the first word of a number has them
}

func isArabic(s string) bool {
	r := first(s)
	return r >= 0x600 && r <= 0x6FF || r >= 0xFB50 && r <= 0xFEFC
}

// fold is the folded word i, "" outside the phrase.
func (p *phrase) fold(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.words[i].Fold
}

func (p *phrase) kind(i int) text.Kind {
	if i < 0 || i >= len(p.words) {
		return text.Mark
	}
	return p.words[i].Kind
}

// joined reports whether word i stands directly behind the word before it.
func (p *phrase) joined(i int) bool {
	return i > 0 && i < len(p.words) && p.words[i-1].End == p.words[i].Start
}

// word looks up word i as a numeral of either language. waw says that the
// conjunction و is written onto it.
func (p *phrase) word(i int) (n numeral, waw, ok bool) {
	if i < 0 || i >= len(p.numerals) {
		return numeral{}, false, false
	}
	at := &p.numerals[i]
	return at.numeral, at.waw && at.led == 0, at.ok && (at.led == 0 || i == p.begins)
}

// notLed are folded forms that are words of their own, not a numeral behind a
// preposition: لست is no "for six", كمية no "like a hundred". With its hamza كمئة
// is, and لست before the plural that it counts: لست طائرات.
var notLed = wordSet("لست كست فست كمية كميات بثمن لثمن كثمن فثمن كسبع")

func (p *phrase) numeralAt(i int) numeralAt {
	if p.words[i].Kind != text.Letters {
		return numeralAt{}
	}
	f := p.words[i].Fold
	if !isArabic(f) {
		n, ok := englishNumerals[f]
		return numeralAt{numeral: n, ok: ok}
	}
	if n, ok := arabicNumerals[f]; ok {
		return numeralAt{numeral: p.vowelled(i, f, n), ok: true}
	}
	rest, waw := strings.CutPrefix(f, "و")
	if waw {
		if n, ok := arabicNumerals[rest]; ok {
			return numeralAt{numeral: p.vowelled(i, rest, n), waw: true, ok: true}
		}
	}
	bare := cutOne(rest, "ف")
	bare = cutOne(bare, "بلك")
	if len(bare) == len(rest) || notLed[rest] && !strings.Contains(p.words[i].Text, "ئ") && !p.countsPlural(i, bare) {
		return numeralAt{}
	}
	if n, ok := arabicNumerals[bare]; ok {
		return numeralAt{numeral: p.vowelled(i, bare, n), waw: waw, ok: true, led: (len(f) - len(bare)) / 2}
	}
	return numeralAt{}
}

// countsPlural reports whether the unit at word i stands before a plural that is
// a noun of the table.
func (p *phrase) countsPlural(i int, bare string) bool {
	n := nounForms[p.fold(i+1)]
	return arabicNumerals[bare].part == unit && n.Thing != nil && n.form == plural
}

// vowelled is the numeral that word i is by its vowel marks: خُمس is a fifth.
func (p *phrase) vowelled(i int, f string, n numeral) numeral {
	if len(p.words[i].Text) == len(p.words[i].Fold) {
		return n
	}
	if v, both := vowelled[f]; both && strings.Contains(p.words[i].Text, v.first) {
		return numeral{portion, v.value}
	}
	return n
}
