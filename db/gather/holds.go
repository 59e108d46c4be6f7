package gather

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// held is a claim on who holds a place.
type held struct {
	*read
	account
	teller string // the key of the party that speaks
}

// holds proposes whether a party took a place, where one says so and another says
// that it holds the place still, beat the attack back, or took it itself.
func (g *gathering) holds() {
	var some []*read
	for _, c := range g.claims {
		if c.Act.Checkable() && !c.mutual && !c.conditional() && !c.seizes() && c.ofHolding() && !c.recalls() && !c.longPast() && !c.ofShells() {
			if len(c.places) == 0 {
				if c.latin {
					c.places = c.namedAfter()
				} else {
					c.places = c.controlled()
				}
				if c.latin || len(c.places) > 0 {
					c.all = c.places
				}
			}
			if len(c.places) == 0 && len(c.names) == 1 {
				c.places = c.names
			}
			c.takenFirst()
			some = append(some, c)
		}
	}
	g.findPlaces(some)
	titles := g.titles()
	for i, at := range placed(some) {
		if i == 0 {
			continue // of no place
		}
		for _, run := range runs(eventDays, at) {
			g.footholds(run, titles)
		}
		for _, part := range strongholdsOf(at) {
			for _, run := range runs(eventDays, part) {
				slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
				g.taken(run, titles)
			}
		}
	}
}

// takenFirst puts the place that stands first behind the word of taking before the others of a claim: who
// took X and the base of Y tells of X.
func (r *read) takenFirst() {
	at := r.taking()
	if at < 0 || len(r.all) < 2 {
		return
	}
	behind := func(p place) int {
		if i := strings.Index(r.words[at:], bare(p.core)); i >= 0 {
			return i
		}
		return len(r.words)
	}
	r.all = slices.Clone(r.all)
	slices.SortStableFunc(r.all, func(a, b place) int { return behind(a) - behind(b) })
}

// findFalls finds the claims of the fall of a place by its name alone: "the fall of X" is that
// of a town where X is one, and of anything else where it is not.
func (g *gathering) findFalls() {
	for _, c := range g.claims {
		at := c.fallOf(c.spots())
		if at < 0 {
			continue
		}
		c.stems = sortedOf(append(c.stems, "#control"))
		if !c.has(hold) || at < c.first(hold) {
			c.cues[hold] = int32(at) + 1
		}
	}
}

// fallOf is the byte at which the word for the fall of one of some places stands, right before
// its name; -1 when there is none. A bridge of that name that falls is in nobody's hands.
func (r *read) fallOf(some []place) int {
	at, falls := 1, -1
	for w := range strings.FieldsSeq(r.words) {
		if falls >= 0 && slices.ContainsFunc(some, func(p place) bool {
			first, _, _ := strings.Cut(bare(p.core), " ")
			return first == bare(w) && !collapsing[p.thing()]
		}) {
			return falls
		}
		falls = -1
		if front, is := strings.CutSuffix(w, fall); is && (front == "" || particles[front]) {
			falls = at
		}
		at += len(w) + 1
	}
	return -1
}

// fall is the noun for it, folded; collapsing are things of which it says that they broke down.
var (
	fall       = text.Fold("سقوط")
	collapsing = conceptSet("bridge dam building")
)

// findPlaces gives claims on who holds a place that do not name it the one that is
// meant: "captured it" the place that the passage named and other reports tell of,
// "the station" that of the station of which the other reports tell.
func (g *gathering) findPlaces(some []*read) {
	told := map[string][]*read{} // the claims that name a place, by its word
	only := map[string]place{}   // the place of each stronghold, where all name one
	for _, o := range some {
		for _, p := range o.places {
			if key := cmp.Or(p.sounds, p.core); len(told[key]) < mostSharers {
				told[key] = append(told[key], o)
			}
		}
		if key := o.stronghold(); key != "" && len(o.places) > 0 {
			if p, met := only[key]; met && !p.is(o.places[0]) {
				only[key] = place{}
			} else {
				only[key] = o.places[0]
			}
		}
	}
	for _, c := range some {
		if len(c.spots()) > 0 || !c.takes() && !c.keeps() && !c.leaves() && !c.contested() && !c.has(moved) {
			continue
		}
		for _, p := range c.around {
			if len(c.names) == 0 && slices.ContainsFunc(told[cmp.Or(p.sounds, p.core)], func(o *read) bool { return o.Document != c.Document && slices.ContainsFunc(o.places, p.is) }) {
				c.names = []place{p}
			}
		}
		if p := only[c.stronghold()]; p.core != "" && len(c.names) == 0 {
			c.names = []place{p}
		}
		c.all = c.names
	}
}

