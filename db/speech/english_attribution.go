package speech

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
	for f.end = n.to; f.end < b && !r.toks[f.end].is(".", ";") && !(r.toks[f.end].is(",") && f.end+1 < b && (r.toks[f.end+1].is("and", "but", "while", "though", "although") || besides[r.toks[f.end+1].s])); f.end++ {
	}
	return f, true
}
