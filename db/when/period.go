package when

// quarterOf reads الربع الأول من عام 2020, النصف الثاني من أكتوبر, the first
// quarter of 2020, Q1 2020, H2 2019, الأسبوع الأول من أكتوبر.
func (r *reader) quarterOf(i int, m *moment) bool {
	nth, what, j := 0, half, i
	t := r.tok(i)
	switch {
	case t.form == digits && t.width == 4 && plausible(t.n) && (r.isWord(i+1, "q") || r.isWord(i+1, "h")) && r.tok(i+2).form == digits && !r.tok(i+2).gap: // 2021 Q1
		m.year, m.next, m.rule = t.n, i+3, "part_of_year"
		nth := r.tok(i + 2).n
		if m.season = firstQuarter + nth - 1; r.isWord(i+1, "h") {
			m.season, m.half = 0, nth
		}
		return nth >= 1 && (nth <= 2 || nth <= 4 && m.half == 0)
	case (t.fold == "q" || t.fold == "h") && r.tok(i+1).form == digits && !r.tok(i+1).gap:
		nth, j = r.tok(i+1).n, i+2
		if t.fold == "q" {
			what = quarter
		}
	case t.arabic:
		switch {
		case t.is(quarter):
			what = quarter
		case t.is(half):
			if n, _ := t.as(half); n == 3 {
				what = part
			}
		case t.is(part) && !hasHead(t.fold, "ال"), t.is(ordinal) && !hasHead(t.fold, "ال"): // أول أسبوع من, آخر أسبوع من
			n, next, ok := r.ordinal(i)
			if !ok && r.isWord(i, "اخر") {
				n, next, ok = 5, i+1, true
			}
			if !ok || !r.isWord(next, "اسبوع") {
				return false
			}
			return r.weekOfMonth(n, next+1, m)
		case t.means(unit, weekUnit):
			what = unit
		default:
			return false
		}
		if r.isWord(i+1, "الاخير") {
			nth, j = 5, i+2
			break
		}
		n, next, ok := r.ordinal(i + 1)
		if !ok {
			return false
		}
		nth, j = n, next
	default:
		if r.isWord(j, "the") {
			j++
		}
		n, next, ok := r.ordinal(j)
		switch {
		case ok:
		case r.isWord(j, "last", "final"):
			n, next = 5, j+1
		case r.isWord(j, "latter") && r.has(j+1, half):
			n, next = 2, j+1
		default:
			return false
		}
		if isHyphen(r.tok(next).fold) {
			next++ // third-quarter
		}
		switch {
		case r.has(next, quarter):
			what = quarter
		case r.has(next, half):
		case r.isWord(next, "week"):
			what = unit
		default:
			return false
		}
		nth, j = n, next+1
	}
	if what == unit {
		return r.weekOfMonth(nth, j, m)
	}
	of := map[kind]int{half: 2, part: 3, quarter: 4}[what]
	if nth == 5 {
		nth = of
	}
	if nth < 1 || nth > of {
		return false
	}
	for r.isWord(j, "من", "of", "in", "the", "ل", "شهر") {
		j++
	}
	if u, l, next, ok := r.leanUnit(j); ok && u == monthUnit && what == half {
		m.half = nth
		return r.partOfUnit(m, u, l, next)
	}
	if mo, hijri, next, ok := r.monthName(j); ok && what != quarter && !r.has(j, yearWord) {
		m.month, m.hijri, m.next, m.rule = mo, hijri, next, "part_of_month"
		if m.half = nth; what == part {
			m.half, m.part = 0, nth
		}
		r.yearFollows(next, m)
		*m = r.leaning(*m)
		return true
	}
	if c, next, ok := r.century(j); ok {
		m.edtf, m.next, m.rule = c.part(100*(nth-1)/of, 100*nth/of-1), next, "part_of_century"
		return true
	}
	y, next, ok := r.someYear(j)
	m.year, m.next, m.rule = y, next, "part_of_year"
	switch what {
	case half:
		m.half = nth
	case part:
		m.part = nth
	default:
		m.season = firstQuarter + nth - 1
	}
	return ok && (y > 0 || !r.dated)
}

// weekOfMonth reads the month behind its n-th week: the days 1 to 7, 8 to 14 and
// so on; 5 is its last seven days.
func (r *reader) weekOfMonth(nth, i int, m *moment) bool {
	for r.isWord(i, "من", "of", "in", "the", "ل", "في", "شهر") {
		i++
	}
	if nth < 1 || nth > 5 {
		return false
	}
	if u, l, next, ok := r.leanUnit(i); ok && u == monthUnit {
		m.week = nth
		return r.partOfUnit(m, u, l, next)
	}
	mo, hijri, next, ok := r.monthName(i)
	if !ok || hijri {
		return false
	}
	m.week, m.month, m.next, m.rule = nth, mo, next, "part_of_month"
	r.yearFollows(next, m)
	*m = r.leaning(*m)
	return true
}

