package gather

import (
	"cmp"

	"counterclaim/db/record"
)

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
