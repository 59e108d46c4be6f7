package gather

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
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
	c = c.asTold()
	named := compare.Actor{ID: p.Actor.ID, Name: p.Actor.Name}
	if sameName(named.Name, c.Accused.Name) {
		named = c.Accused
	}
	blamed := c.Accused
	if blamed.None() {
		blamed = readClaim(c, newStems()).enemy // "Chadian shells hit the market" accuses without a verb of accusing
	}
	speaker := c.Speaker
	if nobodys[fold(speaker.Side)] {
		speaker.Side = ""
	}
	n := numbers(c)
	yet, undone := c.passing()
	return compare.Position{Position: p, Revises: n.revises || c.Reason.Code == retraction, Former: n.former, Withdrawn: c.Reason.Code == "speech.former", Earlier: n.earlier, AtMost: n.atMost, Rises: n.rises, Pending: yet, Undone: undone, Traded: c.Reason.Code == "speech.mutual", Document: c.Document, Start: c.Spanning().Start, Published: c.Published, Said: c.Said,
		Happened: c.Happened, Act: c.Act, Claimant: speaker, Outlet: c.Outlet, Chain: c.Links, Blamed: blamed,
		Answers: c.Answers, Named: named, Quote: c.Text, Tells: c.tells(named.Name)}
}

// tells is what the words of a claim say, as sorted stems and concepts: countries, the
// speaker, who is blamed and who is named otherwise say nothing here.
func (c Claim) tells(named string) []string {
	words := text.Words(c.Text)
	written := make([]string, 0, len(words))
	for _, w := range words {
		if w.Kind != text.Mark {
			written = append(written, unmistaken(w))
		}
	}
	stems := newStems()
	all, _ := stems.ofAll(written)
	names := map[string]bool{}
	for _, m := range speech.Countries(words) {
		for _, w := range words {
			if w.Start >= m.Start && w.Start < m.End && w.Kind != text.Mark {
				names[stems.of(w.Fold)] = true
			}
		}
	}
	for _, name := range []string{c.Speaker.Name, c.Accused.Name, named} {
		for w := range strings.FieldsSeq(fold(name)) {
			names[text.Stem(w)] = true
		}
	}
	all = slices.DeleteFunc(all, func(s string) bool { return names[s] })
	return sortedOf(append([]string{}, all...))
}

// number is how the words of a claim take the number that it gives: as one that puts
// another right, as one that was given first, as what its speaker had said before, as one of no more
// than so many, or as one that rose.
type number struct{ revises, former, earlier, atMost, rises bool }

func numbers(c Claim) number {
	if len(c.Figures) == 0 {
		return number{}
	}
	r := readClaim(c, newStems())
	by := allCues().find(r.cue()) // the words by which it is told: "they raised the toll to"
	return number{r.revises() || c.Reason.Code == "speech.correction", r.tellsFormer() || c.Reason.Code == "speech.former", r.saidEarlier() || r.givenEarlier(), r.has(only), r.has(risen) || r.has(latest) || by.has(risen)}
}

// passing says how the words of a claim stand to another day's: they tell what has not
// come about yet, or that something was undone since.
func (c Claim) passing() (yet, undone bool) {
	cues := allCues().find(" " + fold(c.Text) + " ")
	return cues.has(pending) || cues.has(quiet), cues.has(regained)
}

// revises reports whether a claim puts right a number that was given before: "seven, not four".
func (r *read) revises() bool {
	return r.has(revised) || r.putsAway() || slices.ContainsFunc(r.Figures, r.takenBack) || allCues().find(r.cue()).has(revised)
}

