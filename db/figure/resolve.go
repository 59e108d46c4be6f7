package figure

import (
	"strings"

	"counterclaim/db/text"
)

// The farthest, in words, that what a figure speaks of is looked for.
const (
	reachBack    = 30
	reachForward = 12
	reachParts   = 8 // in figures
	reachOfMild  = 8 // for what does no harm: those who attended, returned, were sent
)

// befalls reports whether the event can happen to a thing; nil is any.
func (e *event) befalls(t *Thing) bool {
	switch {
	case t == nil: // what fell without a noun that is known need be nobody
		return e.people != "" && e.code != "fell"
	case t.group == person || t.group == fate:
		return e.people != ""
	}
	return e.things != "-"
}

// resolve says of every quantity what is counted, of whom, whose, and whether
// it is a running total.
func (r *reader) resolve() {
	r.readTotals()
	for i := range r.found {
		q := &r.found[i]
		switch q.kind {
		case Money:
			q.what = "money"
		case Duration, Measure:
			q.what = What(q.unit)
		case Count, Fraction, Percent, Ordinal:
			if q.kind == Percent && q.noun < 0 {
				r.takeNoun(q)
			}
			if q.kind == Count || q.kind != Ordinal && q.noun >= 0 {
				r.counted(q, i)
			}
			if q.other && q.what == "treated" && i > 0 && r.found[i-1].what == Killed {
				q.what = Wounded // two were killed and nine others are being treated
			}
		}
		r.total(q, i)
		r.whose(q)
	}
	for i := len(r.found) - 2; i >= 0; i-- {
		q, next := &r.found[i], &r.found[i+1]
		r.shareFate(q, next)
		if q.who == People && next.who != "" && next.who != People && r.among(next, r.behindNoun(next), People) == next.who && r.listed(q, next) {
			q.who = next.who // 3 قتلى و15 جريحا في صفوف المدنيين
		}
	}
}

// shareFate gives a figure what is said behind the last of its list: 100 homes
// and two mosques were burned.
func (r *reader) shareFate(q, next *quantity) {
	if q.kind != Count || q.event != nil || q.noun < 0 && !q.nation || next.event == nil || !next.behindIt || !r.listed(q, next) {
		return
	}
	var t *Thing
	if q.noun >= 0 {
		t = r.nouns[q.noun].Thing
	}
	if !next.event.befalls(t) || t != nil && t.What != "" && whatOf(t, next.event) == t.What && t.group != hardware {
		return
	}
	q.event, q.behindIt = next.event, true
	if t == nil {
		q.what = q.event.people
	} else {
		q.what = whatOf(t, q.event)
	}
	q.cumulative, q.since = q.cumulative || next.cumulative, next.since
}

// listed reports whether nothing but a comma or an "and" stands between two
// figures.
func (r *reader) listed(q, next *quantity) bool {
	if r.sentence[q.from] != r.sentence[next.from] {
		return false
	}
	gap := next.from - q.to
	for j := q.to; j < next.from; j++ {
		switch r.fold(j) {
		case ",", "،", "and", "و", "as", "well", "plus", "&", "dead", "wounded", "killed", "injured":
		default:
			return false
		}
	}
	return gap > 0 || gap == 0 && next.hidden > 0
}

