package gather

import (
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// blameDays is the longest silence in one quarrel over who did something.
const blameDays = 31

// descriptions are words by which a side calls its enemy without naming it;
// folded and stemmed. The side is the one that it blames by name elsewhere.
var descriptions = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("الانفصاليون الانفصاليين المتمردون المتمردين الإرهابيون الإرهابيين العدو الميليشيات المليشيات المعتدون المعتدين الاحتلال الغزاة separatists separatist rebels rebel terrorists enemy militias militants aggressor occupiers occupation invaders") {
		m[text.Stem(w)] = true
	}
	return m
}()

// blamed is a claim on a topic with the one it names.
type blamed struct {
	*read
	whom compare.Actor
}

// blame proposes who questions where sides blame each other for one thing: at
// least two parties speak and at least two are named. An accusation of one event
// that is denied has its own question already.
func (g *gathering) blame() {
	byKey := map[string][]*read{}
	topicOf := map[string]*topic{}
	var keys []string
	for _, c := range g.claims {
		if c.enemy.None() || !c.Act.Checkable() && c.Act != record.Judges || c.Act == record.Denies {
			continue
		}
		for _, t := range c.topics {
			if t.kind != "blame" || t.event && g.denied[c] {
				continue
			}
			key := "who|" + t.code
			if t.event {
				place, _ := c.place()
				key += "|" + place
			}
			if byKey[key] == nil {
				keys = append(keys, key)
			}
			byKey[key], topicOf[key] = append(byKey[key], c), t
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		for _, run := range runs(blameDays, byKey[key]) {
			for _, some := range quarrels(run) {
				g.quarrel(key, topicOf[key], some)
			}
		}
	}
}

// quarrels parts claims by the parties they are of: what two sides say of each
// other has nothing to do with what two others do in another war.
func quarrels(run []*read) [][]*read {
	group := map[string]int{} // of each party
	var all [][]*read
	for _, c := range run {
		a, known := group[c.from()]
		b, also := group[partyKey(c.enemy)]
		switch {
		case !known && !also:
			a = len(all)
			all = append(all, nil)
		case !known:
			a = b
		case also && a != b: // the claim joins two quarrels
			all[a] = append(all[a], all[b]...)
			all[b] = nil
			for p, n := range group {
				if n == b {
					group[p] = a
				}
			}
		}
		group[c.from()], group[partyKey(c.enemy)] = a, a
		all[a] = append(all[a], c)
	}
	return slices.DeleteFunc(all, func(some []*read) bool { return len(some) == 0 })
}

// quarrel proposes one who question, when there is a quarrel.
func (g *gathering) quarrel(key string, t *topic, run []*read) {
	named := withCamps(run)
	parties, targets := map[string]bool{}, map[string]bool{}
	mutual := false
	for _, b := range named {
		parties[b.from()], targets[partyKey(b.whom)] = true, true
	}
	for _, b := range named {
		mutual = mutual || targets[b.from()]
	}
	_, place := named[0].place()
	if !t.event {
		place = ""
	}
	if t.event && place == "" {
		// Where no place tells one attack from another, a third party's charge may
		// be of another attack.
		named = slices.DeleteFunc(named, func(b blamed) bool { return !targets[b.from()] })
	}
	if len(parties) < 2 || len(targets) < 2 || !mutual {
		return
	}
	slices.SortStableFunc(named, func(a, b blamed) int { return a.at - b.at })
	var positions []record.Position
	for _, b := range named {
		positions = append(positions, record.Position{Claim: b.ID, Actor: record.Ref{ID: b.whom.ID, Name: b.whom.Name}, Reason: reason("names", b.whom.Name)})
	}
	first, second := named[0], named[0]
	for _, b := range named {
		if party(b.whom) != party(first.whom) && b.from() != first.from() {
			second = b
			break
		}
	}
	g.propose(record.Question{Type: record.Who, Key: key + "|" + sidesOf(named) + "|" + stamp(run), Text: fillPlace(t.en, place, "en"), TextAr: fillPlace(t.ar, place, "ar"),
		Reason: reason("blame", first.speaker(), second.speaker(), record.Word("topic_"+t.code))}, positions)
}

// sidesOf are the two parties that quarrel, as a key: of those that accuse and
// are accused, the first two by name.
func sidesOf(named []blamed) string {
	accused := map[string]bool{}
	for _, b := range named {
		accused[partyKey(b.whom)] = true
	}
	var both []string
	for _, b := range named {
		if accused[b.from()] {
			both = append(both, b.from())
		}
	}
	slices.Sort(both)
	both = slices.Compact(both)
	return strings.Join(both[:min(2, len(both))], "/")
}

// withCamps names the side behind a description ("the rebels") where its accuser
// blames that side by name in the same quarrel.
func withCamps(run []*read) []blamed {
	byName := map[string]compare.Actor{} // whom each party blames by name
	for _, c := range run {
		if _, known := byName[c.from()]; !known && !described(c.enemy) {
			byName[c.from()] = c.enemy
		}
	}
	var all []blamed
	for _, c := range run {
		whom := c.enemy
		if camp, known := byName[c.from()]; known && described(whom) {
			whom = camp
		}
		all = append(all, blamed{c, whom})
	}
	return all
}

// described reports whether an actor is only described, not named.
func described(a compare.Actor) bool {
	if a.Side != "" {
		return false
	}
	for w := range strings.FieldsSeq(a.Name) {
		if !descriptions[text.Stem(w)] {
			return false
		}
	}
	return true
}
