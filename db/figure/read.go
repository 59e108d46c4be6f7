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
	r := &reader{phrase: newPhrase(t.Words()), text: t}
	if len(r.words) == 0 {
		return nil
	}
	r.divide(t.Sentences())
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
	*phrase
	text     *text.Text
	sentence []int    // the number of the sentence that holds each word
	nouns    []nounAt // the noun that begins at each word
	events   []*event
	dull     []bool // words with which no figure begins
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
	r.dull = make([]bool, len(r.words))
	for i := range r.words {
		if r.words[i].Kind != text.Letters {
			continue
		}
		r.nouns[i] = r.nounFrom(i)
		r.events[i] = r.eventFrom(i)
		r.dull[i] = !r.numerals[i].ok && r.nouns[i].Thing == nil && !r.afterFate(i) && !endsAsDual(r.words[i].Fold) && !r.opensFigure(i)
	}
}

// afterFate reports whether word i stands behind the verb or noun of a fate, so
// that a nationality alone may be counted.
func (r *reader) afterFate(i int) bool {
	e := r.eventAt(i - 1)
	return e != nil && (e.people == Killed || e.people == Wounded)
}

// opensFigure reports whether word i, or what is left of it without what is
// written onto its front, is one of those that a figure may begin with.
func (r *reader) opensFigure(i int) bool {
	f := r.words[i].Fold
	if openers[f] || !isArabic(f) {
		return openers[f]
	}
	bare := cutOne(f, "وف")
	led := cutOne(bare, "فبلك")
	noun := cutPrefixes(bare, "ال", "بال", "لل")
	return len(bare) != len(f) && openers[bare] || len(led) != len(bare) && openers[led] || len(noun) != len(bare) && openers[noun]
}

// openers are the words, besides numerals and nouns, that a figure may begin with.
var openers = buildOpeners()

func buildOpeners() map[string]bool {
	m := wordSet("minus negative point a an another no none without only nobody اي احد سالب ناقص السالب ال لل")
	for _, index := range [...]map[string][]wording{before, instead} {
		for first := range index {
			m[first] = true
		}
	}
	for word := range arabicNumerals {
		m[word] = true // behind its article
	}
	for _, ordinals := range [...]map[string]float64{arabicOrdinals, englishOrdinals} {
		for word := range ordinals {
			m[word] = true
		}
	}
	for word, unit := range units {
		if unit.kind == Duration || unit.dual || unit.single {
			m[word] = true
		}
	}
	return m
}

// pronouns are written onto the end of a noun or a verb.
var pronouns = [...]string{"هم", "ها", "ه", "هما", "نا"}

// inspecting are forms of losing that are more often of visiting, but behind negating.
var (
	inspecting = wordSet("يفقد تفقد نفقد يفقدون")
	negating   = wordSet("لم لا لن ولم ولا ولن")
)

// eventFrom is the event that word i tells.
func (r *reader) eventFrom(i int) *event {
	f := r.words[i].Fold
	if !isArabic(f) {
		if strings.HasPrefix(f, "hit") && r.fold(i-1) == "toll" {
			return nil // the death toll hit 40
		}
		if eventPairs[f] {
			if e := eventForms[f+" "+r.fold(i+1)]; e != nil {
				return e
			}
		}
		if life := r.fold(i + 2); (f == "lost" || f == "lose") && (life == "lives" || life == "life") {
			return eventForms["killed"]
		}
		return eventForms[f]
	}
	if inspecting[f] && !negating[r.fold(i-1)] {
		return nil // تفقد الوزير 40 عائلة
	}
	if carrying[cutOne(f, "وف")] && !r.carriesOff(i) {
		return nil
	}
	if r.households(f, i) {
		return nil
	}
	if e := r.eventPair(f, i); e != nil {
		return e
	}
	if e := r.eventClosedLater(i); e != nil {
		return e
	}
	if e := eventForms[f]; e != nil {
		return r.unlessPrinted(e, i)
	}
	bare := cutOne(f, "وف")
	led, article := cutOne(bare, "بل"), cutPrefixes(bare, "لل", "بال", "ال")
	forms := [...]string{bare, led, article}
	for k, f := range forms {
		if k == 0 && len(bare) == len(r.words[i].Fold) || k == 1 && len(led) == len(bare) || k == 2 && (len(article) == len(bare) || len(article) == len(led)) {
			continue // the same form again
		}
		if e := r.eventPair(f, i); e != nil {
			return e
		}
		if e := eventForms[f]; e != nil {
			if e.code == "struck" && strings.HasPrefix(bare, "ال") {
				return nil // the shelling is spoken of, not told
			}
			return r.unlessPrinted(e, i)
		}
	}
	for _, f := range forms {
		if e := eventOfOwned(f); e != nil {
			return e
		}
	}
	return nil
}

// households reports whether the word at i, which may be that of being taken captive, is of families:
// عدد الأسر, الأسر النازحة.
func (r *reader) households(f string, i int) bool {
	if plain := cutPrefixes(f, "و", "ب", "ل", "لل"); plain != "الاسر" && plain != "اسر" {
		return false
	}
	before, behind := r.fold(i-1), r.fold(i+1)
	return severalOf[before] || strings.HasPrefix(f, "ال") && strings.HasPrefix(behind, "ال") && strings.HasSuffix(behind, "ه")
}

// severalOf stand before what is more than one.
var severalOf = wordSet("عدد أعداد آلاف مئات عشرات بعض جميع كل معظم")

// carrying are the forms of carrying off, which kills where it carries off lives or people; lives are
// such as follow it.
var (
	carrying = wordSet("أودى أودت أودوا يودي تودي سيودي ستودي")
	lives    = wordSet("بحياة بحياته بحياتها بحياتهم بأرواح بأرواحهم بهم بهن بهما ب")
)

