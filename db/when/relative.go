package when

// The kinds of token that the rules can begin with.
var (
	awayFirst    = setOf(dayWord, before, unit, lean, of, ordinal, part)
	nightFirst   = setOf(dayPart, lean)
	pastFirst    = setOf(numeral, article, of, lean, part, unit, dual)
	lastFirst    = setOf(lean, unit, of)
	someFirst    = setOf(before, since, article, cardinal, unit)
	agoFirst     = setOf(before, since, cardinal, numeral, of, article, about)
	besideFirst  = setOf(dayWord, of)
	earlierFirst = setOf(earlier, before, part)
)

// relative reads what counts from the day of publication.
func (r *reader) relative(i int) (m moment, ok bool) {
	first := r.tok(i).kinds
	try := func(can kinds, rule func(*reader, int) (moment, bool)) bool {
		if first&can == 0 {
			return false
		}
		m, ok = rule(r, i)
		return ok
	}
	found := try(awayFirst, (*reader).daysAway) ||
		try(nightFirst, (*reader).nightBefore) ||
		try(pastFirst, (*reader).pastUnits) ||
		try(lastFirst, (*reader).lastUnit) ||
		try(someFirst, (*reader).someAgo) ||
		try(agoFirst, (*reader).ago) ||
		try(besideFirst, (*reader).dayAfter) ||
		try(earlierFirst, (*reader).earlierToday)
	return m, found
}

// on gives the moment that lies some days from the publication.
func (r *reader) on(days int, next int, rule string) moment {
	m := moment{next: next, kind: Relative, rule: rule}
	if r.dated {
		m.edtf = (r.published + number(days)).edtf()
	}
	return m
}

// daysAway reads اليوم, أمس الجمعة, أول من أمس, بعد غد, the day before yesterday.
func (r *reader) daysAway(i int) (moment, bool) {
	j := i
	if r.isWord(j, "يوم", "نهار") && r.has(j+1, dayWord) || r.isWord(j, "هذا") && r.isWord(j+1, "اليوم") {
		j++
	}
	if r.isWord(j, "the") && r.isWord(j+1, "day") && r.has(j+2, before) || r.isWord(j, "the") && r.isWord(j+1, "day") && r.isWord(j+2, "before", "after") {
		k := j + 3
		if r.isWord(k, "yesterday") && r.isWord(j+2, "before") {
			return r.agreeing(r.on(-2, k+1, "days_before")), true
		}
		if r.isWord(k, "tomorrow") && r.isWord(j+2, "after") {
			return r.agreeing(r.on(2, k+1, "days_after")), true
		}
		return moment{}, false
	}
	t := r.tok(j)
	if r.isWord(j, "اول", "قبل", "بعد") {
		k := j + 1
		if r.isWord(k, "من") {
			k++
		}
		d, ok := r.tok(k).as(dayWord)
		if ok && d == -1 && !r.isWord(j, "بعد") {
			return r.agreeing(r.on(-2, k+1, "days_before")), true
		}
		if ok && d == 1 && r.isWord(j, "بعد") {
			return r.agreeing(r.on(2, k+1, "days_after")), true
		}
		return moment{}, false
	}
	d, ok := t.as(dayWord)
	if !ok {
		return moment{}, false
	}
	next := j + 1
	if d == -1 && r.isWord(next, "الاول") {
		return r.agreeing(r.on(-2, next+1, "days_before")), true
	}
	if t.fold == "اليوم" && (r.has(next, ordinal) || r.isWord(next, "ال", "الذي", "التالي", "نفسه", "ذاته", "السابق", "الماضي", "المقبل", "القادم", "الاخير", "التي", "العالمي", "الوطني", "الدولي", "الواحد") ||
		r.isWord(j-1, "ذلك", "نفس", "طوال", "الموت") || r.has(next, cardinal)) {
		return moment{}, false
	}
	if t.fold == "غد" && !(r.isWord(j-1, "يوم") || j > i) {
		return moment{}, false
	}
	rule := [...]string{"day_before", "day_of_publication", "day_after"}[d+1]
	return r.agreeing(r.on(d, next, rule)), true
}

