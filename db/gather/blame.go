package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// descriptions are words by which a side calls its enemy without naming it;
// folded and stemmed. The side is the one that it blames by name elsewhere.
var descriptions = stemsOf("الانفصاليون الانفصاليين المتمردون المتمردين الإرهابيون الإرهابيين العدو الميليشيات المليشيات المعتدون المعتدين الاحتلال الغزاة separatists separatist rebels rebel terrorists enemy militias militants aggressor occupiers occupation invaders")

// blamed is a claim on a topic with the one it names.
type blamed struct {
	*read
	whom compare.Actor
}

// blame proposes who questions where sides blame each other for one thing: at
// least two parties speak and at least two are named. What a larger question asks is
// not asked again.
func (g *gathering) blame() {
	all := slices.Concat(g.quarrels(), g.rivals(), g.recriminations())
	asking := map[*read][]int{} // the questions that a claim stands in
	for i, one := range all {
		for _, b := range one.named {
			asking[b.read] = append(asking[b.read], i)
		}
	}
	for i, one := range all {
		if !slices.ContainsFunc(asking[one.named[0].read], func(k int) bool {
			return all[k].holds(one) && (k < i || len(all[k].named) > len(one.named))
		}) {
			g.who(one)
		}
	}
}

// whoDid is a question on who did what claims name different ones for.
type whoDid struct {
	keys         []string
	en, ar, what string
	named        []blamed
}

// holds reports whether all claims of another question stand in this one too.
func (w whoDid) holds(o whoDid) bool {
	return !slices.ContainsFunc(o.named, func(b blamed) bool {
		return !slices.ContainsFunc(w.named, func(a blamed) bool { return a.read == b.read })
	})
}

// quarrels are the questions on the topics of the table.
func (g *gathering) quarrels() []whoDid {
	byTopic := map[*topic][]*read{}
	for _, c := range g.claims {
		if !c.blamesOne() {
			continue
		}
		for _, t := range g.topicsOf(c) {
			if t.kind == "blame" {
				byTopic[t] = append(byTopic[t], c)
			}
		}
	}
	var all []whoDid
	for _, t := range topics() {
		byPlace := [][]*read{byTopic[t]}
		if t.event {
			byPlace = placed(byTopic[t])
		}
		for _, at := range byPlace {
			for _, run := range runs(blameDays, at) {
				for _, some := range partiesOfQuarrels(run) {
					if one, ok := quarrel(t, some); ok {
						all = append(all, one)
					}
				}
			}
		}
	}
	return all
}

// blamesOne reports whether a claim says of one party other than its speaker's that
// it did what it tells; that he made it up is no part of it.
func (c *read) blamesOne() bool {
	return !c.Speaker.None() && !c.culprit().None() && c.blamedKey() != c.party && !c.has(lie) && !c.joint() && !c.hypothetical() && (c.Act.Checkable() || c.Act == record.Judges) && c.Act != record.Denies
}

// placed parts claims by the place they are of, which may be named or only
// mentioned; those of no place are together.
func placed(claims []*read) [][]*read {
	type spot struct {
		place
		claims []*read
	}
	var spots []*spot
	byWord := map[string][]*spot{}
	for _, c := range claims {
		for _, p := range c.places {
			key := cmp.Or(p.sounds, p.core)
			if slices.ContainsFunc(byWord[key], func(s *spot) bool { return s.is(p) }) {
				continue
			}
			spots = append(spots, &spot{place: p})
			byWord[key] = append(byWord[key], spots[len(spots)-1])
		}
	}
	var nowhere []*read
	for _, c := range claims {
		at := (*spot)(nil)
		find := func(key string) {
			for _, s := range byWord[key] {
				if at == nil && (slices.ContainsFunc(c.spots(), s.is) || c.mentions(s.place)) {
					at = s
				}
			}
		}
		for _, p := range c.spots() {
			find(cmp.Or(p.sounds, p.core))
		}
		for w := range strings.FieldsSeq(c.words) {
			find(record.Sounds(w))
		}
		if at == nil {
			nowhere = append(nowhere, c)
			continue
		}
		at.claims = append(at.claims, c)
	}
	all := [][]*read{nowhere}
	for _, s := range spots {
		all = append(all, s.claims)
	}
	return all
}

