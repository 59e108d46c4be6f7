package ui

import (
	"math"
	"slices"
	"time"
)

// valueScale maps numbers to heights.
type valueScale struct {
	bottom, top float64 // values
	low, high   float64 // heights on the page: low is the lower edge
	ticks       []float64
}

// valueScale covers every end of every figure. It starts at nought unless all
// figures lie close together far above it.
func (s Strip) valueScale() valueScale {
	least, most := math.Inf(1), 0.0
	see := func(low, high float64) {
		least = min(least, low)
		most = max(most, low)
		if !math.IsInf(high, 1) {
			most = max(most, high)
		} else {
			most = max(most, low*1.2) // room for the arrow
		}
	}
	for _, p := range s.Points {
		see(p.Low, p.High)
	}
	for _, sum := range s.Sums {
		see(sum.Low, sum.High)
		if sum.Gap {
			see(sum.Against, sum.Against)
		}
	}
	if math.IsInf(least, 1) {
		least = 0
	}
	bottom := 0.0
	if least > 0.75*most && most-least > 0 {
		bottom = max(0, least-2*(most-least))
	}
	return newValueScale(bottom, most, stripHeight-bottomMargin-14, topMargin)
}

// newValueScale rounds the ends outwards to steps that people count in.
func newValueScale(bottom, most, low, high float64) valueScale {
	step := niceStep((most - bottom) / 4)
	bottom = math.Floor(bottom/step) * step
	top := math.Ceil(most*1.02/step) * step
	if top <= bottom {
		top = bottom + step
	}
	v := valueScale{bottom: bottom, top: top, low: low, high: high}
	for n := 0; ; n++ {
		t := bottom + float64(n)*step
		if t > top+step/2 {
			break
		}
		v.ticks = append(v.ticks, t)
	}
	return v
}

func (v valueScale) at(value float64) float64 {
	return v.low - (value-v.bottom)/(v.top-v.bottom)*(v.low-v.high)
}

// niceStep is the least of 1, 2, 5 times a power of ten that is not below rough.
// People and things are counted, so it is never below one.
func niceStep(rough float64) float64 {
	if rough <= 1 {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(rough)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= rough {
			return m * power
		}
	}
	return 10 * power
}

// dayScale maps days to places along the page.
type dayScale struct {
	first, last int
	left, right float64 // of the whole plot
	from, to    float64 // of the first and of the last day; from > to when time runs leftwards
	undated     bool
	rtl         bool
	ticks       []dayTick
}

type dayTick struct {
	day  int
	unit DateUnit
}

// dayScale covers every dated figure; figures without a date have a column of
// their own before the first day.
func (s Strip) dayScale(pageWidth, margin float64) dayScale {
	var days []int
	undated := false
	for _, p := range s.Points {
		if p.Dated {
			days = append(days, p.Day)
		} else {
			undated = true
		}
	}
	for _, p := range s.Sums {
		if p.Dated {
			days = append(days, p.Day)
		} else {
			undated = true
		}
	}
	return newDayScale(days, undated, s.RTL, pageWidth, margin)
}

// newDayScale lays out an axis as wide as the page, less the margin beside which
// words stand and a small one at the far end.
func newDayScale(days []int, undated, rtl bool, pageWidth, margin float64) dayScale {
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
		x.first, x.last = slices.Min(days), slices.Max(days)
		x.ticks = dayTicks(x.first, x.last, ticksIn(math.Abs(end-start)))
	}
	return x
}

// ticksIn is how many dates have room under an axis of some length.
func ticksIn(length float64) int {
	const most, room = 8, 62.0
	return min(most, max(2, int(length/room)+1))
}

// at is the place of a day. A plot of one day has it in its middle.
func (x dayScale) at(day int) float64 {
	if x.first == x.last {
		return (x.from + x.to) / 2
	}
	return x.from + float64(day-x.first)/float64(x.last-x.first)*(x.to-x.from)
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
				ticks = append(ticks, dayTick{d, DayUnit})
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
	start := time.Unix(int64(first)*86400, 0).UTC()
	count := start.Year()*12 + int(start.Month()) - 1
	count -= count % months
	var ticks []dayTick
	for ; ; count += months {
		day := int(time.Date(count/12, time.Month(count%12+1), 1, 0, 0, 0, 0, time.UTC).Unix() / 86400)
		if day > last {
			break
		}
		if day >= first {
			ticks = append(ticks, dayTick{day, unit})
		}
	}
	if len(ticks) == 0 {
		return []dayTick{{first, DayUnit}, {last, DayUnit}}
	}
	return ticks
}
