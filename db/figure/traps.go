package figure

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/text"
)

// months are the month names of all calendars that a number before or behind
// makes a date, folded.
var months = wordSet("يناير فبراير مارس أبريل إبريل مايو يونيو يونية يوليو يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين " +
	"جانفي فيفري أفريل ماي جوان جويلية أوت شتنبر نونبر دجنبر غشت يوليوز محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي القعدة الحجة " +
	"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec")

// references are the words that name things by number: resolution 1701.
var references = wordSet("يومه يومها يومهم أسبوعه أسبوعها شهره شهرها رقم ص ص. رحلة صفحات الرقم القرار قرار المادة مادة البند الفقرة الفصل الباب الصفحة صفحة القناة قناة اللواء الفرقة الكتيبة الدورة دورة المرسوم القانون قانون مرسوم هاتف الهاتف تلفون فاكس طراز الطراز طراز نوع موديل عيار مجموعة النسخة المجموعة جي العدد الحلقة الجلسة المرحلة غرفة بوابة كوفيد شارع الشارع طريق نسخة إصدار الإصدار ويندوز عرض طول إحداثيات الإحداثيات فرانس سورة آية الآية " +
	"no no. number # resolution article chapter section page channel brigade division battalion regiment law decree phone tel tel. fax model type calibre caliber version covid g group episode room gate level phase stage route highway flight decision order item paragraph nr № street avenue windows iso latitude longitude lat lon coordinates france platform flat apartment suite terminal pier runway lane psalm verse bus tram line")

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
	length := utf8.RuneCountInString(w.Text)
	if plain && length == 4 && text.Digit(first(w.Text)) == 0 && len(r.words) > 1 {
		return i + 1 // 0530 hours
	}
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
	if plain && length <= 2 && r.fold(i-1) == "(" && r.startsLine(i-1) && r.fold(i+1) == ")" && len(r.words) > 3 && r.kind(i+2) != text.Mark {
		return i + 2 // (3) The army
	}
	if r.isAddress(i) {
		return i + 1
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
	return len(r.words) <= 3 && !months[r.fold(i+1)] && !(r.nounsAt(i+1).kindOf() == deed) || r.scaleAt(i+1)
}

// startsLine reports whether nothing but marks stands before word i in its line.
func (r *reader) startsLine(i int) bool {
	return i == 0 || strings.ContainsRune(r.text.Slice(text.Span{Start: r.words[i-1].End, End: r.words[i].Start}), '\n')
}

