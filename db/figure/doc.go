// Package figure reads what a text counts: numbers in digits and in words of
// Arabic and English as ranges, what is counted, of whom and whose, and whether
// it is a running total. Everything is pure, exact about places (code points)
// and total: any text gives a result. The table of rules (Rules) says why a
// range is what it is. The package does not resolve names, does not judge
// whether a figure is true, and leaves dates and times to package when.
//
// # How a text is read
//
// Read looks up every word once, and then goes through them from the first to
// the last (read.go). At a word it asks, in this order:
//
//   - is it a number that counts nothing: a date, a telephone, a model, a list (traps.go)?
//   - does a number begin here, with the words that bound it (quantity.go)?
//   - does a quantity begin here without a number: dozens, two homes, a soldier, no
//     child (unnumbered.go, duals.go, single.go, nothing.go)?
//
// A number is made of digits (digits.go) and words (numerals.go), of cardinals
// (number.go), ordinals (ordinal.go) and portions (portions.go, partitive.go). The
// words round it make a range of it: rules.go has the table of "more than" and its
// like, bounds.go and exceeds.go two ends and verbs. classify.go says by the unit
// (units.go) whether it is money, a duration, a measure, an age. nouns.go finds the noun
// that is counted. A text that is one figure and nothing else has its own rules
// (alone.go), and so has a figure that is typed (parse.go).
//
// Then every figure is told by those round it (resolve.go):
//
//   - what is counted: behind a noun counted.go, without one uncounted.go; the people
//     and things that can be are the table of things.go
//   - what befell them: happened.go, with the table of events.go; housed.go for those who
//     are only in a place; remain.go for a state that lasts
//   - who they are (who.go) and on whose side (sides.go)
//   - whether it is a running total, and since when (totals.go)
//   - whether it is put right: corrected.go, and versions.go for what an earlier version
//     of a report said
package figure
