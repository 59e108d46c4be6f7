package gather

import (
	"cmp"
	"slices"
	"unicode"

	"counterclaim/db/record"
)

// partyShown is the party of a key that took, holds or left a place, to be shown: by the name of
// its country, as the words of the claim that tells it call it, else as another claim does that
// is its own. Who speaks for it is not who did it; "" where nothing names it.
func (g *gathering) partyShown(h held, key string, of allies) string {
	if len(h.sides) > 0 && bare(coreName(h.sides[0])) == key {
		return h.sides[0]
	}
	for _, p := range h.parties {
		if name := calledIn(h.Text, p.key); of.of(p.key) == key && name != "" && h.whole(p) {
			return name
		}
	}
	if bare(h.from()) == key && (h.side != "" || !h.byAPerson()) {
		return cmp.Or(h.side, h.speaker())
	}
	if h.Speaker.Name != "" && !h.byAPerson() && bare(coreName(h.Speaker.Name)) == key {
		return h.Speaker.Name
	}
	if name := calledIn(h.Text, key); name != "" {
		return name
	}
	if name := plainParties[key]; name != "" {
		return name
	}
	if i := slices.IndexFunc(g.claims, func(c *read) bool { return bare(c.from()) == key && (c.side != "" || !c.byAPerson()) }); i >= 0 {
		return cmp.Or(g.claims[i].side, g.claims[i].speaker())
	}
	if a, met := g.camps.named[key]; met {
		return a.Name
	}
	if bare(h.from()) == key {
		return h.speaker() // a commander of whom nobody says whose he is
	}
	return ""
}

// written is the name of a party as a claim or the title of its speaker writes it, by its key;
// "" where none does, or every country has one.
func (g *gathering) written(key string) string {
	if key == "" || !unicode.IsLetter([]rune(key)[0]) || isCountry(key) {
		return ""
	}
	for _, c := range g.claims {
		said := []string{c.Text}
		if c.ClaimantSpan != nil {
			said = append(said, c.ClaimantSpan.Exact)
		}
		for _, words := range said {
			if name := calledIn(words, key); name != "" {
				return name
			}
		}
	}
	return ""
}

// byAPerson reports whether a man or a woman speaks in a claim, or somebody without a name.
func (r *read) byAPerson() bool {
	return r.Speaker.Kind == record.Person || r.Speaker.Kind == record.Unnamed
}

// whole reports whether a claim names a party by more than the noun that every such party has,
// "the Front", or by what every country has, "the army".
func (r *read) whole(p named) bool {
	return p.key != "" && (p.key[0] == '#' || !bodyNouns[bare(p.key)])
}

// plainParties are what is shown of those that every country has.
var plainParties = map[string]string{"#army": "الجيش", "#government": "الحكومة", "#police": "الشرطة", "#opposition": "المعارضة", "#rebels": "المتمردون"}
