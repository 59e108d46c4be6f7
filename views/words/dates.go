package words

import (
	"strconv"
	"strings"
)

var englishMonths = [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// arabicMonths carry both names in use: that of Egypt, the Gulf and the news
// agencies first, that of the Levant and Iraq after it.
var arabicMonths = [12]string{
	"يناير / كانون الثاني", "فبراير / شباط", "مارس / آذار", "أبريل / نيسان", "مايو / أيار", "يونيو / حزيران",
	"يوليو / تموز", "أغسطس / آب", "سبتمبر / أيلول", "أكتوبر / تشرين الأول", "نوفمبر / تشرين الثاني", "ديسمبر / كانون الأول",
}

// Date is an EDTF date in words: a day, a month, a year, any of them uncertain
// or approximate, a time of day, or an interval of two, open ends included.
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

func open(end string) bool { return end == "" || end == ".." }

func (p Printer) point(edtf string) string {
	day, clock, _ := strings.Cut(edtf, "T")
	about := strings.ContainsAny(day, "~%")
	unsure := strings.ContainsAny(day, "?%")
	parts := strings.Split(strings.Trim(day, "~?%"), "-")
	if parts[0] == "" || len(parts) > 3 {
		return edtf
	}
	words := []string{p.digits(parts[0])}
	if len(parts) > 1 {
		month, err := strconv.Atoi(parts[1])
		if err != nil || month < 1 || month > 12 {
			return edtf
		}
		words = []string{p.month(month), p.digits(parts[0])}
	}
	if len(parts) > 2 {
		date, err := strconv.Atoi(parts[2])
		if err != nil || date < 1 || date > 31 {
			return edtf
		}
		words = append([]string{p.digits(strconv.Itoa(date))}, words...)
	}
	s := strings.Join(words, " ")
	if clock != "" {
		s += " " + p.isolate(p.digits(strings.TrimSuffix(clock, "Z")))
	}
	if about {
		s = p.T("date.about", s)
	}
	if unsure {
		s += "?"
	}
	return s
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
