package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is what a word is written with.
type Kind int

const (
	Letters Kind = iota // letters of any script, with their marks
	Digits              // a number, time or date in digits: 41, 12,500, 17:30, 9/10/2020
	Mixed               // a name of letters and digits: D-20, F16, إس-400
	Mark                // one punctuation mark or symbol
)

// Word is a word of a text.
type Word struct {
	Span
	Text string // as written
	Fold string
	Kind Kind
}

// Meaningful are the tokens of a folded text that are long enough to mean something,
// each once, as parts of it.
func Meaningful(folded string) (words []string) {
	for w := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !InToken(r) }) {
		if utf8.RuneCountInString(w) > 3 && !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words
}

// Words reads the words and marks of s in order; white space and invisible
// controls lie between them. It follows the word boundaries of Unicode (UAX 29)
// but keeps together what they part and reports do not (9/10/2020, 17:30, D-20,
// 12 500 with a no-break space, a letter with its stop in "د. أحمد") and parts
// what they keep together: Arabic letters from digits ("و30") and two words
// around a stop without a space.
func Words(s string) []Word {
	w := wordReader{s: s}
	words := make([]Word, 0, strings.Count(s, " ")*5/4+8) // with the marks, and a little to spare
	var folds strings.Builder                             // of the words that are not their own; growing leaves what was taken from it whole
	folds.Grow(len(s) / 2)
	for w.at < len(s) {
		from, fromCP := w.at, w.cp
		kind, ok := w.next()
		if !ok {
			continue
		}
		written := s[from:w.at]
		fold := written
		if !foldsToItself(written) {
			begun := folds.Len()
			foldInto(&folds, written)
			fold = folds.String()[begun:]
		}
		words = append(words, Word{Span{fromCP, w.cp}, written, fold, kind})
	}
	return words
}

// wordReader stands at a byte of s and knows its code point.
type wordReader struct {
	s      string
	at, cp int
}

// peek is the code point at n bytes behind the reader, with its width; 0, 0 at the end.
func (w *wordReader) peek(n int) (rune, int) {
	if w.at+n >= len(w.s) {
		return 0, 0
	}
	return decode(w.s[w.at+n:])
}

func (w *wordReader) skip() {
	_, n := w.peek(0)
	w.pass(n)
}

// pass goes on over one code point of the given width.
func (w *wordReader) pass(width int) {
	w.at += width
	w.cp++
}

// take goes on for the given bytes, all of them whole code points.
func (w *wordReader) take(bytes int) {
	w.cp += utf8.RuneCountInString(w.s[w.at : w.at+bytes])
	w.at += bytes
}

// next passes one word; ok is false when it passed white space or a control.
func (w *wordReader) next() (kind Kind, ok bool) {
	r, n := w.peek(0)
	switch c := classOf(r); {
	case c&digitClass != 0:
		return w.number(), true
	case c&letterClass != 0:
		return w.letters(), true
	case c&(spaceClass|invisibleClass) != 0:
		w.pass(n)
		return Mark, false
	}
	w.pass(n)
	for m, n := w.peek(0); n > 0 && classOf(m)&markClass != 0; m, n = w.peek(0) {
		w.pass(n)
	}
	return Mark, true
}

// letters passes a run of letters. Digits behind it, bare or after a hyphen,
// make it a name.
func (w *wordReader) letters() Kind {
	first, _ := w.peek(0)
	from, count, capitals := w.at, 0, 0
	for {
		r, n := w.peek(0)
		if n == 0 {
			return Letters
		}
		c := classOf(r)
		if c&letterClass == 0 {
			if c&spaceClass != 0 {
				return Letters
			}
			after, _ := w.peek(n)
			if (r == '\'' || r == '’') && isLetter(after) && unicode.Is(unicode.Latin, after) || isJoiner(r) && isLetter(after) {
				w.take(n)
				continue
			}
			break
		}
		if c&upperClass != 0 {
			capitals++
		}
		if c&markClass == 0 && r != 'ـ' {
			count++
		}
		w.pass(n)
	}
	latin := !isArabic(first)
	r, n := w.peek(0)
	switch {
	case r == '.' && count == 1 && !isFinalLetter(w.s[from:w.at]):
		// an initial or an abbreviation: د. أحمد, U.S.
		if next, _ := w.peek(1); next == ' ' || next == 0xA0 || isLetter(next) {
			if before, _ := utf8.DecodeLastRuneInString(w.s[:from]); from == 0 || !isLetter(before) && Digit(before) < 0 {
				w.skip()
				return Letters
			}
		}
	case latin && Digit(r) >= 0:
		w.mixed()
		return Mixed
	case isHyphen(r):
		digits, after := w.digitsAt(n)
		name := latin && capitals > 0 || !latin && count <= 8
		if name && digits > 0 && !(digits == 4 && looksLikeYear(w.s[w.at+n:])) && !isSeparatorBetweenDigits(after) {
			w.take(n)
			w.mixed()
			return Mixed
		}
	}
	return Letters
}

