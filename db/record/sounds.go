package record

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// letterSounds are the consonants that scripts and transliterations tell apart;
// those that they mix up (ق ك غ ج, ت ط, س ص ش, د ض) sound alike. Vowels, و, ي and
// the breaths ء ه ح ع, which are written in one spelling and not in the other,
// are left out.
var letterSounds = func() map[rune]byte {
	m := map[rune]byte{}
	for sound, letters := range map[byte]string{'b': "بپbp", 't': "تطثt", 'k': "جقكخغگکkgqjcx", 'd': "دضd", 'r': "رr", 'z': "زظذژz", 's': "سصشs", 'f': "فڤfv", 'l': "لl", 'm': "مm", 'n': "نn"} {
		for _, letter := range letters {
			m[letter] = sound
		}
	}
	return m
}()

// articlesBefore stand before a transliterated name.
var articlesBefore = map[string]bool{"al": true, "el": true, "as": true, "ash": true, "ad": true, "an": true, "ar": true, "at": true, "the": true}

// Sounds is the consonants of a folded name of either script, doubled ones once.
func Sounds(name string) string {
	var b []byte
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) })
	for i, w := range words {
		if articlesBefore[w] && i < len(words)-1 {
			continue
		}
		w = strings.ReplaceAll(strings.ReplaceAll(unarticled(w), "ph", "f"), "dh", "z")
		for _, letter := range w {
			if s, ok := letterSounds[letter]; ok && (len(b) == 0 || b[len(b)-1] != s) {
				b = append(b, s)
			}
		}
	}
	return string(b)
}

// unarticled is a word without the Arabic article.
func unarticled(word string) string {
	if rest, ok := strings.CutPrefix(word, "ال"); ok && utf8.RuneCountInString(rest) >= 3 {
		return rest
	}
	return word
}

// NameKey is what two names of one actor share in both scripts, so that the few that may
// be alike are found: the meaning of each word or else its consonants, in order.
func NameKey(name string) string {
	words := arabicWords(name)
	if isLatin(name) {
		words = latinWords(name)
	}
	for i, w := range words {
		if rows := meanings()[w]; len(rows) > 0 {
			words[i] = "#" + rows[0]
		} else {
			words[i] = Sounds(w)
		}
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}
