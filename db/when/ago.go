package when

// pastUnits reads the past three days, last 24 hours, الأيام الثلاثة الماضية,
// الساعات الـ24 الماضية, آخر ثلاثة أيام, خلال الأسبوعين المقبلين.
func (r *reader) pastUnits(i int) (moment, bool) {
	j, l, u, n := i, 0, 0, 0
	if r.isWord(j, "the") {
		j++
	}
	if r.isWord(j, "ال") || r.tok(j).form == letters && r.tok(j).arabic && r.has(j, cardinal) && hasHead(r.tok(j).fold, "ال") || r.tok(j).form == digits && r.tok(j).width <= 3 { // الـ24 ساعة الماضية
		n, k, ok := r.cardinal(j)
		if !ok || n < 1 {
			return moment{}, false
		}
		u, ok := r.tok(k).as(unit)
		l, leaned := r.tok(k + 1).as(lean)
		return r.stretchBack(l, n, u, k+2), ok && leaned && l != 0 && r.tok(k).arabic
	}
	if d, is := r.tok(j).as(lean); is && d != 0 && !r.tok(j).arabic || r.isWord(j, "اخر") {
		if l = -1; is {
			l = d
		}
		if u, ok := r.tok(j + 1).as(unit); ok && r.isWord(j, "past") && u != weekendUnit && u != quarterUnit && singular(r.tok(j+1).fold) {
			return r.stretchBack(-1, 1, u, j+2), true
		}
		k, next, ok := r.cardinal(j + 1)
		if ok && r.isWord(next, "of") {
			next++ // the last couple of weeks
		}
		if !ok {
			if u, ok = r.tok(j + 1).as(dual); !ok {
				return moment{}, false
			}
			return r.stretchBack(l, 2, u, j+2), true
		}
		if u, ok = r.tok(next).as(unit); !ok {
			return moment{}, false
		}
		return r.stretchBack(l, k, u, next+1), k > 0 && k < 1000
	}
	ok := false
	if u, ok = r.tok(j).as(unit); ok && r.tok(j).arabic && hasHead(r.tok(j).fold, "ال") && !singular(r.tok(j).fold) || ok && r.isWord(j, "الساعات") {
		if n, j, ok = r.cardinal(j + 1); !ok {
			return moment{}, false
		}
		if tens, is := r.tok(j).as(ordinal); is && r.tok(j).and && tens >= 20 && n < 10 {
			n, j = n+tens, j+1 // الساعات الأربع والعشرين
		}
	} else if u, ok = r.tok(j).as(dual); ok && hasHead(r.tok(j).fold, "ال") {
		n, j = 2, j+1
	} else {
		return moment{}, false
	}
	if l, ok = r.tok(j).as(lean); !ok || l == 0 {
		return moment{}, false
	}
	return r.stretchBack(l, n, u, j+1), n > 0 && n < 1000
}

// stretchBack is the stretch of so many units up to the publication, or from it.
func (r *reader) stretchBack(l, n, u, next int) moment {
	m := moment{next: next, kind: Relative, rule: "units_before"}
	if l > 0 {
		m.rule = "units_after"
	}
	if !r.dated {
		return m
	}
	other, ok := r.away(n*l, u)
	if !ok {
		return m
	}
	if l > 0 {
		m.edtf = r.published.edtf() + "/" + other.edtf()
	} else {
		m.edtf = other.edtf() + "/" + r.published.edtf()
	}
	if other == r.published {
		m.edtf = other.edtf()
	}
	return m
}

// away is the day so many units from the publication; hours and minutes count
// as the days they fill.
func (r *reader) away(n, u int) (number, bool) {
	y, mo, d := r.published.date()
	switch u {
	case minuteUnit:
		return r.published + number(n/(24*60)), true
	case hourUnit:
		return r.published + number(n/24), true
	case dayUnit:
		return r.published + number(n), true
	case weekUnit:
		return r.published + number(7*n), true
	case fortnightUnit:
		return r.published + number(14*n), true
	case monthUnit:
		y, mo = addMonths(y, mo, n)
	case yearUnit:
		y += n
	case decadeUnit:
		y += 10 * n
	case centuryUnit:
		y += 100 * n
	default:
		return 0, false
	}
	if y < 1 || y > 9999 {
		return 0, false
	}
	return dayNumber(y, mo, min(d, daysIn(y, mo))), true
}

