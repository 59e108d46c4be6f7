package when

import "strings"

// feastDay is a feast that falls on the same day of its calendar every year.
type feastDay struct {
	words      []string // folded, of both languages
	month, day int
	hijri      bool
}

// feasts are those whose day follows from the year alone. Easter is left out:
// its churches differ, and reports seldom say which is meant.
var feasts = []feastDay{
	{[]string{"عيد الفطر", "eid al fitr", "eid ul fitr", "eid el fitr"}, 10, 1, true},
	{[]string{"عيد الاضحي", "eid al adha", "eid ul adha", "eid el adha"}, 12, 10, true},
	{[]string{"عرفه", "arafat day"}, 12, 9, true},
	{[]string{"عاشوراء", "ashura"}, 1, 10, true},
	{[]string{"المولد النبوي", "عيد المولد النبوي", "مولد النبوي", "mawlid"}, 3, 12, true},
	{[]string{"راس السنه الهجريه", "عيد راس السنه الهجريه", "islamic new year"}, 1, 1, true},
	{[]string{"راس السنه الميلاديه", "راس السنه", "عيد راس السنه", "new years day", "new year s day", "new year"}, 1, 1, false},
	{[]string{"new years eve", "new year s eve"}, 12, 31, false},
	{[]string{"عيد الميلاد", "christmas day", "christmas", "xmas"}, 12, 25, false},
	{[]string{"christmas eve"}, 12, 24, false},
	{[]string{"boxing day"}, 12, 26, false},
	{[]string{"عيد الحب", "valentines day", "valentine s day"}, 2, 14, false},
	{[]string{"عيد العمال", "may day"}, 5, 1, false},
	{[]string{"halloween"}, 10, 31, false},
}

// feastOf reads عيد الفطر 2020, ثاني أيام عيد الأضحى, ليلة رأس السنة, Christmas Eve,
// last Christmas.
func (r *reader) feastOf(i int, m *moment) bool {
	j, shift := r.behindArticle(i), 0
	toward, leaned := 0, false
	switch nth, next, ok := r.ordinal(j); {
	case r.isWord(j, "ليله", "عشيه"):
		j, shift = j+1, -1
	case ok && r.isWord(next, "ايام", "يوم", "day"):
		j, shift = next+1, nth-1
		for r.isWord(j, "من", "of") {
			j++
		}
	case r.isWord(j, "last", "this", "next"):
		toward, leaned = r.tok(j).as(lean)
		j++
	}
	f, next, ok := r.feastAt(j)
	if _, _, year := r.someYear(r.skipOf(next)); !ok || r.isWord(j, "عرفه") && !year && !r.isWord(j-1, "يوم", "وقفه") {
		return false // عرفة is a name too
	}
	for r.has(next, monthEpithet) || r.isWord(next, "السعيد", "المجيد", "الشريف") {
		next++
	}
	m.month, m.day, m.hijri, m.next, m.rule = f.month, f.day, f.hijri, next, "feast"
	m.lean, m.leaned, m.shift = toward, leaned, shift
	if !r.feastYear(next, m) {
		*m = r.leaning(*m)
	}
	return true
}

// feastYear takes the year behind a feast: عام 2020, 1441 هـ, in 2020.
func (r *reader) feastYear(i int, m *moment) bool {
	at := *m
	r.yearFollows(i, m)
	if m.year == 0 && m.kind != Relative {
		if y, next, ok := r.someYear(r.skipOf(i)); ok && y > 0 {
			m.year, m.next = y, next
		}
	}
	if !at.hijri {
		m.hijri = false
	}
	return m.year > 0
}

// feastAt finds the feast whose words begin at token i, the longest where several do.
func (r *reader) feastAt(i int) (f feastDay, next int, ok bool) {
	if !r.has(i, feast) && !r.isWord(i, "may") || r.isWord(i, "new") && r.tok(i-1).upper && r.tok(i-1).senses == nil {
		return f, 0, false // the Chinese New Year
	}
	for _, known := range feasts {
		for _, words := range known.words {
			if end, fits := r.follow(i, words); fits && end > next {
				f, next, ok = known, end, true
			}
		}
	}
	return f, next, ok
}

// follow passes the words that stand one after another from token i on, with or
// without hyphens between them.
func (r *reader) follow(i int, words string) (next int, ok bool) {
	for w := range strings.FieldsSeq(words) {
		if isHyphen(r.tok(i).fold) || r.isMark(i, "'", "’") {
			i++
		}
		if !r.isWord(i, w) {
			return 0, false
		}
		if !r.tok(i).arabic && !r.tok(i).upper && len(w) > len("al") {
			return 0, false
		}
		i++
	}
	return i, true
}
