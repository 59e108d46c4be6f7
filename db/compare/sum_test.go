package compare

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

func part(id string, ps ...Position) Part {
	q := killed
	q.ID = record.ID(id)
	return Part{q, each(ps...)}
}

func days(s Sum) string {
	text := ""
	for _, d := range s.Days {
		text += d.Day + " " + RangeText(d.Total)
		for _, w := range d.Wholes {
			text += fmt.Sprint(" [", RangeText(w.Range), " ", w.Fits, " ", w.Behind, " ", w.Reason.Code)
			if w.Implied != nil {
				text += fmt.Sprint(" ", w.Unstated, " = ", RangeText(*w.Implied))
			}
			text += "]"
		}
		text += "; "
	}
	return text
}

func TestSumOfParts(t *testing.T) {
	day := func(low, high float64, d string) Position { return said(red, number(low, high), total, asOf(d)) }
	north, south := part("north", day(19, 19, "2023-04-01"), day(41, 41, "2023-04-11")), part("south", day(5, 7, "2023-04-01"), day(9, 9, "2023-04-11"))
	cases := []struct {
		name  string
		whole []Position
		parts []Part
		want  string
	}{
		{"no parts", each(day(1, 1, "2023-04-01")), nil, ""},
		{"it adds up on the first day and not on the last", each(day(25, 25, "2023-04-01"), day(60, 60, "2023-04-11")), []Part{north, south},
			"2023-04-01 24–26 [25 true false compare.sum_fits]; 2023-04-11 50 [60 false false compare.sum_misfit]; "},
		{"the borders", each(day(26, 26, "2023-04-01"), day(27, 27, "2023-04-01")), []Part{north, south},
			"2023-04-01 24–26 [26 true false compare.sum_fits] [27 false false compare.sum_misfit]; 2023-04-11 50; "},
		{"a part was last counted before", each(day(60, 60, "2023-04-20"), day(30, 30, "2023-04-20")), []Part{north, south},
			"2023-04-01 24–26; 2023-04-11 50; 2023-04-20 50 [60 false true compare.sum_behind] [30 false false compare.sum_misfit]; "},
		{"one part unstated", each(day(60, 70, "2023-04-11")), []Part{north, south, part("east")},
			"2023-04-01 ≥ 24; 2023-04-11 ≥ 50 [60–70 true false compare.sum_implied east = 10–20]; "},
		{"one part unstated and the others too many", each(day(40, 40, "2023-04-11")), []Part{north, south, part("east")},
			"2023-04-01 ≥ 24; 2023-04-11 ≥ 50 [40 false false compare.sum_misfit]; "},
		{"two parts unstated", each(day(60, 60, "2023-04-11")), []Part{north, part("east"), part("west")},
			"2023-04-01 ≥ 19; 2023-04-11 ≥ 41 [60 true false compare.sum_fits]; "},
		{"no part stated", each(day(60, 60, "2023-04-11")), []Part{part("east"), part("west")},
			"2023-04-11 @any [60 true false compare.sum_unstated]; "},
		{"one part and it is unstated", each(day(60, 60, "2023-04-11")), []Part{part("east")},
			"2023-04-11 @any [60 true false compare.sum_implied east = 60]; "},
		{"not yet stated on the first day", each(day(30, 30, "2023-04-01")), []Part{north, part("late", day(2, 2, "2023-04-11"))},
			"2023-04-01 ≥ 19 [30 true false compare.sum_implied late = 11]; 2023-04-11 43; "},
		{"two speakers on one day give the span of both", each(day(24, 24, "2023-04-01")), []Part{part("north", day(19, 19, "2023-04-01"), said(blue, number(25, 25), total, asOf("2023-04-01")))},
			"2023-04-01 19–25 [24 true false compare.sum_fits]; "},
		{"one event has no day", each(said(red, number(12, 12))), []Part{part("north", said(red, number(5, 5))), part("south", said(blue, number(6, 8)))},
			" 11–13 [12 true false compare.sum_fits]; "},
		{"a denied number is no value", each(said(red, number(12, 12))), []Part{part("north", said(red, number(5, 5)), said(red, number(50, 50), denies)), part("south", said(blue, number(7, 7)))},
			" 12 [12 true false compare.sum_fits]; "},
		{"an open whole", each(day(501, open, "2023-04-11")), []Part{north, part("east")},
			"2023-04-01 ≥ 19; 2023-04-11 ≥ 41 [≥ 501 true false compare.sum_implied east = ≥ 460]; "},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := days(SumOfParts(killed, c.whole, c.parts))
			if got != c.want {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
			for _, d := range SumOfParts(killed, c.whole, c.parts).Days {
				for _, w := range d.Wholes {
					checkReason(t, w.Reason)
				}
			}
		})
	}
	children := part("children", said(red, number(31, 31), func(p *Position) { p.Count.Who = "people" }), said(blue, number(9, 9)))
	children.Question.Count.Who = "children"
	s := SumOfParts(killed, each(said(red, number(23, 23))), []Part{children})
	if got := days(s); got != " 9 [23 false false compare.sum_misfit]; " || len(s.LeftOut) != 1 {
		t.Errorf("people are no children: %q, left out %v", got, s.LeftOut)
	}
	if s := SumOfParts(wasIt, each(said(red, answers(record.Yes))), []Part{north}); len(s.Days) != 0 {
		t.Error("a yes_no question has no parts")
	}
}

// Whether the whole can hold, and what the unstated part must be, against trying
// all numbers.
func TestSumAgreesWithTryingAllNumbers(t *testing.T) {
	const top = 30
	r := rand.New(rand.NewPCG(7, 7))
	some := func() figure.Range {
		low := float64(r.IntN(6))
		return figure.Range{Low: low, High: low + float64(r.IntN(4))}
	}
	in := func(n int, x figure.Range) bool { return float64(n) >= x.Low && float64(n) <= x.High }
	for range 500 {
		whole, a, b := some(), some(), some()
		whole.High += float64(r.IntN(8))
		stated := r.IntN(2) == 0
		parts := []Part{part("a", said(red, number(a.Low, a.High))), part("b")}
		if stated {
			parts[1] = part("b", said(red, number(b.Low, b.High)))
		} else {
			b = figure.Range{High: top}
		}
		possible, low, high := false, top, 0
		for x := range top {
			for y := range top {
				if in(x, a) && in(y, b) && in(x+y, whole) {
					possible, low, high = true, min(low, y), max(high, y)
				}
			}
		}
		held := SumOfParts(killed, each(said(red, number(whole.Low, whole.High))), parts).Days[0].Wholes[0]
		if held.Fits != possible {
			t.Fatalf("%v of %v and %v: fits %v", whole, a, b, held.Fits)
		}
		if want := !stated && possible; (held.Implied != nil) != want {
			t.Fatalf("%v of %v: implied %v", whole, a, held.Implied)
		}
		if held.Implied != nil && *held.Implied != (figure.Range{Low: float64(low), High: float64(high)}) {
			t.Fatalf("%v of %v: implied %v, want %d to %d", whole, a, *held.Implied, low, high)
		}
	}
}
