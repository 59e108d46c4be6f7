package when

import "strings"

// leaning takes the adjective behind a month or a weekday: الماضي, المقبل.
func (r *reader) leaning(m moment) moment {
	j := m.next
	if m.weekday > 0 && m.day == 0 && m.month == 0 {
		k := j
		if r.isWord(k, "من", "of") {
			k++
		}
		if u, l, next, ok := r.leanUnit(k); ok && u == weekUnit {
			m.next, m.kind, m.rule = next, Relative, "weekday_of_week"
			if r.dated {
				m.edtf = (r.published - number(r.published.weekday()-m.weekday) + number(7*l)).edtf()
			}
			return m
		}
	}
	if k, twice := r.overNext(j); k > 0 && m.weekday > 0 && m.day == 0 && m.month == 0 { // الخميس قبل الماضي
		m.next, m.kind, m.rule = k, Relative, "weekday_before"
		if twice > 0 {
			m.rule = "weekday_ahead"
		}
		if r.dated {
			back := (r.published.weekday()-m.weekday+6)%7 + 1
			m.edtf = (r.published - number(back) + number(7*(twice+1))).edtf()
			if twice > 0 {
				m.edtf = (r.published - number(back) + number(7*twice)).edtf()
			}
		}
		return m
	}
	if r.isWord(j, "a") && r.isWord(j+1, "week") && r.isWord(j+2, "ago") && m.weekday > 0 && m.day == 0 && m.month == 0 {
		return r.weekAgo(m.weekday, j+3)
	}
	t := r.tok(j)
	l, ok := t.as(lean)
	if !ok || !t.arabic || hasHead(t.fold, "هذ") || m.year > 0 || r.isWord(j, "الاخير") && m.day > 0 {
		return m
	}
	m.lean, m.leaned, m.next = l, true, j+1
	return m
}

// weekAgo is a weekday one week before the last: a week ago Tuesday.
func (r *reader) weekAgo(d, next int) moment {
	m := moment{next: next, weekday: d, kind: Relative, rule: "weekday_before"}
	if r.dated {
		m.edtf = (r.published - number((r.published.weekday()-d+7)%7+7)).edtf()
	}
	return m
}

// futureAround reports whether the clause around the tokens speaks of what is to come.
func (r *reader) futureAround(first, next int) bool {
	since := false
	for i := first - 1; i >= first-10 && i >= 0; i-- {
		since = since || r.isWord(i, "منذ")
		if r.isWord(i, "ان") && r.isFuture(i-1) || r.isFuture(i) || !since && first-i <= scheduleReach && r.isScheduled(i) { // من المقرر أن
			return true
		}
		if r.clauseEnd(i) {
			break
		}
	}
	for i := next; i < next+6 && i < len(r.tokens); i++ {
		if r.clauseEnd(i) {
			break
		}
		if r.isFuture(i) {
			return true
		}
	}
	return false
}

// scheduleReach is how many words before a day the verb of what begins on it stands.
const scheduleReach = 5

// scheduled are the present forms of what begins, ends or is held on a day that is set:
// هدنة تبدأ الجمعة.
var scheduled = map[string]bool{"تبدا": true, "يبدا": true, "تنطلق": true, "ينطلق": true, "تستانف": true, "يستانف": true, "تعقد": true, "يعقد": true, "تنعقد": true, "ينعقد": true,
	"تسري": true, "يسري": true, "تنتهي": true, "ينتهي": true, "تجري": true, "يجري": true}

// isScheduled reports whether the word is a present verb of what begins or ends on a
// day that is set, and not told as past: لم تبدأ, كانت تبدأ.
func (r *reader) isScheduled(i int) bool {
	verb := strings.TrimPrefix(r.tok(i).fold, "و")
	entersForce := (verb == "تدخل" || verb == "يدخل") && r.isWord(i+1, "حيز")
	if !scheduled[verb] && !entersForce {
		return false
	}
	not := r.isWord(i-1, "م") && r.tok(i-1).clitic > 0 // لم is read as ل and م
	return !not && !r.isWord(i-1, "كان", "كانت", "وكان", "وكانت") && !r.isWord(i-2, "كان", "كانت", "وكان", "وكانت")
}

func (r *reader) clauseEnd(i int) bool {
	t := r.tok(i)
	if t.form == mark {
		return strings.ContainsAny(t.fold, ".!?؟؛;،,:«»\"“”")
	}
	return t.fold == "ان" || t.fold == "that" || t.fold == "after" || t.fold == "بان" || t.fold == "وان" || t.fold == "بعدما"
}

// isFuture reports whether the word sets its clause in the future: سوف, will,
// and verbs with the prefix سـ.
func (r *reader) isFuture(i int) bool {
	t := r.tok(i)
	if t.form != letters {
		return false
	}
	if t.is(future) {
		return true
	}
	f := strings.TrimPrefix(strings.TrimPrefix(t.fold, "و"), "ف")
	if !t.arabic || t.senses != nil || len(f) < len("سيتم") || !hasHead(f, "سي", "ست", "سن") {
		return false
	}
	return !hasHead(f, notFuture...) && !hasTail(f, "ه", "يه", "ات")
}

// notFuture are the beginnings of nouns and verbs that only look like a future.
var notFuture = []string{"سيار", "سياس", "سيطر", "سيناري", "سينا", "سياد", "سينم", "سيبير", "ستراتيج", "ستيب", "ستال", "ستوك", "سنوات",
	"سنوي", "سنجار", "سنغ", "سيرغ", "سيرا", "سيلي", "سيدات", "سيول", "ستين", "سيوف", "سيف", "سيي", "ستار", "سيمون", "سيغ", "سيرج", "سيسي", "سيتي", "ستون", "سندات", "سنام"}
