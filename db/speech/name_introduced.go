package speech

import (
	"slices"
	"unicode"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// A body is named in full once, whether or not it speaks then, and by its noun alone from
// there on: حركة الفجر ... وقالت الحركة; الجيش الكيني ... المتحدث باسم الجيش.

// introduced is a body that a report has named in full.
type introduced struct {
	start      int // of its name
	lemma      string
	name, side string
}

// introduce remembers a body that is named in full at i.
func (r *reader) introduce(i int, h *head, def, owned bool) {
	if owned || h.kind != record.Force && !movements[h.lemma] && !parties[h.lemma] || i+1 >= len(r.toks) {
		return
	}
	n := r.headed(r.toks, i, len(r.toks), h, def, owned)
	n.to = min(n.to, n.person)
	own := r.toks[i+1]
	if n.to <= i+1 || n.adjacent == nil && (def || own.word && nisba(own) || ofStates[h.lemma]) {
		return
	}
	b := introduced{start: r.toks[i].Start, lemma: h.lemma}
	if n.adjacent != nil {
		if i+2 < n.to && !def || !ofStates[h.lemma] && h.lemma != "قوات" {
			return // a body of a place, or called by what it is against
		}
		b.side = n.adjacent.name
		for k := i + 1; k < n.to; k++ {
			if r.gaz.adjective(r.toks, k) != nil {
				n.to = k + 1 // الجيش الكيني | البلدة
			}
		}
	}
	_, and := r.toks[i].unjoined()
	if s, _, _ := headOf(r.toks[i].s); and && s == nil {
		b.start++ // places are code points, and و is one
	}
	b.name = unquoted(r.in.Text.Slice(text.Span{Start: b.start, End: r.toks[quotedTo(r.toks, i, n.to)-1].End}))
	r.introduced = append(r.introduced, b)
}

// quotedTo is the token behind the name of a body that begins at from: behind the mark that
// closes what of it stands in quotation marks, be it followed by a word that describes the
// body («X» المتمردة), or to.
func quotedTo(toks []token, from, to int) int {
	for k := from + 2; k < to; k++ {
		if toks[k].quote == 0 && toks[k-1].quote > 0 && toks[from].quote == 0 {
			for k < to && !toks[k].word {
				k++
			}
			return k
		}
	}
	return to
}

// introduceEnglish remembers the bodies that a paragraph names in full: the Dawn Movement,
// Sola hospital.
func (r *reader) introduceEnglish() {
	for i := 1; i < len(r.toks); i++ {
		t := r.toks[i]
		kind := englishHeads()[t.s]
		if !t.word || !movements[t.s] && kind != record.Force && t.s != "hospital" {
			continue
		}
		from := i
		for from > 0 && r.toks[from-1].word && !r.toks[from-1].is("the", "a", "an") && unicode.IsUpper(firstRune(r.toks[from-1].raw)) {
			from--
		}
		first := r.toks[from]
		if from == i || i-from == 1 && (from == 0 || !r.toks[from-1].word) && len(r.gaz.names[first.s]) == 0 && r.gaz.adjectiveAlone(first.s) == nil && !unicode.IsUpper(firstRune(t.raw)) {
			continue // nothing before it, or the first word of a sentence
		}
		b := introduced{start: first.Start, lemma: t.s, name: r.in.Text.Slice(r.span(from, i+1))}
		for k := from; k < i && b.side == ""; k++ {
			if c := r.gaz.adjectiveAlone(r.toks[k].s); c != nil {
				b.side = c.name
			}
		}
		r.introduced = append(r.introduced, b)
	}
}

// meant is the body that a noun alone means at a place of the report: the last that was
// named in full with that noun, or, behind a noun that may stand for others, with theirs. Of
// two armies nobody can tell.
func (r *reader) meant(lemma string, at int) (introduced, bool) {
	var found introduced
	end, _ := slices.BinarySearchFunc(r.introduced, at, func(b introduced, at int) int { return b.start - at })
	for _, b := range slices.Backward(r.introduced[max(0, end-recalled):end]) {
		same := b.lemma == lemma
		switch {
		case same && ofStates[lemma] && found.name != "" && found.side != b.side:
			return introduced{}, false
		case same && found.lemma != lemma:
			if found = b; !ofStates[lemma] {
				return found, true
			}
		case found.name == "" && standIns[lemma] && movements[b.lemma]:
			found = b
		}
	}
	return found, found.name != ""
}
