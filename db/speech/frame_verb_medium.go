package speech

import "strings"

// spokenIn is who appears in, or gives, what a verb without a subject tells the words of:
// ظهر القائد في تسجيل قال فيه كذا, نشر الموقع مقابلة مع الوزير قال فيها كذا. It gives where
// the words begin that lead in what he says.
func (s *saying) spokenIn() (who speaker, start int, ok bool) {
	if s.v.object != "" || s.i+1 >= s.b || !s.toks[s.i+1].is("فيه", "فيها", "خلاله", "خلالها", "فيهما") {
		return speaker{}, 0, false
	}
	from := s.a
	for _, f := range s.before {
		from = max(from, f.from)
	}
	for k := s.i - 1; k > from; k-- { // with whom he is interviewed
		if talks[s.toks[k-1].bare()] && s.toks[k].is("مع") {
			if n, ok := s.actor(s.toks, k+1, s.i, ""); ok && n.gender == s.v.gender {
				return s.mention(s.toks, n), k, true
			}
		}
	}
	for k := from; k < s.i; k++ {
		verb := s.toks[k].s
		if and, ok := s.toks[k].unjoined(); ok && !appearing[verb] {
			verb = and
		}
		if s.toks[k].quote > 0 || !appearing[verb] && !appearing[strings.TrimSuffix(verb, "ت")] {
			continue
		}
		n, ok := s.actor(s.toks, s.skipAdjuncts(k+1, s.i), s.i, "")
		if ok && n.gender == s.v.gender && (s.toks[n.from].definite() || !s.unheardOf(n)) {
			return s.mention(s.toks, n), k, true
		}
	}
	return speaker{}, 0, false
}

var (
	// appearing are verbs of appearing in something or of giving it, in the past; without
	// the ending of a woman
	appearing = set("ظهر أطل أطلت خرج ألقى ألق أدلى أدل بث نشر وجه سجل أصدر أجرى أجر عقد كتب")
	// talks are what one has with somebody who then speaks in them
	talks = set("مقابلة حوار حوارا لقاء اتصال اتصالا حديث حديثا مكالمة")
)

// showsPictures is who brought out the pictures that a verb of showing tells of: عرضت الوزارة
// صورا التقطتها طائرة تظهر كذا; and where that begins.
func (s *saying) showsPictures() (n name, start int, ok bool) {
	for k := s.pictureBefore(s.i, s.a, s.v) - 2; k >= s.a; k-- {
		if !s.publishes(s.toks[k]) {
			continue
		}
		n, ok := s.actor(s.toks, s.skipAdjuncts(k+1, s.i), s.i, "")
		return n, k, ok && !s.unheardOf(n)
	}
	return name{}, 0, false
}

// pictureBefore is where the pictures stand that a verb of showing at i tells of, with
// nothing between but how they came about; 0 where none do: صورا التقطتها طائرة تظهر كذا.
func (r *reader) pictureBefore(i, a int, v form) int {
	if !showing[v.lemma] || v.tense != present || v.conj || v.object != "" {
		return 0
	}
	for k := i - 1; k > a && r.toks[k].word && !that(r.toks[k].s); k-- {
		if pictures[r.toks[k].s] {
			return k
		}
	}
	return 0
}

// asksNoName reports whether somebody only asks at i not to be named, or makes that his condition: طلب عدم ذكر اسمه.
func (r *reader) asksNoName(i, b int) bool {
	v, ok := r.said(r.toks[i])
	if !ok || !(v.lemma == "طلب" || v.lemma == "اشترط") || i+2 >= b || !r.toks[i+1].is("عدم", "الا") {
		return false
	}
	for k := i + 2; k < b && k < i+6; k++ {
		if named, _ := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(r.toks[k].s, "م"), "ا"), "ه"); named == "اسم" || named == "هويت" || named == "اسماي" {
			return true
		}
	}
	return false
}
