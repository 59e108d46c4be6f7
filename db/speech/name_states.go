package speech

import (
	"strings"
	"unicode"
)

// meetState remembers a name at i that nobody but a country can bear, of which no table
// knows: وزير خارجية كيسور, Kesor's foreign minister.
func (r *reader) meetState(i int) {
	if !r.english {
		if i < 2 || !portfolios[r.toks[i-1].s] || !r.toks[i].word || former[r.toks[i].s] || r.toks[i].definite() || !r.nameWord(r.toks, i) {
			return
		}
		if h, def, _ := r.toks[i-2].head(); h != nil && !def && (h.lemma == "وزير" || h.lemma == "وزاره") {
			r.states[r.toks[i].s] = true
		}
		return
	}
	whose := strings.TrimSuffix(strings.TrimSuffix(r.toks[i].s, "'s"), "’s")
	if whose == r.toks[i].s || i+2 >= len(r.toks) || !unicode.IsUpper(firstRune(r.toks[i].raw)) || !portfolios[r.toks[i+1].s] || !r.toks[i+2].is("minister", "ministry") || i > 0 && r.toks[i-1].word && unicode.IsUpper(firstRune(r.toks[i-1].raw)) {
		return
	}
	if kind := englishHeads()[whose]; kind == "" && !englishTimes[whose] {
		r.states[whose] = true
	}
}

// former tell which minister is meant, and no country.
var former = set("سابق أسبق جديد حالي مؤقت راحل مكلف")

// portfolios are what only the ministry of a country is of, behind the office without an
// article or before it.
var portfolios = set("خارجية foreign")
