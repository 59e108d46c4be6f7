package speech

import (
	"strings"

	"counterclaim/db/record"
)

// readArabic reads one sentence: the frames of saying in it, then what each of
// them says, then what the outlet says itself.
func (r *reader) readArabic(a, b int) {
	a = r.topic(r.dateline(a, b), b)
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
			v := r.toks[i].forms[0]
			opening := i == a || v.conj || leads(r.toks[i-1])
			if n, ok, _ := r.subjectBefore(i, a, v); ok {
				r.speakers = append(r.speakers, r.mention(r.toks, n))
			} else if n, ok := r.actor(r.toks, i+1, b, ""); ok && opening && (n.head != nil || n.body != nil) {
				r.speakers = append(r.speakers, r.mention(r.toks, n))
			}
		}
		if n, ok := r.silent(i, b); ok {
			r.speakers = append(r.speakers, r.mention(r.toks, n))
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
		r.speakers = append(r.speakers, f.who...)
		frames = append(frames, f)
		i = max(i+1, f.from, f.read)
		if f.whole {
			i = max(i, f.to)
		}
	}
	r.bound(frames, b)
	r.say(frames, a, b)
}

// bound ends what each frame says where the next frame begins.
func (r *reader) bound(frames []*frame, b int) {
	for k, f := range frames {
		if f.to > 0 && !f.whole { // its source stood behind it
			f.to = r.untilBackground(f.from, f.to)
		}
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
		if to := r.aside(f, f.to); to < f.to {
			if r.afterword(to+1, f.to) {
				f.end = f.to
			}
			f.to = to
		}
		f.to = r.cutTail(f, f.from, f.to)
	}
}

// quoteOnly ends what began as a quotation with it, when a comma follows.
func (r *reader) quoteOnly(f *frame, to int) int {
	if f.from >= to || r.toks[f.from].quote == 0 || !opens(r.toks, f.from-1) {
		return to
	}
	end := quoteEnd(r.toks, f.from)
	if end-f.from > 3 && end+2 < to && r.toks[end+1].is("،", ",") && !andThat(r.toks[end+2].s) {
		return end
	}
	return to
}

// aside ends what is said where the outlet goes on: ", فيما ...", and at the
// first comma when the frame itself was the side clause: "بينما قال X كذا، ...".
func (r *reader) aside(f *frame, to int) int {
	lead := f.start < len(r.toks) && r.toks[f.start].is("بينما", "وبينما", "فبينما", "فيما", "وفيما", "ففيما")
	for k := f.from; k+1 < to; k++ {
		if r.toks[k].quote > 0 || !r.toks[k].is("،", ",") {
			continue
		}
		if lead || r.ownComment(k+1, to) || r.background(k+1, to) > 0 || r.afterword(k+1, to) || r.toks[k+1].is("فيما", "بينما") || r.toks[k+1].is("في") && k+2 < to && r.toks[k+2].is("حين", "وقت") && !r.whereas(k+1, to) {
			return k
		}
	}
	return to
}

// whereas reports whether "في حين أن" at k goes on with what is said.
func (r *reader) whereas(k, to int) bool {
	return k+3 < to && r.toks[k].is("في") && r.toks[k+1].is("حين") && that(r.toks[k+2].s)
}

