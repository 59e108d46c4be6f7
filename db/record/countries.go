package record

import (
	_ "embed"
	"strings"
	"sync"

	"counterclaim/db/text"
)

// Countries is the table of the countries of the world: their names, adjectives
// and capitals in English and Arabic (its first lines name the columns). Package
// speech reads names in reports by it; here it translates them.
//
//go:embed countries.tsv
var Countries string

// arabicCountries are the usual Arabic names of countries by their folded English ones.
var arabicCountries = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(Countries) {
		row := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if line[0] == '#' || len(row) < 5 {
			continue
		}
		m[text.Fold(row[1])], _, _ = strings.Cut(row[4], ",")
	}
	return m
})

// CountryName is how a language ("en" or "ar") names the country of an English
// name; "" for what is no country.
func CountryName(name, lang string) string {
	arabic, ok := arabicCountries()[text.Fold(name)]
	switch {
	case !ok:
		return ""
	case lang == "ar":
		return arabic
	}
	return name
}
