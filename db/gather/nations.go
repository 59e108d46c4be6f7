package gather

import (
	"slices"
	"strings"

	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// Planes, ships and soldiers of two countries are two things: who denies the loss of a
// plane of his own says nothing of that of another's.

// ofNations are the concepts of things that reports name with their country, each as that
// of its sort.
var ofNations = map[string]string{"#aircraft": "#aircraft", "#helicopter": "#aircraft", "#drone": "#aircraft", "#ship": "#ship", "#tank": "#tank", "#soldier": "#soldier", "#mercenary": "#soldier", "#officer": "#soldier"}

// ofNation is a thing that a claim names, with the country whose it is.
type ofNation struct{ thing, country string }

// nationReach is how many words a thing stands at most from the word for its country.
const nationReach = 3

// ofACountryEach finds the things of a claim that a word for a country stands beside.
func (r *read) ofACountryEach() []ofNation {
	var all []ofNation
	for _, w := range r.inOrder {
		thing := ofNations[w.stem]
		if thing == "" {
			continue
		}
		for _, p := range r.parties {
			if p.country != "" && r.tellsWhose(w.at, p) {
				all = append(all, ofNation{thing, p.key})
				break
			}
		}
	}
	return all
}

// tellsWhose reports whether the word for a country says whose the thing is that stands at a
// byte: its adjective behind that, in English before it.
func (r *read) tellsWhose(at int, p named) bool {
	if r.latin {
		return p.at < at && strings.Count(r.words[p.at:at], " ") <= nationReach
	}
	if p.at < at || slices.ContainsFunc(strings.Fields(r.words[at:p.at]), func(w string) bool { return wheres[w] }) {
		return false // "any plane in the Xian sky"
	}
	word, _, _ := strings.Cut(r.words[p.at:], " ")
	return strings.Count(r.words[at:p.at], " ") <= nationReach &&
		slices.ContainsFunc(adjectiveEnds, func(end string) bool { return strings.HasSuffix(word, end) })
}

// wheres begin what says where a thing was; folded.
var wheres = folded("في فوق على من إلى قرب داخل خارج عبر ضد")

// adjectiveEnds are how the adjective of a country ends; folded.
var adjectiveEnds = []string{"ي", "يه", "يين", "يون", "يان", "يتين", "يتان", "يات"}

// nationOf is the key of the country of a name of one word that is a people's, "the
// Kenyans"; "" for other names.
func nationOf(name string) string {
	if strings.Contains(name, " ") || isCountry(name) {
		return ""
	}
	words := text.Words(name)
	all := speech.Countries(words)
	if len(all) != 1 {
		return ""
	}
	return coreName(all[0].Side)
}

// ofOtherNations reports whether two claims name things of one sort that are of
// different countries, and none of the same.
func ofOtherNations(a, b *read) bool {
	other := false
	for _, x := range a.nations {
		for _, y := range b.nations {
			if x == y {
				return false
			}
			other = other || x.thing == y.thing
		}
	}
	return other
}
