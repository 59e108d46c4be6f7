package views

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
