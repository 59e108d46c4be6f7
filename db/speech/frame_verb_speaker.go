package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// findSubject finds the subject behind the verb or before it, if there is one. It is false
// when the verb can only be one of saying with a subject that it does not have.
func (s *saying) findSubject() bool {
	i, v := s.i, s.v
	behind := s.limit
	if s.quoted { // the one accused may stand in quotation marks
		behind = s.stop
	}
	if n, at, ok := s.showsPictures(); ok {
		s.pre, s.preStart, s.preFound, s.after = n, at, true, i+1
		return true
	}
	if found, toll := s.findToll(); toll {
		return found // a toll that nobody is known to have counted is told by the report itself
	}
	s.subj, s.subjectFrom, s.found = s.subjectBehind(i, s.limit, behind, s.mark, v)
	if v.lemma == "رصد" && (!s.found || s.unheardOf(s.subj)) {
		return false // وكان قد رصد صواريخ
	}
	if next := s.toks[min(i+1, len(s.toks)-1)]; s.found && next.is("فيه", "فيها") && !s.knows(s.subj) {
		s.found = false // بيانا نفت فيه تلوث الخزانات
	}
	s.after = i + 1
	if s.found {
		s.subj = v.gendered(s.subj)
		s.after = s.voicesEnd(s.subj, s.limit)
	}
	s.pre, s.preStart, s.preFound = s.yetSubject(i, s.a, v)
	if !s.preFound && !s.found {
		s.pre, s.preStart, s.preFound = s.soonSubject()
	}
	if s.preFound {
		s.found, s.after = false, i+1
	} else if !s.found || quantifiers[s.toks[s.subjectFrom].s] || v.tense == present && !v.conj || v.lemma == "أبلغ" || v.lemma == "أخبر" {
		s.pre, s.preFound, s.preStart = s.subjectBefore(i, s.a, v)
		if s.preFound {
			s.pre = v.gendered(s.pre)
		}
		if s.preFound && s.found { // in a headline the subject comes first
			s.found, s.after = false, i+1
		}
	}
	s.findAntecedent()
	return true
}

// soonSubject is the subject of a verb that tells what somebody did soon: لكن الجيش سرعان ما نفى كذا; ما
// لبث الجيش أن نفى كذا.
func (s *saying) soonSubject() (n name, start int, ok bool) {
	i := s.i
	if i-3 >= s.a && s.prev.is("ما") && s.toks[i-2].is("سرعان") {
		n, ok, start = s.subjectBefore(i-2, s.a, s.v)
		return n, start, ok
	}
	for k := i - 2; s.prev.s == "ان" && k > s.a && k > i-longestSoon; k-- {
		if s.toks[k].is("لبث", "لبثت", "يلبث", "تلبث") {
			n, ok = s.actor(s.toks, k+1, i-1, "")
			return n, k - 1, ok && n.to == i-1
		}
	}
	for k := i - 2; s.prev.s == "ان" && k >= s.a && k > i-longestTurn; k-- {
		if s.toks[k].is("سبق", "وسبق") && strings.HasPrefix(s.toks[k+1].s, "ل") { // سبق للوزير أن نفى كذا
			n, ok = s.actor(s.toks, k+1, i-1, "ل")
			return n, k, ok && n.to == i-1
		}
	}
	return name{}, 0, false
}

// longestSoon is how many words may name who does something soon.
const longestSoon = 8

// gendered gives a name alone the gender of its verb.
func (v form) gendered(n name) name {
	if n.head == nil && n.kind == record.Person && n.person == n.from && v.gender != 0 {
		n.gender = v.gender
	}
	return n
}

// findAntecedent finds the subject before الذي: بحسب البرنامج الذي دعا كل الأطراف إلى كذا.
func (s *saying) findAntecedent() {
	i, v := s.i, s.v
	if v.object != "" || i-2 < s.a || !s.toks[i-1].is("الذي", "التي", "الذين") {
		return
	}
	end := i - 1
	if v.act == "blames" && end-1 > s.a && s.toks[end-1].is("،", ",") { // السلطات المحلية، التي حمّلت الجيش المسؤولية
		end--
	}
	n, ok, start := s.subjectBefore(end, s.a, v)
	if ok && n.gender == v.gender && s.knows(n) {
		s.pre, s.preFound, s.preStart, s.found, s.after = n, true, start, false, i+1
	}
}

