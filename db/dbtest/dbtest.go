// Package dbtest gives tests a real store: a case in a temporary file, with a
// clock that stands still until it is moved.
package dbtest

import (
	"path/filepath"
	"testing"
	"time"

	"counterclaim/db"
)

// Now is the time on the clock of every store that Open makes.
var Now = time.Date(2024, time.May, 1, 12, 0, 0, 0, time.UTC)

// Open opens a new case that ends with the test. It does not read documents by
// itself; tests of the reading open theirs with Reading.
func Open(t testing.TB) *db.Store {
	t.Helper()
	return OpenAt(t, filepath.Join(t.TempDir(), "case.sqlite"), db.Options{NoReading: true})
}

// Reading opens a new case that reads every document it is given.
func Reading(t testing.TB) *db.Store {
	t.Helper()
	return OpenAt(t, filepath.Join(t.TempDir(), "case.sqlite"), db.Options{})
}

// Gathered waits until the questions that the claims of the case raise are proposed.
func Gathered(t testing.TB, s *db.Store) {
	t.Helper()
	if err := s.Gathered(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// OpenAt opens the case at path until the test ends.
func OpenAt(t testing.TB, path string, o db.Options) *db.Store {
	t.Helper()
	if o.Now == nil {
		o.Now = func() time.Time { return Now }
	}
	s, err := db.Open(t.Context(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}
