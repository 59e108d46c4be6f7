package when

// quarterOf reads الربع الأول من عام 2020, النصف الثاني من أكتوبر, the first
// quarter of 2020, Q1 2020, H2 2019, الأسبوع الأول من أكتوبر.
func (r *reader) quarterOf(i int, m *moment) bool {
	nth, what, j := 0, half, i
	t := r.tok(i)
	switch {
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
		if !ok && r.isWord(j, "last") {
			n, next, ok = 5, j+1, true
		}
		if !ok {
			return false
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
	for r.isWord(j, "من", "of", "in", "the", "ل") {
		j++
	}
	if what != quarter && !r.has(j, yearWord) {
		mo, hijri, next, ok := r.monthName(j)
		if ok && !hijri && (what == unit && nth >= 1 && nth <= 5 || nth == 1 || nth == 2) {
			m.month, m.next, m.rule = mo, next, "part_of_month"
			if what == unit {
				m.week = nth
			} else {
				m.half = nth
			}
			r.yearFollows(next, m)
			*m = r.leaning(*m)
			return true
		}
	}
	if what == unit {
		return false
	}
	if c := (moment{}); what == half && (nth == 1 || nth == 2) && r.centuryOf(j, &c) {
		first := (int(c.edtf[0]-'0')*10+int(c.edtf[1]-'0'))*100 + 50*(nth-1)
		m.edtf, m.next, m.rule = date1(first)+"/"+date1(first+49), c.next, "part_of_century"
		return true
	}
	y, next, ok := r.someYear(j)
	if !ok || nth < 1 || what == half && nth > 2 || nth > 4 && nth != 5 {
		return false
	}
	if nth == 5 {
		nth = 4
	}
	m.year, m.next, m.rule = y, next, "part_of_year"
	if what == half {
		m.half = nth
	} else {
		m.season = firstQuarter + nth - 1
	}
	return y > 0 || !r.dated
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
	if c := (moment{}); r.centuryOf(j, &c) && c.edtf != "" {
		first := (int(c.edtf[0]-'0')*10 + int(c.edtf[1]-'0')) * 100
		m.edtf, m.next, m.rule = date1(first+[...]int{0, 0, 34, 67}[p])+"/"+date1(first+[...]int{0, 33, 66, 99}[p]), c.next, "part_of_century"
		return true
	}
	if u, l, next, ok := r.leanUnit(j); ok && (u == monthUnit || u == yearUnit || u == weekUnit) {
		m.next, m.kind, m.rule = next, Relative, "part_of_period_before"
		if r.dated {
			y, mo, _ := r.published.date()
			switch u {
			case yearUnit:
				m.year = y + l
			case monthUnit:
				m.year, m.month = addMonths(y, mo, l)
			case weekUnit:
				first := r.published - number(r.published.weekday()-1) + number(7*l)
				from := first + number([...]int{0, 0, 2, 4}[p])
				m.edtf = from.edtf() + "/" + (from + 2).edtf()
			}
		} else {
			m.part = 0
		}
		return true
	}
	if y, next, ok := r.someYear(j); ok && y > 0 {
		m.year, m.next, m.rule = y, next, "part_of_year"
		r.era(m)
		return true
	}
	// مطلع الشهر, نهاية العام: of the month and year of publication
	t := r.tok(j)
	if u, is := t.as(unit); is && (u == monthUnit || u == yearUnit) && (hasHead(t.fold, "ال") && r.tok(j-1).arabic || r.isWord(j-1, "the")) &&
		!r.has(j+1, ordinal) {
		m.next, m.kind, m.rule = j+1, Relative, "part_of_period_before"
		if r.dated {
			y, mo, _ := r.published.date()
			if m.year = y; u == monthUnit {
				m.month = mo
			}
		} else {
			m.part = 0
		}
		return true
	}
	return false
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

// decadeOf reads التسعينيات, ثمانينيات القرن الماضي, the 1990s, the nineties.
func (r *reader) decadeOf(i int, m *moment) bool {
	j := i
	if r.isWord(j, "the", "عقد") {
		j++
	}
	t := r.tok(j)
	m.rule = "decade"
	if t.form == digits && t.width == 4 && t.n%10 == 0 && plausible(t.n) {
		k := j + 1
		if r.isMark(k, "'", "’") && !r.tok(k).gap {
			k++
		}
		if s := r.tok(k); s.fold == "s" && !s.gap {
			k++
		} else if k = j + 1; !r.isWord(i, "عقد") {
			return false
		}
		m.edtf, m.next = date1(t.n)[:3]+"X", k
		return true
	}
	if s := r.tok(j + 1); t.form == digits && t.width == 2 && t.n%10 == 0 && s.fold == "s" && !s.gap &&
		(r.isWord(j-1, "the", "early", "late", "mid") || r.isMark(j-1, "'", "’", "‘") || isHyphen(r.tok(j-1).fold) && r.has(j-2, part)) {
		m.edtf, m.next = date1(r.fullYear(t.n))[:3]+"X", j+2
		return true
	}
	n, ok := t.as(decade)
	if !ok {
		return false
	}
	if !t.arabic && !r.isWord(j-1, "the", "early", "late", "mid", "-") {
		return false
	}
	base, next := 1900, j+1
	k := next
	if r.isWord(k, "من") {
		k++
	}
	if c := (moment{}); r.centuryOf(k, &c) && c.edtf != "" {
		if of := int(c.edtf[0]-'0')*10 + int(c.edtf[1]-'0'); of > 0 {
			base, next = of*100, c.next
		}
	}
	m.edtf, m.next = date1(base + n)[:3]+"X", next
	return true
}

// centuryOf reads القرن العشرين, القرن الـ19, القرن الماضي, the 20th century.
// The twentieth century is 19XX: EDTF has no way to move it by a year.
func (r *reader) centuryOf(i int, m *moment) bool {
	m.rule = "century"
	n, next, ok := 0, 0, false
	if r.tok(i).is(century) {
		k := i + 1
		if l, is := r.tok(k).as(lean); is && r.dated {
			y, _, _ := r.published.date()
			n, next, ok = y/100+1+l, k+1, true
		} else if is {
			n, next, ok = 21+l, k+1, true
		} else if n, next, ok = r.ordinal(k); !ok {
			n, next, ok = r.cardinal(k)
		}
		if ok && (r.tok(next).is(calendar)) {
			if r.tok(next).means(calendar, 1) {
				return false
			}
			next++
		}
	} else {
		if r.isWord(i, "the") {
			i++
		}
		if n, next, ok = r.ordinal(i); !ok || !r.isWord(next, "century") {
			return false
		}
		next++
	}
	if !ok || n < 2 || n > 21 {
		return false
	}
	m.edtf, m.next = date1((n - 1) * 100)[:2]+"XX", next
	return true
}
