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
	asked := g.questionsOf()
	for _, d := range g.claims {
		if d.Reason.Code != retraction {
			continue
		}
		c := g.byID[d.Answers]
		if c == nil || !sameSpeaker(c, d) || asked.both(c, d) {
			continue
		}
		en, ar := g.deniedText(c)
		g.propose(record.Question{Type: record.YesNo, Key: "retracted|" + string(c.ID), Text: en, TextAr: ar, Reason: reason("denial_named", d.speaker(), c.speaker())},
			[]record.Position{c.answer(record.Yes), d.answer(record.No)})
	}
}

// reversed proposes whether a thing is so that one speaker says in one report and denies in
// another: he revises what he said, or contradicts himself.
func (g *gathering) reversed() {
	said := map[string][]*read{} // what each speaker says to be so, by him and a concept of it
	for _, c := range g.claims {
		who := c.itself()
		if who == "" || !affirms(c) || c.mutual || c.hedged() || c.has(isnot) {
			continue
		}
		for _, s := range c.concepts() {
			if key := who + s; len(said[key]) < mostSharers {
				said[key] = append(said[key], c)
			}
		}
	}
	asked := g.questionsOf()
	for _, d := range g.claims {
		who := d.itself()
		if who == "" || !d.negative() || d.putsAway() || d.unsure() || contentless(d) || d.vague() {
			continue
		}
		for _, c := range said[who+d.heading] {
			if d.reverses(c) && !asked.both(c, d) {
				g.reverse(c, d)
				break
			}
		}
	}
}

// itself is who speaks, as a key: a body with all who speak for it, of a state only the one
// voice.
func (c *read) itself() string {
	if c.Speaker.None() {
		return ""
	}
	if c.sided != "" && !ofAState(c.sided) {
		return c.sided
	}
	return c.voice
}

// reverses reports whether a denial says of all that a claim of another report tells, of one
// place and the same days, that it is not so.
func (d *read) reverses(c *read) bool {
	if d.Document == c.Document || !mayMeet(denialDays, d, c) || otherThings(d, c) || d.isNotOf(c) || d.opposedDeed(c) {
		return false
	}
	whole := d.wholeDeed()
	if slices.ContainsFunc(whole, func(s string) bool { return !c.tells(s) }) {
		return false
	}
	return len(whole) >= twoPoints || oneScene(d, c) && len(saidByBoth(d, c)) > len(whole)
}

// opposedDeed reports whether a denial and a claim of one speaker are of two parties' doing:
// he denies that he struck, and says that his foe did.
func (d *read) opposedDeed(c *read) bool {
	return d.doer != "" && c.doer != "" && d.doer != c.doer || c.against != ""
}

func (g *gathering) reverse(c, d *read) {
	en, ar := g.deniedText(c)
	g.propose(record.Question{Type: record.YesNo, Key: "reversed|" + string(c.ID), Text: en, TextAr: ar, Reason: reason("reversed", c.speaker())},
		[]record.Position{c.answer(record.Yes), d.answer(record.No)})
}
