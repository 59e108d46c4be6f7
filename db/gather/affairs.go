package gather

import (
	"slices"
	"strings"

	"counterclaim/db/compare"
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
	blame := func(c *read) {
		for _, o := range g.affair[c] {
			if o.blamedKey() == d.party && o.party != d.party && !sameSpeaker(o, d) && within(denialDays, o, d) && d.deniesDeedOf(o) && !slices.Contains(all, o) && !slices.Contains(answered, o) && !overlap(o, d) {
				all = append(all, o)
			}
		}
	}
	for _, c := range answered {
		if c.blamedKey() == d.party {
			blame(c)
		}
	}
	if len(all) > 0 || len(answered) > 0 && contentless(d) { // "which it denied" is of what was told just before
		return all
	}
	for _, c := range g.charged[d.party] {
		if within(denialDays, c, d) && !apart(c, d) && (len(shared(c.subject, d.ownTargets())) > 0 || sameTarget(c, d) && (d.bare() || d.has(part))) {
			blame(c)
		}
	}
	return all
}

// deniesDeedOf reports whether a denial is of what a charge of its affair charges: of the
// thing that was hit, of something that it tells, or of any part in it.
func (d *read) deniesDeedOf(o *read) bool {
	return d.bare() || d.has(part) || contentless(d) || len(shared(d.ownTargets(), o.subject)) > 0 ||
		slices.ContainsFunc(d.denied(), func(s string) bool { return s != "#soldier" && o.tells(s) })
}

// agree reports whether nothing that is joined with one of two claims so far is of
// another place, time or thing than what is joined with the other.
func (t *sameTold) agree(a, b *read) bool {
	x, y := t.with(a), t.with(b)
	things, others := targetsOf(x), targetsOf(y)
	if len(things) > 0 && len(others) > 0 && len(shared(things, others)) == 0 {
		return false
	}
	if (len(things) > 0) != (len(others) > 0) && (a.has(began) || b.has(began)) {
		return false // who fired first, and who set the depot on fire
	}
	if !mostlyAlike(x, y) {
		return false
	}
	ofNothing := len(things) == 0 && len(others) == 0 // that is named: two blame each other for what only they can tell
	return !slices.ContainsFunc(x, func(o *read) bool {
		return slices.ContainsFunc(y, func(c *read) bool {
			may, _ := ofOneTime(o, c)
			return !may && o.Happened != "" && c.Happened != "" || !o.inherited && !c.inherited && otherSpot(o, c) || ofNothing && o.blamedKey() == c.party && c.blamedKey() == o.party && !sameAffair(o, c)
		})
	})
}

