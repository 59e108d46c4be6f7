package speech

import (
	"slices"
	"strings"
	"unicode"
)

// declines ends what is said before what the speaker did not say, "but declined
// to name them", and where a semicolon begins another sentence.
func (r *reader) declines(f *frame) int {
	for k := f.from + 3; k+2 < f.to && !f.whole; k++ {
		if r.toks[k].quote > 0 {
			continue
		}
		if r.toks[k].is(";") {
			return k
		}
		if r.toks[k].is(",") && r.unverified(k+1, f.to) {
			f.end = max(f.end, f.to)
			return k
		}
		if r.toks[k].is("but", "and") && r.toks[k+1].is("declined", "refused", "gave") && (r.toks[k+2].is("to", "no")) {
			if r.toks[k-1].is(",") {
				k--
			}
			f.end = max(f.end, f.to)
			return k
		}
	}
	return f.to
}

// unverified reports whether the outlet says at k that nobody could verify what was said:
// a figure that could not be independently verified; which Reuters could not confirm.
func (r *reader) unverified(k, to int) bool {
	if k+4 >= to || !(r.toks[k].is("a", "an", "claims", "figures", "which") || r.pointedAt(k)) {
		return false
	}
	not := -1
	for j := k + 1; j < to && j < k+9; j++ {
		switch t := r.toks[j]; {
		case t.is("cannot") || t.is("not", "be") && r.toks[j-1].is("could", "can", "cannot", "not"):
			not = j
		case not > 0 && t.is("verified", "verify", "confirmed", "confirm", "corroborated", "corroborate", "checked"):
			return true
		}
	}
	return false
}

// englishContent is where what is said begins behind the verb.
func (r *reader) englishContent(v englishForm, j, b int) (int, bool) {
	start := j
	if v.takes("o") && v.lemma != "tell/told" && v.lemma != "warn" || v.takes("p") {
		if j < b && r.toks[j].s == "that" {
			j++
		}
		if v.takes("p") && (!r.hasFigure(j, b) || englishRevisions[v.lemma] && (!r.englishToll(j, b) || !r.hasFigure(j, r.commaBehind(j, b)))) {
			return 0, false
		}
		if v.lemma == "call/called" && (!r.hasQuote(j, b) && !r.falsehood(j, b) || r.toks[j].is("on", "for", "upon", "off", "up")) {
			return 0, false
		}
		return j, j+1 < b
	}
	if j+1 < b && r.toks[j].s == "as" && opens(r.toks, j+1) && (v.act == "denies" || v.act == "rejects") {
		if end := quoteEnd(r.toks, j+2); end+2 < b && r.toks[end+1].word { // dismissed as "theatre" the claim that ...
			return end + 1, true
		}
	}
	for k := j; k < b && k < j+24; k++ {
		t := r.toks[k]
		if opens(r.toks, k) || t.is(":") && k+1 < b && opens(r.toks, k+1) {
			if t.is(":") {
				k++
			}
			if end := quoteEnd(r.toks, k+1); k > j && (end-k <= 4 || !r.toks[k].is(":") && r.finiteIn(r.behindSaying(v, j, b), k)) {
				break // a quoted phrase inside the clause
			}
			if from := r.behindSaying(v, j, b); k > from+2 && !r.toks[k-1].is(":") && !r.toks[k].is(":") && strings.HasSuffix(r.toks[k-1].s, "ed") && !prepositional(r.toks[from]) {
				break // his men controlled "every road"
			}
			return k + 1, true
		}
		if t.s == "that" && t.quote == 0 && v.takes("t") && !r.thatDay(k, b) && !(k == j && k+1 < b && copula[r.toks[k+1].s]) { // said that was false
			if r.bareClause(v, j, k, b) || k > j && ofTalk(r.toks[k-1].s) && (r.behindSaying(v, j, b) == k-1 || r.englishEvent(r.behindSaying(v, j, b), k-1)) { // said | claims that it had done so were a lie; said | a survey contradicted Kenya's claim that
				break
			}
			return k + 1, k+2 < b && !(v.takes("v") && r.tellsOfThing(r.behindSaying(v, j, b), k))
		}
		if t.is(",", ".", ";") && k > j || k > j && t.quote == 0 && len(englishForms()[t.s]) > 0 && !nounLike[t.s] {
			break
		}
	}
	// A bare clause, a noun or an infinitive, behind who was told and when.
	j = r.behindSaying(v, j, b)
	if j+1 < b && r.toks[j].is("$", "£", "€") && r.toks[j+1].word {
		return j, true
	}
	if v.takes("v") && !r.finiteIn(j, r.commaBehind(j, b)) {
		return 0, false // recalled its envoy
	}
	if j >= b || !r.toks[j].word || v.lemma == "declare" && !r.englishEvent(j, min(b, j+8)) { // declared independence
		return 0, false
	}
	if r.toks[j].is("on", "in", "by", "to", "during", "via", "through") && !(v.takes("i") && r.toks[j].s == "to") || r.toks[j].s == "at" && !r.atLeast(j) {
		return j, j > start || v.takes("n")
	}
	return j, j+1 < b
}

