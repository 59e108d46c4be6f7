package speech

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

//go:embed heads.tsv
var headTable string

// head is a noun that heads the name of an actor.
type head struct {
	lemma  string
	kind   record.ActorKind
	gender byte
	plural bool
}

var heads = sync.OnceValue(func() map[string]*head {
	m := map[string]*head{}
	for row := range rows(headTable) {
		var lemma string
		for f := range strings.SplitSeq(row[0], ",") {
			f = text.Fold(f)
			if lemma == "" {
				lemma = f
			}
			m[f] = &head{lemma, record.ActorKind(row[1]), row[2][0], strings.HasSuffix(row[2], "p")}
		}
	}
	return m
})

// name is a noun phrase that names an actor: tokens [from, to).
type name struct {
	from, to int
	kind     record.ActorKind
	gender   byte
	plural   bool
	head     *head  // nil when the name has no head noun
	region   [2]int // the tokens of a region it is of, without the noun: ministry of the region of X
	bodyTo   int    // where a body's own name ends, before what it is of or for; 0 is to
	personTo int    // where it ends, when that is not to; 0 otherwise
	dual     bool   // القوتان
	definite bool   // الوزير rather than وزير ...
	country  *country
	adjacent *country // the country of an adjective or complement
	person   int      // the token at which a person's own name begins; to when there is none
	known    *Name
}

// headOf reads a word as a head noun: behind the article, with a possessive
// pronoun (وزيرها, قواته), with a regular plural.
func headOf(s string) (h *head, definite, owned bool) {
	table := heads()
	if h := table[s]; h != nil {
		return h, false, false
	}
	if rest, ok := strings.CutPrefix(s, "ال"); ok {
		if h := table[rest]; h != nil {
			return h, true, false
		}
		if h := dualOf(rest); h != nil {
			return h, true, false
		}
		return nil, false, false
	}
	if rest, ok := strings.CutPrefix(s, "لل"); ok {
		if h := table[rest]; h != nil {
			return h, true, false
		}
	}
	for _, p := range []string{"هما", "ها", "هم", "ه", "نا"} {
		if rest, ok := strings.CutSuffix(s, p); ok && utf8.RuneCountInString(rest) > 2 {
			if h := table[rest]; h != nil {
				return h, false, true
			}
			if base, ok := strings.CutSuffix(rest, "ت"); ok { // حكومتها
				if h := table[base+"ه"]; h != nil {
					return h, false, true
				}
			}
		}
	}
	if base, ok := strings.CutSuffix(s, "ا"); ok && len(base) > 4 { // accusative: مسؤولا, مصدرا
		if h := table[base]; h != nil && h.gender == 'm' {
			return h, false, false
		}
	}
	return nil, false, false
}

// dualOf reads القوتان, الوزيرين as the head noun in the dual.
func dualOf(s string) *head {
	for _, end := range []string{"ان", "ين"} {
		rest, ok := strings.CutSuffix(s, end)
		if !ok {
			continue
		}
		base := rest
		if b, ok := strings.CutSuffix(rest, "ت"); ok {
			base = b + "ه"
		}
		if h := heads()[base]; h != nil {
			two := *h
			two.plural = true
			return &two
		}
	}
	return nil
}

// things are nouns that no actor's name goes on with.
var things = set("وضع مسؤوليه مسووليه هجوم هجمات اتهام اتهامات قصف ضربه ضربات عمليه عمليات حرب قتال معارك هدنه اتفاق تصعيد خطوه قرار انتخابات نتيجه نتائج حصار اعتداء اعتداءات عدوان تصريحات تقارير انباء مزاعم ازمه موقف بيان روايه ادعاءات")

