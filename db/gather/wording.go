package gather

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/speech"
)

//go:embed counted.tsv
var countedTable string

// phrase is how a question names a code, in both languages.
type phrase struct{ en, ar string }

var phrases = sync.OnceValue(func() map[string]phrase {
	m := map[string]phrase{}
	for line := range strings.Lines(countedTable) {
		if f := strings.Split(strings.TrimRight(line, "\r\n"), "\t"); len(f) == 3 && line[0] != '#' {
			m[f[0]] = phrase{f[1], f[2]}
		}
	}
	return m
})

// phraseOf names a code; one that the table lacks is shown as it is.
func phraseOf(code string) phrase {
	if p, ok := phrases()[code]; ok {
		return p
	}
	plain := strings.ReplaceAll(code, "_", " ")
	return phrase{plain, isolated(plain)}
}

// thingOf names a code of two parts, damaged_buildings, or the plain thing, and
// says whether it tells what befell it.
func thingOf(code string) (thing phrase, fate phrase, told bool) {
	for i := range code {
		if code[i] != '_' {
			continue
		}
		if fate, told := phrases()[code[:i+1]]; told {
			return phraseOf(code[i+1:]), fate, true
		}
	}
	return phraseOf(code), phrase{}, false
}

// isolated keeps words of another direction from turning their neighbours round.
func isolated(s string) string { return "\u2068" + s + "\u2069" }

// longestQuote is how many code points of a claim a question quotes.
const longestQuote = 120

// quoted is the words of a claim as a question shows them.
func quoted(c *read) string {
	s := strings.Join(strings.Fields(c.Text), " ")
	if utf8.RuneCountInString(s) > longestQuote {
		runes := []rune(s)[:longestQuote]
		for len(runes) > 0 && runes[len(runes)-1] != ' ' {
			runes = runes[:len(runes)-1]
		}
		s = strings.TrimRight(string(runes), " ") + " …"
	}
	return isolated("«" + s + "»")
}

func fillWho(template, who, lang string) string {
	return strings.ReplaceAll(template, "{who}", called(who, lang))
}

func fillPlace(template, place, lang string) string {
	in := ""
	if place != "" {
		in = " in " + isolated(place)
		if lang == "ar" {
			in = " في " + isolated(place)
		}
	}
	return strings.ReplaceAll(template, "{in place}", in)
}

// aboutText is a question with the claim that it is about behind it: a question mark
// behind words that run the other way would not be seen where it belongs.
func aboutText(en, ar string, c *read) (string, string) {
	return en + " " + quoted(c), ar + " " + quoted(c)
}

// deniedText asks whether a denied claim is so.
func (g *gathering) deniedText(c *read) (string, string) {
	who := c.speaker()
	if strings.HasPrefix(who, "@") {
		return aboutText("Is this so?", "هل هذا صحيح؟", c)
	}
	en, ar := called(midSentence(who), "en"), called(who, "ar")
	if c.Act == record.Accuses { // its words are "X of doing it"
		return aboutText("Is this accusation by "+en+" true?", "هل صحيح الاتهام الصادر عن "+behind(ar)+"؟", c)
	}
	return aboutText("Is this so, as told by "+en+"?", "هل صحيح ما يُنسب إلى "+behind(ar)+"؟", c)
}

// countText asks how many, of a place by its names in English and in Arabic where it has
// two.
func countText(c record.Count, inEnglish, inArabic string) (string, string) {
	var en, ar strings.Builder
	en.WriteString("How many ")
	ar.WriteString("كم عدد ")
	done, befell := phrases()[c.What]
	befell = befell && (fates[c.What] || c.What == aboard)
	thing, fate, told := thingOf(c.What)
	switch {
	case befell && c.Who != "" && c.What != aboard:
		en.WriteString(phraseOf(c.Who).en)
		ar.WriteString(done.ar + " من " + phraseOf(c.Who).ar)
	case befell:
		en.WriteString(phraseOf("people").en)
		ar.WriteString(done.ar)
	case told:
		en.WriteString(thing.en)
		ar.WriteString(thing.ar + " " + fate.ar)
	default:
		en.WriteString(thing.en)
		ar.WriteString(thing.ar)
	}
	if c.Side != "" {
		en.WriteString(" of " + called(c.Side, "en"))
		ar.WriteString(" لدى " + called(c.Side, "ar"))
	}
	switch {
	case befell:
		en.WriteString(" were " + done.en)
	case told:
		en.WriteString(" were " + fate.en)
	default:
		en.WriteString(" were there")
	}
	if c.Place != "" {
		en.WriteString(fillPlace("{in place}", cmp.Or(inEnglish, c.Place), "en"))
		ar.WriteString(fillPlace("{in place}", cmp.Or(inArabic, c.Place), "ar"))
	}
	if c.Cumulative {
		en.WriteString(" in all")
		ar.WriteString(" إجمالا")
	}
	return en.String() + "?", ar.String() + "؟"
}

