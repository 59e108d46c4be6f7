package gather

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"counterclaim/db/record"
)

//go:embed opposites.tsv
var oppositeTable string

// opposite is a row of opposites.tsv.
type opposite struct {
	code             string
	one, other, both []string
	cue              cue // of one; those of the other and of what both are about follow
}

// opposites is the table, read once; it never changes.
var opposites = sync.OnceValue(func() []*opposite {
	var all []*opposite
	for f := range rowsOf(oppositeTable) {
		all = append(all, &opposite{code: f[0], one: patternsOf(f[1]), other: patternsOf(f[2]), both: patternsOf(f[3]),
			cue: plainCues + cue(2*len(topics())+3*len(disputes())+3*len(all))})
	}
	return all
})

// side is what a claim says of the row, "" when it says nothing of it or both.
func (o *opposite) side(c *read) record.Answer {
	if o.both != nil && !c.has(o.cue+2) {
		return ""
	}
	one, other := c.has(o.cue), c.has(o.cue+1)
	switch {
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

// turned reports whether the words before a byte say that what stands there is not so.
func (r *read) turned(at int) bool {
	before := strings.Fields(r.words[:max(0, at)])
	for i := len(before) - 1; i >= max(0, len(before)-negationReach); i-- {
		if negations[before[i]] {
			return i+1 == len(before) || !lasting[before[i+1]] // "still" is "has not ceased"
		}
	}
	return false
}

// negationReach is how many words stand at most between "not" and what is not.
const negationReach = 2

// lasting stand behind "not" and make it "still"; folded.
var lasting = folded("تزال يزال نزال أزال تزل يزل زال زالت زالوا زلنا")

var negations = folded("لم ولم لن ولن ليس ليست وليس لا ولا غير عدم بعدم وعدم not never no without")

// opposing proposes whether something is so, where two say of one thing what excludes
// each other.
func (g *gathering) opposing() {
	for _, o := range opposites() {
		var all []disputed
		for _, c := range g.claims {
			if c.Act == record.Denies || c.Act == record.Demands || c.unsure() || c.mutual {
				continue
			}
			if answer := o.side(c); answer != "" {
				all = append(all, disputed{c, answer})
			}
		}
		answer := answersOf(all)
		for _, some := range joinSides(all, exclude) {
			g.exclusive(o, some, answer)
		}
	}
}

// exclude reports whether two claims that say opposite things say them of one.
func exclude(a, b *read) bool {
	if sameSpeaker(a, b) || a.sayer() == b.sayer() || !mayMeet(eventDays, a, b) {
		return false
	}
	if max(a.at, b.at)-min(a.at, b.at) <= nextClaims && a.near(b, sameBreath) {
		return true
	}
	return likeness(a, b) >= 1 && oneScene(a, b)
}

// nextClaims is how many claims further one is told at most that answers another.
const nextClaims = 3

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
