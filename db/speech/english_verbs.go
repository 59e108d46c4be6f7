package speech

import "strings"

// englishFrame reads a frame whose reporting word stands at i: the ways in which English
// tells who says what, of which the first that fits decides, a verb of saying last.
func (r *reader) englishFrame(i, a, b int, before []*frame) (*frame, bool) {
	for _, read := range []func(i, a, b int, before []*frame) (*frame, bool){
		r.accordingTo,     // according to X
		r.traded,          // X and Y traded accusations
		r.contradicting,   // said so, contradicting reports that
		r.quotedAs,        // the agency quoted X as saying
		r.cited,           // Radio Y reported shelling, citing X
		r.heldResponsible, // X holds Y responsible for
		r.claimOf,         // the army's assertion that
		r.namedInEnglish,  // issued a denial of
	} {
		if f, ok := read(i, a, b, before); ok {
			return f, f != nil // nil: the words only changed the frame before
		}
	}
	v, ok := r.saysAt(i, a, b)
	if !ok {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: v.verb, pieces: true, code: "speech.verb"}
	if v.after != "" {
		f.cueTo = i + 2
	}
	if v.lemma == "show/showed" || v.lemma == "find/found" {
		return r.shown(f, i, a, b)
	}
	prev := token{}
	if i > a {
		prev = r.toks[i-1]
	}
	if by := r.byWhom(f, v, prev, b); by > 0 {
		return r.doneByOne(f, by, a, b)
	}
	if prev.is("was", "were", "is", "are", "been", "be") && !v.ing {
		return nil, false
	}
	if f, ok := r.withOneSaying(f, v, i, a, b, before); ok {
		return f, true
	}
	if v.ing && !(i == a || !prev.word || prev.is("while") || issuedPapers[prev.s] && len(before) == 0) {
		return nil, false
	}
	if f, ok := r.inserted(f, i, a, b); ok {
		return f, true
	}
	if f, ok := r.deniesSaid(f, v, i, a, b, before); ok {
		return f, true
	}
	if f, done := r.behindWords(f, v, i, a, b, before); done {
		return f, f != nil
	}
	if v.ing && v.takes("p") && len(before) > 0 && r.formerNumber(f.cueTo, b) {
		return nil, false // said 31 had died, revising an earlier toll of 23: part of what is said
	}
	start, ok := r.englishSpeaker(f, v, i, a, before)
	if !ok {
		return nil, false
	}
	for f.start > a && (r.toks[f.start-1].is(",", "and", "but", "while", "also", "as", "which", "who", "though", "although", "whereas") || adverb(r.toks[f.start-1])) {
		f.start--
	}
	if r.deniesToldBefore(f, v, b, before) {
		return f, true
	}
	if !r.englishReach(f, v, start, a, b) {
		return nil, false
	}
	r.viaEnglish(f, f.cueTo, f.from)
	r.carriedBy(f, a, f.from)
	r.citing(f, a, start, i)
	if len(f.who) > 0 {
		f.who[0].via = f.via
	}
	if englishRetractions[v.lemma] {
		return f, r.takesBackEnglish(f, b)
	}
	return f, !r.saysOnlyIt(f, v, b)
}

// saysOnlyIt reports whether all that a verb is said of is a word for something told before:
// denied that it had confirmed | it. What one denies or rejects may be told so.
func (r *reader) saysOnlyIt(f *frame, v englishForm, b int) bool {
	if v.act == "denies" || v.act == "rejects" || f.whole || f.from >= b || !r.toks[f.from].is("it", "them", "him", "her", "this", "that", "so") {
		return false
	}
	return f.from+1 == b || !r.toks[f.from+1].word && r.toks[f.from+1].quote == 0 && quoteSign(r.toks[f.from+1].s) == 0
}

