package gather

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// learnOneName finds the names of parties that are one name, given in part or spelt in two
// ways: "the Observatory of X" and the Observatory of X for Rights, "Karabagh" and Mountainous
// Karabakh. The fuller form is kept, of two spellings the one first met.
func (k *camps) learnOneName(keys []string) {
	fuller := map[string]string{} // the longest of the names that a key begins or ends; "" where two differ
	for _, key := range keys {
		if !properName(key) {
			continue
		}
		words := strings.Fields(key)
		for i := 1; i < len(words); i++ {
			for _, part := range []string{strings.Join(words[:i], " "), strings.Join(words[i:], " ")} {
				switch other, met := fuller[part]; {
				case !met || other != "" && strings.Contains(" "+key+" ", " "+other+" "):
					fuller[part] = key
				case !strings.Contains(" "+other+" ", " "+key+" "):
					fuller[part] = ""
				}
			}
		}
	}
	defer k.straighten()
	spelt := map[string]string{}
	for _, key := range keys {
		if !properName(key) {
			continue
		}
		if s := record.Sounds(key); len(s) >= 2*sameSounds && spelt[s] != key {
			if spelt[s] != "" {
				k.rename(key, spelt[s])
				continue
			}
			spelt[s] = key
		}
		if whole := fuller[key]; whole != "" {
			k.rename(key, whole)
		}
	}
}

// rename makes a key one of the party of another.
func (k *camps) rename(key, to string) {
	if k.key[key] == "" && k.of(to) != key {
		k.key[key] = k.of(to)
	}
}

// straighten lets every key lead to the last of a row of names.
func (k *camps) straighten() {
	for key, to := range k.key {
		for met := map[string]bool{key: true}; k.key[to] != "" && !met[to]; to = k.key[to] {
			met[to] = true
		}
		k.key[key] = to
	}
}

// properName reports whether a key is a name of several words that is neither a title, which
// every country has, nor of a country.
func properName(key string) bool {
	first, rest, more := strings.Cut(key, " ")
	return more && key[0] != '#' && utf8.RuneCountInString(rest) >= 3 && !offices[first] && !bodyless[first] && !isCountry(key) && officeOf(" "+key+" ") == "" && !isOfficial(" "+key+" ")
}

// bodyless begin what is said of people whom nothing names; folded.
var bodyless = folded("القوات الفصائل المجموعات الجماعات مسؤول مسؤولون مصادر شهود سكان ناشطون متحدث المتحدث قائد forces officials sources witnesses residents activists")
