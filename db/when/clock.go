package when

// clockTime is a time of day as its words give it.
type clockTime struct {
	hour, minute, part, next int
	zone                     [2]int // its tokens
}

// clockFirst are the kinds of token that a time of day can begin with.
var clockFirst = setOf(numeral, ordinal, cardinal, article, clockWord, dayPart, part, half, quarter, about)

// clock reads الساعة الثانية والنصف فجرا, 02:00, 2:30 pm, 5 a.m., the stroke of
// midnight, with a zone behind it that is not reckoned with.
func (r *reader) clock(i int) (clockTime, bool) {
	c := clockTime{next: i}
	said := r.isWord(i, "الساعه", "تمام")
	for r.isWord(c.next, "الساعه", "تمام", "ال", "نحو", "حوالي") && c.next < i+3 {
		c.next++
	}
	t := r.tok(c.next)
	if r.past(&c) {
		return r.behindHour(i, c)
	}
	switch {
	case r.isWord(c.next, "منتصف") && r.isWord(c.next+1, "الليل", "ليل", "الليله"):
		c.next, c.part = c.next+2, midnight
		return c, true
	case r.isWord(c.next, "midnight"), r.isWord(c.next, "noon", "midday") && r.isWord(i-1, "at"):
		c.part, _ = t.as(dayPart)
		if c.next++; c.part == noon {
			c.hour = 12
		}
		return c, true
	case t.form == digits:
		if t.width > 2 && !(t.width == 4 && r.has(c.next+1, zone)) || r.gluedBefore(c.next) {
			return c, false
		}
		c.hour = t.n
		c.next++
		colon := r.isMark(c.next, ":") && !r.tok(c.next).gap && r.tok(c.next+1).form == digits && r.tok(c.next+1).width == 2 && !r.tok(c.next+1).gap
		dot := (said || r.isWord(i-1, "at") || r.meridiemAt(c.next+2)) && r.isMark(c.next, ".", "،", ",") && !r.tok(c.next).gap && r.tok(c.next+1).form == digits && r.tok(c.next+1).width == 2 && !r.tok(c.next+1).gap
		switch {
		case t.width == 4:
			c.hour, c.minute = t.n/100, t.n%100
			said = true
		case colon || dot:
			c.minute = r.tok(c.next + 1).n
			c.next += 2
			if r.isMark(c.next, ":") && r.tok(c.next+1).form == digits && r.tok(c.next+1).width == 2 && !r.tok(c.next).gap {
				c.next += 2
				if r.isMark(c.next, ".", ",") && r.tok(c.next+1).form == digits && !r.tok(c.next+1).gap {
					c.next += 2 // parts of a second
				}
			}
			if r.longerNumber(c.next) {
				return c, false
			}
			said = said || t.width == 2 && !r.has(i-1, holder) || r.isWord(i-1, "at", "by", "around", "until", "since", "from", "to", "before", "after", "عند", "حتي", "منذ", "في", "و") ||
				r.meridiemAt(c.next) || r.has(c.next, zone) || r.isMark(c.next, "(") || r.tok(i-1).form == digits || r.isMark(i-1, "-", "–", ",", "،", "|", "t") || r.has(c.next, dayPart) || r.has(c.next, lean) || r.isDated(i-1)
		case r.longer(c.next) && !r.meridiemAt(c.next):
			return c, false
		}
	case said || !t.arabic || r.adverbBehind(c.next) || r.partOfDayBehind(c.next):
		said = said || r.partOfDayBehind(c.next)
		n, next, ok := r.ordinal(c.next)
		if !ok || !t.arabic {
			if n, next, ok = r.cardinal(c.next); !ok || n > 24 {
				return c, false
			}
		}
		c.hour, c.next = n, next
	default:
		return c, false
	}
	c.next = r.minutes(c.next, &c)
	if r.isWord(c.next, "منتصف") && r.isWord(c.next+1, "الليل") && c.hour == 12 {
		c.hour, c.part, c.next = 0, midnight, c.next+2
		c.zone, c.next = r.zoneBehind(c.next)
		return c, true
	}
	if r.isWord(c.next, "noon", "midnight") && c.hour == 12 {
		if said = true; r.isWord(c.next, "midnight") {
			c.hour = 0
		}
		c.next++
	}
	if r.has(c.next, clockWord) && !r.tok(c.next).arabic || r.isMark(c.next, "'") && r.isWord(c.next+1, "clock") {
		c.next++
		said = true
	}
	if next, pm, ok := r.meridiem(c.next); ok {
		if c.hour > 12 || c.hour == 0 {
			return c, c.hour <= 23 && said
		}
		c.hour = c.hour%12 + pm
		c.next = next
		said = true
	} else if next, p, ok := r.partBehind(c.next); ok && (said || isAdverb(r.tok(next-1).fold) && r.tok(next-1).arabic) {
		c.part, c.next, said = p, next, true
		c.hour = onTheDial(c.hour, p)
	}
	if !said && r.isWord(i-1, "at") && r.isWord(c.next, "on") && r.has(c.next+1, weekday) && r.has(c.next+2, dayPart) && c.hour <= 12 {
		said = true // at nine on Friday evening
	}
	if !said && !t.arabic && r.isWord(i-1, "at", "around", "about") && c.hour <= 12 && (r.has(c.next, lean) && r.has(c.next+1, dayPart) || r.has(c.next, dayWord) && r.has(c.next+1, dayPart)) {
		said = true // at nine this morning
	}
	if !said || c.hour > 24 || c.minute > 59 || c.hour == 24 && c.minute > 0 {
		return c, false
	}
	c.hour %= 24
	if r.isWord(c.next, "hours", "hrs") || r.isWord(c.next, "h") && !r.tok(c.next).gap {
		c.next++
	}
	c.zone, c.next = r.zoneBehind(c.next)
	return c, true
}

