package gather

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// eventDays is how far apart two counts of one event may be told.
const eventDays = 3

// weekOfEvent is how far apart when both name the place and the sort of event.
const weekOfEvent = 7

// counted is a figure of a claim that says how many of what.
type counted struct {
	*read
	record.Figure
	side string // whose it is
	told bool   // the words say whose, not only who speaks
}

// notAsked are codes of what is counted but is no point at issue by itself: how
// many fronts, meetings or states there are.
var notAsked = map[string]bool{"": true, "fronts": true, "positions": true, "villages": true, "cities": true, "provinces": true, "states": true, "agreements": true,
	"ceasefires": true, "meetings": true, "parties": true, "groups": true, "units": true, "orders": true, "goals": true, "companies": true, "banks": true, "cases": true,
	"ballots": true, "seats": true, "beds": true, "camps": true, "flights": true, "sites": true, "incidents": true, "people": true}

// noBody are the kinds of speaker that speak for no body of their side's: what
// they count is not their own.
var noBody = map[record.ActorKind]bool{record.Person: true, record.Outlet: true, record.Agency: true}

// ownForces are names under which every side knows its own forces.
var ownForces = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range []string{"القوات المسلحة", "القوات", "الجيش", "جيش", "قوات الدفاع", "قوات الدفاع الذاتي", "القوات النظامية", "القوات الحكومية", "قوات الأمن", "الشرطة", "الحرس الوطني", "قوات",
		"armed forces", "army", "the army", "military", "defence forces", "defense forces", "self-defence forces", "self-defense forces", "security forces", "government forces", "police", "national guard", "forces", "government"} {
		m[fold(name)] = true
	}
	return m
}()

// suffered is whose a figure is, and whether the words say so: the one they
// name; else the one country that the claim names where losses are "among"
// somebody; else the speaker's own side, when a body of that side speaks and
// names no other.
func (r *read) suffered(f record.Figure) (side string, told bool) {
	if f.Side != "" && !ownForces[fold(f.Side)] {
		return f.Side, true
	}
	if fates[f.What] && !r.Speaker.None() && r.foe != "" && r.namesFoe() {
		return r.foe, true
	}
	if fates[f.What] && r.has(losses) && len(r.parties) == 1 {
		return r.parties[0].key, true
	}
	if r.has(own) && fates[f.What] && !r.Speaker.None() {
		return cmp.Or(r.side, r.Speaker.Name), true
	}
	if len(r.sides) == 1 && r.has(among) {
		return r.sides[0], true
	}
	if f.What == "prisoners" || r.side == "" || noBody[r.Speaker.Kind] || r.Speaker.Kind != record.State && sameName(r.side, r.Speaker.Name) {
		return "", false // it speaks for nobody but itself
	}
	for _, side := range r.sides {
		if !sameName(side, r.side) {
			return "", false
		}
	}
	return r.side, false
}

// counted are the figures of a claim that can be put to a question.
func (r *read) counted() []counted {
	var all []counted
	if !r.Act.Checkable() {
		return nil
	}
	for _, f := range r.Figures {
		if f.Status != record.Dismissed && len(r.Figures) == 1 && r.takenBack(f) {
			f = r.instead(f)
		}
		if f.Qualifier == string(figure.Several) && fates[f.What] {
			continue // "several children" is no count of them
		}
		if f.Status != record.Dismissed && !notAsked[f.What] && !r.takenBack(f) && !(f.Cumulative && f.Low == 1 && f.High == 1) {
			side, told := r.suffered(f)
			c := counted{r, f, side, told}
			if c.whom() == "" && len(all) > 0 && parting[r.wordBefore(f)] {
				continue // of the dead, "32 of one family": a part, of no sort of people
			}
			all = append(all, c)
		}
	}
	return all
}

// key is what the figures that may come to one question share.
func (c counted) key() string {
	scope := "event"
	if c.running() {
		scope = "total"
	}
	return strings.Join([]string{"count", scope, c.family()}, "|")
}

