package gather

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

//go:embed disputes.tsv
var disputeTable string

// dispute is a row of disputes.tsv.
type dispute struct {
	code   string
	about  []string
	en, ar string
	cue    cue // of yes; those of no and about follow
}

// readDisputes reads a table of what is so or is not.
func readDisputes(table string, words *cueLists) (all []*dispute) {
	for f := range rowsOf(table) {
		d := &dispute{code: f[0], about: patternsOf(f[3]), en: f[4], ar: f[5]}
		d.cue = words.add(patternsOf(f[1]), patternsOf(f[2]), d.about)
		all = append(all, d)
	}
	return all
}

// side is what a claim answers to a dispute, "" when it says nothing of it.
func (d *dispute) side(c *read) record.Answer {
	if d.code == "target" && c.Act == record.Accuses && !c.enemy.None() && (slices.Contains(c.stems, "#attack") || slices.Contains(c.stems, "#explosion")) &&
		!c.has(d.cue+1) && slices.ContainsFunc(c.story, func(s string) bool { return civil[s] }) {
		return record.Yes
	}
	if d.about != nil && !c.has(d.cue+2) && (d.code != "cause" || c.has(d.cue+1)) {
		return ""
	}
	switch {
	case d.code == "cause" && c.has(d.cue) && c.has(d.cue+1) && !c.before(not, d.cue):
		return "" // a strike on what was planted
	case c.has(d.cue + 1):
		return record.No
	case d.code == "victims" && c.before(not, d.cue):
		return record.No
	case c.has(d.cue):
		return record.Yes
	}
	return ""
}

// civil are the concepts of what no one may attack: a passage of them makes "the
// attack" one on civilians.
var civil = conceptSet("market school hospital house apartment mosque church bakery civilian displace")

// disputed is a claim that stands on a side of a dispute.
type disputed struct {
	*read
	answer record.Answer
}

// settled by what they are of: two claims on two sides of a dispute meet when they
// are of one thing of which only one of them can be so.
func (g *gathering) disputes() {
	for _, d := range disputes() {
		var all []disputed
		for _, c := range g.claims {
			if !affirms(c) && !c.negates() && !(d.code == "cause" && c.Act == record.Judges) || g.answered[c] != nil {
				continue
			}
			if answer := d.side(c); answer != "" && d.fits(c, answer) {
				all = append(all, disputed{c, answer})
			}
		}
		answer := answersOf(all)
		for _, some := range joinSides(all, d.meet) {
			g.dispute(d, some, answer)
		}
	}
}

// answersOf are the answers of the claims that stand on a side.
func answersOf(all []disputed) map[*read]record.Answer {
	answer := make(map[*read]record.Answer, len(all))
	for _, c := range all {
		answer[c.read] = c.answer
	}
	return answer
}

// joinSides joins each yes with each no that it meets; the groups are in the order of
// their first claims.
func joinSides(all []disputed, meet func(yes, no *read) bool) [][]*read {
	index := map[string][]disputed{}
	for _, c := range all {
		for _, term := range c.terms() {
			if len(index[term]) < mostSharers {
				index[term] = append(index[term], c)
			}
		}
	}
	joined := newTold()
	for _, no := range all {
		if no.answer != record.No {
			continue
		}
		tried := map[*read]bool{}
		for _, term := range no.terms() {
			for _, yes := range index[term] {
				if yes.answer == record.Yes && !tried[yes.read] && meet(yes.read, no.read) {
					joined.join(yes.read, no.read)
				}
				tried[yes.read] = true
			}
		}
	}
	return joined.groups()
}

// terms are what a side of a dispute can be found by.
func (c disputed) terms() []string {
	terms := []string{"report " + string(c.Document)}
	for _, p := range c.scene() {
		terms = append(terms, "at "+p.core, "at "+p.sounds)
	}
	for _, words := range [][]string{c.rare, c.usual, c.story} {
		for _, s := range words {
			terms = append(terms, "in "+s)
		}
	}
	for _, s := range c.soundsOf() {
		terms = append(terms, "at "+s)
	}
	return terms
}

// things are the concepts of what may work or be open.
var things = conceptSet("hospital school market mosque church bridge dam port airport station base camp crossing prison court embassy bakery factory depot ship oil gas water power road building tunnel aircraft river border fuel")

// oneThing reports whether two claims may be of one thing: of those that their own
// words name, or else of those that their passages do.
func oneThing(a, b *read) bool {
	if x, y := a.ownThings(), b.ownThings(); len(x) > 0 && len(y) > 0 {
		return len(shared(x, y)) > 0
	}
	return len(shared(sortedOf(a.things()), sortedOf(b.things()))) > 0
}

// otherThings reports whether the own words of two claims name things of which none
// is the other's: the station and the house.
func otherThings(a, b *read) bool {
	x, y := a.ownThings(), b.ownThings()
	return len(x) > 0 && len(y) > 0 && len(shared(x, y)) == 0
}

// ownThings are the things that the words of a claim name, sorted.
func (c *read) ownThings() []string {
	if c.workedOut {
		return c.often.things
	}
	return slices.DeleteFunc(slices.Clone(c.stems), func(s string) bool { return !things[s] })
}

// things are those that a claim is of: those that it names, or else those that its
// passage does.
func (c *read) things() []string {
	own := c.ownThings()
	for _, p := range c.scene() { // the airport that is called after the town
		for w := range strings.FieldsSeq(fold(p.shown)) {
			if code := conceptOf(w, text.Stem(w)); things[code] && !slices.Contains(own, code) {
				own = append(own, code)
			}
		}
	}
	return append(own, slices.DeleteFunc(slices.Clone(c.story), func(s string) bool { return !things[s] || slices.Contains(own, s) })...)
}

