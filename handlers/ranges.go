package handlers

import (
	"math"
	"strconv"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// rangeText is a figure's range as its field shows it, in Latin digits, so that
// it can be edited: "41", "≥ 501", "≤ 99", "4500–5500". figure.Parse reads it back.
func rangeText(f record.Figure) string {
	n := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	switch {
	case f.Low == f.High:
		return n(f.Low)
	case math.IsInf(f.High, 1):
		return "≥ " + n(f.Low)
	case f.Low <= 0:
		return "≤ " + n(f.High)
	}
	return n(f.Low) + "–" + n(f.High)
}

// readRange reads what was typed as a range, in signs or in words.
func readRange(typed string) (record.Figure, bool) {
	r, qualifier, err := figure.Parse(typed)
	return record.Figure{Range: r, Qualifier: string(qualifier)}, err == nil
}
