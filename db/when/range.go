package when

import "strings"

// single reads one date: what counts from the publication, or a date by its
// name, with a part of the day before or behind it.
func (r *reader) single(i int) (moment, bool) {
	if m, ok := r.relative(i); ok {
		m.first = i
		return r.dayPartBehind(m), true
	}
	if m := (moment{first: i, next: i, kind: Absolute}); r.has(i, dayPart) && r.feastOf(i, &m) {
		return m, true // ليلة رأس السنة is the day before it
	}
	if p, k, ok := r.partOfDay(i); ok {
		inner, ok := r.relative(k)
		if !ok {
			inner, ok = r.named(k)
		}
		if ok && r.isDay(inner) {
			inner.first, inner.dayPart = i, p
			if d2, ok := r.weekday(r.behindDash(inner.next)); ok && inner.weekday > 0 && inner.day == 0 && d2 == inner.weekday%7+1 && p == night {
				r.settle(&inner) // ليل السبت الأحد: the night between the two
				if n, known := Day(inner.edtf).number(); known {
					inner.edtf = n.edtf() + "/" + (n + 1).edtf()
				}
				inner.next = r.behindDash(inner.next) + 1
			}
			return inner, true
		}
		return moment{}, false
	}
	if r.isWord(i, "week", "weekend") && r.isWord(i+1, "of", "beginning", "starting", "commencing", "ending") {
		if m, ok := r.weekOfDay(i); ok {
			return m, true
		}
	}
	m, ok := r.named(i)
	if !ok {
		return m, false
	}
	m.first = i
	return r.dayPartBehind(m), true
}

// weekOfDay reads week of October 6, week ending 10 March, weekend of March 16.
func (r *reader) weekOfDay(i int) (moment, bool) {
	m, ok := r.named(r.behindArticle(i + 2))
	if !ok || m.day == 0 || m.kind == Range {
		return m, false
	}
	r.settle(&m)
	if n, ok := Day(m.edtf).number(); ok {
		first, last := n-number(n.weekday()-1), n-number(n.weekday()-1)+6
		switch {
		case r.isWord(i+1, "ending"):
			first, last = n-6, n
		case !r.isWord(i+1, "of"):
			first, last = n, n+6
		case r.isWord(i, "weekend"):
			first += 5
		}
		m.edtf = first.edtf() + "/" + last.edtf()
	}
	m.first, m.rule = i, "week_of_day"
	return m, true
}

func (r *reader) behindDash(i int) int {
	if isHyphen(r.tok(i).fold) || r.isMark(i, "/") {
		return i + 1
	}
	return i
}

// partOfDay reads the part of a day that stands before its day: صباح, بعد ظهر,
// the morning of.
func (r *reader) partOfDay(i int) (p, next int, ok bool) {
	j := i
	if r.isWord(j, "بعد") && r.tok(j+1).means(dayPart, noon) {
		p, j = afternoon, j+2
	} else {
		if r.isWord(j, "the") {
			j++
		}
		if p, ok = r.tok(j).as(dayPart); !ok {
			return 0, 0, false
		}
		j++
	}
	for r.isWord(j, "من", "of", "on") {
		j++
	}
	return p, j, true
}

// isDay reports whether a moment is a single day.
func (r *reader) isDay(m moment) bool {
	if m.weekday > 0 || m.day != 0 {
		return true
	}
	switch m.rule {
	case "day_before", "day_of_publication", "day_after", "days_before", "days_after", "day_beside_named_day", "days_of_month":
		return true
	}
	return len(m.edtf) == len("2006-01-02")
}

// dayPartBehind takes the part of the day behind its day: أمس مساء, Friday morning.
func (r *reader) dayPartBehind(m moment) moment {
	if !r.isDay(m) || m.dayPart > 0 {
		return m
	}
	j := m.next
	if r.isWord(j, "في") || r.isWord(j, "in") && r.isWord(j+1, "the") {
		if j++; r.isWord(j, "the") {
			j++
		}
	}
	if p, ok := r.tok(j).as(dayPart); ok && !(j == m.next && hasHead(r.tok(j).fold, "ال") && !r.has(j-1, preposition)) {
		if r.tok(j).arabic && j == m.next && !isAdverb(r.tok(j).fold) {
			return m // أمس صباح …: the part belongs to what follows
		}
		m.dayPart, m.next = p, j+1
	}
	return m
}

// isAdverb reports whether an Arabic part of the day stands by itself: صباحا, مساء.
func isAdverb(fold string) bool {
	return hasTail(fold, "ا") || fold == "مساء" || fold == "عشيه"
}

