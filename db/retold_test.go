package db_test

import (
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
)

// Several changes of one record have the same words: each undo and each redo of
// them is told as that of the one it was of, wherever the list begins.
func TestHistoryTellsWhichStepWasWalked(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	c, err := s.SaveClaim(t.Context(), claimOn(t, d, "41 مدنيا قُتلوا"))
	if err != nil {
		t.Fatal(err)
	}
	for _, note := range []string{"first", "second"} {
		c.Note = note
		if c, err = s.SaveClaim(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	for _, walk := range "UURRU" {
		do := s.Undo
		if walk == 'R' {
			do = s.Redo
		}
		if _, err := do(t.Context(), db.Scope{Document: d.ID}); err != nil {
			t.Fatal(err)
		}
	}
	all, err := s.History(t.Context(), db.Scope{}, 5, 0)
	if err != nil {
		t.Fatal(err)
	}
	first, second := `"note":"first"`, `"note":"second"`
	for i, want := range []struct{ action, before, after string }{
		{"undo", second, first}, {"redo", first, second}, {"redo", `"note":""`, first}, {"undo", first, `"note":""`}, {"undo", second, first},
	} {
		got := all[i]
		if got.Action != want.action || got.Walked != "save" || !strings.Contains(string(got.Before), want.before) || !strings.Contains(string(got.After), want.after) {
			t.Errorf("change %d: %s of %q from %s to %s, want %+v", i, got.Action, got.Walked, got.Before, got.After, want)
		}
	}
	older, err := s.History(t.Context(), db.Scope{}, 1, all[3].ID)
	if err != nil || len(older) != 1 || string(older[0].Before) != string(all[4].Before) {
		t.Errorf("read from further down: %+v, %v", older, err)
	}
}
