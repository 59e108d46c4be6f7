package speech

import (
	"strings"

	"counterclaim/db/record"
)

// readArabic reads one sentence: the frames of saying in it, then what each of
// them says, then what the outlet says itself.
func (r *reader) readArabic(a, b int) {
	a = r.dateline(a, b)
	if f, ok := r.heading(a, b); ok {
		r.say([]*frame{f}, a, b)
		return
	}
	var frames []*frame
	for i := a; i < b; {
		if r.toks[i].quote > 0 {
			if f, ok := r.quotedVerb(i, frames); ok {
				frames = append(frames, f)
			}
			i = quoteEnd(r.toks, i)
			continue
		}
		if r.publishes(r.toks[i]) {
			v := forms(r.toks[i].s)[0]
			opening := i == a || v.conj || leads(r.toks[i-1])
			if n, ok, _ := r.subjectBefore(i, a, v); ok {
				r.speakers = append(r.speakers, r.mention(r.toks, n))
			} else if n, ok := r.actor(r.toks, i+1, b, ""); ok && opening && n.head != nil {
				r.speakers = append(r.speakers, r.mention(r.toks, n))
			}
		}
		if r.toks[i].depth > 0 || !r.toks[i].word {
			i++
			continue
		}
		f, ok := r.frameAt(i, a, b, frames)
		if !ok {
			i++
			continue
		}
		for _, w := range f.who {
			r.speakers = append(r.speakers, w)
		}
		frames = append(frames, f)
		i = max(i+1, f.from)
		if f.whole {
			i = max(i, f.to)
		}
	}
	r.bound(frames, a, b)
	r.say(frames, a, b)
}

// quotedVerb reads "قالت X إن Y "شدد على ...": the quotation begins with a verb
// of saying whose subject stands before it.
func (r *reader) quotedVerb(i int, before []*frame) (*frame, bool) {
	if len(before) == 0 || !opens(r.toks, i-1) {
		return nil, false
	}
	last := before[len(before)-1]
	v, ok := said(r.toks[i])
	if !ok || v.tense == participle || last.whole || last.to > 0 || len(last.who) == 0 {
		return nil, false
	}
	n, ok := r.actor(r.toks, last.from, i-1, "")
	if !ok || n.to != i-1 {
		return nil, false
	}
	end := quoteEnd(r.toks, i)
	from := i + 1
	if from < end && r.toks[from].is("علي", "الي", "عن") {
		from++
	}
	if from < end && that(r.toks[from].s) {
		from++
	}
	f := &frame{start: last.from, cueFrom: i, cueTo: i + 1, verb: v.verb, from: from, to: end, under: -1, pieces: true, code: "speech.verb"}
	f.who = []speaker{r.mention(r.toks, n)}
	f.via = append(append([]Mention{}, last.via...), last.who[0].Mention)
	last.to = last.from
	return f, from < end
}

// publishes reports whether a verb brings out pictures or papers that then speak.
func (r *reader) publishes(t token) bool {
	if !t.word || !r.verbForm(t) {
		return false
	}
	for _, v := range forms(t.s) {
		if (v.lemma == "نشر" || v.lemma == "بث" || v.lemma == "وزع" || v.lemma == "أصدر") && v.object == "" {
			return true
		}
	}
	return false
}

// bound ends what each frame says where the next frame begins.
func (r *reader) bound(frames []*frame, a, b int) {
	for k, f := range frames {
		if f.whole || f.to > 0 {
			continue
		}
		f.to = b
		for _, g := range frames[k+1:] {
			if g.start >= f.from && g.start < f.to {
				f.to = g.start
			}
		}
		f.to = r.quoteOnly(f, f.to)
		f.to = r.aside(f, f.to)
		f.to = r.cutTail(f, f.from, f.to)
	}
}

// quoteOnly ends what began as a quotation with it, when a comma follows.
func (r *reader) quoteOnly(f *frame, to int) int {
	if f.from >= to || r.toks[f.from].quote == 0 || !opens(r.toks, f.from-1) {
		return to
	}
	end := quoteEnd(r.toks, f.from)
	if end-f.from > 3 && end+1 < to && r.toks[end+1].is("،", ",") {
		return end
	}
	return to
}

// aside ends what is said where the outlet goes on: ", فيما ...", and at the
// first comma when the frame itself was the side clause: "بينما قال X كذا، ...".
func (r *reader) aside(f *frame, to int) int {
	lead := f.start < len(r.toks) && r.toks[f.start].is("بينما", "وبينما", "فيما", "وفيما")
	for k := f.from; k+1 < to; k++ {
		if r.toks[k].quote > 0 || !r.toks[k].is("،", ",") {
			continue
		}
		if lead || r.toks[k+1].is("فيما", "بينما") || r.toks[k+1].is("في") && k+2 < to && r.toks[k+2].is("حين", "وقت") {
			return k
		}
	}
	return to
}

