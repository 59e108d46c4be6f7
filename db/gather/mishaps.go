package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Mishaps: what befell a ferry, a train or the people of a flood, of which there are few at one time, so that
// their tolls meet though nobody says again where it was.

// aboard is the code of those whom what was lost had carried.
const aboard = "aboard"

// What a mishap is told by: words for nothing else, and those for what carries people. What fell
// or collapsed may be a shell or a truce, so that it tells of a mishap only beside a carrier.
var (
	mishapEvents = conceptSet("drown flood quake")
	breakdowns   = conceptSet("crash collapse")
	carriers     = conceptSet("ship aircraft helicopter train bus")
)

// ofAMishap reports whether a claim tells of what is no war: a crash, a flood.
func (r *read) ofAMishap() bool { return r.speaksOf(mishapEvents) || r.speaksOf(breakdowns) }

// tellsOfFighting reports whether a claim tells of an attack or a battle.
func (r *read) tellsOfFighting() bool {
	return r.tells("#clash") || slices.ContainsFunc(arms, r.tells)
}

// ownMishap is what the words of a claim say of a mishap, as concepts: what happened, and what
// it happened to.
func (r *read) ownMishap() []string {
	happened := r.speaksOf(mishapEvents) || r.speaksOf(carriers) &&
		(r.speaksOf(breakdowns) || r.countsAboard() || r.has(toll) && !r.tellsOfFighting())
	if !happened {
		return nil
	}
	all := slices.DeleteFunc(slices.Clone(r.stems), func(s string) bool { return !mishapEvents[s] && !carriers[s] })
	if r.ofAnotherCarrier() {
		all = append(all, onceMore)
	}
	return all
}

// onceMore marks a mishap that is told beside another of its kind.
const onceMore = "another"

// ofAnotherCarrier reports whether a claim tells of "a second plane" or "another boat" than that of
// which was spoken.
func (r *read) ofAnotherCarrier() bool {
	words := strings.Fields(r.words)
	for i, w := range words {
		if another[w] && (i > 0 && carriers[conceptOf(words[i-1], text.Stem(words[i-1]))] || i+1 < len(words) && carriers[conceptOf(words[i+1], text.Stem(words[i+1]))]) {
			return true
		}
	}
	return false
}

// another are words for one more of a kind; folded.
var another = folded("آخر أخرى ثان ثانية ثالث ثالثة another second third")

// countsAboard reports whether a claim says how many were on board.
func (r *read) countsAboard() bool {
	return slices.ContainsFunc(r.Figures, func(f record.Figure) bool { return f.What == aboard })
}

// tellMishaps gives each claim that counts people the mishap that it is of: its own, or else
// that of the claim nearest before it in its passage that tells of one or of fighting.
func (g *gathering) tellMishaps() {
	for _, c := range g.claims {
		if len(c.Figures) == 0 {
			continue
		}
		c.mishap = c.ownMishap()
		if c.tellsOfFighting() {
			continue
		}
		before := 0
		for o := range g.back(c, passage) {
			if before++; len(c.mishap) > 0 || before > storyClaims || o.tellsOfFighting() && o.ownMishap() == nil {
				break
			}
			c.mishap = o.ownMishap()
		}
	}
}

// oneMishap reports whether two counts are of one mishap as far as anybody says: a ship's or a
// train's, or one of which the later report gives the toll.
func oneMishap(a, b counted) bool {
	both := shared(a.mishap, b.mishap)
	if len(both) == 0 || otherThings(a.read, b.read) || apart(a.read, b.read) || a.Document == b.Document && sameSpeaker(a.read, b.read) {
		return false
	}
	return slices.ContainsFunc(both, func(s string) bool { return carriers[s] }) || a.Document != b.Document && (a.has(toll) || b.has(toll))
}

// otherThanMishap reports whether a count is of a mishap and another of the fighting, or the first of
// a second ship: those who drowned are not the soldiers who fell.
func otherThanMishap(a, b counted) bool {
	if slices.Contains(a.mishap, onceMore) && a.Document == b.Document && !slices.Contains(b.mishap, onceMore) {
		return true
	}
	return len(a.mishap) > 0 && !(a.tellsOfFighting() && fighting[a.whom()]) && b.tellsOfFighting() && (b.ownMishap() == nil || fighting[b.whom()] && !fighting[a.whom()])
}
