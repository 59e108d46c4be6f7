package speech

import (
	"slices"
	"strings"

	"counterclaim/db/figure"
)

// piecesOf splits what is said into clauses that could be true or false alone.
func (r *reader) piecesOf(f *frame) [][2]int {
	if r.english {
		return r.englishPieces(f)
	}
	if !f.pieces || f.whole {
		return [][2]int{{f.from, f.to}}
	}
	if f.verb != nil && (f.verb.act == "accuses" || f.verb.act == "blames" || f.verb.act == "demands") {
		return r.objects(f)
	}
	var out [][2]int
	from := f.from
	cut := func(to, next int) {
		if r.unsaid(from, to) {
			from = next
		} else if r.sayable(from, to) {
			out = append(out, [2]int{from, to})
			from = next
		}
	}
	for k := f.from + 1; k < f.to; k++ {
		if next, ok := r.splitsAt(k, from, f.to, f.verb != nil && f.verb.act == "denies"); ok {
			cut(k, next)
		}
	}
	if r.unsaid(from, f.to) && len(out) > 0 || r.prays(from, f.to) {
		return out
	}
	if r.sayable(from, f.to) || len(out) == 0 {
		out = append(out, [2]int{from, f.to})
	} else {
		out[len(out)-1][1] = f.to
	}
	return out
}

// unsaid reports whether a piece only tells what the speaker did not say, or by what he bears it
// out: لكنه لم يذكر تفاصيل.
func (r *reader) unsaid(from, to int) bool {
	if r.prays(from, to) || r.bearsOut(from, to) {
		return true
	}
	for k := from; k+1 < to && k < from+3; k++ {
		if r.toks[k].is("لم", "ولم") {
			v, ok := r.said(r.toks[k+1])
			return ok && v.tense == present && telling[v.lemma] // but لم تحدث tells what did not happen
		}
		if k > 0 && (r.toks[k-1].is("لكنه", "لكنها", "لكنهم") || k == from) && r.corrects(r.toks[k]) && k > from-1 && r.toks[max(k-1, 0)].is("لكنه", "لكنها", "لكنهم") {
			return true // لكنه عاد وصحح الرقم
		}
	}
	return false
}

// telling are the verbs whose denial only says that nothing was told.
var telling = map[string]bool{"ذكر": true, "قال": true, "أوضح": true, "أفاد": true, "كشف": true, "أضاف": true, "علق": true, "بين": true, "صرح": true, "أعلن": true, "أشار": true, "أفصح": true, "تحدث": true, "شرح": true, "أورد": true}

// sayable reports whether a range has enough words to be a claim.
func (r *reader) sayable(from, to int) bool {
	return r.wordsIn(from, to) >= 2
}

// wordsIn counts the words of a range.
func (r *reader) wordsIn(from, to int) int {
	words := 0
	for k := from; k < to; k++ {
		if r.toks[k].word {
			words++
		}
	}
	return words
}

// shortest is how many words a sentence of a quotation must have to stand alone.
const shortest = 3

// shortestDeed is how many words each of two deeds told in one clause must have
// to stand alone.
const shortestDeed = 4

// standsAlone reports whether the words before k and those from it are enough for
// a claim each.
func (r *reader) standsAlone(from, k, to int) bool {
	return r.wordsIn(from, k) >= shortestDeed && r.wordsIn(k, to) >= shortestDeed
}

