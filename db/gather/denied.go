package gather

import (
	"cmp"
	"slices"

	"counterclaim/db/record"
)

// deniedBy is the claim that a denial answers: the one that it names or follows,
// or the one that an earlier denial of the same breath answers, or one of its
// report that shares its words, or the nearest of those that hold the denier to
// have done what it denies.
func (g *gathering) deniedBy(d *read, index map[string][]*read) *read {
	if c := g.chargeOnFriend(d); c != nil {
		return c
	}
	c := g.byID[d.Answers]
	if c != nil && c.unsure() { // what nobody can tell is nothing to deny
		c = g.ofItsDenial(d, c)
	}
	if c != nil && mayDeny(d, c) && (contentless(d) || d.hasAny(suchA) && affirms(c) || len(d.denied()) == 0 || g.related(d, c) && !apart(d, c)) {
		return g.deniedAfter(d, cmp.Or(g.ofItsDenial(d, c), c), index)
	}
	return g.deniedAnywhere(d, index)
}

// ofItsDenial is what somebody denies who "renews its denial", where the claim before is
// nobody's against him: the nearest of the passage by his foe, or of what he did.
func (g *gathering) ofItsDenial(d, c *read) *read {
	concerns := func(c *read) bool {
		return c.against == d.party || c.doer == d.party || g.camps.opposed(c.party, d.party)
	}
	if !contentless(d) || !d.hasAny(itsDenial) || concerns(c) {
		return nil
	}
	for o := range g.back(d, passage) {
		if affirms(o) && !sameSpeaker(o, d) && concerns(o) {
			return o
		}
	}
	return nil
}

var itsDenial = patternsOf("^نفيه$,^نفيها$,^نفيهم$,its denial,their denial,his denial,her denial")

// deniedAfter is the claim that a denial answers which is said to answer c.
func (g *gathering) deniedAfter(d, c *read, index map[string][]*read) *read {
	if o := g.chargeAgainst(d); o != nil && o != c && c.enemy.None() && (o.Act == record.Accuses || d.bare() || d.has(part) || g.weighed(d, c).part == 0) {
		return o // who is blamed denies that, and not what happened
	}
	m := g.meant(d, c)
	if m != c || contentless(d) || len(d.stems) == 0 {
		return m
	}
	toll := c.ofAToll() // it is the deed that is denied, and not its toll
	if toll && !ofTheToll(d) {
		if o := g.likeliest(d, index); o != nil && !o.enemy.None() {
			return o
		}
		return nil
	}
	if toll || !oneConcept(d, c) && likeness(d, c) < 1 && !concerns(d, c.enemy) {
		if o := g.likeliest(d, index); o != nil && !o.enemy.None() {
			return o
		}
	}
	return c
}

// deniedAnywhere is the claim that a denial answers which is not said to answer any.
func (g *gathering) deniedAnywhere(d *read, index map[string][]*read) *read {
	if d.Act != record.Denies {
		if c := cmp.Or(g.toldDone(d), g.accusing(d, index)); c != nil {
			return c
		}
		return g.contrary(d)
	}
	if d.ofTheCharge() {
		return g.charge(d)
	}
	if c := g.before(d); c != nil && d.hasAny(suchA) && affirms(c) && mayDeny(d, c) && !overlap(c, d) {
		return c
	}
	if c := g.chargeAgainst(d); c != nil && (d.bare() || d.deniesAttackLike(c)) {
		return c
	}
	if c := cmp.Or(g.talkBefore(d), g.offerBefore(d)); c != nil {
		return c
	}
	if c := g.before(d); c != nil && affirms(c) && !overlap(c, d) && d.mayBeOf(g.weighed(d, c)) && c.doer == d.from() && c.from() != d.from() {
		return c
	}
	if before := g.before(d); before != nil && before.Act == record.Denies && d.start-before.start <= sameBreath && d.renews(before) && g.answered[before] != nil {
		return g.answered[before]
	}
	if c := g.justBefore(d); c != nil {
		return c
	}
	if c := g.sameReport(d); c != nil && g.fits(d, c) {
		return c
	}
	return cmp.Or(g.likely(d, index), g.contrary(d))
}

// suchA are words by which a denial says that what it denies is what was told right before it:
// "any such meeting".
var suchA = patternsOf("any such,no such,^من هذا القبيل$,^من هذا النوع$,^كهذا$,^كهذه$")

// related reports whether a denial that says what it denies has anything to do with a
// claim that it is said to follow: it shares a word that says something, its party is
// the one blamed, or the one that did what the claim tells.
func (g *gathering) related(d, c *read) bool {
	if c.mutual {
		return d.bare() || d.ofTheCharge()
	}
	e := g.weighed(d, c)
	touches := e.opposed || e.accused || e.doing || d.ofCasualties() && c.harm()
	return e.deed >= blamedDeed || (touches || e.near && e.scene) && e.deed >= sceneDeed || e.part > 0 || e.accused && (d.mayBeOf(e) || d.assaults() && c.harm()) || e.doing && c.assaults() && (d.speaksOf(atTheFront) || d.bare() || len(d.denied()) == 0)
}

// nextTo is how many code points lie at most between a denial and a claim that it
// follows without saying so.
const nextTo = 250