// longAgo is how many days before it is told something is no news any more.
const longAgo = 14

// longPast reports whether a claim dates what it tells long before it was told: what
// stands in a report's background.
func (r *read) longPast() bool {
	latest := dayNumber(r.Happened)
	return latest > 0 && r.day-latest > longAgo
}

// strongholds are the things of a town that may be held by one while another holds
// the town.
var strongholds = conceptSet("station airport base bridge crossing port prison hospital dam refinery factory court")

// strongholdsOf parts claims on one place by what of it they are of; those on the
// whole of it come first. Fighting about a part of which nothing else is told is
// fighting in the place.
func strongholdsOf(at []*read) [][]*read {
	parts := [][]*read{nil}
	of := map[string]int{"": 0}
	for _, c := range at {
		key := c.stronghold()
		i, met := of[key]
		if !met {
			if c.contested() {
				parts[0] = append(parts[0], c)
				continue
			}
			i = len(parts)
			of[key] = i
			parts = append(parts, nil)
		}
		parts[i] = append(parts[i], c)
	}
	return parts
}

// stronghold is what of a place a claim is of, "" for all of it.
func (r *read) stronghold() string {
	before := ""
	for w := range strings.FieldsSeq(r.words) {
		if s := conceptOf(w, text.Stem(w)); strongholds[s] && !strings.HasSuffix(w, "ها") && before != "وعلي" && before != "وفي" { // "the town and its airport"
			return s
		}
		before = w
	}
	return r.inheritedThing()
}

// inheritedThing is the thing of a town that a claim is of which names no place: "neither holds it",
// of the airport of X that its report named before; "" for a town.
func (r *read) inheritedThing() string {
	if len(r.names) != 1 || r.mentions(r.names[0]) || !strongholds[r.names[0].thing()] {
		return ""
	}
	return r.names[0].thing()
}

// taken proposes the question for one place and a few days.
func (g *gathering) taken(run []*read, titles []title) {
	allies := g.alliesIn(run, titles)
	var all []held
	for _, c := range run {
		if x, ok := allies.accountOf(c); ok {
			all = append(all, held{c, x, allies.of(c.teller())})
		}
	}
	all = slices.CompactFunc(all, func(b, a held) bool { // "entered the town and took it" is one account
		gap := b.start - a.Spanning().End
		return a.came && b.came && a.by == b.by && a.Document == b.Document && a.sayer() == b.sayer() && gap <= clauseGap
	})
	g.departed(all, allies)
	all = slices.DeleteFunc(all, func(h held) bool {
		return h.some || h.stay && h.by == "" || h.seenThere() && g.inside[h.ID] // who was seen in it need not have it
	})
	i := slices.IndexFunc(all, func(h held) bool { return h.came && h.by != "" })
	if i < 0 {
		i = slices.IndexFunc(all, func(h held) bool { return h.by != "" && !h.weak })
	}
	if i < 0 {
		return
	}
	first := all[i]
	var positions []record.Position
	var no *read
	for _, h := range all {
		switch {
		case h.by == first.by || h.came && h.by != "" && g.sideBySide(h.by, first.by) || h.by == "" && h.gone != "" && h.gone != first.by:
			positions = append(positions, h.answer(record.Yes))
		case h.gone != "" && h.gone == first.by && h.takes(): // left it after it had taken it
		case h.by == "" && (h.teller == first.by || (h.Act == record.Denies || h.negated()) && h.ofAnother(first.by)): // what it denies is of something else
		case h.by != "" && (h.by != h.teller || h.came) && !g.mayOppose(h.by, first.by): // by another name, perhaps
		default:
			positions = append(positions, h.answer(record.No))
			no = cmp.Or(no, h.read)
		}
	}
	why := "opposed"
	if no == nil { // nobody disputes it: worth asking where another report tells it too
		why = "told"
		if no = otherReport(first.read, positions, g); no == nil || !first.came {
			return
		}
	}
	g.askHolder(first, no, why, run, positions, allies)
	g.askBoth(first, all, run, allies)
}