// englishSpeaker finds who speaks by the verb at i: its subject, whoever spoke before, or
// the one whom a relative clause is about. It gives where the subject was sought.
func (r *reader) englishSpeaker(f *frame, v englishForm, i, a int, before []*frame) (start int, ok bool) {
	prev := token{}
	if i > a {
		prev = r.toks[i-1]
	}
	end := r.beforeInsertion(r.verbGroup(i, a), a, before)
	start = r.subjectStart(end, a)
	n, named := name{}, false
	if !v.ing {
		n, named = r.englishName(start, end)
	}
	if !v.ing && (!named || n.from >= end) {
		n, named = r.antecedent(start, a)
	}
	switch {
	case r.toldOfHimself(v, i, before), r.orderTold(v, i, before), named && n.from < end && r.pronounOfNobody(n):
		return 0, false
	case named && n.from < end && r.toks[n.from].is("no", "nobody", "neither", "none") && v.act != "denies":
		return 0, false // no group claimed the attack
	case named && n.from < end && len(before) > 0 && r.firstTime(n):
		if last := before[len(before)-1]; last.to == 0 {
			last.to = n.from
		}
		return 0, false // ..., the first time that it has said so: the reporter's remark
	case named && n.from < end && r.formerVersion(n.from, end):
		f.start, f.code, r.rewritten = n.from, "speech.former", true
	case named && n.from < end:
		f.start = n.from
		if len(before) > 0 && n.from < before[len(before)-1].cueFrom && n.to+2 < end && r.toks[n.to].is(",") && r.toks[n.to+1].is("who", "which") && prev.s != "who" && prev.s != "which" { // Lima, which says so, has accused ...
			f.start = i
		}
		if start > n.to && start <= i { // Lima, which says so
			f.start = start
		}
		f.who = r.englishVoices(n, v.act)
	case len(before) > 0 && len(before[len(before)-1].who) > 0 && (prev.is("and", "but", ",", "also", "which") || v.ing || adverb(prev)):
		last := before[len(before)-1]
		f.who, f.via = last.who[:1], last.via
		f.denying = v.ing && last.verb != nil && (last.verb.act == "denies" || last.verb.act == "rejects")
	case v.ing && r.subjectBeforeIng(f, i, a):
	case v.ing && len(r.speakers) > 0:
		f.who = r.speakers[len(r.speakers)-1:]
	default:
		return 0, false
	}
	return start, true
}

// subjectBeforeIng makes who does what the clause before i tells the speaker of a verb that hangs
// on it: The candidate filed an appeal, demanding a recount; The group issued a statement denying it.
func (r *reader) subjectBeforeIng(f *frame, i, a int) bool {
	for k := a + 1; k < i; k++ {
		t := r.toks[k]
		if t.quote > 0 || !t.word || !(englishFinite[t.s] || bareEnglishPasts[t.s] || englishEvents[t.s] || strings.HasSuffix(t.s, "ed") || r.englishVerb(t)) || r.beforeNoun(k, a) {
			continue
		}
		n, ok := r.englishName(r.subjectStart(k, a), k)
		if !ok || n.to <= n.from || englishPronouns[r.toks[n.from].s] != 0 || n.to == n.from+1 && determiners[r.toks[n.from].s] {
			return false
		}
		f.who = r.englishVoices(n, f.verb.act)
		return true
	}
	return false
}

// beforeNoun reports whether the word at k is no verb but a participle before its noun: the
// bombed hospital, a newly elected mayor.
func (r *reader) beforeNoun(k, a int) bool {
	if !strings.HasSuffix(r.toks[k].s, "ed") {
		return false
	}
	for k > a+1 && adverb(r.toks[k-1]) {
		k--
	}
	return k > a && (determiners[r.toks[k-1].s] || r.toks[k-1].s == "newly")
}

// determiners begin a noun with what describes it.
var determiners = set("the a an this that these those its his her their our my your some many several all both two three four")

// deniesToldBefore makes of a denial of what was said before the whole of its words.
func (r *reader) deniesToldBefore(f *frame, v englishForm, b int, before []*frame) bool {
	if v.act != "denies" && v.act != "rejects" {
		return false
	}
	to := r.deniesBefore(v, f.cueTo, b, before)
	if to <= 0 {
		return false
	}
	f.whole, f.code, f.from, f.to = true, "speech.denial", f.start, to
	for r.toks[f.from].is(",", "but", "and", "while", "though", "although", "whereas") {
		f.from++
	}
	if v.act == "rejects" || pointing[r.toks[to-1].s] {
		f.from = f.cueTo // rejected | the charge
	}
	f.verb = f.verb.denying()
	return true
}

