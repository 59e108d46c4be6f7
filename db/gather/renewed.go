package gather

import (
	"slices"
	"strings"
)

// A denial is often said twice in one breath, "denied any withdrawal, calling the reports
// lies", and each of the two may name what the other leaves out.

// renew lets denials that deny one thing one after the other answer what each of them
// does.
func (g *gathering) renew(denials map[*read][]*read, answer func(c, d *read)) {
	answered := map[*read][]*read{}
	for c, all := range denials {
		for _, d := range all {
			answered[d] = append(answered[d], c)
		}
	}
	for i, d := range g.claims {
		if i == 0 || !d.renews(g.claims[i-1]) {
			continue
		}
		before := g.claims[i-1]
		for _, pair := range [][2]*read{{before, d}, {d, before}} {
			some := answered[pair[0]]
			slices.SortFunc(some, func(a, b *read) int { return a.at - b.at })
			for _, c := range some {
				if c.deniedAgainBy(pair[1]) {
					answer(c, pair[1])
				}
			}
		}
	}
}

// renews reports whether a denial right behind another of its speaker denies the same
// once more: one of them says nothing of its own, or they share a word that tells of
// what.
func (e *read) renews(d *read) bool {
	gap := e.start - d.Spanning().End
	if !d.negative() || !e.negative() || e.Document != d.Document || !sameSpeaker(d, e) || gap < 0 || gap > sameBreath || apart(d, e) {
		return false
	}
	return d.saysNothing() || e.saysNothing() || len(saidByBoth(d, e)) > 0
}

// saysNothing reports whether a denial says nothing of its own of what it denies.
func (d *read) saysNothing() bool {
	return contentless(d) || len(d.denied()) == 0 || d.scoffs()
}

// scoffs reports whether a denial only calls what others say a lie: "false allegations
// that their press spreads".
func (d *read) scoffs() bool {
	words := strings.Fields(d.words)
	return d.has(lie) && (hearsay[words[0]] || chargeTalk[words[0]]) && !slices.ContainsFunc(words, func(w string) bool { return aboutWords[w] })
}

// deniedAgainBy reports whether a claim that a denial answers is answered by another of
// the same breath too: somebody says it, in that report where the denial only points
// back, and it is no toll where the denial is of none.
func (c *read) deniedAgainBy(d *read) bool {
	if c.Speaker.None() || sameSpeaker(c, d) || overlap(c, d) || contentless(d) && c.Document != d.Document {
		return false
	}
	return c.ofAToll() == (len(d.counted()) > 0)
}