// frameAt reads a frame whose reporting word stands at i.
func (r *reader) frameAt(i, a, b int, before []*frame) (*frame, bool) {
	t := r.toks[i]
	if f, ok := r.relay(i, a, b); ok {
		return f, true
	}
	if f, ok := r.mutual(i, a, b); ok {
		return f, true
	}
	if f, ok := r.attribution(i, a, b, before); ok {
		return f, true
	}
	if f, ok := r.document(i, a, b); ok {
		return f, true
	}
	if f, ok := r.masdar(i, a, b); ok {
		return f, true
	}
	v, ok := said(t)
	if !ok {
		return nil, false
	}
	return r.verbFrame(i, a, b, v, before)
}

// clauseStart is where the clause of the word at i begins: behind the last
// comma, stop or joining word.
func (r *reader) clauseStart(i, a int) int {
	for k := i - 1; k >= a; k-- {
		t := r.toks[k]
		if t.depth > r.toks[i].depth {
			continue
		}
		if !t.word && !t.is("”", "“", "\"", "«", "»") || joiners[t.s] || that(t.s) {
			return k + 1
		}
	}
	return a
}

// joiners are words that a new clause follows.
var joiners = set("كما فيما بينما وبينما وفيما لكن ولكن لكنه لكنها ولكنه ولكنها لكنهم حيث ثم حين وان ان اما واما وقد قد وكان وكانت كان كانت الا بل فقد لقد عندما بعدما")

// leads reports whether a verb of saying may open a frame behind the word before it.
func leads(t token) bool {
	return !t.word || joiners[t.s] || relatives[t.s] || t.is("وهو", "وهي", "هو", "انه", "انها", "سبق", "الامر", "بينما")
}

