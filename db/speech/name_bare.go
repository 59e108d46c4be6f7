package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// surnameMet reports whether a word that is an office elsewhere ends the name of somebody
// whom the report has named in full: مفتي behind رنا مفتي.
func (r *reader) surnameMet(t token) bool {
	h, _, owned := t.head()
	return h != nil && h.kind == record.Person && !owned && slices.ContainsFunc(r.namesakes(t.s), func(p *person) bool {
		return len(p.words) > 1 && p.words[len(p.words)-1] == t.s
	})
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

// withDeed are deeds of two letters behind the ب of what one threatens or promises: برد قاس.
var withDeed = set("برد بشن بحل بضم بسد بمد بعد بحق")

// company are words for with whom, or by whose leave, somebody speaks.
var company = set("بحضور بمشاركة برفقة بصحبة برعاية بوساطة بإشراف بموافقة")

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
	if t.function() || withDeed[t.s] || company[t.s] || commands[t.s] || timeWords[t.s] || adverbs[t.s] || quantifiers[t.s] || ownWords[t.s] || uttered[t.s] || felt[t.s] || alone[t.s] || selves[t.s] || asides[t.s] || manners[t.s] || inManner(t) || r.bareVerb(t) {
		return false
	}
	if strings.HasSuffix(t.raw, "ة") && !givenNames[t.s] && !forenames[t.s] && !t.definite() && j > 0 && toks[j-1].definite() {
		return false // هاني الصقال سيطرة: what he denies
	}
	if noun, ok := strings.CutSuffix(t.s, "ا"); ok && (settings[noun] || documents[noun] || pictures[t.s]) {
		return false // ألقى الرئيس خطابا, عرض المتحدث صورا
	}
	if strings.HasSuffix(t.s, "ي") && (agents[t.s] || both[t.s]) && j+1 < len(toks) && toks[j+1].definite() {
		return false // فلان منفذي الهجوم, فلان طرفي النزاع
	}
	if hisOrHers(t) || (ofTalk(t.s) || statements[t.s] || utterances[t.s]) && !t.definite() || strings.HasPrefix(t.s, "ت") && !strings.HasSuffix(t.raw, "ة") && slices.ContainsFunc(t.forms, func(f form) bool {
		return f.tense == present && (f.object == "ه" || f.object == "ها" || f.object == "هم")
	}) {
		return false // وساطتها, مزاعم, تعرضه
	}
	if t.is("الحديث", "الكلام") && j+1 < len(toks) && toks[j+1].is("عن", "حول") {
		return false
	}
	if t.is("صحه") && j > 0 && j+1 < len(toks) && (toks[j+1].definite() || toks[j+1].is("ما", "هذه", "هذا", "ذلك", "تلك")) {
		if h, _, _ := toks[j-1].head(); h == nil || ofTalk(toks[j+1].s) {
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
		if hh, _, _ := headOf(rest); hh != nil || quantifiers[rest] || statements[rest] || strings.HasPrefix(t.s, "ب") && (things[rest] || documents[rest] || settings[rest]) || strings.HasPrefix(rest, "ال") && t.s != "بال" || t.deed(rest) && !ofAName(t, rest) {
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
		if f.tense == participle && f.act != "" && (strings.HasSuffix(t.s, "ا") || strings.HasSuffix(t.raw, "ة") && t.quote == 0 && f.act == "asserts" && f.takes("x") && !forenames[t.s]) { // قائلا, قائلة
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
	if j == i+1 && r.states[toks[i].s] {
		return name{from: i, to: j, kind: record.State, gender: 'f', person: j, definite: true}, true
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
		if h, def, _ := toks[j].head(); h != nil && h.kind == record.Person && !strings.HasPrefix(toks[j].s, "لل") {
			rest := r.headed(toks, j, end, h, def, false)
			n.adjacent, n.whose, n.to, n.gender = rest.adjacent, rest.whose, rest.to, h.gender
		}
	}
	return n, true
}

// deedOrThing reports whether the word at j, behind a name, is
// what the sentence tells rather than more of the name: نهران وجود أي من قواتها.
func (r *reader) deedOrThing(toks []token, j, end int) bool {
	t := toks[j]
	base := t.bare()
	if givenNames[t.s] || servantOf[toks[j-1].s] || t.deed(base) && r.namedBefore(toks, j) {
		return false
	}
	if t.definite() && !toks[j-1].definite() && strings.HasSuffix(toks[j-1].raw, "ة") {
		return false // خدمة الإسعاف
	}
	if t.deed(base) && !r.surname(toks, j, j-1, end) && !forenamesOnly(toks, j) || things[base] {
		return true
	}
	return j+1 < end && toks[j+1].is("ما", "اي", "ايه", "كل", "جميع", "هذا", "هذه", "تلك") && !forenamesOnly(toks, j) && !(forenames[toks[j-1].s] && !t.definite() && !t.function() && !t.deed(t.s) && !r.bareVerb(t)) && !ofNobility[toks[j-1].raw]
}

// forenamesOnly reports whether the word at j and the one before it are both given names:
// وائل كمال, who is no perfection.
func forenamesOnly(toks []token, j int) bool {
	return forenames[toks[j].s] && forenames[toks[j-1].s]
}

// longestAlias is how many tokens another name in brackets has at most, with them.
const longestAlias = 5

// agents are those who did something that follows, as the object of a verb.
var agents = set("منفذي مرتكبي مدبري منظمي مموّلي مخططي مؤيدي مناصري محتجزي مهاجمي خاطفي مثيري مروجي منتقدي مطلقي مستخدمي")
