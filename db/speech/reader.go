package speech

import (
	"slices"
	"sort"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// reader holds what is known of a report while it is read, paragraph by paragraph.
type reader struct {
	in        Input
	gaz       *gazetteer
	known     map[string][]knownEntry // the case's own actors by their first folded word
	english   bool
	sentences []text.Span
	figures   []figure.Figure // not before counted
	dates     []when.Date     // not before dated
	counted   <-chan any
	dated     <-chan any

	words     []text.Word // of the whole report
	wordsSeen map[string]bool
	kunyas    map[string]bool // the words behind أبو

	par        int
	rewritten  bool                 // the paragraph has told what an earlier version of the report said
	former     []figure.Figure      // the numbers that version gave, until they are put right
	toks       []token              // of this paragraph
	people     map[string][]*person // by the words of their names, see namesakes
	named      int                  // how many people there are
	speakers   []speaker            // in order of speaking
	pairs      []pair               // in order of naming
	lexicon    *lexicon
	skeletons  map[string]string
	placeNames map[string]bool // names that followed "town of" and the like
	regions    []region
	introduced []introduced     // bodies that were named in full, in order of place
	bodies     map[string]*body // by the noun that they are of: القسام of كتائب القسام
	claims     []Claim
}

type knownEntry struct {
	words []string
	name  *Name
}

// enoughToTell is how many code points of a report tell its language.
const enoughToTell = 2000

func newReader(in Input) *reader {
	r := &reader{in: in, gaz: places(), known: map[string][]knownEntry{}, placeNames: map[string]bool{}, people: map[string][]*person{}, skeletons: map[string]string{}, bodies: map[string]*body{}}
	// these need nothing of what else is read, and are a third of the work
	r.dated = beside(func() { r.dates = when.Read(in.Text, in.Published) })
	r.counted = beside(func() { r.figures = figure.Read(in.Text) })
	lang := in.Lang
	if lang == "" {
		lang = text.Language(in.Text.Slice(text.Span{End: enoughToTell}))
	}
	r.english = strings.HasPrefix(lang, "en") || lang == "und" // short headlines have no small words
	for i := range in.Known {
		k := &in.Known[i]
		for _, form := range append([]string{k.Name}, k.Aliases...) {
			if words := strings.Fields(text.Fold(form)); len(words) > 0 {
				r.known[words[0]] = append(r.known[words[0]], knownEntry{words, k})
			}
		}
	}
	r.sentences = in.Text.Sentences()
	r.claims = make([]Claim, 0, in.Text.Len()/100+8)
	return r
}

// beside does some work beside the caller's, who waits for it with await. A panic goes to
// him: on its own it would end the program, past all that guard against a bad report.
func beside(work func()) <-chan any {
	done := make(chan any, 1)
	go func() {
		defer func() { done <- recover() }()
		work()
	}()
	return done
}

// await waits, once, for work done beside, and panics as that did.
func await(done <-chan any) {
	if failed := <-done; failed != nil {
		panic(failed)
	}
}

type paragraph struct {
	n int
	text.Span
	toks []token
}

// meet remembers the people of a paragraph who are named with their office and
// the places named with their kind, before anything is read, so that a name
// alone finds its fullest form and side.
func (r *reader) meet() {
	defer r.meetPairs() // when the names of the paragraph are known
	if r.english {
		r.introduceEnglish()
		return
	}
	for i := 0; i < len(r.toks); i++ {
		if r.toks[i].placeHead() && i+1 < len(r.toks) && r.placeEnd(r.toks, i, len(r.toks)) > i+1 {
			r.placeNames[r.toks[i+1].s] = true
		}
		if !r.toks[i].word {
			r.meetShort(i)
			continue
		}
		h, def, owned := headAt(r.toks[i])
		if h == nil {
			continue
		}
		if h.kind != record.Person {
			r.meetBody(i, h, def || owned)
			r.introduce(i, h, def, owned)
			continue
		}
		if h.plural && def && r.meetTwo(i, h) {
			continue
		}
		n := r.headed(r.toks, i, len(r.toks), h, def, owned)
		if n.person < n.to {
			r.mention(r.toks, n)
			i = n.to - 1
		}
	}
}

// read goes through the paragraphs that are no boilerplate.
func (r *reader) read() {
	r.words = r.in.Text.Words()
	r.lexicon = newLexicon(len(r.words) / 2)
	var paragraphs []paragraph
	for n, p := range text.Paragraphs(r.in.Text.String()) {
		words := r.wordsOf(p)
		if r.boilerplate(p) || stamp(words) {
			continue
		}
		r.toks = tokenize(words, r.lexicon)
		for i := range r.toks {
			if !r.english && r.toks[i].word {
				r.toks[i].forms = formsOf(r.toks[i])
				r.toks[i].spoke = i > 0 && slices.ContainsFunc(r.toks[i-1].forms, func(f form) bool { return f.gender == 'f' })
			}
		}
		r.dropForms()
		paragraphs = append(paragraphs, paragraph{n, p, r.toks})
	}
	await(r.dated)
	for _, q := range paragraphs {
		r.par, r.toks = q.n, q.toks
		r.meet()
	}
	r.speakers = nil
	await(r.counted)
	for _, q := range paragraphs {
		r.par, r.toks, r.rewritten, r.former = q.n, q.toks, false, nil
		for _, s := range r.sentencesOf(q.Span) {
			r.sentence(s[0], s[1])
		}
	}
	r.answer()
	r.embedded()
}

// wordsOf are the words of the report that begin inside a span.
func (r *reader) wordsOf(s text.Span) []text.Word {
	from := sort.Search(len(r.words), func(i int) bool { return r.words[i].Start >= s.Start })
	to := from + sort.Search(len(r.words)-from, func(i int) bool { return r.words[from+i].Start >= s.End })
	return r.words[from:to]
}

func (r *reader) boilerplate(p text.Span) bool {
	for _, b := range r.in.Boilerplate {
		if b.Overlaps(p) {
			return true
		}
	}
	return false
}

// stamp reports whether a paragraph only says when the report came out: تم النشر: 5 مارس.
func stamp(words []text.Word) bool {
	if len(words) > longestStamp || !slices.ContainsFunc(words, func(w text.Word) bool { return text.Digit(firstRune(w.Fold)) >= 0 }) {
		return false
	}
	line := " "
	for _, w := range words {
		if w.Kind != text.Mark {
			line += w.Fold + " "
		}
	}
	return slices.ContainsFunc(stamps, func(s string) bool { return strings.HasPrefix(line, " "+s+" ") })
}

// longestStamp is how many words and marks such a paragraph has at most.
const longestStamp = 24

// stamps begin it; folded.
var stamps = foldedLines("تم النشر", "نشر في", "نشر بتاريخ", "تاريخ النشر", "آخر تحديث", "تم التحديث", "published", "last updated", "updated", "posted")

func foldedLines(lines ...string) []string {
	for i, l := range lines {
		lines[i] = text.Fold(l)
	}
	return lines
}

// sentencesOf gives the token ranges of the sentences of a paragraph; sentences
// inside one quotation stay together. What is read of a sentence costs the square of its
// length, so one without an end is read in pieces.
func (r *reader) sentencesOf(p text.Span) [][2]int {
	var out [][2]int
	add := func(from, to int) {
		for ; to-from > longestSentence; from += longestSentence {
			out = append(out, [2]int{from, from + longestSentence})
		}
		out = append(out, [2]int{from, to})
	}
	first := sort.Search(len(r.sentences), func(i int) bool { return r.sentences[i].End > p.Start })
	from := 0
	for i := first; i < len(r.sentences) && r.sentences[i].Start < p.End; i++ {
		to := from + sort.Search(len(r.toks)-from, func(k int) bool { return r.toks[from+k].Start >= r.sentences[i].End })
		if to < len(r.toks) && to > 0 && r.toks[to].quote > 0 && r.toks[to-1].quote == r.toks[to].quote {
			continue
		}
		if to > from {
			add(from, to)
			from = to
		}
	}
	if from < len(r.toks) {
		add(from, len(r.toks))
	}
	return out
}

// longestSentence is how many words and signs are read as one sentence at most; longer is
// no sentence, or a statement that is quoted whole.
const longestSentence = 600

func (r *reader) sentence(a, b int) {
	if r.english {
		r.readEnglish(a, b)
		return
	}
	r.readArabic(a, b)
}

// reading puts the results in order of place.
func (r *reader) reading() Reading {
	for i := range r.claims {
		c := &r.claims[i]
		c.Claimant.unvowel()
		c.Blamed.unvowel()
		for k := range c.Via {
			c.Via[k].unvowel()
		}
	}
	return Reading{r.sentences, r.figures, r.dates, r.claims}
}

// span covers the tokens [from, to).
func (r *reader) span(from, to int) text.Span {
	if from >= to || from < 0 || to > len(r.toks) {
		return text.Span{}
	}
	return text.Span{Start: r.toks[from].Start, End: r.toks[to-1].End}
}

// trim drops signs from both ends of a token range.
func (r *reader) trim(from, to int) (int, int) {
	for from < to && !r.toks[from].word && !(opens(r.toks, from) && quoteEnd(r.toks, from+1)+1 < to) { // but "كذا" تنفي keeps its marks
		from++
	}
	for from < to && (!r.toks[to-1].word || r.toks[to-1].is("و", "ف") || r.toks[to-1].is("لكن", "ولكن") || r.toks[to-1].is("غير", "بيد", "الا") && to < len(r.toks) && that(r.toks[to].s)) { // غير | أن الجيش قال
		if r.toks[to-1].is(")", "]") && r.toks[to-1].depth > 0 || r.closesInside(from, to-1) {
			break
		}
		to--
	}
	return from, to
}

// closesInside reports whether the mark at i closes a quotation that opened inside [from, i).
func (r *reader) closesInside(from, i int) bool {
	if i == 0 || i <= from || r.toks[i].quote > 0 || r.toks[i-1].quote == 0 || quoteSign(r.toks[i].s) == 0 {
		return false
	}
	for k := i - 1; k >= from; k-- {
		if r.toks[k].quote != r.toks[i-1].quote {
			return true
		}
	}
	return false
}

func quoteSign(s string) rune {
	c := firstRune(s)
	if quoteMarks[c] != 0 || c == '”' || c == '»' {
		return c
	}
	return 0
}

// figuresIn are the figures inside a span.
func (r *reader) figuresIn(s text.Span) []figure.Figure {
	i := sort.Search(len(r.figures), func(i int) bool { return r.figures[i].Start >= s.Start })
	var out []figure.Figure
	for ; i < len(r.figures) && r.figures[i].Start < s.End; i++ {
		if r.figures[i].End <= s.End {
			out = append(out, r.figures[i])
		}
	}
	return out
}

// dateIn is the first date that overlaps a span.
func (r *reader) dateIn(s text.Span) when.Interval {
	i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].Start >= s.Start })
	if i < len(r.dates) && r.dates[i].End <= s.End {
		return r.dates[i].Interval
	}
	return when.Interval{}
}

