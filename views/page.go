// Package views draws the pages: typed props in, HTML out. A view asks nothing
// and computes nothing that a person could dispute; it makes no addresses
// (package href), no words (package words) and no queries.
package views

import (
	"counterclaim/db/record"
	"path/filepath"
	"strings"

	"counterclaim/views/words"
)

//go:generate go tool templ generate -log-level error

// Frame is what every page shows around its own content.
type Frame struct {
	W          words.Printer
	Title      string // of the page, for the tab
	Here       string // the address in the rail that this page belongs to (href.Documents, ...)
	Case       string // the name of the open case; empty when none is open
	CaseMark   string // by which a tab sees that another case was opened
	File       string // the path of its file
	LastSaved  string // RFC 3339 of the last change; empty when there is none
	Analyst    string
	Theme      string // "light", "dark", or "" for the system's
	SingleKeys bool
	Counts     Counts
	Notices    []string // what is wrong with the file for as long as it is
	Did        Did      // what the request before this one did
	Scripts    []string // modules of this page beyond app.js, as asset paths
}

// Counts are the numbers in the rail.
type Counts struct {
	Documents, Claims, Questions, Actors, Tags int
}

// Did is what was done, said once on the page that follows, and how to undo it.
type Did struct {
	Words string    // finished; empty when there is nothing to say
	Claim record.ID // that was undone or done again, for the reader to open; empty for none
	Walk
}

// Walk is how what was done is undone, or what was undone is done again: by its own
// step of the history, so that nobody's later one is walked over instead.
type Walk struct {
	Undo, Redo string // the step; empty when there is nothing to walk over
	Scope      string // the document in whose history it is; empty for the case
}

// fileName is the name of the case's file without its ending, which would tear a
// name in Arabic apart.
func (f Frame) fileName() string {
	return strings.TrimSuffix(filepath.Base(f.File), filepath.Ext(f.File))
}

// styles are the sheets of every page.
var styles = []string{
	"css/app.css",
	"css/ui.css",
	"css/plot.css",
	"css/board.css",
	"css/tables.css",
	"css/documents.css",
	"css/reader.css",
}

// Problem is an error as the user reads it: what happened and what to do next.
type Problem struct {
	What, Next string
	Back       string // where to go on from
	History    string // where what is gone can be found, if anywhere
	Again      Again  // what was sent, where sending it again can help
}

// Again is a form that could not be stored now, to be sent once more as it was.
type Again struct {
	To     string // empty: there is nothing to send
	Fields []Sent
}

// Sent is one field of a form as it was sent.
type Sent struct {
	Name, Value string
	Long        bool // it is shown, so that it can be copied
}
