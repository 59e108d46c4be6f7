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
		if r.toks[k].is(":") && k+1 < b && r.placeTo(a) == k && r.begunByVerb(k+1) { // نيروبي: حذرت الأمم المتحدة من كذا
			return k + 1
		}
		if r.verbForm(r.toks[k]) && !r.english {
			return a
		}
	}
	return a
}

// placeTo is where the name of the country or the capital at i ends, i where none stands there.
func (r *reader) placeTo(i int) int {
	_, n, _ := r.gaz.country(r.toks, i)
	return i + n
}

// begunByVerb reports whether a verb of saying at i, of somebody else, begins what stands behind a
// colon: the place before it does not speak.
func (r *reader) begunByVerb(i int) bool {
	v, ok := r.said(r.toks[i])
	return ok && v.tense == past && (v.number == 's' || v.number == 0) && !v.conj
}

// flashes are the labels under which a live page brings its news.
var flashes = set("عاجل خاص محدث مباشر فيديو بالفيديو صور breaking live update updated")

// behindOutlet passes the outlet and the day that stand between two dashes of a dateline:
// السلوان - وكالة أنباء الوادي - قصفت ..., السلوان (وكالة الوادي) - 3 أيار 2026 - قصفت ...
func (r *reader) behindOutlet(a, b int) int {
	for k := a + 1; k+1 < b && k < a+6; k++ {
		if r.toks[k].is("-", "–", "—", ":") && (r.creditAt(a) || r.inDate(r.toks[a]) && r.inDate(r.toks[k-1])) {
			return r.behindOutlet(k+1, b)
		}
		if !r.toks[k].word || r.bareVerb(r.toks[k]) {
			break
		}
	}
	return a
}

// longestSigned is how many words and marks a line has at most that only signs the report.
const longestSigned = 20

// signs reports whether a paragraph only says whose report it is, from where and of which day:
// وكالة أنباء الوادي - السلوان، 3 أيار 2026. A clause in it would tell something.
func (r *reader) signs(p paragraph) bool {
	toks, dashes, day := p.toks, 0, false
	if r.english || len(toks) > longestSigned || len(toks) < 3 || len(r.figuresIn(p.Span)) > 0 {
		return false
	}
	for k, from := 0, 0; k < len(toks); k++ {
		t := toks[k]
		switch {
		case r.inDate(t):
			day = day || k+1 == len(toks) || k == 0
		case t.is("-", "–", "—", "|", "،", ",", "/", "(", ")"):
			dashes, from = dashes+1, k+1
		case !t.word || k > from && (r.bareVerb(t) || k > from+1 && from+1 < len(toks) && r.bareVerb(toks[from])):
			return false
		}
	}
	return day && dashes > 0
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
