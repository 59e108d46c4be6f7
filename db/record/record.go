// Package record holds the nouns of the product as plain values and the rules
// that make one of them well formed. It knows nothing of files, browsers or SQL;
// every other room speaks in its words (see the table of words in the README).
package record

import (
	"counterclaim/db/text"
)

// ID is a UUIDv7 in its usual text form; the empty ID is "not saved yet" or "none".
type ID string

// Ref names another record: by ID where it is known, with the name to show.
// A Ref with a Name and no ID asks the store to find that name (aliases folded)
// or to create it.
type Ref struct {
	ID   ID     `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

// None reports whether the reference points at nothing.
func (r Ref) None() bool { return r.ID == "" && r.Name == "" }

// Status is how far a person has judged what the program proposed. What a
// person made is confirmed from the start; what was dismissed stays dismissed.
type Status string

const (
	Suggested Status = "suggested"
	Confirmed Status = "confirmed"
	Dismissed Status = "dismissed"
)

// Statuses are all statuses.
var Statuses = []Status{Suggested, Confirmed, Dismissed}

// Quote anchors words in a document: their place, the words themselves and up
// to ContextLength code points on each side, as in the W3C text quote selector.
type Quote struct {
	text.Span
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
	Broken bool   `json:"broken,omitempty"` // the text at the place is no longer Exact
}

// ContextLength is how many code points of context a Quote keeps on each side.
const ContextLength = 32
