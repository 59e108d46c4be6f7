package gather

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// nameStems adds the words of the names of places to what each claim only names.
func (g *gathering) nameStems() {
	for _, c := range g.claims {
		for _, p := range c.spots() {
			for w := range strings.FieldsSeq(p.core) {
				for _, s := range []string{text.Stem(w), text.Stem(bare(w))} {
					if _, has := slices.BinarySearch(c.stems, s); has {
						c.naming = append(c.naming, s)
					}
				}
			}
		}
		slices.Sort(c.naming)
	}
}

// negative reports whether a claim says of something that it is not so: as its
// act, in its words, as made up, or as all but what it names.
func (r *read) negative() bool {
	return r.Act == record.Denies || r.negates() || r.belies() || r.says(isnot) && !r.limits()
}

// says reports whether a speaker's claim has a cue in its first words.
func (r *read) says(k cue) bool {
	return r.Act == record.Asserts && !r.Speaker.None() && r.has(k) && r.first(k) < 2*early && !r.has(keep) && !r.conditional()
}

// conditional reports whether a claim begins with a condition: "unless they leave".
func (r *read) conditional() bool { return r.has(ifs) && r.first(ifs) < early }

// belies reports whether a claim calls what it names made up, or says that
// nothing but military things are struck.
func (r *read) belies() bool {
	if r.Act != record.Asserts && r.Act != record.Judges || r.Speaker.None() {
		return false
	}
	return r.has(lie) || r.spares()
}

// spares reports whether a claim is that nothing but military things are struck.
func (r *read) spares() bool {
	return r.has(only) && slices.Contains(r.stems, "#attack") && slices.Contains(r.stems, "#soldier")
}

// strikesCivil reports whether a claim tells of an attack on what is no military target.
func (r *read) strikesCivil() bool {
	return r.assaults() && slices.ContainsFunc(r.stems, func(s string) bool { return civil[s] || s == "#child" || s == "#woman" })
}

// evidence is what speaks for a denial answering a claim.
type evidence struct {
	deed    float64 // what the words say that they share, the names of countries and places left out
	around  float64 // the same of the words of the passages around them, 1 at most
	place   bool    // they are of one place
	scene   bool    // or their passages are
	part    float64 // which part of what is denied the claim tells
	accused bool    // the claim blames the denier's party
	breach  bool    // both are of the breach of a truce
	theirs  bool    // both are of what one party does that is not the denier's
	another bool    // it blames somebody else
	doing   bool    // it tells what that party does
	opposed bool    // one of the two parties blames the other somewhere
	spared  bool    // it tells of an attack on civilians where the denier strikes none
	about   bool    // the one that says only who did it is about what the other's passage tells
	head    float64 // what the word says, where both have it, that the denial denies first
	violent bool    // that is a word of violence, of which there is more than one
	whole   bool    // the claim tells all concepts that the denial denies
	all     int     // how many those are
	points  int     // how many of them it tells, those of violence left out
	number  bool    // they have a figure in common
	talk    bool    // the denial calls what it denies the talk of the claim's speaker
	kindred bool    // it blames the denier for what the denial denies in general
	near    bool    // they are of one report
	there   bool    // it tells of fighters of whom the denial says that they are not there
}

// How much the shared words must say for a denial to answer a claim: alone, with
// the passages around; where the denier's party is blamed or its enemy speaks; and
// those around, where one of the two says no more than that it was him, or not.
const (
	ownDeed    = 1.5
	surelyOne  = 2.0 // so much is of one deed though the claim does not name what is denied
	blamedDeed = 1.0
	blamedSum  = 1.25
	bareAround = 0.5
	sceneDeed  = 0.5
	scenePart  = 0.5
	twoPoints  = 2 // concepts of no violence that make a denial one of what tells them all
)

// enough reports whether the evidence is enough for a denial that says more than
// that its party had no part in it, or for one that does not.
func (e evidence) enough(bare bool) bool {
	n := e.deed + e.around
	if e.place {
		n += 0.5
	}
	switch {
	case e.deed >= ownDeed && (e.deed >= surelyOne || e.part > 0 || e.accused):
		return true
	case e.scene && e.deed >= sceneDeed && e.part >= scenePart && e.around >= bareAround && (e.whole || e.accused) && (!e.violent || e.accused || e.opposed):
		return true
	case e.spared && e.accused:
		return true
	case (e.accused || e.doing) && e.breach, e.accused && e.whole && e.all >= twoPoints:
		return true
	case e.theirs && e.whole && e.points > 0:
		return true
	case e.head > 0 && (e.number || e.talk && (e.accused || e.theirs || e.part >= scenePart || e.head >= 1)), e.there, e.whole && !e.another && (e.points >= twoPoints || e.head >= sceneDeed && e.place || e.head >= 1 && e.opposed):
		return true
	case e.accused && e.kindred && (e.near || e.scene):
		return true
	case e.accused && bare:
		return e.deed >= sceneDeed || e.about
	case e.accused || e.opposed && e.doing && e.part >= scenePart:
		return e.deed >= blamedDeed && n >= blamedSum
	}
	return false
}