// notBefore reports whether the word at i says until when something will not be done: لن يفتح
// المعبر قبل أسبوع. What stands behind it is no time ago, but where a death goes before it, of which it
// is the time: لن يغير مقتل القائد قبل أسبوع شيئا.
func (r *reader) notBefore(i int) bool {
	if !r.isWord(i, "قبل") {
		return false
	}
	for k := i - 1; k >= max(0, i-clauseReach) && !r.clauseEnd(k) && !r.isWord(k, relatives...); k-- {
		switch {
		case i-k <= deathReach && r.isWord(k, "مقتل", "اغتيال", "وفاه", "استشهاد", "رحيل", "مصرع"):
			return false
		case r.isWord(k, "لن", "ولن", "فلن"):
			return true
		}
	}
	return false
}

// deathReach is how many words further the time of a death stands at most.
const deathReach = 4

// ago reads قبل شهرين, منذ 5 أيام, بعد أسبوع, two weeks ago, in three days.
// Days and weeks give the day, months the month, years the year.
func (r *reader) ago(i int) (moment, bool) {
	sign, j := 0, i
	arabic := r.tok(i).arabic
	switch {
	case r.isWord(i, "قبل", "منذ"):
		sign, j = -1, i+1
	case r.isWord(i, "بعد"):
		sign, j = 1, i+1
	case r.isWord(i, "in") && r.tok(i-1).fold != "once":
		sign, j = 1, i+1
	}
	if arabic && sign == 0 && r.tok(i).form == letters || r.notBefore(i) {
		return moment{}, false
	}
	rough, bound := false, 0
	switch {
	case r.has(j, about):
		j, rough = j+1, true
	case r.isWord(j, "ما") && r.isWord(j+1, "يقرب", "يقارب"):
		if j, rough = j+2, true; r.isWord(j, "من") {
			j++
		}
	case r.isWord(j, "اكثر", "ازيد") && r.isWord(j+1, "من"), r.isWord(j, "ما") && r.isWord(j+1, "يزيد", "يربو"):
		j, bound = j+2, 1
		if r.isWord(j, "علي", "عن") {
			j++
		}
	case r.isWord(j, "اقل") && r.isWord(j+1, "من"):
		j, bound = j+2, -1
	}
	switch {
	case arabic:
	case r.isWord(i-1, "than") && r.isWord(i-2, "more"), r.isWord(i-1, "over"):
		bound = 1
	case r.isWord(i-1, "than") && r.isWord(i-2, "less"), r.isWord(i-1, "under"):
		bound = -1
	}
	n, u, next := 1, 0, 0
	if k, half, ok := r.halfUnit(j); ok {
		n, u, next = half, monthUnit, k
		if half > 12 {
			n, u = half/12, yearUnit
		}
	} else if d, ok := r.tok(j).as(dual); ok && sign != 0 {
		n, u, next = 2, d, j+1
	} else if d, ok := r.tok(j).as(unit); ok && sign != 0 && arabic && singular("ال"+r.tok(j).fold) && !hasHead(r.tok(j).fold, "ال") && r.tok(j+1).form != digits {
		u, next = d, j+1
		if r.isWord(next, "واحد", "واحده") {
			next++
		}
		if _, _, _, named := r.monthName(next); named || r.has(next, weekday) || r.has(next, dayWord) {
			return moment{}, false // منذ شهر مارس, منذ يوم الجمعة
		}
	} else if c, k, ok := r.cardinal(j); ok {
		half := r.isWord(k, "and") && r.isWord(k+1, "a") && r.isWord(k+2, "half") // two and a half years
		if half {
			k += 3
		}
		if r.isWord(k, "of") {
			k++
		}
		if u, ok = r.tok(k).as(unit); !ok {
			return moment{}, false
		}
		if n, next = c, k+1; half {
			n, u = halfMore(n, u)
		}
	} else {
		return moment{}, false
	}
	n, u, next = r.andHalf(n, u, next)
	if u > centuryUnit && u != fortnightUnit || n < 1 || n > 1000 || u == quarterUnit {
		return moment{}, false
	}
	rule := "units_before"
	switch {
	case arabic && sign != 0:
		fromNow := r.isWord(next, "من") && r.isWord(next+1, "الان", "اليوم")
		switch {
		case fromNow:
			next += 2
		case r.isWord(next, "من", "علي", "عن"):
			return moment{}, false // two days before something else
		}
		if sign > 0 {
			if r.isWord(i-1, "ما") || !fromNow && !r.futureAround(i, next) && !r.typed && !r.alone(i, next) {
				return moment{}, false // after two days of talks
			}
			rule = "units_after"
		}
	case sign > 0: // in three days
		time := next
		if r.isMark(time, "'", "’") {
			time++
		}
		if r.isWord(time, "time") {
			next = time + 1
		}
		if r.has(next, before) || r.isWord(next, "of") || !r.typed && !r.futureAround(i, next) && !r.alone(i, next) {
			return moment{}, false
		}
		rule = "units_after"
	case r.isWord(next, "earlier", "later") && r.anchored && r.sameParagraph(r.anchorAt, i) && u >= dayUnit && u <= weekUnit:
		days := n
		if u == weekUnit {
			days *= 7
		}
		if r.isWord(next, "earlier") {
			days = -days
		}
		return moment{next: next + 1, kind: Relative, rule: "units_from_named_day", edtf: (r.anchor + number(days)).edtf()}, true
	case r.isWord(next, "ago") && u == weekUnit && n == 1 && r.agoWeekday(next+1) > 0:
		k := r.agoWeekday(next + 1)
		d, _ := r.weekday(k)
		return r.weekAgo(d, k+1), true
	case r.isWord(next, "ago", "earlier") || r.isWord(next, "back") && !r.isWord(next+1, "to"):
		sign = -1
		next++
	case r.isWord(next, "hence"):
		sign, rule = 1, "units_after"
		next++
	case r.isWord(next, "from") && r.isWord(next+1, "now", "today"):
		sign, rule = 1, "units_after"
		next += 2
	case r.isWord(next, "from") && u <= weekUnit && u >= dayUnit && (r.has(next+1, weekday) || r.isWord(next+1, "tomorrow")):
		return r.fromDay(next+1, n, u)
	default:
		return moment{}, false
	}
	if r.isWord(next, "تقريبا") {
		next, rough = next+1, true
	}
	m := moment{next: next, kind: Relative, rule: rule, approximate: rough}
	if !r.dated {
		return m, true
	}
	if u < dayUnit {
		bound = 0
	}
	at, ok := r.away(sign*n, u)
	if !ok {
		return moment{}, false
	}
	y, mo, _ := at.date()
	switch u {
	case monthUnit:
		m.edtf = date2(y, mo)
	case yearUnit:
		m.edtf = date1(y)
	case decadeUnit, centuryUnit:
		m.edtf, m.approximate = date1(y), true
	default:
		m.edtf = at.edtf()
	}
	switch {
	case bound > 0 && sign < 0:
		m.edtf, m.approximate = "../"+m.edtf, false // more than two years ago
	case bound < 0 && sign < 0:
		m.edtf, m.approximate = string(intervalOf(m.edtf).Earliest)+"/"+r.published.edtf(), false
	}
	return m, true
}

