package handlers

import (
	"testing"

	"counterclaim/db/when"
	"counterclaim/views/words"
)

// What a page shows of a date can be typed again and is the same date.
func TestADateReadsBackAsItIsShown(t *testing.T) {
	for _, edtf := range []string{"2020-10-09", "2020-01-31", "2020-10", "2020-05", "2020", "199X", "2020-21", "2020-24", "2020-33", "2020-36", "0622-07-19", "-0043-03-15", "-0043",
		"2020-09-27/..", "../2020-10-10", "2020-09-27/2020-10-10", "1988/1994", "2020-07/2020-09", "2020-10-09T02:05:00", "2020-03-01/2020-03-15", "2020-10~", "2020-10-09?", "2020%"} {
		for _, lang := range []string{words.English, words.Arabic} {
			for _, digits := range []string{words.LatinDigits, words.ArabicDigits} {
				shown := words.For(lang, digits).Date(edtf)
				if got, err := when.Parse(shown, ""); err != nil || got.EDTF != edtf {
					t.Errorf("%s is shown as %q and reads back as %q, %v", edtf, shown, got.EDTF, err)
				}
			}
		}
	}
}
