package speech

import "strings"

// namings are nouns for acts of saying, with the verb that they are of.
var namings = map[string]*verb{
	"قول":     {lemma: "قال", act: "asserts", frame: "x"},
	"اعلان":   {lemma: "أعلن", act: "asserts", frame: "d"},
	"تاكيد":   {lemma: "أكد", act: "asserts", frame: "d"},
	"اقرار":   {lemma: "أقر", act: "asserts", frame: "b"},
	"اعتراف":  {lemma: "اعترف", act: "asserts", frame: "b"},
	"تصريح":   {lemma: "صرح", act: "asserts", frame: "x"},
	"زعم":     {lemma: "زعم", act: "asserts", frame: "x"},
	"ادعاء":   {lemma: "ادعى", act: "asserts", frame: "x"},
	"افاده":   {lemma: "أفاد", act: "asserts", frame: "x"},
	"تحذير":   {lemma: "حذر", act: "warns", frame: "x"},
	"اتهام":   {lemma: "اتهم", act: "accuses", frame: "ob"},
	"واتهام":  {lemma: "اتهم", act: "accuses", frame: "ob"},
	"باتهام":  {lemma: "اتهم", act: "accuses", frame: "ob"},
	"وباتهام": {lemma: "اتهم", act: "accuses", frame: "ob"},
}

// namedSaying reads what somebody said as it is told by a noun: بعد يومين من إعلان
// الوزير أن كذا; رد الجيش باتهام X بكذا; تمثل ذلك في اتهام الوزارة X بكذا.
func (r *reader) namedSaying(i, a, b int) (*frame, bool) {
	v := namings[r.toks[i].s]
	if v == nil || i == a || i+3 >= b || r.toks[i-1].quote > 0 {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: v, pieces: true, code: "speech.verb"}
	if v.act == "accuses" {
		return r.namedCharge(f, i, a, b)
	}
	before, _ := r.toks[i-1].unjoined()
	if !prepositions[before] {
		return nil, false
	}
	n, ok := r.actor(r.toks, i+1, b, "")
	if !ok || n.head == nil && n.country == nil && n.known == nil && n.body == nil && !r.remembered(n) || papers[lemmaOf(n)] {
		return nil, false
	}
	at := r.skipAdjuncts(n.to, b)
	if at+2 >= b || !that(r.toks[at].s) {
		return nil, false
	}
	f.who, f.from = []speaker{r.mention(r.toks, n)}, at+1
	return f, true
}

// namedCharge reads an accusation told by a noun, of the one behind it or, behind
// بـ, of the one who answers with it.
func (r *reader) namedCharge(f *frame, i, a, b int) (*frame, bool) {
	n, ok := r.actor(r.toks, i+1, b, "")
	if !ok || n.to >= b {
		return nil, false
	}
	by := strings.Contains(r.toks[i].s, "ب")
	switch {
	case by && strings.HasPrefix(r.toks[n.to].s, "ب"): // رد الجيش باتهام X بكذا
		who, ok := r.subjectOfClause(r.clauseStart(i, a), i, a)
		if !ok {
			return nil, false
		}
		f.who, f.from, f.start = []speaker{who}, n.from, r.clauseStart(i, a)
		return f, true
	case by || !prepositions[r.toks[i-1].s] || !r.toks[n.to].word || strings.HasPrefix(r.toks[n.to].s, "ل"):
		return nil, false
	}
	m, ok := r.actor(r.toks, n.to, b, "")
	if !ok || m.to >= b || !strings.HasPrefix(r.toks[m.to].s, "ب") {
		return nil, false
	}
	f.who, f.from = []speaker{r.mention(r.toks, n)}, m.from
	return f, true
}
