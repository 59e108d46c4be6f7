package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// heading reads "X: words" on a line of its own.
func (r *reader) heading(a, b int) (*frame, bool) {
	for a < b && !r.toks[a].word && !opens(r.toks, a) { // • X: words
		a++
	}
	for k := a + 1; k < b && k < a+longestHeading; k++ {
		if !r.toks[k].is(":") {
			if !r.toks[k].word && quoteSign(r.toks[k].s) == 0 {
				return nil, false
			}
			continue
		}
		n, ok := r.actor(r.toks, a, k, "و")
		if (!ok || n.to != k) && k+2 < b && k-a <= 3 && !r.verbForm(r.toks[a]) && r.firstPerson(k+1, b) {
			n, ok = name{from: a, to: k, kind: record.Organisation, gender: 'm', person: k, definite: true}, true
		}
		if !ok || k+2 >= b || r.byline(k+1, b) && !r.firstPerson(k+1, b) || n.country != nil && r.ownSpeaker(k+1, b) {
			return nil, false
		}
		var via []Mention
		if n.to < k && r.toks[n.to].is("ترد", "يرد", "رد", "ردت", "تعلق", "يعلق") && !r.hasVerb(n.to+1, k) {
			// what he answers: الحركة ترد على الاتهامات: ...
		} else if n.to < k && r.toks[n.to].is("في", "امام") && k-n.to <= 4 && !r.hasVerb(n.to, k) && (r.settingAt(n.to+1) || headed(r.toks[n.to+1])) {
			// where he speaks: فلان في مجلس الأمن: ...
		} else if n.to < k && r.toks[n.to].word { // مصدر عسكري للقناة: ...
			if via = r.viaIn(n.to, k); len(via) == 0 && strings.HasPrefix(r.toks[n.to].s, "لل") && k-n.to <= 2 {
				via = []Mention{r.toldTo(n.to, k)}
			}
			if len(via) == 0 || via[0].End != r.toks[k-1].End {
				return nil, false
			}
		} else if n.to != k && !(n.to == k-1 && quoteSign(r.toks[n.to].s) != 0) {
			return nil, false
		}
		from := k + 1
		if opens(r.toks, from) {
			from++
		}
		if opens(r.toks, k+1) && r.creditIn(from, b) {
			return nil, false
		}
		if n.kind == record.Outlet && n.to == n.from+1 || n.country != nil && moods[r.toks[from].s] || headlineWords[r.toks[a].s] {
			return nil, false
		}
		who := r.mention(r.toks, n)
		who.via = via
		r.speakers = append(r.speakers, who)
		return &frame{start: a, cueFrom: k, cueTo: k + 1, who: []speaker{who}, via: via, from: from, to: b, pieces: true, code: "speech.heading"}, true
	}
	return nil, false
}

// longestHeading is how many words and marks may name who speaks before a colon.
const longestHeading = 16

// deniedAtEnd reads who only denies, at the end of a headline, what another says in it:
// الجيش: مقتل 14 مسلحا والجماعة تنفي.
func (r *reader) deniedAtEnd(f *frame, b int) []*frame {
	end := b
	for end > f.from && r.toks[end-1].is(".", "…") {
		end--
	}
	verb := end - 1
	if verb < f.from+3 || !r.toks[verb].word || r.toks[verb].quote > 0 {
		return nil
	}
	v, ok := r.said(r.toks[verb])
	if !ok || v.act != "denies" || v.object != "" || v.tense == participle {
		return nil
	}
	for k := verb - 1; k > f.from+1 && k > verb-longestDenier; k-- {
		if _, and := r.toks[k].unjoined(); !and {
			continue
		}
		n, ok := r.actor(r.toks, k, verb, "و")
		if !ok || n.to != verb || r.unheardOf(n) {
			continue
		}
		f.to = k
		who := r.mention(r.toks, n)
		r.speakers = append(r.speakers, who)
		return []*frame{{start: k, cueFrom: verb, cueTo: end, verb: v.verb, who: []speaker{who}, from: k, to: end, whole: true, code: "speech.denial"}}
	}
	return nil
}

// longestDenier is how many words may name him.
const longestDenier = 5