// counted fills in what and who.
func (r *reader) counted(q *quantity, i int) {
	var t *Thing
	if q.noun >= 0 {
		t = r.nouns[q.noun].Thing
	}
	if end, ok := r.bothFates(q); ok {
		q.to = max(q.to, end)
		q.what, q.who = KilledOrWounded, r.whoOf(q, i)
		return
	}
	if t == nil || t.What == "cases" {
		r.withoutNoun(q, i, t)
		r.exceeds(q)
		return
	}
	if i > 0 {
		last := r.found[i-1]
		q.part = r.isPart(q.from) || r.isPartitive(q.behind) && q.kind == Count || last.part && r.sentence[last.from] == r.sentence[q.from] && (q.from == last.to && q.hidden > 0 || q.from == last.to+1 && (r.fold(last.to) == "و" || r.fold(last.to) == "and"))
		if q.part && t.group == person && last.who != "" && r.eventBehind(q) == nil {
			q.what, q.who, q.event = last.what, r.whoOf(q, i), last.event
			return
		}
	}
	still := r.stillAt(q)
	switch {
	case t.group == person && r.drivenOut(q):
		q.event = displacement
	case t.group == person && still > 0 && r.eventBehind(q) == nil: // what befell others did not befall them
		q.what, q.who = r.state(still), r.whoOf(q, i)
		return
	case r.fold(q.from-1) == "the" && r.fold(q.from-2) == "of", r.fold(q.from-1) == "اصل", i > 0 && r.found[i-1].noun == q.noun:
		// "seven of the 12 hostages have been freed": not the twelve
	default:
		whole := *q
		whole.to = max(q.to, q.noun+1) // 18 of 20 missiles were intercepted
		q.event = r.eventBehind(&whole)
		q.behindIt = q.event != nil
		if q.event == nil {
			q.event = r.eventBefore(q.from, r.nouns[q.noun], reachBack)
		}
	}
	r.exceeds(q)
	q.what = whatOf(t, q.event)
	switch {
	case t.What == "aircraft" && r.unmanned(q.noun):
		q.what = What(strings.Replace(string(q.what), "aircraft", "drones", 1))
	case t.What == "targets" && r.scoreBefore(q.from):
		q.what = "goals"
	case t.What == "agreements" && r.speaksOf(q.noun, ceasefireWords):
		q.what = "ceasefires"
	case t.What == "trucks" && r.speaksOf(q.noun, aidWords):
		q.what = "aid_trucks"
	case t.What == Losses && r.human(q.noun):
		q.what = Killed
	case t.What == Casualties && r.speaksOf(q.noun, diseaseWords):
		q.what = "infected"
	case (t.What == Prisoners || t.What == "hostages" || t.What == "detained") && q.event != nil && q.event.people == "released":
		q.what = t.What + "_released"
	case t.group == person && !q.behindIt && r.tollBefore(q, i) >= 0: // ليرتفع عدد القتلى إلى 40 مدنيا
		q.what = r.nouns[r.tollBefore(q, i)].What
	case t.group == person && r.inRankOf(q.to) != "":
		q.what = r.inRankOf(q.to)
	case t.What == "shells" && strings.HasPrefix(r.fold(q.noun), "round") && r.fold(q.to) == "of" && r.talks(q.to+1):
		q.what = "meetings"
	case t.group == fate && t.What != Killed && q.event != nil && q.event.people == Killed && (q.behindIt || dying[cutOne(r.fold(q.from-1), "وفب")] && q.hidden == 0):
		q.what = Killed // 13 جريحا فارقوا الحياة
	case t.group == person && isArabic(r.fold(q.noun)) && r.bodiesBefore(q.from-1):
		q.what = r.nouns[q.from-1].What // جثامين ستة أشخاص
	case t.group == person && isArabic(r.fold(q.noun)) && q.to == r.behindNoun(q) && r.nounsAt(q.to).kindOf() == fate && r.state(q.to) != "":
		q.what, q.to = r.state(q.to), q.to+1 // 40 عاملا محتجزين
	case t.group == person && q.event != nil && q.event.code == "fed" && strings.HasPrefix(r.fold(q.to), "انفس"):
		q.what = Prisoners // سلم 25 مسلحا أنفسهم
	case t.group == person && (q.what == "" || !q.behindIt && (q.what == "struck" || q.what == "demonstrators") && r.fateBefore(q, i) != ""):
		q.what = r.fateBefore(q, i) // عدد القتلى في قصف السوق 11 مدنيا
	}
	if last := i - 1; t.group == person && q.what == "" && last >= 0 && r.found[last].noun >= 0 && (r.nouns[r.found[last].noun].group == fate || r.nouns[r.found[last].noun].group == person) && r.listed(&r.found[last], q) {
		q.what = r.found[last].what // 30 قتيلا مدنيا و12 عسكريا
	}
	q.who = r.whoOf(q, i)
}

// dying are the words that say of those who were hurt or missing that they died.
var dying = wordSet("توفي توفيت وفاة مات ماتت موت قضى")

// talks reports whether the words from i on are of talks rather than of shots.
func (r *reader) talks(i int) bool {
	for j := i; j < i+8 && j < len(r.words) && r.eventAt(j) == nil; j++ {
		switch r.fold(j) {
		case "talks", "negotiations", "consultations", "dialogue", "voting", "discussions", "elections", "sanctions":
			return true
		}
	}
	return false
}

