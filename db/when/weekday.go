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
		for r.isMark(k, ",", "،", "(", "-", "–", ":") || r.has(k, agree) || r.isWord(k, "the", "من", "في", "فيه", "يوم", "بتاريخ", "ل") && !r.has(k, dayPart) {
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
		if r.calendarDate(k, &m) && m.day != 0 {
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
		if nth, next, ok := r.ordinal(r.behindArticle(j + 1)); ok && !r.tok(j).arabic && r.weekdayAndDay(nth, &m) {
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

// weekdayBehind takes the weekday behind a date that falls on it: 15 مارس 2013
// (الجمعة), 15 March 2013, a Friday.
func (r *reader) weekdayBehind(m moment) moment {
	if m.day == 0 || m.month == 0 || m.weekday > 0 || m.edtf != "" {
		return m
	}
	j := m.next
	bracket := r.isMark(j, "(")
	for n := 0; n < 2 && (r.isMark(j, "(", ",", "،", "-") || r.isWord(j, "a", "يوم")); n++ {
		j++
	}
	d, ok := r.weekday(j)
	if !ok || bracket != r.isMark(j+1, ")") {
		return m
	}
	day := m
	n, ok := Day(r.resolve(&day)).number()
	if !ok || n.weekday() != d {
		return m
	}
	if m.next, m.weekday = j+1, d; bracket {
		m.next++
	}
	return m
}

// behindArticle passes "the".
func (r *reader) behindArticle(i int) int {
	if r.isWord(i, "the") {
		return i + 1
	}
	return i
}

// weekdayAndDay resolves a weekday with the day of a month that is not named: the
// last such day before the publication, or the next where the future is spoken of.
func (r *reader) weekdayAndDay(day int, m *moment) bool {
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
		for _, s := range lexicon["ال"+r.tok(next).fold].senses {
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
	if !ok {
		return 0, false
	}
	named := r.isWord(i+1, "prayers", "prayer", "times", "telegraph", "mirror", "school", "الاسود", "السوداء", "العظيمه", "الحزينه") ||
		r.isWord(i-1, "صلاه", "خطبه", "سوق", "كلا", "هذين", "مسجد", "شهر", "black", "bloody", "good", "ash")
	every := r.isWord(i-1, "every", "each", "كل") || r.isWord(i-1, "ايام") && !r.tok(i+1).and
	eleven := r.tok(i+1).means(cardinal, 10) && r.tok(i+1).arabic // الأحد عشر
	if named || every || eleven {
		return 0, false
	}
	return d, ok
}
