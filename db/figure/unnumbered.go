package figure

import (
	"math"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// withoutNumber reads what is counted by the form of the noun alone: the dual,
// the counted singular, and stretches of time (منذ نحو شهر).
func (r *reader) withoutNumber(i int) (quantity, bool) {
	q := quantity{from: i, number: i, noun: -1, kind: Count, rule: ruleCalled("dual"), r: Exactly(2), value: 2}
	// an ordinal
	if v, end, ok := r.ordinal(i); ok {
		q.kind, q.r, q.value, q.behind, q.to, q.rule = Ordinal, Exactly(v), v, end, end, &table[0]
		q.hidden = r.conjunctionLetters(i)
		if f := r.fold(end); f == "من" && strings.HasPrefix(r.fold(end+1), "عمر") || f == "من" && r.fold(end+1) == "العمر" {
			q.kind, q.unit, q.to = Age, "years", end+2 // في الخامسة من عمرها
			return q, true
		}
		r.takeNoun(&q)
		return q, true
	}
	if r.kind(i) != text.Letters {
		return q, false
	}
	rule, at := r.match(before, i)
	if rule == nil {
		at = i
	}
	f := r.fold(at)
	bare := f
	if _, known := units[f]; !known {
		bare = cutOne(f, "وفبلك")
	}
	if u, ok := units[bare]; ok && u.dual && u.kind != Duration && (rule == nil || rule.whole != nil) {
		q.kind, q.unit, q.number, q.behind, q.to = u.kind, u.name, at, at+1, at+1
		if rule != nil {
			q.rule = rule
			q.r = r.rangeOf(&q)
		}
		if u.kind == Money && isCurrencyAdjective(r.fold(q.to)) {
			q.to++
		}
		return r.withUnitPortion(q), true
	}
	if q, ok := r.unitAndPortion(q, i); ok {
		return q, true
	}
	if u, ok := units[bare]; ok && u.kind == Duration && isArabic(bare) {
		lead := cutOne(r.fold(i-1), "وف")
		led := lead == "منذ" || lead == "خلال" || lead == "لمده" || lead == "مده" || lead == "قبل" || lead == "بعد" || lead == "مدي" || bare != f && strings.HasPrefix(cutOne(f, "و"), "ل")
		next := r.fold(at + 1)
		switch {
		case u.dual && bare != "عقدين":
			q.r, q.value = Exactly(2), 2
		case rule != nil && (led || rule.Code == "nearly" || rule.Code == "about" || rule.Code == "more_than" || rule.Code == "less_than") && !months[next]:
			q.r, q.value = Exactly(1), 1
			if u.dual {
				q.r, q.value = Exactly(2), 2
			}
		default:
			return q, false
		}
		q.number, q.behind, q.to, q.kind, q.unit = at, at+1, at+1, Duration, u.name
		if rule != nil && rule.measured != nil {
			q.rule, q.r = rule, rule.measured(q.value)
		} else if rule != nil && rule.whole != nil {
			q.rule = rule
			if u.dual {
				q.r = r.rangeOf(&q)
			}
		} else if q.value == 1 {
			q.rule = &table[0]
		}
		return r.withUnitPortion(q), true
	}
	if rule != nil {
		return r.boundNoun(q, rule, at)
	}
	m := r.nouns[i]
	if m.Thing == nil {
		if isArabic(f) && r.isNation(i) && !strings.HasPrefix(r.fold(i+1), "ال") {
			if e := r.eventAt(i - 1); e != nil && (e.people == Killed || e.people == Wounded) && r.nounsAt(i-1).kindOf() != person {
				q.behind = i + 1
				if strings.HasSuffix(f, "يان") {
					r.takeNation(&q, i)
					return q, true // قتل فلسطينيان
				}
				q.rule, q.r, q.value = ruleCalled("one"), Exactly(1), 1
				if strings.HasSuffix(f, "ين") {
					return q, false // a dual and a plural are spelled alike
				}
				r.takeNation(&q, i)
				return q, true
			}
		}
		if r.dualForm(i) {
			r.takeDual(&q, i)
			return q, true
		}
		if n := r.oneMore(i); n > 0 {
			q.behind, q.to, q.other = i+1, i+1, true
			if q.r, q.value = Exactly(n), n; n == 1 {
				q.rule = ruleCalled("one")
			}
			return q, true
		}
		return r.english(i)
	}
	q.noun, q.behind, q.to = i, i+1, i+max(1, m.words)
	if m.What == "aircraft" && strings.HasPrefix(r.fold(q.to), "مسير") {
		q.to++
	}
	if m.waw {
		q.hidden = r.conjunctionLetters(i)
	}
	switch {
	case m.group == fate && m.form == plural && !m.definite && !m.owned && r.denied(i):
		q.rule, q.r, q.value = ruleCalled("none"), Exactly(0), 0
		return q, true
	case m.construct && (isPlace(m.Thing) || !r.opensConstruct(q.to)):
		return q, false
	case m.form == singular && m.definite && r.isOnly(i, m):
		q.rule, q.r, q.value, q.to = ruleCalled("one"), Exactly(1), 1, q.to+1
		return q, true
	case m.form == dual && m.definite && !m.owned: // مقتل الجنديين
		e := r.eventBefore(i, m, 1)
		return q, e != nil && e.tellsOf(m.Thing) && m.group != thing && m.group != deed
	case m.form == dual && m.owned: // مقتل امرأة وطفليها
		e := r.eventBefore(i, m, reachOfMild)
		return q, m.group == person && e != nil && e.harms()
	case m.form == dual && !m.definite:
		if next, ok := r.signed(q.to + 1); ok && (r.fold(q.to) == "او" || r.fold(q.to) == "الي") && next.value > 2 && next.value <= 10 && next.value == math.Trunc(next.value) {
			q.rule, q.r, q.to, q.behind = ruleCalled("between"), Range{2, next.value}, next.end, next.end
			return q, true // جنديان أو ثلاثة
		}
		if adjective := !m.waw && i > 0 && r.nouns[i-1].form == dual; adjective { // مركبتان مدرعتان
			return q, false
		}
		if one := i - 2; one >= 0 && r.fold(i-1) == "او" && r.nouns[one].Thing == m.Thing && r.nouns[one].form == singular && !r.nouns[one].definite {
			if last := len(r.found) - 1; last >= 0 && r.found[last].noun == one {
				r.found = r.found[:last]
			}
			q.rule, q.r, q.value, q.from, q.hidden = ruleCalled("between"), Range{1, 2}, 1, one, r.conjunctionLetters(one)
			return q, true // حادث أو حادثان
		}
		r.boundBehind(&q)
		return q, countsDual(m)
	case m.form == singular && isArabic(r.fold(i)) && !m.definite && !m.owned && r.countsSingular(i, m):
		q.rule, q.r, q.value = ruleCalled("one"), Exactly(1), 1
		r.boundBehind(&q)
		return q, true
	case m.form == plural && !m.definite && !m.owned && r.fold(q.to) == "عده": // منازل عدة
		q.rule = ruleCalled("several")
		q.number, q.behind, q.to, q.r, q.value = q.to, q.to+1, q.to+1, q.rule.fixed, q.rule.fixed.Low
		return q, true
	}
	return q, false
}

// boundNoun reads two or one of a noun behind words that bound it: ما لا يقل عن
// جنديين, أكثر من شخص. What stands over or under a building bounds nothing.
func (r *reader) boundNoun(q quantity, rule *Rule, at int) (quantity, bool) {
	m := r.nounsAt(at)
	lead := r.fold(at - 1)
	if rule.whole == nil || m.Thing == nil || m.definite || m.owned || m.construct || lead == "فوق" || lead == "تحت" || lead == "دون" {
		return q, false
	}
	switch {
	case m.form == dual && countsDual(m):
	case m.form == singular && isArabic(r.fold(at)) && !r.isDefinite(at+1) && (rule.Code == "at_least" || rule.Code == "more_than" && lead == "من"):
		q.value = 1
	default:
		return q, false
	}
	q.rule, q.number, q.noun, q.behind, q.to = rule, at, at, at+1, at+max(1, m.words)
	q.hidden = r.conjunctionLetters(q.from)
	q.r = r.rangeOf(&q)
	return q, true
}

// boundBehind takes what bounds two or one of a noun behind it: قتيلان على الأقل.
func (r *reader) boundBehind(q *quantity) {
	rule, end := r.match(behind, q.to)
	if next := r.fold(end); rule == nil || next == "من" || next == "than" || r.fold(q.to) == "+" || r.sentence[q.to] != r.sentence[q.from] {
		return
	}
	q.rule, q.to = rule, end
	q.r = r.rangeOf(q)
}

// oneMore is how many more the word at i says, behind what befell others before
// it: قتل جندي وأصيب آخر, وأصيب ثالث, 0 where it is another word.
func (r *reader) oneMore(i int) float64 {
	e := r.eventAt(i - 1)
	if e == nil || !e.harms() || len(r.found) == 0 || r.sentence[r.found[len(r.found)-1].from] != r.sentence[i] || r.nounsAt(i+1).Thing != nil {
		return 0
	}
	switch next := r.fold(i + 1); r.fold(i) {
	case "اخران", "اخرتان":
		return 2
	case "اخر", "اخري", "ثالث", "ثالثه", "رابع":
		if r.endsPhrase(i+1) || particles[next] || strings.HasPrefix(next, "ب") || strings.HasPrefix(next, "و") {
			return 1
		}
	}
	return 0
}

// isPlace reports whether a thing is one of those whose names stand behind it:
// two provinces that are named are not counted.
func isPlace(t *Thing) bool {
	return t.What == "provinces" || t.What == "cities" || t.What == "villages" || t.What == "states"
}

// opensConstruct reports whether word i is the noun that the dual before it is
// of: شاحنتي وقود, and not شاحنتي احترقت, my truck.
func (r *reader) opensConstruct(i int) bool {
	f := r.fold(i)
	_, _, number := r.word(i)
	verb := strings.HasSuffix(f, "ت") && !strings.HasSuffix(f, "ات") || r.isFiniteVerb(i) && r.nounsAt(i).Thing == nil
	return r.kind(i) == text.Letters && isArabic(f) && r.sentence[i] == r.sentence[i-1] && !number && !verb && !particles[f] && r.eventAt(i) == nil && utf8.RuneCountInString(f) > 2 &&
		!strings.HasPrefix(f, "ال") && (!strings.HasPrefix(f, "و") || wawNouns[f])
}

// wawNouns are nouns whose و is their own.
var wawNouns = wordSet("وقود ورق وجبات ولادة وساطة وصول ودائع وثائق ورش ورود وبر")

// isOnly reports whether the noun at word i is told to be the only one of its
// kind: المستشفى الوحيد, the only hospital.
func (r *reader) isOnly(i int, m nounAt) bool {
	f := r.fold(i + 1)
	return (f == "الوحيد" || f == "الوحيده") && (m.group == structure || m.What == "survivors")
}

// withUnitPortion adds the part of its unit that is named behind a quantity.
func (r *reader) withUnitPortion(q quantity) quantity {
	before := q.value
	if r.addUnitPortion(&q); q.value != before {
		if q.rule.Code == "dual" {
			q.rule = &table[0]
		}
		q.r = r.rangeOf(&q)
	}
	return q
}

// unitAndPortion reads one unit and a part of it: ساعة ونصف, an hour and a half.
func (r *reader) unitAndPortion(q quantity, i int) (quantity, bool) {
	at := i
	if f := r.fold(i); f == "an" || f == "a" {
		at++
	}
	u, ok := units[r.fold(at)]
	if !ok || !u.single {
		return q, false
	}
	q.kind, q.unit, q.value, q.rule, q.r = u.kind, u.name, 1, &table[0], Exactly(1)
	q.number, q.behind, q.to = i, at+1, at+1
	q = r.withUnitPortion(q)
	return q, q.value > 1
}

// countsDual reports whether an indefinite dual counts. Two sides or two
// resolutions are spoken of rather than counted.
func countsDual(m nounAt) bool {
	return !(m.What == "parties" || m.What == "orders" || m.What == "groups" && m.owned)
}

// countsSingular reports whether an indefinite singular is counted as one: what
// is killed, hurt, captured or destroyed is, and what stands in a list of such.
func (r *reader) countsSingular(i int, m nounAt) bool {
	if m.group == deed || m.group == thing || m.group == fate && m.What != Prisoners {
		return m.group == fate && r.isBodyFound(i)
	}
	// the construct state before a definite word is no indefinite: قائد الجيش
	next := r.fold(i + 1)
	if i+1 < len(r.words) && r.kind(i+1) == text.Letters && strings.HasPrefix(next, "ال") && next != "الي" && next != "الا" {
		return false
	}
	if !m.waw {
		reach := 1
		if f := r.fold(i - 1); f == "سوي" || f == "الا" {
			reach = 3 // لم يقتل سوى جندي
		}
		if m.group == person && r.isPart(i) && len(r.found) > 0 && r.sentence[r.found[len(r.found)-1].from] == r.sentence[i] {
			return true // 12 شخصا بينهم طفل
		}
		e := r.eventBefore(i, m, reach)
		if e == nil {
			e = r.verbOver(i)
		}
		if e == nil && m.group == person && r.nounsAt(i+1).kindOf() == person && r.nouns[i+1].waw && r.nouns[i+1].form == dual { // امرأة وطفلين قتلوا
			e = r.eventAfter(&quantity{from: i, to: i + 2, noun: i + 1}, m.Thing)
		}
		return e != nil && e.befalls(m.Thing) && e.tellsOf(m.Thing)
	}
	// قتل شاب وفتاة
	if n := len(r.found); n > 0 && m.group == person && r.found[n-1].to == i && r.found[n-1].noun >= 0 && r.nouns[r.found[n-1].noun].group == person {
		e := r.eventBefore(i, m, reachBack)
		return e != nil && e.harms()
	}
	// و30 عربة ومدفع: in a list behind a figure
	if n := len(r.found); n > 0 && (m.group == hardware || m.group == structure) {
		last := r.found[n-1]
		reach := 12
		if m.group == structure {
			reach = 3
		}
		if r.sentence[last.from] == r.sentence[i] && i-last.to <= reach && last.noun >= 0 && (r.nouns[last.noun].group == hardware || r.nouns[last.noun].group == structure) {
			e := r.eventBefore(i, m, reachBack)
			return e != nil && e.harms()
		}
	}
	return false
}

// isBodyFound reports whether the noun at word i is one body that is found or
// taken out: عثر على جثة, انتشال جثة.
func (r *reader) isBodyFound(i int) bool {
	if f := r.fold(i); f != "جثه" && f != "جثمان" && f != "جثمانا" {
		return false
	}
	e := r.eventAt(i - 1)
	return e != nil && e.code == "rescued" || r.fold(i-1) == "علي" && (strings.HasSuffix(r.fold(i-2), "عثر") || strings.HasSuffix(r.fold(i-2), "عثرت") || strings.HasSuffix(r.fold(i-2), "العثور"))
}

// verbOver is the verb whose object the noun at word i is, with its definite
// subject in between: قتل الجيش مسلحا.
func (r *reader) verbOver(i int) *event {
	f := r.fold(i)
	if !strings.HasSuffix(f, "ا") && !strings.HasSuffix(f, "ه") {
		return nil
	}
	j := i - 1
	for ; j >= 0 && j >= i-3 && r.isDefinite(j) && r.eventAt(j) == nil; j-- {
		if r.sentence[j] != r.sentence[i] {
			return nil
		}
	}
	if j == i-1 || j < 0 || r.sentence[j] != r.sentence[i] {
		return nil
	}
	return r.eventAt(j)
}

// tellsOf reports whether the event is told of each single thing: what harms is,
// and a missile is fired, a ship attacked.
func (e *event) tellsOf(t *Thing) bool {
	return e.harms() || e.code == "fired" && (t.group == munition || t.What == "drones") || e.code == "struck" && t.What == "ships" || e.code == "lost" && (t.group == person || t.group == hardware)
}

// harms reports whether the event is told of each one it befalls, so that a
// single one is counted: a man was killed.
func (e *event) harms() bool {
	switch e.code {
	case "killed", "wounded", "killed_or_wounded", "captured", "detained", "abducted", "destroyed", "damaged", "missing", "fell", "shot_down", "intercepted", "rescued", "released":
		return true
	}
	return false
}

// english reads "a civilian was killed", "killed a soldier".
func (r *reader) english(i int) (quantity, bool) {
	q := quantity{from: i, number: i, behind: i + 1, noun: -1, kind: Count, rule: ruleCalled("one"), r: Exactly(1), value: 1}
	f := r.fold(i)
	if f == "nobody" || f == "no" && r.fold(i+1) == "one" || f == "احد" && (cutOne(r.fold(i-2), "وف") == "لم" || r.fold(i-2) == "ان" && cutOne(r.fold(i-3), "وب") == "دون") {
		q.rule, q.r, q.value, q.to = ruleCalled("none"), Exactly(0), 0, i+1
		if f == "no" {
			q.behind, q.to = i+2, i+2
		}
		if f == "احد" {
			e := r.eventAt(i - 1)
			return q, e != nil && e.harms()
		}
		e := r.eventBehind(&q)
		return q, e != nil && e.harms()
	}
	if f == "none" || f == "without" {
		return r.noneOf(q, i)
	}
	if bare := cutOne(f, "وف"); bare == "اي" {
		return r.notAny(q, i)
	}
	if f == "only" && r.fold(i-1) == "the" {
		q.from = i - 1
		r.takeEnglishNoun(&q, i+1)
		if q.noun < 0 {
			return q, false
		}
		m := r.nouns[q.noun]
		return q, m.form == singular && (m.group == structure || m.What == "survivors")
	}
	if f == "no" {
		q.rule, q.r, q.value, q.to = ruleCalled("none"), Exactly(0), 0, i+1
		r.takeEnglishNoun(&q, i+1)
		if q.noun < 0 {
			return q, false
		}
		g := r.nouns[q.noun].group
		return q, g == fate || g == person && r.eventFor(&q) != nil
	}
	if f == "a" && r.fold(i+1) == "single" && r.fold(i-1) == "not" {
		q.rule, q.r, q.value = ruleCalled("none"), Exactly(0), 0
	}
	if f != "a" && f != "an" && f != "another" || r.kind(i+1) != text.Letters {
		return q, false
	}
	q.to = i + 1
	if e := r.eventAt(i + 1); f == "another" && len(r.found) > 0 && (auxiliaries[r.fold(i+1)] || e != nil && e.harms()) && r.sentence[r.found[len(r.found)-1].from] == r.sentence[i] {
		q.other = true
		e := r.eventBehind(&q)
		return q, e != nil && e.harms() // a soldier was killed and another wounded
	}
	r.takeEnglishNoun(&q, i+1)
	if q.noun < 0 || r.nouns[q.noun].form != singular {
		return q, false
	}
	if m := r.nouns[q.noun]; m.group == person && r.isPart(i) && len(r.found) > 0 && r.sentence[r.found[len(r.found)-1].from] == r.sentence[i] {
		return q, true // 12 people, including a child
	}
	switch r.nouns[q.noun].group {
	case person, hardware, munition:
	case structure: // where it stands for itself: destroyed a bridge; two clinics and a bridge
		last := len(r.found) - 1
		e := r.eventAt(i - 1)
		if !(e != nil && e.befalls(r.nouns[q.noun].Thing) || auxiliaries[r.fold(q.to)] || last >= 0 && r.found[last].noun >= 0 && r.nouns[r.found[last].noun].group == structure && r.listed(&r.found[last], &q)) {
			return q, false
		}
	default:
		return q, false
	}
	e := r.eventFor(&q)
	if e == nil {
		e = r.eventBehindNext(&q)
	}
	return q, e != nil && e.tellsOf(r.nouns[q.noun].Thing)
}

// eventBehindNext is what is said behind the next of a list: a soldier and two
// officers died.
func (r *reader) eventBehindNext(q *quantity) *event {
	if f := r.fold(q.to); f != "and" && f != "," || stopwords[r.fold(q.from-1)] {
		return nil // according to a diplomat, ...
	}
	for j := q.to + 1; j < len(r.words) && j <= q.to+4; j++ {
		if m := r.nouns[j]; m.Thing != nil {
			next := quantity{from: q.from, to: j + max(1, m.words), noun: j}
			return r.eventAfter(&next, m.Thing)
		}
	}
	return nil
}