// verbFrame reads a frame round a verb of saying.
func (r *reader) verbFrame(i, a, b int, v form, before []*frame) (*frame, bool) {
	t := r.toks[i]
	if t.s == "بين" && !strings.ContainsRune(t.raw, 'ّ') || v.tense == participle && v.gender == 'm' && t.definite() {
		return nil, false
	}
	var prev token
	if i > a {
		prev = r.toks[i-1]
	}
	if prev.is("لم", "لن", "لا", "ولم", "ولا", "ولن", "دون", "عدم") && v.act != "" || prev.is("ما") && v.act != "denies" {
		return nil, false
	}
	if v.act == "blames" && !r.holds(i, b) {
		return nil, false
	}
	if v.tense == present && r.wasDoing(i, a) || v.lemma == "تبنى" && !r.attackNamed(i, b) {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: v.verb, under: -1, pieces: true, code: "speech.verb"}
	if v.tense == participle {
		return r.participleFrame(f, i, a, b, v, before)
	}
	// "which Paris denied": the words of denial are the claim.
	if v.object != "" && v.act == "denies" {
		return r.emptyDenial(f, i, a, b, v)
	}
	if relatives[prev.s] && i-1 > a && r.toks[i-1].is("ما") && r.toks[i-2].is("وهو", "هو", "وهذا") && v.object == "" && v.act != "denies" {
		return nil, false
	}

	stop := r.frameLimit(i, b)
	mark, quoted := r.contentMark(i+1, stop)
	limit := stop
	if mark >= 0 {
		limit = mark
	}
	subjectFrom := r.skipAdjuncts(i+1, limit)
	subj, found := r.actor(r.toks, subjectFrom, limit, "")
	if found {
		subj = r.apposition(subj, limit)
	}
	if found && v.takes("o") && v.object == "" && !r.isSubject(subj, v, limit) {
		// "وصف المنسق الوضع": the last definite word may be what is spoken of
		last := subj.to - 1
		found = last > subj.from+1 && strings.HasPrefix(r.toks[last].s, "ال") && strings.HasPrefix(r.toks[last-1].s, "ال") && v.act != "blames" && r.gaz.adjective(r.toks, last) == nil && subj.person >= subj.to
		if found {
			subj.to, subj.person = last, last
		}
	}
	if found && v.takes("d") && mark < 0 && subj.head == nil && subj.country == nil && subj.known == nil && subj.to == subj.from+1 && !r.remembered(subj) && subj.to < limit && r.toks[subj.to].definite() {
		found = false // أكد تقهقر القوات: a noun of what happened, not a name
	}
	after := i + 1
	if found {
		after = r.voicesEnd(subj, limit)
	}
	pre, preFound, preStart := name{}, false, 0
	if !found || quantifiers[r.toks[subjectFrom].s] || v.tense == present && !v.conj {
		pre, preFound, preStart = r.subjectBefore(i, a, v)
		if preFound && found { // in a headline the subject comes first
			found, after = false, i+1
		}
	}

	// Where what is said begins.
	if at := r.skipAdjuncts(after, stop); (found || preFound) && v.act == "denies" && at < stop && r.pointsBack(at, b) {
		if found {
			f.who = r.voices(r.toks, subj, limit, &f.joint)
		} else {
			f.who = r.voices(r.toks, pre, i, &f.joint)
		}
		f.code, f.whole = "speech.denial", true
		f.start = r.frameStart(i, a, false, 0)
		f.from, f.to = i, r.clauseEnd(at, b)
		return f, true
	}
	from, ok := r.contentFrom(f, v, after, mark, quoted, stop)
	if !ok {
		return nil, false
	}
	// May this verb open a frame here?
	nested := false
	opening := i == a || v.conj || leads(prev) || preFound || r.fronted(i, a)
	if !opening {
		fronted := len(before) == 0 && i-a <= 14 && !r.hasVerb(a, i)
		indefinite := mark >= 0 && !found && v.takes("x") // صورا قالت إنها
		inserted := mark >= 0 && found && mark-i < 25
		if !fronted && !indefinite && !(inserted && len(before) == 0) {
			return nil, false
		}
	}
	if v.conj && i > a && mark < 0 && prev.word && !joiners[prev.s] && !found && len(before) > 0 && !v.takes("d") && !v.takes("o") {
		return nil, false
	}
	f.from = from
	f.start = r.frameStart(i, a, preFound, preStart)
	switch {
	case preFound:
		f.who = r.voices(r.toks, pre, i, &f.joint)
		if len(before) > 0 {
			last := before[len(before)-1]
			if preStart <= last.from+1 && preStart >= last.from && len(last.who) > 0 && !last.whole {
				if mark < 0 && !r.binding(from) || pre.head == nil && pre.country == nil && pre.known == nil && !r.remembered(pre) || v.lemma == "أظهر" {
					return nil, false
				}
				nested = true
				f.via = append(append([]Mention{}, last.via...), last.who[0].Mention)
				last.to = last.from // it says nothing of its own
			}
		}
	case found:
		f.who = r.voices(r.toks, subj, limit, &f.joint)
		if r.eachSide(subj) {
			if sides := r.bothSides(); len(sides) == 2 {
				f.who, f.joint = sides, false
			}
		}
	default:
		if who, ok := r.clauseSubject(v, before, i, a); ok {
			f.who, f.code = []speaker{who}, "speech.elided"
		} else if who, ok := r.elided(v, before, i, a); ok {
			f.who, f.code = []speaker{who}, "speech.elided"
		} else if impersonal(r.toks, i, v) {
			f.code = "speech.impersonal"
		} else {
			return nil, false
		}
	}
	if !nested && len(f.who) > 0 {
		f.via = r.viaIn(after, from, f.who[0].Mention)
		if len(f.via) == 0 {
			f.via = f.who[0].via
		}
	}
	if len(f.who) > 0 {
		for k := range f.who {
			f.who[k].via = f.via
		}
	}
	f.said = r.dateIn(r.span(f.start, f.from))
	if len(f.who) > 1 && (f.verb.act != "denies" && f.verb.act != "accuses" && f.verb.act != "rejects") {
		f.who = f.who[:1]
	}
	return f, true
}

// wasDoing reports whether كان makes the verb tell of what went on rather than
// of what was said: وكان فلان يشير إلى ...
func (r *reader) wasDoing(i, a int) bool {
	for k := i - 1; k >= a && k > i-6 && r.toks[k].word; k-- {
		if r.toks[k].is("كان", "كانت", "وكان", "وكانت", "كانوا") {
			return true
		}
	}
	return false
}

// attackNamed reports whether what somebody takes on is an attack: تبنى الهجوم.
func (r *reader) attackNamed(i, b int) bool {
	for k := i + 1; k < b && k < i+8; k++ {
		if base, _ := cutArticle(r.toks[k].s); things[base] || base == "تفجير" || base == "اغتيال" {
			return true
		}
	}
	return false
}

// holds reports whether حمّل goes on to blame somebody: حمّله المسؤولية.
func (r *reader) holds(i, b int) bool {
	for k := i + 1; k < b && k < i+12; k++ {
		base, _ := cutArticle(r.toks[k].s)
		if strings.HasPrefix(base, "مسوولي") || strings.HasPrefix(base, "مسيولي") || base == "تبعات" || base == "ذنب" || base == "وزر" {
			return true
		}
	}
	return false
}

// binding reports whether a noun of duty stands at a token: ضرورة, وجوب.
func (r *reader) binding(i int) bool {
	return i < len(r.toks) && r.toks[i].is("ضروره", "وجوب", "اهميه", "بضروره")
}

