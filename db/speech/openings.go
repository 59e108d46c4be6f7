package speech

// topic passes the name of a country that a headline is about: توغو: الجيش يعلن كذا.
func (r *reader) topic(a, b int) int {
	_, n, _ := r.gaz.country(r.toks, a)
	if n > 0 && a+n+2 < b && r.toks[a+n].is(":") && r.ownSpeaker(a+n+1, b) {
		return a + n + 1
	}
	return r.behindTown(a, b)
}

// longestTown is how many words the name of a town before a colon has at most.
const longestTown = 3

// behindTown passes a town before a colon that says where something happened, and not who
// speaks: كفر زيت: قتل عشرة في قصف على السوق.
func (r *reader) behindTown(a, b int) int {
	k := a
	for k < b && k < a+longestTown && r.toks[k].word && r.toks[k].quote == 0 {
		k++
	}
	if k == a || k+2 >= b || !r.toks[k].is(":") || r.firstPerson(k+1, b) || r.toks[k+1].quote > 0 || opens(r.toks, k+1) {
		return a
	}
	first := r.toks[a]
	named := placePrefixes[first.s] && k == a+2 || first.placeHead() && k > a+1 || r.placeNames[first.s]
	if h, _, _ := first.head(); h != nil || !named && (k > a+1 || !r.happens(k+1)) || len(r.namesakes(first.s)) > 0 {
		return a
	}
	return k + 1
}

// happens reports whether what befell people or a place is told from the word at k on.
func (r *reader) happens(k int) bool {
	t := r.toks[k]
	return quantifiers[t.s] || tolls[t.s] || t.is("قصف", "غارة", "غاره", "غارات", "انفجار", "انفجارات", "اشتباكات", "قتل", "قتلت", "اصيب", "استشهد", "سقط", "سقطت", "قصفت", "شن", "شنت", "دوي", "نزوح", "تفجير", "هجوم")
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

// quotedVerb reads "قالت X إن Y "شدد على ...": the quotation begins with a verb
// of saying whose subject stands before it.
func (r *reader) quotedVerb(i int, before []*frame) (*frame, bool) {
	if len(before) == 0 || !opens(r.toks, i-1) {
		return nil, false
	}
	last := before[len(before)-1]
	v, ok := r.said(r.toks[i])
	if !ok || v.tense == participle || last.whole || last.to > 0 || len(last.who) == 0 {
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

// publishes reports whether a verb brings out pictures or papers that then speak.
func (r *reader) publishes(t token) bool {
	if !t.word || !r.verbForm(t) {
		return false
	}
	for _, v := range t.forms {
		if (v.lemma == "نشر" || v.lemma == "عرض" || v.lemma == "بث" || v.lemma == "وزع" || v.lemma == "أصدر") && v.object == "" {
			return true
		}
	}
	return false
}
