package speech

import (
	"strings"

	"counterclaim/db/record"
)

// Denials that are told by a noun: رغم نفي الجيش كذا, صدر تكذيب من الرئاسة لكذا, تم نفي كذا.

// denials are names of the act of denying, and those names as an object.
var (
	denials      = set("نفي تكذيب إنكار دحض تفنيد")
	deniedObject = set("نفيا تكذيبا إنكارا")
)

// denialNouns are all words that name somebody's denial.
var denialNouns = union(union(denials, deniedObject), denying)

// degrees are words of what sort a denial is: نفي رسمي قاطع.
var degrees = set("رسمي رسميا قاطع قاطعا تام تاما بات باتا صريح صريحا واضح واضحا جديد جديدا سريع سريعا حكومي حكوميا عسكري عسكريا أمني أمنيا شديد شديدا كامل كاملا متكرر متكررا مطلق مطلقا علني علنيا مقتضب مقتضبا")

// brought are verbs behind which a denial is told as something that came.
var brought = set("جاء وجاء يأتي ويأتي أتى وأتى صدر وصدر يصدر بعد قبل إثر عقب رغم ورغم وسط مقابل مع")

// deny is a frame of a denial that a noun at i tells.
func deny(start, i int) *frame {
	return &frame{start: start, cueFrom: i, cueTo: i + 1, verb: &verb{lemma: "نفى", act: "denies", frame: "d"}, code: "speech.verb"}
}

// namedDenial reads a denial told as a noun, of the one who denies.
func (r *reader) namedDenial(i, a, b int) (*frame, bool) {
	word, _ := r.toks[i].unjoined()
	object := deniedObject[word]
	if !denials[word] && !object || i+2 >= b || r.toks[i].quote > 0 || strings.HasSuffix(r.toks[i].raw, "ى") { // نفى, the verb
		return nil, false
	}
	at := i + 1
	for at < b && degrees[r.toks[at].s] {
		at++
	}
	f := deny(i, i)
	switch {
	case object:
		who, ok := r.subjectOfClause(r.clauseStart(i, a), i, a)
		if !ok || !r.ofDenial(at, b) {
			return nil, false
		}
		f.who, f.start, f.from = []speaker{who}, r.clauseStart(i, a), at
	case i > a && r.toks[i-1].is("تم", "وتم", "جرى", "وجري", "جري"):
		return r.deniedPassively(f, i-1, at, b)
	case at < b && r.toks[at].is("من", "عن"):
		n, ok := r.denier(at+1, b)
		if !ok || !r.ofDenial(n.to, b) {
			return nil, false
		}
		f.who, f.start, f.from = []speaker{r.mention(r.toks, n)}, r.clauseStart(i, a), n.to
	case at > i+1:
		if i > a || !r.ofDenial(at, b) { // a headline: نفي رسمي لكذا
			return nil, false
		}
		f.from, f.code = at, "speech.impersonal"
	case i == a || prepositions[r.toks[i-1].s] || brought[r.toks[i-1].s]:
		n, ok := r.actor(r.toks, i+1, b, "")
		if !ok || !n.identified() || papers[lemmaOf(n)] {
			return nil, false
		}
		f.from = r.skipAdjuncts(n.to, b)
		if f.from+1 >= b || !r.toks[f.from].word || r.toks[f.from].function() && !r.toks[f.from].is("ما", "اي", "كل") && !that(r.toks[f.from].s) {
			return nil, false
		}
		f.who = []speaker{r.mention(r.toks, n)}
		if i == a+1 && r.toks[a].is("رغم", "ورغم") { // رغم نفي فلان كذا، استمر كذا
			f.to = r.clauseEnd(f.from, b)
		}
	default:
		return nil, false
	}
	if f.from < b && (that(r.toks[f.from].s) || r.toks[f.from].is("بشان", "حول", "بخصوص", "عن")) {
		f.from++
	}
	return f, f.from+1 < b
}