// askHolder proposes whether the party of a first claim took the place of some.
func (g *gathering) askHolder(first held, no *read, why string, run []*read, positions []record.Position, allies allies) {
	core, shown := placeOfRun(run)
	keys := stamped("held|"+first.by+"|"+core, run)
	for _, p := range positions {
		g.held[p.Claim] = cmp.Or(g.held[p.Claim], keys[0])
	}
	en, ar := g.deniedText(first.read)
	if who := g.partyShown(first, first.by, allies); shown != "" && who != "" { // else they are asked as they stand
		en = "Did " + called(who, "en") + " take " + isolated(shown) + "?"
		ar = "هل سيطر الطرف الآتي على " + isolated(shown) + ": " + called(who, "ar") + "؟"
	}
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar, Reason: reason(why, first.speaker(), no.speaker(), record.Word("topic_held"))}, positions, keys...)
}

// askBoth proposes whether the other side has the place, too, where somebody says that neither
// has it: who denies it to both contradicts both.
func (g *gathering) askBoth(first held, all []held, run []*read, allies allies) {
	var other held
	var positions []record.Position
	var no *read
	for _, h := range all {
		switch {
		case h.by != "" && !h.weak && h.Act != record.Denies && h.by != first.by && g.mayOppose(h.by, first.by) && (other.read == nil || h.by == other.by):
			other = firstOf(other, h)
			positions = append(positions, h.answer(record.Yes))
		case h.by == "" && h.gone == "" && h.has(nobodysYet):
			no = cmp.Or(no, h.read)
			positions = append(positions, h.answer(record.No))
		}
	}
	if other.read != nil && no != nil {
		g.askHolder(other, no, "opposed", run, positions, allies)
	}
}

// mayOppose reports whether two parties hold a place against each other: one blames
// the other, they are two countries, or one is a country or its army and the other is
// not. Two movements may be one by two names, and two who fight one foe fight side by side.
func (g *gathering) mayOppose(a, b string) bool {
	if g.sideBySide(a, b) {
		return false
	}
	state := func(key string) bool {
		return key == "#army" || key == "#government" || key == "#police" || isCountry(key)
	}
	return g.camps.opposed(a, b) || isCountry(a) && isCountry(b) || state(a) != state(b)
}

// sideBySide reports whether two parties fight one foe, and blame each other for nothing.
func (g *gathering) sideBySide(a, b string) bool {
	foe := g.foeOf(a)
	return foe != "" && foe == g.foeOf(b) && !g.camps.opposed(a, b)
}

// foeOf is whom a party of a place fights; its key is without an article.
func (g *gathering) foeOf(party string) string { return cmp.Or(g.foes[party], g.foes["ال"+party]) }

// firstOf is the first of two accounts that there is.
func firstOf(a, b held) held {
	if a.read != nil {
		return a
	}
	return b
}

// departed proposes whether a party left a place, where one says so and another, or
// it, says that it did not.
func (g *gathering) departed(all []held, allies allies) {
	var gone, stays held
	var run []*read
	who := someone
	var positions []record.Position
	for _, h := range all {
		switch {
		case h.stay && (who == someone || h.by == "" || h.by == who):
			stays = firstOf(stays, h)
			positions = append(positions, h.answer(record.No))
		case h.gone != "" && (who == someone || h.gone == someone || h.gone == who):
			gone = firstOf(gone, h)
			if who == someone {
				who = h.gone
			}
			positions = append(positions, h.answer(record.Yes))
		default:
			continue
		}
		run = append(run, h.read)
	}
	if gone.read == nil || stays.read == nil {
		return
	}
	core, shown := placeOfRun(run)
	keys := stamped("left|"+who+"|"+core, run)
	en, ar := "Did fighters leave "+isolated(shown)+"?", "هل خرج مقاتلون من "+isolated(shown)+"؟"
	if name := g.partyShown(gone, who, allies); who != someone && name != "" {
		en = "Did " + called(name, "en") + " leave " + isolated(shown) + "?"
		ar = "هل انسحب الطرف الآتي من " + isolated(shown) + ": " + called(name, "ar") + "؟"
	}
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar,
		Reason: reason("opposed", gone.speaker(), stays.speaker(), record.Word("topic_held"))}, positions, keys...)
}

