package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/record"
)

// grows reports whether a toll is one that grows from day to day: somebody says
// that it has risen, or one speaker gives more on a later day, or it is of what
// happens to people for as long as the fighting lasts.
func grows(group []counted) bool {
	return slices.ContainsFunc(group, func(c counted) bool {
		return fates[c.What] && (c.has(risen) || c.lasting()) || slices.ContainsFunc(group, func(o counted) bool {
			return fates[c.What] && o.day > c.day && o.Low > c.High && !o.revises() && sameSpeaker(o.read, c.read)
		})
	})
}

// saidToRise reports whether a report of a toll says elsewhere that it rises, as
// its headline may.
func (g *gathering) saidToRise(group []counted) bool {
	return fates[group[0].What] && slices.ContainsFunc(group, func(c counted) bool {
		return slices.ContainsFunc(g.rising[c.Document], func(r *read) bool {
			return oneScene(r, c.read) || storyLikeness(r, c.read) >= tollsOfEvent && !apart(r, c.read)
		})
	})
}

// rareWords is how many rare words two claims must share to be about one thing
// when they name no place in common; fewer do when they name one day.
const (
	rareWords  = 3
	rareOnADay = 2
)

// steady are what happens to people over days and at no one place: counts of them
// in the same days are of one thing.
var steady = map[string]bool{"displaced": true, "missing": true, "prisoners": true, "hostages": true, "evacuated": true, "refugees": true, "trapped": true}

// otherEvents reports whether two counts cannot be of one event: of other people,
// another place, thing or time. Whose the dead are who are no fighters, a speaker does
// not say by speaking.
func otherEvents(a, b counted) bool {
	if x, y := a.whom(), b.whom(); fighting[x] && (fighting[y] || bystanders[y]) && !sameWhom(a, b) || fighting[y] && bystanders[x] || ofAnybody(a, b) || ofAnybody(b, a) {
		return true
	}
	if fates[a.What] && (ofItsMen(a, b) || ofItsMen(b, a)) {
		return true
	}
	if fates[a.What] && sameIncident(a.read, b.read) {
		return a.told && b.told && otherSides(a, b) || otherScale(a, b)
	}
	if (fates[a.What] || a.What == aboard) && (otherThanMishap(a, b) || otherThanMishap(b, a)) {
		return true
	}
	if fates[a.What] && (opposedDoers(a, b) || struckBy(a, b) || struckBy(b, a)) {
		return true
	}
	if otherSides(a, b) && (a.told && b.told || fates[a.What] && (fighting[a.whom()] || eachItsOwn(a, b))) || elsewhere(a.read, b.read) && !raises(a, b) && !raises(b, a) || otherScale(a, b) ||
		fates[a.What] && otherThings(a.read, b.read) && storyLikeness(a.read, b.read) < sureStory {
		return true
	}
	may, _ := ofOneTime(a.read, b.read)
	return !may && !tollSince(a, b) && !tollSince(b, a) || toldApart(a, b)
}

// ofAnybody reports whether a count is of people by that word, some of whom are children, and
// another of those who fight.
func ofAnybody(a, b counted) bool {
	return fates[a.What] && a.Who == "people" && a.whom() == "" && !a.told && fighting[b.whom()] && slices.ContainsFunc(a.Figures, func(f record.Figure) bool { return f.Who == "children" || f.Who == "women" })
}

// ofItsMen reports whether a count is of the men that a party lost, as it or its enemy says,
// and another of those in a building that was hit: "the dead of the Front", and a hospital's.
func ofItsMen(a, b counted) bool {
	return a.told && !isCountry(a.whose) && !bystanders[a.whom()] && !someOf[a.whom()] && len(a.ownTargets()) == 0 && !b.told && !fighting[b.whom()] && len(b.ownTargets()) > 0
}

// guessedApart reports whether two counts of one report seem to be of the people of two
// sides, where it says of only one of them whose they are and of one the place is but taken
// from what stands before.
func guessedApart(a, b counted) bool {
	return a.Document == b.Document && fates[a.What] && a.told != b.told && (a.inherited || b.inherited) && !oneSide(a, b) && !(ofAState(a.whose) && ofAState(b.whose))
}

// tollSince reports whether b is a toll that is told on a later day than that of a, so that
// a day which it names may be that on which it rose.
func tollSince(a, b counted) bool {
	return fates[b.What] && (b.has(toll) || b.has(risen)) && a.day < b.day && a.Low <= b.High && !a.longPast()
}

