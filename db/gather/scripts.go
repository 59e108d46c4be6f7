package gather

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

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
