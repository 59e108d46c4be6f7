package speech

// clauseEnd is the next comma or stop.
func (r *reader) clauseEnd(from, b int) int {
	for k := from; k < b; k++ {
		if r.toks[k].quote == 0 && r.toks[k].depth == 0 && r.toks[k].is("،", ",", ".", "؛", "…") {
			return k
		}
	}
	return b
}

// clauseBack is where the clause that ends before i begins.
func (r *reader) clauseBack(i, a int) int {
	end := i
	for end > a && !r.toks[end-1].word {
		end--
	}
	for k := end - 1; k > a; k-- {
		if r.toks[k].is("،", ",") && k+1 < i && r.toks[k].quote == 0 && r.results(r.toks[k+1]) {
			return k + 1
		}
		if relatives[r.toks[k].s] && k+1 < i && r.results(r.toks[k+1]) || r.toks[k].is("؛", ".") && r.toks[k].quote == 0 {
			if r.toks[k].word {
				return k
			}
			return k + 1
		}
	}
	return a
}

// results reports whether a verb tells what an event led to: أسفر, خلف, أودى.
func (r *reader) results(t token) bool {
	for _, v := range t.forms {
		if v.lemma == "أسفر" || v.lemma == "خلف" || v.lemma == "أودى" || v.lemma == "أوقع" || v.lemma == "أدى" || v.lemma == "تسبب" {
			return true
		}
	}
	return false
}

// sentenceClauseEnd is where a new clause begins behind k, or the sentence ends.
func (r *reader) sentenceClauseEnd(k, b int) int {
	for ; k < b; k++ {
		t := r.toks[k]
		if t.quote > 0 || t.depth > 0 {
			continue
		}
		if t.is(".", "؛") {
			return k
		}
		if t.is("،", ",") && k+1 < b && (joins(r.toks[k+1].s) || r.verbForm(r.toks[k+1]) || r.toks[k+1].is("في", "وفي", "بينما")) {
			return k
		}
	}
	return b
}

// clauseStart is where the clause of the word at i begins: behind the last
// comma, stop or joining word.
func (r *reader) clauseStart(i, a int) int {
	for k := i - 1; k >= a; k-- {
		t := r.toks[k]
		if t.depth > r.toks[i].depth {
			continue
		}
		if !t.word && !t.is("”", "“", "\"", "«", "»") || joiners[t.s] || that(t.s) {
			return k + 1
		}
	}
	return a
}