// fates are the codes of what befell people.
var fates = map[string]bool{"killed": true, "wounded": true, "killed_or_wounded": true, "casualties": true, "losses": true, "missing": true, "displaced": true,
	"prisoners": true, "detained": true, "hostages": true, "infected": true, "survivors": true, "migrants": true, "demonstrators": true, "participated": true,
	"escaped": true, "moved": true}

// countReason says what the figures of a question have in common.
func countReason(c record.Count) record.Reason {
	scope := record.Word("event")
	if c.Cumulative {
		scope = record.Word("total")
	}
	if c.Side == "" {
		return reason("count_any", record.Word(c.What), scope)
	}
	return reason("count", record.Word(c.What), c.Side, scope)
}

// wordOf is the first word of a claim that has a stem or stands for a concept, as
// written, but for a particle before its article: also where the stem is what another
// script or shorter words of other claims made of it.
func (c *read) wordOf(stem string) string {
	at := slices.IndexFunc(c.inOrder, func(w spoken) bool { return w.stem == stem })
	if at < 0 {
		return stem
	}
	word := c.written(c.wordAt(c.inOrder[at]))
	for _, particle := range []string{"و", "ف", "ب", "ك"} {
		if rest, ok := strings.CutPrefix(word, particle); ok && strings.HasPrefix(rest, "ال") {
			return rest
		}
	}
	return word
}

// How a question names a speaker in the middle of its sentence, in each language.

//go:embed bodies.tsv
var bodyTable string

// plainBodies are what every report has, "the army", by each of their folded names.
var plainBodies = sync.OnceValue(func() map[string]phrase {
	m := map[string]phrase{}
	for f := range rowsOf(bodyTable) {
		for name := range strings.SplitSeq(f[2], ",") {
			m[fold(name)] = phrase{f[0], f[1]}
		}
	}
	return m
})

// called is how a language names somebody: a country, a well-known body or what every
// report has by its name there; any other name stays as it is, behind an article where it
// is one of English that takes one.
func called(name, lang string) string {
	if own := speech.CountryName(name, lang); own != "" {
		return own
	}
	if p, known := plainBodies()[fold(name)]; known {
		if lang == "ar" {
			return p.ar
		}
		return p.en
	}
	body := record.BodyName(name, lang)
	own := cmp.Or(body, isolated(name))
	if lang == "en" {
		return article(cmp.Or(body, name)) + own
	}
	return own
}

// behind is an Arabic name as a preposition before it bends it: أبي سليم for أبو سليم.
func behind(name string) string {
	for _, mark := range []string{"", "\u2068"} {
		if rest, ok := strings.CutPrefix(name, mark+"أبو "); ok {
			return mark + "أبي " + rest
		}
	}
	return name
}

// article is "the " before the English name of a body, or of an office that is written
// small: "the Northern Movement", "the deputy mayor".
func article(name string) string {
	words := strings.Fields(name)
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case !isLatin(name) || len(words) == 0 || determiners[fold(words[0])] || strings.Contains(words[0], "'") || strings.Contains(words[0], "’"):
		return ""
	case unicode.IsLower(first):
		return "the "
	case len(words) > 1 && slices.ContainsFunc(words, func(w string) bool { return bodyWords[w] }), bodyWords[name]:
		return "the "
	}
	return ""
}

// midSentence is a name that a report begins a sentence with, as it stands within one: "a
// resident".
func midSentence(name string) string {
	first, rest, more := strings.Cut(name, " ")
	if more && determiners[fold(first)] && isLatin(name) {
		return strings.ToLower(first) + " " + rest
	}
	return name
}

// determiners begin an English name that takes no article; folded.
var determiners = folded("a an the his her its their our some two three four five another one several many most")

// bodyWords are nouns of the name of an English body that takes the article.
var bodyWords = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("Army Movement Front Party Council Brigades Brigade Committee Ministry Union Nations Crescent Cross Forces Force Alliance Coalition Government Authority Commission Organisation Organization Agency Programme Program Battalion Battalions Navy Guard Command Office Bank League Federation Group Association Fund") {
		m[w] = true
	}
	return m
}()
