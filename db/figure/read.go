package figure

import (
	"strings"

	"counterclaim/db/text"
)

// Figure is a quantity that words of a text give, with what they say of it.
type Figure struct {
	text.Span
	Text  string // the words from the qualifier to what is counted
	Thing string // the noun that is counted, as written; "" when there is none
	Range
	Kind       Kind
	Unit       string // of money, durations and measures: dollars, days, km
	Qualifier  Qualifier
	What       What
	Who        Who
	Side       string // the words' own adjective or name, resolved no further; "" is not said
	SideSpan   text.Span
	ThingSpan  text.Span // the noun that is counted; empty when there is none
	NumberSpan text.Span // the words that give the number, without what is counted
	Cumulative bool      // a running total rather than one event
	Since      string    // the words that say from when on a total runs
	Rule       string    // the code of the rule that gave the range
}

// ReadString reads the figures of a string.
func ReadString(s string) []Figure { return Read(text.New(s)) }

// Read reads every figure of a text in order. Dates, years, times, model names,
// and the numbers of articles, resolutions, telephones and lists are passed over.
func Read(t *text.Text) []Figure {
	s := t.String()
	r := &reader{phrase: newPhrase(s), text: t}
	if len(r.words) == 0 {
		return nil
	}
	r.divide(text.Sentences(s))
	r.look()
	if q, ok := r.alone(); ok {
		r.found = append(r.found, q)
		return r.figures()
	}
	for i := 0; i < len(r.words); {
		i = r.step(i)
	}
	r.resolve()
	return r.figures()
}

// reader reads one text. found holds the quantities so far, in order.
type reader struct {
	phrase
	text     *text.Text
	sentence []int    // the number of the sentence that holds each word
	nouns    []nounAt // the noun that begins at each word
	events   []*event
	found    []quantity
	totals   map[int]sentenceTotal // by sentence
}

// nounAt is a noun where it stands.
type nounAt struct {
	noun
	definite bool // with the article
	waw      bool // و is written onto it
	owned    bool // a pronoun is written onto it
}

// kindOf is the noun's group, 0 without a noun.
func (n nounAt) kindOf() group {
	if n.Thing == nil {
		return 0
	}
	return n.group
}

// quantity is a figure in the making: places are words.
type quantity struct {
	from, to       int // all its words
	number, behind int // the number alone
	hidden         int // code points of the first word that are no part of it: the و of وخمسة
	noun           int // the word of what is counted, -1
	unknown        int // the word that is likely what is counted, a noun that the table does not have; 0 is none
	kind           Kind
	unit           string
	r              Range
	rule           *Rule
	what           What
	who            Who
	nation         bool // what is counted are people named by their country: ستة فلسطينيين
	side           [2]int
	cumulative     bool
	since          string
	other          bool // "others": counts who the figure before counts
	event          *event
	behindIt       bool // the event is told behind the figure
	part           bool // a part of the figure before it: بينهم 5 نساء
	value          float64
}

// divide numbers the sentences.
func (r *reader) divide(spans []text.Span) {
	r.sentence = make([]int, len(r.words))
	at := 0
	for i, w := range r.words {
		for at < len(spans)-1 && w.Start >= spans[at].End {
			at++
		}
		r.sentence[i] = at
	}
}

// look looks every word up once.
func (r *reader) look() {
	r.nouns = make([]nounAt, len(r.words))
	r.events = make([]*event, len(r.words))
	for i, w := range r.words {
		if w.Kind != text.Letters {
			continue
		}
		r.nouns[i] = r.nounFrom(i)
		r.events[i] = r.eventFrom(i)
	}
}

func (r *reader) eventFrom(i int) *event {
	f := r.fold(i)
	if !isArabic(f) {
		if e := eventForms[f+" "+r.fold(i+1)]; e != nil {
			return e
		}
		return eventForms[f]
	}
	if e := eventForms[f]; e != nil {
		return e
	}
	bare := cutOne(f, "وف")
	for _, f := range [...]string{bare, cutOne(bare, "بل"), cutPrefixes(bare, "لل", "بال", "ال")} {
		if e := eventForms[f]; e != nil {
			if e.code == "struck" && strings.HasPrefix(bare, "ال") {
				return nil // the shelling is spoken of, not told
			}
			return e
		}
		for _, pronoun := range [...]string{"هم", "ها", "ه", "هما"} {
			if rest, ok := strings.CutSuffix(f, pronoun); ok {
				if e := eventForms[rest]; e != nil {
					return e
				}
				if rest, ok := strings.CutSuffix(rest, "ت"); ok && eventForms[rest+"ه"] != nil {
					return eventForms[rest+"ه"]
				}
			}
		}
	}
	return nil
}

