package when

// ofPeriod reads the stretches and days that are told from the ends of a month or
// a year: الأشهر التسعة الأولى من 2020, the last ten days of October, آخر يوم من
// العام الماضي, الأسبوع الأول من الشهر الجاري.
func (r *reader) ofPeriod(i int, m *moment) bool {
	n, u, last, j, ok := r.firstUnits(i)
	if !ok || !r.isWord(j, "من", "of", "in", "في", "ل", "for") && !r.has(j, yearWord) {
		return false
	}
	if r.isWord(j, "من", "of", "in", "في", "ل", "for") {
		j++
	}
	from, to, next, relative, ok := r.period(j)
	if !ok {
		return false
	}
	m.next, m.rule = next, "part_of_period"
	if relative {
		m.kind = Relative
	}
	if from == to { // a period whose days are not known
		return true
	}
	first, behind := from, from
	switch u {
	case dayUnit:
		behind = from + number(n)
		if last {
			first, behind = to-number(n), to
		}
	case weekUnit:
		behind = from + number(7*n)
		if last {
			first, behind = to-number(7*n), to
		}
	case monthUnit:
		if to-from < 300 {
			return false // months of a month
		}
		y, _, _ := from.date()
		m.edtf = date2(y, 1) + "/" + date2(y, n)
		if last {
			m.edtf = date2(y, 13-n) + "/" + date2(y, 12)
		}
		return n < 12
	}
	if behind > to || first < from {
		return false
	}
	if m.edtf = first.edtf(); behind > first+1 {
		m.edtf += "/" + (behind - 1).edtf()
	}
	return true
}

// firstUnits reads how many units from which end: الأشهر الثلاثة الأولى, آخر يوم,
// اليوم الأول, الأسبوع الأخير, the first nine months, the last day.
func (r *reader) firstUnits(i int) (n, u int, last bool, next int, ok bool) {
	j := r.behindArticle(i)
	if u, ok = r.tok(j).as(unit); ok && r.tok(j).arabic && hasHead(r.tok(j).fold, "ال") {
		if n, next, ok = r.cardinal(j + 1); !ok {
			n, next, ok = 1, j+1, singular(r.tok(j).fold)
		}
		last = r.isWord(next, "الاخير", "الاخيره")
		return n, u, last, next + 1, ok && n > 0 && n < 100 && (last || r.isWord(next, "الاول", "الاولي")) && wholeUnit(u)
	}
	switch {
	case r.isWord(j, "اخر", "last", "final"):
		last = true
	case r.isWord(j, "اول", "first"):
	default:
		return 0, 0, false, 0, false
	}
	if n, next, ok = r.cardinal(j + 1); !ok {
		n, next = 1, j+1
	}
	u, ok = r.tok(next).as(unit)
	return n, u, last, next + 1, ok && n > 0 && n < 100 && wholeUnit(u)
}

func wholeUnit(u int) bool { return u == dayUnit || u == weekUnit || u == monthUnit }

// period reads a month or year by its name or by its place before the
// publication; from is its first day and to the day behind its last. Both are 0
// when the publication, from which it counts, is not known.
func (r *reader) period(i int) (from, to number, next int, relative, ok bool) {
	m := moment{first: i, next: i, kind: Absolute}
	if u, l, behind, leans := r.leanUnit(i); leans && (u == monthUnit || u == yearUnit) {
		m.next, m.kind = behind, Relative
		if r.dated {
			m.edtf = r.unitAt(u, l)
		}
	} else if mo, hijri, behind, named := r.monthName(r.skipOf(i)); named && !r.has(i, yearWord) {
		m.month, m.hijri, m.next = mo, hijri, behind
		r.yearFollows(behind, &m)
		m = r.leaning(m)
		m.edtf = r.resolve(&m)
	} else if y, behind, year := r.someYear(r.behindArticle(i)); year && y > 0 {
		m.next, m.edtf = behind, date1(y)
	} else {
		return 0, 0, 0, false, false
	}
	in := intervalOf(m.edtf)
	from, known := in.Earliest.number()
	last, _ := in.Latest.number()
	if !known {
		return 0, 0, m.next, true, !r.dated
	}
	return from, last + 1, m.next, m.kind == Relative, true
}
