package speech

import (
	"strings"

	"counterclaim/db/record"
)

// toldTo is the outlet named at [from, to) with the ل of whom somebody speaks to: للجزيرة.
func (r *reader) toldTo(from, to int) Mention {
	m := Mention{Span: r.span(from, to), Kind: record.Outlet}
	m.Text = r.in.Text.Slice(m.Span)
	if rest, ok := strings.CutPrefix(m.Text, "لل"); ok {
		m.Name = "ال" + rest
	} else {
		m.Name = strings.TrimPrefix(m.Text, "ل")
	}
	m.Start++
	m.Text = r.in.Text.Slice(m.Span)
	base, _ := r.toks[from].unled()
	for _, words := range agencies()[base] {
		if n := len(words) - 1; n == to-from && matches(r.toks, from, words[:n]) {
			m.Name, m.Kind = words[n], record.Agency
		}
	}
	return m
}

// viaIn reads the outlet or agency that a speaker spoke to or wrote in, between
// the speaker and what is said: لصحيفة X, في مقابلة مع قناة X, لرويترز.
func (r *reader) viaIn(from, to int) []Mention {
	for k := from; k < to; k++ {
		t := r.toks[k]
		if !t.word {
			continue
		}
		if n := r.outletTold(k, to); n > 0 {
			return []Mention{r.toldTo(k, k+n)}
		}
		base := t.s
		if t.s == "ل" && opens(r.toks, k+1) && quoteEnd(r.toks, k+2) < to && quoteEnd(r.toks, k+2)-k <= 6 || attributions[t.s] && opens(r.toks, k+1) {
			m := Mention{Span: r.span(k+2, quoteEnd(r.toks, k+2)), Kind: record.Outlet}
			m.Text = r.in.Text.Slice(m.Span)
			m.Name = m.Text
			return []Mention{m}
		}
		if rest, ok := t.unled(); ok && strings.HasPrefix(t.s, "ل") {
			base = rest
		} else if k > 0 && attributions[r.toks[k-1].s] {
			base = t.s
		} else if k == from || !r.toks[k-1].is("مع", "عبر", "علي", "الي", "ل", "من", "شاشه") {
			continue
		}
		for _, words := range agencies()[base] {
			if n := len(words) - 1; k+n <= to && matches(r.toks, k, words[:n]) {
				m := Mention{Span: r.span(k, k+n), Name: words[n], Kind: record.Agency}
				m.Text = r.in.Text.Slice(m.Span)
				return []Mention{m}
			}
		}
		h, _, owned := headOf(base)
		if h == nil || owned || h.kind != record.Outlet && h.kind != record.Agency {
			continue
		}
		if k+1 < to && r.toks[k+1].is("التواصل") {
			continue
		}
		if n, ok := r.actor(r.toks, k, to, "ل"); ok && n.to > n.from+1 {
			return []Mention{r.mention(r.toks, n).Mention}
		}
	}
	return nil
}

// outletTold is how many words at k name an outlet that is told something, with
// its ل (للجزيرة), or 0.
func (r *reader) outletTold(k, to int) int {
	rest, ok := strings.CutPrefix(r.toks[k].s, "ل")
	if !ok {
		return 0
	}
	if strings.HasPrefix(rest, "ل") {
		rest = "ا" + rest
	}
	best := 0
	for _, words := range outlets()[rest] {
		if n := len(words); n > best && k+n <= to && matches(r.toks, k, words) {
			best = n
		}
	}
	for _, words := range agencies()[rest] {
		words = words[:len(words)-1]
		if n := len(words); n > best && k+n <= to && matches(r.toks, k, words) {
			best = n
		}
	}
	return best
}

// quotedSource reads "كشفت صحيفة نقلا عن مسؤولين أن": the officials speak,
// through the newspaper.
func (r *reader) quotedSource(f *frame, subj name, after, from int) bool {
	for k := after; k+2 < from; k++ {
		if !r.toks[k].is("نقلا") || !r.toks[k+1].is("عن") {
			continue
		}
		n, ok := r.actor(r.toks, k+2, from, "")
		if !ok {
			return false
		}
		through := r.mention(r.toks, subj)
		f.who, f.via = []speaker{r.mention(r.toks, n)}, []Mention{through.Mention}
		return true
	}
	return false
}

// through ends a noun for what is said before the outlet it came out by: تبنى
// الهجوم عبر وكالة كذا.
func (r *reader) through(f *frame, from, stop int) {
	for k := from + 1; k+1 < stop; k++ {
		if !r.toks[k].is("عبر") || r.toks[k].quote > 0 {
			continue
		}
		if f.via = r.viaIn(k, stop); len(f.via) > 0 {
			f.to, f.end = k, r.clauseEnd(k, stop)
		}
		return
	}
}

// spokenBy gives the words of a body to the one by whose mouth it speaks:
// زعمت الجماعة، على لسان المتحدث باسمها فلان، أن.
func (r *reader) spokenBy(f *frame, after, from int) {
	for k := after; k+2 < from; k++ {
		if !r.toks[k].is("علي") || !r.toks[k+1].is("لسان") {
			continue
		}
		n, ok := r.actor(r.toks, k+2, from, "")
		if !ok || n.kind == record.Outlet {
			return
		}
		if n.kind == record.Unnamed && n.person >= n.to {
			return // "a source in it" tells no more than the body
		}
		body := f.who[0]
		by := r.mention(r.toks, n)
		if by.Side == "" {
			by.Side = party(body.Mention)
		}
		by.gender, by.via = body.gender, body.via // what follows agrees with the body
		f.who = []speaker{by}
		return
	}
}
