package ui

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// Point is one figure on a plot: the range it allows, at the day it stands for.
type Point struct {
	Day    int // days since 1 January 1970
	Dated  bool
	Low    float64
	High   float64 // +Inf when the words set no upper end
	Series int     // who says it: one hue and one shape for each, see Shapes
	Label  string  // what is said, "more than 500"
	Who    string  // who says it and of when
	Title  string  // the whole of it, for the pointer and for screen readers
	Href   string
	Maybe  bool // suggested, not yet confirmed
}

// SumPoint is what the parts of a question add up to on one day, and how far
// that lies from the figure it is held against.
type SumPoint struct {
	Day       int
	Dated     bool
	Low, High float64
	Label     string
	Who       string
	Title     string
	Gap       bool // draw the distance to Against
	Quiet     bool // the distance is accounted for, and only measured
	Against   float64
	GapLabel  string
}

// DateUnit is how exactly the date under a tick has to be said.
type DateUnit int

const (
	DayUnit DateUnit = iota
	MonthUnit
	YearUnit
)

// Strip is a strip plot of figures over time, before it is laid out.
type Strip struct {
	RTL    bool // time runs from right to left
	Title  string
	Points []Point
	Joined bool // running totals: figures of one series are joined
	Sums   []SumPoint
	Number func(float64) string
	Date   func(day int, unit DateUnit) string
	NoDate string // the head of the column of figures without a date
}

// The widths that plots are laid out for, in the units of their view boxes: a part of
// a page, and a telephone.
const (
	wide   = 640.0
	narrow = 340.0
)

// The strip plot's measures, in the units of its view box.
const (
	stripHeight  = 300.0
	farMargin    = 26.0
	topMargin    = 20.0
	bottomMargin = 36.0
	undatedWidth = 74.0
	besideTicks  = 18.0 // around the words beside an axis
	markRadius   = 6.0
	joinGap      = 5.0 // between a line and a mark that it passes
	lineHeight   = 14.0
	charWidth    = 6.3 // of the label's type, on the wide side
	boldness     = 1.1 // how much wider its first line is, in bold
	labelGap     = 3.0 // at each end of a label, for two of them to be read as two
	labelLength  = 34  // runes; longer labels end in an ellipsis
	seriesCount  = 8   // hues and shapes, before they start again
)

// Drawings are a plot laid out for both widths; the page shows the one that fits.
type Drawings struct{ Wide, Narrow Drawing }

// Drawing is a plot laid out: everything in view box units, ready to be drawn.
type Drawing struct {
	Width, Height float64
	RTL           bool
	Title         string
	Grid          []Segment
	Ticks         []Label
	Joins         []Segment
	Bars          []Bar
	Marks         []Mark
	Labels        []Label
	Gaps          []Segment
	Tears         []Tear // where days are left out
}

// Torn reports whether a plot leaves days out.
func (d Drawings) Torn() bool { return len(d.Wide.Tears)+len(d.Narrow.Tears) > 0 }

// tear draws where the days of an axis are left out, and makes room for a second line
// under it, which says the year.
func (d *Drawing) tear(x dayScale, top, bottom float64) {
	if x.torn() {
		d.Tears = append(d.Tears, x.tears(top, bottom)...)
		d.Height += lineHeight
	}
}

// role is what a drawing is to a screen reader: a picture, or a group when its
// marks lead somewhere.
func (d Drawing) role() string {
	for _, m := range d.Marks {
		if m.Href != "" {
			return "group"
		}
	}
	return "img"
}

// Segment is a straight line.
type Segment struct {
	X1, Y1, X2, Y2 float64
	Series         int
	Quiet          bool // a line to measure against, not a gap to explain
}

func (s Segment) class() string {
	if s.Quiet {
		return "measure"
	}
	return "gap"
}

// Bar is the range of one figure; an open one ends in an arrow at its top.
type Bar struct {
	Segment
	Open  bool
	Maybe bool
}

// Mark is the point that stands for a figure.
type Mark struct {
	X, Y   float64
	Series int // -1: a sum of parts
	Shape  string
	Title  string
	Href   string
	Maybe  bool
}

// Label is words of one or two lines. Side says where the words lie from X.
type Label struct {
	X, Y  float64 // of the first line's base
	Side  Side
	First string
	Then  string
	Class string
}

