package speech

import "strings"

// binding reports whether a noun of duty stands at a token: ضرورة, وجوب.
func (r *reader) binding(i int) bool {
	return i < len(r.toks) && r.toks[i].is("ضروره", "وجوب", "اهميه", "بضروره")
}

// frameLimit is how far a verb's subject and marks may stand behind it.
func (r *reader) frameLimit(i, b int) int {
	for k := i + 1; k < b; k++ {
		t := r.toks[k]
		if t.quote > 0 || t.depth > 0 {
			continue
		}
		if t.is(".", "؟", "!", "؛", "…") {
			return k
		}
		if !t.word {
			continue
		}
		if k > i+1 && !r.toks[k-1].word && t.is("حيث", "بينما", "فيما") {
			return k
		}
		if v, ok := r.said(t); ok && k > i+1 && v.act != "" && t.s != "بين" && !(k+1 < b && r.toks[k+1].is("عدم") && (v.lemma == "اشترط" || v.lemma == "طلب")) {
			prev := r.toks[k-1]
			if prev.is("كان", "كانت", "كانوا") && relatives[r.toks[k-2].s] {
				continue // الوزير، الذي كان يتحدث من كذا،
			}
			if that(prev.s) && v.tense == past && v.number == 's' && t.deed(t.s) {
				continue // قال إن قطع الماء جريمة: behind إن stands a noun
			}
			if v.tense == participle && !prev.word || v.conj && v.tense != participle || joiners[prev.s] && v.tense != participle {
				return k
			}
		}
	}
	return b
}

// contentMark finds the أن, the quotation or the colon that brings in what is said.
func (r *reader) contentMark(from, stop int) (mark int, quoted bool) {
	for k := from; k < stop; k++ {
		t := r.toks[k]
		if t.quote > 0 || t.depth > 0 {
			continue
		}
		if t.word && that(t.s) && !(k > from && r.toks[k-1].is("منذ", "بعد", "قبل", "الا", "غير", "يجب", "ينبغي", "يمكن", "حتي", "دون", "بد")) {
			return k, false
		}
		if t.is(":") {
			return k, k+1 < stop && opens(r.toks, k+1)
		}
		if opens(r.toks, k) {
			end := quoteEnd(r.toks, k+1)
			if end-k-1 <= 4 && k > from && r.toks[k-1].is("في", "عبر", "ل", "و", "باسم") && !(r.toks[k-1].is("و") && r.hasQuotedVerb(k+1, end)) {
				k = end
				continue
			}
			if end-k-1 <= 5 && (r.marksLater(end+1, stop) || end+1 < stop && r.toks[end+1].is(":") || k == from && r.namesBody(k+1, end, stop)) {
				k = end
				continue
			}
			if k == from && end-k-1 <= longestQuotedName && end+1 < stop && r.toks[end+1].word && !r.hasQuotedVerb(k+1, end) && r.contentLater(end+1, stop) {
				k = end // وقالت "كذا" في بيان: "..."
				continue
			}
			if k > from {
				if _, ok := namedOperation(r.toks, k-1, stop); ok { // نفت عملية «درع الساحل» كذا
					k = end
					continue
				}
			}
			if h, def, owned := r.toks[max(k-1, 0)].head(); k > from && end-k-1 <= 5 && h != nil && !def && !owned && end+1 < stop {
				k = end // منظمة "كذا": its name
				continue
			}
			if _, named := r.speakingOperation(r.toks, k-1, stop); k > from && named {
				k = end
				continue
			}
			return k, true
		}
	}
	return -1, false
}

// longestQuotedName is how many words a name in quotation marks has at most.
const longestQuotedName = 3

// contentLater reports whether a further quotation or a colon brings in what is said.
func (r *reader) contentLater(from, stop int) bool {
	for k := from; k < stop; k++ {
		if r.toks[k].is(":") || opens(r.toks, k) && quoteEnd(r.toks, k+1)-k > longestQuotedName+1 {
			return true
		}
	}
	return false
}

// namesBody reports whether a quotation right behind a verb is a name: نفت "قوات كذا" المزاعم,
// أعلنت "الفجر" في بيان استهداف كذا.
func (r *reader) namesBody(from, end, stop int) bool {
	if at := r.skipAdjuncts(end+1, stop); end-from <= longestQuotedName && at+1 < stop && !r.hasQuotedVerb(from, end) && !r.toks[from].deed(r.toks[from].bare()) {
		if t := r.toks[at]; t.word && !t.definite() && (t.deed(t.s) || tolls[t.s]) && !r.verbForm(t) {
			return true
		}
	}
	h, _, _ := r.toks[from].head()
	return h != nil && end+1 < stop && r.toks[end+1].word && !r.verbForm(r.toks[end+1])
}

