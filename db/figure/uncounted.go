package figure

import (
	"strings"

	"counterclaim/db/text"
)

// withoutNoun resolves a number without a noun behind it: by what happened
// (41 killed), or by the noun before it (the number of dead rose to 41).
func (r *reader) withoutNoun(q *quantity, i int, t *Thing) {
	if t != nil {
		r.ofCases(q, t)
		return
	}
	if what := r.inRankOf(q.to); what != "" {
		q.what, q.who = what, r.whoOf(q, i)
		return
	}
	if r.partOfBefore(q, i) || r.numberOfThem(q) || r.ofTallyBehind(q) {
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
	if i > 0 && r.found[i-1].to == q.from-1 && r.fold(q.from-1) == "من" && r.fold(q.to) == "كانوا" { // قتل 40 من 300 كانوا في المبنى
		q.who = r.found[i-1].who
		return
	}
	if i > 0 && r.alsoOf(q, &r.found[i-1]) {
		q.what, q.who = r.found[i-1].what, r.amongThose(q)
		return
	}
	if r.ofThingsBefore(q, i) || r.tollOfSentence(q, i) || r.toldOfThose(q, i) {
		return
	}
	unknown := (q.unknown > 0 || r.isUnknownNoun(q.to, q.rule) && !r.daysName(q.to)) && !q.other && !q.nation
	if !unknown && r.formerly(q, i) {
		return
	}
	if e := r.eventBehind(q); e != nil && (!unknown || e.personal()) {
		q.what, q.event, q.behindIt = e.people, e, true
		if e.people != "" {
			q.who = r.whoOf(q, i)
		}
		return
	}
	if !unknown && r.ofListOfPlaces(q, i) {
		return
	}
	if !(r.ofTheFigure(q.from) && !unknown) && r.ofWordsBefore(q, i, unknown) {
		return
	}
	r.ofThoseBefore(q, i)
	if q.what == "" && q.who == "" && !unknown && q.kind == Count {
		r.ofThoseThere(q, i)
	}
	// "others" without a verb of their own go on from the figure before
	if q.other && i > 0 {
		q.what, q.who = r.found[i-1].what, r.found[i-1].who
	}
}

// ofTallyBehind resolves a number before what says that it is one, and of whom: وارتفع إلى خمسة عدد
// القتلى.
func (r *reader) ofTallyBehind(q *quantity) bool {
	m := r.nounsAt(q.to + 1)
	if f := r.fold(q.to); f != "عدد" && f != "حصيله" || m.kindOf() != fate || m.form == singular || r.sentence[q.to+1] != r.sentence[q.from] {
		return false
	}
	q.what, q.who = m.What, m.Who
	return true
}

// alsoOf reports whether a number goes on with the toll before it, of others: 15 قتيلا من المتمردين و8
// من القوات.
func (r *reader) alsoOf(q, last *quantity) bool {
	if q.hidden == 0 && r.fold(q.from-1) != "و" || r.fold(q.behind) != "من" || last.noun < 0 || r.nouns[last.noun].group != fate || r.sentence[last.from] != r.sentence[q.from] {
		return false
	}
	if last.noun >= last.to || r.fold(last.to) != "من" || q.from-last.to > reachOfThem {
		return false
	}
	return r.nounsAt(q.behind+1).kindOf() == person || corps[r.fold(q.behind+1)] != ""
}

// amongThose is who those are of whom the number before من counts some.
func (r *reader) amongThose(q *quantity) Who {
	if who := r.among(q, q.behind, ""); who != "" {
		return who
	}
	if who := corps[r.fold(q.behind+1)]; who != "" {
		return who
	}
	return People
}

// numberOfThem resolves a number that is said in passing of those named right before it: الجنود،
// وعددهم 18، سلموا أنفسهم; the hostages, numbering 12, were freed.
func (r *reader) numberOfThem(q *quantity) bool {
	if said := cutOne(r.fold(q.from-1), "و"); q.hidden > 0 || said != "عددهم" && said != "عددهن" && said != "numbering" {
		return false
	}
	for j := q.from - 2; j >= max(0, q.from-reachForward) && r.sentence[j] == r.sentence[q.from]; j-- {
		m := r.nouns[j]
		if m.kindOf() != person && m.kindOf() != fate || m.form == singular {
			continue
		}
		whole := *q
		if r.kind(whole.to) == text.Mark {
			whole.to++
		}
		if !r.actsOnPeople(whole.to) {
			q.event = r.eventAfter(&whole, m.Thing)
		}
		q.what, q.who = whatOf(m.Thing, q.event), m.Who
		if m.kindOf() == person && r.giveThemselvesUp(whole.to) {
			q.what = Prisoners
		}
		return true
	}
	return false
}

// actsOnPeople reports whether the verb at word i has people or things behind it to which it was
// done: قتلوا حارسين.
func (r *reader) actsOnPeople(i int) bool { return r.nounsAt(i+1).Thing != nil }

// giveThemselvesUp reports whether the verb at word i is that of surrender: سلموا أنفسهم.
func (r *reader) giveThemselvesUp(i int) bool {
	e := r.eventAt(i)
	return e != nil && e.code == "fed" && strings.HasPrefix(r.fold(i+1), "انفس")
}

// ofThoseThere takes a bare number for people who are on board or somewhere: 58 were aboard,
// 30 كانوا في القطار; or for those of the figure before where they are in a place: في الأول 600 جندي، وضم
// الثاني 300.
func (r *reader) ofThoseThere(q *quantity, i int) {
	switch {
	case i > 0 && (r.houses(q.from-1, q.from) || r.houses(q.from-2, q.from)):
		q.who = r.whoOf(q, i)
	case r.onBoard(q):
		q.what, q.who = Aboard, People
	case r.within(q, q.to) && r.fold(q.to) == "كانوا":
		q.who = People
	}
}

// ofCases resolves a number of cases by what they are of: حالة وفاة.
func (r *reader) ofCases(q *quantity, t *Thing) {
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
}

// ofThingsBefore goes on from the things of the figure before, if it can: 14 houses
// collapsed and 60 (others) were damaged.
func (r *reader) ofThingsBefore(q *quantity, i int) bool {
	if i > 0 && !q.nation {
		if last := r.found[i-1]; last.noun >= 0 && last.kind == Count && r.sentence[last.from] == r.sentence[q.from] {
			if t := r.nouns[last.noun].Thing; t.group == structure || t.group == hardware || t.group == munition {
				e := r.eventAfter(q, t)
				if e == nil {
					e = r.eventBefore(q.from, r.nouns[last.noun], q.from-last.to)
				}
				if e == nil && q.other && !r.setAgainst(last.to, q.from) {
					e = last.event
				}
				if q.other || e != nil && e.people == "" {
					q.event, q.what = e, whatOf(t, e)
					if t.What == "aircraft" && strings.HasSuffix(string(last.what), "drones") {
						q.what = What(strings.Replace(string(q.what), "aircraft", "drones", 1))
					}
					return true
				}
			}
		}
	}
	return false
}

// ofListOfPlaces goes on from those counted before in one place to a number for another: خسروا 70 جنديا
// باتجاه الوادي، و40 باتجاه التل.
func (r *reader) ofListOfPlaces(q *quantity, i int) bool {
	if i == 0 || q.hidden == 0 && r.fold(q.from-1) != "و" || !toPlaces[r.fold(q.to)] {
		return false
	}
	last := r.found[i-1]
	if last.kind != Count || last.what == "" || r.sentence[last.from] != r.sentence[q.from] || !toPlaces[r.fold(last.to)] {
		return false
	}
	q.what, q.who, q.event = last.what, last.who, last.event
	return true
}

// toPlaces are the words that lead to the place of those counted.
var toPlaces = wordSet("باتجاه على في قرب بمحور شمال شمالي جنوب جنوبي شرق شرقي غرب غربي")

// setAgainst reports whether the words from one place to another set what follows against what
// was told before: اعترضت 12 صاروخا، غير أن ثلاثة أخرى أصابت المطار.
func (r *reader) setAgainst(from, to int) bool {
	for j := from; j < to; j++ {
		if r.opensClause(j) || r.fold(j) == "but" {
			return true
		}
	}
	return false
}

// ofWordsBefore resolves a number by the noun or the event before it, if there is one:
// the number of dead rose to 41. An unknown figure has a noun of its own that no table holds.
func (r *reader) ofWordsBefore(q *quantity, i int, unknown bool) bool {
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
		if m.kindOf() == fate && !grave[m.What] && r.isAmong(j) {
			continue // the dead among the protesters
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
			return true
		}
		if clauses[cutOne(r.fold(j), "وف")] {
			return true
		}
		if e := r.eventAt(j); e != nil && e.befalls(nil) {
			if intransitive[r.fold(j)] && !auxiliaries[r.fold(j+1)] {
				return true
			}
			if unknown && !e.personal() || !e.harms() && (unknown || q.from-j > reachOfMild || r.figureBetween(i, j)) {
				return true
			}
			q.event = r.coordinated(e, j)
			q.what, q.who = q.event.people, r.whoOf(q, i)
			return true
		}
		if e := r.eventAt(j); e != nil && !e.befalls(nil) && (unknown || q.from-j <= 3) && !(r.isCounted(j-1) && r.isDefinite(j)) {
			return true // it befell things that have no name here
		}
		if r.leadsAgent(j) {
			return true
		}
	}
	return false
}

// isAmong reports whether the noun at j says among whom those of a toll before it are: عدد القتلى
// بين المتظاهرين, the number of dead among the protesters.
func (r *reader) isAmong(j int) bool {
	at := j - 1
	if r.fold(at) == "the" {
		at--
	}
	if f := r.fold(at); f != "بين" && f != "among" && !(f == "صفوف" && r.fold(at-1) == "في") {
		return false
	}
	for ; at >= max(0, j-4); at-- {
		if m := r.nouns[at]; m.kindOf() == fate && grave[m.What] {
			return true
		}
	}
	return false
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

// eventBehindNoun is the participle behind a noun: المباني المتضررة.
func (r *reader) eventBehindNoun(j int) *event {
	if e := r.eventAt(j + 1); e != nil && e.befalls(r.nouns[j].Thing) {
		return e
	}
	return nil
}