// andHalf takes ونصف and "and a half" behind a counted unit: عامين ونصف is 30 months.
func (r *reader) andHalf(n, u, i int) (int, int, int) {
	next := i + 1
	switch {
	case r.isWord(i, "ونصف"), r.isWord(i, "و") && r.isWord(next, "نصف"):
		if r.isWord(i, "و") {
			next++
		}
		if r.isWord(next, "العام", "السنه", "الشهر", "القرن", "العقد") {
			next++
		}
	case r.isWord(i, "and") && r.isWord(i+1, "a") && r.isWord(i+2, "half"):
		next = i + 3
	default:
		return n, u, i
	}
	n, u = halfMore(n, u)
	return n, u, next
}

// halfMore is n and a half units, in the unit that can say it.
func halfMore(n, u int) (int, int) {
	switch u {
	case yearUnit:
		return 12*n + 6, monthUnit
	case decadeUnit:
		return 10*n + 5, yearUnit
	case centuryUnit:
		return 100*n + 50, yearUnit
	case monthUnit:
		return 30*n + 15, dayUnit
	case weekUnit:
		return 7*n + 3, dayUnit
	}
	return n, u
}

// halfUnit reads half a year, نصف عام and نصف قرن; n counts months.
func (r *reader) halfUnit(i int) (next, n int, ok bool) {
	j := i + 1
	if r.isWord(i, "half") && r.isWord(j, "a") {
		j++
	} else if !r.isWord(i, "نصف") {
		return 0, 0, false
	}
	switch u, is := r.tok(j).as(unit); {
	case is && u == yearUnit:
		n = 6
	case is && u == decadeUnit:
		n = 60
	case is && u == centuryUnit:
		n = 600
	default:
		return 0, 0, false
	}
	return j + 1, n, true
}