// justBefore is the claim of another speaker that a denial follows in its report:
// the last one before it, when that accuses or shares a word that says much, or one
// near before it that tells most of what is denied.
func (g *gathering) justBefore(d *read) *read {
	last := true
	for c := range g.back(d, nextTo) {
		if !mayDeny(d, c) {
			continue
		}
		if affirms(c) && !c.mutual && !c.belies() && !c.Speaker.None() && !d.isNotOf(c) {
			e := g.weighed(d, c)
			if last && (c.Act == record.Accuses && d.mayBeOf(e) || e.deed >= blamedDeed) || e.deed >= sceneDeed && e.part >= scenePart {
				return c
			}
		}
		last = false
	}
	return nil
}

// mayBeOf reports whether a denial may be of a claim by what it says: it says nothing
// of its own, no more than that its party did not do it, or something that both say.
func (d *read) mayBeOf(e evidence) bool {
	return contentless(d) || len(d.denied()) == 0 || d.bare() || e.deed > 0
}

// chargeAgainst is the nearest accusation of the denier's party in the passage before its denial,
// or further back of the incident that its report is about, or the nearest claim that tells of its
// attack.
func (g *gathering) chargeAgainst(d *read) *read {
	if d.party == "" {
		return nil
	}
	for c := range g.back(d, inItsReport) {
		accused := c.Act == record.Accuses && c.against == d.party
		told := c.doer == d.party && c.party != d.party && c.assaults() && affirms(c) && !c.Speaker.None()
		if (accused || told) && !c.mutual && !sameSpeaker(c, d) && (sameIncident(c, d) || c.near(d, passage)) {
			return c
		}
	}
	return nil
}

// ofTheCharge reports whether a denial names nothing but a charge: "rejected the
// accusation as baseless".
func (r *read) ofTheCharge() bool {
	charged := false
	for _, s := range r.stems {
		if !chargeWords[s] {
			return false
		}
		charged = true
	}
	return charged
}

// chargeWords are the stems of charges and of what is said of them.
var chargeWords = stemsOf("charge charges accusation accusations allegation allegations claim claims baseless false unfounded untrue fabricated اتهام الاتهام الاتهامات اتهامات المزاعم مزاعم ادعاءات الادعاءات باطلة كاذبة ملفقة أساس الصحة صحة عارية محض افتراء")

// charge is the nearest accusation of the passage before a denial that names
// nothing but a charge.
func (g *gathering) charge(d *read) *read {
	for c := range g.back(d, passage) {
		if c.Act == record.Accuses && !sameSpeaker(c, d) {
			return c
		}
	}
	return nil
}

// ofTheToll reports whether a denial speaks of what tolls are of.
func ofTheToll(d *read) bool {
	return len(d.counted()) > 0 || slices.ContainsFunc(ofTolls, func(s string) bool { return slices.Contains(d.stems, s) })
}

// meant is the claim that a denial with words of its own is meant for, when it is
// said to follow c: the nearest of the passage before it that holds the denier to
// have done what it denies; else c.
func (g *gathering) meant(d, c *read) *read {
	if len(d.stems) == 0 || contentless(d) {
		return c
	}
	if (likeness(d, c) >= 1 || oneConcept(d, c)) && !d.has(part) && (!c.enemy.None() || len(c.counted()) == 0) {
		return c
	}
	for i := d.at - 1; i >= 0 && g.claims[i].Document == d.Document && d.start-g.claims[i].start <= passage; i-- {
		o := g.claims[i]
		if !o.Act.Checkable() || o.Act == record.Denies || sameSpeaker(o, d) {
			continue
		}
		if !o.enemy.None() && concerns(d, o.enemy) && (d.has(part) || len(shared(d.stems, o.stems)) > 0) {
			return o
		}
	}
	return c
}

// contentless reports whether a denial is only the words that deny what stands
// before them.
func contentless(d *read) bool { return d.Reason.Code == "speech.denial" }

// sameReport is the nearest claim of the report before a denial that shares the
// most rare words with it.
func (g *gathering) sameReport(d *read) *read {
	var best *read
	most := 0
	for i := d.at - 1; i >= max(0, d.at-farBack) && g.claims[i].Document == d.Document; i-- {
		o := g.claims[i]
		if !o.Act.Checkable() || o.mutual || o.Act == record.Denies || o.unsure() || !mayDeny(d, o) || !o.enemy.None() && !concerns(d, o.enemy) {
			continue
		}
		if n := len(shared(d.here.rare, o.here.rare)); n > most {
			best, most = o, n
		}
	}
	return best
}

// A denial stands behind many claims that it does not answer: whoever had no part in a
// sinking says nothing of the bodies that were recovered from it.

// besidePoint reports whether what a denial denies is not what a claim tells, though their
// words and their place in a report may fit.
func (g *gathering) besidePoint(d, c *read) bool {
	switch {
	case contentless(d) || d.bare() || d.vague():
		return false
	case d.has(part):
		return c.enemy.None() && c.charged() == "" && c.ofCasualties()
	case d.countsNone():
		return !c.ofCasualties()
	case c.countsAboard():
		return !d.countsAboard() && !d.tells("#passenger") && !d.ofANumber()
	}
	return false
}

// countsNone reports whether a claim is that nobody came to harm.
func (r *read) countsNone() bool {
	return slices.ContainsFunc(r.counted(), func(c counted) bool { return fates[c.What] && c.High == 0 })
}
