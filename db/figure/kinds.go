package figure

// Kind is what sort of quantity a figure is. Only a Count says how many of
// something there are.
type Kind string

const (
	Count    Kind = "count"
	Ordinal  Kind = "ordinal"  // the third attack
	Fraction Kind = "fraction" // half of the houses
	Percent  Kind = "percent"
	Money    Kind = "money"
	Duration Kind = "duration"
	Age      Kind = "age"
	Measure  Kind = "measure" // a length, weight, calibre, temperature
)

// Qualifier is how the words bound the number.
type Qualifier string

const (
	Exact    Qualifier = "exact"
	MoreThan Qualifier = "more_than"
	AtLeast  Qualifier = "at_least"
	LessThan Qualifier = "less_than"
	UpTo     Qualifier = "up_to"
	About    Qualifier = "about"
	Nearly   Qualifier = "nearly"
	Between  Qualifier = "between"
	Several  Qualifier = "several"
	Dozens   Qualifier = "dozens"
	Hundreds Qualifier = "hundreds"
	Thousand Qualifier = "thousands" // and every larger plural: tens of thousands, millions
	Some     Qualifier = "some"
	Many     Qualifier = "many"
)

// Qualifiers are all qualifiers in the order in which they are offered.
var Qualifiers = []Qualifier{Exact, MoreThan, AtLeast, LessThan, UpTo, About, Nearly, Between, Several, Dozens, Hundreds, Thousand, Some, Many}
