package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// saying is a frame round a verb of saying while it is read.
type saying struct {
	*reader
	i, a, b int // the verb, and where its sentence begins and ends
	v       form
	prev    token    // the word before the verb
	before  []*frame // of the same sentence
	f       *frame

	stop   int  // up to where the frame may reach
	mark   int  // the word or sign that marks what is said; -1 when there is none
	quoted bool // it opens a quotation
	limit  int  // the mark, or else stop

	subj        name // the subject behind the verb
	subjectFrom int  // where it was sought
	found       bool
	after       int // behind the verb and the subject behind it

	pre      name // the subject before the verb, which puts one behind it aside
	preStart int
	preFound bool

	from int // where what is said begins
	told bool
}

// verbFrame reads a frame round a verb of saying.
func (r *reader) verbFrame(i, a, b int, v form, before []*frame) (*frame, bool) {
	s := &saying{reader: r, i: i, a: a, b: b, v: v, before: before}
	if i > a {
		s.prev = r.toks[i-1]
	}
	s.f = &frame{start: i, cueFrom: i, cueTo: i + 1, verb: v.verb, pieces: true, code: "speech.verb"}
	switch {
	case s.noVerb():
		return nil, false
	case s.describesQuotation():
		return s.f, true
	case r.saysNothing(i, a, b, v, before) || r.saidBefore(i, before):
		return nil, false
	case v.tense == participle:
		return r.participleFrame(s.f, i, a, b, v, before)
	case s.deniesPronoun():
		return r.emptyDenial(s.f, i, a, b, v)
	case s.saidOfIt():
		return nil, false
	}
	if s.closesClause() {
		return s.f, true
	}
	s.bounds()
	if !s.findSubject() {
		return nil, false
	}
	if s.deniesPartInIt() || !s.preFound && r.answered(s.f, i, a, s.limit, b, v, s.subj, s.found) || s.deniesWhatWasSaid() {
		return s.f, true
	}
	s.findContent()
	switch {
	case s.refusesComment():
		return nil, false
	case s.deniesAlone(), s.closesQuotation():
		return s.f, true
	case !s.told || !s.opens() || s.joinsDeeds():
		return nil, false
	}
	if !s.findSpeaker() {
		return nil, false
	}
	s.settleEnd()
	s.settleVoices()
	return s.f, true
}

// noVerb reports whether the word is no verb of saying as it is written: بين, المتحدث.
func (s *saying) noVerb() bool {
	t := s.toks[s.i]
	return t.is("بينهم", "بينهما", "بينها", "بيننا") || t.s == "بين" && !strings.ContainsRune(t.raw, 'ّ') || s.v.tense == participle && s.v.gender == 'm' && t.definite()
}

// describesQuotation reads who described something in the words before: "...", بهذه
// الكلمات وصف فلان كذا; "...", هذا ما قاله فلان.
func (s *saying) describesQuotation() bool {
	i, f := s.i, s.f
	if s.prev.is("هكذا") && s.quotedBefore(f, i-1, s.a, s.before) { // "..."، هكذا رد فلان
		if n, ok := s.actor(s.toks, i+1, s.b, ""); ok {
			f.who, f.end = s.voices(s.toks, n, s.b), s.sentenceClauseEnd(n.to, s.b)
			return true
		}
	}
	if i-3 > s.a && s.v.object != "" && s.prev.is("ما") && s.toks[i-2].is("هذا", "ذلك") && s.toks[i-3].is("،", ",") && len(s.before) == 0 && s.toks[i-4].quote == 0 && quoteSign(s.toks[i-4].s) == 0 { // لا صحة لكذا، هذا ما قاله فلان
		if n, ok := s.actor(s.toks, i+1, s.b, ""); ok {
			f.who, f.start, f.from, f.to, f.end = s.voices(s.toks, n, s.b), s.a, s.a, i-3, s.sentenceClauseEnd(n.to, s.b)
			return true
		}
	}
	if i-2 <= s.a || !(s.toks[i-2].is("بهذه", "بتلك") || s.v.object != "" && s.prev.is("ما") && s.toks[i-2].is("هذا", "ذلك")) || !s.quotedBefore(f, i-2, s.a, s.before) {
		return false
	}
	n, ok := s.actor(s.toks, i+1, s.b, "")
	if !ok {
		return false
	}
	f.who, f.end = s.voices(s.toks, n, s.b), s.sentenceClauseEnd(n.to, s.b)
	return true
}

