package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// Claims come to a denial in company: with those that tell the same, and that others deny with
// it. Each of them must speak to the denial by itself too. "Denied shelling the market of Dora"
// answers nobody who speaks of a road in Senna, though both lay what happened at one door.

// parted parts a point where some of its denials speak to some of its claims only: the claims to
// which the same denials speak stay together, and one to which none speaks is left out.
func (p point) parted(first map[*read]*read) []point {
	var all []point
	for _, c := range p.claims {
		speaks := slices.DeleteFunc(slices.Clone(p.denials), func(d *read) bool { return d.astray(c, first[d]) })
		if len(speaks) == 0 {
			continue
		}
		i := slices.IndexFunc(all, func(o point) bool { return slices.Equal(o.denials, speaks) })
		if i < 0 {
			i = len(all)
			all = append(all, point{denials: speaks})
		}
		all[i].claims = append(all[i].claims, c)
	}
	return all
}

// astray reports whether a denial that answers one claim first, nil for none, says nothing of
// another: that is of another place, of something else that was hit, or of another deed.
func (d *read) astray(c, first *read) bool {
	switch elsewhere := first != nil && first != c && otherSpot(first, c); {
	case contentless(d) || d.vague():
		return elsewhere
	case first != c && d.ofAnotherTarget(c):
		return true
	case elsewhere && !d.inherited && !c.inherited && otherSpot(d, c):
		return true
	}
	return d.pointsElsewhere(c) || d.ofAnotherDeed(c)
}

// pointsElsewhere reports whether a denial points to what its report told of before, "the
// shelling", "the town", and a claim names another place than that was in.
func (d *read) pointsElsewhere(c *read) bool {
	return (d.ofTheEvent() || d.ofThePlace()) && d.inherited && !c.inherited && otherSpot(d, c)
}

// ofThePlace reports whether a claim calls the place of which it is only by its sort: "the town".
func (r *read) ofThePlace() bool {
	return slices.ContainsFunc(strings.Fields(r.words), func(w string) bool { return unnamed[w] || unnamed[unjoined(w)] })
}

// ofAnotherDeed reports whether a denial denies deeds that are no violence, and a claim tells of
// others: who detained no aid workers may have kept aid from a camp.
func (d *read) ofAnotherDeed(c *read) bool {
	d.denied()
	denied := slices.DeleteFunc(slices.Clone(d.wholly), func(s string) bool { return !misdeeds[s] })
	if len(denied) == 0 || slices.ContainsFunc(denied, c.tellsOf) {
		return false
	}
	return slices.ContainsFunc(c.stems, func(s string) bool { return (misdeeds[s] || strikes[s]) && !d.tellsOf(s) })
}

// misdeeds are the concepts of what a side is charged with beside violence at large.
var misdeeds = conceptSet("infiltrate siege deploy recruit execute torture rape arrest loot prevent smuggle shield confiscate hide sabotage banned cluster phosphorus chemical")

// partedPoints are the points that some claims tell and their denials deny, each claim of
// which speaks to all the denials.
func (g *gathering) partedPoints(claims []*read, denials map[*read][]*read) []point {
	var all []point
	for _, p := range pointsOf(claims, denials) {
		all = append(all, p.parted(g.answered)...)
	}
	return all
}

// speakTogether reports whether the denials in each of two questions speak to the claims in the
// other too.
func (g *gathering) speakTogether(p, q Proposal) bool {
	return g.speaksTo(p, q) && g.speaksTo(q, p)
}

// speaksTo reports whether the denials in a question speak to the claims in another.
func (g *gathering) speaksTo(p, q Proposal) bool {
	return !slices.ContainsFunc(p.Positions, func(no record.Position) bool {
		d := g.byID[no.Claim]
		return no.Answer == record.No && d.negative() && slices.ContainsFunc(q.Positions, func(yes record.Position) bool {
			return yes.Answer == record.Yes && d.astray(g.byID[yes.Claim], g.answered[d])
		})
	})
}