// marksLater reports whether أن follows before the clause is over.
func (r *reader) marksLater(from, stop int) bool {
	for k := from; k < stop && k < from+14; k++ {
		if r.toks[k].word && that(r.toks[k].s) {
			return true
		}
		if _, ok := r.said(r.toks[k]); ok && r.toks[k].word {
			return false
		}
	}
	return false
}

// contentFrom is the token at which what is said begins, by the frame of the verb.
func (r *reader) contentFrom(f *frame, v form, after, mark int, quoted bool, stop int) (int, bool) {
	j := r.skipAdjuncts(after, stop)
	if j+2 < stop && spokeOn[r.toks[j].s] && r.toks[j+1].is("الي") && after > f.cueTo && mark < 0 { // نفى سكان تحدثوا إلى صحيفة الأفق كذا
		to, ok := r.actor(r.toks, j+2, stop, "")
		if j = min(j+3, stop); ok {
			j = min(to.to, stop)
		}
	}
	if j+1 < stop && r.toks[j].is("الا", "سوي") && f.cueFrom > 0 && r.negates(f.cueFrom-1) { // لم تقر كينيا إلا | بفقدان سفينة
		j++
	}
	if to := r.toldOfSubject(j, stop); to > j && after > f.cueTo && (mark < 0 || mark > to+1) {
		j = to + 1
	}
	if j < stop && (v.act == "denies" && deniedObject[r.toks[j].s] || v.act == "rejects" && r.toks[j].is("رفضا")) { // نفى نفيا قاطعا كذا
		for j++; j < stop && degrees[r.toks[j].s]; j++ {
		}
	}
	if v.act == "offers" && v.object == "" && j+1 < stop && r.toks[j].raw == "على" && mark < 0 { // عرضت الحكومة على الجبهة هدنة
		if to, ok := r.actor(r.toks, j+1, stop, ""); ok && to.to < stop && !r.toks[to.to].function() {
			j = to.to
		}
	}
	if v.act == "rejects" && v.object == "" && j+1 < stop && labelling[r.toks[j].s] { // رفض وصف ما جرى بأنه انقلاب
		return j, true
	}
	if v.lemma == "أبلغ" && mark < 0 {
		if at, ok := r.stanceTold(j, stop); ok {
			f.verb = stanceOf(r.toks[at].s)
			return at, true
		}
	}
	if v.takes("f") && after+1 < stop && r.toks[after].is("في") && statements[r.toks[after+1].bare()] {
		return after + 1, true // شكك في حصيلة القتلى
	}
	if v.object != "" && v.act == "blames" && j+1 < stop && r.toks[j].word && strings.HasPrefix(r.toks[j].bare(), "مسوولي") {
		return j, true // وحمّلها مسؤولية كذا
	}
	if v.object != "" && v.takes("b") && (mark < 0 || mark > j) { // واتهمهم بكذا, وصفتها المعارضة بكذا
		if j >= stop || !strings.HasPrefix(r.toks[j].s, "ب") || adverbs[r.toks[j].s] || that(r.toks[j].s) {
			return 0, false
		}
		if r.toks[j].s == "ب" && j+2 < stop && opens(r.toks, j+1) {
			return j + 2, true
		}
		return j, true
	}
	if v.takes("o") && v.object == "" && !(mark >= 0 && mark <= j) {
		if j >= stop {
			return 0, false
		}
		if t := r.toks[j]; t.is("الي", "علي", "من") && j+1 < stop {
			j++
			if that(r.toks[j].s) {
				j++
			}
		} else if t.function() && !t.is("كل", "هذا", "هذه", "ذلك", "تلك", "ما") && !strings.HasPrefix(t.s, "ب") || !t.word && !opens(r.toks, j) {
			return 0, false
		}
		return j, j < stop
	}
	if v.takes("d") && (mark < 0 || quoted && mark > j+1) && after > f.cueTo && j+1 < stop && r.toks[j].is("،", ",") && r.toks[j+1].word && (quantifiers[r.toks[j+1].s] || !r.toks[j+1].function() && r.nominal(j+1, true)) {
		return j + 1, true // أعلن الجيش، مقتل 3 جنود
	}
	if v.takes("d") && v.object == "" && j+1 < stop && r.toks[j].is("ما") && mark < 0 && (v.act == "rejects" && (r.verbForm(r.toks[j+1]) || aired[r.toks[j+1].s]) || distancing[r.toks[j+1].s]) {
		return j, true // رفض ما وجهته الدول من اتهامات; انتقد ما وصفه بالتقاعس
	}
	if v.object == "" && mark < 0 && deeming[v.lemma] && j+2 < stop && r.toks[j].is("ما") && r.verbForm(r.toks[j+1]) {
		return j, true // اعتبر الوزير ما جرى خرقا
	}
	if v.object == "" && deeming[v.lemma] && after > f.cueTo-1 && j+1 < stop && r.toks[j].is("ذلك", "هذا", "هذه", "تلك") && (mark < 0 || quoted) {
		return j, true // اعتبر الوزير ذلك خرقا
	}
	if v.act == "denies" && v.object == "" && (mark < 0 || quoted && mark > j+2 && !r.toks[mark].is(":") || mark > j+2 && that(r.toks[mark].s) && r.toks[mark-1].is("من")) && j < stop && r.toks[j].is("ما") {
		return j, true // ما أوردته الصحف عن كذا, ما زعمه فلان من أن كذا
	}
	if k := r.prepositional(v, j, stop, mark); k >= 0 {
		return k, true
	}
	if mark >= 0 && quoted && j < mark && !r.toks[mark].is(":") && r.toks[j].word && !r.toks[j].function() && !r.prefixed(r.toks[j].s) && v.object == "" {
		// words of its own stand before the quotation, which is only a part of what is said
		if v.takes("d") && !r.verbForm(r.toks[j]) {
			return j, true
		}
		if v.takes("c") || v.takes("i") || v.takes("l") {
			return 0, false
		}
	}
	if v.takes("s") && j != mark {
		return 0, false
	}
	if mark >= 0 {
		k := mark + 1
		if quoted && r.toks[mark].is(":") {
			k++
		}
		if k < stop && opens(r.toks, k) {
			if end := quoteEnd(r.toks, k+1); end+1 >= stop || !r.toks[end+1].word { // but «كذا» كذا keeps its mark
				k++
			}
		}
		return k, k < stop
	}
	if v.object != "" && v.takes("o") && j+1 < stop && (v.takes("l") && r.toks[j].raw == "على" || v.takes("i") && r.toks[j].is("الي")) {
		return j + 1, true // وحثها على ألا تعود
	}
	if v.object != "" && v.act != "denies" {
		return 0, false
	}
	if v.takes("d") && j < stop && r.toks[j].is("ما", "هذا", "هذه", "كل") && v.act == "denies" {
		return j, true
	}
	if v.takes("d") && j+1 < stop && (r.toks[j].is("ما") && r.toks[j+1].is("لا", "يزيد", "يقارب", "يقرب", "يربو", "بين", "مجموعه") || quantifiers[r.toks[j].s] || r.toks[j].is("كيف")) {
		return j, true // أحصت النقابة ما لا يقل عن كذا
	}
	if v.takes("d") && j < stop && r.toks[j].word && !r.toks[j].function() && r.nominal(j, after > f.cueTo || r.toks[j-1].is("فيه", "فيها")) {
		return j, true
	}
	if v.takes("d") && j < stop && r.toks[j].word && (shortNouns[r.toks[j].s] || v.act == "rejects" && r.toks[j].is("نتيجه") || r.toks[j].is("قرب") && j+1 < stop && (r.toks[j+1].deed(r.toks[j+1].bare()) || strings.HasPrefix(r.toks[j+1].bare(), "ت"))) {
		return j, true
	}
	if v.takes("d") && j < stop && opens(r.toks, j) {
		return j + 1, true
	}
	return 0, false
}

