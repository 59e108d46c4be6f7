package when

import "strings"

// settle turns the fields of a moment into EDTF and remembers the day for those
// that count from it.
func (r *reader) settle(m *moment) {
	if m.edtf == "" && m.kind != Since && m.kind != Clock && m.kind != Range && m.kind != Open {
		m.edtf = r.resolve(m)
	}
	single := m.edtf != "" && !strings.ContainsAny(m.edtf, "/XT~")
	if m.approximate && single {
		m.edtf += "~"
	}
	if n, ok := Day(m.edtf).number(); ok && len(m.edtf) == len("2006-01-02") {
		r.anchor, r.anchored, r.anchorAt = n, true, m.next
		if m.timed {
			m.edtf += "T" + string(appendDigits(append(appendDigits(nil, m.hour, 2), ':'), m.minute, 2)) + ":00"
		}
	}
}

// resolve is the EDTF of the fields, or nothing when they need a day of
// publication that is not known.
func (r *reader) resolve(m *moment) string {
	if m.shift != 0 {
		day := *m
		day.shift = 0
		edtf := r.resolve(&day)
		n, ok := Day(edtf).number()
		if !ok {
			return ""
		}
		m.year, m.rule, m.hijriTokens = day.year, day.rule, day.hijriTokens
		return (n + number(m.shift)).edtf()
	}
	if m.weekday > 0 && m.month == 0 && m.day == 0 {
		return r.resolveWeekday(m)
	}
	if m.year == 0 {
		if m.month == 0 && m.season == 0 {
			return ""
		}
		if m.year = r.nearestYear(m); m.year == 0 {
			return ""
		}
	}
	if m.hijri {
		return r.resolveHijri(m)
	}
	if m.weekday > 0 && m.day > 0 && valid(m.year, m.month, m.day) && dayNumber(m.year, m.month, m.day).weekday() != m.weekday {
		m.rule = "date_against_weekday"
	}
	return fieldsEDTF(m)
}

// fieldsEDTF writes a moment of the Gregorian calendar whose year is known.
func fieldsEDTF(m *moment) string {
	y, mo := m.year, m.month
	if m.ancient {
		y = 1 - y
	}
	if y > 9998 || y < -9998 {
		return ""
	}
	day := m.day
	if day == lastOfMonth {
		day = daysIn(y, mo)
	}
	days := func(from, to int) string { return date3(y, mo, from) + "/" + date3(y, mo, to) }
	switch {
	case day > 0:
		if !valid(y, mo, day) {
			return ""
		}
		return date3(y, mo, day)
	case m.week > 0 && mo > 0 && m.weekday > 0:
		return nthWeekday(m.week, m.weekday, dayNumber(y, mo, 1), dayNumber(y, mo, daysIn(y, mo)))
	case m.week > 0 && mo > 0:
		if m.week == 5 {
			return days(daysIn(y, mo)-6, daysIn(y, mo))
		}
		return days(7*m.week-6, 7*m.week)
	case m.half > 0 && mo > 0:
		if m.half == 1 {
			return days(1, 15)
		}
		return days(16, daysIn(y, mo))
	case m.half > 0:
		return date2(y, 6*m.half-5) + "/" + date2(y, 6*m.half)
	case m.part > 0 && mo > 0:
		return days([...]int{0, 1, 11, 21}[m.part], [...]int{0, 10, 20, daysIn(y, mo)}[m.part])
	case m.part > 0:
		return date2(y, 4*m.part-3) + "/" + date2(y, 4*m.part)
	case m.season > 0:
		return date2(y, m.season)
	case mo > 0:
		return date2(y, mo)
	}
	return date1(y)
}

// resolveHijri converts a day, month or year of the Hijri calendar.
func (r *reader) resolveHijri(m *moment) string {
	if m.year > 9000 {
		return ""
	}
	if m.rule != "feast" {
		m.rule = "hijri"
	}
	m.hijriTokens = [2]int{m.first, m.next}
	if m.day > 30 {
		return ""
	}
	from, to := 1, 1
	month, months := m.month, 1
	switch {
	case m.day == lastOfMonth:
		next, _ := hijriNumber(m.year, m.month+1, 1)
		return (next - 1).edtf()
	case m.day > 0:
		from, to = m.day, m.day
	case m.month == 0:
		month, months = 1, 12
	}
	first, exact := hijriNumber(m.year, month, from)
	if !exact {
		m.rule, m.approximate = "hijri_tabular", true
	}
	if m.day > 0 {
		return first.edtf()
	}
	end, _ := hijriNumber(m.year, month+months, to)
	if m.week > 0 && m.weekday > 0 {
		return nthWeekday(m.week, m.weekday, first, end-1)
	}
	last := end - 1
	third := (end - first) / 3
	if m.month > 0 {
		third = 10
	}
	switch {
	case m.half == 1:
		last = first + (end-first)/2 - 1
	case m.half == 2:
		first += (end - first) / 2
	case m.part == early:
		last = first + third - 1
	case m.part == middle:
		first, last = first+third, first+2*third-1
	case m.part == late:
		first += 2 * third
	}
	return first.edtf() + "/" + last.edtf()
}

