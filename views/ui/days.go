package ui

import (
	"math"
	"time"
)

// dayScale maps days to places along the page.
type dayScale struct {
	first, last int
	left, right float64 // of the whole plot
	from, to    float64 // of the first and of the last day; from > to when time runs leftwards
	undated     bool
	rtl         bool
	pieces      []piece
	ticks       []dayTick
}

// dayTick is a day that has its date beside the axis: so exactly, or in words of its own.
type dayTick struct {
	day   int
	unit  DateUnit
	words string
	year  bool // its year stands in a second line
}

// lines are the words of a tick in one line or, with its year, two.
func (t dayTick) lines(date func(int, DateUnit) string) []string {
	switch {
	case t.words != "":
		return []string{t.words}
	case t.year:
		return []string{date(t.day, t.unit), date(t.day, YearUnit)}
	}
	return []string{date(t.day, t.unit)}
}

// dayScale covers every dated figure; figures without a date have a column of
// their own before the first day.
func (s Strip) dayScale(pageWidth, margin float64) dayScale {
	var days []stretch
	undated := false
	for _, p := range s.Points {
		if p.Dated {
			days = append(days, oneDay(p.Day))
		} else {
			undated = true
		}
	}
	for _, p := range s.Sums {
		if p.Dated {
			days = append(days, oneDay(p.Day))
		} else {
			undated = true
		}
	}
	return newDayScale(days, undated, s.RTL, pageWidth, margin)
}

// newDayScale lays out an axis as wide as the page, less the margin beside which
// words stand and a small one at the far end.
func newDayScale(days []stretch, undated, rtl bool, pageWidth, margin float64) dayScale {
	x := dayScale{left: margin, right: pageWidth - farMargin, undated: undated, rtl: rtl}
	if rtl {
		x.left, x.right = farMargin, pageWidth-margin
	}
	const pad = 34
	start, end := x.left+pad, x.right-pad
	if rtl {
		start, end = x.right-pad, x.left+pad
	}
	if undated && len(days) > 0 {
		if rtl {
			start -= undatedWidth
		} else {
			start += undatedWidth
		}
	}
	x.from, x.to = start, end
	if len(days) > 0 {
		length := math.Abs(end - start)
		x.pieces = tear(days, length)
		x.first, x.last = x.pieces[0].first, x.pieces[len(x.pieces)-1].last
		if len(x.pieces) == 1 {
			x.ticks = dayTicks(x.first, x.last, ticksIn(length))
		} else {
			x.ticks = tornTicks(x.pieces, length)
		}
	}
	return x
}

// ticksIn is how many dates have room under an axis of some length.
func ticksIn(length float64) int {
	const most, room = 8, 62.0
	return min(most, max(2, int(length/room)+1))
}

// at is the place of a day. A plot of one day has it in its middle.
func (x dayScale) at(day int) float64 { return x.from + share(x.pieces, day)*(x.to-x.from) }

// torn reports whether days are left out.
func (x dayScale) torn() bool { return len(x.pieces) > 1 }

// tears are lines across a plot, from one height to another, where days are left out.
func (x dayScale) tears(top, bottom float64) (all []Tear) {
	for _, at := range tears(x.pieces) {
		along := x.from + at*(x.to-x.from)
		all = append(all, Tear{along, top, along, bottom})
	}
	return all
}

// dates are the dates under an axis, at some height. Under a torn one, where they stand
// less evenly, one that would meet the one before it is left out.
func (x dayScale) dates(height float64, date func(int, DateUnit) string) (all []Label) {
	end := math.Inf(-1) // of the last date, in the direction of time
	for _, t := range x.ticks {
		lines := t.lines(date)
		along, half := math.Abs(x.at(t.day)-x.from), widest(lines...)/2
		if x.torn() && along-half < end+4 {
			continue
		}
		end = along + half
		for i, line := range lines {
			all = append(all, Label{X: x.at(t.day), Y: height + lineHeight*float64(i), Side: Middle, First: line})
		}
	}
	return all
}

// place is the place of a day, or of the column for figures without one.
func (x dayScale) place(day int, dated bool) float64 {
	if dated {
		return x.at(day)
	}
	return x.undatedAt()
}

func (x dayScale) undatedAt() float64 {
	if len(x.ticks) == 0 {
		return (x.left + x.right) / 2
	}
	if x.rtl {
		return x.right - 34
	}
	return x.left + 34
}

// axis is where the numbers of the value axis end, beside the plot.
func (x dayScale) axis() float64 {
	if x.rtl {
		return x.right + 10
	}
	return x.left - 10
}

func (x dayScale) axisSide() Side {
	if x.rtl {
		return RightOf
	}
	return LeftOf
}

// dayTicks are at most so many ticks, and two at least, at steps that calendars have:
// days, weeks, months, years.
func dayTicks(first, last, most int) []dayTick {
	for _, step := range []int{1, 2, 7, 14} {
		if (last-first)/step < most {
			var ticks []dayTick
			for d := first; d <= last; d += step {
				ticks = append(ticks, dayTick{day: d})
			}
			return ticks
		}
	}
	for _, months := range []int{1, 3, 6} {
		if ticks := monthTicks(first, last, months, MonthUnit); len(ticks) <= most {
			return ticks
		}
	}
	for n := 1; ; n++ {
		years := int(niceStep(float64(n)))
		if ticks := monthTicks(first, last, 12*years, YearUnit); len(ticks) <= most {
			return ticks
		}
	}
}

// monthTicks are the first days of every so many months, within first and last.
func monthTicks(first, last, months int, unit DateUnit) []dayTick {
	start := calendar(first)
	count := start.Year()*12 + int(start.Month()) - 1
	count -= count % months
	var ticks []dayTick
	for ; ; count += months {
		day := int(time.Date(count/12, time.Month(count%12+1), 1, 0, 0, 0, 0, time.UTC).Unix() / 86400)
		if day > last {
			break
		}
		if day >= first {
			ticks = append(ticks, dayTick{day: day, unit: unit})
		}
	}
	if len(ticks) == 0 {
		return []dayTick{{day: first}, {day: last}}
	}
	return ticks
}