// extend takes what may follow a date: the time of day, its name in the other
// calendar, the other end of a range.
func (r *reader) extend(m moment) moment {
	m = r.withClock(r.weekdayBehind(m))
	m = r.otherCalendar(m)
	if m.kind == Range || strings.Contains(m.edtf, "/") {
		return m
	}
	j, ok := r.behindJoint(m)
	if !ok {
		return m
	}
	if whole, ok := r.join(m, j); ok {
		return whole
	}
	return m
}

// behindJoint passes what joins a date to the other end of its range without
// words before it: a hyphen, "to", the stroke of ISO 8601, "and" between two
// months of which one follows the other.
func (r *reader) behindJoint(m moment) (next int, ok bool) {
	j := m.next
	if isHyphen(r.tok(j).fold) || r.isMark(j, "/") && m.rule == "numeric" && r.tok(j+1).width == 4 && r.isMark(j+2, "-") {
		return j + 1, true
	}
	if next, ok = r.behindTill(j); ok {
		return next, true
	}
	if m.month == 0 || m.day != 0 || m.year > 0 || m.leaned {
		return 0, false
	}
	if r.has(j, both) {
		j++
	} else if !r.tok(j).and {
		return 0, false
	}
	mo, hijri, _, ok := r.monthName(j)
	return j, ok && hijri == m.hijri && mo == m.month+1
}

// behindTill passes حتى, إلى, وحتى, إلى غاية, to, until, up to, up until.
func (r *reader) behindTill(i int) (next int, ok bool) {
	if r.tok(i).fold == "و" {
		i++
	}
	switch {
	case !r.has(i, till), r.isWord(i, "prior"):
		return 0, false
	case r.isWord(i, "الي", "حتي") && r.isWord(i+1, "غايه"), r.isWord(i, "up") && r.isWord(i+1, "to", "until", "till"):
		i++
	case r.isWord(i, "up"):
		return 0, false
	}
	if i++; r.isWord(i, "تاريخ") {
		i++
	}
	return i, true
}

// stretch reads من … إلى …, بين … و…, from … to …, between … and ….
func (r *reader) stretch(i int) (moment, bool) {
	j := i
	pair := r.isWord(j, "يومي", "عامي", "العامين", "شهري")
	if !r.has(j, between) && !r.isWord(j, "من", "from") && !pair {
		return moment{}, false
	}
	and := r.has(j, between) || pair
	j++
	j = r.behindArticle(j)
	for n := 0; n < 2 && r.isWord(j, "يومي", "عامي", "العامين", "شهري", "سنتي", "الفتره", "تاريخ", "الاعوام", "السنوات", "years"); n++ {
		j++
	}
	a, ok := r.end(j)
	if !ok {
		return moment{}, false
	}
	a.first = i
	if a.kind == Range {
		return a, and || r.isWord(i, "من", "from")
	}
	k := a.next
	if r.isMark(k, ",", "،") {
		k++
	}
	behind, joined := r.behindTill(k)
	switch {
	case and && r.has(k, both), isHyphen(r.tok(k).fold):
		k++
	case and && r.tok(k).and && r.tok(k).form == letters:
	case !and && joined:
		k = behind
	case !and && (r.isWord(k, "فصاعدا", "onward", "onwards", "forward") || r.isWord(k, "on") && r.tok(k+1).form == mark):
		open := r.openAt(i, a, true)
		open.next = k + 1
		return open, true
	default:
		return moment{}, false
	}
	whole, ok := r.join(a, k)
	whole.first = i
	if from, to := intervalOf(whole.edtf).Earliest, intervalOf(whole.edtf).Latest; pair && len(from) > 4 && len(to) > 4 && len(whole.edtf) == len("2018/2020") && to[:4] != Day(date1(a.year+1)) {
		return whole, false // عامي 2018 و2020: not the year between
	}
	return whole, ok
}

// end reads one end of a range, which may be a bare year or the bare number of a day.
func (r *reader) end(i int) (moment, bool) {
	if m, ok := r.single(i); ok {
		return r.withClock(m), true
	}
	if k := r.behindArticle(i); r.isWord(k, "present", "now", "الان") && r.behindStart(i) {
		return r.on(0, k+1, "day_of_publication"), true
	}
	if r.isWord(i, "يوم") {
		i++
	}
	t := r.tok(i)
	m := moment{first: i, next: i + 1, kind: Absolute}
	if r.has(i, yearWord) {
		t, m.next = r.tok(i+1), i+2
	}
	if t.form != digits || r.longerNumber(m.next) || r.has(m.next, noCount) {
		if d, next, ok := r.ordinal(i); ok && t.form == letters {
			m.day, m.next = d, next
			return m, true
		}
		return m, false
	}
	switch {
	case t.width == 4 && t.n >= 1500 && t.n < 2100:
		m.year, m.rule = t.n, "year"
		return m, true
	case t.width <= 2 && t.n >= 1 && t.n <= 31 && !r.isMark(m.next, ":") && !r.isMark(m.next, "/"):
		m.day, m.rule = t.n, "day_month"
		return m, true
	}
	return m, false
}

