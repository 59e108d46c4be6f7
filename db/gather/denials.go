package gather

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

const (
	denialDays  = 7    // how far from a claim a denial that does not name it may be told
	sameBreath  = 200  // code points between a denial and what the denier adds to it
	passage     = 400  // code points in which one thing may be told twice
	inItsReport = 4000 // code points of a report in which it speaks of the incident that it is about
	farBack     = 200  // claims of its report that a denial is held against, the nearest
)

// denials proposes a question for each thing that somebody denies: the claims
// that tell it, and the denials.
func (g *gathering) denials() {
	denials, beside := g.whatIsDenied()
	for _, claims := range g.joinDenied(denials, beside) {
		for _, p := range g.partedPoints(claims, denials) {
			versions := g.versions(p, denials)
			if !g.askedOfPlace(p.claims, p.denials) && g.whether(p.claims, p.denials, versions) {
				versions = slices.DeleteFunc(versions, func(v version) bool { return len(v.told) == len(p.claims) })
			}
			g.instead(versions)
		}
	}
}

// whatIsDenied finds the denials of each claim, and for each claim that a denial answers
// first those that it answers beside.
func (g *gathering) whatIsDenied() (denials, beside map[*read][]*read) {
	denials, beside = map[*read][]*read{}, map[*read][]*read{}
	index := g.denialIndex()
	answer := func(c, d *read) {
		if g.answered[d] == nil {
			g.answered[d] = c
		}
		if !slices.Contains(denials[c], d) {
			denials[c] = append(denials[c], d)
			g.denied[c] = true
		}
	}
	for _, d := range g.claims {
		if d.unsure() || g.rejectsAll(d) {
			continue
		}
		if !d.negative() {
			if c := g.toldDone(d); c != nil {
				answer(c, d)
			}
			continue
		}
		var first *read
		if d.Act == record.Denies || d.negates() {
			first = g.deniedBy(d, index)
		}
		if first != nil && (ofOtherNations(first, d) || !g.reaches(d, first) || d.isNotOf(first) || g.besidePoint(d, first)) {
			first = nil
		}
		if first != nil {
			answer(first, d)
			if overlap(first, d) { // the denial tells itself what it denies: others may tell it too
				if c := g.deniedAnywhere(d, index); c != nil {
					answer(c, d)
				}
			}
		}
		for _, c := range slices.Concat(g.clausesBefore(d, first), g.chargedAlso(d, first), g.alsoDenied(d, first)) {
			if g.besidePoint(d, c) || first != nil && first.charged() == d.party && c.charged() == "" && !g.weighed(d, c).whole {
				continue // he denies the charge, and not what else was heard there
			}
			if first == nil {
				first = c
			}
			answer(c, d)
			beside[first] = append(beside[first], c)
		}
	}
	g.renew(denials, answer)
	return denials, beside
}

// reaches reports whether a denial answers a claim though it stands in another report: there
// it must name what it denies, and something beyond the sort of violence must be of both,
// for each side denies some shelling in every report.
func (g *gathering) reaches(d, c *read) bool {
	if d.Document == c.Document {
		return true
	}
	if contentless(d) || d.ofTheCharge() {
		return false
	}
	if u, ok := d.undoes(); ok && d.saysUndone(u, c) {
		return true
	}
	e := g.weighed(d, c)
	named := slices.ContainsFunc(saidByBoth(d, c), func(s string) bool { return s[0] != '#' && c.besides(d).weight(s) > 0 })
	switch {
	case e.number || e.breach || e.there || named:
		return true
	case e.accused && e.deed > 0 && within(eventDays, d, c) && g.onlyCharge(d, c):
		return true
	case e.accused || e.doing || e.theirs:
		return e.whole && e.all >= twoPoints || e.accused && (e.around >= bareAround && (d.bare() || c.bare()))
	}
	return e.place && e.part >= scenePart
}

// onlyCharge reports whether a claim is of all that the party of a denial is charged with of
// the sort that it denies: nothing of another place or thing, or days away.
func (g *gathering) onlyCharge(d, c *read) bool {
	return !slices.ContainsFunc(g.against[d.party], func(o *read) bool {
		return o != c && o.assaults() == c.assaults() && (apart(o, c) || otherThings(o, c) || !within(eventDays, o, c))
	})
}

