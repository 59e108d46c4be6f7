package speech

import (
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// longestPerson is how many words the name of a person has at most when nothing
// in it says that it is one.
const longestPerson = 4

// KindOf is what sort of actor a name tells by itself: a country is a state,
// وزارة الصحة and Ministry of Health are governments, and two to four words of
// letters alone, which in a script with capitals all begin with one, are a person.
// Whatever tells nothing is an organisation.
func KindOf(name string) record.ActorKind {
	words := strings.Fields(text.Fold(name))
	if len(words) == 0 {
		return record.Organisation
	}
	for _, e := range places().names[words[0]] {
		if !e.capital && slices.Equal(e.words, words) {
			return record.State
		}
	}
	if h, _, _ := headOf(words[0]); h != nil {
		return armedOrCivil(h.kind, h.lemma, words[1:])
	}
	// In English the noun stands before "of" or at the end: head of the army, Northern Army.
	own := words
	if of := slices.Index(words, "of"); of > 0 {
		own = words[:of]
	}
	for _, w := range slices.Backward(own) {
		if kind := englishHeads()[w]; kind != "" {
			return armedOrCivil(kind, w, own)
		}
	}
	if movements[own[len(own)-1]] { // the Salvation Front
		return record.Organisation
	}
	if len(words) > 1 && len(words) <= longestPerson && !strings.ContainsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsSpace(r) && !strings.ContainsRune("-'’.", r)
	}) && !slices.ContainsFunc(strings.Fields(name), func(w string) bool {
		return unicode.IsLower([]rune(w)[0]) && !slices.Contains([]string{"al", "de", "van", "von", "bin", "ibn"}, strings.SplitN(w, "-", 2)[0])
	}) {
		return record.Person
	}
	return record.Organisation
}

// arms tell that a group fights, civil that it does not.
var (
	arms  = set("مسلحه مسلح متمرده متمرد متشدده متشدد مقاتله قتاليه ارهابيه ارهابي عسكريه عسكري armed militant rebel insurgent paramilitary jihadist terrorist guerrilla extremist separatist military militia")
	civil = set("حقوقيه حقوقي انسانيه انساني خيريه خيري مدنيه مدني اغاثيه اهليه بيئيه بيئي نسائيه نسويه طلابيه طلابي ثقافيه نقابيه عماليه بحثيه استثماريه اعلاميه دينيه")
)

// armedOrCivil is what sort of actor a group is by the words beside its noun;
// any other noun tells its kind by itself.
func armedOrCivil(kind record.ActorKind, noun string, beside []string) record.ActorKind {
	if !eitherArms[noun] {
		return kind
	}
	for _, w := range beside {
		switch w = bareWord(w); {
		case arms[w]:
			return record.Force
		case civil[w]:
			return record.Organisation
		}
	}
	return kind
}

// folds are the folded words of tokens.
func folds(toks []token) []string {
	words := make([]string, len(toks))
	for i, t := range toks {
		words[i] = t.s
	}
	return words
}
