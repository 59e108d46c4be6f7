package when

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
	if r.isWord(j, "من", "of", "ل", "in") || r.isWord(j, "في") && r.has(j+1, yearWord) {
		j++
	}
	if r.isWord(j, "the") && r.has(j+1, yearWord) {
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
	if t.form == digits {
		switch {
		case t.width == 4 && plausible(t.n) && !r.longerNumber(j+1) && !(comma && r.has(j+1, noCount)):
		case t.width <= 3 && t.n > 0 && r.eraBehind(j+1), t.width == 3 && r.typed && t.n > 0:
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

// eraBehind reports whether an era follows a year of few digits, which it makes one.
func (r *reader) eraBehind(i int) bool {
	_, _, ok := r.eraAt(i)
	return ok && r.tok(i).fold != "م" // which may be metres
}

// yearWords reads a year in words: ألفين وعشرين, nineteen forty-eight.
func (r *reader) yearWords(i int) (year, next int, ok bool) {
	t := r.tok(i)
	if t.form != letters {
		return 0, 0, false
	}
	if c, is := t.as(cardinal); is && !t.arabic && c >= 10 && c <= 20 {
		if n, is := r.tok(i + 2).as(cardinal); is && n < 10 && r.isWord(i+1, "oh") { // nineteen oh five
			return c*100 + n, i + 3, true
		}
		if rest, k, ok := r.cardinal(i + 1); ok && rest >= 10 && rest <= 99 && r.tok(i+1).form == letters {
			return c*100 + rest, k, true
		}
	}
	year, next, ok = r.cardinal(i)
	return year, next, ok && plausible(year)
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
	if isHyphen(r.tok(next).fold) && isHyphen(r.tok(i+1).fold) {
		next++
	}
	if !ok || !r.tok(j).upper && !r.tok(j).arabic || r.tok(next).form != digits && !r.typed {
		return false
	}
	m.year, m.month, m.hijri, m.next, m.rule = t.n, mo, hijri, next, "year_month"
	if d := r.tok(next); d.form == digits && d.width <= 2 && d.n >= 1 && d.n <= 31 && !r.longer(next+1) {
		m.day, m.next, m.rule = d.n, next+1, "year_month_day"
	}
	return m.day > 0 || r.typed
}

// yearAlone reads عام 2020, in 2020, 2020م, (2020), the year 2020.
func (r *reader) yearAlone(i int, m *moment) bool {
	j := i
	said := false
	if r.isGeneral(j) {
		return false
	}
	if _, _, words := r.yearWords(j + 1); r.has(j, yearWord) && (r.tok(j).arabic || r.tok(j+1).form == digits || words) {
		j, said = j+1, true
		if r.isWord(j, "الميلادي", "الهجري", "الهجريه", "الميلاديه", "ال") {
			m.hijri = r.tok(j).means(calendar, 1)
			j++
		}
	}
	t := r.tok(j)
	if t.form == letters {
		y, next, ok := r.yearWords(j)
		if !ok || !said && !t.arabic && !r.has(i-1, preposition) || !said && t.arabic || r.has(next, noCount) ||
			!said && y%100 == 0 && y != 2000 && r.tok(next).form == letters {
			return false // in nineteen hundred homes
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
	case m.ancient:
		return t.width <= 4 && t.n >= 1
	case era && t.width <= 2 && !r.tok(j+1).arabic:
		return t.n >= 1 // 70 AD
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
	case said || r.typed || r.bareYears():
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

// bareYears reports whether the paragraph holds nothing but years of our time:
// 2013, 2019-2021, 1975 to 1990.
func (r *reader) bareYears() bool {
	if n := r.to - r.from; n%2 == 0 || n > 3 {
		return false
	}
	for i := r.from; i < r.to; i++ {
		t := r.tok(i)
		year := t.form == digits && t.width == 4 && t.n >= 1900 && t.n < 2100
		if i > r.from && r.isWord(i, "present", "now", "اليوم", "الان") {
			continue
		}
		if first := (i-r.from)%2 == 0; first && !year || !first && !isHyphen(t.fold) && !t.is(till) && t.fold != "/" {
			return false
		}
	}
	return true
}

// nounFollows reports whether the word behind a number may be what it counts.
func (r *reader) nounFollows(i int) bool {
	t := r.tok(i)
	if t.form != letters || !t.gap {
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
