package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// Who is charged often answers without a word of denial: "accused the army of shelling
// the market. The army said that it was the rebels who did". A report that lets him speak
// right after the charge lets him answer it.

// replies proposes a question for each charge that the one who is charged answers right
// after it by telling how it was. Where a question has the two already, it is not asked
// again.
func (g *gathering) replies() {
	asked := g.questionsOf()
	for _, c := range g.claims {
		if !c.chargesSomebody() {
			continue
		}
		answers := slices.DeleteFunc(g.answersTo(c), func(b *read) bool { return asked.both(b, c) })
		if len(answers) == 0 {
			continue
		}
		positions := []record.Position{c.answer(record.Yes)}
		for _, b := range answers {
			positions = append(positions, b.answer(record.No))
		}
		en, ar := g.deniedText(c)
		g.propose(record.Question{Type: record.YesNo, Key: "reply|" + string(c.ID), Text: en, TextAr: ar, Reason: reason("reply", c.speaker(), answers[0].speaker())}, positions)
	}
}

// chargesSomebody reports whether a claim lays something at another's door.
func (c *read) chargesSomebody() bool {
	return !c.Speaker.None() && affirms(c) && !c.mutual && c.charged() != "" && c.charged() != c.party
}

// charged is whom a claim says to have done what it tells, as a key.
func (c *read) charged() string {
	if !c.culprit().None() {
		return c.blamedKey()
	}
	return c.doer
}

// chargedIs reports whether the speaker of a claim is the one charged: his party, or what
// the fighters charged are of.
func (c *read) chargedIs(b *read) bool {
	return b.party != "" && (b.party == c.charged() || strings.HasSuffix(c.charged(), " "+b.party))
}

// answersTo are the claims right after a charge by which the one charged answers it.
func (g *gathering) answersTo(c *read) []*read {
	var all []*read
	before := c
	for i := c.at + 1; i < len(g.claims) && i <= c.at+soonAfter; i++ {
		b := g.claims[i]
		if b.Document != c.Document || b.start-before.Spanning().End > nextTo {
			break
		}
		if sameSpeaker(b, c) {
			if len(all) > 0 {
				break
			}
			before = b
			continue
		}
		if !c.chargedIs(b) || b.negative() {
			break
		}
		if b.repliesTo(c) {
			all = append(all, b)
		}
		before = b
	}
	return all
}

// repliesTo reports whether a claim of the one charged tells how it was instead.
func (b *read) repliesTo(c *read) bool {
	if b.complies() && c.tells("#breach") {
		return true
	}
	if b.Act != record.Asserts && b.Act != record.Accuses && b.Act != record.Judges || len(b.counted()) > 0 || apart(b, c) {
		return false
	}
	common := slices.ContainsFunc(saidByBoth(b, c), func(s string) bool { return !light[s] })
	if b.isHe() {
		return common || b.assaults() && c.tells("#breach")
	}
	return common && c.Act == record.Accuses && (b.harm() || b.ruins()) && b.doer != b.party
}
