package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Running totals: counts that go on from day to day for as long as a war or a flight lasts, and
// are of no one event.

// running reports whether a count is a running total: it says since when, or it
// is of no place and no one event.
func (c counted) running() bool {
	if c.ofIll || c.want != "" {
		return true
	}
	if c.family() == crowd && c.Since == "" || c.raisesAnother() {
		return false // a crowd is of its day
	}
	return c.whole || (fates[c.What] || deedsDone[c.What]) && c.has(since) || fates[c.What] && (c.ofTheWar() || c.goesOn()) || c.Cumulative && (c.Since != "" || len(c.scene()) == 0 && !c.ofTheEvent() && len(c.mishap) == 0 && !c.moves)
}

// goesOn reports whether what is counted goes on from a day before that of the fighting
// which is spoken of, and of no one place.
func (c counted) goesOn() bool {
	from, goes := strings.CutSuffix(c.Happened, "/..")
	return goes && dayNumber(from) < c.day-eventDays && len(c.places) == 0 && (len(c.names) == 0 || c.inherited) && !c.lasting()
}

// ofTheWar reports whether a count is so large that it must be of a whole war: no place
// and no day of its own is named beside it.
func (c counted) ofTheWar() bool {
	return (c.Low >= wholeWar || c.besideAWarsDead()) && len(c.places) == 0 && (len(c.names) == 0 || c.inherited) && !c.happened.Known() && !c.ofAnEvent() &&
		!slices.ContainsFunc(c.stems, func(s string) bool { return civil[s] && s != "#displace" && s != "#civilian" })
}

// besideAWarsDead reports whether a count of dead stands beside one so large: 280 civilians and some
// 2,000 fighters.
func (c counted) besideAWarsDead() bool {
	return c.What == "killed" && slices.ContainsFunc(c.Figures, func(o record.Figure) bool { return o.What == "killed" && o.Low >= wholeWar })
}

// ofAnEvent reports whether the words name a battle or an attack, be it "the attack" or
// that on some town.
func (r *read) ofAnEvent() bool {
	for w := range strings.FieldsSeq(r.words) {
		if _, noun := nounOf(w); events[noun] && noun != "معارك" {
			return true
		}
	}
	return false
}

// lasting reports whether a count is of what goes on for as long as the fighting
// does, and not of those in one building.
func (c counted) lasting() bool {
	return (c.What == "displaced" || c.What == "trapped" || c.What == "prisoners" || c.What == "detained" && c.Cumulative) && !slices.ContainsFunc(c.stems, func(s string) bool { return civil[s] && s != "#displace" && s != "#civilian" })
}

// totalTakenUp finds the running total, told just before, that a count is of which does not say
// so itself.
func (g *gathering) totalTakenUp(c counted) (counted, bool) {
	if c.whole || c.Since != "" || c.has(since) {
		return counted{}, false
	}
	for before := range g.back(c.read, sameBreath) {
		if of, ok := c.takesUpTotal(before); ok {
			return of, true
		}
	}
	return counted{}, false
}

// takesUpTotal finds the running total of a claim before that a count is of: what its speaker had said of it before ("327 since the attack began; 255 by an
// earlier toll"), the number that another gives for it ("the figure at 189"), or what fell in
// the same time.
func (c counted) takesUpTotal(before *read) (counted, bool) {
	earlier := before.voice != "" && before.voice == c.voice && c.saidEarlier()
	if c.hasAny(otherTime) {
		return counted{}, false
	}
	figure := before.voice != c.voice && c.opensWithTheFigure() && (len(c.places) == 0 || c.inherited) && !c.happened.Known() && !c.ofAnEvent()
	for _, o := range before.counted() {
		if o.running() && o.family() == c.family() && (c.hasAny(sameTime) || (earlier || figure) && o.whom() == c.whom()) {
			return o, true
		}
	}
	return counted{}, false
}

// opensWithTheFigure reports whether a claim begins with "the figure", «الحصيلة» or the like, of
// which it says no more than how high it is: "the number of those brought here" is another.
func (r *read) opensWithTheFigure() bool {
	return slices.ContainsFunc(theFigure, func(w string) bool {
		at := strings.Index(r.words, w)
		return at == 0 && !strings.HasPrefix(strings.TrimSpace(r.words[len(w):]), "of ")
	})
}