// englishReach finds where what is said begins, and ends if that is told by where the
// subject stands, and when it was said.
func (r *reader) englishReach(f *frame, v englishForm, start, a, b int) bool {
	from, ok := r.englishContent(v, f.cueTo, b)
	if !ok {
		return false
	}
	f.from = from
	f.said = r.dateIn(r.span(f.cueTo, f.from))
	if !f.said.Known() && v.takes("p") { // put the toll at 52 on Saturday
		f.said = r.saidIn(r.span(f.from, r.commaBehind(f.from, b)))
	}
	if !f.said.Known() && f.start < f.cueFrom { // the office on Monday said
		f.said = r.dateUpTo(r.span(f.start, f.cueFrom))
	}
	if v.act == "blames" && start > a+1 && r.toks[start-1].is("which") && r.toks[start-2].is(",") && r.toks[f.cueTo].is("on") { // an attack, which X blamed on Y, killed six
		f.whole, f.from = true, start-1
	}
	if start > a+1 && r.toks[start-1].is("which", "who", "that") && r.toks[start-2].is(",") {
		f.to = r.commaBehind(f.cueTo, b)
	}
	return true
}

// firstTime reports whether a name begins with the words by which a reporter remarks how
// often somebody has said so: the first time the government has acknowledged it.
func (r *reader) firstTime(n name) bool {
	at := n.from
	if r.toks[at].is("the") {
		at++
	}
	return at+1 < n.to && at > 1 && (r.toks[at-1].is(",") || r.toks[at-2].is(",")) && r.toks[at].is("first", "second", "third", "last") && r.toks[at+1].is("time")
}

// saysAt is the verb of saying at i, unless the word is something else there: state
// arsenals, a report, rejected reports of a retreat, refused to say.
func (r *reader) saysAt(i, a, b int) (englishForm, bool) {
	t := r.toks[i]
	var v englishForm
	found := false
	for _, f := range englishForms()[t.s] {
		if f.after == "" && !found || f.after != "" && i+1 < b && r.toks[i+1].s == f.after {
			v, found = f, true
		}
	}
	if !found {
		return v, false
	}
	prev := token{}
	if i > a {
		prev = r.toks[i-1]
	}
	next := i + 1
	if v.after != "" {
		next++
	}
	if r.hyphened(i, a) || t.s == "calls" && i > a && len(englishForms()[prev.s]) > 0 { // rejected calls to resign
		return v, false
	}
	if nounLike[t.s] && next < b && !r.pluralBefore(i, a) && r.toks[next].s != "that" {
		return v, false
	}
	if nounLike[strings.TrimSuffix(t.s, "s")] && i > a && (prev.is(",") && !nounLike[t.s] || len(englishForms()[prev.s]) > 0 && !nounLike[prev.s] || englishAs[prev.s] || prev.is("'", "’") || strings.HasSuffix(prev.s, "'s") || strings.HasSuffix(prev.s, "’s")) {
		return v, false
	}
	if base := strings.TrimSuffix(t.s, "s"); nounLike[base] && base != t.s && next < b && len(englishForms()[r.toks[next].s]) > 0 && !nounLike[strings.TrimSuffix(r.toks[next].s, "s")] {
		return v, false // media reports said
	}
	if prev.s == "to" && (v.lemma == "show/showed" || r.verbGroup(i, a) < i) {
		return v, true
	}
	if prev.is("to", "the", "a", "an", "of", "not", "its", "their", "his", "her", "no", "nor", "or", "neither", "this", "any", "being", "nearly", "for", "by", "given", "gave", "giving", "under", "following", "received", "issued") || t.s == "claims" && prev.is("competing") {
		return v, false
	}
	if _, n, _ := r.gaz.country(r.toks, max(i-1, a)); n > 1 {
		return v, false // the United States
	}
	if (v.lemma == "respond" || v.lemma == "answer" || v.lemma == "reply") && r.answersWith(next, b) {
		return v, false // responded with a statement, with fire
	}
	return v, v.lemma != "ask" || i+1 >= b || r.toks[i+1].s != "not" // who asked not to be named
}

// answersWith reports whether "with" stands soon behind a verb of answering: responded on Sunday
// with a denial.
func (r *reader) answersWith(next, b int) bool {
	for k := next; k < b && k < next+3 && r.toks[k].word && r.toks[k].s != "that"; k++ {
		if r.toks[k].s == "with" {
			return true
		}
	}
	return false
}

// hyphened reports whether the word at i is the second half of one with a hyphen: so-called.
func (r *reader) hyphened(i, a int) bool {
	return i > a+1 && r.toks[i-1].is("-", "‑", "‐") && r.toks[i-1].End == r.toks[i].Start && r.toks[i-2].End == r.toks[i-1].Start
}