// splitsAt reports whether a new clause begins at k, and where its words begin. Of
// what is denied either of two is a clause.
func (r *reader) splitsAt(k, from, to int, denied bool) (next int, ok bool) {
	t, prev := r.toks[k], r.toks[k-1]
	if t.depth > 0 {
		return 0, false
	}
	if t.is(".", "…", "؛", "!", "؟") {
		if t.quote > 0 && (r.wordsIn(from, k) < shortest || r.wordsIn(k, to) < shortest) {
			return 0, false // the short sentences of one quotation stay together
		}
		_, and := r.toks[min(k+1, to-1)].unjoined()
		return k + 1, k+1 < to && !(t.s == "…" && and)
	}
	if !t.word {
		return 0, false
	}
	comma := prev.is("،", ",")
	switch {
	case comma && (r.prays(k, to) || r.bearsOut(k, to)):
		return k, true
	case comma && t.is("ورغم", "وبرغم") && t.quote > 0 && r.standsAlone(from, k, to) && r.hasQuotedVerb(k+1, to):
		return k, true
	case andThat(t.s):
		for j := from; j < k; j++ { // على X أن ... وأن ...
			if r.toks[j].s == "ان" && r.toks[j].quote == t.quote && !r.toks[max(j-1, 0)].is("ما") {
				return 0, false
			}
		}
		return k + 1, true
	case comma && t.is("حيث", "اذ", "كما", "بينما", "فيما", "لكن", "ولكن", "لكنه", "لكنها", "لكننا", "لكنني", "لكنهم", "ولكننا") && k+1 < to:
		return k + 1, r.hasVerb(k+1, to) || t.quote > 0 && (r.verbForm(r.toks[k+1]) || t.is("لكن", "لكنه", "لكنها", "ولكن") && (r.hasQuotedVerb(k+1, to) || r.negatedIn(k+1, to)))
	case !comma && t.is("ولم", "ولن", "ولا") && k+2 < to && r.toks[k+1].word && !prev.is("لا", "لم") && r.hasVerb(from, k) && (r.standsAlone(from, k, to) || r.negates(from) && r.wordsIn(from, k) >= shortest && r.wordsIn(k, to) >= shortestDeed) && r.refutes(k, to):
		return k, true
	case !comma && t.is("لكن", "لكنه", "لكنها", "لكنهم", "ولكن") && prev.word && (r.standsAlone(from, k, to) || r.hasVerb(from, k) && k+1 < to && r.negates(k+1) && r.wordsIn(from, k) >= shortest && r.wordsIn(k, to) >= shortestDeed):
		return k + 1, true
	case t.is("غير", "الا") && k+1 < to && that(r.toks[k+1].s) && r.standsAlone(from, k, to):
		return k + 2, true
	case comma && (t.is("فضلا") && k+3 < to && r.toks[k+1].is("عن") || t.is("اضافه") && k+3 < to && r.toks[k+1].is("الي")):
		return k + 2, r.sayable(from, k)
	case comma && !denied && t.quote > 0 && t.quote == prev.quote && r.spliced(k) && r.wordsIn(from, k) >= shortest && r.wordsIn(k, to) >= shortest:
		return k, true
	case comma && r.nominalClause(k, to):
		return k, true
	case comma && t.is("بل") && k+2 < to && that(r.toks[k+1].s):
		return k + 2, r.standsAlone(from, k, to) // لم تغلق الطريق، بل إن السكان أغلقوها
	case comma && r.negatedIn(from, k) && r.itWas(k, to):
		return k, r.wordsIn(from, k) >= shortest
	case comma && r.whereas(k, to):
		return k + 3, true
	case comma && t.is("ولم", "ولن") && r.wordsIn(from, k) > shortest && r.wordsIn(k, to) >= shortest:
		return k, true
	case comma && !denied && t.is("ولا") && k+2 < to && r.toks[k+1].is("وجود", "يوجد", "توجد") && (r.hasVerb(from, k) || r.hasQuotedVerb(from, k)) && r.standsAlone(from, k, to):
		return k, true // ألقت الطائرة قنابل، ولا وجود لأي مدفع لنا هناك
	case t.is("حيث") && k+1 < to && r.verbForm(r.toks[k+1]):
		return k + 1, true
	case t.is("او") && denied && k+1 < to && r.toks[k+1].deed(r.toks[k+1].s) && !r.toks[k+1].definite() && r.wordsIn(from, k) >= shortest && r.wordsIn(k+1, to) >= shortest:
		return k + 1, true // نفى سيطرة الجيش على المدينة أو توقف القتال فيها
	case comma && t.is("وذلك") && r.background(k, to) > 0:
		return k + 1, true
	case comma && r.without(k, to):
		return k, r.standsAlone(from, k, to)
	case comma && r.cameOf(k, to):
		return k, true
	case comma && r.tellsMore(k, to):
		return k, true
	case comma && t.is("ما", "مما") && k+1 < to && r.verbForm(r.toks[k+1]):
		return k, true
	case comma && strings.HasPrefix(t.s, "لي") && r.verbForm(t), comma && strings.HasPrefix(t.s, "لت") && r.verbForm(t):
		return k, len(r.figuresIn(r.span(k, to))) > 0
	}
	rest, conj := t.unjoined()
	if !conj || placeNouns[t.s] || !strings.HasPrefix(t.s, "و") || t.quote != prev.quote && prev.quote > 0 {
		return 0, false
	}
	for _, v := range t.forms {
		if !v.conj || v.tense == participle || !comma && v.tense != past {
			continue
		}
		if casualty[v.fold] && r.hasCasualty(from, k) || v.object != "" && verbalNoun(rest) {
			return 0, false
		}
		if h, _, _ := headOf(rest); h != nil {
			continue
		}
		if h, _, _ := t.head(); h != nil {
			continue
		}
		if prev.word && r.verbForm(prev) { // دمرت واعترضت ... : two verbs of one clause
			return 0, false
		}
		if k+1 < to && (r.hasVerb(from, k) || t.quote > 0 && (comma || !strings.HasPrefix(t.s, "وال")) && r.standsAlone(from, k, to) && r.hasQuotedVerb(from, k)) && (comma || r.counts(k, to) || r.standsAlone(from, k, to)) {
			return k, true
		}
	}
	return 0, false
}

