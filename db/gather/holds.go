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
	by   string // the party that takes or keeps it; "" when the claim is that it was not taken
	gone string // the party that left it or was driven out
}

// holds proposes whether a party took a place, where one says so and another says
// that it holds the place still, beat the attack back, or took it itself.
func (g *gathering) holds() {
	var some []*read
	for _, c := range g.claims {
		if c.Act.Checkable() && !c.seizes() && c.ofHolding() && !c.recalls() && !c.longPast() && !c.ofShells() {
			if len(c.places) == 0 && c.latin && c.has(hold) {
				c.places = c.namedAfter()
			}
			if len(c.places) == 0 && len(c.names) == 1 {
				c.places = c.names
			}
			some = append(some, c)
		}
	}
	told := map[string][]*read{} // the claims that name a place, by its word
	for _, o := range some {
		for _, p := range o.places {
			if key := cmp.Or(p.sounds, p.core); len(told[key]) < mostSharers {
				told[key] = append(told[key], o)
			}
		}
	}
	for _, c := range some { // "captured it": the place that the passage named, and others tell of
		if len(c.spots()) > 0 || !c.has(hold) && !c.leaves() {
			continue
		}
		for _, p := range c.around {
			if len(c.names) == 0 && slices.ContainsFunc(told[cmp.Or(p.sounds, p.core)], func(o *read) bool { return o.Document != c.Document && slices.ContainsFunc(o.places, p.is) }) {
				c.names = []place{p}
				c.all = c.names
			}
		}
	}
	for i, at := range placed(some) {
		if i == 0 {
			continue // of no place
		}
		for _, part := range strongholdsOf(at) {
			for _, run := range runs(eventDays, part) {
				slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
				g.taken(run)
			}
		}
	}
}

// ofHolding reports whether a claim tells who took, kept, left or lost a place.
func (r *read) ofHolding() bool {
	beaten := r.has(repelled) && len(r.counted()) == 0 // nineteen attacks beaten back leave it open who holds the place
	return r.has(hold) || beaten || r.keeps() || r.leaves()
}

// keeps reports whether a claim is that somebody holds a place still: it is still in
// his hands, he stays in his positions.
func (r *read) keeps() bool { return r.has(grip) && (r.has(keep) || r.has(posts)) }

// partly reports whether a claim is of a part of a place: half the town.
func (r *read) partly() bool { return r.has(half) && !r.has(keep) }

// booty are the concepts of things that are taken and are no places.
var booty = map[string]bool{"#truck": true, "#weapon": true, "#ammunition": true, "#missile": true, "#drone": true, "#aircraft": true, "#ship": true, "#bus": true, "#convoy": true, "#money": true, "#cargo": true, "#grain": true, "#fuel": true, "#food": true, "#aid": true}

// seizes reports whether the word of taking in a claim is of things, or of the name
// of a party: twelve trucks seized, the Liberation Front.
func (r *read) seizes() bool {
	at := r.first(hold)
	if at < 0 {
		return false
	}
	for i, w := range strings.Fields(r.words[at:]) {
		if i > 0 && i <= 3 && (w[0] >= '0' && w[0] <= '9' || booty[conceptOf(w, text.Stem(w))]) {
			return true
		}
	}
	before := strings.TrimRight(r.words[:at+1], " «\"")
	if bodies[before[strings.LastIndexByte(before, ' ')+1:]] || strings.HasSuffix(before, " جبهه") || strings.HasSuffix(before, " جيش") {
		return true
	}
	return len(r.places) == 0 && slices.ContainsFunc(r.counted(), func(c counted) bool { return !fates[c.What] })
}

// leaves reports whether a claim is that some party, and not its people, left a
// place.
func (r *read) leaves() bool {
	return r.has(left) && !r.has(not) && (len(r.parties) > 0 || r.has(own) || r.has(troops) || slices.Contains(r.stems, "#soldier"))
}

// sinceThen stand before a taking that a claim does not tell but dates by; folded.
var sinceThen = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold("بعد منذ قبل عقب غداة مرحلة")) {
		m[w] = true
	}
	return m
}()

// recalls reports whether a claim only says when somebody announced that he had
// taken a place: "three days after the army announced that it controls it".
func (r *read) recalls() bool {
	at := r.first(hold)
	if at < 0 {
		return false
	}
	before := r.words[:strings.LastIndexByte(r.words[:at+1], ' ')+1]
	if strings.Contains(before, " اعلان ") || strings.Contains(before, " announc") || strings.Contains(before, " after the claim") {
		return true
	}
	last := strings.Fields(before)
	return len(last) > 0 && sinceThen[last[len(last)-1]]
}

// longAgo is how many days before it is told something is no news any more.
const longAgo = 14

// longPast reports whether a claim dates what it tells long before it was told: what
// stands in a report's background.
func (r *read) longPast() bool {
	latest := dayNumber(r.Happened)
	return latest > 0 && r.day-latest > longAgo
}

// ofShells reports whether what fell in a claim are shells or machines and no place.
func (r *read) ofShells() bool {
	at := r.first(hold)
	return at >= 0 && (strings.HasPrefix(r.words[at:], "سقط") || strings.HasPrefix(r.words[at:], "سقوط") || strings.HasPrefix(r.words[at:], "يسقط")) &&
		(slices.ContainsFunc([]string{"#missile", "#aircraft", "#drone", "#helicopter", "#ammunition", "#kill", "#wound"}, func(s string) bool { return slices.Contains(r.stems, s) }) ||
			strings.Contains(r.words, "قذيف") || strings.Contains(r.words, "قذايف"))
}

