package ui

import "math"

// Dot is all claims of one day of the event that were published on one day.
type Dot struct {
	Event, Report int // days
	Claims        int
	Title         string
	Href          string
}

// Scatter is event time against report time: a dot on the line was reported on
// the day it happened, a dot above it later.
type Scatter struct {
	RTL         bool
	Title       string
	Dots        []Dot
	Date        func(day int, unit DateUnit) string
	EventLabel  string
	ReportLabel string
	SameDay     string
}

const (
	scatterHeight = 380.0
	scatterMargin = 78.0
)

// Draw lays the plot out.
func (s Scatter) Draw() Drawing {
	d := Drawing{Width: stripWidth, Height: scatterHeight, RTL: s.RTL, Title: s.Title}
	if len(s.Dots) == 0 {
		return d
	}
	var events, reports []int
	for _, dot := range s.Dots {
		events = append(events, dot.Event)
		reports = append(reports, dot.Report)
	}
	x := newDayScale(events, false, s.RTL, stripWidth-(scatterMargin-axisMargin))
	if !s.RTL {
		const move = scatterMargin - axisMargin
		x.left, x.right, x.from, x.to = x.left+move, x.right+move, x.from+move, x.to+move
	}
	y := newDayScale(reports, false, false, stripWidth)
	y.from, y.to = scatterHeight-bottomMargin-24, topMargin+16
	bottom := scatterHeight - bottomMargin - 4
	for _, t := range y.ticks {
		at := y.at(t.day)
		d.Grid = append(d.Grid, Segment{X1: x.left, X2: x.right, Y1: at, Y2: at})
		d.Ticks = append(d.Ticks, Label{X: x.axis(), Y: at + 4, Side: x.axisSide(), First: s.Date(t.day, t.unit)})
	}
	for _, t := range x.ticks {
		d.Ticks = append(d.Ticks, Label{X: x.at(t.day), Y: bottom + 18, Side: Middle, First: s.Date(t.day, t.unit)})
	}
	d.Ticks = append(d.Ticks,
		Label{X: (x.left + x.right) / 2, Y: scatterHeight - 7, Side: Middle, First: s.EventLabel, Class: "lane"},
		Label{X: x.axis(), Y: 12, Side: x.axisSide(), First: s.ReportLabel, Class: "lane"})
	// The line of reports on the same day, where both axes have the day.
	if from, to := max(x.first, y.first), min(x.last, y.last); from < to {
		d.Gaps = append(d.Gaps, Segment{X1: x.at(from), Y1: y.at(from), X2: x.at(to), Y2: y.at(to), Quiet: true})
		below := RightOf // the line; nothing is reported before it happens
		if s.RTL {
			below = LeftOf
		}
		d.Labels = append(d.Labels, Label{X: x.at((from + to) / 2), Y: y.at((from+to)/2) + 26, Side: below, First: s.SameDay, Class: "measure"})
	}
	for _, dot := range s.Dots {
		d.Marks = append(d.Marks, Mark{X: x.at(dot.Event), Y: y.at(dot.Report), Shape: "dot", Series: radius(dot.Claims), Title: dot.Title, Href: dot.Href})
	}
	return d
}

// radius grows with the root of the count, so that the area tells the number.
func radius(claims int) int {
	return int(min(16, math.Round(3.5+1.5*math.Sqrt(float64(claims)))))
}
