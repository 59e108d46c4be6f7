// Package gather puts claims to questions: it finds the points on which claims of
// one or many reports meet (the same thing counted, a claim and its denial, sides
// that blame each other, one event set in two places or at two times) and
// proposes each as a question with the positions that the claims take and the
// reason why they were put together.
//
// It is pure and deterministic, and it knows the language of reports rather than
// any war: its topics are a table (topics.tsv) that a linguist can read and
// extend. It refuses to judge: how the positions stand to each other is package
// compare's work, and whether the question is worth asking is the analyst's.
package gather

import (
	"cmp"
	"slices"
	"strconv"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// Claim is a claim with what gathering needs to know around it.
type Claim struct {
	record.Claim
	Text      string        // the words of the claim
	Published string        // EDTF, of the document
	Outlet    compare.Actor // who published the document
	Speaker   compare.Actor // record.Claim's Claimant; its Side is the party for which it speaks
	Accused   compare.Actor // record.Claim's Blamed
	Links     []compare.Actor
}

// Position is a position of the claim with what comparing it needs.
func (c Claim) Position(p record.Position) compare.Position {
	named := compare.Actor{ID: p.Actor.ID, Name: p.Actor.Name}
	if sameName(named.Name, c.Accused.Name) {
		named = c.Accused
	}
	return compare.Position{Position: p, Document: c.Document, Start: c.Spanning().Start, Published: c.Published, Said: c.Said,
		Happened: c.Happened, Act: c.Act, Claimant: c.Speaker, Outlet: c.Outlet, Chain: c.Links, Blamed: c.Accused,
		Answers: c.Answers, Named: named, Quote: c.Text}
}

// Complete gives each speaker who stands without a side the one that some other
// claim tells of the same name: a report introduces a speaker once and then uses
// the name alone. A name that is told to be of two sides is left alone. The
// claims given are not changed.
func Complete(claims []Claim) []Claim {
	known := map[string]compare.Actor{}
	for _, c := range claims {
		name := fold(c.Speaker.Name)
		if name == "" || c.Speaker.Side == "" {
			continue
		}
		if other, ok := known[name]; ok && !sameName(other.Side, c.Speaker.Side) {
			known[name] = compare.Actor{}
			continue
		}
		known[name] = c.Speaker
	}
	all := slices.Clone(claims)
	for i := range all {
		s := &all[i].Speaker
		if found := known[fold(s.Name)]; s.Side == "" && s.Name != "" && found.Side != "" {
			s.Side, s.Above = found.Side, found.Above
		}
	}
	return all
}

// Proposal is a question that the claims raise, with the positions they take.
// Neither has an ID; Position.Claim names the claim. The Key of the question is
// the same whenever the same point is proposed again.
type Proposal struct {
	Question  record.Question
	Positions []record.Position
}

// Compare holds the positions of a proposal against each other. The claims are
// those that Questions was given, completed. In the findings a position that has no ID yet
// goes by its place in the proposal: "0", "1", ...
func (p Proposal) Compare(claims map[record.ID]Claim) compare.Result {
	positions := make([]compare.Position, len(p.Positions))
	for i, position := range p.Positions {
		if position.ID == "" {
			position.ID = record.ID(strconv.Itoa(i))
		}
		positions[i] = claims[position.Claim].Position(position)
	}
	return compare.Question(p.Question, positions)
}

// Questions proposes the questions that claims raise, in a fixed order. Claims
// that were dismissed, or that can be neither true nor false and promise or
// refuse nothing either, raise none. The work grows with the number of claims:
// they meet only over what they share (see Keys).
func Questions(claims []Claim) []Proposal {
	g := newGathering(claims)
	g.counts()
	g.denials()
	g.deeds()
	g.blame()
	g.advances()
	g.readiness()
	g.placesAndTimes()
	slices.SortStableFunc(g.proposals, func(a, b Proposal) int { return cmp.Compare(a.Question.Key, b.Question.Key) })
	for i := range g.proposals {
		g.proposals[i].finish()
	}
	return g.proposals
}

// finish puts the positions in order and marks all as suggested.
func (p *Proposal) finish() {
	p.Question.Status = record.Suggested
	for i := range p.Positions {
		p.Positions[i].Status = record.Suggested
	}
}