// verbGroup is where the words begin that go before a verb as one with it: continues
// to deny, was quick to deny.
func (r *reader) verbGroup(i, a int) int {
	if i < a+3 || !r.toks[i-1].is("to") || !r.toks[i-2].is("continues", "continue", "continued", "moved", "moves", "rushed", "hastened", "sought", "seeks", "quick", "keen", "on", "forced", "compelled") {
		return i
	}
	at := i - 2
	for at > a+1 && r.toks[at-1].is("was", "were", "is", "are", "been", "has", "have", "had", "went", "goes", "gone") {
		at--
	}
	if r.toks[i-2].is("on") && at == i-2 {
		return i
	}
	return at
}

// beforeInsertion is where the clause between commas begins that tells more of a subject
// before its verb: a woman, who gave only her first name, Rana, | said.
func (r *reader) beforeInsertion(i, a int, before []*frame) int {
	if i < a+4 || !r.toks[i-1].is(",") {
		return i
	}
	if len(before) > 0 {
		a = max(a, before[len(before)-1].cueTo)
	}
	for k := i - 3; k > a; k-- {
		if r.toks[k].quote > 0 || r.toks[k].is(".", ";", ":") {
			return i
		}
		if r.toks[k-1].is(",") && r.toks[k].is("who", "whose", "speaking", "asking", "requesting") {
			return k - 1
		}
	}
	return i
}

// inverted reads the speaker behind a verb that stands right behind the comma of a clause
// which he says: the road was closed, said Colonel X.
func (r *reader) inverted(v englishForm, i, a, b int) (name, bool) {
	if v.act != "asserts" || v.lemma == "tell/told" || v.ing || i < a+3 || !r.toks[i-1].is(",") || r.toks[i-1].quote > 0 || r.toks[i-2].quote > 0 || quoteSign(r.toks[i-2].s) != 0 || !r.clauseFrom(a, i-1) {
		return name{}, false
	}
	n, ok := r.englishName(i+1, b)
	if !ok || n.to <= n.from || r.toks[n.from].is("it", "he", "she", "they", "that", "there") {
		return name{}, false
	}
	return n, n.to >= b || r.toks[n.to].is(".", ",", "in", "on", "at", "to", "after", "during", "from", "who", "which")
}

// clauseFrom reports whether the words from a on, up to the first comma or relative, have a
// finite verb.
func (r *reader) clauseFrom(a, to int) bool {
	for k := a + 1; k < to && r.toks[k].word && !r.toks[k].is("who", "which", "that"); k++ {
		if s := r.toks[k].s; englishFinite[s] || bareEnglishPasts[s] || strings.HasSuffix(s, "ed") {
			return true
		}
	}
	return false
}

// bareEnglishPasts are pasts of reports that do not end in "ed".
var bareEnglishPasts = set("died fell fled held took hit struck came went left began broke lost won shot rose sank burnt burned met drove flew sent")

// behindWords reads a speaker behind what he says: "...," said X; "...," X said; or ends
// at another link of the chain what is said: "..., Reuters reported". It is done when it
// read either, without a frame of its own for a link.
func (r *reader) behindWords(f *frame, v englishForm, i, a, b int, before []*frame) (*frame, bool) {
	if n, ok := r.inverted(v, i, a, b); ok {
		f.who = []speaker{r.englishMention(n)}
		f.start, f.from, f.to, f.cueTo = a, a, i-1, max(f.cueTo, n.to)
		return f, true
	}
	from, to, ok := r.wordsBefore(v, i, a)
	if !ok || v.ing {
		return nil, false
	}
	if n, ok := r.englishName(r.subjectStart(i, a), i); ok && n.to > n.from {
		f.who = []speaker{r.englishMention(n)}
		if len(before) > 0 && r.toks[to].is(",") && before[len(before)-1].to == 0 && from <= before[len(before)-1].cueFrom {
			last := before[len(before)-1]
			last.to, last.end = to, b
			last.via = append(last.via, f.who[0].Mention)
			return nil, true
		}
		f.start, f.from, f.to = from, from, to
		for f.end = i + 1; f.end < b && !r.toks[f.end].is(".", ",", ":") && !opens(r.toks, f.end); f.end++ {
		}
		r.viaEnglish(f, f.cueTo, b)
		return f, true
	}
	if n, ok := r.englishName(i+1, b); ok && n.to > n.from {
		f.who = []speaker{r.englishMention(n)}
		f.start, f.from, f.to = from, from, to
		f.cueTo = max(f.cueTo, n.to)
		return f, true
	}
	return nil, false
}

