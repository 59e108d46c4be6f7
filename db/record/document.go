package record

import "counterclaim/db/text"

// Document is one report. Its Text never changes once stored.
type Document struct {
	ID          ID
	Version     int // grows with each change of the metadata; a save names the version it saw
	Title       string
	Outlet      Ref
	Author      string
	URL         string
	Published   string // EDTF; empty when unknown
	Lang        string // BCP 47: "ar", "en", ...
	Dir         string // "rtl" or "ltr"
	Text        string // after intake: no BOM, only LF, no NUL
	FileName    string // as it came; shown, never opened
	MediaType   string // of the original bytes
	Charset     string // of the original bytes, as it was decided
	SHA256      string // of the original bytes, hex
	Size        int    // of the original bytes
	Warnings    []string
	Boilerplate []text.Span // lines greyed out by the analyst
	Tags        []Ref
	Predecessor ID     // the older version of the same report
	Added       string // RFC 3339, UTC
}

// Highlight is marked words that are no claim, with an optional note.
type Highlight struct {
	ID       ID
	Version  int
	Document ID
	Spans    []Quote
	Tags     []Ref
	Note     string
	Added    string
}
