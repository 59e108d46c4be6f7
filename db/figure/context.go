package figure

import (
	"math"
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// classify tells from the unit before or behind a number what kind it is.
func (r *reader) classify(q *quantity) {
	if sign := r.fold(q.number - 1); q.number > 0 && (units[sign].kind == Money && r.kind(q.number-1) == text.Mark || sign == "usd" || sign == "eur" || sign == "gbp") {
		q.kind, q.unit = Money, units[sign].name
		q.from = min(q.from, q.number-1)
		if scale, ok := shortScales[r.fold(q.to)]; ok && r.joined(q.to) && q.rule.Code != "between" {
			q.value *= scale
			q.behind, q.to = q.to+1, q.to+1
		}
		if u, end, ok := r.unitAt(q.to); ok && u.kind == Money {
			q.to = end
		}
		return
	}
	if f := r.fold(q.from - 1); f == "magnitude" && q.from > 0 {
		q.kind, q.unit = Measure, "magnitude"
		return
	}
	u, end, ok := r.unitAt(q.to)
	if !ok && r.fold(q.to) == "-" && r.joined(q.to) {
		if u, end, ok = r.unitAt(q.to + 1); ok && u.kind == Duration && r.fold(end) == "-" {
			// 13-year-old
			if r.fold(end+1) == "old" {
				q.kind, q.unit, q.to = Age, u.name, end+2
				return
			}
		}
	}
	if !ok {
		if r.ageBefore(q.from) && q.value < 130 && r.nouns[min(q.to, len(r.nouns)-1)].Thing == nil {
			q.kind, q.unit = Age, "years"
		}
		return
	}
	if u.dual || u.kind == Measure && len(r.fold(q.to)) == 1 && r.fold(q.to) == "m" && !r.joined(q.to) {
		return
	}
	if u.kind == Measure && u.name == "miles" && isArabic(r.fold(q.to)) && q.inBrackets(r) {
		return
	}
	q.kind, q.unit, q.to = u.kind, u.name, end
	if f := r.fold(end); u.kind == Measure && (f == "تحت" && r.fold(end+1) == "الصفر" || f == "below" && r.fold(end+1) == "zero") {
		q.value, q.to = -q.value, end+2
	}
	if u.kind != Duration {
		return
	}
	if r.fold(q.to) == "of" && r.fold(q.to+1) == "age" {
		q.kind, q.to = Age, q.to+2
		return
	}
	if r.fold(q.to) == "old" || r.ageBefore(q.from) || u.name == "years" && q.inBrackets(r) && q.rule.Code == "exact" {
		q.kind = Age
		if r.fold(q.to) == "old" {
			q.to++
		}
	}
}

// inBrackets reports whether the quantity fills a pair of brackets: (13 عاما).
func (q *quantity) inBrackets(r *reader) bool {
	return r.fold(q.from-1) == "(" && r.fold(q.to) == ")"
}

// ageBefore reports whether the words before word i speak of somebody's age.
func (r *reader) ageBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch f := r.fold(j); {
		case f == "aged" || f == "age" || f == "ages" && j == i-1:
			return true
		case f == "العمر" || f == "عمره" || f == "عمرها" || f == "عمر" || f == "اعمارهم" || f == "عمرا" || f == "بعمر" || f == "سنه" && false:
			return true
		case f == "البالغ" || f == "البالغه" || f == "بالغ":
			return true
		case f == "في" && strings.HasPrefix(r.fold(j+1), "ال") && (r.fold(j+1) == "الخامسه" || r.fold(j+1) == "العشرين"):
			return false
		case r.kind(j) == text.Mark && f != "(":
			return false
		}
	}
	return false
}

// months are the month names of all calendars that a number before or behind
// makes a date, folded.
var months = wordSet("يناير فبراير مارس أبريل إبريل مايو يونيو يونية يوليو يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين " +
	"جانفي فيفري أفريل ماي جوان جويلية أوت شتنبر نونبر دجنبر غشت يوليوز محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي القعدة الحجة " +
	"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec")

