package speech

import "counterclaim/db/record"

// dateline passes "KYIV (Reuters) -" at the head of a sentence.
func (r *reader) dateline(a, b int) int {
	if a+2 < b && flashes[r.toks[a].s] && r.toks[a+1].is("|", ":") { // عاجل | المتحدث باسم الجيش: ...
		a += 2
	}
	for k := a + 1; k < b && k < a+12; k++ {
		if r.toks[k].is("-", "–", "—") && r.toks[k-1].End < r.toks[k].Start && k+1 < b && r.toks[k].End < r.toks[k+1].Start && (r.toks[k-1].is(")") || k <= a+3 || r.inDate(r.toks[k-1])) {
			return r.behindOutlet(k+1, b)
		}
		if r.toks[k].is(":") && k > a+1 && k+1 < b && r.creditAt(k-1) && (r.toks[k-2].is("/", "(", "-") || r.toks[k-1].is(")")) {
			return k + 1
		}
		if r.verbForm(r.toks[k]) && !r.english {
			return a
		}
	}
	return a
}

// flashes are the labels under which a live page brings its news.
var flashes = set("عاجل خاص محدث مباشر فيديو بالفيديو صور breaking live update updated")

// behindOutlet passes the outlet that stands between two dashes of a dateline: السلوان -
// وكالة أنباء الوادي - قصفت ...
func (r *reader) behindOutlet(a, b int) int {
	for k := a + 1; k+1 < b && k < a+6; k++ {
		if r.toks[k].is("-", "–", "—", ":") && r.creditAt(a) {
			return k + 1
		}
		if !r.toks[k].word || r.bareVerb(r.toks[k]) {
			break
		}
	}
	return a
}

// creditAt reports whether an outlet, an agency or "agencies" stands at k, where a bracket
// that closes stands for what is in it.
func (r *reader) creditAt(k int) bool {
	if r.toks[k].is(")") {
		for ; k > 0 && !r.toks[k-1].is("("); k-- {
		}
	}
	t := r.toks[k]
	h, _, _ := t.head()
	return h != nil && (h.kind == record.Agency || h.kind == record.Outlet) || len(agencies()[t.s]) > 0 || t.is("وكالات", "agencies")
}
