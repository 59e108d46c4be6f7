package views

// History is the changes of the case, newest first.
type History struct {
	Frame
	Rows   []HistoryRow
	Older  string
	Newest string
}

// AskUndo asks whether a change is to be taken back.
type AskUndo struct {
	Frame
	What     string
	At       string // RFC 3339
	Clock    string // the same by the clock of this computer, as EDTF
	Analyst  string
	More     string   // how many other records go with it
	Why      []string // it is asked
	Step     string
	Document string // whose history it is of; empty for the case's
	Back     string // the page that it was asked on
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
