package gather

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// read is a claim with everything about its words worked out once.
type read struct {
	Claim
	at        int      // its place in the gathering
	start     int      // of the claim in its document
	words     string   // folded, one space before, between and after
	latin     bool     // they are of Latin letters
	cues               // where its cues stand in words
	stems     []string // sorted
	inOrder   []spoken // the same in the order of the words
	rarity             // of its stems, by how many claims of the gathering share them
	here      rarity   // the same by how many of its own report do
	truce     bool     // it or its passage speaks of a truce
	story     []string // rare and usual stems of the passage before it; see tellStories
	mutual    bool     // its words are another's accusation too: two accuse each other
	inherited bool     // names are only what its report spoke of before
	beside    []place  // places that others name together with its own
	around    []place  // the places that its passage named last
	foe       string   // the party that the speaker's own fights, as a key
	denying   []string // see denied
	heading   string   // of the word that says what is denied; see deniedFirst
	wholly    []string // the concepts from that on
	deniedAt  int      // where in the words what it denies begins, in bytes
	deniedEnd int      // and where it ends
	unhit     []string // see deniedTargets
	naming    []string // stems of the words that name countries and places; sorted
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
	r.doer, r.partner = k.of(r.doer), k.of(r.partner)
	for i := range r.parties {
		r.parties[i].key = k.of(r.parties[i].key)
	}
	r.keys = keys{true, k, k.voiceOf(r), party, sided, k.of(partyKey(r.enemy)), k.of(partyKey(r.other)), r.spots(), r.ofACountryEach()}
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
	r.latin = len(r.words) > 1 && isLatin(r.words[1:])
	r.cues = allCues().find(outsideNames(r.words))
	slices.Sort(r.stems)
	r.stems = slices.Compact(r.stems)
	if r.tells("#truce") && r.assaults() && !r.tells("#breach") { // to fire when there is a truce is to break it
		r.stems = sortedOf(append(r.stems, "#breach"))
	}
	for _, m := range countries {
		if r.inOwnName(at[m.Start]) {
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

// sideOf is the country at the top of an actor's affiliations, where it has any.
func sideOf(a compare.Actor) string {
	if a.Kind == record.State {
		return a.Name
	}
	if n := len(a.Above); n > 0 {
		return a.Above[n-1].Name
	}
	return ""
}

// nobodys are names that say what sort of body speaks and not whose: such a body
// is nobody's side.
var nobodys = func() map[string]bool {
	m := map[string]bool{}
	for name := range strings.SplitSeq(text.Fold("وزارة الصحة,وزارة الداخلية,وزارة الخارجية,وزارة الدفاع,الدفاع المدني,الوقاية المدنية,الهلال الأحمر,الصليب الأحمر,الأمم المتحدة,البلدية,الشرطة,هيئة الطيران,السلطات,السلطات المحلية,الحماية المدنية,health ministry,ministry of health,interior ministry,foreign ministry,defence ministry,defense ministry,civil defence,civil defense,red crescent,red cross,united nations,un,police,authorities,local authorities,medics,fire department"), ",") {
		m[name] = true
	}
	return m
}()

// asTold gives a charge that stands under a verb that only says, "the mayor said that
// the army shelled a school", as the account of what happened that it is too: other
// accounts of it meet it as such.
func (c Claim) asTold() Claim {
	if c.Act == record.Accuses && c.Reason.Code == "speech.charge" {
		c.Act, c.Accused = record.Asserts, compare.Actor{}
	}
	return c
}

// blames is whom the claim holds to have done something: whom an accusation
// names; else, for words about an attack or a breach, the first country named,
// unless that is the speaker's own.
func (r *read) blames() compare.Actor {
	accused := r.Accused
	for _, word := range []string{" مسؤولية", " المسؤولية", " مسؤولة", " responsible"} {
		accused.Name = strings.TrimSuffix(accused.Name, word)
	}
	if first, _, _ := strings.Cut(fold(accused.Name), " "); placeNouns[bare(first)] {
		accused = compare.Actor{} // "responsible for the rocket that fell on the hospital"
	}
	if ourOwn[fold(accused.Name)] {
		accused = compare.Actor{} // "its forces" are nobody whom its commander blames
	}
	if accused.None() && r.Act == record.Accuses && r.latin {
		accused = beforeOf(r.Text)
	}
	if accused.Side == "" && len(strings.Fields(accused.Name)) >= doubtful {
		for _, side := range r.sides { // too long for a name: the words were read wrongly
			if !sameName(side, r.side) {
				return compare.Actor{Name: side, Kind: record.State, Side: side}
			}
		}
	}
	if !accused.None() && !r.undergone(accused) {
		if accused.Side != "" && sameName(accused.Side, r.side) {
			return compare.Actor{} // nobody accuses himself: the words were read wrongly
		}
		if accused.Side != "" && len(accused.Above) == 0 && !sameName(accused.Side, accused.Name) {
			accused.Above = []record.Ref{{Name: accused.Side}}
		}
		return accused
	}
	if r.Act == record.Denies || len(r.topics) == 0 {
		return compare.Actor{}
	}
	for _, p := range r.agents() { // countries all, so far
		if r.Speaker.None() && !r.latin && !r.strikesAs(p) {
			continue
		}
		if !sameName(p.country, r.side) {
			return compare.Actor{Name: p.country, Kind: record.State, Side: p.country}
		}
		if r.Act != record.Accuses {
			break // its own side is named first: it speaks of its own deeds
		}
	}
	return compare.Actor{}
}

// ourOwn are words for a speaker's own people, folded.
var ourOwn = folded("قواته قواتها قواتنا قواتهم جيشه جيشها جيشنا بلاده بلادها بلادنا")

// doubtful is how many words the name of somebody accused has that is none.
const doubtful = 4

// longestName is how many words a name before "of" has at most.
const longestName = 6

// beforeOf is the one accused in "the Rapid Forces of shelling the market" and "the
// army for the attack".
func beforeOf(words string) compare.Actor {
	name, _, found := strings.Cut(words, " of ")
	if short, _, blamed := strings.Cut(words, " for "); blamed && (!found || len(short) < len(name)) {
		name, found = short, true
	}
	if n := len(strings.Fields(name)); !found || n == 0 || n > longestName {
		return compare.Actor{}
	}
	a := compare.Actor{Name: strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")}
	if named := countries(text.Words(strings.NewReplacer("'s", "", "’s", "").Replace(name))); len(named) == 1 {
		a.Side = named[0]
	}
	return a
}

// party is the name under which an actor's side is known: its country, else itself.
func party(a compare.Actor) string {
	if a.Side != "" {
		return a.Side
	}
	return a.Name
}

// partyKey tells parties apart: the folded name without the noun for what sort of
// body it is, so that the Movement of X and X are one.
func partyKey(a compare.Actor) string { return coreName(party(a)) }

// bodies are nouns that may stand before the name of a party or be left out.
var bodies = folded("حكومة قوات حركة جماعة ميليشيا مليشيا ميليشيات كتائب تنظيم the movement of militia group")

// generic are names that every country has, as one key for both languages.
var generic = func() map[string]string {
	m := map[string]string{}
	for key, names := range map[string]string{
		"#army": "الجيش,القوات المسلحة,الجيش الوطني,الجيش الاتحادي,الجيش الحكومي,الجيش النظامي,army,armed forces,military,federal army,government army", "#government": "الحكومة,الحكومه,القوات الحكومية,government forces,السلطات,الاتحادية,الاتحادي,النظام,government,authorities,federal,regime",
		"#rebels": "المتمردون,المتمردين,الانفصاليون,الانفصاليين,المعارضة المسلحة,rebels,rebel,separatists", "#opposition": "المعارضة,opposition", "#police": "الشرطة,police",
	} {
		for name := range strings.SplitSeq(names, ",") {
			m[text.Fold(name)] = key
		}
	}
	return m
}()

// scorned end the name by which a party is called by those who scorn it; folded.
var scorned = folded("الإرهابي الإرهابية المتمردة المتمرد المتطرف المتطرفة الانقلابية الانقلابي terrorist")

func coreName(name string) string {
	key := fold(name)
	if strings.ContainsFunc(key, unicode.IsDigit) {
		var parts []string // as its words stand in a claim: إم23 is إم 23
		for _, w := range text.Words(key) {
			if w.Kind != text.Mark {
				parts = append(parts, w.Fold)
			}
		}
		key = strings.Join(parts, " ")
	}
	if i := strings.LastIndexByte(key, ' '); i > 0 && scorned[key[i+1:]] && strings.Contains(key[:i], " ") {
		key = key[:i]
	}
	for {
		if known := generic[key]; known != "" {
			return known
		}
		first, rest, more := strings.Cut(key, " ")
		if i := strings.LastIndexByte(key, ' '); more && isLatin(key) && bodies[key[i+1:]] {
			key = key[:i] // the Sola Movement
			continue
		}
		if !more || !bodies[first] && !strikingArms[first] {
			return key
		}
		key = rest
	}
}

// strikingArms stand before the name of the one whose they are; folded.
var strikingArms = folded("طيران مدفعية مقاتلات")

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

// within reports whether two claims were made so many days apart or fewer; an
// unknown day is near every other.
func within(days int, a, b *read) bool {
	return a.day == 0 || b.day == 0 || max(a.day, b.day)-min(a.day, b.day) <= days
}

// ofOneTime reports whether two claims may be of one time, and whether both say
// of which.
func ofOneTime(a, b *read) (may, both bool) {
	both = a.happened.Known() && b.happened.Known()
	if !both {
		return !longBefore(a, b) && !longBefore(b, a), false
	}
	return a.happened.Overlaps(b.happened), true
}

// longBefore reports whether a claim tells of a time that ended long before another was
// told, which gives none: the dead of a war years ago are not those of today.
func longBefore(a, b *read) bool {
	return a.happened.Known() && a.happened.Latest != "" && b.day > 0 && dayNumber(string(a.happened.Latest)) < b.day-longPast && !b.has(since)
}

// mayMeet reports whether two claims so many days apart at most may be of one thing: no
// place and no time that they name says otherwise.
func mayMeet(days int, a, b *read) bool {
	may, _ := ofOneTime(a, b)
	return may && within(days, a, b) && !apart(a, b)
}

// near reports whether no more than so many code points of one report lie between two
// claims.
func (r *read) near(o *read, reach int) bool {
	return r.Document == o.Document && max(r.start-o.Spanning().End, o.start-r.Spanning().End) <= reach
}

func dayNumber(edtf string) int {
	if edtf == "" {
		return 0
	}
	i, err := when.ParseEDTF(edtf)
	if err != nil {
		return 0
	}
	day := string(cmp.Or(i.Latest, i.Earliest))
	t, err := time.Parse(time.DateOnly, day[:min(len(day), len(time.DateOnly))])
	if err != nil {
		return 0
	}
	return int(t.Unix()/(24*60*60)) + 1
}

func fold(s string) string { return strings.Join(strings.Fields(text.Fold(s)), " ") }

func sameName(a, b string) bool { return a != "" && (a == b || fold(a) == fold(b)) }
