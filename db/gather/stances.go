package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

const (
	frontDays = 1  // how far apart two accounts of one day at the front may be told
	standDays = 31 // how long a party's stand on talks is looked at in one question
)

// stance is a claim with the party whose doings it affirms or negates.
type stance struct {
	*read
	party  string
	answer record.Answer
}

// advances proposes, for the front as it stood in a report or two of the same
// days, whether a side gained ground: its own word of gains against the other's
// word of its losses.
func (g *gathering) advances() {
	var all []stance
	for i, c := range g.claims {
		if last := len(all) - 1; i > 0 && last >= 0 && all[last].read == g.claims[i-1] && all[last].answer == record.Yes && beatenBack(all[last], c) {
			all = append(all, stance{c, all[last].party, record.No})
			continue
		}
		if !c.Act.Checkable() && c.Act != record.Judges || c.Act == record.Denies || c.side == "" {
			continue
		}
		named := ""
		if len(c.sides) > 0 {
			named = c.sides[0]
		}
		if sameName(named, c.side) && c.has(forced) { // "our army forced the enemy back"
			named = cmp.Or(c.other.Side, c.other.Name)
			if len(c.sides) > 1 {
				named = c.sides[1]
			}
		}
		at := c.first(gain)
		switch {
		case c.stalls():
			if named != "" {
				all = append(all, stance{c, named, record.No})
			}
		case c.yieldsNothing():
			if foe := g.nameOfFoe(c); foe != "" {
				all = append(all, stance{c, foe, record.No})
			}
		case c.has(rid) && c.has(own) && c.first(own) < c.first(rid) && !c.turned(c.first(rid)):
			all = append(all, stance{c, c.side, record.Yes})
		case at >= 0 && (!c.has(loss) || c.before(gain, loss)):
			// "their army seized ..." is the enemy's gain, and no claim of it
			if before := countries(text.Words(c.words[:at])); !c.before(not, gain) && (len(before) == 0 || sameName(before[0], c.side)) {
				all = append(all, stance{c, c.side, record.Yes})
			}
		case !c.has(loss) || c.has(not): // not to have fallen back is no gain
		case named != "" && !sameName(named, c.side):
			all = append(all, stance{c, named, record.No})
		}
	}
	g.stances("advance", frontDays, all, func(p string) (string, string) {
		return fillWho("Did {who} gain ground?", p, "en"), fillWho("هل حقق الطرف الآتي مكاسب على الأرض: {who}؟", p, "ar")
	})
}

// yieldsNothing reports whether a claim is that every attack was beaten back, or that the line did not
// move: that leaves the other side no gain at all.
func (r *read) yieldsNothing() bool {
	return r.has(unmovedLine) || r.has(repelled) && r.has(every) && !r.turned(r.first(repelled))
}

// nameOfFoe is the name of whom the party that speaks in a claim fights, as it says there or elsewhere;
// "" when nobody is known.
func (g *gathering) nameOfFoe(c *read) string {
	for _, side := range c.sides {
		if !sameName(side, c.side) {
			return side
		}
	}
	return party(g.camps.named[c.foe])
}

// stalls reports whether a claim is that an advance has come to a stand.
func (r *read) stalls() bool {
	return r.has(stall) && r.has(push) && !r.has(not)
}

// onOtherGround reports whether two claims are of two places by name, none of which is
// called after the other.
func onOtherGround(a, b *read) bool {
	return apart(a, b) && !slices.ContainsFunc(a.spots(), func(p place) bool {
		return slices.ContainsFunc(b.spots(), func(o place) bool {
			return strings.HasPrefix(p.core, o.core) || strings.HasPrefix(o.core, p.core)
		})
	})
}

// beatenBack reports whether a claim answers a gain told just before it: the
// other side says that it beat the attack back.
func beatenBack(by stance, c *read) bool {
	return c.Document == by.Document && c.start-by.Spanning().End <= sameBreath && c.side != "" && !sameName(c.side, by.party) &&
		c.Act == record.Asserts && c.has(repelled)
}

