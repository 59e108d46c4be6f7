package speech

import "strings"

// participleFrame reads مضيفا أن, متهما X ب, hanging on the frame before.
func (r *reader) participleFrame(f *frame, i, a, b int, v form, before []*frame) (*frame, bool) {
	if i+1 < b && r.toks[i+1].is("باسم", "باسمه", "باسمها", "باسمهم") {
		return nil, false // متحدثا باسم الوزارة: who speaks
	}
	if i+1 < b && r.toks[i+1].is("عدم") && (v.lemma == "اشترط" || v.lemma == "طلب") {
		return nil, false // مشترطا عدم نشر اسمه
	}
	leading := false // the verb of its clause only leads to it: ردت القوات نافية كذا
	stop := r.frameLimit(i, b)
	mark, quoted := r.contentMark(i+1, stop)
	if v.number == 's' && v.gender == 'f' || v.number != 's' {
		// an adjective has the same shape: it needs its mark at once
		next := r.skipAdjuncts(i+1, stop)
		direct := mark == next || next < stop && (v.takes("i") && r.toks[next].s == "الي" || v.takes("l") && r.toks[next].raw == "على" || v.takes("c") && r.toks[next].s == "عن")
		if !direct && !(i > a && !r.toks[i-1].word && (v.takes("o") || v.takes("d") || mark >= 0)) && !r.ofSubject(v, i, a, stop) {
			return nil, false
		}
		leading = !direct && r.toks[i-1].word
	}
	from, ok := r.contentFrom(f, v, i+1, mark, quoted, stop)
	if !ok {
		return nil, false
	}
	f.start = r.frameStart(i, a, false, 0)
	if leading {
		f.start = r.clauseStart(i, a)
	}
	f.from = from
	r.describedAs(f, v, from, stop)
	f.code = "speech.participle"
	for k := len(before) - 1; k >= 0; k-- {
		if g := before[k]; len(g.who) > 0 && (g.who[0].gender == v.gender || v.number != 's' || k == len(before)-1 && g.who[0].gender == 0) {
			f.who, f.via = g.who[:1], g.via
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

// ofSubject reports whether a participle with no comma before it tells what the
// subject of its clause says: ردت القوات في بيان نافية استهداف الطائرة. The noun
// before it, which it would describe, is of the other gender.
func (r *reader) ofSubject(v form, i, a, stop int) bool {
	if v.number != 's' || i <= a+1 || i+1 >= stop || strings.HasSuffix(r.toks[i-1].s, "ه") || strings.HasSuffix(r.toks[i-1].s, "ات") || r.toks[i-1].function() {
		return false
	}
	next := r.toks[i+1]
	if !next.word || !(v.takes("d") && (next.deed(next.s) || next.is("ما", "اي", "وجود")) || v.takes("o") && r.somebody(i+1, stop)) {
		return false
	}
	who, ok := r.subjectOfClause(r.clauseStart(i, a), i, a)
	return ok && who.gender == v.gender
}
