package speech

// readEnglish reads one sentence, as readArabic does.
func (r *reader) readEnglish(a, b int) {
	a = r.dateline(a, b)
	if f, ok := r.englishHeading(a, b); ok {
		r.say([]*frame{f}, a, b)
		return
	}
	var frames []*frame
	for i := a; i < b; i++ {
		if r.toks[i].quote > 0 || !r.toks[i].word {
			continue
		}
		f, ok := r.englishFrame(i, a, b, frames)
		if !ok {
			continue
		}
		r.speakers = append(r.speakers, f.who...)
		frames = append(frames, f)
		if g, ok := r.resumed(f, b); ok {
			frames = append(frames, g)
		}
		if g, ok := r.andOneNumber(f, b); ok {
			r.speakers = append(r.speakers, g.who...)
			frames = append(frames, g)
		}
		for i = max(i, f.from-1, f.cueTo-1); i+1 < b && f.verb != nil && f.verb.lemma == "contradict" && !r.toks[i+1].is(",", ";"); {
			i++ // who says what within what is contradicted is no matter
		}
	}
	r.boundEnglish(frames, b)
	for _, f := range frames {
		f.to = r.declines(f)
	}
	var ordered []*frame
	for _, f := range frames {
		if f.to > f.from {
			ordered = append(ordered, f)
		}
	}
	r.say(r.secondClauses(ordered, b), a, b)
	r.quotedAlone(frames, a, b)
}

// quotedAlone proposes a quotation that continues the last speaker's words: a
// sentence that is nothing but a quotation.
func (r *reader) quotedAlone(frames []*frame, a, b int) {
	if len(frames) > 0 || a >= b || !opens(r.toks, a) || len(r.speakers) == 0 {
		return
	}
	end := quoteEnd(r.toks, a+1)
	if b-end > 2 || end-a < 4 {
		return
	}
	who := r.speakers[len(r.speakers)-1]
	if who.par != r.par {
		return
	}
	f := &frame{who: []speaker{who}, via: who.via, from: a + 1, to: end, code: "speech.continued", verb: &verb{act: "asserts"}}
	r.propose(f, f.from, f.to)
}

func (r *reader) boundEnglish(frames []*frame, b int) {
	for k, f := range frames {
		if f.to > 0 {
			continue
		}
		f.to = b
		for _, g := range frames[k+1:] {
			if g.start >= f.from && g.start < f.to && !g.inner {
				f.to = g.start
			}
		}
	}
}