// propose adds the claims of a frame for one piece of what is said.
func (r *reader) propose(f *frame, from, to int) {
	from, to = r.trim(from, to)
	if from >= to {
		return
	}
	from = r.wholeWord(f, from, to)
	if from+2 < to && that(r.toks[from].s) { // «أن ...» inside its quotation marks
		from++
	}
	note, begins := r.distance(from, to)
	if begins > from {
		from, to = r.trim(begins, to)
	}
	c := Claim{Span: r.span(from, to), Answers: -1, Via: f.via, Said: f.said, Note: note}
	if f.note != "" {
		c.Note = strings.TrimPrefix(note+"; "+f.note, "; ")
	}
	c.Text = r.in.Text.Slice(c.Span)
	c.Figures = r.told(r.figuresIn(c.Span))
	c.Happened = r.dateIn(c.Span)
	c.Places = r.placesIn(from, to)
	if !c.Said.Known() && r.in.Published != "" {
		c.Said = when.Interval{EDTF: string(r.in.Published), Earliest: r.in.Published, Latest: r.in.Published}
	}
	if f.cueTo > f.cueFrom {
		c.CueSpan = r.span(f.cueFrom, f.cueTo)
		c.Cue = r.in.Text.Slice(c.CueSpan)
	}
	c.Act = r.act(f, from, to)
	switch {
	case f.code == "speech.former":
		r.former = append(r.former, c.Figures...)
	case r.standsInstead(f, c):
		f.code = "speech.correction"
	}
	if len(f.who) == 0 {
		c.Reason = record.Reason{Code: f.code, Args: r.reasonArgs(f, Mention{})}
		r.claims = append(r.claims, c)
		return
	}
	for k, w := range f.who {
		one := c
		one.Claimant, one.Party = w.Mention, party(w.Mention)
		code := f.code
		if one.Act == record.Asserts || one.Act == record.Judges && !f.whole {
			if by, ok := r.chargeIn(from, to, w.Mention); ok {
				one.Act, one.Blamed, code = record.Accuses, by, "speech.charge"
			}
		}
		if len(f.via) == 0 {
			one.Via = w.via
		}
		if k < len(f.blamed) {
			one.Blamed = f.blamed[k].Mention
		} else if one.Act == record.Accuses && one.Blamed.None() {
			one.Blamed = r.accused(f, from, to, w.Mention)
		}
		one.Reason = record.Reason{Code: code, Args: r.reasonArgs(f, w.Mention)}
		r.claims = append(r.claims, one)
	}
}