// Words by which a count goes on from that of the claim before; sought in folded, padded words.
// What is said of another time is no such count.
var (
	otherTime = patternsOf("last year,last month,years ago,العام الماضي,السنه الماضيه,الشهر الماضي,العام السابق")
	sameTime  = patternsOf("^في الفتره نفسها$,^في الفتره ذاتها$,^في المده نفسها$,^في المده ذاتها$,^خلال الفتره نفسها$,^خلال الفتره ذاتها$,^خلال المده نفسها$,^خلال المده ذاتها$,in the same period,over the same period,in the same time,during the same period")
	theFigure = patternsOf("^الحصيله$,^العدد$,^الرقم$,the figure,the number,the toll,the death toll")
)

// raisesAnother reports whether its own claim tells to how many a count brings those of longer:
// three soldiers killed, "which raises to 11 those killed since the escalation began".
func (c counted) raisesAnother() bool {
	return harms[c.What] && c.rises() && slices.ContainsFunc(c.Figures, func(o record.Figure) bool {
		return o.What == c.What && o.Low > c.High && into[c.wordBefore(o)] && !into[c.wordBefore(c.Figure)]
	})
}

// town is the place of a figure, folded; a country is none.
func (c counted) town() string {
	if isCountry(c.Place) {
		return ""
	}
	return fold(c.Place)
}

// addsTo reports whether the next claim tells the total that a count only adds to:
// five killed, which brings those since the war began to 57.
func (c counted) addsTo(next *read) bool {
	return next.Document == c.Document && !c.has(since) && next.sayer() == c.sayer() && slices.ContainsFunc(next.Figures, func(f record.Figure) bool {
		return f.What == c.What && f.Since == c.Since && f.Since != "" && f.Low > c.High
	})
}

// ofAnArmyAtWar reports whether a count is what some side lost in the fighting, of no
// one place or event: the next day's total goes on from it.
func (c counted) ofAnArmyAtWar() bool {
	return !c.running() && (c.What == "killed" || c.What == "killed_or_wounded" || c.What == "losses") && c.told && (fighting[c.whom()] || c.has(losses)) && len(c.places) == 0 && !c.ofAnEvent()
}

// goesInto reports whether a running total goes on from a count of a few days: its own
// party's on a later day, or that of a party which it contradicts in what it lost.
func (c counted) goesInto(total counted) bool {
	if !sameTotal(c, total) || !sameWhom(c, total) {
		return false
	}
	return c.fighter() == total.fighter() && c.day < total.day && c.High < total.Low || (c.has(losses) || c.What == "losses") && (c.from() == c.whose) != (total.from() == c.whose)
}

// answersOneEvent reports whether the claim before tells a count of one event that a
// total, which does not say since when it is, answers: "100 were arrested", "the number of
// those arrested is 12".
func (c counted) answersOneEvent(before *read) bool {
	if c.has(since) || c.Since != "" || c.ofTheWar() {
		return false
	}
	c.Cumulative = false
	return slices.ContainsFunc(before.counted(), func(o counted) bool {
		return !o.running() && o.family() == c.family() && answersNext(o, c)
	})
}

// sameTotal reports whether two running totals may be of one thing: of one side,
// or, where one of them does not say whose it is, one speaker's, or of one place,
// or told in words that share what is rare.
func sameTotal(a, b counted) bool {
	if a.want != "" {
		return !otherWant(a, b)
	}
	if a.ofIll {
		return !otherOutbreaks(a, b)
	}
	if partOfIt(a, b) || partOfIt(b, a) {
		return false
	}
	if a.whose != "" && b.whose != "" && (a.told && b.told || oneSide(a, b) || !largeAlike(a, b)) {
		return oneSide(a, b)
	}
	if a.Document == b.Document && a.Since != "" && a.Since == b.Since && a.whose == b.whose && a.whom() == b.whom() {
		return true // since one day, by two
	}
	if a.whole && b.whole && within(blameDays, a.read, b.read) && !ofTwoLands(a, b) {
		return true // of the whole country, be it that neither names it
	}
	if (largeAlike(a, b) || a.lasting() && b.lasting() && within(blameDays, a.read, b.read)) && !apart(a.read, b.read) {
		return true
	}
	return sameSpeaker(a.read, b.read) || ofOneHouse(a.read, b.read) || oneScene(a.read, b.read) || len(shared(a.rare, b.rare)) >= 2 && !apart(a.read, b.read)
}