// references are the words that name things by number: resolution 1701.
var references = wordSet("رقم ص ص. رحلة صفحات الرقم القرار قرار المادة مادة البند الفقرة الفصل الباب الصفحة صفحة القناة قناة اللواء الفرقة الكتيبة الدورة دورة المرسوم القانون قانون مرسوم هاتف الهاتف تلفون فاكس طراز الطراز طراز نوع موديل عيار مجموعة النسخة المجموعة جي العدد الحلقة الجلسة المرحلة غرفة بوابة كوفيد " +
	"no no. number # resolution article chapter section page channel brigade division battalion regiment law decree phone tel tel. fax model type calibre caliber version covid g group episode room gate level phase stage route highway flight decision order item paragraph nr №")

// yearLeads are the words behind which a number of four digits is a year.
var yearLeads = wordSet("عام العام سنة السنة عامي سنوات في منذ حتى قبل بعد مطلع نهاية بداية خريف صيف ربيع شتاء منتصف أواخر أوائل لعام بعام والعام وعام موسم مونديال قبيل خلال بين من إلى " +
	"in since until till by of from to year before after during early late mid spring summer autumn fall winter between and through circa")

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		set[foldWord(w)] = true
	}
	return set
}

// longestNumber is the longest run of digits and separators, in bytes, that is
// looked at as a number.
const longestNumber = 100

// trap passes digits that count nothing, and gives the word behind them, or i.
func (r *reader) trap(i int) int {
	w := r.words[i]
	if w.Kind == text.Mixed {
		return i + 1
	}
	if w.Fold == "+" && r.joined(i+1) {
		return r.telephone(i)
	}
	if w.Kind != text.Digits {
		return i
	}
	if len(w.Text) > longestNumber {
		return i + 1
	}
	seps := ""
	for _, c := range w.Text {
		if text.Digit(c) < 0 {
			seps += string(c)
		}
	}
	switch {
	case strings.Contains(seps, ":"):
		return i + 1 // 17:30
	case strings.Count(seps, "/") >= 2, strings.ContainsAny(seps, "-‐‑"):
		return i + 1 // a date or a telephone number
	case strings.Contains(seps, "/"):
		if _, ok := r.slashed(i); ok && r.slashCounts(i) {
			return i
		}
		return i + 1
	}
	if _, ok := digits(w.Text, r.pointsGroup); !ok {
		return i + 1 // 192.168.1.1
	}
	plain := seps == ""
	length := len([]rune(w.Text))
	// a telephone number
	if plain && length >= 7 && (text.Digit(first(w.Text)) == 0 || r.fold(i-1) == "+" && r.joined(i)) {
		return i + 1
	}
	// the number of a list item
	if plain && length <= 2 && r.startsLine(i) && r.joined(i+1) && len(r.words) > i+2 {
		if f := r.fold(i + 1); (f == "." || f == ")" || f == "-") && !r.joined(i+2) {
			return i + 2
		}
	}
	if f := r.fold(i + 1); plain && r.joined(i+1) && (f == "st" || f == "nd" || f == "rd" || f == "th") {
		if _, _, ok := r.ordinal(i); !ok {
			return i + 2 // the 5th of May
		}
	}
	// a time of day
	switch f := r.fold(i - 1); f {
	case "الساعه", "ساعه", "oclock", "o'clock":
		if f == "الساعه" {
			return i + 1
		}
	}
	switch r.fold(i + 1) {
	case "am", "pm", "gmt", "utc", "o'clock", "o’clock", "صباحا", "مساء", "ظهرا", "فجرا", "ليلا", "بتوقيت":
		if plain && length <= 4 || seps == "." {
			return i + 1
		}
	case "a", "p", "a.", "p.":
		if strings.HasPrefix(r.fold(i+2), "m") && len(r.fold(i+2)) <= 2 {
			return i + 1
		}
	}
	return i
}

// telephone passes a telephone number in groups behind a plus sign at word i.
func (r *reader) telephone(i int) int {
	end, groups := i+1, 0
	for end < len(r.words) && (r.kind(end) == text.Digits || r.fold(end) == "(" || r.fold(end) == ")" || r.fold(end) == "-") {
		if r.kind(end) == text.Digits {
			groups++
		}
		end++
	}
	if groups >= 3 || len(r.words[i+1].Text) >= 9 {
		return end
	}
	return i
}

