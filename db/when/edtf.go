package when

import (
	"fmt"
	"strings"
)

// The seasons and quarters of EDTF, written in the place of a month. Which
// months a season has is not in the standard; these are the meteorologists' of
// the northern half, winter running into the next year.
const (
	spring       = 21
	winter       = 24
	firstQuarter = 33
	lastQuarter  = 36
)

// ParseEDTF reads ISO 8601-2 level 1, as far as it speaks of years -9999 to 9999,
// and the quarters of level 2: "2020", "2020-10", "2020-10-09", "2020-10-09T14:30:00",
// "199X", "2020-XX", "2020-10-XX", "2020-21" (spring), "2020-33" (first quarter),
// each with "?", "~" or "%" behind it, and intervals of two of them, "..", or
// nothing on either side of "/".
//
// "~" and "%" (approximate) widen by one unit on both sides: the day before and
// the day after, a month, a year. "?" (uncertain) does not: it doubts the source,
// not the day. How much approximate is, the standard leaves to us.
func ParseEDTF(s string) (Interval, error) {
	from, to, isRange := strings.Cut(s, "/")
	if !isRange {
		lo, hi, err := parseDate(s)
		if err != nil {
			return Interval{}, err
		}
		return Interval{EDTF: s, Earliest: lo, Latest: hi}, nil
	}
	lo, hi, err := Day(""), Day(""), error(nil)
	open := func(s string) bool { return s == ".." || s == "" }
	if open(from) && open(to) {
		return Interval{}, fmt.Errorf("%q has no end that is a date", s)
	}
	if !open(from) {
		if lo, _, err = parseDate(from); err != nil {
			return Interval{}, err
		}
	}
	if !open(to) {
		if _, hi, err = parseDate(to); err != nil {
			return Interval{}, err
		}
	}
	if lo != "" && hi != "" && hi.before(lo) {
		return Interval{}, fmt.Errorf("%q ends before it begins", s)
	}
	return Interval{EDTF: s, Earliest: lo, Latest: hi}, nil
}

// parseDate reads one date of EDTF to its first and last day.
func parseDate(s string) (lo, hi Day, err error) {
	bad := func(why string) (Day, Day, error) { return "", "", fmt.Errorf("%q: %s", s, why) }
	body, clock, timed := strings.Cut(s, "T")
	if timed {
		year, month, day, ok := fields(body)
		if !ok || day == 0 || !valid(year, month, day) {
			return bad("not a day")
		}
		hour, minute, ok := parseClock(clock)
		if !ok {
			return bad("not a time of day")
		}
		at := Day(body + "T" + string(appendDigits(append(appendDigits(nil, hour, 2), ':'), minute, 2)))
		return at, at, nil
	}
	wide := false
	if n := len(body); n > 0 && strings.IndexByte("?~%", body[n-1]) >= 0 {
		wide = body[n-1] != '?'
		body = body[:n-1]
	}
	if strings.HasSuffix(body, "X") {
		if wide {
			return bad("unspecified digits are not approximate too")
		}
		return parseUnspecified(s, body)
	}
	year, month, day, ok := fields(body)
	if !ok {
		return bad("not a date of EDTF, such as 2020-10-09, 2020-10 or 2020")
	}
	slack := 0
	if wide {
		slack = 1
	}
	switch {
	case day > 0:
		if !valid(year, month, day) {
			return bad("no such day")
		}
		lo = Day(dayNumber(year, month, day-slack).edtf())
		hi = Day(dayNumber(year, month, day+slack).edtf())
	case month >= spring && month <= winter:
		lo, hi = months(year, 3*(month-spring)+3-slack, 3+2*slack)
	case month >= firstQuarter && month <= lastQuarter:
		lo, hi = months(year, 3*(month-firstQuarter)+1-slack, 3+2*slack)
	case month > 12:
		return bad("no such month")
	case month > 0:
		lo, hi = months(year, month-slack, 1+2*slack)
	case len(strings.TrimPrefix(body, "-")) != 4:
		return bad("no such month")
	default:
		lo, hi = months(year-slack, 1, 12+24*slack)
	}
	if _, ok := lo.number(); !ok {
		return bad("outside the years -9999 to 9999")
	}
	if _, ok := hi.number(); !ok {
		return bad("outside the years -9999 to 9999")
	}
	return lo, hi, nil
}

