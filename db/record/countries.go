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

// country is the English name of a country and its usual Arabic one.
type country struct{ en, ar string }

// countries are the countries by their folded English names.
var countries = sync.OnceValue(func() map[string]country {
	m := map[string]country{}
	for line := range strings.Lines(Countries) {
		row := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if line[0] == '#' || len(row) < 5 {
			continue
		}
		arabic, _, _ := strings.Cut(row[4], ",")
		m[text.Fold(row[1])] = country{row[1], arabic}
	}
	return m
})

// CountryName is how a language ("en" or "ar") names the country of an English
// name, be it folded; "" for what is no country.
func CountryName(name, lang string) string {
	c := countries()[text.Fold(name)]
	if lang == "ar" {
		return c.ar
	}
	return c.en
}
