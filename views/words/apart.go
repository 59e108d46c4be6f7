package words

import (
	"regexp"
	"strings"
	"unicode"
)

// quotation is words between quotation marks of one kind, none nested.
var quotation = regexp.MustCompile(`«[^«»]*»|“[^“”]*”|"[^"]*"`)

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
	at := 0
	for _, q := range quotation.FindAllStringIndex(text, -1) {
		b.WriteString(between(text[at:q[0]]))
		b.WriteString(quote(text[q[0]:q[1]]))
		at = q[1]
	}
	b.WriteString(between(text[at:]))
	return b.String()
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