// impersonal is يذكر أن and its like: the outlet's own voice.
func impersonal(toks []token, i int, v form) bool {
	return v.tense == present && v.gender == 'm' && i+1 < len(toks) && (that(toks[i+1].s) || toks[i+1].is("الي"))
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
		if v, ok := said(t); ok && k > i+1 && v.act != "" && t.s != "بين" {
			prev := r.toks[k-1]
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
			if end-k-1 <= 4 && k > from && r.toks[k-1].is("في", "عبر") {
				k = end
				continue
			}
			if end-k-1 <= 5 && (r.marksLater(end+1, stop) || end+1 < stop && r.toks[end+1].is(":") || k == from && r.namesBody(k+1, end, stop)) {
				k = end
				continue
			}
			return k, true
		}
	}
	return -1, false
}

// namesBody reports whether a quotation right behind a verb is a name: نفت "قوات كذا" المزاعم.
func (r *reader) namesBody(from, end, stop int) bool {
	h, _, _ := headOf(r.toks[from].s)
	return h != nil && end+1 < stop && r.toks[end+1].word && !r.verbForm(r.toks[end+1])
}

// marksLater reports whether أن follows before the clause is over.
func (r *reader) marksLater(from, stop int) bool {
	for k := from; k < stop && k < from+14; k++ {
		if r.toks[k].word && that(r.toks[k].s) {
			return true
		}
		if _, ok := said(r.toks[k]); ok && r.toks[k].word {
			return false
		}
	}
	return false
}

// contentFrom is the token at which what is said begins, by the frame of the verb.
func (r *reader) contentFrom(f *frame, v form, after, mark int, quoted bool, stop int) (int, bool) {
	j := r.skipAdjuncts(after, stop)
	if v.takes("o") && v.object == "" && !(mark >= 0 && mark <= j) {
		if j >= stop {
			return 0, false
		}
		if t := r.toks[j]; t.is("الي", "علي", "من") && j+1 < stop {
			j++
			if that(r.toks[j].s) {
				j++
			}
		} else if function(t.s) && !t.is("كل", "هذا", "هذه", "ما") && !strings.HasPrefix(t.s, "ب") || !t.word && !opens(r.toks, j) {
			return 0, false
		}
		return j, j < stop
	}
	if v.takes("d") && mark < 0 && after > f.cueTo && j+1 < stop && r.toks[j].is("،", ",") && r.toks[j+1].word && (r.toks[j+1].deed(r.toks[j+1].s) || quantifiers[r.toks[j+1].s]) {
		return j + 1, true // أعلن الجيش، مقتل 3 جنود
	}
	if k := r.prepositional(v, j, stop, mark); k >= 0 {
		return k, true
	}
	if mark >= 0 && quoted && j < mark && !r.toks[mark].is(":") && r.toks[j].word && !function(r.toks[j].s) && !r.prefixed(r.toks[j].s) && v.object == "" {
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
			k++
		}
		return k, k < stop
	}
	if v.object != "" && v.act != "denies" {
		return 0, false
	}
	if v.takes("d") && j < stop && r.toks[j].is("ما", "هذا", "هذه", "كل") && v.act == "denies" {
		return j, true
	}
	if v.takes("d") && j < stop && r.toks[j].word && !function(r.toks[j].s) && r.nominal(j, after > f.cueTo) {
		return j, true
	}
	if v.takes("d") && j < stop && r.toks[j].word && shortNouns[r.toks[j].s] {
		return j, true
	}
	if v.takes("d") && j < stop && opens(r.toks, j) {
		return j + 1, true
	}
	return 0, false
}

// nominal reports whether the word at j, where a noun is expected, is one. Behind
// a subject (subject) only a verb with a conjunction is none: نفى الوزير عقد لقاء.
func (r *reader) nominal(j int, subject bool) bool {
	t := r.toks[j]
	if !r.verbForm(t) || t.deed(t.s) {
		return true
	}
	_, and := cutConjunction(t.s)
	return subject && !and
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
		if base, _ := cutArticle(next.s); settings[base] || settings[next.s] || next.is("هامش", "هامشها", "لسان", "مستوي") {
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
		if v.takes("b") && k == from && strings.HasPrefix(t.s, "ب") && !adverbs[t.s] && !settings[t.s[2:]] && !that(t.s) && !prepositions[t.s] {
			if t.s == "ب" && k+2 < stop {
				return k + 2
			}
			return k
		}
		if v.takes("d") && k == from && !function(t.s) && r.nominal(k, true) {
			return k
		}
		if t.is("في", "خلال", "عبر", "امام", "عقب", "بعد", "قبل", "مع", "لدي", "من") || timeWords[t.s] {
			continue
		}
	}
	return -1
}

