package words

import (
	"strconv"
	"strings"
	"unicode"
)

var englishMonths = [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// arabicMonths carry both names in use: that of Egypt, the Gulf and the news
// agencies first, that of the Levant and Iraq after it.
var arabicMonths = [12]string{
	"يناير / كانون الثاني", "فبراير / شباط", "مارس / آذار", "أبريل / نيسان", "مايو / أيار", "يونيو / حزيران",
	"يوليو / تموز", "أغسطس / آب", "سبتمبر / أيلول", "أكتوبر / تشرين الأول", "نوفمبر / تشرين الثاني", "ديسمبر / كانون الأول",
}

// Date is an EDTF date in words: a day, month, season, quarter, year, decade or
// century, any of them uncertain or approximate, a time of day, or an interval of
// two, open ends included.
// What is no such date comes back as it is.
func (p Printer) Date(edtf string) string {
	if edtf == "" {
		return ""
	}
	from, to, interval := strings.Cut(edtf, "/")
	if !interval {
		return p.point(edtf)
	}
	switch {
	case open(from) && open(to):
		return edtf
	case open(from):
		return p.T("date.until", p.point(to))
	case open(to):
		return p.T("date.since", p.point(from))
	}
	return p.point(from) + " – " + p.point(to)
}

// Fact is a fact of a reason as the interface writes it: a day or an interval of
// days in words, a number or a range in the digits of the setting. Anything with
// a letter in it, names and the words of reports, comes back as it is.
func (p Printer) Fact(fact string) string {
	if strings.ContainsFunc(fact, func(r rune) bool { return r != 'T' && r != 'Z' && unicode.IsLetter(r) }) {
		return fact
	}
	if high, ok := strings.CutPrefix(fact, "0–"); ok {
		return "≤\u00a0" + p.digits(high) // as Range writes it
	}
	if date := p.Date(fact); date != fact && len(fact) >= len("2024") && !strings.HasPrefix(fact, "-") {
		return date // a year has four digits: nobody killed is not the year 0
	}
	return signsKept.Replace(p.digits(fact))
}

// signsKept keeps a sign and its number on one line.
var signsKept = strings.NewReplacer("≥ ", "≥\u00a0", "≤ ", "≤\u00a0", "≈ ", "≈\u00a0", "> ", ">\u00a0", "< ", "<\u00a0")

func open(end string) bool { return end == "" || end == ".." }

// point is one date of EDTF.
func (p Printer) point(edtf string) string {
	day, clock, _ := strings.Cut(edtf, "T")
	about := strings.ContainsAny(day, "~%")
	unsure := strings.ContainsAny(day, "?%")
	s, ok := p.calendar(strings.Trim(day, "~?%"))
	if !ok {
		return edtf
	}
	if clock != "" {
		s += " " + p.isolate(p.digits(clockOf(clock)))
	}
	if about {
		s = p.T("date.about", s)
	}
	if unsure {
		s += "?"
	}
	return s
}

// clockOf is a time of day without its seconds and zone where they say nothing.
func clockOf(clock string) string {
	clock = strings.TrimSuffix(clock, "Z")
	if len(clock) == len("02:05:00") {
		clock = strings.TrimSuffix(clock, ":00")
	}
	return clock
}

// calendar is a day, month, season, quarter, year, decade or century in words.
func (p Printer) calendar(edtf string) (string, bool) {
	body := strings.TrimSuffix(strings.TrimSuffix(edtf, "-XX"), "-XX")
	digits, ancient := strings.CutPrefix(body, "-")
	if first, ok := strings.CutSuffix(digits, "X"); ok {
		return p.unspecified(first, ancient)
	}
	parts := strings.Split(digits, "-")
	n, err := strconv.Atoi(parts[0])
	if err != nil || len(parts) > 3 {
		return "", false
	}
	year := p.year(n, ancient)
	if len(parts) == 1 {
		return year, true
	}
	month, err := strconv.Atoi(parts[1])
	if err != nil || month < 1 {
		return "", false
	}
	if key := partOfYear(month); key != "" && len(parts) == 2 {
		return p.T(key, year), true
	}
	if month > 12 {
		return "", false
	}
	words := p.month(month) + " " + year
	if len(parts) == 2 {
		return words, true
	}
	date, err := strconv.Atoi(parts[2])
	if err != nil || date < 1 || date > 31 {
		return "", false
	}
	return p.digits(strconv.Itoa(date)) + " " + words, true
}

// year is a year; EDTF counts 1 BC as 0 and the years before it with a minus.
func (p Printer) year(n int, ancient bool) string {
	if ancient || n == 0 {
		return p.T("date.bc", p.digits(strconv.Itoa(n+1)))
	}
	return p.digits(strconv.Itoa(n))
}

// unspecified is the decade or century whose first digits are given.
func (p Printer) unspecified(first string, ancient bool) (string, bool) {
	first, century := strings.CutSuffix(first, "X")
	if century && len(first) != 2 || !century && len(first) != 3 {
		return "", false
	}
	n, err := strconv.Atoi(first)
	if err != nil {
		return "", false
	}
	from, to := n*10, n*10+9
	if century {
		from, to = n*100, n*100+99
	}
	switch years := func(a, b int) string { return p.digits(strconv.Itoa(a) + "–" + strconv.Itoa(b)) }; {
	case ancient:
		return p.T("date.bc", years(to+1, from+1)), true
	case century:
		return years(from, to), true
	default:
		return p.T("date.decade", p.digits(strconv.Itoa(from))), true
	}
}

// partOfYear is the key of the seasons and quarters that EDTF writes in the place
// of a month, "" for a month.
func partOfYear(month int) string {
	switch month {
	case 21:
		return "date.spring"
	case 22:
		return "date.summer"
	case 23:
		return "date.autumn"
	case 24:
		return "date.winter"
	case 33:
		return "date.quarter1"
	case 34:
		return "date.quarter2"
	case 35:
		return "date.quarter3"
	case 36:
		return "date.quarter4"
	}
	return ""
}

func (p Printer) month(m int) string {
	if p.arabic {
		return arabicMonths[m-1]
	}
	return englishMonths[m-1]
}

// Tick is a date where there is little room, under a plot: a day without its
// year, a month with it, or a year alone. Arabic months carry one name here.
func (p Printer) Tick(year, month, day int, days, years bool) string {
	name, _, _ := strings.Cut(p.month(month), " / ")
	switch {
	case years:
		return p.digits(strconv.Itoa(year))
	case days:
		return p.isolate(p.digits(strconv.Itoa(day))) + " " + name
	}
	return name + " " + p.isolate(p.digits(strconv.Itoa(year)))
}
