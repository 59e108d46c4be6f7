package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/speech"
)

// speaking is a body that speaks itself among the claims.
type speaking struct {
	record.Ref
	side string
	in   map[record.ID]bool // the documents in which it does
}

// speakFor puts spokesmen under the ministry or the office that their title says they speak
// for, where that speaks itself among the claims: what its spokeswoman says it says.
func speakFor(claims []Claim) {
	bodies := bodiesSpeaking(claims)
	for i := range claims {
		c := &claims[i]
		office := c.speaksFor()
		if len(office) == 0 {
			continue
		}
		above := slices.Clone(c.Speaker.Above)
		for _, b := range bodies[strings.Join(office, " ")] {
			if sameName(b.Name, c.Speaker.Name) || slices.Contains(above, b.Ref) || len(office) == 1 && !b.in[c.Document] {
				continue
			}
			if c.ofAnotherOffice(b.Name, office) || b.side != c.Speaker.Side && isCountry(b.side) && isCountry(c.Speaker.Side) && !sameName(b.side, c.Speaker.Side) {
				continue
			}
			above = append(above, b.Ref)
		}
		c.Speaker.Above = above
	}
}

// bodiesSpeaking are the bodies that speak among some claims, in order, by the words by which
// a title may name them.
func bodiesSpeaking(claims []Claim) map[string][]*speaking {
	met := map[record.Ref]*speaking{}
	all := map[string][]*speaking{}
	for _, c := range claims {
		s := c.Speaker
		if s.None() || s.Kind == record.Person || s.Kind == record.Unnamed {
			continue
		}
		ref := record.Ref{ID: s.ID, Name: s.Name}
		if b := met[ref]; b != nil {
			b.in[c.Document] = true
			continue
		}
		b := &speaking{ref, s.Side, map[record.ID]bool{c.Document: true}}
		met[ref] = b
		words := strings.Fields(fold(s.Name))
		for n := 1; n <= min(officeWords, len(words)); n++ {
			key := strings.Join(words[:n], " ")
			if isLatin(words[0]) {
				key = strings.Join(words[len(words)-n:], " ")
			}
			all[key] = append(all[key], b)
		}
	}
	return all
}

// ofAnotherOffice reports whether a speaker's title says more of his office than a name that
// has the same words says, and something else: the rebels' health ministry and a country's.
func (c *Claim) ofAnotherOffice(name string, office []string) bool {
	words, title := strings.Fields(fold(name)), strings.Fields(fold(c.ClaimantSpan.Exact))
	if len(words) <= len(office) {
		return false
	}
	for i := range title {
		if i+len(office) > len(title) || !slices.Equal(title[i:i+len(office)], office) {
			continue
		}
		if isLatin(office[0]) {
			before := words[len(words)-len(office)-1]
			return i > 0 && title[i-1] != "the" && title[i-1] != before
		}
		behind := i + len(office)
		return behind < len(title) && isArticled(title[behind]) && title[behind] != words[len(office)]
	}
	return false
}

// speaksFor is the end of the name of the office for which a speaker's title says that he
// speaks, or its beginning in Arabic, folded: "health ministry", "وزاره الصحه"; none where it
// names none.
func (c *Claim) speaksFor() []string {
	if c.ClaimantSpan == nil {
		return nil
	}
	words := strings.Fields(fold(c.ClaimantSpan.Exact))
	for i, w := range words {
		switch {
		case speech.IsSpokesman(w) && isLatin(w) && i > 0 && speech.IsOffice(words[i-1]):
			return slices.DeleteFunc(slices.Clone(words[max(0, i-officeWords):i]), func(w string) bool { return w == "the" })
		case w == "باسم" && i > 0 && speech.IsSpokesman(bare(words[i-1])) && i+officeWords < len(words) && speech.IsOffice(words[i+1]):
			return words[i+1 : i+1+officeWords]
		}
	}
	return nil
}

// officeWords is how many words of an office's name tell it apart.
const officeWords = 2
