package gather

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed concepts.tsv
var conceptTable string

// concepts gives the stems of the words of concepts.tsv the code of their row. A
// word that stands in two rows belongs to the first.
var concepts = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(conceptTable) {
		code, words, found := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if !found || code[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			if stem := text.Stem(w); m[stem] == "" {
				m[stem] = "#" + code
			}
		}
	}
	return m
})

// stems remembers what the folded words of a run of claims come to: a concept,
// or else a stem, or "" for words too common or too short to say anything.
type stems map[string]string

func (s stems) of(word string) string {
	stem, known := s[word]
	if !known {
		if !common[word] {
			stem = text.Stem(word)
			if code := concepts()[stem]; code != "" {
				stem = code
			} else if !says(stem) {
				stem = ""
			}
		}
		s[word] = stem
	}
	return stem
}

// says reports whether a stem is long enough to say something: roots of Arabic
// have three letters, and English words of three are mostly function words.
func says(stem string) bool {
	letters := utf8.RuneCountInString(stem)
	return letters >= 4 || letters == 3 && stem[0] >= utf8.RuneSelf
}