// frameAt reads a frame whose reporting word stands at i.
func (r *reader) frameAt(i, a, b int, before []*frame) (*frame, bool) {
	t := r.toks[i]
	if f, ok := r.relay(i, a, b); ok {
		return f, true
	}
	if f, ok := r.learnt(i, a, b, before); ok {
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
	if f, ok := r.witness(i, a, b); ok {
		return f, true
	}
	if f, ok := r.pictured(i, a, b); ok {
		return f, true
	}
	if f, ok := r.namedSaying(i, a, b); ok {
		return f, true
	}
	if f, ok := r.gist(i, a, b); ok {
		return f, true
	}
	if f, ok := r.chargeOf(i, b, before); ok {
		return f, true
	}
	v, ok := r.said(t)
	if !ok {
		return nil, false
	}
	if v.act != "denies" && r.saidNoun(i, before) { // but جدد المتحدث نفي كذا denies
		return nil, false
	}
	if f, ok := r.renewedDenial(i, a, b, v); ok {
		return f, true
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

// leads reports whether a verb of saying may open a frame behind the word before it.
func leads(t token) bool {
	return !t.word || joins(t.s) || relatives[t.s] || t.is("وهو", "وهي", "هو", "انه", "انها", "انهم", "انهما", "سبق", "الامر", "بينما")
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
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: v.verb, pieces: true, code: "speech.verb"}
	if i-2 > a && (r.toks[i-2].is("بهذه", "بتلك") || v.object != "" && prev.is("ما") && r.toks[i-2].is("هذا", "ذلك")) && r.quotedBefore(f, i-2, a, before) { // "...", بهذه الكلمات وصف فلان كذا
		if n, ok := r.actor(r.toks, i+1, b, ""); ok {
			f.who, f.end = r.voices(r.toks, n, b), r.sentenceClauseEnd(n.to, b)
			return f, true
		}
	}
	if r.saysNothing(i, a, b, v, before) || r.saidBefore(i, before) {
		return nil, false
	}
	if v.tense == participle {
		return r.participleFrame(f, i, a, b, v, before)
	}
	// "which Paris denied": the words of denial are the claim.
	if v.object != "" && (v.act == "denies" || v.act == "rejects" && (accusationNouns[prev.s] || r.topicSaid(a) || r.rejectsSaid(i, a, before))) {
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
	behind := limit
	if quoted { // the one accused may stand in quotation marks
		behind = stop
	}
	subj, subjectFrom, found := r.subjectBehind(i, limit, behind, mark, v)
	if v.lemma == "رصد" && (!found || r.unheardOf(subj)) {
		return nil, false // وكان قد رصد صواريخ
	}
	after := i + 1
	if found && subj.head == nil && subj.kind == record.Person && subj.person == subj.from && v.gender != 0 {
		subj.gender = v.gender // of a name alone the verb tells it
	}
	if found {
		after = r.voicesEnd(subj, limit)
	}
	pre, preStart, preFound := r.yetSubject(i, a, v)
	if preFound {
		found, after = false, i+1
	} else if !found || quantifiers[r.toks[subjectFrom].s] || v.tense == present && !v.conj || v.lemma == "أبلغ" || v.lemma == "أخبر" {
		pre, preFound, preStart = r.subjectBefore(i, a, v)
		if preFound && pre.head == nil && pre.kind == record.Person && pre.person == pre.from && v.gender != 0 {
			pre.gender = v.gender
		}
		if preFound && found { // in a headline the subject comes first
			found, after = false, i+1
		}
	}

	if v.object == "" && i-2 >= a && r.toks[i-1].is("الذي", "التي", "الذين") {
		if n, ok, s := r.subjectBefore(i-1, a, v); ok && n.gender == v.gender && (n.head != nil || n.country != nil || n.known != nil || r.remembered(n)) { // بحسب البرنامج الذي دعا كل الأطراف إلى كذا
			pre, preFound, preStart, found, after = n, true, s, false, i+1
		}
	}

	if end := r.clauseEnd(after, b); found && v.act == "denies" && i-3 >= a && prev.is("الذي", "التي") && r.toks[i-3].is("وهو", "وهي") && end > after && r.toks[end-1].is("عنه", "عنها", "به", "بها", "فيه", "فيها") { // وهو القصف الذي تنفي غانا المسؤولية عنه
		f.who, f.code, f.whole = r.voices(r.toks, subj, limit), "speech.denial", true
		f.start, f.from, f.to = i-3, i-3, end
		return f, true
	}

	if !preFound && r.answered(f, i, a, limit, b, v, subj, found) {
		return f, true
	}

	// Where what is said begins.
	if at := r.skipAdjuncts(after, stop); (found || preFound) && at < stop && (v.act == "denies" || v.act == "rejects" && (r.toks[at].is("هذه", "تلك", "هذا", "ذلك") || accusationNouns[r.toks[at].s] && r.pointEnd(at, b) == at+1 || r.whoseTalk(at, b))) && r.pointsBack(at, b) {
		if found {
			f.who = r.voices(r.toks, subj, limit)
		} else {
			f.who = r.voices(r.toks, pre, i)
		}
		f.code, f.whole = "speech.denial", true
		f.verb = &verb{lemma: v.lemma, act: "denies", frame: v.frame}
		f.start = r.frameStart(i, a, preFound && !found, preStart)
		f.from, f.to = i, r.pointEnd(at, b)
		if preFound && !found { // الحكومة نفت ذلك
			f.from = preStart
		}
		return f, true
	}
	from, ok := r.contentFrom(f, v, after, mark, quoted, stop)
	if ok && v.act == "rejects" && comments[r.toks[from].s] {
		return nil, false // رفض التعليق على كذا: he says nothing
	}
	if v.lemma == "وجه" {
		from, ok = r.charge(after, stop)
	}
	if !ok && preFound && v.act == "denies" && (i+1 >= b || r.toks[i+1].is(".", "…", "؛")) { // كينيا تعلن كذا وتوغو تنفي
		f.who, f.code, f.whole = r.voices(r.toks, pre, i), "speech.denial", true
		f.start, f.from, f.to = preStart, preStart, i+1
		return f, true
	}
	if !ok || mark < 0 && v.takes("x") {
		if found && r.quotedBefore(f, i, a, before) {
			f.who, f.end = r.voices(r.toks, subj, limit), r.clauseEnd(after, b)
			f.via = r.viaIn(after, f.end)
			f.who[0].via = f.via
			return f, true
		}
	}
	if !ok {
		return nil, false
	}
	if !found && !preFound && (mark < 0 || mark > i+4) && relatives[prev.s] && v.act != "denies" {
		return nil, false // التقارير التي تتحدث عن ...
	}
	// May this verb open a frame here?
	nested := false
	opening := i == a || v.conj || leads(prev) || preFound || r.fronted(i, a)
	if v.act == "denies" && v.tense == present && found && prev.word && !prev.function() { // هجوم تنفي غانا أي صلة لها به
		opening = true
	}
	if v.object != "" && v.takes("b") && found { // نتيجة وصفتها المعارضة بكذا
		opening = true
	}
	if _, ok := r.paperBefore(v, i, a); ok && !found && !preFound {
		opening = true
	}
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
	case preFound && r.quotedSource(f, pre, i+1, from), found && r.quotedSource(f, subj, after, from):
		// صحيفة كذا نقلا عن فلان: the one behind speaks, through the one before
	case preFound:
		f.who = r.voices(r.toks, pre, i)
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
		f.who = r.voices(r.toks, subj, limit)
		if r.eachSide(subj) {
			if sides := r.twoSides(i, a); len(sides) == 2 {
				f.who = r.standIn(sides, subj.from)
			}
		}
		r.crossed(f, b)
	case impersonal(r.toks, i, v):
		f.code = "speech.impersonal"
	default:
		if who, ok := r.paperBefore(v, i, a); ok {
			f.who, f.start = []speaker{who}, r.clauseStart(i, a)
		} else if who, ok := r.clauseSubject(v, before, i, a); ok {
			f.who, f.code = []speaker{who}, "speech.elided"
		} else if who, ok := r.elided(v); ok {
			f.who, f.code = []speaker{who}, "speech.elided"
		} else {
			return nil, false
		}
	}
	if !nested && len(f.who) > 0 && len(f.via) == 0 {
		f.via = r.viaIn(after, from)
		if len(f.via) == 0 && after > i+1 {
			f.via = r.viaIn(i+1, min(subjectFrom, from)) // وقال لرويترز مسؤول إن
		}
		if len(f.via) == 0 {
			f.via = f.who[0].via
		}
	}
	if end := r.clauseEnd(from, b); v.lemma == "وجه" && r.wordsIn(from, end) <= 2 { // وجهت إليها كينيا اتهامات مماثلة
		f.whole, f.from, f.to = true, i, end
	}
	if v.lemma == "وصف" && v.object == "" { // وصف الوزير ما تحدثت عنه الصحف بأنه كذا
		for k := from; k < stop && !r.toks[k].is("،", ","); k++ {
			if r.toks[k].quote == 0 && strings.HasPrefix(r.toks[k].s, "بان") && that(r.toks[k].s) {
				f.read = k
			}
		}
	}
	if mark < 0 && v.takes("d") && len(f.via) == 0 {
		r.through(f, from, stop)
	}
	if len(f.who) > 0 {
		for k := range f.who {
			f.who[k].via = f.via
		}
	}
	if len(f.who) == 1 {
		r.spokenBy(f, i+1, from)
	}
	f.said = r.dateIn(r.span(f.start, f.from))
	if len(f.who) > 1 && f.who[0].Kind == record.Person && f.verb.act != "denies" && f.verb.act != "accuses" && f.verb.act != "rejects" {
		f.who = f.who[:1]
	}
	if retractions[v.lemma] {
		r.takesBack(f, b)
	}
	return f, true
}

// somebody reports whether a word alone names an actor by a noun or a name that
// is known: المعارضة, and no السريع.
func (r *reader) somebody(i, end int) bool {
	n, ok := r.actor(r.toks, i, end, "")
	return ok && (n.head != nil || n.country != nil || n.known != nil || n.adjacent != nil || r.remembered(n))
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
		if that(t.s) && s-2 >= a && r.toks[s-2].is("غير", "الا", "بيد") { // غير أنهم
			s -= 2
			continue
		}
		if joins(t.s) || t.is("و", "في", "سبق", "قبل", "بدوره", "بدورها", "ايضا", "المقابل", "وفي", "حين", "وسبق", "الذي", "التي", "والذي", "والتي", "من", "ومن", "جانبه", "جانبها", "جهته", "جهتها", "-") || timeWords[t.s] {
			s--
			continue
		}
		break
	}
	return s
}
