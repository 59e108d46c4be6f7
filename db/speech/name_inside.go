package speech

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// townOfTwo reports whether a town whose name has two words stands at j, behind a noun for
// those who are of it: شرطة كفر زيت, مدير مستشفى دير حسان.
func (r *reader) townOfTwo(toks []token, j int, h *head) bool {
	of, _, _ := toks[j-1].head()
	return placePrefixes[toks[j].s] && !toks[j].is("شيخ", "الشيخ") && (of != nil && of.kind != record.Person || rulers[h.lemma]) && toks[j+1].word && r.nameWord(toks, j+1) && !r.inDate(toks[j+1])
}

// describes reports whether the word at j, behind an indefinite noun for somebody, says
// where he is from and is no name: it ends as the noun does in the accusative, or says
// more of him is to come: دبلوماسيا أوريا; ضابط سلواني كبير.
func (r *reader) describes(toks []token, i, j, end int) bool {
	t := toks[j]
	if j != i+1 || t.definite() || r.gaz.adjective(toks, j) != nil {
		return false
	}
	if strings.HasSuffix(toks[i].s, "ا") && strings.HasSuffix(t.s, "يا") && len(t.s) > 6 {
		return true
	}
	return nisba(t) && j+1 < end && sourceKind(toks[j+1].s)
}

// actedOn reports whether a definite word is the name of an action, which is no
// adjective of the body before it: عزا الجيش الانفجار إلى خلل. Of the shape of
// مشاركة there are adjectives too.
func (r *reader) actedOn(t token) bool {
	base := t.bare()
	return t.deed(base) && !strings.HasPrefix(base, "م")
}

// surname reports whether a word with the shape of an action's name, behind one word
// of a person's name, ends it: the name of an action would have what it is of behind it.
func (r *reader) surname(toks []token, j, person, end int) bool {
	if j != person+1 || toks[j].definite() || toks[j].deed(toks[j-1].s) {
		return false
	}
	if j+1 >= end {
		return true
	}
	next := toks[j+1]
	return !next.word || that(next.s) || timeWords[next.s] || r.inDate(next) || next.is("قد") || r.bareVerb(next)
}

// belongs reports whether the word at j, behind في, names what somebody is a
// member of rather than where or when he spoke.
func (r *reader) belongs(toks []token, j, end int) bool {
	if j >= end || !toks[j].word || !r.nameWord(toks, j) || r.settingAt(j) || toks[j].placeHead() || quantifiers[toks[j].s] || toks[j].deed(toks[j].bare()) || r.inDate(toks[j]) {
		return false
	}
	_, k, _ := r.gaz.country(toks, j)
	return k == 0
}

// served reports whether "لل" at j leads to the body that an office belongs to
// rather than to those who are told.
func (r *reader) served(toks []token, j int) bool {
	rest := strings.TrimPrefix(toks[j].s, "لل")
	h, _, _ := headOf(rest)
	return h == nil && r.outletTold(j, len(toks)) == 0 && !audience[rest] && !toks[j].deed(rest) && !strings.HasSuffix(rest, "ين") && !strings.HasSuffix(rest, "ات")
}

// nunated reports whether a plural ends in the ن that it loses before a noun it
// belongs to: ناشطون عرضوا, but ناشطو المنظمة.
func nunated(t token, h *head) bool {
	return h.plural && (h.kind == record.Person || h.kind == record.Unnamed || h.kind == record.Force) && (strings.HasSuffix(t.s, "ون") || strings.HasSuffix(t.s, "ين")) && len(t.s) > 8
}

// actionBefore reports whether a word names an action rather than a person: it
// has the shape of one (تأخر), and what it is of follows.
func (r *reader) actionBefore(toks []token, j, end int) bool {
	s := toks[j].s
	if givenNames[s] || r.namedBefore(toks, j) || r.gaz.adjective(toks, j) != nil {
		return false
	}
	if toks[j].deed(s) {
		return true
	}
	return j+1 < end && strings.HasPrefix(s, "ت") && utf8.RuneCountInString(s) == 4 && strings.HasPrefix(toks[j+1].s, "ال") && !r.remembered(name{from: j})
}

