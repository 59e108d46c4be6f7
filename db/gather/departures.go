package gather

import (
	"cmp"
	_ "embed"

	"counterclaim/db/record"
)

//go:embed departures.tsv
var departureTable string

// departure is a row of departures.tsv: a dispute in which those who stayed are its yes,
// and those who left its no.
type departure dispute

// departDays is how far apart two may tell of one departure.
const departDays = 7

// depart proposes whether forces stayed where somebody says that they left, or left for
// show alone, though nobody denies the other's words.
func (g *gathering) depart() {
	for _, d := range departures() {
		var all []disputed
		of := map[*read]string{} // the party that leaves, as a key
		for _, c := range g.claims {
			if answer, party := d.side(c); answer != "" {
				all, of[c] = append(all, disputed{c, answer}), party
			}
		}
		answer := answersOf(all)
		for _, some := range joinSides(all, func(yes, no *read) bool { return g.oneDeparture(yes, no, of) }) {
			g.departure(d, some, answer, of)
		}
	}
}

// side is what a claim says of the departure of some forces, and whose they are: someone's
// where it does not say; "" when it says nothing of it.
func (d *departure) side(c *read) (answer record.Answer, party string) {
	stays, goes := c.has(d.cue), c.has(d.cue+1)
	if !stays && !goes || !c.has(d.cue+2) || !c.Act.Checkable() && c.Act != record.Judges || c.hedged() {
		return "", ""
	}
	another := c.doer != "" && c.doer != c.party
	switch {
	case c.Speaker.None() && !another:
		return "", ""
	case goes:
		if c.Act == record.Denies { // denies that they went
			return "", ""
		}
		return record.No, c.leaver()
	case c.Act == record.Denies && d.code != "sham" || c.turned(c.first(d.cue)):
		return "", ""
	case another && c.Act != record.Denies:
		return record.Yes, c.doer
	case c.has(own) && c.first(own) < c.first(d.cue):
		return record.Yes, c.party
	case c.agent() == "":
		return record.Yes, cmp.Or(c.foe, someone)
	}
	return "", ""
}

// leaver is the party that a claim says to have left: the one that it names, or else its
// speaker's, where he is known to have a foe or speaks of his own; someone for others.
func (c *read) leaver() string {
	switch {
	case c.doer != "":
		return c.doer
	case c.foe != "":
		return c.party
	}
	return someone
}

// oneDeparture reports whether one claim says that the forces stayed which the other says
// to have left: those of one party, or in one place those of two that may be one.
func (g *gathering) oneDeparture(yes, no *read, of map[*read]string) bool {
	if may, _ := ofOneTime(yes, no); !may || sameSpeaker(yes, no) || !within(departDays, yes, no) {
		return false
	}
	if yes.Document == no.Document && (yes.saidEarlier() || no.saidEarlier()) {
		return false // before it came to that
	}
	stayed, left := of[yes], of[no]
	if stayed == left && left != someone {
		return !onOtherGround(yes, no)
	}
	return oneScene(yes, no) && (stayed == someone || left == someone || !g.mayOppose(stayed, left))
}

// departure proposes the question for claims that meet.
func (g *gathering) departure(d *departure, some []*read, answer map[*read]record.Answer, of map[*read]string) {
	var yes, no *read
	var positions []record.Position
	who := ""
	for _, c := range some {
		if answer[c] == record.Yes {
			yes = cmp.Or(yes, c)
		} else {
			no = cmp.Or(no, c)
		}
		who = cmp.Or(who, c.nameOf(of[c]))
		positions = append(positions, c.answer(answer[c]))
	}
	en, ar := fillWho(d.en, who, "en"), fillWho(d.ar, who, "ar")
	if who == "" {
		en, ar = g.deniedText(yes)
	}
	keys := stamped(d.code+"|"+of[yes], some)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar, Reason: reason("opposed", yes.speaker(), no.speaker(), record.Word("topic_"+d.code))}, positions, keys...)
}

// nameOf is the name under which a claim knows a party, "" when it does not.
func (c *read) nameOf(party string) string {
	switch {
	case c.party == party:
		return cmp.Or(c.side, c.speaker())
	case c.of == party:
		return cmp.Or(c.other.Side, c.other.Name)
	}
	return ""
}
