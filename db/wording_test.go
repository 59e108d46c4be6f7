package db_test

import (
	"fmt"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Two reports that have a passage in nearly the same words are told of to each other,
// though nobody asks about it; other words, other figures and the same report are not.
func TestSharedWordings(t *testing.T) {
	s := dbtest.Reading(t)
	add := func(title, body, url string) record.ID {
		t.Helper()
		d, err := s.AddDocument(t.Context(), record.Document{Title: title, Lang: "en", Dir: "ltr", MediaType: "text/plain", Charset: "utf-8", Published: "2024-03-02", URL: url, Text: body}, []byte(body))
		if err != nil {
			t.Fatal(err)
		}
		return d.ID
	}
	const (
		bridge = "The governor said that engineers had reopened the northern bridge to lorries carrying medicine. "
		again  = "The governor said that engineers had reopened the northern bridge to lorries carrying medicine and flour. "
		school = "The mayor said that the teachers of the valley had returned to their classrooms after the holidays. "
	)
	first := add("First", bridge+school+"The ministry said that 41 soldiers had been killed near the old mill by the river.", "")
	both := add("Both", "Rain fell all night. "+school+again+"The ministry said that 14 soldiers had been killed near the old mill by the river.", "")
	one := add("One", "The markets were quiet. "+again+"Nobody else spoke on that day, and no other news came in.", "")
	add("Other", "The bishop said that nothing of the kind was heard by anybody in the whole of the province.", "")
	dbtest.Gathered(t, s)
	told := func(id record.ID) (all string) {
		t.Helper()
		reports, err := s.SharedWordings(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range reports {
			all += fmt.Sprintf("%s %d;", r.Document.Title, len(r.Passages))
			for _, p := range r.Passages {
				if c, err := s.Claim(t.Context(), p.Other); err != nil || c.Document != r.Document.ID || p.Words == "" {
					t.Errorf("%+v leads to %+v, %v", p, c, err)
				}
			}
		}
		return all
	}
	for id, want := range map[record.ID]string{first: "Both 2;One 1;", both: "First 2;One 1;", one: "First 1;Both 1;"} {
		if got := told(id); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	claims, _, err := s.Claims(t.Context(), db.ClaimFilter{Document: one})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range claims {
		if err := s.DeleteClaim(t.Context(), c.ID); err != nil {
			t.Fatal(err)
		}
	}
	if got := told(first); got != "Both 2;" {
		t.Errorf("after a claim was dismissed: %q", got)
	}
	newer := add("Both, anew", "Snow fell all night. "+school+again+"The ministry said that 14 soldiers had been killed near the old mill by the river.", "")
	dbtest.Gathered(t, s)
	if got := told(newer); got != "First 2;" {
		t.Errorf("a newer version: %q", got)
	}
	newest := add("Both, once more", "Snow fell all night and all day long. "+school+again+"Three men spoke of it. The ministry said that 14 soldiers had been killed near the old mill by the river.", "")
	dbtest.Gathered(t, s)
	versions := []record.ID{both, newer, newest}
	for i, id := range versions {
		d, err := s.Document(t.Context(), id)
		if err != nil || i > 0 && d.Predecessor != versions[i-1] {
			t.Fatalf("version %d follows %s, %v", i, d.Predecessor, err)
		}
		if got := told(id); got != "First 2;" {
			t.Errorf("version %d of three: %q", i, got)
		}
	}
}
