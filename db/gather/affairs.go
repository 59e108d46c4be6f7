package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// An affair is one event of which claims tell who did it: one thing was hit, in one
// place, within a few days, and it is laid at two doors. Its claims are joined two by
// two, because reports tell it in words that they hardly share.

// gatherAffairs joins the claims that tell who did one thing.
func (g *gathering) gatherAffairs() {
	joined := newTold()
	index := map[string][]*read{}
	for i, c := range g.claims {
		g.findSubject(i)
		if !c.charges() {
			continue
		}
		if o := g.goesOnFrom(c); o != nil && joined.agree(o, c) {
			joined.join(o, c)
		}
		tried := map[*read]bool{}
		for _, term := range c.affairTerms() {
			for _, o := range index[term] {
				if !tried[o] && sameAffair(o, c) && joined.agree(o, c) {
					joined.join(o, c)
				}
				tried[o] = true
			}
			if len(index[term]) < mostSharers {
				index[term] = append(index[term], c)
			}
		}
	}
	for _, some := range joined.groups() {
		for _, c := range some {
			g.affair[c] = some
		}
		if len(some) > 1 {
			g.affairs = append(g.affairs, some)
		}
		for _, c := range some {
			if key := c.blamedKey(); len(g.charged[key]) < mostSharers {
				g.charged[key] = append(g.charged[key], c)
			}
		}
	}
}

// chargedWith are the claims that blame the party of a denial for the affair that it
// denies: that of a claim that it answers, or else the one of the thing that it names.
func (g *gathering) chargedWith(d *read, answered []*read) []*read {
	if d.Act != record.Denies && !d.assaults() {
		return nil // that something else is not so
	}
	var all []*read
	doers := append([]string{d.party}, g.friends[d.party]...)
	blame := func(c *read) {
		for _, o := range g.affair[c] {
			if slices.Contains(doers, o.blamedKey()) && o.party != d.party && d.deniesDeedOf(o) && !slices.Contains(all, o) && !slices.Contains(answered, o) {
				all = append(all, o)
			}
		}
	}
	for _, c := range answered {
		if slices.Contains(doers, c.blamedKey()) {
			blame(c)
		}
	}
	if len(all) > 0 {
		return all
	}
	for _, c := range g.chargedWithAny(doers) {
		if sameIncident(c, d) && (d.bare() || d.has(part) || d.assaultsAs(c)) || within(denialDays, c, d) && !apart(c, d) && (len(shared(c.subject, d.ownTargets())) > 0 || sameTarget(c, d) && (d.bare() || d.has(part))) {
			blame(c)
		}
	}
	return all
}

// chargedWithAny are the claims that lay something at the door of one of some parties.
func (g *gathering) chargedWithAny(doers []string) []*read {
	var all []*read
	for _, doer := range doers {
		all = append(all, g.charged[doer]...)
	}
	return all
}

// deniesDeedOf reports whether a denial is of what a charge of its affair charges: of the
// thing that was hit, of something that it tells, or of any part in it.
func (d *read) deniesDeedOf(o *read) bool {
	return d.bare() || d.has(part) || sameIncident(d, o) && d.assaultsAs(o) || len(shared(d.ownTargets(), o.subject)) > 0 ||
		slices.ContainsFunc(d.denied(), func(s string) bool { return s != "#soldier" && o.tells(s) })
}

// agree reports whether nothing that is joined with one of two claims so far is of
// another place, time or thing than what is joined with the other.
func (t *sameTold) agree(a, b *read) bool {
	if t.headOf(a) == t.headOf(b) {
		return true
	}
	x, y := t.with(a), t.with(b)
	x, y = x[:min(fewCounts, len(x))], y[:min(fewCounts, len(y))] // not all: very many tell of some events
	things, others := targetsOf(x), targetsOf(y)
	if len(things) > 0 && len(others) > 0 && len(shared(things, others)) == 0 {
		return false
	}
	if !mostlyAlike(x, y) {
		return false
	}
	ofNothing := len(things) == 0 && len(others) == 0 // that is named: two blame each other for what only they can tell
	return !slices.ContainsFunc(x, func(o *read) bool {
		return slices.ContainsFunc(y, func(c *read) bool {
			may, _ := ofOneTime(o, c)
			return !may || !o.inherited && !c.inherited && otherSpot(o, c) || ofNothing && o.blamedKey() == c.party && c.blamedKey() == o.party && !sameAffair(o, c)
		})
	})
}

// mostlyAlike reports whether as many of two lists of charges are of one event by themselves
// as are not: the attack on a town and all that was shelled in it are not one deed.
func mostlyAlike(x, y []*read) bool {
	alike := 0
	for _, a := range x {
		for _, b := range y {
			if sameAffair(a, b) || sameSpeaker(a, b) {
				alike++
			}
		}
	}
	return 2*alike >= len(x)*len(y)
}

