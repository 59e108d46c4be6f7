package gather

import "slices"

// Who denies a deed in general denies each of its kind: "strikes no civilians" answers the
// charge of a raid on a school, and "sent no arms" one of sending drones. It does not hold
// the other way round: who struck no school may have struck a market.

// kinds gives what may be denied in general, by its concept, the concepts of what is of
// its kind.
var kinds = func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for general, particular := range map[string]string{
		"civilian":  "child woman market school hospital house apartment mosque church bakery displace refugee kindergarten college ambulance medic journalist wedding funeral farmer worker passenger student patient staff village shop camp shelter family bus",
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
// of what that tells.
func (d *read) deniesKindOf(c *read) bool {
	words := d.denied()
	return len(d.wholly) > 0 && !slices.ContainsFunc(words, func(s string) bool { return !c.tellsOf(s) })
}
