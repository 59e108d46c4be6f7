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
	stems      stemNumbers // not before all sentences are read
	skeletons  map[string]string
	states     map[string]bool // names that stand for a country, as behind "foreign minister of"
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
	r := &reader{in: in, gaz: places(), known: map[string][]knownEntry{}, placeNames: map[string]bool{}, states: map[string]bool{}, people: map[string][]*person{}, skeletons: map[string]string{}, bodies: map[string]*body{}}
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
	for i := range r.toks {
		r.meetState(i)
	}
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
		if !r.english {
			r.markWhole(r.toks)
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
	numbered := beside(func() { r.stems = stemsOf(r.words) }) // of which only the answers need anything
	for _, q := range paragraphs {
		if r.signs(q) {
			continue
		}
		r.par, r.toks, r.rewritten, r.former = q.n, q.toks, false, nil
		for _, s := range r.sentencesOf(q.Span) {
			r.sentence(s[0], s[1])
		}
	}
	await(numbered)
	r.nameTheTwo()
	r.answer()
	r.embedded()
}

// wordsOf are the words of the report that begin inside a span.
func (r *reader) wordsOf(s text.Span) []text.Word {
	from := sort.Search(len(r.words), func(i int) bool { return r.words[i].Start >= s.Start })
	to := from + sort.Search(len(r.words)-from, func(i int) bool { return r.words[from+i].Start >= s.End })
	return r.words[from:to]
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
	named := r.outletsNamed()
	for i := range r.claims {
		c := &r.claims[i]
		c.Claimant.unvowel()
		c.Blamed.unvowel()
		for k := range c.Via {
			c.Via[k].unvowel()
			r.oneOutlet(&c.Via[k], named)
		}
		r.oneOutlet(&c.Claimant, named)
	}
	return Reading{r.sentences, r.figures, r.dates, r.claims}
}
