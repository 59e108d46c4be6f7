package figure

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// quantity reads a qualified number at word i.
func (r *reader) quantity(i int) (quantity, bool) {
	q := quantity{from: i, noun: -1, kind: Count}
	rule, at := r.match(before, i)
	if rule != nil && rule.Code == "between" {
		if q, ok := r.between(q, i, at); ok {
			return q, true
		}
		return q, false
	}
	if rule != nil && rule.Code == "up_to" && (r.arrivesAt(i) || r.fold(i) == "حتي" && r.changes(i)) {
		return q, false
	}
	if rule != nil {
		if second, end := r.match(before, at); second != nil && second.Code != "between" && r.numberFollows(end) {
			at = end // ما لا يقل عن نحو 500: the first binds
		}
		if f := r.fold(at); f == "من" || f == "ال" || f == "عن" || f == "ب" {
			at++
		}
		if r.fold(at) == "a" && r.fold(at+1) == "total" && r.fold(at+2) == "of" {
			at += 3
		}
	}
	if f := r.fold(i); rule == nil && (f == "ال" || f == "لل") && r.joined(i+1) && r.kind(i+1) == text.Digits {
		at = i + 1
	}
	if _, _, ok := r.word(at); r.kind(at) == text.Digits || ok && !isArabic(r.fold(at)) {
		if _, end, ok := r.ordinal(at); ok && end > at+1 {
			return q, false // 21st, twenty-first
		}
	}
	q.number = at
	// words that are a number by themselves
	if vague, _ := r.match(instead, at); vague != nil {
		return r.vague(q, at)
	}
	n, ok := r.signed(at)
	if !ok && strings.HasPrefix(r.fold(at), "ال") {
		n, ok = r.definite(at, rule != nil || r.exceededAt(at))
	}
	if vague, _ := r.match(instead, i); !ok && rule != nil && vague != nil {
		return r.vague(q, i) // "some" leads a number or stands for one
	}
	if f := r.fold(at); ok && n.end == at+1 && (f == "احد" || f == "احدي") && len(r.words) > 1 {
		e, m := r.eventAt(at-1), r.nounsAt(at+1) // مقتل أحد عناصر الأمن; one of the residents who speaks is not counted
		if e == nil || !e.harms() || m.form != plural && m.form != dual {
			return q, false
		}
		n.ambiguous = false
	}
	if !ok || n.ambiguous && rule == nil && !r.supported(n) {
		return q, r.definiteNumber(&q, i)
	}
	if w, _, isWord := r.word(at); isWord && w.part != 0 && rule == nil && r.weakWord(at, n) {
		return q, false
	}
	q.behind, q.to, q.value = n.end, n.end, n.value
	q.hidden = r.conjunctionLetters(i)
	if n.portion {
		q.kind = Fraction
	}
	if rule == nil {
		rule = &table[0]
		if n.dual && n.end == at+1 {
			rule = ruleCalled("exact")
		}
	}
	q.rule = rule
	if u, ok := r.singleUnit(at); n.value == 1 && ok && q.from == at {
		q.kind, q.unit, q.from = u.kind, u.name, at-1 // كيلومتر واحد
		r.qualifyBehind(&q)
		q.r = r.rangeOf(&q)
		return q, true
	}
	if one := r.singleBefore(at); one >= 0 && n.value == 1 && q.from == at && q.kind == Count {
		if last := len(r.found) - 1; last >= 0 && r.found[last].noun == one {
			r.found = r.found[:last]
		}
		q.noun, q.from = one, one // طالب واحد
		r.qualifyBehind(&q)
		q.r = r.rangeOf(&q)
		return q, true
	}
	if r.bounded(&q) { // more than 10 and less than 20
		r.afterNumber(&q)
		return q, true
	}
	// one in five, واحد من كل خمسة
	if of := n.end; r.fold(of) == "in" || r.fold(of+1) == "كل" && r.fold(of) == "من" || r.fold(of+1) == "every" && r.fold(of) == "of" || r.fold(of+1) == "of" && r.fold(of) == "out" && r.fold(of+2) == "every" {
		switch r.fold(of) {
		case "من", "of":
			of++
		case "out":
			of += 2
		}
		if m, ok := r.number(of + 1); ok && n.value > 0 && n.value < m.value && m.value <= 1000 && (r.nounsAt(m.end).Thing != nil || m.inWords) && r.kind(of+1) != text.Digits {
			q.kind, q.value = Fraction, n.value/m.value
			q.behind, q.to = m.end, m.end
			r.afterNumber(&q)
			return q, true
		}
	}
	// a range: 40-50, 40 الى 50, ثلاثة أو أربعة
	f := r.fold(i - 1)
	moves := (f == "من" || f == "from") && r.changes(i-1)
	if m, ok := r.upperEnd(n, r.behindUnit(q.behind)); ok && !moves {
		low := scaledAlike(n, m)
		if low < m.value {
			q.rule, q.r = ruleCalled("between"), Range{low, m.value}
			q.behind, q.to = m.end, m.end
			r.afterNumber(&q)
			return q, true
		}
	}
	r.afterNumber(&q)
	if n.value == 2 && strings.HasPrefix(r.fold(at), "اثن") && q.from == at && q.noun < 0 && q.kind == Count {
		if m := r.nounsAt(at - 1); m.Thing != nil && !m.definite && m.form != singular { // مسلحين اثنين
			if last := len(r.found) - 1; last >= 0 && r.found[last].to == at {
				r.found = r.found[:last]
			}
			q.noun, q.from = at-1, at-1
		}
	}
	if rule.Code == "up_to" && q.kind == Count && !r.bounds(i, &q) {
		return q, false
	}
	if i+1 == at && rule.Code == "exact" && q.noun < 0 && q.kind == Count {
		r.nounBeforeArticle(&q, i)
	}
	return q, true
}

