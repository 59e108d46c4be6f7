package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// Who denies something often says in the same breath how it was instead: "denied it,
// saying that they left of their own will". That version clashes with what is denied as
// the denial does.

const (
	nextClause = 45 // code points between two clauses of one sentence at most: ", and said in a statement that"
	soonAfter  = 3  // how many claims after a denial or a charge may tell how it was instead
)

// versionsOf are the claims right behind a denial that tell how it was instead.
func (g *gathering) versionsOf(d *read) []*read {
	if d.Act != record.Denies {
		return nil
	}
	all := g.versionBefore(d)
	before := d
	for i := d.at + 1; i < len(g.claims) && i <= d.at+soonAfter; i++ {
		c := g.claims[i]
		gap := c.start - before.Spanning().End
		if c.Document != d.Document || !sameSpeaker(c, d) || gap < 0 || gap > nextClause {
			break
		}
		switch {
		case c.Act == record.Denies || c.belies():
		case c.insteadOf(d, gap):
			all = append(all, c)
		case !c.goesOnInSentence(gap):
			return all
		}
		before = c
	}
	return all
}

// versionBefore is the claim right before a denial, where that goes on with its sentence
// and it tells how it was: "said that it had hit a depot, denying any raid on the market".
func (g *gathering) versionBefore(d *read) []*read {
	c := g.before(d)
	if c == nil || !sameSpeaker(c, d) || c.negative() {
		return nil
	}
	gap := d.start - c.Spanning().End
	if gap < 0 || gap > nextClause || !d.goesOnInSentence(gap) || !c.tellsOtherwise(d) {
		return nil
	}
	return []*read{c}
}

// refutedBy reports whether a claim that somebody denies clashes with his version too:
// somebody says it, and not he.
func (c *read) refutedBy(d, b *read) bool {
	return !c.Speaker.None() && !(d.doer == d.party && d.assaults() && c.doer == "")
}

// insteadOf reports whether a claim that stands so far behind a denial tells how it was
// instead of what that denies.
func (c *read) insteadOf(d *read, gap int) bool {
	if c.complies() && (d.assaults() || d.tells("#breach")) || c.fightsOnAfter(d) {
		return true
	}
	if !c.maybeVersion(d) {
		return false
	}
	if c.namesAnother(d) && (c.has(part) || c.isHe()) || c.opposite() {
		return true
	}
	if gap > clauseGap && c.goesFurther() || !c.goesOnInSentence(gap) {
		return false
	}
	return d.saysNothing() || c.tellsOtherwise(d)
}

// maybeVersion reports whether a claim may tell how it was: it is no demand or promise,
// and no toll where a denial is of none.
func (c *read) maybeVersion(d *read) bool {
	switch c.Act {
	case record.Accuses, record.Asserts, record.Judges:
		return len(c.counted()) == 0 || len(d.counted()) > 0
	}
	return false
}

// tellsOtherwise reports whether a claim tells by its words how it was instead of what a
// denial denies: by whom or why it was, that it is still as it was, that it was no more
// than so much, not so, or the same deed done to another thing.
func (c *read) tellsOtherwise(d *read) bool {
	return c.maybeVersion(d) && (c.namesAnother(d) || c.has(keep) || c.has(only) || c.alone() || c.isHe() || c.negative() || c.has(fights) && c.has(goesOn) || d.ofBeing() && c.Act != record.Accuses || c.tells(d.heading))
}

// complies reports whether a claim is that its speaker keeps a truce.
func (c *read) complies() bool {
	return c.tells("#comply") && c.tells("#truce") && !c.has(not)
}

// fightsOnAfter reports whether a claim is that its speaker, who denies a truce, goes on
// fighting.
func (c *read) fightsOnAfter(d *read) bool {
	return d.tells("#truce") && c.Act != record.Demands && c.hasAny(continuing) && c.hasAny(fightingMeant)
}

var (
	continuing    = patternsOf("واصل,ستستمر,سنستمر,سيستمر,continue,press on")
	fightingMeant = patternsOf("عملياته,عملياتنا,العمليات العسكري,عمليات عسكري,القتال$,الهجوم,هجومه,هجومنا,its operations,our operations,military operations,fighting$,offensive$")
)

// ofBeing reports whether a denial is of what something is, and not of what was done:
// "that the ship is Kenyan", "that they are of the army".
func (d *read) ofBeing() bool {
	words := strings.Fields(d.words)
	if slices.ContainsFunc(words, func(w string) bool { return beingNot[w] }) {
		return true
	}
	n := len(words)
	if n < shortestBeing || !beings[words[0]] {
		return false
	}
	return n == shortestBeing && strings.HasSuffix(words[n-1], "يه") || slices.ContainsFunc(words[:n-1], func(w string) bool { return w == "من" })
}

// shortestBeing is how many words say at least what something is: "be the ship Kenyan".
const shortestBeing = 3

