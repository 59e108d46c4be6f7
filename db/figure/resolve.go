package figure

import (
	"strings"
	"unicode"

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
	case t == nil:
		return e.people != ""
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
		case Duration:
			q.what = What(q.unit)
		case Count, Fraction, Percent, Ordinal:
			if q.kind == Percent && q.noun < 0 {
				r.takeNoun(q)
			}
			if q.kind == Count || q.kind != Ordinal && q.noun >= 0 {
				r.counted(q, i)
			}
		}
		r.total(q, i)
		r.whose(q)
	}
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
		q.part = r.isPart(q.from) || last.part && r.sentence[last.from] == r.sentence[q.from] && (q.from == last.to && q.hidden > 0 || q.from == last.to+1 && (r.fold(last.to) == "و" || r.fold(last.to) == "and"))
		if q.part && t.group == person && last.who != "" && r.eventBehind(q) == nil {
			q.what, q.who, q.event = last.what, r.whoOf(q, i), last.event
			return
		}
	}
	switch {
	case r.fold(q.from-1) == "the" && r.fold(q.from-2) == "of":
		// "seven of the 12 hostages have been freed": not the twelve
	default:
		q.event = r.eventFor(q)
	}
	r.exceeds(q)
	q.what = whatOf(t, q.event)
	switch {
	case t.What == "aircraft" && r.unmanned(q.noun):
		q.what = What(strings.Replace(string(q.what), "aircraft", "drones", 1))
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
	case t.group == person && r.fold(q.to) == "في" && strings.HasPrefix(r.fold(q.to+1), "عداد") && r.nounsAt(q.to+2).kindOf() == fate:
		q.what = r.nouns[q.to+2].What // في عداد المفقودين
	case t.group == person && q.what == "":
		q.what = r.fateBefore(q, i)
	}
	q.who = r.whoOf(q, i)
}

// fateBefore is what the noun behind "the number of" says of the people counted:
// عدد المصابين 340 شخصا.
func (r *reader) fateBefore(q *quantity, i int) What {
	for j := q.from - 1; j >= max(0, q.from-8) && r.sentence[j] == r.sentence[q.from]; j-- {
		if m := r.nouns[j]; m.Thing != nil && m.group == fate && (r.isCounted(j) || j == q.from-1) && !r.holdsFigure(i, j) {
			return m.What
		}
	}
	return ""
}

// exceeding are the verbs by which a count with its noun in between passes a number.
var exceeding = wordSet("تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطى تخطت يتخطى تتخطى exceeded surpassed exceeds surpasses")

