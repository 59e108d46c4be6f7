package speech

import "unicode"

// citing reads who is quoted between a subject and its verb, ", quoting an official,", or
// before both, "Quoting an official, the agency said": he speaks, through the subject.
func (r *reader) citing(f *frame, a, from, i int) {
	at := -1
	for k := from + 1; k+1 < i; k++ {
		if r.toks[k].is("citing", "quoting") && r.toks[k-1].is(",") {
			at = k
			break
		}
	}
	if at < 0 && r.toks[a].is("citing", "quoting") && from > a {
		at = a
	}
	if at < 0 || len(f.who) != 1 {
		return
	}
	if n, ok := r.englishName(at+1, r.commaBehind(at, i)); ok {
		r.quotes(f, n)
	}
}

// quotes puts the one quoted at the head of what a speaker tells.
func (r *reader) quotes(f *frame, n name) {
	f.via = append([]Mention{f.who[0].Mention}, f.via...)
	f.who = []speaker{r.englishMention(n)}
}

// commaBehind is the first comma outside quotations from k on, or b.
func (r *reader) commaBehind(k, b int) int {
	for k < b && !(r.toks[k].is(",") && r.toks[k].quote == 0) {
		k++
	}
	return k
}

// cited reads who is cited behind what an outlet tells: "Radio Ama reported shelling,
// citing residents".
func (r *reader) cited(i, a, b int, before []*frame) (*frame, bool) {
	if !r.toks[i].is("citing", "quoting") || i == a || len(before) == 0 || r.asSaying(i, b) > 0 {
		return nil, false
	}
	last := before[len(before)-1]
	behind := last.code == "speech.source" || last.to > 0 && last.start < last.from && last.cueFrom >= last.to
	if !r.toks[i-1].is(",") || last.to > 0 && !behind || len(last.who) != 1 || last.whole {
		return nil, false
	}
	end := r.commaBehind(i, b)
	n, ok := r.englishName(i+1, end)
	if !ok {
		return nil, false
	}
	r.quotes(last, n)
	if last.to == 0 {
		last.to = i - 1
	}
	last.end = max(last.end, end)
	return nil, true
}

// asSaying is where "as saying" stands behind a verb of quoting at i, 0 when it does not.
func (r *reader) asSaying(i, b int) int {
	for k := i + 1; k+1 < b && k < i+16 && !r.toks[k].is(".", ";"); k++ {
		if r.toks[k].is("as") && (r.toks[k+1].s == "saying" || r.toks[k+1].s == "telling" || len(englishForms()[r.toks[k+1].s]) > 0 && englishForms()[r.toks[k+1].s][0].ing) {
			return k
		}
	}
	return 0
}

// quotedAs reads "the agency quoted an official as saying that ..." and "an official was
// quoted (by the agency) as saying (by the agency) that ...".
func (r *reader) quotedAs(i, a, b int, before []*frame) (*frame, bool) {
	if !r.toks[i].is("quoted", "quotes", "quote", "quoting", "cited", "cites", "cite", "citing") || i == a {
		return nil, false
	}
	as := r.asSaying(i, b)
	if as == 0 {
		return nil, false
	}
	f := &frame{start: r.subjectStart(i, a), cueFrom: i, cueTo: as + 2, pieces: true, code: "speech.verb", verb: englishForms()[r.toks[as+1].s][0].verb}
	subject, named := r.englishName(f.start, i)
	passive := r.toks[i-1].is("was", "were", "been", "is", "are", "being")
	if passive {
		if !named {
			return nil, false
		}
		f.who = []speaker{r.englishMention(subject)}
		for _, by := range []int{i + 1, as + 2} {
			if by+1 < b && r.toks[by].s == "by" {
				if n, ok := r.englishName(by+1, b); ok {
					f.via = []Mention{r.englishMention(n).Mention}
					f.cueTo = max(f.cueTo, n.to)
				}
			}
		}
	} else {
		n, ok := r.englishName(i+1, as)
		if !ok {
			return nil, false
		}
		f.who = []speaker{r.englishMention(n)}
		switch {
		case named && subject.from < i:
			f.via = []Mention{r.englishMention(subject).Mention}
		case len(before) > 0 && len(before[len(before)-1].who) > 0:
			f.via = []Mention{before[len(before)-1].who[0].Mention}
		}
	}
	v := englishForms()[r.toks[as+1].s][0]
	from, ok := r.englishContent(v, f.cueTo, b)
	if !ok {
		return nil, false
	}
	f.from = from
	f.who[0].via = f.via
	return f, true
}

// carriedBy reads the outlet that carried a statement: "in a statement carried by Radio
// Ama".
func (r *reader) carriedBy(f *frame, a, to int) {
	for k := a; k+2 < to && len(f.via) == 0; k++ {
		if !r.toks[k].is("carried", "published", "broadcast", "aired", "reported", "released", "posted") || !r.toks[k+1].is("by", "on") {
			continue
		}
		n, ok := r.englishName(k+2, to)
		if !ok || r.toks[k+1].s == "on" && !unicode.IsUpper(firstRune(r.toks[n.to-1].raw)) || len(f.who) == 0 || n.from <= f.cueFrom && f.cueFrom < n.to {
			return
		}
		if m := r.englishMention(n).Mention; m.Name != f.who[0].Name {
			f.via = []Mention{m}
		}
		return
	}
}

// resumed reads a quotation that goes on behind its attribution: “A,” said X, “b.” Where
// the first part is no clause alone, both are one.
func (r *reader) resumed(f *frame, b int) (*frame, bool) {
	if f.to == 0 || f.from >= f.to || f.to > f.cueFrom || r.toks[f.from].quote == 0 {
		return nil, false
	}
	k := f.cueTo
	for k < b && k < f.cueTo+12 && r.toks[k].quote == 0 && !opens(r.toks, k) && !r.toks[k].is(".", ";") {
		k++
	}
	if k >= b || !opens(r.toks, k) || !r.toks[k-1].is(",", ":") {
		return nil, false
	}
	end := quoteEnd(r.toks, k+1)
	if !r.clauseIn(f.from, f.to) {
		f.to, f.end = end, max(f.end, end)
		return nil, false
	}
	return &frame{start: k, who: f.who, via: f.via, from: k + 1, to: end, end: end, cueFrom: f.cueFrom, cueTo: f.cueTo, verb: f.verb, pieces: true, code: f.code}, true
}

// clauseIn reports whether quoted words hold a verb of their own.
func (r *reader) clauseIn(from, to int) bool {
	for k := from; k < to; k++ {
		s := r.toks[k].s
		if englishFinite[s] || englishEvents[s] || len(s) > 4 && s[len(s)-2:] == "ed" {
			return true
		}
	}
	return false
}
