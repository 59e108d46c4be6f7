// Package compare holds what claims say against each other: from the positions
// on one question it makes the findings (who contradicts, denies, updates,
// corroborates or merely repeats whom), the standing of the question, the number
// of independent origins, whose losses a claimant counts, and whether the parts
// of a whole add up.
//
// It is pure: no clock, no file, no chance. The same positions in any order give
// the same findings in the same order, and every finding carries a reason that
// names the facts it used. It refuses to guess: positions that do not count the
// same thing are "not comparable", and the reason names the field; what nothing
// orders in time is not called a contradiction.
//
// What each finding means, the program tells on its page of rules.
package compare

import (
	"cmp"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Position is what one claim answers, with the facts about the claim that
// decide how it stands to another.
type Position struct {
	record.Position
	Document  record.ID
	Start     int    // where the claim begins in its document, in code points
	Published string // EDTF, of the document
	Said      string // EDTF
	Happened  string // EDTF
	Act       record.Act
	Claimant  Actor     // zero: the outlet in its own voice
	Outlet    Actor     // who published the document
	Chain     []Actor   // from the origin to the outlet; the claimant alone when empty
	Blamed    Actor     // whom an accusation names
	Answers   record.ID // the claim that this one denies, when it names or follows it
	Traded    bool      // its words say that two accuse each other; this is the half of one
	Revises   bool      // it puts right a number that its speaker or its report gave before
	Former    bool      // it tells a number that was given first: "an earlier toll was six"
	Withdrawn bool      // it tells a number that an earlier version of its report gave, and that is given up
	Earlier   bool      // its report tells that its speaker had said it: "and had announced six"
	Rises     bool      // it says that the number rose, or that it is the latest one
	AtMost    bool      // it says that there were no more: "only six"
	Pending   bool      // it tells of what has not come about yet: "about to fall"
	Undone    bool      // it tells that a thing was undone since: "took it back"
	Named     Actor     // on a who question: the actor of the record, with its affiliations
	Quote     string    // the words of the claim
	Tells     []string  // what they say, as stems and concepts without the names of who speaks and who is blamed; sorted, nil when not worked out
}

// Actor is an actor with what is above it. Actors are told apart by their ID, or
// by their folded name when they have none; a caller gives IDs to all or to none.
type Actor struct {
	ID    record.ID
	Name  string
	Kind  record.ActorKind
	Above []record.Ref // what it is affiliated to, directly or through others, the nearest first
	Side  string       // its own, else that of the nearest above it that has one
}

// None reports whether there is no actor.
func (a Actor) None() bool { return a.ID == "" && a.Name == "" }

func (a Actor) key() string { return keyOf(record.Ref{ID: a.ID, Name: a.Name}) }

func keyOf(r record.Ref) string {
	if r.ID != "" {
		return "#" + string(r.ID)
	}
	return fold(r.Name)
}

// fold is the form under which two spellings of a name are equal.
func fold(s string) string { return strings.Join(strings.Fields(text.Fold(s)), " ") }

// same reports whether two actors are one.
func same(a, b Actor) bool {
	return !a.None() && (a.key() == b.key() || record.SameAcross(a.Name, b.Name))
}

// related reports whether two actors are one, or one is affiliated to the other.
func related(a, b Actor) bool {
	return same(a, b) || a.under(b) || b.under(a)
}

func (a Actor) under(b Actor) bool {
	for _, above := range a.Above {
		if !b.None() && (keyOf(above) == b.key() || above.ID == "" && fold(above.Name) == fold(b.Name) || record.SameAcross(above.Name, b.Name)) {
			return true
		}
	}
	return false
}

// together reports whether two actors speak for one party to the conflict.
func together(a, b Actor) bool {
	return kin(a, b) || a.Side != "" && fold(a.Side) == fold(b.Side)
}

// kin reports whether two actors belong to one body: they are related, or both
// are affiliated to a third.
func kin(a, b Actor) bool {
	if related(a, b) {
		return true
	}
	for _, above := range a.Above {
		if b.under(Actor{ID: above.ID, Name: above.Name}) {
			return true
		}
	}
	return false
}

// OwnVoice reports whether the outlet says it itself.
func (p Position) OwnVoice() bool { return p.Claimant.None() && len(p.Chain) == 0 }

// Origin is whom the claim goes back to: the first link of its chain, else its
// claimant, else the outlet.
func (p Position) Origin() Actor {
	switch {
	case len(p.Chain) > 0:
		return p.Chain[0]
	case !p.Claimant.None():
		return p.Claimant
	}
	return p.Outlet
}

// source is who makes the claim: the claimant, or the outlet in its own voice.
func (p Position) source() Actor {
	if p.Claimant.None() {
		return p.Outlet
	}
	return p.Claimant
}

// speaker is who says it, as a reason names it.
func (p Position) speaker() string {
	switch {
	case p.Claimant.Name != "":
		return p.Claimant.Name
	case !p.Claimant.None():
		return record.Word("unnamed")
	case p.Outlet.Name != "":
		return p.Outlet.Name
	}
	return record.Word("outlet")
}

// byText orders positions as they were published and as they stand in their
// documents. It is total on positions that differ in anything that a finding
// depends on, so that no order of input shows in a result.
func byText(a, b *prepared) int {
	return cmp.Or(
		cmp.Compare(a.published.earliest, b.published.earliest),
		cmp.Compare(a.Document, b.Document),
		cmp.Compare(a.Start, b.Start),
		cmp.Compare(a.Claim, b.Claim),
		cmp.Compare(a.ID, b.ID),
		cmp.Compare(a.sourceKey, b.sourceKey),
		cmp.Compare(a.answer, b.answer),
		cmp.Compare(a.Said, b.Said),
		cmp.Compare(a.Quote, b.Quote),
	)
}

// InterestOf says how the claimant of an answer to a count question stands to the
// losses it counts: those of the side that its words name, else of the side that
// the question asks for. It is "" when neither names one or the outlet counts itself.
func InterestOf(q record.Question, p Position) record.Interest {
	suffered := fold(fromQuestion(p.Position, q).Side)
	if suffered == "" || p.Claimant.None() {
		return ""
	}
	own := fold(p.Claimant.Side) == suffered || fold(p.Claimant.Name) == suffered
	for _, above := range p.Claimant.Above {
		own = own || fold(above.Name) == suffered
	}
	switch {
	case own:
		return record.OwnLosses
	case p.Claimant.Side != "":
		return record.EnemyLosses
	}
	return record.ThirdParty
}
