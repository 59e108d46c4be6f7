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

// Remake makes everything anew that is derived and that another tool has changed.
func TestRemake(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	count(t, s, q, "الجبل", "Red ministry", 12)
	for _, sabotage := range []string{
		`DELETE FROM finding`, `DELETE FROM actor_key`, `DELETE FROM claim_key`, `UPDATE document_count SET claims = 99`,
		`UPDATE search_entry SET text = 'x'`, `UPDATE question_standing SET standing = 'agreed'`,
	} {
		if _, err := stranger(t, s.Path()).Exec(sabotage); err != nil {
			t.Fatalf("%s: %v", sabotage, err)
		}
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) == 0 {
		t.Fatalf("nothing was changed: %v, %v", found, err)
	}
	if err := s.Remake(t.Context()); err != nil {
		t.Fatal(err)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("left: %+v, %v", found, err)
	}
}
