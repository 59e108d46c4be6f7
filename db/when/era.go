package when

// The eras of a year, as the lexicon numbers them.
const (
	hijriEra = iota + 1
	commonEra
	beforeChrist
)

// eraAt reads the name of an era beside a year: هـ, ميلادية, AH, A.D., BCE, ق.م,
// قبل الميلاد, in brackets or bare.
func (r *reader) eraAt(i int) (era, next int, ok bool) {
	t := r.tok(i)
	switch {
	case r.isMark(i, "("):
		era, next, ok = r.eraAt(i + 1)
		return era, next + 1, ok && r.isMark(next, ")")
	case r.isWord(i, "قبل", "before") && r.isWord(i+1, "الميلاد", "المسيح", "christ"):
		return beforeChrist, i + 2, true
	case r.isWord(i, "بعد") && r.isWord(i+1, "الميلاد", "المسيح"):
		return commonEra, i + 2, true
	case t.fold == "ق":
		j := i + 1
		if r.isMark(j, ".") {
			j++
		}
		if !r.isWord(j, "م") {
			return 0, 0, false
		}
		if j++; r.isMark(j, ".") && r.isMark(i+1, ".") {
			j++
		}
		return beforeChrist, j, true
	}
	if era, ok = t.as(calendar); ok {
		return era, i + 1, t.arabic || t.upper
	}
	// A.D., B.C., A.H., B.C.E.
	first, second := t.fold, r.tok(i+2).fold
	if !t.upper || !r.isMark(i+1, ".") || r.tok(i+2).gap {
		return 0, 0, false
	}
	switch next = i + 3; {
	case first == "a" && second == "h":
		era = hijriEra
	case first == "a" && second == "d", first == "c" && second == "e":
		era = commonEra
	case first == "b" && second == "c":
		era = beforeChrist
		if r.isMark(next, ".") && r.isWord(next+1, "e") && !r.tok(next+1).gap {
			next += 2
		}
	default:
		return 0, 0, false
	}
	if r.isMark(next, ".") {
		next++
	}
	return era, next, true
}

// era takes the era behind a year into m.
func (r *reader) era(m *moment) {
	if era, next, ok := r.eraAt(m.next); ok {
		m.hijri, m.ancient, m.next = era == hijriEra, era == beforeChrist, next
	}
}

// eraFirst reads AD 70 and AH 1435, the era before its year.
func (r *reader) eraFirst(i int, m *moment) bool {
	era, j, ok := r.eraAt(i)
	t := r.tok(j)
	if !ok || r.tok(i).arabic || t.form != digits || t.width > 4 || t.n < 1 || r.longer(j+1) {
		return false
	}
	m.year, m.hijri, m.ancient, m.next, m.rule = t.n, era == hijriEra, era == beforeChrist, j+1, "year"
	return era != hijriEra || t.n < 1600
}