// slashCounts reports whether the digits 3/4 at word i are a fraction rather
// than a date: alone, or with what they are a part of behind them.
func (r *reader) slashCounts(i int) bool {
	switch r.fold(i + 1) {
	case "من", "of", "the":
		return true
	}
	return len(r.words) <= 3 && !months[r.fold(i+1)] || r.scaleAt(i+1)
}

// startsLine reports whether nothing but marks stands before word i in its line.
func (r *reader) startsLine(i int) bool {
	return i == 0 || strings.ContainsRune(r.text.Slice(text.Span{Start: r.words[i-1].End, End: r.words[i].Start}), '\n')
}

// noCount passes a number that turns out to count nothing, and gives the word
// behind it, or q.from.
func (r *reader) noCount(q *quantity) int {
	i := q.from
	if q.kind != Count {
		return i
	}
	last := q.to
	isDigits := r.kind(q.number) == text.Digits && q.behind == q.number+1
	bare := q.noun < 0 && q.rule.Code == "exact"
	before, next := cutOne(r.fold(q.number-1), "وبلف"), r.fold(q.behind)
	if before == "(" && next == ")" {
		before = cutOne(r.fold(q.number-2), "وبلف") // المادة (7)
	}
	switch {
	case q.rule.fixed != Range{}:
		return i
	// a date: 27 سبتمبر, October 11, 11 و12 أكتوبر
	case q.value <= 31 && q.value == math.Trunc(q.value) && (months[next] || next == "من" && months[r.fold(q.behind+1)] || next == "of" && months[r.fold(q.behind+1)]):
		end := q.behind + 1
		for end < len(r.words) && end < q.behind+4 && months[r.fold(end)] {
			end++
		}
		return end
	case isDigits && q.value <= 31 && months[r.fold(q.number-1)] && r.fold(q.number-1) != "ذو" && q.noun < 0:
		return q.behind
	case bare && q.value <= 31 && r.datePair(q.behind):
		return q.behind
	case bare && isDigits && q.value <= 31 && (next == "st" || next == "nd" || next == "rd" || next == "th"):
		return i
	// a year
	case r.isYear(q):
		return last
	// a reference by number
	case isDigits && q.rule.Code == "exact" && q.noun != q.behind && (references[before] || references[strings.TrimPrefix(before, "ال")] && strings.HasPrefix(before, "ال")) && !r.countsPeople(before):
		return last
	case isDigits && q.rule.Code == "exact" && r.modelBefore(q.number-1) && (bare || q.noun >= 0 && r.nouns[q.noun].group == hardware):
		return last
	case bare && isDigits && r.fold(q.number-1) == "/" && r.joined(q.number) && references[r.fold(q.number-2)]:
		return last
	// a score
	case q.rule.Code == "between" && q.noun < 0 && q.r.High < 10 && r.scoreBefore(i):
		return last
	}
	// 3-1: a range that falls is a score or a label
	if bare && isDigits && r.fold(q.behind) == "-" && r.joined(q.behind) && r.joined(q.behind+1) && r.kind(q.behind+1) == text.Digits {
		return q.behind + 2
	}
	return i
}

// letterNames are the names of letters, and short names of makers, that model
// names in Arabic begin with: سو 25, إف 16.
var letterNames = wordSet("سو تي إف إم بي إس كي جي آر ميغ ميج سي دي إيه إكس زد إل هـ دبليو يو كاموف توبوليف إليوشن")

// modelBefore reports whether word i begins the name of a model that goes on
// with a number.
func (r *reader) modelBefore(i int) bool {
	if i < 0 || r.kind(i) != text.Letters {
		return false
	}
	f := r.fold(i)
	if isArabic(f) {
		return letterNames[f]
	}
	return len(f) <= 3 && !stopwords[f] && r.eventAt(i) == nil && unicode.IsUpper(first(r.words[i].Text)) && r.nouns[i].Thing == nil && !auxiliaries[f] && units[f].kind == "" && f != "no" && i > 0 && r.sentence[i-1] == r.sentence[i]
}

// countsPeople keeps "عدد" and its like from being read as a reference.
func (r *reader) countsPeople(f string) bool { return f == "مجموعه" || f == "group" }

// datePair reports whether the days of a date go on at word i: "و12 أكتوبر".
func (r *reader) datePair(i int) bool {
	switch f := r.fold(i); f {
	case "و", "-", "–", "الي", "and", "to", "او":
		return r.kind(i+1) == text.Digits && months[r.fold(i+2)]
	}
	return false
}

