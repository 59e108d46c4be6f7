package gather

import (
	"cmp"
	"slices"

	"counterclaim/db/record"
	"counterclaim/db/when"
)

const (
	alike     = 5   // rare stems that two tellings of one event share at least
	alikePart = 0.6 // and this part of the shorter's
)

// placesAndTimes proposes a where or a when question for two tellings of one
// event that set it in different places or at different times.
func (g *gathering) placesAndTimes() {
	index := map[string][]*read{}
	for _, c := range g.claims {
		if !c.Act.Checkable() || c.Act == record.Denies || len(c.rare) < alike {
			continue
		}
		hits := map[*read]int{}
		for _, s := range c.rare {
			for _, o := range index[s] {
				hits[o]++
			}
			index[s] = append(index[s], c)
		}
		var others []*read
		for o, n := range hits {
			if n >= alike && float64(n) >= alikePart*float64(min(len(c.rare), len(o.rare))) && within(eventDays, c, o) && o.from() != c.from() {
				others = append(others, o)
			}
		}
		slices.SortFunc(others, func(a, b *read) int { return cmp.Compare(a.at, b.at) })
		if len(others) > 0 {
			g.placeOrTime(others[0], c)
		}
	}
}

// placeOrTime proposes the question on which two tellings of one event differ.
func (g *gathering) placeOrTime(a, b *read) {
	word := b.topicWord(a)
	key := string(a.ID) + "|" + string(b.ID)
	if len(a.places) > 0 && len(b.places) > 0 && !sharePlace(a, b) {
		at := func(c *read) record.Position {
			return record.Position{Claim: c.ID, Place: record.Place{Name: c.shown[0]}, Reason: reason("places", c.shown[0])}
		}
		en, ar := aboutText("Where did this happen: {what}?", "أين حدث هذا: {what}؟", a)
		g.propose(record.Question{Type: record.Where, Key: "where|" + key, Text: en, TextAr: ar, Reason: reason("where", word)}, []record.Position{at(a), at(b)})
		return
	}
	ta, errA := when.ParseEDTF(a.Happened)
	tb, errB := when.ParseEDTF(b.Happened)
	if errA == nil && errB == nil && !ta.Overlaps(tb) {
		on := func(c *read) record.Position {
			return record.Position{Claim: c.ID, When: c.Happened, Reason: reason("dates", c.Happened)}
		}
		en, ar := aboutText("When did this happen: {what}?", "متى حدث هذا: {what}؟", a)
		g.propose(record.Question{Type: record.When, Key: "when|" + key, Text: en, TextAr: ar, Reason: reason("when", word)}, []record.Position{on(a), on(b)})
	}
}
