package speech

import (
	"slices"
	"strings"
)

// Names whose first letters look like what is written onto a word: فالكن is no "so the".

// wholeNames are names that begin with the letters of a conjunction or a preposition
// before the article.
var wholeNames = set(`فالح فالس فالتر فالتير فالنتين فالنتينا فالنتينو فالنتيني فالنسيا فالنسا فاليري فاليريا فاليرو فاليريو فاليتا فالون فالدو فالدي فالدير فالديس فالديز فالدمان فالك فالكه فالكن فالكنر فالكنبرغ فالكوني فالكاو فالمر فالرت فالروس فالير
	والتر والترز والاس والش والدن والدنر والدهايم والكر والبرغ والسر والنبرغ والتون والدو والدوك
	بالمر بالمه بالما بالميرا بالدوين بالاك بالاديو بالتازار بالتاسار بالتيمور بالارد بالفور بالانتاين بالان بالزاك
	كالفن كالفين كالفيرت كالاهان كالاس كالاما كالدويل كالدير كالدرون كالينين كالينا كاليفورنيا كالكوتا كالغاري كالابريا كالياري كالييه`)

// markWhole finds the names of the report that begin with the letters of "so the" and that no
// table holds: behind a given name or a verb of saying, سامر فالكون, قال فالكون, nothing can be
// joined on so. It needs the tokens of a paragraph with their forms.
func (r *reader) markWhole(toks []token) {
	for i := 1; i < len(toks); i++ {
		t, prev := &toks[i], &toks[i-1]
		rest, so := strings.CutPrefix(t.s, "فال")
		if !so || !t.word || !prev.word || len(rest) < 2*letterSize || t.lex.whole || !forenames[prev.s] && !plainlySaid(prev) && !(i > 1 && foreign(*prev) && (toks[i-2].definite() || plainlySaid(&toks[i-2]))) || answersTopic(toks, i) {
			continue
		}
		if h, _, _ := headOf("ال" + rest); h != nil || len(forms("ال"+rest)) > 0 || r.seen()["ال"+rest] {
			continue // سامر فالتقى الوفد, سامر فالرئيس
		}
		t.lex.whole = true
	}
}

// plainlySaid reports whether a word is a verb of saying as it opens a clause, without an object.
func plainlySaid(t *token) bool {
	return slices.ContainsFunc(t.forms, func(f form) bool { return f.tense == past && f.object == "" && f.verb != nil })
}

// answersTopic reports whether the clause began with "as for": أما سامر فالطريق أمامه.
func answersTopic(toks []token, i int) bool {
	for k := i - 1; k >= 0 && toks[k].word && k > i-longestTopic; k-- {
		if toks[k].is("اما", "واما", "مهما", "اذا", "واذا", "لولا") {
			return true
		}
	}
	return false
}

// longestTopic is how many words behind it the answer comes at most.
const longestTopic = 12