// isYear tells a year from a count: four digits of our time without a
// separator, behind a word that leads a year, and with nothing counted behind.
func (r *reader) isYear(q *quantity) bool {
	year := func(v float64) bool { return v >= 1800 && v < 2100 && v == math.Trunc(v) }
	lead := cutOne(r.fold(q.from-1), "ولبف")
	if q.rule.Code == "between" {
		return q.noun < 0 && year(q.r.Low) && year(q.r.High)
	}
	if q.rule.Code != "exact" && !(q.noun < 0 && year(q.value) && q.rule.Code != "more_than" && yearLeads[lead]) || len(r.words) == 1 {
		return false
	}
	if (lead == "عام" || lead == "سنه" || lead == "العام" || lead == "year") && q.value > 1000 && q.value < 2200 && q.noun < 0 {
		return true
	}
	if lead == "القرن" || lead == "قرن" {
		return true
	}
	if r.kind(q.number) != text.Digits || len([]rune(r.words[q.number].Text)) != 4 || !year(q.value) || q.noun >= 0 {
		return false
	}
	next := r.fold(q.behind)
	if next == "م" || next == "ه" || next == "هجري" || next == "ميلادي" {
		return true
	}
	if yearLeads[lead] || months[lead] || q.from == 0 {
		return true
	}
	if n := r.fold(q.behind); r.kind(q.behind) == text.Letters && isArabic(n) && strings.HasSuffix(n, "ا") && len(n) > 6 {
		return false // an accusative noun that is not in the table: 2020 موظفا
	}
	return r.kind(q.from-1) == text.Mark || !isArabic(next) || months[r.fold(q.from-2)]
}

// scoreBefore reports whether the words before i speak of a match or a vote.
func (r *reader) scoreBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-8 && r.sentence[j] == r.sentence[i]; j-- {
		switch cutOne(r.fold(j), "وبف") {
		case "نتيجه", "فوز", "فاز", "تعادل", "هزيمه", "خسر", "تغلب", "won", "win", "beat", "score", "draw", "lost", "defeated", "tie":
			return true
		}
	}
	return false
}

// stopwords end the search for the noun behind an English number.
var stopwords = wordSet("in on at by from to for with and or but the a an that which who were was are is had has have been be after before during since until near around between against of as when while also including into over under than not no its their his her this these those said say says told according per each")

// takeNoun takes the noun behind a quantity.
func (r *reader) takeNoun(q *quantity) {
	at := q.to
	if at >= len(r.words) || r.sentence[at] != r.sentence[q.from] {
		return
	}
	latin := func(i int) bool {
		return (r.kind(i) == text.Letters || r.kind(i) == text.Mixed) && !isArabic(r.fold(i))
	}
	english := latin(at)
	if f := r.fold(at); f == "من" || f == "of" {
		at++
		if f == "of" && (r.fold(at) == "the" || r.fold(at) == "its" || r.fold(at) == "their" || r.fold(at) == "them" || r.fold(at) == "whom") {
			at++
		}
		if n, ok := r.number(at); ok && q.kind == Count { // seven of the 12 hostages
			to := q.to
			q.to = n.end
			r.takeEnglishNoun(q, n.end)
			q.to = to
			return
		}
	} else if f == "-" && r.joined(at) {
		return
	}
	if f := r.fold(at); others[f] {
		q.other = true
		q.to = at + 1
		at++
		if f := r.fold(at); f == "من" || f == "of" {
			at++
		}
	}
	if english || latin(at) {
		r.takeEnglishNoun(q, at)
		return
	}
	if at >= len(r.words) || r.kind(at) != text.Letters {
		return
	}
	m := r.nouns[at]
	if m.Thing == nil && at == q.to && r.isNation(at) && q.kind == Count {
		r.takeNation(q, at)
		return
	}
	if m.Thing == nil || m.waw {
		return
	}
	if m.definite && at == q.to && q.rule.fixed == (Range{}) && q.kind == Count && q.value < 1000 {
		return // the number ends here: "قتل خمسة. الجنود"
	}
	q.noun, q.to = at, at+max(1, m.words)
	if m.What == "aircraft" && strings.HasPrefix(r.fold(q.to), "مسير") {
		q.to++
	}
	// عناصر الشرطة, أفراد الجيش: the second noun says who
	if next := at + 1; m.group == person && (m.Who == People || m.Who == Men) && next < len(r.nouns) {
		if n := r.nouns[next]; n.Thing != nil && n.group == person && n.Who != People && !n.waw {
			q.who = n.Who
			q.to = next + 1
		} else if f := r.fold(next); f == "الامن" || f == "امن" {
			q.who, q.to = Police, next+1
		} else if f == "الجيش" {
			q.who, q.to = Soldiers, next+1
		}
	}
	if r.fold(q.to) == "اخرين" || r.fold(q.to) == "اخرون" || r.fold(q.to) == "اخر" || r.fold(q.to) == "اخري" {
		q.to++
	}
}