// farthestCleft is how many words may name who did it before "is the one who".
const farthestCleft = 4

// itWas reports whether a clause that picks out who did it is joined on at k: والأهالي هم
// من أغلقوا الطريق.
func (r *reader) itWas(k, to int) bool {
	name, and := cutConjunction(r.toks[k].s)
	if !and || !strings.HasPrefix(name, "ال") {
		return false
	}
	for j := k + 1; j+2 < to && j <= k+farthestCleft && r.toks[j].word; j++ {
		if r.toks[j].is("هو", "هي", "هم") {
			return r.toks[j+1].is("من", "الذي", "التي", "الذين")
		}
	}
	return false
}

// spliced reports whether one who speaks goes on with a new sentence at k and only a
// comma before it: "لا وجود لهم هنا، قواتنا في معسكراتها".
func (r *reader) spliced(k int) bool {
	t := r.toks[k]
	return t.is("لم", "لن", "ليس", "ليست", "لسنا", "نحن", "انا", "انه", "انها", "انهم", "اننا", "انني", "قواتنا", "جيشنا", "جنودنا")
}

// without reports whether what did not happen is told at k: ، من دون تسجيل إصابات.
func (r *reader) without(k, to int) bool {
	if r.toks[k].is("من") {
		k++
	}
	return k+2 < to && r.toks[k].is("دون", "بدون") && (r.toks[k+1].is("تسجيل") || r.toks[k+1].deed(r.toks[k+1].s))
}

// nominalClause reports whether a clause that begins with its subject stands at k
// behind a comma: ، وأنا حزين; ، والمنطقة ليست تحت سيطرتنا; ، فأخذت المياه تجري.
func (r *reader) nominalClause(k, to int) bool {
	if k+2 >= to {
		return false
	}
	t, next := r.toks[k], r.toks[k+1]
	if t.is("وانا", "ونحن") {
		return r.sayable(k, to)
	}
	for _, f := range t.forms {
		if f.conj && f.tense == past && strings.HasPrefix(t.s, "ف") {
			return r.sayable(k+1, to)
		}
	}
	if strings.HasPrefix(t.s, "ف") && r.opensWithVerb(k) {
		return true
	}
	return strings.HasPrefix(t.s, "وال") && (negations[next.s] || r.bareVerb(next) || t.quote > 0 && r.verbForm(next) && !next.definite())
}

// cameOf reports whether a verb at k tells what came of the deed before it, with no
// word to join them: قصفوا السوق، قتل فيه 21 شخصا.
func (r *reader) cameOf(k, to int) bool {
	if k+2 >= to {
		return false
	}
	for _, f := range r.toks[k].forms {
		if f.tense == past && !f.conj && (r.results(r.toks[k]) && harmed[r.toks[k+1].s] || casualty[f.fold] && r.counts(k, to)) {
			return true
		}
	}
	return false
}

