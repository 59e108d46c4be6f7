package views

// SettingsForm is the user's own settings.
type SettingsForm struct {
	Frame
	Lang, Digits string
}

// Rules is why a range is what it is.
type Rules struct {
	Frame
	Rows      []RuleRow
	Dates     []DateRule
	Try       string
	Read      []ReadFigure
	ReadDates []ReadDate
}

// DateRule is one rule of dates, with an example in each language that has one.
type DateRule struct {
	Code, Arabic, English, Meaning string
}

// ReadDate is a date read in the words that were tried.
type ReadDate struct {
	Text, Lang, Dir string
	EDTF            string // "" when no day follows from the words
	Event           string // the event from which the words count
	Rule            string
}

// RuleRow is one rule of figures.
type RuleRow struct {
	Code            string
	Arabic, English []string
	Range           string
	Why             string
}

// ReadFigure is a figure read in the words that were tried.
type ReadFigure struct {
	Text, Lang, Dir string
	Low, High       float64
	Rule            string
}

// arrow points the way in which the page reads.
func arrow(dir string) string {
	if dir == "rtl" {
		return "←"
	}
	return "→"
}
