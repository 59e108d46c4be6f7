package ui

import (
	"cmp"
	"math"
	"slices"
)

// The board's small plot.
const (
	sparkWidth  = 200.0
	sparkHeight = 52.0
	sparkRadius = 4.5
	sparkPoints = 24 // more than that cannot be told apart; the latest stay
)

// Spark lays out the figures of a question in a line of a table: no axes, the
// labels that fit, first and last first.
func Spark(points []Point, joined, rtl bool, title string) Drawing {
	d := Drawing{Width: sparkWidth, Height: sparkHeight, RTL: rtl, Title: title}
	points = slices.Clone(points)
	slices.SortStableFunc(points, func(a, b Point) int { return cmp.Compare(a.Day, b.Day) })
	if len(points) > sparkPoints {
		points = points[len(points)-sparkPoints:]
	}
	least, most := math.Inf(1), 0.0
	var days []stretch
	for _, p := range points {
		least = min(least, p.Low)
		most = max(most, p.Low)
		if !math.IsInf(p.High, 1) {
			most = max(most, p.High)
		}
		if p.Dated {
			days = append(days, oneDay(p.Day))
		}
	}
	if most <= least {
		least, most = least-1, most+1
	}
	y := valueScale{bottom: least, top: most, low: sparkHeight - 10, high: 9}
	const pad = 26
	x := dayScale{left: 0, right: sparkWidth, from: pad, to: sparkWidth - pad, rtl: rtl}
	if len(days) > 0 {
		x.pieces = tear(days, sparkWidth-2*pad)
		x.ticks = []dayTick{{day: x.pieces[0].first}}
	}
	if rtl {
		x.from, x.to = x.to, x.from
	}
	at := func(p Point) float64 {
		if !p.Dated && len(days) > 0 {
			if rtl {
				return sparkWidth - 6
			}
			return 6
		}
		return x.place(p.Day, p.Dated)
	}
	d.Grid = append(d.Grid, Segment{X1: 0, Y1: sparkHeight - 0.5, X2: sparkWidth, Y2: sparkHeight - 0.5})
	var taken []box
	for _, p := range points {
		px, low, high := at(p), y.at(p.Low), y.at(min(p.High, most))
		mid := y.at(middle(p.Low, p.High, most))
		b := aside(box{px - sparkRadius, min(high, mid-sparkRadius), px + sparkRadius, max(low, mid+sparkRadius)}, taken, x, 2*sparkRadius+2)
		px = (b.x1 + b.x2) / 2
		if p.High > p.Low {
			if math.IsInf(p.High, 1) {
				high = 4
			}
			if low-high < 8 {
				high = max(4, low-8)
			}
			d.Bars = append(d.Bars, Bar{Segment: Segment{X1: px, X2: px, Y1: low, Y2: high, Series: p.Series}, Open: math.IsInf(p.High, 1), Maybe: p.Maybe})
		}
		d.Marks = append(d.Marks, Mark{X: px, Y: mid, Series: p.Series, Shape: Shape(p.Series), Maybe: p.Maybe})
		taken = append(taken, box{px - sparkRadius, min(high, mid-sparkRadius), px + sparkRadius, max(low, mid+sparkRadius)})
	}
	if joined {
		d.Joins = joins(points, d.Marks, sparkRadius)
		taken = append(taken, along(d.Joins)...)
	}
	bounds := box{0, 0, sparkWidth, sparkHeight}
	said := map[string]bool{}
	for _, i := range outsideIn(len(points)) {
		p, m := points[i], d.Marks[i]
		if said[p.Label] {
			continue
		}
		t := Label{First: p.Label, Class: "said"}
		if t, b, ok := placeLabel(t, m.X, m.Y-sparkRadius, m.Y, m.Y+sparkRadius, taken, bounds, rtl); ok {
			said[p.Label] = true
			d.Labels = append(d.Labels, t)
			taken = append(taken, b)
		}
	}
	return d
}

// outsideIn orders places by how much they matter in a row: first, last, then inwards.
func outsideIn(n int) []int {
	order := make([]int, 0, n)
	for a, b := 0, n-1; a <= b; a, b = a+1, b-1 {
		order = append(order, a)
		if a != b {
			order = append(order, b)
		}
	}
	return order
}