// eventWords are the stems of words that stand for what a passage is about, and of
// those that say who did it or not.
var eventWords = func() map[string]bool {
	m := maps.Clone(chargeWords)
	for w := range strings.FieldsSeq("هجوم انفجار حادث حادثة الحادثة واقعة عملية العملية جريمة مجزرة المجزرة ضربة قصف مسؤولية مسؤوليته مسؤوليتها مسؤوليتهم مسؤوليتنا مسؤول ضلوع الضلوع صلة صلته صلتها صلتهم علاقة علاقته علاقتها علاقتهم تورط دور وراء وقوف نفي نفيها بلاده بلادها القيادة قيادة العامة attack explosion incident event operation crime massacre responsible responsibility involved involvement blame behind link connection role part country") {
		fold := text.Fold(w)
		m[text.Stem(fold)] = true
		if code := conceptOf(fold, text.Stem(fold)); code != "" {
			m[code] = true
		}
	}
	return m
}()

// bare reports whether a claim says no more than who did, or did not do, what its
// passage is about: "the army is responsible for the attack", "any part in it".
func (r *read) bare() bool {
	if r.workedOut {
		return r.saysNoMore
	}
	if r.Act != record.Accuses && !r.has(part) && !r.ofTheCharge() {
		return false
	}
	names := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold(r.enemy.Name)) {
		names[text.Stem(w)] = true
	}
	return !slices.ContainsFunc(r.stems, func(s string) bool {
		return !eventWords[s] && !names[s] && !slices.Contains(r.naming, s)
	})
}

// mayAnswer reports whether a denial can answer a claim at all.
func (g *gathering) mayAnswer(d, c *read) bool {
	if !affirms(c) || c.mutual || c.belies() || !mayDeny(d, c) || c.party == d.party && !leaks(c, d) || ofOtherNations(c, d) {
		return false
	}
	there := d.there(c)
	if !within(denialDays, c, d) && !(there && within(blameDays, c, d)) { // where an army stands it stands for weeks
		return false
	}
	if c.Act == record.Accuses && !there && (c.Speaker.None() || !c.enemy.None() && c.against != d.party && c.partner != d.party && !concerns(d, c.enemy)) {
		return false
	}
	if d.isNotOf(c) {
		return false
	}
	return !(len(d.places) > 0 && len(c.places) > 0 && apart(d, c)) && !chargeWords[text.Stem(c.voice)]
}

// isNotOf reports whether a denial cannot be of what a claim tells, though they share words.
func (d *read) isNotOf(c *read) bool {
	return c.negatesToo(d) || d.ofAnotherTarget(c) || c.tellsInPassing(d) || d.ofOwnDeed() && c.ofDeedByAnother(d)
}

// ofOwnDeed reports whether a claim is that its speaker's own side did not attack or begin:
// "Uganda did not start the war".
func (d *read) ofOwnDeed() bool {
	return (d.negates() || d.opensNegated()) && d.doer == d.party && d.sided != "" && (d.assaults() || d.tells("#start")) && !d.has(part)
}

// ofDeedByAnother reports whether a claim tells what somebody else did than the party of a
// denial, and lays nothing at its door.
func (c *read) ofDeedByAnother(d *read) bool {
	return c.doer != "" && c.doer != d.party && (c.culprit().None() || !described(c.culprit())) && c.partner != d.party && c.against != d.party && c.of != d.party
}

// tellsInPassing reports whether a claim names the violence that a denial denies only as when
// something else was so: "the hospital was at work at the time of the raid".
func (c *read) tellsInPassing(d *read) bool {
	passing := false
	for _, s := range d.denied() {
		if !strikes[s] || !c.tells(s) {
			continue
		}
		if !c.onlyWhen(s) {
			return false
		}
		passing = true
	}
	return passing
}

// onlyWhen reports whether a stem of a claim stands in it only right behind a word for when,
// or in spite of what, something is so.
func (c *read) onlyWhen(stem string) bool {
	met := false
	for _, w := range c.inOrder {
		if w.stem != stem {
			continue
		}
		before := strings.Fields(strings.TrimSuffix(c.words[:w.at], " the "))
		if len(before) == 0 || !meanwhile[before[len(before)-1]] {
			return false
		}
		met = true
	}
	return met
}

// meanwhile stand before what is told as when, or in spite of what, something else is so;
// folded.
var meanwhile = folded("لحظة وقت ساعة أثناء خلال قبل قبيل رغم برغم during despite before")

