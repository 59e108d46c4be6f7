package speech

import (
	"strings"

	"counterclaim/db/record"
)

// pronounOf is whom a pronoun means: the last speaker that it fits, or else the one with
// whom the sentence before begins.
func (r *reader) pronounOf(n name) (speaker, bool) {
	if n.known != nil || n.to != n.from+1 {
		return speaker{}, false
	}
	g, ok := englishPronouns[r.toks[n.from].s]
	if !ok {
		return speaker{}, false
	}
	for _, p := range r.recent() {
		if r.fitsPronoun(g, p) {
			return p, true
		}
	}
	if before, ok := r.firstOfSentenceBefore(n.from); ok {
		if p := r.englishMention(before); r.fitsPronoun(g, p) && p.Kind != record.Unnamed {
			return p, true
		}
	}
	return speaker{}, false
}

// fitsPronoun reports whether a pronoun of gender g can mean a speaker: "it" is nobody who is
// known by one name, but a country that no table knows.
func (r *reader) fitsPronoun(g byte, p speaker) bool {
	body := p.Kind != record.Person && p.Kind != record.Unnamed
	switch g {
	case 'm', 'f':
		return !body && !r.several(p)
	case 'n':
		return body || p.Kind == record.Person && !strings.Contains(p.Name, " ")
	}
	return g == 'p'
}

// firstOfSentenceBefore is the name with which the sentence before that of token i begins,
// in the same paragraph.
func (r *reader) firstOfSentenceBefore(i int) (name, bool) {
	stop := func(k int) int {
		for k--; k >= 0; k-- {
			if r.toks[k].is(".") && r.toks[k].quote == 0 && r.toks[k].depth == 0 {
				break
			}
		}
		return k
	}
	end := stop(i)
	if end < 1 {
		return name{}, false
	}
	from := stop(end) + 1
	for k := from + 1; k < end; k++ {
		if w := r.toks[k].s; englishFinite[w] || bareEnglishPasts[w] || strings.HasSuffix(w, "ed") && w == r.toks[k].raw {
			end = k
		}
	}
	n, ok := r.englishName(from, end)
	if !ok || n.to <= n.from || englishPronouns[r.toks[n.from].s] != 0 {
		return name{}, false
	}
	return n, true
}

// pronounOfNobody reports whether a subject is a pronoun for somebody whom the report has
// not named.
func (r *reader) pronounOfNobody(n name) bool {
	if n.known != nil || n.to != n.from+1 || englishPronouns[r.toks[n.from].s] != 'n' {
		return false
	}
	_, ok := r.pronounOf(n)
	return !ok
}

// toldOfHimself reports whether the verb at i only goes on with what its speaker says of
// himself: the monitor said it had documented 14 deaths.
func (r *reader) toldOfHimself(v englishForm, i int, before []*frame) bool {
	if len(before) == 0 || v.act != "asserts" || !v.takes("n") || i+1 < len(r.toks) && r.toks[i+1].is("that", "to") {
		return false
	}
	at := i - 1
	for at > 0 && (adverb(r.toks[at]) || r.toks[at].is("has", "had", "have", "also")) {
		at--
	}
	last := before[len(before)-1]
	opens := last.from == at || at > last.from+1 && r.toks[at-1].is("that") && r.toks[at-2].is("and")
	return englishPronouns[r.toks[at].s] != 0 && opens && last.to == 0 && last.verb != nil && last.verb.act == "asserts" && !last.whole
}

// orderTold reports whether the verb at i only tells of an order that somebody is said to have
// given: prosecutors say Bellan ordered the killings.
func (r *reader) orderTold(v englishForm, i int, before []*frame) bool {
	if v.lemma != "order" || len(before) == 0 || i+1 >= len(r.toks) {
		return false
	}
	last := before[len(before)-1]
	if last.to > 0 || last.from >= i || last.cueFrom > last.from {
		return false
	}
	n, ok := r.englishName(last.from, i)
	return ok && n.to == i
}

// prepositionsOfPlace stand behind a participle and before where something is.
var prepositionsOfPlace = set("in at on near inside outside under beneath among around along by from")
