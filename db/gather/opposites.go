package gather

import (
	_ "embed"
	"slices"
	"strings"

	"counterclaim/db/record"
)

//go:embed opposites.tsv
var oppositeTable string

// opposite is a row of opposites.tsv.
type opposite struct {
	code string
	both []string
	cue  cue // of one; those of the other and of what both are about follow
}

func readOpposites(words *cueLists) (all []*opposite) {
	for f := range rowsOf(oppositeTable) {
		o := &opposite{code: f[0], both: patternsOf(f[3])}
		o.cue = words.add(patternsOf(f[1]), patternsOf(f[2]), o.both)
		all = append(all, o)
	}
	return all
}

// side is what a claim says of the row, "" when it says nothing of it or both, or only what would
// follow "if they do not leave".
func (o *opposite) side(c *read) record.Answer {
	one, other := c.has(o.cue), c.has(o.cue+1)
	switch {
	case c.has(ifs) && c.first(ifs) < max(c.first(o.cue), c.first(o.cue+1)):
		return ""
	case other && !(one && c.turned(c.first(o.cue+1))):
		if c.turned(c.first(o.cue + 1)) {
			return record.Yes
		}
		return record.No
	case one && c.turned(c.first(o.cue)):
		return record.No
	case one:
		return record.Yes
	}
	return ""
}

// about reports whether a claim names what both sides of the row are about, and not as the cause of
// something else: توقفت الدراسة بسبب القتال.
func (o *opposite) about(c *read) bool {
	return o.both == nil || c.has(o.cue+2) && !causes[c.lastBefore(c.first(o.cue+2))]
}

// mayMean reports whether a claim of few words that does not name what the row is about may mean it.
func (o *opposite) mayMean(c *read) bool { return c.brief() && !c.has(o.cue+2) }

// causes are words before what brought something about; folded.
var causes = folded("بسبب جراء نتيجة إثر")

// lastBefore is the word of a claim before the one at a byte, "" when that is the first.
func (c *read) lastBefore(at int) string {
	before := strings.Fields(c.words[:strings.LastIndexByte(c.words[:at+1], ' ')])
	if len(before) == 0 {
		return ""
	}
	return before[len(before)-1]
}

// turned reports whether the words before a byte say that what stands there is not so.
func (r *read) turned(at int) bool {
	before := strings.Fields(r.words[:max(0, at)])
	for i, met := len(before)-1, 0; i >= 0 && met < negationReach; i-- {
		if negations[before[i]] {
			return i+1 == len(before) || !lasting[before[i+1]] // "still" is "has not ceased"
		}
		if !betweenNegated[before[i]] {
			met++
		}
	}
	return false
}

// negationReach is how many words stand at most between "not" and what is not, those
// left out that only join them: "did not have any of the".
const negationReach = 2

// lasting stand behind "not" and make it "still"; folded.
var lasting = folded("تزال يزال نزال أزال تزل يزل زال زالت زالوا زلنا")

// leavesUndone are words for not doing, negations those and others by which something is
// not so, and betweenNegated what may stand behind them.
var (
	leavesUndone   = folded("لم لا ليس ليست عدم غياب not no failed failing")
	negations      = joined(leavesUndone, folded("ولم لن ولن ليسوا لست لسنا وليس ولا غير بعدم وعدم دون بدون بلا نفي نفى نفت ينفي تنفي انعدام عجز عجزت يعجز تعجز فشل فشلت أخفق أخفقت رفض رفضت يرفض ترفض امتنع امتنعت يمتنع تمتنع منع منعت يمنع تمنع بمنع عرقل عرقلت تعرقل يعرقل عرقلة بعرقلة أعاق أعاقت تعيق يعيق never without none denied refused unable cannot blocked blocking prevented preventing barred"))
	betweenNegated = folded("أي أيا أية هناك هنالك قد بعد من في عن على إلى أن لدى أحد أحدا any of the a an to in at there been have has had be by from")
)

// opposing proposes whether something is so, where two say of one thing what excludes
// each other.
func (g *gathering) opposing() {
	for _, o := range opposites() {
		var all []disputed
		for _, c := range g.claims {
			if !o.about(c) && !c.brief() {
				continue
			}
			if answer := o.side(c); answer != "" && c.saysItself() {
				all = append(all, disputed{c, answer})
			}
		}
		answer := answersOf(all)
		for _, some := range joinSides(all, o.exclude) {
			g.exclusive(o, some, answer)
		}
	}
}