// Side is on which side of its point a label lies, on the screen.
type Side string

const (
	LeftOf  Side = "left"
	Middle  Side = "middle"
	RightOf Side = "right"
)

// Shapes are the outlines of the series in order: no two have the same hue or
// the same shape, so that neither alone is needed to tell them apart.
var Shapes = [seriesCount]string{"circle", "square", "triangle", "cross", "hexagon", "wedge", "plus", "ring"}

// Shape is the outline of a series.
func Shape(series int) string { return Shapes[((series%seriesCount)+seriesCount)%seriesCount] }

// box is a rectangle that a label must not cover.
type box struct{ x1, y1, x2, y2 float64 }

func (b box) meets(o box) bool {
	return b.x1 < o.x2 && o.x1 < b.x2 && b.y1 < o.y2 && o.y1 < b.y2
}

// Draw lays the plot out. The same plot always gives the same drawings.
func (s Strip) Draw() Drawings { return Drawings{Wide: s.in(wide), Narrow: s.in(narrow)} }

func (s Strip) in(pageWidth float64) Drawing {
	d := Drawing{Width: pageWidth, Height: stripHeight, RTL: s.RTL, Title: s.Title}
	y := s.valueScale()
	var numbers []string
	for _, v := range y.ticks {
		numbers = append(numbers, s.Number(v))
	}
	x := s.dayScale(pageWidth, widest(numbers...)+besideTicks)
	for _, v := range y.ticks {
		d.Grid = append(d.Grid, Segment{X1: x.left, X2: x.right, Y1: y.at(v), Y2: y.at(v)})
		d.Ticks = append(d.Ticks, Label{X: x.axis(), Y: y.at(v) + 4, Side: x.axisSide(), First: s.Number(v)})
	}
	d.Ticks = append(d.Ticks, x.dates(stripHeight-bottomMargin+22, s.Date)...)
	d.tear(x, topMargin, stripHeight-bottomMargin)
	if x.undated {
		d.Ticks = append(d.Ticks, Label{X: x.undatedAt(), Y: stripHeight - bottomMargin + 22, Side: Middle, First: s.NoDate})
	}

	placed := s.placePoints(&d, x, y)
	if s.Joined {
		d.Joins = joins(s.Points, d.Marks, markRadius)
	}
	taken := slices.Concat(placed, along(d.Joins))
	type wish struct {
		x, top, bottom, mid float64
		text                Label
	}
	var wishes []wish
	for i, p := range s.Points {
		m := d.Marks[i]
		wishes = append(wishes, wish{m.X, placed[i].y1, placed[i].y2, m.Y, Label{First: p.Label, Then: p.Who, Class: "said"}})
	}
	for _, sum := range s.Sums {
		sx := x.place(sum.Day, sum.Dated)
		sy := y.at(middle(sum.Low, sum.High, y.top))
		if sum.High > sum.Low {
			d.Bars = append(d.Bars, Bar{Segment: Segment{X1: sx, X2: sx, Y1: y.at(sum.Low), Y2: y.at(min(sum.High, y.top)), Series: -1}, Open: math.IsInf(sum.High, 1)})
		}
		d.Marks = append(d.Marks, Mark{X: sx, Y: sy, Series: -1, Shape: "diamond", Title: sum.Title})
		b := box{sx - markRadius, sy - markRadius, sx + markRadius, sy + markRadius}
		taken = append(taken, b)
		wishes = append(wishes, wish{sx, b.y1, b.y2, sy, Label{First: sum.Label, Then: sum.Who, Class: "said"}})
		if sum.Gap {
			ay := y.at(sum.Against)
			from, to := sy, ay
			if ay < sy {
				from, to = sy-markRadius-2, ay+markRadius+2
			} else {
				from, to = sy+markRadius+2, ay-markRadius-2
			}
			gap := Segment{X1: sx, X2: sx, Y1: from, Y2: to, Series: -1, Quiet: sum.Quiet}
			d.Gaps = append(d.Gaps, gap)
			taken = append(taken, along([]Segment{gap})...)
			wishes = append(wishes, wish{sx, (from + to) / 2, (from + to) / 2, (from + to) / 2, Label{First: sum.GapLabel, Class: gap.class()}})
		}
	}
	bounds := box{max(2, x.left-farMargin), 2, min(pageWidth-2, x.right+farMargin), stripHeight - bottomMargin + 6}
	for _, w := range wishes {
		if t, b, ok := placeLabel(w.text, w.x, w.top, w.mid, w.bottom, taken, bounds, s.RTL); ok {
			d.Labels = append(d.Labels, t)
			taken = append(taken, b)
		}
	}
	return d
}

