package db

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Alike is why two names may be of one actor.
type Alike string

// The reasons, the most telling first.
const (
	WordForWord  Alike = "across"   // in two languages
	OtherWords   Alike = "office"   // one office
	WithOffice   Alike = "titled"   // a name with an office before it and without
	WithKind     Alike = "kind"     // a body with the word of its kind and without
	OfInitials   Alike = "initials" // the one is made of the first letters of the other
	WithSurname  Alike = "surname"  // a rank with a last name that nobody else bears
	SoundingSame Alike = "sound"    // in two scripts
)

var alikes = []Alike{WordForWord, OtherWords, WithOffice, WithKind, OfInitials, WithSurname, SoundingSame}

// Namesake is two actors that may be one, of whom Same makes more claims.
type Namesake struct {
	Same, Other ActorRow
	Why         Alike
	Words       []record.WordPair // of WordForWord: which word of the one is which of the other
}

// Namesakes are the actors that may be one, whom MergeActors makes one: their names mean
// or sound the same in two scripts, name one office in other words, or are those of one
// person with an office before the name and without, or of one body with the word of its
// kind and without, or the one is short for the other. Nothing is merged by this; and two
// actors of the very same name are not among them, for that is asked about where the
// name is given.
func Namesakes(all []ActorRow) (pairs []Namesake) {
	names := callings(all)
	wholes := map[string][]*called{}
	for _, c := range names {
		for _, key := range c.keys {
			wholes[key] = append(wholes[key], c)
		}
	}
	found := map[[2]int]Namesake{}
	pair := func(x, y *called, why Alike) {
		if x.actor == y.actor || x.person != y.person {
			return
		}
		if x.actor > y.actor {
			x, y = y, x
		}
		n := Namesake{Same: all[x.actor], Other: all[y.actor], Why: why}
		if why == WordForWord {
			n.Words = record.WordsAcross(x.spelt, y.spelt)
		}
		at := [2]int{x.actor, y.actor}
		if old, there := found[at]; !there || n.tellsMore(old) {
			found[at] = n
		}
	}
	for key, alike := range wholes {
		for n, x := range alike {
			for _, y := range alike[n+1:] {
				if why := x.mayBe(y, key); why != "" {
					pair(x, y, why)
				}
			}
		}
	}
	for _, c := range names {
		if !c.person {
			continue
		}
		for _, own := range withoutOffice(c.name) {
			for _, whole := range wholes[record.NameKey(own)] {
				if own == whole.name || c.latin != whole.latin && record.SameAcross(own, whole.name) {
					pair(c, whole, WithOffice)
				}
			}
		}
	}
	for _, s := range byInitials(names) {
		pair(s.short, s.whole, OfInitials)
	}
	for _, s := range byKind(names) {
		pair(s.short, s.whole, WithKind)
	}
	for _, s := range bySurname(names) {
		pair(s.short, s.whole, WithSurname)
	}
	for _, at := range slices.SortedFunc(maps.Keys(found), func(a, b [2]int) int { return slices.Compare(a[:], b[:]) }) {
		n := found[at]
		if n.Other.Claims > n.Same.Claims {
			n.Same, n.Other = n.Other, n.Same
		}
		pairs = append(pairs, n)
	}
	return pairs
}

// tellsMore reports whether a reason is to be given rather than another one for the same
// two: the more telling one, of two the one of more words, so that it is always the same.
func (n Namesake) tellsMore(than Namesake) bool {
	return cmp.Or(cmp.Compare(slices.Index(alikes, than.Why), slices.Index(alikes, n.Why)), cmp.Compare(len(n.Words), len(than.Words)),
		cmp.Compare(fmt.Sprint(than.Words), fmt.Sprint(n.Words))) > 0
}

// called is a name of an actor, with what it is known by.
type called struct {
	actor  int    // its place in the list
	name   string // folded
	spelt  string // as it is given
	keys   []string
	latin  bool
	person bool
	state  bool
}

// callings are the names of all actors, those of one actor that are spelt alike once.
func callings(all []ActorRow) (names []*called) {
	for i, a := range all {
		seen := map[string]bool{}
		for _, name := range append([]string{a.Name}, a.Aliases...) {
			c := &called{actor: i, name: spokenPlainly(text.Fold(name)), spelt: name, person: a.Kind == record.Person, state: a.Kind == record.State}
			if seen[c.name] {
				continue
			}
			seen[c.name] = true
			sound, latin := gather.Sound(c.name)
			c.latin = latin
			c.keys = record.NameKeys(c.name)
			if c.person && sound != "" {
				c.keys = append(c.keys, "~"+sound)
			}
			names = append(names, c)
		}
	}
	return names
}

// mayBe is why two names under one key may be of one actor, "" where they may not.
func (c *called) mayBe(o *called, key string) Alike {
	switch {
	case c.latin != o.latin && record.SameAcross(c.name, o.name):
		return WordForWord
	case c.latin != o.latin && key[0] == '~':
		return SoundingSame
	case c.latin == o.latin && c.name != o.name && key[0] != '~' && key == c.keys[0] && key == o.keys[0] && meansAll(key):
		return OtherWords
	}
	return ""
}

// meansAll reports whether a record.NameKey is of two words or more of which the
// program knows what each means: such as make an office and no person's name.
func meansAll(key string) bool {
	words := strings.Fields(key)
	return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool { return w[0] != '#' })
}

// withoutOffice are the ends of a person's name that may be the name without the
// office before it: of two words or more. A deputy minister is no minister, and an
// end of which all is known is an office itself, as of a former spokesman.
func withoutOffice(name string) (ends []string) {
	words := strings.Fields(name)
	for i := 1; i+2 <= len(words); i++ {
		if own := strings.Join(words[i:], " "); !seconds()[words[i-1]] && !meansAll(record.NameKey(own)) {
			ends = append(ends, own)
		}
	}
	return ends
}

// spokenPlainly leaves out of a folded name what Arabic says between a spokesman
// and whose he is: "in the name of".
func spokenPlainly(name string) string {
	words := strings.Fields(name)
	for i := 1; i+1 < len(words); i++ {
		if words[i] == "باسم" && (strings.HasSuffix(words[i-1], "متحدث") || strings.HasSuffix(words[i-1], "ناطق")) {
			return strings.Join(slices.Delete(words, i, i+1), " ")
		}
	}
	return name
}
