package speech

// readArabic reads one sentence: the frames of saying in it, then what each of
// them says, then what the outlet says itself.
func (r *reader) readArabic(a, b int) {
	a = r.topic(r.dateline(a, b), b)
	if f, ok := r.heading(a, b); ok {
		r.say(append([]*frame{f}, r.deniedAtEnd(f, b)...), a, b)
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
		if f.told {
			r.speakers = append(r.speakers, frames[len(frames)-1].who[0])
		}
		frames = append(frames, f)
		i = max(i+1, f.from, f.read)
		if f.whole {
			i = max(i, f.to)
		}
	}
	r.bound(frames, b)
	r.say(r.secondClauses(frames, b), a, b)
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
		if lead || r.ownComment(k+1, to) || r.background(k+1, to) > 0 || r.afterword(k+1, to) || r.withheld(k+1, to) || r.silence(k+1, to) || r.toks[k+1].is("فيما", "بينما") || r.toks[k+1].is("في") && k+2 < to && r.toks[k+2].is("حين", "وقت") && !r.whereas(k+1, to) {
			return k
		}
	}
	return to
}

// whereas reports whether "في حين أن" at k goes on with what is said.
func (r *reader) whereas(k, to int) bool {
	return k+3 < to && r.toks[k].is("في") && r.toks[k+1].is("حين") && that(r.toks[k+2].s)
}

// frameAt reads a frame whose reporting word stands at i: the ways in which Arabic tells who
// says what, of which the first that fits decides. The verb of saying, the most common of
// them, is the last, since its words may be part of any other.
func (r *reader) frameAt(i, a, b int, before []*frame) (*frame, bool) {
	if f, ok := r.relay(i, a, b); ok { // نقلت وكالة كذا عن فلان قوله
		return f, true
	}
	if f, ok := r.learnt(i, a, b, before); ok { // علمت وكالة كذا من مصدر
		return f, true
	}
	if f, ok := r.formerly(i, a, b); ok { // ورد في نسخة سابقة من الخبر أن
		return f, true
	}
	if f, ok := r.mutual(i, a, b); ok { // تبادل الطرفان الاتهامات
		return f, true
	}
	if f, ok := r.attribution(i, a, b, before); ok { // بحسب فلان
		return f, true
	}
	if f, ok := r.document(i, a, b); ok { // جاء في البيان
		return f, true
	}
	if f, ok := r.masdar(i, a, b); ok { // ونفى فلان بقوله
		return f, true
	}
	if f, ok := r.foundNone(i, a, b); ok { // لم تجد المنظمة أي دليل على كذا
		return f, true
	}
	if f, ok := r.witness(i, a, b); ok { // شاهد مراسل كذا
		return f, true
	}
	if f, ok := r.pictured(i, a, b); ok { // أظهر تسجيل كذا
		return f, true
	}
	if f, ok := r.namedSaying(i, a, b); ok { // بعد إعلان فلان أن
		return f, true
	}
	if f, ok := r.gist(i, a, b, before); ok { // الرواية الرسمية، ومفادها أن
		return f, true
	}
	if f, ok := r.chargeOf(i, b, before); ok { // اتهامات فلان لكذا بكذا
		return f, true
	}
	if f, ok := r.laid(i, a, b); ok { // غارات نسبتها كذا إلى كذا
		return f, true
	}
	v, ok := r.said(r.toks[i])
	if !ok {
		return r.joinedHeading(i, b, before)
	}
	if v.act != "denies" && r.saidNoun(i, before) { // but جدد المتحدث نفي كذا denies
		return nil, false
	}
	if f, ok := r.renewedDenial(i, a, b, v); ok {
		return f, true
	}
	return r.verbFrame(i, a, b, v, before)
}

// leads reports whether a verb of saying may open a frame behind the word before it.
func leads(t token) bool {
	return !t.word || joins(t.s) || relatives[t.s] || t.is("حتي", "وهو", "وهي", "هو", "انه", "انها", "انهم", "انهما", "سبق", "الامر", "بينما")
}

// somebody reports whether a word alone names an actor by a noun or a name that
// is known: المعارضة, and no السريع.
func (r *reader) somebody(i, end int) bool {
	n, ok := r.actor(r.toks, i, end, "")
	return ok && r.knows(n)
}
