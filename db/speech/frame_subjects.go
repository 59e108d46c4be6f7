package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// impersonal is يذكر أن and its like: the outlet's own voice.
func impersonal(toks []token, i int, v form) bool {
	if v.lemma == "قيل" {
		return i+1 < len(toks) && that(toks[i+1].s)
	}
	return v.tense == present && v.gender == 'm' && v.object == "" && (v.lemma == "ذكر" || v.lemma == "أشار" || v.lemma == "اعتقد" || v.lemma == "توقع" || v.lemma == "رجح") && i+1 < len(toks) && (toks[i+1].s == "ان" || toks[i+1].is("الي"))
}

// answered reads what points back with nobody to repeat it: ورد فلان بالنفي, وأكد
// ذلك مدير المستشفى.
func (r *reader) answered(f *frame, i, a, limit, b int, v form, subj name, found bool) bool {
	at := r.skipAdjuncts(i+1, limit)
	switch {
	case found && (v.lemma == "رد" || v.lemma == "أجاب"):
		if at = r.skipAdjuncts(r.voicesEnd(subj, limit), b); at >= b || !r.toks[at].is("بالنفي") {
			return false
		}
		f.verb, f.code, f.to = &verb{lemma: v.lemma, act: "denies", frame: v.frame}, "speech.denial", at+1
	case !found && v.object == "" && v.takes("d") && v.act != "judges" && at+1 < b && (r.toks[at].is("ذلك", "هذا", "هذه", "تلك", "الخبر", "النبا", "الامر", "المعلومات", "الانباء") || ofTalk(r.toks[at].s) && r.toks[at].definite()):
		behind := at + 1
		talk := ofTalk(r.toks[at].s)
		if named := r.toks[behind]; !talk && (ofTalk(named.s) || named.definite() && (statements[named.bare()] || tallies[named.bare()])) { // وترفض هذا الاتهام الحركة, وأكد هذه المعلومات ضابط
			talk = talk || ofTalk(named.s)
			behind++
		}
		n, ok := r.actor(r.toks, r.skipAdjuncts(behind, b), b, "")
		if !ok || r.unheardOf(n) || v.act == "rejects" && !talk {
			return false
		}
		subj, f.to = n, n.to
		if v.act == "denies" || v.act == "rejects" {
			f.verb, f.code = &verb{lemma: v.lemma, act: "denies", frame: v.frame}, "speech.denial"
		}
	default:
		return false
	}
	f.who, f.whole = r.voices(r.toks, subj, b), true
	f.start, f.from = r.frameStart(i, a, false, 0), i
	return true
}

// definiteSubject reads a definite noun that no table holds as the subject of a
// verb of saying: before أن or a quotation it can be nothing else; before the
// noun that is said it must agree with the verb: وينكر الشريكان كل التهم.
func (r *reader) definiteSubject(i, limit int, v form, mark int) (name, bool) {
	if i >= limit || !r.toks[i].word {
		return name{}, false
	}
	if !strings.HasPrefix(r.toks[i].s, "ال") {
		return r.oddName(i, limit, v, mark)
	}
	t := r.toks[i]
	base := t.bare()
	if declared(r.toks, i) || t.function() || timeWords[t.s] || quantifiers[t.s] || quantifiers[base] || things[base] || settings[base] || t.deed(base) || v.object != "" {
		return name{}, false
	}
	n := name{from: i, to: i + 1, kind: record.Unnamed, gender: 'm', person: i + 1, definite: true}
	switch {
	case strings.HasSuffix(base, "ان"), strings.HasSuffix(base, "ون"), strings.HasSuffix(base, "ين"):
		n.plural = true
	case strings.HasSuffix(base, "ه"), strings.HasSuffix(base, "ات"):
		n.gender = 'f'
	}
	if mark >= 0 && (!v.takes("o") || mark <= i+2) {
		for n.to < limit && r.toks[n.to].definite() && !r.toks[n.to].function() && !timeWords[r.toks[n.to].s] {
			n.to++
		}
		if v.gender != 0 {
			n.gender = v.gender
		}
		n.person = n.to
		return n, true
	}
	for v.takes("f") && n.to < limit && r.toks[n.to].definite() { // المعارض البارز
		n.to, n.person = n.to+1, n.to+1
	}
	next := r.skipAdjuncts(n.to, limit)
	if next < limit && v.takes("o") && v.gender == 'f' && n.gender == 'm' && !n.plural {
		if _, k, _ := r.gaz.country(r.toks, next); k > 0 {
			n.gender = 'f' // تتهم الكيسور كينيا: the name of a country that no table holds
			return n, true
		}
	}
	if v.gender != 0 && v.gender != n.gender || !v.takes("d") && !v.takes("b") && !v.takes("o") && !v.takes("f") || next >= limit || !r.toks[next].word {
		return name{}, false
	}
	s := r.toks[next].s
	if v.takes("f") && s == "في" {
		return n, true // شكك المعارض في كذا
	}
	agrees := !r.toks[next].definite() || v.takes("o") || things[bareWord(s)]
	return n, agrees && (quantifiers[s] || s == "ما" || s == "كل" || s == "ذلك" && v.takes("d") || !function(s) && (v.takes("d") || strings.HasPrefix(s, "ب")))
}

