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

// mostKeys is how many keys a name has at most.
const mostKeys = 16

// NameKeys are the keys under which a name in one script may meet one in the other:
// NameKey first, then those by what else its words mean, and by the sound of those that
// the other script may spell rather than translate: Karama Forces, Dignity Forces.
func NameKeys(name string) (keys []string) {
	key := NameKey(name)
	if key == "" {
		return nil
	}
	words := NameWords(name)
	latin := isLatin(name)
	all := [][]string{nil}
	for _, w := range words {
		var ways []string
		for _, row := range meanings()[w] {
			ways = append(ways, "#"+row)
		}
		if len(ways) == 0 || !latin {
			ways = append(ways, Sounds(w))
		}
		var longer [][]string
		for _, before := range all {
			for _, way := range ways {
				longer = append(longer, append(slices.Clone(before), way))
			}
		}
		all = longer[:min(len(longer), mostKeys)]
	}
	keys = []string{key}
	for _, words := range all {
		slices.Sort(words)
		if k := strings.Join(words, " "); k != "" && !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}

// NameKey is what two names of one actor share in both scripts, so that the few that may
// be alike are found: the meaning of each word or else its consonants, in order.
func NameKey(name string) string {
	words := NameWords(name)
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
