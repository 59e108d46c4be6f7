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
	form   form
	n      int  // the value of digits
	width  int  // how many digits
	clitic int  // code points before the word proper: the و of وأمس
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

// tokens reads all of s in one pass.
func tokens(s string) []token {
	out := make([]token, 0, len(s)/6+4)
	gap, line := true, true
	for i, cp := 0, 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r):
			gap, line = true, line || r == '\n' || r == '\r'
			i, cp = i+size, cp+1
			continue
		case unicode.Is(unicode.Cf, r):
			i, cp = i+size, cp+1 // direction marks stand between the pieces of a date
			continue
		}
		t := token{Span: text.Span{Start: cp}, gap: gap, line: line}
		gap, line = false, false
		begin := i
		switch {
		case text.Digit(r) >= 0:
			t.form, t.kinds = digits, 1<<numeral
			for ; i < len(s); i, cp = i+size, cp+1 {
				r, size = utf8.DecodeRuneInString(s[i:])
				d := text.Digit(r)
				if d < 0 {
					break
				}
				if t.width++; t.width < 10 {
					t.n = t.n*10 + d
				}
			}
		case isLetter(r):
			t.upper, t.arabic = unicode.IsUpper(r), unicode.Is(unicode.Arabic, r)
			quoted := false
			for ; i < len(s); i, cp = i+size, cp+1 {
				r, size = utf8.DecodeRuneInString(s[i:])
				if isLetter(r) || i > begin && unicode.Is(unicode.M, r) {
					continue
				}
				if !t.arabic && isApostrophe(r) && !endsWord(s[i+size:]) {
					quoted = true
					continue
				}
				break
			}
			t.fold = text.Fold(s[begin:i])
			if quoted {
				t.fold = strings.Map(dropApostrophe, t.fold)
			}
			t.understand(s[begin:i])
			for _, sense := range t.senses {
				t.kinds |= 1 << sense.kind
			}
		default:
			t.form, t.fold = mark, s[i:i+size]
			i, cp = i+size, cp+1
			for i < len(s) {
				m, n := utf8.DecodeRuneInString(s[i:])
				if !unicode.Is(unicode.M, m) {
					break
				}
				i, cp = i+n, cp+1
			}
		}
		t.End = cp
		out = append(out, t)
	}
	return out
}

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

// understand looks the word up, with its clitic when the word alone is unknown.
func (t *token) understand(written string) {
	if t.senses = lexicon[t.fold]; t.senses != nil || !t.arabic {
		return
	}
	rest, and := t.fold, false
	for stripped := 1; stripped <= 2; stripped++ {
		r, n := utf8.DecodeRuneInString(rest)
		if len(rest) <= n || !strings.ContainsRune("وفبلك", r) || stripped == 2 && (r == 'و' || r == 'ف') {
			return
		}
		and = and || r == 'و'
		rest = rest[n:]
		if r == 'ل' && strings.HasPrefix(rest, "ل") {
			// للشهر is ل and الشهر, which share their second letter: the clitic stays
			if senses := lexicon["ا"+rest]; senses != nil {
				t.senses, t.fold, t.and, t.clitic = senses, "ا"+rest, and, codePoints(written, stripped-1)
				return
			}
		}
		if senses := lexicon[rest]; senses != nil {
			t.senses, t.fold, t.and, t.clitic = senses, rest, and, codePoints(written, stripped)
			return
		}
	}
}

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
