package when

import (
	"strconv"
	"strings"
)

// Print writes an interval for people, in "ar" or else in English: "9 October
// 2020", "since 27 September 2020", and in Arabic with both names of the month,
// "9 أكتوبر / تشرين الأول 2020". Figures are ASCII; to isolate them from the text
// around is the view's work. The unknown interval is the empty string.
func Print(i Interval, lang string) string {
	p := printerEnglish
	if strings.HasPrefix(lang, "ar") {
		p = printerArabic
	}
	from, to, isRange := strings.Cut(i.EDTF, "/")
	open := func(s string) bool { return s == ".." || s == "" }
	switch {
	case !isRange:
		return p.date(i.EDTF)
	case open(to):
		return p.since + p.date(from)
	case open(from):
		return p.until + p.date(to)
	}
	return p.date(from) + " – " + p.date(to)
}

// printer holds the words of one language.
type printer struct {
	months         [12]string
	seasons        [4]string
	quarters       [4]string
	since, until   string
	about, perhaps string
	comma          string
	decade         func(string) string
	century        func(string) string
}

var printerEnglish = printer{
	months:   [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	seasons:  [4]string{"spring", "summer", "autumn", "winter"},
	quarters: [4]string{"first quarter of", "second quarter of", "third quarter of", "fourth quarter of"},
	since:    "since ", until: "until ",
	about: "about ", perhaps: "perhaps ", comma: ", ",
	decade:  func(s string) string { return s + "s" },
	century: func(s string) string { return s + "–" + s[:2] + "99" },
}

var printerArabic = printer{
	months: [12]string{"يناير / كانون الثاني", "فبراير / شباط", "مارس / آذار", "أبريل / نيسان", "مايو / أيار", "يونيو / حزيران",
		"يوليو / تموز", "أغسطس / آب", "سبتمبر / أيلول", "أكتوبر / تشرين الأول", "نوفمبر / تشرين الثاني", "ديسمبر / كانون الأول"},
	seasons:  [4]string{"ربيع", "صيف", "خريف", "شتاء"},
	quarters: [4]string{"الربع الأول من", "الربع الثاني من", "الربع الثالث من", "الربع الرابع من"},
	since:    "منذ ", until: "حتى ",
	about: "نحو ", perhaps: "ربما ", comma: "، ",
	decade:  func(s string) string { return "عقد " + s },
	century: func(s string) string { return s + "–" + s[:2] + "99" },
}

// date writes one date of EDTF; what it does not know it writes as it is.
func (p printer) date(s string) string {
	body, clock, timed := strings.Cut(s, "T")
	before := ""
	if n := len(body); n > 0 && strings.IndexByte("?~%", body[n-1]) >= 0 {
		before = p.about
		if body[n-1] == '?' {
			before = p.perhaps
		}
		body = body[:n-1]
	}
	body = strings.TrimSuffix(strings.TrimSuffix(body, "-XX"), "-XX")
	if len(body) == 4 && strings.HasSuffix(body, "X") {
		from := strings.ReplaceAll(body, "X", "0")
		if strings.HasSuffix(body, "XX") {
			return before + p.century(from)
		}
		return before + p.decade(from)
	}
	year, month, day, ok := fields(body)
	if !ok {
		return s
	}
	words := strconv.Itoa(year)
	switch {
	case month >= spring && month <= winter:
		words = p.seasons[month-spring] + " " + words
	case month >= firstQuarter && month <= lastQuarter:
		words = p.quarters[month-firstQuarter] + " " + words
	case month >= 1 && month <= 12:
		words = p.months[month-1] + " " + words
	}
	if day > 0 {
		words = strconv.Itoa(day) + " " + words
	}
	if hour, minute, ok := parseClock(clock); timed && ok {
		words += p.comma + string(appendDigits(append(appendDigits(nil, hour, 2), ':'), minute, 2))
	}
	return before + words
}
