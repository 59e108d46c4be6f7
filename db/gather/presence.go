package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// anybodys is the absence of fighters of whom a denial does not say whose: "no gunmen were
// in the building", said by who has none.
const anybodys = "#anybody"

// absence is the party of which a denial says that it has no fighters somewhere, as a key:
// "no soldiers of ours are there". It is anybodys where they are nobody's by name, and ""
// where the denial says nothing of the sort.
func (r *read) absence() string {
	if !r.negative() {
		return ""
	}
	words := strings.Fields(r.words)
	at := r.absent(words)
	if at < 0 {
		return ""
	}
	from := len(" "+strings.Join(words[:at], " ")) + 1
	party := ""
	for _, p := range r.parties { // "soldiers of the army of X" are X's
		if p.at >= from && !slices.ContainsFunc(strings.Fields(r.words[from:p.at]), func(w string) bool { return locatives[w] }) {
			party = p.key
		}
	}
	if party != "" {
		return party
	}
	if r.has(own) || slices.ContainsFunc(words, func(w string) bool { return havings[w] }) {
		return r.party
	}
	if r.Act == record.Denies && ofAState(r.party) {
		return r.party
	}
	return anybodys
}

// absent is the place among the words of a claim of the fighters of whom it says that they
// are not there, -1 where it says that of none.
func (r *read) absent(words []string) int {
	for i, w := range words {
		undone := i > 0 && undoneBefore[words[i-1]]
		opens := i < absenceReach && (presences[w] && (r.Act == record.Denies || undone) || isThere[w] && undone || nones[w])
		if !opens {
			continue
		}
		for k := i + 1; k < len(words) && k <= i+absenceReach; k++ {
			if fighterNoun(words[k]) != "" {
				return k
			}
		}
	}
	return -1
}

// absenceReach is how many words stand at most before "the presence of", and between that
// and the fighters who are not there: "of any of its troops".
const absenceReach = 5

// fighterNoun is the noun of a folded word for those who fight, without what is written onto
// it or behind it; "" where it is none.
func fighterNoun(word string) string {
	for base := range bases(word) {
		if menAtArms[base] {
			return base
		}
	}
	return ""
}

// Words of who is there and who is not; folded. menAtArms are those who fight, presences
// nouns and isThere verbs of being somewhere, undoneBefore what stands before one where
// nobody is, nones what says so by itself, havings whose they are.
var (
	menAtArms    = folded("قوات قوة وحدات جنود جندي عناصر مقاتلين مقاتلون مقاتلي مقاتل مسلحين مسلحون مسلحي مسلح مرتزقة عسكريين عسكريون قواعد قاعدة كتائب forces force troops troop units soldiers soldier fighters fighter gunmen militants mercenaries base bases personnel")
	presences    = folded("وجود تواجد انتشار تمركز presence")
	isThere      = folded("توجد يوجد هناك لدينا لديه لديها لديهم لنا له لها نملك تملك يملك")
	nones        = folded("خال خالية خاليا يخلو تخلو no")
	undoneBefore = folded("لا لم ليس ليست عدم بعدم no")
	havings      = folded("لدينا لديه لديها لديهم لنا له لها لهم its our their")
)

// tellsOfFighters reports whether a claim tells that fighters of a party are somewhere, or
// what they do there.
func (r *read) tellsOfFighters(party string) bool {
	if party == "" || !affirms(r) {
		return false
	}
	there := slices.ContainsFunc(strings.Fields(r.words), func(w string) bool { return fighterNoun(w) != "" }) || r.speaksOf(fighters)
	if party == anybodys {
		return there
	}
	return there && (r.doer == party || slices.ContainsFunc(r.parties, func(p named) bool { return p.key == party }))
}

// fighters are the concepts of those who fight.
var fighters = conceptSet("soldier mercenary")

// there reports whether a claim tells of those fighters of whom a denial says that they are
// not there: of one place, or of one passage where the denial names none.
func (d *read) there(c *read) bool {
	if d.absentOf == "" || c.party == d.absentOf || !c.tellsOfFighters(d.absentOf) || apart(d, c) {
		return false
	}
	if d.absentOf == anybodys {
		return d.Document == c.Document && max(c.start, d.start)-min(c.start, d.start) <= passage
	}
	return true
}