// negatesToo reports whether a claim says of what a denial denies that it is not so
// either: "has no plans for an invasion", or of one party as that does that it did not do it.
func (c *read) negatesToo(d *read) bool {
	return (c.says(isnot) || c.has(isnot) && c.doer != "" && c.doer == d.doer) && len(d.denied()) > 0 && c.tells(d.heading)
}

// covered is which part of what a denial denies a claim tells; 0 when its head is
// not among it. An attack on a house is one on something civil.
func covered(d, c *read) float64 {
	words := d.denied()
	if len(words) == 0 || d.heading == "" || !c.tells(d.heading) {
		return 0
	}
	return c.partOf(words)
}

// partOf is which part of some words a claim tells.
func (c *read) partOf(words []string) float64 {
	n := 0
	for _, s := range words {
		if c.tells(s) {
			n++
		}
	}
	return float64(n) / float64(len(words))
}

// tells reports whether a claim has a word, or of what is civil any.
func (r *read) tells(stem string) bool {
	_, has := slices.BinarySearch(r.stems, stem)
	return has || (civil[stem] || kin[stem] != "") && slices.ContainsFunc(r.stems, func(o string) bool { return civil[stem] && civil[o] || kin[stem] != "" && kin[o] == kin[stem] })
}

// isName reports whether an English claim has a word only as one that begins with a capital,
// behind its first.
func (r *read) isName(stem string) bool {
	if !r.latin || stem[0] == '#' {
		return false
	}
	return slices.ContainsFunc(r.inOrder[min(1, len(r.inOrder)):], func(w spoken) bool { return w.stem == stem && r.capitals[r.wordAt(w)] })
}

// weighed is the evidence for a denial answering a claim.
func (g *gathering) weighed(d, c *read) (e evidence) {
	e.doing = d.party != "" && (c.doer == d.party || c.partner == d.party)
	e.accused = !c.Speaker.None() && (!c.enemy.None() && (c.against == d.party || concerns(d, c.enemy)) || e.doing && c.assaults())
	named := false // of the words of an English name one counts
	for _, s := range saidByBoth(d, c) {
		name := c.isName(s)
		if !d.onlyOfTheTime(s) && !(name && named) {
			e.deed += c.besides(d).weight(s)
		}
		named = named || name
	}
	e.around = min(1, goneOn(d, c)+goneOn(c, d)+float64(len(shared(d.story, c.story)))/4)
	e.about = e.around >= bareAround && (d.ofNothing() || !d.bare())
	e.opposed = g.camps.opposed(c.party, d.party)
	e.spared = d.spares() && c.strikesCivil()
	e.breach = d.tells("#breach") && c.breaks() && !(c.Speaker.None() && c.speaksOf(deadAndHurt))
	e.theirs = d.doer != "" && d.doer != d.party && c.doer == d.doer
	e.another = c.blamesAnother(d)
	e.place, e.part = sharePlace(d, c), covered(d, c)
	e.scene = e.place || oneSceneAround(d, c)
	if e.whole = e.part > 0; e.whole {
		e.head = c.besides(d).weight(d.heading)
		e.violent = strikes[d.heading]
		e.all = len(d.wholly)
		e.whole = !slices.ContainsFunc(d.wholly, func(s string) bool { return !c.tells(s) })
		for _, s := range d.denied() {
			if s[0] == '#' && !strikes[s] && c.tells(s) {
				e.points++
			}
		}
	}
	e.near = d.Document == c.Document
	e.kindred = e.accused && (d.deniesKindOf(c) || e.near && d.ofAnyFighting() && c.fightsItself())
	e.talk, e.there = d.talkOf(c), d.there(c)
	e.number = slices.ContainsFunc(d.Figures, func(f record.Figure) bool {
		return slices.ContainsFunc(c.Figures, func(o record.Figure) bool { return o.Range == f.Range })
	})
	return e
}

// onlyOfTheTime reports whether a stem of a denial stands only behind what it denies, where
// it says since when that is: "no clashes since the truce took hold".
func (d *read) onlyOfTheTime(stem string) bool {
	d.denied()
	return !slices.ContainsFunc(d.inOrder, func(w spoken) bool { return w.stem == stem && w.at < d.deniedEnd })
}

// onlyNames reports whether a stem of a claim only names a country, a place or an
// enemy.
func (r *read) onlyNames(stem string) bool {
	_, is := slices.BinarySearch(r.naming, stem)
	return is || descriptions[stem]
}

// saidByBoth are the stems that two claims share and that are no names.
func saidByBoth(a, b *read) []string {
	return slices.DeleteFunc(shared(a.stems, b.stems), func(s string) bool { return a.onlyNames(s) || b.onlyNames(s) })
}