// actor reads a name that begins at toks[i], whose first word may carry the
// given clitics ("و" after a conjunction, "ل" or "ب" after a verb that takes
// one). It reads no further than end.
func (r *reader) actor(toks []token, i, end int, clitics string) (name, bool) {
	for i < end && !toks[i].word && opens(toks, i) {
		if quoteEnd(toks, i+1)-i > 6 {
			return name{}, false
		}
		i++
	}
	if i >= end || !toks[i].word {
		return name{}, false
	}
	if n, ok := r.knownName(toks, i, end); ok {
		return n, true
	}
	first := toks[i].s
	bases := []string{first}
	for _, c := range []string{"و", "ف", "ل", "ب"} {
		if !strings.Contains(clitics, c) {
			continue
		}
		for _, b := range bases {
			if rest, ok := strings.CutPrefix(b, c); ok && utf8.RuneCountInString(rest) > 2 {
				if c == "ل" && strings.HasPrefix(rest, "ل") {
					rest = "ا" + rest // للبيت is ل with البيت
				}
				bases = append(bases, rest)
			}
		}
	}
	for _, b := range bases {
		if c, n := r.gaz.seat(toks, i, b); n > 0 {
			return name{from: i, to: i + n, kind: record.Government, gender: 'm', adjacent: c, person: i + n, definite: true}, true
		}
	}
	if c, n, _ := r.gaz.country(toks, i); n > 0 && r.wears(toks[i].s, c, clitics) {
		to := i + n
		return name{from: i, to: to, kind: record.State, gender: 'f', country: c, person: to, definite: true}, true
	}
	for _, b := range bases {
		if h, def, owned := headOf(b); h != nil {
			n := r.headed(toks, i, end, h, def, owned)
			if inner, ok := r.insidePaper(toks, i, end, n); ok {
				return inner, true
			}
			if toks[i].quote > 0 && n.to < end && quoteSign(toks[n.to].s) != 0 && i > 0 && opens(toks, i-1) {
				n.to, n.person = n.to+1, n.to+1
			}
			return n, true
		}
	}
	if n, ok := r.bareName(toks, i, end, bases); ok {
		return n, true
	}
	return name{}, false
}

// insidePaper gives the body behind a noun for its words: بيانات باكو, بيان وزارة
// الصحة, تقرير للأمم المتحدة speak for the body.
func (r *reader) insidePaper(toks []token, i, end int, n name) (name, bool) {
	if !papers[n.head.lemma] || n.definite || i+1 >= end {
		return name{}, false
	}
	inner, ok := r.actor(toks, i+1, end, "ل")
	if !ok || inner.head == nil && inner.country == nil && inner.known == nil && inner.adjacent == nil {
		return name{}, false
	}
	return inner, true
}

var papers = set("بيان دراسة")

// wears reports whether the clitics on a country's name are among the allowed.
func (r *reader) wears(s string, c *country, clitics string) bool {
	for _, e := range r.gaz.names[s] {
		if e.country == c {
			return true
		}
	}
	if rest, ok := cutConjunction(s); ok && strings.Contains(clitics, "و") {
		return r.wears(rest, c, strings.ReplaceAll(clitics, "و", ""))
	}
	if rest, ok := cutPreposition(s); ok && strings.ContainsAny(clitics, "بل") {
		return r.wears(rest, c, "")
	}
	return false
}

