package when

// The kinds of token that the rules can begin with.
var (
	dayFirst     = setOf(numeral, ordinal, cardinal, article, of)
	monthFirst   = setOf(month, monthStem, hijriMonth, hijriStem, unit)
	nthFirst     = setOf(numeral, ordinal, of, lean, part)
	quarterFirst = setOf(numeral, ordinal, of, lean, half, quarter, unit)
	decadeFirst  = setOf(numeral, decade, of, unit)
	centuryFirst = setOf(numeral, ordinal, century, of)
	yearFirst    = setOf(numeral, cardinal, yearWord)
)

// calendarDate reads a date of the calendar from token i on into m.
func (r *reader) calendarDate(i int, m *moment) bool {
	at, first := *m, r.tok(i).kinds
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
		try(1<<numeral, (*reader).numeric) ||
		try(1<<numeral, (*reader).yearMonthDay) ||
		try(dayFirst, (*reader).dayMonth) ||
		try(monthFirst, (*reader).monthDay) ||
		try(dayFirst, (*reader).dayOfMonthNow) ||
		try(quarterFirst, (*reader).quarterOf) ||
		try(setOf(part, of), (*reader).partOf) ||
		try(1<<season, (*reader).seasonOf) ||
		try(decadeFirst, (*reader).decadeOf) ||
		try(centuryFirst, (*reader).centuryOf) ||
		try(yearFirst, (*reader).yearAlone) ||
		try(dayFirst, (*reader).dayAlone)
}