// behindStart reports whether a year or a day stands before the word or hyphen
// that joins it to token i.
func (r *reader) behindStart(i int) bool {
	for j := i - 2; j >= i-3; j-- {
		if r.tok(j).form == digits || r.has(j, month) || r.has(j, stemEnd) || r.isMark(j, ")") {
			return true
		}
	}
	return false
}

// join makes a range of a and the date at token i.
func (r *reader) join(a moment, i int) (moment, bool) {
	b, ok := r.end(i)
	if !ok || b.kind == Range || b.edtf != "" && strings.Contains(b.edtf, "/") && len(b.edtf) > len("2006-01-02/2006-01-02") {
		return a, false
	}
	whole := a
	whole.next, whole.kind, whole.rule, whole.dayPart, whole.timed = b.next, Range, "range", 0, false
	dayA, dayB := a.day > 0 && a.month == 0 && a.edtf == "", b.day > 0 && b.month == 0 && b.edtf == ""
	yearA, yearB := a.year > 0 && a.month == 0 && a.season == 0, b.year > 0 && b.month == 0 && b.season == 0
	switch {
	case dayA && dayB, dayA && b.month == 0, dayB && a.month == 0:
		return a, false
	case dayA:
		a.month, a.year, a.hijri = b.month, b.year, b.hijri
		if a.day > b.day && b.day > 0 {
			return a, false
		}
	case dayB:
		b.month, b.year, b.hijri = a.month, a.year, a.hijri
		r.yearFollows(b.next, &b)
		if whole.next = b.next; a.year == 0 {
			a.year = b.year
		}
	case yearA != yearB:
		if !(yearB && a.edtf != "" || yearA) { // "أكتوبر - 2020" is no range
			return a, false
		}
	}
	if a.year == 0 && a.edtf == "" && b.year > 0 && a.month > 0 {
		if a.year = b.year; a.month > b.month && b.month > 0 {
			a.year--
		}
	}
	if a.hijri != b.hijri && a.edtf == "" && b.edtf == "" {
		return a, false
	}
	r.settle(&a)
	if b.year == 0 && a.year > 0 && b.month > 0 {
		if b.year = a.year; b.month < a.month {
			b.year++
		}
	}
	r.settle(&b)
	lo, hi := intervalOf(a.edtf), intervalOf(b.edtf)
	if !lo.Known() || !hi.Known() {
		whole.edtf = ""
		return whole, true
	}
	if a.weekday > 0 && a.day == 0 && lo.Earliest > hi.Latest {
		if n, ok := lo.Earliest.number(); ok {
			a.edtf = (n - 7).edtf()
		}
	}
	whole.edtf = a.edtf + "/" + b.edtf
	if strings.Contains(a.edtf, "/") || strings.Contains(b.edtf, "/") {
		whole.edtf = string(lo.Earliest) + "/" + string(hi.Latest)
	}
	whole.weekday, whole.approximate = 0, false
	return whole, intervalOf(whole.edtf).Known()
}

// otherCalendar takes the name of the same day in the other calendar: 22 صفر
// 1442 هـ الموافق 9 أكتوبر 2020. The Gregorian name decides.
func (r *reader) otherCalendar(m moment) moment {
	if m.edtf != "" || m.day == 0 && m.year == 0 {
		return m
	}
	j := m.next
	bracket := r.isMark(j, "(", "[")
	if bracket || r.isMark(j, "/", "-", "–", "،", ",", "=", "|") {
		j++
	}
	said := r.has(j, agree)
	if said {
		j++
	}
	for r.isWord(j, "to", "ل", "with", "يوم", "من") {
		j++
	}
	bare := !bracket && !said && j == m.next
	if bare && !m.hijri {
		return m
	}
	other, ok := r.named(j)
	if bare && (other.year == 0 || other.day == 0) {
		return m
	}
	if !ok || other.edtf != "" || other.hijri == m.hijri || (other.day > 0) != (m.day != 0) || (other.month > 0) != (m.month > 0) || other.year == 0 && m.month == 0 {
		return m
	}
	if bracket && r.isMark(other.next, ")", "]") {
		other.next++
	} else if bracket {
		return m
	}
	if m.hijri {
		other.hijriTokens = [2]int{m.first, m.next}
		other.first, other.weekday = m.first, max(other.weekday, m.weekday)
		other.rule = "hijri_and_gregorian"
		return other
	}
	if other.year == 0 && !said {
		return m
	}
	m.hijriTokens = [2]int{j, other.next}
	if bracket {
		m.hijriTokens[1]--
	}
	m.next, m.rule = other.next, "hijri_and_gregorian"
	return m
}
