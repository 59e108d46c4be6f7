package when

import (
	"time"

	"github.com/hablullah/go-hijri"
)

// The years for which the Umm al-Qura calendar of Saudi Arabia is known month
// by month. Outside them the tabular calendar answers, which an observer of the
// moon may contradict by a day.
const (
	firstRecorded = 1343 // the gazette began to print dates; 1 August 1924
	firstTabled   = 1356 // the table of go-hijri begins; 14 March 1937
	lastTabled    = 1500
)

// recordedLengths are the last digits of the lengths of the months of the years
// 1343 to 1355: 8 is 28 days, 9 is 29, 0 is 30 and 1 is 31 (the calendar was put
// right after the fact, so that some months are short or long by a day). After
// R. H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia", Utrecht.
var recordedLengths = [firstTabled - firstRecorded]string{
	"090090008000", "990909090909", "090919080090", "990090099009", "990090090099",
	"090909199918", "090909000810", "909099090090", "090909990090", "090909090909",
	"090090900990", "909090090909", "090909090090",
}

// recordedStart is 1 Muharram 1343.
var recordedStart = dayNumber(1924, 8, 1)

// FromHijri is the Gregorian day of a Hijri date, by the Umm al-Qura calendar
// from 1343 to 1500 and by the tabular calendar before and after, where exact is
// false. The 30th of a month that has 29 days is the next day, because who wrote
// it had seen no moon. What is no Hijri date gives the empty Day.
func FromHijri(year, month, day int) (d Day, exact bool) {
	if year < 1 || year > 9000 || month < 1 || month > 12 || day < 1 || day > 31 {
		return "", false
	}
	n, exact := hijriNumber(year, month, 1)
	return Day((n + number(day) - 1).edtf()), exact
}

// hijriNumber is the number of a Hijri day; a month past 12 runs over.
func hijriNumber(year, month, day int) (n number, exact bool) {
	year, month = year+(month-1)/12, (month-1)%12+1
	switch {
	case year >= firstRecorded && year < firstTabled:
		n = recordedStart
		for y := firstRecorded; y <= year; y++ {
			for m, c := range recordedLengths[y-firstRecorded] {
				if y == year && m+1 == month {
					break
				}
				n += recordedLength(c)
			}
		}
		return n + number(day) - 1, true
	case year >= firstTabled && year <= lastTabled:
		first := hijri.UmmAlQuraDate{Year: int64(year), Month: int64(month), Day: 1}.ToGregorian()
		return number(first.Unix()/secondsOfDay) + number(day) - 1, true
	}
	// the tabular calendar: months of 30 and 29 days in turn, and 11 leap days in 30 years
	days := 354*(year-1) + (11*year+3)/30 + 29*(month-1) + month/2
	return tabularStart + number(days+day-1), false
}

// tabularStart is 1 Muharram 1 of the tabular calendar, 16 July 622 of the Julian.
var tabularStart = dayNumber(622, 7, 19)

func recordedLength(digit rune) number {
	if digit >= '8' {
		return 20 + number(digit-'0')
	}
	return 30 + number(digit-'0')
}

// floorDays are the whole days since 1970, downwards before it.
func floorDays(t time.Time) int64 {
	s := t.Unix()
	if s < 0 {
		return -((-s + secondsOfDay - 1) / secondsOfDay)
	}
	return s / secondsOfDay
}

// ToHijri is the Umm al-Qura date of a Gregorian day; ok is false outside the
// years 1343 to 1500 and for what is no day.
func ToHijri(d Day) (year, month, day int, ok bool) {
	n, ok := d.number()
	if !ok {
		return 0, 0, 0, false
	}
	last, _ := hijriNumber(lastTabled, 12, 30)
	if n < recordedStart || n > last {
		return 0, 0, 0, false
	}
	// a lunar month has 29.53059 days; the guess is at most one month off
	months := int(float64(n-recordedStart) / 29.530588)
	for months = max(0, months-1); ; months++ {
		next, _ := hijriNumber(firstRecorded, months+2, 1)
		if n < next {
			first, _ := hijriNumber(firstRecorded, months+1, 1)
			return firstRecorded + months/12, months%12 + 1, int(n-first) + 1, true
		}
	}
}
