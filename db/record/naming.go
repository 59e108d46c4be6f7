package record

import (
	"cmp"
	"strings"
	"sync"

	"counterclaim/db/text"
)

// NameIn is how a language ("en" or "ar") calls an actor that is known by some names:
// by the first of them where that is written in its script, else by what the tables of
// countries and of well-known bodies say, else by the first of the others in its
// script; as it stands where nobody knows better.
func NameIn(lang, name string, others []string) string {
	if isLatin(name) == (lang == "en") {
		return name
	}
	if own := ownName(name, lang); own != "" {
		return own
	}
	for _, other := range others {
		if isLatin(other) == (lang == "en") {
			return other
		}
	}
	return name
}

// OtherNames are the usual names, in both languages, of the country or well-known
// body that has a name; none for what is neither.
func OtherNames(name string) (names []string) {
	for _, lang := range []string{"en", "ar"} {
		if own := ownName(name, lang); own != "" && own != name {
			names = append(names, own)
		}
	}
	return names
}

// ownName is how a language names the country or well-known body that has a name of
// either language; "" for what is neither.
func ownName(name, lang string) string {
	return cmp.Or(CountryName(cmp.Or(englishCountries()[text.Fold(name)], name), lang), BodyName(name, lang))
}

// englishCountries are the usual English names of countries by their folded Arabic ones.
var englishCountries = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(Countries) {
		row := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if line[0] == '#' || len(row) < 5 {
			continue
		}
		for name := range strings.SplitSeq(row[4], ",") {
			m[text.Fold(name)] = row[1]
		}
	}
	return m
})