// tellsOfThing reports whether the words [from, that) name a thing of which "that" only tells
// more: repeated the exercise | that had failed, but repeated the claim | that it had failed.
func (r *reader) tellsOfThing(from, that int) bool {
	return from < that && (articles[r.toks[from].s] || r.toks[from].is("its", "his", "her", "their")) &&
		!slices.ContainsFunc(r.toks[from:that], func(t token) bool { return ofTalk(t.s) || thoughts[t.s] })
}

// thoughts are, besides what is said, what a clause with "that" tells in full.
var thoughts = set("position stance view views belief point message line argument assertion warning pledge promise vow demand denial conviction hope fear fears need fact importance doubt doubts insistence")

// prepositional reports whether a word leads to where and when something was said.
func prepositional(t token) bool {
	return t.is("in", "on", "at", "to", "by", "through", "via", "during", "after", "before", "from", ",")
}

// thatDay reports whether "that" at k only points to a time, and leads to nothing that is
// said: no shell landed that day.
func (r *reader) thatDay(k, b int) bool {
	return k+1 < b && spells[r.toks[k+1].s] && (k+2 == b || !r.toks[k+2].word)
}

// spells are times that "that" points to.
var spells = set("day night morning afternoon evening week weekend month year time hour moment summer winter spring autumn")

// bareClause reports whether what is said has begun before the "that" at k: "said
// it was Lima that fired", "said no shot was heard in the area that night", "said
// none fell and that ...".
func (r *reader) bareClause(v englishForm, j, k, b int) bool {
	from := r.behindSaying(v, j, b)
	if from >= k || prepositional(r.toks[from]) {
		return false
	}
	for _, t := range r.toks[from:k] {
		if t.word && t.quote == 0 && englishFinite[t.s] {
			return true
		}
	}
	return r.toks[k-1].s == "and" && r.englishEvent(from, k)
}

// falsehood reports whether something is called untrue: called the report a lie.
func (r *reader) falsehood(from, b int) bool {
	for k := from; k < b && k < from+12 && !r.toks[k].is(",", "."); k++ {
		if falsehoods[r.toks[k].s] {
			return true
		}
	}
	return false
}

// falsehoods are what untrue words are called.
var falsehoods = set("false untrue baseless unfounded groundless lie lies fabrication fabricated fabrications nonsense fiction fake propaganda absurd ridiculous ludicrous hoax disinformation misinformation slander inaccurate invented rigged fraudulent sham farce")

// finiteIn reports whether a finite verb stands in the range.
func (r *reader) finiteIn(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].word && r.toks[k].quote == 0 && englishFinite[r.toks[k].s] {
			return true
		}
	}
	return false
}

// englishFinite are verbs that make a clause of the words round them.
var englishFinite = map[string]bool{"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "did": true, "does": true, "do": true,
	"will": true, "would": true, "can": true, "could": true, "must": true, "should": true, "may": true, "might": true}

// behindSaying passes whom one tells, where and when, behind a verb of saying:
// "told Reuters", "said in a statement late on Monday".
func (r *reader) behindSaying(v englishForm, j, b int) int {
	start, tells := j, v.lemma == "tell/told"
	for j < b {
		t := r.toks[j]
		k := j
		switch {
		case r.atLeast(j):
		case englishTimes[t.s], englishListeners[t.s] && v.takes("o"), t.is("late", "early"):
			k = j + 1
		case t.is("on", "in", "by", "to", "at", "during", "via", "through") && j+1 < b && !(v.takes("i") && t.s == "to"):
			for k = j + 1; k < b && k < j+6 && r.toks[k].word && (englishTimes[r.toks[k].s] || englishChannels[r.toks[k].s]); k++ {
			}
			if k == j+1 {
				k = j
			}
			if k > j && k+2 < b && r.toks[k].is("carried", "published", "broadcast", "aired", "released", "posted") && r.toks[k+1].is("by", "on") {
				if n, ok := r.englishName(k+2, b); ok {
					k = n.to
				}
			}
		case tells && j == start && r.outletOfKind(j, b) > j:
			k = r.outletOfKind(j, b)
		case tells && j == start && (t.s == "the" || unicode.IsUpper(firstRune(t.raw))):
			for k = j + 1; k < b && k < j+4 && r.toks[k].word && (unicode.IsUpper(firstRune(r.toks[k].raw)) || r.toks[k].is("agency", "news", "newspaper", "television", "channel")); k++ {
			}
		}
		if k == j {
			break
		}
		j = k
	}
	return j
}

func (r *reader) hasFigure(from, to int) bool { return len(r.figuresIn(r.span(from, to))) > 0 }

func (r *reader) hasQuote(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].quote > 0 {
			return true
		}
	}
	return false
}

