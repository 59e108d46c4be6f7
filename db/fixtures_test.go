package db_test

import (
	"fmt"
	"testing"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
)

func rangeOf(low, high float64) figure.Range { return figure.Range{Low: low, High: high} }

// count saves a claim of a figure by a claimant, puts it to the question and
// returns its position.
func count(t *testing.T, s *db.Store, q record.Question, outlet, claimant string, n float64) record.Position {
	t.Helper()
	body := fmt.Sprintf("😀 قال %s إن %v مدنيا قُتلوا، نقلت %s.\n", claimant, n, outlet)
	d, err := s.AddDocument(t.Context(), record.Document{Title: outlet, Lang: "ar", Text: body, Published: "2024-04-30", Outlet: record.Ref{Name: outlet}}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	c := claimOn(t, d, fmt.Sprintf("%v مدنيا قُتلوا", n))
	c.Claimant = record.Ref{Name: claimant}
	c.Figures = []record.Figure{{Range: rangeOf(n, n), Qualifier: "exact", Count: record.Count{What: "killed", Who: "civilians", Side: "Blue"}}}
	if c, err = s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	p, err := s.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func killed(t *testing.T, s *db.Store) record.Question {
	t.Helper()
	q, err := s.SaveQuestion(t.Context(), record.Question{Text: "How many civilians were killed?", Type: record.CountQuestion,
		Count: record.Count{What: "killed", Who: "civilians", Side: "Blue"}})
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func standingOf(t *testing.T, s *db.Store, q record.Question) record.Standing {
	t.Helper()
	q, err := s.Question(t.Context(), q.ID)
	if err != nil {
		t.Fatal(err)
	}
	return q.Standing
}

func onlyFinding(t *testing.T, s *db.Store, q record.Question) record.Finding {
	t.Helper()
	all, err := s.Findings(t.Context(), q.ID)
	if err != nil || len(all) != 1 {
		t.Fatalf("findings %+v, %v", all, err)
	}
	return all[0]
}