// exceeds reads the qualifier that stands before "the number of": تجاوز عدد
// القتلى 500.
func (r *reader) exceeds(q *quantity) {
	if q.rule.Code != "exact" || q.kind != Count {
		return
	}
	counted := false
	for j := q.from - 1; j >= 0 && j >= q.from-6 && r.sentence[j] == r.sentence[q.from]; j-- {
		f := cutOne(r.fold(j), "وفل")
		switch {
		case r.kind(j) != text.Letters:
			return
		case f == "عدد" || f == "حصيله" || f == "toll" || f == "number":
			counted = true
		case exceeding[f] && counted:
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

// whoOf is who is counted: the noun's own word, else those of the figure that
// this one goes on from.
func (r *reader) whoOf(q *quantity, i int) Who {
	switch {
	case q.who != "":
		return q.who
	case q.noun >= 0 && r.nouns[q.noun].Who != "" && !(q.other && r.nouns[q.noun].Who == People):
		return r.nouns[q.noun].Who
	case q.noun >= 0 && r.nouns[q.noun].group != person && r.nouns[q.noun].group != fate:
		return ""
	}
	whole := i - 1
	for whole > 0 && whole > i-reachParts && r.found[whole].part {
		whole-- // "41 people, including 5 children, and 250 others": on from the 41
	}
	if whole >= 0 {
		last := r.found[whole]
		if last.who != "" && (r.sentence[last.from] == r.sentence[q.from] || q.other) && (q.noun < 0 || q.other) {
			return last.who
		}
	}
	return People
}

// isPart reports whether the figure that begins at word i is a part of the one
// before it: "including", بينهم.
func (r *reader) isPart(i int) bool {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		switch cutOne(r.fold(j), "و") {
		case "including", "among", "بينهم", "بينهن", "منهم", "منهن", "بينها", "منها", "فيهم", "whom":
			return true
		}
	}
	return false
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
		if e := r.eventFor(q); e != nil && (e.people == Killed || e.code == "infected") {
			q.what, q.event = e.people, e
		}
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
	if e := r.eventBehind(q); e != nil {
		q.what, q.event = e.people, e
		if e.people != "" {
			q.who = r.whoOf(q, i)
		}
		return
	}
	unknown := r.isUnknownNoun(q.to, q.rule) && !q.other && !q.nation
	stop := max(0, q.from-reachBack)
	for j := q.from - 1; j >= stop && r.sentence[j] == r.sentence[q.from]; j-- {
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
			q.who = m.Who
			return
		}
		if clauses[cutOne(r.fold(j), "وف")] {
			return
		}
		if e := r.eventAt(j); e != nil && e.people != "" {
			if intransitive[r.fold(j)] && !auxiliaries[r.fold(j+1)] {
				return
			}
			if !r.harms(e) && (unknown || q.from-j > reachOfMild || r.figureBetween(i, j)) {
				return
			}
			q.event = r.coordinated(e, j)
			q.what, q.who = q.event.people, r.whoOf(q, i)
			return
		}
		if e := r.eventAt(j); e != nil && e.people == "" && (unknown || q.from-j <= 3) {
			return // it befell things that have no name here
		}
		if r.leadsAgent(j) {
			return
		}
	}
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

// bothFates reports whether the words behind a number count dead and wounded
// together: "قتيل وجريح", "بين قتيل وجريح", "dead and wounded".
func (r *reader) bothFates(q *quantity) (end int, ok bool) {
	at := q.noun
	if at < 0 {
		at = q.to
		for k := 0; k < 4 && at < len(r.words); k++ {
			if f := r.fold(at); f == "بين" || f == "ما" || others[f] || k == 0 && r.nounsAt(at).kindOf() == person {
				at++
			}
		}
		if f := r.fold(at - 1); f != "بين" {
			return 0, false
		}
	} else if r.fold(at+1) == "بين" || r.fold(at+1) == "ما" && r.fold(at+2) == "بين" {
		for at++; r.fold(at) == "ما" || r.fold(at) == "بين"; {
			at++
		}
	}
	a, b := r.nounsAt(at), r.nounsAt(at+1)
	end = at + 2
	if f := r.fold(at + 1); f == "و" || f == "and" || f == "or" || f == "او" {
		b, end = r.nounsAt(at+2), at+3
		if e := r.eventAt(at + 2); b.Thing == nil && e != nil && e.people == Wounded {
			b = nounAt{noun: noun{Thing: &Thing{What: Wounded, group: fate}}, waw: true}
		}
		b.waw = true
	}
	if a.Thing == nil || b.Thing == nil || !b.waw {
		return 0, false
	}
	return end, a.What == Killed && b.What == Wounded || a.What == Wounded && b.What == Killed
}

// auxiliaries are the words between an English subject and its participle.
var auxiliaries = wordSet("were was are is been be being have has had also reportedly confirmed feared believed reported listed")

// clauses open a clause of its own, to which what was said before does not belong.
var clauses = wordSet("when while after before where although though whereas عندما بينما فيما حينما بعدما قبلما رغم")

// intransitive are the English verbs that have their subject before them only.
var intransitive = wordSet("died die dies dying fled flee fleeing perished drowned survived returned surrendered disappeared marched rallied protested demonstrated participated joined")

// agents are the words behind which those who act are named, not those to whom
// it happened.
var agents = wordSet("شنه شنها شنته شنتها نفذه نفذها بمشاركة بواسطة يد أيدي قوامها قوامه يضم تضم")

// leadsAgent reports whether word j leads to those who did it.
func (r *reader) leadsAgent(j int) bool {
	f := cutOne(r.fold(j), "وف")
	switch f {
	case "قبل":
		return r.fold(j-1) == "من"
	case "by":
		return r.eventAt(j-1) != nil
	}
	return agents[f]
}

// eventFor finds what befell the noun of a quantity: what is said behind it
// first (41 people were killed; 36 جنديا لقوا حتفهم), then the nearest before it.
func (r *reader) eventFor(q *quantity) *event {
	if e := r.eventBehind(q); e != nil {
		return e
	}
	return r.eventBefore(q.from, r.nouns[q.noun], reachBack)
}

func (r *reader) eventBehind(q *quantity) *event {
	var t *Thing
	if q.noun >= 0 {
		t = r.nouns[q.noun].Thing
	}
	return r.eventAfter(q, t)
}

// eventAfter is the event that the words behind a quantity of t tell.
func (r *reader) eventAfter(q *quantity, t *Thing) *event {
	end := min(len(r.words), q.to+reachForward+4)
	passive := false
	for j := q.to; j < end && r.sentence[j] == r.sentence[q.from]; j++ {
		f := r.fold(j)
		if f == "," || f == "،" {
			if end := r.aside(j); end > j { // 17 people, among them 4 children, had died
				j = end
				continue
			}
		}
		if r.kind(j) == text.Mark && f != "\"" && f != "(" && f != ")" && f != "«" && f != "»" || r.kind(j) == text.Digits {
			return nil
		}
		arabic := isArabic(f)
		if auxiliaries[f] {
			passive = true
			continue
		}
		if clauses[f] {
			return nil
		}
		if !arabic && (f == "and" || f == "or" || f == "by" || f == "that" || f == "as" || f == "when" || f == "after" || f == "while" || f == "including" || f == "but") {
			return nil
		}
		e := r.eventAt(j)
		if e == nil || !e.befalls(t) {
			if arabic && (f == "بعد" || f == "اثر" || f == "جراء" || f == "خلال" || f == "عندما") {
				return nil
			}
			continue
		}
		if arabic && !finite(f) && !(strings.HasSuffix(f, "ت") && t != nil && t.group != person && t.group != fate && !strings.HasPrefix(f, "و") && r.fold(j-1) != "التي") {
			if t == nil || t.group == person || t.group == fate || !isParticiple(f) && f != "باضرار" {
				continue
			}
		}
		if arabic && strings.HasPrefix(f, "و") && !strings.HasPrefix(f, "وا") && e != eventForms[f] {
			return nil // a clause of its own
		}
		if !passive && j > q.to && !arabic && r.nounBetween(q.to, j) {
			return nil
		}
		if !passive && r.actsOn(j) {
			return nil
		}
		return r.coordinatedForward(e, j)
	}
	return nil
}

// aside passes a part named between two commas and gives the second comma, or i.
func (r *reader) aside(i int) int {
	switch r.fold(i + 1) {
	case "among", "including", "or", "nearly", "about", "most", "اي", "بينهم", "بينهن", "منهم", "بينها", "منها":
	default:
		return i
	}
	for j := i + 2; j < len(r.words) && j < i+12 && r.sentence[j] == r.sentence[i]; j++ {
		if f := r.fold(j); f == "," || f == "،" {
			return j
		}
	}
	return i
}

// isParticiple tells an adjective such as مدمرة or المتضررة.
func isParticiple(f string) bool {
	f = cutPrefixes(f, "ال")
	return strings.HasPrefix(f, "م") && strings.HasSuffix(f, "ه")
}

// nounBetween reports whether another noun stands between a figure and the verb behind it.
func (r *reader) nounBetween(from, to int) bool {
	for j := from; j < to; j++ {
		if r.nouns[j].Thing != nil {
			return true
		}
	}
	return false
}

// actsOn reports whether the verb at j has an object behind it: "400 fighters
// killed 20", "400 مقاتل قتلوا 20".
func (r *reader) actsOn(j int) bool {
	if r.kind(j+1) == text.Digits {
		return true
	}
	if _, waw, ok := r.word(j + 1); ok && !waw {
		return true
	}
	f := r.fold(j + 1)
	if rule, _ := r.match(before, j+1); rule != nil && !isArabic(f) {
		return true
	}
	return f == "a" || f == "an" || f == "the"
}

// coordinatedForward joins "killed or wounded" behind a figure.
func (r *reader) coordinatedForward(e *event, j int) *event {
	at := j + 1
	joined := false
	if f := r.fold(at); f == "and" || f == "or" || f == "او" || f == "و" {
		at, joined = at+1, true
	} else if strings.HasPrefix(f, "و") {
		joined = true
	}
	if o := r.eventAt(at); joined && o != nil && fates(e, o) && !r.numberFollows(at+1) {
		return killedOrWounded
	}
	return e
}

var killedOrWounded = eventForms["تحييد"]

func fates(a, b *event) bool {
	return a.people == Killed && b.people == Wounded || a.people == Wounded && b.people == Killed
}

// coordinated joins "مقتل وإصابة" before a figure: the event at j with the one
// right before it.
func (r *reader) coordinated(e *event, j int) *event {
	at := j - 1
	joined := strings.HasPrefix(r.fold(j), "و")
	if f := r.fold(at); f == "and" || f == "or" || f == "او" || f == "و" {
		at, joined = at-1, true
	}
	if o := r.eventAt(at); joined && o != nil && fates(e, o) {
		return killedOrWounded
	}
	// "مقتل 5 وإصابة ..." has a figure between; "مقتل جنود وإصابة" a noun
	return e
}

// eventBefore finds the nearest event before word i that can befall the noun,
// at most reach words away.
func (r *reader) eventBefore(i int, m nounAt, reach int) *event {
	stop := max(0, i-reach)
	for j := i - 1; j >= stop && r.sentence[j] == r.sentence[i]; j-- {
		if clauses[cutOne(r.fold(j), "وف")] {
			return nil
		}
		if e := r.eventAt(j); e != nil && e.befalls(m.Thing) {
			if intransitive[r.fold(j)] && !auxiliaries[r.fold(j+1)] {
				return nil
			}
			if !r.harms(e) && e.people != "" && e.things == "-" && i-j > reachOfMild {
				return nil
			}
			return r.coordinated(e, j)
		}
		if r.leadsAgent(j) {
			return nil
		}
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

// totals are the words of a running total before its figure.
var totals = wordSet("حصيلة الحصيلة إجمالي الإجمالي إجمالا المجموع مجموع مجمل ليصل لتصل ليرتفع لترتفع ليبلغ لتبلغ ارتفع ارتفعت ارتفاع يرفع رفع toll total totals totalling totaling cumulative overall altogether rose risen rises climbed tally")

// total says whether a figure is a running total, and since when.
func (r *reader) total(q *quantity, i int) {
	if q.kind != Count || q.what == "" {
		return
	}
	s := r.sentence[q.from]
	for j := q.from - 1; j >= 0 && r.sentence[j] == s && j >= q.from-reachBack; j-- {
		f := cutOne(r.fold(j), "وبفل")
		if (totals[f] || f == "عدد" && r.nounsAt(j+1).kindOf() == fate && r.nouns[j+1].definite || f == "number" && r.fold(j+1) == "of" && r.nounsAt(j+2).kindOf() == fate) && !r.figureBetween(i, j) {
			q.cumulative = true
			break
		}
	}
	// two figures joined by و are of one kind: 41 قتيلا و250 جريحا
	if !q.cumulative && i > 0 {
		last := r.found[i-1]
		if gap := q.from - last.to; last.cumulative && gap <= 1 && r.sentence[last.from] == s && (gap == 0 || r.fold(last.to) == "و" || r.fold(last.to) == "and" || r.fold(last.to) == "،" || r.fold(last.to) == ",") {
			q.cumulative = true
		}
	}
	if said := r.totals[s]; said.total {
		q.cumulative, q.since = true, said.since
	}
}

// sentenceTotal is what a sentence says of all its figures: that they are
// totals ("so far"), and since when.
type sentenceTotal struct {
	total bool
	since string
}

// readTotals reads the since phrases and their like, which speak for a whole
// sentence, in one pass.
func (r *reader) readTotals() {
	r.totals = map[int]sentenceTotal{}
	for j := 0; j < len(r.words); j++ {
		s := r.sentence[j]
		if stop, ok := r.since(j); ok && r.totals[s].since == "" {
			span := text.Span{Start: r.words[j].Start, End: r.words[stop-1].End}
			r.totals[s] = sentenceTotal{true, r.text.Slice(span)}
		} else if r.soFar(j) && !r.totals[s].total {
			r.totals[s] = sentenceTotal{total: true}
		}
	}
}

// figureBetween reports whether an earlier figure stands behind word j.
func (r *reader) figureBetween(i, j int) bool {
	for k := i - 1; k >= 0; k-- {
		if r.found[k].from > j && r.found[k].kind == Count {
			return true
		}
		if r.found[k].to <= j {
			return false
		}
	}
	return false
}

// begins are the words by which a since phrase names a beginning.
var begins = wordSet("بداية بدء اندلاع انطلاق انطلاقة بدأت بدأ اندلعت مطلع تفجر اندلاعها بدايتها نشوب تجدد start beginning outbreak onset began started erupted launch")

// since reads "منذ بداية المعارك" at word j and gives the word behind it.
func (r *reader) since(j int) (int, bool) {
	f := cutOne(r.fold(j), "وف")
	if f != "منذ" && f != "since" {
		return j, false
	}
	known := false
	stop := j + 1
	for stop < len(r.words) && stop <= j+7 && r.sentence[stop] == r.sentence[j] && !(r.kind(stop) == text.Mark && r.fold(stop) != "/") {
		g := r.fold(stop)
		if stop <= j+4 && (begins[g] || begins[cutPrefixes(g, "ال")] || months[g] || r.kind(stop) == text.Digits && stop == j+1 && (f == "since" || months[r.fold(stop+1)])) {
			known = true
		}
		if known && stop > j+1 && r.sinceEnds(stop) {
			break
		}
		stop++
	}
	return stop, known
}

// sinceEnds reports whether the phrase ends before word i: a verb or a
// preposition that opens another one.
func (r *reader) sinceEnds(i int) bool {
	switch f := r.fold(i); f {
	case "وصل", "وصلت", "بلغ", "بلغت", "الي", "ان", "قد", "was", "were", "has", "have", "had", "and", "with", "to", "according", "وفق", "بحسب":
		return true
	}
	return r.events[i] != nil && r.events[i].people != "" && finite(r.fold(i))
}

// soFar reads the words that close a running count.
func (r *reader) soFar(j int) bool {
	switch r.fold(j) {
	case "حتي":
		return r.fold(j+1) == "الان" || r.fold(j+1) == "اللحظه" || r.fold(j+1) == "اليوم" && false
	case "لغايه", "الي":
		return r.fold(j+1) == "الان" || r.fold(j+1) == "حد" && r.fold(j+2) == "الان"
	case "so":
		return r.fold(j+1) == "far"
	case "to":
		return r.fold(j+1) == "date"
	case "until":
		return r.fold(j+1) == "now"
	}
	return false
}

// plainAdjectives are the adjectives that name no side, without their endings.
var plainAdjectives = wordSet("عسكري مدني حربي بشري سكني مدرع قتالي جوي بري بحري حكومي رسمي ارهابي اضافي يومي اسبوعي شهري سنوي محلي دولي اجنبي طبي تعليمي تجاري صناعي تاريخي ديني ثقافي اخري اساسي رئيسي ميداني ثاني متالي حقيقي استراتيجي باليستي بالستي صاروخي مدفعي ثقيلي خفيفي شرعي نظامي طبيعي علي تحتي يدوي ناري جزئي جزيي كلي اولي حالي ماضي تالي قيادي صحي اعلامي امني اداري مالي داخلي خارجي ليلي صباحي شمالي جنوبي شرقي غربي حدودي جبلي ساحلي رياضي زراعي انتحاري اقتصادي سياسي اجتماعي نووي كيميائي ذكي مفخخي وهمي ابتدائي ثانوي جامعي انتخابي قانوني مسائي")

// whose reads the side from the words around the noun: an adjective of
// relation behind it (جنديا أرمنيا), "من قوات ...", or a capital before it.
func (r *reader) whose(q *quantity) {
	if q.noun < 0 || q.kind != Count || q.nation {
		return
	}
	at := q.noun + max(1, r.nouns[q.noun].words)
	if !isArabic(r.fold(q.noun)) {
		for j := q.behind; j < q.noun; j++ {
			if c := first(r.words[j].Text); unicode.IsUpper(c) && r.kind(j) == text.Letters && !stopwords[r.fold(j)] {
				q.side = [2]int{j, j + 1}
				return
			}
		}
		if r.fold(at) == "from" || r.fold(at) == "of" {
			end := at + 1
			for end < len(r.words) && end < at+5 && (r.fold(end) == "the" || unicode.IsUpper(first(r.words[end].Text)) || forces[r.fold(end)]) && r.events[end] == nil {
				end++
			}
			if end > at+1 && r.fold(end-1) != "the" {
				q.side = [2]int{at + 1, end}
			}
		}
		return
	}
	for j := at; j < at+3 && j < len(r.words) && r.sentence[j] == r.sentence[q.from]; j++ {
		f := r.fold(j)
		if r.kind(j) != text.Letters || r.events[j] != nil {
			return
		}
		if f == "من" || f == "في" && r.fold(j+1) == "صفوف" {
			from := j + 1
			if r.fold(from) == "صفوف" || r.fold(from) == "عناصر" || r.fold(from) == "افراد" {
				from++
			}
			if !forces[cutPrefixes(r.fold(from), "ال")] {
				return
			}
			end := from + 1
			for end < len(r.words) && end < from+4 && r.kind(end) == text.Letters && r.events[end] == nil && (strings.HasPrefix(r.fold(end), "ال") && r.fold(end) != "الي" || end == from+1 && !particles[r.fold(end)]) {
				end++
			}
			q.side = [2]int{from, end}
			return
		}
		if r.nouns[j].Thing != nil {
			return
		}
		if isRelation(f) {
			q.side = [2]int{j, j + 1}
			q.to = max(q.to, j+1)
			return
		}
		if !isRelationAdjective(f) {
			return
		}
	}
}

// forces are the bodies that a side's people belong to.
var forces = wordSet("قوات جيش قوى حركة حزب تنظيم ميليشيا ميليشيات جماعة كتائب سرايا شرطة army forces force military militia police navy guard security troops brigade group movement party")

var particles = wordSet("في من على إلى عن مع بعد قبل خلال منذ ضد قرب حتى أن إن كما بين جراء إثر وفق بحسب أمس اليوم لدى")

// isRelationAdjective tells adjectives of relation by their ending.
func isRelationAdjective(f string) bool {
	return relationStem(f) != ""
}

func relationStem(f string) string {
	f = cutPrefixes(f, "ال")
	for _, ending := range []string{"يين", "يون", "يتين", "يات", "يه", "يا", "ي"} {
		if stem, ok := strings.CutSuffix(f, ending); ok && len(stem) >= 6 {
			return stem + "ي"
		}
	}
	return ""
}

// isRelation reports whether an adjective of relation names a side.
func isRelation(f string) bool {
	if strings.HasPrefix(f, "و") {
		return false
	}
	stem := relationStem(f)
	return stem != "" && !plainAdjectives[stem] && nounForms[stem].Thing == nil
}