// toldOfSubject is the comma that ends what a clause at j tells of the subject before it: نفت الكتيبة
// التي تحرس الجسر، سقوطه. It is j where there is none.
func (r *reader) toldOfSubject(j, stop int) int {
	if j+3 >= stop || !r.toks[j].is("الذي", "التي", "الذين") {
		return j
	}
	for k := j + 2; k+1 < stop && k < j+longestRelative; k++ {
		if r.toks[k].is("،", ",") && r.toks[k].quote == 0 {
			return k
		}
		if _, ok := r.said(r.toks[k]); ok {
			break
		}
	}
	return j
}

// longestRelative is how many words such a clause has at most.
const longestRelative = 12

// stanceTold is where the noun for the stance of whoever tells of it stands, behind whom he tells:
// أبلغت كينيا الوفد رفضها الهدنة. Behind a deed it is a part of other news: أبلغت كينيا الوفد وصول من يحمل
// رفضها.
func (r *reader) stanceTold(j, stop int) (int, bool) {
	for k := j; k+1 < stop && k < j+longestTold && r.toks[k].word; k++ {
		switch t := r.toks[k]; {
		case felt[t.s] && !r.toks[k+1].is("،", ",", "."):
			return k, true
		case t.deed(t.bare()):
			return 0, false
		}
	}
	return 0, false
}