// headed reads the rest of a name behind its head noun: the nouns it belongs
// to, adjectives, a person's own name, "باسم", "في" and a place.
func (r *reader) headed(toks []token, i, end int, h *head, def, owned bool) name {
	n := name{from: i, kind: h.kind, gender: h.gender, plural: h.plural, head: h, definite: def, person: -1, dual: def && heads()[strings.TrimPrefix(toks[i].s, "ال")] == nil}
	construct := !def && !owned // the next noun belongs to this one
	j := i + 1
	for j < end {
		t := toks[j]
		if toks[j].depth > toks[i].depth { // an insertion: -غير معترف بها دوليا-
			k := j
			for k < end && toks[k].depth > toks[i].depth {
				k++
			}
			if k < end && k-j <= 8 && r.nameWord(toks, k, h) {
				j = k
				continue
			}
			break
		}
		if !t.word {
			if k := r.shortQuote(toks, j); k > j && !construct && n.definite && (h.kind == record.Agency || h.kind == record.Outlet || h.kind == record.Organisation || h.kind == record.Force) && k < end && toks[k].word {
				j = k
				continue
			}
			if opens(toks, j) && construct && quoteEnd(toks, j+1)-j <= 6 {
				if toks[j+1].is("جمهوريه", "دوله", "اقليم", "حكومه") {
					n.region = [2]int{j + 2, quoteEnd(toks, j+1)}
				}
				j = quoteEnd(toks, j+1) + 1
				construct = false
				continue
			}
			break
		}
		if c, k, _ := r.gaz.country(toks, j); k > 0 && r.wears(t.s, c, "") && (construct || n.adjacent == nil && t.definite() && r.gaz.adjective(toks, j) != nil) {
			n.adjacent, construct = c, false
			j += k
			continue
		}
		if t.is("باسم", "ب", "باسمه") && (h.lemma == "متحدث" || h.lemma == "متحدثه" || h.lemma == "ناطق" || h.gender == 'm' || h.gender == 'f') && j+1 < end {
			sub, ok := r.actor(toks, j+1, end, "")
			if ok && t.s == "باسم" {
				j = sub.to
				n.adopt(sub)
				if sub.person < sub.to {
					n.person = sub.person
				}
				construct = false
				continue
			}
			break
		}
		if t.is("الي", "لدي") && envoys[h.lemma] && j+1 < end {
			if k := r.placeEnd(toks, j+1, end); k > j+1 {
				j, construct = k, false
				continue
			}
			if _, k, _ := r.gaz.country(toks, j+1); k > 0 {
				j, construct = j+1+k, false
				continue
			}
			if sub, ok := r.actor(toks, j+1, end, ""); ok && sub.head != nil {
				j, construct = sub.to, false
				continue
			}
			break
		}
		if t.is("في", "لدي") && j+1 < end && r.seat(toks, j+1, h) {
			if toks[j+1].is("الاقليم") {
				n.region = [2]int{j + 1, j + 2}
			}
			if placeHead(toks[j+1].s) && !toks[j+1].definite() {
				if k := r.placeEnd(toks, j+1, end); k > j+2 && !r.namesCountry(toks, j+2, k) {
					if regionNouns[toks[j+1].s] {
						n.region = [2]int{j + 2, k}
					}
					j, construct = k, false
					continue
				}
			}
			if sub, ok := r.actor(toks, j+1, end, ""); ok && (sub.kind != record.Person || sub.head == nil) {
				n.adopt(sub)
				j = sub.to
				construct = false
				continue
			}
			if k := r.placeEnd(toks, j+1, end); k > j+1 {
				j = k
				construct = false
				continue
			}
			break
		}
		if t.is("التابع", "التابعه", "التابعين", "التابعتان") && j+1 < end && strings.HasPrefix(toks[j+1].s, "ل") && !construct {
			if sub, ok := r.actor(toks, j+1, end, "ل"); ok {
				n.adopt(sub)
				j = sub.to
				continue
			}
		}
		if t.is("غير") && j+2 < end && toks[j+1].is("المعترف") && !construct || t.is("المعترف") && j+1 < end && toks[j+1].is("به", "بها", "بهم") {
			if t.is("غير") {
				j++
			}
			j += 2
			if j < end && toks[j].is("دوليا") {
				j++
			}
			continue
		}
		if rest, ok := cutPreposition(t.s); ok && strings.HasPrefix(t.s, "ل") && j > i && (h.kind == record.Person || h.kind == record.Unnamed) {
			if hh, _, _ := headOf(rest); hh != nil && hh.kind != record.Outlet && hh.kind != record.Agency && hh.kind != record.Person && hh.kind != record.Unnamed {
				if sub, ok := r.actor(toks, j, end, "ل"); ok {
					n.adopt(sub)
					j, construct = sub.to, false
					if sub.person < sub.to {
						n.person = sub.person
					}
					continue
				}
			}
		}
		if rest, ok := strings.CutPrefix(t.s, "ب"); ok && (h.kind == record.Person || h.kind == record.Unnamed) && j > i && !construct {
			// مصدر بوزارة الصحة, مسؤولون بالتحالف
			if hh, _, _ := headOf(rest); hh != nil && (hh.kind == record.Government || hh.kind == record.Force || hh.kind == record.Organisation) && !settings[bareWord(rest)] {
				if sub, ok := r.actor(toks, j, end, "ب"); ok {
					n.adopt(sub)
					j = sub.to
					continue
				}
			}
		}
		if rest, ok := cutConjunction(t.s); ok && j+1 < end && r.coordinateNoun(toks, j, rest, h) {
			j++
			continue
		}
		if t.is("ما") && construct && j+2 < end && toks[j+1].is("يعرف", "يسمي", "تسمي", "تعرف") { // رئيس ما يعرف بـ
			j += 2
			if toks[j].is("ب") {
				j++
			}
			if opens(toks, j) {
				j = quoteEnd(toks, j+1) + 1
			} else {
				j++
				for j < end && r.nameWord(toks, j, h) && j-i < 8 {
					j++
				}
			}
			construct = false
			continue
		}
		if function(t.s) && !(t.s == "علي" && t.raw != "على" && n.person >= 0) || timeWords[t.s] || adverbs[t.s] {
			break
		}
		if base, ok := strings.CutPrefix(t.s, "ال"); ok && things[base] && !construct {
			break
		}
		if r.purpose(t) && !construct {
			j++
			if j < end && toks[j].word && (toks[j].definite() || r.nameWord(toks, j, nil) && t.is("لتحرير", "لانقاذ")) {
				j++
			}
			continue
		}
		if t.is("الخارجيه", "الداخليه") && n.definite && toks[j-1].definite() {
			j++
			continue
		}
		if construct && placeHead(t.s) && !t.definite() {
			if k := r.placeEnd(toks, j, end); k > j+1 {
				if regionNouns[t.s] {
					n.region = [2]int{j + 1, k}
				}
				j, construct = k, false
				continue
			}
		}
		h2, def2, owned2 := headOf(t.s)
		adj := r.gaz.adjective(toks, j)
		switch {
		case construct && (h2 != nil || t.definite() || titleNouns[t.s] || n.person < 0 && r.nameWord(toks, j, h)):
			construct = h2 != nil && !def2 && !owned2 || h2 == nil && !t.definite() && adj == nil && r.commonNoun(toks, j, end)
			if h2 != nil && h2.kind == record.State && def2 {
				construct = false
			}
			if h2 == nil && !t.definite() && adj == nil && !construct && h.kind == record.Person && !h.plural {
				n.person = j // الرئيس فلان without a noun between: رئيس مجلس فلان is told by commonNoun
			}
			if adj != nil && n.adjacent == nil {
				n.adjacent = adj
			}
		case adj != nil && (t.definite() || !n.definite) && n.person < 0:
			if n.adjacent == nil {
				n.adjacent = adj
			}
		case t.definite() && h2 == nil && n.person < 0 && !allegiances[t.s] && !strings.HasPrefix(t.s, "بال") && !strings.HasPrefix(t.s, "لل") && !strings.HasPrefix(t.s, "وال"):
			// an adjective: العام, المسلحة, الانتقالي
		case !def && !owned && n.person < 0 && nisba(t) && h.kind != record.Person:
			// مصدر طبي, منظمة حقوقية محلية
		case n.person >= 0 && j-n.person < 5 && r.nameWord(toks, j, h) && !t.deed(t.s) && !(strings.HasSuffix(t.s, "ه") && j+1 < end && toks[j+1].definite() && !things[bareWord(toks[j+1].s)]):
		case n.person < 0 && (h.kind == record.Person || h.kind == record.Unnamed && def || r.personInside(toks, i, j)) && !h.plural && r.nameWord(toks, j, h) && !t.definite() && !r.actionBefore(toks, j, end):
			n.person = j
		default:
			goto done
		}
		j++
	}
done:
	n.to = j
	if n.person < 0 {
		n.person = j
	}
	return n
}

