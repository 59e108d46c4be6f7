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
	alike := map[string][]called{}
	for i, a := range all {
		seen := map[string]bool{}
		add := func(key string, c called) {
			if key != "" && !seen[key+"\n"+c.name] {
				seen[key+"\n"+c.name] = true
				alike[key] = append(alike[key], c)
			}
		}
		for _, name := range append([]string{a.Name}, a.Aliases...) {
			name = spokenPlainly(text.Fold(name))
			add(record.NameKey(name), called{i, name, false})
			if a.Kind != record.Person {
				continue
			}
			if sound, _ := gather.Sound(name); sound != "" {
				add("~"+sound, called{i, name, false})
			}
			for _, own := range withoutOffice(name) {
				add(record.NameKey(own), called{i, own, true})
			}
		}
	}
	found := map[[2]int]bool{}
	for key, names := range alike {
		for n, x := range names {
			for _, y := range names[n+1:] {
				if x.actor != y.actor && (all[x.actor].Kind == record.Person) == (all[y.actor].Kind == record.Person) && x.mayBe(y, key) {
					found[[2]int{min(x.actor, y.actor), max(x.actor, y.actor)}] = true
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

// called is a name of an actor, by its place in the list, or the end of one.
type called struct {
	actor int
	name  string // folded
	end   bool   // what stood before it may be an office
}

// mayBe reports whether two names under one key of Namesakes may be of one actor.
func (c called) mayBe(o called, key string) bool {
	latin, other := isLatinName(c.name), isLatinName(o.name)
	switch {
	case c.end && o.end:
		return false // nothing tells which of them begin with an office
	case latin != other:
		return key[0] == '~' || record.SameAcross(c.name, o.name)
	case c.end || o.end:
		return c.name == o.name
	}
	return c.name != o.name && key[0] != '~' && meansAll(key)
}

// meansAll reports whether a record.NameKey is of two words or more of which the
// program knows what each means: such as make an office and no person's name.
func meansAll(key string) bool {
	words := strings.Fields(key)
	return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool { return w[0] != '#' })
}

func isLatinName(name string) bool {
	_, latin := gather.Sound(name)
	return latin
}

// withoutOffice are the ends of a person's name that may be the name without the
// office before it: of two words or more.
func withoutOffice(name string) (ends []string) {
	words := strings.Fields(name)
	for i := 1; i+2 <= len(words); i++ {
		ends = append(ends, strings.Join(words[i:], " "))
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