// metWithDenial reads what is met with a denial at i, of the one who makes it: قوبل الخبر بنفي من
// الجيش, الأمر الذي لقي نفيا قاطعا من الجيش.
func (r *reader) metWithDenial(i, a, b int) (*frame, bool) {
	word := bareWord(strings.TrimPrefix(r.toks[i].s, "ب"))
	if !denials[word] && !deniedObject[word] || r.toks[i].quote > 0 {
		return nil, false
	}
	by := i + 1
	for by < b && degrees[r.toks[by].s] {
		by++
	}
	if by+1 >= b || !r.toks[by].is("من") {
		return nil, false
	}
	if by++; r.toks[by].is("قبل", "جانب", "طرف") {
		by++
	}
	met, joined, found := i, false, false
	for met > a && i-met < farthestMet && !found {
		met--
		joined, found = meets(r.toks[met])
	}
	n, ok := r.denier(by, b)
	if !ok || !found || r.ofDenial(n.to, b) {
		return nil, false
	}
	start := r.clauseStart(met, a)
	if start == met && start > a && r.toks[start-1].is("،", ",") && !joined { // الهجوم على السوق، قابله نفي من الجيش
		start = r.clauseStart(start-1, a)
	}
	f := deny(start, i)
	f.who, f.whole, f.from, f.to, f.code = r.voices(r.toks, n, b), true, start, r.voicesEnd(n, b), "speech.denial"
	return f, true
}

// meets reports whether a word is a verb of meeting with something, and whether it is joined on.
func meets(t token) (joined, ok bool) {
	is := func(s string) bool {
		return meeting[strings.TrimSuffix(strings.TrimSuffix(s, "ه"), "ت")] || meeting[strings.TrimSuffix(s, "ها")]
	}
	if is(t.s) { // وجد
		return false, true
	}
	rest, and := t.unjoined()
	return and, and && is(rest)
}

// meeting are such verbs, without their endings.
var meeting = set("وجد لقي لاقى لاق قوبل ووجه قابل واجه صادف يلقى يواجه يقابل")

// farthestMet is how many words may stand between such a verb and the denial.
const farthestMet = 12

// denier reads who denies at k, before what he denies: من الجيش | لقصف السوق.
func (r *reader) denier(k, b int) (name, bool) {
	end := k + 1
	for ; end < b && r.toks[end].word; end++ {
		if deed, led := r.toks[end].unled(); led && strings.HasPrefix(r.toks[end].s, "ل") && r.toks[end].deed(deed) && !purposes[deed] && r.toks[end-1].definite() {
			break
		}
	}
	return r.actor(r.toks, k, end, "")
}

// ofDenial reports whether the words at k tell what is denied: لخبر كذا, بشأن كذا, أن كذا.
func (r *reader) ofDenial(k, b int) bool {
	if k+1 >= b || !r.toks[k].word {
		return false
	}
	_, to := r.toks[k].unled()
	return to && strings.HasPrefix(r.toks[k].s, "ل") || that(r.toks[k].s) || r.toks[k].is("بشان", "حول", "بخصوص", "عن", "ل", "لما", "لاي")
}

// deniedPassively reads what has been denied, by whom if that is told: تم نفي خبر كذا من
// قبل فلان.
func (r *reader) deniedPassively(f *frame, start, from, b int) (*frame, bool) {
	f.start, f.from, f.to, f.code = start, from, r.clauseEnd(from, b), "speech.impersonal"
	for k := from + 1; k+2 < f.to; k++ {
		if !r.toks[k].is("من") || !r.toks[k+1].is("قبل", "جانب", "طرف") {
			continue
		}
		if n, ok := r.actor(r.toks, k+2, f.to, ""); ok {
			f.who, f.code = []speaker{r.mention(r.toks, n)}, "speech.verb"
			f.end, f.to = f.to, k
		}
		break
	}
	return f, f.from+1 < f.to
}