// mostWords make a claim one of all or most victims.
var mostWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("معظم اغلب غالبية جميع كل معظمهم اغلبهم جميعهم كلهم غالبيتهم most all mostly majority entirely only") {
		m[fold(w)] = true
	}
	return m
}()

// fits reports whether a claim that has the words of a side takes it.
func (d *dispute) fits(c *read, answer record.Answer) bool {
	switch d.code {
	case "target":
		if c.tells("#confiscate") {
			return false // arms that were found somewhere, and no strike
		}
		return answer == record.Yes && !c.before(not, d.cue) || answer == record.No && !c.Speaker.None()
	case "cause":
		return answer == record.No || !c.mutual && !c.inPassing() && (len(harmedIn(c.stems, c)) > 0 || c.ofTheEvent() && !c.tollAlone()) && !c.has(risen) && !c.has(toll)
	case "fought":
		told, _ := allies{}.accountOf(c)
		return answer == record.Yes && c.takes() || answer == record.No && (told.gone != "" && told.gone == bare(c.from()) || strings.Contains(c.words, " without ") || strings.Contains(c.words, " دون "))
	case "victims":
		if answer == record.Yes && slices.ContainsFunc(c.counted(), func(f counted) bool { return f.What == "killed" && f.whom() == "civilians" }) {
			return true
		}
		for w := range strings.FieldsSeq(c.words) {
			if mostWords[w] {
				return true
			}
		}
		return false
	}
	// "The fighting goes on" says of no thing that it works.
	ofFighting := len(c.ownThings()) == 0 && c.has(fights)
	return len(c.things()) > 0 && (answer == record.Yes || !ofFighting) && !c.countsArms()
}

// countsArms reports whether a claim counts arms and names no other thing: of two tanks
// that were destroyed nobody asks whether they work.
func (c *read) countsArms() bool {
	return len(c.ownThings()) == 0 && slices.ContainsFunc(c.Figures, func(f record.Figure) bool {
		return arming[strings.TrimPrefix(strings.TrimPrefix(f.What, "destroyed_"), "damaged_")]
	})
}

// arming are codes of what an army fights with.
var arming = map[string]bool{"tanks": true, "vehicles": true, "artillery": true, "air_defences": true, "aircraft": true, "drones": true, "weapons": true, "missiles": true}

// Likeness of two sides of a dispute of one event, and of one thing.
const (
	oneEvent   = 1.5
	likeThings = 1
)

// meet reports whether a yes and a no are of one event or thing.
func (d *dispute) meet(yes, no *read) bool {
	if sameSpeaker(yes, no) || yes.sayer() == no.sayer() || !within(eventDays, yes, no) || apart(yes, no) && storyLikeness(yes, no) < sureStory {
		return false
	}
	if may, _ := ofOneTime(yes, no); !may {
		return false
	}
	switch d.code {
	case "target":
		if yes.doer != "" && yes.doer != no.from() && yes.doer != no.doer && no.side != "" {
			return false
		}
		return storyLikeness(yes, no) >= oneEvent || oneScene(yes, no)
	case "cause":
		return oneHarm(yes, no)
	case "fought":
		return oneScene(yes, no)
	case "victims":
		return storyLikeness(yes, no) >= oneEvent || oneScene(yes, no)
	}
	if otherwiseOf(yes, no) || otherwiseOf(no, yes) {
		return false
	}
	return oneThing(yes, no) && (storyLikeness(yes, no) >= likeThings || oneScene(yes, no))
}

// otherwiseOf reports whether a claim names no thing itself, and the one that its passage
// named last is not among those that another names: "work there goes on as usual" is of the
// port that was spoken of, and not of a road.
func otherwiseOf(a, b *read) bool {
	return len(a.ownThings()) == 0 && len(a.passing) > 0 && len(b.ownThings()) > 0 && len(shared(a.passing, b.ownThings())) == 0
}

// oneHarm reports whether two claims tell how one thing was harmed: their words name it,
// or those of one do and the passage of the other, in one place.
func oneHarm(a, b *read) bool {
	x, y := harmedIn(a.stems, a), harmedIn(b.stems, b)
	if len(x) == 0 {
		x = harmedIn(a.story, a)
	} else if len(y) == 0 {
		y = harmedIn(b.story, b)
	}
	if len(x) == 0 && a.ofCasualties() || len(y) == 0 && b.ofCasualties() {
		return sharePlace(a, b)
	}
	return len(shared(x, y)) > 0 && (oneScene(a, b) || storyLikeness(a, b) >= sureStory)
}

// harmedIn are those of some words of a claim, or of its passage, which name a thing that
// may be harmed.
func harmedIn(words []string, c *read) []string {
	return slices.DeleteFunc(slices.Clone(words), func(s string) bool { return !things[s] && !targets[s] && s != "#house" || flying[s] && !c.flyerHit() })
}

func sortedOf(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}

// dispute proposes the question for claims that meet.
func (g *gathering) dispute(d *dispute, some []*read, answer map[*read]record.Answer) {
	var yes, no *read
	var positions []record.Position
	for _, c := range some {
		if answer[c] == record.Yes {
			yes = cmp.Or(yes, c)
		} else {
			no = cmp.Or(no, c)
		}
		positions = append(positions, c.answer(answer[c]))
	}
	core, shown := placeOfRun(some)
	keys := stamped(d.code+"|"+cmp.Or(core, string(some[0].ID)), some)
	en, ar := fillPlace(d.en, shown, "en"), fillPlace(d.ar, shown, "ar")
	if shown == "" { // "was it": of what only a claim says
		en, ar = g.deniedText(yes)
	}
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar,
		Reason: reason("opposed", yes.speaker(), no.speaker(), record.Word("topic_"+d.code))}, positions, keys...)
}