// nearest are the speakers of the subject behind the verb, or else before it.
func (s *saying) nearest() []speaker {
	if s.found {
		return s.behind()
	}
	return s.voices(s.toks, s.pre, s.i)
}

// behind are the speakers of the subject behind the verb: of "each side" the two that are told of.
func (s *saying) behind() []speaker {
	if s.eachSide(s.subj) {
		if sides := s.twoSides(s.i, s.a); len(sides) == 2 {
			return s.standIn(sides, s.subj.from)
		}
	}
	return s.voices(s.toks, s.subj, s.limit)
}

// findSpeaker finds who speaks and through whom. It is false when nobody does.
func (s *saying) findSpeaker() bool {
	i, v, f := s.i, s.v, s.f
	f.from = s.from
	f.start = s.frameStart(i, s.a, s.preFound, s.preStart)
	nested := false
	switch {
	case s.toll.Name != "":
		f.who = []speaker{s.toll}
		if !s.tollOwned {
			f.code = "speech.elided"
		}
	case s.preFound && s.quotedSource(f, s.pre, i+1, s.from), s.found && s.quotedSource(f, s.subj, s.after, s.from):
		// صحيفة كذا نقلا عن فلان: the one behind speaks, through the one before
	case s.preFound:
		f.who = s.voices(s.toks, s.pre, i)
		if first, further := s.insideAnother(); first || further {
			if further && v.act == "rejects" || first && (s.mark < 0 && !s.binding(s.from) && !s.toldOfDenial() || s.saidWithin(i+1, s.mark)) || !s.knows(s.pre) || v.lemma == "أظهر" || v.lemma == "تمسك" {
				return false
			}
			nested = true
			last := s.before[len(s.before)-1]
			f.via = append(append([]Mention{}, last.via...), last.who[0].Mention)
			if first {
				last.to = last.from // it says nothing of its own
			}
			f.told = last.who[0].Kind != record.Outlet && last.who[0].Kind != record.Agency
		}
	case s.found:
		f.who = s.behind()
		s.crossed(f, s.b)
	case impersonal(s.toks, i, v) && !s.goesOnInPresent():
		f.code = "speech.impersonal"
	default:
		if !s.findElided() {
			return false
		}
	}
	if !nested && len(f.who) > 0 && len(f.via) == 0 {
		s.findChain()
	}
	return true
}

// goesOnInPresent reports whether the verb only goes on with what somebody says in the present: فلان
// يقول إن كذا، ويشير إلى أن كذا.
func (s *saying) goesOnInPresent() bool {
	if !s.v.conj || len(s.before) == 0 {
		return false
	}
	last := s.before[len(s.before)-1]
	v, ok := s.said(s.toks[last.cueFrom])
	return ok && len(last.who) > 0 && v.tense == present && v.gender == s.v.gender && v.number == s.v.number
}

// toldOfDenial reports whether an agency or outlet tells that another denied something: ذكرت وكالة
// كذا أن الوزير نفى سقوط الجسر. The denial is his.
func (s *saying) toldOfDenial() bool {
	by := s.before[len(s.before)-1].who[0].Kind
	return s.v.act == "denies" && (by == record.Agency || by == record.Outlet)
}

// saidWithin reports whether another verb of saying stands in a range.
func (s *saying) saidWithin(from, to int) bool {
	for k := from; k < to; k++ {
		if v, ok := s.said(s.toks[k]); ok && v.tense != participle {
			return true
		}
	}
	return false
}

// insideAnother reports whether the speaker stands where what another says begins, or where it
// goes on: قالت الصحيفة إن الوزير أكد كذا وإن الحزب يرفض كذا.
func (s *saying) insideAnother() (first, further bool) {
	if len(s.before) == 0 {
		return false, false
	}
	last := s.before[len(s.before)-1]
	if _, and := s.toks[s.preStart].unjoined(); and && s.preStart > last.from && s.toks[s.preStart-1].word {
		return false, false // كينيا تتمسك بالهدنة وأوغندا تهدد بكذا
	}
	if s.preStart < last.from || len(last.who) == 0 || last.whole {
		return false, false
	}
	first = s.preStart <= last.from+1
	return first, !first && last.code == "speech.verb" && s.toks[s.preStart-1].is("وان", "وبان") && s.toks[s.preStart-1].quote == 0
}