// deedOfSaying reads the name of a denial behind the verb that leads to it: سارعت الهيئة
// إلى نفي كذا; تتمسك الهيئة بنفي كذا; تواصل الهيئة نفي كذا.
func (r *reader) deedOfSaying(i, a, b int) (*frame, bool) {
	base := strings.TrimPrefix(r.toks[i].s, "ب")
	if f, ok := r.ledToDenial(i, a, b); ok {
		return f, true
	}
	from := i + 1
	if denying[base] { // تواصل الهيئة نفيها كذا
		from = r.deniedBehind(i, b)
	} else if !denials[base] || from >= b || !r.toks[from].word || r.toks[from].function() && !r.toks[from].is("ما", "اي", "كل") {
		return nil, false
	}
	if i < a+2 || from <= i {
		return nil, false
	}
	start := r.clauseStart(i-1, a)
	led := r.toks[i-1].is("الي", "علي", "في") || base != r.toks[i].s
	for k := start; k < i && !led; k++ {
		led = r.does(r.toks[k], goingOn)
	}
	if !led {
		return nil, false
	}
	who, ok := r.ledSubject(start, i, a)
	if !ok {
		return nil, false
	}
	f := deny(start, i)
	f.who, f.from = []speaker{who}, from
	return f, true
}

// ledSubject is the subject of the verb that leads to a denial at i, whether or not a table
// holds it: اضطرت القيادة إلى نفي كذا, الوزارة سارعت إلى نفي كذا.
func (r *reader) ledSubject(start, i, a int) (speaker, bool) {
	if who, ok := r.subjectOfClause(start, i, a); ok {
		return who, true
	}
	for k := start; k < i-1 && k < start+2; k++ {
		n, ok := r.actor(r.toks, k, i-1, "")
		if ok && n.kind != record.Unnamed && (k > start && n.to == i-1 || k == start && n.to == i-2 && r.knows(n)) {
			return r.mention(r.toks, n), true
		}
	}
	return speaker{}, false
}

// ledToDenial reads a verb that leads to the denial of what was said: سارع الفصيل إلى نفي
// ذلك, دأب الفصيل على نفي ذلك, سارع الفصيل إلى النفي, الأمر الذي سارع الفصيل إلى نفيه.
func (r *reader) ledToDenial(i, a, b int) (*frame, bool) {
	pointed := denials[r.toks[i].s] && i+1 < b && r.toks[i+1].is("ذلك", "هذا", "هذه", "تلك", "الامر", "الخبر")
	wholly := r.toks[i].definite() && denials[r.toks[i].bare()] && (i+1 >= b || !r.toks[i+1].word) // سارعت الهيئة إلى النفي
	if i < a+2 || !(r.toks[i-1].is("الي") || pointed && r.toks[i-1].is("علي")) || r.toks[i].quote > 0 || !pointed && !wholly && !denying[r.toks[i].s] {
		return nil, false
	}
	start := r.clauseStart(i-1, a)
	from := start
	for from < i && (relatives[r.toks[from].s] || r.toks[from].is("الامر", "والامر", "وهو", "هو")) {
		from++
	}
	who, ok := r.ledSubject(from, i, a)
	if !ok {
		return nil, false
	}
	f := deny(start, i)
	f.who, f.whole, f.from, f.to, f.code = []speaker{who}, true, start, i+1, "speech.denial"
	if pointed {
		f.to = r.pointEnd(i+1, b)
	}
	return f, true
}

// denying name somebody's denial, or the denial of what a pronoun stands for.
var denying = set("نفيه نفيها نفيهم تكذيبه تكذيبها إنكاره إنكارها دحضه دحضها تفنيده تفنيدها تنصله تنصلها تنصلهم تبرؤه تبرؤها")

// goingOn are verbs of going on with what stands behind their subject.
var goingOn = set("واصل كرر عاود تابع")
