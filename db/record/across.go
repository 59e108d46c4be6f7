package record

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed names.tsv
var namesTable string

// SameAcross reports whether two names of which one is written in Latin letters and one
// in Arabic are of one actor; WordsAcross says why.
func SameAcross(a, b string) bool { return len(WordsAcross(a, b)) > 0 }

// WordPair is a word of a name in Latin letters and one of a name in Arabic that are one:
// the one means the other, or spells it. Both stand as they do in the names.
type WordPair struct {
	Latin, Arabic string
	Spelt         bool
}

// WordsAcross are the words of two names of one actor of which one is written in Latin
// letters and one in Arabic: each word of the one means, is the country of, or spells a
// word of the other, in whatever order. None are those of two actors, and two names of
// one script are never the same here.
func WordsAcross(a, b string) (pairs []WordPair) {
	latin, arabic := a, b
	if isLatin(b) {
		latin, arabic = b, a
	}
	if isLatin(a) == isLatin(b) {
		return nil
	}
	x, y := latinWords(latin), arabicWords(arabic)
	if len(x) == 0 || len(x) != len(y) {
		return nil
	}
	least := fewestConsonants
	if len(x) > 1 {
		least = 1
	}
	taken := make([]bool, len(y))
	for _, w := range x {
		found := false
		for i, v := range y {
			if means := meansSame(w.part, v.part); !taken[i] && (means || Spells(w.part, v.part, least)) {
				taken[i], found = true, true
				if p := (WordPair{w.whole, v.whole, !means}); !slices.Contains(pairs, p) { // Abdulrahman is two words, each the other's
					pairs = append(pairs, p)
				}
				break
			}
		}
		if !found {
			return nil
		}
	}
	return pairs
}

// fewestConsonants is how many consonants a name of one word has at least by which two
// scripts are told to spell it: fewer are too many names.
const fewestConsonants = 2

func isLatin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Latin, r)
		}
	}
	return false
}

// unsaid are words that one language says and the other does not.
var unsaid = map[string]bool{"the": true, "of": true, "al": true, "el": true, "and": true, "for": true, "a": true, "an": true, "s": true}

// nameWord is a word of a name as it is compared, folded and without what one language
// puts before it, and as it stands in the name.
type nameWord struct{ part, whole string }

// nameWords cuts a name into words; split gives what of each is compared.
func nameWords(name string, inWord func(rune) bool, split func(folded string) []string) (all []nameWord) {
	for _, whole := range strings.FieldsFunc(name, func(r rune) bool { return !inWord(r) && !unicode.IsMark(r) && r != 'ـ' }) {
		for w := range strings.FieldsFuncSeq(text.Fold(whole), func(r rune) bool { return !inWord(r) }) {
			for _, part := range split(w) {
				all = append(all, nameWord{part, whole})
			}
		}
	}
	return all
}

// NameWords are the words of a name in order as they are compared: folded and without articles.
func NameWords(name string) (parts []string) {
	words := arabicWords(name)
	if isLatin(name) {
		words = latinWords(name)
	}
	for _, w := range words {
		parts = append(parts, w.part)
	}
	return parts
}

func latinWords(name string) []nameWord {
	inWord := func(r rune) bool { return unicode.IsLetter(r) || r == '\'' || r == '’' }
	return nameWords(name, inWord, func(w string) (parts []string) {
		w = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), "'’")
		for _, servant := range []string{"abdul", "abdel", "abdal"} { // Abdulrahman, Abdel Rahman
			if rest, ok := strings.CutPrefix(w, servant); ok {
				parts, w = append(parts, "abd"), rest
				break
			}
		}
		if w != "" && !unsaid[w] {
			parts = append(parts, w)
		}
		return parts
	})
}

func arabicWords(name string) []nameWord {
	return nameWords(name, unicode.IsLetter, func(w string) []string {
		for _, article := range []string{"وال", "لل", "ال"} {
			if rest, ok := strings.CutPrefix(w, article); ok && utf8.RuneCountInString(rest) >= 2 {
				w = rest
				break
			}
		}
		if rest, ok := strings.CutPrefix(w, "ل"); ok && len(meanings()[w]) == 0 && len(meanings()[rest]) > 0 { // الجبهة الوطنية لتحرير كذا
			w = rest
		}
		if rest, ok := strings.CutPrefix(w, "عبدال"); ok {
			return []string{"عبد", rest}
		}
		return []string{w}
	})
}

