package db

import (
	"maps"
	"slices"
	"strings"

	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Namesakes are pairs of actors that may be one, whom MergeActors makes one: their
// names mean or sound the same in two scripts, name one office in other words, or
// are those of one person with an office before the name and without. The first of
// a pair makes more claims. Nothing is merged by this; and two actors of the very
// same name are not among them, for that is asked about where the name is given.
func Namesakes(all []ActorRow) (pairs [][2]ActorRow) {
	names := callings(all)
	wholes := map[string][]*called{}
	for _, c := range names {
		for _, key := range c.keys {
			wholes[key] = append(wholes[key], c)
		}
	}
	found := map[[2]int]bool{}
	pair := func(x, y *called) {
		if x.actor != y.actor && x.person == y.person {
			found[[2]int{min(x.actor, y.actor), max(x.actor, y.actor)}] = true
		}
	}
	for key, alike := range wholes {
		for n, x := range alike {
			for _, y := range alike[n+1:] {
				if x.mayBe(y, key) {
					pair(x, y)
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
					pair(c, whole)
				}
			}
		}
	}
	for _, pair := range slices.SortedFunc(maps.Keys(found), func(a, b [2]int) int { return slices.Compare(a[:], b[:]) }) {
		first, second := all[pair[0]], all[pair[1]]
		if second.Claims > first.Claims {
			first, second = second, first
		}
		pairs = append(pairs, [2]ActorRow{first, second})
	}
	return pairs
}

// called is a name of an actor, with what it is known by.
type called struct {
	actor  int    // its place in the list
	name   string // folded
	keys   []string
	latin  bool
	person bool
}

// callings are the names of all actors, those of one actor that are spelt alike once.
func callings(all []ActorRow) (names []*called) {
	for i, a := range all {
		seen := map[string]bool{}
		for _, name := range append([]string{a.Name}, a.Aliases...) {
			c := &called{actor: i, name: spokenPlainly(text.Fold(name)), person: a.Kind == record.Person}
			if seen[c.name] {
				continue
			}
			seen[c.name] = true
			sound, latin := gather.Sound(c.name)
			c.latin = latin
			if key := record.NameKey(c.name); key != "" {
				c.keys = append(c.keys, key)
			}
			if c.person && sound != "" {
				c.keys = append(c.keys, "~"+sound)
			}
			names = append(names, c)
		}
	}
	return names
}

// mayBe reports whether two names under one key may be of one actor.
func (c *called) mayBe(o *called, key string) bool {
	if c.latin != o.latin {
		return key[0] == '~' || record.SameAcross(c.name, o.name)
	}
	return c.name != o.name && key[0] != '~' && meansAll(key)
}

// meansAll reports whether a record.NameKey is of two words or more of which the
// program knows what each means: such as make an office and no person's name.
func meansAll(key string) bool {
	words := strings.Fields(key)
	return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool { return w[0] != '#' })
}

// seconds are the words before an office, as folded, that make another one of it.
var seconds = map[string]bool{}

func init() {
	for w := range strings.FieldsSeq("deputy vice former ex assistant adviser advisor نائب نائبة سابق سابقة مساعد مساعدة مستشار مستشارة وكيل وكيلة") {
		seconds[text.Fold(w)] = true
	}
}

// withoutOffice are the ends of a person's name that may be the name without the
// office before it: of two words or more. A deputy minister is no minister, and an
// end of which all is known is an office itself, as of a former spokesman.
func withoutOffice(name string) (ends []string) {
	words := strings.Fields(name)
	for i := 1; i+2 <= len(words); i++ {
		if own := strings.Join(words[i:], " "); !seconds[words[i-1]] && !meansAll(record.NameKey(own)) {
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
