package speech

import (
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Countries are the countries that words name, in order of place: by their name,
// their capital or their adjective. The Side of a mention is the English name.
func Countries(words []text.Word) []Mention {
	toks := tokenize(words, newLexicon(len(words)))
	g := places()
	var all []Mention
	for i := 0; i < len(toks); i++ {
		if !toks[i].word {
			continue
		}
		c, n, _ := g.country(toks, i)
		if n == 0 {
			c, n = g.adjective(toks, i), 1
		}
		if of := g.behindOrgan(toks, i); of != nil {
			c, n = of, 1
		}
		if c == nil {
			continue
		}
		m := Mention{Span: text.Span{Start: toks[i].Start, End: toks[i+n-1].End}, Text: toks[i].raw, Name: c.name, Side: c.name}
		for _, t := range toks[i+1 : i+n] {
			m.Text += " " + t.raw
		}
		all = append(all, m)
		i += n - 1
	}
	return all
}

// CountryName is how a language ("en" or "ar") names the country of an English
// name; "" for what is no country.
func CountryName(name, lang string) string { return record.CountryName(name, lang) }
