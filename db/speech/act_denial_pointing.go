package speech

// whoseTalk reports whether what is denied is only somebody's talk: اتهامات تشاد.
func (r *reader) whoseTalk(from, b int) bool {
	if !ofTalk(r.toks[from].s) {
		return false
	}
	n, ok := r.actor(r.toks, from+1, b, "")
	return ok && n.to == r.pointEnd(from, b)
}

// pointsBack reports whether what is denied is only pointed at: ذلك, هذه الاتهامات.
func (r *reader) pointsBack(from, b int) bool {
	end := r.pointEnd(from, b)
	if r.whoseTalk(from, b) {
		return true
	}
	for k := from; k < end && k < from+3; k++ {
		if r.tellsWhat(k+1, end) {
			return false // نفى صحة الأنباء عن ترك البلدة
		}
		if r.toks[k].is("ذلك", "هذا", "هذه", "تلك", "الاتهامات", "الاتهام", "الامر", "المزاعم", "الادعاءات", "ذالك", "المعلومات", "الانباء", "التقارير", "التهم", "الروايه", "الشائعات", "الاعلان", "الخبر", "النبا", "الاخبار", "التصريحات", "صحته", "صحتها", "دقته", "دقتها") {
			return end-from <= 7
		}
	}
	return false
}

// tellsWhat reports whether the words at k tell of what the talk before them is.
func (r *reader) tellsWhat(k, end int) bool {
	if k+1 >= end || !talked(r.toks[k-1]) {
		return false
	}
	for k < end && r.toks[k].definite() { // الأنباء المتداولة حول كذا
		k++
	}
	return k+1 < end && r.toks[k].is("عن", "حول", "بشان", "بخصوص") && !r.toks[k+1].is("ذلك", "هذا", "هذه", "الامر")
}

// pointEnd is where a denial that only points back ends: at the clause's end, or
// before how it goes on: كذب هذه الأنباء واصفا إياها بكذا, نفى ذلك وقال إن, رفض هذه الرواية التي
// وصفها فلان بكذا.
func (r *reader) pointEnd(from, b int) int {
	end := r.clauseEnd(from, b)
	for k := from + 1; k < end; k++ {
		if relatives[r.toks[k].s] && k+1 < end && r.callsIt(r.toks[k+1]) {
			return k
		}
		if f, ok := r.said(r.toks[k]); ok && (f.tense == participle || f.tense != future && f.conj) && r.toks[k].quote == 0 {
			return k
		}
	}
	return end
}

// callsIt reports whether a verb says what somebody calls that which stands before it: وصفها.
func (r *reader) callsIt(t token) bool {
	f, ok := r.said(t)
	return ok && f.object != "" && (f.lemma == "وصف" || deeming[f.lemma])
}
