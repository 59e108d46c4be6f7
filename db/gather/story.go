package gather

import (
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

const (
	storyGap    = 300 // code points without a claim after which a report has turned to another thing
	storyClaims = 6   // how many claims before it a claim goes on from at most
)

// tellStories gives each claim the words of the passage that it goes on from: a
// report names the market that was hit once and goes on to "the victims". A claim
// of another place, or one that turns to one, begins a passage.
func (g *gathering) tellStories() {
	for i, c := range g.claims {
		c.truce = c.ofTruce()
		for k := i - 1; k >= 0 && i-k <= storyClaims; k-- {
			o := g.claims[k]
			next := g.claims[k+1]
			if o.Document != c.Document || next.start-o.Spanning().End > storyGap || len(o.places) > 0 && apart(o, c) || len(next.spots()) == 0 && next.turns() {
				break
			}
			if len(c.around) == 0 {
				c.around = o.spots()
			}
			c.truce, o.truce = c.truce || o.ofTruce(), o.truce || c.ofTruce()
			c.story = append(c.story, o.rare...)
			c.story = append(c.story, o.usual...)
			if len(next.places) > 0 && apart(o, next) {
				break
			}
		}
		slices.Sort(c.story)
		c.story = slices.Compact(c.story)
	}
}

// ofTruce reports whether a claim speaks of a truce.
func (r *read) ofTruce() bool { return r.tells("#truce") || r.tells("#breach") }

// breaks reports whether a claim tells of the breach of a truce: in so many words, or by
// telling of fire where a truce is spoken of.
func (r *read) breaks() bool { return r.tells("#breach") || r.truce && r.assaults() }

// storyLikeness is likeness in what a toll is the toll of, with what the passages
// of the two say of it: a word of one's own that stands in the other's passage says
// half as much, and one that stands in both passages alone a quarter.
func storyLikeness(a, b *read) float64 {
	n := tollLikeness(a, b)
	for _, s := range shared(a.story, b.story) {
		if !slices.Contains(ofTolls, s) && !slices.Contains(a.stems, s) && !slices.Contains(b.stems, s) {
			n += 0.25
		}
	}
	for _, pair := range [][2]*read{{a, b}, {b, a}} {
		own, other := pair[0], pair[1]
		for _, s := range own.rare {
			if !slices.Contains(other.stems, s) && slices.Contains(other.story, s) && !slices.Contains(ofTolls, s) {
				n += 0.5
			}
		}
		for _, s := range own.usual {
			if !slices.Contains(other.stems, s) && slices.Contains(other.story, s) && !slices.Contains(ofTolls, s) {
				n += 0.25
			}
		}
	}
	return n
}

// scene is the places of a claim, or else those that its passage last named.
func (c *read) scene() []place {
	if all := c.spots(); len(all) > 0 {
		return all
	}
	return c.around
}

// oneScene reports whether two claims are of one place, be it that only their
// passages say so.
func oneScene(a, b *read) bool {
	return sharePlace(a, b) || oneSceneAround(a, b)
}

// oneSceneAround reports whether two claims of which one at least names no place itself
// are of one place by their passages.
func oneSceneAround(a, b *read) bool {
	if len(a.spots()) > 0 && len(b.spots()) > 0 {
		return false
	}
	x, y := a.scene(), b.scene()
	for _, p := range x {
		if slices.ContainsFunc(y, p.is) || len(b.spots()) == 0 && b.mentions(p) {
			return true
		}
	}
	return len(a.spots()) == 0 && slices.ContainsFunc(y, a.mentions)
}

// learnFoes finds out whom each party fights: whom it accuses, and who accuses it,
// most often.
func (g *gathering) learnFoes() {
	tally := map[string]map[string]int{}
	add := func(a, b string) {
		if a == "" || b == "" || a == b {
			return
		}
		if tally[a] == nil {
			tally[a] = map[string]int{}
		}
		tally[a][b]++
	}
	for _, c := range g.claims {
		if c.Speaker.None() || c.against == "" || c.Act == record.Denies {
			continue
		}
		add(c.from(), c.against)
		add(c.against, c.from())
	}
	g.foes = map[string]string{}
	for party, of := range tally {
		most := ""
		for foe, n := range of {
			if most == "" || n > of[most] || n == of[most] && foe < most {
				most = foe
			}
		}
		g.foes[party] = most
	}
}

// nameFoe gives the one whom a claim blames by a description alone, "the rebels", or by
// nothing but "they", the name by which its party blames its foe elsewhere.
func (g *gathering) nameFoe(c *read) {
	foe, met := g.camps.named[c.foe]
	if foe.Side != "" {
		foe = compare.Actor{Name: foe.Side, Kind: record.State, Side: foe.Side}
	}
	if !met || c.foe == c.party || !affirms(c) || c.Speaker.None() {
		return
	}
	switch {
	case !c.enemy.None():
		if described(c.enemy) {
			c.enemy, c.against = foe, c.foe
			c.other, c.of = foe, c.foe
		}
	case c.doer == "#rebels", c.Act == record.Accuses && c.doer == "" && len(c.topics) > 0:
		c.enemy, c.against = foe, c.foe
		c.other, c.of = foe, c.foe
		c.doer = c.foe
	}
}