// agreeing takes the weekday and the date behind "yesterday" and holds them
// against the day of publication. The weekday is believed: a text written after
// midnight still calls the day before yesterday yesterday.
func (r *reader) agreeing(m moment) moment {
	j := m.next
	for r.isMark(j, ",", "،", "(") || r.isWord(j, "يوم") {
		j++
	}
	d, ok := r.weekday(j)
	if ok && r.has(j, shortWeekday) {
		return m
	}
	if ok {
		closed := r.isMark(j-1, "(") && r.isMark(j+1, ")")
		m.next = j + 1
		if closed {
			m.next++
		}
		if n, known := Day(m.edtf).number(); known && n.weekday() != d {
			off := (d - n.weekday() + 7) % 7
			if off > 3 {
				off -= 7
			}
			m.edtf, m.rule = (n + number(off)).edtf(), "weekday_over_"+m.rule
		}
		m.weekday = d
	}
	// اليوم الجمعة 9 أكتوبر: the date says it better
	k := m.next
	for r.isMark(k, ",", "،", "(") || r.has(k, agree) {
		k++
	}
	named := moment{first: k, next: k, kind: Absolute, weekday: d}
	if r.calendarDate(k, &named) && named.day > 0 && !r.tok(k).line && (k == m.next || named.next > k) && r.sameDay(m, named) {
		if r.isMark(k-1, "(") && r.isMark(named.next, ")") {
			named.next++
		}
		return named
	}
	return m
}

// sameDay reports whether a relative day and a named one can be one.
func (r *reader) sameDay(m, named moment) bool {
	n, ok := Day(m.edtf).number()
	if !ok {
		return true
	}
	r.settle(&named)
	d, ok := Day(named.edtf).number()
	return ok && d-n <= 3 && n-d <= 3
}

// nightBefore reads الليلة الماضية, ليلة أمس, last night, tonight, overnight,
// this morning.
func (r *reader) nightBefore(i int) (moment, bool) {
	switch {
	case r.isWord(i, "الليله") && (r.has(i+1, lean) || r.isWord(i+1, "البارحه")) && !r.tok(i+1).means(lean, 1) && !r.tok(i+1).means(lean, 0),
		r.isWord(i, "ليله", "ليل") && r.tok(i+1).means(dayWord, -1) && r.isWord(i+2, "الاول") == false,
		r.isWord(i, "last") && r.isWord(i+1, "night"):
		m := moment{next: i + 2, kind: Relative, rule: "night_before", dayPart: night}
		if r.dated {
			m.edtf = (r.published - 1).edtf() + "/" + r.published.edtf()
		}
		return r.overWeekday(m), true
	case r.isWord(i, "overnight") && !r.isWord(i+1, "on", "stay", "success"):
		m := moment{next: i + 1, kind: Relative, rule: "night_before", dayPart: night}
		if r.dated {
			m.edtf = (r.published - 1).edtf() + "/" + r.published.edtf()
		}
		return m, true
	case r.isWord(i, "tonight"), r.isWord(i, "الليله") && !r.has(i+1, ordinal) && !r.isWord(i-1, "تلك"):
		m := r.on(0, i+1, "day_of_publication")
		m.dayPart = night
		return m, true
	case r.isWord(i, "this", "هذا", "هذه") && r.has(i+1, dayPart):
		m := r.on(0, i+2, "day_of_publication")
		m.dayPart, _ = r.tok(i + 1).as(dayPart)
		return m, true
	}
	return moment{}, false
}

// overWeekday takes the weekday behind "ليلة أمس".
func (r *reader) overWeekday(m moment) moment {
	if _, ok := r.weekday(m.next); ok && !r.has(m.next, shortWeekday) {
		m.next++
	}
	return m
}