// family is what is counted, apart from what befell it: one side's lost vehicles
// are those that the other captured, and its lost fighters are dead.
func (c counted) family() string {
	switch {
	case c.What == "killed" && c.has(treated):
		return "wounded"
	case c.What == "killed_or_wounded" && slices.ContainsFunc(c.Figures, func(f record.Figure) bool { return f.What == "killed" }):
		return "wounded" // "28 killed and 18 others hurt"
	case c.What == "losses" && c.whom() != "", fates[c.What] && c.What != "killed" && c.none(), c.What == "casualties" && !c.latin:
		return "killed"
	}
	if fate, thing, more := strings.Cut(c.What, "_"); more && (fate == "aid" || fateOf(c.What) != "") {
		return thing
	}
	return c.What
}

// none reports whether a count is of nobody, dead or hurt.
func (c counted) none() bool {
	return c.High == 0 && (c.What == "casualties" || c.What == "losses" || c.What == "killed_or_wounded")
}

// fateOf is what befell things of a code of two parts.
func fateOf(code string) string {
	if _, _, told := thingOf(code); told {
		fate, _, _ := strings.Cut(code, "_")
		return fate
	}
	return ""
}

// fate is what befell the things counted, as far as the words tell.
func (c counted) fate() string {
	switch fate := fateOf(c.What); {
	case fate != "" || fates[c.What]:
		return fate
	case slices.Contains(c.stems, "#destroy"):
		return "destroyed"
	case slices.Contains(c.stems, "#down"):
		return "downed"
	}
	return ""
}

// oneFate reports whether two fates may be of the same things, as two sides tell
// them.
func oneFate(a, b string) bool {
	one := map[string]string{"captured": "lost", "destroyed": "lost", "downed": "lost"}
	return a == "" || b == "" || a == b || one[a] == b || one[b] == a
}

// running reports whether a count is a running total: it says since when, or it
// is of no place and no one event.
func (c counted) running() bool {
	return c.has(since) && fates[c.What] || c.Cumulative && (c.Since != "" || len(c.scene()) == 0 && !c.ofTheEvent())
}

// whom is who is counted; people is the same as not said.
func (c counted) whom() string {
	if c.Who != "" && c.Who != "people" {
		return c.Who
	}
	soldiers, civilians := c.has(soldierly), c.has(civilly)
	switch {
	case !fates[c.What]:
	case slices.Contains(c.stems, "#mercenary") && !civilians:
		return "fighters"
	case soldiers && !civilians:
		return "soldiers"
	case civilians && !soldiers:
		return "civilians"
	}
	return ""
}

// addsTo reports whether the next claim tells the total that a count only adds to:
// five killed, which brings those since the war began to 57.
func (c counted) addsTo(next *read) bool {
	return next.Document == c.Document && !c.has(since) && next.sayer() == c.sayer() && slices.ContainsFunc(next.Figures, func(f record.Figure) bool {
		return f.What == c.What && f.Since == c.Since && f.Since != "" && f.Low > c.High
	})
}

// counts proposes a question for each running total, and for each event that two
// claims count.
func (g *gathering) counts() {
	byKey := map[string][]counted{}
	var keys []string
	for i, r := range g.claims {
		for _, c := range r.counted() {
			if c.Cumulative && i+1 < len(g.claims) && c.addsTo(g.claims[i+1]) {
				c.Cumulative, c.Since = false, ""
			}
			key := c.key()
			if byKey[key] == nil {
				keys = append(keys, key)
			}
			byKey[key] = append(byKey[key], c)
		}
	}
	g.rising = map[record.ID][]*read{}
	for _, r := range g.claims {
		if r.has(risen) && r.has(toll) && !r.has(since) && len(g.rising[r.Document]) < leastSharers {
			g.rising[r.Document] = append(g.rising[r.Document], r)
		}
	}
	slices.Sort(keys)
	for _, key := range keys { // "event" comes before "total"
		all := byKey[key]
		if what, event := strings.CutPrefix(key, "count|event|"); event {
			total := "count|total|" + what
			if alone := g.events(key, all); len(alone) > 0 {
				if byKey[total] == nil && !slices.Contains(keys, total) {
					g.allTotals(total, alone)
				}
				byKey[total] = append(byKey[total], alone...)
			}
			continue
		}
		slices.SortStableFunc(all, func(a, b counted) int { return cmp.Compare(a.at, b.at) })
		g.allTotals(key, all)
	}
}