// someYear reads a year by its number or as the last, this or the next; the
// latter is 0 when the day of publication is unknown.
func (r *reader) someYear(i int) (year, next int, ok bool) {
	if u, l, next, ok := r.leanUnit(i); ok && u == yearUnit {
		if !r.dated {
			return 0, next, true
		}
		y, _, _ := r.published.date()
		return y + l, next, true
	}
	said := r.has(i, yearWord)
	if said {
		i++
	}
	t := r.tok(i)
	if t.form == digits && t.width == 4 && plausible(t.n) && !r.longerNumber(i+1) && !r.has(i+1, noCount) {
		return t.n, i + 1, true
	}
	if said {
		return r.yearWords(i)
	}
	return 0, 0, false
}

// partOf reads مطلع أكتوبر, منتصف العام الماضي, أواخر التسعينيات, mid-October,
// the end of 2019.
func (r *reader) partOf(i int, m *moment) bool {
	j := i
	if r.isWord(j, "the") {
		j++
	}
	p, ok := r.tok(j).as(part)
	if !ok && r.isWord(j, "العشر") { // العشر الأواخر من رمضان
		switch j++; {
		case r.isWord(j, "الاوايل", "الاولي", "الاول"):
			p, ok = early, true
		case r.isWord(j, "الاواسط", "الوسطي"):
			p, ok = middle, true
		case r.isWord(j, "الاواخر", "الاخيره"):
			p, ok = late, true
		}
	}
	if !ok {
		return false
	}
	j++
	if r.isMark(j, "-", "‑", "–") && !r.tok(j).arabic {
		j++
	}
	for r.isWord(j, "of", "in", "the", "من", "شهر", "to") || r.isWord(j, "month") && r.isWord(j+1, "of") {
		j++
	}
	m.part, m.rule = p, "part_of_month"
	if mo, hijri, next, ok := r.monthName(j); ok {
		m.month, m.hijri, m.next = mo, hijri, next
		r.yearFollows(next, m)
		*m = r.leaning(*m)
		return true
	}
	if r.decadeOf(j, m) {
		m.rule = "part_of_decade"
		return true
	}
	if c, next, ok := r.century(j); ok {
		m.edtf, m.next, m.rule = c.part([...]int{0, 0, 34, 67}[p], [...]int{0, 33, 66, 99}[p]), next, "part_of_century"
		return true
	}
	if u, l, next, ok := r.leanUnit(j); ok && (u == monthUnit || u == yearUnit || u == weekUnit) {
		return r.partOfUnit(m, u, l, next)
	}
	if y, next, ok := r.someYear(j); ok && y > 0 {
		m.year, m.next, m.rule = y, next, "part_of_year"
		r.era(m)
		return true
	}
	// مطلع الشهر, نهاية العام: of the month and year of publication
	t := r.tok(j)
	if u, is := t.as(unit); is && (u == weekUnit || u == monthUnit || u == yearUnit) && (hasHead(t.fold, "ال") && r.tok(j-1).arabic || r.isWord(j-1, "the") || isHyphen(r.tok(j-1).fold)) &&
		!r.has(j+1, ordinal) {
		return r.partOfUnit(m, u, 0, j+1)
	}
	return false
}

// partOfUnit sets m to its part of the week, month or year that lies so many of
// its kind from the publication.
func (r *reader) partOfUnit(m *moment, u, l, next int) bool {
	m.next, m.kind, m.rule = next, Relative, "part_of_period_before"
	if !r.dated {
		m.part, m.half, m.week = 0, 0, 0
		return true
	}
	y, mo, _ := r.published.date()
	switch u {
	case yearUnit:
		m.year = y + l
	case monthUnit:
		m.year, m.month = addMonths(y, mo, l)
	case weekUnit:
		from := r.published - number(r.published.weekday()-1) + number(7*l+[...]int{0, 0, 2, 4}[m.part])
		m.edtf = from.edtf() + "/" + (from + 2).edtf()
	}
	return true
}

// seasonOf reads خريف 2020, صيف عام 2006, the fall of 2020, الصيف الماضي.
func (r *reader) seasonOf(i int, m *moment) bool {
	s, ok := r.tok(i).as(season)
	if !ok {
		return false
	}
	j := i + 1
	if r.isWord(j, "من", "of", "فصل") {
		j++
	}
	m.season, m.rule = s, "season"
	if y, next, ok := r.someYear(j); ok && y > 0 {
		m.year, m.next = y, next
		if b := r.tok(next + 1); (isHyphen(r.tok(next).fold) || r.isMark(next, "/")) && b.form == digits && b.n%100 == (y+1)%100 {
			m.next += 2 // winter 2019-20
		}
		return true
	}
	if l, ok := r.tok(i + 1).as(lean); ok && r.tok(i+1).arabic && !r.isWord(i+1, "هذا", "هذه") {
		m.lean, m.leaned, m.next = l, true, i+2
		return true
	}
	return false
}