// isDated reports whether a word of a date stands at token i.
func (r *reader) isDated(i int) bool {
	return r.has(i, weekday) || r.has(i, month) || r.has(i, dayWord) || r.has(i, calendar) || r.has(i, stemEnd) || r.has(i, dayPart) || r.isWord(i, "t", "of", "on")
}

// past reads the hour in half past three, a quarter to four, ten minutes past five.
func (r *reader) past(c *clockTime) bool {
	j, minute := c.next, 0
	if r.isWord(j, "a") {
		j++
	}
	switch {
	case r.isWord(j, "half"):
		minute, j = 30, j+1
	case r.isWord(j, "quarter"):
		minute, j = 15, j+1
	default:
		n, next, ok := r.cardinal(j)
		if !ok || n > 29 || r.tok(j).arabic {
			return false
		}
		if minute, j = n, next; r.isWord(j, "minutes") {
			j++
		}
	}
	to := r.isWord(j, "to") && minute != 30
	if !to && !r.isWord(j, "past") {
		return false
	}
	hour, next, ok := r.cardinal(j + 1)
	if !ok || hour < 1 || hour > 12 {
		return false
	}
	if to {
		hour, minute = (hour+10)%12+1, 60-minute
	}
	c.hour, c.minute, c.next = hour, minute, next
	return true
}

// behindHour takes what stands behind an hour in words: its part of the day and zone.
func (r *reader) behindHour(i int, c clockTime) (clockTime, bool) {
	if next, pm, ok := r.meridiem(c.next); ok {
		c.hour, c.next = c.hour%12+pm, next
	} else if next, p, ok := r.partBehind(c.next); ok {
		c.hour, c.part, c.next = onTheDial(c.hour, p), p, next
	} else if !r.isWord(i-1, "at", "about", "around") && !r.has(c.next, dayWord) && !r.has(c.next, weekday) {
		return c, false
	}
	c.hour %= 24
	c.zone, c.next = r.zoneBehind(c.next)
	return c, true
}