// allTotals puts the running totals of one thing to questions.
func (g *gathering) allTotals(key string, all []counted) {
	for _, some := range groupsOf(all, sameTotal, otherTotals) {
		side, of := sideOfAll(some), ""
		if side == "" { // whose they are nobody says: what they share tells them apart
			of, _ = some[0].place()
			of = cmp.Or(of, some[0].from(), string(some[0].Claim.ID))
		}
		g.totals(key+"|"+fold(side)+of, side, some)
	}
}

// sideOfAll is the side of figures of which none are of another: the one that
// words tell, or else a speaker's.
func sideOfAll(all []counted) string {
	side := ""
	for _, c := range all {
		if c.told {
			return c.side
		}
		side = cmp.Or(side, c.side)
	}
	return side
}

// totals puts running totals of one thing to one question for each sort of
// people counted in each place. A total that does not say whom it counts stands
// with those that do when it is the same side's.
func (g *gathering) totals(key, side string, all []counted) {
	type sort struct{ whom, place string }
	bySort := map[sort][]counted{}
	var sorts []sort
	var unsaid []counted
	for _, c := range all {
		s := sort{c.whom(), fold(c.Place)}
		if s == (sort{}) {
			unsaid = append(unsaid, c)
			continue
		}
		if bySort[s] == nil {
			sorts = append(sorts, s)
		}
		bySort[s] = append(bySort[s], c)
	}
	slices.SortFunc(sorts, func(a, b sort) int { return cmp.Or(cmp.Compare(a.whom, b.whom), cmp.Compare(a.place, b.place)) })
	joined := false
	for _, s := range sorts {
		some := bySort[s]
		if len(sorts) == 1 && s.place == "" && (s.whom == "" || bystanders[s.whom] || fighting[s.whom]) {
			some = append(some, unsaid...)
			joined = true
		}
		g.count(strings.Join([]string{key, s.whom, s.place}, "|"), side, some)
	}
	if !joined && len(unsaid) > 0 {
		g.count(key+"||", side, unsaid)
	}
}

// events puts counts of one event to one question: told within a few days of
// each other, of one place and time, or in words that share what is rare. It
// returns those that may as well be totals and meet no other.
func (g *gathering) events(key string, all []counted) (alone []counted) {
	for _, group := range groupsOf(all, sameEvent, otherEvents) {
		if len(group) < 2 {
			if group[0].Cumulative || group[0].lasting() {
				alone = append(alone, group[0])
			}
			continue
		}
		var keys []string
		for _, c := range group {
			place, _ := c.place()
			keys = append(keys, strings.Join([]string{key, group[0].whom(), place, c.months()[0]}, "|"))
		}
		grows := group[0].What != "missing" && (grows(group) || g.saidToRise(group)) // those missing are found
		for i := range group {
			group[i].Cumulative = grows
		}
		g.count(keys[0], sideOfAll(group), group, keys...)
	}
	return alone
}

