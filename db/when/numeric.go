package when

// numeric reads 9/10/2020, 2020-10-09, 10/25/2020, 1442/2/22, 10/2020, 2020/10.
func (r *reader) numeric(i int, m *moment) bool {
	a := r.tok(i)
	if a.form != digits || r.gluedBefore(i) {
		return false
	}
	sep := r.tok(i + 1)
	b := r.tok(i + 2)
	if a.width == 8 && r.compact(a.n, i, m) || a.width == 4 && r.isoWeek(i, m) {
		return true
	}
	if sep.form != mark || b.form != digits || !(isHyphen(sep.fold) || sep.fold == "/" || sep.fold == "." || sep.fold == "\\") {
		return false
	}
	spaced := sep.gap || b.gap
	sep2, c := r.tok(i+3), r.tok(i+4)
	if spaced && sep.fold != "/" {
		// 9 - 10 - 2020
		if sep2.fold == sep.fold && c.form == digits && c.width == 4 && a.width <= 2 && b.width <= 2 && isMonth(b.n) && sep.gap && b.gap && sep2.gap && c.gap && !r.longer(i+5) {
			return r.threeNumbers(i, a, b, c, sep.fold, m)
		}
		return r.daysOfNumericMonth(i, m)
	}
	if sep2.fold == sep.fold && c.form == digits && (sep.fold == "/" || !sep2.gap && !c.gap) {
		if r.longer(i+5) && !r.isoInterval(i) {
			return false
		}
		return r.threeNumbers(i, a, b, c, sep.fold, m)
	}
	if r.daysOfNumericMonth(i, m) {
		return true
	}
	if spaced || r.longer(i+3) || r.has(i-1, holder) {
		return false
	}
	switch {
	case a.width == 4 && (b.width == 4 || b.width == 2 && b.n > 12 && b.n > a.n%100 && sep.fold != "."):
		return r.twoYears(i, m)
	case a.width <= 2 && b.width == 4 && isMonth(a.n) && plausible(b.n) && sep.fold != ".":
		m.month, m.year = a.n, b.n
	case a.width == 4 && b.width <= 2 && isMonth(b.n) && plausible(a.n) && sep.fold != "." && !(isHyphen(sep.fold) && b.n == (a.n+1)%100 && b.width == 2 && !r.typed && b.n > 12):
		m.year, m.month = a.n, b.n
	default:
		return r.dayAndMonth(i, a, b, sep.fold, m)
	}
	m.hijri = m.year < 1600 && r.arabicAround(i)
	m.next, m.rule = i+3, "numeric_month"
	r.era(m)
	return true
}

// daysOfNumericMonth reads 27-30/9/2020.
func (r *reader) daysOfNumericMonth(i int, m *moment) bool {
	a, b := r.tok(i), r.tok(i+2)
	if !isHyphen(r.tok(i+1).fold) || r.tok(i+3).fold != "/" || r.tok(i+5).fold != "/" || r.tok(i+6).width != 4 || a.width > 2 || a.n < 1 || b.n <= a.n {
		return false
	}
	mo, y := r.tok(i+4).n, r.tok(i+6).n
	if !plausible(y) || !valid(y, mo, b.n) {
		return false
	}
	m.edtf, m.kind, m.rule, m.next = date3(y, mo, a.n)+"/"+date3(y, mo, b.n), Range, "days_of_month", i+7
	return true
}

// isoInterval reports whether two days of ISO 8601 stand around a stroke, as in
// 2020-10-08/2020-10-09.
func (r *reader) isoInterval(i int) bool {
	return r.tok(i).width == 4 && r.isMark(i+5, "/") && r.tok(i+6).form == digits && r.tok(i+6).width == 4 && r.isMark(i+7, "-")
}

// compact reads 20201009.
func (r *reader) compact(n, i int, m *moment) bool {
	y, mo, d := n/10000, n/100%100, n%100
	if y < 1900 || y >= 2100 || !valid(y, mo, d) || r.longer(i+1) || r.has(i+1, noCount) || r.has(i-1, holder) {
		return false
	}
	m.year, m.month, m.day, m.next, m.rule = y, mo, d, i+1, "numeric"
	return true
}

// isoWeek reads 2020-W41, a week of ISO 8601.
func (r *reader) isoWeek(i int, m *moment) bool {
	j := i + 1
	if isHyphen(r.tok(j).fold) {
		j++
	}
	week := r.tok(j + 1)
	if !r.isWord(j, "w") || r.tok(j).gap || week.form != digits || week.width != 2 || week.gap || week.n < 1 || week.n > 53 || !plausible(r.tok(i).n) {
		return false
	}
	january4 := dayNumber(r.tok(i).n, 1, 4) // lies in week 1
	monday := january4 - number(january4.weekday()-1) + number(7*(week.n-1))
	m.edtf, m.next, m.rule = monday.edtf()+"/"+(monday+6).edtf(), j+2, "iso_week"
	if day := r.tok(j + 3); isHyphen(r.tok(j+2).fold) && day.form == digits && day.n >= 1 && day.n <= 7 && !day.gap && day.width == 1 {
		m.edtf, m.next = (monday + number(day.n-1)).edtf(), j+4
	}
	return true
}

