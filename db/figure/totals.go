package figure

import (
	"strings"

	"counterclaim/db/text"
)

// totals are the words of a running total before its figure.
var totals = wordSet("حصيلة الحصيلة إجمالي الإجمالي إجمالا المجموع مجموع مجمل toll total totals totalling totaling cumulative overall altogether tally")

// growth are the words of a total that has grown, which one event does not do
// away with: ارتفع عدد قتلى الغارة.
var growth = wordSet("ليصل لتصل ليرتفع لترتفع ليبلغ لتبلغ ارتفع ارتفعت ارتفاع يرفع رفع rose risen rises climbed")

// oneEvent are the nouns of an event that is over at once, after the preposition
// that leads to it.
var oneEvent = wordSet("غارة هجوم ضربة انفجار تفجير حادث حادثة كمين مجزرة زلزال strike airstrike raid attack blast explosion bombing crash ambush massacre earthquake")

// total says whether a figure is a running total, and since when.
func (r *reader) total(q *quantity, i int) {
	if q.kind != Count || q.what == "" {
		return
	}
	s := r.sentence[q.from]
	for j := q.from - 1; j >= 0 && r.sentence[j] == s && j >= q.from-reachBack; j-- {
		f := cutOne(r.fold(j), "وبفل")
		if growth[f] && !r.figureBetween(i, j) {
			q.cumulative = true
			break
		}
		if (totals[f] || f == "عدد" && r.nounsAt(j+1).kindOf() == fate && r.nouns[j+1].definite || f == "number" && r.fold(j+1) == "of" && (r.nounsAt(j+2).kindOf() == fate || r.nounsAt(j+3).kindOf() == fate)) && !r.figureBetween(i, j) && !r.ofOneEvent(q, j) {
			q.cumulative = true
			break
		}
	}
	// two figures joined by و are of one kind: 41 قتيلا و250 جريحا
	if !q.cumulative && i > 0 {
		last := r.found[i-1]
		if gap := q.from - last.to; last.cumulative && gap <= 1 && r.sentence[last.from] == s && (gap == 0 || r.fold(last.to) == "و" || r.fold(last.to) == "and" || r.fold(last.to) == "،" || r.fold(last.to) == ",") {
			q.cumulative = true
		}
	}
	if said := r.totals[s]; said.total {
		q.cumulative, q.since = true, said.since
	}
}

// ofOneEvent reports whether the total that word j begins names the one event
// whose toll it is, before its figure or close behind it: في الغارة على السوق,
// in the attack on the market.
func (r *reader) ofOneEvent(q *quantity, j int) bool {
	for k := j + 1; k < q.to+reachForward && r.sentence[min(k, len(r.words)-1)] == r.sentence[q.from]; k++ {
		switch r.fold(k) {
		case "في", "جراء", "اثر", "من":
			if noun := strings.TrimPrefix(r.fold(k+1), "ال"); oneEvent[noun] {
				return true
			}
		case "in", "from", "by":
			if f := r.fold(k + 1); (f == "the" || f == "a" || f == "an") && (oneEvent[r.fold(k+2)] || oneEvent[r.fold(k+3)]) {
				return true
			}
		}
		if k >= q.to && (r.eventAt(k) != nil || clauses[cutOne(r.fold(k), "وف")] || r.kind(k) == text.Mark) {
			return false
		}
	}
	return false
}

// sentenceTotal is what a sentence says of all its figures: that they are
// totals ("so far"), and since when.
type sentenceTotal struct {
	total bool
	since string
}

// readTotals reads the since phrases and their like, which speak for a whole
// sentence, in one pass.
func (r *reader) readTotals() {
	r.totals = map[int]sentenceTotal{}
	for j := 0; j < len(r.words); j++ {
		s := r.sentence[j]
		if stop, ok := r.since(j); ok && r.totals[s].since == "" {
			span := text.Span{Start: r.words[j].Start, End: r.words[stop-1].End}
			r.totals[s] = sentenceTotal{true, r.text.Slice(span)}
		} else if r.soFar(j) && !r.totals[s].total {
			r.totals[s] = sentenceTotal{total: true}
		}
	}
}

// figureBetween reports whether an earlier figure stands behind word j.
func (r *reader) figureBetween(i, j int) bool {
	for k := i - 1; k >= 0; k-- {
		if r.found[k].from > j && r.found[k].kind == Count {
			return true
		}
		if r.found[k].to <= j {
			return false
		}
	}
	return false
}

// begins are the words by which a since phrase names a beginning.
var begins = wordSet("بداية بدء اندلاع انطلاق انطلاقة بدأت بدأ اندلعت مطلع تفجر اندلاعها بدايتها نشوب تجدد start beginning outbreak onset began started erupted launch")

// since reads "منذ بداية المعارك" at word j and gives the word behind it.
func (r *reader) since(j int) (int, bool) {
	f := cutOne(r.fold(j), "وف")
	if f != "منذ" && f != "since" {
		return j, false
	}
	known := false
	stop := j + 1
	for stop < len(r.words) && stop <= j+7 && r.sentence[stop] == r.sentence[j] {
		if end := r.monthsOtherName(stop); known && end > stop {
			if stop = end; r.fold(stop) != "الماضي" && (r.kind(stop) != text.Digits || len([]rune(r.words[stop].Text)) != yearDigits) {
				break
			}
		}
		if r.kind(stop) == text.Mark && r.fold(stop) != "/" && !r.shortMonth(stop-1) {
			break
		}
		g := r.fold(stop)
		if stop <= j+4 && (begins[g] || begins[cutPrefixes(g, "ال")] || months[g] || r.kind(stop) == text.Digits && stop == j+1 && (f == "since" || months[r.fold(stop+1)])) {
			known = true
		}
		if known && stop > j+1 && (r.sinceEnds(stop) || r.kind(stop) == text.Digits && months[r.fold(stop-1)] && len([]rune(r.words[stop].Text)) != yearDigits && isArabic(r.fold(stop-1))) {
			break // منذ الثالث من نوفمبر 58 قتيلا
		}
		stop++
	}
	return stop, known
}

