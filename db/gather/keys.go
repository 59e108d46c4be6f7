package gather

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"counterclaim/db/record"
)

// mostTerms is how many of a claim's words it can be found by: its longest,
// since long words are rare ones.
const mostTerms = 12

// Keys are what a claim can meet others by: two claims that Questions could put
// to one question because of what they say share a key. A caller that keeps
// claims keeps these beside them and, when a report comes in, calls Questions on
// its claims together with those that share a key with one of them. Keys say
// nothing about claims that only stand side by side in one report: a report's
// claims are always given together.
func Keys(c Claim) []string {
	r := readClaim(c, newStems())
	var keys []string
	for _, f := range r.counted() {
		// counts of one event meet within days, running totals always; which of the
		// two some counts are only the claims around them tell
		for _, month := range r.months() {
			keys = append(keys, "count|"+f.family()+"|"+month)
		}
		if f.Cumulative || f.running() || f.lasting() {
			keys = append(keys, "count|"+f.family())
		}
	}
	if r.doubts() { // whose number, and of what, only the claims around it tell
		for _, what := range []string{"killed", "wounded", "displaced", "prisoners"} {
			for _, month := range r.months() {
				keys = append(keys, "count|"+what+"|"+month)
			}
		}
	}
	words := slices.Clone(r.stems)
	slices.SortStableFunc(words, func(a, b string) int {
		return cmp.Compare(utf8.RuneCountInString(b), utf8.RuneCountInString(a))
	})
	words = words[:min(len(words), mostTerms)]
	for _, month := range r.months() {
		for _, t := range r.topics {
			keys = append(keys, "topic|"+t.code+"|"+month)
		}
		if r.has(complies) {
			keys = append(keys, "topic|truce|"+month) // who keeps what another says is broken
		}
		if r.has(gain) || r.has(loss) || r.has(rid) || r.stalls() || r.yieldsNothing() {
			keys = append(keys, "topic|advance|"+month)
		}
		for _, d := range disputes() {
			if d.side(r) != "" {
				keys = append(keys, "topic|"+d.code+"|"+month)
			}
		}
		for _, d := range departures() {
			if answer, _ := d.side(r); answer != "" {
				keys = append(keys, "topic|"+d.code+"|"+month)
			}
		}
		for _, k := range conducts() {
			if k.told(r.cues) || k.professed(r.cues) {
				keys = append(keys, "topic|conduct "+k.code+"|"+month)
			}
		}
		if r.has(talks) && (r.has(ready) || r.refuses()) {
			keys = append(keys, "topic|ready|"+month)
		}
		if r.Act == record.Accuses && !r.enemy.None() {
			keys = append(keys, "blamed|"+partyKey(r.enemy)+"|"+month)
		}
		if r.Act != record.Denies && (r.Act.Checkable() || r.Act == record.Judges) {
			for _, other := range r.othersNamed() {
				pair := []string{r.from(), other}
				slices.Sort(pair)
				keys = append(keys, "between|"+pair[0]+"|"+pair[1]+"|"+month) // who blame each other
			}
		}
		if r.Act.Checkable() && (r.assaults() || r.bare() || r.has(part) || r.pointsBack()) {
			keys = append(keys, "struck|"+month) // of one attack, which two call by two words
		}
		if r.Act.Checkable() && r.ofHolding() {
			keys = append(keys, "held|"+month) // of a place that only the claims around it name
		}
		if r.Act == record.Denies && (r.bare() || r.has(part)) {
			keys = append(keys, "blamed|"+r.from()+"|"+month)
		}
		if r.Act.Checkable() || r.presumes() {
			for _, w := range words {
				keys = append(keys, "word|"+w+"|"+month)
			}
		}
		if r.tells("#breach") { // by fire, of which only the claims around it tell that it broke a truce
			for s := range assault {
				keys = append(keys, "word|"+s+"|"+month)
			}
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// othersNamed are the parties other than its speaker's that a claim names or blames, as keys.
func (r *read) othersNamed() []string {
	var all []string
	if !r.enemy.None() {
		all = append(all, partyKey(r.enemy))
	}
	for _, p := range r.parties {
		if p.key != r.from() && !slices.Contains(all, p.key) {
			all = append(all, p.key)
		}
	}
	return all
}
