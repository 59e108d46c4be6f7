package handlers

import (
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/views/words"
)

// rangeText is a figure as its field shows it, in Latin digits, so that it can be
// edited: "41", "> 500", "≤ 99", "4,500–5,500". figure.Parse reads it back.
func rangeText(f record.Figure) string {
	return words.For(words.English, words.LatinDigits).Figure(f.Qualifier, f.Low, f.High)
}

// readRange reads what was typed as a range, in signs or in words.
func readRange(typed string) (record.Figure, bool) {
	r, qualifier, err := figure.Parse(typed)
	return record.Figure{Range: r, Qualifier: string(qualifier)}, err == nil
}