// partOfDayBehind reports whether an hour's ordinal is followed by من and a part
// of the day: السادسة من مساء أمس.
func (r *reader) partOfDayBehind(i int) bool {
	_, next, ok := r.ordinal(i)
	next = r.minutes(next, &clockTime{})
	return ok && hasHead(r.tok(i).fold, "ال") && hasTail(r.tok(i).fold, "ه") && r.isWord(next, "من") && r.has(next+1, dayPart) && !r.isWord(next+1, "الليل", "ليل")
}

// adverbBehind reports whether an hour's ordinal is followed by فجرا, مساء.
func (r *reader) adverbBehind(i int) bool {
	_, next, ok := r.ordinal(i)
	if !ok || !hasHead(r.tok(i).fold, "ال") {
		return false
	}
	c := clockTime{}
	next = r.minutes(next, &c)
	return r.has(next, dayPart) && isAdverb(r.tok(next).fold)
}

// minutes takes والنصف, إلا ربعا, و20 دقيقة behind an hour.
func (r *reader) minutes(i int, c *clockTime) int {
	j, sign := i, 1
	t := r.tok(j)
	switch {
	case t.fold == "و":
		j++
	case t.is(minus) && t.arabic:
		j, sign = j+1, -1
	case !t.and:
		return i
	}
	if f, ok := r.tok(j).as(fraction); ok {
		j++
		c.minute += sign * f
	} else if n, next, ok := r.cardinal(j); ok && n < 60 {
		if j = next; r.isWord(j, "دقيقه", "دقايق") {
			j++
		}
		c.minute += sign * n
	} else {
		return i
	}
	if c.minute < 0 {
		c.hour, c.minute = c.hour-1, c.minute+60
		if c.hour < 1 {
			c.hour = 12
		}
	}
	return j
}

// meridiem takes am, p.m. and their like.
func (r *reader) meridiem(i int) (next, add int, ok bool) {
	if add, ok = r.tok(i).as(meridiem); ok {
		return i + 1, add, true
	}
	if r.isWord(i, "a", "p", "ص", "م") {
		add = 0
		if r.isWord(i, "p", "م") {
			add = 12
		}
		if r.tok(i).arabic {
			return i + 1, add, r.isMark(i-2, ":")
		}
		if r.isMark(i+1, ".") && r.isWord(i+2, "m") {
			next = i + 3
			if r.isMark(next, ".") && (!r.tok(next+1).upper || r.isWord(next+2, "time") || r.has(next+1, zone) || r.has(next+1, weekday) || r.has(next+1, month)) {
				next++
			}
			return next, add, true
		}
	}
	return 0, 0, false
}

func (r *reader) meridiemAt(i int) bool {
	_, _, ok := r.meridiem(i)
	return ok
}

// partBehind takes فجرا, من صباح, in the morning, at night behind an hour.
func (r *reader) partBehind(i int) (next, p int, ok bool) {
	j := i
	of := r.isWord(j, "من", "في", "in", "at")
	if of {
		j++
	}
	if r.isWord(j, "the") {
		j++
	}
	switch {
	case r.isWord(j, "بعد") && r.tok(j+1).means(dayPart, noon):
		return j + 2, afternoon, true
	case r.isWord(j, "قبل") && r.tok(j+1).means(dayPart, noon):
		return j + 2, morning, true
	case r.isWord(j, "بعد", "قبل") && r.isWord(j+1, "منتصف") && r.tok(j+2).means(dayPart, night):
		if r.isWord(j, "قبل") {
			return j + 3, night, true
		}
		return j + 3, dawn, true
	}
	if p, ok = r.tok(j).as(dayPart); !ok {
		return 0, 0, false
	}
	// "من فجر اليوم": the part belongs to the day, but sets the hour
	return j + 1, p, of || isAdverb(r.tok(j).fold) || !r.tok(j).arabic
}

// onTheDial is the hour of 24 that an hour of 12 means in a part of the day.
func onTheDial(hour, p int) int {
	switch {
	case hour > 12:
		return hour
	case p == dawn || p == morning:
		return hour % 12
	case p == noon && hour >= 10 && hour <= 12:
		return hour
	case p == night && (hour == 12 || hour < 6):
		return hour % 12
	}
	return hour%12 + 12
}

