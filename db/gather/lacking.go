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
	words  map[string]bool // folded and bare
	en, ar string          // what the question asks how many are without
}

var wants = []want{
	{"water", folded("مياه ماء water"), "water", "المياه"},
	{"power", folded("كهرباء تيار electricity power"), "power", "الكهرباء"},
	{"shelter", folded("مأوى shelter"), "shelter", "المأوى"},
	{"medicine", folded("دواء أدوية علاج medicine medicines medication treatment"), "medicine", "الدواء"},
	{"schooling", folded("مدارس مدرسة تعليم school schools schooling education"), "schooling", "التعليم"},
	{"food", folded("غذاء طعام food"), "food", "الغذاء"},
}

// wantOf is the want that a folded word names, "" for none.
func wantOf(word string) string {
	for _, w := range wants {
		if w.words[bare(unjoined(word))] || w.words[bare(strings.TrimPrefix(word, "ب"))] {
			return w.code
		}
	}
	return ""
}

// Words for doing without; those that may stand between them and the thing; those that take the
// want back, and those that do not: "still without". Those for what brings something, for its
// standing still, and for the plant that does. Folded.
var (
	without     = folded("بلا دون بدون محروم محرومة محرومون محرومين حرم حرمت حرموا حرمان يفتقر تفتقر يفتقرون انقطع انقطعت انقطاع قطع قطعت خارج without lack lacks lacking lacked deprived lost no out off")
	depriving   = folded("حرم حرمت حرمان قطع قطعت deprived")
	amid        = folded("من عن إلى على أي الوصول الحصول any all clean safe drinking running potable enough adequate proper of from to access their mains basic essential")
	having      = folded("have has had having")
	denyingWant = folded("ليس ليست ليسوا لم لن لا ما غير not never nobody")
	still       = folded("يزال تزال يزالون يزالوا زال زالت زالوا يزل تزل")
	brings      = folded("تزود يزود تغذي يغذي تخدم يخدم تمد يمد supplies supplied supplying serves served serving provides providing")
	idle        = folded("توقف توقفت متوقف متوقفة تعطل تعطلت تعطيل خرجت خروج دمر دمرت تدمير halted stopped shut knocked destroyed disabled")
	plants      = folded("محطة محطات مضخة مضخات شبكة plant station grid pump line")
)

// wantReach is within how many words behind a word of want the thing stands, and plantReach within
// how many around one of standing still the plant does.
const (
	wantReach  = 2
	plantReach = 4
)

// leastWanting is the least number of people whose want is asked about.
const leastWanting = 50

// wanting are the codes that a number of people may have who do without something: theirs, or one
// that a word for the cut or for what stands still has by mistake.
var wanting = map[string]bool{"": true, "people": true, "families": true, "houses": true, "customers": true, "مشترك": true, "subscribers": true, "detained": true, "struck": true, "aided": true, "students": true}

// lacks is what those whom a figure counts are said to do without, "" for nothing.
func (r *read) lacks(f record.Figure) string {
	if !wanting[f.What] || f.Low < leastWanting && f.High < leastWanting {
		return ""
	}
	if f.Who == "" && f.What == "" && !slices.ContainsFunc(r.wordsFrom(f, 3), func(w string) bool { return supplied[w] }) {
		return "" // so many of nobody
	}
	words := strings.Fields(r.words)
	for i, w := range words {
		if !without[unjoined(w)] || !wantsIt(words, i) || takenBackAt(words, i) {
			continue
		}
		for j := i + 1; j < len(words) && j <= i+wantReach+1; j++ {
			if of := wantOf(words[j]); of != "" && (of == "schooling" || w != "out" && w != "خارج") {
				return of
			}
			if !amid[words[j]] {
				break
			}
		}
		if depriving[w] { // "deprived 300,000 children of schooling"
			for j := i + 2; j+1 < len(words) && j <= i+wantReach+4; j++ {
				if words[j] == "من" || words[j] == "عن" || words[j] == "of" {
					return wantOf(words[j+1])
				}
			}
		}
	}
	return wantOfAPlant(words)
}

// wantsIt reports whether the word at i, which may be one of want, is one where it stands: "had no",
// "out of", "cut off from".
func wantsIt(words []string, i int) bool {
	before, next := words[max(0, i-1)], words[min(i+1, len(words)-1)]
	switch words[i] {
	case "no":
		return having[before] || next == "access"
	case "out":
		return next == "of"
	case "off":
		return before == "cut" && next == "from"
	}
	return true
}

// takenBackAt reports whether a negation stands before the word at i: "are not without".
func takenBackAt(words []string, i int) bool {
	ahead := words[max(0, i-3):i]
	return slices.ContainsFunc(ahead, func(w string) bool { return denyingWant[unjoined(w)] }) && !slices.ContainsFunc(ahead, func(w string) bool { return still[w] })
}

// wantOfAPlant is what a plant brought that stands still: "the plant that supplies 140,000 people
// with water has stopped".
func wantOfAPlant(words []string) string {
	stands, brought := false, -1
	for i, w := range words {
		around := words[max(0, i-plantReach):min(len(words), i+plantReach+1)]
		if w := unjoined(w); idle[bare(w)] && !takenBackAt(words, i) && slices.ContainsFunc(around, func(w string) bool { return plants[bare(unjoined(w))] }) {
			stands = true
		}
		if brings[unjoined(w)] {
			brought = i
		}
	}
	if !stands || brought < 0 {
		return ""
	}
	for _, w := range words[brought+1 : min(len(words), brought+7)] {
		if of := wantOf(w); of != "" {
			return of
		}
	}
	return ""
}

// supplied are words for who gets power or water from a company; folded.
var supplied = folded("customers subscribers users homes مشترك مشتركا مشتركين مشتركون زبون زبونا مستهلك")

// otherWant reports whether two counts are of two places, or of other weeks.
func otherWant(a, b counted) bool {
	return a.want != b.want || a.Who != b.Who && (someOf[a.Who] || someOf[b.Who]) || (a.Who == "families" || a.What == "houses") != (b.Who == "families" || b.What == "houses") ||
		!within(weekOfEvent, a.read, b.read) || inOtherLands(a.read, b.read) || otherProvinces(a.read, b.read) || inOtherTowns(a, b)
}

// wantText asks how many people are without something, in words for where.
func wantText(code, inEnglish, inArabic string) (en, ar string) {
	w := wants[slices.IndexFunc(wants, func(w want) bool { return w.code == code })]
	return "How many people are without " + w.en + inEnglish + "?", "كم عدد المحرومين من " + w.ar + inArabic + "؟"
}

// wantKey is what the figures of those who do without one thing share.
func wantKey(code string) string {
	return strings.Join([]string{"count", "total", "without", code}, "|")
}