// eachItsOwn reports whether two enemies each count their own dead, of no place that both
// name.
func eachItsOwn(a, b counted) bool {
	return a.whose == a.party && b.whose == b.party && a.camps.opposed(a.party, b.party) && (a.inherited || b.inherited || !sharePlace(a.read, b.read))
}

// struckBy reports whether a count is of those whom the side struck of which another is: who
// fell "in the Xian shelling" is no Xian.
func struckBy(a, b counted) bool {
	return b.whose != "" && a.whose != b.whose && slices.ContainsFunc(a.parties, func(p named) bool {
		return p.key == b.whose && strings.TrimSpace(a.words[:p.at]) != "" && a.strikesAs(p)
	})
}

// opposedDoers reports whether two counts are of what two enemies did, and not in one
// place by their own words: those whom A shelled are not those whom B did.
func opposedDoers(a, b counted) bool {
	return a.doer != "" && b.doer != "" && a.doer != b.doer && a.doer != a.whose && b.doer != b.whose && a.camps.opposed(a.doer, b.doer) && (a.inherited || b.inherited || !sharePlace(a.read, b.read))
}

// elsewhere reports whether two counts are of two places by their own words, and
// nothing else makes them one event: what their passages say, or the day that both
// name.
func elsewhere(a, b *read) bool {
	if !apart(a, b) {
		return false
	}
	alike := storyLikeness(a, b)
	if tellsMore(a, b) || tellsMore(b, a) {
		return false
	}
	if (a.inherited || b.inherited) && (alike >= passedOn || len(shared(a.ownTargets(), b.ownTargets())) > 0) {
		return false
	}
	return alike < sureStory && (alike < 1 || !datedAlike(a, b))
}

// tellsMore reports whether a claim tells more of the event of that right before it, "the strike",
// at no place of its own.
func tellsMore(a, b *read) bool {
	return b.inherited && b.ofTheEvent() && a.Document == b.Document && b.start > a.start && b.start-a.Spanning().End <= sameBreath
}

// otherScale reports whether one count is so much larger than another that only a
// whole war, or a whole country, can be what it is of, where no place and no day is
// common to both. "At least" so many of one place may become any number.
func otherScale(a, b counted) bool {
	if !fates[a.What] || a.family() == crowd { // of one crowd its callers tell many times what the police do
		return max(a.least(), b.least()) >= wholeLot && max(a.least(), b.least()) > otherLotTimes*min(a.least(), b.least())
	}
	small, large := min(a.least(), b.least()), max(a.least(), b.least())
	if a.High == 0 || b.High == 0 {
		return large >= manyDead && !sharePlace(a.read, b.read)
	}
	if a.told && b.told && oneSide(a, b) && a.running() && b.running() || goesOnGrowing(a, b) || goesOnGrowing(b, a) {
		return false // what one army lost since the war began, by its own count and by its enemy's
	}
	if _, dated := ofOneTime(a.read, b.read); a.What == "wounded" || (dated || a.Open() && b.Open() && !a.inherited && !b.inherited) && sharePlace(a.read, b.read) {
		return false
	}
	return small > 0 && large >= wholeWar && large > otherScaleTimes*small
}

// goesOnGrowing reports whether the second of two running totals is what the speaker of the first
// gives on a later day.
func goesOnGrowing(a, b counted) bool {
	return a.running() && b.running() && a.day < b.day && a.Low <= b.High && a.ofAMishap() == b.ofAMishap() && !otherThings(a.read, b.read) && (a.voice == b.voice || ofOneHouse(a.read, b.read))
}

// least is the number that a count is of: who says that it is no more than so many
// means nearly so many.
func (c counted) least() float64 {
	if c.Low == 0 && !c.Open() {
		return c.High
	}
	return c.Low
}

const (
	wholeWar        = 500 // people; fewer may be of any one event
	manyDead        = 100 // of whom none can be said only by one who speaks of the same place
	wholeLot        = 100 // things
	otherLotTimes   = 20
	otherScaleTimes = 8 // how many times the other a count of something else is
)

