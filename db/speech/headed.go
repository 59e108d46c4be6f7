package speech

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// headed reads the rest of a name behind its head noun: the nouns it belongs
// to, adjectives, a person's own name, "باسم", "في" and a place.
func (r *reader) headed(toks []token, i, end int, h *head, def, owned bool) name {
	n := name{from: i, kind: h.kind, gender: h.gender, plural: h.plural, head: h, definite: def, person: -1, dual: def && heads()[strings.TrimPrefix(toks[i].s, "ال")] == nil}
	if def && ranks[h.lemma] && i+1 < end && r.nameWord(toks, i+1) && !toks[i+1].definite() {
		n.kind = record.Person // اللواء فلان is no brigade
	}
	construct := !def && !owned && !nunated(toks[i], h) // the next noun belongs to this one
	j := i + 1
	for j < end {
		t := toks[j]
		if toks[j].depth > toks[i].depth { // an insertion: -غير معترف بها دوليا-
			k := j
			for k < end && toks[k].depth > toks[i].depth {
				k++
			}
			if k < end && k-j <= 8 && r.nameWord(toks, k) {
				j = k
				continue
			}
			break
		}
		if construct && text.Digit(firstRune(t.s)) >= 0 && j+1 < end && timeWords[toks[j+1].s] && (h.kind == record.Force || h.kind == record.Organisation) { // حركة 17 مايو
			j, construct = j+2, false
			continue
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
		if t.is("باسم", "ب") && (h.lemma == "متحدث" || h.lemma == "متحدثه" || h.lemma == "ناطق" || h.gender == 'm' || h.gender == 'f') && j+1 < end {
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
			if t.s == "باسم" && toks[j+1].definite() {
				for j += 2; j < end && toks[j].definite() && r.nameWord(toks, j) && !toks[j].deed(toks[j].bare()); j++ {
				}
				construct = false
				continue
			}
			break
		}
		if t.is("بلا") && n.person < 0 && j+1 < end && toks[j+1].word && !toks[j+1].definite() && (h.plural || h.kind == record.Organisation) { // أطباء بلا قيود
			n.kind, n.gender, n.plural = record.Organisation, 'f', false
			j, construct = j+2, false
			continue
		}
		if t.is("باسمه", "باسمها", "باسمهم") {
			j++
			continue
		}
		if t.is("يدعي", "تدعي", "اسمه", "اسمها", "واسمه", "واسمها", "يسمي", "تسمي") && (h.kind == record.Person || h.kind == record.Unnamed) && j+1 < end && r.nameWord(toks, j+1) {
			n.person, construct = j+1, false // متحدث يدعى فلان
			n.kind = record.Person
			j += 2
			continue
		}
		if h.kind == record.Person && !def && !owned && n.person < 0 && sourceKind(t.s) && t.s != "خاص" { // ضابط كبير
			construct = false
			j++
			continue
		}
		if h.kind == record.Unnamed && !def && n.person < 0 && sourceKind(t.s) { // مصدر مطلع, مصدرا مقربا من الحزب
			construct = false
			if j++; j+1 < end && toks[j].is("من", "علي") {
				if sub, ok := r.actor(toks, j+1, end, ""); ok && sub.person >= sub.to {
					n.adopt(sub)
					j = sub.to
				} else if toks[j+1].definite() {
					j += 2
				}
			}
			continue
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
		if t.is("في") && members[h.lemma] && n.person < 0 && r.belongs(toks, j+1, end) { // القيادي في الحزب الفلاني
			for j += 2; j < end && toks[j].definite() && r.nameWord(toks, j); j++ {
			}
			construct = false
			continue
		}
		if t.is("المنتهيه") && j+1 < end && toks[j+1].is("ولايته", "ولايتها", "مهامه", "مهامها") {
			j += 2
			continue
		}
		if strings.HasPrefix(t.s, "لل") && h.kind == record.Person && j > i+1 && toks[j-1].definite() && r.served(toks, j) { // المفوض العام للأونروا
			j, construct = j+1, false
			continue
		}
		if t.is("في", "لدي") && j+1 < end && r.seat(toks, j+1, h) {
			if toks[j+1].is("الاقليم") {
				n.region = [2]int{j + 1, j + 2}
			}
			if toks[j+1].placeHead() && !toks[j+1].definite() {
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
		if t.is("غير") && j+1 < end && toks[j+1].definite() && !toks[j+1].is("المعترف") && !construct { // منظمة كذا غير الحكومية
			j += 2
			continue
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
		if strings.HasPrefix(t.s, "لل") && h.kind == record.Organisation && j > i && toks[j-1].definite() && j+1 < len(toks) && toks[j+1].word && that(toks[j+1].s) {
			j++ // الشركة المالكة للسفينة أن
			continue
		}
		if to, ok := r.behindPreposition(&n, toks, i, j, end, h, construct); ok {
			j, construct = to, false
			continue
		}
		if rest, ok := t.unjoined(); ok {
			if r.coordinateNoun(toks, j, rest, h) || r.coordinatePlace(toks, j, end, rest, n) {
				j++
				continue
			}
			if j+1 < end && n.person < 0 && (purposes[toks[j-1].s] || toks[j-1].deed(toks[j-1].s)) && toks[j].deed(rest) { // قوة حماية وتأمين الحدود
				j, construct = j+1, true
				continue
			}
			if to, person := r.secondOffice(toks, j, end, rest, n); to > j {
				j, n.person, construct = to, person, false
				continue
			}
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
				for j < end && r.nameWord(toks, j) && j-i < 8 {
					j++
				}
			}
			construct = false
			continue
		}
		if t.is("الاخر", "الاخري") && n.plural {
			break // اتهم كل من الطرفين الآخر
		}
		if t.function() && !(t.s == "علي" && t.raw != "على" && n.person >= 0) || timeWords[t.s] || adverbs[t.s] {
			break
		}
		if base, ok := strings.CutPrefix(t.s, "ال"); ok && things[base] && !construct {
			break
		}
		if r.purpose(t) && !construct {
			j++
			if j < end && toks[j].word && (toks[j].definite() && !strings.HasPrefix(t.s, "لل") || r.nameWord(toks, j) && t.is("لتحرير", "لانقاذ")) {
				j++
			}
			continue
		}
		if t.is("الخارجيه", "الداخليه") && n.definite && toks[j-1].definite() || t.is("البحريه", "الدبلوماسيه") && toks[j-1].definite() {
			j++
			continue
		}
		if construct && t.placeHead() && !t.definite() {
			if k := r.placeEnd(toks, j, end); k > j+1 {
				if regionNouns[t.s] {
					n.region = [2]int{j + 1, k}
				}
				j, construct = k, false
				continue
			}
		}
		if construct && h.kind == record.Person && n.person < 0 && nisba(t) && !r.namesCountry(toks, j+1, min(j+2, end)) && r.gaz.adjective(toks, j) == nil && !r.remembered(name{from: j}) && (j+1 >= end || !toks[j+1].definite() && !r.nameWord(toks, j+1)) {
			construct = false // قائد ميداني
			j++
			continue
		}
		if construct && t.is("اكبر", "اهم", "ابرز", "اقدم", "اعلي", "كبري") && j+1 < end { // إدارة أكبر مستشفيات المدينة
			j++
			continue
		}
		if construct && j == i+1 && rulers[h.lemma] && n.person < 0 && r.nameWord(toks, j) && !t.definite() && !t.deed(t.s) && !r.remembered(name{from: j}) && r.gaz.adjective(toks, j) == nil {
			construct = false // محافظ كذا: of which place
			j++
			continue
		}
		h2, def2, owned2 := t.head()
		adj := r.gaz.adjective(toks, j)
		switch {
		case construct && (h2 != nil || t.definite() || titleNouns[t.s] || purposes[t.s] && h.kind == record.Organisation || n.person < 0 && r.nameWord(toks, j)):
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
		case t.definite() && h2 == nil && n.person < 0 && !r.actedOn(t) && !allegiances[t.s] && !uttered[t.s] && !strings.HasPrefix(t.s, "بال") && !strings.HasPrefix(t.s, "لل") && !strings.HasPrefix(t.s, "وال"):
			// an adjective: العام, المسلحة, الانتقالي
		case (h.kind == record.Outlet || h.kind == record.Agency) && j-i < 4 && !toks[j-1].definite() && toks[j-1].s != toks[i].s && r.nameWord(toks, j) && !t.definite() && !t.deed(t.s):
			// صحيفة نيويورك تايمز
		case h.kind == record.Organisation && !papers[h.lemma] && n.person < 0 && j-i < 4 && !def && !owned && !construct && !toks[j-1].definite() && foreign(toks[j-1]) && foreign(t) && r.nameWord(toks, j) && !t.deed(t.s):
			// منظمة بيور ووتر فاند
		case !def && !owned && n.person < 0 && nisba(t) && (h.kind != record.Person || h.plural) && !toks[j-1].definite():
			// مصدر طبي, منظمة حقوقية محلية
		case def2 && h2.kind == record.Person && h.kind == record.Organisation && j == i+1 && strings.HasSuffix(t.s, "يه"):
			// المنظمة الحقوقية, whose adjective names a woman elsewhere
		case def2 && h.kind == record.Person && (n.person < 0 && h2.kind == record.Person || ranks[h2.lemma]) && j+1 < end && r.nameWord(toks, j+1):
			n.person = -1 // a rank or a title between the office and the name: قائد المنطقة العقيد فلان
		case n.person >= 0 && t.definite() && servants[toks[j-1].s]:
			// عبد الملك, who is no king
		case n.person >= 0 && j == n.person+1 && def2 && h2.kind == record.Person && !h2.plural && (j+1 >= end || toks[j+1].function()):
			// حسين الأمين: a surname that is an office elsewhere
		case n.person >= 0 && j > n.person && t.definite() && strings.HasSuffix(t.s, "ات"):
			goto done // الوزير فلان الدعوات: what he speaks of
		case n.person >= 0 && j-n.person < 5 && r.nameWord(toks, j) && (!t.deed(t.bare()) || givenNames[t.s] || servantOf[toks[j-1].s] || r.surname(toks, j, n.person, end)) && !((strings.HasSuffix(t.s, "ه") || strings.HasSuffix(t.s, "ات")) && j+1 < end && toks[j+1].definite() && !things[toks[j+1].bare()]):
		case n.person < 0 && (n.kind == record.Person || h.kind == record.Unnamed && def || r.personInside(toks, i, j)) && !h.plural && r.nameWord(toks, j) && !t.definite() && !r.actionBefore(toks, j, end):
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
// words right before أن, where only a name can stand: إيفان لوبيز أن.
func (r *reader) namedBefore(toks []token, j int) bool {
	return j+2 < len(toks) && toks[j+1].word && !toks[j+1].definite() && (that(toks[j+2].s) || toks[j+2].is(":")) && !toks[j+1].deed(toks[j+1].s) && !toks[j+1].function() && r.nameWord(toks, j+1)
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
	return ok && (purposes[rest] || t.deed(rest))
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
	return k > 0 || hh != nil && hh.kind != record.Outlet && !papers[hh.lemma] || placeHead(s) || h.kind == record.Unnamed || h.kind == record.Outlet && !opens(toks, j)
}

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
