package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// speakFor puts spokesmen under the ministry or the office that their title says they speak
// for, where that speaks itself among the claims: what its spokeswoman says it says.
func speakFor(claims []Claim) {
	for i := range claims {
		c := &claims[i]
		office := c.speaksFor()
		if len(office) == 0 {
			continue
		}
		var all []record.Ref // it may be named in several ways
		for _, o := range claims {
			s := o.Speaker
			if s.None() || s.Kind == record.Person || s.Kind == record.Unnamed || sameName(s.Name, c.Speaker.Name) || isCountry(s.Side) && isCountry(c.Speaker.Side) && !sameName(s.Side, c.Speaker.Side) {
				continue
			}
			if of := (record.Ref{ID: s.ID, Name: s.Name}); names(s.Name, office) && (len(office) > 1 || o.Document == c.Document) && !slices.Contains(all, of) && !slices.Contains(c.Speaker.Above, of) {
				all = append(all, of)
			}
		}
		c.Speaker.Above = slices.Concat(c.Speaker.Above, all)
	}
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
		case spokesmen[w] && isLatin(w) && i > 0 && officeNouns[words[i-1]]:
			return slices.DeleteFunc(slices.Clone(words[max(0, i-officeWords):i]), func(w string) bool { return w == "the" })
		case w == "باسم" && i > 0 && spokesmen[words[i-1]] && i+officeWords < len(words) && officeNouns[words[i+1]]:
			return words[i+1 : i+1+officeWords]
		}
	}
	return nil
}

// officeWords is how many words of an office's name tell it apart.
const officeWords = 2

// names reports whether a name is that of an office of these words.
func names(name string, office []string) bool {
	words := strings.Fields(fold(name))
	if len(words) < len(office) {
		return false
	}
	if isLatin(office[0]) {
		return slices.Equal(words[len(words)-len(office):], office)
	}
	return slices.Equal(words[:len(office)], office)
}

// officeNouns are what offices are that have spokesmen; folded.
var officeNouns = folded("وزارة مكتب هيئة مديرية دائرة مفوضية وكالة شركة ministry office department directorate agency authority commission company")

// spokesmen are those who speak for others by their title; folded.
var spokesmen = folded("المتحدث المتحدثة متحدث متحدثة الناطق الناطقة ناطق ناطقة spokesman spokeswoman spokesperson")
