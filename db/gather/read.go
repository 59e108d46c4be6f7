package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// read is a claim with everything about its words worked out once.
type read struct {
	Claim
	at        int             // its place in the gathering
	start     int             // of the claim in its document
	words     string          // folded, one space before, between and after
	latin     bool            // they are of Latin letters
	capitals  map[string]bool // the folded words of a claim in Latin letters that begin with a capital
	cues                      // where its cues stand in words
	stems     []string        // sorted
	inOrder   []spoken        // the same in the order of the words
	rarity                    // of its stems, by how many claims of the gathering share them
	here      rarity          // the same by how many of its own report do
	truce     bool            // it or its passage speaks of a truce
	mishap    []string        // concepts of the mishap that it counts the people of; see tellMishaps
	disease   string          // of which it counts those who died or fell ill; see tellDiseases
	story     []string        // rare and usual stems of the passage before it; see tellStories
	mutual    bool            // its words are another's accusation too: two accuse each other
	inherited bool            // names are only what its report spoke of before
	beside    []place         // places that others name together with its own
	around    []place         // the places that its passage named last
	incident  *incident       // that it is of; see findIncidents
	told      []*incident     // those of which its report tells
	foe       string          // the party that the speaker's own fights, as a key
	denying   []string        // see denied
	heading   string          // of the word that says what is denied; see deniedFirst
	wholly    []string        // the concepts from that on
	deniedAt  int             // where in the words what it denies begins, in bytes
	deniedEnd int             // and where it ends
	unhit     []string        // see deniedTargets
	naming    []string        // stems of the words that name countries and places; sorted
	topics    []*topic
	sides     []string      // the countries that the words name, in order, once each
	parties   []named       // the countries and other parties that the words name, in order
	doer      string        // the party that does what the claim tells, as a key; "" when nobody is named
	partner   string        // the party that does it with that one; "" when none is named
	side      string        // whose side the speaker is on; "" when nobody's
	enemy     compare.Actor // whom the claim blames
	other     compare.Actor // whom it says to have done what it tells, where that is not the speaker's own side
	day       int           // number of the day it was said or published; 0 when unknown
	happened  when.Interval
	places    []place
	names     []place  // of places of its gathering that it only mentions
	sounding  []string // see soundsOf
	deeds     []string // see deed
	subject   []string // see findSubject
	passing   []string // what was hit of which its passage tells
	since     int      // and how many claims ago it named that
	keys               // see settle
	often              // see workOut
}

// rarity is the stems of a claim that say something by being shared with another.
type rarity struct {
	rare  []string // those that few claims have
	usual []string // those that more have, but not most
}

// weight is what a stem says.
func (t rarity) weight(stem string) float64 {
	if _, is := slices.BinarySearch(t.rare, stem); is {
		return 1
	}
	if _, is := slices.BinarySearch(t.usual, stem); is {
		return 0.5
	}
	if stem[0] == '#' {
		return 0.25
	}
	return 0
}

// besides are the stems of a claim that say something beside another: in one report, by how
// many claims of that have them, whatever other reports stand in the case.
func (r *read) besides(o *read) rarity {
	if r.Document == o.Document {
		return r.here
	}
	return r.rarity
}

// spoken is a word that says something.
type spoken struct {
	stem string
	at   int // the byte in the folded words at which it stands
}

// keys are the forms in which claims are compared, worked out once.
type keys struct {
	settled             bool
	camps               *camps
	voice, party, sided string // the speaker, the party that speaks, its side; folded
	against             string // partyKey of the enemy
	of                  string // of whom it says to have done what it tells
	all                 []place
	nations             []ofNation // see ofACountryEach
}

// often is what very many others ask of a claim.
type often struct {
	workedOut       bool
	targets, things []string  // see ownTargets, ownThings
	figures         []counted // see counted
	saysNoMore      bool      // see bare
	absentOf        string    // see absence
}

// workOut works out what is often asked of a claim of which all is known, its foe too.
func (r *read) workOut() {
	r.often = often{true, slices.Clip(r.ownTargets()), slices.Clip(r.ownThings()), r.counted(), r.bare(), r.absence()}
}

// settle works out the keys of a claim of which all else is known.
func (r *read) settle(k *camps) {
	party, sided := k.partyOf(r), k.of(coreName(r.side))
	if r.side == "" && party != coreName(cmp.Or(r.Speaker.Name, r.Outlet.Name)) || party != "" && party == k.rival {
		sided = party // its title tells for whom it speaks
	}
	r.doer, r.partner = k.ofLeader(r.doer, r.words), k.of(r.partner)
	for i := range r.parties {
		r.parties[i].key = k.of(r.parties[i].key)
	}
	r.keys = keys{true, k, k.voiceOf(r), party, sided, k.ofLeader(partyKey(r.enemy), r.words), k.ofLeader(partyKey(r.other), r.words), r.spots(), r.ofACountryEach()}
}