// goneOn is how much the words of a claim say that stand in the passage from which
// another goes on and not in that itself.
func goneOn(c, other *read) float64 {
	n := 0.0
	for _, s := range shared(other.story, c.stems) {
		if _, own := slices.BinarySearch(other.stems, s); !own {
			n += c.besides(other).weight(s) / 2
		}
	}
	return n
}

// ofAToll reports whether a claim tells how many came to harm and not who did it:
// one that blames nobody, or of all since a day.
func (r *read) ofAToll() bool {
	return slices.ContainsFunc(r.counted(), func(c counted) bool { return harms[c.What] && (r.enemy.None() || c.Cumulative) })
}

// ofCasualties reports whether a claim speaks of the dead and hurt.
func (r *read) ofCasualties() bool {
	return len(r.counted()) > 0 || r.speaksOf(deadAndHurt)
}

// deadAndHurt are their concepts.
var deadAndHurt = conceptSet("kill wound")

// harms are what a toll counts.
var harms = map[string]bool{"killed": true, "wounded": true, "killed_or_wounded": true, "casualties": true, "losses": true, "missing": true}

// ofNothing reports whether the words of a bare claim name no event of a sort.
func (r *read) ofNothing() bool {
	return !slices.ContainsFunc(r.stems, func(s string) bool { return s[0] == '#' })
}

// alsoDenied are the claims beside one that a denial answers: a charge is made by
// many, and denied once.
func (g *gathering) alsoDenied(d, first *read) []*read {
	if d.has(keep) {
		return nil // whether it is still so is asked of who holds what
	}
	if first != nil && (contentless(d) || len(d.denied()) == 0 && !d.has(part)) {
		return nil // "that", "baseless": what stands before, and what is as much as that (chargedAlso)
	}
	var all []*read
	tried := map[*read]bool{first: true, d: true}
	try := func(c *read) {
		if !tried[c] && g.answersBeside(d, first, c) {
			all = append(all, c)
		}
		tried[c] = true
	}
	for c := range g.sharers(d) {
		try(c)
	}
	if !d.bare() && len(d.denied()) > 0 {
		for _, c := range g.against[d.party] {
			try(c)
		}
	}
	if d.bare() {
		for _, c := range g.against[d.party] {
			try(c)
		}
	}
	answered := all
	if first != nil {
		answered = append([]*read{first}, all...)
	}
	all = append(all, g.chargedWith(d, answered)...)
	slices.SortFunc(all, func(a, b *read) int { return a.at - b.at })
	return all
}

// answersBeside reports whether a denial that answers one claim first, nil for none,
// answers another too.
func (g *gathering) answersBeside(d, first, c *read) bool {
	if first != nil && apart(first, c) || !g.mayAnswer(d, c) {
		return false
	}
	if c.Speaker.None() && (d.Act != record.Denies || c.enemy.None() && c.doer != d.party) || !g.reaches(d, c) {
		return false
	}
	if d.sinceTruce() && !c.tells("#breach") && !c.tells("#truce") {
		return false // what it denies since the truce may be so of before
	}
	e := g.weighed(d, c)
	if d.has(part) && !e.accused && !e.doing {
		return false // to have had no part in it answers who says that one had
	}
	casualties := d.ofCasualties()
	if c.ofAToll() && !casualties && e.points < twoPoints {
		return false
	}
	bare := d.bare() || c.bare() && c.mayBlameFor(d)
	return (e.place || e.number || !casualties || d.Document == c.Document) && e.enough(bare)
}

// mayBlameFor reports whether a claim that names only who did it stands in a passage of
// what a denial denies, where that says what.
func (c *read) mayBlameFor(d *read) bool {
	if d.tells("#prisoner") {
		return false // he denies that he lost prisoners, and is blamed for something else
	}
	return d.heading == "" || c.tells(d.heading) || slices.Contains(c.story, d.heading)
}

// hearsay are the words by which a denial calls what it denies, which are no
// speaker's name.
var hearsay = folded("الأنباء أنباء المزاعم مزاعم الشائعات شائعات الادعاءات ادعاءات التقارير reports rumours rumors allegations claims news")

// dropHearsay leaves out what was read as the claim of "the reports" and is only the
// words that a denial denies: "the reports of a raid are made up".
func (g *gathering) dropHearsay() {
	denied := map[record.ID][]*read{}
	for _, c := range g.claims {
		if c.Act == record.Denies {
			denied[c.Document] = append(denied[c.Document], c)
		}
	}
	g.claims = slices.DeleteFunc(g.claims, func(c *read) bool {
		if !hearsay[fold(c.Speaker.Name)] {
			return false
		}
		at := denied[c.Document]
		i, _ := slices.BinarySearchFunc(at, c.start, func(d *read, start int) int { return cmp.Compare(d.Spanning().End, start) })
		return overlaps(at[i:min(len(at), i+2)], c)
	})
}
