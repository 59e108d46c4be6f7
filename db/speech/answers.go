package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// answer ties each denial to the claim that it denies: the nearest one before
// it, by somebody else, that shares its words or blames its side; a denial
// without content to the nearest one at all.
func (r *reader) answer() {
	stems := make([][]int32, len(r.claims)) // the numbers of the stems of each claim
	number := map[string]int32{}            // of each stem
	words := func(i int) []int32 {
		if stems[i] == nil {
			said := r.wordsOf(r.claims[i].Span)
			stems[i] = make([]int32, 0, len(said)/2)
			for _, w := range said {
				if w.Kind == text.Mark || len(w.Fold) <= 4 || function(w.Fold) {
					continue
				}
				known := r.lexicon.of(w.Fold)
				if known.stem == 0 {
					stem := text.Stem(w.Fold)
					if number[stem] == 0 {
						number[stem] = int32(len(number) + 1)
					}
					known.stem = number[stem]
				}
				if !slices.Contains(stems[i], known.stem) {
					stems[i] = append(stems[i], known.stem)
				}
			}
		}
		return stems[i]
	}
	named := func(stem int32, names ...string) bool {
		for _, name := range names {
			for w := range strings.FieldsSeq(text.Fold(name)) {
				if n, ok := number[text.Stem(w)]; ok && n == stem {
					return true
				}
			}
		}
		return false
	}
	for i := range r.claims {
		c := &r.claims[i]
		if c.Act != record.Denies {
			continue
		}
		best, score := -1, 0.0
		for k := i - 1; k >= 0 && k >= i-12; k-- {
			p := r.claims[k]
			own := p.Claimant.Name == c.Claimant.Name && p.Claimant.Text != ""
			if p.Act == record.Denies || own != (c.Reason.Code == "speech.retraction") || p.Act == record.Demands || p.Overlaps(c.Span) {
				continue
			}
			if c.Reason.Code == "speech.denial" || r.english && r.onlyPoints(c.Span) {
				best = k // without content of its own it is of what stands just before
				break
			}
			s := 0.0
			for _, n := range words(k) {
				if slices.Contains(words(i), n) && !(r.english && named(n, p.Blamed.Name, c.Claimant.Name, c.Claimant.Side)) {
					s++
				}
			}
			if p.Act == record.Accuses && p.Blamed.Name != "" && (p.Blamed.Name == c.Claimant.Name || p.Blamed.Name == c.Claimant.Side || p.Blamed.Side != "" && p.Blamed.Side == c.Claimant.Side) {
				if s == 0 && r.english && !r.deniesPart(c.Span) { // says what it denies, and it is something else
					continue
				}
				s += 2
			}
			s -= float64(i-k) * 0.3
			if s > score {
				best, score = k, s
			}
		}
		c.Answers = best
		if best >= 0 && c.Blamed.None() && c.Reason.Code != "speech.retraction" {
			c.Blamed = r.claims[best].Claimant
		}
	}
}
