package record

import (
	"counterclaim/db/figure"
	"counterclaim/db/text"
)

// Act is what somebody does by saying it.
type Act string

const (
	Asserts   Act = "asserts"
	Denies    Act = "denies"
	Accuses   Act = "accuses"
	Demands   Act = "demands"
	Promises  Act = "promises"
	Threatens Act = "threatens"
	Offers    Act = "offers"
	Judges    Act = "judges"
)

// Acts are all acts in the order in which they are offered.
var Acts = []Act{Asserts, Denies, Accuses, Demands, Promises, Threatens, Offers, Judges}

// Checkable reports whether a claim of this act can be true or false.
func (a Act) Checkable() bool { return a == Asserts || a == Denies || a == Accuses }

// Claim is words in a document by which somebody says that something is so.
type Claim struct {
	ID           ID
	Version      int
	Document     ID
	Spans        []Quote // one or more, in document order
	Act          Act
	Claimant     Ref    // none: the outlet in its own voice
	ClaimantSpan *Quote // the words that name the claimant
	Chain        []Link // from the origin to the outlet; the claimant is its first link when empty
	Blamed       Ref    // whom an accusation names, or whose claim a denial answers
	Answers      ID     // the claim that this one denies, when it names or follows it
	Said         string // EDTF
	Happened     string // EDTF
	Places       []Place
	Figures      []Figure
	Source       string // Admiralty A..F; "" is F, not judged
	Info         string // Admiralty 1..6; "" is 6, not judged
	Tags         []Ref
	Note         string
	Status       Status
	Reason       Reason // why the program proposed it; zero for a person's own
	Added        string
	Changed      string
}

// Origin is the first link of the chain: the claimant when there is no chain,
// and none when the outlet speaks for itself.
func (c Claim) Origin() Ref {
	if len(c.Chain) > 0 {
		return c.Chain[0].Actor
	}
	return c.Claimant
}

// Link is one station through which a claim travelled.
type Link struct {
	Actor Ref
	Span  *Quote // the words that name the link, where it has its own
}

// Place is where the claimed thing happened.
type Place struct {
	Name   string
	Span   *Quote
	Within string // the larger place that holds it, where known
}

// Count says what is counted. Two figures can be compared only when they count
// the same thing, so every field is part of the comparison.
type Count struct {
	What       string // a figure.What code: killed, wounded, tanks, ...
	Who        string // civilians, soldiers, children, people, ... ; "" is not said
	Side       string // who suffered it, an actor's name; "" is not said
	Place      string
	Cumulative bool   // a running total rather than one event
	Since      string // EDTF, or the event's own words ("the start of the fighting")
	AsOf       string // EDTF: the day that the figure stands for
}

// Figure is a count in a claim.
type Figure struct {
	ID ID
	figure.Range
	Qualifier string // a figure.Qualifier code: exact, more_than, about, ...
	Count
	Span   *Quote
	Rule   string // the rule of package figure that gave the range; "" when typed
	Status Status
}

// Spanning is the smallest span that covers all spans of the claim.
func (c Claim) Spanning() text.Span {
	if len(c.Spans) == 0 {
		return text.Span{}
	}
	s := c.Spans[0].Span
	for _, q := range c.Spans[1:] {
		s.Start, s.End = min(s.Start, q.Start), max(s.End, q.End)
	}
	return s
}
