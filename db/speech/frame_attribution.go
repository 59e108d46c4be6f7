package speech

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// attribution reads "according to": وفق X, بحسب بيانات X, حسبما أعلن X. It stands before
// what is said, or ends it.
func (r *reader) attribution(i, a, b int, before []*frame) (*frame, bool) {
	if f, ok := r.inOwnWords(i, a, b, before); ok {
		return f, true
	}
	at, ok := r.sourceStart(i, a, b)
	if !ok {
		return nil, false
	}
	n, through, ok := r.source(at, b)
	if !ok {
		return nil, false
	}
	f := &frame{cueFrom: i, cueTo: i + 1, pieces: true, code: "speech.source", who: []speaker{r.mention(r.toks, n)}}
	f.verb = &verb{act: "asserts", frame: "x"}
	if through.to > 0 {
		f.via = []Mention{r.mention(r.toks, through).Mention}
	}
	if i > a && r.results(r.toks[i-1]) && n.to < b && r.toks[n.to].is("عن", "الي", "ب") { // وأسفرت وفق الوزارة عن مقتل كذا
		f.start, f.from, f.to = i-1, i-1, r.clauseEnd(n.to, b)
		f.end = f.to
		return f, f.to > n.to+1
	}
	switch {
	case i == a, i <= a+4 && !r.hasVerb(a, i) && !r.asSaid(i, a, b):
		if r.sourceBeforeWords(f, n, a, b) || i == a {
			return f, f.from < b
		}
	}
	switch {
	case len(before) > 0 && r.sourceOfPart(f, n, before[len(before)-1], i, b):
		return f, true
	case len(before) > 0 && r.sourceOfSideClause(f, n, before[len(before)-1], i, b):
		return f, true
	case len(before) > 0 && r.sourceOfFrame(f, n, before[len(before)-1], i, b):
		return nil, false
	}
	return f, r.sourceBehindWords(f, n, i, a, b, before)
}

// inOwnWords reads a sentence that ends with words for its being the last speaker's: وسقط
// الجسر، وفق قوله; على حد تعبيرها. Nobody else speaks in it.
func (r *reader) inOwnWords(i, a, b int, before []*frame) (*frame, bool) {
	own := i + 1
	if r.toks[i].is("علي") && own < b && r.toks[own].is("حد") {
		own++
	} else if !attributions[r.toks[i].s] {
		return nil, false
	}
	if len(before) > 0 || own >= b || !ownWords[r.toks[own].s] || own+1 < b && r.toks[own+1].word || i-a <= 2 && !r.hasVerb(a, i) {
		return nil, false
	}
	gender, number := byte('m'), byte('s')
	switch whose := r.toks[own].s; {
	case strings.HasSuffix(whose, "ها"):
		gender = 'f'
	case strings.HasSuffix(whose, "هم"):
		number = 'p'
	}
	who, ok := r.last(gender, number)
	if !ok {
		return nil, false
	}
	return &frame{start: a, from: a, to: i, end: own + 1, cueFrom: i, cueTo: own + 1, pieces: true, code: "speech.source", verb: &verb{act: "asserts", frame: "x"}, who: []speaker{who}, via: who.via}, true
}

// sourceStart is where the source that a word at i brings in may begin: behind what leads
// to it, ل and ما, and a verb of saying, بحسب ما أعلنت عنه الوزارة.
func (r *reader) sourceStart(i, a, b int) (int, bool) {
	if r.toks[i].is("وجهه") && i > a && r.toks[i-1].is("من", "ومن") && i+2 < b && r.toks[i+1].is("نظر") { // من وجهة نظر فلان
		n, ok := r.actor(r.toks, i+2, b, "")
		return i + 2, ok && r.knows(n) // and not القانون
	}
	if r.inHisWords(i, b) {
		return i + 3, i+3 < b
	}
	if at := r.inTollOf(i, b); at > 0 {
		return at, at < b
	}
	if !attributions[r.toks[i].s] && !r.asSaid(i, a, b) {
		return 0, false
	}
	if i > a && (r.toks[i-1].is("يسير", "تسير", "تجري") || r.verbForm(r.toks[i-1]) && !r.results(r.toks[i-1])) {
		return 0, false // تسير الأمور وفق الخطة
	}
	j := i + 1
	for j < b && r.toks[j].is("ل", "لما", "ما", "الي") {
		j++
	}
	if j < b {
		if v, ok := r.said(r.toks[j]); ok && v.tense != participle && !relays(r.toks[j]) {
			j = r.skipAdjuncts(j+1, b)
			if j < b && r.toks[j].is("ب", "به", "عنه", "عن", "اليه") {
				j = r.skipAdjuncts(j+1, b)
			}
		}
	}
	return j, j < b && !ownWords[r.toks[j].s]
}