// agoWeekday is the token of the weekday behind "a week ago", 0 where there is none.
func (r *reader) agoWeekday(i int) int {
	if r.isWord(i, "on", "last", "this") {
		i++
	}
	if _, ok := r.weekday(i); ok && !r.has(i, shortWeekday) {
		return i
	}
	return 0
}

// fromDay reads the day that n units of u lead from: two weeks from Monday.
func (r *reader) fromDay(i, n, u int) (moment, bool) {
	m := moment{next: i + 1, kind: Relative, rule: "units_after"}
	if !r.dated {
		return m, true
	}
	from := r.published + 1
	if d, ok := r.weekday(i); ok {
		from = r.published + number((d-r.published.weekday()+6)%7+1)
	}
	if u == weekUnit {
		n *= 7
	}
	m.edtf = (from + number(n)).edtf()
	return m, true
}

// someAgo reads قبل أيام, منذ بضعة أسابيع, several days ago: two to nine of them.
func (r *reader) someAgo(i int) (moment, bool) {
	j := i
	arabic := r.isWord(i, "قبل", "منذ")
	if arabic {
		j++
	}
	some := r.isWord(j, "بضع", "بضعه", "عده", "several", "few", "some")
	if r.isWord(j, "a") && r.isWord(j+1, "few") {
		j, some = j+1, true
	}
	if some {
		j++
	}
	if r.isWord(i-1, "half", "many", "of") || r.tok(i-1).form == digits || r.has(i-1, cardinal) {
		return moment{}, false
	}
	u, ok := r.tok(j).as(unit)
	if !ok || r.tok(j).arabic != arabic || arabic && singular("ال"+r.tok(j).fold) && u > hourUnit || !arabic && !hasTail(r.tok(j).fold, "s") {
		return moment{}, false
	}
	next := j + 1
	if arabic && (r.isWord(next, "من", "علي") || r.tok(next).is(lean) || r.isWord(j, "دقيقه", "ساعه")) {
		return moment{}, false
	}
	if r.isWord(next, "قليله", "معدوده", "عديده", "طويله", "عده") {
		next++
	}
	if !arabic {
		if !r.isWord(next, "ago") {
			return moment{}, false
		}
		next++
	}
	m := moment{next: next, kind: Relative, rule: "some_units_before"}
	if !r.dated {
		return m, true
	}
	from, ok1 := r.away(-someUnits, u)
	to, ok2 := r.away(-2, u)
	if !ok1 || !ok2 {
		return moment{}, false
	}
	switch u {
	case monthUnit:
		m.edtf = string(from.edtf()[:7]) + "/" + string(to.edtf()[:7])
	case yearUnit, decadeUnit, centuryUnit:
		m.edtf = string(from.edtf()[:4]) + "/" + string(to.edtf()[:4])
	default:
		if m.edtf = from.edtf() + "/" + to.edtf(); from == to {
			m.edtf = from.edtf()
		}
	}
	return m, true
}
