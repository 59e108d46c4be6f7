package text

import (
	"strings"
	"unicode"
)

// Shorten is the beginning of a long text, for a line that has no room for all of
// it: at most so many code points with its ellipsis. It ends behind a word, and not
// behind a number, whose next word may be "million"; only a word that fills most of
// the room is cut itself, outside of numbers and between whole letters.
func Shorten(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	end := max(0, most-1)
	cut := wordsEnd(r, end)
	if cut < end/3 {
		cut = lettersEnd(r, end)
	}
	short := strings.TrimRightFunc(string(r[:cut]), isLoose) + "…"
	opened := 0
	for _, c := range short {
		switch {
		case c >= 0x2066 && c <= 0x2068:
			opened++
		case c == 0x2069:
			opened--
		}
	}
	return short + strings.Repeat("\u2069", max(0, opened)) // what was isolated stays so
}

// wordsEnd is where the last word ends that fits before end and is no number, 0
// where there is none.
func wordsEnd(r []rune, end int) int {
	for cut := end; cut > 0; cut-- {
		if !unicode.IsSpace(r[cut]) || unicode.IsSpace(r[cut-1]) {
			continue
		}
		start := cut
		for start > 0 && !unicode.IsSpace(r[start-1]) {
			start--
		}
		if !strings.ContainsFunc(string(r[start:cut]), unicode.IsDigit) {
			return cut
		}
	}
	return 0
}

// lettersEnd is the last place up to end that lies between two whole letters and
// in no number.
func lettersEnd(r []rune, end int) int {
	for cut := end; cut > 0; cut-- {
		before, behind := r[cut-1], r[cut]
		joined := unicode.In(behind, unicode.M, unicode.Sk, unicode.Cf) || before == 0x200D || inNumber(before) && inNumber(behind) || flagsBefore(r[:cut])%2 == 1
		if !joined {
			return cut
		}
	}
	return end // nothing but marks or digits
}

func inNumber(r rune) bool { return unicode.IsDigit(r) || strings.ContainsRune(".,٫٬/:-–", r) }

// flagsBefore counts the letters of flags, of which two make one, at the end.
func flagsBefore(r []rune) (n int) {
	for n < len(r) && r[len(r)-1-n] >= 0x1F1E6 && r[len(r)-1-n] <= 0x1F1FF {
		n++
	}
	return n
}

// isLoose reports what is not left standing before an ellipsis.
func isLoose(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(",;:.،؛…–—-([{«“‘\"'", r)
}
