package when

// named reads a date by its name: [weekday] day month year in any order and any
// part of it, in digits or words.
func (r *reader) named(i int) (moment, bool) {
	m := moment{first: i, next: i, kind: Absolute}
	j := i
	if r.isWord(j, "يوم", "اليوم", "ايام", "يومي") && !r.has(j, weekday) {
		j++
	}
	if d, ok := r.weekday(j); ok {
		m.weekday, m.next = d, j+1
		if r.isMark(m.next, ".") && r.has(j, shortWeekday) {
			m.next++
		}
		k := m.next
		for r.isMark(k, ",", "،", "(", "-", "–") || r.has(k, agree) || r.isWord(k, "the", "من", "في", "يوم", "بتاريخ", "ل") && !r.has(k, dayPart) {
			k++
		}
		at := m
		if nth, next, ok := r.ordinal(j + 1); ok && r.tok(j).arabic && nth <= 5 && r.monthOfWeekday(next, nth, &m) {
			// الثلاثاء الأول من أكتوبر: the first of October where that is a Tuesday, else the first Tuesday
			first := m
			first.day, first.week = nth, 0
			r.settle(&first)
			if n, ok := Day(first.edtf).number(); ok && n.weekday() != m.weekday {
				return m, true
			}
		}
		m = at
		if r.calendarDate(k, &m) && m.day > 0 {
			if r.isMark(k-1, "(") && r.isMark(m.next, ")") {
				m.next++
			}
			return m, true
		}
		m = at
		m.rule = "weekday"
		if r.isWord(j+1, "الاخير", "الاخيره") && r.monthOfWeekday(j+2, 5, &m) {
			return m, true
		}
		if nth, next, ok := r.ordinal(r.behindArticle(j + 1)); ok && !r.tok(j).arabic && r.friday13(nth, &m) {
			m.next = next
			return m, true
		}
		if r.has(j, shortWeekday) {
			return m, false
		}
		return r.leaning(m), true
	}
	if j > i { // يوم without a weekday: only before a day
		if !r.calendarDate(j, &m) || m.day == 0 {
			return m, false
		}
		return m, true
	}
	return m, r.calendarDate(j, &m)
}

// behindArticle passes "the".
func (r *reader) behindArticle(i int) int {
	if r.isWord(i, "the") {
		return i + 1
	}
	return i
}

// friday13 resolves a weekday with the day of a month that is not named: the
// last such day before the publication, or the next where the future is spoken of.
func (r *reader) friday13(day int, m *moment) bool {
	if !r.dated || day < 1 || day > 31 {
		return false
	}
	step := number(-1)
	if r.futureAround(m.first, m.next+2) {
		step = 1
	}
	for n, tried := r.published, 0; tried < 430; n, tried = n+step, tried+1 {
		if _, _, d := n.date(); d == day && n.weekday() == m.weekday {
			m.edtf, m.kind, m.rule = n.edtf(), Relative, "weekday_and_day"
			return true
		}
	}
	return false
}

// weekdayOfMonth reads أول ثلاثاء من أكتوبر, the last Friday of September 2020.
func (r *reader) weekdayOfMonth(i int, m *moment) bool {
	j := r.behindArticle(i)
	nth, next, ok := r.ordinal(j)
	if !ok && r.isWord(j, "last", "اخر") {
		nth, next, ok = 5, j+1, true
	}
	if !ok || nth > 5 {
		return false
	}
	d, ok := r.tok(next).as(weekday)
	if !ok && r.tok(next).arabic {
		for _, s := range lexicon["ال"+r.tok(next).fold] {
			if s.kind == weekday {
				d, ok = s.n, true
			}
		}
	}
	if !ok {
		return false
	}
	m.weekday = d
	return r.monthOfWeekday(next+1, nth, m)
}