// meanings are what the words of names mean, by their folds: rows of names.tsv and
// countries. A word may stand in several rows.
var meanings = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	add := func(row, words string) {
		for w := range strings.FieldsSeq(words) {
			w = text.Fold(w)
			m[w] = append(m[w], row)
		}
	}
	for line := range strings.Lines(namesTable) {
		english, arabic, found := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if !found || strings.HasPrefix(line, "#") {
			continue
		}
		row, _, _ := strings.Cut(english, " ")
		add(row, english+" "+arabic)
	}
	for line := range strings.Lines(Countries) {
		cols := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(cols) < 6 || strings.HasPrefix(line, "#") {
			continue
		}
		for _, names := range []string{cols[1], cols[2], cols[4], cols[5]} {
			for name := range strings.SplitSeq(names, ",") {
				name = strings.TrimPrefix(text.Fold(name), "ال")
				if name == "" || strings.Contains(name, " ") {
					continue
				}
				m[name] = append(m[name], cols[0])
				if !isLatin(name) && strings.HasSuffix(name, "ي") {
					m[name+"ه"] = append(m[name+"ه"], cols[0])
				}
			}
		}
	}
	return m
})

// meansSame reports whether two folded words, without an article, mean one thing in names.
func meansSame(latin, arabic string) bool {
	for _, x := range meanings()[latin] {
		for _, y := range meanings()[arabic] {
			if x == y {
				return true
			}
		}
	}
	return false
}

// spellings are the ways in which an Arabic letter, folded, is written in Latin letters.
// The short vowels, which Arabic leaves out, may stand anywhere.
var spellings = map[rune][]string{
	'ا': {"", "a", "e", "i", "o", "u", "aa"}, 'ب': {"b", "p", "bb"}, 'ت': {"t", "tt"}, 'ث': {"th", "t", "s"},
	'ج': {"j", "g", "dj", "jj", "zh"}, 'ح': {"h", "hh"}, 'خ': {"kh", "h", "x"}, 'د': {"d", "dd"}, 'ذ': {"dh", "z", "d", "th"},
	'ر': {"r", "rr"}, 'ز': {"z", "s", "zz"}, 'س': {"s", "ss", "c"}, 'ش': {"sh", "ch", "s"}, 'ص': {"s", "ss", "c"}, 'ض': {"d", "dh", "z"},
	'ط': {"t", "tt"}, 'ظ': {"z", "dh", "d", "th"}, 'ع': {"", "a", "i", "u", "o", "e", "aa"}, 'غ': {"gh", "g"}, 'ف': {"f", "ff", "v", "ph"},
	'ق': {"q", "k", "g", "c", "gh", "qq"}, 'ك': {"k", "c", "ck", "q", "kk", "ch", "g"}, 'ل': {"l", "ll"}, 'م': {"m", "mm"}, 'ن': {"n", "nn"},
	'ه': {"h", "", "a", "e", "ah", "eh", "at", "et"}, 'و': {"w", "u", "o", "oo", "ou", "v", "au", "aw", "ow", "ww"}, 'ي': {"y", "i", "e", "ee", "ai", "ay", "ei", "ie", "a", "yy"},
	'ء': {"", "a"}, 'پ': {"p"}, 'چ': {"ch"}, 'ژ': {"zh", "j"}, 'ڤ': {"v"}, 'گ': {"g"},
}

// Spells reports whether a word of Latin letters spells an Arabic one, both folded and
// without an article, in any of the usual ways, with at least so many consonants.
func Spells(latin, arabic string, consonants int) bool {
	letters := []rune(arabic)
	if len(latin) > longestSpelt || len(letters) > longestSpelt {
		return false
	}
	bare := 0
	for _, r := range letters {
		if !strings.ContainsRune("اويهعء", r) {
			bare++
		}
	}
	if bare < consonants {
		return false
	}
	var failed [longestSpelt + 1][longestSpelt + 1]bool
	var from func(i, j int) bool
	from = func(i, j int) bool {
		if i == len(latin) && j == len(letters) {
			return true
		}
		if failed[i][j] {
			return false
		}
		failed[i][j] = true
		if j < len(letters) {
			for _, s := range spellings[letters[j]] {
				if strings.HasPrefix(latin[i:], s) && from(i+len(s), j+1) {
					return true
				}
			}
		}
		return i < len(latin) && strings.IndexByte("aeiou", latin[i]) >= 0 && from(i+1, j)
	}
	return from(0, 0)
}

// longestSpelt is how many letters a word has at most that is compared by its spelling.
const longestSpelt = 24