// isNation reports whether word i is an adjective of relation that stands for
// people: فلسطينيين.
func (r *reader) isNation(i int) bool {
	f := r.fold(i)
	return r.kind(i) == text.Letters && !strings.HasPrefix(f, "ال") && r.nouns[i].Thing == nil && isRelation(f) && r.eventAt(i) == nil &&
		!strings.HasSuffix(f, "يه") && !strings.HasSuffix(f, "يات") && units[f].kind == ""
}

// isDemonym reports whether an English word names people by their country or nation.
func isDemonym(f string) bool {
	switch f {
	case "turks", "kurds", "serbs", "croats", "arabs", "poles", "danes", "swedes", "finns", "britons", "scots", "druze", "greeks", "czechs", "slovaks", "thais", "tatars", "roma", "chinese", "japanese", "lebanese", "sudanese", "burmese", "congolese", "portuguese":
		return true
	}
	return len(f) > 5 && (strings.HasSuffix(f, "ans") || strings.HasSuffix(f, "is") && !strings.HasSuffix(f, "ris"))
}

func (r *reader) takeNation(q *quantity, at int) {
	q.nation, q.who, q.side, q.to = true, People, [2]int{at, at + 1}, at+1
}

// others are the words for more of what was counted before.
var others = wordSet("آخرين آخرون آخر أخرى غيرهم others other more another further additional")

// takeEnglishNoun takes the last noun before a word that ends the phrase:
// "41 Armenian soldiers", "10 police officers".
func (r *reader) takeEnglishNoun(q *quantity, at int) {
	if f := r.fold(at); at == q.to && (f == "were" || f == "are" || f == "was") {
		if m := r.nounsAt(at + 1); m.kindOf() == person { // 12 were women
			q.noun, q.to = at+1, at+1+m.words
		}
		return
	}
	for j := at; j < len(r.words) && j < at+5; j++ {
		f := r.fold(j)
		if r.kind(j) == text.Mark && f != "-" || r.kind(j) == text.Digits || stopwords[f] || isArabic(f) || r.sentence[j] != r.sentence[q.from] {
			break
		}
		m := r.nouns[j]
		if m.Thing != nil && !(f == "dead" && q.noun >= 0) {
			if q.noun >= 0 && r.nouns[q.noun].group == person && m.group == fate {
				break
			}
			q.noun, q.to = j, j+m.words
			j += m.words - 1
			continue
		}
		if q.noun >= 0 {
			break
		}
		if c := first(r.words[j].Text); unicode.IsUpper(c) && isDemonym(f) && r.kind(j) == text.Letters && j == q.to {
			if next := r.nounsAt(j + 1); next.Thing == nil {
				r.takeNation(q, j)
				return
			}
		}
		if e := r.events[j]; e != nil && !(r.nouns[min(j+1, len(r.nouns)-1)].Thing != nil) {
			break
		}
	}
}