// actionBefore reports whether a word names an action rather than a person: it
// has the shape of one (تأخر), and what it is of follows.
func (r *reader) actionBefore(toks []token, j, end int) bool {
	s := toks[j].s
	if givenNames[s] {
		return false
	}
	if toks[j].deed(s) {
		return true
	}
	return j+1 < end && strings.HasPrefix(s, "ت") && utf8.RuneCountInString(s) == 4 && strings.HasPrefix(toks[j+1].s, "ال") && !r.remembered(name{from: j})
}

// nisba reports whether a word has the shape of an adjective of belonging without the article.
func nisba(t token) bool {
	return !t.definite() && len(t.s) > 6 && (strings.HasSuffix(t.s, "ي") || strings.HasSuffix(t.s, "يه") || strings.HasSuffix(t.s, "يون") || strings.HasSuffix(t.s, "يين")) && !function(t.s)
}

// shortQuote is the token behind a quotation of one or two words at j, or 0.
func (r *reader) shortQuote(toks []token, j int) int {
	if !opens(toks, j) {
		return 0
	}
	if end := quoteEnd(toks, j+1); end-j <= 3 {
		return end + 1
	}
	return 0
}

// purpose reports whether a word says what a body is for: لحقوق (الإنسان), للهجرة.
func (r *reader) purpose(t token) bool {
	rest, ok := strings.CutPrefix(t.s, "لل")
	if !ok {
		rest, ok = strings.CutPrefix(t.s, "ل")
	}
	return ok && purposes[rest]
}

