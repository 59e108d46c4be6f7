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
	whose    [2]int // the tokens of those whose it is, as it tells beside its name: الموالية لكينيا
	office   [2]int // the tokens of an office that is told behind the name of its holder
	paper    byte   // the gender of the paper by which it speaks
}

// actor reads a name that begins at toks[i], whose first word may carry the
// given clitics ("و" after a conjunction, "ل" or "ب" after a verb that takes
// one). It reads no further than end. The first way of naming somebody that fits decides.
func (r *reader) actor(toks []token, i, end int, clitics string) (name, bool) {
	if i < end && !toks[i].word && opens(toks, i) {
		return r.quotedActor(toks, i, end, clitics)
	}
	if i >= end || !toks[i].word {
		return name{}, false
	}
	if n, ok := r.knownName(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.each(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.latterOrOne(toks, i, end); ok {
		return n, true
	}
	if n, ok := namedOperation(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.some(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.chief(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.governor(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.prosecution(toks, i, end); ok {
		return n, true
	}
	if n, ok := r.speakingOperation(toks, i, end); ok {
		return n, true
	}
	first := toks[i].s
	if bareWord(first) == first && strings.HasSuffix(first, "امام") && !strings.Contains(toks[i].raw, "إ") {
		return name{}, false // أمام الضباط: before them, no imam
	}
	bases := basesOf(first, clitics)
	for _, b := range bases {
		if c, n := r.gaz.seat(toks, i, b); n > 0 {
			return name{from: i, to: i + n, kind: record.Government, gender: 'm', adjacent: c, person: i + n, definite: true}, true
		}
	}
	if c, n, _ := r.gaz.country(toks, i); n > 0 && r.wears(toks[i].s, c, clitics) {
		to := i + n
		return name{from: i, to: to, kind: record.State, gender: 'f', country: c, person: to, definite: true}, true
	}
	if r.surnameMet(toks[i]) && !(i+1 < end && ofOffices[toks[i+1].s]) {
		return r.rememberedName(toks, i, end, bases)
	}
	if n, ok := r.underHead(toks, i, end, bases); ok {
		return n, true
	}
	if n, ok := r.bodyName(i, bases); ok {
		return n, true
	}
	if n, ok := r.regime(toks, i, end, bases); ok {
		return n, true
	}
	return r.bareName(toks, i, end, bases)
}

// speakingOperation reads those who go by the name of the operation that they fight, right behind the verb
// of what they say, and whose it is: نفت عملية «سيف الرمال» التي تخوضها قوات كذا، سقوط المدينة.
func (r *reader) speakingOperation(toks []token, i, end int) (name, bool) {
	if i < 1 || i+2 >= end || !toks[i].is("عمليه", "حمله") || !opens(toks, i+1) {
		return name{}, false
	}
	v, said := r.said(toks[i-1])
	shut := quoteEnd(toks, i+2)
	if !said || v.gender != 'f' || shut >= end || shut-i > longestQuoted+2 {
		return name{}, false
	}
	n := name{from: i, to: shut + 1, kind: record.Force, gender: 'f', head: &head{lemma: toks[i].s, kind: record.Force, gender: 'f'}, person: shut + 1, definite: true}
	if j := n.to; j+2 < end && toks[j].is("التي") && waging[toks[j+1].s] {
		if of, ok := r.actor(toks, j+2, end, ""); ok {
			n.adopt(of)
			n.of, n.bodyTo = [2]int{of.from, of.to}, n.to
			n.to, n.person = of.to, of.to
			if n.to < end && toks[n.to].is("،", ",") {
				n.to, n.person = n.to+1, n.to+1
			}
		}
	}
	return n, true
}

// waging are verbs of those whose an operation is.
var waging = set("تشنها تخوضها تنفذها تقودها أطلقتها بدأتها")

// quotedActor reads a name in quotation marks, the first of which is at i: "قسد".
func (r *reader) quotedActor(toks []token, i, end int, clitics string) (name, bool) {
	shut := quoteEnd(toks, i+1)
	if shut-i > 6 {
		return name{}, false
	}
	n, ok := r.actor(toks, i+1, end, clitics)
	if (!ok || n.to < shut) && shut < end && shut-i <= 5 && toks[i+1].word && !r.hasQuotedVerb(i+1, shut) && (shut+1 >= end || toks[shut+1].word || toks[shut+1].is("-", "–", "(")) {
		return name{from: i + 1, to: shut + 1, kind: record.Organisation, gender: 'f', person: shut + 1, definite: true}, true
	}
	if ok && n.to == shut && shut < end { // "الفجر" والفصائل
		n.to, n.person = shut+1, shut+1
		if !n.identified() && n.kind == record.Person {
			n.kind, n.gender = record.Organisation, 'f'
		}
	}
	return n, ok
}

// namedOperation reads the force that is called by the name of its operation: عملية «درع الساحل».
func namedOperation(toks []token, i, end int) (name, bool) {
	if !toks[i].is("عمليه") || !opens(toks, i+1) {
		return name{}, false
	}
	shut := quoteEnd(toks, i+2)
	if shut-i > 6 || shut >= end {
		return name{}, false
	}
	return name{from: i, to: shut + 1, kind: record.Force, gender: 'f', person: shut + 1, definite: true}, true
}

// each reads each of two or of several: كل جانب, كلا الطرفين, كل من كينيا وأوغندا.
func (r *reader) each(toks []token, i, end int) (name, bool) {
	if toks[i].is("كل", "كلا", "كلتا", "كلي") && i+1 < end {
		if h, def, owned := toks[i+1].head(); h != nil {
			n := r.headed(toks, i+1, end, h, def, owned)
			n.from, n.to, n.person = i, i+2, i+2
			return n, true
		}
	}
	if toks[i].is("كل", "كلا") && i+1 < end && toks[i+1].is("منهما", "منهم") { // كلا منهما, who are two that were named
		return name{from: i, to: i + 2, kind: record.Unnamed, gender: 'm', person: i + 2, definite: true}, true
	}
	if toks[i].is("كل", "كلا") && i+2 < end && toks[i+1].is("من") {
		return r.actor(toks, i+2, r.secondOf(toks, i+3, end), "")
	}
	return name{}, false
}

// latterOrOne reads the last who was named, الأخير, those who were, هؤلاء, and one of several: أحد السكان, أحدهم.
func (r *reader) latterOrOne(toks []token, i, end int) (name, bool) {
	if toks[i].is("الاخير", "الاخيره") {
		n := name{from: i, to: i + 1, kind: record.Unnamed, gender: 'm', person: i + 1, definite: true}
		if toks[i].is("الاخيره") {
			n.gender = 'f'
		}
		return n, true
	}
	if toks[i].is("هولاء") && (i+1 >= end || !toks[i+1].definite()) {
		return name{from: i, to: i + 1, kind: record.Unnamed, gender: 'm', plural: true, person: i + 1, definite: true}, true
	}
	if n, ok := r.related(toks, i, end); ok {
		return n, true
	}
	if toks[i].is("واحد", "واحده") && i+2 < end && toks[i+1].is("من") && toks[i+2].definite() { // واحد من الحراس
		n := name{from: i, to: i + 3, kind: record.Unnamed, gender: 'm', person: i + 3}
		if toks[i].is("واحده") {
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
	return name{}, false
}

// regime reads a government that is called so by its country: النظام الكيني, and not النظام الصحي.
func (r *reader) regime(toks []token, i, end int, bases []string) (name, bool) {
	if i+1 >= end || !slices.Contains(bases, "النظام") {
		return name{}, false
	}
	c := r.gaz.adjective(toks, i+1)
	return name{from: i, to: i + 2, kind: record.Government, gender: 'm', person: i + 2, definite: true, adjacent: c}, c != nil && toks[i+1].definite()
}

// basesOf are the words that a first word can be, as it is and without each of the clitics.
func basesOf(first, clitics string) []string {
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
	return bases
}

// underHead reads a name that begins with a noun of heads.tsv.
func (r *reader) underHead(toks []token, i, end int, bases []string) (name, bool) {
	for _, b := range bases {
		h, def, owned := headOf(b)
		if owned && toks[i].feminine() {
			h, owned = h.woman(toks[i].spoke), false
		}
		if h == nil || officeLike[b] && r.forename(toks, i, end) || b == "مصلحه" && !(i+1 < end && branches[toks[i+1].s]) {
			continue
		}
		if r.sheSays(toks, i, h) {
			return name{from: i, to: i + 2, kind: record.Person, gender: 'f', person: i, definite: true}, true
		}
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
	return name{}, false
}

// branches are what a service of the state is for; any other مصلحة is an interest: مصلحة البلاد.
var branches = set("الضرائب السجون الجمارك الأرصاد المياه الآثار الجوازات البريد الهجرة الأحوال الإحصاء الطرق المطارات الموانئ الطيران الغابات الكهرباء الدمغة الري")

// sheSays reports whether a noun for a paper is the name of a woman who says something, as its
// verb tells: وقالت بيان الحسن إن.
func (r *reader) sheSays(toks []token, i int, h *head) bool {
	if !papers[h.lemma] || h.gender != 'm' || h.plural || !toks[i].spoke || i+2 >= len(toks) || !that(toks[i+2].s) {
		return false
	}
	own, _, _ := toks[i+1].head()
	return own == nil && toks[i+1].word && !toks[i+1].function()
}

// related reads the name behind what its bearer is to somebody: جارتها كيسور, خصمها جبهة النهر.
// A neighbour whom no table knows is a state, another of one word is no man.
func (r *reader) related(toks []token, i, end int) (name, bool) {
	next := neighbours[toks[i].s]
	if !next && !relations[toks[i].s] || i+1 >= end {
		return name{}, false
	}
	n, ok := r.actor(toks, i+1, end, "")
	if ok && n.country == nil && n.head == nil && n.kind == record.Person && (next || n.to == n.from+1) {
		n.kind, n.gender, n.person, n.personTo = record.Organisation, 'f', n.to, 0
		if next {
			n.kind = record.State
		}
	}
	return n, ok && n.kind != record.Unnamed
}

// neighbours and relations say what somebody is to the one who was named before, and stand
// before his name.
var (
	neighbours = set("جارتها جارته جارها جاره")
	relations  = set("حليفتها حليفته حليفها حليفه خصمها خصمه غريمتها غريمته غريمها غريمه شريكتها شريكته شريكها شريكه")
)

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
	if h == nil || h.kind != record.Person && h.kind != record.Unnamed || at == i+1 && (def || owned || !h.plural && h.lemma != "مصادر") {
		return name{}, false
	}
	n := r.headed(toks, at, end, h, def, owned)
	n.from, n.kind, n.gender, n.plural, n.person = i, record.Unnamed, 'm', true, n.to
	if h.gender == 'f' {
		n.gender = 'f'
	}
	return n, true
}

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
		if !acting[toks[i+1].s] {
			return name{}, false
		}
	default:
		return name{}, false
	}
	n := r.headed(toks, i+1, end, h, toks[i+1].definite(), false)
	n.from = i
	return n, true
}

// governor reads a woman who governs, whose title is the word for a province too: المحافظة هند
// العطار.
func (r *reader) governor(toks []token, i, end int) (name, bool) {
	if !toks[i].is("المحافظه", "والمحافظه") || i+2 >= end || !forenames[toks[i+1].s] || !r.nameWord(toks, i+2) {
		return name{}, false
	}
	n, ok := r.actor(toks, i+1, end, "")
	if !ok || n.kind != record.Person || n.person != n.from {
		return name{}, false
	}
	n.from, n.gender = i, 'f'
	return n, true
}

// prosecution reads those who prosecute, where the word does not stand for what somebody claims:
// الادعاء العام, قال الادعاء إن.
func (r *reader) prosecution(toks []token, i, end int) (name, bool) {
	if i+1 >= len(toks) || !toks[i].is("الادعاء", "والادعاء") {
		return name{}, false
	}
	next := toks[i+1]
	n := name{from: i, to: i + 1, kind: record.Government, gender: 'm', head: &head{lemma: "ادعاء", kind: record.Government, gender: 'm'}, definite: true}
	switch {
	case i+1 < end && next.is("العام", "العسكري"):
		n.to = i + 2
	case i == 0:
		return name{}, false
	default:
		v, ok := r.said(toks[i-1])
		if !ok || v.act != "asserts" || v.gender != 'm' || v.object != "" || !that(next.s) && !(next.deed(next.s) && !next.definite()) {
			return name{}, false
		}
	}
	n.person = n.to
	return n, true
}

// acting tell of one who does the work of an office: القائم بأعمال السفير.
var acting = set("بأعمال بالأعمال بمهام بأعباء")

// chiefly are plurals of those who have a chief (كبير), before the body whose they are or
// with the article.
var chiefly = set("مفاوضي المفاوضين مستشاري المستشارين موظفي الموظفين خبراء الخبراء باحثي الباحثين محللي المحللين مراقبي المراقبين اطباء الاطباء قضاه القضاه مهندسي المهندسين علماء العلماء مراسلي المراسلين مدعي المدعين دبلوماسيي الدبلوماسيين مسوولي المسوولين ضباط الضباط")

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

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

// ofOffices are adjectives that stand behind an office and behind no surname: الأمين العام.
var ofOffices = set("العام العامة الأول الأولى السابق السابقة المساعد المساعدة الأعلى")