// withoutNumber reads what is counted by the form of the noun alone: the dual,
// the counted singular, and stretches of time (منذ نحو شهر).
func (r *reader) withoutNumber(i int) (quantity, bool) {
	q := quantity{from: i, number: i, noun: -1, kind: Count, rule: ruleCalled("dual"), r: Exactly(2), value: 2}
	// an ordinal
	if v, end, ok := r.ordinal(i); ok {
		q.kind, q.r, q.value, q.behind, q.to, q.rule = Ordinal, Exactly(v), v, end, end, &table[0]
		q.hidden = r.conjunctionLetters(i)
		if f := r.fold(end); f == "من" && strings.HasPrefix(r.fold(end+1), "عمر") || f == "من" && r.fold(end+1) == "العمر" {
			q.kind, q.unit, q.to = Age, "years", end+2 // في الخامسة من عمرها
			return q, true
		}
		r.takeNoun(&q)
		return q, true
	}
	if r.kind(i) != text.Letters {
		return q, false
	}
	rule, at := r.match(before, i)
	if rule == nil {
		at = i
	}
	f := r.fold(at)
	bare := f
	if _, known := units[f]; !known {
		bare = cutOne(f, "وفبلك")
	}
	if u, ok := units[bare]; ok && u.kind == Duration && isArabic(bare) {
		lead := cutOne(r.fold(i-1), "وف")
		led := lead == "منذ" || lead == "خلال" || lead == "لمده" || lead == "مده" || lead == "قبل" || lead == "بعد" || lead == "مدي" || bare != f && strings.HasPrefix(cutOne(f, "و"), "ل")
		next := r.fold(at + 1)
		switch {
		case u.dual && bare != "عقدين":
			q.r, q.value = Exactly(2), 2
		case rule != nil && (led || rule.Code == "nearly" || rule.Code == "about" || rule.Code == "more_than" || rule.Code == "less_than") && !months[next]:
			q.r, q.value = Exactly(1), 1
			if u.dual {
				q.r, q.value = Exactly(2), 2
			}
		default:
			return q, false
		}
		q.number, q.behind, q.to, q.kind, q.unit = at, at+1, at+1, Duration, u.name
		if rule != nil && rule.measured != nil {
			q.rule, q.r = rule, rule.measured(q.value)
		} else if rule != nil && rule.whole != nil {
			q.rule = rule
		} else if q.value == 1 {
			q.rule = &table[0]
		}
		return q, true
	}
	if rule != nil {
		return q, false
	}
	m := r.nouns[i]
	if m.Thing == nil {
		if isArabic(f) && r.isNation(i) && !strings.HasPrefix(r.fold(i+1), "ال") {
			if e := r.eventAt(i - 1); e != nil && (e.people == Killed || e.people == Wounded) && r.nounsAt(i-1).kindOf() != person {
				q.behind, q.rule, q.r, q.value = i+1, ruleCalled("one"), Exactly(1), 1
				if strings.HasSuffix(f, "ين") {
					return q, false // a dual and a plural are spelled alike
				}
				r.takeNation(&q, i)
				return q, true
			}
		}
		return r.english(i)
	}
	q.noun, q.behind, q.to = i, i+1, i+max(1, m.words)
	if m.What == "aircraft" && strings.HasPrefix(r.fold(q.to), "مسير") {
		q.to++
	}
	if m.waw {
		q.hidden = r.conjunctionLetters(i)
	}
	switch {
	case m.group == fate && m.form == plural && !m.definite && !m.owned && r.denied(i):
		q.rule, q.r, q.value = ruleCalled("none"), Exactly(0), 0
		return q, true
	case m.form == dual && !m.definite && !r.pronounWord(i):
		return q, r.countsDual(i, m)
	case m.form == singular && isArabic(r.fold(i)) && !m.definite && !m.owned && r.countsSingular(i, m):
		q.rule, q.r, q.value = ruleCalled("one"), Exactly(1), 1
		return q, true
	}
	return q, false
}

// fruitless are the verbs that after لم say that there was none of what follows.
var fruitless = wordSet("يسفر تسفر يوقع توقع تقع يقع تسجل يسجل يسقط تسقط يؤد تؤد يخلف تخلف يتسبب تتسبب يسقطوا")

// denied reports whether the noun at word i is said not to be: دون وقوع إصابات,
// لم يسفر عن سقوط ضحايا.
func (r *reader) denied(i int) bool {
	for j := i - 1; j >= 0 && j >= i-6 && r.sentence[j] == r.sentence[i]; j-- {
		switch f := cutOne(r.fold(j), "وف"); {
		case f == "دون" || f == "بدون" || f == "بلا" || f == "عدم" || f == "لا" && j == i-1:
			return i-j <= 3
		case f == "لم":
			return fruitless[r.fold(j+1)]
		case r.kind(j) != text.Letters || f == "انباء" || f == "تقارير" || f == "معلومات":
			return false
		}
	}
	return false
}

