package speech

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// saysNothing reports whether a verb of saying at i is none where it stands: it is
// negated, a noun that is written as it is, or part of what somebody says.
func (r *reader) saysNothing(i, a, b int, v form, before []*frame) bool {
	t := r.toks[i]
	var prev token
	if i > a {
		prev = r.toks[i-1]
	}
	if (i > a && r.negates(i-1) || prev.is("دون", "عدم", "يكن", "تكن")) && v.lemma != "استبعد" || prev.is("ما") && v.act != "denies" && !(v.act == "rejects" && r.rejectsSaid(i, a, before)) && !(v.object != "" && distancing[t.s] && i-2 >= a && r.toks[i-2].is("وهو", "وهذا")) && !(i-2 >= a && r.toks[i-2].is("سرعان", "وسرعان")) {
		return true
	}
	withoutAnd, _ := prev.unjoined()
	if (prepositions[prev.s] || prepositions[withoutAnd]) && !prev.is("نتيجه", "حسبما", "حتي", "منذ", "الا", "رغم", "سوي", "حسب", "بحسب", "وفق") && (v.tense == past || v.gender == 'f' && !v.conj) || v.gender == 'f' && v.tense == present && prev.is("ايام", "يوم", "ليله", "ساعات") {
		return true // في رد, مع تجدد القتال: nouns
	}
	if v.tense == present && !v.conj && (v.gender == 'f' && prev.is("انه", "بانه", "وانه", "لانه") || v.gender == 'm' && prev.is("انها", "بانها", "وانها", "لانها")) {
		return true // قال إنه تعرض للضرب: what befell him
	}
	if v.lemma == "رد" && v.number == 'd' {
		return true // ردا على
	}
	if that(prev.s) && i-2 >= a && r.toks[i-2].is("دون", "بدون", "عدم") {
		return true // من دون أن يحمل أحدا المسؤولية
	}
	if prev.is("يكون", "تكون", "يكونوا") || prev.is("قد") && i-2 >= a && r.toks[i-2].is("يكون", "تكون", "يكونوا") {
		return true // نفى أن يكون قد طلب كذا: part of what is denied
	}
	behindThat := that(prev.s) && prev.s != "ان" && prev.s != "بان"
	if behindThat && showing[v.lemma] && v.tense == present {
		return true // صورا قالوا إنها توثق كذا
	}
	if distancing[t.s] && prev.is("ما", "بما", "لما", "مما", "عما") && v.object != "" && !r.pointed(i, a) {
		return true // بما وصفه بكذا
	}
	if v.act == "blames" && (strings.HasPrefix(t.s, "ل") || !r.holds(i, b)) { // لتحمل مسؤولياته
		return true
	}
	if behindThat && (v.lemma == "أنذر" || v.lemma == "حذر") && v.tense == past {
		return true // قال الجيش إنه أنذر السكان: what it says it did
	}
	if s := r.clauseStart(i, a); v.act == "rejects" && len(before) > 0 && s > a && s < i && that(r.toks[s-1].s) && i+1 < b && obligation[r.toks[i+1].bare()] {
		return true // قالت كينيا إن أوغندا ترفض تنفيذ الاتفاق: what it charges her with
	}
	if k := r.pictureBefore(i, a, v); k > 0 && len(before) > 0 && before[len(before)-1].from <= k && before[len(before)-1].to == 0 {
		return true // قال المحلل إن صورا التقطت من الجو تظهر كذا: what he says
	}
	if r.asksNoName(i, b) {
		return true
	}
	if v.tense == present && r.wasDoing(i, a) || v.lemma == "تبنى" && !r.attackNamed(i, b) {
		return true
	}
	return false
}