// grows reports whether a toll is one that grows from day to day: somebody says
// that it has risen, or one speaker gives more on a later day, or it is of what
// happens to people for as long as the fighting lasts.
func grows(group []counted) bool {
	return slices.ContainsFunc(group, func(c counted) bool {
		return fates[c.What] && (c.has(risen) || c.lasting()) || slices.ContainsFunc(group, func(o counted) bool {
			return fates[c.What] && o.day > c.day && o.Low > c.High && sameSpeaker(o.read, c.read)
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

// lasting reports whether a count is of what goes on for as long as the fighting
// does, and not of those in one building.
func (c counted) lasting() bool {
	return (c.What == "displaced" || c.What == "prisoners") && !slices.ContainsFunc(c.stems, func(s string) bool { return civil[s] && s != "#displace" && s != "#civilian" })
}

// terms are what a count can be found by.
func (c counted) terms() []string {
	terms := []string{"by " + c.from(), "of " + fold(c.side)}
	for _, p := range c.scene() {
		terms = append(terms, "at "+p.core, "at "+p.sounds)
		for w := range strings.FieldsSeq(p.core) {
			terms = append(terms, "at "+w)
		}
	}
	for _, s := range slices.Concat(c.rare, c.usual) {
		terms = append(terms, "in "+s)
	}
	terms = append(terms, "report "+string(c.Document))
	for _, s := range c.soundsOf() {
		terms = append(terms, "at "+s)
	}
	if c.Low >= wholeWar { // numbers near each other share one of two steps
		step := int(math.Log2(c.Low))
		terms = append(terms, "about "+strconv.Itoa(step), "about "+strconv.Itoa(step+1))
	}
	return terms
}

// groupsOf groups counts that are of one thing; each joins the first group that
// has one it fits and none that cannot stand beside it. Groups are looked for by
// speaker, side, place and rare word.
func groupsOf(all []counted, same, other func(a, b counted) bool) [][]counted {
	var groups [][]counted
	index := map[string][]int{}
	for _, c := range all {
		into := -1
		terms := c.terms()
		tried := map[int]bool{}
		for _, term := range terms {
			for _, i := range index[term] {
				if into < 0 && !tried[i] && slices.ContainsFunc(groups[i], func(o counted) bool { return same(c, o) }) &&
					!slices.ContainsFunc(groups[i], func(o counted) bool { return other(c, o) }) {
					into = i
				}
				tried[i] = true
			}
		}
		if into < 0 {
			into = len(groups)
			groups = append(groups, nil)
		}
		groups[into] = append(groups[into], c)
		for _, term := range terms {
			if list := index[term]; len(list) < mostSharers && !slices.Contains(list, into) {
				index[term] = append(list, into)
			}
		}
	}
	return groups
}

// rareWords is how many rare words two claims must share to be about one thing
// when they name no place in common; fewer do when they name one day.
const (
	rareWords  = 3
	rareOnADay = 2
)

// fighting are those whose losses a side counts as its own when it says no other.
var fighting = map[string]bool{"soldiers": true, "fighters": true, "officers": true, "police": true, "pilots": true}

// steady are what happens to people over days and at no one place: counts of them
// in the same days are of one thing.
var steady = map[string]bool{"displaced": true, "missing": true, "prisoners": true, "hostages": true, "evacuated": true, "refugees": true}

// otherSides reports whether two counts are of two sides' people or things.
func otherSides(a, b counted) bool { return a.side != "" && b.side != "" && !oneSide(a.side, b.side) }

// otherTotals reports whether two running totals are of two sides' people: a
// speaker's side alone does not tell whose many dead he counts.
func otherTotals(a, b counted) bool {
	return otherSides(a, b) && (a.told && b.told || !largeAlike(a, b)) || otherScale(a, b)
}

// oneSide reports whether two names are of one side.
func oneSide(a, b string) bool { return a != "" && (sameName(a, b) || coreName(a) == coreName(b)) }

// otherEvents reports whether two counts cannot be of one event: of other people,
// another place or time. Whose the dead are who are no fighters, a speaker does
// not say by speaking.
func otherEvents(a, b counted) bool {
	if otherSides(a, b) && (a.told && b.told || fates[a.What] && fighting[a.whom()]) || elsewhere(a.read, b.read) || otherScale(a, b) {
		return true
	}
	may, _ := ofOneTime(a.read, b.read)
	return !may
}

// elsewhere reports whether two counts are of two places by their own words, and
// nothing else makes them one event: what their passages say, or the day that both
// name.
func elsewhere(a, b *read) bool {
	if !apart(a, b) {
		return false
	}
	alike := storyLikeness(a, b)
	if (a.inherited || b.inherited) && alike >= passedOn {
		return false
	}
	return alike < sureStory && (alike < 1 || !datedAlike(a, b))
}

// otherScale reports whether one count is so much larger than another that only a
// whole war, or a whole country, can be what it is of, where no place and no day is
// common to both.
func otherScale(a, b counted) bool {
	if !fates[a.What] {
		return max(a.Low, b.Low) >= wholeLot && max(a.Low, b.Low) > otherLotTimes*min(a.Low, b.Low)
	}
	if _, dated := ofOneTime(a.read, b.read); a.What == "wounded" || dated && sharePlace(a.read, b.read) {
		return false
	}
	small, large := min(a.Low, b.Low), max(a.Low, b.Low)
	return small > 0 && large >= wholeWar && large > otherScaleTimes*small
}

const (
	wholeWar        = 500 // people; fewer may be of any one event
	wholeLot        = 100 // things
	otherLotTimes   = 20
	otherScaleTimes = 8 // how many times the other a count of something else is
)

// bystanders are words for all who were hit, and not for some of them: of the dead
// of a village some are children.
var bystanders = map[string]bool{"civilians": true, "workers": true, "passengers": true, "pilgrims": true, "migrants": true, "refugees": true, "students": true, "patients": true, "worshippers": true}

// sameWhom reports whether two counts may be of the same people: of whom nobody
// says what they are may be bystanders.
func sameWhom(a, b counted) bool {
	x, y := a.whom(), b.whom()
	if a.told && b.told && oneSide(a.side, b.side) && (x == "" || fighting[x]) && (y == "" || fighting[y]) {
		return true
	}
	return x == y || a.High == 0 && x == "" || b.High == 0 && y == "" || x == "" && bystanders[y] || y == "" && bystanders[x]
}

func sameEvent(a, b counted) bool {
	if a.read == b.read || !sameWhom(a, b) || !within(eventDays, a.read, b.read) && !(within(weekOfEvent, a.read, b.read) && sharePlace(a.read, b.read) && (oneEventWord(a.read, b.read) || datedAlike(a.read, b.read))) || otherEvents(a, b) || !oneFate(a.fate(), b.fate()) {
		return false
	}
	if a.whom() != b.whom() && (a.inherited || b.inherited) && storyLikeness(a.read, b.read) < passedOn && !(a.told && b.told) {
		return false // nothing of its own says that the patients are of the school's dead
	}
	n := len(shared(a.rare, b.rare))
	at := oneScene(a.read, b.read)
	_, dated := ofOneTime(a.read, b.read)
	switch {
	case a.Document == b.Document && sameSpeaker(a.read, b.read):
		return n >= rareWords
	case at:
		return dated || likeness(a.read, b.read) > 0 || a.Document != b.Document
	case a.told != b.told && fates[a.What] && !sameName(a.side, b.side):
		return false
	case steady[a.What] && !otherSides(a, b):
		return true // of the people of one conflict
	case a.told && b.told && oneSide(a.side, b.side) && (fighting[a.whom()] || fighting[b.whom()]) && a.from() != b.from():
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

// sameTotal reports whether two running totals may be of one thing: of one side,
// or, where one of them does not say whose it is, one speaker's, or of one place,
// or told in words that share what is rare.
func sameTotal(a, b counted) bool {
	if a.side != "" && b.side != "" && (a.told && b.told || oneSide(a.side, b.side) || !largeAlike(a, b)) {
		return oneSide(a.side, b.side)
	}
	if (largeAlike(a, b) || a.lasting() && b.lasting() && within(eventDays, a.read, b.read)) && !apart(a.read, b.read) {
		return true
	}
	return sameSpeaker(a.read, b.read) || oneScene(a.read, b.read) || len(shared(a.rare, b.rare)) >= 2 && !apart(a.read, b.read)
}

// oneCode is the code of all figures, or where they differ what they have in common.
func oneCode(figures []counted) string {
	for _, f := range figures {
		if f.What != figures[0].What {
			return f.family()
		}
	}
	return figures[0].What
}

// largeAlike reports whether two running totals are so large and so near each other
// that they must be of one thing.
func largeAlike(a, b counted) bool {
	small, large := min(a.Low, b.Low), max(a.Low, b.Low)
	return small >= wholeWar && large <= 1.5*small && a.whom() == b.whom() && within(blameDays, a.read, b.read)
}

// count proposes a count question.
func (g *gathering) count(key, side string, figures []counted, keys ...string) {
	slices.SortStableFunc(figures, func(a, b counted) int { return cmp.Compare(a.at, b.at) })
	count := record.Count{What: oneCode(figures), Side: side, Cumulative: figures[0].Cumulative}
	since := ""
	for _, f := range figures {
		count.Who = cmp.Or(count.Who, f.whom())
		count.Place = cmp.Or(count.Place, f.Place)
		count.Cumulative = count.Cumulative || f.running()
		since = cmp.Or(since, f.Since)
	}
	count.Since = since
	for _, f := range figures {
		if all := f.spots(); count.Place == "" && len(all) > 0 && len(keys) > 0 { // one event has its place
			count.Place = all[0].shown
		}
	}
	var positions []record.Position
	for _, f := range figures {
		own := f.Count
		own.Cumulative = count.Cumulative
		own.What = count.What
		own.Side = side
		own.Place = count.Place
		own.Who = count.Who
		positions = append(positions, record.Position{Claim: f.Claim.ID, Figure: f.Figure.ID, Range: f.Range, Qualifier: cmp.Or(f.Qualifier, "exact"), Count: own,
			Reason: reason("figure", compare.RangeText(f.Range))})
	}
	en, ar := countText(count)
	if count.Side == "" && count.Place == "" { // nothing else tells it from another
		who := figures[0].speaker()
		if !strings.HasPrefix(who, "@") {
			en, ar = strings.TrimSuffix(en, "?")+", as told by "+country(who, "en")+"?", strings.TrimSuffix(ar, "؟")+"، برواية "+country(who, "ar")+"؟"
		}
	}
	g.propose(record.Question{Type: record.CountQuestion, Count: count, Key: key, Text: en, TextAr: ar, Reason: countReason(count)}, positions, keys...)
}

// takenBack reports whether a claim gives a figure only to put another in its
// place: "13, not nine".
func (r *read) takenBack(f record.Figure) bool {
	for _, before := range []string{" had earlier ", " had previously ", " had initially ", " had at first ", " had first ", " had given a figure "} {
		if strings.Contains(r.words, before) {
			return true
		}
	}
	return takes[r.wordBefore(f)]
}

// wordBefore is the folded word before a figure in a claim of one span, "" where
// there is none.
func (r *read) wordBefore(f record.Figure) string {
	if f.Span == nil || len(r.Spans) != 1 {
		return ""
	}
	before := ""
	for _, w := range text.Words(r.Text) {
		if w.Kind == text.Mark {
			continue
		}
		if r.start+w.Start >= f.Span.Start {
			break
		}
		before = w.Fold
	}
	return before
}

// parting stand before a part of those counted; folded.
var parting = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold("بينهم بينها بينهن منهم منها including them")) {
		m[w] = true
	}
	return m
}()

// instead is the number that a claim puts in the place of a figure that it takes
// back, where that number stands without a noun: "nine and not 12". The figure
// itself when there is none.
func (r *read) instead(f record.Figure) record.Figure {
	number := ""
	for _, w := range text.Words(r.Text) {
		if takes[w.Fold] {
			break
		}
		number = w.Text
	}
	if n, ok := figure.Number(number); ok && n != f.Low {
		f.Range, f.Qualifier, f.Span, f.ID = figure.Exactly(n), "exact", nil, ""
	}
	return f
}

// takes are the words before a figure that is taken back; folded.
var takes = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold("not وليس ليس لا بدلا بدل")) {
		m[w] = true
	}
	return m
}()

// namesFoe reports whether a claim counts people of "the enemy", or of whom a
// government has another such word for: "200 of the enemy's soldiers". The enemy's
// shelling is no loss of his.
func (r *read) namesFoe() bool {
	before := ""
	for w := range strings.FieldsSeq(r.words) {
		foe := descriptions[text.Stem(w)] || descriptions[text.Stem(unjoined(w))]
		if foe && ranks[before] || ranks[w] && descriptions[text.Stem(before)] {
			return true
		}
		before = w
	}
	return false
}

// ranks stand beside the word for those whose losses are counted; folded.
var ranks = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold("من جنود عناصر قوات صفوف مقاتلي مقاتلين أفراد خسائر قتلى of among soldiers troops fighters losses casualties")) {
		m[w] = true
	}
	return m
}()
