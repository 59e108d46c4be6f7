package gather

import (
	"cmp"
	"maps"
	"slices"

	"counterclaim/db/record"
)

const (
	alike     = 5   // rare stems that two tellings of one event share at least
	alikePart = 0.6 // and this part of the shorter's

	// What a speaker's two tellings of one thing in one report share at least.
	again     = 2
	againPart = 0.5
	oftener   = 3
)

// tellings proposes a where or a when question for two tellings of one event that
// set it in different places or at different times, and a yes_no question for
// what is told alike by several, or twice by one speaker.
func (g *gathering) tellings() {
	index := map[string][]*read{}
	told := newTold()
	for _, c := range g.claims {
		if c.Act == record.Denies || c.first(not) == 0 {
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
			if sameThing(o, c, n) {
				others = append(others, o)
			}
		}
		slices.SortFunc(others, func(a, b *read) int { return cmp.Compare(a.at, b.at) })
		for _, o := range others {
			if g.placeOrTime(o, c) {
				break
			}
			told.join(o, c)
		}
	}
	for _, some := range told.groups() {
		g.told(some)
	}
}

// sameThing reports whether two claims that share so many rare words tell one
// thing: two speakers one event, or one speaker one thing twice in a report.
func sameThing(a, b *read, n int) bool {
	part := float64(n) / float64(min(len(a.rare), len(b.rare)))
	if !within(eventDays, a, b) || !sameNumbers(a, b) {
		return false
	}
	if a.Document == b.Document {
		return (n >= again && part >= againPart || n >= oftener) && a.sayer() == b.sayer() && !overlap(a, b)
	}
	return n >= alike && part >= alikePart && a.Act.Checkable() && b.Act.Checkable() && a.from() != b.from()
}

// sameNumbers reports whether two claims count the same numbers, or nothing.
func sameNumbers(a, b *read) bool {
	return slices.EqualFunc(a.counted(), b.counted(), func(x, y counted) bool { return x.Range == y.Range })
}

// sayer is the party that speaks, the outlet in its own voice apart.
func (r *read) sayer() string {
	if r.Speaker.None() {
		return ""
	}
	return r.from()
}

// placeOrTime proposes the question on which two tellings of one event differ, if
// they do.
func (g *gathering) placeOrTime(a, b *read) bool {
	if a.Document == b.Document {
		return false
	}
	word := b.topicWord(a)
	key := string(a.ID) + "|" + string(b.ID)
	if apart(a, b) && !a.inherited && !b.inherited {
		at := func(c *read) record.Position {
			place := c.spots()[0].shown
			return record.Position{Claim: c.ID, Place: record.Place{Name: place}, Reason: reason("places", place)}
		}
		en, ar := aboutText("Where did this happen?", "أين حدث هذا؟", a)
		g.propose(record.Question{Type: record.Where, Key: "where|" + key, Text: en, TextAr: ar, Reason: reason("where", word)}, []record.Position{at(a), at(b)})
		return true
	}
	if may, _ := ofOneTime(a, b); !may {
		on := func(c *read) record.Position {
			return record.Position{Claim: c.ID, When: c.Happened, Reason: reason("dates", c.Happened)}
		}
		en, ar := aboutText("When did this happen?", "متى حدث هذا؟", a)
		g.propose(record.Question{Type: record.When, Key: "when|" + key, Text: en, TextAr: ar, Reason: reason("when", word)}, []record.Position{on(a), on(b)})
		return true
	}
	return false
}

// told proposes whether what is told more than once is so. What a count asks is
// not asked again.
func (g *gathering) told(some []*read) {
	some = slices.DeleteFunc(some, func(c *read) bool { return g.placed[c.ID] })
	if len(some) < 2 {
		return
	}
	first := some[0]
	var positions []record.Position
	var keys []string
	for _, c := range some {
		positions = append(positions, c.answer(record.Yes))
		keys = append(keys, "told|"+string(c.ID))
	}
	en, ar := g.deniedText(first)
	word := some[1].commonWord(first)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar, Reason: reason("told", first.speaker(), some[1].speaker(), word)}, positions, keys...)
}

// sameTold joins claims that tell one thing.
type sameTold struct {
	head   map[*read]*read
	joined map[*read][]*read // the claims of each head, itself first
}

func newTold() *sameTold { return &sameTold{map[*read]*read{}, map[*read][]*read{}} }

// headOf is the first of the claims that are joined with one.
func (t *sameTold) headOf(c *read) *read {
	for t.head[c] != c {
		if t.head[c] == nil {
			t.head[c], t.joined[c] = c, []*read{c}
		}
		c = t.head[c]
	}
	return c
}

// with are the claims that are joined with one, itself among them.
func (t *sameTold) with(c *read) []*read { return t.joined[t.headOf(c)] }

func (t *sameTold) join(a, b *read) {
	a, b = t.headOf(a), t.headOf(b)
	if a == b {
		return
	}
	if b.at < a.at {
		a, b = b, a
	}
	t.head[b] = a
	t.joined[a] = append(t.joined[a], t.joined[b]...)
	delete(t.joined, b)
}

// groups are the joined claims in their order.
func (t *sameTold) groups() [][]*read {
	all := slices.Collect(maps.Values(t.joined))
	for _, some := range all {
		slices.SortFunc(some, func(a, b *read) int { return a.at - b.at })
	}
	slices.SortFunc(all, func(a, b []*read) int { return a[0].at - b[0].at })
	return all
}