// compound reads a subject of nouns that no table holds: an indefinite one and
// what it is of, right before أن or before the name of a deed: أعلنت منصات
// الدفاع إسقاط طائرة.
func (r *reader) compound(i, limit int, v form, mark int) (name, bool) {
	if v.object != "" || v.number != 's' || v.gender == 0 || v.tense == participle || i+1 >= limit || !r.toks[i].word || r.toks[i].definite() {
		return name{}, false
	}
	t := r.toks[i]
	if t.function() || quantifiers[t.s] || things[t.s] || settings[t.s] || timeWords[t.s] || adverbs[t.s] || statements[t.s] || tolls[t.s] || t.deed(t.s) || r.verbForm(t) || !strings.HasPrefix(r.toks[i+1].s, "ال") {
		return name{}, false
	}
	if h, _, _ := t.head(); h != nil {
		return name{}, false
	}
	n := name{from: i, to: i + 1, kind: record.Organisation, gender: 'm', definite: true}
	if strings.HasSuffix(t.s, "ه") || strings.HasSuffix(t.s, "ات") {
		n.gender = 'f'
	}
	for n.to < limit && r.toks[n.to].definite() && !r.toks[n.to].function() && !timeWords[r.toks[n.to].s] {
		n.to++
	}
	if of, ok := r.actor(r.toks, i+1, limit, ""); ok && of.person < of.to { // حملة المرشح فلان
		n.to = of.to
	}
	n.person = n.to
	j := r.skipAdjuncts(n.to, limit)
	if mark >= 0 {
		return n, n.gender == v.gender && j == mark && that(r.toks[mark].s)
	}
	return n, n.gender == v.gender && v.takes("d") && j+1 < limit && r.toks[j].word && !r.toks[j].definite() && r.toks[j].deed(r.toks[j].s)
}

// oddName reads a name with the shape of an action's, تراس, between a verb that
// takes no noun and what is said.
func (r *reader) oddName(i, limit int, v form, mark int) (name, bool) {
	if n, ok := r.verbLikeName(i, limit, v, mark); ok {
		return n, true
	}
	if mark < 0 || !v.takes("x") || v.object != "" || !r.toks[i].deed(r.toks[i].s) || !r.nameWord(r.toks, i) || settings[r.toks[i].s] || things[r.toks[i].s] {
		return name{}, false
	}
	j := i + 1
	for j < limit && j-i < 4 && r.nameWord(r.toks, j) {
		j++
	}
	n := name{from: i, to: j, kind: record.Person, gender: 'm', person: i, definite: true}
	return n, r.skipAdjuncts(j, limit) == mark || j == mark || j == limit
}

// verbLikeName reads a name of two words, the first of which is a verb elsewhere, between a verb
// of saying and أن: وقالت وعد الحسن إن.
func (r *reader) verbLikeName(i, limit int, v form, mark int) (name, bool) {
	if mark != i+2 || i+1 >= limit || !that(r.toks[mark].s) || v.object != "" || r.toks[i].function() || !r.bareVerb(r.toks[i]) || !r.toks[i+1].definite() || !r.nameWord(r.toks, i+1) {
		return name{}, false
	}
	return name{from: i, to: mark, kind: record.Person, gender: v.gender, person: i, definite: true}, true
}

