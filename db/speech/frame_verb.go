package speech

import (
	"slices"
	"strings"
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

	toll      speaker // who counted the toll that is the subject, if it is one
	tollOwned bool    // the words say so, and he is not only the last who spoke

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
	case s.deniesByName():
		return s.f, true
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
	case s.refusesComment(), s.told && renewing[v.lemma] && s.from > i && r.toks[s.from-1].raw == "على" && denials[r.toks[s.from].s]: // أصر على نفي كذا, which the noun tells
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
	return t.is("بينهم", "بينهما", "بينها", "بيننا") || t.is("مجددا") && s.i > s.a && s.prev.word || s.prev.is("حد", "لو", "ولو", "فلو") || s.v.lemma == "كتب" && s.i == s.a && s.i+2 < s.b && s.toks[s.i+1].is(":") && s.byline(s.i+2, s.b) || t.s == "بين" && !strings.ContainsRune(t.raw, 'ّ') || s.v.tense == participle && s.v.gender == 'm' && t.definite()
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

// findContent finds where what is said begins.
func (s *saying) findContent() {
	s.from, s.told = s.contentFrom(s.f, s.v, s.after, s.mark, s.quoted, s.stop)
	if s.v.lemma == "وجه" {
		s.from, s.told = s.charge(s.after, s.stop)
	}
	if s.told && s.found && s.toll.Name != "" && s.tollOwned && s.formerTollBehind() {
		s.from = s.i // أفادت حصيلة سابقة لخدمة كذا بمقتل 19: that it was an earlier one is what is said
	}
}

// opens reports whether the verb may open a frame where it stands.
func (s *saying) opens() bool {
	i, v, prev, silent := s.i, s.v, s.prev, !s.found && !s.preFound
	if silent && (s.mark < 0 || s.mark > i+4) && relatives[prev.s] && v.act != "denies" && !s.ofLastSpeaker() {
		return false // التقارير التي تتحدث عن ...
	}
	if s.preFound && s.preStart > s.a && puttingRight[s.toks[s.preStart-1].s] {
		return false // قال فلان إن 12 قتلوا، مصححا حصيلة سابقة أفادت بمقتل 15: he takes her number back
	}
	_, ofPaper := s.paperBefore(v, i, s.a)
	switch {
	case i == s.a || v.conj || leads(prev) || s.preFound || s.fronted(i, s.a):
		return true
	case v.act == "denies" && v.tense == present && s.found && prev.word && !prev.function(): // هجوم تنفي غانا أي صلة لها به
		return true
	case silent && s.ofLastSpeaker():
		return true
	case that(prev.s) && i-2 >= s.a && s.toks[i-2].is("علما", "مع"): // علما بأنها تنفي عادة كذا
		return true
	case (v.act == "accuses" || v.act == "blames") && v.object == "" && s.found && s.struckBefore() && s.chargesWithIt(): // هجوم تتهم كينيا أوغندا بتنفيذه
		return true
	case v.object != "" && v.takes("b") && s.found: // نتيجة وصفتها المعارضة بكذا
		return true
	case ofPaper && silent, silent && s.inPaper(), silent && s.inOrderTo():
		return true
	case s.found && s.negates(i-1) && s.saysOnly(i, s.b): // فيما لم تقر كينيا إلا بكذا
		return true
	case len(s.before) == 0 && i-s.a <= 14 && !s.hasVerb(s.a, i):
		return true
	case s.mark < 0:
		return false
	case silent && s.mark == i+2 && s.toks[i+1].is("فيه", "فيها"): // مقابلة مع الوزير أكد فيها أن
		return true
	case s.found: // inserted into what is told
		return s.mark-i < 25 && len(s.before) == 0
	}
	return v.takes("x") // صورا قالت إنها
}

// ofLastSpeaker reports whether the verb tells more of who has just denied something: وهي مزاعم رفضتها
// كينيا التي طلبت قدوم خبراء.
func (s *saying) ofLastSpeaker() bool {
	if len(s.before) == 0 || !s.prev.is("الذي", "التي") || s.v.object != "" {
		return false
	}
	last := s.before[len(s.before)-1]
	return last.whole && last.code == "speech.denial" && last.to == s.i-1 && len(last.who) == 1 && last.who[0].gender == s.v.gender
}

// struckBefore reports whether the verb stands behind the noun for a blow, or behind the place of
// one: هجوم | تتهم كينيا أوغندا بتنفيذه, هجوم على مدرسة بسولا | حمّلت كينيا مسؤوليته لأوغندا.
func (s *saying) struckBefore() bool {
	for k := s.i - 1; k >= max(s.a, s.i-longestTarget) && s.toks[k].word; k-- {
		if struckBy(s.toks[k]) {
			return true
		}
	}
	return false
}

// longestTarget is how many words tell at most what a blow struck, and where.
const longestTarget = 6

// chargesWithIt reports whether what somebody is charged with is the deed before the verb:
// بتنفيذه, بالوقوف وراءه, مسؤوليته.
func (s *saying) chargesWithIt() bool {
	return slices.ContainsFunc(s.toks[s.after:s.stop], func(t token) bool {
		with, ok := strings.CutPrefix(t.s, "ب")
		deed := strings.TrimSuffix(strings.TrimSuffix(with, "ا"), "ه")
		return ok && deed != with && t.deed(deed) || strings.HasPrefix(t.s, "مسووليته") || t.is("وراءه", "وراءها", "خلفه", "خلفها")
	})
}

// inOrderTo reports whether the verb tells of a denial for which somebody did something: ظهر
// الرئيس لينفي كذا.
func (s *saying) inOrderTo() bool {
	return strings.HasPrefix(s.toks[s.i].s, "ل") && s.v.tense == present && (s.v.act == "denies" || s.v.act == "rejects")
}

// inPaper reports whether the verb tells what stands in the paper before it, or was said where it
// tells: أصدر الحزب بيانا ينفي فيه كذا, رد ببيان مقتضب نفى فيه كذا, عقد مؤتمرا صحفيا قال فيه كذا.
func (s *saying) inPaper() bool {
	if s.i+1 >= s.b || !s.toks[s.i+1].is("فيه", "فيها", "خلاله", "خلالها") {
		return false
	}
	for k := s.i - 1; k > s.a && k >= s.i-longestPaper && s.toks[k].word && !s.toks[k].function(); k-- {
		noun, _ := s.toks[k].unled()
		noun = strings.TrimSuffix(noun, "ا")
		if h, _, _ := s.toks[k].head(); h != nil && papers[h.lemma] || documents[noun] || settings[noun] {
			return true
		}
	}
	return false
}

// longestPaper is how many words name such a paper at most.
const longestPaper = 3

// joinsDeeds reports whether the verb only goes on with what somebody did.
func (s *saying) joinsDeeds() bool {
	return s.v.conj && s.i > s.a && s.mark < 0 && s.prev.word && !joiners[s.prev.s] && !s.found && len(s.before) > 0 && !s.v.takes("d") && !s.v.takes("o") && !(s.before[len(s.before)-1].whole && s.before[len(s.before)-1].to == s.i)
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
		if s-2 >= a && (that(t.s) && r.toks[s-2].is("غير", "الا", "بيد", "بعد", "علما", "مع") || t.s == "ما" && r.toks[s-2].is("وهو", "وهذا")) { // غير أنهم; وهو ما وصفه فلان
			s -= 2
			if s-1 > a && r.toks[s].is("بعد") && r.toks[s-1].is("وذلك") {
				s--
			}
			continue
		}
		if t.is("الامر", "والامر") && relatives[r.toks[s].s] { // الأمر الذي وصفه فلان بكذا
			s--
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