// inHisWords reports whether what is said is said in the words of somebody who follows: على حد
// وصف فلان, على حد تعبير الوزارة.
func (r *reader) inHisWords(i, b int) bool {
	return i+3 < b && r.toks[i].is("علي") && r.toks[i+1].is("حد") && r.toks[i+2].is("وصف", "تعبير", "قول", "زعم")
}

// inTollOf is where those begin who counted a toll in which, at i, something is told: في حصيلة
// أولية أعلنتها الوزارة; 0 when it is told in none.
func (r *reader) inTollOf(i, b int) int {
	if !r.toks[i].is("في") || i+2 >= b || !isToll(r.toks[i+1]) {
		return 0
	}
	j := i + 2
	for j < b && (nisba(r.toks[j]) || tollWords[r.toks[j].bare()]) {
		j++
	}
	if j+1 >= b {
		return 0
	}
	v, ok := r.said(r.toks[j])
	if !ok || v.object == "" || v.tense == participle {
		return 0
	}
	return r.skipAdjuncts(j+1, b)
}

// source reads a source at j, and through whom it comes: ما نقلته وكالة كذا عن الوزير.
func (r *reader) source(j, b int) (n, through name, ok bool) {
	if relays(r.toks[j]) {
		if n, ok := r.actor(r.toks, j+1, b, ""); ok {
			j = n.from
			if n.to < b && r.toks[n.to].s == "عن" {
				through, j = n, n.to+1
			}
		}
	}
	if n, ok = r.officialToll(j, b); ok {
		return n, through, true
	}
	if isToll(r.toks[j]) && j+1 < b && r.toks[j+1].is("رسمي", "رسميه", "حكومي", "حكوميه") && (j+2 >= b || !r.toks[j+2].word) { // وفق حصيلة رسمية
		return name{from: j, to: j + 2, kind: record.Unnamed, gender: 'f', person: j + 2}, through, true
	}
	if n, ok = r.actor(r.toks, j, b, "ل"); ok {
		return r.apposition(n, b), through, true
	}
	if n, ok = r.behindNoun(j, b); !ok {
		n, ok = r.definiteSource(j, b)
	}
	return n, through, ok
}

// relays reports whether a token is a verb of handing on what another said, with what it hands on
// or without: نقلت, نقلته, أوردته.
func relays(t token) bool {
	verb := strings.TrimSuffix(strings.TrimSuffix(t.s, "ها"), "ه")
	return relayWords[t.s] || relayWords[verb] || verb != t.s && broughtOut[verb]
}

// broughtOut are verbs of bringing out what one may have from another.
var broughtOut = set("أورد أوردت نشر نشرت بث بثت")

// sourceBeforeWords finds what is said behind a source that a sentence begins with.
func (r *reader) sourceBeforeWords(f *frame, n name, a, b int) bool {
	end := n.to
	for end < b && !r.toks[end].is("،", ",", ":", "فان", "فانه", "فانها", "فقد") && end < n.to+14 {
		if v, ok := r.said(r.toks[end]); ok && v.tense != participle && end <= n.to+1 && r.clauseEnd(end, b) < b {
			end = r.clauseEnd(end, b) // مصادر تحدثت لقناة كذا،
			break
		}
		if end > n.to && r.negates(end-1) && end-1 == n.to && n.kind != record.Unnamed && r.verbForm(r.toks[end]) { // بحسب الوكالة | لم يسبق الحريق أي إنذار
			end--
			break
		}
		if r.toks[end].word && r.verbForm(r.toks[end]) && !relatives[r.toks[end-1].s] && !r.negates(end-1) {
			break
		}
		end++
	}
	if end < b && !r.toks[end].word {
		end++
	}
	end = r.occasionEnd(end, b)
	if end < b && (that(r.toks[end].s) || r.toks[end].is("فان", "فقد")) {
		end++
	}
	f.start, f.from = a, end
	if len(f.via) == 0 {
		f.via = r.viaIn(n.to, end)
		f.who[0].via = f.via
	}
	return end < b
}

