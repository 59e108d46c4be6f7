package db

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"counterclaim/db/record"
)

// A case that changed is backed up when it is closed, one that did not is not;
// and a backup becomes a case again.
func TestBackupsOfTheSchedule(t *testing.T) {
	now := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	path := filepath.Join(t.TempDir(), "case.sqlite")
	open := func() *Store {
		t.Helper()
		now = now.Add(time.Minute)
		s, err := Open(t.Context(), path, Options{NoReading: true, BackupEvery: time.Hour, Now: func() time.Time { return now }})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	shut := func(s *Store, want int) {
		t.Helper()
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if all, err := s.Backups(t.Context()); err != nil || len(all) != want {
			t.Fatalf("backups %+v, %v, want %d", all, err, want)
		}
	}
	shut(open(), 0)
	s := open()
	if _, err := s.AddDocument(t.Context(), record.Document{Text: "😀 one"}, []byte("1")); err != nil {
		t.Fatal(err)
	}
	shut(s, 1)
	shut(open(), 1)
	s = open()
	if _, err := s.AddDocument(t.Context(), record.Document{Text: "two"}, []byte("2")); err != nil {
		t.Fatal(err)
	}
	all, err := s.Backups(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	back := filepath.Join(t.TempDir(), "back.sqlite")
	if err := s.CopyBackup(t.Context(), filepath.Base(all[0].Path), back); err != nil {
		t.Fatal(err)
	}
	var invalid *InvalidError
	if err := s.CopyBackup(t.Context(), filepath.Base(all[0].Path), back); !errors.As(err, &invalid) {
		t.Errorf("copied over a file: %v", err)
	}
	if err := s.CopyBackup(t.Context(), "../case.sqlite", filepath.Join(t.TempDir(), "x.sqlite")); !errors.Is(err, ErrNotFound) {
		t.Errorf("copied what is no backup: %v", err)
	}
	shut(s, 2)
	restored, err := Open(t.Context(), back, Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer restored.Close()
	if _, n, err := restored.Documents(t.Context(), DocumentFilter{}); err != nil || n != 1 {
		t.Errorf("%d documents, %v", n, err)
	}
}

// A backup that somebody asked for is not thinned out with those of the schedule.
func TestABackupByHandIsKept(t *testing.T) {
	now := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "case.sqlite"), Options{NoReading: true, BackupEvery: time.Hour, Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	mine, err := s.Backup(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for n := range keptNewest + 3 {
		now = now.Add(time.Minute)
		if err := s.RenameCase(t.Context(), fmt.Sprint(n)); err != nil {
			t.Fatal(err)
		}
		if err := s.backupIfChanged(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	all, err := s.Backups(t.Context())
	if err != nil || len(all) != keptNewest+1 || !slices.ContainsFunc(all, func(b BackupFile) bool { return b.Path == mine }) {
		t.Errorf("%+v, %v", all, err)
	}
}

// The last ten are kept, then one a day for a month, and those before a migration.
func TestThinningOfBackups(t *testing.T) {
	now := time.Date(2024, 5, 31, 12, 0, 0, 0, time.UTC)
	var all []BackupFile
	for hour := range 24 * 60 {
		b := BackupFile{Path: fmt.Sprint(hour), At: now.Add(-time.Duration(hour) * time.Hour).Format(time.RFC3339)}
		if hour == 1000 {
			b.Label = "before-2"
		}
		all = append(all, b)
	}
	gone := superfluous(all, now)
	left := slices.DeleteFunc(slices.Clone(all), func(b BackupFile) bool { return slices.Contains(gone, b) })
	days := map[string]int{}
	for i, b := range left {
		if i >= keptNewest {
			days[b.At[:10]]++
		}
	}
	if !slices.Equal(left[:keptNewest], all[:keptNewest]) || len(left) != keptNewest+keptDays+1 {
		t.Errorf("%d are left", len(left))
	}
	for day, n := range days {
		if n > 1 {
			t.Errorf("%d of %s", n, day)
		}
	}
	if !slices.ContainsFunc(left, func(b BackupFile) bool { return b.Label == "before-2" }) {
		t.Error("the one before the migration is gone")
	}
}
