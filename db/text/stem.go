package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// longestStemmed is the longest word in bytes that is stemmed; anything longer
// is no word of a language.
const longestStemmed = 100

// Stem is the folded light stem of a word: what the inflected forms of one word
// mostly share. Arabic loses the article with what is written before it, and
// the endings of number, gender and relation, as in the light stemmers of
// Larkey (2002); a bare و is kept, since وزير is no زير. English goes by the
// Snowball algorithm. Words of other scripts are folded only. The word is
// folded first, so that spellings that fold alike stem alike.
func Stem(word string) string {
	word = Fold(word)
	if len(word) > longestStemmed || !utf8.ValidString(word) {
		return word
	}
	switch r, _ := utf8.DecodeRuneInString(word); {
	case unicode.Is(unicode.Arabic, r):
		return stemArabic(word)
	case unicode.Is(unicode.Latin, r):
		env := snowballstem.NewEnv(word)
		english.Stem(env)
		if stem := Fold(env.Current()); stem != "" {
			return stem
		}
	}
	return word
}

var (
	articles = []string{"وال", "فال", "بال", "كال", "ولل", "فلل", "وبال", "وكال", "ال", "لل"}
	endings  = []string{"ها", "هم", "ات", "ان", "ون", "ين", "يه", "ه", "ي"}
)

// shortestArabicStem is the fewest letters that stemming leaves: roots have three.
const shortestArabicStem = 3

func stemArabic(word string) string {
	for _, article := range articles {
		if rest, ok := strings.CutPrefix(word, article); ok && utf8.RuneCountInString(rest) >= shortestArabicStem {
			word = rest
			break
		}
	}
	for _, ending := range endings {
		if rest, ok := strings.CutSuffix(word, ending); ok && utf8.RuneCountInString(rest) >= shortestArabicStem {
			word = rest
		}
	}
	return word
}

// Affixes is one reading of a written Arabic word: the particles written onto
// its front, the word itself, and the pronoun at its end.
type Affixes struct{ Prefix, Stem, Suffix string }

// The clitics in the order in which they are written: a conjunction, a
// preposition or the future س, the article.
var (
	conjunctions = []string{"", "و", "ف"}
	particles    = []string{"", "ب", "ك", "ل", "س", "ال", "بال", "كال", "لل"}
	pronouns     = []string{"", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كن", "نا", "ني", "ي"}
)

// shortestStem is the fewest letters that a reading leaves of a word.
const shortestStem = 2

// Split gives the readings of an Arabic word, folded: first the word as it is,
// then those that take the least away. It knows no dictionary: a reading need
// not be a word. Before a pronoun the final ه of ta marbuta is written ت, so
// such a stem comes once with ت and once with ه.
func Split(word string) []Affixes {
	word = Fold(word)
	readings := []Affixes{{Stem: word}}
	if r, _ := utf8.DecodeRuneInString(word); !unicode.Is(unicode.Arabic, r) {
		return readings
	}
	for _, pronoun := range pronouns {
		body, ok := strings.CutSuffix(word, pronoun)
		if !ok {
			continue
		}
		for _, conjunction := range conjunctions {
			rest, ok := strings.CutPrefix(body, conjunction)
			if !ok {
				continue
			}
			for _, particle := range particles {
				stem, ok := strings.CutPrefix(rest, particle)
				prefix := conjunction + particle
				if !ok || utf8.RuneCountInString(stem) < shortestStem || prefix+pronoun == "" {
					continue
				}
				if pronoun != "" && strings.HasSuffix(particle, "ل") && particle != "ل" {
					continue // a noun has either the article or a pronoun
				}
				readings = append(readings, Affixes{prefix, stem, pronoun})
				if before, ok := strings.CutSuffix(stem, "ت"); ok && pronoun != "" {
					readings = append(readings, Affixes{prefix, before + "ه", pronoun})
				}
			}
		}
	}
	// few readings, nearly in order: insertion sort keeps equals as they came
	taken := func(a Affixes) int { return len(a.Prefix) + len(a.Suffix) }
	for i := 1; i < len(readings); i++ {
		for j := i; j > 0 && taken(readings[j]) < taken(readings[j-1]); j-- {
			readings[j], readings[j-1] = readings[j-1], readings[j]
		}
	}
	return readings
}
