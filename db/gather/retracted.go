package gather

import (
	"slices"

	"counterclaim/db/record"
)

// retraction is the reason of a claim by which its speaker takes back words of his own.
const retraction = "speech.retraction"

// retracted proposes a question for each claim that its own speaker takes back, where no
// other question holds the two against each other.
func (g *gathering) retracted() {
	for _, d := range g.claims {
		if d.Reason.Code != retraction || d.Answers == "" {
			continue
		}
		c := g.claimOf(d.Answers)
		if c == nil || !sameSpeaker(c, d) || g.heldTogether(c, d) {
			continue
		}
		en, ar := g.deniedText(c)
		g.propose(record.Question{Type: record.YesNo, Key: "retracted|" + string(c.ID), Text: en, TextAr: ar, Reason: reason("denial_named", d.speaker(), c.speaker())},
			[]record.Position{c.answer(record.Yes), d.answer(record.No)})
	}
}

// claimOf is the claim of an ID; nil when it is not among those read.
func (g *gathering) claimOf(id record.ID) *read {
	i := slices.IndexFunc(g.claims, func(c *read) bool { return c.ID == id })
	if i < 0 {
		return nil
	}
	return g.claims[i]
}

// heldTogether reports whether a question has both claims among its positions.
func (g *gathering) heldTogether(a, b *read) bool {
	return slices.ContainsFunc(g.proposals, func(p Proposal) bool {
		has := func(c *read) bool {
			return slices.ContainsFunc(p.Positions, func(o record.Position) bool { return o.Claim == c.ID })
		}
		return has(a) && has(b)
	})
}