// mostlyAlike reports whether as many of two lists of charges are of one event by themselves
// as are not: the attack on a town and all that was shelled in it are not one deed.
func mostlyAlike(x, y []*read) bool {
	x, y = x[:min(fewCounts, len(x))], y[:min(fewCounts, len(y))]
	alike := 0
	for _, a := range x {
		for _, b := range y {
			if sameAffair(a, b) || sameSpeaker(a, b) && a.blamedKey() == b.blamedKey() {
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
	named := len(shared(a.ownTargets(), b.ownTargets())) > 0 || sameTarget(a, b) && (a.bare() || b.bare())
	return oneScene(a, b) || named && len(a.scene()) > 0 && len(b.scene()) > 0 && !otherSpot(a, b) && within(1, a, b)
}

// targetsOf are the things that were hit which the words of some claims name, sorted.
func targetsOf(some []*read) []string {
	var all []string
	for _, c := range some {
		all = append(all, c.ownTargets()...)
	}
	return sortedOf(all)
}

// ownTargets are the things of targets that the words of a claim name, sorted: an
// aircraft only where it is what was hit.
func (c *read) ownTargets() []string {
	if c.workedOut {
		return c.often.targets
	}
	return slices.DeleteFunc(slices.Clone(c.stems), func(s string) bool {
		return !targets[s] || flying[s] && !c.flyerHit()
	})
}

// flyerHit reports whether an aircraft that a claim names is what was hit, and not what
// hit something: it was shot at, or stands right behind the word of attacking.
func (c *read) flyerHit() bool {
	if c.speaksOf(downing) {
		return true
	}
	words := strings.Fields(c.words)
	for i, w := range words {
		if !flying[conceptOf(w, text.Stem(w))] {
			continue
		}
		for _, before := range words[max(0, i-hitReach):i] {
			if conceptOf(before, text.Stem(before)) == "#attack" {
				return true
			}
		}
	}
	return false
}

// hitReach is how many words stand at most between the word of attacking and what was
// attacked: "targeting any of the planes".
const hitReach = 3

// flying are things that are hit, and that hit others; downing is what befalls them.
var (
	flying  = conceptSet("aircraft helicopter")
	downing = conceptSet("shoot down crash")
)

// findSubject finds the things that a claim is of: those that it names, or else those
// that its report named last before it in one passage.
func (g *gathering) findSubject(i int) {
	c := g.claims[i]
	c.subject = c.ownTargets()
	c.passing = c.subject
	if len(c.subject) > 0 || i == 0 {
		return
	}
	before := g.claims[i-1]
	if before.Document == c.Document && c.start-before.Spanning().End <= storyGap && !apart(before, c) && before.since < storyClaims {
		c.passing, c.since = before.passing, before.since+1
		switch {
		case c.bare() || c.Act == record.Accuses && c.has(part):
			c.subject = c.passing
		case len(c.ownThings()) == 0 && (c.ruins() || c.ofTheEvent() || len(c.deed()) <= fewWords || c.pronoun()):
			c.subject = c.passing
		}
	}
}

// targets are the concepts of things of which a report of a few days tells that one
// was hit: not a house or a road, of which there are many.
var targets = conceptSet("hospital school market mosque church bridge dam port airport station prison embassy bakery factory depot ship aircraft helicopter kindergarten college refinery pipeline substation bus train convoy wedding funeral ambulance")

// charges reports whether a claim says of somebody other than its speaker that he did
// something.
func (c *read) charges() bool {
	if c.culprit().None() || c.blamedKey() == c.party || c.joint() || c.has(lie) || c.lostPlane() || c.hypothetical() || c.Act != record.Judges && !affirms(c) {
		return false
	}
	if c.readies() || c.tollAlone() || c.countsDeeds() || c.opensNegated() || c.ofANumber() || c.Act != record.Accuses && c.inPassing() {
		return false // a toll, what is not so, another's number, or another thing than the deed
	}
	if c.Act != record.Accuses && !c.pronoun() && (len(c.parties) == 0 || !c.ruins() && !slices.ContainsFunc(c.topics, func(t *topic) bool { return t.kind == "blame" })) {
		return false // it names nobody, or no misdeed
	}
	return !c.has(hold) || c.assaults() // who holds what is asked elsewhere
}

// tollAlone reports whether a claim counts, and names neither what was hit nor with what,
// nor first the one who attacked.
func (c *read) tollAlone() bool {
	if agents := c.agents(); !c.mutual && len(agents) > 0 && c.assaults() && c.loser() == "" && len(c.Spans) == 1 && c.Figures != nil && c.Figures[0].Span != nil {
		written := []rune(c.Text)
		if to := c.Figures[0].Span.Start - c.start; to > 0 && to < len(written) && len(strings.Fields(c.words[:agents[0].at])) < len(strings.Fields(fold(string(written[:to]))))-1 {
			return false
		}
	}
	return len(c.ownTargets()) == 0 && slices.ContainsFunc(c.Figures, func(f record.Figure) bool {
		return (f.What != "" || c.mutual) && !fired[strings.TrimPrefix(f.What, "fired_")]
	})
}

// countsDeeds reports whether a claim counts several attacks or breaches and names nothing
// that was hit: it is of no one event.
func (c *read) countsDeeds() bool {
	return len(c.ownTargets()) == 0 && slices.ContainsFunc(c.Figures, func(f record.Figure) bool { return deedsCounted[f.What] && f.Low >= severalDeeds })
}

// severalDeeds is how many deeds are counted at least where they are no one event: the
// two or three blows of one attack are.
const severalDeeds = 4

// deedsCounted are the kinds of figure of what somebody did.
var deedsCounted = map[string]bool{"attacks": true, "raids": true, "violations": true, "explosions": true}

// fired are the kinds of figure of what something is struck with.
var fired = map[string]bool{"missiles": true, "shells": true, "bombs": true, "drones": true}

// ofANumber reports whether a claim is of the number that another gave: "inflating the
// number of the dead".
func (c *read) ofANumber() bool {
	return c.hasAny(numbersMeant)
}

// lostPlane reports whether the one who is taken to have done what a claim tells is named
// only as whose aircraft was struck: "downed a plane of X", "X struck a plane of Y".
func (c *read) lostPlane() bool {
	lost := false
	for i, p := range c.parties {
		if p.key != c.blamedKey() {
			continue
		}
		words := strings.Fields(c.words[:p.at])
		flyer := -1
		for k := len(words) - 1; k >= max(0, len(words)-hitReach); k-- {
			if flying[conceptOf(words[k], text.Stem(words[k]))] {
				flyer = k
			}
		}
		struck := flyer >= 0 && slices.ContainsFunc(words[max(0, flyer-hitReach):flyer], func(w string) bool {
			s := conceptOf(w, text.Stem(w))
			return s == "#down" || i > 0 && (s == "#attack" || s == "#destroy")
		})
		if !struck {
			return false
		}
		lost = true
	}
	return lost
}

// pronoun reports whether a claim begins with a word for those named just before: "and
// it is they who blew it up".
func (c *read) pronoun() bool {
	words := strings.Fields(c.words)
	return len(words) > 1 && pronouns[words[0]] && relatives[words[1]]
}

var (
	pronouns  = folded("هم وهم هو وهو هي وهي هما وهما")
	relatives = folded("الذين الذي التي اللذان من")
)

// culprit is whom a claim says to have done what it tells.
func (c *read) culprit() compare.Actor {
	if c.other.None() {
		return c.enemy
	}
	return c.other
}

// blamedKey is the culprit, as a key.
func (c *read) blamedKey() string {
	if c.other.None() {
		return c.against
	}
	return c.of
}

// affairTerms are what a claim that charges somebody can be found by.
func (c *read) affairTerms() []string {
	var terms []string
	for _, s := range c.subject {
		terms = append(terms, "of "+s)
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
	if rivalBeginning(a, b) {
		return true
	}
	if (otherTopics(a, b) || otherArms(a, b)) && len(shared(a.ownTargets(), b.ownTargets())) == 0 {
		return false
	}
	if a.blamedKey() == b.blamedKey() {
		return a.party != a.blamedKey() && sameTarget(a, b) && a.harm() && b.harm() && oneScene(a, b)
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
		return slices.ContainsFunc(c.topics, func(t *topic) bool { return t.kind == "blame" && !t.event && !o.on(t) })
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
	return back && forth && (a.bare() || b.bare() || len(shared(a.ownTargets(), b.ownTargets())) > 0) || (back || forth) && oneSpot(a, b) || sharePlace(a, b) && len(shared(a.ownTargets(), b.ownTargets())) > 0
}

// sameTarget reports whether two claims are of one thing that was hit.
func sameTarget(a, b *read) bool {
	return slices.ContainsFunc(a.subject, func(s string) bool { return slices.Contains(b.subject, s) })
}

// sameCharge reports whether two accusations tell of one deed: they share most of
// the words of the shorter, or answer each other in one passage and share one.
func sameCharge(a, b *read) bool {
	x, y := a.deed(), b.deed()
	n := len(shared(x, y))
	mutual := a.blamedKey() == b.party && b.blamedKey() == a.party
	towards := a.blamedKey() == b.party || b.blamedKey() == a.party
	alike := (len(a.ownTargets()) > 0) == (len(b.ownTargets()) > 0) || a.bare() || b.bare() // both name a thing, or neither
	if sharePlace(a, b) && (mutual && (alike && a.ruins() && b.ruins() || n >= 1) || n >= 1 || alike && towards && (a.singlesOut() || b.singlesOut()) && a.assaults() && b.assaults()) {
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
	return (mutual || sharePlace(a, b) || sameTarget(a, b)) && n >= rareOnADay && float64(n) >= alikePart*float64(min(len(x), len(y)))
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
	return r.harm() || r.bare() || r.Act == record.Accuses && r.has(part) || r.speaksOf(ruin)
}

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
