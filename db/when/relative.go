package when

import "strings"

// The kinds of token that the rules can begin with.
var (
	recentFirst  = setOf(unit, lean)
	weekendFirst = setOf(weekendWord, unit)
	awayFirst    = setOf(dayWord, before, unit, lean, ordinal, part)
	nightFirst   = setOf(dayPart, lean, part)
	pastFirst    = setOf(numeral, cardinal, article, lean, part, unit, dual)
	lastFirst    = setOf(lean, unit)
	someFirst    = setOf(before, since, article, cardinal, unit)
	agoFirst     = setOf(before, since, cardinal, numeral, of, article, about, half)
	besideFirst  = setOf(dayWord, the)
	earlierFirst = setOf(earlier, before, part)
)

// firstKinds is what a date at token i begins with: the kinds of the token, and
// of the one behind "the".
func (r *reader) firstKinds(i int) kinds {
	first := r.tok(i).kinds
	if r.has(i, the) {
		first |= r.tok(i + 1).kinds
	}
	return first
}

// relative reads what counts from the day of publication.
func (r *reader) relative(i int) (m moment, ok bool) {
	first := r.firstKinds(i)
	try := func(can kinds, rule func(*reader, int) (moment, bool)) bool {
		if first&can == 0 {
			return false
		}
		m, ok = rule(r, i)
		return ok
	}
	if c := (moment{first: i, next: i, kind: Absolute}); first&periodFirst != 0 && r.ofPeriod(i, &c) {
		return c, true // before the last three days: the last three days of October
	}
	found := try(awayFirst, (*reader).daysAway) ||
		try(nightFirst, (*reader).nightBefore) ||
		try(pastFirst, (*reader).pastUnits) && !r.isWord(m.next, "of", "من") ||
		try(pastFirst, (*reader).within) ||
		try(recentFirst, (*reader).recent) ||
		try(weekendFirst, (*reader).weekend) ||
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
	if day := r.behindArticle(j); r.isWord(day, "day") && r.isWord(day+1, "before", "after") {
		k := day + 2
		if r.isWord(k, "yesterday") && r.isWord(day+1, "before") {
			return r.agreeing(r.on(-2, k+1, "days_before")), true
		}
		if r.isWord(k, "tomorrow") && r.isWord(day+1, "after") {
			return r.agreeing(r.on(2, k+1, "days_after")), true
		}
		return moment{}, false
	}
	t := r.tok(j)
	if r.isWord(j, "اول", "قبل", "بعد") {
		k := j + 1
		if r.isWord(k, "من") || r.isWord(k, "يوم") && r.has(k+1, dayWord) {
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
	if t.fold == "غد" && !(r.isWord(j-1, "يوم") || r.has(j-1, dayPart) || j > i) {
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
			m.edtf, m.rule = (n + number(off)).edtf(), "weekday_over_day"
		}
		m.weekday = d
	}
	// اليوم الجمعة 9 أكتوبر: the date says it better
	k := m.next
	for r.isMark(k, ",", "،", "(") || r.has(k, agree) {
		k++
	}
	named := moment{first: k, next: k, kind: Absolute, weekday: d}
	if r.calendarDate(k, &named) && named.day > 0 && (k == m.next || named.next > k) && r.sameDay(m, named) {
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
	case r.isWord(i, "الليله") && r.isWord(i+1, "قبل") && r.tok(i+2).means(lean, -1), r.isWord(i, "ليله") && r.isWord(i+1, "اول") && r.tok(i+2).means(dayWord, -1):
		return r.nightsBefore(2, i+3), true
	case r.isWord(i, "the") && r.isWord(i+1, "night") && r.isWord(i+2, "before") && r.isWord(i+3, "last"):
		return r.nightsBefore(2, i+4), true
	case r.isWord(i, "منتصف") && r.isWord(i+1, "الليله") && r.has(i+2, lean):
		m := r.nightsBefore(1, i+3)
		m.dayPart = midnight
		return m, true
	case r.isWord(i, "الليله") && (r.has(i+1, lean) || r.isWord(i+1, "البارحه")) && !r.tok(i+1).means(lean, 1) && !r.tok(i+1).means(lean, 0),
		r.isWord(i, "ليله", "ليل") && r.tok(i+1).means(dayWord, -1) && !r.isWord(i+2, "الاول"),
		r.isWord(i, "last") && r.isWord(i+1, "night"):
		return r.overWeekday(r.nightsBefore(1, i+2)), true
	case r.isWord(i, "overnight") && !r.isWord(i+1, "on", "stay", "success"):
		return r.nightsBefore(1, i+1), true
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

// nightsBefore is the night that began so many days before the publication.
func (r *reader) nightsBefore(days, next int) moment {
	m := moment{next: next, kind: Relative, rule: "night_before", dayPart: night}
	if r.dated {
		evening := r.published - number(days)
		m.edtf = evening.edtf() + "/" + (evening + 1).edtf()
	}
	return m
}

// overWeekday takes the weekday behind "ليلة أمس".
func (r *reader) overWeekday(m moment) moment {
	if _, ok := r.weekday(m.next); ok && !r.has(m.next, shortWeekday) {
		m.next++
	}
	return m
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
	if r.anchored && r.sameParagraph(r.anchorAt, i) {
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
		if r.isWord(j, "late", "early", "وقت") { // of a time that is no day itself
			return moment{}, false
		}
		m, ok := r.single(j)
		if _, isDay := Day(m.edtf).number(); ok && len(m.edtf) <= len("2006-01-02") && (isDay || m.weekday > 0 && m.month == 0) && m.kind != Absolute || ok && m.weekday > 0 {
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
	u, l, next, ok := r.leanUnit(j)
	if k := r.behindArticle(j); !ok && (k > j || hasHead(r.tok(k).fold, "ال")) && j > bare && r.tok(k+1).form != digits { // في وقت سابق من الأسبوع, earlier in the week
		u, ok = r.tok(k).as(unit)
		l, next, ok = 0, k+1, ok && (u == weekUnit || u == monthUnit || u == yearUnit) && singular(r.tok(k).fold)
	}
	if ok && l == 0 {
		m := moment{next: next, kind: Relative, rule: "unit_until_publication"}
		if !r.dated || u == centuryUnit {
			return m, u != centuryUnit
		}
		i := intervalOf(r.unitAt(u, 0))
		if m.edtf = string(i.Earliest) + "/" + r.published.edtf(); sign > 0 {
			m.edtf, m.rule = r.published.edtf()+"/"+string(i.Latest), "unit_from_publication"
		}
		if from, to, _ := strings.Cut(m.edtf, "/"); from == to {
			m.edtf = from
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