// months is the first and last day of count months from a month on, which may
// lie outside 1 to 12.
func months(year, month, count int) (Day, Day) {
	return Day(dayNumber(year, month, 1).edtf()), Day((dayNumber(year, month+count, 1) - 1).edtf())
}

// parseUnspecified reads a date whose last digits are X.
func parseUnspecified(s, body string) (lo, hi Day, err error) {
	first, last := strings.ReplaceAll(body, "X", "0"), strings.ReplaceAll(body, "X", "9")
	digits, ancient := strings.CutPrefix(body, "-")
	if ancient {
		first, last = last, first // the years BC count backwards
	}
	switch {
	case len(digits) == 4 && strings.Trim(strings.TrimRight(digits, "X"), "0123456789") == "" && digits != "XXXX":
		if last == "-0000" {
			last = "0000"
		}
		return Day(first + "-01-01"), Day(last + "-12-31"), nil
	case strings.HasSuffix(body, "-XX-XX") || strings.HasSuffix(body, "-XX"):
		whole := strings.TrimSuffix(strings.TrimSuffix(body, "-XX"), "-XX")
		if strings.Contains(whole, "X") || len(strings.TrimPrefix(whole, "-")) == len("2006-01-02") {
			break
		}
		return parseDate(whole)
	}
	return "", "", fmt.Errorf("%q: X stands only for the last digits of a year, for a month or for a day", s)
}

// fields reads YYYY, YYYY-MM or YYYY-MM-DD, with a minus before a year BC; what
// is not there is 0.
func fields(s string) (year, month, day int, ok bool) {
	if after, ancient := strings.CutPrefix(s, "-"); ancient && !strings.HasPrefix(s, "-0000") && !strings.HasPrefix(after, "-") {
		year, month, day, ok = fields(after)
		return -year, month, day, ok
	}
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return 0, 0, 0, false
	}
	for i := 0; i < len(s); i++ {
		c := int(s[i] - '0')
		switch {
		case i == 4 || i == 7:
			if s[i] != '-' {
				return 0, 0, 0, false
			}
		case s[i] < '0' || s[i] > '9':
			return 0, 0, 0, false
		case i < 4:
			year = year*10 + c
		case i < 7:
			month = month*10 + c
		default:
			day = day*10 + c
		}
	}
	if len(s) > 4 && month == 0 || len(s) > 7 && day == 0 {
		return 0, 0, 0, false
	}
	return year, month, day, true
}

// parseClock reads hh:mm or hh:mm:ss, with or without a zone behind it; the
// zone is not reckoned with.
func parseClock(s string) (hour, minute int, ok bool) {
	two := func(i int) int {
		if i+2 > len(s) || s[i] < '0' || s[i] > '9' || s[i+1] < '0' || s[i+1] > '9' {
			return -1
		}
		return int(s[i]-'0')*10 + int(s[i+1]-'0')
	}
	hour, minute = two(0), -1
	if len(s) > 2 && s[2] == ':' {
		minute = two(3)
	}
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return 0, 0, false
	}
	rest := s[5:]
	if strings.HasPrefix(rest, ":") {
		if sec := two(6); sec < 0 || sec > 59 {
			return 0, 0, false
		}
		rest = s[8:]
	}
	if rest == "" || rest == "Z" {
		return hour, minute, true
	}
	zone := len(rest) == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':' &&
		strings.Trim(rest[1:3]+rest[4:], "0123456789") == ""
	return hour, minute, zone
}

// intervalOf is the interval of EDTF text that this package wrote itself; text that is
// none gives the unknown interval.
func intervalOf(edtf string) Interval {
	i, err := ParseEDTF(edtf)
	if err != nil {
		return Interval{}
	}
	return i
}
