package db_test

import (
	"errors"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// A judgement of a sum stays, is undone as one step, and is of no finding.
func TestJudgeSum(t *testing.T) {
	s := dbtest.Open(t)
	whole := killed(t, s)
	part := whole
	part.ID, part.Version, part.Text, part.PartOf = "", 0, "How many civilians were killed in the north?", whole.ID
	part, err := s.SaveQuestion(t.Context(), part)
	if err != nil {
		t.Fatal(err)
	}
	p := count(t, s, whole, "Wire", "the mayor", 90)
	count(t, s, part, "Courier", "a nurse", 12)
	sum, err := s.Sum(t.Context(), whole.ID)
	if err != nil || len(sum.Days) != 1 || len(sum.Days[0].Wholes) != 1 || sum.Days[0].Wholes[0].Fits {
		t.Fatalf("90 against a sum of 12: %+v, %v", sum, err)
	}
	said := func() record.Finding {
		t.Helper()
		by, err := s.SumJudgements(t.Context(), whole.ID)
		if err != nil {
			t.Fatal(err)
		}
		return by[p.ID]
	}
	if got := said(); got.Status != "" {
		t.Errorf("nobody judged it, it says %+v", got)
	}
	if err := s.JudgeSum(t.Context(), whole.ID, p.ID, record.Dismissed, "أرقام قديمة 😀"); err != nil {
		t.Fatal(err)
	}
	if got := said(); got.Status != record.Dismissed || got.Note != "أرقام قديمة 😀" {
		t.Errorf("dismissed: %+v", got)
	}
	if all, err := s.Findings(t.Context(), whole.ID); err != nil || len(all) != 0 {
		t.Errorf("it became a finding: %+v, %v", all, err)
	}
	if err := s.JudgeSum(t.Context(), whole.ID, p.ID, record.Confirmed, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got := said(); got.Status != record.Dismissed {
		t.Errorf("after undo: %+v", got)
	}
	if err := s.JudgeSum(t.Context(), whole.ID, p.ID, record.Suggested, ""); err != nil {
		t.Fatal(err)
	}
	if got := said(); got.Status != "" {
		t.Errorf("taken back: %+v", got)
	}
	if err := s.JudgeSum(t.Context(), part.ID, p.ID, record.Confirmed, ""); !errors.Is(err, db.ErrNotFound) {
		t.Errorf("a position of another question: %v", err)
	}
	var invalid *db.InvalidError
	if err := s.JudgeSum(t.Context(), whole.ID, p.ID, "burnt", ""); !errors.As(err, &invalid) {
		t.Errorf("no status: %v", err)
	}
	if problems, err := s.Verify(t.Context()); err != nil || len(problems) != 0 {
		t.Errorf("problems %v, %v", problems, err)
	}
}
