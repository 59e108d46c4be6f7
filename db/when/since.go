package when

import "strings"

// since reads منذ, حتى, بعد and قبل before a date as a stretch that is open at
// one end, and منذ before an event as a reference to it.
func (r *reader) since(i int) (moment, bool) {
	from := false
	switch {
	case r.isWord(i, "منذ", "مذ", "since", "after", "بعد"):
		from = true
	case r.isWord(i, "اعتبارا", "ابتداء", "بدءا", "انطلاقا", "starting"):
		from = true
		if _, dated := r.named(i + 1); !r.isWord(i+1, "من", "from", "on", "in") && !(dated && r.isWord(i, "starting")) {
			return moment{}, false
		}
	case r.isWord(i, "beginning"):
		from = true
		if _, _, _, ok := r.monthName(i + 1); !ok || r.tok(i+2).form != digits {
			return moment{}, false
		}
	case r.isWord(i, "through"):
		if m, ok := r.single(i + 1); !ok || m.day == 0 {
			return moment{}, false
		}
	case r.isWord(i, "حتي", "لغايه", "until", "till", "قبل", "before"):
	case r.isWord(i, "up", "prior", "الي"):
		if k, ok := r.behindTill(i); !r.isWord(i+1, "to") && (!ok || k < i+2) || r.isWord(i, "up", "prior") && !r.isWord(i+1, "to", "until", "till") {
			return moment{}, false
		}
	default:
		return moment{}, false
	}
	only := r.isWord(i, "منذ", "مذ", "since")
	if !only && r.isWord(i, "بعد", "قبل", "after", "before") && (r.has(i+1, dayPart) || r.isWord(i+1, "منتصف", "the") && r.has(i+2, dayPart)) {
		return moment{}, false // shortly after midnight on Sunday
	}
	if m, ok := r.ago(i); ok {
		return m, true
	}
	if _, _, ok := r.partOfDay(i); ok && !only {
		return moment{}, false
	}
	if m, ok := r.daysAway(i); ok {
		return m, true
	}
	j := i + 1
	switch {
	case r.isWord(i, "up", "prior"), r.isWord(i, "الي"), r.isWord(i, "حتي") && r.isWord(j, "تاريخ"),
		r.isWord(i, "اعتبارا", "ابتداء", "بدءا", "انطلاقا", "starting") && r.isWord(j, "من", "from", "on", "in"):
		j++
	case r.isWord(j, "at") && r.isWord(j+1, "least"):
		j += 2
	case r.isWord(j, "الساعات", "اللحظات") && r.isWord(j+2, "من"):
		j += 3
	}
	if r.isWord(j, "ما") && r.isWord(j+1, "بعد", "قبل") {
		return moment{}, false
	}
	if r.isWord(j, "يوم") && r.has(j+1, dayWord) {
		j++
	}
	m, ok := r.single(j)
	if !ok && (only || r.isWord(i, "حتي", "until", "till", "before", "after")) {
		if m, ok = r.end(j); ok && m.year == 0 {
			ok = false
		}
	}
	if !ok && only {
		m, ok = r.clockAlone(j)
		ok = ok && m.kind != Clock
	}
	if p, is := r.tok(j).as(dayPart); !ok && only && is && hasHead(r.tok(j).fold, "ال") { // منذ الصباح
		m, ok = r.on(0, j+1, "day_of_publication"), true
		m.dayPart = p
	}
	if ok && only && m.kind == Absolute && m.month == 0 && m.year > 0 && r.has(m.next, event) {
		ok = false // since the 1994 ceasefire
	}
	if ok {
		m.first = j
		m = r.otherCalendar(r.withClock(m))
		if m.kind == Relative && !only && r.isWord(i, "قبل", "بعد", "before", "after") && m.month == 0 && m.weekday == 0 && m.part == 0 {
			return moment{}, false
		}
		return r.openAt(i, m, from), true
	}
	if !only {
		return moment{}, false
	}
	return r.sinceEvent(i)
}

// openAt makes the moment the one end of a stretch.
func (r *reader) openAt(i int, m moment, from bool) moment {
	whole := m
	whole.first, whole.kind = i, Open
	// منذ مطلع أكتوبر حتى اليوم has its other end
	if k, ok := r.behindTill(m.next); from && ok {
		if closed, ok := r.join(m, k); ok {
			closed.first = i
			return closed
		}
	}
	r.settle(&m)
	at := intervalOf(m.edtf)
	switch {
	case !at.Known():
		whole.edtf = ""
	case from:
		whole.edtf = firstOf(m.edtf, at) + "/.."
	default:
		whole.edtf = "../" + lastOf(m.edtf, at)
	}
	if whole.rule = "until"; from {
		whole.rule = "since"
	}
	whole.timed, whole.weekday = m.timed, 0
	return whole
}

// firstOf and lastOf are a date as the end of a stretch: itself, or the first
// or last day of what is a stretch already.
func firstOf(edtf string, i Interval) string {
	if _, _, err := parseDate(edtf); err == nil {
		return edtf
	}
	return string(i.Earliest)
}

func lastOf(edtf string, i Interval) string {
	if _, _, err := parseDate(edtf); err == nil {
		return edtf
	}
	return string(i.Latest)
}

// longestEvent is how many words of an event are kept behind منذ.
const longestEvent = 6

