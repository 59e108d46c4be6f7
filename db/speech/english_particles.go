package speech

import (
	"strings"
	"unicode"
)

// nameParticles stand in small letters inside the name of a person: Odo van der Marr.
var nameParticles = set("van von der den ter ten de del della di da do dos du la le bin ibn ben bint")

// particleAt reports whether the rest of a name with a capital follows the particle at k.
func (r *reader) particleAt(k, to int) bool {
	for k++; k < to && nameParticles[r.toks[k].s]; k++ {
	}
	return k < to && r.toks[k].word && unicode.IsUpper(firstRune(r.toks[k].raw)) && !englishTimes[r.toks[k].s]
}

// reportOf reports whether "report" at k, behind words that name nobody, is the noun that they
// belong to, which speaks itself: according to pool reports, but the mayors report that.
func (r *reader) reportOf(from, k, to int) bool {
	if k == from || !r.toks[k].is("report", "reports") || strings.HasSuffix(r.toks[k-1].s, "s") {
		return false
	}
	if r.toks[from].is("a", "an", "the", "one", "another") && k > from+1 {
		return r.toks[k].is("report") || r.endsNoun(k+1, to)
	}
	return r.toks[k].is("reports") && !englishJoiners[r.toks[from].s] && r.endsNoun(k+1, to)
}

// endsNoun reports whether a noun ends before k: at a stop, at a verb, or before when and where.
func (r *reader) endsNoun(k, to int) bool {
	return k >= to || !r.toks[k].word && !opens(r.toks, k) || r.englishVerb(r.toks[k]) || englishTimes[r.toks[k].s] || r.toks[k].is("on", "from", "by", "in")
}
