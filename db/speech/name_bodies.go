package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// body is an organisation or force that the report has named in full.
type body struct {
	name
	text, side string
	words      []string // the folded words, that noun and its adjective, by which alone it is known: الرد الخاطف; none where the noun will do
}

// meetBody remembers a body by the noun that it is of, so that القسام alone is
// كتائب القسام when it speaks.
func (r *reader) meetBody(i int, h *head, whole bool) {
	if whole || h.kind != record.Force && h.kind != record.Organisation || papers[h.lemma] || i+1 >= len(r.toks) {
		return
	}
	t := r.toks[i+1]
	base := t.bare()
	if !t.word || !strings.HasPrefix(t.s, "ال") || r.bodies[t.s] != nil || timeWords[t.s] || t.is("الله") || r.gaz.adjective(r.toks, i+1) != nil {
		return
	}
	if h, _, _ := t.head(); h != nil {
		return
	}
	n := r.headed(r.toks, i, len(r.toks), h, false, false)
	n.to = min(n.to, n.person)
	if n.kind != h.kind {
		return
	}
	var words []string
	if things[base] || settings[base] || t.deed(base) { // a word that means something else by itself
		if n.to != i+3 || !r.toks[i+2].definite() || n.adjacent != nil {
			return
		}
		words = folds(r.toks[i+1 : n.to])
	}
	n.person = n.to
	span := r.span(n.from, n.to)
	b := &body{name: n, text: r.in.Text.Slice(span), words: words}
	if n.adjacent != nil {
		b.side = n.adjacent.name
	}
	r.bodies[t.s] = b
}

// meetShort remembers that a short name behind the full one, in brackets or quotation
// marks, is a body's and no person's: قوات الوادي الحر (قوح).
func (r *reader) meetShort(i int) {
	if i == 0 || i+2 >= len(r.toks) || !r.toks[i-1].word || !r.toks[i+1].word || r.toks[i+2].word || !r.toks[i].is("(") && !opens(r.toks, i) {
		return
	}
	short := r.toks[i+1].s
	if h, _, _ := headOf(short); h != nil || r.bodies[short] != nil || function(short) || text.Digit(firstRune(short)) >= 0 || r.namesCountry(r.toks, i+1, i+2) {
		return
	}
	for j := max(0, i-longestAgent); j+1 < i; j++ {
		first, _ := r.toks[j].unjoined()
		h, def, owned := headOf(first)
		if h == nil || h.kind != record.Force && h.kind != record.Organisation || papers[h.lemma] {
			continue
		}
		n := r.headed(r.toks, j, i, h, def, owned)
		if n.to != i || n.kind != h.kind {
			continue
		}
		n.person = n.to
		n.adjacent = nil // a country in its name does not say whose it is
		r.bodies[short] = &body{name: n, text: r.toks[i+1].raw}
		return
	}
}

// bodyName reads a body by the noun that it is of.
func (r *reader) bodyName(i int, bases []string) (name, bool) {
	for _, s := range bases {
		if b := r.bodies[s]; b != nil && !r.surnameOfSpeaker(s) && matches(r.toks, i, b.words) {
			to := i + max(1, len(b.words))
			return name{from: i, to: to, kind: b.kind, gender: b.gender, plural: b.plural, body: b, person: to, definite: true}, true
		}
	}
	return name{}, false
}

// surnameOfSpeaker reports whether a word is the surname of somebody who has spoken, who is
// meant by it then, though a body be of that noun too: أبو يزن الروابي of جبهة الروابي.
func (r *reader) surnameOfSpeaker(word string) bool {
	return slices.ContainsFunc(r.namesakes(word), func(p *person) bool {
		if len(p.words) < 2 || p.words[len(p.words)-1] != word {
			return false
		}
		for _, who := range r.recent() {
			if who.Kind == record.Person && who.Name == p.name {
				return true
			}
		}
		return false
	})
}