// joinedHeading reads a second speaker whom a headline joins on with a colon of his own:
// كينيا تنفي القصف وأوغندا: سنواصل.
func (r *reader) joinedHeading(i, b int, before []*frame) (*frame, bool) {
	if len(before) == 0 || !strings.HasPrefix(r.toks[i].s, "و") || i+2 >= b {
		return nil, false
	}
	n, ok := r.actor(r.toks, i, b, "و")
	if !ok || n.to+2 >= b || !r.toks[n.to].is(":") {
		return nil, false
	}
	if r.clitics(r.toks[i]) == 0 {
		if n.head != nil || n.country != nil || n.known != nil || !r.firstPerson(n.to+1, b) {
			return nil, false
		}
		n.joined = true
	}
	from := n.to + 1
	if opens(r.toks, from) {
		from++
	}
	return &frame{start: i, cueFrom: n.to, cueTo: n.to + 1, who: []speaker{r.mention(r.toks, n)}, from: from, pieces: true, code: "speech.heading"}, true
}

// creditIn reports whether a quotation to the end of a line can only be the name of the
// outlet: القاهرة: «اليوم الجديد».
func (r *reader) creditIn(from, b int) bool {
	shut := quoteEnd(r.toks, from)
	if shut < b-1 || shut-from > longestCredit {
		return false
	}
	return !slices.ContainsFunc(r.toks[from:shut], func(t token) bool { return !t.definite() })
}

// longestCredit is how many words the name of an outlet behind its town has at most.
const longestCredit = 3

// ownSpeaker reports whether somebody speaks right behind a colon: توغو: الجيش يعلن كذا.
func (r *reader) ownSpeaker(k, b int) bool {
	n, ok := r.actor(r.toks, k, b, "")
	if !ok || n.to >= b {
		return false
	}
	v, said := r.said(r.toks[n.to])
	return said && v.tense != participle
}

// headed reports whether a token is a noun that heads the name of a body.
func headed(t token) bool {
	h, _, _ := t.head()
	return h != nil
}

// firstPerson reports whether the words at k begin with a verb of "we" or "I":
// دمرنا, لن نتراجع, سنواصل.
func (r *reader) firstPerson(k, b int) bool {
	if opens(r.toks, k) {
		k++
	}
	if k < b && (r.negates(k) || r.toks[k].is("ما", "قد", "لقد")) {
		k++
	}
	if k >= b || !r.toks[k].word {
		return false
	}
	for _, f := range r.toks[k].forms {
		if f.tense == past && f.object == "نا" || f.gender == 0 && (f.tense == present || f.tense == future) {
			return true
		}
	}
	s := r.toks[k].s
	return r.toks[k].is("لسنا", "نحن", "لدينا") || strings.HasPrefix(s, "سن") && utf8.RuneCountInString(s) >= 5
}

// byline reads "Aden: Ali Saleh": no verb, no figure, no deed, a few words of a name.
func (r *reader) byline(from, b int) bool {
	if b-from > 5 || r.toks[from].definite() {
		return false
	}
	for k := from; k < b; k++ {
		t := r.toks[k]
		if t.quote > 0 || t.word && (!r.nameWord(r.toks, k) || t.definite() && t.deed(t.bare()) || k == from && t.deed(t.s)) {
			return false
		}
	}
	return len(r.figuresIn(r.span(from, b))) == 0
}

// clauseBack is where the clause that ends before i begins.
func (r *reader) clauseBack(i, a int) int {
	end := i
	for end > a && !r.toks[end-1].word {
		end--
	}
	for k := end - 1; k > a; k-- {
		if r.toks[k].is("،", ",") && k+1 < i && r.toks[k].quote == 0 && r.results(r.toks[k+1]) {
			return k + 1
		}
		if relatives[r.toks[k].s] && k+1 < i && r.results(r.toks[k+1]) || r.toks[k].is("؛", ".") && r.toks[k].quote == 0 {
			if r.toks[k].word {
				return k
			}
			return k + 1
		}
	}
	return a
}

// results reports whether a verb tells what an event led to: أسفر, خلف, أودى.
func (r *reader) results(t token) bool {
	for _, v := range t.forms {
		if v.lemma == "أسفر" || v.lemma == "خلف" || v.lemma == "أودى" || v.lemma == "أوقع" || v.lemma == "أدى" || v.lemma == "تسبب" {
			return true
		}
	}
	return false
}

// sentenceClauseEnd is where a new clause begins behind k, or the sentence ends.
func (r *reader) sentenceClauseEnd(k, b int) int {
	for ; k < b; k++ {
		t := r.toks[k]
		if t.quote > 0 || t.depth > 0 {
			continue
		}
		if t.is(".", "؛") {
			return k
		}
		if t.is("،", ",") && k+1 < b && (joins(r.toks[k+1].s) || r.verbForm(r.toks[k+1]) || r.toks[k+1].is("في", "وفي", "بينما")) {
			return k
		}
	}
	return b
}