// sameEvent reports whether two counts may be of one event.
func sameEvent(a, b counted) bool {
	next := answersNext(a, b) || answersNext(b, a)
	moved := movesOn(a, b) || movesOn(b, a)
	if a.listed() != b.listed() {
		return false // what one side lost of every kind is not the two planes of today
	}
	if othersDoing(a, b) {
		return false
	}
	if a.read == b.read || !sameWhom(a, b) && !raises(a, b) && !raises(b, a) && !((next || moved) && (a.whom() == "" && !someOf[b.whom()] || b.whom() == "" && !someOf[a.whom()])) || !inItsDays(a, b) || otherEvents(a, b) || !oneFate(a.fate(), b.fate()) {
		return false
	}
	if next || moved || fates[a.What] && sameIncident(a.read, b.read) {
		return true
	}
	if a.whom() != b.whom() && (a.inherited || b.inherited) && storyLikeness(a.read, b.read) < passedOn && !(a.told && b.told) && !(ofCivilians(a, b) && oneScene(a.read, b.read) && oneEventWord(a.read, b.read)) {
		return false // nothing of its own says that the patients are of the school's dead
	}
	if (a.High == 0 || b.High == 0) && (a.inherited || b.inherited || !sharePlace(a.read, b.read)) && tollLikeness(a.read, b.read) < 1 && (a.Document == b.Document || storyLikeness(a.read, b.read) < passedOn) {
		return false // that nobody was hurt is said of one place
	}
	if a.What == aboard || fates[a.What] && !fighting[a.whom()] && oneMishap(a, b) {
		return oneMishap(a, b)
	}
	n := len(shared(a.rare, b.rare))
	at := oneScene(a.read, b.read)
	_, dated := ofOneTime(a.read, b.read)
	switch {
	case a.Range == b.Range && a.Low >= telling:
		return true // so many twice in these days are the same
	case a.Document == b.Document && sameSpeaker(a.read, b.read):
		return n >= rareWords
	case at && !guessedApart(a, b):
		return dated || likeness(a.read, b.read) > 0 || a.Document != b.Document
	case fates[a.What] && a.Document != b.Document && len(shared(a.ownTargets(), b.ownTargets())) > 0 && storyLikeness(a.read, b.read) >= tollsOfEvent && a.told == b.told:
		return true // of one bakery that was hit
	case a.told != b.told && fates[a.What] && !oneSide(a, b):
		return false
	case steady[a.What] && !otherSides(a, b):
		return true // of the people of one conflict
	case ofOneArmy(a, b), raises(a, b) || raises(b, a):
		return true // what a side lost in these days' fighting
	case otherSides(a, b):
		return false
	case a.Document == b.Document && fates[a.What] && tollLikeness(a.read, b.read) > 0 && max(a.start, b.start)-min(a.start, b.start) <= tollsNear:
		return true // two speakers, one after the other, on the same toll
	case fates[a.What] && a.Document != b.Document && oneEventWord(a.read, b.read) && storyLikeness(a.read, b.read) >= tollsOfEvent:
		return true
	case storyLikeness(a.read, b.read) >= tollsAlike && a.Document != b.Document && (fates[a.What] || !a.running()):
		return true
	}
	return n >= rareWords || dated && n >= rareOnADay
}

// ofCivilians reports whether of two counts one is of civilians, and the other of people of whom
// nobody says what they are.
func ofCivilians(a, b counted) bool {
	return a.whom() == "civilians" && b.whom() == "" || a.whom() == "" && b.whom() == "civilians"
}

// othersDoing reports whether two counts of things are of what two others did: they were
// fired by two, or warded off by two who are no enemies and each tell of their own.
func othersDoing(a, b counted) bool {
	if !fired[a.family()] {
		return false
	}
	if warded[a.fate()] || warded[b.fate()] {
		return a.read.side != "" && b.read.side != "" && a.party != b.party && !a.camps.opposed(a.party, b.party)
	}
	return a.doer != b.doer
}

// warded are the fates of things fired that do not come down on their target.
var warded = map[string]bool{"downed": true, "intercepted": true, "destroyed": true}

// answersNext reports whether a count is the next speaker's answer to that before it in
// one report: it names no place or day of its own, does not turn to "in X", is of more than one man, and not of
// those only who were brought to a hospital.
func answersNext(a, b counted) bool {
	gap := b.start - a.Spanning().End
	return a.Document == b.Document && gap >= 0 && (gap <= sameBreath || b.toll == a.read) && min(a.High, b.High) != 1 && (!slices.Contains(a.stems, "#hospital") && !slices.Contains(b.stems, "#hospital") || min(a.High, b.High) == 0) && (!sameSpeaker(a.read, b.read) || b.ofTheEvent() || b.opensWithTheFigure()) && a.voice != b.voice && b.voice != "" &&
		(len(b.ownTargets()) == 0 || len(shared(b.ownTargets(), a.ownTargets())) > 0) && len(b.places) == 0 && (len(b.names) == 0 || b.inherited) && !opensAPlace(b.words) && !b.turns() && !b.happened.Known() && !otherSides(a, b) && (a.told == b.told || !fates[b.What] && !b.told && (b.opensWithTheFigure() || a.ofHimself())) && a.running() == b.running()
}

