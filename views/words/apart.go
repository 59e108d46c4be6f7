package words

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words of a script that runs from right to left, and of one that runs from left to
// right, with the figures and small signs between them.
var (
	leftward  = regexp.MustCompile(runOf(`\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}`))
	rightward = regexp.MustCompile(runOf(`\p{Latin}\p{Cyrillic}\p{Greek}`))
)

// runOf is the words of scripts, one after another.
func runOf(scripts string) string {
	word := `[` + scripts + `][` + scripts + `\p{Mn}\p{Nd}'’]*`
	return word + `(?:[ \x{a0}/-]+(?:\p{Nd}+[ \x{a0}/-]+)?` + word + `)*`
}

// Apart is a text of the case, such as a question, in which a quotation or a name that
// runs against it stands between isolates, a quotation with its marks: digits, signs and
// what stands between two of them would otherwise change sides. A text in which all runs
// one way comes back as it is.
func Apart(text string) string {
	base := runsLeft(text)
	against := leftward
	if base {
		against = rightward
	}
	return outside(text, func(quote string) string {
		if runsLeft(quote) == base || !strings.ContainsFunc(quote, unicode.IsLetter) {
			return quote
		}
		return isolate(quote)
	}, func(own string) string {
		return against.ReplaceAllStringFunc(own, isolate)
	})
}

func isolate(s string) string { return "\u2068" + s + "\u2069" }

// outside is a text with its quotations changed in one way, and what stands between
// them in another.
func outside(text string, quote, between func(string) string) string {
	var b strings.Builder
	for {
		start, end := quotation(text)
		if start < 0 {
			break
		}
		b.WriteString(between(text[:start]))
		b.WriteString(quote(text[start:end]))
		text = text[end:]
	}
	b.WriteString(between(text))
	return b.String()
}

// closing are the marks that end a quotation, by those that begin it.
var closing = map[rune]rune{'«': '»', '“': '”', '"': '"'}

// quotation is where the first words of a text between quotation marks stand, in bytes,
// with the marks and all that is quoted within them; start is -1 where there are none.
func quotation(text string) (start, end int) {
	for at, mark := range text {
		if ends, opens := closing[mark]; opens {
			if length := quoted(text[at:], mark, ends); length > 0 {
				return at, at + length
			}
		}
	}
	return -1, -1
}

// quoted is how many bytes a quotation has that a text begins with, 0 where it is never
// closed. Marks of its own kind within it come in pairs, unless the words that are quoted
// were cut out between them: then what is quoted ends with the last mark that can end it.
func quoted(text string, opens, ends rune) (length int) {
	depth := 0
	for at, mark := range text {
		switch {
		case mark == ends && at > 0:
			depth--
			length = at + utf8.RuneLen(mark)
			if opens == ends {
				return length
			}
		case mark == opens && depth <= 0 && length > 0:
			return length
		case mark == opens:
			depth++
		}
	}
	return length
}

// Renamed is a text of the program's own, such as a question that it worded, in which
// actors are called as the language calls them, those that were merged into others by the
// name of these. What it quotes stays, and so does a longer name
// that only holds one: "the army" of "the Kenyan army".
func (p Printer) Renamed(text string) string {
	against := leftward
	if p.arabic {
		against = rightward
	}
	if p.names == nil || !against.MatchString(text) {
		return text
	}
	as := func(s string) string { return s }
	return outside(text, as, func(own string) string {
		return against.ReplaceAllStringFunc(own, func(run string) string { return p.Called(run) })
	})
}

// Run is words that run in the direction of the language, whatever they begin with.
func (p Printer) Run(text string) string {
	if p.arabic {
		return "\u2067" + text + "\u2069"
	}
	return "\u2066" + text + "\u2069"
}

// Reads reports whether a name is in the script of the language.
func (p Printer) Reads(name string) bool { return runsLeft(name) == p.arabic }

// runsLeft reports whether the first letter of a text is of a script that runs
// from right to left.
func runsLeft(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) {
			return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana)
		}
	}
	return false
}
