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

// heldResponsible reads "Lima holds the rebels responsible for ...".
func (r *reader) heldResponsible(i, a, b int, _ []*frame) (*frame, bool) {
	if !r.toks[i].is("holds", "held", "hold", "holding") {
		return nil, false
	}
	at := i + 2
	for at < b && at < i+9 && r.toks[at].word && !r.toks[at].is("responsible", "accountable", "liable") {
		at++
	}
	if at >= b || !r.toks[at].is("responsible", "accountable", "liable") {
		return nil, false
	}
	n, ok := r.englishName(r.subjectStart(i, a), i)
	x, ok2 := r.englishName(i+1, at)
	if !ok || !ok2 || n.to > i {
		return nil, false
	}
	f := &frame{start: n.from, cueFrom: i, cueTo: i + 1, from: i + 1, pieces: true, code: "speech.verb", verb: &verb{lemma: "hold responsible", act: "accuses", frame: "o"}}
	f.who, f.blamed = r.englishVoices(n, "accuses"), []speaker{r.englishMention(x)}
	return f, true
}

// accordingTo reads "according to X" before or behind what X says.
func (r *reader) accordingTo(i, a, b int, before []*frame) (*frame, bool) {
	if r.toks[i].s != "according" || i+2 >= b || r.toks[i+1].s != "to" {
		return nil, false
	}
	n, ok := r.englishName(i+2, b)
	if !ok {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 2, pieces: true, code: "speech.source", verb: &verb{act: "asserts"}}
	f.who = []speaker{r.englishMention(n)}
	if i <= a+1 {
		from := n.to
		for from < b && !r.toks[from].is(",") {
			from++
		}
		f.from = from + 1
		return f, f.from < b
	}
	from := a
	if len(before) > 0 {
		last := before[len(before)-1]
		if last.to == 0 {
			last.to = i
			return nil, true
		}
		from = last.to
	}
	f.start, f.from, f.to = from, from, i
	for f.end = n.to; f.end < b && !r.toks[f.end].is(".", ";") && !(r.toks[f.end].is(",") && f.end+1 < b && r.toks[f.end+1].is("and", "but", "while", "though", "although")); f.end++ {
	}
	return f, true
}

// shown reads "Footage appeared to show ...": pictures and papers speak.
func (r *reader) shown(f *frame, i, a, b int) (*frame, bool) {
	at := i
	if i > a+1 && r.toks[i-1].s == "to" && r.toks[i-2].is("appeared", "appears", "appear", "seemed", "seems") {
		at = i - 2
	}
	start := r.subjectStart(at, a)
	n, ok := r.englishName(start, at)
	if !ok || i+2 >= b {
		return nil, false
	}
	paper := false
	for k := n.from; k < n.to; k++ {
		paper = paper || englishPapers[r.toks[k].s]
	}
	if !paper {
		return nil, false
	}
	f.start, f.who, f.from = n.from, []speaker{r.englishMention(n)}, i+1
	if r.toks[f.from].s == "that" {
		f.from++
	}
	return f, true
}

// tradesAt reports whether words of trading charges stand at i: traded, accused each
// other, each accused the other.
func (r *reader) tradesAt(i, a, b int) bool {
	t := r.toks[i]
	if t.is("traded", "trade", "exchanged", "trading") {
		return true
	}
	if !t.is("accused", "accuse", "blamed", "blame", "accusing", "blaming") || i+2 >= b {
		return false
	}
	x, y := r.toks[i+1], r.toks[i+2]
	return x.is("each") && y.is("other") || x.is("one") && y.is("another") || i > a && r.eachBefore(i, a) && x.is("the") && y.is("other")
}

// eachBefore reports whether each of two is the subject of the verb at i: X and Y each
// accused the other; each side accused the other.
func (r *reader) eachBefore(i, a int) bool {
	if r.toks[i-1].is("each", "both") {
		return true
	}
	at := r.subjectStart(i, a)
	return at < i && r.toks[at].is("each", "either", "both")
}

// traded reads "X and Y traded accusations of ...".
func (r *reader) traded(i, a, b int, _ []*frame) (*frame, bool) {
	if !r.tradesAt(i, a, b) {
		return nil, false
	}
	cue := -1
	for k := i + 1; k < b && k < i+4; k++ {
		if r.toks[k].is("accusations", "blame", "allegations", "charges", "other", "another") {
			cue = k
		}
	}
	if cue < 0 {
		return nil, false
	}
	and := -1
	start, end := r.subjectStart(i, a), i
	if r.toks[start].is("with") { // fighting broke out, with X and Y blaming each other
		start++
	}
	if end > a && r.toks[end-1].is("each", "both") { // X and Y each accused the other
		end--
	}
	for k := start; k < i; k++ {
		if r.toks[k].s == "and" {
			and = k
		}
	}
	if and < 0 && start > a && r.toks[start-1].is(",") { // in headlines: X, Y trade blame
		and = start - 1
		start = r.subjectStart(and, a)
	}
	f := &frame{start: start, cueFrom: i, cueTo: cue + 1, code: "speech.mutual", whole: true, verb: &verb{act: "accuses"}}
	f.from, f.to = start, b
	for k := cue; k < b; k++ {
		if r.toks[k].is(",", ".") {
			f.to = k
			break
		}
	}
	for f.start > a && (r.toks[f.start-1].is(",") || englishJoiners[r.toks[f.start-1].s]) {
		f.start--
	}
	if and < 0 {
		n, ok := r.englishName(start, i)
		if !ok {
			return nil, false
		}
		if f.who = r.twoSides(i, a); len(f.who) < 2 || !r.toks[n.from].is("both", "each", "the") {
			f.who = []speaker{r.englishMention(n)}
			return f, true
		}
		f.blamed = []speaker{f.who[1], f.who[0]}
		return f, true
	}
	x, ok1 := r.englishName(start, and)
	y, ok2 := r.englishName(and+1, end)
	if !ok1 || !ok2 {
		return nil, false
	}
	f.who = []speaker{r.englishMention(x), r.englishMention(y)}
	f.blamed = []speaker{f.who[1], f.who[0]}
	return f, true
}
