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
	if f, ok := r.besideNamed(i, a, b); ok {
		return f, true
	}
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
	if !ok || !r.knows(n) || papers[lemmaOf(n)] {
		return nil, false
	}
	at := r.skipAdjuncts(n.to, b)
	if at+2 >= b {
		return nil, false
	}
	f.who, f.from = []speaker{r.mention(r.toks, n)}, at+1
	if v.takes("d") && r.toks[at].word && !r.toks[at].definite() && r.toks[at].deed(r.toks[at].s) { // إثر إعلان الجيش إحكام سيطرته
		f.from, f.to = at, r.deedEnd(at, b)
		if f.start--; f.start > a && r.toks[f.start-1].is("وذلك") {
			f.start--
		}
		return f, f.to-at >= shortestDeedTold
	}
	return f, that(r.toks[at].s)
}

// deedEnd is where the words for what was done end, which the noun at k begins: before a comma or
// the main clause.
func (r *reader) deedEnd(k, b int) int {
	end := r.clauseEnd(k, b)
	for k++; k < end; k++ {
		if r.bareVerb(r.toks[k]) && r.toks[k].quote == 0 && !relatives[r.toks[k-1].s] && !r.toks[k].deed(r.toks[k].s) {
			return k
		}
	}
	return end
}

// shortestDeedTold is how many words tell of a deed at least.
const shortestDeedTold = 3

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

// chargeOf reads an accusation that is only named, with the one who makes it and
// the one it is made against: اتهامات أوغندا لكينيا بقصف القرية.
func (r *reader) chargeOf(i, b int, before []*frame) (*frame, bool) {
	if !r.toks[i].is("اتهامات", "اتهام", "واتهامات", "واتهام") || i+3 >= b || r.toks[i].quote > 0 {
		return nil, false
	}
	if len(before) > 0 {
		if last := before[len(before)-1]; last.to == 0 && last.verb != nil && (last.verb.act == "denies" || last.verb.act == "rejects") {
			return nil, false // what is denied names it
		}
	}
	n, ok := r.actor(r.toks, i+1, b, "")
	if !ok || !n.identified() || n.to+1 >= b {
		return nil, false
	}
	n = r.withoutAccused(n)
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: &verb{lemma: "اتهم", act: "accuses", frame: "ob"}, from: i, whole: true, code: "speech.verb"}
	to := n.to // behind whom it is made against
	switch {
	case !strings.HasPrefix(r.toks[to].s, "ل"): // ردا على اتهامات المعارضة بكذا
		if i == 0 || !prepositions[r.toks[i-1].s] {
			return nil, false
		}
	case r.toks[to].is("له", "لها", "لهم"): // ردا على اتهامات المعارضة له بكذا
		to++
	default:
		other, ok := r.actor(r.toks, to, b, "ل")
		if !ok {
			return nil, false
		}
		to, f.blamed = other.to, []speaker{r.mention(r.toks, other)}
	}
	if to >= b || !strings.HasPrefix(r.toks[to].s, "ب") {
		return nil, false
	}
	f.who, f.to = []speaker{r.mention(r.toks, n)}, r.clauseEnd(to, b)
	return f, true
}

// withoutAccused parts the name of one who accuses from whom he accuses, where that stands
// behind ل and the charge follows: اتهام وزير الداخلية للحزب بكذا.
func (r *reader) withoutAccused(n name) name {
	if n.to >= len(r.toks) || !strings.HasPrefix(r.toks[n.to].s, "ب") {
		return n
	}
	for k := n.from + 1; k < n.to; k++ {
		if strings.HasPrefix(r.toks[k].s, "لل") {
			if one, ok := r.actor(r.toks, n.from, k, ""); ok && one.to == k {
				return one
			}
		}
	}
	return n
}

// masdar reads "بقوله", "في قوله إن", "تأكيده أن" as a second wording of a frame
// that a verb opened: ونفى X بقوله "...".
func (r *reader) masdar(i, a, b int) (*frame, bool) {
	if r.toks[i].ofDenial() {
		if f, ok := r.deedOfSaying(i, a, b); ok {
			return f, true
		}
		if f, ok := r.metWithDenial(i, a, b); ok {
			return f, true
		}
		if f, ok := r.namedDenial(i, a, b); ok {
			return f, true
		}
	}
	if !r.toks[i].is("بقوله", "بقولها", "بالقول", "قائلا") || r.toks[i].is("قائلا") {
		return nil, false
	}
	stop := r.frameLimit(i, b)
	mark, quoted := r.contentMark(i+1, stop)
	if mark < 0 || mark > i+4 {
		return nil, false
	}
	f := &frame{cueFrom: i, cueTo: i + 1, code: "speech.verb", pieces: true}
	f.verb = &verb{act: "asserts", frame: "x"}
	f.start = i
	// The verb before it gives the act and the speaker.
	for k := i - 1; k >= a && k > i-8; k-- {
		if v, ok := r.said(r.toks[k]); ok && v.tense != participle {
			f.cueFrom, f.cueTo, f.verb, f.start = k, k+1, v.verb, r.frameStart(k, a, false, 0)
			if n, ok := r.actor(r.toks, k+1, i, ""); ok {
				f.who = []speaker{r.mention(r.toks, n)}
			} else if who, ok := r.last(v.gender, v.number); ok {
				f.who = []speaker{who}
			}
			break
		}
	}
	for k := i - 1; k >= a && len(f.who) == 0; k-- { // اكتفت الجماعة بالقول
		if !r.toks[k].word || r.toks[k].quote > 0 || !r.bareVerb(r.toks[k]) {
			continue
		}
		if n, ok := r.actor(r.toks, k+1, i, ""); ok && n.to == i {
			f.who, f.start = []speaker{r.mention(r.toks, n)}, r.frameStart(k, a, false, 0)
		}
		break
	}
	if len(f.who) == 0 { // أما فلان فاكتفى بالقول
		if who, ok := r.subjectOfClause(a, i, a); ok {
			f.who = []speaker{who}
			f.start = a
			r.spokenBy(f, a, i)
		}
	}
	if n, ok := r.actor(r.toks, min(a+1, i), i, ""); len(f.who) == 0 && ok && n.head != nil && !prepositions[r.toks[a].s] && !r.toks[a].function() { // وعقب مكتب الرئيس على كذا بالقول
		f.who, f.start = []speaker{r.mention(r.toks, n)}, a
	}
	if len(f.who) == 0 {
		who, ok := r.last(0, 's')
		if !ok {
			return nil, false
		}
		f.who = []speaker{who}
	}
	f.pieces = f.verb.act != "denies"
	f.from = mark + 1
	if quoted && r.toks[mark].is(":") {
		f.from++
	}
	if f.from < b && opens(r.toks, f.from) {
		f.from++
	}
	return f, f.from < b
}
