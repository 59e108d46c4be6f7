package handlers

import (
	"math"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

func TestARangeReadsBackAsItIsShown(t *testing.T) {
	for _, r := range []figure.Range{{Low: 41, High: 41}, {Low: 501, High: math.Inf(1)}, {Low: 0, High: 99}, {Low: 4500, High: 5500}, {Low: 1.5, High: 1.5}, {Low: 0, High: 0}, {Low: 0, High: math.Inf(1)}, {Low: 1300000, High: 1300000}} {
		shown := rangeText(record.Figure{Range: r})
		got, ok := readRange(shown)
		if !ok || got.Range != r {
			t.Errorf("%v is shown as %q and read back as %v, %v", r, shown, got.Range, ok)
		}
	}
}

func TestTypedRanges(t *testing.T) {
	for typed, want := range map[string]figure.Range{
		"more than 500": {Low: 501, High: math.Inf(1)},
		"أكثر من 500":   {Low: 501, High: math.Inf(1)},
		"٢٥٠":           {Low: 250, High: 250},
		"20-30":         {Low: 20, High: 30},
		"500+":          {Low: 500, High: math.Inf(1)},
	} {
		if got, ok := readRange(typed); !ok || got.Range != want {
			t.Errorf("%q: %v %v, want %v", typed, got.Range, ok, want)
		}
	}
	for _, typed := range []string{"", "soldiers", "😀", "41 and 42 and 43"} {
		if got, ok := readRange(typed); ok {
			t.Errorf("%q is taken as %v", typed, got.Range)
		}
	}
}
