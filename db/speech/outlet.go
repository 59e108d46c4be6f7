package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// outlet proposes what the outlet says in its own voice: a clause with a verb
// of what happened, or with a figure.
func (r *reader) outlet(from, to int, framed bool) {
	from, to = r.trim(from, to)
	if r.english {
		r.englishOutlet(from, to)
		return
	}
	words, quoted := 0, 0
	for k := from; k < to; k++ {
		if r.toks[k].word {
			words++
			if r.toks[k].quote > 0 {
				quoted++
			}
		}
	}
	if r.leavesOpen(from, to) || words < 4 || quoted*2 > words || r.toks[from].is("ردا", "وردا") || invitations[r.toks[from].s] {
		return
	}
	stopped := to < len(r.toks) && r.toks[to].is(".", "،", "…", "؛") || to == len(r.toks)
	around := r.background(from, to)
	told := around > 0 || r.mainVerb(from, to) || to < len(r.toks) && r.toks[to].is(".") && r.opensWithVerb(from)
	if framed && topics[r.toks[from].s] || !told && (framed || !r.counts(from, to)) {
		return
	}
	if !stopped && !framed {
		return
	}
	if framed && words < 5 {
		return
	}
	for k := from; k < to && framed; k++ {
		if r.publishes(r.toks[k]) || r.leadsIn(k) || r.givesAccount(k, to) { // it only brings in what a frame tells
			return
		}
		if r.verbForm(r.toks[k]) {
			break
		}
	}
	from += around
	f := &frame{pieces: true, from: from, to: to, code: "speech.outlet"}
	f.verb = &verb{act: string(record.Asserts), frame: "x"}
	for _, p := range r.piecesOf(f) {
		if around > 0 || r.mainVerb(p[0], p[1]) || p[0] == from && r.opensWithVerb(from) || len(r.figuresIn(r.span(p[0], p[1]))) > 0 {
			r.propose(f, p[0], p[1])
		}
	}
}

// leadsIn reports whether a verb without content of its own stands at k before a
// participle that has it: طمأن الوالي السكان، مؤكدا أن.
func (r *reader) leadsIn(k int) bool {
	_, said := r.said(r.toks[k])
	for _, f := range r.toks[k].forms {
		said = said || f.lemma == "صحح" && f.act == ""
	}
	if !said || r.toks[k].quote > 0 {
		return false
	}
	for j := k + 1; j+1 < len(r.toks) && j < k+14 && !r.toks[j].is("."); j++ {
		if r.toks[j].is("،", ",") {
			f, ok := r.said(r.toks[j+1])
			return ok && f.tense == participle
		}
	}
	return false
}

// givesAccount reports whether the verb at k gives a number or an account whose words come behind
// the clause that ends at to: أعطى المتحدث رقما مختلفا، إذ قال كذا.
func (r *reader) givesAccount(k, to int) bool {
	if !r.does(r.toks[k], giving) || to+2 >= len(r.toks) {
		return false
	}
	next := to
	if r.toks[next].is("،", ",") {
		next++
	}
	if r.toks[next].is("اذ", "حيث") {
		next++
	}
	if _, said := r.said(r.toks[next]); !said {
		return false
	}
	return slices.ContainsFunc(r.toks[k+1:to], func(t token) bool { return accounts[t.s] })
}

// giving are verbs of giving one's number or account, accounts those in the accusative.
var (
	giving   = set("أعطى قدم")
	accounts = set("رقما رقمين أرقاما عددا حصيلة إحصائية إحصاءات رواية روايات روايتين تفسيرا تقديرا تقديرات")
)

// mainVerb reports whether a finite verb stands in the range outside quotations
// and relative clauses.
func (r *reader) mainVerb(from, to int) bool {
	for k := from; k < to; k++ {
		t := r.toks[k]
		if !t.word || t.quote > 0 || t.depth > 0 || t.is("بين", "كان", "كانت") {
			continue
		}
		if negations[t.s] && k+1 < to && r.toks[k+1].word { // a verb follows, whatever it is
			return true
		}
		if t.is("لا", "ولا") && k+1 < to && len(r.toks[k+1].s) > 6 && (strings.HasPrefix(r.toks[k+1].s, "ي") || strings.HasPrefix(r.toks[k+1].s, "ت")) {
			return true
		}
		if r.verbForm(t) && !(k > from && (relatives[r.toks[k-1].s] && !r.toks[k-1].is("ما"))) && !r.tells(k, from) {
			return true
		}
	}
	return false
}

// tells reports whether a verb with a pronoun only tells more of the noun before
// it: فيديو نشره الجيش.
func (r *reader) tells(k, from int) bool {
	if k <= from+1 || !r.toks[k-1].word || r.toks[k-1].function() || r.toks[k-1].definite() || r.bareVerb(r.toks[k]) {
		return false
	}
	for _, f := range r.toks[k].forms {
		if f.object == "" || f.conj {
			return false
		}
	}
	return true
}

// opensWithVerb reports whether the first word of a sentence has the shape of a
// verb that no table holds: ويعيش السكان, وتعتمد البلاد, وافتتحت المدرسة.
func (r *reader) opensWithVerb(from int) bool {
	if from+2 >= len(r.toks) || !r.toks[from+1].word {
		return false
	}
	t, next := r.toks[from], r.toks[from+1]
	s, and := t.unjoined()
	if h, _, _ := headOf(s); h != nil || t.function() || timeWords[s] || utf8.RuneCountInString(s) < 4 || t.deed(s) || strings.HasPrefix(s, "ال") {
		return false
	}
	if _, n, _ := r.gaz.country(r.toks, from); n > 0 {
		return false
	}
	h, _, _ := next.head()
	noun := next.definite() || h != nil
	switch {
	case strings.HasPrefix(s, "ي"):
		return noun || and
	case strings.HasPrefix(s, "ت"), strings.HasPrefix(s, "ا") && !strings.ContainsRune(t.raw, 'أ'):
		return noun && and
	}
	return noun && strings.HasSuffix(s, "ت") && !strings.HasSuffix(s, "ات")
}
