package gather

import (
	"cmp"
	"strings"

	"counterclaim/db/record"
)

// learnRival finds the government that goes by a name of its own and stands against its
// country's army: "the government" is that one, and who speaks for it is not of the side
// that the country's name stands for.
func (k *camps) learnRival(claims []*read) {
	army := k.key["#army"]
	if army == "" || army != k.key["#government"] {
		return
	}
	governs := map[string]bool{}
	for _, c := range claims {
		if noun, name, more := strings.Cut(fold(c.Speaker.Name), " "); more && noun == government && !isCountry(name) {
			governs[k.of(name)] = true
		}
	}
	for _, c := range claims {
		by := k.namedGovernment(c, governs)
		against := k.of(partyKey(c.enemy)) == army || (c.Act == record.Accuses || c.Act == record.Judges) && c.assaults() && k.of(c.doer) == army
		if by != "" && by != army && against {
			k.rival = by
			break
		}
	}
	if k.rival == "" {
		return
	}
	k.key["#government"] = k.rival
	for _, c := range claims {
		if k.namedGovernment(c, governs) == k.rival {
			k.office[spokesman{c.Document, k.voiceOf(c)}] = k.rival
		}
	}
}

// government is the noun before a government's name, folded.
const government = "حكومه"

// namedGovernment is the key of the government with a name of its own, and not its
// country's, for which the speaker of a claim speaks; "" for none.
func (k *camps) namedGovernment(c *read, governs map[string]bool) string {
	title := fold(c.Speaker.Name)
	if c.ClaimantSpan != nil {
		title += " " + fold(c.ClaimantSpan.Exact)
	}
	words := strings.Fields(title)
	for i, w := range words {
		if w != government || i+1 == len(words) {
			continue
		}
		for n := min(len(words)-i-1, longestShort); n > 0; n-- {
			if key := k.of(strings.Join(words[i+1:i+1+n], " ")); governs[key] {
				return key
			}
		}
	}
	return ""
}

// learnRifts takes from those whose title alone gave them a country's side what they
// speak against: who blames the government is not of it. A self-declared republic has authorities and ministers too.
func (k *camps) learnRifts(claims []*read) {
	for _, c := range claims {
		s := spokesman{c.Document, k.voiceOf(c)}
		office := cmp.Or(k.office[s], c.from())
		of := k.of(office)
		if c.Speaker.None() || office == "" || office[0] != '#' || of == office || c.Act == record.Denies {
			continue
		}
		charges := c.Act == record.Accuses || c.Act == record.Judges
		if k.of(partyKey(c.enemy)) == of || charges && k.of(c.doer) == of {
			k.office[s] = s.name
		}
	}
}