// tollBefore is the claim, some sentences before, that gives the toll of which a count says no more
// than how high it is; nil where none does, or something else was told since.
func (g *gathering) tollBefore(c counted) *read {
	if !c.onlyTheToll() {
		return nil
	}
	var bare *read
	for i := c.at - 1; i >= max(0, c.at-farToll) && g.claims[i].Document == c.Document; i-- {
		o := g.claims[i]
		k := slices.IndexFunc(o.counted(), func(x counted) bool { return x.family() == c.family() })
		if k < 0 {
			continue
		}
		if slices.ContainsFunc(g.claims[i+1:c.at], func(between *read) bool {
			return len(between.places) > 0 && !between.inherited && !sharePlace(between, o) || slices.ContainsFunc(tollEvents, func(s string) bool { return between.tells(s) && !passesOn(o, s) })
		}) {
			return bare
		}
		if !o.counted()[k].onlyTheToll() {
			return o
		}
		bare = cmp.Or(bare, o) // which answers one before it in its turn
	}
	return bare
}

// farToll is for how many claims a report speaks of the event whose toll it told: "the dead are
// more than 60" answers it so far on.
const farToll = 6

// onlyTheToll reports whether a claim says no more than how high "the toll" is, of whatever its
// report tells.
func (c counted) onlyTheToll() bool {
	return c.Cumulative && harms[c.What] && !c.has(since) && !slices.ContainsFunc(c.stems, func(s string) bool {
		return !slices.Contains(ofTolls, s) && !slices.Contains(whomTollsCount, s) && !c.onlyNames(s)
	})
}

// whomTollsCount are words for those who were hit that say nothing of what hit them: "the dead are
// 19 workers".
var whomTollsCount = []string{"#worker", "#passenger", "#pilgrim", "#migrant", "#refugee", "#student", "#patient"}

// movesOn reports whether a count is one that its own speaker gave before, put right or, in
// one passage, risen, and tells no other place: "the ministry corrected the toll to 53".
func movesOn(a, b counted) bool {
	if a.saidEarlier() && b.start < a.start && a.Document == b.Document && a.voice != "" && a.voice == b.voice && fates[b.What] && a.start-b.Spanning().End <= passage && !a.ofAnEvent() && !a.happened.Known() && !otherThings(a.read, b.read) && (len(a.places) == 0 || sharePlace(a.read, b.read)) {
		return true // 79, and had said 71
	}
	if !b.moves || b.High < a.Low && b.rises() || a.running() || !fates[b.What] || a.voice == "" || a.voice != b.voice || len(b.places) > 0 && !b.inherited && !sharePlace(a.read, b.read) {
		return false
	}
	if a.Document == b.Document {
		return a.start < b.start && b.start-a.Spanning().End <= passage
	}
	return a.day <= b.day && !b.has(risen)
}

// rises reports whether a claim, or the verb that tells it, says that a number rose: one that was
// lower before.
func (r *read) rises() bool { return r.has(risen) || allCues().find(r.cue()).has(risen) }

// telling is the least number that is no other event's by chance.
const telling = 10

// inItsDays reports whether two counts are told within the days in which one event
// is spoken of: a few, or a week where both name the place and the sort of event,
// tell what one army lost, or one says that its count rose.
func inItsDays(a, b counted) bool {
	return within(eventDays, a.read, b.read) || within(weekOfEvent, a.read, b.read) &&
		(ofOneArmy(a, b) || raises(a, b) || raises(b, a) || sharePlace(a.read, b.read) && (oneEventWord(a.read, b.read) || datedAlike(a.read, b.read))) ||
		within(lastToll, a.read, b.read) && oneMishap(a, b) || within(lastToll, a.read, b.read) && fates[a.What] && (a.has(toll) || b.has(toll)) && (oneScene(a.read, b.read) && oneEventWord(a.read, b.read) || oneDisaster(a.read, b.read) && !apart(a.read, b.read))
}