// zoneBehind takes بتوقيت غرينتش, بالتوقيت المحلي, (15:00 بتوقيت غرينتش), GMT+3,
// Moscow time, +03:00 behind a time of day; at is its tokens.
func (r *reader) zoneBehind(i int) (at [2]int, next int) {
	t := r.tok(i)
	if r.isMark(i, "(") {
		if at, next = r.zoneBehind(i + 1); next > i+1 && r.isMark(next, ")") {
			return at, next + 1
		}
		return [2]int{}, i
	}
	next = i + 1
	switch {
	case t.is(zone) && t.arabic:
		if r.tok(next).form == letters && r.tok(next).senses == nil {
			next++
		}
		if r.isWord(next, "المكرمه", "المحتله", "الصيفي", "الشتوي", "المحلي", "الشرقي", "الموحد") {
			next++
		}
	case r.isMark(i, "+", "-") && !t.gap && r.tok(next).width == 2 && !r.tok(next).gap && r.isMark(next+1, ":") && r.tok(next+2).width == 2:
		next += 3
	case t.fold == "ت" && r.isWord(i+1, "غ"):
		next++
	case t.is(zone), t.fold == "z" && !t.gap:
		if r.isWord(next, "time") {
			next++
		}
		if r.isMark(next, "+", "-") && r.tok(next+1).form == digits && !r.tok(next+1).gap {
			if next += 2; r.isMark(next, ":") && r.tok(next+1).width == 2 {
				next += 2
			}
		}
	case t.upper && r.isWord(next, "time"):
		next++
	default:
		return [2]int{}, i
	}
	return [2]int{i, next}, next
}

// withClock takes a time of day that stands behind its day.
func (r *reader) withClock(m moment) moment {
	if !r.isDay(m) || m.kind == Range || m.kind == Open {
		return m
	}
	j := m.next
	for n := 0; n < 3 && (r.isMark(j, ",", "،", "-", "–", "|") || r.isWord(j, "at", "عند", "في", "حوالي", "نحو", "about", "around", "بحلول", "عندما", "t")); n++ {
		j++
	}
	if r.isMark(j-1, "-", "–") && !r.isMark(j+1, ":") {
		return m
	}
	c, ok := r.compactClock(j)
	if !ok {
		c, ok = r.clock(j)
	}
	if hour, next, bare := r.cardinal(j); !ok && bare && hour <= 12 && m.dayPart > 0 && r.isWord(j-1, "at") && r.tok(next).form == mark {
		c, ok = clockTime{hour: hour, next: next}, true // Friday evening at seven
	}
	if !ok {
		return m
	}
	if j == m.next && r.tok(j).form == digits && r.tok(j).width <= 2 && !r.isMark(j+1, ":") && !r.meridiemAt(j+1) && !r.has(j+1, dayPart) {
		return m
	}
	m.next, m.zone, m.hour, m.minute, m.timed = c.next, c.zone, c.hour, c.minute, c.part != midnight || c.hour > 0
	if y := r.tok(m.next); m.year == 0 && m.month > 0 && m.weekday > 0 && y.form == digits && y.width == 4 && plausible(y.n) {
		m.year, m.next = y.n, m.next+1 // Fri Mar 15 10:30:00 2013
	}
	if c.part > 0 && m.dayPart == 0 {
		m.dayPart = c.part
	}
	if !m.timed {
		m.dayPart = midnight
	}
	// 2:00 of a morning that was named before: مساء أمس الساعة 9
	if m.timed && c.part == 0 && m.dayPart > 0 && m.dayPart != midnight && !r.meridiemAt(c.next-1) {
		m.hour = onTheDial(m.hour, m.dayPart) % 24
	}
	return m
}

