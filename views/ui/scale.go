package ui

import (
	"math"
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
