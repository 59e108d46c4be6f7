package figure

import "math"

// Range is the set of numbers that a figure's words allow, both ends included.
// High is +Inf when the words set no upper end ("more than 500").
type Range struct {
	Low, High float64
}

// Exactly is the range of a plain number.
func Exactly(n float64) Range { return Range{n, n} }

// Open reports whether the range has no upper end.
func (r Range) Open() bool { return math.IsInf(r.High, 1) }

// Disjoint reports whether no number lies in both ranges.
func (r Range) Disjoint(o Range) bool { return r.High < o.Low || o.High < r.Low }
