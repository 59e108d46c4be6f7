package ui

import (
	"cmp"
	"math"
	"slices"
)

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
	var events, reports []int
	first, last := s.core()
	for _, dot := range s.Dots {
		if dot.Event <= last && dot.Until >= first {
			events = append(events, max(dot.Event, first), min(dot.Until, last))
		}
		reports = append(reports, dot.Report)
	}
	y := newDayScale(reports, false, false, wide, 0)
	beside := []string{s.ReportLabel}
	for _, t := range y.ticks {
		beside = append(beside, s.Date(t.day, t.unit))
	}
	x := newDayScale(events, false, s.RTL, pageWidth, widest(beside...)+besideTicks)
	y.from, y.to = d.Height-bottomMargin-24, topMargin+16
	bottom := d.Height - bottomMargin - 4
	for i, t := range y.ticks {
		at := y.at(t.day)
		d.Grid = append(d.Grid, Segment{X1: x.left, X2: x.right, Y1: at, Y2: at})
		d.Ticks = append(d.Ticks, Label{X: x.axis(), Y: at + 4, Side: x.axisSide(), First: beside[1+i]})
	}
	for _, t := range x.ticks {
		d.Ticks = append(d.Ticks, Label{X: x.at(t.day), Y: bottom + 18, Side: Middle, First: s.Date(t.day, t.unit)})
	}
	d.Ticks = append(d.Ticks,
		Label{X: (x.left + x.right) / 2, Y: d.Height - 7, Side: Middle, First: s.EventLabel, Class: "lane"},
		Label{X: x.axis(), Y: 12, Side: x.axisSide(), First: s.ReportLabel, Class: "lane"})
	// The line of reports on the same day, where both axes have the day.
	if from, to := max(x.first, y.first), min(x.last, y.last); from < to {
		line := Segment{X1: x.at(from), Y1: y.at(from), X2: x.at(to), Y2: y.at(to), Quiet: true}
		d.Gaps = append(d.Gaps, line)
		if label, ok := s.besides(line, d.Grid, pageWidth); ok {
			d.Labels = append(d.Labels, label)
		}
	}
	edges := map[Side]float64{} // how high the last label stands there
	for _, dot := range s.Dots {
		at := Mark{Y: y.at(dot.Report), Shape: "dot", Series: radius(dot.Claims), Title: dot.Title, Href: dot.Href}
		switch {
		case dot.Event > last:
			at.X = beyond(x.from, x.to)
			d.Labels = s.far(d.Labels, edges, dot, at, s.RTL, dot.When+" "+arrowTo(s.RTL))
		case dot.Until < first:
			at.X = beyond(x.to, x.from)
			d.Labels = s.far(d.Labels, edges, dot, at, !s.RTL, arrowTo(!s.RTL)+" "+dot.When)
		default:
			from, to := x.at(max(dot.Event, first)), x.at(min(dot.Until, last))
			at.X = (from + to) / 2
			if dot.Until > dot.Event {
				d.Bars = append(d.Bars, Bar{Segment: Segment{X1: from, Y1: at.Y, X2: to, Y2: at.Y}})
			}
		}
		d.Marks = append(d.Marks, at)
	}
	return d
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

// far labels a dot at an edge, whose day lies beyond it. Dots that stand close
// together share the label of the first.
func (s Scatter) far(labels []Label, edges map[Side]float64, dot Dot, at Mark, leftEdge bool, words string) []Label {
	side, x := LeftOf, at.X-float64(at.Series)-4
	if leftEdge {
		side, x = RightOf, at.X+float64(at.Series)+4
	}
	if height, there := edges[side]; there && math.Abs(height-at.Y) < lineHeight {
		return labels
	}
	edges[side] = at.Y
	return append(labels, Label{X: x, Y: at.Y - 9, Side: side, First: words})
}

// beyond is a place a little behind the end of an axis.
func beyond(from, to float64) float64 {
	if to > from {
		return to + 22
	}
	return to - 22
}

// arrowTo points to where time goes on.
func arrowTo(left bool) string {
	if left {
		return "←"
	}
	return "→"
}

const (
	farShare = 10 // of so many claims one at most may stand at the edge for being far away
	farSpan  = 2  // and it is far that lies so many times the rest's span from it,
	farLeast = 60 // and at least so many days
)

// core are the first and the last day that the axis covers: all of them, but for a
// few claims of days so far away that the rest would be squeezed into a sliver.
func (s Scatter) core() (first, last int) {
	all := 0
	for _, dot := range s.Dots {
		all += dot.Claims
	}
	byEnd := slices.SortedFunc(slices.Values(s.Dots), func(a, b Dot) int { return cmp.Compare(a.Event, b.Event) })
	first, last = byEnd[0].Event, byEnd[0].Until
	for _, dot := range byEnd {
		last = max(last, dot.Until)
	}
	far := func(gap, span int) bool { return gap > max(farSpan*span, farLeast) }
	spare := max(1, all/farShare)
	for range 2 { // what is far at one end hides what is at the other
		for i, left := len(byEnd)-1, spare; i > 0 && left >= byEnd[i].Claims; i-- {
			left -= byEnd[i].Claims
			end := byEnd[0].Until
			for _, dot := range byEnd[:i] {
				end = max(end, dot.Until)
			}
			if far(byEnd[i].Event-end, end-first) {
				last = end
			}
		}
		for i, left := 0, spare; i < len(byEnd)-1 && left >= byEnd[i].Claims && byEnd[i+1].Event <= last; i++ {
			left -= byEnd[i].Claims
			end := byEnd[0].Until
			for _, dot := range byEnd[:i+1] {
				end = max(end, dot.Until)
			}
			if far(byEnd[i+1].Event-end, last-byEnd[i+1].Event) {
				first = byEnd[i+1].Event
			}
		}
	}
	return first, last
}

// radius grows with the root of the count, so that the area tells the number.
func radius(claims int) int {
	return int(min(16, math.Round(3.5+1.5*math.Sqrt(float64(claims)))))
}
