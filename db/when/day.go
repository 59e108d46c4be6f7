package when

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
	if (isHyphen(r.tok(k).fold) || r.isMark(k, "/") || r.isMark(k, ".") && !r.tok(k).gap && !r.tok(k+1).gap) && !r.has(k+1, cardinal) {
		k++
	}
	mo, hijri, next, ok := r.monthName(k)
	if !ok {
		return false
	}
	m.day, m.month, m.hijri, m.next, m.rule = d, mo, hijri, next, "day_month"
	if dash := r.tok(next); isHyphen(dash.fold) && dash.gap && k > j && isHyphen(r.tok(k-1).fold) && r.tok(next+1).width == 4 {
		r.yearFollows(next+1, m) // 15 - مارس - 2013
	} else {
		r.yearFollows(next, m)
	}
	if _, spelled := r.tok(i).as(cardinal); spelled && m.year == 0 && r.tok(i).form == letters && r.isWord(k, "may", "march", "مارس", "اب") && !r.tok(k).upper {
		return false // two may have, ثلاثة مارسوا
	}
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
	if t := r.tok(i); t.form == digits && (isHyphen(r.tok(i-1).fold) || r.isMark(i-1, "/")) {
		if next = i + 1; r.has(next, suffix) && !r.tok(next).gap {
			next++
		}
		return t.n, next, t.width <= 2 && t.n >= 1 && t.n <= 31
	}
	return r.dayNumber(i)
}

// dayJoin passes what stands between two days of one month.
func (r *reader) dayJoin(i int) (next int, ok bool) {
	switch {
	case isHyphen(r.tok(i).fold), r.has(i, both), r.has(i, till),
		r.isMark(i, "/") && !r.tok(i).gap && !r.tok(i+1).gap && r.tok(i+1).form == digits && r.tok(i+1).n == r.tok(i-1).n+1: // the night of 9/10 October
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
	return next, true
}

// skipOf passes من, of, شهر between a day and its month.
func (r *reader) skipOf(i int) int {
	for n := 0; n < 4; n++ {
		switch {
		case r.isWord(i, "الله") && r.isWord(i-1, "شهر"): // شهر الله المحرم
			i++
		case r.isWord(i, "من", "of", "شهر", "ل", "the", "month", "day"):
			i++
		case r.isMark(i, ",", "،") && n == 0 && r.has(i+1, month):
			i++
		}
	}
	return i
}

// edgeOfMonth reads the days of a month that are told from its ends: أول أيام
// رمضان, آخر يوم من مارس, اليوم الأخير من, سلخ شعبان, the last day of March.
func (r *reader) edgeOfMonth(i int, m *moment) bool {
	j, day := r.behindArticle(i), 0
	switch {
	case r.has(j, lastDay):
		day, j = lastOfMonth, j+1
	case r.isWord(j, "last", "final") && r.isWord(j+1, "day"), r.isWord(j, "اخر") && r.isWord(j+1, "يوم", "ايام"),
		r.isWord(j, "اليوم") && r.isWord(j+1, "الاخير"):
		day, j = lastOfMonth, j+2
	case r.isWord(j-1, "اليوم") && r.isWord(j, "الاخير"):
		day, j = lastOfMonth, j+1
	default:
		n, next, ok := r.ordinal(j)
		if !ok || !r.isWord(next, "يوم", "ايام") {
			return false
		}
		day, j = n, next+1
	}
	mo, hijri, next, ok := r.monthName(r.skipOf(j))
	if !ok {
		return false
	}
	m.day, m.month, m.hijri, m.next, m.rule = day, mo, hijri, next, "day_month"
	r.yearFollows(next, m)
	*m = r.leaning(*m)
	return true
}

// lastOfMonth is the day of a moment that is the last of its month, whichever that is.
const lastOfMonth = -1

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