// Complete gives each speaker who stands without a side the one that some other
// claim tells of the same name, or the party that its title names: a report introduces a speaker once and then uses
// the name alone. A name that is told to be of two sides is left alone. The
// claims given are not changed.
func Complete(claims []Claim) []Claim {
	claims = slices.Clone(claims)
	standAlone(claims)
	parties := partiesOf(claims)
	for i := range claims {
		if of, ok := parties.titled(claims[i]); ok {
			s := &claims[i].Speaker
			s.Side, s.Above = cmp.Or(of.Side, of.Name), append(slices.Clone(s.Above), record.Ref{ID: of.ID, Name: of.Name})
		}
	}
	enlist(claims)
	first := acquaint(claims)
	one := func(a compare.Actor) string { // by what name the reports know him
		name := fold(a.Name)
		return cmp.Or(first[name], name)
	}
	known := map[string]compare.Actor{}
	for _, c := range claims {
		name := one(c.Speaker)
		if name == "" || c.Speaker.Side == "" || c.Speaker.Kind == record.Person && rankAndSurname(name) {
			continue
		}
		other, met := known[name]
		switch {
		case met && !oneSideName(other.Side, c.Speaker.Side):
			known[name] = compare.Actor{}
		case !met || generic[fold(other.Side)] != "":
			known[name] = c.Speaker
		}
	}
	for i := range claims {
		s := &claims[i].Speaker
		if found := known[one(*s)]; s.Side == "" && s.Name != "" && found.Side != "" {
			s.Side, s.Above = found.Side, slices.Concat(found.Above, s.Above)
		}
	}
	speakFor(claims)
	return claims
}

// oneSideName reports whether two names of sides are of one: they are the same in two
// scripts, or one of them is what every side calls its own, "the army" and the army of X.
func oneSideName(a, b string) bool {
	if sameName(a, b) || coreName(a) == coreName(b) || record.SameAcross(fold(a), fold(b)) {
		return true
	}
	for _, pair := range [][2]string{{a, b}, {b, a}} {
		short, long := fold(pair[0]), strings.Fields(fold(pair[1]))
		if office := generic[short]; office != "" && slices.ContainsFunc(long, func(w string) bool { return generic[w] == office }) {
			return true
		}
	}
	return false
}

// Proposal is a question that the claims raise, with the positions they take.
// Neither has an ID; Position.Claim names the claim. The Key of the question is
// the same whenever the same point is proposed again; when an earlier claim came
// to it since, the key it was proposed under before is among Keys.
type Proposal struct {
	Question  record.Question
	Positions []record.Position
	Keys      []string // every key that the point may have been proposed under, Question.Key first
}

// Compared is a proposal whose positions have been held against each other. A
// position goes by its place among them: "0", "1", ... is its ID, in the
// findings too.
type Compared struct {
	Proposal
	compare.Result
	Claims []Claim // of the positions, in their order
}

// Compare gathers claims and holds the positions of every proposed question
// against each other: all that can be said of reports without keeping them.
func Compare(claims []Claim) []Compared {
	claims = Complete(claims)
	byID := make(map[record.ID]Claim, len(claims))
	for _, c := range claims {
		byID[c.ID] = c
	}
	var all []Compared
	for _, p := range Questions(claims) {
		c := Compared{Proposal: p}
		positions := make([]compare.Position, len(p.Positions))
		for i := range p.Positions {
			p.Positions[i].ID = record.ID(strconv.Itoa(i))
			claim := byID[p.Positions[i].Claim]
			c.Claims = append(c.Claims, claim)
			positions[i] = claim.Position(p.Positions[i])
		}
		c.Result = compare.Question(p.Question, positions)
		all = append(all, c)
	}
	return all
}

// Sides are the places, among the positions and claims, of the two that a
// finding is about.
func (c Compared) Sides(f record.Finding) (a, b int) {
	place := func(id record.ID) int {
		return slices.IndexFunc(c.Positions, func(p record.Position) bool { return p.ID == id })
	}
	return place(f.A), place(f.B)
}

// Questions proposes the questions that claims raise, in a fixed order. Claims
// that were dismissed, or that can be neither true nor false and promise or
// refuse nothing either, raise none. The work grows with the number of claims:
// they meet only over what they share (see Keys).
func Questions(claims []Claim) []Proposal {
	g := newGathering(claims)
	g.counts()
	g.measurements()
	g.doubts()
	g.silences()
	g.holds()
	g.denials()
	g.deeds()
	g.truces()
	g.rests()
	g.blame()
	g.advances()
	g.readiness()
	g.disputes()
	g.depart()
	g.opposing()
	g.contrasts()
	g.conducts()
	g.replies()
	g.tellings()
	g.retracted()
	g.reversed()
	g.askOnce()
	g.tellKeysApart()
	g.tellCountsApart()
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