// noCount passes a number that turns out to count nothing, and gives the word
// behind it, or q.from.
func (r *reader) noCount(q *quantity) int {
	i := q.from
	if q.kind == Measure && q.unit == "degrees" && directions[r.fold(q.to)] {
		return q.to + 1
	}
	if q.kind != Count {
		return i
	}
	last := q.to
	isDigits := r.kind(q.number) == text.Digits && q.behind == q.number+1
	bare := q.noun < 0 && q.rule.Code == "exact"
	before, next := cutOne(r.fold(q.number-1), "وبلف"), r.fold(q.behind)
	if before == "." {
		before = r.fold(q.number - 2) // No. 10
	}
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
	case isDigits && q.value <= 31 && months[r.fold(q.number-1)] && r.fold(q.number-1) != "ذو" && (q.noun < 0 || q.value > 1 && r.ofOneDay(q.noun)):
		return q.behind
	case isDigits && q.value <= 31 && r.shortMonth(q.number-2) && (q.noun != q.behind || r.nouns[q.noun].group == deed): // Nov. 3
		return q.behind
	case bare && q.value <= 31 && r.datePair(q.behind):
		return q.behind
	case bare && isDigits && q.value <= 31 && (next == "st" || next == "nd" || next == "rd" || next == "th"):
		return i
	// a year
	case r.isYear(q):
		return last
	// a reference by number
	case isDigits && q.rule.Code == "exact" && q.noun != q.behind && (references[before] || references[strings.TrimPrefix(before, "ال")] && strings.HasPrefix(before, "ال")) && !names(before):
		return last
	case isDigits && q.rule.Code == "exact" && r.modelBefore(q.number-1) && (bare || q.noun >= 0 && r.nouns[q.noun].group == hardware):
		return last
	// a place on the map: 34.05° N; 33.5138, 36.2765
	case bare && isDigits && (r.isFine(q.number) && (r.isFine(q.number+2) || r.isFine(q.number-2))):
		return last
	case bare && isDigits && r.fold(q.number-1) == "/" && r.joined(q.number) && references[r.fold(q.number-2)]:
		return last
	// a telephone number: tel. 555-1234
	case q.rule.Code == "between" && q.noun < 0 && references[before]:
		return last
	case before == "of" && r.fold(q.number-2) == "group" && unicode.IsUpper(first(r.words[q.number].Text)):
		return last // the Group of Seven
	case bare && isDigits && r.namedBefore(q.number-1) && r.endsPhrase(q.behind):
		return last // Boeing 737
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

// shortMonth reports whether word i is a month cut short with a stop: the Nov. of Nov. 3.
func (r *reader) shortMonth(i int) bool {
	f := r.fold(i)
	return months[f] && len(f) <= len("sept") && f != "may" && f != "june" && f != "july" && r.sentence[i] == r.sentence[min(i+2, len(r.words)-1)] && !isArabic(f) && r.fold(i+1) == "." && r.joined(i+1) && unicode.IsUpper(first(r.words[i].Text))
}

// isFine reports whether word i is digits with four decimals or more, as
// coordinates have.
func (r *reader) isFine(i int) bool {
	if r.kind(i) != text.Digits {
		return false
	}
	_, decimals, ok := strings.Cut(r.fold(i), ".")
	return ok && len(decimals) >= 4 && !strings.Contains(decimals, ".")
}

// isAddress reports whether word i is the number of a house: 45 Main Street.
func (r *reader) isAddress(i int) bool {
	for j := i + 1; j < len(r.words) && j <= i+3 && r.kind(j) == text.Letters; j++ {
		if !unicode.IsUpper(first(r.words[j].Text)) {
			return false
		}
		switch r.fold(j) {
		case "street", "avenue", "road", "boulevard", "lane", "drive", "square", "st", "ave", "rd":
			return j > i+1
		}
	}
	return false
}

// namedBefore reports whether word i is a capitalised Latin word inside a
// sentence that the reader does not know otherwise.
func (r *reader) namedBefore(i int) bool {
	if i < 1 || r.kind(i) != text.Letters || r.sentence[i-1] != r.sentence[i] || r.kind(i-1) != text.Letters {
		return false
	}
	f := r.fold(i)
	return !isArabic(f) && unicode.IsUpper(first(r.words[i].Text)) && !stopwords[f] && !auxiliaries[f] && !totals[f] && r.eventAt(i) == nil && r.nouns[i].Thing == nil
}

// endsPhrase reports whether nothing that could be counted begins at word i.
func (r *reader) endsPhrase(i int) bool {
	return i >= len(r.words) || r.sentence[i] != r.sentence[i-1] || r.kind(i) == text.Mark && r.fold(i) != "(" && r.fold(i) != "-" && r.fold(i) != "\"" || stopwords[r.fold(i)] && !auxiliaries[r.fold(i)]
}

// directions are the words behind the degrees of a place on the map.
var directions = wordSet("n s e w north south east west latitude longitude شمالا جنوبا شرقا غربا شمال جنوب شرق غرب")

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

// names reports whether a word names by number only at times: a group of 20.
func names(f string) bool { return f == "مجموعه" || f == "group" }

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
		case "نتيجه", "فوز", "فوزه", "فوزها", "فوزهم", "فاز", "تعادل", "هزيمه", "خسر", "تغلب", "won", "win", "beat", "score", "draw", "lost", "defeated", "tie":
			return true
		}
	}
	return false
}

// ofOneDay reports whether the noun at word i is of one thing that is done, before which an
// English number is the day on which it was done: the March 3 raid.
func (r *reader) ofOneDay(i int) bool {
	m := r.nounsAt(i)
	return !isArabic(r.fold(i)) && m.kindOf() == deed && m.form == singular
}
