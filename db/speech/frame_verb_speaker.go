package speech

import (
	"slices"

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
	s.subj, s.subjectFrom, s.found = s.subjectBehind(i, s.limit, behind, s.mark, v)
	if v.lemma == "رصد" && (!s.found || s.unheardOf(s.subj)) {
		return false // وكان قد رصد صواريخ
	}
	if next := s.toks[min(i+1, len(s.toks)-1)]; s.found && next.is("فيه", "فيها") && s.subj.head == nil && s.subj.country == nil && s.subj.known == nil && s.subj.body == nil && !s.remembered(s.subj) {
		s.found = false // بيانا نفت فيه تلوث الخزانات
	}
	s.after = i + 1
	if s.found {
		s.subj = v.gendered(s.subj)
		s.after = s.voicesEnd(s.subj, s.limit)
	}
	s.pre, s.preStart, s.preFound = s.yetSubject(i, s.a, v)
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
	n, ok, start := s.subjectBefore(i-1, s.a, v)
	if ok && n.gender == v.gender && (n.head != nil || n.country != nil || n.known != nil || s.remembered(n)) {
		s.pre, s.preFound, s.preStart, s.found, s.after = n, true, start, false, i+1
	}
}

// nearest are the speakers of the subject behind the verb, or else before it.
func (s *saying) nearest() []speaker {
	if s.found {
		return s.voices(s.toks, s.subj, s.limit)
	}
	return s.voices(s.toks, s.pre, s.i)
}

// findSpeaker finds who speaks and through whom. It is false when nobody does.
func (s *saying) findSpeaker() bool {
	i, v, f := s.i, s.v, s.f
	f.from = s.from
	f.start = s.frameStart(i, s.a, s.preFound, s.preStart)
	nested := false
	switch {
	case s.preFound && s.quotedSource(f, s.pre, i+1, s.from), s.found && s.quotedSource(f, s.subj, s.after, s.from):
		// صحيفة كذا نقلا عن فلان: the one behind speaks, through the one before
	case s.preFound:
		f.who = s.voices(s.toks, s.pre, i)
		if s.insideAnother() {
			if s.mark < 0 && !s.binding(s.from) || s.pre.head == nil && s.pre.country == nil && s.pre.known == nil && !s.remembered(s.pre) || v.lemma == "أظهر" || v.lemma == "تمسك" {
				return false
			}
			nested = true
			last := s.before[len(s.before)-1]
			f.via = append(append([]Mention{}, last.via...), last.who[0].Mention)
			last.to = last.from // it says nothing of its own
			f.told = last.who[0].Kind != record.Outlet && last.who[0].Kind != record.Agency
		}
	case s.found:
		f.who = s.voices(s.toks, s.subj, s.limit)
		if s.eachSide(s.subj) {
			if sides := s.twoSides(i, s.a); len(sides) == 2 {
				f.who = s.standIn(sides, s.subj.from)
			}
		}
		s.crossed(f, s.b)
	case impersonal(s.toks, i, v):
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

// insideAnother reports whether the speaker stands where what another says begins: قالت
// الصحيفة إن الوزير أكد كذا.
func (s *saying) insideAnother() bool {
	if len(s.before) == 0 {
		return false
	}
	last := s.before[len(s.before)-1]
	if _, and := s.toks[s.preStart].unjoined(); and && s.preStart > last.from && s.toks[s.preStart-1].word {
		return false // كينيا تتمسك بالهدنة وأوغندا تهدد بكذا
	}
	return s.preStart <= last.from+1 && s.preStart >= last.from && len(last.who) > 0 && !last.whole
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
	who, ok := s.clauseSubject(s.v, s.before, s.i, s.a)
	if start := s.clauseStart(s.i, s.a); !ok && s.inOrderTo() && start+2 < s.i {
		if n, found := s.actor(s.toks, start+1, s.i, ""); found && (n.head != nil || n.country != nil || n.known != nil || s.remembered(n)) {
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
	f.said = s.dateIn(s.span(f.start, f.from))
	if len(f.who) > 1 && f.who[0].Kind == record.Person && !slices.Contains(bothDo, f.verb.act) {
		f.who = f.who[:1]
	}
	if retractions[s.v.lemma] {
		s.takesBack(f, s.b)
	}
}

// bothDo are the acts that two people who are named together both do.
var bothDo = []string{"denies", "accuses", "rejects"}
