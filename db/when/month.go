package when

func isMonth(n int) bool { return n >= 1 && n <= 12 }

// monthName reads the name of a month of either calendar, with its second name
// behind a stroke or in brackets.
func (r *reader) monthName(i int) (n int, hijri bool, next int, ok bool) {
	if n, next, ok = r.gregorianMonth(i); ok {
		for again := 0; again < 2; again++ {
			k := next
			bracket := r.isMark(k, "(", "[")
			if bracket || r.isMark(k, "/", "-", "–", "\\", "،") {
				k++
			} else if r.tok(k).fold == "او" {
				k++
			}
			n2, k2, ok2 := r.gregorianMonth(k)
			if !ok2 || n2 != n || k == next && !r.tok(k).arabic {
				break
			}
			if next = k2; bracket && r.isMark(next, ")", "]") {
				next++
			}
		}
		return n, false, next, true
	}
	n, next, ok = r.hijriMonthName(i)
	return n, true, next, ok
}

func (r *reader) gregorianMonth(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if n, ok = t.as(month); ok {
		next = i + 1
		if !t.arabic && r.isMark(next, ".") && len(t.fold) <= 4 && (r.tok(next+1).form == digits || r.isMark(next+1, ",") || isHyphen(r.tok(next+1).fold) || r.isMark(next+1, "/") || r.ordinalAt(next+1)) {
			next++
		}
		return n, next, true
	}
	if n, ok = t.as(monthStem); !ok {
		return 0, 0, false
	}
	second := r.tok(i + 1)
	nth, named := second.as(stemEnd)
	switch {
	case named && (nth > 1 || len(t.fold) == len("ت")):
		return 0, 0, false
	case named:
	case second.form == digits && (second.n == 1 || second.n == 2) && !second.gap:
		nth = second.n - 1
	default:
		return 0, 0, false
	}
	return (n+nth-1)%12 + 1, i + 2, true
}

func (r *reader) hijriMonthName(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if n, ok = t.as(hijriMonth); ok {
		next = i + 1
	} else if n, ok = t.as(hijriStem); ok {
		next = i + 1
		for r.isMark(next, "-", "'", "’") || r.isWord(next, "al", "ul", "l", "ath", "uth", "ath", "el") {
			next++
		}
		end, named := r.tok(next).as(stemEnd)
		if !named || (n == 0) != (end >= 10) {
			return 0, 0, false
		}
		if n, next = n+end, next+1; n == 10 || n == 11 {
			n++ // القعدة 10 and الحجة 11 behind ذو, which is 0
		}
	} else {
		return 0, 0, false
	}
	for r.has(next, monthEpithet) {
		next++
	}
	return n, next, true
}

// monthDay reads October 9, 2020 and October 2020, and a month alone where the
// words around make it one.
func (r *reader) monthDay(i int, m *moment) bool {
	j := i
	said := r.isWord(j, "شهر", "شهري") || r.isWord(j, "month") && r.isWord(j+1, "of")
	if said {
		j++
	}
	if r.isWord(j, "of") {
		j++
	}
	mo, hijri, next, ok := r.monthName(j)
	if t := r.tok(j); !ok && said && t.form == digits && t.width <= 2 && isMonth(t.n) { // شهر 3 2013
		mo, hijri, next = t.n, false, j+1
		_, _, _, ok = r.yearAfter(next)
	}
	if !ok {
		return false
	}
	m.month, m.hijri, m.next, m.rule = mo, hijri, next, "month"
	t := r.tok(j)
	weak := !t.arabic && !t.upper && r.isWord(j, "may", "march", "mar", "sat", "sun")
	k := next
	if r.isMark(k, "-") && !r.tok(k).gap {
		k++
	}
	if d, n, ok := r.dayNumber(k); ok && (r.tok(k).form == digits || !t.arabic && r.ordinalAt(k)) {
		_, _, _, year := r.yearAfter(n)
		nth := r.tok(k).form == letters && !r.isWord(k, "first", "second", "third") || r.tok(n-1).is(suffix)
		if (!t.arabic || year || r.tok(n).form == mark) && (!weak || year || nth) && !r.has(n, noCount) && (year || !r.longerNumber(n)) {
			m.day, m.next, m.rule = d, n, "month_day"
			if r.has(n, named) && !t.arabic {
				return false // the January 25 revolution
			}
			last := 0
			if k, joined := r.dayJoin(n); joined {
				d2, k2, ok := r.secondDay(k)
				if _, _, _, monthBehind := r.monthName(k2); ok && d2 > d && r.tok(k).form == digits && !monthBehind && !r.has(k2, noCount) && !r.has(k2, unit) {
					last, n = d2, k2
					m.next = k2
				}
			}
			r.yearFollows(n, m)
			if last > 0 {
				end := *m
				end.day = last
				r.settle(m)
				r.settle(&end)
				if m.edtf != "" && end.edtf != "" {
					m.edtf += "/" + end.edtf
				} else {
					m.edtf = ""
				}
				m.kind, m.rule = Range, "days_of_month"
				return true
			}
			*m = r.leaning(*m)
			return true
		}
	}
	if m.day == 0 {
		r.yearFollows(next, m)
	}
	if m.year > 0 {
		return true
	}
	leaned := r.leaning(*m)
	if leaned.leaned && (leaned.next > m.next || !weak) {
		*m = leaned
		return true
	}
	if _, _, n, ok := r.monthName(next + 1); ok && !weak && (isHyphen(r.tok(next).fold) || r.has(next, till) || r.has(next, both)) {
		if _, _, _, year := r.yearAfter(n); year || isHyphen(r.tok(next).fold) {
			return true // May to July 2013
		}
	}
	if _, _, n, ok := r.monthName(next); ok && r.tok(next).and {
		_, _, _, year := r.yearAfter(n)
		return year // مايو ويونيو 2013
	}
	cue := r.typed || said || !weak && (r.has(i-1, preposition) || r.has(i-1, since) || r.has(i-1, till) || r.has(i-1, part) || r.has(i-1, between) ||
		r.isWord(i-1, "من", "شهري", "by", "mid", "and") || r.tok(i).and && r.bareMonthBefore(i) || r.isMark(i-1, "-") && r.has(i-2, part))
	if !t.arabic && len(t.fold) == 3 && !r.typed && t.fold != "may" {
		return false
	}
	if r.isWord(i-1, "من") && r.has(i-3, named) {
		return false // مدينة السادس من أكتوبر
	}
	return cue && !(hijri && r.isWord(j, "صفر", "القعده") && !said)
}

// bareMonthBefore reports whether the last word before token i is a month, so
// that "بين أغسطس وأكتوبر" and "أغسطس وأكتوبر" hold two.
func (r *reader) bareMonthBefore(i int) bool {
	return r.has(i-1, month) || r.has(i-1, stemEnd) && r.has(i-2, monthStem)
}

func (r *reader) ordinalAt(i int) bool {
	if r.isWord(i, "the") {
		i++
	}
	_, _, ok := r.ordinal(i)
	return ok
}