// attribution reads "according to": وفق X, بحسب بيانات X, حسبما أعلن X.
func (r *reader) attribution(i, a, b int, before []*frame) (*frame, bool) {
	if !attributions[r.toks[i].s] && !r.asSaid(i, a, b) {
		return nil, false
	}
	if i > a && (r.toks[i-1].is("يسير", "تسير", "تجري") || r.verbForm(r.toks[i-1]) && !r.toks[i-1].is("،")) {
		return nil, false
	}
	j := i + 1
	for j < b && r.toks[j].is("ل", "لما", "ما", "الي") {
		j++
	}
	if j < b {
		if v, ok := r.said(r.toks[j]); ok && v.tense != participle {
			j = r.skipAdjuncts(j+1, b)
			if j < b && r.toks[j].is("ب", "به", "عنه", "عن", "اليه") {
				j = r.skipAdjuncts(j+1, b)
			}
		}
	}
	if j >= b || ownWords[r.toks[j].s] {
		return nil, false
	}
	through := name{}
	if j < b && (relayWords[r.toks[j].s] || relayWords[strings.TrimSuffix(r.toks[j].s, "ه")] || relayWords[strings.TrimSuffix(r.toks[j].s, "ها")]) {
		if n, ok := r.actor(r.toks, j+1, b, ""); ok {
			through = n
			j = n.to
			if j < b && r.toks[j].s == "عن" {
				j++
			} else {
				j = n.from
				through = name{}
			}
		}
	}
	n, ok := r.actor(r.toks, j, b, "ل")
	if ok {
		n = r.apposition(n, b)
	} else {
		if n, ok = r.behindNoun(j, b); !ok {
			if n, ok = r.definiteSource(j, b); !ok {
				return nil, false
			}
		}
	}
	who := r.mention(r.toks, n)
	f := &frame{cueFrom: i, cueTo: i + 1, pieces: true, code: "speech.source", who: []speaker{who}}
	f.verb = &verb{act: "asserts", frame: "x"}
	if through.to > 0 {
		f.via = []Mention{r.mention(r.toks, through).Mention}
	}
	end := n.to
	lead := i == a || i <= a+4 && !r.hasVerb(a, i)
	if lead {
		for end < b && !r.toks[end].is("،", ",", ":", "فان", "فانه", "فانها", "فقد") && end < n.to+14 {
			if v, ok := r.said(r.toks[end]); ok && v.tense != participle && end <= n.to+1 && r.clauseEnd(end, b) < b {
				end = r.clauseEnd(end, b) // مصادر تحدثت لقناة كذا،
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
		if end < b && (that(r.toks[end].s) || r.toks[end].is("فان", "فقد")) {
			end++
		}
		f.start, f.from = a, end
		if len(f.via) == 0 {
			f.via = r.viaIn(n.to, end)
			f.who[0].via = f.via
		}
		return f, end < b
	}
	// Behind the words: another link for an agency, else the source of the clause before.
	if len(before) > 0 {
		last := before[len(before)-1]
		if k := r.sideClause(last.from, i); k > 0 && !last.whole && n.kind != record.Agency && n.kind != record.Outlet {
			last.to = r.cutTail(last, last.from, k-1)
			f.start, f.from, f.to, f.end = k, k+1, i, r.clauseEnd(n.to, b)
			return f, true
		}
		if !last.whole && last.from < i && len(last.who) > 0 {
			last.to = r.cutTail(last, last.from, i)
			last.end = r.clauseEnd(n.to, b)
			if (n.kind == record.Agency || n.kind == record.Outlet) && last.who[0].Name != who.Name {
				last.via = append(last.via, who.Mention)
				last.who[0].via = last.via
			}
			return nil, false
		}
	}
	from := r.clauseBack(i, a)
	if len(before) > 0 && before[len(before)-1].to > from {
		from = before[len(before)-1].to
	}
	f.start, f.from, f.to, f.end = from, from, i, r.clauseEnd(n.to, b)
	if f.end == n.to && r.insertedAt(i, f.end, b) { // وبقي في المبنى، بحسب فلان، 20 شخصا
		f.to = r.clauseEnd(f.end+1, b)
		f.end = f.to
	}
	return f, i-from > 2 || i-from == 2 && r.hasVerb(from, i) // قتل ثلاثة وفق الوزارة
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
		if n, ok := r.actor(r.toks, k, b, "ل"); ok && k > j && (n.head != nil || n.country != nil || n.known != nil || r.remembered(n)) {
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