// skipAdjuncts passes what may stand between a verb, its subject and its
// content: adverbs, times, "in a statement", "for his part", insertions.
func (r *reader) skipAdjuncts(j, stop int) int {
	start := j
	inserted := false // a comma has opened an insertion
	for j < stop {
		t := r.toks[j]
		switch {
		case inserted && t.is("،", ","):
			inserted = false
			j++
		case j > start && t.is("،", ",") && j+1 < stop && r.toks[j+1].word && (timeWords[r.toks[j-1].s] || r.inDate(r.toks[j-1])) && !r.startsClause(j+1):
			j++
		case t.is("في", "عبر") && opens(r.toks, j+1) && quoteEnd(r.toks, j+2)-j <= 6:
			j = min(quoteEnd(r.toks, j+2)+1, stop)
			if j < stop && r.toks[j].is("،", ",") {
				j++
			}
		case t.is("علي") && j+1 < stop && r.toks[j+1].is("لسان"):
			if n, ok := r.actor(r.toks, j+2, stop, ""); ok {
				j = n.to
			} else {
				j += 2
			}
		case t.depth > 0 && j > 0 && t.depth > r.toks[max(0, j-1)].depth:
			for j < stop && r.toks[j].depth >= t.depth {
				j++
			}
		case t.word && (adverbs[t.s] || timeWords[t.s] || adverbs[strings.TrimPrefix(t.s, "و")]):
			j++
		case r.inDate(t):
			j++
		case t.is("من") && j+1 < stop && r.toks[j+1].is("جانبه", "جانبها", "جهته", "جهتها", "جانبهم", "ناحيته", "ناحيتها", "جديد", "جهة"):
			j += 2
		case t.is("في", "خلال", "عبر", "امام", "عقب", "علي") && j+1 < stop && r.settingAt(j+1):
			k := j + 2
			for k < stop && (r.toks[k].word || r.platform(k)) && !that(r.toks[k].s) && r.toks[k].quote == 0 && k-j < 10 {
				if h, def, _ := headOf(r.toks[k].s); h != nil && def && h.kind != record.Outlet && !r.toks[k-1].is("مع", "ل", "الي", "امام") {
					break
				}
				if r.platform(k) {
					k = quoteEnd(r.toks, k+1) + 1
					continue
				}
				if (r.toks[k].raw == "على" || r.toks[k].is("عبر")) && k+1 < stop && r.settingAt(k+1) {
					k += 3
					continue
				}
				if r.toks[k].is("الي", "عن") || r.toks[k].raw == "على" || r.toks[k].deed(r.toks[k].s) && k > j+2 || strings.HasPrefix(r.toks[k].s, "ب") && verbalNoun(r.toks[k].s[2:]) {
					break
				}
				k++
			}
			j = min(k, stop)
		case t.is("،", ",") && j > 0 && r.insertionEnd(j, stop) > j:
			j = r.insertionEnd(j, stop)
		case t.is("،", ",") && j+1 < stop && j+2 < stop && (timeWords[r.toks[j+1].s] || adverbs[r.toks[j+1].s] || r.inDate(r.toks[j+1]) || r.toks[j+1].is("في", "خلال", "عبر", "امام", "عقب", "علي", "الي", "عن")):
			inserted = true
			j++
		default:
			return j
		}
	}
	return j
}

// platform reports whether a quotation at k names where something was published: على "فيسبوك".
func (r *reader) platform(k int) bool {
	return k > 0 && opens(r.toks, k) && quoteEnd(r.toks, k+1)-k <= 4 && (r.toks[k-1].is("علي", "عبر") || r.settingAt(k-1) || r.toks[k-1].is("تطبيق"))
}

// startsClause reports whether a clause of its own begins at j.
func (r *reader) startsClause(j int) bool {
	if joiners[r.toks[j].s] || andThat(r.toks[j].s) {
		return true
	}
	_, ok := said(r.toks[j])
	return ok
}

// insertionEnd is the token behind an insertion between commas that what is
// said follows: "مصدر طبي، طلب عدم كشف اسمه، بوصول". It is j when there is none.
func (r *reader) insertionEnd(j, stop int) int {
	for k := j + 2; k < stop && k < j+12; k++ {
		if !r.toks[k].is("،", ",") || k+1 >= stop {
			continue
		}
		next := r.toks[k+1]
		rest, ok := strings.CutPrefix(next.s, "ب")
		if that(next.s) || next.is("الي", "عن") || next.raw == "على" || ok && len(rest) >= 6 {
			return k + 1
		}
		return j
	}
	return j
}

// remembered reports whether a name was given before in the report.
func (r *reader) remembered(n name) bool {
	for _, p := range r.people {
		if anyAlike(p.words, r.toks[n.from].s) {
			return true
		}
	}
	return false
}