func readClaim(c Claim, stems stems) *read {
	c = c.asTold()
	r := &read{Claim: c, start: c.Spanning().Start, side: cmp.Or(c.Speaker.Side, sideOf(c.Speaker))}
	if nobodys[fold(r.side)] {
		r.side = ""
	}
	var b strings.Builder
	b.WriteByte(' ')
	words := text.Words(c.Text)
	at := make(map[int]int, len(words)) // the byte in the folded words of each code point that begins a word
	folded := make([]string, 0, len(words))
	var starts []int // of the folded words, in bytes
	for _, w := range words {
		if w.Kind == text.Mark {
			continue
		}
		at[w.Start] = b.Len()
		b.WriteString(w.Fold)
		b.WriteByte(' ')
		folded, starts = append(folded, unmistaken(w)), append(starts, at[w.Start])
	}
	var places []int
	r.stems, places = stems.ofAll(folded)
	for i, stem := range r.stems {
		r.inOrder = append(r.inOrder, spoken{stem, starts[places[i]]})
	}
	countries := speech.Countries(words)
	for _, m := range countries {
		for _, w := range words {
			if w.Start >= m.Start && w.Start < m.End && w.Kind != text.Mark {
				r.naming = append(r.naming, stems.of(w.Fold))
			}
		}
	}
	for _, w := range c.ofItsSpeaker(words) {
		r.naming = append(r.naming, stems.of(w.Fold))
	}
	r.words = b.String()
	if r.latin = isLatin(strings.TrimLeft(r.words, " 0123456789.,")); r.latin { // "34 قتيلا" is Arabic
		r.capitals = inCapitals(words)
	}
	r.cues = allCues().find(outsideHowever(outsideNames(outsideWrung(r.words))))
	slices.Sort(r.stems)
	r.stems = slices.Compact(r.stems)
	if r.tells("#truce") && r.assaults() && !r.tells("#breach") { // to fire when there is a truce is to break it
		r.stems = sortedOf(append(r.stems, "#breach"))
	}
	for _, m := range countries {
		if r.inOwnName(at[m.Start]) || r.madeIn(at[m.Start]) {
			continue
		}
		r.parties = append(r.parties, named{coreName(m.Side), at[m.Start], m.Side})
		if !slices.Contains(r.sides, m.Side) {
			r.sides = append(r.sides, m.Side)
		}
	}
	for _, t := range topics() {
		if t.on(r.cues) && !(t.code == "first" && r.tells("#truce")) && !(t.code == "provocation" && r.has(unprovoked)) { // a halt of the firing that begins is no firing
			r.topics = append(r.topics, t)
		}
	}
	for _, p := range c.Places {
		if one, ok := placeOf(p.Name); ok {
			r.places = append(r.places, one)
		}
	}
	r.enemy = r.blames()
	r.day = dayNumber(cmp.Or(c.Said, c.Published))
	if i, err := when.ParseEDTF(c.Happened); err == nil {
		r.happened = i
	}
	return r
}

// madeIn reports whether the country at a byte of the words is only where something was made:
// "a drone of Sandari make".
func (r *read) madeIn(at int) bool {
	_, behind, _ := strings.Cut(r.words[at:], " ")
	next, _, _ := strings.Cut(behind, " ")
	return making[next]
}

// making stand behind the country in which something was made; folded.
var making = folded("الصنع صنع الصناعة made built manufactured")

// ofItsSpeaker are those of the words of a claim that say who makes it, "the ministry denied
// these charges": they say nothing of what he claims.
func (c Claim) ofItsSpeaker(words []text.Word) []text.Word {
	whole := c.Spanning()
	if c.ClaimantSpan == nil || len(c.Spans) != 1 || !whole.Contains(c.ClaimantSpan.Span) {
		return nil
	}
	from, to := c.ClaimantSpan.Start-whole.Start, c.ClaimantSpan.End-whole.Start
	return slices.DeleteFunc(slices.Clone(words), func(w text.Word) bool { return w.Kind == text.Mark || w.Start < from || w.End > to })
}

// countries are the countries that words name, in order, once each.
func countries(words []text.Word) []string {
	var all []string
	for _, m := range speech.Countries(words) {
		if !slices.Contains(all, m.Side) {
			all = append(all, m.Side)
		}
	}
	return all
}

// speaker is who says it, to be shown.
func (r *read) speaker() string {
	if r.Speaker.Name != "" {
		return r.Speaker.Name
	}
	if r.Outlet.Name != "" {
		return r.Outlet.Name
	}
	return record.Word("outlet")
}

// cue is the folded verb of saying, where the words of the claim begin behind it:
// "refused | to negotiate".
func (r *read) cue() string {
	if strings.HasPrefix(r.Reason.Code, "speech.") && len(r.Reason.Args) > 0 {
		return " " + fold(r.Reason.Args[0]) + " "
	}
	return ""
}

// from is the party that speaks: its side, else the speaker, else the outlet.
func (r *read) from() string {
	if r.settled {
		return r.party
	}
	return coreName(cmp.Or(r.side, r.Speaker.Name, r.Outlet.Name))
}

func (r *read) on(t *topic) bool { return slices.Contains(r.topics, t) }

// place is the first place of the claim, as a key and as it is shown.
func (r *read) place() (key, shown string) {
	if len(r.places) == 0 {
		return "", ""
	}
	return r.places[0].core, r.places[0].shown
}

// shared are the stems that two claims have in common.
func shared(a, b []string) []string {
	var both []string
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			both = append(both, a[i])
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return both
}
