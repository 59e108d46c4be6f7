package speech

import (
	"strings"

	"counterclaim/db/text"
)

func placeHead(s string) bool {
	if placeNouns[s] {
		return true
	}
	base, ok := cutArticle(s)
	if ok && placeNouns[base] {
		return true
	}
	if rest, ok := cutPreposition(s); ok && placeNouns[rest] {
		return true
	}
	if rest, ok := cutConjunction(s); ok && placeNouns[rest] {
		return true
	}
	return false
}

// placeClitic reports whether a و or ب is written onto a noun for a place.
func placeClitic(s string) bool {
	if placeNouns[s] {
		return false
	}
	for _, c := range []string{"و", "ب", "ل", "ف"} {
		if rest, ok := strings.CutPrefix(s, c); ok && placeNouns[rest] {
			return true
		}
	}
	return false
}

// placeEnd is the token after a place's name that begins at i.
func (r *reader) placeEnd(toks []token, i, end int) int {
	j := i
	if toks[j].placeHead() {
		j++
		if j < end && opens(toks, j) && quoteEnd(toks, j+1)-j <= 5 {
			return quoteEnd(toks, j+1) + 1
		}
	}
	if j > i && j < end && toks[i].definite() && !toks[j].definite() {
		return j // "the city crowded with patients": no name stands behind "the city"
	}
	if j > i && j < end && (sorts[toks[j].s] || toks[i].is("حي") && (strings.HasPrefix(toks[j].s, "وي") || strings.HasPrefix(toks[j].s, "وت"))) {
		return j // منطقة سكنية تبعد عن كذا, حيّ ويدير المعارك
	}
	start := j
	for j < end && j-start < 4 && (r.nameWord(toks, j) || j > i && placePrefixes[toks[j].s] && j == start || j > i && placePrefixes[toks[j-1].s] && toks[j].definite()) && toks[j].depth == toks[i].depth {
		if j > start && !placeWord(toks[j], toks[j-1]) || start > i && toks[i].definite() && !toks[j].definite() {
			break
		}
		j++
	}
	return min(j, end)
}

// placeWord reports whether a further word can still belong to a place's name:
// short names of two words, an adjective of direction.
func placeWord(t, prev token) bool {
	if placePrefixes[prev.s] {
		return true
	}
	if rest, ok := t.unled(); ok && compass[rest] {
		return false
	}
	if directions[t.s] {
		return true
	}
	if struckWith[t.s] || numerals[t.s] || counts[strings.TrimPrefix(t.s, "و")] {
		return false // وادي النخل | بصاروخ, جزيرة الملح | وعدد القتلى يرتفع
	}
	return !t.definite() && !t.deed(t.s)
}

// manyPlaces begin no name: "the neighbouring villages".
var manyPlaces = set("قرى بلدات أحياء مدن مناطق")

// sorts are adjectives that tell what sort of place is meant, and name none.
var sorts = set("سكنية حدودية ساحلية جبلية صناعية عسكرية ريفية نائية زراعية مأهولة تجارية صحراوية سكني صناعي عسكري تجاري ساحلي حدودي")

// struckWith say with what a place was struck, behind its name.
var struckWith = set("بصاروخ بصاروخين بصواريخ بقذيفة بقذيفتين بقذائف بغارة بغارتين بغارات بطائرة بطائرتين بطائرات بمسيرة بمسيرات بعبوة بمدفعية بالمدفعية بالصواريخ بالقذائف بالطائرات بالمسيرات")

// counts are nouns of a number, with which a headline goes on behind a place.
var counts = set("عدد حصيلة إجمالي مجموع")

// placePrefixes begin names of two words, compass tells where a place lies.
var (
	placePrefixes = set("ود ام ابو بيت دير تل راس عين بني خان كفر جبل باب بئر بير شيخ الشيخ قصر برج وادي سيدي عين")
	compass       = set("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط الشمال الجنوب الشرق الغرب")
)

// clings reports whether a preposition is written onto the name of a country or a capital at i:
// بنيروبي.
func (r *reader) clings(i int) bool {
	c, n, _ := r.gaz.country(r.toks, i)
	return n > 0 && !r.wears(r.toks[i].s, c, "")
}

// placesIn are the places named in a token range.
func (r *reader) placesIn(from, to int) []Mention {
	var out []Mention
	seen := map[string]bool{}
	add := func(i, j int, name, side string) {
		m := Mention{Span: r.span(i, j), Name: name, Side: side}
		if !r.english && (placeClitic(r.toks[i].s) || r.clings(i)) {
			m.Start++
		}
		m.Text = r.in.Text.Slice(m.Span)
		if m.Name == "" {
			m.Name = m.Text
		}
		if key := text.Fold(m.Name); !seen[key] && m.Text != "" {
			seen[key] = true
			out = append(out, m)
		}
	}
	for i := from; i < to; i++ {
		t := r.toks[i]
		if !t.word {
			continue
		}
		if r.english {
			if j, name := r.englishPlace(i, to); j > i {
				add(i, j, name, "")
				i = j - 1
			}
			continue
		}
		if t.placeHead() {
			if j := r.placeEnd(r.toks, i, to); j > i+1 && !manyPlaces[t.bare()] {
				add(i, j, "", "")
				i = j - 1
			}
			continue
		}
		c, n, capital := r.gaz.country(r.toks, i)
		if n == 0 || i == from {
			continue
		}
		prev := r.toks[i-1].s
		inside := prev == "في" || prev == "من" || prev == "الي" || prev == "علي" || prev == "قرب" || prev == "داخل" || prev == "شمال" || prev == "جنوب" || prev == "شرق" || prev == "غرب" || prev == "وسط"
		inside = inside || capital && strings.HasPrefix(t.s, "ب")
		if inside {
			name := c.name
			if capital {
				name = ""
			}
			add(i, i+n, name, c.name)
			i += n - 1
		}
	}
	// "في X" with a name that no table holds.
	for i := from + 1; i < to && !r.english; i++ {
		if r.toks[i-1].is("في", "وفي") && r.toks[i].word && !r.toks[i].placeHead() && !r.toks[i].definite() && r.properPlace(i) {
			j := r.placeEnd(r.toks, i, min(to, i+2))
			if j > i {
				add(i, j, "", "")
			}
		}
	}
	return out
}

// properPlace reports whether a word behind "في" looks like a place's own name:
// it was named as one elsewhere, or is no word of the tables.
func (r *reader) properPlace(i int) bool {
	t := r.toks[i]
	if _, n, _ := r.gaz.country(r.toks, i); n > 0 {
		return false
	}
	base := t.s
	if h, _, _ := headOf(base); h != nil {
		return false
	}
	return r.placeNames[base]
}