// namedBefore reports whether a word with the shape of an action's name begins two
// words right before أن, where only a name can stand: إيفان لوبيز أن, سليم بدء الشمري أن.
func (r *reader) namedBefore(toks []token, j int) bool {
	return j+2 < len(toks) && toks[j+1].word && (!toks[j+1].definite() || strings.HasSuffix(toks[j+1].s, "ي") && r.gaz.adjective(toks, j+1) == nil) && (that(toks[j+2].s) || toks[j+2].is(":")) && !toks[j+1].deed(toks[j+1].s) && !toks[j+1].function() && r.nameWord(toks, j+1)
}

// foreign reports whether a word has no shape that an Arabic noun ends or begins with.
func foreign(t token) bool {
	h, _, _ := t.head()
	return h == nil && !t.definite() && !nisba(t) && !strings.HasSuffix(t.s, "ه") && !strings.HasSuffix(t.s, "ات") && !t.function()
}

// nisba reports whether a word has the shape of an adjective of belonging without the article.
func nisba(t token) bool {
	return !t.definite() && len(t.s) > 6 && (strings.HasSuffix(t.s, "ي") || strings.HasSuffix(t.s, "يه") || strings.HasSuffix(t.s, "يون") || strings.HasSuffix(t.s, "يين")) && !t.function()
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
	return ok && (purposes[rest] || t.deed(rest) && !tolls[rest])
}

// sourceKind reports whether a word tells what sort of source speaks: مطلع,
// مقربون, رفيعة, with the ending of any case.
func sourceKind(s string) bool {
	for _, end := range []string{"", "ا", "ه", "ون", "ين", "ان"} {
		if rest, ok := strings.CutSuffix(s, end); ok && sourceKinds[rest] {
			return true
		}
	}
	return false
}

// namesCountry reports whether a country or its adjective stands in the range.
func (r *reader) namesCountry(toks []token, from, to int) bool {
	for k := from; k < to; k++ {
		if _, n, _ := r.gaz.country(toks, k); n > 0 || r.gaz.adjective(toks, k) != nil {
			return true
		}
	}
	return false
}

// adopt takes the country of a name inside this one, and those whose it says it is.
func (n *name) adopt(sub name) {
	if sub.whose[1] > 0 {
		n.whose = sub.whose
	}
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
	if base, _ := cutArticle(s); settings[base] || statements[base] || ofTalk(s) || doubted[base] {
		return false
	}
	_, k, _ := r.gaz.country(toks, j)
	hh, _, _ := headOf(s)
	return k > 0 || s == "النظام" || hh != nil && hh.kind != record.Outlet && !papers[hh.lemma] || placeHead(s) || h.kind == record.Unnamed || h.kind == record.Outlet && !opens(toks, j)
}

// doubted is what is doubted of what others say: شكك مسؤول في صحة الأرقام.
var doubted = set("صحة مصداقية دقة صدقية حقيقة جدية نزاهة رواية الرواية")