var purposes = set("حقوق شؤون تحرير إنقاذ هجرة أنباء صحة تنمية أمن سلام استعلامات إحصاء إغاثة إعلام طاقة رقابة دراسات بحوث أبحاث انتخابات طوارئ لاجئين غذاء أغذية طفولة نفط كهرباء دفاع ثقافة نقد")

// envoys are sent to a place that is not their own side's.
var envoys = set("سفير سفيرة مبعوث مبعوثة مندوب مندوبة موفد ممثل ممثلة قنصل")

// regionNouns head the names of regions that may have a side of their own.
var regionNouns = set("اقليم جمهورية دولة إقليمي")

// namesCountry reports whether a country or its adjective stands in the range.
func (r *reader) namesCountry(toks []token, from, to int) bool {
	for k := from; k < to; k++ {
		if _, n, _ := r.gaz.country(toks, k); n > 0 || r.gaz.adjective(toks, k) != nil {
			return true
		}
	}
	return false
}

// adopt takes the country of a name inside this one.
func (n *name) adopt(sub name) {
	if n.adjacent == nil {
		n.adjacent = sub.adjacent
		if sub.country != nil {
			n.adjacent = sub.country
		}
	}
}

// seat reports whether "في" at a name leads to where the body sits rather than
// to where or in what it speaks.
func (r *reader) seat(toks []token, j int, h *head) bool {
	s := toks[j].s
	if settings[s] || timeWords[s] || function(s) {
		return false
	}
	if base, _ := cutArticle(s); settings[base] {
		return false
	}
	_, k, _ := r.gaz.country(toks, j)
	hh, _, _ := headOf(s)
	return k > 0 || hh != nil && hh.kind != record.Outlet || placeHead(s) || h.kind == record.Unnamed || h.kind == record.Outlet && !opens(toks, j)
}

// coordinateNoun reports whether "وX" goes on inside the name: شؤون الدفاع والأمن, الأمن والتعاون.
func (r *reader) coordinateNoun(toks []token, j int, rest string, h *head) bool {
	if !strings.HasPrefix(rest, "ال") || function(rest) {
		return false
	}
	if hh, _, _ := headOf(rest); hh != nil {
		return false
	}
	if _, k, _ := r.gaz.country(toks, j); k > 0 {
		return false
	}
	prev := toks[j-1]
	return prev.definite() && (h.kind == record.Organisation || h.kind == record.Government || h.kind == record.Person) && r.gaz.adjective(toks, j-1) == nil
}

// personInside reports whether a title stands inside the name before j: "متحدث باسم الجيش فلان".
func (r *reader) personInside(toks []token, i, j int) bool {
	for k := i; k < j; k++ {
		if h, _, _ := headOf(toks[k].s); h != nil && h.kind == record.Person {
			return true
		}
	}
	return false
}

// commonNoun reports whether an indefinite word goes on with a noun that it
// belongs to (وزير خارجية السودان) rather than with a person's name.
func (r *reader) commonNoun(toks []token, j, end int) bool {
	if j+1 >= end || !toks[j+1].word {
		return false
	}
	if h, _, _ := headOf(toks[j].s); h != nil {
		return true
	}
	next := toks[j+1]
	if _, k, _ := r.gaz.country(toks, j+1); k > 0 && r.wears(next.s, nil, "") {
		return true
	}
	if titleNouns[toks[j].s] {
		return true
	}
	return next.definite() && strings.HasSuffix(toks[j].s, "ه")
}

