package speech

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// coordinateNoun reports whether "وX" goes on inside the name: شؤون الدفاع والأمن, الأمن والتعاون.
func (r *reader) coordinateNoun(toks []token, j int, rest string, h *head) bool {
	if !strings.HasPrefix(rest, "ال") || function(rest) {
		return false
	}
	if hh, _, _ := headOf(rest); hh != nil && (hh.kind != record.Unnamed || h.lemma != "وزاره") { // وزارة الصحة والسكان
		return false
	}
	if _, k, _ := r.gaz.country(toks, j); k > 0 {
		return false
	}
	prev := toks[j-1]
	return prev.definite() && (h.kind == record.Organisation || h.kind == record.Government || h.kind == record.Person) && r.gaz.adjective(toks, j-1) == nil
}

// coordinatePlace reports whether "وX" at j is the second half of a place of two
// names that a body is of, where nothing of it follows: شرطة كذا وكذا أن.
func (r *reader) coordinatePlace(toks []token, j, end int, rest string, n name) bool {
	if n.head.kind != record.Force && n.head.kind != record.Government || n.person >= 0 || toks[j-1].definite() || j-1 == n.from || !r.nameWord(toks, j-1) || !r.nameWord(toks, j) {
		return false
	}
	if h, _, _ := headOf(rest); h != nil || toks[j].deed(rest) || function(rest) || utf8.RuneCountInString(rest) < 3 || r.verbForm(toks[j]) || r.remembered(name{from: j}) {
		return false
	}
	return j+1 == end || j+1 < end && (that(toks[j+1].s) || toks[j+1].is(":") || toks[j+1].deed(toks[j+1].s))
}

// secondOffice reads "وX" behind an office as another office of the same person,
// when his name follows it: رئيس الوزراء ووزير المالية فلان. It gives where all
// that ends and where the name begins.
func (r *reader) secondOffice(toks []token, j, end int, rest string, n name) (to, person int) {
	if n.kind != record.Person || n.person >= 0 || n.plural || n.definite {
		return j, 0
	}
	h, def, owned := headOf(rest)
	if h == nil || h.kind != record.Person || h.plural || def || owned || h.gender != n.gender {
		return j, 0
	}
	if sub := r.headed(toks, j, end, h, def, owned); sub.person < sub.to {
		return sub.to, sub.person
	}
	return j, 0
}

// coordinate reads "وY" behind a name.
func (r *reader) coordinate(n name, end int) (name, bool) {
	j := n.to
	if j < end && r.toks[j].is("،") {
		j++
	}
	if j+1 < end && r.toks[j].is("و") && opens(r.toks, j+1) { // الحكومة و"الحركة"
		return r.actor(r.toks, j+1, end, "")
	}
	if j >= end || !strings.HasPrefix(r.toks[j].s, "و") {
		return name{}, false
	}
	if r.verbForm(r.toks[j]) {
		return name{}, false
	}
	m, ok := r.actor(r.toks, j, end, "و")
	if !ok {
		return name{}, false
	}
	m.joined = m.from == j && n.from > 1 && r.toks[n.from-1].is("من") && r.toks[n.from-2].is("كل", "كلا") // كل من درهام وسلمون
	return m, m.joined || r.clitics(r.toks[j]) > 0 || startsWithAnd(r.toks[j].s)
}

// startsWithAnd reports whether the و of a word is a conjunction before a head noun or an article.
func startsWithAnd(s string) bool {
	rest, ok := cutConjunction(s)
	if !ok {
		return false
	}
	h, _, _ := headOf(rest)
	return h != nil || strings.HasPrefix(rest, "ال")
}

// voices are the speakers of a name and of those joined to it.
func (r *reader) voices(toks []token, n name, end int) []speaker {
	first := r.mention(toks, n)
	out := []speaker{first}
	for m, ok := r.coordinate(n, end); ok; m, ok = r.coordinate(m, end) {
		out = append(out, r.mention(toks, m))
		if len(out) == 4 {
			break
		}
	}
	return out
}

// voicesEnd is the token behind a name and those joined to it.
func (r *reader) voicesEnd(n name, end int) int {
	to := n.to
	for m, ok := r.coordinate(n, end); ok; m, ok = r.coordinate(m, end) {
		to = m.to
	}
	return to
}