// personInside reports whether a title stands inside the name before j: "متحدث باسم الجيش فلان".
func (r *reader) personInside(toks []token, i, j int) bool {
	for k := i; k < j; k++ {
		if h, _, _ := toks[k].head(); h != nil && h.kind == record.Person {
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
	if h, _, _ := toks[j].head(); h != nil {
		return true
	}
	next := toks[j+1]
	if _, k, _ := r.gaz.country(toks, j+1); k > 0 && r.wears(next.s, nil, "") {
		return true
	}
	if h, def, _ := next.head(); h != nil && def && (h.kind == record.Government || h.kind == record.Force) && !ranks[h.lemma] {
		return true // منسق أعمال الحكومة
	}
	if titleNouns[toks[j].s] || next.placeHead() && !next.definite() {
		return true
	}
	return next.definite() && strings.HasSuffix(toks[j].s, "ه")
}

// placeOfOffice is the token behind the place at j that a body is of, or an office: the
// name of one who has an office begins where that of the place is whole: مدير مستشفى
// كيسور | لوران بيتي, رئيس بلدية كفر نور | سامي حداد.
func (p *naming) placeOfOffice(j int) int {
	k := p.placeEnd(p.toks, j, p.end)
	if p.h.kind != record.Person || p.h.plural || p.n.person >= 0 {
		return k
	}
	own := j + 2
	if own < k && (placePrefixes[p.toks[j+1].s] || townOpenings[p.toks[j+1].s]) {
		own++
	}
	for own < k && (directions[p.toks[own].s] || p.toks[own].definite()) {
		own++
	}
	if own >= k || p.toks[own].definite() || k-own < 2 && !forenames[p.toks[own].s] {
		return k
	}
	return own
}

// townOpenings begin foreign names of places of two words.
var townOpenings = set("سان سانت سانتا لوس لاس نيو بورت فورت بويرتو ريو ال لا لو كيب غراند")

// forWhom reports whether a definite body with an adjective is named by those it is for,
// and does not only speak to them.
func (p *naming) forWhom(t *token) bool {
	rest := strings.TrimPrefix(t.s, "لل")
	if !p.def || p.j < p.i+2 || !p.toks[p.j-1].definite() || listeners[rest] || audience[rest] || p.outletTold(p.j, len(p.toks)) > 0 || t.deed(rest) {
		return false
	}
	if h, _, _ := headOf(rest); h != nil && (h.kind == record.Outlet || h.kind == record.Agency) {
		return false
	}
	switch p.h.kind {
	case record.Organisation:
		return true
	case record.Government:
		return boards[p.h.lemma] && !p.namesCountry(p.toks, p.i+1, p.j)
	}
	return false
}

// namedBehindPlace reports whether the name of one who has an office follows behind the
// place of one word that he has it in.
func (p *naming) namedBehindPlace() bool {
	place, given := p.j+1, p.j+2
	return p.h.kind == record.Person && !p.h.plural && p.n.person < 0 && given+1 < p.end && !p.toks[place].definite() && !forenames[p.toks[place].s] &&
		p.nameWord(p.toks, place) && forenames[p.toks[given].s] && p.nameWord(p.toks, given+1)
}

// hisOrHers reports whether a word has a pronoun for whose it is behind the ending of a
// noun, which no name has: وساطتها.
func hisOrHers(t token) bool {
	if len(t.s) < shortestOwned*letterSize {
		return false
	}
	for _, whose := range []string{"ته", "تها", "تهم", "تهما", "تنا"} {
		if strings.HasSuffix(t.raw, whose) {
			return true
		}
	}
	return false
}

// shortestOwned is how many letters such a word has at least.
const shortestOwned = 6

// kunya reports whether a name by which somebody is called after his child is bent by the
// words before it: بحسب أبي يزن, where the report has أبو يزن too. That of أبي أحمد may be
// his own.
func (r *reader) kunya(words []string) bool {
	if words[0] == "ابا" {
		return true
	}
	if words[0] != "ابي" {
		return false
	}
	if r.kunyas == nil {
		r.kunyas = map[string]bool{}
		for i := 1; i < len(r.words); i++ {
			if r.words[i-1].Fold == "ابو" {
				r.kunyas[r.words[i].Fold] = true
			}
		}
	}
	return r.kunyas[words[1]]
}

// kunyaEnd is where the name ends of one who is called by his child at i, with the family
// or the place that he is of: أبو يزن الجبلي.
func (r *reader) kunyaEnd(toks []token, i, end int) int {
	j := i + 2
	if j < end && toks[j].definite() && strings.HasSuffix(toks[j].s, "ي") && toks[j].quote == toks[i].quote && r.nameWord(toks, j) && !toks[j].deed(toks[j].bare()) {
		j++
	}
	return j
}