// pronounWord keeps words out that only look like a dual.
func (r *reader) pronounWord(i int) bool {
	f := r.fold(i)
	return f == "بان" || f == "حين" || f == "رضعان"
}

// countsDual reports whether a dual counts: a person's dual needs no more; of
// other things the definite dual (the two sides) was left out before.
func (r *reader) countsDual(i int, m nounAt) bool {
	return !(m.What == "parties" || m.What == "orders" || m.What == "groups" && m.owned)
}

// countsSingular reports whether an indefinite singular is counted as one: what
// is killed, hurt, captured or destroyed is, and what stands in a list of such.
func (r *reader) countsSingular(i int, m nounAt) bool {
	if m.group == deed || m.group == thing || m.group == fate && !(m.What == Prisoners) {
		return false
	}
	// the construct state before a definite word is no indefinite: قائد الجيش
	next := r.fold(i + 1)
	if i+1 < len(r.words) && r.kind(i+1) == text.Letters && strings.HasPrefix(next, "ال") && next != "الي" && next != "الا" {
		return false
	}
	if !m.waw {
		e := r.eventBefore(i, m, 1)
		return e != nil && e.befalls(m.Thing) && r.harms(e)
	}
	// قتل شاب وفتاة
	if n := len(r.found); n > 0 && m.group == person && r.found[n-1].to == i && r.found[n-1].noun >= 0 && r.nouns[r.found[n-1].noun].group == person {
		e := r.eventBefore(i, m, reachBack)
		return e != nil && r.harms(e)
	}
	// و30 عربة ومدفع: in a list behind a figure
	if n := len(r.found); n > 0 && (m.group == hardware || m.group == structure) {
		last := r.found[n-1]
		reach := 12
		if m.group == structure {
			reach = 3
		}
		if r.sentence[last.from] == r.sentence[i] && i-last.to <= reach && last.noun >= 0 && (r.nouns[last.noun].group == hardware || r.nouns[last.noun].group == structure) {
			e := r.eventBefore(i, m, reachBack)
			return e != nil && r.harms(e)
		}
	}
	return false
}

func (r *reader) harms(e *event) bool {
	switch e.code {
	case "killed", "wounded", "killed_or_wounded", "captured", "detained", "abducted", "destroyed", "damaged", "missing", "shot_down", "intercepted", "rescued", "released":
		return true
	}
	return false
}

// english reads "a civilian was killed", "killed a soldier".
func (r *reader) english(i int) (quantity, bool) {
	q := quantity{from: i, number: i, behind: i + 1, noun: -1, kind: Count, rule: ruleCalled("one"), r: Exactly(1), value: 1}
	f := r.fold(i)
	if f == "nobody" || f == "no" && r.fold(i+1) == "one" || f == "احد" && cutOne(r.fold(i-2), "وف") == "لم" {
		q.rule, q.r, q.value, q.to = ruleCalled("none"), Exactly(0), 0, i+1
		if f == "no" {
			q.behind, q.to = i+2, i+2
		}
		if f == "احد" {
			e := r.eventAt(i - 1)
			return q, e != nil && r.harms(e)
		}
		e := r.eventBehind(&q)
		return q, e != nil && r.harms(e)
	}
	if f == "no" {
		q.rule, q.r, q.value, q.to = ruleCalled("none"), Exactly(0), 0, i+1
		r.takeEnglishNoun(&q, i+1)
		if q.noun < 0 {
			return q, false
		}
		g := r.nouns[q.noun].group
		return q, g == fate || g == person && r.eventFor(&q) != nil
	}
	if f == "a" && r.fold(i+1) == "single" && r.fold(i-1) == "not" {
		q.rule, q.r, q.value = ruleCalled("none"), Exactly(0), 0
	}
	if f != "a" && f != "an" && f != "another" || r.kind(i+1) != text.Letters {
		return q, false
	}
	q.to = i + 1
	r.takeEnglishNoun(&q, i+1)
	if q.noun < 0 || r.nouns[q.noun].form != singular {
		return q, false
	}
	if g := r.nouns[q.noun].group; g != person && g != hardware {
		return q, false
	}
	e := r.eventFor(&q)
	return q, e != nil && r.harms(e)
}
