package gather

import (
	"cmp"
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
			case !c.enemy.None():
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

// truces proposes whether a party keeps a truce, where it says so and others say that it
// broke it: "our forces are committed to the agreement" denies no charge by its words,
// and all of them by what it means.
func (g *gathering) truces() {
	truce := topics()[slices.IndexFunc(topics(), func(t *topic) bool { return t.code == "truce" })]
	var keepers []string
	said := map[string][]*read{} // what is said of a party, by its key
	for _, c := range g.claims {
		switch {
		case c.keepsTruce(truce):
			if !slices.Contains(keepers, c.party) {
				keepers = append(keepers, c.party)
			}
			said[c.party] = append(said[c.party], c)
		case c.blamesOne() && !c.mutual && (c.tells("#breach") || c.has(complies) || c.assaults()) && slices.Contains(g.topicsOf(c), truce):
			said[c.blamedKey()] = append(said[c.blamedKey()], c)
		}
	}
	for _, party := range keepers {
		for _, run := range runs(blameDays, said[party]) {
			g.truce(truce, run)
		}
	}
}

// keepsTruce reports whether a claim is that its speaker's own side keeps a truce.
func (c *read) keepsTruce(truce *topic) bool {
	if c.party == "" || c.Act == record.Denies || c.Act == record.Demands || c.Act == record.Accuses {
		return false
	}
	if who := c.agent(); who != "" && who != c.party {
		return false
	}
	return c.has(complies) && c.has(truce.cue+1) && !c.before(not, complies) && !c.has(ifs) && !c.has(provided)
}

// truce proposes one question, when somebody says that he keeps it and another that he
// does not.
func (g *gathering) truce(t *topic, run []*read) {
	slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
	var positions []record.Position
	var yes, no *read
	for _, c := range run {
		if c.keepsTruce(t) {
			yes = cmp.Or(yes, c)
			positions = append(positions, c.answer(record.Yes))
		} else {
			no = cmp.Or(no, c)
			positions = append(positions, c.answer(record.No))
		}
	}
	if yes == nil || no == nil {
		return
	}
	who := cmp.Or(yes.side, yes.speaker())
	keys := stamped("kept|"+yes.party, run)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: fillWho("Does {who} keep the truce?", who, "en"), TextAr: fillWho("هل يلتزم الطرف الآتي بالهدنة: {who}؟", who, "ar"),
		Reason: reason("opposed", yes.speaker(), no.speaker(), record.Word("topic_"+t.code))}, positions, keys...)
}