// nthWeekday is the n-th such weekday of a month, 5 being the last.
func nthWeekday(n, weekday int, first, last number) string {
	day := first + number((weekday-first.weekday()+7)%7+7*(n-1))
	if n == 5 {
		day = last - number((last.weekday()-weekday+7)%7)
	}
	if day > last {
		return ""
	}
	return day.edtf()
}

// reference is the day near which a date without a year is sought.
func (r *reader) reference() (number, bool) {
	if r.dated {
		return r.published, true
	}
	return r.anchor, r.anchored
}

// nearestYear is the year in which a day, month or season without one comes
// nearest to the publication. What lies ahead counts four times as far, so that
// news is taken to be past, unless the words say otherwise. A weekday that is
// named with the day must agree.
func (r *reader) nearestYear(m *moment) int {
	ref, ok := r.reference()
	if !ok {
		return 0
	}
	now, nowMonth, _ := ref.date()
	if m.hijri {
		y, mo, _, ok := ToHijri(Day(ref.edtf()))
		if !ok {
			return 0
		}
		now, nowMonth = y, mo
	}
	if m.leaned && m.lean == 0 && m.day == 0 {
		return now
	}
	ahead := m.leaned && m.lean > 0 || !m.leaned && r.futureAround(m.first, m.next)
	best, bestCost := 0, 0
	for y := now - 2; y <= now+1; y++ {
		c := *m
		c.year = y
		from, to, ok := c.ends()
		if !ok {
			continue
		}
		cost := 0
		switch {
		case from > ref:
			cost = 4 * int(from-ref)
			if m.leaned && m.lean < 0 {
				continue
			}
			if ahead {
				cost /= 4
			}
		case to < ref:
			cost = int(ref - to)
			if m.leaned && m.lean > 0 {
				continue
			}
			if ahead {
				cost *= 4
			}
		default:
			if m.leaned && m.lean != 0 && (m.day == 0 || from == ref) {
				continue // last October, said in October
			}
		}
		if m.leaned && m.lean == 0 && m.month == nowMonth && y == now {
			cost = 0
		}
		if m.weekday > 0 && m.day > 0 && from.weekday() != m.weekday {
			cost += 5000 // only where no year agrees
		}
		if best == 0 || cost < bestCost {
			best, bestCost = y, cost
		}
	}
	return best
}

// ends are the first and last day of a moment whose year is known.
func (m moment) ends() (from, to number, ok bool) {
	if m.hijri {
		day := max(m.day, 1)
		from, _ = hijriNumber(m.year, m.month, day)
		if to = from; m.day <= 0 {
			to, _ = hijriNumber(m.year, m.month+1, 1)
			to--
		}
		return from, to, true
	}
	i := intervalOf(fieldsEDTF(&m))
	from, ok = i.Earliest.number()
	to, ok2 := i.Latest.number()
	return from, to, ok && ok2
}

// resolveWeekday is the day of a weekday: the last one, the publication's own
// day included, or the next one where the sentence speaks of the future.
func (r *reader) resolveWeekday(m *moment) string {
	if !r.dated {
		if r.anchored && !m.leaned && r.sameParagraph(r.anchorAt, m.first) {
			m.rule = "weekday_after_named_day"
			return (r.anchor + number((m.weekday-r.anchor.weekday()+6)%7+1)).edtf()
		}
		return ""
	}
	back := (r.published.weekday() - m.weekday + 7) % 7
	m.kind = Relative
	switch {
	case m.leaned && m.lean < 0:
		if back == 0 {
			back = 7
		}
	case m.leaned && m.lean > 0, !m.leaned && r.futureAround(m.first, m.next):
		m.rule = "weekday_ahead"
		return (r.published + number((m.weekday-r.published.weekday()+6)%7+1)).edtf()
	case m.leaned:
		m.rule = "weekday_of_week"
		return (r.published + number(m.weekday-r.published.weekday())).edtf()
	}
	m.rule = "weekday_before"
	return (r.published - number(back)).edtf()
}

// sameParagraph reports whether the token at stands behind a day that was named
// in the paragraph that is read, not far before token i.
func (r *reader) sameParagraph(at, i int) bool { return at > r.from && i-at <= 80 }