// ofTwoLands reports whether two totals of a whole country are of two.
func ofTwoLands(a, b counted) bool {
	x, y := a.land(), b.land()
	return a.whole && b.whole && x != "" && y != "" && x != y
}

// land is the country that a claim names, or that its speaker is of; "" for none.
func (r *read) land() string {
	for _, p := range r.parties {
		if p.country != "" {
			return p.key
		}
	}
	if of := countries(text.Words(r.Speaker.Name)); len(of) == 1 {
		return coreName(of[0]) // Kenyan medics
	}
	return ""
}

// ofOneHouse reports whether the name of one speaker stands in the other's: the United
// Nations, and its office for something.
func ofOneHouse(a, b *read) bool {
	x, y := " "+a.voice+" ", " "+b.voice+" "
	if len(x) > len(y) {
		x, y = y, x
	}
	return strings.Count(x, " ") > 2 && strings.Contains(y, x)
}

// largeAlike reports whether two running totals are so large and so near each other
// that they must be of one thing.
func largeAlike(a, b counted) bool {
	small, large := min(a.Low, b.Low), max(a.Low, b.Low)
	return small >= wholeWar && large <= 1.5*small && (a.told == b.told || a.ofBoth() || b.ofBoth()) && a.whom() == b.whom() && within(blameDays, a.read, b.read)
}

// ofBoth reports whether a count is told to be of those of both sides, and so of anybody.
func (c counted) ofBoth() bool { return c.whose == bothSides }

// otherTotals reports whether two running totals are of two sides' people: a
// speaker's side alone does not tell whose many dead he counts.
func otherTotals(a, b counted) bool {
	if a.want != "" {
		return otherWant(a, b)
	}
	if a.ofIll {
		return otherOutbreaks(a, b)
	}
	return partOfIt(a, b) || partOfIt(b, a) || ofTwoLands(a, b) || deedsDone[a.What] && (inOtherLands(a.read, b.read) || otherThings(a.read, b.read)) || ofAllTheLand(a, b) || ofAllTheLand(b, a) || fates[a.What] && (struckBy(a, b) || struckBy(b, a)) || otherSides(a, b) && (a.told && b.told || !largeAlike(a, b)) || otherScale(a, b) || toldApart(a, b) || fates[a.What] && a.sinceTruce() != b.sinceTruce() ||
		a.told != b.told && a.whose != b.whose && fighting[a.whom()] != fighting[b.whom()] // an army's dead, and anybody's
}

// inOtherLands reports whether two counts are of what was done in two countries.
func inOtherLands(a, b *read) bool {
	lands := func(c *read) (all []string) {
		for _, p := range c.parties {
			if before := strings.Fields(c.words[:p.at]); p.country != "" && len(before) > 0 && inALand[before[len(before)-1]] {
				all = append(all, p.key)
			}
		}
		return all
	}
	x, y := lands(a), lands(b)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(k string) bool { return slices.Contains(y, k) })
}

// ofAllTheLand reports whether of two totals the one is of a whole country and the other of a
// place, and the one has room for the other: those killed across X, and in its town.
func ofAllTheLand(whole, part counted) bool {
	return whole.whole && isCountry(whole.whose) && whole.told && !part.whole && part.Low <= whole.High && part.ofAPlace()
}

// ofAPlace reports whether a claim itself says that it is of one place, by its name or as "the
// town".
func (r *read) ofAPlace() bool {
	return len(r.spots()) > 0 && !r.inherited || slices.ContainsFunc(strings.Fields(r.words), func(w string) bool {
		plain, noun := nounOf(w)
		return placeNouns[noun] && (isArticled(plain) || isLatin(plain))
	})
}

// sinceTruce reports whether a claim counts from when a truce began: "since the truce took
// hold".
func (r *read) sinceTruce() bool {
	words := strings.Fields(r.words)
	for i, w := range words {
		if countedFrom[w] && slices.ContainsFunc(words[i+1:min(len(words), i+1+sinceReach)], func(w string) bool { return truces[bare(w)] }) {
			return true
		}
	}
	return false
}

// countedFrom are words from which on something is counted, and truces what it is counted from;
// folded.
var (
	countedFrom = folded("منذ بعد since after")
	truces      = folded("هدنة هدنته هدنتها سريان سريانه سريانها وقف اتفاق truce ceasefire")
)

// sinceReach is within how many words behind "since" stands what it is since.
const sinceReach = 3
