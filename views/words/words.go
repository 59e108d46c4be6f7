// Package words holds every string of the interface in English and in Arabic,
// with the plural rules of both, and prints numbers, ranges and dates the way
// each language wants them. It knows nothing of pages or requests, and it never
// touches the words of a document: those are evidence and are shown as they are.
//
// A string may carry {0}, {1}, ... for its arguments and {n} for the number
// that picks its plural form. Arguments that run against the direction of the
// sentence are wrapped in isolates, so that no name or number can reorder it.
package words

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// catalogue maps a key to its words in both languages.
type catalogue map[string]entry

// entry is one string of the interface. Plural strings have Ens and Ars instead:
// English one, other; Arabic zero, one, two, few, many, other.
type entry struct {
	En, Ar string
	Ens    [2]string
	Ars    [6]string
}

func (e entry) plural() bool { return e.Ens[1] != "" }

// all is every string there is; one catalogue a noun, one line each.
var all = join(
	frame,
	errorWords,
	nouns,
	documents,
	reader,
	counts,
	questions,
	claimsWords,
	actorsWords,
	shareWords,
)

func join(parts ...catalogue) catalogue {
	whole := catalogue{}
	for _, p := range parts {
		for key := range p {
			if _, twice := whole[key]; twice {
				panic("words: " + key + " is defined twice")
			}
		}
		maps.Copy(whole, p)
	}
	return whole
}

// The two languages of the interface.
const (
	English = "en"
	Arabic  = "ar"
)

// The digits in which the interface prints its own numbers.
const (
	LatinDigits  = "latin"
	ArabicDigits = "arabic"
)

// Printer says things in one language. The zero Printer speaks English.
type Printer struct {
	arabic       bool
	arabicDigits bool
	names        func() map[string]string
	former       func() map[string]string
}

// For is the printer of a language, "ar" or anything else for English, and of a
// setting of digits, "arabic" or anything else for Latin ones.
func For(lang, digits string) Printer {
	return Printer{arabic: lang == Arabic, arabicDigits: digits == ArabicDigits}
}

// Naming is the printer that calls actors as names says, by their stored names, which is
// asked when the first one is named.
func (p Printer) Naming(names func() map[string]string) Printer {
	p.names = names
	return p
}

// Knowing is the printer that knows actors by the other names that they have, too, as
// former says: the names of those that were merged into them among these.
func (p Printer) Knowing(former func() map[string]string) Printer {
	p.former = former
	return p
}

// Called is how the language calls an actor that was worded before, by whatever name.
func (p Printer) Called(name string) string {
	if shown := p.Name(name); shown != name || p.former == nil || name == "" {
		return shown
	}
	return cmp.Or(p.former()[name], name)
}

// Name is how the language calls an actor, or the side of one, of a stored name; as it
// is stored where nothing better is known.
func (p Printer) Name(stored string) string {
	if p.names == nil || stored == "" {
		return stored
	}
	return cmp.Or(p.names()[stored], stored)
}

// Stored is the stored name of the actor that the language calls by a name; what is
// no such name comes back as it is.
func (p Printer) Stored(shown string) string {
	if p.names == nil || shown == "" {
		return shown
	}
	found := ""
	for stored, own := range p.names() {
		if own == shown && (found == "" || stored < found) {
			found = stored
		}
	}
	return cmp.Or(found, shown)
}

// Preferred is the language of the interface that an Accept-Language header asks for first.
func Preferred(acceptLanguage string) string {
	tags, _, err := language.ParseAcceptLanguage(acceptLanguage)
	if err != nil {
		return English // a malformed header asks for nothing
	}
	_, i, _ := language.NewMatcher([]language.Tag{language.English, language.Arabic}).Match(tags...)
	return []string{English, Arabic}[i]
}

// Lang is the language as BCP 47.
func (p Printer) Lang() string {
	if p.arabic {
		return Arabic
	}
	return English
}

// Dir is the direction of the language, "rtl" or "ltr".
func (p Printer) Dir() string {
	if p.arabic {
		return "rtl"
	}
	return "ltr"
}

// Numerals are the digits of the setting as browsers call them: "arab" or "latn".
func (p Printer) Numerals() string {
	if p.arabicDigits {
		return "arab"
	}
	return "latn"
}

