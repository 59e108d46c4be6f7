package db_test

import (
	"slices"
	"testing"

	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Marks are the places of the claims as ClaimsOf has them, whatever stands in the
// text, and without what was dismissed.
func TestMarksAreThePlacesOfTheClaims(t *testing.T) {
	s := dbtest.Open(t)
	d, err := s.AddDocument(t.Context(), record.Document{Title: "T", Lang: "ar", Dir: "rtl", Text: "😀 قالت الوِزارة\nإن 10 دبابات و6 مدافع دُمرت"}, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	at := func(from, to int) record.Quote { return record.Quote{Span: text.Span{Start: from, End: to}} }
	who, ten, six := at(7, 14), at(19, 21), at(30, 31)
	claim, err := s.SaveClaim(t.Context(), record.Claim{
		Document: d.ID, Act: record.Asserts, Spans: []record.Quote{at(24, 29), at(0, 1)}, Claimant: record.Ref{Name: "الوِزارة"}, ClaimantSpan: &who,
		Figures: []record.Figure{{Span: &ten, Count: record.Count{What: "tanks"}, Qualifier: "exact"}, {Span: &six, Status: record.Dismissed, Qualifier: "exact"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	gone, err := s.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Denies, Spans: []record.Quote{at(2, 6)}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.JudgeClaims(t.Context(), record.Dismissed, gone.ID); err != nil {
		t.Fatal(err)
	}
	marks, err := s.Marks(t.Context(), d.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(marks) != 1 || marks[0].Claim != claim.ID {
		t.Fatalf("marks: %+v", marks)
	}
	m := marks[0]
	for name, spans := range map[string][2][]text.Span{
		"words":   {m.Spans, {claim.Spans[0].Span, claim.Spans[1].Span}},
		"who":     {m.Who, {who.Span}},
		"figures": {m.Figures, {ten.Span}},
	} {
		if !slices.Equal(spans[0], spans[1]) {
			t.Errorf("%s stand at %v, want %v", name, spans[0], spans[1])
		}
	}
	if m.Act != record.Asserts || m.Status != record.Confirmed || m.Claimant != claim.Claimant.Name || m.Words[0] != "😀" {
		t.Errorf("mark: %+v", m)
	}
}
