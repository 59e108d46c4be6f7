package speech

import (
	_ "embed"
	"strings"
	"sync"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

var countryTable = record.Countries

//go:embed seats.tsv
var seatTable string

// country is one row of countries.tsv. Its name is the English one in every
// language, so that the sides of Arabic and English reports meet.
type country struct {
	code, name string
}

// gazetteer finds countries, their capitals and their adjectives by folded words.
type gazetteer struct {
	names      map[string][]entry // by the first word of the name
	adjectives map[string]*country
	pairs      map[[2]string]*country // adjectives of two words: كوري شمالي, south korean
	seats      map[string][]entry     // houses of government, by the first word
}

type entry struct {
	words   []string
	country *country
	capital bool
}

var places = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{map[string][]entry{}, map[string]*country{}, map[[2]string]*country{}, map[string][]entry{}}
	byCode := map[string]*country{}
	for row := range rows(countryTable) {
		c := &country{code: row[0], name: row[1]}
		byCode[c.code] = c
		add := func(list string, capital bool) {
			for name := range strings.SplitSeq(list, ",") {
				words := strings.Fields(text.Fold(strings.ReplaceAll(name, ".", "")))
				if len(words) == 0 || len(words) == 1 && clashing[words[0]] {
					continue
				}
				if len(words) == 1 && len(g.names[words[0]]) > 0 && !capital && g.names[words[0]][0].capital {
					continue
				}
				g.names[words[0]] = append(g.names[words[0]], entry{words, c, capital})
			}
		}
		adjective := func(list string) {
			for a := range strings.SplitSeq(list, ",") {
				words := strings.Fields(text.Fold(strings.ReplaceAll(a, ".", "")))
				switch {
				case len(words) == 1 && !clashing[words[0]]:
					g.adjectives[words[0]] = c
				case len(words) == 2:
					g.pairs[[2]string{words[0], words[1]}] = c
				}
			}
		}
		add(row[1], false)
		add(row[3], true)
		add(row[4], false)
		add(row[6], true)
		adjective(row[2])
		adjective(row[5])
	}
	for row := range rows(seatTable) {
		for name := range strings.SplitSeq(row[1]+","+row[2], ",") {
			if words := strings.Fields(text.Fold(name)); len(words) > 0 && name != "-" {
				g.seats[words[0]] = append(g.seats[words[0]], entry{words: words, country: byCode[row[0]]})
			}
		}
	}
	return g
})

// seat reads a house of government at toks[i] whose first word is given without
// its clitics; n is how many tokens it takes.
func (g *gazetteer) seat(toks []token, i int, first string) (c *country, n int) {
	for _, e := range g.seats[first] {
		if len(e.words) > n && matches(toks, i, e.words) {
			c, n = e.country, len(e.words)
		}
	}
	return c, n
}

// country reads a country's or capital's name at toks[i], whose first word may
// carry a clitic; n is how many tokens it takes, 0 when there is none.
func (g *gazetteer) country(toks []token, i int) (c *country, n int, capital bool) {
	first := toks[i].s
	for {
		best := 0
		for _, e := range g.names[first] {
			if len(e.words) > best && matches(toks, i, e.words) {
				c, best, capital = e.country, len(e.words), e.capital
			}
		}
		if best > 0 {
			return c, best, capital
		}
		if rest, ok := cutConjunction(first); ok && first == toks[i].s {
			first = rest
			continue
		}
		if rest, ok := cutPreposition(first); ok && (first == toks[i].s || "و"+first == toks[i].s) {
			first = rest
			continue
		}
		return nil, 0, false
	}
}

// matches reports whether the words after the first stand behind toks[i].
func matches(toks []token, i int, words []string) bool {
	if i+len(words) > len(toks) {
		return false
	}
	for k := 1; k < len(words); k++ {
		if toks[i+k].s != words[k] {
			return false
		}
	}
	return true
}

// adjective reads a word as a country's adjective in any gender and number.
func (g *gazetteer) adjective(toks []token, i int) *country {
	w, _ := cutArticle(toks[i].s)
	if c := g.adjectiveOf(toks, i, w); c != nil || w != toks[i].s {
		return c
	}
	if rest, ok := cutConjunction(w); ok { // وكندي, but no فنلندي
		return g.adjectiveOf(toks, i, rest)
	}
	return nil
}

// adjectiveOf reads the word w, which is the one at i without what is written
// before it.
func (g *gazetteer) adjectiveOf(toks []token, i int, w string) *country {
	next := ""
	if i+1 < len(toks) {
		next, _ = cutArticle(toks[i+1].s)
		next = strings.TrimSuffix(next, "ه")
	}
	for _, end := range []string{"", "ه", "ين", "ون", "تان", "تين", "ان", "ات", "ا", "s"} {
		stem, ok := strings.CutSuffix(w, end)
		if !ok {
			continue
		}
		if c := g.pairs[[2]string{stem, next}]; c != nil {
			return c
		}
		if c := g.adjectives[stem]; c != nil {
			return c
		}
		if end == "ين" || end == "ون" { // روسيين is روسي with ين
			if c := g.adjectives[stem+"ي"]; c != nil {
				return c
			}
		}
	}
	return nil
}
