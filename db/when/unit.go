package when

// leanUnit reads a unit with its direction: الشهر الماضي, العام الجاري, هذا
// الأسبوع, last month, this year. lean is -1, 0 or 1.
func (r *reader) leanUnit(i int) (u, l, next int, ok bool) {
	j := i
	if r.isWord(j, "the") {
		j++
	}
	if l, is := r.tok(j).as(lean); is && !r.isWord(j, "السابق", "الاخير", "recent") {
		k := j + 1
		if u, is := r.tok(k).as(unit); is && !(isHyphen(r.tok(k+1).fold) && !r.tok(k+1).gap && r.tok(k+2).form == letters) && (!r.tok(k).arabic || hasHead(r.tok(k).fold, "ال")) {
			return u, l, k + 1, u >= weekUnit && !(u == weekUnit && l < 0 && r.isWord(k+1, "of", "in") && !r.has(k+2, yearWord)) && singular(r.tok(k).fold)
		}
		return 0, 0, 0, false
	}
	if r.isGeneral(j) {
		return 0, 0, 0, false
	}
	u, ok = r.tok(j).as(unit)
	if k, twice := r.overNext(j + 1); ok && k > 0 && j > i && u >= weekUnit && !r.tok(j).arabic {
		return u, twice, k, true
	}
	if !ok || u < weekUnit || !hasHead(r.tok(j).fold, "ال") {
		return 0, 0, 0, false
	}
	if k, twice := r.overNext(j + 1); k > 0 && singular(r.tok(j).fold) {
		return u, twice, k, true
	}
	l, ok = r.tok(j + 1).as(lean)
	if !ok || r.isWord(j+1, "هذا", "هذه") || r.isWord(j+1, "الاخير", "الاخيره") && r.isWord(j+2, "من") || !singular(r.tok(j).fold) {
		return 0, 0, 0, false
	}
	return u, l, j + 2, true
}

// isGeneral reports whether العام is the adjective: the secretary general, the
// public sector, no year.
func (r *reader) isGeneral(i int) bool {
	return r.isWord(i, "العام", "العامه") && r.isWord(i-1, "الامين", "القطاع", "المدير", "النايب", "المدعي", "الراي", "الامن", "الاتحاد", "القايد", "المفتش",
		"المراقب", "الكاتب", "السكرتير", "المال", "الصالح", "المشهد", "الوضع", "الاضراب", "العفو", "الموتمر", "المقر", "السياق", "الاطار", "النظام")
}

// overNext reads what moves a unit by two: قبل الماضي, ما قبل الماضية, بعد المقبل,
// before last, after next.
func (r *reader) overNext(i int) (next, l int) {
	if r.isWord(i, "ما") {
		i++
	}
	switch {
	case r.isWord(i, "قبل") && r.tok(i+1).means(lean, -1), r.isWord(i, "before") && r.isWord(i+1, "last"):
		return i + 2, -2
	case r.isWord(i, "بعد") && r.tok(i+1).means(lean, 1), r.isWord(i, "after") && r.isWord(i+1, "next"):
		return i + 2, 2
	}
	return 0, 0
}

func singular(fold string) bool {
	switch fold {
	case "الاعوام", "السنوات", "السنين", "الاشهر", "الشهور", "الاسابيع", "الايام", "العقود", "القرون", "days", "weeks", "months", "years", "decades":
		return false
	}
	return true
}

// lastUnit reads الأسبوع الماضي, this month, earlier this year, last weekend,
// last October, last Friday.
func (r *reader) lastUnit(i int) (moment, bool) {
	if u, l, next, ok := r.leanUnit(i); ok {
		m := moment{next: next, kind: Relative, rule: "unit_of_publication"}
		switch {
		case l < 0:
			m.rule = "unit_before"
		case l > 0:
			m.rule = "unit_after"
		}
		if u == centuryUnit {
			return m, r.centuryOf(i, &m)
		}
		if u == quarterUnit && r.isWord(next, "of", "in", "من", "في", "ل", "and") {
			return m, false // the last quarter of the year, of the match
		}
		if u == weekUnit {
			if day, ok := r.dayOfWeek(next, l); ok {
				return day, true
			}
		}
		if r.dated {
			m.edtf = r.unitAt(u, l)
		}
		return m, true
	}
	first := i
	if r.isWord(i, "this") && r.has(i+1, lean) {
		i++
	}
	l, ok := r.tok(i).as(lean)
	if !ok || r.tok(i).arabic && l != 0 {
		return moment{}, false
	}
	if i > first && r.isWord(i+1, "weekend") {
		m, ok := r.lastUnit(i)
		return m, ok
	}
	m := moment{next: i + 1, lean: l, leaned: true, kind: Relative}
	if d, ok := r.weekday(i + 1); ok && !r.has(i+1, shortWeekday) {
		if probe := m; r.monthOfWeekday(i+2, 5, &probe) {
			return m, false // the last Friday of September
		}
		m.weekday, m.next, m.rule = d, i+2, "weekday"
		return m, true
	}
	if mo, hijri, next, ok := r.monthName(i + 1); ok {
		m.month, m.hijri, m.next, m.rule = mo, hijri, next, "month"
		if d, n, ok := r.dayNumber(next); ok && !r.has(n, noCount) && !r.longerNumber(n) && !r.has(n, unit) {
			m.day, m.next, m.rule = d, n, "month_day"
		}
		return m, r.tok(i+1).arabic || r.tok(i+1).upper
	}
	if s, ok := r.tok(i + 1).as(season); ok {
		m.season, m.next, m.rule = s, i+2, "season"
		return m, true
	}
	return moment{}, false
}

// dayOfWeek reads the weekday behind a week that lies so many from the
// publication: last week Tuesday.
func (r *reader) dayOfWeek(i, l int) (moment, bool) {
	if r.isMark(i, "'", "’") && r.isWord(i+1, "s") {
		i += 2
	}
	d, ok := r.weekday(i)
	if !ok || r.tok(i).arabic || r.has(i, shortWeekday) {
		return moment{}, false
	}
	m := moment{next: i + 1, weekday: d, kind: Relative, rule: "weekday_of_week"}
	if r.dated {
		m.edtf = (r.published - number(r.published.weekday()-d) + number(7*l)).edtf()
	}
	return m, true
}

// unitAt is the week, month, year, decade or weekend that lies so many of its
// kind from the publication.
func (r *reader) unitAt(u, l int) string {
	y, mo, _ := r.published.date()
	monday := r.published - number(r.published.weekday()-1) + number(7*l)
	switch u {
	case weekUnit:
		return monday.edtf() + "/" + (monday + 6).edtf()
	case weekendUnit:
		return (monday + 5).edtf() + "/" + (monday + 6).edtf()
	case monthUnit:
		y, mo = addMonths(y, mo, l)
		return date2(y, mo)
	case quarterUnit:
		y, mo = addMonths(y, mo, 3*l)
		return date2(y, firstQuarter+(mo-1)/3)
	case yearUnit:
		return date1(y + l)
	case decadeUnit:
		return date1(y + 10*l)[:3] + "X"
	}
	return ""
}

// addMonths is the month that lies so many from another.
func addMonths(year, month, by int) (int, int) {
	n := year*12 + month - 1 + by
	return n / 12, n%12 + 1
}
