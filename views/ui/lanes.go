package ui

import (
	"math"
	"slices"

	"counterclaim/db/text"
)

// Stay is one answer on a plot of lanes: who says it and of when, from the first
// day it may stand for to the last.
type Stay struct {
	Lane     int
	From, To int // days; the same for a single day
	Dated    bool
	Series   int
	Title    string
	Href     string
	Maybe    bool
}

// Lanes is a plot of answers that are no numbers: one lane for each answer
// (yes and no, the actors named, the places), or for each claimant where the
// answer is itself a time.
type Lanes struct {
	RTL    bool
	Title  string
	Names  []string // of the lanes, from the top
	Stays  []Stay
	Date   func(day int, unit DateUnit) string
	NoDate string
}

const (
	laneHeight = 44.0
	laneMargin = 168.0 // beside the names of the lanes
	laneUnder  = 56.0  // the height of a lane that has its name above it
)

// Draw lays the plot out: the names of the lanes stand beside them, or above them
// where the page is narrow.
func (l Lanes) Draw() Drawings {
	return Drawings{Wide: l.in(wide, laneMargin, laneHeight), Narrow: l.in(narrow, farMargin, laneUnder)}
}

func (l Lanes) in(pageWidth, margin, lane float64) Drawing {
	height := topMargin + lane*float64(len(l.Names)) + bottomMargin
	d := Drawing{Width: pageWidth, Height: height, RTL: l.RTL, Title: l.Title}
	var days []stretch
	undated := false
	for _, s := range l.Stays {
		if s.Dated {
			days = append(days, stretch{from: s.From, to: s.To, claims: 1})
		} else {
			undated = true
		}
	}
	x := newDayScale(days, undated, l.RTL, pageWidth, margin)
	laneAt := func(i int) float64 { return topMargin + lane*float64(i) + lane - laneHeight/2 }
	for i, name := range l.Names {
		y := laneAt(i)
		d.Grid = append(d.Grid, Segment{X1: x.left, X2: x.right, Y1: y, Y2: y})
		d.Ticks = append(d.Ticks, laneName(name, x, y, margin))
	}
	d.Ticks = append(d.Ticks, x.dates(height-bottomMargin+22, l.Date)...)
	d.tear(x, topMargin, height-bottomMargin)
	if undated {
		d.Ticks = append(d.Ticks, Label{X: x.undatedAt(), Y: height - bottomMargin + 22, Side: Middle, First: l.NoDate})
	}
	var placed []box
	for _, s := range l.Stays {
		y := laneAt(s.Lane)
		from, to := x.place(s.From, s.Dated), x.place(s.To, s.Dated)
		left, right := min(from, to), max(from, to)
		b := stacked(box{left - markRadius, y - markRadius, right + markRadius, y + markRadius}, placed)
		placed = append(placed, b)
		y = (b.y1 + b.y2) / 2
		if right > left {
			d.Bars = append(d.Bars, Bar{Segment: Segment{X1: left, X2: right, Y1: y, Y2: y, Series: s.Series}, Maybe: s.Maybe})
		}
		d.Marks = append(d.Marks, Mark{X: (left + right) / 2, Y: y, Series: s.Series, Shape: Shape(s.Series), Title: s.Title, Href: s.Href, Maybe: s.Maybe})
	}
	return d
}

// laneName is the name of a lane: in the margin, or above the lane where the margin
// has no room for it.
func laneName(name string, x dayScale, y, margin float64) Label {
	t := Label{X: x.axis(), Y: y + 4, Side: x.axisSide(), Class: "lane"}
	room := margin
	if margin < laneMargin {
		room = x.right - x.left
		t.Y, t.X, t.Side = y-laneHeight/2-2, x.left, RightOf
		if x.rtl {
			t.X, t.Side = x.right, LeftOf
		}
	}
	t.First = "\u2068" + text.Shorten(name, int(room/charWidth)) + "\u2069"
	return t
}

// stacked moves a box up or down within its lane until it covers no other, and
// sideways when the lane is full.
func stacked(b box, placed []box) box {
	const step = 2*markRadius + 1
	for n := range 60 {
		row, column := []float64{0, -1, 1}[n%3], n/3
		shift := math.Ceil(float64(column)/2) * step
		if column%2 == 0 {
			shift = -shift
		}
		moved := box{b.x1 + shift, b.y1 + row*step, b.x2 + shift, b.y2 + row*step}
		if !slices.ContainsFunc(placed, moved.meets) {
			return moved
		}
	}
	return b
}