// findElided finds the speaker of a verb without a subject: a paper, the subject of the
// clause before, or the last who spoke.
func (s *saying) findElided() bool {
	f := s.f
	if who, ok := s.paperBefore(s.v, s.i, s.a); ok {
		f.who, f.start = []speaker{who}, s.clauseStart(s.i, s.a)
		return true
	}
	if who, at, ok := s.spokenIn(); ok {
		f.who, f.start, f.code = []speaker{who}, min(f.start, at), "speech.elided"
		return true
	}
	if s.butShe() {
		if who, ok := s.accusedBefore(); ok {
			f.who, f.code = []speaker{who}, "speech.elided"
			return true
		}
	}
	if s.ofLastSpeaker() {
		f.who, f.code = s.before[len(s.before)-1].who, "speech.elided"
		return true
	}
	if several(s.v) && s.v.conj && len(s.before) > 0 {
		if last := s.before[len(s.before)-1]; len(last.who) > 0 { // جاء في بيان أنهما اتفقا ودعوا إلى كذا
			f.who, f.code = last.who, "speech.elided"
			return true
		}
	}
	who, ok := s.clauseSubject(s.v, s.before, s.i, s.a)
	if start := s.clauseStart(s.i, s.a); !ok && s.inOrderTo() && start+2 < s.i {
		if n, found := s.actor(s.toks, start+1, s.i, ""); found && s.knows(n) {
			who, ok = s.mention(s.toks, n), true
		}
	}
	if !ok {
		who, ok = s.elided(s.v)
	}
	f.who, f.code = []speaker{who}, "speech.elided"
	return ok
}

// findChain finds through whom the words came: قال فلان لرويترز; وقال لرويترز مسؤول.
func (s *saying) findChain() {
	f := s.f
	f.via = s.viaIn(s.after, s.from)
	if len(f.via) == 0 && s.after > s.i+1 {
		f.via = s.viaIn(s.i+1, min(s.subjectFrom, s.from))
	}
	if len(f.via) == 0 {
		f.via = f.who[0].via
	}
}

// settleVoices gives each speaker the chain, finds by whose mouth a body speaks, when it
// was said, and what is taken back.
func (s *saying) settleVoices() {
	f := s.f
	if s.mark < 0 && s.v.takes("d") && len(f.via) == 0 {
		s.through(f, s.from, s.stop)
	}
	for k := range f.who {
		f.who[k].via = f.via
	}
	if len(f.who) == 1 {
		s.spokenBy(f, s.i+1, s.from)
	}
	f.said = s.saidIn(s.span(f.start, f.from))
	if len(f.who) > 1 && f.who[0].Kind == record.Person && !slices.Contains(bothDo, f.verb.act) {
		f.who = f.who[:1]
	}
	if retractions[s.v.lemma] {
		s.takesBack(f, s.b)
	}
}

// bothDo are the acts that two people who are named together both do.
var bothDo = []string{"denies", "accuses", "rejects"}

