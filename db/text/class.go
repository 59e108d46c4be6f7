package text

import (
	"unicode"
	"unicode/utf8"
)

// class is what a code point is to the readers of this package: a set of the
// bits below.
type class uint8

const (
	letterClass    class = 1 << iota // a letter, or a mark that belongs to one
	markClass                        // a combining mark
	tokenClass                       // part of a token of the search index
	spaceClass                       // white space
	invisibleClass                   // a control that takes no space
	upperClass                       // a capital
	digitClass                       // a decimal digit
)

// The two blocks in which nearly every code point of a report lies, looked up
// rather than searched for: up to the end of the Arabic block, and the spaces
// and marks of General Punctuation.
const (
	lowEnd     = 0x700
	punctStart = 0x2000
	punctEnd   = 0x2070
)

var lowClasses, punctClasses = buildClasses()

func buildClasses() (low [lowEnd]class, punct [punctEnd - punctStart]class) {
	for r := range low {
		low[r] = classify(rune(r))
	}
	for i := range punct {
		punct[i] = classify(punctStart + rune(i))
	}
	return low, punct
}

func classOf(r rune) class {
	switch {
	case uint32(r) < lowEnd:
		return lowClasses[r]
	case r >= punctStart && r < punctEnd:
		return punctClasses[r-punctStart]
	}
	return classify(r)
}

// classify says by the tables of Unicode what classOf looks up.
func classify(r rune) (c class) {
	for _, is := range [...]struct {
		so  bool
		bit class
	}{
		{r >= 0x620 && r <= 0x65F || unicode.In(r, unicode.L, unicode.M), letterClass},
		{unicode.Is(unicode.M, r), markClass},
		{unicode.In(r, unicode.L, unicode.N, unicode.Mn, unicode.Co), tokenClass},
		{unicode.IsSpace(r), spaceClass},
		{isFormat(r), invisibleClass},
		{unicode.IsUpper(r), upperClass},
		{Digit(r) >= 0, digitClass},
	} {
		if is.so {
			c |= is.bit
		}
	}
	return c
}

// decode is the code point that s begins with, and its width; 0, 0 at the end.
func decode(s string) (rune, int) {
	if s == "" {
		return 0, 0
	}
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	return utf8.DecodeRuneInString(s)
}