// mixed passes the rest of a name of letters and digits.
func (w *wordReader) mixed() {
	for r, n := w.peek(0); n > 0 && (Digit(r) >= 0 || isLetter(r) && !isArabic(r)); r, n = w.peek(0) {
		w.skip()
	}
}

// digitsAt counts the digits from n bytes behind the reader and gives the code point behind them.
func (w *wordReader) digitsAt(n int) (count int, after rune) {
	for {
		r, width := w.peek(n)
		if width == 0 || Digit(r) < 0 {
			return count, r
		}
		count++
		n += width
	}
}

// number passes digits with what separates them inside one number, time or date.
func (w *wordReader) number() Kind {
	for {
		group := 0
		for r, n := w.peek(0); n > 0 && Digit(r) >= 0; r, n = w.peek(0) {
			group++
			w.skip()
		}
		sep, n := w.peek(0)
		digits, _ := w.digitsAt(n)
		switch {
		case n > 0 && isLetter(sep) && unicode.Is(unicode.Latin, sep) && !w.unitAt():
			w.mixed()
			return Mixed
		case digits == 0:
			return Digits
		case sep == '.' || sep == ',' || sep == '٫' || sep == '٬' || sep == ':' || sep == '/':
		case (sep == '\'' || sep == '’' || sep == '،') && digits == 3:
		case isThinSpace(sep) && digits == 3 && group <= 3:
		case isHyphen(sep) && w.threeGroups(group, n):
		default:
			return Digits
		}
		w.take(n)
	}
}

// threeGroups reports whether the hyphen behind the reader stands in a date
// such as 9-10-2020 rather than in a range such as 4000-5000: digits on both
// sides of it and a second hyphen with digits before or behind.
func (w *wordReader) threeGroups(group, n int) bool {
	digits, after := w.digitsAt(n)
	if isHyphen(after) && digits <= 4 && group <= 4 {
		width := 0
		for i := 0; i < digits; i++ {
			_, d := w.peek(n + width)
			width += d
		}
		_, h := w.peek(n + width)
		more, _ := w.digitsAt(n + width + h)
		return more > 0
	}
	// the second hyphen: the one before it had digits in front
	i := w.at
	for i > 0 {
		r, width := utf8.DecodeLastRuneInString(w.s[:i])
		if Digit(r) < 0 {
			if !isHyphen(r) {
				return false
			}
			before, _ := utf8.DecodeLastRuneInString(w.s[:i-width])
			return Digit(before) >= 0
		}
		i -= width
	}
	return false
}

// unitAt reports whether Latin letters behind a number are a word of their own
// ("30km", "5m", "2nd") rather than a part of a name ("3D7").
func (w *wordReader) unitAt() bool {
	n := 0
	for {
		r, width := w.peek(n)
		if width == 0 || !isLetter(r) {
			return Digit(r) < 0
		}
		n += width
	}
}

func isLetter(r rune) bool { return classOf(r)&letterClass != 0 }

// isBlank reports whether nothing is seen of r.
func isBlank(r rune) bool { return classOf(r)&(spaceClass|invisibleClass) != 0 }

func isArabic(r rune) bool {
	return r >= 0x600 && r <= 0x6FF || r > 0x6FF && unicode.Is(unicode.Arabic, r)
}

// isFinalLetter reports whether a single letter before a stop ends a sentence
// as a word of its own: Arabic و, English I and a.
func isFinalLetter(s string) bool { return s == "و" || s == "I" || s == "a" }

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

func isThinSpace(r rune) bool { return r == 0xA0 || r == 0x2009 || r == 0x202F || r == 0x2008 }

func isSeparatorBetweenDigits(r rune) bool { return isHyphen(r) || r == '/' || r == ':' }

// isJoiner reports whether r is the zero-width (non-)joiner, which stands inside Persian words.
func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }

// looksLikeYear reports whether the four digits that s begins with are a year of our time.
func looksLikeYear(s string) bool {
	year := 0
	for i, n := 0, 0; n < 4; n++ {
		r, width := utf8.DecodeRuneInString(s[i:])
		year = year*10 + Digit(r)
		i += width
	}
	return year >= 1900 && year < 2100
}