// raises reports whether a count tells that one which another report gave before rose:
// a party's own, or one of the same sort of event.
func raises(a, b counted) bool {
	if !b.has(risen) || !fates[b.What] || a.Document == b.Document || a.day > b.day || a.Low >= b.Low || a.whom() != b.whom() && (a.whom() != "" && b.whom() != "" || a.from() != b.from()) {
		return false
	}
	return a.from() == b.from() && a.from() != "" && a.whose == b.whose && !(a.ofAMishap() && b.ofAMishap() && apart(a.read, b.read)) ||
		len(b.places) == 0 && b.Low <= mostRisen*a.Low && !a.running() && (!a.told && !b.told || a.told && b.told && oneSide(a, b)) && (ofOneHouse(a.read, b.read) || oneEventWord(a.read, b.read) && !otherBlast(a.read, b.read))
}

// otherBlast reports whether the one of two claims tells of an explosion by its name, and
// neither the other nor its passage does.
func otherBlast(a, b *read) bool {
	return a.tells("#explosion") && !passesOn(b, "#explosion") || b.tells("#explosion") && !passesOn(a, "#explosion")
}

// passesOn reports whether a claim, or its passage, tells of something.
func passesOn(r *read, stem string) bool { return r.tells(stem) || slices.Contains(r.story, stem) }

// mostRisen is how many times itself a toll rises to at most.
const mostRisen = 3

// ofOneArmy reports whether two speak of one side's losses in the fighting.
func ofOneArmy(a, b counted) bool {
	return a.told && b.told && oneSide(a, b) && (fighting[a.whom()] || fighting[b.whom()]) && a.from() != b.from()
}

// ofTolls are what all tolls are of.
var ofTolls = []string{"#kill", "#wound", "#soldier", "#civilian", "#child", "#woman", "#displace", "#prisoner"}

// datedAlike reports whether two claims say that they are of one time.
func datedAlike(a, b *read) bool {
	may, both := ofOneTime(a, b)
	return may && both
}

// tollEvents are the concepts of what makes a toll.
var tollEvents = []string{"#attack", "#explosion", "#flood", "#quake", "#crash", "#fire", "#collapse", "#drown"}

// arms are the concepts that an attack goes by.
var arms = []string{"#attack", "#missile", "#drone", "#shoot", "#explosion"}

// oneEventWord reports whether two claims, or the one and the other's passage, are of
// one sort of event.
func oneEventWord(a, b *read) bool {
	armed := func(c *read) bool {
		return slices.ContainsFunc(arms, func(s string) bool { return slices.Contains(c.stems, s) || slices.Contains(c.story, s) })
	}
	if armed(a) && armed(b) {
		return true
	}
	return slices.ContainsFunc(tollEvents, func(s string) bool {
		return slices.Contains(a.stems, s) && (slices.Contains(b.stems, s) || slices.Contains(b.story, s)) || slices.Contains(b.stems, s) && slices.Contains(a.story, s)
	})
}

// oneDisaster reports whether two claims, or the one and the other's passage, are of one sort of
// event of which there are few, a fire, a flood, and no shelling, and share a word for whom or
// what it hit.
func oneDisaster(a, b *read) bool {
	return slices.ContainsFunc(tollEvents, func(s string) bool {
		return !slices.Contains(arms, s) && (a.tells(s) && passesOn(b, s) || b.tells(s) && passesOn(a, s))
	}) && slices.ContainsFunc(shared(a.stems, b.stems), func(s string) bool {
		return !slices.Contains(ofTolls, s) && !slices.Contains(tollEvents, s) && (slices.Contains(a.rare, s) || slices.Contains(a.usual, s))
	})
}

// tollLikeness is likeness in what a toll is the toll of.
func tollLikeness(a, b *read) float64 {
	n := likeness(a, b)
	for _, s := range ofTolls {
		switch {
		case !slices.Contains(a.stems, s) || !slices.Contains(b.stems, s):
		case slices.Contains(a.rare, s):
			n--
		case slices.Contains(a.usual, s):
			n -= 0.5
		default:
			n -= 0.25
		}
	}
	return n
}

const (
	tollsNear    = 600 // code points between two speakers' tolls of one event in a report that do not say where
	tollsAlike   = 1.5 // likeness of two reports' tolls of which one does not say where
	tollsOfEvent = 1.0 // and of which both are of an attack, or both of a flood
	passedOn     = 2   // and of which one has its place only from what its report spoke of before
	sureStory    = 3   // likeness of two counts of one event, whatever else they name
)

// listed reports whether a count of things stands in a list of things of several kinds,
// as a side's losses of many days are told: "103 tanks, 72 guns and eight helicopters".
func (c counted) listed() bool {
	kinds := map[string]bool{}
	for _, f := range c.Figures {
		if !fates[f.What] && !notAsked[f.What] {
			kinds[f.What] = true
		}
	}
	return !fates[c.What] && len(kinds) > 1
}
