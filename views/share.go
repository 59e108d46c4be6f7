package views

import (
	"slices"

	"counterclaim/views/ui"
)

// Search is what was found for some words.
type Search struct {
	Frame
	Query string
	Kind  string
	Kinds []ui.Option
	Total int
	Hits  []Hit
	Pager Pager
}

// Hit is one place where the words stand.
type Hit struct {
	Kind   string
	Title  string
	Pieces []Piece
	Lang   string
	Dir    string
	Href   string
}

// Piece is a stretch of a snippet, found words apart from the rest.
type Piece struct {
	Text string
	Hit  bool
}

// History is the changes of the case, newest first.
type History struct {
	Frame
	Rows   []HistoryRow
	Older  string
	Newest string
}

// HistoryRow is one change.
type HistoryRow struct {
	At      string // RFC 3339
	Clock   string // the same by the clock of this computer, as EDTF
	Analyst string
	What    string
	Undone  bool
	Href    string // where the record is to be seen
	More    string // how many other records went with it
	Fields  []FieldChange
}

// FieldChange is one field of a record before and after, in words; "" where it had no value.
type FieldChange struct{ Field, Before, After string }

// Share is what leaves the case, and the care of its file.
type Share struct {
	Frame
	Path    string
	Backups []Backup
	Checked bool
	Faults  []Fault
}

// Backup is one copy beside the case file.
type Backup struct {
	Name, At string
	Size     int64 // bytes
}

// Fault is one kind of what the check of the file found: what is wrong, what to do
// about it, and with what.
type Fault struct {
	What, Next string
	Derived    bool // the program can make it anew
	Things     []Thing
	More       string   // how many other things
	Raw        []string // what is wrong with the file itself, in the words of its format
}

// derived reports whether something is wrong that the program can make anew.
func derived(faults []Fault) bool {
	return slices.ContainsFunc(faults, func(f Fault) bool { return f.Derived })
}

// Thing is something of the case, named.
type Thing struct {
	Noun, Name string
	Lang, Dir  string // of the name, where it is words of a report
	In         string // the report that holds it
	Href       string // "" when it is gone
}

// SettingsForm is the user's own settings.
type SettingsForm struct {
	Frame
	Lang, Digits string
}

// Cases is the open case and the others.
type Cases struct {
	Frame
	Path   string
	Recent []RecentCase
	New    string // the name of a new case, as typed
	Typed  string // the path of another case, as typed
	Wrong  map[string]string
	Sample bool // a sample case can be opened
}

// RecentCase is a case that was open before.
type RecentCase struct {
	Name, Path string
	Open, Gone bool
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
