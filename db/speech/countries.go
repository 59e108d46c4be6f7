package speech

import (
	_ "embed"
	"slices"
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
	names      map[string][]entry  // by the first word of the name
	adjectives map[string][]nation // by the first word; the one of one word is the last
	seats      map[string][]entry  // houses of government, by the first word
	shadowed   map[string]*country // by names of one word that mean something else too
}

type entry struct {
	words   []string
	country *country
	capital bool
}

// nation is the country of an adjective, which has a second word if its name has: كوري شمالي.
type nation struct {
	second  string
	country *country
	organ   bool // only behind an organ of a state, since it means something else too: الجيش المالي
}

var places = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{map[string][]entry{}, map[string][]nation{}, map[string][]entry{}, map[string]*country{}}
	byCode := map[string]*country{}
	for row := range rows(countryTable) {
		c := &country{code: row[0], name: row[1]}
		byCode[c.code] = c
		add := func(list string, capital bool) {
			for name := range strings.SplitSeq(list, ",") {
				words := strings.Fields(text.Fold(strings.ReplaceAll(name, ".", "")))
				if len(words) == 0 {
					continue
				}
				if len(words) == 1 && (clashing[words[0]] || len(g.names[words[0]]) > 0 && !capital && g.names[words[0]][0].capital) {
					if !capital {
						g.shadowed[words[0]] = c
					}
					continue
				}
				g.names[words[0]] = append(g.names[words[0]], entry{words, c, capital})
			}
		}
		adjective := func(list string) {
			for a := range strings.SplitSeq(list, ",") {
				words := strings.Fields(text.Fold(strings.ReplaceAll(a, ".", "")))
				switch {
				case len(words) == 1:
					g.addAdjective(words[0], nation{country: c, organ: clashing[words[0]]})
				case len(words) == 2:
					g.addAdjective(words[0], nation{second: words[1], country: c})
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

// addAdjective adds an adjective under its first word, the last one of each name.
func (g *gazetteer) addAdjective(first string, n nation) {
	all := slices.DeleteFunc(g.adjectives[first], func(x nation) bool { return x.second == n.second })
	if n.second == "" {
		g.adjectives[first] = append(all, n)
		return
	}
	g.adjectives[first] = append([]nation{n}, all...)
}

// adjectiveAlone is the country of an adjective of one word, as it is written.
func (g *gazetteer) adjectiveAlone(s string) *country {
	all := g.adjectives[s]
	if len(all) == 0 || all[len(all)-1].second != "" || all[len(all)-1].organ {
		return nil
	}
	return all[len(all)-1].country
}

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
	for _, names := range toks[i].countries(g) {
		for _, e := range names {
			if len(e.words) > n && matches(toks, i, e.words) {
				c, n, capital = e.country, len(e.words), e.capital
			}
		}
		if n > 0 && ofWater(toks, i, n) {
			return nil, 0, false
		}
		if n > 0 {
			return c, n, capital
		}
	}
	return nil, 0, false
}

// ofWater reports whether the name at [i, i+n) is that of a river, a lake or a valley, which
// a country may be named by: نهر النيجر, Lake Chad, the Jordan Valley.
func ofWater(toks []token, i, n int) bool {
	if i > 0 && (namesWater(&toks[i-1]) || toks[i-1].s == "lake" || toks[i-1].s == "of" && i > 1 && toks[i-2].is("gulf", "sea")) {
		return true
	}
	return i+n < len(toks) && toks[i+n].is("river", "delta", "valley", "basin") && toks[i].Start < toks[i].End && toks[i].raw != toks[i].s
}

// namesWater reports whether a word is such a noun, with or without what is written before it.
func namesWater(t *token) bool {
	alone, _ := t.unjoined()
	return waters[alone] || waters[t.bare()]
}

// waters are nouns for rivers and seas and the land beside them.
var waters = set("نهر حوض دلتا ضفاف وادي غور بحر بحيرة مضيق")

// behindOrgan is the country of a name at toks[i] that means something else too, where an
// organ of a state stands before it: جيش مالي.
func (g *gazetteer) behindOrgan(toks []token, i int) *country {
	c := g.shadowed[toks[i].s]
	if c == nil || i == 0 || !organs[toks[i-1].s] {
		return nil
	}
	return c
}

// namesOf are the names of countries and capitals that a word may begin: as it is,
// without its conjunction, without its preposition.
func (g *gazetteer) namesOf(s string) [][]entry {
	var all [][]entry
	for first := s; ; {
		if names := g.names[first]; len(names) > 0 {
			all = append(all, names)
		}
		if rest, ok := cutConjunction(first); ok && first == s {
			first = rest
		} else if rest, ok := cutPreposition(first); ok && (first == s || "و"+first == s) {
			first = rest
		} else {
			return all
		}
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
	nations := toks[i].nations(g)
	if len(nations) == 0 || surnameAt(toks, i) {
		return nil
	}
	next := ""
	if i+1 < len(toks) {
		next = strings.TrimSuffix(toks[i+1].bare(), "ه")
	}
	for _, n := range nations {
		if n.organ && !(i > 0 && organs[toks[i-1].bare()] && toks[i-1].definite() == toks[i].definite()) {
			continue
		}
		if n.second == "" || n.second == next {
			return n.country
		}
	}
	return nil
}

// surnameAt reports whether a word with the shape of a country's adjective is a family's name:
// in the masculine and with the article, behind a first name, which has none (سامي الكندي,
// نور الدين الكندي, أبو يزن الكندي), or behind a noun for the family, which is feminine.
func surnameAt(toks []token, i int) bool {
	if i == 0 || !strings.HasPrefix(toks[i].s, "ال") || !strings.HasSuffix(toks[i].s, "ي") || toks[i-1].quote != toks[i].quote {
		return false
	}
	given, _ := toks[i-1].unjoined()
	if families[given] || forenames[toks[i-1].s] || forenames[given] {
		return true
	}
	if i < 2 {
		return false
	}
	first, _ := toks[i-2].unjoined()
	return calling[toks[i-2].s] || calling[first]
}

// families are nouns for one's family and the women of it.
var families = set("أسرة عائلة عشيرة آل زوجة أرملة ابنة والدة شقيقة كريمة")

// calling are words that begin a name of two words: أبو يزن, نور الدين, عبد الرحمن.
var calling = set("عبد أبو أبي أبا أم بن نور")

// nationsOf are the countries that a word may be the adjective of, the likeliest first.
func (g *gazetteer) nationsOf(s string) []nation {
	w, _ := cutArticle(s)
	nations, found := g.adjectivesOf(w)
	if rest, ok := cutConjunction(w); ok && w == s && !found { // وكندي, but no فنلندي
		joined, _ := g.adjectivesOf(rest)
		nations = append(nations, joined...)
	}
	return nations
}

// adjectivesOf reads a word without what is written before it; found is whether it is
// one whatever follows.
func (g *gazetteer) adjectivesOf(w string) (nations []nation, found bool) {
	for _, end := range []string{"", "ه", "ين", "ون", "تان", "تين", "ان", "ات", "ا", "s"} {
		stem, ok := strings.CutSuffix(w, end)
		if !ok {
			continue
		}
		nations = append(nations, g.adjectives[stem]...)
		if g.adjectiveAlone(stem) != nil {
			return nations, true
		}
		if end == "ين" || end == "ون" { // روسيين is روسي with ين
			if c := g.adjectiveAlone(stem + "ي"); c != nil {
				return append(nations, nation{country: c}), true
			}
		}
	}
	return nations, false
}

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