// bodiesBefore reports whether word i is a plural that says what befell those
// counted behind it, in the construct state: جثامين ستة أشخاص.
func (r *reader) bodiesBefore(i int) bool {
	m := r.nounsAt(i)
	return m.kindOf() == fate && m.form == plural && !m.definite && !m.owned
}

// inRankOf is the fate that "في عداد المفقودين" at word i counts people among.
func (r *reader) inRankOf(i int) What {
	if r.fold(i) == "في" && strings.HasPrefix(r.fold(i+1), "عداد") && r.nounsAt(i+2).kindOf() == fate {
		return r.nouns[i+2].What
	}
	return ""
}

// fateBefore is what the noun behind "the number of" says of the people counted:
// عدد المصابين 340 شخصا.
func (r *reader) fateBefore(q *quantity, i int) What {
	for j := q.from - 1; j >= max(0, q.from-8) && r.sentence[j] == r.sentence[q.from]; j-- {
		if m := r.nouns[j]; m.Thing != nil && m.group == fate && (r.isCounted(j) || j == q.from-1 || j == q.from-2 && r.fold(j+1) == "of") && !r.holdsFigure(i, j) {
			return m.What
		}
	}
	return ""
}

// exceeding are the verbs by which a count with its noun in between passes a number.
var exceeding = wordSet("يتعدى تتعدى تعدى تعدت يتعد تتعد تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطى تخطت يتخطى تتخطى exceeded surpassed exceeds surpasses")

// growing are the verbs that pass a number with على or عن before it.
var growing = wordSet("زاد زادت يزيد تزيد يزد ازداد")

// exceededAt reports whether what stands before word i says that a count passed
// it: تجاوز عدد القتلى الألف.
func (r *reader) exceededAt(i int) bool {
	counted := false
	for j := i - 1; j >= 0 && j >= i-5 && r.sentence[j] == r.sentence[i] && r.kind(j) == text.Letters; j-- {
		f := cutOne(r.fold(j), "وفل")
		counted = counted || f == "عدد" || f == "حصيله"
		if exceeding[f] || growing[f] {
			return counted
		}
	}
	return false
}

// exceeds reads the qualifier that stands before "the number of": تجاوز عدد
// القتلى 500.
func (r *reader) exceeds(q *quantity) {
	if q.rule.Code != "exact" || q.kind != Count {
		return
	}
	counted := q.noun >= 0 && q.noun < q.number // لم يتجاوز القتلى العشرة
	lead := r.fold(q.from - 1)
	for j := q.from - 1; j >= 0 && j >= q.from-6 && r.sentence[j] == r.sentence[q.from]; j-- {
		f := cutOne(r.fold(j), "وفل")
		switch {
		case r.kind(j) != text.Letters:
			return
		case f == "عدد" || f == "حصيله" || f == "toll" || f == "number":
			counted = true
		case counted && (exceeding[f] || (lead == "علي" || lead == "عن") && growing[f]):
			q.rule = ruleCalled("more_than")
			if before := r.fold(j - 1); before == "لا" || before == "لم" || before == "not" {
				q.rule = ruleCalled("up_to")
			}
			q.r = r.rangeOf(q)
			return
		}
	}
}

// whatOf joins a thing and what befell it to a code.
func whatOf(t *Thing, e *event) What {
	if e == nil {
		return t.What
	}
	switch t.group {
	case fate:
		if t.What != Killed && t.What != Wounded && t.What != Missing && (e.people == Killed || e.people == Wounded || e.people == KilledOrWounded || e.people == Missing) && t.What != Casualties {
			return e.people
		}
		if t.What == "migrants" && e.harms() {
			return e.people
		}
		if e.people == "returned" && t.What == Displaced {
			return e.people
		}
		return t.What
	case person:
		return e.people
	case structure:
		switch e.things {
		case "damaged", "destroyed", "captured":
			return What(e.things) + "_" + t.What
		}
	case hardware:
		switch e.things {
		case "damaged", "captured", "deployed", "delivered", "fired":
			return What(e.things) + "_" + t.What
		}
	case munition:
		switch e.things {
		case "fired", "captured", "delivered", "intercepted":
			return What(e.things) + "_" + t.What
		case "struck": // قصف الحي بمئة قذيفة
			return "fired_" + t.What
		case "destroyed":
			return "intercepted_" + t.What
		}
	}
	return t.What
}

