package when

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/text"
)

// token is a run of letters, a run of digits or one mark. It is smaller than
// text.Word, which keeps 9/10/2020 in one piece: here the pieces are wanted.
type token struct {
	text.Span
	fold   string  // folded letters without their clitic, or the mark
	senses []sense // what the letters may mean here
	kinds  kinds   // of the senses
	n      int     // the value of digits
	width  int     // how many digits
	clitic int     // code points before the word proper: the و of وأمس
	form   form
	and    bool // the clitic begins with و
	gap    bool // white space before
	line   bool // a line break before
	upper  bool // begins with a capital
	arabic bool
}

type form uint8

const (
	letters form = iota
	digits
	mark
)

// scanner passes over a text once, byte by byte and code point by code point.
type scanner struct {
	s      string
	at, cp int
	folds  []byte // the letters under way, folded
}

// tokens reads all of s in one pass.
func tokens(s string) []token {
	c := scanner{s: s, folds: make([]byte, 0, 64)}
	out := make([]token, 0, len(s)/8+4)
	gap, line := true, true
	for c.at < len(s) {
		r, size := c.next()
		first := isLetter(r)
		digit := -1
		if !first {
			if digit = text.Digit(r); digit < 0 {
				if unicode.IsSpace(r) {
					gap, line = true, line || r == '\n' || r == '\r'
					c.skip(size)
					continue
				}
				if r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) {
					c.skip(size) // direction marks stand between the pieces of a date
					continue
				}
			}
		}
		out = append(out, token{Span: text.Span{Start: c.cp}, gap: gap, line: line})
		t := &out[len(out)-1]
		gap, line = false, false
		switch {
		case first:
			c.letters(t, r)
			if n := len(out); !t.arabic && n > 1 && out[n-2].form == digits {
				out[n-2].kinds |= 1 << beforeLatin
			}
		case digit >= 0:
			c.digits(t)
		default:
			t.form, t.fold = mark, s[c.at:c.at+size]
			c.skip(size)
			c.marks()
		}
		t.End = c.cp
	}
	return out
}

