package words

import (
	"regexp"
	"strings"
	"unicode"
)

// quotation is words between quotation marks of one kind, none nested.
var quotation = regexp.MustCompile(`«[^«»]*»|“[^“”]*”|"[^"]*"`)

// Apart is a text of the case, such as a question, in which a quotation that runs
// against it stands between isolates, its marks with it: digits and signs at its
// ends would otherwise change sides. A text without such a quotation comes back
// as it is.
func Apart(text string) string {
	base := runsLeft(text)
	return quotation.ReplaceAllStringFunc(text, func(quote string) string {
		if runsLeft(quote) == base || !strings.ContainsFunc(quote, unicode.IsLetter) {
			return quote
		}
		return "\u2068" + quote + "\u2069"
	})
}

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