// subjectBehind is the subject of a verb of saying at i that stands behind it, before
// limit, and where it was sought. What is said begins at mark, if a word or sign marks
// that; the one who is accused ends before behind.
func (r *reader) subjectBehind(i, limit, behind, mark int, v form) (subj name, subjectFrom int, found bool) {
	subjectFrom = r.skipAdjuncts(i+1, limit)
	if several(v) { // behind its verb a subject would have it in the singular: دعوا الأطراف إلى كذا
		return name{}, subjectFrom, false
	}
	subj, found = r.actor(r.toks, subjectFrom, limit, "")
	if found && subj.to == subj.from+1 && spans[r.toks[subj.from].s] {
		found = false // طلب يومين
	}
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
	if found && v.lemma == "ألقى" {
		subj = r.withoutBlame(subj)
	}
	if found && v.takes("o") && v.object == "" {
		subj = r.seatedSubject(r.withoutObject(subj), behind)
	}
	if found && v.lemma == "وصف" && r.describedPaper(subjectFrom, v) {
		return subj, subjectFrom, false
	}
	if found && v.takes("o") && v.object == "" && !r.isSubject(subj, v, behind) {
		// "وصف المنسق الوضع": the last definite word may be what is spoken of
		last := subj.to - 1
		if whose, ok := r.ofCountry(subj); ok && r.isSubject(whose, v, behind) {
			subj, last = whose, 0
		} else if whose, ok := r.parted(subj, v, i); ok {
			subj, last = whose, 0
		}
		found = last == 0 || last > subj.from+1 && !r.wholeBody(subj, last) && (v.act != "accuses" || r.somebody(last, behind) || !subj.plural && strings.HasSuffix(r.toks[last].s, "ين")) && strings.HasPrefix(r.toks[last].s, "ال") && strings.HasPrefix(r.toks[last-1].s, "ال") && v.act != "blames" && r.gaz.adjective(r.toks, last) == nil && subj.person >= subj.to
		if !found && v.lemma == "وصف" && last >= subj.person+2 && strings.HasPrefix(r.toks[last].s, "ال") { // وصف الوزير فلان الفلاني اللقاء بأنه
			found, subj.to, last = true, last, 0
		}
		if found && last > 0 {
			subj.to, subj.person = last, last
		}
	}
	if found && v.takes("b") && v.object == "" && mark < 0 {
		subj = r.withoutContent(subj, v, limit)
	}
	if n, ok := r.compound(subjectFrom, limit, v, mark); ok && (!found || subj.to == subj.from+1 && !r.knows(subj)) {
		subj, found = n, true
	}
	if found && v.takes("d") && mark < 0 && !r.toks[subj.from].definite() && subj.to == subj.from+1 && !r.knows(subj) && subj.to < limit && (r.toks[subj.to].definite() && !r.actedOn(r.toks[subj.to]) && !things[r.toks[subj.to].bare()] || quantifiers[r.toks[subj.to].s] && !tolls[r.toks[subj.to].s]) {
		found = false // أكد تقهقر القوات: a noun of what happened, not a name
	}
	return subj, subjectFrom, found
}

// withoutBlame ends a name before the blame that somebody lays on another: ألقى الوزير | اللوم على كينيا.
func (r *reader) withoutBlame(n name) name {
	for k := n.from + 1; k < n.to; k++ {
		if blame[r.toks[k].bare()] {
			n.to, n.person, n.personTo = k, min(n.person, k), 0
			break
		}
	}
	return n
}

// blame is what one lays on another.
var blame = set("لوم لائمة مسؤولية ذنب تبعة تبعات")

// several reports whether a verb is written as that of two or more.
func several(v form) bool {
	return v.tense != participle && v.object == "" && (v.number == 'd' || v.number == 'p' && v.gender != 'f')
}

// describedPaper reports whether a paper behind a verb of describing that does not agree with
// it is what is described, by somebody who spoke before: وصفت تقرير اللجنة بأنه كذا.
func (r *reader) describedPaper(i int, v form) bool {
	t := r.toks[i]
	h, _, _ := t.head()
	return v.gender == 'f' && v.object == "" && !strings.HasSuffix(t.s, "ه") && (h != nil && papers[h.lemma] || documents[t.bare()] || statements[t.s])
}

// accusedBehind reports whether somebody and then a word with ب stand at k: what is said comes there.
func (r *reader) accusedBehind(k, limit int) bool {
	n, ok := r.actor(r.toks, k, limit, "")
	return ok && n.to < limit && strings.HasPrefix(r.toks[n.to].s, "ب")
}

// withoutContent ends the name of a person before a word with ب that can only be what
// he speaks of, since none follows: رحب فلان الفلاني بقرار كذا.
func (r *reader) withoutContent(n name, v form, limit int) name {
	if n.known != nil || n.person >= n.to {
		return n
	}
	if at := r.skipAdjuncts(n.to, limit); at < limit && strings.HasPrefix(r.toks[at].s, "ب") {
		return n
	}
	for k := n.to - 1; k > n.from && k >= n.person; k-- {
		rest, with := strings.CutPrefix(r.toks[k].s, "ب")
		if with && v.act == "accuses" && k == n.to-1 && k > n.person && !r.toks[k].deed(rest) && !r.begins(rest) && r.accusedBehind(n.to, limit) {
			return n // اتهم فادي بركات الحرس بكذا
		}
		if with && utf8.RuneCountInString(rest) >= 3 && !namesWithBa[r.toks[k].s] && (k+1 < limit && r.toks[k+1].word && k+1 == n.to || k+1 < n.to) {
			n.to, n.personTo, n.person = k, 0, min(n.person, k)
			return n
		}
	}
	return n
}