// ofAnother reports whether the words of a claim name parties of which none is this.
func (r *read) ofAnother(party string) bool {
	if by := r.named(); by != "" && by != party {
		return true
	}
	return len(r.parties) > 0 && !slices.ContainsFunc(r.parties, func(p named) bool { return p.key == party })
}

// otherReport is the first claim among positions that another report has from
// another party, or nil.
func otherReport(first *read, positions []record.Position, g *gathering) *read {
	for _, p := range positions {
		if c := g.byID[p.Claim]; c.Document != first.Document && c.from() != first.from() {
			return c
		}
	}
	return nil
}

// placeOfRun is the first place that claims name.
func placeOfRun(run []*read) (core, shown string) {
	for _, c := range run {
		if core, shown = c.place(); core != "" {
			return core, shown
		}
	}
	return "", ""
}

// calledIn is how some words call a party, given by its key: as they write it, with the noun
// for what sort of body it is, and without what those who scorn it add; "" where they do not.
func calledIn(words, party string) (name string) {
	all := text.Words(words)
	for i := 0; i < len(all) && name == ""; i++ {
		if all[i].Fold == "the" || strikingArms[all[i].Fold] {
			continue
		}
		for end := i + 1; end <= min(len(all), i+longestParty); end++ {
			last := all[end-1]
			if run := string([]rune(words)[all[i].Start:last.End]); !scorned[last.Fold] && bare(coreName(run)) == party {
				name = run
			}
		}
	}
	return name
}

// longestParty is how many words a party is called by at most.
const longestParty = 6

// beforePlace stand before the place in a claim of holding one.
var beforePlace = folded("of over control controls controlled controlling captured seized recaptured retaken retook entered liberated taken took hold holds held")

// controlled is the name, without a noun for what sort of place it is, behind "control over" in
// Arabic: سيطر على تل مروان.
func (r *read) controlled() []place {
	words := strings.Fields(r.words)
	for i := 1; i+1 < len(words); i++ {
		w := words[i+1]
		if words[i] != "علي" || !controls[unjoined(words[i-1])] || isArticled(w) || !isName(w) && !firstHalves[w] || placeNouns[w] || manyPlaces[w] {
			continue
		}
		name := r.written(w)
		if i+2 < len(words) && firstHalves[w] {
			name += " " + r.written(words[i+2])
		}
		if p, ok := placeOf(name); ok {
			return []place{p}
		}
	}
	return nil
}

// controls are words for control; folded.
var controls = folded("سيطر سيطرت سيطروا سيطرنا يسيطر تسيطر يسيطرون نسيطر سيطرته سيطرتها سيطرتهم سيطرتنا السيطرة سيطرة بالسيطرة للسيطرة استولى استولت استولوا استيلاء")

// namedAfter is the name with a capital that stands behind a preposition or a
// verb of taking: "full control of Bara", "captured Tal al-Sidr".
func (r *read) namedAfter() []place {
	words := text.Words(r.Text)
	capital := func(i int) bool {
		first, _ := utf8.DecodeRuneInString(words[i].Text)
		return unicode.IsUpper(first)
	}
	for i := 1; i < len(words); i++ {
		if !beforePlace[words[i-1].Fold] || words[i].Fold == "the" && (i+1 == len(words) || !capital(i+1)) {
			continue
		}
		if words[i].Fold == "the" {
			i++
		}
		end := i
		for end < len(words) && (capital(end) || end+2 < len(words) && words[end+1].Text == "-" && capital(end+2)) {
			end++
			if end+1 < len(words) && words[end].Text == "-" {
				end += 2
			}
		}
		if end == i || len(countries(words[i:end])) > 0 {
			continue
		}
		if p, ok := placeOf(strings.TrimSuffix(string([]rune(r.Text)[words[i].Start:words[end-1].End]), "'s")); ok {
			return []place{p}
		}
	}
	return nil
}
