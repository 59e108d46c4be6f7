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