// definite reads a number with the article on its words, which counts behind a
// qualifier (زهاء الألف) or before an indefinite noun (الخمسون راكبا).
func (r *reader) definite(i int, qualified bool) (reading, bool) {
	f := r.fold(i)
	bare, ok := strings.CutPrefix(cutOne(f, "و"), "ال")
	if w, known := arabicNumerals[bare]; !ok || !known || w.part == portion && bare != "نصف" && !qualified {
		return reading{}, false
	}
	words := slices.Clone(r.words[i:min(len(r.words), i+longestDefinite)])
	span := phrase{words: words, numerals: make([]numeralAt, len(words)), pointsGroup: r.pointsGroup}
	for k := range span.words {
		f := cutOne(span.words[k].Fold, "و")
		bare, ok := strings.CutPrefix(f, "ال")
		if _, known := arabicNumerals[bare]; k > 0 && !(ok && known) {
			break
		} else if known {
			span.words[k].Fold = strings.TrimSuffix(span.words[k].Fold, f) + bare
		}
	}
	for k := range span.words {
		span.numerals[k] = span.numeralAt(k)
	}
	n, ok := span.number(0)
	n.end += i
	n.ambiguous = false
	if !ok || n.end >= len(r.words) && !qualified {
		return reading{}, false
	}
	if qualified {
		return n, true
	}
	if m := r.nounsAt(n.end); m.Thing != nil {
		return n, !m.definite && !m.waw
	}
	if _, _, unit := r.unitAt(n.end); unit {
		return n, !strings.HasPrefix(r.fold(n.end), "ال")
	}
	next := r.fold(n.end)
	return n, r.kind(n.end) == text.Letters && isArabic(next) && !particles[next] && strings.HasSuffix(next, "ا") && len(next) > 6 && !strings.HasPrefix(next, "ال") && n.value > 10
}

// longestDefinite is how many words a number with articles is looked for in.
const longestDefinite = 10