// deniesPronoun reports whether the verb denies what a pronoun behind it stands for, so
// that its words are the claim: which Paris denied.
func (s *saying) deniesPronoun() bool {
	return s.v.object != "" && (s.v.act == "denies" || s.v.act == "rejects" && (accusationNouns[s.prev.s] || s.topicSaid(s.a) || s.rejectsSaid(s.i, s.a, s.before)))
}

// saidOfIt reports whether the verb only says of what stands before it what somebody did:
// وهو ما أكد كذا.
func (s *saying) saidOfIt() bool {
	i := s.i
	return relatives[s.prev.s] && i-1 > s.a && s.toks[i-1].is("ما") && s.toks[i-2].is("وهو", "هو", "وهذا") && s.v.object == "" && s.v.act != "denies"
}

// bounds finds up to where the frame may reach and what marks its content.
func (s *saying) bounds() {
	s.stop = s.frameLimit(s.i, s.b)
	s.mark, s.quoted = s.contentMark(s.i+1, s.stop)
	s.limit = s.stop
	if s.mark >= 0 {
		s.limit = s.mark
	}
}

// findSubject finds the subject behind the verb or before it, if there is one. It is false
// when the verb can only be one of saying with a subject that it does not have.
func (s *saying) findSubject() bool {
	i, v := s.i, s.v
	behind := s.limit
	if s.quoted { // the one accused may stand in quotation marks
		behind = s.stop
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

// deniesPartInIt reads who denies a part in what was told: وهو القصف الذي تنفي غانا
// المسؤولية عنه.
func (s *saying) deniesPartInIt() bool {
	i, f := s.i, s.f
	end := s.clauseEnd(s.after, s.b)
	if !s.found || s.v.act != "denies" || i-3 < s.a || !s.prev.is("الذي", "التي") || !s.toks[i-3].is("وهو", "وهي") || end <= s.after || !s.toks[end-1].is("عنه", "عنها", "به", "بها", "فيه", "فيها") {
		return false
	}
	f.who, f.code, f.whole = s.voices(s.toks, s.subj, s.limit), "speech.denial", true
	f.start, f.from, f.to = i-3, i-3, end
	return true
}

// deniesWhatWasSaid reads a denial whose object only points to what was said before:
// نفى الوزير ذلك, الحكومة نفت هذه الأنباء.
func (s *saying) deniesWhatWasSaid() bool {
	i, v, f := s.i, s.v, s.f
	if !s.found && !s.preFound {
		return false
	}
	at := s.skipAdjuncts(s.after, s.stop)
	if v.takes("m") && v.act == "denies" && at < s.stop && s.toks[at].is("منه", "منها", "منهم") { // تبرأت منه
		f.who, f.code, f.whole = s.nearest(), "speech.denial", true
		f.start = s.frameStart(i, s.a, s.preFound, s.preStart)
		f.from, f.to = i, at+1
		if s.preFound {
			f.from = s.preStart
		}
		return true
	}
	if at >= s.stop || v.act != "denies" && !(v.act == "rejects" && (s.toks[at].is("هذه", "تلك", "هذا", "ذلك") || accusationNouns[s.toks[at].s] && s.pointEnd(at, s.b) == at+1 || s.whoseTalk(at, s.b))) || !s.pointsBack(at, s.b) {
		return false
	}
	f.who, f.code, f.whole = s.nearest(), "speech.denial", true
	f.verb = v.denying()
	f.start = s.frameStart(i, s.a, s.preFound && !s.found, s.preStart)
	f.from, f.to = i, s.pointEnd(at, s.b)
	if s.preFound && !s.found { // الحكومة نفت ذلك
		f.from = s.preStart
	}
	return true
}

// nearest are the speakers of the subject behind the verb, or else before it.
func (s *saying) nearest() []speaker {
	if s.found {
		return s.voices(s.toks, s.subj, s.limit)
	}
	return s.voices(s.toks, s.pre, s.i)
}

// findContent finds where what is said begins.
func (s *saying) findContent() {
	s.from, s.told = s.contentFrom(s.f, s.v, s.after, s.mark, s.quoted, s.stop)
	if s.v.lemma == "وجه" {
		s.from, s.told = s.charge(s.after, s.stop)
	}
}

// refusesComment reports whether nothing is said: رفض التعليق على كذا.
func (s *saying) refusesComment() bool {
	return s.told && s.v.act == "rejects" && comments[s.toks[s.from].s]
}

// deniesAlone reads a denial with nothing behind it: كينيا تعلن كذا وتوغو تنفي.
func (s *saying) deniesAlone() bool {
	i, f := s.i, s.f
	if s.told || !s.preFound || s.v.act != "denies" || i+1 < s.b && !s.toks[i+1].is(".", "…", "؛") {
		return false
	}
	f.who, f.code, f.whole = s.voices(s.toks, s.pre, i), "speech.denial", true
	f.start, f.from, f.to = s.preStart, s.preStart, i+1
	return true
}

// closesQuotation reads the speaker of the quotation before the verb: "...", قال فلان.
func (s *saying) closesQuotation() bool {
	f := s.f
	if s.told && !(s.mark < 0 && s.v.takes("x")) || !s.found || !s.quotedBefore(f, s.i, s.a, s.before) {
		return false
	}
	f.who, f.end = s.voices(s.toks, s.subj, s.limit), s.clauseEnd(s.after, s.b)
	f.via = s.viaIn(s.after, f.end)
	f.who[0].via = f.via
	return true
}

// closesClause reads the speaker of the clause before the verb, where nothing follows him:
// لم نقصف السوق، قال العميد فلان في مؤتمر صحفي.
func (s *saying) closesClause() bool {
	i, v, f := s.i, s.v, s.f
	if !s.prev.is("،", ",") || i < s.a+fewestClosed || v.conj || v.act != "asserts" || !v.takes("x") || v.object != "" || len(s.before) > 0 || s.b-i > longestClosing || s.leadsToMain() {
		return false
	}
	n, ok := s.actor(s.toks, s.skipAdjuncts(i+1, s.b), s.b, "")
	if !ok || s.unheardOf(n) && n.to < i+3 {
		return false
	}
	n = s.apposition(n, s.b)
	if end := s.skipAdjuncts(n.to, s.b); end < s.b && !s.toks[end].is(".", "؟", "!") && (!prepositions[s.toks[end].s] || s.hasVerb(end, s.b) || s.clauseEnd(end, s.b) < s.b-1) {
		return false
	}
	f.who = s.voices(s.toks, n, s.b)
	f.via = s.viaIn(n.to, s.b)
	f.who[0].via = f.via
	f.start, f.from, f.to, f.end = s.a, s.a, i-1, s.b
	return true
}

// leadsToMain reports whether the sentence begins with a word that leads to its main
// clause, which the verb then opens: في الميناء، قال فلان.
func (s *saying) leadsToMain() bool {
	first := s.toks[s.a]
	return prepositions[first.s] || first.function() && !s.negates(s.a) && !first.is("لا") || timeWords[first.s] || attributions[first.s] || topics[first.s] || joiners[first.s]
}

// fewestClosed is how many words a clause has at least before who says it, longestClosing how
// many may tell that.
const (
	fewestClosed   = 5
	longestClosing = 16
)

// opens reports whether the verb may open a frame where it stands.
func (s *saying) opens() bool {
	i, v, prev, silent := s.i, s.v, s.prev, !s.found && !s.preFound
	if silent && (s.mark < 0 || s.mark > i+4) && relatives[prev.s] && v.act != "denies" {
		return false // التقارير التي تتحدث عن ...
	}
	_, ofPaper := s.paperBefore(v, i, s.a)
	switch {
	case i == s.a || v.conj || leads(prev) || s.preFound || s.fronted(i, s.a):
		return true
	case v.act == "denies" && v.tense == present && s.found && prev.word && !prev.function(): // هجوم تنفي غانا أي صلة لها به
		return true
	case v.object != "" && v.takes("b") && s.found: // نتيجة وصفتها المعارضة بكذا
		return true
	case ofPaper && silent, silent && s.inPaper(), silent && s.inOrderTo():
		return true
	case len(s.before) == 0 && i-s.a <= 14 && !s.hasVerb(s.a, i):
		return true
	case s.mark < 0:
		return false
	case s.found: // inserted into what is told
		return s.mark-i < 25 && len(s.before) == 0
	}
	return v.takes("x") // صورا قالت إنها
}

// inOrderTo reports whether the verb tells of a denial for which somebody did something: ظهر
// الرئيس لينفي كذا.
func (s *saying) inOrderTo() bool {
	return strings.HasPrefix(s.toks[s.i].s, "ل") && s.v.tense == present && (s.v.act == "denies" || s.v.act == "rejects")
}

// inPaper reports whether the verb tells what stands in the paper before it: أصدر الحزب
// بيانا ينفي فيه كذا.
func (s *saying) inPaper() bool {
	h, _, _ := s.prev.head()
	return s.i+1 < s.b && s.toks[s.i+1].is("فيه", "فيها") && (h != nil && papers[h.lemma] || documents[strings.TrimSuffix(s.prev.s, "ا")])
}

// joinsDeeds reports whether the verb only goes on with what somebody did.
func (s *saying) joinsDeeds() bool {
	return s.v.conj && s.i > s.a && s.mark < 0 && s.prev.word && !joiners[s.prev.s] && !s.found && len(s.before) > 0 && !s.v.takes("d") && !s.v.takes("o")
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

// settleEnd finds how far a charge or a description reaches.
func (s *saying) settleEnd() {
	f := s.f
	if end := s.clauseEnd(s.from, s.b); s.v.lemma == "وجه" && s.wordsIn(s.from, end) <= 2 { // وجهت إليها كينيا اتهامات مماثلة
		f.whole, f.from, f.to = true, s.i, end
	}
	s.describedAs(f, s.v, s.from, s.stop)
}

// describedAs leaves to a verb of describing what stands before the words that it describes
// with: وصف الوزير ما تحدثت عنه الصحف بأنه كذا.
func (r *reader) describedAs(f *frame, v form, from, stop int) {
	if v.lemma != "وصف" || v.object != "" {
		return
	}
	for k := from; k < stop && !r.toks[k].is("،", ","); k++ {
		if r.toks[k].quote == 0 && strings.HasPrefix(r.toks[k].s, "بان") && that(r.toks[k].s) {
			f.read = k
		}
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

// frameStart walks back from the verb over the words that join its clause on.
func (r *reader) frameStart(i, a int, subject bool, subjectStart int) int {
	s := i
	if subject {
		s = subjectStart
	}
	for s > a {
		t := r.toks[s-1]
		if t.is("،", ",", "؛") {
			s--
			break
		}
		if s-2 >= a && (that(t.s) && r.toks[s-2].is("غير", "الا", "بيد") || t.s == "ما" && r.toks[s-2].is("وهو", "وهذا")) { // غير أنهم; وهو ما وصفه فلان
			s -= 2
			continue
		}
		if joins(t.s) || t.is("و", "في", "سبق", "قبل", "بدوره", "بدورها", "ايضا", "المقابل", "وفي", "حين", "وسبق", "الذي", "التي", "والذي", "والتي", "من", "ومن", "جانبه", "جانبها", "جهته", "جهتها", "-") || timeWords[t.s] {
			s--
			continue
		}
		break
	}
	return s
}