func (c *scanner) next() (rune, int) {
	if b := c.s[c.at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(c.s[c.at:])
}

func (c *scanner) skip(size int) { c.at, c.cp = c.at+size, c.cp+1 }

// marks passes the vowel marks and accents of what stands before them.
func (c *scanner) marks() {
	for c.at < len(c.s) && c.s[c.at] >= utf8.RuneSelf {
		m, size := c.next()
		if !unicode.Is(unicode.M, m) {
			return
		}
		c.skip(size)
	}
}

func (c *scanner) digits(t *token) {
	t.form, t.kinds = digits, 1<<numeral
	for c.at < len(c.s) {
		r, size := c.next()
		d := text.Digit(r)
		if d < 0 {
			return
		}
		if t.width++; t.width < 10 {
			t.n = t.n*10 + d
		}
		c.skip(size)
	}
}

// letters reads a word, folds it and looks it up.
func (c *scanner) letters(t *token, r rune) {
	t.arabic = r >= 0x600 && r <= 0x6FF || r > 0x6FF && unicode.Is(unicode.Arabic, r)
	t.upper = !t.arabic && unicode.IsUpper(r)
	begin := c.at
	c.folds = c.folds[:0]
	plain, quoted := true, false // every letter is its own fold; an apostrophe is inside
	for c.at < len(c.s) {
		r, size := c.next()
		switch {
		case r < utf8.RuneSelf && isLetter(r):
			c.folds = append(c.folds, byte(r|0x20))
		case r >= 0x600 && r <= 0x6FF && (isLetter(r) || c.at > begin && unicode.Is(unicode.M, r)):
			c.folds = append(c.folds, foldsOfArabic[r-0x600]...)
		case isLetter(r) || c.at > begin && unicode.Is(unicode.M, r):
			plain = false
		case !t.arabic && isApostrophe(r) && !endsWord(c.s[c.at+size:]):
			quoted = true
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		c.skip(size)
	}
	written := c.s[begin:c.at]
	if !plain || len(c.folds) == 0 { // a script that the table does not hold
		fold := text.Fold(written)
		if quoted {
			fold = strings.Map(dropApostrophe, fold)
		}
		c.folds = append(c.folds[:0], fold...)
	}
	t.understand(written, c.folds)
}

// foldsOfArabic is how each code point of the Arabic block folds inside a word.
var foldsOfArabic = func() (folds [0x100]string) {
	for i := range folds {
		if r := rune(0x600 + i); r != 'ـ' && !unicode.Is(unicode.Mn, r) {
			folds[i] = text.Fold(string(r))
		}
	}
	return folds
}()

// isLetter reports whether r can begin a word; marks only go on in one.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return r >= 0x620 && r <= 0x64A || r == 'ـ' || unicode.IsLetter(r)
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '`'
}

func dropApostrophe(r rune) rune {
	if isApostrophe(r) {
		return -1
	}
	return r
}

// endsWord reports whether an apostrophe before s is none of the word: nothing
// or the s of the genitive follows.
func endsWord(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || !isLetter(r) {
		return true
	}
	after, m := utf8.DecodeRuneInString(s[n:])
	return (r == 's' || r == 'S') && (m == 0 || !isLetter(after))
}

// understand looks the word up by its fold, with its clitic when the word alone
// is unknown.
func (t *token) understand(written string, fold []byte) {
	if known, ok := lexicon[string(fold)]; ok {
		t.mean(known)
		return
	}
	if string(fold) == written {
		t.fold = written
	} else {
		t.fold = string(fold)
	}
	if !t.arabic {
		return
	}
	rest, and := t.fold, false
	for stripped := 1; stripped <= 2; stripped++ {
		r, n := utf8.DecodeRuneInString(rest)
		if len(rest) <= n || !isClitic(r) || stripped == 2 && (r == 'و' || r == 'ف') {
			return
		}
		and = and || r == 'و'
		rest = rest[n:]
		if r == 'ل' && strings.HasPrefix(rest, "ل") {
			// للشهر is ل and الشهر, which share their second letter: the clitic stays
			if known, ok := lexicon["ا"+rest]; ok {
				t.mean(known)
				t.and, t.clitic = and, codePoints(written, stripped-1)
			}
			return
		}
		if known, ok := lexicon[rest]; ok {
			t.mean(known)
			t.and, t.clitic = and, codePoints(written, stripped)
			return
		}
	}
}

func isClitic(r rune) bool {
	switch r {
	case 'و', 'ف', 'ب', 'ل', 'ك':
		return true
	}
	return false
}

// mean gives the token what the lexicon knows of its word.
func (t *token) mean(w word) { t.fold, t.senses, t.kinds = w.fold, w.senses, w.kinds }

// codePoints is the number of code points that the first letters of a word
// take, with their marks.
func codePoints(written string, letters int) int {
	n := 0
	for _, r := range written {
		if !unicode.Is(unicode.M, r) && r != 'ـ' {
			if letters == 0 {
				break
			}
			letters--
		}
		n++
	}
	return n
}

// as is the number that the word stands for in one sense of it.
func (t *token) as(k kind) (int, bool) {
	if !t.is(k) {
		return 0, false
	}
	for _, s := range t.senses {
		if s.kind == k {
			return s.n, true
		}
	}
	return 0, false
}

// begins reports whether the token can be the first of a date.
func (t *token) begins() bool { return t.kinds&(1<<begins-1) != 0 }

func (t *token) is(k kind) bool { return t.kinds&(1<<k) != 0 }

// means reports whether the word has the sense with that number.
func (t *token) means(k kind, n int) bool {
	got, ok := t.as(k)
	return ok && got == n
}

func hasTail(s string, tails ...string) bool {
	for _, t := range tails {
		if len(s) > len(t) && s[len(s)-len(t):] == t {
			return true
		}
	}
	return false
}

func hasHead(s string, heads ...string) bool {
	for _, h := range heads {
		if len(s) >= len(h) && s[:len(h)] == h {
			return true
		}
	}
	return false
}
