package gather

import (
	"cmp"
	"slices"

	"counterclaim/db/record"
)

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