// placePoints puts every figure at its day, moved aside where it would cover
// another, and returns the box that each takes.
func (s Strip) placePoints(d *Drawing, x dayScale, y valueScale) []box {
	boxes := make([]box, len(s.Points))
	d.Marks = make([]Mark, len(s.Points))
	order := make([]int, len(s.Points))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(s.Points[a].Series, s.Points[b].Series), cmp.Compare(s.Points[a].Day, s.Points[b].Day))
	})
	var placed []box
	for _, i := range order {
		p := s.Points[i]
		low, high := y.at(p.Low), y.at(min(p.High, y.top))
		mid := y.at(middle(p.Low, p.High, y.top))
		at := x.place(p.Day, p.Dated)
		b := aside(box{at - markRadius, min(high, mid-markRadius), at + markRadius, max(low, mid+markRadius)}, placed, x, 2*markRadius+3)
		at = (b.x1 + b.x2) / 2
		placed = append(placed, b)
		boxes[i] = b
		if p.High > p.Low {
			d.Bars = append(d.Bars, Bar{Segment: Segment{X1: at, X2: at, Y1: low, Y2: high, Series: p.Series}, Open: math.IsInf(p.High, 1), Maybe: p.Maybe})
		}
		d.Marks[i] = Mark{X: at, Y: mid, Series: p.Series, Shape: Shape(p.Series), Title: p.Title, Href: p.Href, Maybe: p.Maybe}
	}
	return boxes
}

// aside moves a box sideways, a little at a time and to both sides in turn,
// until it covers no other. When there is no room it stays where it belongs.
func aside(b box, placed []box, x dayScale, step float64) box {
	for n := range 13 {
		shift := float64((n+1)/2) * step
		if n%2 == 0 {
			shift = -shift
		}
		moved := box{b.x1 + shift, b.y1, b.x2 + shift, b.y2}
		if moved.x1 < x.left-markRadius || moved.x2 > x.right+farMargin {
			continue
		}
		if !slices.ContainsFunc(placed, moved.meets) {
			return moved
		}
	}
	return b
}

// joins connects the figures of each series in the order of their days. A line stops short
// of a mark on its way that it does not belong to, and goes on behind it: whoever says that
// number is not a station of this one.
func joins(points []Point, marks []Mark, radius float64) []Segment {
	order := make([]int, 0, len(points))
	for i, p := range points {
		if p.Dated {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(points[a].Series, points[b].Series), cmp.Compare(points[a].Day, points[b].Day))
	})
	var lines []Segment
	for n := 1; n < len(order); n++ {
		a, b := order[n-1], order[n]
		if points[a].Series == points[b].Series && points[a].Day != points[b].Day {
			line := Segment{X1: marks[a].X, Y1: marks[a].Y, X2: marks[b].X, Y2: marks[b].Y, Series: points[a].Series}
			lines = append(lines, line.past(marks, a, b, radius+joinGap)...)
		}
	}
	return lines
}

