package when

import "time"

// Day is a moment as ISO 8601 text, "2006-01-02" or "2006-01-02T15:04", so that
// days compare as strings. Years before the first are written as ISO 8601 does, "-0043"
// for 44 BC. The empty Day is unknown (or open, at an Interval's end).
type Day string

// Interval is the stretch of time that a date's words allow, both ends included.
// The EDTF text is the truth and the two ends follow from it, see ParseEDTF.
type Interval struct {
	EDTF     string // ISO 8601-2 level 1, for example "2020-10", "2020-10-08/2020-10-09", "2020-09-27/.."
	Earliest Day
	Latest   Day
}

// Known reports whether the interval says anything.
func (i Interval) Known() bool { return i.EDTF != "" }

// String is the interval as EDTF; ParseEDTF reads it back to the same value.
func (i Interval) String() string { return i.EDTF }

// Overlaps reports whether some moment lies in both; an unknown end is open.
func (i Interval) Overlaps(o Interval) bool {
	return (i.Latest == "" || o.Earliest == "" || !i.Latest.before(o.Earliest)) &&
		(o.Latest == "" || i.Earliest == "" || !o.Latest.before(i.Earliest))
}

// before reports whether the day lies wholly before another; an hour lies in its day.
func (d Day) before(o Day) bool {
	a, b := d.date(), o.date()
	if a.ancient() && b.ancient() && a[:len("-0001")] != b[:len("-0001")] {
		return a > b
	}
	return a < b
}

// ancient reports whether the day lies before the year 0, which is written with a minus.
func (d Day) ancient() bool { return d != "" && d[0] == '-' }

// date is the day without its time, so that a day overlaps an hour of it.
func (d Day) date() Day {
	width := len("2006-01-02")
	if d.ancient() {
		width++
	}
	if len(d) > width {
		return d[:width]
	}
	return d
}

// number is the day's number; ok is false for what is no day of the calendar.
func (d Day) number() (n number, ok bool) {
	year, month, day, ok := fields(string(d.date()))
	if !ok || day == 0 || !valid(year, month, day) {
		return 0, false
	}
	return dayNumber(year, month, day), true
}

// number counts days from 1 January 1970 of the Gregorian calendar, also before
// its introduction, as ISO 8601 does.
type number int

const secondsOfDay = 24 * 60 * 60

// dayNumber is the number of a day; a day or month past its end runs over into
// the next, as in package time.
func dayNumber(year, month, day int) number {
	return number(floorDays(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)))
}

func (n number) date() (year, month, day int) {
	y, m, d := time.Unix(int64(n)*secondsOfDay, 0).UTC().Date()
	return y, int(m), d
}

// weekday is 1 for Monday to 7 for Sunday, as in ISO 8601.
func (n number) weekday() int { return (int(n)%7+7+3)%7 + 1 }

// edtf is the day as EDTF.
func (n number) edtf() string { return date3(n.date()) }

// valid reports whether the day is one of the calendar that Day can write.
func valid(year, month, day int) bool {
	return year >= -9999 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) { // also before the year 0
			return 29
		}
		return 28
	}
	return 31
}

// date1, date2 and date3 write a year, a month and a day as EDTF.
func date1(year int) string             { return string(appendDigits(nil, year, 4)) }
func date2(year, month int) string      { return string(appendYearMonth(nil, year, month)) }
func date3(year, month, day int) string { return string(appendDate(nil, year, month, day)) }

func appendYearMonth(b []byte, year, month int) []byte {
	return appendDigits(append(appendDigits(b, year, 4), '-'), month, 2)
}

func appendDate(b []byte, year, month, day int) []byte {
	return appendDigits(append(appendYearMonth(b, year, month), '-'), day, 2)
}

// appendDigits writes n with at least width digits, and a minus before a year BC.
func appendDigits(b []byte, n, width int) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	for limit, w := 10, 1; w < width; w, limit = w+1, limit*10 {
		if n < limit {
			b = append(b, '0')
		}
	}
	return appendInt(b, n)
}

func appendInt(b []byte, n int) []byte {
	if n >= 10 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}
