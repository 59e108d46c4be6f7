package gather

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// gathering is one run over a set of claims.
type gathering struct {
	claims    []*read
	byID      map[record.ID]*read
	answered  map[*read]*read    // the claim that a denial answers
	denied    map[*read]bool     // claims that some denial answers
	having    map[string][]*read // the claims that have a rare word
	proposals []Proposal
}

// read is a claim with everything about its words worked out once.
type read struct {
	Claim
	at     int      // its place in the gathering
	start  int      // of the claim in its document
	words  string   // folded, one space before, between and after
	stems  []string // sorted
	rare   []string // those of them that few claims share
	topics []*topic
	sides  []string // the countries that the words name, in order, once each
	side   string   // whose side the speaker is on; "" when nobody's
	enemy  compare.Actor
	day    int      // number of the day it was said or published; 0 when unknown
	places []string // folded, without those that are no one place
	shown  []string // the same as written
}

// manyPlaces begin a name that is of no one place: "towns near the border".
var manyPlaces = patternsOf("^مدن$,^المدن$,^مناطق$,^المناطق$,^قري$,^القري$,^بلدات$,^البلدات$,^احياء$,^الاحياء$,^محافظات$,^مواقع$,^اراضي$,^الاراضي$,^اراض$,^جبهات$,towns,cities,areas,villages,districts,positions,territories")

// A word is rare when no more than one claim in rareShare has it, or no more than
// leastSharers; and never when more than mostSharers have it.
const (
	rareShare    = 50
	leastSharers = 4
	mostSharers  = 50
)

func newGathering(claims []Claim) *gathering {
	g := &gathering{byID: make(map[record.ID]*read, len(claims)), answered: map[*read]*read{}, denied: map[*read]bool{}, having: map[string][]*read{}}
	for _, c := range Complete(claims) {
		if c.Status != record.Dismissed {
			g.claims = append(g.claims, readClaim(c))
		}
	}
	slices.SortFunc(g.claims, func(a, b *read) int {
		return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Document, b.Document), cmp.Compare(a.start, b.start), cmp.Compare(a.ID, b.ID))
	})
	sharers := map[string]int{}
	for i, c := range g.claims {
		c.at = i
		g.byID[c.ID] = c
		for _, s := range c.stems {
			sharers[s]++
		}
	}
	g.nameParties()
	few := max(leastSharers, min(len(g.claims)/rareShare, mostSharers))
	for _, c := range g.claims {
		for _, s := range c.stems {
			if sharers[s] <= few {
				c.rare = append(c.rare, s)
				g.having[s] = append(g.having[s], c)
			}
		}
	}
	return g
}

// nameParties finds whom an accusation names where he is no country: a party that
// speaks or is accused by name elsewhere. A party that goes by two names is the
// one it was first called.
func (g *gathering) nameParties() {
	known := map[string]compare.Actor{} // by key
	begins := map[string][]string{}     // the keys by their first word
	learn := func(a compare.Actor) {
		key := partyKey(a)
		if _, met := known[key]; met || key == "" || described(a) || a.Side != "" && !sameName(a.Side, a.Name) {
			return
		}
		known[key] = a
		first, _, _ := strings.Cut(key, " ")
		begins[first] = append(begins[first], key)
	}
	for _, c := range g.claims {
		learn(c.Accused)
		if c.Speaker.Kind == record.Organisation || c.Speaker.Kind == record.Force {
			learn(c.Speaker)
		}
	}
	for _, c := range g.claims {
		if a, met := known[partyKey(c.enemy)]; met && (c.enemy.Side == "" || sameName(c.enemy.Side, c.enemy.Name)) {
			c.enemy = a
		}
		if c.Act != record.Accuses || !c.enemy.None() || len(c.topics) == 0 {
			continue
		}
		for w := range strings.FieldsSeq(c.words) {
			for _, key := range begins[w] {
				if c.enemy.None() && key != c.from() && strings.Contains(c.words, " "+key+" ") {
					c.enemy = known[key]
				}
			}
		}
	}
}

func readClaim(c Claim) *read {
	r := &read{Claim: c, start: c.Spanning().Start, side: cmp.Or(c.Speaker.Side, c.sideOf(c.Speaker))}
	var b strings.Builder
	b.WriteByte(' ')
	words := text.Words(c.Text)
	for _, w := range words {
		if w.Kind == text.Mark {
			continue
		}
		b.WriteString(w.Fold)
		b.WriteByte(' ')
		if stem := text.Stem(w.Fold); says(stem) && !common[w.Fold] {
			r.stems = append(r.stems, stem)
		}
	}
	r.words = b.String()
	slices.Sort(r.stems)
	r.stems = slices.Compact(r.stems)
	r.sides = countries(words)
	for _, t := range topics() {
		if t.on(r.words) {
			r.topics = append(r.topics, t)
		}
	}
	for _, p := range c.Places {
		if key := fold(p.Name); manyPlaces.at(" "+key+" ") != 0 {
			r.places = append(r.places, key)
			r.shown = append(r.shown, p.Name)
		}
	}
	r.enemy = r.blames()
	r.day = dayNumber(cmp.Or(c.Said, c.Published))
	return r
}

