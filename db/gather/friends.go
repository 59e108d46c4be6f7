package gather

import (
	"slices"

	"counterclaim/db/record"
)

// Who denies a deed that is laid at the door of his friend denies that it was done for him:
// "the government said that a Sandar drone struck the college. The rebels denied any part in
// it". The report that lets him answer tells for whom the one who is named struck.

// learnFriends finds the parties that strike for another, as the denials of that tell.
func (g *gathering) learnFriends() {
	g.friends = map[string][]string{}
	for _, d := range g.claims {
		if c := g.chargeOnFriend(d); c != nil && !slices.Contains(g.friends[d.party], c.blamedKey()) {
			g.friends[d.party] = append(g.friends[d.party], c.blamedKey())
		}
	}
}

// chargeOnFriend is the nearest charge by a foe of a party that denies the deed, which names
// another who may have done it for him; nil where none does, or one names the denier.
func (g *gathering) chargeOnFriend(d *read) *read {
	if d.party == "" || !d.deniesDeed() || len(d.subject) == 0 {
		return nil
	}
	var charge *read
	for c := range g.back(d, inItsReport) {
		if c.mutual || !c.charges() || !sameTarget(c, d) || sameSpeaker(c, d) {
			continue
		}
		if c.blamedKey() == d.party {
			return nil
		}
		if charge == nil && g.camps.opposed(c.party, d.party) && !g.camps.opposed(c.blamedKey(), d.party) {
			charge = c
		}
	}
	return charge
}

// deniesDeed reports whether a claim denies its party's part in what was hit.
func (d *read) deniesDeed() bool {
	return d.Act == record.Denies && (d.bare() || d.has(part) || d.assaults() && len(d.ownTargets()) > 0)
}