// wholeWord is where a claim begins whose content is a single word, which means
// nothing without the words that attribute it: تقول توغو إنها أسقطتها.
func (r *reader) wholeWord(f *frame, from, to int) int {
	if r.english || f.whole || from != f.from || f.code != "speech.verb" || f.start >= from || r.wordsIn(from, to) != 1 {
		return from
	}
	start := f.cueFrom
	for start > f.start && len(f.who) > 0 && f.who[0].Start < r.toks[start].Start && f.who[0].Start >= r.toks[f.start].Start {
		start-- // the speaker stands before the verb
	}
	if from-start > longestWhole {
		return from
	}
	return start
}

// longestWhole is how many words may attribute a single word in a claim.
const longestWhole = 12

// reasonArgs are the facts of the reason: the words that attribute and the
// words that name the claimant.
func (r *reader) reasonArgs(f *frame, who Mention) []string {
	if f.code == "speech.outlet" || f.code == "speech.former" || f.code == "speech.correction" {
		return nil
	}
	return []string{r.in.Text.Slice(r.span(f.cueFrom, f.cueTo)), who.Text}
}

// party is the side that a speaker speaks for.
func party(m Mention) string {
	if m.Side == "" && (m.Kind == record.Organisation || m.Kind == record.Force || m.Kind == record.Government) {
		return m.Name
	}
	return m.Side
}

// blamedIn is the first actor in an accusation that is not its claimant.
func (r *reader) blamedIn(from, to int, who Mention) Mention {
	for i := from; i < to && i < from+30; i++ {
		if !r.toks[i].word || r.toks[i].function() {
			continue
		}
		_, k, _ := r.gaz.country(r.toks, i)
		h, _, _ := r.toks[i].head()
		known := len(r.known[r.toks[i].s]) > 0 || i == from && r.remembered(name{from: i})
		if k == 0 && (h == nil || h.kind == record.Unnamed) && !known {
			continue
		}
		n, ok := r.actor(r.toks, i, to, "وبل")
		if !ok || n.kind == record.Unnamed || n.head == nil && n.country == nil && n.known == nil && i > from {
			continue
		}
		m := r.mention(r.toks, n).Mention
		if m.Name != who.Name && (m.Side == "" || m.Side != who.Side) {
			return m
		}
		i = n.to - 1
	}
	return Mention{}
}