// charge is where the charges begin that somebody brings: وجهت النيابة إليه تهما.
func (r *reader) charge(from, stop int) (int, bool) {
	for k := from; k < stop && k < from+8; k++ {
		base := r.toks[k].bare()
		if base == "تهم" || base == "تهمه" || base == "تهمتي" || base == "اتهام" || base == "اتهاما" || base == "اتهامات" || base == "تهما" {
			return k, true
		}
	}
	return 0, false
}

// quotedBefore gives a frame the quotation that ends right before its verb:
// "...", قال فلان.
func (r *reader) quotedBefore(f *frame, i, a int, before []*frame) bool {
	k := i - 1
	if k > a && r.toks[k].is("،", ",", ":") {
		k--
	}
	if k <= a || quoteSign(r.toks[k].s) == 0 || r.toks[k].quote > 0 || r.toks[k-1].quote == 0 {
		return false
	}
	from := k - 1
	for from > a && r.toks[from-1].quote == r.toks[k-1].quote {
		from--
	}
	if k-from < 2 || k-from < 3 && from-1 > a || len(before) > 0 && before[len(before)-1].from <= from && before[len(before)-1].to == 0 {
		return false
	}
	f.start, f.from, f.to = from, from, k
	return true
}

// remembered reports whether a name was given before in the report.
func (r *reader) remembered(n name) bool {
	for _, p := range r.namesakes(r.toks[n.from].s) {
		if r.anyAlike(p.words, r.toks[n.from].s) {
			return true
		}
	}
	return false
}

// isSubject tells "X accused" from "accused X": a verb that takes a person
// needs one behind its subject.
func (r *reader) isSubject(n name, v form, stop int) bool {
	if v.lemma == "ألقى" {
		return true
	}
	if v.gender == 'm' && v.number == 's' && n.gender == 'f' && n.known == nil && n.from > 0 && r.verbForm(r.toks[n.from-1]) {
		return false // وطالب الدول بكذا: the verb right before it does not agree
	}
	if v.act == "demands" && v.conj && n.head != nil && addressees[n.head.lemma] {
		if who, ok := r.last(v.gender, v.number); ok && who.par == r.par {
			return false // ودعا الأطراف إلى كذا
		}
	}
	if urging[v.lemma] && v.conj && r.appealedTo(n) {
		if who, ok := r.last(v.gender, v.number); ok && who.par == r.par {
			return false // وطالب مجلس الأمن بالتدخل
		}
	}
	if papers[lemmaOf(n)] && v.act == "blames" {
		return true // وحمل البيان المسؤولية لكذا
	}
	if n.head != nil && n.head.plural && r.toks[n.from].definite() && strings.HasSuffix(r.toks[n.from].s, "ين") && (n.from == 0 || !r.toks[n.from-1].is("من")) {
		return false // ودعا المسلحين إلى كذا: the case of one who is called on
	}
	if v.takes("o") && n.head == nil && n.known == nil && soundPlural(r.toks[n.from]) && n.from+1 < stop && soundPlural(r.toks[n.from+1]) && (n.from == 0 || !r.toks[n.from-1].is("من")) {
		return false // واتهمت القوميين الكينيين بكذا
	}
	j := r.skipAdjuncts(r.voicesEnd(n, stop), stop)
	if v.act == "blames" && r.laysBlameOn(j, stop) {
		return true
	}
	if j < stop {
		t := r.toks[j]
		who, named := r.actor(r.toks, j, stop, "")
		if named && v.takes("b") && strings.HasPrefix(t.s, "ب") && !r.knows(who) {
			named = slices.ContainsFunc(r.toks[j+1:stop], func(t token) bool { return t.word && strings.HasPrefix(t.s, "ب") }) // else بعبور is what one is accused of
		}
		if named && !things[strings.TrimPrefix(t.s, "ال")] || quantifiers[t.s] || t.is("كل", "هذا", "هذه", "ذلك", "تلك") || opens(r.toks, j) || t.s == "ما" && v.takes("b") { // وصف الوزير ما جرى بأنه كذا
			return true
		}
		if strings.HasPrefix(t.s, "ال") && !t.function() {
			return v.act != "blames" && !(v.act == "demands" && !v.takes("d") && n.head == nil && r.actedOn(t)) // ناشدت أهل القرية الخروج
		}
		if t.word && !t.function() && (!strings.HasPrefix(t.s, "ب") || v.lemma == "وصف" && (papers[t.s] || documents[t.s])) && v.act != "blames" {
			return true
		}
	}
	if v.gender == 'f' && n.gender == 'm' && n.country == nil && v.tense == past && !r.unheardOf(n) {
		return false // دعت حلفاءها: whom she called on
	}
	switch v.lemma {
	case "دعا", "طالب", "طلب", "هدد", "توعد", "حذر":
		return !r.calledOn(n, v)
	}
	return false
}

