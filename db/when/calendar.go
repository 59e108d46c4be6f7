package when

// The kinds of token that the rules can begin with.
var (
	dayFirst     = setOf(numeral, ordinal, cardinal, article)
	monthFirst   = setOf(month, monthStem, hijriMonth, hijriStem, unit)
	periodFirst  = setOf(unit, lean, ordinal, part, nthWord)
	feastFirst   = setOf(feast, ordinal, dayPart, lean, month)
	nthFirst     = setOf(beforeLatin, ordinal, lean, part)
	edgeFirst    = setOf(ordinal, nthWord, lastDay, dayWord, lean, part)
	quarterFirst = setOf(beforeLatin, ordinal, nthWord, lean, half, quarter, unit, part)
	decadeFirst  = setOf(numeral, decade, unit, ordinal, lean, cardinal)
	centuryFirst = setOf(beforeLatin, ordinal, cardinal, century, lean)
	partFirst    = setOf(part, cardinal)
	yearFirst    = setOf(numeral, cardinal, yearWord)
)

// calendarDate reads a date of the calendar from token i on into m.
func (r *reader) calendarDate(i int, m *moment) bool {
	at, first := *m, r.firstKinds(i)
	try := func(can kinds, rule func(*reader, int, *moment) bool) bool {
		if first&can == 0 {
			return false
		}
		if rule(r, i, m) {
			return true
		}
		*m = at
		return false
	}
	return try(nthFirst, (*reader).weekdayOfMonth) ||
		try(feastFirst, (*reader).feastOf) ||
		try(1<<numeral, (*reader).numeric) ||
		try(1<<numeral, (*reader).yearMonthDay) ||
		try(dayFirst, (*reader).dayMonth) ||
		try(monthFirst, (*reader).monthDay) ||
		try(edgeFirst, (*reader).edgeOfMonth) ||
		try(dayFirst, (*reader).dayOfMonthNow) ||
		try(quarterFirst, (*reader).quarterOf) ||
		try(partFirst, (*reader).partOf) ||
		try(1<<season, (*reader).seasonOf) ||
		try(decadeFirst, (*reader).decadeOf) ||
		try(centuryFirst, (*reader).centuryOf) ||
		try(1<<eraWord, (*reader).eraFirst) ||
		try(yearFirst, (*reader).yearAlone) ||
		try(dayFirst, (*reader).dayAlone)
}