// otherSpot reports whether two claims name places of one sort that differ: two towns,
// or two hospitals. A hospital by its name and the town that it stands in may be one
// place.
func otherSpot(a, b *read) bool {
	return apart(a, b) && slices.ContainsFunc(a.spots(), func(p place) bool {
		return slices.ContainsFunc(b.spots(), func(o place) bool { return p.thing() == o.thing() })
	})
}

// oneSpot reports whether two claims of one thing that was hit may be of one place.
func oneSpot(a, b *read) bool {
	named := len(shared(a.ownTargets(), b.ownTargets())) > 0
	return oneScene(a, b) || named && len(a.scene()) > 0 && len(b.scene()) > 0 && !otherSpot(a, b)
}

// affairTerms are what a claim that charges somebody can be found by.
func (c *read) affairTerms() []string {
	var terms []string
	for _, s := range c.subject {
		terms = append(terms, "of "+s)
	}
	if c.incident != nil {
		terms = append(terms, c.incident.term())
	}
	for _, p := range c.scene() {
		terms = append(terms, "at "+p.sounds)
	}
	if c.Happened != "" && (c.has(began) || c.assaults()) {
		terms = append(terms, "on "+c.Happened)
	}
	return append(append(terms, c.deed()...), "report "+string(c.Document))
}

// goesOnFrom is the charge before, when a claim only goes on from it: its speaker
// charges the same one once more, of nothing else.
func (g *gathering) goesOnFrom(c *read) *read {
	o := g.before(c)
	if o == nil || c.mutual && !c.ruins() || !o.charges() || !sameSpeaker(o, c) || o.blamedKey() != c.blamedKey() || c.start-o.Spanning().End > sameBreath || otherThings(o, c) || c.assaults() && len(shared(c.rare, o.rare)) == 0 {
		return nil
	}
	return o
}

// How far apart two charges are told at most of which one is too short to say what
// it is of, and how many words that has of its own.
const (
	clauseFar = 100
	fewWords  = 1
)

// sameAffair reports whether two charges are of one event.
func sameAffair(a, b *read) bool {
	if !within(denialDays, a, b) {
		return false
	}
	if a.mutual || b.mutual { // two who accuse each other say no more than of what
		of := func(c *read) []string {
			if c.mutual && (len(c.topics) > 0 || !c.ruins()) {
				return c.ownTargets()
			}
			return c.subject
		}
		return a.party != b.party && a.blamedKey() != b.blamedKey() && len(shared(of(a), of(b))) > 0 || overlap(a, b)
	}
	if rivalBeginning(a, b) || sameIncident(a, b) && a.ruins() && b.ruins() && !a.watches() && !b.watches() && (a.party != b.party) == (a.blamedKey() != b.blamedKey()) {
		return true
	}
	if (otherTopics(a, b) || otherArms(a, b)) && len(shared(a.ownTargets(), b.ownTargets())) == 0 {
		return false
	}
	if a.blamedKey() == b.blamedKey() {
		return sameTarget(a, b) && a.harm() && b.harm() && oneScene(a, b)
	}
	if described(a.culprit()) && !ofAState(b.blamedKey()) || described(b.culprit()) && !ofAState(a.blamedKey()) {
		return false // "the gunmen" may be those whom the other names
	}
	return a.party != b.party && !a.watches() && !b.watches() && (rivalCharge(a, b) || sameCharge(a, b))
}

// rivalBeginning reports whether two blame each other for what one of them says that the
// other began: "they opened fire on our post" and "it is they who fired first".
func rivalBeginning(a, b *read) bool {
	if a.blamedKey() != b.party || b.blamedKey() != a.party || !a.has(began) && !b.has(began) || !mayMeet(1, a, b) {
		return false
	}
	if a.has(began) != b.has(began) && (a.speaksOf(civil) || b.speaksOf(civil)) {
		return false // who began, and who shelled a market
	}
	return (a.has(began) || a.assaults()) && (b.has(began) || b.assaults())
}

// otherTopics reports whether one of two claims is of what is no event of a place, a
// truce or talks, and the other is not.
func otherTopics(a, b *read) bool {
	general := func(c *read, o *read) bool {
		return slices.ContainsFunc(c.topics, func(t *topic) bool { return !t.event && !o.on(t) })
	}
	return general(a, b) || general(b, a)
}

