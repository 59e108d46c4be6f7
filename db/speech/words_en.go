package speech

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed verbs_en.tsv
var englishVerbs string

//go:embed acts_en.tsv
var englishActs string

// englishForm is a reading of an English word, or of two, as a verb of saying.
type englishForm struct {
	*verb
	ing   bool
	after string // the preposition that must follow: call on
}

var englishForms = sync.OnceValue(func() map[string][]englishForm {
	m := map[string][]englishForm{}
	for row := range rows(englishVerbs) {
		words := strings.SplitN(row[0], " ", 2)
		base, irregular, _ := strings.Cut(words[0], "/")
		v := &verb{lemma: row[0], act: row[1], frame: row[2]}
		after := ""
		if len(words) == 2 {
			after = words[1]
		}
		past := irregular
		if past == "" {
			past = inflect(base, "ed")
		}
		for _, f := range []string{base, past, inflect(base, "s")} {
			m[f] = append(m[f], englishForm{v, false, after})
		}
		m[inflect(base, "ing")] = append(m[inflect(base, "ing")], englishForm{v, true, after})
	}
	return m
})

// inflect writes a regular English ending.
func inflect(base, ending string) string {
	last := base[len(base)-1]
	switch {
	case ending != "s" && strings.HasSuffix(base, "mit"):
		return base + "t" + ending
	case last == 'e' && ending == "ed":
		return base + "d"
	case last == 'e' && ending == "ing":
		return base[:len(base)-1] + ending
	case last == 'y' && ending != "ing" && !strings.ContainsRune("aeiou", rune(base[len(base)-2])):
		return base[:len(base)-1] + map[string]string{"ed": "ied", "s": "ies"}[ending]
	case ending == "s" && (strings.HasSuffix(base, "ss") || strings.HasSuffix(base, "sh") || strings.HasSuffix(base, "ch")):
		return base + "es"
	}
	return base + ending
}

var (
	englishJoiners   = set("and but while whereas as although though after before because when that which who where if")
	englishAdverbs   = set("also later earlier then however separately again repeatedly strongly categorically flatly further still immediately had has have been was were is are will would yet reportedly officially publicly firmly vehemently always never previously since now already consistently today")
	englishPapers    = set("inquiry investigation audit probe study analysis footage video videos images image pictures photographs photos report reports data documents document survey poll figures study records letter memo statement results recording")
	englishTimes     = set("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow night morning evening afternoon january february march april may june july august september october november december")
	englishChannels  = set("a an the statement interview news conference reporters journalists television telephone phone satellite post video speech late briefing social media parliament state press bbc")
	englishListeners = set("reporters journalists parliament lawmakers him her them us me")
	englishPronouns  = map[string]byte{"he": 'm', "she": 'f', "they": 'p', "it": 'n'}
	// verbs of what happened, for the outlet's own voice; any word in -ed counts too
	englishEvents = set("was were is are has have had been said came went fell rose broke began left took made found lost won held hit struck shot fought fled killed accounts account remains remain lies stands contains comes makes holds began includes")
)

// englishAs are words that a noun follows rather than a verb.
var englishAs = set("as of by with from about on over against despite in at amid after upon such any these those")

// nounLike are forms of verbs of saying that are nouns as well.
var nounLike = set("state report claim note estimate demand offer order promise counter answer question comment voice dispute hope fear")

// lyNouns are nouns that end like an adverb.
var lyNouns = set("family assembly supply reply ally rally anomaly monopoly july italy")

// adverb reports whether a word is an adverb, or an auxiliary, which stand alike between
// a subject and its verb.
func adverb(t token) bool {
	return englishAdverbs[t.s] || len(t.s) > len("only") && strings.HasSuffix(t.raw, "ly") && !lyNouns[t.s] && !unicode.IsUpper(firstRune(t.raw))
}
