package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// armyWords name what belongs to an army without saying whose: "a military
// source", "the general command", "the Ninth Division"; folded.
var armyWords = folded("عسكري عسكرية العسكري العسكرية الجيش للجيش الفرقة اللواء الكتيبة المسلحة military army division brigade battalion")

// ofAnArmy reports whether an actor is named by its place in some army alone.
func ofAnArmy(a compare.Actor) bool {
	name := fold(a.Name)
	if name == "القياده العامه" || name == "general command" || name == "air force" || name == "سلاح الجو" || strings.HasPrefix(name, "سلاح الجو ") {
		return true
	}
	army := false
	words := strings.Fields(name)
	for i, w := range words {
		if w == "لقوات" && i+1 < len(words) && !isCountry(words[i+1]) && generic[words[i+1]] == "" && !armyWords[words[i+1]] {
			return false // the military command of the Forces of X
		}
		if body, ok := strings.CutPrefix(w, "ل"); ok && bodyNouns[body] {
			return false // the military media of the Movement of X
		}
		army = army || armyWords[w]
	}
	return army
}

// enlist gives the speakers that are named by their place in the army of a country its side,
// and those of whom only their office is told that of who spoke right before them: "its
// spokesman".
func enlist(claims []Claim) {
	for i := range claims {
		s := &claims[i].Speaker
		if of := countries(text.Words(s.Name)); len(of) == 1 && ofAnArmy(*s) && !ofNoState(s.Name) {
			s.Side, s.Above = of[0], append(slices.Clone(s.Above), record.Ref{Name: of[0]}) // the press office of X's army
		}
	}
	for i := range claims {
		s := &claims[i].Speaker
		if i > 0 && s.Side == "" && (bareTitles[fold(s.Name)] || claims[i].titledAsIts() && claims[i].ClaimantSpan.Start-claims[i-1].Spanning().End <= nextSentence) && claims[i-1].Document == claims[i].Document {
			before := claims[i-1].Speaker
			if of := cmp.Or(before.Side, ownName(before)); of != "" {
				s.Side, s.Above = of, append(slices.Clone(s.Above), record.Ref{Name: of})
			}
		}
	}
}

// nextSentence is how many code points lie at most between a claim and the speaker of the next
// sentence: of "its spokesman" further on nobody knows whose he is.
const nextSentence = 4

// titledAsIts reports whether the title of a speaker says that he speaks for the body that was
// named before him: "its spokesman, Salim", «المتحدث باسمها سليم».
func (c *Claim) titledAsIts() bool {
	if c.Speaker.Kind != record.Person || c.ClaimantSpan == nil {
		return false
	}
	title := strings.Fields(strings.ReplaceAll(fold(c.ClaimantSpan.Exact), ",", " "))
	for i, w := range title {
		switch {
		case speech.IsSpokesman(w) && isLatin(w):
			return i == 1 && title[0] == "its"
		case w == "باسمها":
			return i > 0 && speech.IsSpokesman(bare(title[i-1]))
		}
	}
	return false
}

// bareTitles are titles that say whose they are by standing behind their body's
// own words; folded.
var bareTitles = func() map[string]bool {
	m := map[string]bool{}
	for name := range strings.SplitSeq(text.Fold("الناطق الرسمي,الناطق,الناطق باسمها,المتحدث,المتحدثة,المتحدث الرسمي,المتحدث باسمها,البيان,البيان نفسه,المصدر,المصدر ذاته,the spokesman,spokesman,the spokeswoman,spokeswoman,its spokesman,its spokeswoman,the statement,statement"), ",") {
		m[name] = true
	}
	return m
}()

// ownName is the name of a body that may have spokesmen.
func ownName(a compare.Actor) string {
	switch a.Kind {
	case record.Force, record.Government, record.State, record.Organisation:
		return a.Name
	}
	return ""
}

// sameSpelt is how many consonants a person's name in two scripts must share to
// be of one person.
const sameSpelt = 6

// Sound is what a person's name sounds like in any script, and whether it is
// written in Latin letters: its consonants, "" where they are too few to tell one
// person from another by.
func Sound(name string) (sound string, latin bool) {
	name = fold(name)
	if sound = record.Sounds(name); len(sound) < sameSpelt {
		sound = ""
	}
	return sound, isLatin(name)
}

// sameSurname is how many a name of one word must share with the last word of a
// full name.
const sameSurname = 4

// acquaint gives a person named in one script the name that reports in the other
// script have for him, as what he is known under too, and one who is called by his rank
// and a part of his name the whole of it and his party. It returns the names under which
// persons of another name were met first, all folded.
func acquaint(claims []Claim) map[string]string {
	one := map[string]string{}
	first := map[string]string{} // the name that a sound was first met under
	known := func(heard, name string) {
		if first[heard] == "" && len(heard) >= sameSurname {
			first[heard] = name
		}
	}
	ranked := rankedPersons(claims)
	for _, c := range claims {
		if name := fold(c.Speaker.Name); c.Speaker.Kind == record.Person && strings.Contains(name, " ") {
			known(record.Sounds(name), c.Speaker.Name)
			known(record.Sounds(name[strings.LastIndexByte(name, ' ')+1:]), c.Speaker.Name)
		}
	}
	for i := range claims {
		s := &claims[i].Speaker
		name := fold(s.Name)
		if whole := ranked[string(claims[i].Document)+" "+name]; whole.Name != "" && s.Side == "" {
			s.Side, s.Above = whole.Side, append(slices.Clone(whole.Above), record.Ref{ID: whole.ID, Name: whole.Name})
			continue
		}
		heard := record.Sounds(name)
		met := first[heard]
		if s.Kind != record.Person || met == "" || sameName(met, s.Name) {
			continue
		}
		if strings.Contains(name, " ") && (len(heard) < sameSpelt || isLatin(fold(met)) == isLatin(name)) {
			continue
		}
		s.Above = append(slices.Clone(s.Above), record.Ref{Name: met})
		one[name] = fold(met)
	}
	return one
}

// rankAndSurname reports whether a folded name is a title and one word, as many are called:
// "the colonel Salim".
func rankAndSurname(name string) bool {
	title, surname, found := strings.Cut(name, " ")
	return found && isArticled(title) && !strings.Contains(surname, " ")
}

// rankedPersons are the persons whom a report introduces with the rank or title that stands
// right before their name, by the report, that and the last word of the name: "the colonel
// Nadim Salim" is the colonel Salim of his report. A form that two have is left out.
func rankedPersons(claims []Claim) map[string]compare.Actor {
	of := map[string]compare.Actor{}
	for _, c := range claims {
		name := fold(c.Speaker.Name)
		words := strings.Fields(name)
		if len(words) < 2 || c.ClaimantSpan == nil {
			continue
		}
		before, _, found := strings.Cut(fold(c.ClaimantSpan.Exact), name)
		title := strings.Fields(before)
		if !found || len(title) == 0 {
			continue
		}
		form := string(c.Document) + " " + title[len(title)-1] + " " + words[len(words)-1]
		if other, met := of[form]; met && fold(other.Name) != name {
			of[form] = compare.Actor{}
			continue
		}
		of[form] = c.Speaker
	}
	return of
}

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
