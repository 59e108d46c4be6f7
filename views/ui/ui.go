package ui

import (
	"strings"

	"counterclaim/views/words"
)

// dateDir is the direction in which a printed date reads: that of the language
// where it holds a month's name, left to right where it is digits alone.
func dateDir(w words.Printer, edtf string) string {
	if strings.ContainsFunc(w.Date(edtf), isArabicLetter) {
		return "rtl"
	}
	return "ltr"
}

func isArabicLetter(r rune) bool { return r >= 'ء' && r <= 'ي' }