// topicsOf are the topics of a claim; of a charge that is on none, those of which what
// was told just before has the rest: "accused each other of breaking it".
func (g *gathering) topicsOf(c *read) []*topic {
	broken := c.tells("#breach") && !c.culprit().None()
	if len(c.topics) > 0 || c.Act != record.Accuses && !broken {
		return c.topics
	}
	for i := c.at - 1; i >= max(0, c.at-passageClaims) && g.claims[i].Document == c.Document; i-- {
		var all []*topic
		for _, t := range topics() {
			if done := t.done == nil || g.claims[i].cues.has(t.cue+1); t.kind == "blame" && (done || broken && g.claims[i].tells("#truce")) && c.has(t.cue) {
				all = append(all, t)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return nil
}

// passageClaims is how many claims back a charge says what it is of at most.
const passageClaims = 3

// partiesOfQuarrels parts claims by the parties they are of: what two sides say of each
// other has nothing to do with what two others do in another war.
func partiesOfQuarrels(run []*read) [][]*read {
	group := map[string]int{} // of each party
	var all [][]*read
	for _, c := range run {
		a, known := group[c.from()]
		b, also := group[c.blamedKey()]
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
		group[c.from()], group[c.blamedKey()] = a, a
		all[a] = append(all[a], c)
	}
	return slices.DeleteFunc(all, func(some []*read) bool { return len(some) == 0 })
}

// quarrel is the question of one topic, when there is a quarrel.
func quarrel(t *topic, run []*read) (whoDid, bool) {
	named := blamedIn(run)
	parties, targets := map[string]bool{}, map[string]bool{}
	mutual := false
	for _, b := range named {
		parties[b.from()], targets[partyKey(b.whom)] = true, true
	}
	for _, b := range named {
		mutual = mutual || targets[b.from()]
	}
	key, place := "", ""
	if t.event {
		key, place = run[0].place()
		key = "|" + key
	}
	if t.event && place == "" {
		// Where no place tells one attack from another, a third party's charge may
		// be of another attack.
		named = slices.DeleteFunc(named, func(b blamed) bool { return !targets[b.from()] })
	}
	if len(parties) < 2 || len(targets) < 2 || !mutual {
		return whoDid{}, false
	}
	var told []*read
	for _, b := range named {
		told = append(told, b.read)
	}
	return whoDid{stamped("who|"+t.code+key+"|"+sidesOf(named), told), fillPlace(t.en, place, "en"), fillPlace(t.ar, place, "ar"), record.Word("topic_" + t.code), named}, true
}

// rivals are the questions on the affairs that are laid at two doors.
func (g *gathering) rivals() []whoDid {
	var all []whoDid
	for _, some := range g.affairs {
		var one whoDid
		speakers, targets := map[string]bool{}, map[string]bool{}
		one.named = withFoes(blamedIn(some))
		for _, b := range one.named {
			one.keys = append(one.keys, "who||"+string(b.ID))
			speakers[b.party], targets[g.camps.of(partyKey(b.whom))] = true, true
		}
		if len(speakers) < 2 || len(targets) < 2 || !g.laidAtTwoDoors(one.named) {
			continue
		}
		first := some[0]
		one.en, one.ar = aboutText("Who did this?", "من فعل هذا؟", first)
		one.what = some[len(some)-1].commonWord(first)
		all = append(all, one)
	}
	return all
}

// laidAtTwoDoors reports whether two parties name two others for what may be one deed: not
// for having taken ten workers, and for having arrested twenty youths.
func (g *gathering) laidAtTwoDoors(named []blamed) bool {
	for i, a := range named {
		for _, b := range named[:i] {
			if a.party != b.party && g.camps.of(partyKey(a.whom)) != g.camps.of(partyKey(b.whom)) && !countApart(a.read, b.read) {
				return true
			}
		}
	}
	return false
}

// countApart reports whether two claims count each something else, and nothing that both count.
func countApart(a, b *read) bool {
	x, y := a.counted(), b.counted()
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(c counted) bool {
		return slices.ContainsFunc(y, func(o counted) bool { return c.family() == o.family() })
	})
}

// who proposes one question.
func (g *gathering) who(one whoDid) {
	named := slices.Clone(one.named)
	slices.SortStableFunc(named, func(a, b blamed) int { return a.at - b.at })
	called := map[string]compare.Actor{} // each party by the name that it was called first
	for _, b := range named {
		key := g.camps.of(partyKey(b.whom))
		if known, met := called[key]; !met || byArms(known) && !byArms(b.whom) {
			called[key] = b.whom
		}
	}
	for i, b := range named {
		named[i].whom = called[g.camps.of(partyKey(b.whom))]
	}
	var positions []record.Position
	for _, b := range named {
		positions = append(positions, record.Position{Claim: b.ID, Actor: record.Ref{ID: b.whom.ID, Name: b.whom.Name}, Reason: reason("names", b.whom.Name)})
	}
	first, second := named[0], named[0]
	for _, b := range named {
		if partyKey(b.whom) != partyKey(first.whom) {
			second = b
			break
		}
	}
	g.propose(record.Question{Type: record.Who, Key: one.keys[0], Text: one.en, TextAr: one.ar, Reason: reason("blame", first.speaker(), second.speaker(), one.what)}, positions, one.keys...)
}

// byArms reports whether somebody is called by what he strikes with: "the planes of X".
func byArms(a compare.Actor) bool {
	first, _, more := strings.Cut(fold(a.Name), " ")
	return more && strikingArms[first]
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

// blamedIn are some claims, each with whom it blames.
func blamedIn(run []*read) []blamed {
	var all []blamed
	for _, c := range run {
		all = append(all, blamed{c, c.culprit()})
	}
	return all
}

// withFoes names the side behind a description where the claims name one only that is not
// its accuser's.
func withFoes(all []blamed) []blamed {
	foes := foesNamed(all)
	for i, b := range all {
		if described(b.whom) {
			if foe, ok := onlyFoe(foes, b.party); ok {
				all[i].whom = foe
			}
		}
	}
	return all
}

// foesNamed are the claims that name whom they blame, the last one of each such name.
func foesNamed(all []blamed) []blamed {
	at := map[[2]string]int{}
	var foes []blamed
	for _, b := range all {
		if described(b.whom) {
			continue
		}
		key := [2]string{partyKey(b.whom), b.blamedKey()}
		if i, known := at[key]; known {
			foes[i] = b
			continue
		}
		at[key] = len(foes)
		foes = append(foes, b)
	}
	return foes
}

// onlyFoe is the side that is blamed by those who do not blame a party, if it is one.
func onlyFoe(foes []blamed, party string) (foe compare.Actor, ok bool) {
	for _, o := range foes {
		key := partyKey(o.whom)
		if key == party || o.blamedKey() == party {
			continue
		}
		if ok && partyKey(foe) != key {
			return compare.Actor{}, false
		}
		foe, ok = o.whom, !o.whom.None()
	}
	return foe, ok
}

// described reports whether an actor is only described, not named.
func described(a compare.Actor) bool {
	if a.Side != "" {
		return false
	}
	for w := range strings.FieldsSeq(a.Name) {
		if !bodies[w] && !descriptions[text.Stem(w)] {
			return false
		}
	}
	return true
}
