package gather

import "counterclaim/db/record"

// retraction is the reason of a claim by which its speaker takes back words of his own.
const retraction = "speech.retraction"

// retracted proposes a question for each claim that its own speaker takes back, where no
// other question holds the two against each other.
func (g *gathering) retracted() {
	asked := g.questionsOf()
	for _, d := range g.claims {
		if d.Reason.Code != retraction || d.Answers == "" {
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
