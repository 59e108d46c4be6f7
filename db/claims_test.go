package db_test

import (
	"errors"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// report has an emoji, vowel marks and Latin words before what is quoted, so
// that bytes, UTF-16 units and code points all differ.
const report = "عنوان 😀\nقالَ الناطقُ باسم Blue Force إن 41 مدنيا قُتلوا في القرية.\nونفت الحكومة ذلك.\n"

func addReport(t *testing.T, s *db.Store, body string) record.Document {
	t.Helper()
	d, err := s.AddDocument(t.Context(), record.Document{Title: "تقرير", Lang: "ar", Text: body, Published: "2024-04-30",
		Outlet: record.Ref{Name: "وكالة النهر"}}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// addNameless adds a report that names no outlet.
func addNameless(t *testing.T, s *db.Store, body string) record.Document {
	t.Helper()
	d, err := s.AddDocument(t.Context(), record.Document{Title: "خبر بلا وسيلة", Lang: "ar", Text: body}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// find is the span of words in a text.
func find(t *testing.T, body, words string) text.Span {
	t.Helper()
	runes, want := []rune(body), []rune(words)
	for i := range runes {
		if i+len(want) <= len(runes) && string(runes[i:i+len(want)]) == words {
			return text.Span{Start: i, End: i + len(want)}
		}
	}
	t.Fatalf("%q is not in the text", words)
	return text.Span{}
}

func claimOn(t *testing.T, d record.Document, words string) record.Claim {
	return record.Claim{Document: d.ID, Act: record.Asserts, Spans: []record.Quote{{Span: find(t, d.Text, words)}}}
}

func TestSaveClaimAnchorsItsQuotes(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	c := claimOn(t, d, "41 مدنيا قُتلوا")
	c.Claimant = record.Ref{Name: "Blue Force"}
	c.ClaimantSpan = &record.Quote{Span: find(t, report, "Blue Force")}
	c.Figures = []record.Figure{{Range: rangeOf(41, 41), Count: record.Count{What: "killed", Who: "civilians"},
		Span: &record.Quote{Span: find(t, report, "41 مدنيا")}}}
	c.Tags = []record.Ref{{Name: "ضحايا"}}
	saved, err := s.SaveClaim(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Claim(t.Context(), saved.ID)
	if err != nil {
		t.Fatal(err)
	}
	q := got.Spans[0]
	if q.Exact != "41 مدنيا قُتلوا" || q.Suffix != " في القرية.\nونفت الحكومة ذلك.\n" || len([]rune(q.Prefix)) != record.ContextLength || q.Broken {
		t.Errorf("quote %+v", q)
	}
	if got.ClaimantSpan.Exact != "Blue Force" || got.Figures[0].Span.Exact != "41 مدنيا" || got.Figures[0].Status != record.Confirmed {
		t.Errorf("parts %+v %+v", got.ClaimantSpan, got.Figures)
	}
	if got.Claimant.ID == "" || got.Tags[0].ID == "" || got.Version != 1 || got.Status != record.Confirmed {
		t.Errorf("claim %+v", got)
	}
}

func TestSaveClaimOnceAndNeverFromAnOldCopy(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	c := claimOn(t, d, "ونفت الحكومة ذلك")
	c.ID = "0190a000-0000-7000-8000-000000000001"
	for range 2 {
		got, err := s.SaveClaim(t.Context(), c)
		if err != nil || got.Version != 1 {
			t.Fatalf("version %d, %v", got.Version, err)
		}
	}
	c.Version, c.Note = 1, "first"
	if _, err := s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	c.Note = "second, from an old page"
	_, err := s.SaveClaim(t.Context(), c)
	var stale *db.StaleError
	if !errors.As(err, &stale) || stale.Current.(record.Claim).Note != "first" {
		t.Fatalf("saved from an old copy: %v", err)
	}
}

func TestUndoWalksBackAndForth(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	c, err := s.SaveClaim(t.Context(), claimOn(t, d, "41 مدنيا"))
	if err != nil {
		t.Fatal(err)
	}
	c.Note = "noted"
	c.Claimant = record.Ref{Name: "الناطق"}
	if _, err := s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	in := db.Scope{Document: d.ID}
	if _, err := s.Undo(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Claim(t.Context(), c.ID); got.Note != "" || !got.Claimant.None() {
		t.Fatalf("undo left %+v", got)
	}
	if _, err := s.Undo(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Claim(t.Context(), c.ID); !errors.Is(err, db.ErrNotFound) {
		t.Fatalf("undone claim: %v", err)
	}
	for range 2 {
		if _, err := s.Redo(t.Context(), in); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.Claim(t.Context(), c.ID); err != nil || got.Note != "noted" || got.Claimant.Name != "الناطق" {
		t.Fatalf("redo brought %+v, %v", got, err)
	}
	if _, err := s.Redo(t.Context(), in); !errors.Is(err, db.ErrNothingToUndo) {
		t.Fatalf("a third redo: %v", err)
	}
}
