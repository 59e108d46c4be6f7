package gather

import (
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// Whether a claim charges somebody with a deed, and is not only of a toll or of a number, and
// whom it charges.

// charges reports whether a claim says of somebody other than its speaker that he did
// something.
func (c *read) charges() bool {
	if c.culprit().None() || c.blamedKey() == c.party || c.joint() || c.has(lie) || c.hypothetical() || c.Act != record.Judges && !affirms(c) {
		return false
	}
	if c.readies() || c.tollAlone() || c.countsDeeds() || c.opensNegated() || c.ofANumber() || c.Act != record.Accuses && c.inPassing() {
		return false // a toll, what is not so, another's number, or another thing than the deed
	}
	if c.Act != record.Accuses && !c.pronoun() && (len(c.parties) == 0 || !c.ruins() && !slices.ContainsFunc(c.topics, func(t *topic) bool { return t.kind == "blame" })) {
		return false // it names nobody, or no misdeed
	}
	return !c.has(hold) || c.assaults() // who holds what is asked elsewhere
}

// culprit is whom a claim says to have done what it tells.
func (c *read) culprit() compare.Actor {
	if c.other.None() {
		return c.enemy
	}
	return c.other
}

// blamedKey is the culprit, as a key.
func (c *read) blamedKey() string {
	if c.other.None() {
		return c.against
	}
	return c.of
}

// tollAlone reports whether a claim counts, and names neither what was hit nor with what,
// nor first the one who attacked.
func (c *read) tollAlone() bool {
	if agents := c.agents(); !c.mutual && len(agents) > 0 && c.assaults() && c.loser() == "" && len(c.Spans) == 1 && c.Figures != nil && c.Figures[0].Span != nil {
		written := []rune(c.Text)
		if to := c.Figures[0].Span.Start - c.start; to > 0 && to < len(written) && len(strings.Fields(c.words[:agents[0].at])) < len(strings.Fields(fold(string(written[:to]))))-1 {
			return false
		}
	}
	return len(c.ownTargets()) == 0 && slices.ContainsFunc(c.Figures, func(f record.Figure) bool {
		return (f.What != "" || c.mutual) && !fired[strings.TrimPrefix(f.What, "fired_")]
	})
}

// countsDeeds reports whether a claim counts several attacks or breaches and names nothing
// that was hit: it is of no one event.
func (c *read) countsDeeds() bool {
	return len(c.ownTargets()) == 0 && slices.ContainsFunc(c.Figures, func(f record.Figure) bool { return deedsCounted[f.What] && f.Low >= severalDeeds })
}

// severalDeeds is how many deeds are counted at least where they are no one event: the
// two or three blows of one attack are.
const severalDeeds = 4

// deedsCounted are the kinds of figure of what somebody did.
var deedsCounted = map[string]bool{"attacks": true, "raids": true, "violations": true, "explosions": true}

// fired are the kinds of figure of what something is struck with.
var fired = map[string]bool{"missiles": true, "shells": true, "bombs": true, "drones": true}

// ofANumber reports whether a claim is of the number that another gave: "inflating the
// number of the dead".
func (c *read) ofANumber() bool {
	return c.hasAny(numbersMeant)
}

// pronoun reports whether a claim begins with a word for those named just before: "and
// it is they who blew it up".
func (c *read) pronoun() bool {
	words := strings.Fields(c.words)
	return len(words) > 1 && pronouns[words[0]] && relatives[words[1]]
}

var (
	pronouns  = folded("هم وهم هو وهو هي وهي هما وهما")
	relatives = folded("الذين الذي التي اللذان من")
)
