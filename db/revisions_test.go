package db_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// A date that is given after the import counts as if it had been there: what was
// read is read again, and the file stays sound.
func TestADateGivenLater(t *testing.T) {
	s := dbtest.Reading(t)
	body := "😀 قالت وزارة الصحة في اليونان يوم الأحد إن 41 مدنيا قُتلوا في القصف.\n"
	d, err := s.AddDocument(t.Context(), record.Document{Lang: "ar", Text: body}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	if c := withFigure(t, claimsOf(t, s, d)); c.Said != "" {
		t.Fatalf("said %q without a date of publication", c.Said)
	}
	d.Published = "2024-04-30"
	if d, err = s.SaveDocument(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if c := withFigure(t, claimsOf(t, s, d)); c.Said == "" && c.Happened == "" {
		t.Errorf("claim %+v", c)
	}
	sound(t, s)
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	sound(t, s)
}

func sound(t *testing.T, s *db.Store) {
	t.Helper()
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// Putting a suggested claim to a question takes it for one.
func TestPuttingASuggestionToAQuestionConfirmsIt(t *testing.T) {
	s := dbtest.Reading(t)
	d := readAll(t, s)[0]
	c := withFigure(t, claimsOf(t, s, d))
	q := killed(t, s)
	if _, err := s.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID}); err != nil {
		t.Fatal(err)
	}
	if c, err := s.Claim(t.Context(), c.ID); err != nil || c.Status != record.Confirmed || c.Figures[0].Status != record.Confirmed {
		t.Errorf("claim %+v, %v", c, err)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if c, err := s.Claim(t.Context(), c.ID); err != nil || c.Status != record.Suggested {
		t.Errorf("after undo %+v, %v", c, err)
	}
}

// One text is one report, whatever bytes it came in.
func TestTheSameTextInOtherBytes(t *testing.T) {
	s := dbtest.Reading(t)
	d := readAll(t, s)[0]
	_, err := s.AddDocument(t.Context(), record.Document{Lang: "ar", Text: d.Text}, []byte("\ufeff"+strings.ReplaceAll(d.Text, "\n", "\r\n")))
	var twin *db.DuplicateError
	if !errors.As(err, &twin) || twin.Document.ID != d.ID {
		t.Errorf("added: %v", err)
	}
}

// What was dismissed in a report is not proposed again in its next version.
func TestDismissedStaysDismissedInTheNextVersion(t *testing.T) {
	s := dbtest.Reading(t)
	first := dbtest.Wire().Report(1)
	d, err := s.AddDocument(t.Context(), first.Document, first.Original)
	if err != nil {
		t.Fatal(err)
	}
	dismissed := withFigure(t, claimsOf(t, s, d))
	if err := s.JudgeClaims(t.Context(), record.Dismissed, dismissed.ID); err != nil {
		t.Fatal(err)
	}
	second := first.Document
	second.Text += "تحديث 😀\n"
	next, err := s.AddDocument(t.Context(), second, []byte(second.Text))
	if err != nil || next.Predecessor != d.ID {
		t.Fatalf("%+v, %v", next.Predecessor, err)
	}
	for range 2 {
		all := claimsOf(t, s, next)
		if i := slices.IndexFunc(all, func(c record.Claim) bool { return c.Spans[0].Exact == dismissed.Spans[0].Exact }); i >= 0 || len(all) == 0 {
			t.Errorf("%d claims, the dismissed one at %d", len(all), i)
		}
		if err := s.Reread(t.Context(), next.ID); err != nil {
			t.Fatal(err)
		}
	}
}

// Editing a suggestion confirms its figures with it, as confirming does; and a
// suggested answer goes when the figure that gave it counts something else.
func TestEditingASuggestion(t *testing.T) {
	s := dbtest.Reading(t)
	d := readAll(t, s)[0]
	c := withFigure(t, claimsOf(t, s, d))
	answers := func(what string) (n int) {
		t.Helper()
		dbtest.Gathered(t, s)
		all, err := s.PositionsOf(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range all {
			if p.Question.Count.What == what {
				n++
			}
		}
		return n
	}
	if answers("killed") == 0 {
		t.Fatal("it answers nothing")
	}
	c.Status = record.Confirmed
	c.Note = "mended"
	c, err := s.SaveClaim(t.Context(), c)
	if err != nil || c.Figures[0].Status != record.Confirmed {
		t.Errorf("figure %+v, %v", c.Figures[0], err)
	}
	if answers("killed") == 0 {
		t.Error("a note took its answer away")
	}
	c.Figures[0].What = "wounded"
	if c, err = s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if n := answers("killed"); n > 0 {
		t.Errorf("%d answers are left", n)
	}
	sound(t, s)
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if answers("killed") == 0 {
		t.Error("undo did not bring the answer back")
	}
	sound(t, s)
}