// past are the parts of a line between two marks that keep so far from all others.
func (l Segment) past(marks []Mark, a, b int, distance float64) []Segment {
	dx, dy := l.X2-l.X1, l.Y2-l.Y1
	length := math.Hypot(dx, dy)
	if length == 0 {
		return nil
	}
	type stretch struct{ from, to float64 } // along the line, from 0 to 1
	var near []stretch
	for i, m := range marks {
		along := ((m.X-l.X1)*dx + (m.Y-l.Y1)*dy) / length
		off := math.Abs((m.X-l.X1)*dy-(m.Y-l.Y1)*dx) / length
		if i == a || i == b || off >= distance {
			continue
		}
		half := math.Sqrt(distance*distance - off*off)
		near = append(near, stretch{(along - half) / length, (along + half) / length})
	}
	slices.SortFunc(near, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	var parts []Segment
	at := 0.0
	for _, s := range append(near, stretch{1, 1}) {
		if from, to := at, min(s.from, 1); to > from {
			parts = append(parts, Segment{X1: l.X1 + from*dx, Y1: l.Y1 + from*dy, X2: l.X1 + to*dx, Y2: l.Y1 + to*dy, Series: l.Series})
		}
		at = max(at, s.to)
	}
	return parts
}

// along covers lines with small boxes, for labels to keep off.
func along(lines []Segment) []box {
	const step = 5.0
	var boxes []box
	for _, l := range lines {
		n := math.Ceil(math.Hypot(l.X2-l.X1, l.Y2-l.Y1) / step)
		for i := range int(n) + 1 {
			x, y := l.X1, l.Y1
			if n > 0 {
				x, y = l.X1+(l.X2-l.X1)*float64(i)/n, l.Y1+(l.Y2-l.Y1)*float64(i)/n
			}
			boxes = append(boxes, box{x - 1.5, y - 1.5, x + 1.5, y + 1.5})
		}
	}
	return boxes
}

// middle is where the mark of a range stands: its centre, or its known end when
// the other is open.
func middle(low, high, top float64) float64 {
	if math.IsInf(high, 1) {
		return low
	}
	return (low + high) / 2
}

// placeLabel finds room for a label near its point: with both lines if it can
// be, with the first alone if not. It reports false when neither fits; what the
// label says is then in the mark's title and in the table.
func placeLabel(t Label, x, top, mid, bottom float64, taken []box, bounds box, rtl bool) (Label, box, bool) {
	first, second := RightOf, LeftOf
	if rtl {
		first, second = second, first
	}
	const off = markRadius + 5
	t.First, t.Then = shorten(t.First), shorten(t.Then)
	for _, then := range []string{t.Then, ""} {
		lines := 1.0
		if then != "" {
			lines = 2
		}
		width := max(boldness*width(t.First), width(then))
		height := lines * lineHeight
		for _, try := range []struct {
			side Side
			y    float64 // of the label's top
		}{
			{first, mid - lineHeight/2}, {second, mid - lineHeight/2},
			{first, mid - height + 4}, {second, mid - height + 4},
			{first, bottom - height + markRadius}, {second, bottom - height + markRadius},
			{first, top}, {second, top},
			{Middle, bottom + 3}, {Middle, top - height - 3},
			{first, mid + 3}, {second, mid + 3}, {first, mid - height - 8}, {second, mid - height - 8},
		} {
			b := box{y1: try.y, y2: try.y + height}
			lx := x
			switch try.side {
			case RightOf:
				lx = x + off
				b.x1, b.x2 = lx, lx+width
			case LeftOf:
				lx = x - off
				b.x1, b.x2 = lx-width, lx
			default:
				b.x1, b.x2 = x-width/2, x+width/2
			}
			if b.x1 < bounds.x1 || b.x2 > bounds.x2 || b.y1 < bounds.y1 || b.y2 > bounds.y2 {
				continue
			}
			b.x1, b.x2 = b.x1-labelGap, b.x2+labelGap
			if slices.ContainsFunc(taken, b.meets) {
				continue
			}
			return Label{X: lx, Y: try.y + lineHeight - 3, Side: try.side, First: t.First, Then: then, Class: t.Class}, b, true
		}
		if t.Then == "" {
			break
		}
	}
	return Label{}, box{}, false
}

// width is about how wide a line of label is, in view box units. Isolates have no width.
func width(s string) float64 {
	letters := strings.Map(func(r rune) rune {
		if r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)
	return float64(utf8.RuneCountInString(letters)) * charWidth
}

// widest is how wide the widest of some labels is.
func widest(labels ...string) (most float64) {
	for _, s := range labels {
		most = max(most, width(s))
	}
	return most
}

// shorten cuts a label that is too long to stand in a plot.
func shorten(s string) string { return text.Shorten(s, labelLength) }

// Anchor is the value of text-anchor that puts the words on the label's side:
// SVG's start and end follow the direction of the text.
func (t Label) Anchor(rtl bool) string {
	switch {
	case t.Side == Middle:
		return "middle"
	case (t.Side == RightOf) != rtl:
		return "start"
	}
	return "end"
}

// coord writes a coordinate, to a tenth.
func coord(v float64) string {
	return strconv.FormatFloat(math.Round(v*10)/10, 'f', -1, 64)
}

// series is the class of a series' hue.
func series(n int) string {
	if n < 0 {
		return "sum"
	}
	return "s" + strconv.Itoa(n%seriesCount)
}