var (
	beings   = folded("يكون تكون يكونوا")
	beingNot = folded("ليس ليست ليسوا")
)

// opposite reports whether a claim is that the opposite is true.
func (c *read) opposite() bool {
	return c.hasAny(contrarily)
}

var contrarily = patternsOf("^العكس هو,^والعكس هو,^بل علي العكس,^علي العكس,^وعلي العكس,the opposite is,the contrary is,on the contrary,quite the opposite")

// goesOnInSentence reports whether a claim goes on with the sentence before it: by a
// participle, by a verb that has the speaker of that, or as one more clause.
func (c *read) goesOnInSentence(gap int) bool {
	switch c.Reason.Code {
	case "speech.participle", "speech.elided", "speech.charge":
		return true
	}
	return gap <= clauseGap || strings.HasSuffix(c.cue(), "ing ")
}

// goesFurther reports whether a claim stands under a verb by which its speaker goes on
// to something else, or admits something.
func (c *read) goesFurther() bool {
	return slices.ContainsFunc(further, func(w string) bool { return strings.HasPrefix(c.cue(), w) })
}

var further = patternsOf("^مضيف,^واضاف,^اضاف,^وتابع,^وزاد,^واردف,^كما,^اقر$,^اقرت$,^واقر$,^واقرت$,^اعترف,^واعترف,^معترف,^مقر,added,adding,admit")

// alone reports whether a claim is that somebody did something by himself.
func (c *read) alone() bool {
	return c.hasAny(byHimself)
}

var byHimself = patternsOf("بنفسه,^بمفرد,^وحده,^وحدها,^وحدهم,^طوعا$,^بشكل مباشر,^مباشره$,دون تدخل,بلا اي تدخل,on its own,on their own,by itself,by themselves,directly,voluntarily")

// isHe reports whether a claim picks out who or what did it.
func (c *read) isHe() bool {
	return c.hasAny(picksOut)
}

var picksOut = append(patternsOf("^اول من$,^ناجم,^نجم,^نتيجه$,^سببه,^سببها,^بسبب$,^بفعل$,was caused by,were caused by,were the first to,was the first to,it was,what fell,what hit,the result of,due to"), clefts...)

// namesAnother reports whether a claim lays at another's door what a denial denies.
func (c *read) namesAnother(d *read) bool {
	if c.culprit().None() || c.blamedKey() == d.party || apart(c, d) {
		return false
	}
	return c.isHe() || c.has(lie) || d.bare() || c.has(part) && d.has(part) || c.ofWhatHappened() || d.heading != "" && c.tells(d.heading)
}

// ofWhatHappened reports whether a claim speaks of no more than what happened.
func (c *read) ofWhatHappened() bool {
	return c.hasAny(happenings)
}

var happenings = patternsOf("^ما جري$,^ما حدث$,^ما حصل$,^ما وقع$,^الحادث$,^الحادثه$,^الواقعه$,what happened,the incident")

// version is a claim by which a denier tells how it was instead, with the claims that it
// clashes with.
type version struct {
	*read
	denial *read
	told   []*read
}

// versions are the versions of those who deny a point.
func (g *gathering) versions(p point, denials map[*read][]*read) []version {
	var all []version
	denied := map[*read][]*read{}
	var deniers []*read
	for _, c := range p.claims {
		for _, d := range denials[c] {
			if !slices.Contains(p.denials, d) {
				continue
			}
			if denied[d] == nil {
				deniers = append(deniers, d)
			}
			denied[d] = append(denied[d], c)
		}
	}
	for _, d := range deniers {
		for _, b := range g.versionsOf(d) {
			v := version{read: b, denial: d}
			for _, c := range denied[d] {
				if c.refutedBy(d, b) {
					v.told = append(v.told, c)
				}
			}
			if len(v.told) > 0 && !slices.ContainsFunc(all, func(o version) bool { return overlap(o.read, b) }) {
				all = append(all, v)
			}
		}
	}
	return all
}

// instead proposes, for the claims that a denier refutes by telling how it was instead,
// whether they are so.
func (g *gathering) instead(versions []version) {
	for len(versions) > 0 {
		first := versions[0]
		var positions []record.Position
		var keys []string
		for _, c := range first.told {
			positions = append(positions, c.answer(record.Yes))
			keys = append(keys, "instead|"+string(c.ID))
		}
		versions = slices.DeleteFunc(versions, func(v version) bool {
			same := slices.Equal(v.told, first.told)
			if same {
				positions = append(positions, v.answer(record.No))
			}
			return same
		})
		c := first.told[0]
		en, ar := g.deniedText(c)
		g.propose(record.Question{Type: record.YesNo, Key: keys[0], Text: en, TextAr: ar, Reason: reason("instead", first.speaker(), c.speaker())}, positions, keys...)
	}
}