// vague reads words that are a number by themselves at word at; a qualifier may
// stand between q.from and them.
func (r *reader) vague(q quantity, at int) (quantity, bool) {
	i := q.from
	vague, end := r.match(instead, at)
	q.number = at
	q.rule, q.r, q.behind, q.to = vague, vague.fixed, end, end
	q.value = vague.fixed.Low
	if bound, _ := r.match(before, i); bound != nil && i < at && bound.Code == "more_than" {
		q.r = upFrom(vague.fixed.Low)
	}
	q.hidden = r.conjunctionLetters(i)
	if n, waw, ok := r.word(end); ok && waw && n.part == tens && vague.Code == "several" {
		q.rule, q.r = ruleCalled("several_over"), Range{n.value + 3, n.value + 9} // بضعة وعشرون
		q.behind, q.to, end = end+1, end+1, end+1
	}
	if of := r.fold(end); of == "of" || of == "من" {
		q.to++
	}
	if u, unitEnd, ok := r.unitAt(q.to); ok && !u.dual && u.kind != Percent && (len(r.fold(q.to)) > 2 || !isArabic(r.fold(q.to))) {
		q.kind, q.unit, q.to = u.kind, u.name, unitEnd // بضع سنوات
		return q, true
	}
	r.takeNoun(&q)
	if whole := i == 0 && end == len(r.words); whole {
		return q, true
	}
	if q.noun < 0 && r.fold(at) == "عده" && q.from == at && at > 0 { // أيام عدة
		if u, ok := units[cutOne(r.fold(at-1), "وبل")]; ok && u.kind == Duration && !u.dual && !u.single {
			q.kind, q.unit, q.from, q.to = u.kind, u.name, at-1, at+1
			return q, true
		}
		if f := r.fold(at - 1); strings.HasSuffix(f, "ات") && r.isUnknownNoun(at-1, vague) {
			q.unknown, q.from, q.to = at-1, at-1, at+1
			return q, true
		}
	}
	if q.noun < 0 && vague.Code == "pair" && strings.HasPrefix(r.fold(end-1), "of") && r.isUnknownNoun(q.to, vague) && strings.HasSuffix(r.fold(q.to), "s") {
		return q, true // a pair of gloves
	}
	if q.noun < 0 && strings.HasPrefix(r.fold(at), "ال") && r.asked(at) {
		return q, false // أين ذهبت الملايين؟
	}
	if q.noun < 0 && (vague.Code == "some" || vague.Code == "many" || vague.Code == "several" || vague.Code == "pair") && q.rule == vague {
		return q, false
	}
	if q.noun < 0 && q.to > end {
		q.to = end
	}
	if vague.Code == "pair" && !countsDual(r.nouns[q.noun]) {
		return q, false // both sides
	}
	return q, q.noun >= 0 || r.fold(at) != "tens" || vague.Code != "dozens"
}

// asked reports whether the sentence of word i ends as a question.
func (r *reader) asked(i int) bool {
	last := i
	for last+1 < len(r.words) && r.sentence[last+1] == r.sentence[i] {
		last++
	}
	return r.fold(last) == "؟" || r.fold(last) == "?"
}

// nounBeforeArticle takes the noun that a number with the article follows:
// الدول الأعضاء الـ27, الساعات الـ24.
func (r *reader) nounBeforeArticle(q *quantity, i int) {
	for j := i - 1; j >= 0 && j >= i-3 && r.sentence[j] == r.sentence[i] && r.kind(j) == text.Letters; j-- {
		if m := r.nouns[j]; m.Thing != nil && m.definite {
			if before := r.nounsAt(j - 1); before.Thing != nil && before.definite {
				j-- // the members of الدول الأعضاء are states
			}
			q.noun, q.from = j, j
			return
		}
		if u := units[cutPrefixes(cutOne(r.fold(j), "وبل"), "ال")]; u.kind == Duration {
			q.kind, q.unit, q.from = Duration, u.name, j
			return
		}
	}
}

// conjunctionLetters counts the code points of a و or a preposition written onto
// a number word.
func (r *reader) conjunctionLetters(i int) int {
	f := r.fold(i)
	if r.kind(i) != text.Letters {
		return 0
	}
	letters := r.numerals[i].led
	if letters == 0 && strings.HasPrefix(f, "و") && !strings.HasPrefix(f, "واحد") {
		letters = 1
	}
	hidden := 0
	for _, c := range r.words[i].Text {
		if isMark := unicode.Is(unicode.Mn, c) || c == 'ـ'; !isMark {
			letters--
		}
		if letters < 0 {
			break
		}
		hidden++
	}
	return hidden
}

func ruleCalled(code string) *Rule {
	for i := range table {
		if table[i].Code == code {
			return &table[i]
		}
	}
	return &table[0]
}

