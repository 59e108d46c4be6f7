package speech

import (
	"strings"
	"unicode/utf8"
)

// besideNamings are nouns for acts of saying by which one is told to speak beside what happens.
var besideNamings = map[string]*verb{
	"اعلان":  namings["اعلان"],
	"تاكيد":  namings["تاكيد"],
	"رفض":    {lemma: "رفض", act: "rejects", frame: "d"},
	"مطالبه": {lemma: "طالب", act: "demands", frame: "b"},
	"تهديد":  {lemma: "هدد", act: "threatens", frame: "b"},
	"توعد":   {lemma: "توعد", act: "threatens", frame: "b"},
	"تعهد":   {lemma: "تعهد", act: "promises", frame: "b"},
	"وعد":    {lemma: "وعد", act: "promises", frame: "b"},
}

// besideNamed reads who speaks beside what is told, by a noun: مع تأكيد الوزارة مقتل 12 شخصا
// ورفض الجبهة وقف القتال.
func (r *reader) besideNamed(i, a, b int) (*frame, bool) {
	word, and := r.toks[i].unjoined()
	v := besideNamings[word]
	if v == nil || i == a || i+3 >= b || r.toks[i].quote > 0 || !(r.toks[i-1].is("مع", "وسط", "ومع", "ووسط") || and && r.besideBefore(i, a)) {
		return nil, false
	}
	n, ok := r.actor(r.toks, i+1, b, "")
	if !ok || !r.knows(n) || papers[lemmaOf(n)] {
		return nil, false
	}
	at := r.skipAdjuncts(n.to, b)
	if at+1 >= b || !r.toks[at].word {
		return nil, false
	}
	t := r.toks[at]
	switch {
	case that(t.s):
		at++
	case v.takes("b") && strings.HasPrefix(t.s, "ب"):
	case v.takes("d") && (t.deed(t.s) || tolls[t.s] || quantifiers[t.s] || v.act == "rejects" && !t.function()):
	default:
		return nil, false
	}
	return &frame{start: i, cueFrom: i, cueTo: i + 1, verb: v, pieces: true, code: "speech.verb", who: r.voices(r.toks, n, b), from: at, to: r.mainClause(i, a, at, b)}, true
}

// mainClause is where the clause begins that a phrase at the beginning of a sentence stands
// before, or 0 where none does: مع رفض الجبهة وقف القتال | استمرت المعارك.
func (r *reader) mainClause(i, a, from, b int) int {
	if i != a+1 || that(r.toks[from-1].s) {
		return 0
	}
	for k := from + 2; k+1 < b && r.toks[k-1].word; k++ {
		if t := r.toks[k]; t.quote == 0 && utf8.RuneCountInString(t.s) > 3 && strings.HasSuffix(t.s, "ت") && !strings.HasSuffix(t.s, "ات") && !strings.HasPrefix(t.s, "و") && !t.function() && !t.deed(t.s) && r.toks[k+1].definite() && !relatives[r.toks[k-1].s] && !r.toks[k-1].function() {
			return k
		}
	}
	return 0
}

// besideBefore reports whether another is told to speak so before i in the same clause: مع نفي
// الوزارة كذا | ورفض الجبهة كذا.
func (r *reader) besideBefore(i, a int) bool {
	for k := i - 1; k > a && k > i-longestBeside && r.toks[k].word; k-- {
		if r.toks[k-1].is("مع", "وسط", "ومع", "ووسط") && (besideNamings[r.toks[k].s] != nil || denials[r.toks[k].s]) {
			return true
		}
	}
	return false
}