func (r *reader) nounFrom(i int) nounAt {
	f := r.fold(i)
	if !isArabic(f) {
		if n, ok := nounForms[f+" "+r.fold(i+1)]; ok {
			return nounAt{noun: n}
		}
		return nounAt{noun: nounForms[f]}
	}
	if isRelationAdjective(r.fold(i + 1)) {
		if n, ok := nounForms[f+" "+r.fold(i+1)]; ok {
			return nounAt{noun: n}
		}
	}
	if n, ok := nounForms[f]; ok {
		return nounAt{noun: n}
	}
	bare := cutOne(f, "وف")
	waw := bare != f && strings.HasPrefix(f, "و")
	if n, ok := nounForms[bare]; ok {
		return nounAt{noun: n, waw: waw}
	}
	for _, article := range [...]string{"ال", "لل", "بال", "كال"} {
		if rest, ok := strings.CutPrefix(bare, article); ok {
			if n, ok := nounForms[rest]; ok {
				return nounAt{noun: n, waw: waw, definite: true}
			}
		}
	}
	for _, f := range [...]string{bare, cutOne(bare, "بلك")} {
		if n, ok := nounForms[f]; ok {
			return nounAt{noun: n, waw: waw}
		}
		for _, pronoun := range [...]string{"هم", "ها", "ه", "هما", "نا"} {
			rest, ok := strings.CutSuffix(f, pronoun)
			if !ok {
				continue
			}
			if n, ok := nounForms[rest]; ok {
				return nounAt{noun: n, waw: waw, owned: true}
			}
			if rest, ok := strings.CutSuffix(rest, "ت"); ok {
				if n, ok := nounForms[rest+"ه"]; ok {
					return nounAt{noun: n, waw: waw, owned: true}
				}
			}
		}
	}
	return nounAt{}
}

// step reads at word i and gives the word at which to go on.
func (r *reader) step(i int) int {
	if end := r.trap(i); end > i {
		return end
	}
	q, ok := r.quantity(i)
	if !ok {
		q, ok = r.withoutNumber(i)
	}
	if !ok {
		return i + 1
	}
	if end := r.noCount(&q); end > i {
		return end
	}
	r.found = append(r.found, q)
	return max(q.to, i+1)
}

// figures turns what was found into figures of the text.
func (r *reader) figures() []Figure {
	figures := make([]Figure, 0, len(r.found))
	for _, q := range r.found {
		span := text.Span{Start: r.words[q.from].Start + q.hidden, End: r.words[q.to-1].End}
		f := Figure{Span: span, Text: r.text.Slice(span), Range: q.r, Kind: q.kind, Unit: q.unit, Qualifier: q.rule.Qualifier, Rule: q.rule.Code,
			What: q.what, Who: q.who, Cumulative: q.cumulative, Since: q.since}
		f.NumberSpan = text.Span{Start: r.words[q.number].Start, End: r.words[q.behind-1].End}
		if q.number == q.from {
			f.NumberSpan.Start = span.Start
		}
		if q.nation {
			f.ThingSpan = r.words[q.side[0]].Span
		}
		if q.unknown == 0 && q.noun < 0 && !q.nation && q.kind == Count && r.isUnknownNoun(q.to, q.rule) {
			q.unknown = q.to
		}
		if q.unknown > 0 && q.noun < 0 {
			f.ThingSpan = r.words[q.unknown].Span
		}
		if q.noun >= 0 {
			f.ThingSpan = r.words[q.noun].Span
			if last := q.noun + max(1, r.nouns[q.noun].words) - 1; last < len(r.words) {
				f.ThingSpan.End = r.words[last].End
			}
		}
		f.Thing = r.text.Slice(f.ThingSpan)
		if q.side[1] > q.side[0] {
			f.SideSpan = text.Span{Start: r.words[q.side[0]].Start, End: r.words[q.side[1]-1].End}
			f.Side = r.text.Slice(f.SideSpan)
		}
		figures = append(figures, f)
	}
	return figures
}
