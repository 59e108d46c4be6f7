package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Whether the fighting rests: that an attack was suspended, that the front is calm or that a truce
// holds, against that the fighting goes on or that the truce broke down. Neither need deny the other.

// rest is a claim on whether the fighting rests.
type rest struct {
	*read
	answer record.Answer
	wholly bool // it rests but for little, or both keep it: a breach is against that
	breach bool // it tells of one
}

// rests proposes whether the fighting rests, report by report.
func (g *gathering) rests() {
	for from := 0; from < len(g.claims); {
		to := from + 1
		for to < len(g.claims) && g.claims[to].Document == g.claims[from].Document {
			to++
		}
		var all []rest
		for _, c := range g.claims[from:to] {
			if r, ok := g.restOf(c); ok {
				all = append(all, r)
			}
		}
		g.restsOf("rests", all, func(r rest) bool { return !r.breach })
		g.restsOf("rests but", all, func(r rest) bool { return r.breach || r.wholly })
		from = to
	}
}

// restOf is what a claim says of it; a denial says the contrary of what it answers.
func (g *gathering) restOf(c *read) (rest, bool) {
	pledged := c.Act == record.Promises && c.ofBoth() // that both are committed to it
	if !c.Act.Checkable() && c.Act != record.Judges && !pledged || c.Speaker.None() || c.hedged() || c.has(provided) || c.willBe() {
		return rest{}, false
	}
	if o := g.answered[c]; o != nil && contentless(c) {
		r, ok := g.restOf(o)
		return rest{read: c, answer: contrary(r.answer)}, ok
	}
	r := rest{read: c, answer: c.rests()}
	if r.answer == "" && c.Act == record.Accuses && c.tells("#breach") && c.truce {
		return rest{read: c, answer: record.No, breach: true}, true
	}
	if c.Act == record.Denies && !c.negates() && !c.has(isnot) {
		r.answer = contrary(r.answer)
	}
	r.wholly = r.answer == record.Yes && c.Act != record.Denies && !c.has(ofHours) && (c.has(calmed) || c.has(lasts) && c.ofBoth())
	return r, r.answer != ""
}

// rests is whether the fighting rests by the words of a claim, "" when they do not say.
func (c *read) rests() record.Answer {
	truce := c.has(ceasefires)
	at := func(k cue, so record.Answer) record.Answer {
		if c.turned(c.first(k)) {
			return contrary(so)
		}
		return so
	}
	switch {
	case truce && c.has(broke):
		return at(broke, record.No)
	case truce && c.has(lasts):
		return at(lasts, record.Yes)
	case c.has(calmed) && !truce:
		return at(calmed, record.Yes)
	case !truce && c.ofFighting(halted):
		return at(halted, record.Yes)
	case !truce && c.ofFighting(goesOn):
		return record.No
	}
	return ""
}

// farthestHalt is how many words stand at most between the fighting and what is told of it.
const farthestHalt = 4

// ofFighting reports whether what a word of a cue tells is told of the fighting: القتال في الشمال متواصل,
// أوقف الجيش غاراته; not توقفت الامتحانات بسبب القتال.
func (c *read) ofFighting(k cue) bool {
	if !c.has(k) || !c.has(war) {
		return false
	}
	told, fought := c.wordsTo(c.first(k)), c.wordsTo(c.first(war))
	words := strings.Fields(c.words)
	if fought+1 < len(words) && ofPeace(words[fought+1]) {
		return false
	}
	if told > fought {
		return fought <= 1 && told-fought <= farthestHalt+1
	}
	return fought-told <= 2 && !slices.ContainsFunc(words[told+1:max(fought, told+1)], func(w string) bool { return whereabouts[w] || causes[w] })
}

// wordsTo is how many words of a claim end before a byte of them.
func (c *read) wordsTo(at int) int {
	return len(strings.Fields(c.words[:strings.LastIndexByte(c.words[:at+1], ' ')]))
}

// whereabouts are words before what is only beside something; folded.
var whereabouts = folded("في على بعد قبل رغم خلال أثناء مع منذ وسط from by because due amid after before despite during near")

// ofPeace reports whether a word tells of operations or a campaign that they are not fought.
func ofPeace(word string) bool {
	return slices.ContainsFunc(peacefulAims, func(p string) bool { return strings.HasPrefix(word, p) })
}

var peacefulAims = strings.Fields(text.Fold("الجراحي جراحي الإعلامي إعلامي الانتخابي انتخابي الإنساني الإغاثي إغاث الإغاث التلقيح تلقيح التطعيم تطعيم التوعي توعي التعليمي البحث بحث الإنقاذ إنقاذ التبرع تبرع التجاري الدعائي"))

// contrary is the other answer.
func contrary(a record.Answer) record.Answer {
	switch a {
	case record.Yes:
		return record.No
	case record.No:
		return record.Yes
	}
	return a
}

// willBe reports whether a claim tells what will be, or is not to be: "will not stop before".
func (c *read) willBe() bool {
	return slices.ContainsFunc(strings.Fields(c.words), func(w string) bool {
		return w == "لن" || w == "ولن" || w == "will" || w == "سوف" || w == "must" || w == "should" || w == "يجب"
	})
}

// ofBoth reports whether a claim is of both sides at once.
func (c *read) ofBoth() bool { return c.hasAny(eitherSide) }

var eitherSide = patternsOf("الطرفين,الطرفان,الجانبين,الجانبان,كلا الطرف,كلا الجانب,both sides,the two sides,the sides")

// restsOf proposes the question for those of some claims that are of it.
func (g *gathering) restsOf(code string, all []rest, of func(rest) bool) {
	var positions []record.Position
	var some []*read
	var yes, no *read
	for _, r := range all {
		if !of(r) || !slices.ContainsFunc(all, func(o rest) bool { return of(o) && r.against(o) }) {
			continue
		}
		some = append(some, r.read)
		positions = append(positions, r.read.answer(r.answer))
		if r.answer == record.Yes {
			yes = cmp.Or(yes, r.read)
		} else {
			no = cmp.Or(no, r.read)
		}
	}
	if yes == nil || no == nil {
		return
	}
	keys := stamped(code+"|"+string(some[0].ID), some)
	en, ar := g.deniedText(yes)
	g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar,
		Reason: reason("opposed", yes.speaker(), no.speaker(), record.Word("topic_rests"))}, positions, keys...)
}

// against reports whether two say the contrary of one time and no two places.
func (r rest) against(o rest) bool {
	return r.answer != o.answer && !sameSpeaker(r.read, o.read) && r.sayer() != o.sayer() && mayMeet(eventDays, r.read, o.read) && !r.elsewhere(o) && !o.elsewhere(r)
}

// elsewhere reports whether it rests in a place and another tells that it goes on, and where, but not
// there: that one town is calm is nothing against shelling of another.
func (r rest) elsewhere(o rest) bool {
	return r.answer == record.Yes && len(r.places) > 0 && o.saysWhere() && (o.inherited || !sharePlace(r.read, o.read) && !beside(r.read, o.read))
}

// saysWhere reports whether a claim names what may be a place, though nobody called it one: القصف على بدرة
// متواصل.
func (c *read) saysWhere() bool {
	words := strings.Fields(c.words)
	for i, w := range words[:max(0, len(words)-1)] {
		if upon[w] && !isArticled(words[i+1]) && !nowhere[words[i+1]] {
			return true
		}
	}
	return false
}

var (
	upon    = folded("على في")
	nowhere = folded("نطاق وقت كل كافة جميع عدة أكثر أكبر محاور محيط مختلف ظل إطار وتيرة يوم أشده أشدها مواقع مواقعه مواقعها")
)
