package gather

import (
	"cmp"

	"counterclaim/db/record"
)

// Asked reports whether a person's question asks already what a proposal would:
// it is of the same type and at least two of its claims, and most of those that
// either has, are the proposal's. Such a proposal is not made: the board would
// show one point twice. A question that the program proposed has a key and is
// known by that; a position that was dismissed says nothing.
func Asked(p Proposal, q record.Question, positions []record.Position) bool {
	if q.Key != "" || q.Type != p.Question.Type || q.Status == record.Dismissed {
		return false
	}
	if q.Type == record.CountQuestion && q.Count.What != "" && q.Count.What != p.Question.Count.What {
		return false
	}
	if who := q.Count.Who; who != "" && who != "people" && cmp.Or(p.Question.Count.Who, "people") != who {
		return false
	}
	theirs := map[record.ID]bool{}
	for _, x := range positions {
		if x.Status != record.Dismissed {
			theirs[x.Claim] = true
		}
	}
	ours := map[record.ID]bool{}
	both := 0
	for _, x := range p.Positions {
		if !ours[x.Claim] && theirs[x.Claim] {
			both++
		}
		ours[x.Claim] = true
	}
	return both >= min(2, len(ours)) && 2*both >= min(len(ours), len(theirs))
}

// Again reports whether a proposal asks once more what was proposed before under
// another key: it is of the same type, counts the same, and has all claims of the
// earlier one, at least two. Keys change with what is known of a claim, as with the
// date of its report.
func Again(p Proposal, q record.Question, positions []record.Position) bool {
	if q.Key == "" || q.Type != p.Question.Type || q.Count.What != p.Question.Count.What || q.Count.Who != p.Question.Count.Who {
		return false
	}
	ours := map[record.ID]bool{}
	for _, x := range p.Positions {
		ours[x.Claim] = true
	}
	theirs := map[record.ID]bool{}
	for _, x := range positions {
		if !ours[x.Claim] {
			return false
		}
		theirs[x.Claim] = true
	}
	return len(theirs) >= 2
}
