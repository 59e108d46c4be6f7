package gather

import (
	"cmp"
	"slices"

	"counterclaim/db/record"
)

// Whether attackers got into a place at all, be it that they hold none of it for good: who
// says that its streets are fought in does not say whose it is, and yet belies him who says
// that all of it is under control.

// foughtIn reports whether a claim is that a place is fought in, and not only about it.
func (r *read) foughtIn() bool {
	return r.has(fights) && r.has(inIt) && !r.has(outsideIt) && !r.negatedBefore(fights)
}

// foughtOutside reports whether a claim is that the fighting is outside a place.
func (r *read) foughtOutside() bool {
	return r.has(fights) && r.has(outsideIt) && !r.has(inIt) && !r.negatedBefore(fights)
}

// negatedBefore reports whether what a cue names is said not to be so: "no fighting in the
// town".
func (r *read) negatedBefore(k cue) bool { return r.turned(r.first(k)) }

// deniesAdvance reports whether a claim denies that forces came on, or came to anything.
func (r *read) deniesAdvance() bool {
	return r.Act == record.Denies && r.ofTroops() && (r.has(push) || r.has(entered) || r.has(gain))
}

// foothold is a claim on whether attackers got into a place.
type foothold struct {
	*read
	party string // who got in, or who says that nobody did
	in    bool
	part  bool // he took a thing of it that stands by itself, its port or its airport
	whole bool // nothing at all of it was taken
}

// footholdOf is what a claim says of it; false when it says nothing of that, or that somebody
// has all of the place: that is another question.
func (a allies) footholdOf(c *read) (foothold, bool) {
	actor := ""
	if by := c.named(); by != "" {
		actor = a.of(by)
	}
	teller := a.of(c.teller())
	part := c.takes() && (c.partly() || c.stronghold() != "")
	switch {
	case c.has(grey), c.has(rid), c.leaves():
		return foothold{}, false
	case c.Act == record.Denies:
		return foothold{read: c, party: teller, whole: true}, c.stronghold() == "" && (c.takes() || c.deniesAdvance())
	case part && !c.negated() && !c.has(repelled) && !c.has(keep) && !c.has(under):
		return foothold{read: c, party: cmp.Or(actor, teller), in: true, part: !c.partly()}, true
	case c.foughtIn():
		return foothold{read: c, in: true}, true
	case c.seenThere() && !c.takes():
		return foothold{read: c, party: actor, in: true}, actor != ""
	case c.stronghold() != "":
		return foothold{}, false
	case c.foughtOutside(), c.beatsBack() && !c.takes():
		return foothold{read: c, party: teller}, !c.Speaker.None()
	case c.takes() && c.has(under) && !c.negated() && !c.partly(), c.keeps():
		return foothold{read: c, party: cmp.Or(actor, teller), whole: true}, true
	}
	return foothold{}, false
}

// footholds proposes whether attackers got into a place, where one says that they have a part
// of it or fight in it, and another that they were beaten back, or have none of it.
func (g *gathering) footholds(run []*read, titles []title) {
	allies := g.alliesIn(run, titles)
	var all []foothold
	for _, c := range run {
		if f, ok := allies.footholdOf(c); ok {
			all = append(all, f)
		}
	}
	g.foothold("inside", run, all, func(f foothold) bool { return !f.part })
	g.foothold("inside part", run, all, func(f foothold) bool { return f.part || !f.in && f.whole })
}

// foothold proposes the question for those of some claims that are of it.
func (g *gathering) foothold(code string, run []*read, all []foothold, of func(foothold) bool) {
	var in, out []foothold
	for _, f := range all {
		switch {
		case !of(f):
		case f.in:
			in = append(in, f)
		default:
			out = append(out, f)
		}
	}
	out = slices.DeleteFunc(out, func(o foothold) bool { // the attacker himself, of his own control
		return slices.ContainsFunc(in, func(f foothold) bool { return f.party != "" && f.party == o.party })
	})
	core, shown := placeOfRun(run)
	if len(in) == 0 || len(out) == 0 || shown == "" {
		return
	}
	both := slices.Concat(in, out)
	slices.SortStableFunc(both, func(a, b foothold) int { return a.at - b.at })
	var positions []record.Position
	for _, f := range both {
		g.inside[f.ID] = true
		if f.in {
			positions = append(positions, f.answer(record.Yes))
		} else {
			positions = append(positions, f.answer(record.No))
		}
	}
	keys := stamped(code+"|"+core, run)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: "Did attackers get into " + isolated(shown) + "?", TextAr: "هل دخل مهاجمون " + isolated(shown) + "؟",
		Reason: reason("opposed", in[0].speaker(), out[0].speaker(), record.Word("topic_held"))}, positions, keys...)
}
