package gather

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// held is a claim on who holds a place: by whom it is taken, or that it is not.
type held struct {
	*read
	by string // the party that takes it; "" when the claim is that it is not taken
}

// holds proposes whether a party took a place, where one says so and another says
// that it holds the place still, beat the attack back, or took it itself.
func (g *gathering) holds() {
	var some []*read
	for _, c := range g.claims {
		if c.Act.Checkable() && (c.has(hold) || c.has(repelled)) {
			if len(c.places) == 0 && c.latin && c.has(hold) {
				c.places = c.namedAfter()
			}
			some = append(some, c)
		}
	}
	for i, at := range placed(some) {
		if i == 0 {
			continue // of no place
		}
		for _, run := range runs(eventDays, at) {
			slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
			g.held(run)
		}
	}
}

// held proposes the question for one place and a few days.
func (g *gathering) held(run []*read) {
	var all []held
	for _, c := range run {
		all = append(all, held{c, g.takes(c)})
	}
	i := slices.IndexFunc(all, func(h held) bool { return h.by != "" })
	if i < 0 {
		return
	}
	first := all[i]
	var positions []record.Position
	var no *read
	for _, h := range all {
		switch {
		case h.by == first.by:
			positions = append(positions, h.answer(record.Yes))
		case h.from() != first.by && g.answered[h.read] == nil:
			positions = append(positions, h.answer(record.No))
			no = cmp.Or(no, h.read)
		}
	}
	if no == nil {
		return
	}
	core, shown := placeOfRun(run)
	keys := stamped("held|"+first.by+"|"+core, run)
	who := first.holder()
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: "Did " + country(who, "en") + " take " + isolated(shown) + "?",
		TextAr: "هل سيطر الطرف الآتي على " + isolated(shown) + ": " + country(who, "ar") + "؟",
		Reason: reason("opposed", first.speaker(), no.speaker(), record.Word("topic_held"))}, positions, keys...)
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

// takes is the party that takes the place in a claim: the one that the words name
// first, else the speaker's own; "" when the claim is that it is not taken, is
// still held, or that the attack was beaten back.
func (g *gathering) takes(c *read) string {
	if c.Act == record.Denies || !c.has(hold) || c.has(keep) || c.has(not) || c.has(repelled) {
		return ""
	}
	if named := firstParty(c); named != "" {
		return named
	}
	return c.from()
}

// firstParty is the country or the body that every country has that words name
// first, as a key.
func firstParty(c *read) string {
	words := text.Words(c.Text)
	first, key := len(c.Text), ""
	for _, m := range speech.Countries(words) {
		if m.Start < first {
			first, key = m.Start, coreName(m.Side)
		}
	}
	for i, w := range words {
		for _, n := range []int{2, 1} {
			if i+n > len(words) || w.Start >= first {
				continue
			}
			name := w.Fold
			if n == 2 {
				name += " " + words[i+1].Fold
			}
			if known := generic[name]; known != "" {
				return known
			}
		}
	}
	return key
}

// holder is the taker of a place, to be shown.
func (h held) holder() string {
	if len(h.sides) > 0 && coreName(h.sides[0]) == h.by {
		return h.sides[0]
	}
	if h.from() == h.by {
		return cmp.Or(h.side, h.speaker())
	}
	for _, w := range text.Words(h.Text) {
		if generic[w.Fold] == h.by {
			return w.Text
		}
	}
	return h.speaker()
}

// namedAfter is the name with a capital that stands behind a preposition or a
// verb of taking: "full control of Bara".
func (r *read) namedAfter() []place {
	before := map[string]bool{"of": true, "over": true, "captured": true, "seized": true, "recaptured": true, "retaken": true, "retook": true, "entered": true, "liberated": true, "taken": true}
	words := text.Words(r.Text)
	for i := range words[:max(0, len(words)-1)] {
		next := words[i+1]
		first, _ := utf8.DecodeRuneInString(next.Text)
		if before[words[i].Fold] && unicode.IsUpper(first) && len(countries([]text.Word{next})) == 0 {
			if p, ok := placeOf(strings.TrimSuffix(next.Text, "'s")); ok {
				return []place{p}
			}
		}
	}
	return nil
}