// twoYears reads 1988-1994 and 2019/2020.
func (r *reader) twoYears(i int, m *moment) bool {
	a, b := r.tok(i).n, r.tok(i+2).n
	if r.tok(i+2).width == 2 {
		b += a - a%100
	}
	cue := r.typed || r.bareYears() || r.has(i-1, yearWord) || r.has(i-1, preposition) || r.has(i-1, since) || r.has(i-1, between) || r.has(i-1, season) ||
		(r.isMark(i-1, "(", "[") && r.isMark(i+3, ")", "]", ",", "،")) || r.isWord(i-1, "عام", "عامي", "الفتره", "للفتره", "من", "from", "of", "years") ||
		a >= 1900 && b < 2100 && (b == a+1 || r.tok(i+2).width == 2)
	if !plausible(a) || !plausible(b) || b <= a || !cue || r.has(i+3, noCount) {
		return false
	}
	m.edtf, m.kind, m.rule, m.next = date1(a)+"/"+date1(b), Range, "years", i+3
	return true
}

// threeNumbers reads day, month and year in the order that fits.
func (r *reader) threeNumbers(i int, a, b, c *token, sep string, m *moment) bool {
	if r.isWord(i-1, "version", "الاصدار") {
		return false
	}
	d, mo, y := a.n, b.n, c.n
	m.rule = "numeric"
	switch {
	case a.width == 4 && b.width <= 2 && c.width <= 2:
		y, mo, d = a.n, b.n, c.n
		if mo > 12 && d <= 12 {
			mo, d = d, mo
		}
	case c.width == 4 && a.width <= 2 && b.width <= 2:
	case c.width == 2 && a.width <= 2 && b.width <= 2 && (sep == "/" || a.width == 2 && b.width == 2):
		y = r.fullYear(c.n)
	default:
		return false
	}
	if a.width != 4 {
		switch {
		case mo > 12 && d <= 12:
			mo, d, m.rule = d, mo, "numeric_month_first"
		case d <= 12 && d != mo && sep != "." && !r.typed && !r.arabicAround(i): // with full stops nobody writes the month first
			mo, d, m.rule = d, mo, "numeric_month_first"
		}
	}
	m.year, m.month, m.day, m.next = y, mo, d, i+5
	if y >= 1300 && y < 1600 && r.arabicAround(i) {
		m.hijri = true
	}
	r.era(m)
	return isMonth(mo) && d >= 1 && d <= 31 && y >= 1 && (m.hijri && d <= 30 || !m.hijri && plausible(y) && d <= daysIn(y, mo))
}

// dayAndMonth reads 9/10 without a year, only where the words before ask for a date.
func (r *reader) dayAndMonth(i int, a, b *token, sep string, m *moment) bool {
	if _, _, _, named := r.monthName(r.skipOf(i + 3)); named {
		return false // 9-11 October
	}
	if a.width > 2 || b.width > 2 || sep != "/" && !r.typed && !(m.weekday > 0 && sep != ".") {
		return false
	}
	whole := (r.has(i+3, till) || isHyphen(r.tok(i+3).fold)) && r.tok(i+4).form == digits && r.isMark(i+5, "/") && r.isMark(i+7, "/") // من 3/5 إلى 5/6/2013
	cue := r.typed || whole || m.weekday > 0 || m.next > m.first || r.isWord(i-1, "يوم", "بتاريخ", "تاريخ", "on", "dated", "منذ", "حتي", "since", "until") ||
		r.isWord(i-1, "في") && !r.tok(i+3).arabic
	if !cue || r.has(i+3, noCount) {
		return false
	}
	d, mo := a.n, b.n
	m.rule = "numeric_without_year"
	if mo > 12 || d <= 12 && d != mo && !r.typed && !r.arabicAround(i) {
		mo, d = d, mo
	}
	m.day, m.month, m.next = d, mo, i+3
	return isMonth(mo) && d >= 1 && d <= daysIn(2000, mo)
}

// gluedBefore reports whether a number goes on before token i: a decimal, a
// telephone number, a name such as F-16.
func (r *reader) gluedBefore(i int) bool {
	t, before := r.tok(i), r.tok(i-1)
	if t.gap || before.fold == "/" && r.isoInterval(i-6) {
		return false
	}
	switch before.form {
	case mark:
		if before.fold == "+" || before.fold == "#" {
			return true
		}
		ahead := r.tok(i - 2)
		return !before.gap && (joinsNumbers(before.fold) || isHyphen(before.fold)) && ahead.form != mark && !ahead.is(calendar) && !ahead.is(month)
	case letters:
		return before.fold != "t" && (!before.arabic || len(before.fold) > len("ال"))
	}
	return false
}

// longer reports whether the digits before token i go on behind a mark.
func (r *reader) longer(i int) bool {
	t, after := r.tok(i), r.tok(i+1)
	return t.form == mark && !t.gap && !after.gap && after.form == digits && (joinsNumbers(t.fold) || isHyphen(t.fold)) ||
		t.fold == "%" || t.fold == "٪" || !t.gap && t.form == letters && !t.arabic && !t.is(suffix) && t.fold != "t"
}

// arabicAround reports whether the words next to token i are Arabic; without
// any, they are taken for it.
func (r *reader) arabicAround(i int) bool {
	arabic, latin := 0, 0
	for d := 1; d <= 12; d++ {
		for _, t := range [2]*token{r.tok(i - d), r.tok(i + d)} {
			if t.form == letters && t.arabic {
				arabic++
			} else if t.form == letters && t.fold != "t" && !t.is(zone) { // GMT stands in every language
				latin++
			}
		}
	}
	return arabic >= latin
}

// longerNumber reports whether the digits before token i go on as one number.
func (r *reader) longerNumber(i int) bool {
	t, after := r.tok(i), r.tok(i+1)
	return t.form == mark && !t.gap && !after.gap && after.form == digits && (t.fold == "," || t.fold == "." || t.fold == "٬" || t.fold == "٫") ||
		t.fold == "%" || t.fold == "٪"
}