// withoutNoun resolves a number without a noun behind it: by what happened
// (41 killed), or by the noun before it (the number of dead rose to 41).
func (r *reader) withoutNoun(q *quantity, i int, t *Thing) {
	if t != nil { // "حالة وفاة": the case is of something
		if e := r.eventAt(q.noun + 1); e != nil && e.people != "" {
			q.what, q.who, q.event = e.people, People, e
			q.to = max(q.to, q.noun+2)
			return
		}
		q.what = t.What
		if r.speaksOf(q.noun, diseaseWords) {
			q.what, q.who = "infected", People
			return
		}
		if e := r.eventFor(q); e != nil && (e.people == Killed || e.code == "infected") {
			q.what, q.event = e.people, e
		}
		return
	}
	if what := r.inRankOf(q.to); what != "" {
		q.what, q.who = what, r.whoOf(q, i)
		return
	}
	if r.partOfBefore(q, i) {
		return
	}
	if r.drivenOut(q) {
		q.what, q.who, q.event = Displaced, People, displacement
		return
	}
	if i > 0 && r.fold(q.from-1) == "اصل" && r.found[i-1].noun >= 0 && r.found[i-1].kind == Count { // 18 مستشفى من أصل 22
		q.what, q.who = r.nouns[r.found[i-1].noun].What, r.nouns[r.found[i-1].noun].Who
		return
	}
	// on from the things before: 14 houses collapsed and 60 (others) were damaged
	if i > 0 && !q.nation {
		if last := r.found[i-1]; last.noun >= 0 && last.kind == Count && r.sentence[last.from] == r.sentence[q.from] {
			if t := r.nouns[last.noun].Thing; t.group == structure || t.group == hardware || t.group == munition {
				e := r.eventAfter(q, t)
				if e == nil {
					e = r.eventBefore(q.from, r.nouns[last.noun], q.from-last.to)
				}
				if e == nil && q.other {
					e = last.event
				}
				if q.other || e != nil && e.people == "" {
					q.event, q.what = e, whatOf(t, e)
					if t.What == "aircraft" && strings.HasSuffix(string(last.what), "drones") {
						q.what = What(strings.Replace(string(q.what), "aircraft", "drones", 1))
					}
					return
				}
			}
		}
	}
	if r.tollOfSentence(q, i) {
		return
	}
	unknown := (q.unknown > 0 || r.isUnknownNoun(q.to, q.rule)) && !q.other && !q.nation
	if e := r.eventBehind(q); e != nil && (!unknown || e.personal()) {
		q.what, q.event, q.behindIt = e.people, e, true
		if e.people != "" {
			q.who = r.whoOf(q, i)
		}
		return
	}
	stop := max(0, q.from-reachBack)
	from := q.from - 1
	if toll := r.tollBefore(q, i); toll >= 0 && !unknown {
		from = toll
	}
	for j := from; j >= stop && r.sentence[j] == r.sentence[q.from]; j-- {
		m := r.nouns[j]
		if unknown {
			m = nounAt{} // the figure has a noun of its own
		}
		if m.Thing != nil && (m.group == fate && !(m.form == singular && r.eventAt(j) != nil) || r.isCounted(j) || j == q.from-2 && r.fold(j+1) == ":") && !r.holdsFigure(i, j) {
			q.event = r.eventBehindNoun(j)
			q.what = whatOf(m.Thing, q.event)
			if m.What == Losses && r.human(j) {
				q.what = Killed
			}
			if m.group == fate && j+1 < q.from && r.nouns[j+1].Thing != nil && r.nouns[j+1].group == fate && r.nouns[j+1].waw && r.nouns[j+1].What == Wounded && m.What == Killed {
				q.what = KilledOrWounded
			}
			who := r.among(q, j+1, m.Who)
			if m.owned && who == People {
				who = r.whoOf(q, i) // its dead are soldiers when soldiers are spoken of
			}
			q.who = who
			if whose := r.nounsAt(j - 1); whose.kindOf() == person && whose.Who != People && !isArabic(r.fold(j)) {
				q.who = whose.Who // civilian deaths
			}
			return
		}
		if clauses[cutOne(r.fold(j), "وف")] {
			return
		}
		if e := r.eventAt(j); e != nil && e.befalls(nil) {
			if intransitive[r.fold(j)] && !auxiliaries[r.fold(j+1)] {
				return
			}
			if unknown && !e.personal() || !e.harms() && (unknown || q.from-j > reachOfMild || r.figureBetween(i, j)) {
				return
			}
			q.event = r.coordinated(e, j)
			q.what, q.who = q.event.people, r.whoOf(q, i)
			return
		}
		if e := r.eventAt(j); e != nil && !e.befalls(nil) && (unknown || q.from-j <= 3) && !(r.isCounted(j-1) && r.isDefinite(j)) {
			return // it befell things that have no name here
		}
		if r.leadsAgent(j) {
			return
		}
	}
	r.corrected(q, i)
	// "others" without a verb of their own go on from the figure before
	if q.other && i > 0 {
		q.what, q.who = r.found[i-1].what, r.found[i-1].who
	}
}

