package speech

import (
	"counterclaim/db/record"
	"slices"
	"strings"
)

// parted parts the name of one who accuses from the name alone of the one accused,
// where they stand side by side and the words of the accusation follow: اتهمت نهران
// كيسور بخرق الاتفاق, اتهم قائد الكتيبة كيسور بخرقه.
func (r *reader) parted(n name, v form, i int) (name, bool) {
	if n.person >= n.to || n.personTo > 0 || n.known != nil || n.to >= len(r.toks) || r.toks[n.to-1].definite() {
		return n, false
	}
	if next := r.toks[n.to].s; !(v.lemma == "اتهم" && strings.HasPrefix(next, "ب") || v.lemma == "حمّل" && bareWord(next) == responsibility) {
		return n, false
	}
	last := n.to - 1
	switch {
	case n.person == n.from && n.to == n.from+2 && !r.remembered(n):
		if _, spoken := r.elided(v); spoken && !r.apart(r.toks[n.from].s, r.toks[last].s) {
			return n, false // he accused somebody of two names
		}
		n.gender = v.gender
	case n.person == last && n.person > n.from && n.head != nil && !ranks[n.head.lemma] && r.toks[last-1].definite() && n.gender == v.gender && !r.inFull(r.toks[last].s):
	default:
		return n, false
	}
	n.to = last
	n.person = min(n.person, last)
	return n, true
}

// inFull reports whether the report gives somebody of this name with another name of his.
func (r *reader) inFull(word string) bool {
	return slices.ContainsFunc(r.namesakes(word), func(p *person) bool { return len(p.words) > 1 })
}

// apart reports whether the report has one word without the other behind it.
func (r *reader) apart(one, other string) bool {
	for i, w := range r.words {
		if w.Fold == one && (i+1 >= len(r.words) || r.words[i+1].Fold != other) {
			return true
		}
	}
	return false
}

// ofCountry parts the name of a country from the name of the body before it, where
// a verb that takes a person has found but one: "وزارة الدفاع النيجرية مالي".
func (r *reader) ofCountry(n name) (name, bool) {
	for k := n.from + 2; k < n.to; k++ {
		if strings.HasPrefix(r.toks[k].s, "ال") {
			continue
		}
		before := r.toks[k-1].bare()
		if c, words, _ := r.gaz.country(r.toks, k); c != nil && k+words == n.to && (n.head != nil || n.known != nil) && (r.gaz.adjective(r.toks, k-1) != nil || before != r.toks[k-1].s) {
			n.to, n.adjacent = k, nil
			n.person = min(n.person, k)
			if n.bodyTo > k {
				n.bodyTo = k
			}
			if n.personTo > k {
				n.personTo = k
			}
			return n, true
		}
	}
	return n, false
}

// withoutObject parts the own name of a body, of one word that means nothing else, from
// another body or country right behind it, which is accused or called on: اتهمت منظمة كير
// الحكومة بكذا.
func (r *reader) withoutObject(n name) name {
	last := n.to - 1
	if n.head == nil || n.head.kind != record.Organisation && n.head.kind != record.Force && !ofPlaces[n.head.lemma] || last < n.from+2 || n.person < n.to || n.to >= len(r.toks) {
		return n
	}
	place := ofPlaces[n.head.lemma] && last == n.from+2
	own, other, next := r.toks[last-1], r.toks[last], r.toks[n.to]
	if h, _, _ := own.head(); h != nil || own.quote > 0 || own.definite() || own.function() || titleNouns[own.s] || purposes[own.s] || settings[own.s] || own.placeHead() || !place && (own.deed(own.s) || strings.HasSuffix(own.s, "ه") || strings.HasSuffix(own.s, "ات")) {
		return n
	}
	if !next.is("الي", "من", "علي", "ب") && !strings.HasPrefix(next.s, "ب") {
		return n
	}
	h, definite, _ := other.head()
	c, words, _ := r.gaz.country(r.toks, last)
	if !(c != nil && words == 1) && !(definite && h != nil && (h.kind == record.Force || h.kind == record.Government || h.plural && addressees[h.lemma])) {
		return n
	}
	n.to, n.person, n.bodyTo, n.adjacent = last, last, 0, nil
	return n
}

// ofPlaces are bodies that are of one place, whose name follows: بلدية كذا.
var ofPlaces = set("بلدية ولاية إمارة محافظة شرطة")

// seatedSubject gives a subject that is read up to في the place that it has its seat in,
// where whom it accuses or calls on stands behind that: اتهم وزير الدفاع في كيسور الجيش
// بكذا.
func (r *reader) seatedSubject(n name, stop int) name {
	if end := r.seatEnd(n, stop); end > 0 && r.somebody(end, stop) {
		return r.extended(n, end)
	}
	return n
}

// seatedBeside is seatedSubject of the first of two who are joined: الحكومة في كيسور والحركة.
func (r *reader) seatedBeside(n name, stop int) name {
	end := r.seatEnd(n, stop)
	if end == 0 || r.clitics(r.toks[end]) == 0 && !startsWithAnd(r.toks[end].s) {
		return n
	}
	if other, ok := r.actor(r.toks, end, stop, "و"); ok && other.identified() {
		return r.extended(n, end)
	}
	return n
}

// seatEnd is the token behind the place of a seat that follows a name: في كيسور; 0 when
// none does.
func (r *reader) seatEnd(n name, stop int) int {
	in := n.to
	if n.head == nil || in+2 >= stop || !r.toks[in].is("في", "لدى") {
		return 0
	}
	place := r.toks[in+1]
	end := in + 2
	_, words, _ := r.gaz.country(r.toks, in+1)
	switch {
	case words > 0:
		end = in + 1 + words
	case place.placeHead() || placePrefixes[place.s]:
		end++
	case !r.nameWord(r.toks, in+1) || things[place.bare()] || timeWords[place.s] || r.settingAt(in+1) || place.deed(place.bare()):
		return 0
	}
	for end < stop && directions[r.toks[end].s] {
		end++
	}
	if end >= stop || !r.toks[end].word {
		return 0
	}
	return end
}

// extended is a name with the words up to end that say more of it.
func (r *reader) extended(n name, end int) name {
	if n.person >= n.to {
		n.person = end
	} else if n.personTo == 0 {
		n.personTo = n.to
	}
	if n.bodyTo == 0 {
		n.bodyTo = n.to
	}
	n.to = end
	return n
}
