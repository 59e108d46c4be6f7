package views

import "counterclaim/views/ui"

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
