package views

import (
	"slices"
)

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
