package speech

// citing reads ", quoting an official," between a subject and its verb: the one
// quoted speaks, through the subject.
func (r *reader) citing(f *frame, from, i int) {
	for k := from + 1; k+1 < i && len(f.who) == 1; k++ {
		if !r.toks[k].is("citing", "quoting") || !r.toks[k-1].is(",") {
			continue
		}
		end := k + 1
		for end < i && !r.toks[end].is(",") {
			end++
		}
		if n, ok := r.englishName(k+1, end); ok {
			f.via = append([]Mention{f.who[0].Mention}, f.via...)
			f.who = []speaker{r.englishMention(n)}
		}
		return
	}
}

// accordingTo reads "according to X" before or behind what X says.
func (r *reader) accordingTo(i, a, b int, before []*frame) (*frame, bool) {
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
			return nil, false
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

// traded reads "X and Y traded accusations of ...".
func (r *reader) traded(i, a, b int) (*frame, bool) {
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
