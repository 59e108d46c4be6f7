package gather

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
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
		if s := record.Sounds(key); len(s) >= 2*sameSounds {
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
	return more && utf8.RuneCountInString(rest) >= 3 && !offices[first] && !bodyless[first] && !isCountry(key) && officeOf(" "+key+" ") == "" && !isOfficial(" "+key+" ")
}

// bodyless begin what is said of people whom nothing names; folded.
var bodyless = folded("القوات الفصائل المجموعات الجماعات مسؤول مسؤولون مصادر شهود سكان ناشطون متحدث المتحدث قائد forces officials sources witnesses residents activists")

// Reports in two scripts: whom and what both name, by the meaning and the sound of the
// names (record.SameAcross).

// twins finds the names that are met in two scripts, each by the one that came first.
func twins(names []string) map[string]string {
	m := map[string]string{}
	byKey := map[string][]string{}
	seen := map[string]bool{}
	for _, name := range names {
		if name == "" || name[0] == '#' || seen[name] {
			continue
		}
		seen[name] = true
		key := record.NameKey(name)
		for _, other := range byKey[key] {
			if record.SameAcross(name, other) {
				m[name] = other
				break
			}
		}
		byKey[key] = append(byKey[key], name)
	}
	return m
}

// learnScripts finds the speakers whom reports in two scripts name.
func (k *camps) learnScripts(claims []*read) {
	var names []string
	for _, c := range claims {
		names = append(names, k.voiceOf(c))
	}
	k.across = twins(names)
}

// joinScripts gives the names in Latin letters the stems that Arabic reports of the
// gathering have for them, so that claims which share a name share its stem.
func (g *gathering) joinScripts() {
	stems := map[string]string{} // of the Arabic words
	latin := false
	for _, c := range g.claims {
		if latin = latin || c.latin; c.latin {
			continue
		}
		for _, w := range c.inOrder {
			if w.stem[0] != '#' {
				stems[c.wordAt(w)] = w.stem
			}
		}
	}
	if !latin {
		return
	}
	arabic := map[string]map[string]string{} // the same by what a name is in both scripts, then by word
	for word, stem := range stems {
		key := record.NameKey(word)
		if arabic[key] == nil {
			arabic[key] = map[string]string{}
		}
		arabic[key][word] = stem
	}
	if len(arabic) == 0 {
		return
	}
	known := map[string]string{} // by Latin stem, "" for one that is in no Arabic claim
	for _, c := range g.claims {
		if !c.latin {
			continue
		}
		changed := false
		for i, w := range c.inOrder {
			if w.stem[0] == '#' {
				continue
			}
			one, met := known[w.stem]
			if !met && c.capitals[c.wordAt(w)] {
				one = twinStem(c.wordAt(w), arabic)
				known[w.stem] = one
			}
			if one != "" {
				c.inOrder[i].stem, changed = one, true
			}
		}
		if !changed {
			continue
		}
		for i, s := range c.stems {
			if one := known[s]; one != "" {
				c.stems[i] = one
			}
		}
		slices.Sort(c.stems)
		c.stems = slices.Compact(c.stems)
	}
}

// twinStem is the stem of the Arabic word that a name in Latin letters is, "" when there
// is none: of several the first in their order, so that it is always the same.
func twinStem(name string, arabic map[string]map[string]string) string {
	best := ""
	for word, stem := range arabic[record.NameKey(name)] {
		if record.SameAcross(name, word) && (best == "" || stem < best) {
			best = stem
		}
	}
	return best
}

// wordAt is a word of a claim, folded.
func (r *read) wordAt(w spoken) string {
	word, _, _ := strings.Cut(r.words[w.at:], " ")
	return word
}

// inCapitals are the folded words that begin with a capital.
func inCapitals(words []text.Word) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w.Text); w.Kind == text.Letters && unicode.IsUpper(first) {
			m[w.Fold] = true
		}
	}
	return m
}