// joinDenied joins the denied claims that tell one thing, with what others tell of it.
func (g *gathering) joinDenied(denials, beside map[*read][]*read) [][]*read {
	told := slices.SortedFunc(maps.Keys(denials), func(a, b *read) int { return cmp.Compare(a.at, b.at) })
	same := newTold()
	for _, c := range told {
		same.headOf(c)
		for _, o := range g.saidAlso(c, denials[c]) {
			if g.oneAnswer(c, o, denials) || fromTheAir(c, o, denials[c]) {
				same.join(c, o)
			}
		}
	}
	for _, first := range told {
		for _, c := range beside[first] {
			if slices.Equal(denials[c], denials[first]) { // others may deny one and not the other
				same.join(first, c)
			}
		}
	}
	return same.groups()
}

// oneAnswer reports whether those who deny one of two claims may deny the other too:
// one party tells both, or each holds one of them to have done something, or is what
// their enemy says.
func (g *gathering) oneAnswer(a, b *read, denials map[*read][]*read) bool {
	may := func(denials []*read, c *read) bool {
		return len(denials) == 0 || slices.ContainsFunc(denials, func(d *read) bool {
			e := g.weighed(d, c)
			return e.accused || e.doing || e.opposed || e.deed >= ownDeed
		})
	}
	return a.party == b.party || may(denials[a], b) && may(denials[b], a)
}

// clausesBefore are the clauses of one sentence that stand before a claim that a
// denial without words of its own answers: it denies them all.
func (g *gathering) clausesBefore(d, first *read) []*read {
	reach := clauseGap
	if d.namesTalk() {
		reach = nextClause // "what the ministry announced" is all of it
	}
	if first == nil || !contentless(d) && !d.namesTalk() {
		return nil
	}
	var all []*read
	for next := first; next.at > 0; {
		c := g.claims[next.at-1]
		if gap := next.start - c.Spanning().End; c.Document != next.Document || gap < 0 || gap > reach || c.sayer() != first.sayer() || c.Act != first.Act {
			break
		}
		all = append(all, c)
		next = c
	}
	return all
}

// chargedAlso are the claims by which others charge the denier with what a claim does
// that his denial answers without words of its own.
func (g *gathering) chargedAlso(d, first *read) []*read {
	if first == nil || len(d.denied()) > 0 && !contentless(d) || first.doer != d.party && first.against != d.party {
		return nil
	}
	var all []*read
	for c := range g.sharers(first) {
		if (c.doer == d.party || c.against == d.party || c.partner == d.party) && affirms(c) && !c.mutual && !sameSpeaker(d, c) && chargesAlike(first, c) &&
			(c.Document == d.Document || !c.Speaker.None()) {
			all = append(all, c)
		}
	}
	return all
}

// chargesAlike reports whether two claims charge one party with one deed: the breach of
// one truce, be it that the second tells it as fire, or all that the charge with fewer
// concepts tells.
func chargesAlike(a, b *read) bool {
	if !mayMeet(eventDays, a, b) || otherThings(a, b) {
		return false
	}
	if a.tells("#breach") && (b.tells("#breach") || b.breaks() && within(1, a, b)) && !b.speaksOf(deadAndHurt) {
		return true // fire of days before may be of before the truce
	}
	if len(b.wholeDeed()) < len(a.wholeDeed()) {
		a, b = b, a
	}
	return len(a.wholeDeed()) >= twoPoints && !slices.ContainsFunc(a.wholeDeed(), func(s string) bool { return !b.tells(s) })
}

// wholeDeed are the concepts that a claim tells.
func (r *read) wholeDeed() []string {
	r.denied()
	return r.wholly
}

// accounts are words for what somebody tells of a thing; folded.
var accounts = folded("رواية الرواية روايات الروايات مزاعم المزاعم ادعاءات الادعاءات account version allegations claims")

// ofAnAccount reports whether a denial says no more than whose account is not so.
func (r *read) ofAnAccount() bool {
	first, _, _ := strings.Cut(r.words[1:], " ")
	return accounts[first] && !slices.ContainsFunc(r.inOrder, func(w spoken) bool {
		return slices.Contains(r.denied(), w.stem) && !slices.ContainsFunc(r.parties, func(p named) bool { return p.at == w.at })
	})
}

// askedOfPlace reports whether claims and their denials all stand in one question of
// who holds a place already.
func (g *gathering) askedOfPlace(claims, denials []*read) bool {
	key := g.held[claims[0].ID]
	other := func(c *read) bool { return g.held[c.ID] != key }
	return key != "" && !slices.ContainsFunc(claims, other) && !slices.ContainsFunc(denials, other)
}

// early is how far into a claim, in bytes, a negation must stand to be of all of it.
const early = 32

// negates reports whether a claim denies something under a neutral verb: "said
// that its forces did not shell the town".
func (r *read) negates() bool {
	return r.Act == record.Asserts && r.has(undone) && r.first(undone) < early && !r.conditional() && !r.Speaker.None() && !r.limits() && !r.putsAway()
}