// monthOfWeekday reads the month behind the n-th weekday.
func (r *reader) monthOfWeekday(i, nth int, m *moment) bool {
	if !r.isWord(i, "من", "في", "of", "in") {
		return false
	}
	mo, hijri, next, ok := r.monthName(r.skipOf(i + 1))
	if !ok {
		return false
	}
	m.month, m.hijri, m.week, m.next, m.rule = mo, hijri, nth, next, "weekday_of_month"
	r.yearFollows(next, m)
	*m = r.leaning(*m)
	return true
}

// weekday reads the name of a weekday that is one here.
func (r *reader) weekday(i int) (int, bool) {
	if d, ok := r.tok(i).as(shortWeekday); ok && r.tok(i).upper {
		return d, true
	}
	d, ok := r.tok(i).as(weekday)
	if ok && (r.isWord(i+1, "prayers", "prayer", "times", "telegraph", "mirror") || r.isWord(i-1, "صلاه", "خطبه", "سوق", "كلا", "هذين", "مسجد", "شهر", "black", "bloody", "good", "ash")) {
		return 0, false
	}
	return d, ok
}

// The kinds of token that the rules can begin with.
var (
	dayFirst     = setOf(numeral, ordinal, cardinal, article, of)
	monthFirst   = setOf(month, monthStem, hijriMonth, hijriStem, unit)
	nthFirst     = setOf(numeral, ordinal, of, lean, part)
	quarterFirst = setOf(numeral, ordinal, of, lean, half, quarter, unit)
	decadeFirst  = setOf(numeral, decade, of, unit)
	centuryFirst = setOf(numeral, ordinal, century, of)
	yearFirst    = setOf(numeral, cardinal, yearWord)
)

// calendarDate reads a date of the calendar from token i on into m.
func (r *reader) calendarDate(i int, m *moment) bool {
	at, first := *m, r.tok(i).kinds
	try := func(can kinds, rule func(*reader, int, *moment) bool) bool {
		if first&can == 0 {
			return false
		}
		if rule(r, i, m) {
			return true
		}
		*m = at
		return false
	}
	return try(nthFirst, (*reader).weekdayOfMonth) ||
		try(1<<numeral, (*reader).numeric) ||
		try(1<<numeral, (*reader).yearMonthDay) ||
		try(dayFirst, (*reader).dayMonth) ||
		try(monthFirst, (*reader).monthDay) ||
		try(dayFirst, (*reader).dayOfMonthNow) ||
		try(quarterFirst, (*reader).quarterOf) ||
		try(setOf(part, of), (*reader).partOf) ||
		try(1<<season, (*reader).seasonOf) ||
		try(decadeFirst, (*reader).decadeOf) ||
		try(centuryFirst, (*reader).centuryOf) ||
		try(yearFirst, (*reader).yearAlone) ||
		try(dayFirst, (*reader).dayAlone)
}

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
	if sep.form != mark || b.form != digits || b.line || !(isHyphen(sep.fold) || sep.fold == "/" || sep.fold == "." || sep.fold == "\\") {
		return false
	}
	spaced := sep.gap || b.gap
	if spaced && sep.fold != "/" {
		return false
	}
	sep2, c := r.tok(i+3), r.tok(i+4)
	if sep2.fold == sep.fold && c.form == digits && !c.line && sep2.gap == sep.gap && c.gap == b.gap {
		if r.longer(i + 5) {
			return false
		}
		return r.threeNumbers(i, a, b, c, sep.fold, m)
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
	return true
}

// twoYears reads 1988-1994 and 2019/2020.
func (r *reader) twoYears(i int, m *moment) bool {
	a, b := r.tok(i).n, r.tok(i+2).n
	if r.tok(i+2).width == 2 {
		b += a - a%100
	}
	cue := r.typed || r.has(i-1, yearWord) || r.has(i-1, preposition) || r.has(i-1, since) || r.has(i-1, between) || r.has(i-1, season) ||
		(r.isMark(i-1, "(", "[") && r.isMark(i+3, ")", "]", ",", "،")) || r.isWord(i-1, "عام", "عامي", "من", "from", "of", "years") ||
		a >= 1900 && b < 2100 && (b == a+1 || r.tok(i+2).width == 2)
	if !plausible(a) || !plausible(b) || b <= a || !cue || r.has(i+3, noCount) {
		return false
	}
	m.edtf, m.kind, m.rule, m.next = date1(a)+"/"+date1(b), Range, "years", i+3
	return true
}