// T is the string of a key with its arguments filled in. An unknown key comes
// back as itself; a test finds those.
func (p Printer) T(key string, args ...any) string {
	e, ok := all[key]
	if !ok {
		return key
	}
	if p.arabic {
		return p.fill(e.Ar, args)
	}
	return p.fill(e.En, args)
}

// Has reports whether the catalogue knows the key.
func (p Printer) Has(key string) bool {
	_, ok := all[key]
	return ok
}

// N is the string of a key in the plural form that n takes, {n} being n itself.
func (p Printer) N(key string, n int, args ...any) string {
	e, ok := all[key]
	if !ok {
		return key
	}
	form := e.Ens[1]
	switch {
	case p.arabic:
		form = e.Ars[arabicForm(n)]
	case n == 1:
		form = e.Ens[0]
	}
	return p.fill(strings.ReplaceAll(form, "{n}", p.isolate(p.Num(n))), args)
}

// arabicForm is the CLDR plural category of n as an index into entry.Ars.
func arabicForm(n int) int {
	switch plural.Cardinal.MatchPlural(language.Arabic, n, 0, 0, 0, 0) {
	case plural.Zero:
		return 0
	case plural.One:
		return 1
	case plural.Two:
		return 2
	case plural.Few:
		return 3
	case plural.Many:
		return 4
	}
	return 5
}

func (p Printer) fill(s string, args []any) string {
	for i, arg := range args {
		var word string
		switch a := arg.(type) {
		case int:
			word = p.Num(a)
		case string:
			word = a
		default:
			word = fmt.Sprint(a)
		}
		s = strings.ReplaceAll(s, "{"+strconv.Itoa(i)+"}", p.isolate(word))
	}
	return s
}

// isolate wraps a word in FSI and PDI where it could reorder the sentence: when
// it has letters of the other direction, or digits in an Arabic sentence.
func (p Printer) isolate(s string) string {
	for _, r := range s {
		against := unicode.In(r, unicode.Arabic, unicode.Hebrew)
		if p.arabic {
			against = unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Nd)
		}
		if against {
			return opening(s) + s + "\u2069"
		}
	}
	return s
}

// opening is the isolate that opens a word: what has no letters runs left to right, or "> 100"
// reads as "< 100" in an Arabic sentence.
func opening(s string) string {
	if strings.ContainsFunc(s, unicode.IsLetter) {
		return "\u2068"
	}
	return "\u2066"
}

// List is words one after the other, the empty ones left out, each kept from
// reordering its neighbours.
func (p Printer) List(parts ...string) string {
	var all []string
	for _, part := range parts {
		if part != "" {
			all = append(all, p.isolate(part))
		}
	}
	return strings.Join(all, p.T("list.comma"))
}

// Code is the word for a code of the model: "what." and "killed", "who." and
// "civilians". A code of two parts, as damaged_buildings, is said of its second
// part. What is no code comes back as it is: it is the analyst's own word.
func (p Printer) Code(prefix, code string) string {
	if code == "" {
		return ""
	}
	if p.Has(prefix + code) {
		return p.T(prefix + code)
	}
	if fate, of, ok := strings.Cut(code, "_"); ok && p.Has("count."+fate) && p.Has(prefix+of) {
		return p.T("count."+fate, p.T(prefix+of))
	}
	return code
}

// CodeOf is the code of a word in either language, or the word itself when it is none.
func CodeOf(prefix, word string) string {
	for key, e := range all {
		if code, ok := strings.CutPrefix(key, prefix); ok && (strings.EqualFold(e.En, word) || e.Ar == word) {
			return code
		}
	}
	for _, p := range []Printer{For(English, ""), For(Arabic, "")} {
		for fate := range all {
			fate, ok := strings.CutPrefix(fate, "count.")
			if !ok {
				continue
			}
			for key := range all {
				if of, ok := strings.CutPrefix(key, prefix); ok && strings.EqualFold(p.Code(prefix, fate+"_"+of), word) {
					return fate + "_" + of
				}
			}
		}
	}
	return word
}

// Codes are all codes of a prefix, in the order of their words.
func (p Printer) Codes(prefix string) []string {
	var codes []string
	for key := range all {
		if code, ok := strings.CutPrefix(key, prefix); ok {
			codes = append(codes, code)
		}
	}
	slices.SortFunc(codes, func(a, b string) int { return strings.Compare(p.Code(prefix, a), p.Code(prefix, b)) })
	return codes
}