type docSide struct {
	document record.ID
	side     string
}

// refuses reports whether a claim, or the verb that attributes it, is a refusal.
func (r *read) refuses() bool { return r.has(refuse) || allCues().find(r.cue()).has(refuse) }

// readiness proposes whether a party is ready for talks or a halt of the
// fighting, where it, or it and another, have spoken both ways.
func (g *gathering) readiness() {
	var all []stance
	for _, c := range g.claims {
		if c.side == "" || !c.has(talks) || c.has(ifs) || c.Act == record.Denies && !c.refuses() {
			continue
		}
		other := ""
		for _, side := range c.sides {
			if !sameName(side, c.side) && other == "" {
				other = side
			}
		}
		switch {
		case c.has(ready):
			all = append(all, stance{c, c.side, record.Yes})
		case !c.refuses():
		case c.Act == record.Demands && other != "" && !c.has(reject) && !allCues().find(c.cue()).has(reject):
			all = append(all, stance{c, other, record.No})
		case c.Act != record.Accuses:
			all = append(all, stance{c, c.side, record.No})
		}
	}
	g.stances("ready", standDays, oneMind(all), func(p string) (string, string) {
		return fillWho("Is {who} ready for talks or a halt of the fighting?", p, "en"), fillWho("هل الطرف الآتي مستعد للتفاوض أو لوقف القتال: {who}؟", p, "ar")
	})
}

// oneMind leaves out what a party says against its own prevailing word in the
// same report: offers and threats are made in one breath, and are no change of
// mind. The word said more often prevails, or the one said first.
func oneMind(all []stance) []stance {
	type mind struct {
		docSide
		party string
	}
	tally := map[mind]int{}
	of := func(s stance) mind { return mind{docSide{s.Document, s.from()}, fold(s.party)} }
	first := map[mind]record.Answer{}
	for _, s := range all {
		m := of(s)
		if first[m] == "" {
			first[m] = s.answer
		}
		if s.answer == record.Yes {
			tally[m]++
		} else {
			tally[m]--
		}
	}
	return slices.DeleteFunc(all, func(s stance) bool {
		m := of(s)
		switch n := tally[m]; {
		case n > 0:
			return s.answer != record.Yes
		case n < 0:
			return s.answer != record.No
		}
		return s.answer != first[m]
	})
}

// stances proposes a yes_no question for each party and each run of days on
// which both answers are given.
func (g *gathering) stances(code string, days int, all []stance, words func(party string) (string, string)) {
	byParty := map[string][]stance{}
	var parties []string
	for _, s := range all {
		p := fold(s.party)
		if byParty[p] == nil {
			parties = append(parties, p)
		}
		byParty[p] = append(byParty[p], s)
	}
	slices.Sort(parties)
	for _, p := range parties {
		answer := map[*read]record.Answer{}
		var claims []*read
		for _, s := range byParty[p] {
			answer[s.read] = s.answer
			claims = append(claims, s.read)
		}
		for _, run := range runs(days, claims) {
			var yes, no *read
			var positions []record.Position
			slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
			run = slices.DeleteFunc(slices.Clone(run), func(c *read) bool { // stopped here, and gained ground elsewhere
				return !slices.ContainsFunc(run, func(o *read) bool { return answer[o] != answer[c] && !onOtherGround(c, o) })
			})
			for _, c := range run {
				if answer[c] == record.Yes {
					yes = c
				} else {
					no = c
				}
				positions = append(positions, c.answer(answer[c]))
			}
			if yes == nil {
				continue
			}
			en, ar := words(byParty[p][0].party)
			keys := stamped(code+"|"+p, run)
			g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar,
				Reason: reason("opposed", yes.speaker(), no.speaker(), record.Word("topic_"+code))}, positions, keys...)
		}
	}
}
