package speech

import (
	"strings"

	"counterclaim/db/record"
)

// lexeme is what the tables know of a folded word, whatever stands round it. Each thing
// is found out when it is asked for first, and once for all the places of a report where
// the word stands.
type lexeme struct {
	known question

	article, joined, led, function, place, verbal, acting, definite, owned, whole, denial bool

	bareAt, unjoinedAt, unledAt uint8 // the byte at which the rest of the word begins

	head   *head
	senses *senses // nil for most words
}

// senses are what few words have: they can be verbs, or name a country.
type senses struct {
	unled     string // of للبيت, which is ل with البيت
	forms     []form
	countries [][]entry
	nations   []nation
	rules     []int
}

// sense is where the senses of a word are kept that has one.
func (w *lexeme) sense() *senses {
	if w.senses == nil {
		w.senses = new(senses)
	}
	return w.senses
}

// question is what has been asked of a lexeme.
type question uint16

const (
	askBare question = 1 << iota
	askUnjoined
	askUnled
	askFunction
	askPlace
	askHead
	askVerbal
	askForms
	askCountries
	askNations
	askRules
	askDenial
)

// first reports whether something is asked for the first time.
func (w *lexeme) first(q question) bool {
	asked := w.known&q != 0
	w.known |= q
	return !asked
}

// lexicon holds the lexemes of the words of a report by their fold.
type lexicon struct {
	words map[string]*lexeme
	room  []lexeme // for words to come
}

func newLexicon(words int) *lexicon { return &lexicon{words: make(map[string]*lexeme, words)} }

// roomFor is how many lexemes are made at once.
const roomFor = 64

func (x *lexicon) of(s string) *lexeme {
	if w := x.words[s]; w != nil {
		return w
	}
	if len(x.room) == 0 {
		x.room = make([]lexeme, roomFor)
	}
	w := &x.room[0]
	x.words[s], x.room = w, x.room[1:]
	return w
}

// known is the lexeme of a token; of what is no token at all an empty one.
func (t *token) known() *lexeme {
	if t.lex == nil {
		return new(lexeme)
	}
	return t.lex
}

// bare is the word without its article, see cutArticle.
func (t *token) bare() string {
	s, _ := t.withoutArticle()
	return s
}

func (t *token) withoutArticle() (string, bool) {
	w := t.known()
	if w.whole {
		return t.s, false
	}
	if w.first(askBare) {
		var bare string
		bare, w.article = cutArticle(t.s)
		w.bareAt = uint8(len(t.s) - len(bare))
	}
	return t.s[w.bareAt:], w.article
}

// unjoined is the word without a written-on conjunction, see cutConjunction.
func (t *token) unjoined() (string, bool) {
	w := t.known()
	if w.whole {
		return t.s, false
	}
	if w.first(askUnjoined) {
		var rest string
		rest, w.joined = cutConjunction(t.s)
		w.unjoinedAt = uint8(len(t.s) - len(rest))
	}
	return t.s[w.unjoinedAt:], w.joined
}

// unled is the word without a written-on preposition, see cutPreposition.
func (t *token) unled() (string, bool) {
	w := t.known()
	if w.whole {
		return t.s, false
	}
	if w.first(askUnled) {
		var rest string
		if rest, w.led = cutPreposition(t.s); len(rest) == len(t.s) && w.led {
			w.sense().unled = rest
		}
		w.unledAt = uint8(len(t.s) - len(rest))
	}
	if w.led && w.unledAt == 0 {
		return w.senses.unled, true
	}
	return t.s[w.unledAt:], w.led
}

// function reports whether the word belongs to the closed classes.
func (t *token) function() bool {
	w := t.known()
	if w.first(askFunction) {
		rest, joined := t.unjoined()
		w.function = closed[t.s] || joined && closed[rest]
	}
	return w.function
}

// placeHead reports whether the word is a noun that the name of a place follows, with or
// without what is written before it.
func (t *token) placeHead() bool {
	w := t.known()
	if w.first(askPlace) {
		w.place = placeHead(t.s)
	}
	return w.place
}

// head reads the word as a head noun, see headOf.
func (t *token) head() (h *head, definite, owned bool) {
	w := t.known()
	if w.first(askHead) {
		w.head, w.definite, w.owned = headOf(t.s)
	}
	if w.owned && t.feminine() {
		return w.head.woman(t.spoke), false, false
	}
	return w.head, w.definite, w.owned
}

// feminine reports whether the word ends as a feminine is written, and not as "his" is:
// مسؤولية is no مسؤوليه, his officials.
func (t *token) feminine() bool { return strings.HasSuffix(t.raw, "ة") }

// woman is the head noun of a woman of the same office, مهندسة of مهندس; nil where what is
// written so is none: مسؤولية, محافظة. Of one who spoke a word is her office that means
// something else elsewhere: قالت محافظة البنك.
func (h *head) woman(spoke bool) *head {
	if h.kind != record.Person || h.plural || notOfWomen[h.lemma] && !spoke || h.gender == 'f' {
		return nil
	}
	return &head{h.lemma, h.kind, 'f', false}
}

// notOfWomen are offices that with the ending of a woman mean something else: محافظة, مقدمة.
var notOfWomen = set("محافظ مقدم رائد إمام لواء")

// action reports whether the word names an action by the tables or its shape, see
// verbalNoun, and whether it has one of the shapes that a plural of things may have.
func (t *token) action() (named, shaped bool) {
	w := t.known()
	if w.first(askVerbal) {
		w.verbal, w.acting = verbalNoun(t.s), action(t.s)
	}
	return w.verbal, w.acting
}

// asVerb is the word read as a verb in every way, whatever stands round it.
func (t *token) asVerb() []form {
	w := t.known()
	if w.first(askForms) {
		if forms := forms(t.s); len(forms) > 0 {
			w.sense().forms = forms
		}
	}
	if w.senses == nil {
		return nil
	}
	return w.senses.forms
}

// ofDenial reports whether the word names the act of denying, with or without what may be written
// onto it.
func (t *token) ofDenial() bool {
	w := t.known()
	if w.first(askDenial) {
		rest, _ := t.unjoined()
		with := strings.TrimPrefix(t.s, "ب")
		w.denial = denialNouns[rest] || denialNouns[with] || denialNouns[bareWord(with)]
	}
	return w.denial
}

// countries are the names of countries and capitals that the word may begin.
func (t *token) countries(g *gazetteer) [][]entry {
	w := t.known()
	if w.first(askCountries) {
		if countries := g.namesOf(t.s); len(countries) > 0 {
			w.sense().countries = countries
		}
	}
	if w.senses == nil {
		return nil
	}
	return w.senses.countries
}

// nations are the countries that the word may be the adjective of.
func (t *token) nations(g *gazetteer) []nation {
	w := t.known()
	if w.first(askNations) {
		if nations := g.nationsOf(t.s); len(nations) > 0 {
			w.sense().nations = nations
		}
	}
	if w.senses == nil {
		return nil
	}
	return w.senses.nations
}

// rules are the rules of acts that the word may begin.
func (t *token) rules(all *actRules) []int {
	w := t.known()
	if w.first(askRules) {
		if rules := all.begunBy(t.s); len(rules) > 0 {
			w.sense().rules = rules
		}
	}
	if w.senses == nil {
		return nil
	}
	return w.senses.rules
}
