package when

// decadeOf reads التسعينيات, ثمانينيات القرن الماضي, العقد الأول من القرن
// العشرين, the 1990s, the nineteen-nineties.
func (r *reader) decadeOf(i int, m *moment) bool {
	m.rule = "decade"
	j := i
	if r.isWord(j, "the", "عقد") {
		j++
	}
	if first, next, ok := r.decadeOfCentury(j); ok {
		m.edtf, m.next = date1(first)[:3]+"X", next
		return true
	}
	t := r.tok(j)
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
	base := 1900
	hundreds, spelled := t.as(cardinal)
	if spelled = spelled && !t.arabic && t.form == letters && hundreds >= 11 && hundreds <= 20; spelled { // nineteen-nineties
		base = hundreds * 100
		if j++; r.isMark(j, "-") {
			j++
		}
		t = r.tok(j)
	}
	n, ok := t.as(decade)
	if !ok || !t.arabic && !spelled && !r.isWord(j-1, "the", "early", "late", "mid", "-") {
		return false
	}
	next := j + 1
	k := next
	if r.isWord(k, "من") {
		k++
	}
	if c, behind, ok := r.century(k); ok && c.first > 0 && !c.hijri {
		base, next = c.first, behind
	}
	m.edtf, m.next = date1(base + n)[:3]+"X", next
	return true
}

// decadeOfCentury reads العقد الأول من القرن الحالي, the first decade of the 21st
// century; first is its first year.
func (r *reader) decadeOfCentury(i int) (first, next int, ok bool) {
	nth, j := 0, i
	if r.isWord(j, "العقد") {
		if nth, j, ok = r.ordinal(j + 1); !ok && r.isWord(i+1, "الاخير") {
			nth, j, ok = 10, i+2, true
		}
	} else if nth, j, ok = r.ordinal(i); !ok && r.isWord(i, "last", "final") {
		nth, j, ok = 10, i+1, true
	}
	if ok && !r.isWord(i, "العقد") {
		ok = r.isWord(j, "decade")
		j++
	}
	if !ok || nth < 1 || nth > 10 || !r.isWord(j, "من", "of", "في") {
		return 0, 0, false
	}
	c, next, ok := r.century(j + 1)
	return c.first + 10*(nth-1), next, ok && c.first > 0 && !c.hijri
}

// century is a century by its first and last year.
type centuryYears struct {
	first, last int
	hijri       bool
}

// edtf writes a century as 19XX. Strictly the twentieth runs from 1901 to 2000,
// but EDTF has no way to move it by a year, and reports do not mean it. The fifth
// before Christ, 500 to 401, is exactly -04XX. One of the Hijri calendar is the
// years that it touches.
func (c centuryYears) edtf() string {
	switch {
	case c.hijri:
		return date1(c.first) + "/" + date1(c.last)
	case c.first < 0:
		return "-" + date1(-c.last)[:2] + "XX"
	}
	return date1(c.first)[:2] + "XX"
}

// part is the span of years from one hundredth of the century to another.
func (c centuryYears) part(from, to int) string {
	return date1(c.first+from) + "/" + date1(c.first+to)
}

// century reads القرن العشرين, القرن الـ19, القرن الماضي, القرن الرابع الهجري,
// the 5th century BC, this century.
func (r *reader) century(i int) (c centuryYears, next int, ok bool) {
	now := 20
	if r.dated {
		y, _, _ := r.published.date()
		now = y / 100
	}
	n := 0
	if u, l, behind, leans := r.leanUnit(i); leans && u == centuryUnit {
		return centuryYears{100 * (now + l), 100*(now+l) + 99, false}, behind, true
	}
	if r.tok(i).is(century) {
		if n, next, ok = r.ordinal(i + 1); !ok {
			n, next, ok = r.cardinal(i + 1)
		}
	} else {
		j := r.behindArticle(i)
		n, next, ok = r.ordinal(j)
		ok = ok && r.isWord(next, "century")
		next++
	}
	if !ok || n < 1 || n > now+2 {
		return c, 0, false
	}
	c = centuryYears{first: 100 * (n - 1), last: 100*n - 1}
	if era, behind, is := r.eraAt(next); is {
		next = behind
		switch era {
		case hijriEra:
			from, _ := hijriNumber(100*(n-1)+1, 1, 1)
			to, _ := hijriNumber(100*n+1, 1, 1)
			c.first, _, _ = from.date()
			c.last, _, _ = (to - 1).date()
			c.hijri = true
		case beforeChrist:
			c.first, c.last = 1-100*n, 100-100*n
		}
	}
	return c, next, true
}

// centuryOf reads a century into m.
func (r *reader) centuryOf(i int, m *moment) bool {
	c, next, ok := r.century(i)
	m.rule = "century"
	if ok {
		m.edtf, m.next = c.edtf(), next
	}
	return ok
}