// compactClock reads the time of 20201009T093000Z; i is behind its T.
func (r *reader) compactClock(i int) (clockTime, bool) {
	t := r.tok(i)
	if !r.isWord(i-1, "t") || t.gap || t.form != digits || t.width != 4 && t.width != 6 {
		return clockTime{}, false
	}
	n := t.n
	if t.width == 6 {
		n /= 100
	}
	c := clockTime{hour: n / 100, minute: n % 100}
	c.zone, c.next = r.zoneBehind(i + 1)
	return c, c.hour <= 23 && c.minute <= 59
}

// clockAlone reads a time of day before its day, or by itself.
func (r *reader) clockAlone(i int) (moment, bool) {
	c, ok := r.clock(i)
	if !ok {
		return moment{}, false
	}
	m := moment{first: i, next: c.next, kind: Clock, rule: "clock", zone: c.zone, hour: c.hour, minute: c.minute, timed: true, dayPart: c.part}
	if c.part == midnight && c.hour == 0 {
		m.timed = false
	}
	j := c.next
	for n := 0; n < 3 && (r.isMark(j, ",", "،", "|") || isHyphen(r.tok(j).fold) && r.tok(j).gap && r.tok(j+1).form == digits || r.isWord(j, "من", "on", "of", "في", "يوم") && !r.has(j+1, weekday) || r.isWord(j, "on", "من")); n++ {
		j++
	}
	day, ok := r.single(j)
	if ok && day.rule == "night_before" && r.dated && m.timed {
		if m.hour = onTheDial(c.hour, night) % 24; m.hour >= 12 {
			day.edtf = (r.published - 1).edtf()
		} else {
			day.edtf = r.published.edtf()
		}
		day.first, day.zone, day.hour, day.minute, day.timed = i, c.zone, m.hour, m.minute, true
		return day, true
	}
	if ok && r.isDay(day) && day.kind != Range {
		day.first, day.zone, day.hour, day.minute, day.timed = i, c.zone, c.hour, c.minute, m.timed
		if day.dayPart > 0 && c.part == 0 {
			day.hour = onTheDial(c.hour, day.dayPart) % 24
		} else if day.dayPart == 0 {
			day.dayPart = c.part
		}
		return r.otherCalendar(day), true
	}
	return m, true
}

// placeClocks gives a time of day that stands apart the day of its sentence:
// the nearest one before it, else the nearest behind it.
func (r *reader) placeClocks(dates []Date) {
	for i := range dates {
		if dates[i].Kind != Clock {
			continue
		}
		day := func(j int) bool {
			return j >= 0 && j < len(dates) && dates[j].Kind != Clock && dates[j].Earliest != "" &&
				(len(dates[j].EDTF) == len("2006-01-02") || len(dates[j].Earliest) > len("2006-01-02")) && r.oneSentence(dates[j].Span.Start, dates[i].Span.Start)
		}
		from := -1
		for j := i - 1; j >= i-3 && from < 0; j-- {
			if day(j) {
				from = j
			}
		}
		for j := i + 1; j <= i+2 && from < 0; j++ {
			if day(j) {
				from = j
			}
		}
		if from < 0 {
			continue
		}
		edtf := string(dates[from].Earliest.date())
		if len(dates[i].Time) == len("02:30") && dates[i].Time[2] == ':' {
			edtf += "T" + dates[i].Time + ":00"
		}
		dates[i].Interval, dates[i].Rule = intervalOf(edtf), "clock_of_day_in_sentence"
	}
}

// oneSentence reports whether no full stop or line break parts two offsets.
func (r *reader) oneSentence(a, b int) bool {
	if a > b {
		a, b = b, a
	}
	i := r.tokenAt(a)
	for first := i; i < len(r.tokens) && r.tokens[i].Start < b; i++ {
		t := &r.tokens[i]
		if i > first && t.line || t.fold == "." && (i+1 == len(r.tokens) || r.tok(i+1).gap) && !r.has(i-1, calendar) || t.fold == "؟" || t.fold == "!" || i-first > 60 {
			return false
		}
	}
	return i >= len(r.tokens) || !r.tokens[i].line
}

// tokenAt is the first token that begins at or behind an offset.
func (r *reader) tokenAt(offset int) int {
	lo, hi := 0, len(r.tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; r.tokens[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
