package handlers

import (
	"math"
	"strconv"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// rangeText is a figure's range as its field shows it, in Latin digits, so that
// it can be edited: "41", "≥ 501", "4500–5500". readRange reads it back.
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

// readRange reads the signs that rangeText writes, and otherwise words.
func readRange(typed string) (record.Figure, bool) {
	number := func(s string) (float64, bool) {
		n, err := strconv.ParseFloat(strings.NewReplacer(",", "", "٬", "", " ", "").Replace(s), 64)
		return n, err == nil && !math.IsNaN(n) && !math.IsInf(n, 0)
	}
	in := func(low, high float64, qualifier string) (record.Figure, bool) {
		return record.Figure{Range: figure.Range{Low: low, High: high}, Qualifier: qualifier}, low <= high
	}
	if rest, ok := strings.CutPrefix(typed, "≥"); ok {
		if n, ok := number(rest); ok {
			return in(n, math.Inf(1), "at_least")
		}
	}
	if rest, ok := strings.CutPrefix(typed, "≤"); ok {
		if n, ok := number(rest); ok {
			return in(0, n, "up_to")
		}
	}
	if low, high, ok := strings.Cut(typed, "–"); ok {
		low, okLow := number(low)
		high, okHigh := number(high)
		if okLow && okHigh {
			return in(low, high, "between")
		}
	}
	if n, ok := number(typed); ok {
		return in(n, n, "exact")
	}
	return record.Figure{}, false
}
