package ui

import "math"

// Dot is all claims of one day of the event, or of one stretch of days, that were
// published on one day.
type Dot struct {
	Event, Until int // days: the first and the last of the event
	Report       int // day
	Claims       int
	When         string // the date of the event in words
	Title        string
	Href         string
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
	scatterHeight = 380.0 // at most
	scatterDay    = 46.0  // at most for each day between reports
)

// Draw lays the plot out.
func (s Scatter) Draw() Drawings { return Drawings{Wide: s.in(wide), Narrow: s.in(narrow)} }

func (s Scatter) in(pageWidth float64) Drawing {
	d := Drawing{Width: pageWidth, Height: s.height(), RTL: s.RTL, Title: s.Title}
	if len(s.Dots) == 0 {
		return d
	}
	var events, reports []stretch
	for _, dot := range s.Dots {
		events = append(events, stretch{dot.Event, dot.Until, dot.Claims, dot.When})
		reports = append(reports, stretch{from: dot.Report, to: dot.Report, claims: dot.Claims})
	}
	y := newDayScale(reports, false, false, wide, 0)
	beside := []string{s.ReportLabel}
	for _, t := range y.ticks {
		beside = append(beside, t.lines(s.Date)...)
	}
	x := newDayScale(events, false, s.RTL, pageWidth, widest(beside...)+besideTicks)
	y.from, y.to = d.Height-bottomMargin-24, topMargin+16
	bottom := d.Height - bottomMargin - 4
	for _, t := range y.ticks {
		at := y.at(t.day)
		d.Grid = append(d.Grid, Segment{X1: x.left, X2: x.right, Y1: at, Y2: at})
		for i, line := range t.lines(s.Date) {
			d.Ticks = append(d.Ticks, Label{X: x.axis(), Y: at + 4 + lineHeight*float64(i), Side: x.axisSide(), First: line})
		}
	}
	d.Ticks = append(d.Ticks, x.dates(bottom+18, s.Date)...)
	d.tear(x, topMargin, bottom)
	for _, at := range tears(y.pieces) {
		height := y.from + at*(y.to-y.from)
		d.Tears = append(d.Tears, Tear{x.left, height, x.right, height})
	}
	d.Ticks = append(d.Ticks,
		Label{X: (x.left + x.right) / 2, Y: d.Height - 7, Side: Middle, First: s.EventLabel, Class: "lane"},
		Label{X: x.axis(), Y: 12, Side: x.axisSide(), First: s.ReportLabel, Class: "lane"})
	d.Gaps = sameDay(x, y)
	for _, line := range d.Gaps {
		if label, ok := s.besides(line, d.Grid, pageWidth); ok {
			d.Labels = append(d.Labels, label)
			break
		}
	}
	for _, dot := range s.Dots {
		from, to, height := x.at(dot.Event), x.at(dot.Until), y.at(dot.Report)
		if dot.Until > dot.Event {
			d.Bars = append(d.Bars, Bar{Segment: Segment{X1: from, Y1: height, X2: to, Y2: height}})
		}
		d.Marks = append(d.Marks, Mark{X: (from + to) / 2, Y: height, Shape: "dot", Series: radius(dot.Claims), Title: dot.Title, Href: dot.Href})
	}
	return d
}

// sameDay is the line of reports on the same day, where both axes have the days.
func sameDay(x, y dayScale) (lines []Segment) {
	for _, of := range x.pieces {
		for _, in := range y.pieces {
			if from, to := max(of.first, in.first), min(of.last, in.last); from < to {
				lines = append(lines, Segment{X1: x.at(from), Y1: y.at(from), X2: x.at(to), Y2: y.at(to), Quiet: true})
			}
		}
	}
	return lines
}

// height leaves no more room between the days of the reports than their dots and
// words need.
func (s Scatter) height() float64 {
	if len(s.Dots) == 0 {
		return scatterHeight
	}
	first, last := s.Dots[0].Report, s.Dots[0].Report
	for _, dot := range s.Dots {
		first, last = min(first, dot.Report), max(last, dot.Report)
	}
	const aroundDays = topMargin + 16 + bottomMargin + 24
	return min(scatterHeight, aroundDays+scatterDay*float64(max(1, last-first)))
}

// besides labels the line of reports on the same day, below it, for nothing is
// reported before it happens, and where it keeps off the lines of the days. It
// reports false where there is no room for words beside it.
func (s Scatter) besides(line Segment, days []Segment, pageWidth float64) (Label, bool) {
	if math.Abs(line.X2-line.X1) < 2*lineHeight || math.Abs(line.Y2-line.Y1) < 4*lineHeight {
		return Label{}, false
	}
	label := Label{Side: RightOf, First: s.SameDay, Class: "measure"}
	if s.RTL {
		label.Side = LeftOf
	}
	best := 0.0
	for share := 0.3; share < 0.7; share += 0.05 {
		x, y := line.X1+share*(line.X2-line.X1), line.Y1+share*(line.Y2-line.Y1)+26
		if end := width(s.SameDay); s.RTL && x < end || !s.RTL && x+end > pageWidth {
			continue
		}
		off := math.Inf(1)
		for _, day := range days {
			off = min(off, math.Abs(day.Y1-y+4)) // its letters stand on y
		}
		if off > best {
			best, label.X, label.Y = off, x, y
		}
	}
	return label, best > 0
}

// radius grows with the root of the count, so that the area tells the number.
func radius(claims int) int {
	return int(min(16, math.Round(3.5+1.5*math.Sqrt(float64(claims)))))
}