// settingAt reports whether a word names the occasion of a statement.
func (r *reader) settingAt(j int) bool {
	base, _ := cutArticle(r.toks[j].s)
	return settings[base] || settings[r.toks[j].s] || settings[strings.TrimSuffix(base, "ه")] || timeWords[base]
}

// inDate reports whether a token is part of a date.
func (r *reader) inDate(t token) bool {
	for _, d := range r.dates {
		if d.Start > t.Start {
			break
		}
		if t.End <= d.End {
			return true
		}
	}
	return false
}

// isSubject tells "X accused" from "accused X": a verb that takes a person
// needs one behind its subject.
func (r *reader) isSubject(n name, v form, stop int) bool {
	j := r.skipAdjuncts(r.voicesEnd(n, stop), stop)
	if j < stop {
		t := r.toks[j]
		_, ok := r.actor(r.toks, j, stop, "")
		if ok && !things[strings.TrimPrefix(t.s, "ال")] || quantifiers[t.s] || t.is("كل", "هذا", "هذه") || opens(r.toks, j) {
			return true
		}
		if strings.HasPrefix(t.s, "ال") && !function(t.s) {
			return v.act != "blames"
		}
		if t.word && !function(t.s) && !strings.HasPrefix(t.s, "ب") && v.act != "blames" {
			return true
		}
	}
	if v.gender == 'f' && n.gender == 'm' && n.country == nil && v.tense == past {
		return false // دعت حلفاءها: whom she called on
	}
	switch v.lemma {
	case "دعا", "طالب", "طلب", "هدد", "توعد", "حذر":
		return true
	}
	return false
}

// loyalty passes what a body is of or for behind its name: "، المعترف بها
// دوليا،", "المدعومة من X", "المؤيد لفلان", "، التابعة لحكومة X،".
func (r *reader) loyalty(n name, end int) name {
	j, comma := n.to, false
	if j+1 < end && r.toks[j].is("،", ",") {
		j, comma = j+1, true
	}
	if j >= end || !allegiances[r.toks[j].s] {
		return n
	}
	k := j + 1
	switch {
	case k < end && r.toks[k].is("به", "بها", "بهم"):
		k++
		if k < end && r.toks[k].is("دوليا", "رسميا") {
			k++
		}
	case k < end && (r.toks[k].is("من") || strings.HasPrefix(r.toks[k].s, "ل")):
		from, clitics := k, "ل"
		if r.toks[k].is("من") {
			from, clitics = k+1, ""
		}
		of, ok := r.actor(r.toks, from, end, clitics)
		if !ok {
			return n
		}
		k = of.to
	default:
		return n
	}
	if comma && k < end && r.toks[k].is("،", ",") {
		k++
	}
	if n.person >= n.to {
		n.person, n.bodyTo = k, n.to
	} else if n.personTo == 0 {
		n.personTo = n.to
	}
	n.to = k
	return n
}

var allegiances = set("المعترف المؤيد المؤيده الموالي المواليه المدعوم المدعومه المقرب المقربه التابع التابعه المناهض المناهضه الخاضع الخاضعه المنتمي المنتميه")

// apposition joins a second naming between commas to a name: "the spokesman,
// General X," and "X, the spokesman,".
func (r *reader) apposition(n name, end int) name {
	n = r.loyalty(n, end)
	j := n.to
	if j+2 >= end || !r.toks[j].is("،", ",") || strings.HasPrefix(r.toks[j+1].s, "و") && startsWithAnd(r.toks[j+1].s) {
		return n
	}
	second, ok := r.actor(r.toks, j+1, end, "")
	if !ok || second.kind != record.Person && second.kind != record.Unnamed || n.kind != record.Person && n.kind != record.Unnamed {
		return n
	}
	if second.to < end && !r.toks[second.to].is("،", ",") && !that(r.toks[second.to].s) {
		return n
	}
	if n.person >= n.to && second.person < second.to {
		n.person, n.personTo = second.person, second.to
	} else if n.person < n.to {
		n.personTo = n.to
	}
	n.to = second.to
	n.adopt(second)
	if n.to < end && r.toks[n.to].is("،", ",") {
		n.to++
	}
	return n
}

// subjectBefore reads a subject that stands before its verb: "أما X فقال", "X يقول".
func (r *reader) subjectBefore(i, a int, v form) (name, bool, int) {
	end := i
	if end > a && r.toks[end-1].is("قد", "وقد", "ايضا") {
		end--
	}
	if end < i && end > a && r.toks[end-1].is("،", ",") {
		end--
	}
	for end > a && r.toks[end-1].depth > 0 { // وزارة الدفاع (البنتاغون) قد أعلنت
		end--
	}
	start := r.clauseStart(end, a)
	for s := start; s < end; s++ {
		if s >= start+3 && !strings.HasPrefix(r.toks[s].s, "و") {
			continue
		}
		n, ok := r.actor(r.toks, s, end, "و")
		if !ok {
			continue
		}
		to := n.to
		if m, ok := r.coordinate(n, end); ok && to != end && v.number != 's' {
			to = m.to
		}
		if to == end {
			return n, true, s
		}
	}
	return name{}, false, 0
}

