package gather

import (
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Whom a claim blames for what it tells.

// blames is whom the claim holds to have done something: whom an accusation
// names; else, for words about an attack or a breach, the first country named,
// unless that is the speaker's own.
func (r *read) blames() compare.Actor {
	accused := r.Accused
	for _, word := range []string{" مسؤولية", " المسؤولية", " مسؤولة", " responsible"} {
		accused.Name = strings.TrimSuffix(accused.Name, word)
	}
	if first, _, _ := strings.Cut(fold(accused.Name), " "); placeNouns[bare(first)] {
		accused = compare.Actor{} // "responsible for the rocket that fell on the hospital"
	}
	if ourOwn[fold(accused.Name)] {
		accused = compare.Actor{} // "its forces" are nobody whom its commander blames
	}
	if accused.None() && r.Act == record.Accuses && r.latin {
		accused = beforeOf(r.Text)
	}
	if accused.Side == "" && len(strings.Fields(accused.Name)) >= doubtful {
		for _, side := range r.sides { // too long for a name: the words were read wrongly
			if !sameName(side, r.side) {
				return compare.Actor{Name: side, Kind: record.State, Side: side}
			}
		}
	}
	if !accused.None() && !r.undergone(accused) {
		if accused.Side != "" && sameName(accused.Side, r.side) {
			return compare.Actor{} // nobody accuses himself: the words were read wrongly
		}
		if accused.Side != "" && len(accused.Above) == 0 && !sameName(accused.Side, accused.Name) {
			accused.Above = []record.Ref{{Name: accused.Side}}
		}
		return accused
	}
	if r.Act == record.Denies || len(r.topics) == 0 {
		return compare.Actor{}
	}
	for _, p := range r.agents() { // countries all, so far
		if r.Speaker.None() && !r.latin && !r.strikesAs(p) {
			continue
		}
		if !sameName(p.country, r.side) {
			return compare.Actor{Name: p.country, Kind: record.State, Side: p.country}
		}
		if r.Act != record.Accuses {
			break // its own side is named first: it speaks of its own deeds
		}
	}
	return compare.Actor{}
}

// ourOwn are words for a speaker's own people, folded.
var ourOwn = folded("قواته قواتها قواتنا قواتهم جيشه جيشها جيشنا بلاده بلادها بلادنا")

// doubtful is how many words the name of somebody accused has that is none.
const doubtful = 4

// beforeOf is the one accused in "the Rapid Forces of shelling the market" and "the
// army for the attack".
func beforeOf(words string) compare.Actor {
	name, _, found := strings.Cut(words, " of ")
	if short, _, blamed := strings.Cut(words, " for "); blamed && (!found || len(short) < len(name)) {
		name, found = short, true
	}
	if n := len(strings.Fields(name)); !found || n == 0 || n > longestName {
		return compare.Actor{}
	}
	a := compare.Actor{Name: strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")}
	if named := countries(text.Words(strings.NewReplacer("'s", "", "’s", "").Replace(name))); len(named) == 1 {
		a.Side = named[0]
	}
	return a
}

// longestName is how many words a name before "of" has at most.
const longestName = 6

// asTold gives a charge that stands under a verb that only says, "the mayor said that
// the army shelled a school", as the account of what happened that it is too: other
// accounts of it meet it as such.
func (c Claim) asTold() Claim {
	if c.Act == record.Accuses && c.Reason.Code == "speech.charge" {
		c.Act, c.Accused = record.Asserts, compare.Actor{}
	}
	return c
}