func (r *reader) numberFollows(i int) bool {
	_, ok := r.signed(i)
	return ok
}

// supported reports whether a number in a word that has another meaning is
// meant as one: what is counted follows, or it is the whole text.
func (r *reader) supported(n reading) bool {
	if n.end == len(r.words) && n.end <= 2 {
		return true
	}
	at := n.end
	if _, ok := r.singleUnit(at - 1); n.value == 1 && (ok || r.singleBefore(at-1) >= 0) {
		return true // طالب واحد
	}
	if rule, _ := r.match(behind, at); rule != nil {
		return n.value > 1
	}
	if r.fold(at) == "out" && r.fold(at+1) == "of" && r.fold(at+2) == "every" {
		return r.numberFollows(at + 3)
	}
	if r.fold(at) == "من" && r.fold(at+1) == "كل" || r.fold(at) == "in" {
		_, number, ok := r.word(at + 1)
		return ok && !number || r.fold(at) == "من" && r.numberFollows(at+2)
	}
	if r.fold(at) == "of" && n.value == 1 && r.fold(at+1) == "the" {
		m := r.nounsAt(at + 2) // one of the soldiers was hurt
		return m.kindOf() == person && m.form == plural && auxiliaries[r.fold(at+3)]
	}
	if r.fold(at) == "من" {
		m := r.nounsAt(at + 1) // واحد من الطلاب
		return n.value == 1 && m.Thing != nil && m.definite && m.form == plural
	}
	if n.value == 1e3 && r.isUnknownNoun(at, &table[0]) && !strings.HasSuffix(r.fold(at), "ا") && !r.isFiniteVerb(at) {
		return true // ألف شجرة; what an author has written is in the accusative
	}
	if n.value > 1 {
		if r.isPartitive(at) || r.numbered(at-1) {
			return true
		}
	} else if e := r.eventAt(at - 2); r.isPartitive(at) && e != nil && e.harms() {
		return true // قتل واحد منهم
	}
	if m := r.nouns; at < len(m) && m[at].Thing != nil && !m[at].definite {
		return true
	}
	if n.value > 1 && n.value <= 10 && r.isUnknownNoun(at, &table[0]) && isArabic(r.fold(at)) && !strings.HasSuffix(r.fold(at), "ه") && !r.isDefinite(at+1) && !r.isFiniteVerb(at) {
		return true // خمس مرات, سبع غرف; خمس مساحة البلاد is a fifth
	}
	if e := r.eventAt(at); e != nil && e.people != "" && !isArabic(r.fold(at)) {
		return true // one wounded
	}
	_, _, unit := r.unitAt(at)
	return unit
}

// weakWord tells number words that are none: the day names, portions and
// parts of other phrases.
func (r *reader) weakWord(at int, n reading) bool {
	f := r.fold(at)
	if n.portion && len(r.words) > n.end && at > 0 {
		next := r.fold(n.end)
		if strings.HasPrefix(next, "نهايي") || next == "final" || next == "time" {
			return true
		}
	}
	if f == "الاثنين" && leadsDay[cutOne(r.fold(at-1), "و")] || f == "اثنين" && (r.fold(at-1) == "يوم" || r.fold(at-1) == "مساء" || r.fold(at-1) == "صباح") {
		return true
	}
	return false
}

