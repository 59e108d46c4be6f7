package record

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Reason says why the program proposed or found something: a code of the
// sentence and the facts that fill it, so that it can be told in any language
// and kept in the file. See Sentence.
//
// A fact is shown as it is, save one that begins with "@": that is a word of
// the program's own (or several, joined by "+"), told in the language of the
// sentence: "@side", "@what+place".
type Reason struct {
	Code string   `json:"code"`
	Args []string `json:"args,omitempty"`
}

// None reports whether there is no reason: a person did it.
func (r Reason) None() bool { return r.Code == "" }

// sentence is one text in both languages; {1}, {2}, ... stand for the facts.
type sentence struct{ en, ar string }

func (s sentence) in(lang string) string {
	if lang == "ar" {
		return s.ar
	}
	return s.en
}

// reasonTables are the sentences of every maker of reasons. A code begins with
// its maker's name, so no two tables share one.
var reasonTables = []map[string]sentence{figureReasons, speechReasons, gatherReasons, compareReasons}

// ByHand is the reason of what a person has changed since in these fields, "claimant"
// and "act": what the program found out about them holds no longer and is not told
// any more, but stays. No fields change nothing.
func (r Reason) ByHand(fields ...string) Reason {
	found, set := r.byHand()
	var all []string
	for _, field := range handFields {
		if slices.Contains(set, field) || slices.Contains(fields, field) {
			all = append(all, field)
		}
	}
	if r.None() || len(all) == 0 {
		return r
	}
	return Reason{r.Code, append(slices.Clip(found), "@"+strings.Join(all, "+"))}
}

// handFields are what ByHand can say, in the order in which it is told.
var handFields = []string{"claimant", "act"}

// byHand parts the facts that the program found from the fields that were set by
// hand, which stand last.
func (r Reason) byHand() (found, set []string) {
	if len(r.Args) > 0 {
		last := len(r.Args) - 1
		if fields, is := strings.CutPrefix(r.Args[last], "@"); is && slices.Contains(handFields, strings.Split(fields, "+")[0]) {
			return r.Args[:last], strings.Split(fields, "+")
		}
	}
	return r.Args, nil
}

// Sentence tells the reason in English ("en") or Arabic ("ar"), with the Arabic
// names of countries there. A fact whose
// direction differs from the sentence's, and any number or date in an Arabic
// one, stands in Unicode isolates (U+2068 or, of no letters, U+2066; U+2069) so that it
// cannot turn its neighbours round, nor a sign before a number itself. A code that this version does not know, from a file of a
// newer one, is shown with its facts.
func (r Reason) Sentence(lang string) string {
	return r.Told(lang, func(fact string) string { return fact })
}

// Told is Sentence with each fact as show writes it: dates in words, say, and
// numbers in other digits. The program's own words are not shown to it.
func (r Reason) Told(lang string, show func(fact string) string) string {
	if r.None() {
		return ""
	}
	if _, set := r.byHand(); set != nil {
		return fill(setByHand.in(lang), []string{fact(r.Args[len(r.Args)-1], lang, show)}, 1)
	}
	facts := make([]string, len(r.Args))
	for i, a := range r.Args {
		facts[i] = fact(a, lang, show)
	}
	if s, ok := speechReasons[r.Code]; ok {
		return fill(s.in(lang), facts, 2) // the first is the word that attributes
	}
	for _, table := range reasonTables {
		if s, ok := table[r.Code]; ok {
			return fill(s.in(lang), facts, 1)
		}
	}
	return strings.Join(append([]string{r.Code}, facts...), " · ")
}

// Plain is Sentence without the marks that only a screen needs, for files and
// other programs.
func (r Reason) Plain(lang string) string { return Unmarked(r.Sentence(lang)) }

// Unmarked takes the isolates out of a text that the program made.
func Unmarked(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '\u2066' && r <= '\u2069' {
			return -1
		}
		return r
	}, s)
}

// fill puts the facts in the place of {1}, {2}, ... in one pass, so that braces
// inside a fact stay as they are. A place without a fact is left empty. The facts from
// the one numbered speakers on may be speakers, with whom verbs agree.
func fill(template string, facts []string, speakers int) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		number, after, closed := strings.Cut(rest, "}")
		n, err := strconv.Atoi(number)
		if !closed || err != nil {
			b.WriteByte('{')
			template = rest
			continue
		}
		if n >= 1 && n <= len(facts) {
			b.WriteString(facts[n-1])
			if n >= speakers {
				after = agree(facts[n-1], after)
			}
		}
		template = after
	}
}

// fact is one argument as the sentence shows it.
func fact(arg, lang string, show func(string) string) string {
	if words, ok := ownWords(arg, lang); ok {
		return words
	}
	arg = show(arg)
	arabic := lang == "ar"
	if own := cmp.Or(CountryName(arg, "ar"), BodyName(arg, "ar")); own != "" && arabic {
		return own
	}
	rtl, strong := direction(arg)
	switch {
	case arg == "":
	case strong && rtl != arabic:
		return "\u2068" + arg + "\u2069"
	case !strong && arabic: // left to right, or "> 100" reads as "< 100"
		return "\u2066" + arg + "\u2069"
	}
	return arg
}

// ownWords tells "@side+place" as "side and place". Anything that is not wholly
// made of the program's own words is somebody else's text and is left alone.
func ownWords(arg, lang string) (string, bool) {
	codes, ok := strings.CutPrefix(arg, "@")
	if !ok {
		return "", false
	}
	var words []string
	for code := range strings.SplitSeq(codes, "+") {
		s, known := wordOf(code)
		if !known {
			return "", false
		}
		words = append(words, s.in(lang))
	}
	if lang == "ar" {
		return strings.Join(words, " و"), true
	}
	if len(words) > 2 {
		last := len(words) - 1
		return strings.Join(words[:last], ", ") + " and " + words[last], true
	}
	return strings.Join(words, " and "), true
}

// direction reports whether the first strongly directed letter runs right to
// left, and whether there is one at all: digits and signs have none.
func direction(s string) (rtl, strong bool) {
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana) && unicode.IsLetter(r):
			return true, true
		case unicode.IsLetter(r):
			return false, true
		}
	}
	return false, false
}

// Word is the fact that shows the program's own word for a code in the language
// of the sentence, or the code itself where the program has no word for it.
func Word(code string) string {
	if _, known := wordOf(code); known {
		return "@" + code
	}
	return code
}