// laysBlameOn reports whether the blame stands at j before the one on whom it is laid: حمّلت
// الحكومة | المسؤولية لكينيا, | مسؤوليته إلى حركة الفجر.
func (r *reader) laysBlameOn(j, stop int) bool {
	if j >= stop || !blame[r.toks[j].bare()] && !strings.HasPrefix(r.toks[j].bare(), "مسوولي") {
		return false
	}
	for k := j + 1; k < min(stop, j+farthestBlamed); k++ {
		if r.toks[k].is("الي", "علي") && k+1 < stop {
			n, ok := r.actor(r.toks, k+1, stop, "")
			return ok && n.identified()
		}
		if !strings.HasPrefix(r.toks[k].s, "ل") {
			continue
		}
		if n, ok := r.actor(r.toks, k, stop, "ل"); ok && n.identified() {
			return true
		}
		if armed, _ := r.toks[k].unled(); strikers[bareWord(armed)] && slices.ContainsFunc(r.toks[k+1:min(stop, k+1+longestStriker)], func(t token) bool { return r.gaz.adjective([]token{t}, 0) != nil }) {
			return true // لطائرة مسيرة كينية
		}
	}
	return false
}

// strikers are what somebody strikes with, and longestStriker how many words say what sort it is of
// and whose.
var strikers = set("طائرة طائرات مسيرة مسيرات طيران قوات مقاتلات مدفعية جنود مسلحين")

const longestStriker = 2

// farthestBlamed is how many words stand at most between the blame and on whom it is laid.
const farthestBlamed = 6

// wholeBody reports whether the words of a name up to last end with those of a body that everybody
// knows, which is not parted before its last word: بعثة الأمم المتحدة.
func (r *reader) wholeBody(n name, last int) bool {
	for k := n.from; k < last; k++ {
		if m := (Mention{Text: r.in.Text.Slice(r.span(k, last+1))}); m.wellKnown() {
			return true
		}
	}
	return false
}

// soundPlural reports whether a definite word ends as a plural does that is no subject.
func soundPlural(t token) bool { return t.definite() && strings.HasSuffix(t.s, "ين") }

// urging are verbs of demanding that name of whom.
var urging = map[string]bool{"طالب": true, "ناشد": true, "حث": true}

// appealedTo reports whether a name is of the world's assembly, or of its council, of which others
// demand more than it does. Where it is told behind the name of whom something is demanded, it is the
// council that does: وطالب مجلس الأمن الدولي الطرفين بكذا.
func (r *reader) appealedTo(n name) bool {
	if n.from+1 >= n.to {
		return false
	}
	of := r.toks[n.from+1]
	if !(r.toks[n.from].is("مجلس") && of.is("الامن") || r.toks[n.from].is("الامم") && of.is("المتحده") || r.toks[n.from].is("المجتمع") && of.is("الدولي")) {
		return false
	}
	behind := n.from + 2
	if behind < len(r.toks) && r.toks[behind].is("الدولي") {
		behind++
	}
	return !r.addressee(behind)
}

