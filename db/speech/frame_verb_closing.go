package speech

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

// goesOnSaying reports whether another verb of saying is joined on right behind the verb, so
// that what follows belongs to that one: الحركة تنفي وتتحدث عن كذا.
func (s *saying) goesOnSaying() bool {
	if s.i+1 >= s.b {
		return false
	}
	next, ok := s.said(s.toks[s.i+1])
	return ok && next.conj && next.tense == s.v.tense && next.act == "asserts"
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

// quotedVerb reads "قالت X إن Y "شدد على ...": the quotation begins with a verb
// of saying whose subject stands before it.
func (r *reader) quotedVerb(i int, before []*frame) (*frame, bool) {
	if len(before) == 0 || !opens(r.toks, i-1) {
		return nil, false
	}
	last := before[len(before)-1]
	v, ok := r.said(r.toks[i])
	if !ok || v.lemma == "تمسك" || v.tense == participle || last.whole || last.to > 0 || len(last.who) == 0 {
		return nil, false
	}
	n, ok := r.actor(r.toks, last.from, i-1, "")
	if !ok || n.to != i-1 {
		return nil, false
	}
	end := quoteEnd(r.toks, i)
	from := i + 1
	if from < end && r.toks[from].is("علي", "الي", "عن") {
		from++
	}
	if from < end && that(r.toks[from].s) {
		from++
	}
	f := &frame{start: last.from, cueFrom: i, cueTo: i + 1, verb: v.verb, from: from, to: end, pieces: true, code: "speech.verb"}
	f.who = []speaker{r.mention(r.toks, n)}
	f.via = append(append([]Mention{}, last.via...), last.who[0].Mention)
	last.to = last.from
	return f, from < end
}