// coordinate reads "وY" behind a name.
func (r *reader) coordinate(n name, end int) (name, bool) {
	j := n.to
	if j < end && r.toks[j].is("،") {
		j++
	}
	if j >= end || !strings.HasPrefix(r.toks[j].s, "و") {
		return name{}, false
	}
	if r.verbForm(r.toks[j]) {
		return name{}, false
	}
	m, ok := r.actor(r.toks, j, end, "و")
	if !ok || r.clitics(r.toks[j]) == 0 && !startsWithAnd(r.toks[j].s) {
		return name{}, false
	}
	return m, true
}

// startsWithAnd reports whether the و of a word is a conjunction before a head noun or an article.
func startsWithAnd(s string) bool {
	rest, ok := cutConjunction(s)
	if !ok {
		return false
	}
	h, _, _ := headOf(rest)
	return h != nil || strings.HasPrefix(rest, "ال")
}

// voices are the speakers of a name and of those joined to it.
func (r *reader) voices(toks []token, n name, end int, joint *bool) []speaker {
	first := r.mention(toks, n)
	out := []speaker{first}
	for m, ok := r.coordinate(n, end); ok; m, ok = r.coordinate(m, end) {
		out = append(out, r.mention(toks, m))
		*joint = true
		if len(out) == 4 {
			break
		}
	}
	return out
}

// voicesEnd is the token behind a name and those joined to it.
func (r *reader) voicesEnd(n name, end int) int {
	to := n.to
	for m, ok := r.coordinate(n, end); ok; m, ok = r.coordinate(m, end) {
		to = m.to
	}
	return to
}

// eachSide reports whether a subject stands for both sides: كل جانب, الطرفان.
func (r *reader) eachSide(n name) bool {
	if n.head != nil && n.to == n.from+1 && n.definite {
		s := r.toks[n.from].s
		if (strings.HasSuffix(s, "ان") || strings.HasSuffix(s, "ين")) && n.dual {
			return true
		}
	}
	return n.head != nil && (n.head.lemma == "طرفان" || n.head.lemma == "جانب" || n.head.lemma == "طرف" || n.head.lemma == "جانبان")
}

// bothSides are the last two speakers of different sides.
func (r *reader) bothSides() []speaker {
	var out []speaker
	for i := len(r.speakers) - 1; i >= 0 && len(out) < 2; i-- {
		p := r.speakers[i]
		if p.Kind == record.Organisation || p.Kind == record.Outlet || p.Kind == record.Agency || party(p.Mention) == "" || len(out) == 1 && party(out[0].Mention) == party(p.Mention) {
			continue
		}
		out = append(out, p)
	}
	if len(out) == 2 {
		out[0], out[1] = out[1], out[0]
	}
	return out
}

// clauseSubject is the subject of the sentence's first verb, when nobody has
// spoken in the sentence and it fits: "بدأت تركيا هجوما وادعت أن ...".
func (r *reader) clauseSubject(v form, before []*frame, i, a int) (speaker, bool) {
	if len(before) > 0 {
		return speaker{}, false
	}
	for k := a; k < i; k++ {
		if !r.toks[k].word || r.toks[k].quote > 0 || !r.verbForm(r.toks[k]) {
			continue
		}
		n, ok := r.actor(r.toks, k+1, i, "")
		if ok && n.gender == v.gender && (n.head != nil || n.country != nil || n.known != nil || r.remembered(n)) {
			return r.mention(r.toks, n), true
		}
		return speaker{}, false
	}
	return speaker{}, false
}

// elided is the speaker of a verb without a subject.
func (r *reader) elided(v form, before []*frame, i, a int) (speaker, bool) {
	gender, number := v.gender, v.number
	if v.tense != past && v.tense != participle && v.number == 's' && v.gender == 0 {
		number = 0
	}
	return r.last(gender, number)
}

// frameStart walks back from the verb over the words that join its clause on.
func (r *reader) frameStart(i, a int, subject bool, subjectStart int) int {
	s := i
	if subject {
		s = subjectStart
	}
	for s > a {
		t := r.toks[s-1]
		if t.is("،", ",", "؛") {
			s--
			break
		}
		if joiners[t.s] || t.is("في", "سبق", "بدوره", "بدورها", "ايضا", "المقابل", "وفي", "حين", "وسبق", "الذي", "التي", "والذي", "والتي", "من", "ومن", "جانبه", "جانبها", "جهته", "جهتها", "-") || timeWords[t.s] {
			s--
			continue
		}
		break
	}
	return s
}