// monthsOtherName passes what stands in brackets at word i where that is the other name of the month
// before it, and gives the word behind it: أكتوبر (تشرين الأول) 2031. It is i where nothing such stands.
func (r *reader) monthsOtherName(i int) int {
	if r.fold(i) != "(" || !months[r.fold(i-1)] || !months[r.fold(i+1)] {
		return i
	}
	for j := i + 2; j <= i+3; j++ {
		if r.fold(j) == ")" {
			return j + 1
		}
	}
	return i
}

// yearDigits is how many digits a year has.
const yearDigits = 4

// sinceEnds reports whether the phrase ends before word i: a verb or a
// preposition that opens another one.
func (r *reader) sinceEnds(i int) bool {
	switch f := r.fold(i); f {
	case "وصل", "وصلت", "بلغ", "بلغت", "نحو", "حوالي", "زهاء", "قرابه", "الي", "ان", "قد", "was", "were", "has", "have", "had", "and", "with", "to", "according", "وفق", "بحسب":
		return true
	}
	return r.events[i] != nil && r.events[i].people != "" && finite(r.fold(i))
}

// soFar reads the words that close a running count.
func (r *reader) soFar(j int) bool {
	switch r.fold(j) {
	case "حتي":
		return r.fold(j+1) == "الان" || r.fold(j+1) == "اللحظه"
	case "لغايه", "الي":
		return r.fold(j+1) == "الان" || r.fold(j+1) == "حد" && r.fold(j+2) == "الان"
	case "so":
		return r.fold(j+1) == "far"
	case "to":
		return r.fold(j+1) == "date"
	case "until":
		return r.fold(j+1) == "now"
	}
	return false
}

// stands are the words of an English total, right before "to" or "at" and its number.
var stands = wordSet("rose risen rises rising climbed increased grown grew jumped stood stands stand")

// toldOfThose resolves the number to which those have come of whom the words behind "the number of"
// tell something, over the words of what befell the place: ارتفع عدد العمال الذين أودى بهم قصف المصنع
// إلى 33, بلغ عدد الجنود القتلى في قصف الثكنة 20.
func (r *reader) toldOfThose(q *quantity, i int) bool {
	risen := r.fold(q.from-1) == "الي"
	for j := q.from - 2; j > 0 && j >= q.from-reachBack && r.sentence[j] == r.sentence[q.from] && !r.figureBetween(i, j); j-- {
		m := r.nounsAt(j)
		if m.kindOf() != person || !m.definite || m.form != plural || !r.isCounted(j) {
			continue
		}
		if !risen && !reaching[cutOne(r.fold(j-2), "وفل")] {
			return false
		}
		at := j + 1
		for at < j+3 && strings.HasPrefix(r.fold(at), "ال") && !whose[r.fold(at)] && r.nounsAt(at).kindOf() != fate {
			at++ // العمال الأجانب الذين
		}
		if told := r.nounsAt(at); told.kindOf() == fate && told.definite {
			q.what, q.who = told.What, m.Who
			return true
		}
		if whose[r.fold(at)] && r.doneToOthers(at+1) {
			q.who = m.Who
			return true
		}
		if e := r.eventSoon(at + 1); whose[r.fold(at)] && e != nil {
			q.what, q.who, q.event = e.people, m.Who, e
			return true
		}
		return false
	}
	return false
}

// doneToOthers reports whether the verb at word i has other people as its object: الجنود الذين قتلوا
// رهائن are not those who were killed.
func (r *reader) doneToOthers(i int) bool {
	m := r.nounsAt(i + 1)
	return strings.HasSuffix(r.fold(i), "وا") && (m.kindOf() == person || m.kindOf() == fate) && !strings.HasPrefix(r.fold(i+1), "ب")
}

// eventSoon is what one of the words from i on says to have befallen people.
func (r *reader) eventSoon(i int) *event {
	for j := i; j < i+3; j++ {
		if e := r.eventAt(j); e != nil && e.people != "" {
			return e
		}
	}
	return nil
}

// Words that lead to what is told of those before them, and verbs of what a number comes to.
var (
	whose    = wordSet("الذين اللواتي اللاتي اللائي")
	reaching = wordSet("بلغ بلغت يبلغ تبلغ وصل وصلت يصل تجاوز تجاوزت يتجاوز ارتفع ارتفعت يقدر قدر")
)

// tollOfSentence resolves the number that an English toll of many words has risen to:
// "the death toll from an air strike on the market in the town of X has risen to 34",
// "the number of people killed when a dam burst has climbed to 26". What the words
// between tell befell something else.
func (r *reader) tollOfSentence(q *quantity, i int) bool {
	if before := r.fold(q.from - 1); before != "to" && before != "at" || !stands[r.fold(q.from-2)] {
		return false
	}
	for j := q.from - 3; j >= 0 && r.sentence[j] == r.sentence[q.from] && !r.figureBetween(i, j); j-- {
		switch {
		case r.fold(j) == "toll":
			q.what, q.who = Killed, People
			return true
		case r.fold(j) == "number" && r.fold(j+1) == "of":
			for k := j + 2; k < min(j+5, q.from); k++ {
				if e := r.eventAt(k); e != nil && e.people != "" {
					q.what, q.who, q.event = e.people, r.whoOf(q, i), e
					return true
				}
			}
			return false
		}
	}
	return false
}