// titleNouns stand between a title and what it is of: رئيس هيئة أركان الجيش.
var titleNouns = set("اركان شؤون عام امن دفاع اعلام صحه تعليم نقل طاقه نفط ماليه عدل زراعه هيئه اداره مكتب قسم فرع وحده قطاع منطقه مدينه اقليم محافظه بلديه عمليات مجلس خفر سلاح جو")

// nameWord reports whether a word can belong to a person's or group's own name.
func (r *reader) nameWord(toks []token, j int, h *head) bool {
	t := toks[j]
	if !t.word || t.s == "" || text.Digit(firstRune(t.s)) >= 0 {
		return false
	}
	if t.s == "علي" {
		return t.raw != "على"
	}
	if function(t.s) || timeWords[t.s] || adverbs[t.s] || quantifiers[t.s] || ownWords[t.s] || r.bareVerb(t) {
		return false
	}
	if hh, def, _ := headOf(t.s); hh != nil && (def || hh.kind != record.Person) {
		return false
	}
	if rest, ok := cutConjunction(t.s); ok {
		if hh, _, _ := headOf(rest); hh != nil || strings.HasPrefix(rest, "ال") || t.deed(rest) {
			return false
		}
		if _, k, _ := r.gaz.country(toks, j); k > 0 {
			return false
		}
	}
	if rest, ok := cutPreposition(t.s); ok {
		if hh, _, _ := headOf(rest); hh != nil || strings.HasPrefix(rest, "ال") && t.s != "بال" || t.deed(rest) {
			return false
		}
		if _, k, _ := r.gaz.country(toks, j); k > 0 {
			return false
		}
	}
	if c, k, _ := r.gaz.country(toks, j); k > 0 && r.wears(t.s, c, "") {
		return false
	}
	if t.deed(t.s) && strings.HasPrefix(t.s, "ا") && !givenNames[t.s] || strings.HasPrefix(t.s, "لل") {
		return false
	}
	return true
}

var quantifiers = set("جميع كل كافه بعض عدد عده اي احد احدي معظم غالبيه كلا اغلب ضروره وجوب اهميه وفاه مقتل اصابه سقوط وقوع عشرات مئات الاف نحو زهاء حوالي قرابه اكثر اقل")

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// givenNames have the shape of an action's name but are people's.
var givenNames = set("إلهام إحسان إسلام إكرام إنعام ابتسام انتصار إيمان إقبال")

// bareName reads a name without a head noun: a person or group by its own name.
func (r *reader) bareName(toks []token, i, end int, bases []string) (name, bool) {
	if n, ok := r.rememberedName(toks, i, end, bases); ok {
		return n, true
	}
	if !r.nameWord(toks, i, nil) || quantifiers[toks[i].s] {
		return name{}, false
	}
	if toks[i].definite() {
		// A definite word alone is a group by its adjective (الحوثيون, الروس) or a noun that is no actor.
		if c := r.gaz.adjective(toks, i); c != nil {
			return name{from: i, to: i + 1, kind: record.State, gender: 'm', plural: true, adjacent: c, person: i + 1, definite: true}, true
		}
		if strings.HasSuffix(toks[i].s, "ون") || strings.HasSuffix(toks[i].s, "يين") {
			return name{from: i, to: i + 1, kind: record.Organisation, gender: 'm', plural: true, person: i + 1, definite: true}, true
		}
		return name{}, false
	}
	if toks[i].deed(toks[i].s) && !givenNames[toks[i].s] || settings[toks[i].s] || things[toks[i].s] || things[bareWord(toks[i].s)] {
		return name{}, false
	}
	j := i + 1
	for j < end && j-i < 5 && r.nameWord(toks, j, nil) && toks[j].quote == toks[i].quote && toks[j].depth == toks[i].depth {
		j++
	}
	n := name{from: i, to: j, kind: record.Person, gender: 'm', person: i, definite: true}
	// "إلهام فلان رئيس كذا": a title behind the name belongs to it.
	if j < end {
		if h, def, _ := headOf(toks[j].s); h != nil && h.kind == record.Person {
			rest := r.headed(toks, j, end, h, def, false)
			n.adjacent, n.to, n.gender = rest.adjacent, rest.to, h.gender
		}
	}
	return n, true
}
