package gather

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// empty are stems of words that say nothing of what is denied: "any facility", "the
// story of", "the existence of".
var empty = stemsOf("منشأة منشآت قصة رواية روايات وجود صحة حديث أخبار مواقع موقع أساس هدف مشاركة بيان إعلان facility facilities story stories version existence claim claims report reports assertion target targets site sites such ever anywhere due military")

// light are stems of words beside which another names the deed, "carried out any
// strike", and of those for where and when it was done that tell no deed apart.
var light = stemsOf(`نفذ نفذت تنفذ ينفذ نفذوا تنفيذ تنفيذها شن شنت تشن يشن شنوا ارتكب ارتكبت يرتكب ترتكب ارتكاب قام قامت يقوم تقوم قيام أجرى أجرت يجري تجري إجراء إجرائها جرى جرت
	تم تتم يتم وقع وقعت وقوع حدث حدثت حدوث حصل حصلت حصول تعرض تعرضت يتعرض تتعرض تعرضها أقدم أقدمت إقدام شارك شاركت مفروض مفروضة يوجد توجد لدى لدينا لديه لديها لنا مباشر مباشرة ليلة صباح مساء فجر ظهر خارج داخل محيط طرف جانب
	شأن بشأن قطعا قاطع بتاتا إطلاقا مطلقا تماما بلاد لبلاده ببلاده نفي نفيه نفيها ينفي تنفي أمر الأمر
	carry carried carries conduct conducted launch launched take took taken make made happen happened occur occurred thing`)

func stemsOf(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[text.Stem(text.Fold(w))] = true
	}
	return m
}

// behindHearsay are the words of a denial behind what it calls the talk that it
// denies, and where they begin, in bytes: "what the movement's media say of | a raid
// on the market". They are all of its words where it calls it nothing.
func (r *read) behindHearsay() (at int) {
	words := r.words
	first, rest, _ := strings.Cut(strings.TrimLeft(words, " "), " ")
	at = len(words) - len(rest)
	first = unjoined(first)
	for first == "صحه" || first == "وجود" {
		first, rest, _ = strings.Cut(rest, " ")
		at = len(words) - len(rest)
	}
	if first != "ما" && !hearsay[first] {
		return 0
	}
	for range hearsayReach {
		next, more, found := strings.Cut(rest, " ")
		if !found {
			break
		}
		rest = more
		if aboutWords[next] {
			return len(words) - len(rest)
		}
	}
	if first == "ما" {
		return 0
	}
	return at
}

// talkOf reports whether a denial calls what it denies the talk of the speaker of a
// claim: "what the Amaq agency spread", "the Indian allegations".
func (r *read) talkOf(c *read) bool {
	from := r.behindHearsay()
	if from == 0 || c.Speaker.None() {
		return false
	}
	if slices.ContainsFunc(r.parties, func(p named) bool { return p.at < from && p.key == c.party }) {
		return true
	}
	for w := range strings.FieldsSeq(r.words[:from]) {
		if name := bare(w); utf8.RuneCountInString(name) >= shortestName && !offices[name] && conceptOf(w, text.Stem(w)) == "" && strings.Contains(" "+c.voice+" ", " "+name+" ") {
			return true
		}
	}
	return false
}

// fighters are the concepts of those who fight.
var fighters = map[string]bool{"#soldier": true, "#mercenary": true}

// hasNoFighters reports whether a denial is that its speaker has fighters somewhere:
// "we have no soldiers there".
func (r *read) hasNoFighters() bool {
	if !r.has(own) && !r.has(isnot) {
		return false
	}
	words := r.denied()
	return len(words) > 0 && fighters[words[0]] && !slices.ContainsFunc(words, func(s string) bool { return s[0] == '#' && !fighters[s] })
}

// tellsOfFighters reports whether a claim tells of fighters of a party.
func (r *read) tellsOfFighters(party string) bool {
	return party != "" && slices.ContainsFunc(r.stems, func(s string) bool { return fighters[s] }) && slices.ContainsFunc(r.parties, func(p named) bool { return p.key == party })
}

// hearsayReach is how many words stand at most between the talk and what it is of.
const hearsayReach = 10

// aboutWords stand before what some talk is of; folded.
var aboutWords = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold("عن بشأن حول بخصوص بأن أن that of about")) {
		m[w] = true
	}
	return m
}()

// denied are the stems of what a denial denies, worked out once.
func (r *read) denied() []string {
	if r.denying == nil {
		r.denying = []string{}
		from := r.behindHearsay()
		for _, s := range r.stems {
			if !empty[s] && !light[s] && !r.onlyNames(s) && !lies(s) && (from == 0 || r.stands(s, from)) {
				r.denying = append(r.denying, s)
			}
		}
		r.heading = r.headOf(r.denying, from)
	}
	return r.denying
}

// stands reports whether a word of a stem stands behind a place in the words.
func (r *read) stands(stem string, from int) bool {
	for w := range strings.FieldsSeq(r.words[from:]) {
		if isOfStem(w, stem) {
			return true
		}
	}
	return false
}

// isOfStem reports whether a folded word is one of a stem or a concept.
func isOfStem(word, stem string) bool {
	own := text.Stem(word)
	if code := conceptOf(word, own); code != "" {
		own = code
	}
	return own == stem || stem[0] != '#' && !isLatin(stem) && strings.Contains(word, stem)
}

// headOf is the stem of what a denial denies first, its own people left out: the
// deed, where it denies one. "" when it denies nothing of its own.
func (r *read) headOf(words []string, from int) string {
	for w := range strings.FieldsSeq(r.words[from:]) {
		for _, s := range words {
			if s != "#soldier" && isOfStem(w, s) {
				return s
			}
		}
	}
	return ""
}

// lies reports whether a stem is of a word for what is made up.
func lies(stem string) bool { return chargeWords[stem] || lieWords[stem] }

var lieWords = stemsOf("كذب كذبة أكذوبة أكاذيب فبركة مفبركة ملفقة تلفيق افتراء محض خيال شائعات مختلقة مضخم مبالغ صارخة جملة تفصيلا fabricated fabrication lie lies hoax nonsense invented exaggerated tired pure absolute")
