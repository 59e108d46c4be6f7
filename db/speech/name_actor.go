package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

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
	body     *body  // whom a part of its name stands for
	joined   bool   // behind a و that is no letter of it
	of       [2]int // the tokens of what an office is of: the Dawn Movement of its spokesman
	paper    byte   // the gender of the paper by which it speaks
}

// actor reads a name that begins at toks[i], whose first word may carry the
// given clitics ("و" after a conjunction, "ل" or "ب" after a verb that takes
// one). It reads no further than end.
func (r *reader) actor(toks []token, i, end int, clitics string) (name, bool) {
	if i < end && !toks[i].word && opens(toks, i) {
		shut := quoteEnd(toks, i+1)
		if shut-i > 6 {
			return name{}, false
		}
		n, ok := r.actor(toks, i+1, end, clitics)
		if (!ok || n.to < shut) && shut < end && shut-i <= 5 && toks[i+1].word && !r.hasQuotedVerb(i+1, shut) && (shut+1 >= end || toks[shut+1].word) {
			return name{from: i + 1, to: shut + 1, kind: record.Organisation, gender: 'f', person: shut + 1, definite: true}, true
		}
		if ok && n.to == shut && shut < end { // "قسد" والفصائل
			n.to, n.person = shut+1, shut+1
			if n.head == nil && n.country == nil && n.known == nil && n.kind == record.Person {
				n.kind, n.gender = record.Organisation, 'f'
			}
		}
		return n, ok
	}
	if i >= end || !toks[i].word {
		return name{}, false
	}
	if n, ok := r.knownName(toks, i, end); ok {
		return n, true
	}
	if toks[i].is("كل", "كلا", "كلتا", "كلي") && i+1 < end {
		if h, def, owned := toks[i+1].head(); h != nil { // كل جانب, كلا الطرفين
			n := r.headed(toks, i+1, end, h, def, owned)
			n.from, n.to, n.person = i, i+2, i+2
			return n, true
		}
	}
	if toks[i].is("كل", "كلا") && i+2 < end && toks[i+1].is("من") { // كل من قطر ومصر
		if n, ok := r.actor(toks, i+2, r.secondOf(toks, i+3, end), ""); ok {
			return n, true
		}
	}
	if toks[i].is("الاخير", "الاخيره") {
		n := name{from: i, to: i + 1, kind: record.Unnamed, gender: 'm', person: i + 1, definite: true}
		if toks[i].is("الاخيره") {
			n.gender = 'f'
		}
		return n, true
	}
	if toks[i].is("احد", "احدي") && i+1 < end && toks[i+1].definite() || toks[i].is("احدهم", "احداهن") {
		n := name{from: i, to: i + 1, kind: record.Unnamed, gender: 'm', person: i + 1}
		if toks[i].is("احد", "احدي") {
			n.to, n.person = i+2, i+2
		}
		return n, true
	}
	if n, ok := r.some(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.chief(toks, i, end); ok {
		return n, true
	}
	first := toks[i].s
	if bareWord(first) == first && strings.HasSuffix(first, "امام") && !strings.Contains(toks[i].raw, "إ") {
		return name{}, false // أمام الضباط: before them, no imam
	}
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
	if r.surnameMet(toks[i]) {
		return r.rememberedName(toks, i, end, bases)
	}
	for _, b := range bases {
		h, def, owned := headOf(b)
		if owned && toks[i].feminine() {
			h, owned = h.woman(toks[i].spoke), false
		}
		if h != nil && !(officeLike[b] && r.forename(toks, i, end)) {
			if one := hisOwn(toks[i], b); one != nil {
				h, owned = one, true
			}
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
	if n, ok := r.bodyName(i, bases); ok {
		return n, true
	}
	return r.bareName(toks, i, end, bases)
}

// surnameMet reports whether a word that is an office elsewhere ends the name of somebody
// whom the report has named in full: مفتي behind رنا مفتي.
func (r *reader) surnameMet(t token) bool {
	h, _, owned := t.head()
	return h != nil && h.kind == record.Person && !owned && slices.ContainsFunc(r.namesakes(t.s), func(p *person) bool {
		return len(p.words) > 1 && p.words[len(p.words)-1] == t.s
	})
}

// forename reports whether a word that may be an office is a man's first name: رائد دلول.
func (r *reader) forename(toks []token, i, end int) bool {
	if i+1 >= end || !r.nameWord(toks, i+1) || toks[i+1].definite() || sourceKind(toks[i+1].s) || toks[i+1].is("عام", "عامه", "سر") {
		return false
	}
	h, _, _ := toks[i+1].head()
	return h == nil
}

// ofAName reports whether the ك of a word is the first letter of a name, كازمار, and not
// "like" before the name of an action, which a hamza would begin: كإعلان.
func ofAName(t token, rest string) bool {
	return strings.HasPrefix(t.s, "ك") && utf8.RuneCountInString(rest) == 5 && strings.HasPrefix(rest, "ا") && !strings.ContainsRune(t.raw, 'إ')
}

// secondOf is where the first of those whom "each of" counts ends at the latest:
// at the next word that begins with و.
func (r *reader) secondOf(toks []token, from, end int) int {
	for k := from; k < end && k < from+5 && toks[k].word; k++ {
		if strings.HasPrefix(toks[k].s, "و") {
			return k
		}
	}
	return end
}

// some reads people by their number: اثنان من السكان, ثلاثة مسؤولين, عدد من الشهود.
func (r *reader) some(toks []token, i, end int) (name, bool) {
	if !numerals[toks[i].s] && text.Digit(firstRune(toks[i].s)) < 0 || i+1 >= end || !toks[i+1].word {
		return name{}, false
	}
	at := i + 1
	if toks[at].is("من") {
		if at++; at >= end || !toks[at].word {
			return name{}, false
		}
	}
	h, def, owned := toks[at].head()
	if h == nil || h.kind != record.Person && h.kind != record.Unnamed || at == i+1 && (def || owned || !h.plural) {
		return name{}, false
	}
	n := r.headed(toks, at, end, h, def, owned)
	n.from, n.kind, n.gender, n.plural, n.person = i, record.Unnamed, 'm', true, n.to
	if h.gender == 'f' {
		n.gender = 'f'
	}
	return n, true
}

// met reports whether a word with "for" written onto it is the name of somebody who was
// named before: بيان لطاهر.
func (r *reader) met(t token) bool {
	rest, ok := strings.CutPrefix(t.s, "ل")
	return ok && slices.ContainsFunc(r.namesakes(rest), func(p *person) bool { return r.alike(p.words[len(p.words)-1], rest) })
}

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

// inForeignName reports whether a particle that stands inside foreign names is followed by
// more of one: سلمى فان دي بيري.
func inForeignName(toks []token, j int) bool {
	return ofNobility[toks[j].raw] && j+1 < len(toks) && toks[j+1].word && (ofNobility[toks[j+1].raw] || !toks[j+1].function())
}

var ofNobility = map[string]bool{"فان": true, "فون": true, "دي": true, "دا": true, "دو": true, "دوس": true, "دير": true, "تير": true}

// chief reads an office that is told by two words before the body: كبير مفاوضي الجماعة فلان,
// القائم بأعمال الوزير فلان.
func (r *reader) chief(toks []token, i, end int) (name, bool) {
	if i+2 >= end || !toks[i+1].word {
		return name{}, false
	}
	h := &head{lemma: "كبير", kind: record.Person, gender: 'm'}
	base := toks[i].s
	if rest, ok := cutConjunction(base); ok {
		base = rest
	}
	if strings.HasSuffix(base, "ه") {
		h.gender = 'f'
	}
	switch base {
	case "كبير", "كبيره":
		if !chiefly[toks[i+1].s] {
			return name{}, false
		}
	case "القايم", "القايمه", "قايم", "قايمه":
		if !toks[i+1].is("باعمال", "بمهام", "باعباء") {
			return name{}, false
		}
	default:
		return name{}, false
	}
	n := r.headed(toks, i+1, end, h, toks[i+1].definite(), false)
	n.from = i
	return n, true
}

// chiefly are plurals of those who have a chief (كبير), before the body whose they are or
// with the article.
var chiefly = set("مفاوضي المفاوضين مستشاري المستشارين موظفي الموظفين خبراء الخبراء باحثي الباحثين محللي المحللين مراقبي المراقبين اطباء الاطباء قضاه القضاه مهندسي المهندسين علماء العلماء مراسلي المراسلين مدعي المدعين دبلوماسيي الدبلوماسيين مسوولي المسوولين ضباط الضباط")

// nameWord reports whether a word can belong to a person's or group's own name.
func (r *reader) nameWord(toks []token, j int) bool {
	t := toks[j]
	if !t.word || len(t.s) <= 2 || text.Digit(firstRune(t.s)) >= 0 || firstRune(t.s) >= utf8.RuneSelf && t.s[len(t.s)-1] < utf8.RuneSelf {
		return false // لـDW: to one that is called so
	}
	if t.s == "علي" {
		return t.raw != "على"
	}
	if j > 0 && toks[j-1].word && inForeignName(toks, j) {
		return true
	}
	if j > 0 && issued[t.s] && (papers[toks[j-1].bare()] || settings[toks[j-1].bare()]) || modals[t.s] || strings.ContainsRune(t.raw, tanwin) {
		return false // بيان نشرته الوزارة, ولا يمكن وصفها
	}
	if verbLike[t.raw] {
		return true
	}
	if t.function() || timeWords[t.s] || adverbs[t.s] || quantifiers[t.s] || ownWords[t.s] || uttered[t.s] || felt[t.s] || asides[t.s] || r.bareVerb(t) {
		return false
	}
	if strings.HasSuffix(t.raw, "ة") && !givenNames[t.s] && !forenames[t.s] && !t.definite() && j > 0 && toks[j-1].definite() {
		return false // هاني الصقال سيطرة: what he denies
	}
	if noun, ok := strings.CutSuffix(t.s, "ا"); ok && (settings[noun] || documents[noun] || pictures[t.s]) {
		return false // ألقى الرئيس خطابا, عرض المتحدث صورا
	}
	if hisOrHers(t) || (ofTalk(t.s) || statements[t.s]) && !t.definite() || strings.HasPrefix(t.s, "ت") && !strings.HasSuffix(t.raw, "ة") && slices.ContainsFunc(t.forms, func(f form) bool {
		return f.tense == present && (f.object == "ه" || f.object == "ها" || f.object == "هم")
	}) {
		return false // وساطتها, مزاعم, تعرضه
	}
	if t.is("الحديث", "الكلام") && j+1 < len(toks) && toks[j+1].is("عن", "حول") {
		return false
	}
	if t.is("صحه") && j > 0 && j+1 < len(toks) && (toks[j+1].definite() || toks[j+1].is("ما", "هذه", "هذا")) {
		if h, _, _ := toks[j-1].head(); h == nil {
			return false // نفى فلان صحة ما قيل
		}
	}
	if hh, def, owned := t.head(); hh != nil && (def || owned || hh.kind != record.Person) {
		return false
	}
	if rest, ok := t.unjoined(); ok {
		if hh, _, _ := headOf(rest); hh != nil || strings.HasPrefix(rest, "ال") || t.deed(rest) {
			return false
		}
		if _, k, _ := r.gaz.country(toks, j); k > 0 {
			return false
		}
	}
	if rest, ok := t.unled(); ok {
		if hh, _, _ := headOf(rest); hh != nil || quantifiers[rest] || statements[rest] || strings.HasPrefix(rest, "ال") && t.s != "بال" || t.deed(rest) && !ofAName(t, rest) {
			return false
		}
		if _, k, _ := r.gaz.country(toks, j); k > 0 {
			return false
		}
	}
	if c, k, _ := r.gaz.country(toks, j); k > 0 && r.wears(t.s, c, "") {
		return false
	}
	if strings.HasPrefix(t.s, "ل") && r.outletTold(j, len(r.toks)) > 0 {
		return false
	}
	for _, f := range t.forms {
		if f.tense == participle && f.act != "" && strings.HasSuffix(t.s, "ا") { // قائلا
			return false
		}
	}
	if rest, ok := strings.CutPrefix(t.s, "ب"); ok && shortNouns[rest] {
		return false
	}
	if t.deed(t.s) && strings.HasPrefix(t.s, "ا") && !givenNames[t.s] && !(j > 0 && forenames[toks[j-1].s] && t.definite()) && !r.namedBefore(toks, j) || strings.HasPrefix(t.s, "لل") {
		return false
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// bareName reads a name without a head noun: a person or group by its own name.
func (r *reader) bareName(toks []token, i, end int, bases []string) (name, bool) {
	if n, ok := r.rememberedName(toks, i, end, bases); ok {
		return n, true
	}
	if toks[i].is("ام", "ابو", "ابي", "ابا") && i+1 < end && r.nameWord(toks, i+1) && toks[i+1].quote == toks[i].quote { // أم خالد
		n := name{from: i, to: r.kunyaEnd(toks, i, end), kind: record.Person, gender: 'm', person: i, definite: true}
		if toks[i].is("ام") {
			n.gender = 'f'
		}
		return n, true
	}
	if !r.nameWord(toks, i) || quantifiers[toks[i].s] || i > 0 && toks[i-1].is("الذي", "التي", "الذين") {
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
		if r.office(toks, i, end) {
			j := i + 2
			for j < end && j-i < 5 && r.nameWord(toks, j) && (!toks[j].definite() || j == i+2) && !toks[j].deed(toks[j].s) {
				j++
			}
			return name{from: i, to: j, kind: record.Person, gender: 'm', person: i + 1, definite: true}, true
		}
		return name{}, false
	}
	if toks[i].deed(toks[i].s) && !givenNames[toks[i].s] || settings[toks[i].s] || things[toks[i].s] || things[toks[i].bare()] {
		return name{}, false
	}
	j := i + 1
	for j < end && j-i < 5 && (r.nameWord(toks, j) && !r.deedOrThing(toks, j, end) || servants[toks[j-1].s] && toks[j].definite() || j == i+1 && r.mayBeFamily(toks, j)) && !r.titled(toks, j, end) && toks[j].quote == toks[i].quote && toks[j].depth == toks[i].depth {
		j++
	}
	n := name{from: i, to: j, kind: record.Person, gender: 'm', person: i, definite: true}
	if k := j; k+1 < end && toks[k].is("(") && toks[k].depth > toks[i].depth { // فلان (أبو كذا) قائد كذا
		for k < end && k < j+longestAlias && toks[k].depth > toks[i].depth {
			k++
		}
		if h, def, _ := toks[min(k, end-1)].head(); k+1 < end && h != nil && !def && h.kind == record.Person {
			n.personTo, j = j, k
		}
	}
	// "إلهام فلان رئيس كذا": a title behind the name belongs to it.
	if j < end {
		if h, def, _ := toks[j].head(); h != nil && h.kind == record.Person {
			rest := r.headed(toks, j, end, h, def, false)
			n.adjacent, n.to, n.gender = rest.adjacent, rest.to, h.gender
		}
	}
	return n, true
}

// deedOrThing reports whether the word at j, behind a name, is
// what the sentence tells rather than more of the name: نهران وجود أي من قواتها.
func (r *reader) deedOrThing(toks []token, j, end int) bool {
	t := toks[j]
	base := t.bare()
	if givenNames[t.s] || servantOf[toks[j-1].s] {
		return false
	}
	if t.definite() && !toks[j-1].definite() && strings.HasSuffix(toks[j-1].raw, "ة") {
		return false // خدمة الإسعاف
	}
	return t.deed(base) && !r.surname(toks, j, j-1, end) || things[base] || j+1 < end && toks[j+1].is("ما", "اي", "ايه", "كل", "جميع", "هذا", "هذه", "تلك")
}

// longestAlias is how many tokens another name in brackets has at most, with them.
const longestAlias = 5

// office reports whether a definite noun that no table holds stands before a
// name of two words: المنشد فلان الفلاني.
func (r *reader) office(toks []token, i, end int) bool {
	base := toks[i].bare()
	if i+2 >= end || things[base] || settings[base] || timeWords[toks[i].s] || toks[i].deed(base) || toks[i].quote != toks[i+2].quote {
		return false
	}
	for k := i + 1; k <= i+2; k++ {
		t := toks[k]
		if !r.nameWord(toks, k) || t.deed(t.s) || k == i+1 && (t.definite() || nisba(t) || strings.HasSuffix(t.raw, "ا") && strings.HasSuffix(t.raw, "ً")) {
			return false
		}
	}
	return true
}

// hasQuotedVerb reports whether a finite verb stands in a quotation.
func (r *reader) hasQuotedVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if r.verbForm(r.toks[k]) {
			return true
		}
	}
	return false
}

// titled reports whether a title with what it is of stands at j: رئيس كندا behind a name.
func (r *reader) titled(toks []token, j, end int) bool {
	h, def, _ := toks[j].head()
	if h == nil || def || h.kind != record.Person || j+1 >= end || !toks[j+1].word || toks[j+1].is("الدين", "الله") {
		return false
	}
	_, k, _ := r.gaz.country(toks, j+1)
	inner, _, _ := toks[j+1].head()
	return k > 0 || inner != nil || toks[j+1].definite() || titleNouns[toks[j+1].s]
}
