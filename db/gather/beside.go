package gather

import (
	"slices"
	"strings"
)

// A denial stands behind many claims that it does not answer: whoever had no part in a
// sinking says nothing of the bodies that were recovered from it.

// besidePoint reports whether what a denial denies is not what a claim tells, though their
// words and their place in a report may fit.
func (g *gathering) besidePoint(d, c *read) bool {
	switch {
	case contentless(d) || d.bare() || d.ofTheCharge() || d.vague():
		return false
	case d.has(part):
		return c.enemy.None() && c.charged() == "" && c.ofCasualties() && !c.mutual
	case d.countsNone():
		return !c.ofCasualties()
	}
	return false
}

// countsNone reports whether a claim is that nobody came to harm.
func (r *read) countsNone() bool {
	return slices.ContainsFunc(r.counted(), func(c counted) bool { return fates[c.What] && c.High == 0 })
}

// ofOneState reports whether two parties are bodies of the state that is called by no
// country's name: its air force answers for "the government".
func ofOneState(a, b string) bool {
	state := func(key string) bool {
		return ofAState(key) && !isCountry(key) || strings.Contains(" "+key, governmental)
	}
	return state(a) && state(b)
}
