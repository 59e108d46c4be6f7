package db

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
)

// shortName is a name that may be short for another one.
type shortName struct{ short, whole *called }

// fewestInitials is how many letters a name has at least that is told to be made of
// initials: fewer begin too many names.
const fewestInitials = 3

// byInitials are the names in capitals that are the first letters of the words of one
// whole name of the case, and of no other actor's.
func byInitials(names []*called) (found []shortName) {
	wholes := map[string][]*called{}
	for _, c := range names {
		if _, ok := capitals(c.spelt); ok {
			continue
		}
		for _, letters := range initials(c.spelt) {
			wholes[letters] = append(wholes[letters], c)
		}
	}
	for _, c := range names {
		letters, ok := capitals(c.spelt)
		if !ok || !ofOne(wholes[letters]) {
			continue
		}
		for _, whole := range wholes[letters] {
			found = append(found, shortName{c, whole})
		}
	}
	return found
}

// capitals are the letters of a name that is nothing but capitals, perhaps with stops:
// NLF, the N.L.F.
func capitals(name string) (letters string, ok bool) {
	name = strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	letters = strings.ReplaceAll(name, ".", "")
	for _, r := range letters {
		if !unicode.IsUpper(r) {
			return "", false
		}
	}
	return letters, utf8.RuneCountInString(letters) >= fewestInitials
}

// initials are the first letters of the words of a name in Latin letters: of all that
// begin with a capital, and with those of the small words between them.
func initials(name string) (ways []string) {
	var great, all []rune
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	if len(words) > 0 && strings.EqualFold(words[0], "the") {
		words = words[1:]
	}
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(first) {
			great = append(great, first)
		}
		all = append(all, unicode.ToUpper(first))
	}
	for _, letters := range []string{string(great), string(all)} {
		if len(words) > 1 && len(great) > 1 && utf8.RuneCountInString(letters) >= fewestInitials && !slices.Contains(ways, letters) {
			ways = append(ways, letters)
		}
	}
	return ways
}

// byKind are the bodies called without the word of their kind, the Lanterns, each with the
// one whose name has it, the Lantern Movement: where the names of two bodies are the same
// but for that, it is not told who is meant. A state is never short for what bears its name.
func byKind(names []*called) (found []shortName) {
	wholes := map[string][]*called{} // by what they are called without it
	for _, c := range names {
		if c.person || c.state {
			continue
		}
		for _, key := range record.NameKeys(c.withoutKind()) {
			wholes[key] = append(wholes[key], c)
		}
	}
	for _, c := range names {
		if c.person || c.state {
			continue
		}
		var meant []*called
		own := strings.Join(record.NameWords(c.spelt), " ")
		for _, key := range c.keys {
			for _, whole := range wholes[key] {
				if theirs := whole.withoutKind(); whole.actor != c.actor && (theirs == own || c.latin != whole.latin && record.SameAcross(theirs, own)) {
					meant = append(meant, whole)
				}
			}
		}
		if !ofOne(meant) {
			continue
		}
		for _, whole := range meant {
			found = append(found, shortName{c, whole})
		}
	}
	return found
}

// withoutKind is the name of a body without the word of its kind, which stands before it,
// or behind it in Latin letters; "" where there is none, or too little is left to tell.
func (c *called) withoutKind() string {
	words := record.NameWords(c.spelt)
	for _, own := range [][]string{words[min(1, len(words)):], words[:max(0, len(words)-1)]} {
		if len(own) == 0 || !c.latin && &own[0] == &words[0] {
			continue
		}
		kind := words[0]
		if &own[0] == &words[0] {
			kind = words[len(words)-1]
		}
		if fewest := kinds()[kind]; fewest > 0 && len(own) >= fewest && (len(own) > 1 || utf8.RuneCountInString(own[0]) > 3) {
			return strings.Join(own, " ")
		}
	}
	return ""
}

// withoutRank cuts the ranks off the beginning of a person's name.
func withoutRank(name string) (rank []string, own []string) {
	words := record.NameWords(name)
	for len(words) > 0 && ranks()[words[0]] > 0 {
		rank, words = append(rank, words[0]), words[1:]
	}
	return rank, words
}

// bySurname are the persons called by a rank and a last name, each with the one whose
// whole name ends in it: where the names of two persons do, or that one has another
// rank, it is not told who is meant.
func bySurname(names []*called) (found []shortName) {
	bearers := map[string][]*called{} // by the sound of the last name
	for _, c := range names {
		if _, own := withoutRank(c.spelt); c.person && len(own) > 1 {
			heard := record.Sounds(own[len(own)-1])
			bearers[heard] = append(bearers[heard], c)
		}
	}
	for _, c := range names {
		rank, own := withoutRank(c.spelt)
		if !c.person || len(rank) == 0 || len(own) != 1 || !c.latin && !strings.HasPrefix(c.name, "ال") { // عميد الكلية is the dean of a faculty
			continue
		}
		var wholes []*called
		for _, b := range bearers[record.Sounds(own[0])] {
			if b.actor != c.actor && b.endsIn(own[0], c.latin) {
				wholes = append(wholes, b)
			}
		}
		if !ofOne(wholes) || slices.ContainsFunc(wholes, func(b *called) bool { return otherRank(rank, b) }) {
			continue
		}
		for _, whole := range wholes {
			found = append(found, shortName{c, whole})
		}
	}
	return found
}

// endsIn reports whether the last word of a name is a word, in the other script too.
func (c *called) endsIn(word string, latin bool) bool {
	words := record.NameWords(c.spelt)
	last := words[len(words)-1]
	switch {
	case c.latin == latin:
		return last == word
	case latin:
		return record.Spells(word, last, 1)
	}
	return record.Spells(last, word, 1)
}

// otherRank reports whether a name has a rank and none of those.
func otherRank(rank []string, c *called) bool {
	theirs, _ := withoutRank(c.spelt)
	return len(theirs) > 0 && !slices.ContainsFunc(theirs, func(t string) bool {
		return slices.ContainsFunc(rank, func(r string) bool { return ranks()[t] == ranks()[r] })
	})
}

// ofOne reports whether names are of one actor, or of actors that are offered to be one
// because their names are the same in two scripts, or with an office and without.
func ofOne(names []*called) bool {
	for _, c := range names {
		if o := names[0]; c.actor != o.actor && !c.ownName(o) {
			return false
		}
	}
	return len(names) > 0
}

// ownName reports whether two names are the same but for their script and the rank before them.
func (c *called) ownName(o *called) bool {
	_, x := withoutRank(c.spelt)
	_, y := withoutRank(o.spelt)
	a, b := strings.Join(x, " "), strings.Join(y, " ")
	return a == b || c.latin != o.latin && record.SameAcross(a, b)
}