// carriesOff reports whether the verb of carrying off at word i has lives or people, or how many, as
// its object, أودى الحريق بعشرة عمال, rather than money, أودى المدير بمبلغ 40 ألفا.
func (r *reader) carriesOff(i int) bool {
	for j := i + 1; j <= i+reachOfMild && j < len(r.words) && r.words[j].Kind != text.Mark; j++ {
		f := r.fold(j)
		if m := r.nounFrom(j); lives[f] || strings.HasPrefix(f, "ب") && (r.opensFigure(j) || r.numerals[j].ok || m.kindOf() == person || m.kindOf() == fate) {
			return true
		}
	}
	return false
}

// eventClosedLater is the event of a verb that a word behind its subject or object makes one:
// فارق 12 شخصا الحياة, سوى القصف 40 منزلا بالأرض.
func (r *reader) eventClosedLater(i int) *event {
	verb := closedLater[cutPrefixes(r.fold(i), "و")]
	for j := i + 2; verb.by != "" && j <= i+reachOfMild && j < len(r.words) && r.words[j].Kind != text.Mark; j++ {
		if r.fold(j) == verb.by {
			return verb.event
		}
		if verb.by == life && r.leavesElse(j) {
			return nil
		}
	}
	return nil
}

// leavesElse reports whether word j, behind those who leave, is something else that they leave than
// life, or what they did then: فارق 12 طالبا المدرسة ليبدأوا الحياة, فارقوا رفاقهم وعادوا إلى الحياة.
func (r *reader) leavesElse(j int) bool {
	f := r.fold(j)
	switch {
	case r.fold(j+1) == life && ofPlaces[f]:
		return true
	case strings.HasPrefix(f, "ال"):
		return !ofPlaces[r.fold(j-1)] && f != "الي" // فارق ثلاثة من العمال الحياة
	}
	return strings.HasSuffix(f, "هم") || strings.HasSuffix(f, "وا")
}

// life is what the dying leave, folded; ofPlaces are prepositions.
const life = "الحياه"

var ofPlaces = wordSet("من في على إلى لدى")

// closedLater are the verbs that another word makes an event, with that word; folded.
var closedLater = map[string]struct {
	by string
	*event
}{
	"لفظ": {"انفاسهم", eventForms["مقتل"]}, "لفظت": {"انفاسهم", eventForms["مقتل"]},
	"فارق": {life, eventForms["مقتل"]}, "فارقت": {life, eventForms["مقتل"]},
	"سوي": {"بالارض", eventForms["تدمير"]}, "سوت": {"بالارض", eventForms["تدمير"]}, "سووا": {"بالارض", eventForms["تدمير"]},
}

// eventPair is the event that f, the form of word i, tells with the word behind
// it: القضاء على.
func (r *reader) eventPair(f string, i int) *event {
	if !eventPairs[f] {
		return nil
	}
	return eventForms[f+" "+r.fold(i+1)]
}

// unlessPrinted is the event e of word i, and none where it is names or words
// that are published or handed on, نشر أسماء, نقلت الوكالة عن ثلاثة مسؤولين, or a thing that stops.
func (r *reader) unlessPrinted(e *event, i int) *event {
	switch e.code {
	case "detained":
		if r.stopsAThing(i) {
			return nil
		}
	case "deployed":
		if isPublished(r.fold(i+1)) || isPublished(r.fold(i+2)) {
			return nil
		}
	case "evacuated":
		for j := i + 1; j <= i+4; j++ {
			if f := r.fold(j); f == "عن" || strings.HasPrefix(f, "قول") {
				return nil
			}
		}
	}
	return e
}

// eventOfOwned is the event of a form that ends in a pronoun.
func eventOfOwned(f string) *event {
	for _, pronoun := range pronouns[:4] {
		rest, ok := strings.CutSuffix(f, pronoun)
		if !ok {
			continue
		}
		if e := eventForms[rest]; e != nil {
			return e
		}
		if rest, ok := strings.CutSuffix(rest, "ت"); ok {
			if e := eventForms[rest+"ه"]; e != nil {
				return e
			}
		}
	}
	return nil
}

// nounFrom is the noun that begins at word i.
func (r *reader) nounFrom(i int) nounAt {
	f := r.words[i].Fold
	if nounPairs[f] {
		if n, ok := nounForms[f+" "+r.fold(i+1)]; ok {
			return nounAt{noun: n}
		}
	}
	if n, ok := nounForms[f]; ok || !isArabic(f) {
		return nounAt{noun: n}
	}
	bare := cutOne(f, "وف")
	waw := len(bare) != len(f) && strings.HasPrefix(f, "و")
	if len(bare) != len(f) {
		if n, ok := nounForms[bare]; ok {
			return nounAt{noun: n, waw: waw}
		}
	}
	for _, article := range [...]string{"ال", "لل", "بال", "كال"} {
		if rest, ok := strings.CutPrefix(bare, article); ok {
			if n, ok := nounForms[rest]; ok {
				return nounAt{noun: n, waw: waw, definite: true}
			}
		}
	}
	led := cutOne(bare, "بلك")
	if len(led) != len(bare) {
		if n, ok := nounForms[led]; ok {
			return nounAt{noun: n, waw: waw}
		}
	}
	for k, f := range [...]string{bare, led} {
		if k == 1 && len(led) == len(bare) {
			break
		}
		for _, pronoun := range pronouns {
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
			if n, ok := ownedDual(rest); ok {
				return nounAt{noun: n, waw: waw, owned: true}
			}
		}
	}
	return nounAt{}
}

// step reads at word i and gives the word at which to go on.
func (r *reader) step(i int) int {
	if r.dull[i] {
		return i + 1
	}
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
