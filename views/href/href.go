// Package href builds every address of the product, so that no page and no
// handler spells one by hand. The patterns they answer are in handlers/routes.go.
package href

import (
	"net/url"

	"counterclaim/db/record"
)

// Frame.
const (
	Start    = "/"
	Enter    = "/enter" // followed by a single-use key
	Presence = "/presence"
	Rail     = "/rail"
	Quit     = "/quit"
	Undo     = "/undo"
	AskUndo  = "/undo/what"
	Redo     = "/redo"
)

// The screens.
const (
	Documents = "/documents"
	Board     = "/board"
	Claims    = "/claims"
	Compare   = "/compare"
	Timeline  = "/timeline"
	Actors    = "/actors"
	Tags      = "/tags"
	Search    = "/search"
	History   = "/history"
	Share     = "/share"
	Settings  = "/settings"
	Cases     = "/cases"
	Rules     = "/rules"
	Questions = "/questions"
)

// Key is the address that trades a single-use key for a session.
func Key(key string) string { return Enter + "/" + url.PathEscape(key) }

func at(base string, id record.ID, more string) string {
	return base + "/" + url.PathEscape(string(id)) + more
}

// With adds a query to an address: name, value, name, value, ... Empty values are left out.
func With(address string, pairs ...string) string {
	query := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			query.Set(pairs[i], pairs[i+1])
		}
	}
	if len(query) == 0 {
		return address
	}
	return address + "?" + query.Encode()
}
