package gather

import (
	"cmp"
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed concepts.tsv
var conceptTable string

// concepts gives the stems of the words of concepts.tsv the code of their row. A
// word that stands in two rows belongs to the first; one behind "=" is sought as it
// is, since its stem is that of another word.
var concepts = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(conceptTable) {
		code, words, found := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if !found || code[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
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
	}
	return m
})

// exactly marks the key of a word as the table has it, which goes before its stem:
// rockets are fired, and a fire burns.
const exactly = "="

// stems remembers what the folded words of a run of claims come to: a concept,
// or else a stem, or "" for words too common or too short to say anything.
type stems map[string]string

func (s stems) of(word string) string {
	stem, known := s[word]
	if !known {
		if !common[word] {
			stem = text.Stem(word)
			if code := conceptOf(word, stem); code != "" {
				stem = code
			} else if !says(stem) {
				stem = ""
			}
		}
		s[word] = stem
	}
	return stem
}

// ofFighting is up to which of the words behind one for stopping they say that it is
// the fighting that stops, which is a truce by other words; 0 when they do not.
func (s stems) ofFighting(words []text.Word) int {
	upTo := 0
	for i, w := range words[:min(len(words), truceReach)] {
		switch s.of(w.Fold) {
		case "#shoot", "#clash", "#hostile":
			upTo = i + 1
		case "":
		default:
			if !fire[unjoined(w.Fold)] {
				return upTo
			}
			upTo = i + 1
		}
	}
	return upTo
}

// truceReach is how many words behind one for stopping say at most what stops.
const truceReach = 4

// fire are the words of what is ceased, folded, that have no concept.
var fire = map[string]bool{"النار": true, "نار": true, "للنار": true, "عمليات": true, "الاعمال": true}

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
	for _, particle := range onto {
		rest, ok := strings.CutPrefix(word, particle)
		if !ok {
			continue
		}
		for _, present := range presents {
			verb, ok := strings.CutPrefix(rest, present)
			if !ok {
				continue
			}
			for _, person := range persons {
				if base, ok := strings.CutSuffix(verb, person); ok && utf8.RuneCountInString(base) >= 3 && codes[base] != "" {
					return codes[base]
				}
			}
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