// ofOtherPeople reports whether two claims each count people, and not as many, or the one people
// who fled their homes and the other none: two who were freed and 15 who are held, a town's
// people and the fighters who left it.
func ofOtherPeople(a, b *read) bool {
	count := func(c *read) (some []record.Figure, displaced bool) {
		for _, f := range c.Figures {
			if f.High == 0 {
				return nil, false // none of them
			}
			if f.Who != "" && f.Status != record.Dismissed {
				some, displaced = append(some, f), displaced || f.What == "displaced"
			}
		}
		return some, displaced
	}
	x, fled := count(a)
	y, flees := count(b)
	if len(x) == 0 || len(y) == 0 {
		return fled || flees
	}
	return !slices.ContainsFunc(x, func(f record.Figure) bool {
		return slices.ContainsFunc(y, func(o record.Figure) bool { return !f.Range.Disjoint(o.Range) })
	})
}

// saysItself reports whether a claim says in its own words that something is or is not so.
func (c *read) saysItself() bool {
	return c.Act != record.Demands && (c.Act != record.Denies || c.has(isnot)) && !contentless(c) && !c.hedged() && !c.has(provided)
}

// exclude reports whether two claims that say opposite things say them of one: two speakers,
// within a few days, who stand side by side in a report, are much alike, or speak of one place
// or one party. Beside a claim that names the thing, one of few words need not name it.
func (o *opposite) exclude(a, b *read) bool {
	if sameSpeaker(a, b) || a.sayer() == b.sayer() || !mayMeet(eventDays, a, b) || a.saidEarlier() || b.saidEarlier() {
		return false
	}
	if ofOtherPeople(a, b) {
		return false
	}
	gap := max(a.at, b.at) - min(a.at, b.at)
	if !o.about(a) || !o.about(b) {
		return gap == 1 && a.near(b, sameBreath) && (o.about(a) && o.mayMean(b) || o.about(b) && o.mayMean(a))
	}
	if gap <= nextClaims && a.near(b, passage) {
		return true
	}
	if a.doer != "" && b.doer != "" && a.doer != b.doer {
		return false
	}
	like, negated := likeness(a, b), a.has(isnot) || b.has(isnot) || a.has(not) || b.has(not)
	if like >= deedLikeness && negated || like >= 1 && (oneScene(a, b) || ofOneParty(a, b)) {
		return true
	}
	return ofOneParty(a, b) && (negated && a.near(b, page) || sameStory(a, b) && len(a.counted())+len(b.counted()) == 0)
}

// page is how many code points lie at most between two claims of one party's matter.
const page = 800

// brief reports whether a claim is of so few words that it names its subject by a
// pronoun alone: "is alive".
func (r *read) brief() bool {
	return r.Act == record.Asserts && len(r.inOrder) <= briefWords && !strings.HasPrefix(r.words, " ال")
}

const briefWords = 3

// ofOneParty reports whether one of two claims is of the party that makes the other, or
// both are of what one party does.
func ofOneParty(a, b *read) bool {
	of := func(a, b *read) bool {
		return b.party != "" && (a.against == b.party || slices.ContainsFunc(a.parties, func(p named) bool { return p.key == b.party }))
	}
	return a.doer != "" && a.doer == b.doer || of(a, b) || of(b, a)
}

// nextClaims is how many claims further one is told at most that answers another.
const nextClaims = 5

// exclusive proposes the question whether the first of some claims is so, that others
// exclude.
func (g *gathering) exclusive(o *opposite, some []*read, answer map[*read]record.Answer) {
	first := some[0]
	i := slices.IndexFunc(some, func(c *read) bool { return answer[c] != answer[first] })
	if i < 0 {
		return
	}
	var positions []record.Position
	for _, c := range some {
		if answer[c] == answer[first] {
			positions = append(positions, c.answer(record.Yes))
		} else {
			positions = append(positions, c.answer(record.No))
		}
	}
	keys := stamped(o.code+"|"+string(first.ID), some)
	en, ar := g.deniedText(first)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar, Reason: reason("opposed", first.speaker(), some[i].speaker(), first.commonWord(some[i]))}, positions, keys...)
}