// limits reports whether a claim negates no more than that a number is higher, or lower.
func (r *read) limits() bool {
	if strings.Contains(r.words, " no more ") || strings.Contains(r.words, " no fewer ") {
		return true
	}
	if !r.has(undone) {
		return false
	}
	behind := strings.Fields(r.words[r.first(undone):])
	return len(behind) > 1 && exceeding[behind[1]] && len(r.Figures) > 0
}

// exceeding are the verbs of being more, as they stand behind لم and لا; folded.
var exceeding = folded("يتجاوز تتجاوز يتجاوزوا يتعد تتعد يتعدى تتعدى يزد تزد يزيد تزيد")

// whether proposes the question whether a claim that somebody denies is so, and reports
// whether it does; the versions that refute all of its claims stand in it.
func (g *gathering) whether(claims, denials []*read, versions []version) bool {
	slices.SortFunc(denials, func(a, b *read) int { return cmp.Compare(a.at, b.at) })
	claims, denials = inReach(claims, denials), inReach(denials, claims)
	if len(claims) == 0 {
		return false
	}
	c, d := claims[0], denials[0]
	if len(claims) == 1 && len(denials) == 1 && c.deedOf(d) {
		return false // deeds asks it, with all who speak of it
	}
	var positions []record.Position
	for _, c := range claims {
		positions = append(positions, c.answer(record.Yes))
	}
	var told []*read
	more := g.breath(denials)
	for _, v := range versions {
		if len(v.told) == len(claims) {
			more = append(more, v.read)
		}
	}
	for _, d := range slices.Concat(denials, more) {
		if !overlaps(told, d) { // a quotation and a part of it are one denial
			told = append(told, d)
			positions = append(positions, d.answer(record.No))
		}
	}
	why := reason("denial", d.speaker(), c.speaker(), c.commonWord(d))
	if d.Answers == c.ID {
		why = reason("denial_named", d.speaker(), c.speaker())
	}
	en, ar := g.deniedText(c)
	g.propose(record.Question{Type: record.YesNo, Key: "denied|" + string(c.ID), Text: en, TextAr: ar, Reason: why}, positions)
	return true
}

// reach is how many claims of one report stand at most between a claim and a denial of it:
// further on, the words that both have are of another thing.
const reach = 12

// inReach are those of some claims that stand in reach of one of others, in their report
// or in another.
func inReach(some, others []*read) []*read {
	return slices.DeleteFunc(slices.Clone(some), func(a *read) bool {
		return !slices.ContainsFunc(others, func(b *read) bool {
			between := max(a.at-b.at, b.at-a.at) - 1
			return a.Document != b.Document || between <= reach
		})
	})
}

// saidAlso are the claims by which others tell what is denied: of the same days
// and place, blaming the same party, and alike.
func (g *gathering) saidAlso(c *read, denials []*read) []*read {
	var all []*read
	for o := range g.sharers(c) {
		if (toldAgain(c, o) || fromTheAir(c, o, denials)) && affirms(o) && !overlap(c, o) {
			all = append(all, o)
			continue
		}
		if affirms(o) && (o.against == c.against && sameDeed(c, o) || oneCharge(c, o) && slices.ContainsFunc(denials, func(d *read) bool { return d.deniesDeedOf(o) })) && (o.Act == record.Accuses || len(o.counted()) == 0) && !sameSpeaker(o, denials[0]) && !overlap(c, o) {
			all = append(all, o)
		}
	}
	return all
}

// toldAgain reports whether a party says in another report of one story what it says in a claim:
// it gives the same numbers, or says it in much the same words.
func toldAgain(c, o *read) bool {
	if c.Document == o.Document || c.party == "" || c.party != o.party || c.Speaker.None() || !sameStory(c, o) || !mayMeet(eventDays, c, o) {
		return false
	}
	return len(c.counted()) > 0 && sameNumbers(c, o) || likeness(c, o) >= rareWords
}

// fromTheAir reports whether a claim tells of the strike with which somebody is charged, and that it
// was from the air, and names nobody who struck: whoever denies that his planes did it denies that
// too. "Residents said that they saw a plane drop bombs."
func fromTheAir(c, o *read, denials []*read) bool {
	if o.Act == record.Denies || !within(eventDays, c, o) || sameSpeaker(o, denials[0]) || o.blamedKey() != "" || !o.hasAny(planes) || !o.assaults() && !o.harm() || !c.assaults() || !c.charges() {
		return false
	}
	strike := append([]*read{c}, denials...)
	return slices.ContainsFunc(denials, func(d *read) bool { return d.hasAny(planes) || d.hasAny(raids) }) &&
		slices.ContainsFunc(strike, func(x *read) bool { return x.Document == o.Document || sameIncident(x, o) }) &&
		!slices.ContainsFunc(strike, func(x *read) bool { return apart(x, o) })
}

