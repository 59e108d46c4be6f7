package gather

import (
	"slices"
	"strings"

	"counterclaim/db/text"
)

// Who denies a deed in general denies each of its kind: "strikes no civilians" answers the
// charge of a raid on a school, and "sent no arms" one of sending drones. It does not hold
// the other way round: who struck no school may have struck a market.

// kinds gives what may be denied in general, by its concept, the concepts of what is of
// its kind.
var kinds = func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for general, particular := range map[string]string{
		"civilian":  "child woman market school hospital house apartment mosque church bakery displace refugee kindergarten college ambulance medic journalist wedding funeral farmer worker passenger student patient staff shop shelter family bus",
		"attack":    "shoot missile artillery explosion explosive drone blow sniper ambush suicide",
		"shoot":     "artillery missile sniper bullet",
		"weapon":    "missile drone ammunition launcher artillery tank aircraft helicopter cluster phosphorus chemical",
		"banned":    "chemical phosphorus cluster poison",
		"chemical":  "phosphorus poison",
		"soldier":   "mercenary adviser officer",
		"mercenary": "soldier foreigner recruit",
		"talks":     "meeting contact visit delegation mediator",
		"contact":   "talks meeting visit",
		"aid":       "food medicine convoy fuel truck",
		"prevent":   "siege close confiscate",
		"arrest":    "prisoner hostage prison",
		"damage":    "destroy fire crash",
		"breach":    "incursion cross infiltrate",
		"oil":       "refinery pipeline terminal",
		"execute":   "massacre kill",
		"crime":     "massacre genocide execute torture rape loot cleansing",
		"displace":  "expel evacuate",
		"deploy":    "soldier reinforce",
	} {
		m["#"+general] = conceptSet(particular)
	}
	return m
}()

// tellsOf reports whether a claim tells what a denial names, or something of its kind.
func (r *read) tellsOf(stem string) bool {
	return r.tells(stem) || kinds[stem] != nil && slices.ContainsFunc(r.stems, func(s string) bool { return kinds[stem][s] })
}

// deniesKindOf reports whether all that a denial denies is told by a claim or of the kind
// of what that tells. Of attacks alone reports tell more than one.
func (d *read) deniesKindOf(c *read) bool {
	words := d.denied()
	return slices.ContainsFunc(d.wholly, func(s string) bool { return !strikes[s] }) && !slices.ContainsFunc(words, func(s string) bool { return !c.tellsOf(s) })
}

// deniesAttackLike reports whether a denial is of an attack, and a charge of one that it
// may be.
func (d *read) deniesAttackLike(c *read) bool {
	return len(d.denied()) > 0 && strikes[d.heading] && c.tellsOf(d.heading)
}

// ofAnyFighting reports whether a denial is of any fighting at all: "any attacks", "combat
// operations".
func (d *read) ofAnyFighting() bool {
	words := d.denied()
	if len(words) == 0 || slices.ContainsFunc(words, func(s string) bool { return !fightingAtAll[s] }) {
		return false
	}
	return slices.ContainsFunc(strings.Fields(d.words), func(w string) bool { return anyWords[w] })
}

// fightsItself reports whether a claim is of an attack or of the breach of a truce, and does
// not only name one in passing: "crimes in its offensive".
func (c *read) fightsItself() bool {
	if c.tells("#breach") {
		return c.tells("#truce")
	}
	before := ""
	for w := range strings.FieldsSeq(c.words) {
		if assault[conceptOf(w, text.Stem(w))] && !locatives[before] {
			return true
		}
		before = w
	}
	return false
}

var (
	fightingAtAll = conceptSet("attack shoot clash missile")
	anyWords      = folded("أي أية لأي لأية بأي بأية عمليات العمليات بعمليات أعمال بأعمال any operations")
)
