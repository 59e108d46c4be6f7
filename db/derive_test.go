package db_test

import (
	"database/sql"
	"path/filepath"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Recheck makes anew what another tool has changed in the file.
func TestRecheck(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	s := dbtest.OpenAt(t, path, db.Options{NoReading: true})
	q := killed(t, s)
	count(t, s, q, "A", "the army", 12)
	count(t, s, q, "B", "the ministry", 41)
	before := onlyFinding(t, s, q)
	if standing := standingOf(t, s, q); standing != record.Contested {
		t.Fatalf("standing %q", standing)
	}

	file, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Exec(`UPDATE finding SET kind = 'compatible'; UPDATE question_standing SET standing = 'open', origins = 9`); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	if standing := standingOf(t, s, q); standing != record.OpenStanding {
		t.Fatalf("standing %q: the file was not changed", standing)
	}

	if err := s.Recheck(t.Context()); err != nil {
		t.Fatal(err)
	}
	after := onlyFinding(t, s, q)
	if after.Kind != before.Kind || after.Reason.Code != before.Reason.Code || !slices.Equal(after.Reason.Args, before.Reason.Args) {
		t.Errorf("the finding was %+v and is %+v", before, after)
	}
	if q, err = s.Question(t.Context(), q.ID); err != nil || q.Standing != record.Contested || q.Origins != 2 {
		t.Errorf("standing %q, %d origins, %v", q.Standing, q.Origins, err)
	}
}