// says reports whether a stem is long enough to say something: roots of Arabic
// have three letters, and English words of three are mostly function words.
func says(stem string) bool {
	letters := utf8.RuneCountInString(stem)
	return letters >= 4 || letters == 3 && stem[0] >= utf8.RuneSelf
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
func (c Claim) sideOf(a compare.Actor) string {
	if a.Kind == record.State {
		return a.Name
	}
	if n := len(a.Above); n > 0 {
		return a.Above[n-1].Name
	}
	return ""
}

// blames is whom the claim holds to have done something: whom an accusation
// names; else, for words about an attack or a breach, the first country named,
// unless that is the speaker's own.
func (r *read) blames() compare.Actor {
	if !r.Accused.None() {
		a := r.Accused
		if a.Side != "" && sameName(a.Side, r.side) {
			return compare.Actor{} // nobody accuses himself: the words were read wrongly
		}
		if a.Side != "" && len(a.Above) == 0 && !sameName(a.Side, a.Name) {
			a.Above = []record.Ref{{Name: a.Side}}
		}
		return a
	}
	if r.Act == record.Denies || len(r.topics) == 0 {
		return compare.Actor{}
	}
	for _, side := range r.sides {
		if !sameName(side, r.side) {
			return compare.Actor{Name: side, Kind: record.State, Side: side}
		}
		if r.Act != record.Accuses {
			break // its own side is named first: it speaks of its own deeds
		}
	}
	return compare.Actor{}
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
var bodies = patternsOf("^قوات$,^حركه$,^جماعه$,^ميليشيا$,^مليشيا$,^ميليشيات$,^كتايب$,^تنظيم$,the$,movement of$,militia of$")

func coreName(name string) string {
	key := fold(name)
	first, rest, more := strings.Cut(key, " ")
	if more && bodies.at(" "+first+" ") == 0 {
		return rest
	}
	return key
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
		return " " + fold(r.Reason.Args[0])
	}
	return ""
}

// from is the party that speaks: its side, else the speaker, else the outlet.
func (r *read) from() string {
	return coreName(cmp.Or(r.side, r.Speaker.Name, r.Outlet.Name))
}

func (r *read) on(t *topic) bool { return slices.Contains(r.topics, t) }

// place is the first place of the claim, as a key and as it is shown.
func (r *read) place() (key, shown string) {
	if len(r.places) == 0 {
		return "", ""
	}
	return r.places[0], r.shown[0]
}

// sharePlace reports whether two claims name one place.
func sharePlace(a, b *read) bool {
	for _, p := range a.places {
		if slices.Contains(b.places, p) {
			return true
		}
	}
	return false
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

func dayNumber(edtf string) int {
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

func sameName(a, b string) bool { return a != "" && fold(a) == fold(b) }

// propose adds a question.
func (g *gathering) propose(q record.Question, positions []record.Position) {
	g.proposals = append(g.proposals, Proposal{q, positions})
}

// reason is a short form.
func reason(code string, facts ...string) record.Reason {
	return record.Reason{Code: "gather." + code, Args: facts}
}

// position is a claim's yes or no.
func (r *read) answer(a record.Answer) record.Position {
	code := "affirms"
	if a == record.No {
		code = "negates"
	}
	return record.Position{Claim: r.ID, Answer: a, Reason: reason(code)}
}

// month is the calendar month of a claim, and the one after, as keys: two claims
// at most a month apart share one.
func (r *read) months() []string {
	if r.day == 0 {
		return []string{"?"}
	}
	t := time.Unix(int64(r.day-1)*24*60*60, 0).UTC()
	return []string{t.Format("2006-01"), t.AddDate(0, 0, 1-t.Day()).AddDate(0, 1, 0).Format("2006-01")}
}

// runs parts claims in order of their day wherever more than the given days lie
// between one and the next.
func runs(days int, claims []*read) [][]*read {
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b *read) int { return cmp.Compare(a.day, b.day) })
	var all [][]*read
	for i, c := range sorted {
		if i == 0 || !within(days, sorted[i-1], c) {
			all = append(all, nil)
		}
		all[len(all)-1] = append(all[len(all)-1], c)
	}
	return all
}

// stamp tells one run of claims on a point from another: the month of the first.
func stamp(run []*read) string { return run[0].months()[0] }
