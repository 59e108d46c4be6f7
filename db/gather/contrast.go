package gather

import (
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// setting is how a report sets a claim against what another speaker said before.
type setting int

const (
	plain   setting = iota
	aside           // "while", "on the other side": what follows may be of another thing
	against         // "but", "yet": what follows answers what stands before
)

// Words by which a report sets what one says against what another said; folded.
var (
	yetWords   = folded("لكن ولكن but yet however")
	yetBefore  = folded("غير إلا بيد") // ... أن
	whileWords = folded("بينما وبينما فيما وفيما while whereas meanwhile")
	asideWords = folded("المقابل بالمقابل وبالمقابل") // في ...
	notWhile   = folded("يتعلق يخص عدا بعد بينها بينهم")
)

// earlier are words by which a report tells what was said before what it told last.
var earlier = []string{" كان قد ", " كانت قد ", " كانوا قد ", " had earlier ", " had said ", "حصيله سابقه "}

// How many words may stand between such a word and the name of the speaker.
const (
	fromYet   = 2
	fromWhile = 4
)

// setAs reads how a claim is set against what stands before it, from the words before
// its speaker's name, or before those of a denial that names him itself.
func (r *read) setAs() setting {
	if r.ClaimantSpan == nil || len(r.Spans) == 0 {
		return plain
	}
	before := r.Spans[0].Prefix
	if r.saidEarlier() {
		return plain
	}
	if r.ClaimantSpan.Start <= r.start {
		before = r.ClaimantSpan.Prefix
	} else if r.ClaimantSpan.End > r.Spanning().End {
		return plain
	}
	if i := strings.LastIndexAny(before, ".؟?!\n"); i >= 0 {
		before = before[i:]
	}
	words := strings.FieldsFunc(text.Fold(before), func(c rune) bool { return !unicode.IsLetter(c) })
	n := len(words)
	for i := n - 1; i >= 0; i-- {
		after := n - 1 - i
		switch w := words[i]; {
		case after <= fromYet && (yetWords[w] || i > 0 && w == "ان" && yetBefore[words[i-1]]):
			return against
		case after <= fromWhile && (whileWords[w] && (i == n-1 || !notWhile[words[i+1]]) || asideWords[w] || w == "حين" && i > 0 && strings.HasSuffix(words[i-1], "في")):
			return aside
		}
	}
	return plain
}

// saidEarlier reports whether a report tells a claim as said before what it told last.
func (r *read) saidEarlier() bool {
	if len(r.Spans) == 0 {
		return false
	}
	before := text.Fold(r.Spans[0].Prefix)
	return slices.ContainsFunc(earlier, func(w string) bool { return strings.Contains(before, w) }) || r.hadSaid(before)
}

// hadSaid reports whether the folded words before a claim have its verb of saying in the
// pluperfect: كان أعلن, but no كان يعلن.
func (r *read) hadSaid(before string) bool {
	verb := strings.TrimSpace(r.cue())
	at := strings.LastIndex(before, verb)
	if verb == "" || at < 0 || strings.HasPrefix(verb, "ي") || strings.HasPrefix(verb, "ت") && !strings.HasSuffix(verb, "ت") {
		return false
	}
	words := strings.Fields(before[:at])
	return len(words) > 0 && hadBeen[strings.TrimPrefix(words[len(words)-1], "و")]
}

// hadBeen stand before a verb in the pluperfect; folded.
var hadBeen = folded("كان كانت كانوا had")

// turn are the claims that a speaker makes one after the other up to a place among
// the claims, the last first; what a report says in its own voice is nobody's turn.
func (g *gathering) turn(at int) []*read {
	last := g.claims[at]
	if last.Speaker.None() {
		return nil
	}
	all := []*read{last}
	for i := at - 1; i >= 0; i-- {
		c := g.claims[i]
		if c.Document != last.Document || c.voice != last.voice || g.claims[i+1].start-c.Spanning().End > storyGap {
			break
		}
		all = append(all, c)
	}
	return all
}

// contrasts proposes whether what one speaker says is so where a report sets what the
// next one says against it: two versions of one point.
func (g *gathering) contrasts() {
	in := g.questionsOf()
	for i := 1; i < len(g.claims); i++ {
		c := g.claims[i]
		how := c.setAs()
		if how == plain || !mayCounter(c) || c.follows(g.claims[i-1]) {
			continue
		}
		if o := g.countered(i, how, in); o != nil {
			g.contrast(o, c)
		}
	}
}

// follows reports whether a claim goes on with what the same words name the speaker of.
func (c *read) follows(before *read) bool {
	return before.Document == c.Document && before.ClaimantSpan != nil && before.ClaimantSpan.Span == c.ClaimantSpan.Span
}

// mayCounter reports whether a claim may be a version of its own.
func mayCounter(c *read) bool {
	return (c.Act.Checkable() || c.Act == record.Judges) && !c.hedged()
}

// hedged reports whether a claim is no version of anything: a question, a condition or
// what two say of each other.
func (r *read) hedged() bool { return r.unsure() || r.mutual || r.conditional() }

// countered is the claim of the turn before that one is set against: the one most
// alike, or the last. None where a question holds the claim and one of that turn
// already, or where nothing says that they are of one point.
func (g *gathering) countered(at int, how setting, in askedIn) *read {
	c := g.claims[at]
	last := g.claims[at-1]
	if last.Document != c.Document || c.start-last.Spanning().End > storyGap {
		return nil
	}
	var best *read
	most := 0.0
	theirs := g.turn(at - 1)
	if contentless(c) { // he denies what stands last
		theirs = theirs[:min(1, len(theirs))]
	}
	for _, o := range theirs {
		if in.both(o, c) {
			return nil
		}
		if o.hedged() || sameSpeaker(o, c) {
			continue
		}
		if n := likeness(o, c); best == nil || n > most {
			best, most = o, n
		}
	}
	if best == nil || !ofOnePoint(best, c, how) && !answersAsFoe(best, c, how) {
		return nil
	}
	return best
}

// answersAsFoe reports whether a report sets a claim against another in one breath so that
// their point is one though they share no word: "but" says so, and between those who accuse
// each other "while" does ("they fled, while the Front says that they were sent home").
func answersAsFoe(a, b *read, how setting) bool {
	if a.Act == record.Denies && b.Act == record.Denies || !mayCounter(a) || apart(a, b) || b.opensParagraph() || b.opensNegated() {
		return false
	}
	if how == against {
		return true
	}
	eachOfAnAttack := a.speaksOf(atTheFront) && b.speaksOf(atTheFront) // of which each side tells its own
	return !eachOfAnAttack && !eachCountsItsOwn(a, b) && b.Act != record.Judges && a.camps.opposed(a.party, b.party)
}

// eachCountsItsOwn reports whether two claims give numbers of those whom each side lost.
func eachCountsItsOwn(a, b *read) bool {
	return slices.ContainsFunc(a.counted(), func(x counted) bool {
		return slices.ContainsFunc(b.counted(), func(y counted) bool { return eachItsOwn(x, y) })
	})
}

// opensParagraph reports whether a line ends between the words before a claim that its report
// sets it against others by and those others.
func (r *read) opensParagraph() bool {
	return strings.Contains(r.Spans[0].Prefix, "\n") || r.ClaimantSpan.Start < r.start && strings.Contains(r.ClaimantSpan.Prefix, "\n")
}

// ofOnePoint reports whether two claims that a report sets against each other may be
// versions of one point.
func ofOnePoint(a, b *read, how setting) bool {
	if a.Act == record.Denies && b.Act == record.Denies {
		return false // each denies something of his own
	}
	if a.Act == record.Denies && b.consents() {
		return false // نفى الوزير أن تكون حكومته وافقت، بينما أكدت الجبهة موافقتها: each of its own consent
	}
	if how == against {
		return contradictable(a, b) || countAlike(a, b) || sharePoint(a, b, func(s string) bool { return s == "#kill" })
	}
	toldAsSo := a.Act.Checkable() || a.Act == record.Judges
	return toldAsSo && b.Act != record.Denies && !otherThings(a, b) &&
		(countAlike(a, b) || saysWhoBegan(a, b) || sharePoint(a, b, func(s string) bool { return strikes[s] }))
}

// consents reports whether one tells of his own consent.
func (r *read) consents() bool {
	return slices.ContainsFunc(strings.Fields(text.Fold(r.Text)), func(w string) bool { return ownConsent[w] })
}

// ownConsent are the words of it; folded.
var ownConsent = folded("موافقته موافقتها موافقتهم قبوله قبولها قبولهم")

// contradictable reports whether "but" between two claims is enough to make them two
// versions: the second denies, says so after all where it was denied, that it is still
// so, or more where it was "only"; or both tell of what is done at a front, or one of an
// end of it and the other of an attack.
func contradictable(a, b *read) bool {
	switch {
	case b.Act == record.Denies && !b.opensNegated(), a.Act == record.Denies, b.has(keep), a.has(only):
		return true
	}
	return a.speaksOf(atTheFront) && b.speaksOf(atTheFront) || a.speaksOf(ofQuiet) && b.assaults()
}

// sharePoint reports whether two claims share a word that says something, no name and
// none of those that too many claims of a war have.
func sharePoint(a, b *read, common func(stem string) bool) bool {
	return slices.ContainsFunc(saidByBoth(a, b), func(s string) bool { return !common(s) })
}

// opensNegated reports whether the first words of a claim negate it, as those behind a
// verb of denying do not.
func (r *read) opensNegated() bool { return r.has(not) && r.first(not) < early }

// saysWhoBegan reports whether one of two claims that somebody attacked says that he
// began, so that the other does too.
func saysWhoBegan(a, b *read) bool {
	began := func(t *topic) bool { return t.code == "first" }
	return (slices.ContainsFunc(a.topics, began) || slices.ContainsFunc(b.topics, began)) && a.assaults() && b.assaults()
}

// countAlike reports whether two claims count one sort of thing, and not each of two enemies
// his own.
func countAlike(a, b *read) bool {
	return slices.ContainsFunc(a.counted(), func(x counted) bool {
		return slices.ContainsFunc(b.counted(), func(y counted) bool { return x.family() == y.family() && !eachItsOwn(x, y) })
	})
}

// atTheFront are the concepts of what is done at a front.
var atTheFront = conceptSet("attack artillery infiltrate incursion ambush clash storm invade shoot explosion destroy control hold advance repel")

// ofQuiet are the concepts of an end of what is done there.
var ofQuiet = conceptSet("reduce stop truce deescalation restraint")

// askedIn are the places among the proposals of those in which each claim stands.
type askedIn map[record.ID][]int

// both reports whether one proposal has two claims.
func (in askedIn) both(a, b *read) bool {
	return slices.ContainsFunc(in[a.ID], func(q int) bool { return slices.Contains(in[b.ID], q) })
}

// questionsOf finds the proposals so far in which each claim stands.
func (g *gathering) questionsOf() askedIn {
	in := askedIn{}
	for i, p := range g.proposals {
		for _, x := range p.Positions {
			in[x.Claim] = append(in[x.Claim], i)
		}
	}
	return in
}

// contrast proposes the question for a claim and the one set against it.
func (g *gathering) contrast(a, b *read) {
	en, ar := g.deniedText(a)
	positions := []record.Position{a.answer(record.Yes), b.answer(record.No)}
	if a.Act == record.Denies && !a.opensNegated() { // what he denies is told by nobody, and the other says that it is so
		en, ar = aboutText("Is this so?", "هل هذا صحيح؟", a)
		positions = []record.Position{a.answer(record.No), b.answer(record.Yes)}
	}
	g.propose(record.Question{Type: record.YesNo, Key: "contrast|" + string(a.ID), Text: en, TextAr: ar, Reason: reason("contrast", a.speaker(), b.speaker())}, positions)
}
