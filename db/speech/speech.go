package speech

import (
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// Name is an actor that the case knows already. Such names are looked up before
// anything else.
type Name struct {
	ID          record.ID
	Name        string
	Aliases     []string
	Kind        record.ActorKind
	Affiliation string
	Side        string
}

// Input is a report to read.
type Input struct {
	Text        *text.Text
	Lang        string   // BCP 47; "" lets the text decide
	Published   when.Day // "" when unknown
	Outlet      string
	Known       []Name
	Boilerplate []text.Span // lines that are not read
}

// Mention is the words that name an actor or a place, and whom they name.
type Mention struct {
	text.Span
	Text string // as written
	Name string // the fullest name the report gives; the English name for a country
	Kind record.ActorKind
	Side string    // the English name of the country it belongs to, where the words say it
	ID   record.ID // of the case's own actor, when it is one
}

// None reports whether nobody is named.
func (m Mention) None() bool { return m.Text == "" && m.Name == "" }

// Claim is a proposed claim.
type Claim struct {
	text.Span        // the words claimed, without the words that attribute them
	Text      string // those words
	Act       record.Act
	Claimant  Mention // none: the outlet in its own voice. May stand earlier in the text.
	Cue       string  // the verb or phrase that attributes
	CueSpan   text.Span
	Via       []Mention // from the outlet inward: the agency before the ministry
	Party     string    // the side that speaks
	Blamed    Mention   // whom an accusation names
	Answers   int       // index of the claim that this one denies; -1 when none
	Said      when.Interval
	Happened  when.Interval
	Figures   []figure.Figure
	Places    []Mention
	Note      string // the outlet's words of distance ("what it called ...")
	Reason    record.Reason
}

// Reading is what the program reads in a report, each list in order of place.
type Reading struct {
	Sentences []text.Span
	Figures   []figure.Figure
	Dates     []when.Date
	Claims    []Claim
}

// Read reads a report. Its cost grows with the length of the text.
func Read(in Input) Reading {
	if in.Text == nil {
		return Reading{}
	}
	r := newReader(in)
	r.read()
	return r.reading()
}
