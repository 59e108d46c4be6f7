package gather

import (
	"testing"

	"counterclaim/db/record"
)

func TestAsked(t *testing.T) {
	of := func(claims ...record.ID) (all []record.Position) {
		for _, c := range claims {
			all = append(all, record.Position{Claim: c, Status: record.Confirmed})
		}
		return all
	}
	proposal := Proposal{Question: record.Question{Type: record.YesNo, Key: "denied|a"}, Positions: of("a", "b", "c")}
	count := Proposal{Question: record.Question{Type: record.CountQuestion, Key: "count|a", Count: record.Count{What: "killed", Who: "civilians"}}, Positions: of("a", "b")}
	dismissed := of("a", "b")
	for i := range dismissed {
		dismissed[i].Status = record.Dismissed
	}
	cases := []struct {
		name      string
		proposal  Proposal
		question  record.Question
		positions []record.Position
		want      bool
	}{
		{"a person's own on the same claims", proposal, record.Question{Type: record.YesNo}, of("a", "b", "c"), true},
		{"on most of them, and others", proposal, record.Question{Type: record.YesNo}, of("b", "c", "x"), true},
		{"on one of them", proposal, record.Question{Type: record.YesNo}, of("a", "x"), false},
		{"on two of many", Proposal{Question: proposal.Question, Positions: of("a", "b", "c", "d", "e")}, record.Question{Type: record.YesNo}, of("a", "b", "x", "y", "z"), false},
		{"of another type", proposal, record.Question{Type: record.Who}, of("a", "b", "c"), false},
		{"one that the program proposed", proposal, record.Question{Type: record.YesNo, Key: "deed|a"}, of("a", "b", "c"), false},
		{"one that was dismissed", proposal, record.Question{Type: record.YesNo, Status: record.Dismissed}, of("a", "b", "c"), false},
		{"claims that were taken off it", proposal, record.Question{Type: record.YesNo}, dismissed, false},
		{"the same count", count, record.Question{Type: record.CountQuestion, Count: record.Count{What: "killed"}}, of("a", "b"), true},
		{"the wounded of the same claims", count, record.Question{Type: record.CountQuestion, Count: record.Count{What: "wounded"}}, of("a", "b"), false},
		{"the children of the same claims", count, record.Question{Type: record.CountQuestion, Count: record.Count{What: "killed", Who: "children"}}, of("a", "b"), false},
		{"the only claim of a proposal", Proposal{Question: count.Question, Positions: of("a")}, record.Question{Type: record.CountQuestion}, of("a", "b"), true},
		{"no claims", proposal, record.Question{Type: record.YesNo}, nil, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Asked(c.proposal, c.question, c.positions); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}