// longestTold is how many words may name who is told.
const longestTold = 8

// stanceOf is the verb that such a noun stands for.
func stanceOf(noun string) *verb {
	switch withoutWhose(noun) {
	case "رفض":
		return &verb{lemma: "رفض", act: "rejects", frame: "d"}
	case "استعداد", "رغبت", "موافقت", "قبول":
		return &verb{lemma: "عرض", act: "offers", frame: "d"}
	case "قلق", "اسف", "استياء", "امتعاض", "استنكار", "ادانت", "ترحيب", "غضب":
		return &verb{lemma: "أعرب", act: "judges", frame: "d"}
	}
	return &verb{lemma: "أعلن", act: "asserts", frame: "d"}
}

// deeming are verbs of taking something for something.
var deeming = map[string]bool{"اعتبر": true, "عدّ": true}

// nominal reports whether the word at j, where a noun is expected, is one. Behind
// a subject (subject) only a verb with a conjunction is none: نفى الوزير عقد لقاء.
func (r *reader) nominal(j int, subject bool) bool {
	t := r.toks[j]
	if !r.verbForm(t) || t.deed(t.s) || things[withoutWhose(t.s)] { // رفض طلبها, which is no "asked her"
		return true
	}
	_, and := t.unjoined()
	return subject && !and
}

// withoutWhose is a noun without whose it is: طلب of طلبها.
func withoutWhose(s string) string {
	for _, whose := range []string{"هما", "هم", "ها", "ه"} {
		if rest, ok := strings.CutSuffix(s, whose); ok {
			return rest
		}
	}
	return s
}

// prefixed reports whether a word carries a preposition: لصحيفة, للصحافيين.
func (r *reader) prefixed(s string) bool {
	return strings.HasPrefix(s, "ل") || strings.HasPrefix(s, "ب")
}

// prepositional looks for the preposition that the verb's content follows; -1 when
// there is none before the mark.
func (r *reader) prepositional(v form, from, stop, mark int) int {
	if v.frame == "x" || v.frame == "d" || v.object != "" {
		return -1
	}
	for k := from; k < stop && k < from+18 && (mark < 0 || k < mark); k++ {
		t := r.toks[k]
		if t.quote > 0 || t.depth > 0 || !t.word {
			continue
		}
		next := token{}
		if k+1 < stop {
			next = r.toks[k+1]
		}
		if base, _ := cutArticle(next.s); !retractions[v.lemma] && (settings[base] || settings[next.s]) && !(v.takes("d") && k == from && !t.function() && t.deed(t.s)) && !(v.takes("c") && t.s == "عن" && isToll(next)) || next.is("هامش", "هامشها", "لسان", "مستوي") {
			continue
		}
		if r.toks[k-1].is("نقلا") || k > from+1 && r.toks[k-2].is("عدم", "بعدم", "دون", "بدون") { // طلب عدم الكشف عن هويته
			continue
		}
		hit := v.takes("i") && t.s == "الي" || v.takes("l") && t.raw == "على" || v.takes("c") && t.s == "عن" || v.takes("f") && t.s == "في" || v.takes("m") && t.s == "من"
		if hit {
			if k+1 == mark { // إلى أن
				return -1
			}
			if k+2 < stop && opens(r.toks, k+1) {
				return k + 2
			}
			return k + 1
		}
		if v.takes("b") && k == from && strings.HasPrefix(t.s, "ب") && !denials[t.s[letterSize:]] && (!adverbs[t.s] || r.goesOnFor(k, stop)) && (!settings[t.s[2:]] || v.act == "promises" || v.act == "threatens" || v.act == "demands" || v.act == "judges") && !that(t.s) && !prepositions[t.s] {
			if t.s == "ب" && k+2 < stop {
				return k + 2
			}
			return k
		}
		if v.takes("d") && k == from && !t.function() && r.nominal(k, true) && !r.leftOver(k, mark) {
			return k
		}
		if t.is("في", "خلال", "عبر", "امام", "عقب", "بعد", "قبل", "مع", "لدي", "من") || timeWords[t.s] {
			continue
		}
	}
	return -1
}

// leftOver reports whether the words from k to أن at mark are the end of the
// subject rather than what is said: أعلنت شركة كذا «كذا» أن.
func (r *reader) leftOver(k, mark int) bool {
	if mark < 0 || mark-k > 6 || mark == k+1 || !that(r.toks[mark].s) || r.toks[mark-1].is("الي", "علي") {
		return false
	}
	return quoteSign(r.toks[mark-1].s) != 0 && !r.hasVerb(k, mark)
}