// sinceEvent reads منذ بداية المعارك, since the start of the war, since fighting
// broke out, منذ ذلك الحين: the event's words are kept for the analyst.
func (r *reader) sinceEvent(i int) (moment, bool) {
	j := i + 1
	m := moment{kind: Since, rule: "since_event"}
	if r.isWord(j, "ذلك") && r.isWord(j+1, "الحين", "الوقت", "اليوم", "التاريخ", "العام", "الشهر") {
		m.next, m.ref = j+2, [2]int{j, j + 2}
		return m, true
	}
	if r.isWord(j, "that") && r.isWord(j+1, "day", "time", "date", "moment", "year", "month", "week") {
		m.next, m.ref = j+2, [2]int{j, j + 2}
		return m, true
	}
	if r.isWord(j, "then", "حينها", "وقتها", "حينذاك", "انذاك") {
		m.next, m.ref = j+1, [2]int{j, j + 1}
		return m, true
	}
	if r.tok(i).arabic {
		return r.arabicEvent(j, m)
	}
	return r.englishEvent(j, m)
}

// arabicEvent takes a noun of an event with its genitives and adjectives: words
// with ال, and the one word behind an indefinite one.
func (r *reader) arabicEvent(j int, m moment) (moment, bool) {
	head := r.tok(j)
	if r.isWord(j, "ان") {
		j++
		head = r.tok(j)
	}
	definite := hasHead(head.fold, "ال") && len(head.fold) > len("الان") && !r.isWord(j, "البدايه", "اللحظه", "الوهله", "القدم", "الازل", "الصغر", "الطفوله")
	owned := !definite && r.eventOf(head.fold)                                            // اندلاعها, عودته
	if day, ok := r.named(j + 1); ok && head.is(event) && day.day != 0 && day.month > 0 { // هجوم السابع من أكتوبر
		m.next, m.ref = day.next, [2]int{j, day.next}
		return m, true
	}
	if head.form != letters || !head.is(event) && !definite && !owned || head.is(ordinal) || head.is(unit) || head.is(lean) {
		return m, false
	}
	k := j + 1
	open := !definite
	for ; k < j+longestEvent; k++ {
		t := r.tok(k)
		if t.form != letters {
			break
		}
		d := (hasHead(t.fold, "ال", "لل") || k == j+1 && hasHead(t.fold, "بال")) && len(t.fold) > len("الي")
		if !d && !open || t.is(preposition) || t.is(of) || t.is(till) || isParticle(t.fold) || t.clitic > 0 && !d {
			break
		}
		open = !d && t.is(event) || !d && k == j+1 && head.is(event) && (r.construct(k) || hasTail(t.fold, "ه"))
	}
	year := k
	if r.has(year, yearWord) {
		year++
	}
	if t := r.tok(year); t.form == digits && t.width == 4 && plausible(t.n) {
		k = year + 1
	} else if r.tok(k-1).form != letters || !definite && !owned && k == j+1 {
		return m, false
	}
	m.next, m.ref = k, [2]int{j, k}
	return m, true
}

// eventOf reports whether a word is an event with the pronoun of whose it is.
func (r *reader) eventOf(fold string) bool {
	for _, pronoun := range [...]string{"ها", "هم", "ه"} {
		stem, ok := strings.CutSuffix(fold, pronoun)
		if !ok {
			continue
		}
		for _, noun := range [...]string{stem, strings.TrimSuffix(stem, "ت") + "ه"} { // عودته is of عودة
			if lexicon[noun].kinds&(1<<event) != 0 {
				return true
			}
		}
	}
	return false
}

// construct reports whether the indefinite word at i is followed by its genitive.
func (r *reader) construct(i int) bool {
	next := r.tok(i + 1)
	return next.form == letters && hasHead(next.fold, "ال")
}

func isParticle(fold string) bool {
	switch fold {
	case "علي", "عن", "الي", "ان", "قد", "لم", "لا", "مع", "ضد", "بين", "حيث", "التي", "الذي", "كما", "هو", "هي", "كان", "كانت", "لكن", "الا":
		return true
	}
	return false
}

// englishEvent takes the words behind since up to a verb that ends the event or
// a word that begins something else.
func (r *reader) englishEvent(j int, m moment) (moment, bool) {
	k, seen := j, false
	for ; k < j+longestEvent+2; k++ {
		t := r.tok(k)
		if t.form == digits && !seen && r.tok(k+1).form == letters {
			continue
		}
		if t.form != letters && !((isHyphen(t.fold) || t.fold == "." && len(r.tok(k-1).fold) == 1) && !t.gap) {
			break
		}
		if seen && r.isWord(k, "in") && r.tok(k+1).form == digits && r.tok(k+1).width == 4 && plausible(r.tok(k+1).n) { // its independence in 1991
			k += 2
			break
		}
		if t.is(eventEnd) && seen {
			k++
			if r.isWord(k, "out", "up", "off", "down") {
				k++
			}
			break
		}
		if seen && (t.is(preposition) || t.is(both) || t.is(till) || r.isWord(k, "has", "have", "had", "with", "which", "who", "at", "he", "she", "it", "they", "was", "were", "is", "are", "more", "that", "said", "when", "after", "before", "from", "than", "as", "while", "killed")) {
			break
		}
		if t.is(event) {
			seen = true
		}
		if !seen && k >= j+5 {
			return m, false
		}
	}
	for k > j && (r.isWord(k-1, "the", "of", "a", "an") || r.tok(k-1).form == mark) {
		k--
	}
	if !seen || k <= j {
		return m, false
	}
	m.next, m.ref = k, [2]int{j, k}
	return m, true
}