// wordsBefore finds the words that an attribution behind them belongs to: the
// quotation, or the clause before the last comma.
func (r *reader) wordsBefore(v englishForm, i, a int) (from, to int, ok bool) {
	start := r.subjectStart(i, a)
	k := start - 1
	if k > a && r.toks[k].is(",") && r.toks[k].quote == 0 && quoteSign(r.toks[k-1].s) != 0 {
		k--
	}
	if k > a && quoteSign(r.toks[k].s) != 0 && r.toks[k-1].quote > 0 {
		q := r.toks[k-1].quote
		j := k - 1
		for j > a && r.toks[j-1].quote == q {
			j--
		}
		if k-j >= 2 && j-2 > a && r.toks[j-2].word && r.finiteIn(a, j-1) { // Talk of it was "propaganda", the mayor told us
			return a, k + 1, true
		}
		if k-j >= 2 {
			return j, k, true
		}
	}
	// "..., Reuters reported." at the end of a sentence
	if end := r.behindSaying(v, i+1, len(r.toks)); (k > a+2 || k == a+2 && r.clauseFrom(a, k)) && r.toks[k].is(",") && (end == len(r.toks) || r.toks[end].is(".", ",", "with", "without")) {
		return r.behindSemicolon(a, k), k, true
	}
	return 0, 0, false
}

// behindSemicolon is where the last sentence before k begins that a semicolon ends another
// before, or a.
func (r *reader) behindSemicolon(a, k int) int {
	for j := k - 1; j > a; j-- {
		if r.toks[j].is(";") && r.toks[j].quote == 0 {
			return j + 1
		}
	}
	return a
}

// englishPieces splits what is said at ", and" and "and that" before a clause.
func (r *reader) englishPieces(f *frame) [][2]int {
	var out [][2]int
	from := f.from
	for k := f.from + 2; k < f.to-2 && f.pieces && !f.whole; k++ {
		t := r.toks[k]
		if t.quote > 0 || !t.is("and", "but", "while") {
			continue
		}
		if r.toks[k].is("and") && r.toks[k+1].s == "of" && f.verb != nil && f.verb.act == "accuses" && k-from > 3 {
			out = append(out, [2]int{from, k})
			from = k + 1
			continue
		}
		if r.toks[k+1].s == "that" {
			out = append(out, [2]int{from, k})
			from = k + 2
		} else if r.toks[k-1].is(",") && r.englishEvent(k+1, f.to) && r.englishEvent(from, k) {
			out = append(out, [2]int{from, k - 1})
			from = k + 1
		}
	}
	return append(out, [2]int{from, f.to})
}

// englishEvent reports whether a finite verb stands in the range.
func (r *reader) englishEvent(from, to int) bool {
	for k := from; k < to; k++ {
		t := r.toks[k]
		if t.word && t.quote == 0 && (englishEvents[t.s] || strings.HasSuffix(t.s, "ed") && len(t.s) > 4) {
			return true
		}
	}
	return false
}

// pastIn reports whether a toll is told in the range with a verb that has no ending of the past.
func (r *reader) pastIn(from, to int) bool {
	return r.hasFigure(from, to) && slices.ContainsFunc(r.toks[from:to], func(t token) bool { return t.quote == 0 && bareEnglishPasts[t.s] })
}

// englishOutlet proposes what the outlet says itself.
func (r *reader) englishOutlet(from, to int) {
	for from < to && (r.toks[from].is("and", "but", "while", "as", "although", "though", "hours", "after", "days", "who") || !r.toks[from].word) {
		from++
	}
	words := 0
	for k := from; k < to; k++ {
		if r.toks[k].word && r.toks[k].quote == 0 {
			words++
		}
	}
	stopped := to < len(r.toks) && r.toks[to].is(".", ",", ";") || to == len(r.toks) && to > 0 && r.toks[to-1].is(".")
	if words < 5 && !(words > 2 && r.saysMore(from, to)) || !stopped || !r.englishEvent(from, to) && !r.pastIn(from, to) || !r.englishSubject(from) || r.leavesOpen(from, to) {
		return
	}
	f := &frame{from: from, to: to, pieces: true, code: "speech.outlet", verb: &verb{act: "asserts"}}
	for _, p := range r.englishPieces(f) {
		r.propose(f, p[0], p[1])
	}
}

// saysMore reports whether a short clause tells what somebody did who then says something:
// Nurses walked out, | demanding overdue pay.
func (r *reader) saysMore(from, to int) bool {
	if to+1 >= len(r.toks) || !r.toks[to].is(",") || englishPronouns[r.toks[from].s] != 0 || !r.englishEvent(from+1, to) || slices.ContainsFunc(r.toks[from:to], saysPlainly) {
		return false
	}
	return slices.ContainsFunc(englishForms()[r.toks[to+1].s], func(f englishForm) bool { return f.ing })
}

// saysPlainly reports whether a word is a verb of saying without a particle behind it.
func saysPlainly(t token) bool {
	return slices.ContainsFunc(englishForms()[t.s], func(f englishForm) bool { return f.after == "" })
}

// englishSubject tells a clause from what is left of one, as "Accused of looting,".
func (r *reader) englishSubject(from int) bool {
	return from < len(r.toks) && !r.toks[from].is("to", "of", "in", "on", "by", "told", "said", "with", "for", "from", "which") &&
		!(strings.HasSuffix(r.toks[from].s, "ed") && from+1 < len(r.toks) && r.toks[from+1].is("of", "about", "on", "by", "whether", "if", "in", "why", "what", "how", "for"))
}
