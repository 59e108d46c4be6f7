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
	return d.ownDoing() && c.ofAnotherDoer(d)
}

// countsNone reports whether a claim is that nobody came to harm.
func (r *read) countsNone() bool {
	return slices.ContainsFunc(r.counted(), func(c counted) bool { return fates[c.What] && c.High == 0 })
}

// ownDoing reports whether a denial is that its own party struck.
func (d *read) ownDoing() bool { return d.doer == d.party && d.assaults() }

// ofAnotherDoer reports whether a claim says that somebody else than the one who denies it
// did what it tells.
func (c *read) ofAnotherDoer(d *read) bool {
	who := c.charged()
	return who != "" && who != d.party && c.partner != d.party && c.assaults() && !concerns(d, c.enemy) && !(ofAState(who) && ofAState(d.party) && !isCountry(who) && !isCountry(d.party)) && !strings.Contains(who, governmental[1:])
}
