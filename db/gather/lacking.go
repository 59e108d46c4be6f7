package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// Want: how many people have no water, power, shelter, medicine or schooling.

// want is something that people may have to do without.
type want struct {
	code   string
	words  []string // sought in folded, padded words
	en, ar string   // what the question asks how many are without
}

var wants = []want{
	{"water", patternsOf("^مياه,^ماء$,^المياه,^الماء$,^بمياه,^بالمياه,water"), "water", "المياه"},
	{"power", patternsOf("كهرباء,^التيار$,electricity,power$"), "power", "الكهرباء"},
	{"shelter", patternsOf("^ماوي,^الماوي,shelter"), "shelter", "المأوى"},
	{"medicine", patternsOf("^دواء,^الدواء,^ادويه,^الادويه,^علاج,^العلاج,medicine,medication,treatment"), "medicine", "الدواء"},
	{"schooling", patternsOf("^مدارس,^المدارس,^مدرسه,^المدرسه,^التعليم,^تعليم,school,education,classes"), "schooling", "التعليم"},
	{"food", patternsOf("^غذاء,^الغذاء,^طعام,^الطعام,food"), "food", "الغذاء"},
}

// Words for doing without; those for what brings something, and for its standing still. Folded and
// padded.
var (
	withoutWords = patternsOf("^بلا$,^دون$,^بدون$,محروم,^حرم,^حرمت,^حرموا,^حرمان,يفتقر,تفتقر,انقطع,انقطاع,قطعت$,^قطع$,^خارج المدارس,^خارج التعليم,^خارج مقاعد,without,lack$,lacks$,lacking,lacked,deprived,cut off,have no,had no,has no,lost power,lost electricity,out of school,no access,denied access")
	bringWords   = patternsOf("تزود,يزود,تغذي,يغذي,تخدم,يخدم,تمد$,يمد$,supplies,supplied,supplying,serves,served,serving,provides,providing")
	idleWords    = patternsOf("توقف,متوقف,تعطل,معطل,خرجت عن,خرج عن,خروج,دمر,تدمير,out of service,out of action,halted,stopped,shut,knocked out,destroyed,disabled")
)

// leastWanting is the least number of people whose want is asked about.
const leastWanting = 50

// wanting are the codes that a number of people may have who do without something: theirs, or one
// that a word for the cut or for what stands still has by mistake.
var wanting = map[string]bool{"": true, "people": true, "families": true, "houses": true, "customers": true, "مشترك": true, "subscribers": true, "detained": true, "struck": true, "aided": true, "students": true}

// lacks is what those whom a figure counts are said to do without, "" for nothing.
func (r *read) lacks(f record.Figure) string {
	if !wanting[f.What] || f.Low < leastWanting && f.High < leastWanting || !(r.hasAny(withoutWords) || r.hasAny(bringWords) && r.hasAny(idleWords)) {
		return ""
	}
	if f.Who == "" && f.What == "" && !slices.ContainsFunc(r.wordsFrom(f, 3), func(w string) bool { return supplied[w] }) {
		return "" // so many of nobody
	}
	for _, w := range wants {
		if r.hasAny(w.words) {
			return w.code
		}
	}
	return ""
}

// supplied are words for who gets power or water from a company; folded.
var supplied = folded("customers subscribers users homes مشترك مشتركا مشتركين مشتركون زبون زبونا مستهلك")

// otherWant reports whether two counts are of two places, or of other weeks.
func otherWant(a, b counted) bool {
	return a.want != b.want || a.Who != b.Who && (someOf[a.Who] || someOf[b.Who]) || (a.Who == "families" || a.What == "houses") != (b.Who == "families" || b.What == "houses") ||
		!within(weekOfEvent, a.read, b.read) || inOtherLands(a.read, b.read) || otherProvinces(a.read, b.read) || len(a.places) > 0 && len(b.places) > 0 && apart(a.read, b.read) && !mayBeTranslated(a.places[0], b.places[0])
}

// wantText asks how many people are without something.
func wantText(code string) (en, ar string) {
	w := wants[slices.IndexFunc(wants, func(w want) bool { return w.code == code })]
	return "How many people are without " + w.en + "?", "كم عدد المحرومين من " + w.ar + "؟"
}

// wantKey is what the figures of those who do without one thing share.
func wantKey(code string) string {
	return strings.Join([]string{"count", "total", "without", code}, "|")
}
