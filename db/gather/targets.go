package gather

import (
	"slices"
	"strings"

	"counterclaim/db/text"
)

// Things that were hit: what a claim names of them, and what it goes on to speak of.

// targets are the concepts of things of which a report of a few days tells that one
// was hit: not a house or a road, of which there are many.
var targets = conceptSet("hospital school market mosque church bridge dam port airport station prison embassy bakery factory depot ship aircraft helicopter kindergarten college refinery pipeline substation bus train convoy wedding funeral ambulance")

// ownTargets are the things of targets that the words of a claim name, sorted: an
// aircraft only where it is what was hit.
func (c *read) ownTargets() []string {
	if c.workedOut {
		return c.often.targets
	}
	return slices.DeleteFunc(slices.Clone(c.stems), func(s string) bool {
		return !targets[s] || flying[s] && !c.flyerHit()
	})
}

// flyerHit reports whether an aircraft that a claim names is what was hit, and not what
// hit something: it was shot at, or stands right behind the word of attacking.
func (c *read) flyerHit() bool {
	if c.speaksOf(downing) {
		return true
	}
	words := strings.Fields(c.words)
	for i, w := range words {
		if !flying[conceptOf(w, text.Stem(w))] {
			continue
		}
		for _, before := range words[max(0, i-hitReach):i] {
			if conceptOf(before, text.Stem(before)) == "#attack" {
				return true
			}
		}
	}
	return false
}

// hitReach is how many words stand at most between the word of attacking and what was
// attacked: "targeting any of the planes".
const hitReach = 3

// flying are things that are hit, and that hit others; downing is what befalls them.
var (
	flying  = conceptSet("aircraft helicopter")
	downing = conceptSet("shoot down crash")
)

// targetsOf are the things that were hit which the words of some claims name, sorted.
func targetsOf(some []*read) []string {
	var all []string
	for _, c := range some {
		all = append(all, c.ownTargets()...)
	}
	return sortedOf(all)
}

// findSubject finds the things that a claim is of: those that it names, or else those
// that its report named last before it in one passage.
func (g *gathering) findSubject(i int) {
	c := g.claims[i]
	c.subject = c.ownTargets()
	c.passing = c.subject
	if len(c.subject) > 0 || i == 0 {
		return
	}
	before := g.claims[i-1]
	if before.Document == c.Document && c.start-before.Spanning().End <= storyGap && (c.saysOnlyWho() || !apart(before, c)) && before.since < storyClaims {
		c.passing, c.since = before.passing, before.since+1
		switch {
		case c.bare() || c.pointsBack():
			c.subject = c.passing
		case !c.namesOtherThing() && (c.ruins() || c.ofTheEvent() || len(c.deed()) <= fewWords || c.pronoun()):
			c.subject = c.passing
		}
	}
}

// namesOtherThing reports whether a claim names a thing, and not only the planes that struck it.
func (c *read) namesOtherThing() bool {
	return slices.ContainsFunc(c.ownThings(), func(s string) bool { return !flying[s] || c.flyerHit() })
}

// sameTarget reports whether two claims are of one thing that was hit.
func sameTarget(a, b *read) bool {
	return slices.ContainsFunc(a.subject, func(s string) bool { return slices.Contains(b.subject, s) })
}
