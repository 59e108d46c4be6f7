package gather

import (
	"cmp"
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
	byTopic := map[*topic][]*read{}
	for _, c := range g.claims {
		if c.enemy.None() || !c.Act.Checkable() && c.Act != record.Judges || c.Act == record.Denies {
			continue
		}
		for _, t := range c.topics {
			if t.kind == "blame" {
				byTopic[t] = append(byTopic[t], c)
			}
		}
	}
	for _, t := range topics() {
		byPlace := [][]*read{byTopic[t]}
		if t.event {
			byPlace = placed(byTopic[t])
		}
		for _, at := range byPlace {
			for _, run := range runs(blameDays, at) {
				for _, some := range quarrels(run) {
					g.quarrel(t, some)
				}
			}
		}
	}
	g.charges()
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
			find(sounds(w))
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

// quarrels parts claims by the parties they are of: what two sides say of each
// other has nothing to do with what two others do in another war.
func quarrels(run []*read) [][]*read {
	group := map[string]int{} // of each party
	var all [][]*read
	for _, c := range run {
		a, known := group[c.from()]
		b, also := group[c.against]
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
		group[c.from()], group[c.against] = a, a
		all[a] = append(all[a], c)
	}
	return slices.DeleteFunc(all, func(some []*read) bool { return len(some) == 0 })
}

// quarrel proposes one who question, when there is a quarrel.
func (g *gathering) quarrel(t *topic, run []*read) {
	named := withCamps(run)
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
		return
	}
	var told []*read
	for _, b := range named {
		told = append(told, b.read)
		g.blaming[b.read] = true
	}
	g.who(stamped("who|"+t.code+key+"|"+sidesOf(named), told), fillPlace(t.en, place, "en"), fillPlace(t.ar, place, "ar"), record.Word("topic_"+t.code), named)
}

// who proposes a question on who did what claims name different ones for.
func (g *gathering) who(keys []string, en, ar, what string, named []blamed) {
	slices.SortStableFunc(named, func(a, b blamed) int { return a.at - b.at })
	var positions []record.Position
	for _, b := range named {
		positions = append(positions, record.Position{Claim: b.ID, Actor: record.Ref{ID: b.whom.ID, Name: b.whom.Name}, Reason: reason("names", b.whom.Name)})
	}
	first, second := named[0], named[0]
	for _, b := range named {
		if partyKey(b.whom) != partyKey(first.whom) && b.from() != first.from() {
			second = b
			break
		}
	}
	g.propose(record.Question{Type: record.Who, Key: keys[0], Text: en, TextAr: ar, Reason: reason("blame", first.speaker(), second.speaker(), what)}, positions, keys...)
}

// charges proposes who questions for accusations that no topic of the table
// covers: of one deed, told in the same rare words, and laid at two doors.
func (g *gathering) charges() {
	type charge struct {
		claims []*read
		words  []string
	}
	var all []*charge
	index := map[string][]*charge{}
	for _, c := range g.claims {
		if c.other.None() || !affirms(c) || len(c.Figures) > 0 || g.blaming[c] || c.has(hold) && !c.assaults() { // who holds what is asked elsewhere
			continue
		}
		words := c.deed()
		var one *charge
		terms := slices.Clone(words)
		for _, p := range c.scene() {
			terms = append(terms, "at "+p.sounds)
		}
		terms = append(terms, "report "+string(c.Document))
		tried := map[*charge]bool{}
		for _, w := range terms {
			for _, o := range index[w] {
				if one == nil && !tried[o] && within(denialDays, c, o.claims[0]) && sameCharge(c, o.claims[0]) && !apart(c, o.claims[0]) {
					one = o
				}
				tried[o] = true
			}
		}
		if one == nil {
			one = &charge{words: words}
			all = append(all, one)
		}
		one.claims = append(one.claims, c)
		for _, w := range terms {
			if len(index[w]) < mostSharers && !slices.Contains(index[w], one) {
				index[w] = append(index[w], one)
			}
		}
	}
	for _, one := range all {
		var named []blamed
		speakers, targets := map[string]bool{}, map[string]bool{}
		for _, c := range one.claims {
			named = append(named, blamed{c, c.other})
			speakers[c.party], targets[c.of] = true, true
		}
		if len(speakers) < 2 || len(targets) < 2 {
			continue
		}
		first := one.claims[0]
		var keys []string
		for _, c := range one.claims {
			keys = append(keys, "who||"+string(c.ID))
		}
		en, ar := aboutText("Who did this: {what}?", "من فعل هذا: {what}؟", first)
		g.who(keys, en, ar, one.claims[len(one.claims)-1].commonWord(first), named)
	}
}

// How far apart two accusations are told at most of which one is too short to say
// what it is of, and how many words that has of its own.
const (
	clauseFar = 100
	fewWords  = 1
)

// sameCharge reports whether two accusations tell of one deed: they share most of
// the words of the shorter, or answer each other in one passage and share one.
func sameCharge(a, b *read) bool {
	x, y := a.deed(), b.deed()
	n := len(shared(x, y))
	mutual := a.of == b.party && b.of == a.party
	if sharePlace(a, b) && (mutual || n >= 1 || a.assaults() && b.assaults()) {
		return true
	}
	if mutual && (n >= rareOnADay || n >= 1 && oneScene(a, b)) {
		return true
	}
	if gap := max(a.start-b.Spanning().End, b.start-a.Spanning().End); a.Document == b.Document && gap <= clauseFar && (a.of == b.party || b.of == a.party) && a.harm() && b.harm() && min(len(x), len(y)) <= fewWords {
		return true // told one after the other, one thing by two, by one of them in a word or two
	}
	if oneScene(a, b) && (a.strikesCivil() || a.bare()) && (b.strikesCivil() || b.bare()) && slices.ContainsFunc(a.ofPassage(), func(s string) bool { return civil[s] && slices.Contains(b.ofPassage(), s) }) {
		return true // one market was hit, and they say by whom
	}
	if mutual && a.Document == b.Document && max(a.start, b.start)-min(a.start, b.start) <= passage {
		return n >= 1
	}
	return n >= rareOnADay && float64(n) >= alikePart*float64(min(len(x), len(y)))
}

// harm reports whether a claim tells of an attack or of the dead and hurt.
func (r *read) harm() bool { return r.assaults() || r.ofCasualties() }

// ofPassage are the words of a claim and of the passage that it goes on from.
func (r *read) ofPassage() []string { return slices.Concat(r.stems, r.story) }

// assaults reports whether a claim tells of firing at something.
func (r *read) assaults() bool {
	return slices.ContainsFunc([]string{"#attack", "#shoot", "#missile", "#explosion"}, func(s string) bool { return slices.Contains(r.stems, s) })
}

// deed is the rare words of an accusation without the names of the two parties.
func (r *read) deed() []string {
	if r.deeds != nil {
		return r.deeds
	}
	names := map[string]bool{}
	for _, name := range []string{r.other.Name, r.Speaker.Name, r.other.Side, r.side} {
		for w := range strings.FieldsSeq(text.Fold(name)) {
			names[text.Stem(w)] = true
		}
	}
	r.deeds = []string{}
	for _, s := range r.rare {
		if !names[s] {
			r.deeds = append(r.deeds, s)
		}
	}
	return r.deeds
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