// Words of who strikes from the air, and of what he does; folded.
var (
	planes = patternsOf("^طيران,^الطيران,^طيرانه,^طيرانها,طايره,طايرات,مقاتلات,جويا$,جويه$,^جوي$,^الجوي$,سلاح الجو,القوات الجويه,air strike,airstrike,air raid,warplane,plane,jets,air force")
	raids  = patternsOf("غاره,غارات,الغارات,air raid,raids")
)

// oneCharge reports whether two claims lay one incident at one door.
func oneCharge(a, b *read) bool {
	return sameIncident(a, b) && a.charges() && b.charges() && a.blamedKey() == b.blamedKey() && (a.bare() || b.bare() || a.assaultsAs(b))
}

// affirms reports whether a claim says that something is so that can be denied.
func affirms(c *read) bool {
	return (c.Act.Checkable() || c.presumes()) && c.Act != record.Denies && !c.negates() && !c.unsure()
}

// presumes reports whether a demand takes a breach by somebody for granted: "told the
// army to answer their breach of the truce".
func (r *read) presumes() bool {
	return r.Act == record.Demands && r.has(replies) && r.tells("#breach")
}

// unsure reports whether a claim is that something cannot be told.
func (r *read) unsure() bool { return r.has(unsure) }

// deedLikeness is how alike two claims that blame one party must be to tell one deed.
const deedLikeness = 2

// sameDeed reports whether two claims tell one deed of one party.
func sameDeed(a, b *read) bool {
	if !mayMeet(denialDays, a, b) {
		return false
	}
	if a.voice != "" && a.voice == b.voice && sharePlace(a, b) && datedAlike(a, b) && oneConcept(a, b) {
		return true // he says it again, be it in another language
	}
	n := likeness(a, b)
	if a.enemy.None() {
		return within(eventDays, a, b) && n >= rareWords && float64(n) >= alikePart*float64(min(len(a.besides(b).rare), len(b.besides(a).rare)))
	}
	for _, p := range a.spots() { // the place counts below
		for w := range strings.FieldsSeq(p.core) {
			if s := text.Stem(w); slices.Contains(b.stems, s) {
				n -= a.besides(b).weight(s)
			}
		}
	}
	if n < 1 || otherThings(a, b) {
		return false
	}
	if sharePlace(a, b) {
		n++
	}
	if slices.ContainsFunc(a.topics, b.on) {
		n++
	}
	return n >= deedLikeness
}

// deedOf reports whether a claim and its denial are both of a deed of the denier.
func (c *read) deedOf(d *read) bool {
	return !c.enemy.None() && c.against == d.from() &&
		slices.ContainsFunc(c.topics, func(t *topic) bool { return t.kind == "deed" && d.on(t) })
}

// breath is what a denier says further in the breath of his denial: that
// something else is not so either, or that he beat the other back.
func (g *gathering) breath(denials []*read) []*read {
	var more []*read
	for _, d := range denials {
		for i := d.at + 1; i < len(g.claims); i++ {
			c := g.claims[i]
			if c.Document != d.Document || c.start-d.start > sameBreath || !sameSpeaker(c, d) {
				break
			}
			if c.Act == record.Asserts && (c.first(not) == 0 || c.has(repelled)) {
				more = append(more, c)
			}
		}
	}
	return more
}

// overlaps reports whether a claim shares words with one of some others.
func overlaps(some []*read, c *read) bool {
	return slices.ContainsFunc(some, func(o *read) bool { return overlap(o, c) })
}

// overlap reports whether two claims share words of one report.
func overlap(a, b *read) bool {
	return a.Document == b.Document && a.Spanning().Overlaps(b.Spanning())
}

// commonWord names what two claims both speak of, or says that it is the same.
func (c *read) commonWord(d *read) string { return cmp.Or(c.topicWord(d), record.Word("the_same")) }

// topicWord names what two claims both speak of.
func (c *read) topicWord(d *read) string {
	for _, t := range c.topics {
		if d.on(t) {
			return record.Word("topic_" + t.code)
		}
	}
	both := shared(c.stems, d.stems)
	if len(both) == 0 {
		return ""
	}
	said := both[0] // a rare word says most, then a long one
	for _, s := range both[1:] {
		rare, known := slices.Contains(c.rare, s), slices.Contains(c.rare, said)
		if rare && !known || rare == known && len(s) > len(said) {
			said = s
		}
	}
	return c.wordOf(said)
}
