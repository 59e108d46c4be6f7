package views

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
