package db_test

import (
	"errors"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

func TestANewerVersionTakesOverTheClaims(t *testing.T) {
	s := dbtest.Open(t)
	rest := strings.Repeat("وأضاف المسؤول أن الطريق بين القريتين ما زال مقطوعا منذ الصباح الباكر. ", 5) + "\n"
	first := "😀 قال الناطقُ إن 41 مدنيا قُتلوا.\n" + rest + "ونفت الحكومة ذلك.\n"
	a := addReport(t, s, first)
	for _, words := range []string{"41 مدنيا قُتلوا", "ونفت الحكومة ذلك"} {
		c := claimOn(t, a, words)
		c.Figures = []record.Figure{{Range: rangeOf(41, 41)}}
		if _, err := s.SaveClaim(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	b := addReport(t, s, "تحديث: عنوان جديد\n"+strings.Replace(first, "ونفت الحكومة ذلك", "وأكدت الحكومة ذلك", 1))
	if b.Predecessor != a.ID {
		t.Fatalf("predecessor %q", b.Predecessor)
	}
	claims := claimsOf(t, s, b)
	if len(claims) != 1 || claims[0].Spans[0].Exact != "41 مدنيا قُتلوا" || claims[0].Spans[0].Broken || len(claims[0].Figures) != 1 {
		t.Fatalf("claims %+v", claims)
	}
	all, err := s.Succession(t.Context(), b.ID)
	if err != nil || len(all.Carried) != 1 || len(all.Lost) != 1 || all.Lost[0].Spans[0].Exact != "ونفت الحكومة ذلك" {
		t.Errorf("succession %+v, %v", all, err)
	}
	if _, err := s.Succession(t.Context(), a.ID); !errors.Is(err, db.ErrNotFound) {
		t.Errorf("succession of the first: %v", err)
	}
	if other := addReport(t, s, "نص لا يشبه غيره في شيء، عن أمر آخر تماما وقع في وقت مختلف."); other.Predecessor != "" {
		t.Errorf("another report has predecessor %q", other.Predecessor)
	}
	// One step: document and claims go and come together.
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Redo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if claims := claimsOf(t, s, b); len(claims) != 1 {
		t.Errorf("claims after redo %+v", claims)
	}
	if err := s.DeleteDocument(t.Context(), a.ID); err != nil {
		t.Fatal(err)
	}
	if b, _ = s.Document(t.Context(), b.ID); b.Predecessor != "" {
		t.Errorf("predecessor is gone but named")
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

func TestTheSameAddressIsTheSameReport(t *testing.T) {
	s := dbtest.Open(t)
	var last record.ID
	for _, body := range []string{"first", "wholly other words"} {
		d, err := s.AddDocument(t.Context(), record.Document{Text: body, URL: "https://example.org/1"}, []byte(body))
		if err != nil || d.Predecessor != last {
			t.Fatalf("predecessor %q, %v", d.Predecessor, err)
		}
		last = d.ID
	}
}
