package speech

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
		if r.toks[k].is("accusations", "blame", "allegations", "charges", "claims", "counterclaims", "recriminations", "other", "another") {
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
	if and < 0 && start > a && r.toks[start-1].is(",", "and") { // in headlines: X, Y trade blame; rebels and army trade blame
		and = start - 1
		start = r.subjectStart(and, a)
	}
	if and < 0 && r.toks[cue].is("claims") {
		return nil, false // who trades with himself
	}
	f := &frame{start: start, cueFrom: i, cueTo: cue + 1, code: "speech.mutual", whole: true, verb: &verb{act: "accuses"}}
	f.from, f.to = start, b
	for k := cue; k < b; k++ {
		if r.toks[k].is(",", ".", ";") {
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
	if r.toks[start].is("both") { // both X and Y accused each other
		start++
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
