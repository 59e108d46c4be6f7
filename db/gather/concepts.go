package gather

import (
	"cmp"
	_ "embed"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed concepts.tsv
var conceptTable string

// tableWords are the words of concepts.tsv, each with the code of its row.
func tableWords() iter.Seq2[string, string] {
	return func(yield func(code, word string) bool) {
		for line := range strings.Lines(conceptTable) {
			code, words, found := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
			if !found || code[0] == '#' {
				continue
			}
			for w := range strings.FieldsSeq(words) {
				if !yield(code, w) {
					return
				}
			}
		}
	}
}

// concepts gives the stems of the words of concepts.tsv the code of their row. A
// word that stands in two rows belongs to the first; one behind "=" is sought as it
// is, since its stem is that of another word.
var concepts = sync.OnceValue(buildConcepts)

func buildConcepts() map[string]string {
	m := map[string]string{}
	for code, w := range tableWords() {
		if isExpression(w) {
			continue
		}
		forms := []string{text.Stem(w), text.Fold(w), exactly + text.Fold(w)}
		if strings.HasPrefix(w, exactly) {
			forms = []string{text.Fold(w)}
		}
		for _, form := range forms {
			if m[form] == "" {
				m[form] = "#" + code
			}
		}
	}
	return m
}

// exactly marks the key of a word as the table has it, which goes before its stem:
// rockets are fired, and a fire burns.
const exactly = "="

// stems remembers what the folded words of a run of claims come to.
type stems struct {
	words  map[string]string       // a concept, or else a stem, or "" for words too common or too short to say anything
	begins map[string][]expression // the expressions that a word may begin
}

// nothing is the row of what together says nothing: "at all".
const nothing = "#nothing"

func newStems() stems { return stems{map[string]string{}, map[string][]expression{}} }

// of is what a word alone comes to.
func (s stems) of(word string) string {
	stem, known := s.words[word]
	if !known {
		if !common[word] {
			stem = text.Stem(word)
			if code := conceptOf(word, stem); code != "" {
				stem = code
			} else if !says(stem) {
				stem = ""
			}
		}
		s.words[word] = stem
	}
	return stem
}

// ofAll is what some words come to that follow one another, and the place of each
// such stem among them: an expression is one concept, told where it begins, and only
// those of its words say their own thing too that are said to.
func (s stems) ofAll(words []string) (all []string, places []int) {
	said := map[int]bool{} // the words of expressions that say nothing more
	for i, w := range words {
		begins, known := s.begins[w]
		if !known {
			begins = begun(w)
			s.begins[w] = begins
		}
		for _, e := range begins {
			if at := e.at(words, i); at != nil && !slices.ContainsFunc(at, func(k int) bool { return said[k] }) {
				if e.code != nothing {
					all, places = append(all, e.code), append(places, i)
				}
				for n, k := range at {
					said[k] = !e.parts[n].own
				}
				break
			}
		}
		stem := s.of(w)
		if blowsUp(words, i) {
			stem = "#explosion"
		}
		if stem != "" && !said[i] {
			all, places = append(all, stem), append(places, i)
		}
	}
	return all, places
}

// blowsUp reports whether a word of some folded ones is the verb of blowing something up,
// which without its doubling sign is written like the word for dawn: it begins what is told,
// or goes on with "and", and has an object with its article that is no day.
func blowsUp(words []string, at int) bool {
	verb, joined := strings.CutPrefix(words[at], "و")
	if verb != "فجر" || at+1 == len(words) || at > 0 && !joined {
		return false
	}
	next := words[at+1]
	return isArticled(next) && !dawnOf[next]
}

// dawnOf are words before which dawn stands; folded.
var dawnOf = folded("اليوم السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة العيد الأضحى الفطر الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين الثلاثين الغد")

// unmistaken is the folded word of a written one, in a form that is no other word's where its
// doubling sign tells it from that: فجّر is no dawn.
func unmistaken(w text.Word) string {
	if (w.Fold == "فجر" || w.Fold == "وفجر") && strings.ContainsRune(w.Text, '\u0651') {
		return "يفجر"
	}
	return w.Fold
}

// Particles that are written onto an Arabic word, the letters that begin the
// present of a verb, and the endings of its persons.
var (
	onto     = []string{"", "و", "ف", "ب", "ل", "ك", "س", "وس", "وب", "ول", "وال", "بال", "لل", "فال", "ال"}
	presents = []string{"", "ي", "ت", "ن"}
	persons  = []string{"", "ت", "وا", "ون", "ين", "ان", "تا", "ها", "هم", "ه", "نا", "ا", "ات", "ته", "تها", "تهم", "تنا", "وه", "وها", "وهم"}
)

// conceptOf is the concept of a word, "" when it has none: an Arabic verb is
// sought in all its persons, with what is written onto it.
func conceptOf(word, stem string) string {
	codes := concepts()
	if code := codes[exactly+word]; code != "" {
		return code
	}
	if isLatin(word) {
		return codes[stem]
	}
	for _, particle := range onto {
		if rest, ok := strings.CutPrefix(word, particle); ok && utf8.RuneCountInString(rest) >= 3 && codes[exactly+rest] != "" {
			return codes[exactly+rest]
		}
	}
	if code := cmp.Or(codes[stem], codes[strings.TrimPrefix(word, "ال")]); code != "" {
		return code
	}
	for base := range bases(word) {
		if utf8.RuneCountInString(base) >= 3 && codes[base] != "" {
			return codes[base]
		}
	}
	return ""
}

// says reports whether a stem is long enough to say something: roots of Arabic
// have three letters, and English words of three are mostly function words.
func says(stem string) bool {
	letters := utf8.RuneCountInString(stem)
	return letters >= 4 || letters == 3 && stem[0] >= utf8.RuneSelf
}