// counts reports whether something is counted in the range: people or things
// rather than days.
func (r *reader) counts(from, to int) bool {
	return slices.ContainsFunc(r.figuresIn(r.span(from, to)), func(f figure.Figure) bool {
		return f.Kind != figure.Duration && f.Kind != figure.Age
	})
}

func (r *reader) hasCasualty(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].is("مقتل", "مصرع", "وفاه", "استشهاد") {
			return true
		}
		for _, v := range r.toks[k].forms {
			if v.tense != participle && casualty[v.fold] {
				return true
			}
		}
	}
	return false
}

// longestDeed is how many words an accusation has before a further deed of the
// one accused is a claim of its own.
const longestDeed = 2

// furtherDeed reports whether a further deed of the one accused begins at k:
// "اتهم X بالتورط في الحرب وإرسال مقاتلين إلى الحدود".
func (r *reader) furtherDeed(k, from, to int, second bool) bool {
	if !second && !r.chargedWithDeed(from, k) || r.aims(from, k) {
		return false // اتهم جماعة كذا وتنظيم كذا بالأمر; بهدف كذا وكذا
	}
	if k-from < 2 || k-from <= longestDeed && !second || to-k <= 2 || r.toks[k-1].deed(strings.TrimPrefix(r.toks[k-1].s, "ب")) || !r.deedAt(k) {
		return false
	}
	return !harms[r.toks[k].s] || !r.hasCasualty(from, k) // مقتل 3 وإصابة 9 is one deed
}

// aims reports whether it is told, from one token to another, to what end something was done.
func (r *reader) aims(from, to int) bool {
	return slices.ContainsFunc(r.toks[from:to], func(t token) bool { return t.is("بهدف", "بغيه", "بغرض", "لغرض", "سعيا") })
}

// deedAt reports whether "and" with the name of an action stands at k.
func (r *reader) deedAt(k int) bool {
	rest, and := strings.CutPrefix(r.toks[k].s, "و")
	with, by := strings.CutPrefix(rest, "ب")
	if _, n, _ := r.gaz.country(r.toks, k); n > 0 { // وتركيا has the shape of one
		return false
	}
	return and && (action(rest) || by && r.toks[k].deed(with) || !by && r.toks[k].deed(rest))
}

// objects splits "X بكذا وY بكذا": one accusation for each that is blamed, and
// one for each further deed of his.
func (r *reader) objects(f *frame) [][2]int {
	var out [][2]int
	from := f.from
	for k := f.from + 2; k < f.to; k++ {
		t := r.toks[k]
		if t.quote == 0 && r.tellsMore(k, f.to) && r.chargedWithDeed(from, k) { // ، وهي قوات تسعى إلى كذا
			out = append(out, [2]int{from, k})
			from = k
			continue
		}
		if f.verb.act == "accuses" && r.furtherDeed(k, from, f.to, from > f.from) {
			out = append(out, [2]int{from, k})
			from = k
			continue
		}
		if t.quote > 0 || !strings.HasPrefix(t.s, "و") {
			continue
		}
		if andThat(t.s) && k-from > longestDeed { // بأنها كذا وبأنها كذا
			out = append(out, [2]int{from, k})
			from = k
			continue
		}
		n, ok := r.actor(r.toks, k, f.to, "و")
		if !ok || n.to >= f.to || !n.identified() {
			continue
		}
		next := r.toks[n.to].s
		if rest, ok := strings.CutPrefix(next, "ب"); ok && len(rest) > 4 && (verbalNoun(rest) || strings.HasPrefix(rest, "ال")) && r.chargedWithDeed(from, k) {
			out = append(out, [2]int{from, k})
			from = k
		}
	}
	return append(out, [2]int{from, f.to})
}

// chargedWithDeed reports whether it is told, from one token to another, of what somebody is
// accused: not in "accused X and Y of it".
func (r *reader) chargedWithDeed(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if rest, ok := strings.CutPrefix(r.toks[k].s, "ب"); ok && r.toks[k].word && (rest == "" || len(rest) > 4 || withDeed[r.toks[k].s]) {
			return true
		}
	}
	return false
}
