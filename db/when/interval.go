package when

// Day is a moment as ISO 8601 text, "2006-01-02" or "2006-01-02T15:04", so that
// days compare as strings. The empty Day is unknown (or open, at an Interval's end).
type Day string

// Interval is the stretch of time that a date's words allow, both ends included.
type Interval struct {
	EDTF     string // ISO 8601-2 level 1, for example "2020-10", "2020-10-08/2020-10-09", "2020-09-27/.."
	Earliest Day
	Latest   Day
}

// Known reports whether the interval says anything.
func (i Interval) Known() bool { return i.EDTF != "" }

// Overlaps reports whether some moment lies in both; an unknown end is open.
func (i Interval) Overlaps(o Interval) bool {
	return (i.Latest == "" || o.Earliest == "" || o.Earliest.date() <= i.Latest.date()) &&
		(o.Latest == "" || i.Earliest == "" || i.Earliest.date() <= o.Latest.date())
}

// date is the day without its time, so that a day overlaps an hour of it.
func (d Day) date() Day {
	if len(d) > len("2006-01-02") {
		return d[:len("2006-01-02")]
	}
	return d
}