// occasionEnd is the token behind the occasion at k on which a source spoke, between commas: وبحسب
// الوزير، في مؤتمر صحفي، سقط الجسر. It is k when there is none.
func (r *reader) occasionEnd(k, b int) int {
	if k+2 >= b || k == 0 || r.toks[k-1].word || !r.toks[k].is("في", "خلال", "عبر", "على") || !r.settingAt(k+1) {
		return k
	}
	if end := r.clauseEnd(k, b); end+1 < b && r.toks[end].is("،", ",") && !r.mainVerb(k, end) {
		return end + 1
	}
	return k
}

// sourceOfSideClause takes for the source at i the side clause that it ends, of what the
// frame before says; an agency or outlet hands all of that on.
func (r *reader) sourceOfSideClause(f *frame, n name, last *frame, i, b int) bool {
	k := r.sideClause(last.from, i)
	if k == 0 || last.whole || n.kind == record.Agency || n.kind == record.Outlet {
		return false
	}
	last.to = r.cutTail(last, last.from, k-1)
	f.start, f.from, f.to, f.end = k, k+1, i, r.clauseEnd(n.to, b)
	return true
}

// sourceOfPart takes for the source at i a further number behind the source of the number before:
// قتل تسعة وفق الوزارة، و40 حسب الجيش والأهالي.
func (r *reader) sourceOfPart(f *frame, n name, last *frame, i, b int) bool {
	if last.code != "speech.source" || last.to == 0 || last.end <= last.to || last.whole {
		return false
	}
	for k := last.to + 2; k < i; k++ {
		if !r.joinsNumber(k, i) {
			continue
		}
		if r.hasVerb(k+1, i) || !r.toks[k].word || k < last.end && r.clauseEnd(k, last.end) < last.end {
			return false
		}
		last.end = k
		f.who = r.sourcesAtEnd(n, b)
		f.start, f.from, f.to, f.end = k, k, i, r.clauseEnd(n.to, b)
		return true
	}
	return false
}

// joinsNumber reports whether a further number is joined on at k: ومئات القتلى, و40.
func (r *reader) joinsNumber(k, to int) bool {
	rest, and := r.toks[k].unjoined()
	if r.toks[k].is("و") && k+1 < to {
		rest, and = r.toks[k+1].s, true
	}
	return and && (text.Digit(firstRune(rest)) >= 0 || r.counts(k, to))
}

// sourcesAtEnd are the sources that end a sentence: حسب الجيش والأهالي.
func (r *reader) sourcesAtEnd(n name, b int) []speaker {
	if end := r.voicesEnd(n, b); n.to < b && r.toks[n.to].word && (end >= b || !r.toks[end].word) {
		return r.voices(r.toks, n, b)
	}
	return []speaker{r.mention(r.toks, n)}
}

// sourceOfFrame ends with the source at i what the frame before says, for which it only
// gives another source: an agency or outlet as one more link.
func (r *reader) sourceOfFrame(f *frame, n name, last *frame, i, b int) bool {
	if last.whole || last.from >= i || len(last.who) == 0 {
		return false
	}
	last.to = r.cutTail(last, last.from, i)
	last.end = r.clauseEnd(n.to, b)
	if who := f.who[0]; (n.kind == record.Agency || n.kind == record.Outlet) && last.who[0].Name != who.Name {
		last.via = append(last.via, who.Mention)
		last.who[0].via = last.via
	}
	return true
}

// sourceBehindWords gives the source at i the clause before it.
func (r *reader) sourceBehindWords(f *frame, n name, i, a, b int, before []*frame) bool {
	from := r.clauseBack(i, a)
	if len(before) > 0 && before[len(before)-1].to > from {
		from = before[len(before)-1].to
	}
	f.start, f.from, f.to, f.end = from, from, i, r.clauseEnd(n.to, b)
	if f.end == n.to && r.insertedAt(i, f.end, b) { // وبقي في المبنى، بحسب فلان، 20 شخصا
		f.to = r.clauseEnd(f.end+1, b)
		f.end = f.to
	}
	return i-from > 2 || i-from == 2 && r.hasVerb(from, i) // قتل ثلاثة وفق الوزارة
}