// holdsFigure reports whether word j belongs to a figure already read.
func (r *reader) holdsFigure(i, j int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if r.found[k].from <= j && j < r.found[k].to {
			return true
		}
	}
	return false
}

// isCounted reports whether the noun at j stands behind "number of".
func (r *reader) isCounted(j int) bool {
	switch cutPrefixes(cutOne(r.fold(j-1), "وبلف"), "ال") {
	case "عدد", "اعداد", "حصيله", "اجمالي", "مجموع":
		return true
	case "of":
		f := r.fold(j - 2)
		return f == "number" || f == "total" || f == "toll" || f == "count" || f == "numbers"
	}
	if m := r.nounsAt(j - 1); m.kindOf() == person && !isArabic(r.fold(j)) && r.nounsAt(j).kindOf() == fate {
		return r.isCounted(j - 1) // the number of civilian deaths
	}
	return false
}

func (r *reader) eventAt(i int) *event {
	if i < 0 || i >= len(r.events) {
		return nil
	}
	return r.events[i]
}

// eventBehindNoun is the participle behind a noun: المباني المتضررة.
func (r *reader) eventBehindNoun(j int) *event {
	if e := r.eventAt(j + 1); e != nil && e.befalls(r.nouns[j].Thing) {
		return e
	}
	return nil
}

var (
	ceasefireWords = wordSet("هدنة الهدنة إطلاق النار ceasefire truce")
	diseaseWords   = wordSet("فيروس كورونا كوفيد كوليرا الكوليرا الحصبة إيبولا إنفلونزا الجدري الملاريا وباء بفيروس بكورونا بالفيروس بالكوليرا بالحصبة virus covid coronavirus cholera measles ebola")
	aidWords       = wordSet("مساعدات المساعدات إغاثة إغاثية إنسانية طبية غذائية aid humanitarian relief")
)

// speaksOf reports whether one of the words stands around word i.
func (r *reader) speaksOf(i int, words map[string]bool) bool {
	for j := max(0, i-3); j < len(r.words) && j <= i+7; j++ {
		if r.sentence[j] == r.sentence[i] && words[cutPrefixes(r.fold(j), "ل", "و")] || words[r.fold(j)] {
			return true
		}
	}
	return false
}

// unmanned reports whether the aircraft at word i has no pilot.
func (r *reader) unmanned(i int) bool {
	f := cutPrefixes(r.fold(i+1), "ال")
	if strings.HasPrefix(f, "مسير") || f == "بدون" || f == "دون" && strings.HasPrefix(r.fold(i+2), "طيار") || f == "انتحاريه" || f == "استطلاع" && r.fold(i+2) == "مسيره" {
		return true
	}
	return r.fold(i-1) == "unmanned"
}

// human reports whether losses are of people: خسائر بشرية, في الأرواح.
func (r *reader) human(i int) bool {
	for j := i + 1; j <= i+2; j++ {
		f := cutPrefixes(r.fold(j), "ال", "في")
		if strings.HasPrefix(f, "بشري") || f == "ارواح" || f == "الارواح" {
			return true
		}
	}
	return strings.HasPrefix(r.fold(i-1), "human")
}
