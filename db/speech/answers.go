package speech

import (
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// answer ties each denial to the claim that it denies: the nearest one before
// it, by somebody else, that shares its words or blames its side; a denial
// without content to the nearest one at all.
func (r *reader) answer() {
	stems := make([]map[string]bool, len(r.claims))
	stemOf := map[string]string{} // of each word once
	words := func(i int) map[string]bool {
		if stems[i] == nil {
			stems[i] = map[string]bool{}
			for _, w := range r.wordsOf(r.claims[i].Span) {
				if w.Kind != text.Mark && !function(w.Fold) && len(w.Fold) > 4 {
					stem, ok := stemOf[w.Fold]
					if !ok {
						stem = text.Stem(w.Fold)
						stemOf[w.Fold] = stem
					}
					stems[i][stem] = true
				}
			}
		}
		return stems[i]
	}
	for i := range r.claims {
		c := &r.claims[i]
		if c.Act != record.Denies {
			continue
		}
		best, score := -1, 0.0
		for k := i - 1; k >= 0 && k >= i-12; k-- {
			p := r.claims[k]
			if p.Act == record.Denies || p.Claimant.Name == c.Claimant.Name && p.Claimant.Text != "" || p.Act == record.Demands || p.Overlaps(c.Span) {
				continue
			}
			if c.Reason.Code == "speech.denial" {
				best = k // without content of its own it is of what stands just before
				break
			}
			s := 0.0
			for w := range words(k) {
				if words(i)[w] {
					s++
				}
			}
			if p.Act == record.Accuses && p.Blamed.Name != "" && (p.Blamed.Name == c.Claimant.Name || p.Blamed.Side != "" && p.Blamed.Side == c.Claimant.Side) {
				s += 2
			}
			s -= float64(i-k) * 0.3
			if s > score {
				best, score = k, s
			}
		}
		c.Answers = best
		if best >= 0 && c.Blamed.None() {
			c.Blamed = r.claims[best].Claimant
		}
	}
}