// threeNumbers reads day, month and year in the order that fits.
func (r *reader) threeNumbers(i int, a, b, c *token, sep string, m *moment) bool {
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
		case d <= 12 && d != mo && !r.typed && !r.arabicAround(i):
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
	cue := r.typed || m.weekday > 0 || m.next > m.first || r.isWord(i-1, "يوم", "بتاريخ", "تاريخ", "on", "dated", "منذ", "حتي", "since", "until") ||
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
	if t.gap || before.line && before.form == mark && before.Start == before.End {
		return false
	}
	switch before.form {
	case mark:
		if before.fold == "+" || before.fold == "#" {
			return true
		}
		ahead := r.tok(i - 2)
		return !before.gap && (joinsNumbers(before.fold) || isHyphen(before.fold)) && ahead.form != mark
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

func isMonth(n int) bool { return n >= 1 && n <= 12 }

// plausible reports whether a number of four digits can be a year in a report.
func plausible(n int) bool { return n >= 1000 && n <= 2199 }

// fullYear is the year that two digits stand for: this century up to ten years
// from now, else the last.
func (r *reader) fullYear(n int) int {
	now := 2029
	if r.dated {
		now, _, _ = r.published.date()
		now += 10
	}
	if y := now - now%100 + n; y <= now {
		return y
	}
	return now - now%100 - 100 + n
}

// arabicAround reports whether the words next to token i are Arabic; without
// any, they are taken for it.
func (r *reader) arabicAround(i int) bool {
	arabic, latin := 0, 0
	for d := 1; d <= 12; d++ {
		for _, t := range [2]*token{r.tok(i - d), r.tok(i + d)} {
			if t.form == letters && t.arabic {
				arabic++
			} else if t.form == letters && t.fold != "t" {
				latin++
			}
		}
	}
	return arabic >= latin
}

// dayMonth reads 9 October 2020, التاسع من أكتوبر, 9 و10 أكتوبر, 9-11 Oct 2020.
func (r *reader) dayMonth(i int, m *moment) bool {
	d, j, ok := r.dayNumber(i)
	if !ok {
		return false
	}
	last := 0
	if k, joined := r.dayJoin(j); joined {
		d2, k2, ok := r.secondDay(k)
		running := d2 == d+1
		ok = ok && (running || !r.isMark(k-1, ",", "،"))
		for ok && running { // 3 و4 و5 أكتوبر
			k3, joined := r.dayJoin(k2)
			d3, k4, more := r.secondDay(k3)
			if !joined || !more || d3 != d2+1 {
				break
			}
			d2, k2 = d3, k4
		}
		if ok && d2 > d {
			if _, _, _, ok := r.monthName(r.skipOf(k2)); ok {
				switch {
				case !r.has(j, both) && !r.tok(j).and && !r.isMark(j, ",", "،") || running || r.has(i-1, between):
					last, j = d2, k2
				default: // 9 و15 أكتوبر are two dates; the month is said once
					mo, hijri, k3, _ := r.monthName(r.skipOf(k2))
					m.year, _, _, _ = r.yearAfter(k3)
					m.day, m.month, m.hijri, m.next, m.rule = d, mo, hijri, j, "day_of_month_named_behind"
					return true
				}
			}
		}
	}
	k := r.skipOf(j)
	if (isHyphen(r.tok(k).fold) || r.isMark(k, "/")) && !r.has(k+1, cardinal) {
		k++
	}
	mo, hijri, next, ok := r.monthName(k)
	if !ok {
		return false
	}
	if _, spelled := r.tok(i).as(cardinal); spelled && r.tok(i).form == letters && r.isWord(k, "may", "march", "مارس", "اب") && !r.tok(k).upper {
		return false
	}
	m.day, m.month, m.hijri, m.next, m.rule = d, mo, hijri, next, "day_month"
	r.yearFollows(next, m)
	*m = r.leaning(*m)
	if m.year == 0 && !m.leaned && m.weekday == 0 && (r.has(i-1, named) || !r.tok(i).arabic && r.has(m.next, named)) {
		return false
	}
	if last > 0 {
		end := *m
		end.day = last
		r.settle(m)
		r.settle(&end)
		if m.edtf == "" || end.edtf == "" {
			m.edtf = ""
		} else {
			m.edtf += "/" + end.edtf
		}
		m.kind, m.rule = Range, "days_of_month"
	}
	return true
}

// dayNumber reads the number of a day of a month.
func (r *reader) dayNumber(i int) (n, next int, ok bool) {
	if r.isWord(i, "the") {
		i++
	}
	if n, next, ok = r.ordinal(i); ok {
		return n, next, n <= 31
	}
	if r.isWord(i, "ال") {
		i++
	}
	t := r.tok(i)
	if t.form == digits {
		return t.n, i + 1, t.width <= 2 && t.n >= 1 && t.n <= 31 && !r.gluedBefore(i)
	}
	n, next, ok = r.cardinal(i)
	return n, next, ok && n >= 1 && n <= 31 && !r.isWord(i, "a", "an")
}

// secondDay reads the day behind dayJoin, which may be glued to its hyphen.
func (r *reader) secondDay(i int) (n, next int, ok bool) {
	if t := r.tok(i); t.form == digits && isHyphen(r.tok(i-1).fold) {
		return t.n, i + 1, t.width <= 2 && t.n >= 1 && t.n <= 31
	}
	return r.dayNumber(i)
}

// dayJoin passes what stands between two days of one month.
func (r *reader) dayJoin(i int) (next int, ok bool) {
	switch {
	case isHyphen(r.tok(i).fold), r.has(i, both), r.has(i, till):
		next = i + 1
	case r.tok(i).and && r.tok(i).form == letters:
		next = i
	case r.isMark(i, ",", "،") && r.has(i+1, both):
		next = i + 2
	case r.isMark(i, ",", "،") && r.tok(i+1).form == digits:
		next = i + 1
	default:
		return 0, false
	}
	if r.isWord(next, "يوم") {
		next++
	}
	return next, !r.tok(next).line
}

// skipOf passes من, of, شهر between a day and its month.
func (r *reader) skipOf(i int) int {
	for n := 0; n < 3; n++ {
		switch {
		case r.isWord(i, "من", "of", "شهر", "ل", "the", "month", "day") && !r.tok(i).line:
			i++
		case r.isMark(i, ",", "،") && n == 0 && r.has(i+1, month):
			i++
		}
	}
	return i
}

// monthName reads the name of a month of either calendar, with its second name
// behind a stroke or in brackets.
func (r *reader) monthName(i int) (n int, hijri bool, next int, ok bool) {
	if n, next, ok = r.gregorianMonth(i); ok {
		for again := 0; again < 2; again++ {
			k := next
			bracket := r.isMark(k, "(", "[")
			if bracket || r.isMark(k, "/", "-", "–", "\\", "،") {
				k++
			} else if r.tok(k).fold == "او" {
				k++
			}
			n2, k2, ok2 := r.gregorianMonth(k)
			if !ok2 || n2 != n || k == next && !r.tok(k).arabic {
				break
			}
			if next = k2; bracket && r.isMark(next, ")", "]") {
				next++
			}
		}
		return n, false, next, true
	}
	n, next, ok = r.hijriMonthName(i)
	return n, true, next, ok
}

func (r *reader) gregorianMonth(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if n, ok = t.as(month); ok {
		next = i + 1
		if !t.arabic && r.isMark(next, ".") && len(t.fold) <= 4 && (r.tok(next+1).form == digits || r.isMark(next+1, ",")) {
			next++
		}
		return n, next, true
	}
	if n, ok = t.as(monthStem); !ok {
		return 0, 0, false
	}
	second := r.tok(i + 1)
	nth, named := second.as(stemEnd)
	switch {
	case named && nth > 1:
		return 0, 0, false
	case named:
	case second.form == digits && (second.n == 1 || second.n == 2) && !second.gap:
		nth = second.n - 1
	default:
		return 0, 0, false
	}
	return (n+nth-1)%12 + 1, i + 2, true
}

func (r *reader) hijriMonthName(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if n, ok = t.as(hijriMonth); ok {
		next = i + 1
	} else if n, ok = t.as(hijriStem); ok {
		next = i + 1
		for r.isMark(next, "-", "'", "’") || r.isWord(next, "al", "ul", "l", "ath", "uth", "ath", "el") {
			next++
		}
		end, named := r.tok(next).as(stemEnd)
		if !named || (n == 0) != (end >= 10) {
			return 0, 0, false
		}
		if n, next = n+end, next+1; n == 10 || n == 11 {
			n++ // القعدة 10 and الحجة 11 behind ذو, which is 0
		}
	} else {
		return 0, 0, false
	}
	for r.has(next, monthEpithet) {
		next++
	}
	return n, next, true
}

// yearFollows takes the year behind a month into m, where there is one.
func (r *reader) yearFollows(i int, m *moment) {
	if y, hijri, next, ok := r.yearAfter(i); ok {
		m.year, m.next = y, next
		if !hijri && m.hijri && y > 1600 { // رمضان 2020: the Ramadan that begins in 2020
			h, _, _, known := ToHijri(Day(date3(y, 1, 1)))
			if first, _ := hijriNumber(h, m.month, 1); known && first < dayNumber(y, 1, 1) {
				h++
			}
			m.year = h
			if !known {
				m.year, m.next = 0, i
			}
			return
		}
		m.hijri = m.hijri || hijri
		r.era(m)
		return
	}
	k := i
	if r.isWord(k, "من", "of", "ل") {
		k++
	}
	if u, l, next, ok := r.leanUnit(k); ok && u == yearUnit && r.dated {
		y, _, _ := r.published.date()
		m.year, m.next = y+l, next
		m.kind, m.rule = Relative, "day_of_year_before"
	}
}

// yearAfter reads the year behind a month.
func (r *reader) yearAfter(i int) (year int, hijri bool, next int, ok bool) {
	comma, marked := false, false
	j := i
	if r.isMark(j, ",", "،") {
		j, comma = j+1, true
	} else if r.isMark(j, "-", "/", ".") && !r.tok(j).gap {
		j, marked = j+1, true
	}
	if r.isWord(j, "من", "of", "ل", "in") {
		j++
	}
	if r.has(j, yearWord) {
		j++
		marked = true
	} else if r.isMark(j, "'", "’") {
		j++
		marked = true
	}
	t := r.tok(j)
	if t.line && j > i {
		return 0, false, 0, false
	}
	if t.form == digits && !t.line {
		switch {
		case t.width == 4 && plausible(t.n) && !r.longerNumber(j+1) && !(comma && r.has(j+1, noCount)):
		case t.width == 3 && r.tok(j+1).means(calendar, 1):
		case t.width == 2 && marked && !r.longerNumber(j+1):
			return r.fullYear(t.n), false, j + 1, true
		default:
			return 0, false, 0, false
		}
		return t.n, r.tok(j+1).means(calendar, 1), j + 1, true
	}
	year, next, ok = r.yearWords(j)
	return year, false, next, ok
}

// longerNumber reports whether the digits before token i go on as one number.
func (r *reader) longerNumber(i int) bool {
	t, after := r.tok(i), r.tok(i+1)
	return t.form == mark && !t.gap && !after.gap && after.form == digits && (t.fold == "," || t.fold == "." || t.fold == "٬" || t.fold == "٫") ||
		t.fold == "%" || t.fold == "٪"
}

// yearWords reads a year in words: ألفين وعشرين, nineteen forty-eight.
func (r *reader) yearWords(i int) (year, next int, ok bool) {
	t := r.tok(i)
	if t.form != letters {
		return 0, 0, false
	}
	if c, is := t.as(cardinal); is && !t.arabic && c >= 10 && c <= 20 {
		if rest, k, ok := r.cardinal(i + 1); ok && rest >= 10 && rest <= 99 && r.tok(i+1).form == letters {
			return c*100 + rest, k, true
		}
	}
	year, next, ok = r.cardinal(i)
	return year, next, ok && plausible(year)
}

// era takes هـ, م, AH and AD behind a year.
func (r *reader) era(m *moment) {
	if r.isMark(m.next, "(") && r.has(m.next+1, calendar) && r.isMark(m.next+2, ")") {
		c, _ := r.tok(m.next + 1).as(calendar)
		m.hijri, m.next = c == 1, m.next+3
		return
	}
	if c, ok := r.tok(m.next).as(calendar); ok && !r.tok(m.next).line && (r.tok(m.next).arabic || r.tok(m.next).upper) {
		m.hijri, m.next = c == 1, m.next+1
	}
}

// yearMonthDay reads 2020 October 9.
func (r *reader) yearMonthDay(i int, m *moment) bool {
	t := r.tok(i)
	if t.form != digits || t.width != 4 || !plausible(t.n) || r.gluedBefore(i) {
		return false
	}
	j := i + 1
	if r.isMark(j, ",", "،", "-") {
		j++
	}
	mo, hijri, next, ok := r.monthName(j)
	if !ok || !r.tok(j).upper && !r.tok(j).arabic || r.tok(next).form != digits && !r.typed {
		return false
	}
	if isHyphen(r.tok(next).fold) {
		next++
	}
	m.year, m.month, m.hijri, m.next, m.rule = t.n, mo, hijri, next, "year_month"
	if d := r.tok(next); d.form == digits && d.width <= 2 && d.n >= 1 && d.n <= 31 && !r.longer(next+1) {
		m.day, m.next, m.rule = d.n, next+1, "year_month_day"
	}
	return m.day > 0 || r.typed
}

// monthDay reads October 9, 2020 and October 2020, and a month alone where the
// words around make it one.
func (r *reader) monthDay(i int, m *moment) bool {
	j := i
	said := r.isWord(j, "شهر", "شهري")
	if said {
		j++
	}
	mo, hijri, next, ok := r.monthName(j)
	if !ok {
		return false
	}
	m.month, m.hijri, m.next, m.rule = mo, hijri, next, "month"
	t := r.tok(j)
	weak := !t.arabic && !t.upper && r.isWord(j, "may", "march", "mar", "sat", "sun")
	k := next
	if r.isMark(k, "-") && !r.tok(k).gap {
		k++
	}
	if d, n, ok := r.dayNumber(k); ok && (r.tok(k).form == digits || !t.arabic && r.ordinalAt(k)) {
		_, _, _, year := r.yearAfter(n)
		if (!t.arabic || year || r.tok(n).form == mark) && (!weak || year) && !r.has(n, noCount) && !r.longerNumber(n) {
			m.day, m.next, m.rule = d, n, "month_day"
			if r.has(n, named) && !t.arabic {
				return false // the January 25 revolution
			}
			last := 0
			if k, joined := r.dayJoin(n); joined {
				d2, k2, ok := r.secondDay(k)
				if _, _, _, monthBehind := r.monthName(k2); ok && d2 > d && r.tok(k).form == digits && !monthBehind && !r.has(k2, noCount) && !r.has(k2, unit) {
					last, n = d2, k2
					m.next = k2
				}
			}
			r.yearFollows(n, m)
			if last > 0 {
				end := *m
				end.day = last
				r.settle(m)
				r.settle(&end)
				if m.edtf != "" && end.edtf != "" {
					m.edtf += "/" + end.edtf
				} else {
					m.edtf = ""
				}
				m.kind, m.rule = Range, "days_of_month"
				return true
			}
			*m = r.leaning(*m)
			return true
		}
	}
	if m.day == 0 {
		r.yearFollows(next, m)
	}
	if m.year > 0 {
		return true
	}
	leaned := r.leaning(*m)
	if leaned.leaned && (leaned.next > m.next || !weak) {
		*m = leaned
		return true
	}
	if _, _, _, ok := r.monthName(next + 1); ok && isHyphen(r.tok(next).fold) && !weak {
		return true
	}
	cue := r.typed || said || !weak && (r.has(i-1, preposition) || r.has(i-1, since) || r.has(i-1, till) || r.has(i-1, part) || r.has(i-1, between) ||
		r.isWord(i-1, "من", "شهري", "by", "mid", "and") || r.tok(i).and && r.bareMonthBefore(i) || r.isMark(i-1, "-") && r.has(i-2, part))
	if !t.arabic && len(t.fold) == 3 && !r.typed && t.fold != "may" {
		return false
	}
	return cue && !(hijri && r.isWord(j, "صفر") && !said)
}

// bareMonthBefore reports whether the last word before token i is a month, so
// that "بين أغسطس وأكتوبر" and "أغسطس وأكتوبر" hold two.
func (r *reader) bareMonthBefore(i int) bool {
	return r.has(i-1, month) || r.has(i-1, stemEnd) && r.has(i-2, monthStem)
}

func (r *reader) ordinalAt(i int) bool {
	if r.isWord(i, "the") {
		i++
	}
	_, _, ok := r.ordinal(i)
	return ok
}

// dayOfMonthNow reads العاشر من الشهر الجاري, the 9th of this month, the 15th.
func (r *reader) dayOfMonthNow(i int, m *moment) bool {
	d, j, ok := r.dayNumber(i)
	if !ok {
		return false
	}
	if r.isWord(j, "من", "of") {
		j++
	}
	u, l, next, ok := r.leanUnit(j)
	switch {
	case r.isWord(j, "الشهر") && r.isWord(j+1, "نفسه", "ذاته") && r.anchored:
		y, mo, _ := r.anchor.date()
		m.next, m.kind, m.rule, m.edtf = j+2, Relative, "day_of_named_month", date3(y, mo, d)
		return valid(y, mo, d)
	case r.isWord(j, "الجاري", "الحالي"):
		u, l, next, ok = monthUnit, 0, j+1, true
	}
	if !ok || u != monthUnit {
		return false
	}
	m.day, m.next, m.kind, m.rule = d, next, Relative, "day_of_month_before"
	if r.dated {
		y, mo, _ := r.published.date()
		y, mo = addMonths(y, mo, l)
		if !valid(y, mo, d) {
			return false
		}
		m.edtf = date3(y, mo, d)
	}
	return true
}

// yearAlone reads عام 2020, in 2020, 2020م, (2020), the year 2020.
func (r *reader) yearAlone(i int, m *moment) bool {
	j := i
	said := false
	if r.has(j, yearWord) && (r.tok(j).arabic || r.tok(j+1).form == digits) {
		j, said = j+1, true
		if r.isWord(j, "الميلادي", "ال") {
			j++
		}
	}
	t := r.tok(j)
	if t.line && said {
		return false
	}
	if t.form == letters {
		y, next, ok := r.yearWords(j)
		if !ok || !said && !t.arabic && !r.has(i-1, preposition) || !said && t.arabic || r.has(next, noCount) {
			return false
		}
		m.year, m.next, m.rule = y, next, "year_in_words"
		r.era(m)
		return true
	}
	if said && r.tok(j+2).form == digits && (isHyphen(r.tok(j+1).fold) || r.isMark(j+1, "/")) && t.width == 4 && r.tok(j+2).width == 4 {
		return r.twoYears(j, m)
	}
	if t.form != digits || r.gluedBefore(j) || r.longer(j+1) {
		return false
	}
	m.year, m.next, m.rule = t.n, j+1, "year"
	at := *m
	r.era(m)
	era := m.next > at.next
	switch {
	case said && era && t.width <= 4 && t.width >= 1:
		return t.n >= 1 && (m.hijri && t.n < 1600 || !m.hijri && t.n <= 2199)
	case era && t.width == 4 && plausible(t.n):
		return m.hijri || t.n >= 1700 || r.tok(j+1).fold != "م"
	case era && t.width == 3 && (m.hijri || r.tok(j+1).fold != "م"):
		return true
	case t.width == 2 && said:
		m.year = r.fullYear(t.n)
		return !r.has(j+1, unit) && r.isWord(i, "عام", "سنه")
	case t.width != 4 || !plausible(t.n):
		return false
	case said || r.typed:
		return !r.has(j+1, noCount)
	}
	if r.has(j+1, noCount) || r.has(j+1, unit) || r.has(i-1, holder) || r.has(i-2, holder) {
		return false
	}
	if k := j + 2; (r.has(j+1, both) || r.has(j+1, till) || isHyphen(r.tok(j+1).fold)) && r.tok(k).form == digits && r.has(k+1, noCount) {
		return false
	}
	near := t.n >= 1900 && t.n < 2100
	if r.isMark(i-1, "(", "[") && r.isMark(j+1, ")", "]") {
		return near
	}
	cue := r.has(i-1, preposition) || r.has(i-1, since) || r.has(i-1, till) || r.has(i-1, part) || r.has(i-1, between) ||
		r.has(i-1, event) || r.isWord(i-1, "the") && r.tok(j+1).form == letters ||
		r.isWord(i-1, "of", "by", "من", "early", "mid") || r.isMark(i-1, "-") && r.has(i-2, part) || r.has(i-1, both) && r.tok(i-2).form == digits && r.tok(i-2).width == 4
	return cue && near && !r.nounFollows(j+1)
}

// dayAlone reads on the 15th, يوم 15, في الـ15 where the clause ends behind it:
// the last such day before the publication, or the next where the future is spoken of.
func (r *reader) dayAlone(i int, m *moment) bool {
	end := func(i int) bool {
		t := r.tok(i)
		return t.form == mark && !isHyphen(t.fold) && t.fold != "/" && t.fold != "%" || r.has(i, both)
	}
	said := r.isWord(i-1, "يوم", "on") || r.isWord(i-1, "في") && (r.isWord(i, "ال") || r.has(i+1, cardinal) || r.tok(i+1).and)
	d, next, ok := r.dayNumber(i)
	if !ok || !said || !end(next) || r.isWord(i-1, "on") && !r.isWord(i, "the") {
		return false
	}
	m.day, m.next, m.kind, m.rule = d, next, Relative, "day_alone"
	if !r.dated {
		return true
	}
	y, mo, today := r.published.date()
	step := -1
	if r.futureAround(i, next) {
		step = 1
	}
	if step < 0 && d > today || step > 0 && d < today {
		y, mo = addMonths(y, mo, step)
	}
	for n := 0; n < 2 && !valid(y, mo, d); n++ {
		y, mo = addMonths(y, mo, step)
	}
	m.edtf = date3(y, mo, d)
	return valid(y, mo, d)
}

// nounFollows reports whether the word behind a number may be what it counts.
func (r *reader) nounFollows(i int) bool {
	t := r.tok(i)
	if t.form != letters || t.line || !t.gap {
		return false
	}
	if !t.arabic {
		// other English counts are known by the list of counted things
		return r.isWord(i-2, "of") && t.senses == nil && hasTail(t.fold, "s")
	}
	if t.senses != nil || t.and {
		return false
	}
	// a counted noun is indefinite: بلدة, قذيفة, منزلا
	return len(t.fold) > len("اب") && hasTail(t.fold, "ه", "ا", "ين") && !hasHead(t.fold, "ال", "و", "كان")
}

func hasTail(s string, tails ...string) bool {
	for _, t := range tails {
		if len(s) > len(t) && s[len(s)-len(t):] == t {
			return true
		}
	}
	return false
}

func hasHead(s string, heads ...string) bool {
	for _, h := range heads {
		if len(s) >= len(h) && s[:len(h)] == h {
			return true
		}
	}
	return false
}