// strongholds are the things of a town that may be held by one while another holds
// the town.
var strongholds = map[string]bool{"#station": true, "#airport": true, "#base": true, "#bridge": true, "#crossing": true, "#port": true, "#prison": true, "#hospital": true, "#dam": true, "#refinery": true, "#factory": true, "#court": true}

// strongholdsOf parts claims on one place by what of it they are of; those on the
// whole of it come first.
func strongholdsOf(at []*read) [][]*read {
	parts := [][]*read{nil}
	of := map[string]int{"": 0}
	for _, c := range at {
		key := ""
		for _, s := range c.stems {
			if strongholds[s] && key == "" {
				key = s
			}
		}
		i, met := of[key]
		if !met {
			i = len(parts)
			of[key] = i
			parts = append(parts, nil)
		}
		parts[i] = append(parts[i], c)
	}
	return parts
}

// taken proposes the question for one place and a few days.
func (g *gathering) taken(run []*read) {
	var all []held
	for _, c := range run {
		by, gone := holder(c)
		all = append(all, held{c, by, gone})
	}
	i := slices.IndexFunc(all, func(h held) bool { return h.by != "" && !h.has(keep) && !h.keeps() })
	if i < 0 {
		return
	}
	first := all[i]
	var positions []record.Position
	var no *read
	for _, h := range all {
		switch {
		case h.by == first.by || h.by == "" && h.gone != "" && h.gone != first.by:
			positions = append(positions, h.answer(record.Yes))
		case h.by == "" && h.gone == "" && (h.from() == first.by || h.Act == record.Denies && h.ofAnother(first.by)): // its denial is of something else
		default:
			positions = append(positions, h.answer(record.No))
			no = cmp.Or(no, h.read)
		}
	}
	why := "opposed"
	if no == nil { // nobody disputes it: worth asking where another report tells it too
		why = "told"
		if no = otherReport(first.read, positions, g); no == nil {
			return
		}
	}
	core, shown := placeOfRun(run)
	keys := stamped("held|"+first.by+"|"+core, run)
	for _, p := range positions {
		g.held[p.Claim] = keys[0]
	}
	who := first.taker()
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: "Did " + country(who, "en") + " take " + isolated(shown) + "?",
		TextAr: "هل سيطر الطرف الآتي على " + isolated(shown) + ": " + country(who, "ar") + "؟",
		Reason: reason(why, first.speaker(), no.speaker(), record.Word("topic_held"))}, positions, keys...)
}

// ofAnother reports whether the words of a claim name parties of which none is this.
func (r *read) ofAnother(party string) bool {
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

// holder is the party that takes or keeps the place in a claim, and the one that is
// gone from it. The holder is the claim's own, where it says "our forces", else the
// one that the words name first, else the speaker's; "" when the claim is that the
// place was not taken, the attack beaten back, or only that somebody left.
func holder(c *read) (by, gone string) {
	first := c.from()
	if by := c.named(); by != "" && (!c.has(own) || c.parties[0].at < c.first(own) && c.parties[0].key == by) { // "the army extended its control"
		first = by
	}
	switch {
	case c.Act == record.Denies:
		return "", ""
	case c.has(rid): // free of somebody
		if first != c.from() || c.has(own) {
			return c.from(), first
		}
		return c.from(), c.foe
	case c.leaves() && !c.has(hold):
		return "", first
	case c.keeps():
		return first, ""
	case c.has(hold) && c.partly():
		return "", ""
	case !c.has(hold) || c.has(repelled) || c.has(not) && !c.has(keep) || c.fallen():
		return "", ""
	}
	return first, ""
}

// takerReach is how far behind the word of taking, in bytes of the folded words, its
// doer stands at most: "captured by the northern army"; what stands further behind
// is of another deed.
const takerReach = 64

// named is the party that a claim names as the one who takes, keeps or leaves; ""
// when it names none.
func (r *read) named() string {
	at := r.first(hold)
	for _, p := range r.parties {
		before := r.words[:p.at]
		if at < 0 || p.at <= at+takerReach || strings.Contains(before[max(0, len(before)-takerReach/2):], "يد") {
			return p.key
		}
	}
	return ""
}

// fallen reports whether a claim is that a place did not fall, without a word of
// who holds it.
func (r *read) fallen() bool { return r.has(not) && len(r.parties) == 0 && !r.has(own) }

// taker is the taker of a place, to be shown.
func (h held) taker() string {
	if len(h.sides) > 0 && coreName(h.sides[0]) == h.by {
		return h.sides[0]
	}
	if h.from() == h.by {
		return cmp.Or(h.side, h.speaker())
	}
	words := text.Words(h.Text)
	for i, w := range words {
		if generic[w.Fold] == h.by {
			return w.Text
		}
		if i > 0 && strings.HasPrefix(h.by, w.Fold) && bodies[words[i-1].Fold] {
			return words[i-1].Text + " " + h.Text[strings.Index(h.Text, w.Text):][:len(w.Text)]
		}
	}
	return h.by
}

// namedAfter is the name with a capital that stands behind a preposition or a
// verb of taking: "full control of Bara".
func (r *read) namedAfter() []place {
	before := map[string]bool{"of": true, "over": true, "captured": true, "seized": true, "recaptured": true, "retaken": true, "retook": true, "entered": true, "liberated": true, "taken": true}
	words := text.Words(r.Text)
	for i := range words[:max(0, len(words)-1)] {
		next := words[i+1]
		if next.Fold == "the" && i+2 < len(words) {
			next = words[i+2]
		}
		first, _ := utf8.DecodeRuneInString(next.Text)
		if before[words[i].Fold] && unicode.IsUpper(first) && len(countries([]text.Word{next})) == 0 {
			if p, ok := placeOf(strings.TrimSuffix(next.Text, "'s")); ok {
				return []place{p}
			}
		}
	}
	return nil
}