// fronted reports whether only a short phrase stands between the last comma and
// the verb: "، ومن جانبها قالت".
func (r *reader) fronted(i, a int) bool {
	for k := i - 1; k >= a && k > i-8; k-- {
		if r.toks[k].is("،", "؛", ".") {
			return r.toks[k+1].is("من", "ومن", "في", "وفي", "بدورها", "بدوره", "وبدوره", "وبدورها", "خلال", "وخلال", "اما") && !r.hasVerb(k+1, i)
		}
	}
	return false
}

// hasVerb reports whether a finite verb stands in [from, to).
func (r *reader) hasVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].word && r.toks[k].quote == 0 && r.toks[k].depth == 0 && r.verbForm(r.toks[k]) && !r.toks[k].is("بين") && !relatives[r.toks[max(from, k-1)].s] {
			return true
		}
	}
	return false
}

// pointsBack reports whether what is denied is only pointed at: ذلك, هذه الاتهامات.
func (r *reader) pointsBack(from, b int) bool {
	end := r.clauseEnd(from, b)
	for k := from; k < end && k < from+3; k++ {
		if r.toks[k].is("ذلك", "هذا", "هذه", "تلك", "الاتهامات", "الاتهام", "الامر", "المزاعم", "الادعاءات", "ذالك") {
			return end-from <= 7
		}
	}
	return false
}

// clauseEnd is the next comma or stop.
func (r *reader) clauseEnd(from, b int) int {
	for k := from; k < b; k++ {
		if r.toks[k].quote == 0 && r.toks[k].depth == 0 && r.toks[k].is("،", ",", ".", "؛", "…") {
			return k
		}
	}
	return b
}

// emptyDenial reads "الأمر الذي نفته باكو", "وهو ما تنفيه أرمينيا".
func (r *reader) emptyDenial(f *frame, i, a, b int, v form) (*frame, bool) {
	s := i
	for s > a && (relatives[r.toks[s-1].s] || r.toks[s-1].is("الامر", "وهو", "وهي", "هو", "وهذا", "والامر", "قد", "وقد", "امر", "اتهامات", "مزاعم", "ادعاءات", "تقارير", "معلومات", "انباء")) {
		s--
	}
	subj, ok := r.actor(r.toks, r.skipAdjuncts(i+1, b), b, "")
	if !ok {
		if who, ok := r.elided(v, nil, i, a); ok && s < i {
			f.who = []speaker{who}
			f.whole, f.start, f.from, f.to = true, s, s, i+1
			return f, true
		}
		return nil, false
	}
	f.who = r.voices(r.toks, subj, b, &f.joint)
	to := subj.to
	if m, ok := r.coordinate(subj, b); ok {
		to = m.to
	}
	f.whole, f.start, f.from, f.to = true, s, s, to
	f.code = "speech.denial"
	return f, true
}

// participleFrame reads مضيفا أن, متهما X ب, hanging on the frame before.
func (r *reader) participleFrame(f *frame, i, a, b int, v form, before []*frame) (*frame, bool) {
	stop := r.frameLimit(i, b)
	mark, quoted := r.contentMark(i+1, stop)
	if v.number == 's' && v.gender == 'f' || v.number != 's' {
		// an adjective has the same shape: it needs its mark at once
		next := r.skipAdjuncts(i+1, stop)
		direct := mark == next || next < stop && (v.takes("i") && r.toks[next].s == "الي" || v.takes("l") && r.toks[next].raw == "على" || v.takes("c") && r.toks[next].s == "عن")
		if !direct && !(i > a && !r.toks[i-1].word && (v.takes("o") || v.takes("d") || mark >= 0)) {
			return nil, false
		}
	}
	from, ok := r.contentFrom(f, v, i+1, mark, quoted, stop)
	if !ok {
		return nil, false
	}
	f.start = r.frameStart(i, a, false, 0)
	f.from = from
	f.code = "speech.participle"
	for k := len(before) - 1; k >= 0; k-- {
		if g := before[k]; len(g.who) > 0 && (g.who[0].gender == v.gender || v.number != 's' || k == len(before)-1 && g.who[0].gender == 0) {
			f.who, f.via, f.under = g.who[:1], g.via, k
			f.denying = g.verb != nil && g.verb.act == "denies"
			return f, true
		}
	}
	if who, ok := r.clauseSubject(v, before, i, a); ok {
		f.who = []speaker{who}
		return f, true
	}
	if who, ok := r.last(v.gender, v.number); ok {
		f.who, f.via = []speaker{who}, who.via
		return f, true
	}
	return nil, false
}