// addressee reports whether one of whom something may be demanded is named at k: الطرفين, جميع الدول.
func (r *reader) addressee(k int) bool {
	if k >= len(r.toks) || !r.toks[k].word {
		return false
	}
	h, definite, _ := r.toks[k].head()
	return r.toks[k].is("جميع", "كل", "كافه", "الطرفين", "الجانبين") || h != nil && definite && h.plural && addressees[h.lemma]
}

// unheardOf reports whether a name has neither a noun that heads it nor been given
// before, so that its gender is not known.
func (r *reader) unheardOf(n name) bool {
	return n.head == nil && n.known == nil && n.body == nil && n.person == n.from && !r.remembered(n)
}

// subjectBefore reads a subject that stands before its verb: "أما X فقال", "X يقول".
func (r *reader) subjectBefore(i, a int, v form) (name, bool, int) {
	end := r.withoutStill(i, a)
	if end > a && r.toks[end-1].is("قد", "وقد", "فقد", "لقد", "ايضا") {
		end--
	}
	if end < i && end > a && r.toks[end-1].is("،", ",") {
		end--
	}
	if i+1 < len(r.toks) && r.toks[i+1].is("فيه", "فيها", "خلاله", "خلالها") {
		return name{}, false, 0 // أصدرت الوزارة بيانا قالت فيه إن كذا
	}
	for end > a && r.toks[end-1].depth > 0 { // وزارة الدفاع (البنتاغون) قد أعلنت
		end--
	}
	if n, s, ok := r.besideComma(i, a); ok {
		return n, true, s
	}
	if n, s, ok := r.yetSubject(i, a, v); ok {
		return n, true, s
	}
	if n, ok := r.subjectAndComma(i, a, v); ok {
		return n, true, a
	}
	if v.conj && end == i && strings.HasPrefix(r.toks[i].s, "و") {
		return name{}, false, 0 // رفضت نتائج التحقيق وقالت: what is rejected does not speak
	}
	start := r.clauseStart(end, a)
	for s := start; s < end; s++ {
		if s >= start+3 && !strings.HasPrefix(r.toks[s].s, "و") && !(opens(r.toks, s) && r.toks[s-1].is("و")) {
			continue
		}
		if rest, _ := r.toks[s].unjoined(); adverbs[rest] || strings.HasPrefix(r.toks[s].s, "لل") && s > start {
			continue // المشرف التابع للمنظمة طلب: it was he who asked
		}
		n, ok := r.actor(r.toks, s, end, "وف")
		if !ok {
			continue
		}
		if s > start && i+1 < len(r.toks) && r.toks[i+1].is("انه", "انها", "انهم") && !r.knows(n) {
			continue // قصف مواقع قال إنها قواعد: what is spoken of, and not who speaks
		}
		to := n.to
		if m, ok := r.coordinate(n, end); ok && to != end && v.number != 's' {
			to = m.to
		} else if v.number == 'p' && n.head == nil && n.known == nil && !n.plural {
			continue // صورا قالوا إنها كذا
		}
		if to == end || r.commanded(r.loyalty(n, end), end).to == end { // أما "الفجر" بزعامة فلان فنفى كذا
			return n, true, s
		}
		if s == start && to < end && end-to <= 8 && n.head != nil && n.gender == v.gender && r.goesOn(to, end) {
			return n, true, s
		}
	}
	return name{}, false, 0
}

// subjectAndComma reads a subject that opens a sentence and has but a comma before its verb: وزير
// الدفاع فلان، يقول إن.
func (r *reader) subjectAndComma(i, a int, v form) (name, bool) {
	if i-2 < a || !r.toks[i-1].is("،", ",") || v.conj || v.object != "" {
		return name{}, false
	}
	n, ok := r.actor(r.toks, a, i-1, "وف")
	return n, ok && n.to == i-1 && n.gender == v.gender && n.plural == (v.number == 'p') && r.knows(n) && n.kind != record.State
}

