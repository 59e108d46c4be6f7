package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// ofTheMilitary reports whether a name is that of a soldier, who speaks for his army and
// not for the region that he stands in.
func ofTheMilitary(toks []token) bool {
	return slices.ContainsFunc(toks, func(t token) bool {
		return t.is("عسكري", "العسكري", "عسكريه", "العسكريه", "الجيش", "للجيش")
	})
}

// bodySide is the side of a body that a name mentions without saying whose it is:
// قائد الجيش, when الجيش السوداني has spoken.
func (r *reader) bodySide(toks []token, n name) string {
	for k := n.from; k < n.to; k++ {
		h, definite, _ := toks[k].head()
		if h == nil || !definite || h.kind != record.Force && h.kind != record.Government {
			continue
		}
		if k+1 < n.to && toks[k+1].definite() && !ofAnyBody[toks[k+1].s] {
			if c := r.gaz.adjective(toks, k+1); c != nil && k > n.from {
				return c.name // إدارة الإعلام للجيش الباكستاني
			}
			continue // القوات الكردية says whose they are
		}
		for i := len(r.speakers) - 1; i >= 0 && i > len(r.speakers)-12; i-- {
			if p := r.speakers[i]; p.head == h.lemma && p.Side != "" {
				return p.Side
			}
		}
		if b, ok := r.meant(h.lemma, toks[k].Start); ok && b.side != "" {
			return b.side
		}
	}
	return ""
}

// spokenFor is the movement, force or other body that one speaks for or leads, as the words name it:
// كتائب الوادي of الناطق باسم "كتائب الوادي"; "" for one that has no name of its own.
func (r *reader) spokenFor(toks []token, n name) string {
	from, to := n.of[0], n.of[1]
	if n.from < from && from < to && from < len(toks) && !toks[from].word && opens(toks, from) { // a name in quotation marks
		from++
	}
	if from <= n.from || from >= to {
		return ""
	}
	if body := r.governmentIn(toks, from, to); body != "" {
		return body
	}
	for k := from + 1; k < to; k++ {
		if whose, _, ok := r.allegianceAt(toks, k, to); ok && loyal[toks[k].s] {
			return r.sideOf(toks, whose) // القوات الموالية للفجر
		}
	}
	h, definite, _ := toks[from].head()
	if h != nil && definite && to == from+1 {
		if b, ok := r.meant(h.lemma, toks[from].Start); ok && b.side == "" {
			return b.name // المتحدث باسم الحركة
		}
	}
	if h != nil && definite && h.kind == record.Force && from+1 < to && toks[from+1].definite() && (strings.HasSuffix(toks[from+1].s, "ي") || strings.HasSuffix(toks[from+1].s, "يه")) && !ofAnyBody[toks[from+1].s] && r.gaz.adjective(toks, from+1) == nil {
		return r.in.Text.Slice(text.Span{Start: toks[from].Start, End: toks[from+1].End}) // the army of a country that no table knows
	}
	if quoted := toks[from].quote > 0; from+1 >= to || !quoted && (h == nil || definite || ofStates[h.lemma] || h.kind != record.Force && !parties[h.lemma] && (h.kind != record.Organisation || papers[h.lemma]) && !boards[h.lemma]) {
		return ""
	}
	end := from + 1
	for to < n.person && strings.HasPrefix(toks[to].s, "وال") { // قوات تحرير الجنوب والوسط
		to++
	}
	for end < to && (toks[end].word || quoteSign(toks[end].s) != 0) && !toks[end].is("في", "باسم", "بلسان") {
		end++
	}
	end = quotedTo(toks, from, end)
	m := Mention{Text: r.in.Text.Slice(text.Span{Start: toks[from].Start, End: toks[end-1].End})}
	m.Name = unquoted(m.Text)
	if end == from+1 || m.wellKnown() {
		return ""
	}
	return m.Name
}

// masterOf is the side of the last who spoke before somebody whose office is his: وزير خارجيته.
func (r *reader) masterOf(toks []token, n name) string {
	for k := n.from + 1; k < min(n.person, n.to); k++ {
		if ownedTitle(toks[k].s) && len(r.speakers) > 0 {
			return r.speakers[len(r.speakers)-1].Side
		}
	}
	return ""
}

// governmentIn is the government of a place or by a name of its own that some words name, alone
// or behind a part of it: داخلية حكومة الوادي; and "the government" is the last for which somebody
// has spoken.
func (r *reader) governmentIn(toks []token, from, to int) string {
	for k := from; k < to; k++ {
		h, definite, owned := toks[k].head()
		switch {
		case h == nil || h.lemma != "حكومه" || owned:
		case definite && to == k+1:
			for _, p := range slices.Backward(r.speakers[max(0, len(r.speakers)-recalled):]) {
				if strings.HasPrefix(p.Side, "حكومة ") {
					return p.Side
				}
			}
		case !definite && k+1 < to && toks[k+1].definite() && !ofAnyBody[toks[k+1].s] && !r.namesCountry(toks, k+1, to):
			m, _ := r.bodyWithin(toks[k:to])
			return m.Name
		}
	}
	return ""
}

