package speech

import (
	"cmp"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// naming is a name while the words behind its head noun are read, one at a time.
type naming struct {
	*reader
	toks       []token
	i, j, end  int // where the name begins, the word that is read, and where the name ends at the latest
	h          *head
	def, owned bool
	construct  bool // the next noun belongs to the one before
	n          name
	over       bool // its end is found
}

// headed reads the rest of a name behind its head noun: the nouns it belongs
// to, adjectives, a person's own name, "باسم", "في" and a place.
func (r *reader) headed(toks []token, i, end int, h *head, def, owned bool) name {
	n := name{from: i, kind: h.kind, gender: h.gender, plural: h.plural, head: h, definite: def, person: -1, dual: def && heads()[strings.TrimPrefix(toks[i].s, "ال")] == nil}
	if def && ranks[h.lemma] && i+1 < end && r.nameWord(toks, i+1) && !toks[i+1].definite() {
		n.kind = record.Person // اللواء فلان is no brigade
	}
	end = min(end, i+longestName)
	p := &naming{reader: r, toks: toks, i: i, j: i + 1, end: end, h: h, def: def, owned: owned, construct: !def && !owned && !nunated(toks[i], h), n: n}
	for p.j < end && !p.over {
		p.next()
	}
	n = p.n
	n.to = p.j
	if n.person < 0 || p.relative() {
		n.person = p.j
	}
	return n
}

// relative reports whether somebody is told of by whose family he is, whose name then is not
// his own: زوجة رئيس البلدية سامي الكندي. Between commas it is.
func (p *naming) relative() bool {
	if p.behalf() {
		return true
	}
	alone := p.n.person == p.i+1 && p.j == p.i+2 // ابنة راشد
	return kin[p.h.lemma] && !p.def && !p.owned && !p.n.plural && (alone || p.n.person > p.i+1 && p.toks[p.n.person-1].word)
}

// behalf reports whether those who speak for somebody are told of by his name, be it with his title:
// عائلة العقيد سامي الكندي, محامي الناشط سامي الكندي. محامي الدفاع has a name of his own.
func (p *naming) behalf() bool {
	if !onBehalf[p.h.lemma] || p.def || p.owned || p.n.person <= p.i {
		return false
	}
	of, def, _ := p.toks[p.i+1].head()
	return of != nil && def && of.kind == record.Person && p.n.person > p.i+1 || p.h.kind == record.Unnamed && p.n.person == p.i+1
}

// onBehalf are those who speak for one who does not speak himself.
var onBehalf = set("عائلة عشيرة محامي محام مكتب")

// longestName is how many words a name has at most, with every office and place in it.
const longestName = 60

// next reads one more word of the name in one of the ways in which a name goes on; the
// first that knows it takes it.
func (p *naming) next() {
	t := &p.toks[p.j]
	_ = p.insertion(t) || p.day(t) || p.quotation(t) || p.familyName(t) || p.ofCountry(t) || p.smallWord(t) ||
		p.sort(t) || p.allegiance(t) || p.forBody(t) || p.joinedOn(t) || p.calledAfter(t) || p.behindName(t) || p.purposeOf(t) ||
		p.whereabouts(t) || p.noun(t)
}

// allegiance passes whose an office or a body is of which somebody is: نائب الحاكم الذي عينته كينيا
// سامي دلول.
func (p *naming) allegiance(t *token) bool {
	if p.h.kind != record.Person || p.n.person >= 0 || !allegiances[t.s] && !t.is("الذي", "التي", "الذين") {
		return false
	}
	whose, to, ok := p.allegianceAt(p.toks, p.j, p.end)
	if !ok || !allegiances[t.s] && !installs(p.toks[p.j+1].s) {
		return false
	}
	if !against[t.s] {
		p.n.whose = whose
	}
	p.n.bodyTo = cmp.Or(p.n.bodyTo, p.j)
	p.j, p.construct = to, false
	return true
}

// saysWhose reports whether the word that is read begins to tell whose the name before it is.
func (p *naming) saysWhose(t *token) bool {
	if !allegiances[t.s] {
		return false
	}
	_, _, ok := p.allegianceAt(p.toks, p.j, p.end)
	return ok
}

// ends ends the name before the word that is read.
func (p *naming) ends() bool {
	p.over = true
	return true
}

// insertion passes what is inserted: -غير معترف بها دوليا-
func (p *naming) insertion(t *token) bool {
	if p.toks[p.j].depth > p.toks[p.i].depth { // an insertion: -غير معترف بها دوليا-
		k := p.j
		for k < p.end && p.toks[k].depth > p.toks[p.i].depth {
			k++
		}
		if k < p.end && k-p.j <= 8 && p.nameWord(p.toks, k) {
			p.j = k
			return true
		}
		return p.ends()
	}
	return false
}

// day reads a movement that is named by a day.
func (p *naming) day(t *token) bool {
	if p.construct && text.Digit(firstRune(t.s)) >= 0 && p.j+1 < p.end && timeWords[p.toks[p.j+1].s] && (p.h.kind == record.Force || p.h.kind == record.Organisation) { // حركة 17 مايو
		p.j, p.construct = p.j+2, false
		return true
	}
	return false
}

// quotation reads what a body is called between marks.
func (p *naming) quotation(t *token) bool {
	if !t.word {
		if k := p.shortQuote(p.toks, p.j); k > p.j && !p.construct && p.n.definite && (p.h.kind == record.Agency || p.h.kind == record.Outlet || p.h.kind == record.Organisation || p.h.kind == record.Force) && k < p.end && p.toks[k].word {
			p.j = k
			return true
		}
		if k := p.quotedPerson(); k > p.j {
			p.n.person, p.j = p.j+1, k
			return true
		}
		if opens(p.toks, p.j) && p.construct && quoteEnd(p.toks, p.j+1)-p.j <= 6 {
			if p.toks[p.j+1].is("جمهوريه", "دوله", "اقليم", "حكومه") {
				p.n.region = [2]int{p.j + 2, quoteEnd(p.toks, p.j+1)}
			}
			p.j = quoteEnd(p.toks, p.j+1) + 1
			p.construct = false
			return true
		}
		return p.ends()
	}
	return false
}

// quotedPerson is the token behind the name of somebody that stands in quotation marks behind his
// office, before what he says; 0 when none does: وزير الدفاع «فلان الفلاني» إن.
func (p *naming) quotedPerson() int {
	if !opens(p.toks, p.j) || p.h.kind != record.Person || p.h.plural || p.construct || p.n.person >= 0 {
		return 0
	}
	shut := quoteEnd(p.toks, p.j+1)
	if shut-p.j-1 < 2 || shut-p.j-1 > longestQuoted || shut+1 >= len(p.toks) || !p.toks[shut+1].word || !that(p.toks[shut+1].s) && !forenames[p.toks[p.j+1].s] {
		return 0
	}
	for k := p.j + 1; k < shut; k++ {
		if !p.nameWord(p.toks, k) || p.bareVerb(p.toks[k]) {
			return 0
		}
	}
	return shut + 1
}

// longestQuoted is how many words such a name has at most.
const longestQuoted = 4

// ofCountry reads the country that the name is of.
func (p *naming) ofCountry(t *token) bool {
	if c := p.gaz.behindOrgan(p.toks, p.j); c != nil && p.construct {
		p.n.adjacent, p.construct = c, false
		p.j++
		return true
	}
	if c, k, _ := p.gaz.country(p.toks, p.j); k > 0 && p.wears(t.s, c, "") && (p.construct || p.n.adjacent == nil && purposes[strings.TrimPrefix(p.toks[p.j-1].s, "ل")] || p.n.adjacent == nil && t.definite() && p.gaz.adjective(p.toks, p.j) != nil) {
		p.n.adjacent, p.construct = c, false
		p.j += k
		return true
	}
	return false
}

// sort reads what sort of officer or source speaks, ضابط كبير, مصدر مطلع, or that a party governs.
func (p *naming) sort(t *token) bool {
	if bodies[p.h.kind] && p.n.person < 0 && t.is("الحاكم", "الحاكمه") && p.toks[p.j-1].definite() { // الحزب الحاكم
		p.construct = false
		p.j++
		return true
	}
	if p.h.kind == record.Person && !p.def && !p.owned && p.n.person < 0 && sourceKind(t.s) && t.s != "خاص" { // ضابط كبير
		p.construct = false
		p.j++
		return true
	}
	if p.h.kind == record.Unnamed && !p.def && p.n.person < 0 && sourceKind(t.s) { // مصدر مطلع, مصدرا مقربا من الحزب
		p.construct = false
		if p.j++; p.j+1 < p.end && p.toks[p.j].is("من", "علي") {
			if sub, ok := p.actor(p.toks, p.j+1, p.end, ""); ok && sub.person >= sub.to {
				p.n.adopt(sub)
				p.j = sub.to
			} else if p.toks[p.j+1].definite() {
				p.j += 2
			}
		}
		return true
	}
	return false
}

// forBody reads a body behind a preposition that is written onto it.
func (p *naming) forBody(t *token) bool {
	if t.is("للشوون") && p.n.person < 0 && p.j+1 < p.end && p.toks[p.j+1].definite() { // وزير الدولة الغاني للشؤون الخارجية
		p.j, p.construct = p.j+2, false
		return true
	}
	if strings.HasPrefix(t.s, "لل") && p.h.kind == record.Person && p.n.person < 0 && p.j > p.i+1 && p.toks[p.j-1].definite() && p.served(p.toks, p.j) { // المفوض العام للأونروا
		p.j, p.construct = p.j+1, false
		return true
	}
	if strings.HasPrefix(t.s, "لل") && p.h.kind == record.Organisation && p.j > p.i && p.toks[p.j-1].definite() && p.j+1 < len(p.toks) && p.toks[p.j+1].word && that(p.toks[p.j+1].s) {
		p.j++ // الشركة المالكة للسفينة أن
		return true
	}
	if strings.HasPrefix(t.s, "لل") && p.forWhom(t) { // اللجنة الدولية للأسرى
		p.j++
		return true
	}
	if to, ok := p.behindPreposition(&p.n, p.toks, p.i, p.j, p.end, p.h, p.construct); ok {
		p.j, p.construct = to, false
		return true
	}
	return false
}

// joinedOn reads a second noun with a و before it.
func (p *naming) joinedOn(t *token) bool {
	if rest, ok := t.unjoined(); ok {
		if p.coordinateNoun(p.toks, p.j, rest, p.h) || p.coordinatePlace(p.toks, p.j, p.end, rest, p.n) {
			p.j++
			return true
		}
		if p.j+1 < p.end && p.n.person < 0 && (purposes[p.toks[p.j-1].s] || p.toks[p.j-1].deed(p.toks[p.j-1].s)) && p.toks[p.j].deed(rest) { // قوة حماية وتأمين الحدود
			p.j, p.construct = p.j+1, true
			return true
		}
		if to, person := p.secondOffice(p.toks, p.j, p.end, rest, p.n); to > p.j {
			p.j, p.n.person, p.construct = to, person, false
			return true
		}
	}
	return false
}

// behindName ends the name before words that are none of a name.
func (p *naming) behindName(t *token) bool {
	if t.s == "ابا" && p.n.person < 0 {
		return p.ends() // اتهم القائد | أبا يزن: whom he accused
	}
	if t.function() && !(t.s == "علي" && t.raw != "على" && p.n.person >= 0) && !(p.n.person >= 0 && inForeignName(p.toks, p.j)) || timeWords[t.s] || adverbs[t.s] || denying[t.s] {
		return p.ends()
	}
	if base, ok := strings.CutPrefix(t.s, "ال"); ok && things[base] && !p.construct {
		return p.ends()
	}
	return false
}

// namesPlace reports whether the word at k behind a noun for a region is its name, and does not
// only describe it: وزارة الصحة بولاية سدرا إن, but طالبت الحركة بولاية جديدة.
func (p *naming) namesPlace(k int) bool {
	if p.toks[k].definite() || p.namesCountry(p.toks, k, k+1) {
		return true
	}
	if k+1 >= len(p.toks) || !p.toks[k+1].word {
		return false
	}
	next := p.toks[k+1]
	h, _, _ := next.head()
	return that(next.s) || next.definite() || h != nil || k+1 < p.end && p.nameWord(p.toks, k+1)
}

// seatsOfOffice are parts of a country of which a body may be, behind ب.
var seatsOfOffice = set("ولاية محافظة إقليم مدينة بلدة مديرية مقاطعة قضاء قرية محلية ناحية")

// purposeOf reads what a body is for, and adjectives that are nouns elsewhere.
func (p *naming) purposeOf(t *token) bool {
	if p.purpose(*t) && !p.construct {
		p.j++
		if p.j < p.end && p.toks[p.j].word && (p.toks[p.j].definite() && !strings.HasPrefix(t.s, "لل") || p.nameWord(p.toks, p.j) && t.is("لتحرير", "لانقاذ")) {
			p.j++
		}
		return true
	}
	if t.is("الخارجيه", "الداخليه") && p.n.definite && p.toks[p.j-1].definite() || t.is("البحريه", "الدبلوماسيه") && p.toks[p.j-1].definite() {
		p.j++
		return true
	}
	return false
}

// whereabouts reads the place that an office or a body is of, and what may stand before it.
func (p *naming) whereabouts(t *token) bool {
	if rest, ok := strings.CutPrefix(t.s, "ب"); ok && !p.construct && p.n.person < 0 && p.j+1 < p.end && p.toks[p.j+1].word && !p.toks[p.j+1].function() && p.namesPlace(p.j+1) {
		switch {
		case seatsOfOffice[rest]: // وزارة الصحة بولاية كذا
			p.j = p.placeOfOffice(p.j)
			return true
		case compass[rest]: // الدفاع المدني بشمال كذا
			p.j += 2
			return true
		}
	}
	if p.construct && t.placeHead() && !t.definite() {
		if k := p.placeOfOffice(p.j); k > p.j+1 {
			if regionNouns[t.s] {
				p.n.region = [2]int{p.j + 1, k}
			}
			p.j, p.construct = k, false
			return true
		}
	}
	if p.construct && p.h.kind == record.Person && p.n.person < 0 && nisba(*t) && !p.departmentOf(t) && !p.namesCountry(p.toks, p.j+1, min(p.j+2, p.end)) && p.gaz.adjective(p.toks, p.j) == nil && !p.remembered(name{from: p.j}) && (p.j+1 >= p.end || !p.toks[p.j+1].definite() && !p.nameWord(p.toks, p.j+1)) {
		p.construct = false // قائد ميداني
		p.j++
		return true
	}
	if p.construct && t.is("اكبر", "اهم", "ابرز", "اقدم", "اعلي", "كبري") && p.j+1 < p.end { // إدارة أكبر مستشفيات المدينة
		p.j++
		return true
	}
	if p.construct && p.h.kind == record.Person && p.n.person < 0 && compass[strings.TrimPrefix(t.s, "ب")] && p.j+2 < p.end && !p.toks[p.j+1].definite() && p.nameWord(p.toks, p.j+1) && p.nameWord(p.toks, p.j+2) && !p.remembered(name{from: p.j + 1}) {
		p.j, p.construct = p.j+2, false // حاكم جنوب كذا فلان: the first word is the place's
		return true
	}
	if p.construct && p.j+1 < p.end && p.townOfTwo(p.toks, p.j, p.h) {
		p.j, p.construct = p.j+2, false
		return true
	}
	if p.h.kind == record.Person && !p.def && !p.owned && p.n.person < 0 && p.describes(p.toks, p.i, p.j, p.end) { // ضابط سلواني كبير, دبلوماسيا أوريا
		p.j, p.construct = p.j+1, false
		return true
	}
	if p.construct && p.j == p.i+1 && rulers[p.h.lemma] && p.n.person < 0 && p.nameWord(p.toks, p.j) && !t.definite() && !t.deed(t.s) && !p.remembered(name{from: p.j}) && p.gaz.adjective(p.toks, p.j) == nil {
		p.construct = false // محافظ كذا: of which place
		p.j++
		return true
	}
	return false
}

// calledAfter reads what a force or a council is there for, or after whom it is called, with the
// place that it is of: قوات حماية | سمران, مجلس شورى | سمران.
func (p *naming) calledAfter(t *token) bool {
	at := p.j + 1
	of, def, _ := p.toks[p.j-1].head()
	if !p.construct || at >= p.end || !namesakes[t.s] || of == nil || def || of.kind != record.Force && of.lemma != "مجلس" || !p.isPlaceAlone(at) {
		return false
	}
	if p.h.kind == record.Person && at+1 < p.end && !p.toks[at+1].definite() && !(at+2 < p.end && p.nameWord(p.toks, at+1) && p.nameWord(p.toks, at+2)) {
		return false // قائد قوات دعم | فلان الفلاني
	}
	p.j, p.construct = at+1, false
	return true
}

// isPlaceAlone reports whether the word at k can be nothing but a name, which one noun before it
// makes that of a place.
func (p *naming) isPlaceAlone(k int) bool {
	t := p.toks[k]
	return foreign(t) && p.nameWord(p.toks, k) && !t.deed(t.s) && !forenames[t.s] && !givenNames[t.s] && !t.placeHead() && !strings.HasSuffix(t.s, "ين") && !strings.HasSuffix(t.s, "ون") && !p.namesCountry(p.toks, k, k+1)
}

// namesakes are what a force or a council is there for, and those after whom it is called.
var namesakes = set("حماية دفاع دعم تحرير إنقاذ نصرة أمن شورى حكماء أعيان عقلاء شيوخ مشايخ عشائر قبائل أهالي أنصار أبناء شباب ثوار أحرار شهداء أحفاد حراس فجر درع أسود صقور نسور مقاومة")

// departmentOf reports whether a word that could be an adjective is a part of the government behind
// it: وزير داخلية حكومة كذا.
func (p *naming) departmentOf(t *token) bool {
	return headed(*t) && p.j+1 < p.end && headed(p.toks[p.j+1]) && !p.toks[p.j+1].definite()
}

// anotherBehind reports whether the word at k is a definite noun for somebody else, whom one
// calls on or accuses: the office before it then ends a name, and has no name of its own.
func (p *naming) anotherBehind(k int) bool {
	h, def, _ := p.toks[k].head()
	return h != nil && def && (h.kind != record.Person || h.plural)
}

// ownedTitle reports whether a word names what an office is for, with whose it is: ماليته, دفاعها.
func ownedTitle(s string) bool {
	for _, whose := range []string{"هم", "ها", "ه"} {
		if rest, ok := strings.CutSuffix(s, whose); ok {
			noun, feminine := strings.CutSuffix(rest, "ت")
			return titleNouns[rest] || feminine && (titleNouns[noun+"ه"] || noun == "خارجي" || noun == "داخلي")
		}
	}
	return false
}

// given is how many words the given name of the person has: two in نور الدين.
func (p *naming) given() int {
	if p.j > p.n.person+1 && servantOf[p.toks[p.n.person].s] && p.toks[p.n.person+1].definite() {
		return 2
	}
	return 1
}

// mouthAt reports whether a noun for those by whom a body speaks stands at k: المركز, المكتب.
func (p *naming) mouthAt(k int) bool {
	h, _, _ := p.toks[k].head()
	return h != nil && mouths[h.lemma]
}

// rankAt reports whether a military rank stands at k.
func (p *naming) rankAt(k int) bool {
	h, _, _ := p.toks[k].head()
	return h != nil && ranks[h.lemma]
}

// noun reads a noun that the one before belongs to, an adjective, or a word of the own
// name of a person or a body.
func (p *naming) noun(t *token) bool {
	if p.construct && p.h.kind == record.Person && p.n.person < 0 && ownedTitle(t.s) { // وزير ماليته
		p.j, p.construct = p.j+1, false
		return true
	}
	h2, def2, owned2 := t.head()
	adj := p.gaz.adjective(p.toks, p.j)
	switch {
	case p.construct && (h2 != nil || t.definite() || titleNouns[t.s] || purposes[t.s] && (p.h.kind == record.Organisation || p.h.kind == record.Unnamed && p.h.plural) || p.n.person < 0 && p.nameWord(p.toks, p.j)):
		p.construct = h2 != nil && !def2 && !owned2 || h2 == nil && !t.definite() && adj == nil && (p.commonNoun(p.toks, p.j, p.end) || purposes[t.s] && p.j+1 < p.end && p.toks[p.j+1].definite())
		if h2 != nil && h2.kind == record.State && def2 {
			p.construct = false
		}
		if h2 == nil && !t.definite() && adj == nil && !p.construct && p.h.kind == record.Person && !p.h.plural && (ranks[p.h.lemma] && p.j == p.i+1 || forenames[t.s] || servantOf[t.s]) {
			p.n.person = p.j // عقيد فلان; but سائق شاحنة, مبعوث فلان, وزيرة خارجية نهران فلانة
		}
		if adj != nil && p.n.adjacent == nil {
			p.n.adjacent = adj
		}
	case adj != nil && (t.definite() || !p.n.definite) && p.n.person < 0:
		if p.n.adjacent == nil {
			p.n.adjacent = adj
		}
	case t.definite() && h2 == nil && p.h.kind == record.Person && !spokesmen[p.h.lemma] && p.j+1 < p.end && inTheName[p.toks[p.j+1].s]:
		return p.ends() // استنكر المندوب الزج باسم بلاده
	case t.is("القائم", "القائمه", "القايم", "القايمه") && p.j+1 < p.end && acting[p.toks[p.j+1].s]:
		return p.ends() // استدعت الخارجية القائم بالأعمال
	case declared(p.toks, p.j):
		return p.ends() // أعلن الرئيس الحداد ثلاثة أيام
	case t.definite() && h2 == nil && p.n.person < 0 && !p.actedOn(*t) && !p.saysWhose(t) && !uttered[t.s] && !strings.HasPrefix(t.s, "بال") && !strings.HasPrefix(t.s, "لل") && !strings.HasPrefix(t.s, "وال"):
		// an adjective: العام, المسلحة, الانتقالي
	case (p.h.kind == record.Outlet || p.h.kind == record.Agency) && p.j-p.i < 4 && !p.toks[p.j-1].definite() && p.toks[p.j-1].s != p.toks[p.i].s && p.nameWord(p.toks, p.j) && !t.definite() && !t.deed(t.s):
		// صحيفة نيويورك تايمز
	case p.h.kind == record.Organisation && !papers[p.h.lemma] && p.n.person < 0 && p.j-p.i < 4 && !p.def && !p.owned && !p.construct && !p.toks[p.j-1].definite() && foreign(p.toks[p.j-1]) && foreign(*t) && p.nameWord(p.toks, p.j) && !t.deed(t.s):
		// منظمة بيور ووتر فاند
	case p.h.kind == record.Force && !p.def && !p.owned && p.n.person < 0 && p.j == p.i+2 && forenames[p.toks[p.j-1].s] && p.nameWord(p.toks, p.j) && !t.deed(t.bare()) && p.gaz.adjective(p.toks, p.j) == nil:
		// قوات سامي دلول
	case !p.def && !p.owned && p.n.person < 0 && nisba(*t) && (p.h.kind != record.Person || p.h.plural) && !p.toks[p.j-1].definite():
		// مصدر طبي, منظمة حقوقية محلية
	case def2 && h2.kind == record.Person && (p.h.kind == record.Organisation && p.j == p.i+1 && strings.HasSuffix(t.s, "يه") || p.mouthAt(p.j-1) && strings.HasSuffix(t.s, "ي")):
		// المنظمة الحقوقية, المكتب الصحفي, whose adjective names somebody elsewhere
	case h2 != nil && ranks[h2.lemma] && p.rankAt(p.j-1) && (p.j+1 >= p.end || !p.toks[p.j+1].word || p.nameWord(p.toks, p.j+1)):
		// الكولونيل جنرال فلان
	case def2 && p.h.kind == record.Person && (p.n.person < 0 && h2.kind == record.Person || ranks[h2.lemma]) && p.j+1 < p.end && p.nameWord(p.toks, p.j+1):
		p.n.person = -1 // a rank or a title between the office and the name: قائد المنطقة العقيد فلان
	case p.n.person >= 0 && (t.definite() && servants[p.toks[p.j-1].s] || t.is("الله", "الدين")):
		// عبد الملك, who is no king; عطا الله
	case p.n.person >= 0 && p.j == p.n.person+p.given() && def2 && h2.kind == record.Person && !h2.plural && (p.j+1 >= p.end || !p.toks[p.j+1].word || p.toks[p.j+1].function() || p.anotherBehind(p.j+1)):
		// حسين الأمين: a surname that is an office elsewhere; حسين الأمين الحكومة إلى كذا
	case p.n.person >= 0 && p.j > p.n.person && t.definite() && strings.HasSuffix(t.s, "ات"):
		return p.ends() // الوزير فلان الدعوات: what he speaks of
	case p.n.person >= 0 && p.j-p.n.person < 5 && p.nameWord(p.toks, p.j) && (!t.deed(t.bare()) || givenNames[t.s] || servantOf[p.toks[p.j-1].s] || p.surname(p.toks, p.j, p.n.person, p.end)) && !((strings.HasSuffix(t.s, "ه") || strings.HasSuffix(t.s, "ات")) && p.j+1 < p.end && p.toks[p.j+1].definite() && !things[p.toks[p.j+1].bare()]):
	case p.n.person < 0 && (p.n.kind == record.Person || p.h.kind == record.Unnamed && p.def || p.personInside(p.toks, p.i, p.j)) && !p.h.plural && p.nameWord(p.toks, p.j) && !t.definite() && !p.actionBefore(p.toks, p.j, p.end) && (officeLike[t.s] || !p.titled(p.toks, p.j, p.end)):
		p.n.person = p.j
	default:
		return p.ends()
	}
	p.j++
	return true
}