// antecedent reads the noun that "who" or "which" before a verb, or before the
// clause that ends at it, tells more of: a baker who fled told us; Lima, which says.
func (r *reader) antecedent(start, a int) (name, bool) {
	if start-2 < a || !r.toks[start-1].is("who", "which") {
		return name{}, false
	}
	end := start - 1
	if r.toks[end-1].is(",") {
		end--
	} else if !r.toks[end-1].word {
		return name{}, false
	}
	if end <= a {
		return name{}, false
	}
	from := r.subjectStart(end, a)
	for k := end - 1; k > from; k-- {
		if r.toks[k-1].is("to", "by", "with", "against", "from") || r.englishVerb(r.toks[k-1]) && !nounLike[r.toks[k-1].s] {
			from = k // accused Lima, which denies it
		}
	}
	n, ok := r.englishName(from, end)
	return n, ok && n.to == end && n.from < end
}

// atLeast reports whether "at least" or "at most" stands at j.
func (r *reader) atLeast(j int) bool {
	return j+1 < len(r.toks) && r.toks[j].s == "at" && r.toks[j+1].is("least", "most")
}

// inserted reads who speaks from between commas inside what is said: the town, said
// the mayor, had fallen; the town, the mayor said, had fallen.
func (r *reader) inserted(f *frame, i, a, b int) (*frame, bool) {
	open, shut := i-1, i+1
	at := shut
	if open > a && !r.toks[open].is(",") {
		for open > a && open > i-8 && r.toks[open].word {
			open--
		}
		at = open + 1
	} else {
		for shut < b && shut < i+8 && r.toks[shut].word {
			shut++
		}
	}
	if open <= a+1 || !r.toks[open].is(",") || shut+1 >= b || !r.toks[shut].is(",") || !r.toks[open-1].word || r.finiteIn(a, open) || !r.finiteIn(shut, min(b, shut+3)) || englishJoiners[r.toks[at].s] {
		return nil, false
	}
	end := shut
	if at < i {
		end = i
	}
	n, ok := r.englishName(at, end)
	if !ok || n.to != end {
		return nil, false
	}
	f.who, f.start, f.from, f.to, f.pieces = []speaker{r.englishMention(n)}, a, a, b, false
	return f, true
}

// heldResponsible reads "Lima holds the rebels responsible for ...".
func (r *reader) heldResponsible(i, a, b int, _ []*frame) (*frame, bool) {
	if !r.toks[i].is("holds", "held", "hold", "holding") {
		return nil, false
	}
	at := i + 2
	for at < b && at < i+9 && r.toks[at].word && !r.toks[at].is("responsible", "accountable", "liable") {
		at++
	}
	if at >= b || !r.toks[at].is("responsible", "accountable", "liable") {
		return nil, false
	}
	n, ok := r.englishName(r.subjectStart(i, a), i)
	x, ok2 := r.englishName(i+1, at)
	if !ok || !ok2 || n.to > i {
		return nil, false
	}
	f := &frame{start: n.from, cueFrom: i, cueTo: i + 1, from: i + 1, pieces: true, code: "speech.verb", verb: &verb{lemma: "hold responsible", act: "accuses", frame: "o"}}
	f.who, f.blamed = r.englishVoices(n, "accuses"), []speaker{r.englishMention(x)}
	return f, true
}

// shown reads "Footage appeared to show ...": pictures and papers speak.
func (r *reader) shown(f *frame, i, a, b int) (*frame, bool) {
	at := i
	if i > a+1 && r.toks[i-1].s == "to" && r.toks[i-2].is("appeared", "appears", "appear", "seemed", "seems") {
		at = i - 2
	}
	start := r.subjectStart(at, a)
	n, ok := r.englishName(start, at)
	if !ok || i+2 >= b || r.toks[i].is("found") && prepositionsOfPlace[r.toks[i+1].s] { // fragments found at the market
		return nil, false
	}
	paper := false
	for k := n.from; k < n.to; k++ {
		paper = paper || englishPapers[r.toks[k].s]
	}
	if !paper {
		return nil, false
	}
	f.start, f.who, f.from = n.from, []speaker{r.englishMention(n)}, i+1
	if r.toks[f.from].s == "that" {
		f.from++
	}
	return f, true
}