// officeBody is the body that an office before a person's own name is of, or that he is said
// to be in: the joint force of its spokesman, the Movement of a member of its council; ""
// where no body is named, and of what he was before.
func (r *reader) officeBody(toks []token, n name) string {
	if n.office[1] > 0 && n.person == n.from {
		n.from, n.to, n.person = n.office[0], n.office[1], n.office[1]
	}
	end := min(n.person, n.to)
	if slices.ContainsFunc(toks[n.from:end], noMore) {
		return ""
	}
	if government := r.governmentIn(toks, n.from+1, end); government != "" {
		return government
	}
	for i := n.from + 1; i < end && !toks[i].is("لدي"); i++ { // مندوب كينيا لدى الأمم المتحدة is Kenya's
		h, definite, _ := toks[i].head()
		if of, ok := strings.CutPrefix(toks[i].s, "ل"); ok && h == nil {
			h, _, _ = headOf(of) // المكتب السياسي لحركة النهر
		}
		switch {
		case h == nil && toks[i-1].is("قايد", "زعيم") && i+1 < end && toks[i].definite() && toks[i+1].definite() && !commanded[toks[i].s]:
		case h == nil || !bodies[h.kind]:
			continue
		}
		to := i + 1
		for to < end && toks[to].word && !behindBody[toks[to].s] {
			if _, k, _ := r.gaz.country(toks, to); k > 0 && !toks[to].definite() {
				to += k // the Movement for the Liberation of X | its spokesman's name
				break
			}
			if of, definite, _ := toks[to].head(); of != nil && definite && ranks[of.lemma] {
				break // قائد التحالف | اللواء فلان
			}
			to++
		}
		to = quotedTo(toks, i, to)
		if to == i+1 { // "the council" is nobody's by name, unless it was named before
			if b, ok := r.meant(h.lemma, toks[i].Start); definite && ok && b.side == "" {
				return b.name
			}
			continue
		}
		m, known := r.bodyWithin(toks[i:to])
		if known || h == nil || (h.kind == record.Force && !ofStates[h.lemma] || parties[h.lemma]) && !(definite && ofState(toks[i+1])) {
			return m.Name
		}
	}
	return ""
}

// noMore reports whether a word tells that somebody is no more what he was.
func noMore(t token) bool {
	return t.is("سابق", "السابق", "سابقا", "سابقه", "السابقه")
}

// bodyWithin is the body that some words name, or begin with where it is well known, the
// United Nations of its High Commissioner; and whether it is well known.
func (r *reader) bodyWithin(toks []token) (Mention, bool) {
	named := func(to int) Mention {
		own := r.in.Text.Slice(text.Span{Start: toks[0].Start, End: toks[to-1].End})
		if rest, ok := strings.CutPrefix(own, "لل"); ok {
			own = "ال" + rest
		} else if _, definite, _ := toks[0].head(); !definite && strings.HasPrefix(toks[0].s, "ل") {
			own = strings.TrimPrefix(own, "ل")
		}
		return Mention{Text: own, Name: own}
	}
	for to := len(toks); to > 0; to-- {
		if to < len(toks) && (ofOneState[toks[to].s] || r.gaz.adjective(toks, to) != nil) {
			continue // مجلس الأمن القومي is another body than مجلس الأمن
		}
		if m := named(to); m.wellKnown() {
			return m, true
		}
	}
	return named(len(toks)), false
}

// ofState reports whether an adjective makes forces those of a state: the armed, the regular.
func ofState(adjective token) bool {
	return adjective.is("المسلحه", "الحكوميه", "النظاميه", "الامنيه", "الجويه", "البريه", "البحريه", "الوطنيه")
}

// ofOneState are adjectives that make of a well-known name that of a state's own body.
var ofOneState = set("القومي القومية الوطني الوطنية المحلي المحلية")

// delegated are bodies that are of a larger one: بعثة الأمم المتحدة.
var delegated = set("بعثة مكتب ممثلية وفد")

// commanded are what has a commander and is no body, and behindBody what stands behind a
// body's name.
var (
	commanded  = set("المنطقه القطاع المحور الحمله العمليه المعركه الثوره الطائرة السفينه الوحده")
	behindBody = set("في لدى باسم لشؤون بشأن عن على إلى من خلال")
)

// ofAnyBody are adjectives that do not say whose a force or a government is.
var ofAnyBody = set("المسلحه العسكريه الامنيه الحكوميه النظاميه الجويه البريه البحريه الوطنيه الوطني المشتركه العامه الخاصه المركزيه الاتحاديه")
