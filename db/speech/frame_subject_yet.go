package speech

import (
	"strings"

	"counterclaim/db/record"
)

// yets are words behind which a report turns to another speaker, who stands before
// his verb: لكن المركز الإعلامي للحركة ذكر أن.
var yets = set("لكن ولكن بينما وبينما فيما وفيما")

// longestTurn is how many tokens the words are at most that name such a speaker.
const longestTurn = 16

// yetSubject reads all that stands between such a word and a verb of saying as the
// name of its subject, which the grammar of the clause makes it, whatever nouns it is
// of: إلا أن مصدرا مقربا من القيادة قال.
func (r *reader) yetSubject(i, a int, v form) (name, int, bool) {
	end := r.withoutStill(i, a)
	if end > a && r.toks[end-1].is("قد") {
		end--
	}
	if !v.conj && end > a && r.toks[end-1].is("،", ",") { // بيانا للوزارة، نشر أمس، أكد
		if n, s, ok := r.besideComma(i, a); ok {
			return n, s, true
		}
		open := end - 2
		if open < a {
			return name{}, 0, false // the comma begins the sentence
		}
		for open > a && end-open < longestTurn && !r.toks[open].is("،", ",") {
			open--
		}
		if !r.toks[open].is("،", ",") {
			return name{}, 0, false
		}
		end = open
	}
	start := r.behindYet(end, a)
	if start >= 0 && start < len(r.toks) && (r.toks[start-1].s != "ان" && r.bareVerb(r.toks[start]) || v.conj && strings.HasPrefix(r.toks[i].s, "و")) {
		return name{}, 0, false // بينما تدور معارك ونفت الوزارة: a clause of its own, and no name
	}
	if start < 0 || start >= end || v.object != "" || v.tense == participle {
		return name{}, 0, false
	}
	t := r.toks[start]
	if !t.word || t.quote > 0 || t.function() || timeWords[t.s] || prepositions[t.s] || adverbs[t.s] || quantifiers[t.s] || things[t.bare()] || v.gender == 'm' && v.number == 's' && strings.HasSuffix(t.s, "ه") {
		return name{}, 0, false
	}
	n, ok := r.actor(r.toks, start, end, "")
	if ok && n.head == nil && v.gender != 0 {
		n.gender = v.gender // the verb tells it of a name
	}
	if ok && (n.to == end || n.gender == v.gender && r.goesOn(n.to, end)) {
		return n, start, true
	}
	if ok && n.from == start && n.head != nil && n.gender == v.gender && r.doesSomething(n) {
		return n, start, true
	}
	if ok && n.from == start && n.head != nil && n.gender == v.gender && (n.kind == record.Unnamed || n.kind == record.Person) && n.person >= n.to {
		n.to, n.person = end, end // مصدرا مقربا منه
		return n, start, true
	}
	n = name{from: start, to: end, kind: record.Organisation, gender: v.gender, plural: v.number == 'p', person: end, definite: true}
	for k := start + 1; k < end; k++ {
		if of, ok := r.actor(r.toks, k, end, "ل"); ok {
			n.adopt(of)
		}
	}
	return n, start, true
}

// behindYet is where the words begin that stand between a word that turns to another
// speaker and the end of a name; -1 when no such word stands there, or a clause of its
// own does between them.
func (r *reader) behindYet(end, a int) int {
	for k := end - 1; k >= a && end-k <= longestTurn; k-- {
		t := r.toks[k]
		switch {
		case yets[t.s], t.s == "ان" && k > a && r.toks[k-1].is("غير", "الا", "بيد", "علما", "مع"), t.is("حين") && k > a && r.toks[k-1].is("في", "وفي"):
			return k + 1
		case !t.word && t.quote == 0 && quoteSign(t.s) == 0, t.quote == 0 && t.word && (joins(t.s) || that(t.s) || relatives[t.s] && !t.is("من")):
			return -1
		}
		if _, said := r.said(t); said && t.quote == 0 && !(k > a && r.toks[k-1].s == "عدم") && !r.asksNoName(k, end) {
			return -1
		}
	}
	return -1
}

// doesSomething reports whether a clause right behind an indefinite name tells what he does or asks:
// شاهد عيان يعمل في المرفأ, ضابطا طلب عدم ذكر اسمه.
func (r *reader) doesSomething(n name) bool {
	if n.definite || n.to >= len(r.toks) || !r.toks[n.to].word {
		return false
	}
	t := r.toks[n.to]
	if r.asksNoName(n.to, len(r.toks)) {
		return true
	}
	if n.gender == 'f' {
		return strings.HasPrefix(t.s, "ت") && !t.feminine() && !nisba(t)
	}
	return strings.HasPrefix(t.s, "ي") && !nisba(t)
}

// turnedTo is whom a sentence turns to, of whom it tells something before his words: غير أن سامي
// دلول، وهو متحدث آخر، أعطى رقما مختلفا، إذ قال كذا.
func (r *reader) turnedTo(v form, i, a int) (name, bool) {
	if i <= a || !r.toks[i-1].is("اذ", "حيث") && v.tense != participle {
		return name{}, false
	}
	start := a
	switch {
	case yets[r.toks[a].s], r.toks[a].is("اما", "واما"):
		start++
	case r.toks[a].is("غير", "الا", "بيد") && a+1 < i && that(r.toks[a+1].s):
		start += 2
	}
	n, ok := r.actor(r.toks, start, i, "و")
	if !ok || n.to+1 >= i {
		return name{}, false
	}
	whole := r.alsoIs(n, i)
	if whole.to == n.to && start == a || whole.to >= i || !r.toks[whole.to].word || r.toks[whole.to].function() && start == a {
		return name{}, false
	}
	if rest, and := r.toks[start].unjoined(); and && forenames[rest] {
		whole.joined = true
	}
	if v.gender != 0 && (r.unheardOf(n) || n.person == n.from) {
		whole.gender = v.gender
	}
	return whole, whole.gender == v.gender
}

// alsoIs joins to a name what else he is between commas: سامي دلول، وهو متحدث باسم البلدية،.
func (r *reader) alsoIs(n name, end int) name {
	if n.to+3 >= end || !r.toks[n.to].is("،", ",") {
		return n
	}
	k := n.to + 1
	if r.toks[k].is("وهو", "وهي") {
		k++
	}
	shut := k
	for shut < end && shut < k+longestTurn && !r.toks[shut].is("،", ",") {
		shut++
	}
	office, ok := r.actor(r.toks, k, shut, "")
	if shut >= end || !r.toks[shut].is("،", ",") || !ok || office.kind != record.Person && office.kind != record.Unnamed {
		return n
	}
	if n.of[1] == 0 {
		n.of = office.of
	}
	n.adopt(office)
	if n.person < n.to {
		n.personTo = n.to
	}
	n.to = shut + 1
	return n
}