// withoutStill is where the words end before a verb at i that goes on, or that tells of what was
// before: الجيش ما زال | ينفي, الجيش كان قد | نفى, الجيش نفسه | ينفي.
func (r *reader) withoutStill(i, a int) int {
	end := i
	if end-2 > a && r.toks[end-1].is("قد") && wasWords[r.toks[end-2].s] {
		end--
	}
	if end-1 > a && (wasWords[r.toks[end-1].s] || r.toks[end-1].is("نفسه", "نفسها")) {
		return end - 1
	}
	if i-2 > a && r.toks[i-1].is("زال", "زالت", "يزال", "تزال", "زالوا", "يزالون") && r.toks[i-2].is("ما", "لا", "فما", "فلا") {
		return i - 2
	}
	return i
}

// wasWords set what somebody did before other things.
var wasWords = set("كان كانت كانوا")

// goesOn reports whether the words between a name and its verb only tell more of
// it: الإدارة المعينة من العاصمة في الإقليم اتهمت.
func (r *reader) goesOn(from, end int) bool {
	for k := from; k < end; k++ {
		if !r.toks[k].word || r.toks[k].quote > 0 || relatives[r.toks[k].s] && !r.toks[k].is("من") || r.verbForm(r.toks[k]) || joins(r.toks[k].s) {
			return false
		}
	}
	return r.toks[from].definite() || r.toks[from].is("في", "لدي", "من")
}

// besideComma reads a subject with more of it between commas before the verb:
// "لكن نقيب العمال، بشير كذا، قال".
func (r *reader) besideComma(i, a int) (name, int, bool) {
	if i-3 < a || !r.toks[i-1].is("،", ",") {
		return name{}, 0, false
	}
	open := i - 2
	for open > a && open > i-16 && !r.toks[open].is("،", ",") {
		if _, ok := r.said(r.toks[open]); ok || r.toks[open].is(".", "؛", ":") {
			return name{}, 0, false
		}
		open--
	}
	if !r.toks[open].is("،", ",") || open <= a {
		return name{}, 0, false
	}
	for s := r.clauseStart(open, a); s < open; s++ {
		n, ok := r.actor(r.toks, s, open, "وف")
		if !ok || n.to != open || s > 0 && prepositions[strings.TrimPrefix(r.toks[s-1].s, "و")] {
			continue // وفي الساحل، كبرى المدن، قال فلان
		}
		k := open + 1
		if r.toks[k].is("هو", "هي", "وهو", "وهي") {
			k++
		}
		if k > open+1 && r.toks[open+1].is("هو", "هي") && i-1-k <= 4 && !r.hasVerb(k, i-1) { // مستشار للرئيس، هو فلان،
			n.person, n.personTo, n.to, n.kind = k, i-1, i-1, record.Person
			return n, s, true
		}
		more, ok := r.actor(r.toks, k, i-1, "")
		switch {
		case ok && more.to == i-1 && more.kind == record.Person && more.person < more.to && n.person >= n.to:
			n.person, n.personTo, n.to, n.kind = more.person, more.to, more.to, record.Person
		case relatives[r.toks[open+1].s], aside[r.toks[open+1].s], commands[r.toks[open+1].s], ok && more.to == i-1:
		case s == a && r.knows(n) && n.kind != record.State && r.skipAdjuncts(open+1, i-1) == i-1: // الحكومة، في بيان مقتضب، نفت
		default:
			return name{}, 0, false
		}
		return n, s, true
	}
	return name{}, 0, false
}

// eachSide reports whether a subject stands for both sides: كل جانب, الطرفان.
func (r *reader) eachSide(n name) bool {
	if n.head != nil && n.to == n.from+1 && n.definite {
		s := r.toks[n.from].s
		if (strings.HasSuffix(s, "ان") || strings.HasSuffix(s, "ين")) && n.dual {
			return true
		}
	}
	return n.head != nil && (n.head.lemma == "طرفان" || n.head.lemma == "جانب" || n.head.lemma == "طرف" || n.head.lemma == "طرفين" || n.head.lemma == "جانبين" || n.head.lemma == "جانبان")
}