// rivalCharge reports whether two blame two for what befell one thing: each the other
// of them, in a charge that names the thing or says no more than who did it; or one of
// them the other, in one place; or others than themselves, where
// both name the thing and the place.
func rivalCharge(a, b *read) bool {
	if !a.ruins() || !b.ruins() || !sameTarget(a, b) {
		return false
	}
	back, forth := a.blamedKey() == b.party, b.blamedKey() == a.party
	if a.camps.opposed(a.party, b.party) && mayMeet(denialDays, a, b) && (a.saysOnlyWho() || b.saysOnlyWho()) {
		return true // two foes name two others for one thing
	}
	return back && forth && (a.bare() || b.bare() || len(shared(a.ownTargets(), b.ownTargets())) > 0) || (back || forth) && oneSpot(a, b) || sharePlace(a, b) && len(shared(a.ownTargets(), b.ownTargets())) > 0
}

// sameCharge reports whether two accusations tell of one deed: they share most of
// the words of the shorter, or answer each other in one passage and share one.
func sameCharge(a, b *read) bool {
	x, y := a.deed(), b.deed()
	n := len(shared(x, y))
	mutual := a.blamedKey() == b.party && b.blamedKey() == a.party
	towards := a.blamedKey() == b.party || b.blamedKey() == a.party
	alike := (len(a.ownTargets()) > 0) == (len(b.ownTargets()) > 0) // both name a thing, or neither
	if sharePlace(a, b) && (mutual && (alike && a.ruins() && b.ruins() || n >= 1) || n >= 1 || alike && towards && (a.singlesOut() || b.singlesOut())) {
		return true
	}
	if mutual && (n >= rareOnADay || n >= 1 && oneScene(a, b)) {
		return true
	}
	if a.near(b, clauseFar) && towards && a.harm() && b.harm() && min(len(x), len(y)) <= fewWords {
		return true // told one after the other, one thing by two, by one of them in a word or two
	}
	if oneScene(a, b) && (a.strikesCivil() || a.bare()) && (b.strikesCivil() || b.bare()) && slices.ContainsFunc(a.ofPassage(), func(s string) bool { return civil[s] && slices.Contains(b.ofPassage(), s) }) {
		return true // one market was hit, and they say by whom
	}
	if mutual && a.Document == b.Document && max(a.start, b.start)-min(a.start, b.start) <= passage {
		return n >= 1
	}
	return sameTarget(a, b) && n >= rareOnADay
}

// singlesOut reports whether a claim says that it was one party and no other who did it:
// "it is the army that shelled it".
func (r *read) singlesOut() bool {
	return r.hasAny(clefts)
}

// clefts single out who did something; folded and padded.
var clefts = patternsOf("^هو من$,^هي من$,^هم من$,^هو الذي$,^هي التي$,^هم الذين$,it was$,it is$")

// ruins reports whether a claim tells of harm, or says no more than who did it.
func (r *read) ruins() bool {
	if r.has(loss) && !r.assaults() {
		return false // a retreat with losses is nobody's deed
	}
	return r.harm() || r.bare() || r.pointsBack() || r.speaksOf(ruin)
}

// pointsBack reports whether a charge is of what was told before: "of being behind it".
func (r *read) pointsBack() bool {
	return r.Act == record.Accuses && (r.has(part) || r.hasAny(itsDeed))
}

// saysOnlyWho reports whether a charge names nothing but who did what was told before.
func (r *read) saysOnlyWho() bool { return r.bare() || r.pointsBack() }

// itsDeed are words by which a charge tells of a deed that it does not name; folded and padded.
var itsDeed = patternsOf("^بتدبيره$,^بتدبيرها$,^بتنفيذه$,^بتنفيذها$,^بارتكابه$,^بارتكابها$,^بافتعاله$,^بافتعالها$,^خلفه$,^خلفها$,^وراءه$,^وراءها$,behind it$,carrying it out$,staging it$,orchestrating it$")

// harm reports whether a claim tells of an attack or of the dead and hurt.
func (r *read) harm() bool { return r.assaults() || r.ofCasualties() }

// assault are the concepts of firing at something, ruin those of other harm to things.
var (
	assault = conceptSet("attack shoot missile explosion")
	ruin    = conceptSet("destroy damage sabotage blow fire down deliberate explosive massacre")
)

// ofPassage are the words of a claim and of the passage that it goes on from.
func (r *read) ofPassage() []string { return slices.Concat(r.stems, r.story) }

// assaults reports whether a claim tells of firing at something.
func (r *read) assaults() bool {
	return r.speaksOf(assault)
}

// assaultsAs reports whether two claims tell of firing at something in one way: by shelling it
// both, or by shooting.
func (r *read) assaultsAs(o *read) bool {
	return slices.ContainsFunc(r.stems, func(s string) bool { return assault[s] && o.tells(s) })
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
		if !names[s] && !r.onlyNames(s) {
			r.deeds = append(r.deeds, s)
		}
	}
	return r.deeds
}