// sideClause is where "فيما" behind the last comma before i begins a clause of its
// own with a verb, or 0: ، فيما بلغ العدد كذا بحسب فلان.
func (r *reader) sideClause(from, i int) int {
	for k := i - 1; k > from+1; k-- {
		if r.toks[k].quote > 0 || r.toks[k].depth > 0 || !r.toks[k].is("،", ",") {
			continue
		}
		if k+3 < i && r.toks[k+1].is("فيما", "بينما") && r.verbForm(r.toks[k+2]) {
			return k + 1
		}
		if k < i-1 {
			break
		}
	}
	return 0
}

// insertedAt reports whether the attribution in [i, end) stands between the commas
// of a clause that goes on behind it.
func (r *reader) insertedAt(i, end, b int) bool {
	if i == 0 || !r.toks[i-1].is("،", ",") || end+2 >= b || !r.toks[end].is("،", ",") {
		return false
	}
	next := r.toks[end+1]
	_, and := next.unjoined()
	return next.word && !and && !r.startsClause(end+1) && !joins(next.s) && !r.verbForm(next) && !relatives[next.s] && !next.is("وهو", "وهي", "في", "بينما", "مع", "بعد", "قبل", "من")
}

// asSaid reads ", كما أفاد X" at the end of a clause: the verb has a speaker and
// nothing of its own to say.
func (r *reader) asSaid(i, a, b int) bool {
	if i == a || r.toks[i-1].word || i+3 >= b || !r.toks[i].is("كما") && !(r.toks[i].is("علي") && r.toks[i+1].is("ما")) {
		return false
	}
	if r.toks[i].is("علي") {
		i++
	}
	v, ok := r.said(r.toks[i+1])
	if !ok || v.tense == participle || v.takes("o") {
		return false
	}
	n, ok := r.actor(r.toks, r.skipAdjuncts(i+2, b), b, "")
	if !ok {
		return false
	}
	to := r.skipAdjuncts(n.to, b)
	if to < b && strings.HasPrefix(r.toks[to].s, "ل") && (listeners[strings.TrimPrefix(strings.TrimPrefix(r.toks[to].s, "ل"), "ل")] || r.outletTold(to, b) > 0) {
		to = r.skipAdjuncts(to+max(1, r.outletTold(to, b)), b)
	}
	return to >= b || r.toks[to].is(".", "،", ",", "؛")
}

// definiteSource reads a definite noun that no table holds: بحسب الرواية الرسمية،
func (r *reader) definiteSource(j, b int) (name, bool) {
	n := name{from: j, to: j, kind: record.Unnamed, gender: 'm', definite: true}
	for n.to < b && n.to < j+3 && r.toks[n.to].word && r.toks[n.to].definite() && !timeWords[r.toks[n.to].s] {
		n.to++
	}
	n.person = n.to
	return n, n.to > j && (n.to >= b || !r.toks[n.to].word || r.toks[n.to].is("فان"))
}

// behindNoun reads the source behind a noun for its words: بيانات باكو, تصريحات الوزير.
func (r *reader) behindNoun(j, b int) (name, bool) {
	for k := j; k < b && k < j+7; k++ {
		if !r.toks[k].word {
			break
		}
		if n, ok := r.actor(r.toks, k, b, "ل"); ok && k > j && r.knows(n) {
			return n, true
		}
	}
	return name{}, false
}

// cutTail ends what is said before words that only attribute it again: وفق قوله,
// على حد تعبيره, بحسب رويترز.
func (r *reader) cutTail(f *frame, from, to int) int {
	for k := from + 1; k < to; k++ {
		t := r.toks[k]
		if t.quote > 0 {
			continue
		}
		if t.is("علي") && k+2 < to+1 && k+1 < len(r.toks) && r.toks[k+1].is("حد", "النحو") || attributions[t.s] && k+1 < len(r.toks) && (ownWords[r.toks[k+1].s] || !r.toks[k-1].word) {
			if k+1 < to && ownWords[r.toks[min(k+2, len(r.toks)-1)].s] || ownWords[r.toks[min(k+1, len(r.toks)-1)].s] {
				end := min(k+3, len(r.toks))
				f.note = r.in.Text.Slice(r.span(k, end))
			}
			return k
		}
	}
	return to
}
