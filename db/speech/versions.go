package speech

// A report that has been put right says so: Correction: an earlier version of this report
// said 45; تصويب: ورد في نسخة سابقة من هذا التقرير أن العدد 45، والصحيح 55. The first number is
// the report's own, and what follows stands in its place.

var (
	versions        = set("نسخة صيغة طبعة رواية")
	earlier         = set("سابقة أولى أولية قديمة السابقة الأولى")
	rightly         = set("والصحيح والصواب")
	englishVersions = set("version versions edition editions draft")
	englishEarlier  = set("earlier previous original initial first prior")
)

// formerly reads what a report says that an earlier version of it said.
func (r *reader) formerly(i, a, b int) (*frame, bool) {
	if f, ok := r.putRight(i, b); ok {
		return f, true
	}
	_, tells := r.said(r.toks[i])
	if !tells && !r.toks[i].is("ورد", "وردت", "جاء", "اوردنا", "وورد") || r.toks[i].quote > 0 {
		return nil, false
	}
	at := i + 1
	if at < b && r.toks[at].is("في") {
		at++
	}
	if at+1 >= b || !versions[r.toks[at].s] || !earlier[r.toks[at+1].s] {
		return nil, false
	}
	mark, _ := r.contentMark(at+2, r.frameLimit(i, b))
	if mark < 0 {
		return nil, false
	}
	f := &frame{start: r.clauseStart(i, a), cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts", frame: "x"}, from: mark + 1, code: "speech.former"}
	for f.to = f.from; f.to < b && !r.toks[f.to].is(".", "؛") && !rightly[r.toks[f.to].s]; f.to++ {
	}
	f.read, r.rewritten = f.to, true
	return f, f.to > f.from
}

// putRight reads what stands in the place of what an earlier version said: والصحيح أن كذا.
func (r *reader) putRight(i, b int) (*frame, bool) {
	if !r.rewritten || !rightly[r.toks[i].s] || i+1 >= b {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts", frame: "x"}, from: i, to: r.clauseEnd(i+1, b), code: "speech.correction"}
	if that(r.toks[i+1].s) {
		f.from = i + 2
	}
	f.read = f.to
	return f, f.to > f.from
}

// formerVersion reports whether the subject of a verb is an earlier version of the report.
func (r *reader) formerVersion(from, to int) bool {
	for k := from + 1; k+2 < to; k++ {
		if englishVersions[r.toks[k].s] && englishEarlier[r.toks[k-1].s] && r.toks[k+1].is("of") {
			return r.toks[k+2].is("this", "the", "our")
		}
	}
	return false
}
