package speech

// emptyDenial reads "الأمر الذي نفته باكو", "وهو ما تنفيه أرمينيا".
func (r *reader) emptyDenial(f *frame, i, a, b int, v form) (*frame, bool) {
	s := i
	for s > a && (relatives[r.toks[s-1].s] || r.toks[s-1].is("الامر", "وهو", "وهي", "هو", "وهذا", "والامر", "قد", "وقد", "امر", "اتهامات", "اتهام", "تهمه", "زعم", "ادعاء", "مزاعم", "ادعاءات", "تقارير", "معلومات", "انباء")) {
		s--
	}
	if v.act == "rejects" { // an accusation that is rejected is denied
		f.verb = &verb{lemma: v.lemma, act: "denies", frame: v.frame}
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
	f.who = r.voices(r.toks, subj, b)
	to := subj.to
	if m, ok := r.coordinate(subj, b); ok {
		to = m.to
	}
	f.whole, f.start, f.from, f.to = true, s, s, to
	f.code = "speech.denial"
	return f, true
}