// bothSides are the last two speakers of different sides.
func (r *reader) bothSides() []speaker {
	var out []speaker
	for i := len(r.speakers) - 1; i >= 0 && len(out) < 2; i-- {
		p := r.speakers[i]
		if p.Kind == record.Organisation || p.Kind == record.Outlet || p.Kind == record.Agency || party(p.Mention) == "" || len(out) == 1 && party(out[0].Mention) == party(p.Mention) {
			continue
		}
		out = append(out, p)
	}
	if len(out) == 2 {
		out[0], out[1] = out[1], out[0]
	}
	return out
}

// clauseSubject is the subject of the sentence's first verb, when nobody has
// spoken in the sentence and it fits: "بدأت تركيا هجوما وادعت أن ...".
func (r *reader) clauseSubject(v form, before []*frame, i, a int) (speaker, bool) {
	if len(before) > 0 {
		return speaker{}, false
	}
	if n, ok := r.turnedTo(v, i, a); ok {
		return r.mention(r.toks, n), true
	}
	if n, ok := r.behindUnknownVerb(v, i, a); ok {
		return r.mention(r.toks, n), true
	}
	for k := a; k < i; k++ {
		if !r.toks[k].word || r.toks[k].quote > 0 || !r.verbForm(r.toks[k]) {
			continue
		}
		n, ok := r.actor(r.toks, k+1, i, "")
		if ok {
			n = r.alsoIs(n, i)
		}
		if ok && n.gender == v.gender && (r.knows(n) || n.of[1] > 0) {
			return r.mention(r.toks, n), true
		}
		if !ok && len(r.toks[k].forms) > 0 {
			if n, ok, _ := r.subjectBefore(k, a, r.toks[k].forms[0]); ok && n.gender == v.gender && r.knows(n) {
				return r.mention(r.toks, n), true
			}
		}
		return speaker{}, false
	}
	return speaker{}, false
}

// behindUnknownVerb is the subject of a verb that no table holds, which begins the sentence
// and ends as it does for that subject: وأوفدت الوزارة خبراءها، وقالت كذا.
func (r *reader) behindUnknownVerb(v form, i, a int) (name, bool) {
	t := r.toks[a]
	if a+1 >= i || !t.word || t.quote > 0 || len(t.forms) > 0 || t.function() || t.definite() || t.placeHead() || timeWords[t.s] || strings.HasSuffix(t.raw, "ة") {
		return name{}, false
	}
	if h, _, _ := t.head(); h != nil || (v.gender == 'f') != strings.HasSuffix(t.s, "ت") {
		return name{}, false
	}
	n, ok := r.actor(r.toks, a+1, i, "")
	return n, ok && n.gender == v.gender && n.plural == (v.number == 'p') && (n.head != nil && (n.definite || n.to > n.from+1) || n.country != nil || n.known != nil || r.remembered(n))
}

// elided is the speaker of a verb without a subject.
func (r *reader) elided(v form) (speaker, bool) {
	gender, number := v.gender, v.number
	if v.tense != past && v.tense != participle && v.number == 's' && v.gender == 0 {
		number = 0
	}
	return r.last(gender, number)
}

// silent reads who has not spoken, for a verb behind it to refer to: لم يصدر عن
// الشركة أي تعليق; ولم تعلق الوزارة.
func (r *reader) silent(i, b int) (name, bool) {
	if !r.toks[i].is("لم", "ولم") || i+2 >= b {
		return name{}, false
	}
	at := i + 2
	switch {
	case r.toks[i+1].is("يصدر") && r.toks[at].is("عن"):
		at++
	default:
		if _, ok := r.said(r.toks[i+1]); !ok {
			return name{}, false
		}
	}
	n, ok := r.actor(r.toks, at, b, "")
	return n, ok && n.identified()
}

// subjectOfClause is the subject of the first verb in [from, i).
func (r *reader) subjectOfClause(from, i, a int) (speaker, bool) {
	for k := from; k < i; k++ {
		if !r.toks[k].word || r.toks[k].quote > 0 || !r.verbForm(r.toks[k]) {
			continue
		}
		v := r.toks[k].forms[0]
		n, ok := r.actor(r.toks, k+1, i, "")
		if !ok {
			n, ok, _ = r.subjectBefore(k, a, v)
		}
		if !ok {
			return speaker{}, false
		}
		return r.mention(r.toks, n), true
	}
	return speaker{}, false
}
