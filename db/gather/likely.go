package gather

import (
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// Which claim a denial is of that names none: the one for which its words, its place and who
// is blamed speak most.

// likely is the likeliest claim that a denial answers, where its words fit.
func (g *gathering) likely(d *read, index map[string][]*read) *read {
	if c := g.likeliest(d, index); c != nil && g.fits(d, c) {
		return c
	}
	return nil
}

// fitting is the least part of the words of a denial that a claim has which it is
// not said to answer.
const fitting = 0.34

// fits reports whether a claim has enough of what a denial denies.
func (g *gathering) fits(d, c *read) bool {
	if e := g.weighed(d, c); c.Speaker.None() && !e.place && !e.doing && c.enemy.None() {
		return false
	}
	whole := 0.0
	for _, s := range d.stems {
		if !d.onlyNames(s) {
			whole++
		}
	}
	n := float64(len(saidByBoth(d, c)))
	return n > 0 && n >= fitting*whole
}

// enough is the least affinity at which a denial is taken to answer a claim that
// it does not name.
const enough = 3

// likeliest is the claim for which most speaks that a denial is of it, if enough does.
func (g *gathering) likeliest(d *read, index map[string][]*read) *read {
	var best *read
	most := 0.0
	tried := map[int]bool{}
	for _, term := range terms(d) {
		for _, c := range index[term] {
			if tried[c.at] || !within(denialDays, c, d) {
				continue
			}
			tried[c.at] = true
			if n := affinity(d, c); n > most || n == most && n > 0 && nearer(d, c, best) {
				best, most = c, n
			}
		}
	}
	if most < enough && !(d.Act != record.Denies && best != nil && likeness(d, best) >= deedLikeness) {
		return nil
	}
	return best
}

// affinity is how much speaks for a denial being of this claim: that the denier
// is the one accused, a topic, a place and the words that they share. A speaker
// does not deny what his own side says.
func affinity(d, c *read) float64 {
	if !mayDeny(d, c) || c.mutual || c.blamesAnother(d) || d.ofAnotherTarget(c) {
		return 0
	}
	n := likeness(d, c)
	if n == 0 || apart(d, c) || d.has(part) && c.enemy.None() && c.doer != d.from() { // to have had no part in it answers who says that one had
		return 0
	}
	switch {
	case !c.enemy.None():
		n += 2
	case c.doer == d.from():
		n++
	}
	if !c.enemy.None() && slices.ContainsFunc(c.topics, d.on) {
		n++
	}
	if sharePlace(d, c) {
		n++
	}
	return n
}

// blamesAnother reports whether a claim is an accusation of somebody who is not the
// speaker of a denial.
func (c *read) blamesAnother(d *read) bool {
	return !c.enemy.None() && c.against != d.from() && c.partner != d.from() && !concerns(d, c.enemy)
}

// concerns reports whether an accusation of somebody touches the speaker of a claim.
func concerns(d *read, accused compare.Actor) bool {
	if accused.None() {
		return false
	}
	if noun := strings.TrimPrefix(fold(d.Speaker.Name), "ال"); noun != "" && strings.HasPrefix(fold(accused.Name), noun+" ") {
		return true // "the company" is the one that was named before
	}
	return partyKey(accused) == d.from() || sameName(accused.Name, d.Speaker.Name) || slices.ContainsFunc(d.Speaker.Above, func(r record.Ref) bool { return sameName(r.Name, accused.Name) })
}

// nearer reports whether a is told nearer to a denial than b.
func nearer(d, a, b *read) bool {
	gap := func(c *read) int {
		days := 0
		if c.day != 0 && d.day != 0 {
			days = max(c.day, d.day) - min(c.day, d.day)
		}
		far := max(c.start, d.start) - min(c.start, d.start)
		if c.Document != d.Document {
			far = 1 << 20
		}
		return days<<21 + far
	}
	return b == nil || gap(a) < gap(b)
}

// accusing is the claim that a negation under a neutral verb answers: one that
// holds its speaker to have done what it says was not done, or is much like it.
func (g *gathering) accusing(d *read, index map[string][]*read) *read {
	c := g.likeliest(d, index)
	if c == nil || !oneConcept(d, c) {
		return nil
	}
	if c.against == d.from() || c.doer == d.from() || likeness(d, c) >= deedLikeness {
		return c
	}
	return nil
}

// What a claim and the negation of it share at least, and which part of the
// shorter's words that is.
const (
	contraryWords = 2
	contraryPart  = 0.6
)

// contrary is the claim of another speaker that a negation says in nearly the same
// words not to be so.
func (g *gathering) contrary(d *read) *read {
	if len(d.counted()) > 0 {
		return nil
	}
	var best *read
	most := 0.0
	for _, words := range [][]string{d.rare, d.usual} {
		for _, s := range words {
			for _, c := range g.having[s] {
				if !affirms(c) || c.mutual || sameSpeaker(c, d) || c.blamesAnother(d) || !within(denialDays, c, d) || apart(c, d) || len(c.counted()) > 0 || c.has(not) || d.ofAnotherTarget(c) {
					continue
				}
				n := float64(len(shared(c.stems, d.stems)))
				if n < contraryWords || n < contraryPart*float64(min(len(c.stems), len(d.stems))) {
					continue
				}
				if n > most || n == most && nearer(d, c, best) {
					best, most = c, n
				}
			}
		}
	}
	return best
}

// oneConcept reports whether two claims share a concept, so that they may be of
// one sort of deed.
func oneConcept(a, b *read) bool {
	return slices.ContainsFunc(shared(a.stems, b.stems), func(s string) bool { return s[0] == '#' })
}

// denialIndex finds claims that can be denied by the words and topics they share
// with a denial; a word that very many claims have finds nothing.
func (g *gathering) denialIndex() map[string][]*read {
	index := map[string][]*read{}
	for _, c := range g.claims {
		if c.Act == record.Denies || !c.Act.Checkable() || c.unsure() {
			continue
		}
		for _, term := range terms(c) {
			if len(index[term]) < mostSharers {
				index[term] = append(index[term], c)
			}
		}
	}
	return index
}

// terms are what a claim can be found by, for a denial of it: its rare words and
// its topics with the party concerned, each in its month, and those in its report.
func terms(c *read) []string {
	whom := c.from()
	if c.Act != record.Denies && !c.negates() {
		if c.enemy.None() {
			whom = ""
		} else {
			whom = c.against
		}
	}
	var all []string
	for _, month := range c.months() {
		for _, words := range [][]string{c.rare, c.usual} {
			for _, s := range words {
				all = append(all, s+"|"+month)
			}
		}
		for _, t := range c.topics {
			all = append(all, t.code+"|"+whom+"|"+month)
		}
	}
	for _, words := range [][]string{c.here.rare, c.here.usual} {
		for _, s := range words {
			all = append(all, s+"|"+string(c.Document))
		}
	}
	return all
}