// leanUnit reads a unit with its direction: الشهر الماضي, العام الجاري, هذا
// الأسبوع, last month, this year. lean is -1, 0 or 1.
func (r *reader) leanUnit(i int) (u, l, next int, ok bool) {
	j := i
	if r.isWord(j, "the") {
		j++
	}
	if l, is := r.tok(j).as(lean); is && !r.isWord(j, "السابق", "الاخير") {
		k := j + 1
		if u, is := r.tok(k).as(unit); is && !r.tok(k).line && (!r.tok(k).arabic || hasHead(r.tok(k).fold, "ال")) {
			return u, l, k + 1, u >= weekUnit && !(u == weekUnit && l < 0 && r.isWord(k+1, "of", "in") && !r.has(k+2, yearWord)) && singular(r.tok(k).fold)
		}
		return 0, 0, 0, false
	}
	u, ok = r.tok(j).as(unit)
	if !ok || u < weekUnit || !hasHead(r.tok(j).fold, "ال") {
		return 0, 0, 0, false
	}
	l, ok = r.tok(j + 1).as(lean)
	if !ok || r.tok(j+1).line || r.isWord(j+1, "هذا", "هذه") || r.isWord(j+1, "الاخير", "الاخيره") && r.isWord(j+2, "من") || !singular(r.tok(j).fold) {
		return 0, 0, 0, false
	}
	return u, l, j + 2, true
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
		m := moment{next: next, kind: Relative, rule: [...]string{"unit_before", "unit_of_publication", "unit_after"}[l+1]}
		if u == centuryUnit {
			return m, r.centuryOf(i, &m)
		}
		if r.dated {
			m.edtf = r.unitAt(u, l)
		}
		return m, u != quarterUnit
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
	if mo, hijri, next, ok := r.monthName(i + 1); ok && !r.tok(i+1).line {
		m.month, m.hijri, m.next, m.rule = mo, hijri, next, "month"
		return m, r.tok(i+1).arabic || r.tok(i+1).upper
	}
	if s, ok := r.tok(i + 1).as(season); ok {
		m.season, m.next, m.rule = s, i+2, "season"
		return m, true
	}
	return moment{}, false
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

// pastUnits reads the past three days, last 24 hours, الأيام الثلاثة الماضية,
// الساعات الـ24 الماضية, آخر ثلاثة أيام, خلال الأسبوعين المقبلين.
func (r *reader) pastUnits(i int) (moment, bool) {
	j, l, u, n := i, 0, 0, 0
	if r.isWord(j, "the") {
		j++
	}
	if r.isWord(j, "ال") || r.tok(j).form == digits && r.tok(j).width <= 3 { // الـ24 ساعة الماضية
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
	if arabic && sign == 0 && r.tok(i).form == letters {
		return moment{}, false
	}
	rough := false
	if r.has(j, about) || r.isWord(j, "اكثر") {
		if r.isWord(j, "اكثر") {
			return moment{}, false
		}
		j, rough = j+1, true
	}
	n, u, next := 1, 0, 0
	if d, ok := r.tok(j).as(dual); ok && sign != 0 {
		n, u, next = 2, d, j+1
	} else if d, ok := r.tok(j).as(unit); ok && sign != 0 && arabic && singular("ال"+r.tok(j).fold) && !hasHead(r.tok(j).fold, "ال") && r.tok(j+1).form != digits {
		u, next = d, j+1
		if r.isWord(next, "واحد", "واحده") {
			next++
		}
	} else if c, k, ok := r.cardinal(j); ok {
		if r.isWord(k, "of") {
			k++
		}
		if u, ok = r.tok(k).as(unit); !ok {
			return moment{}, false
		}
		n, next = c, k+1
	} else {
		return moment{}, false
	}
	if r.tok(next-1).line && next-1 > i || u > centuryUnit || n < 1 || n > 1000 || u == quarterUnit {
		return moment{}, false
	}
	rule := "units_before"
	switch {
	case arabic && sign != 0:
		if r.isWord(next, "من", "علي", "عن") && !r.isWord(next+1, "الان", "اليوم") {
			return moment{}, false // two days before something else
		}
		if sign > 0 {
			if r.isWord(i-1, "ما") || !r.futureAround(i, next) && !r.typed {
				return moment{}, false // after two days of talks
			}
			rule = "units_after"
		}
	case sign > 0: // in three days
		if r.typed == false && !r.futureAround(i, next) && r.tok(next).form == letters && !r.has(next, preposition) {
			return moment{}, false
		}
		if r.has(next, before) || r.isWord(next, "of") || !r.typed && !r.futureAround(i, next) {
			return moment{}, false
		}
		rule = "units_after"
	case r.isWord(next, "earlier", "later") && r.anchored && r.sameLine(r.anchorAt, i) && u >= dayUnit && u <= weekUnit:
		days := n
		if u == weekUnit {
			days *= 7
		}
		if r.isWord(next, "earlier") {
			days = -days
		}
		return moment{next: next + 1, kind: Relative, rule: "units_from_named_day", edtf: (r.anchor + number(days)).edtf()}, true
	case r.isWord(next, "ago", "earlier") || r.isWord(next, "back") && !r.isWord(next+1, "to"):
		sign = -1
		next++
	case r.isWord(next, "from") && r.isWord(next+1, "now"):
		sign, rule = 1, "units_after"
		next += 2
	default:
		return moment{}, false
	}
	m := moment{next: next, kind: Relative, rule: rule, approximate: rough}
	if !r.dated {
		return m, true
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
	from, ok1 := r.away(-9, u)
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

// dayAfter reads اليوم التالي, في اليوم نفسه, the next day, the same day: a day
// beside the last one that the paragraph named.
func (r *reader) dayAfter(i int) (moment, bool) {
	days, next := 0, i+2
	switch {
	case r.isWord(i, "اليوم") && r.isWord(i+1, "التالي"):
		days = 1
	case r.isWord(i, "اليوم") && r.isWord(i+1, "السابق"):
		days = -1
	case r.isWord(i, "اليوم") && r.isWord(i+1, "نفسه", "ذاته"):
	case r.isWord(i, "the") && r.isWord(i+1, "next", "following") && r.isWord(i+2, "day"):
		days, next = 1, i+3
	case r.isWord(i, "the") && r.isWord(i+1, "previous") && r.isWord(i+2, "day"):
		days, next = -1, i+3
	case r.isWord(i, "the") && r.isWord(i+1, "same") && r.isWord(i+2, "day"):
		next = i + 3
	case r.isWord(i, "the") && r.isWord(i+1, "day") && r.isWord(i+2, "after", "before") && (r.tok(i+3).form != letters || r.isWord(i+3, "the")):
		if days, next = 1, i+3; r.isWord(i+2, "before") {
			days = -1
		}
		if r.isWord(i+3, "the") {
			return moment{}, false
		}
	default:
		return moment{}, false
	}
	m := moment{next: next, kind: Relative, rule: "day_beside_named_day"}
	if r.anchored {
		for k := r.anchorAt; k < i; k++ {
			if r.tok(k).line && k-r.anchorAt > 0 {
				return m, true // another paragraph
			}
			if k-r.anchorAt > 80 {
				return m, true
			}
		}
		m.edtf = (r.anchor + number(days)).edtf()
	}
	return m, true
}

// earlierToday reads في وقت سابق من اليوم, earlier this month, later today,
// and في وقت سابق alone, which is any time up to the publication.
func (r *reader) earlierToday(i int) (moment, bool) {
	j, sign := i, -1
	switch {
	case r.isWord(i, "وقت") && r.isWord(i+1, "سابق", "مبكر", "متاخر", "لاحق"):
		if r.isWord(i+1, "لاحق") {
			sign = 1
		}
		if r.isWord(i+1, "متاخر", "مبكر") {
			sign = 0
		}
		j = i + 2
	case r.isWord(i, "earlier", "later", "late", "early"):
		if j++; r.isWord(i, "later") {
			sign = 1
		}
		if r.isWord(i, "late", "early") {
			sign = 0
		}
	default:
		return moment{}, false
	}
	bare := j
	for r.isWord(j, "من", "في", "on", "in", "of") {
		j++
	}
	if sign == 0 {
		m, ok := r.single(j)
		if _, isDay := Day(m.edtf).number(); ok && (isDay || m.weekday > 0 && m.month == 0) && m.kind != Absolute || ok && m.weekday > 0 {
			return m, true
		}
		return moment{}, false
	}
	if r.isWord(j, "the") && r.isWord(j+1, "day") && sign < 0 && r.isWord(i, "earlier") {
		return r.on(0, j+2, "day_of_publication"), true
	}
	if m, ok := r.daysAway(j); ok {
		return m, true
	}
	if m, ok := r.nightBefore(j); ok {
		return m, true
	}
	if u, l, next, ok := r.leanUnit(j); ok && l == 0 {
		m := moment{next: next, kind: Relative, rule: "unit_until_publication"}
		if !r.dated || u == centuryUnit {
			return m, u != centuryUnit
		}
		i := intervalOf(r.unitAt(u, 0))
		if m.edtf = string(i.Earliest) + "/" + r.published.edtf(); sign > 0 {
			m.edtf, m.rule = r.published.edtf()+"/"+string(i.Latest), "unit_from_publication"
		}
		return m, true
	}
	if !r.isWord(i, "وقت") {
		return moment{}, false
	}
	m := moment{next: bare, kind: Relative, rule: "earlier"}
	if sign > 0 {
		m.rule = "later"
	}
	if r.dated && sign < 0 {
		m.edtf = "../" + r.published.edtf()
	}
	if r.dated && sign > 0 {
		m.edtf = r.published.edtf() + "/.."
	}
	return m, true
}
