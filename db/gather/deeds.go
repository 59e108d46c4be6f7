package gather

import (
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// deeds proposes yes_no questions on what a party is said, and denied, to do over
// a time rather than in one event: send fighters, supply arms.
func (g *gathering) deeds() {
	type deed struct {
		topic *topic
		whom  string
	}
	said := map[deed][]*read{}
	actor := map[deed]compare.Actor{}
	var all []deed
	add := func(t *topic, who compare.Actor, c *read) {
		if slices.ContainsFunc(said[deed{t, partyKey(who)}], func(o *read) bool { return o.Act == c.Act && sameSpeaker(o, c) && overlap(o, c) }) {
			return // a quotation and a part of it are one denial
		}
		d := deed{t, partyKey(who)}
		if said[d] == nil {
			all = append(all, d)
			actor[d] = who
		}
		said[d] = append(said[d], c)
	}
	for _, c := range g.claims {
		for _, t := range c.topics {
			switch {
			case t.kind != "deed":
			case c.Act == record.Denies || c.negates():
				who := c.Speaker
				if c.side != "" {
					who = compare.Actor{Name: c.side, Side: c.side}
				}
				add(t, who, c)
			case c.Act.Checkable() && !c.enemy.None():
				add(t, c.enemy, c)
			}
		}
	}
	for _, d := range all {
		for _, run := range runs(blameDays, said[d]) {
			g.deed(d.topic, party(actor[d]), d.whom, run)
		}
	}
}

// deed proposes one question, when somebody affirms and somebody denies.
func (g *gathering) deed(t *topic, who, key string, run []*read) {
	slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
	var positions []record.Position
	var yes, no *read
	for _, c := range run {
		a := record.Yes
		if c.Act == record.Denies || c.negates() {
			a, no = record.No, c
		} else {
			yes = c
		}
		positions = append(positions, c.answer(a))
	}
	if yes == nil || no == nil {
		return
	}
	keys := stamped("deed|"+t.code+"|"+key, run)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: fillWho(t.en, who, "en"), TextAr: fillWho(t.ar, who, "ar"),
		Reason: reason("denial", no.speaker(), yes.speaker(), record.Word("topic_"+t.code))}, positions, keys...)
}