// definiteNumber reads the number that follows its noun: الجنود الثلاثة.
func (r *reader) definiteNumber(q *quantity, i int) bool {
	rest, ok := strings.CutPrefix(r.fold(i), "ال")
	if !ok || i == 0 {
		return false
	}
	n, known := arabicNumerals[rest]
	if !known || n.part != unit && n.part != ten || n.value < 2 || rest == "احد" || rest == "اثنين" && leadsDay[cutOne(r.fold(i-1), "و")] {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4 && r.sentence[j] == r.sentence[i]; j-- {
		if r.kind(j) != text.Letters {
			return false
		}
		if u := units[cutPrefixes(r.fold(j), "ال")]; j == i-1 && u.kind == Duration && !u.dual && strings.HasPrefix(r.fold(j), "ال") {
			q.from, q.number, q.behind, q.to = j, i, i+1, i+1
			q.kind, q.unit, q.r, q.rule, q.value = Duration, u.name, Exactly(n.value), &table[0], n.value
			return true // الأيام الثلاثة
		}
		if m := r.nouns[j]; m.Thing != nil && m.form == plural && (m.definite || m.owned || j < i-1) {
			q.from, q.number, q.behind, q.to = j, i, i+1, i+1
			if m.waw {
				q.hidden = 1
			}
			if tail, ok := strings.CutPrefix(r.fold(i+1), "وال"); ok && arabicNumerals[tail].part == tens { // أفراد الطاقم الخمسة والعشرون
				n.value += arabicNumerals[tail].value
				q.behind, q.to = i+2, i+2
			}
			q.noun, q.r, q.rule, q.value = j, Exactly(n.value), &table[0], n.value
			return true
		}
	}
	return false
}

// leadsDay are the words behind which الاثنين is Monday.
var leadsDay = wordSet("يوم نهار صباح ظهر عصر مساء فجر ليل ليلة قبل بعد منذ حتى")

// afterNumber takes the unit or the noun behind a number, and a qualifier
// behind either.
func (r *reader) afterNumber(q *quantity) {
	r.qualifyBehind(q)
	if q.kind == Fraction {
		at := q.to
		if f := r.fold(at); f == "a" || f == "an" {
			at++ // half an hour
		}
		if unit, end, ok := r.durationAt(at); ok {
			q.kind, q.unit, q.to = Duration, unit, end
		} else if u, end, ok := r.unitAt(at); ok && u.kind == Percent && q.r == (Range{}) && q.value < 1 {
			q.kind, q.unit, q.to = Percent, u.name, end // half a percent
		}
	} else {
		r.classify(q)
	}
	if q.kind == Count || q.kind == Fraction {
		r.takeNoun(q)
	}
	r.qualifyBehind(q)
	if q.rule.Code != "between" {
		q.r = r.rangeOf(q)
	}
}

func (r *reader) qualifyBehind(q *quantity) {
	if q.rule.Code != "exact" || q.to < len(r.words) && r.sentence[q.to] != r.sentence[q.from] {
		return
	}
	if rule, end := r.match(behind, q.to); rule != nil {
		if r.fold(q.to) == "+" && !r.joined(q.to) || r.fold(end) == "من" || r.fold(end) == "than" {
			return
		}
		q.rule, q.to = rule, end
		return
	}
	if q.noun >= 0 && q.to < len(r.words) && q.behind < q.to && r.isAdjective(q.to) {
		if rule, end := r.match(behind, q.to+1); rule != nil && r.fold(end) != "من" && r.sentence[end-1] == r.sentence[q.from] {
			q.rule, q.to = rule, end // 10 طائرات كينية على الأقل
			return
		}
	}
	if q.noun < 0 && q.kind == Count && r.nounsAt(q.to).Thing == nil && r.isUnknownNoun(q.to, q.rule) {
		rule, end := r.match(behind, q.to+1)
		if next := r.fold(end); rule != nil && next != "من" && next != "than" && r.fold(q.to+1) != "+" {
			q.unknown, q.rule, q.to = q.to, rule, end
		}
	}
}

// isAdjective reports whether word i has the shape of an Arabic adjective of what is counted:
// كينية, أجنبيا, سكنية.
func (r *reader) isAdjective(i int) bool {
	f := r.fold(i)
	if r.kind(i) != text.Letters || r.sentence[i] != r.sentence[i-1] || strings.HasPrefix(f, "و") || strings.HasPrefix(f, "ال") || particles[f] || r.eventAt(i) != nil {
		return false
	}
	for _, end := range []string{"يه", "يا", "يين", "يون"} {
		if strings.HasSuffix(f, end) && len(f) > 8 {
			return true
		}
	}
	return false
}

func (r *reader) rangeOf(q *quantity) Range {
	f := q.rule.whole
	if q.rule.measured != nil && (q.kind != Count || q.value != math.Trunc(q.value)) {
		f = q.rule.measured
	}
	if f == nil {
		return q.r
	}
	got := f(q.value)
	if q.kind == Fraction && q.value <= 1 {
		got.High = min(got.High, 1) // no more than the whole
	}
	return got
}