// subjectBehind is the subject of a verb of saying at i that stands behind it, before
// limit, and where it was sought. What is said begins at mark, if a word or sign marks
// that; the one who is accused ends before behind.
func (r *reader) subjectBehind(i, limit, behind, mark int, v form) (subj name, subjectFrom int, found bool) {
	subjectFrom = r.skipAdjuncts(i+1, limit)
	subj, found = r.actor(r.toks, subjectFrom, limit, "")
	if !found {
		subj, found = r.definiteSubject(subjectFrom, limit, v, mark)
	}
	if found && subj.from == subjectFrom && strings.HasPrefix(r.toks[subj.from].s, "لل") && subj.known == nil && subj.country == nil {
		found = false // قال للتلفزيون: who is told
	}
	if rest, ok := strings.CutPrefix(r.toks[min(subjectFrom, len(r.toks)-1)].s, "ل"); found && ok && subj.from == subjectFrom && subj.head == nil && subj.known == nil && subj.country == nil {
		h, _, _ := headOf(rest)
		found = !listeners[rest] && (h == nil || h.kind != record.Person && h.kind != record.Unnamed) // صرح لصحافيين كنديين
	}
	if found {
		subj = r.apposition(subj, limit)
	}
	if found && v.takes("o") && v.object == "" {
		subj = r.withoutObject(subj)
	}
	if found && v.takes("o") && v.object == "" && !r.isSubject(subj, v, behind) {
		// "وصف المنسق الوضع": the last definite word may be what is spoken of
		last := subj.to - 1
		if whose, ok := r.ofCountry(subj); ok && r.isSubject(whose, v, behind) {
			subj, last = whose, 0
		} else if whose, ok := r.parted(subj, v, i); ok {
			subj, last = whose, 0
		}
		found = last == 0 || last > subj.from+1 && (v.act != "accuses" || r.somebody(last, behind) || !subj.plural && strings.HasSuffix(r.toks[last].s, "ين")) && strings.HasPrefix(r.toks[last].s, "ال") && strings.HasPrefix(r.toks[last-1].s, "ال") && v.act != "blames" && r.gaz.adjective(r.toks, last) == nil && subj.person >= subj.to
		if !found && v.lemma == "وصف" && last >= subj.person+2 && strings.HasPrefix(r.toks[last].s, "ال") { // وصف الوزير فلان الفلاني اللقاء بأنه
			found, subj.to, last = true, last, 0
		}
		if found && last > 0 {
			subj.to, subj.person = last, last
		}
	}
	if found && v.takes("b") && v.object == "" && mark < 0 {
		subj = r.withoutContent(subj, limit)
	}
	if n, ok := r.compound(subjectFrom, limit, v, mark); ok && (!found || subj.head == nil && subj.country == nil && subj.known == nil && subj.body == nil && subj.to == subj.from+1 && !r.remembered(subj)) {
		subj, found = n, true
	}
	if found && v.takes("d") && mark < 0 && !r.toks[subj.from].definite() && subj.head == nil && subj.country == nil && subj.known == nil && subj.to == subj.from+1 && !r.remembered(subj) && subj.to < limit && (r.toks[subj.to].definite() && !r.actedOn(r.toks[subj.to]) && !things[r.toks[subj.to].bare()] || quantifiers[r.toks[subj.to].s] && !tolls[r.toks[subj.to].s]) {
		found = false // أكد تقهقر القوات: a noun of what happened, not a name
	}
	return subj, subjectFrom, found
}

// withoutContent ends the name of a person before a word with ب that can only be what
// he speaks of, since none follows: رحب فلان الفلاني بقرار كذا.
func (r *reader) withoutContent(n name, limit int) name {
	if n.known != nil || n.person >= n.to {
		return n
	}
	if at := r.skipAdjuncts(n.to, limit); at < limit && strings.HasPrefix(r.toks[at].s, "ب") {
		return n
	}
	for k := n.to - 1; k > n.person; k-- {
		rest, with := strings.CutPrefix(r.toks[k].s, "ب")
		if with && utf8.RuneCountInString(rest) >= 3 && !namesWithBa[r.toks[k].s] && (k+1 < limit && r.toks[k+1].word && k+1 == n.to || k+1 < n.to) {
			n.to, n.personTo = k, 0
			return n
		}
	}
	return n
}

// wasDoing reports whether كان makes the verb tell of what went on rather than
// of what was said: وكان فلان يشير إلى ...
func (r *reader) wasDoing(i, a int) bool {
	for k := i - 1; k >= a && k > i-6 && r.toks[k].word; k-- {
		if r.toks[k].is("كان", "كانت", "وكان", "وكانت", "كانوا") {
			return true
		}
	}
	return false
}

// attackNamed reports whether what somebody takes on is an attack: تبنى الهجوم.
func (r *reader) attackNamed(i, b int) bool {
	for k := i + 1; k < b && k < i+8; k++ {
		if base, _ := cutArticle(r.toks[k].s); things[base] || base == "تفجير" || base == "اغتيال" || base == "اطلاق" && k > i || base == "استهداف" || base == "اسقاط" || base == "قتل" {
			return true
		}
	}
	return false
}

// holds reports whether حمّل goes on to blame somebody: حمّله المسؤولية.
func (r *reader) holds(i, b int) bool {
	reach := i + 12
	if f, ok := r.said(r.toks[i]); ok && f.lemma == "ألقى" {
		reach = i + 5
	}
	for k := i + 1; k < b && k < reach; k++ {
		base, _ := cutArticle(r.toks[k].s)
		if strings.HasPrefix(base, "مسوولي") || strings.HasPrefix(base, "مسيولي") || base == "تبعات" || base == "ذنب" || base == "وزر" || base == "لوم" || base == "لائمه" {
			return true
		}
	}
	return false
}

// saidNoun reports whether the word at i is the noun with which what the last frame
// says begins, whatever verb it is spelled like: أعلن الجيش تعرض طائرة لإطلاق نار.
func (r *reader) saidNoun(i int, before []*frame) bool {
	if len(before) == 0 {
		return false
	}
	last, prev := before[len(before)-1], r.toks[i-1]
	_, and := r.toks[i].unjoined()
	return last.from == i && last.to == 0 && last.verb != nil && last.verb.takes("d") && !and && prev.word && !prev.function() && i > last.cueTo
}
