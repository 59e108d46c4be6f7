package db_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

func TestOpenRefusesFilesThatAreNotOurs(t *testing.T) {
	write := func(path, content string) {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(path, script string) {
		file, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if _, err := file.Exec(script); err != nil {
			t.Fatal(err)
		}
	}
	whole := func(path string) {
		s, err := db.Open(t.Context(), path, db.Options{NoReading: true})
		if err != nil {
			t.Fatal(err)
		}
		body := strings.Repeat(report, 2000)
		if _, err := s.AddDocument(t.Context(), record.Document{Text: body}, []byte(body)); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for name, test := range map[string]struct {
		make func(path string)
		want error
	}{
		"no database":    {func(path string) { write(path, strings.Repeat("not a database at all. ", 100)) }, db.ErrForeign},
		"a few letters":  {func(path string) { write(path, "hello") }, db.ErrForeign},
		"one letter":     {func(path string) { write(path, "x") }, db.ErrForeign},
		"another's":      {func(path string) { run(path, `CREATE TABLE notes (x)`) }, db.ErrForeign},
		"another's mark": {func(path string) { run(path, `PRAGMA application_id = 7; CREATE TABLE notes (x)`) }, db.ErrForeign},
		"newer":          {func(path string) { whole(path); run(path, `PRAGMA user_version = 9999`) }, db.ErrNewer},
		"torn": {func(path string) {
			whole(path)
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for i := 4096; i < len(b); i += 7 {
				b[i] ^= 0x5a
			}
			write(path, string(b))
		}, db.ErrCorrupt},
		"a folder": {func(path string) {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}, db.ErrForeign},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "case.sqlite")
			test.make(path)
			if err := os.Chmod(path, 0o755); err != nil {
				t.Fatal(err)
			}
			before, _ := os.ReadFile(path)
			s, err := db.Open(t.Context(), path, db.Options{})
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, test.want) {
				t.Errorf("opened: %v, want %v", err, test.want)
			}
			after, _ := os.ReadFile(path)
			info, err := os.Stat(path)
			if err != nil {
				t.Fatal(err)
			}
			if name != "torn" && (string(before) != string(after) || info.Mode().Perm() != 0o755) {
				t.Errorf("the refused file was changed; its mode is %v", info.Mode())
			}
		})
	}
}

// A damaged case does not open, so the error says where its newest backup is.
func TestADamagedCaseNamesItsBackup(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	reopened := func() error {
		s, err := db.Open(t.Context(), path, db.Options{})
		if err == nil {
			s.Close()
		}
		return err
	}
	s, err := db.Open(t.Context(), path, db.Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	backup, err := s.Backup(t.Context())
	if err := errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 200; i < len(b); i += 7 {
		b[i] ^= 0x5a
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	var damaged *db.DamagedError
	if err := reopened(); !errors.As(err, &damaged) || !errors.Is(err, db.ErrCorrupt) || damaged.Backup != backup || !strings.Contains(err.Error(), backup) {
		t.Errorf("with a backup at %s: %v", backup, err)
	}
	if err := os.RemoveAll(filepath.Dir(backup)); err != nil {
		t.Fatal(err)
	}
	if err := reopened(); !errors.As(err, &damaged) || damaged.Backup != "" {
		t.Errorf("without a backup: %v", err)
	}
}

// Nobody else may read a case, except where its group may write it.
func TestOpenTakesACaseFromStrangers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	for _, mode := range []struct{ before, after os.FileMode }{{0o644, 0o600}, {0o640, 0o600}, {0o666, 0o660}, {0o660, 0o660}} {
		s, err := db.Open(t.Context(), path, db.Options{NoReading: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(s.Close(), os.Chmod(path, mode.before)); err != nil {
			t.Fatal(err)
		}
		if s, err = db.Open(t.Context(), path, db.Options{NoReading: true}); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != mode.after {
			t.Errorf("%v is now %v, %v", mode.before, info.Mode(), err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestOpenWhereNothingCanBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := db.Open(t.Context(), filepath.Join(file, "case.sqlite"), db.Options{}); !errors.Is(err, db.ErrReadOnly) {
		if err == nil {
			s.Close()
		}
		t.Errorf("opened below a file: %v", err)
	}
}

// Many read and write at the same time, as the pages of a browser do.
func TestReadersAndWritersTogether(t *testing.T) {
	s := dbtest.Reading(t)
	documents := readAll(t, s)
	var group sync.WaitGroup
	for i := range 4 {
		group.Go(func() {
			for range 10 {
				if _, err := s.SaveClaim(t.Context(), claimOn(t, documents[i%2], "قتلوا في القصف")); err != nil {
					t.Error(err)
				}
				if _, err := s.ClaimFacets(t.Context(), db.ClaimFilter{}); err != nil {
					t.Error(err)
				}
			}
		})
		group.Go(func() {
			for range 10 {
				if _, _, err := s.Search(t.Context(), db.SearchQuery{Text: "القصف"}); err != nil {
					t.Error(err)
				}
				if _, err := s.ClaimsOf(t.Context(), documents[i%2].ID); err != nil {
					t.Error(err)
				}
				if err := s.Reread(t.Context(), documents[i%2].ID); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

func TestOpenMakesPrivateFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new folder", "a #strange? 100% name.sqlite")
	s := dbtest.OpenAt(t, path, db.Options{NoReading: true})
	addReport(t, s, report)
	for name, mode := range map[string]os.FileMode{path: 0o600, path + "-wal": 0o600, filepath.Dir(path): 0o700} {
		info, err := os.Stat(name)
		if err != nil || info.Mode().Perm() != mode {
			t.Errorf("%s: %v, %v", filepath.Base(name), info.Mode().Perm(), err)
		}
	}
	c, err := s.Case(t.Context())
	if err != nil || c.Name != "a #strange? 100% name" || c.ID == "" || c.Created != "2024-05-01T12:00:00Z" {
		t.Errorf("case %+v, %v", c, err)
	}
	if err := s.RenameCase(t.Context(), " القضية "); err != nil {
		t.Fatal(err)
	}
	if c, _ := s.Case(t.Context()); c.Name != "القضية" {
		t.Errorf("renamed to %q", c.Name)
	}
}

func TestEverythingIsThereAfterARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	s, err := db.Open(t.Context(), path, db.Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	count(t, s, q, "الجبل", "Red ministry", 12)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path + "-wal"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a sidecar was left: %v", err)
	}
	s = dbtest.OpenAt(t, path, db.Options{NoReading: true})
	if got := standingOf(t, s, q); got != record.Contested {
		t.Errorf("standing %s", got)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got := standingOf(t, s, q); got != record.SingleOrigin {
		t.Errorf("standing after undo %s", got)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// Two programs on one file: the second writer waits for the first.
func TestTwoStoresOnOneFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	a := dbtest.OpenAt(t, path, db.Options{NoReading: true})
	b := dbtest.OpenAt(t, path, db.Options{NoReading: true})
	d := addReport(t, a, report)
	var group sync.WaitGroup
	for _, s := range []*db.Store{a, b, a, b} {
		group.Go(func() {
			for range 25 {
				if _, err := s.SaveClaim(t.Context(), claimOn(t, d, "41 مدنيا")); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	for _, s := range []*db.Store{a, b} {
		if _, n, err := s.Claims(t.Context(), db.ClaimFilter{}); err != nil || n != 100 {
			t.Errorf("%d claims, %v", n, err)
		}
	}
}

func TestAFailedSaveLeavesNothing(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	c := claimOn(t, d, "41 مدنيا")
	c.Claimant = record.Ref{Name: "somebody new"}
	c.Tags = []record.Ref{{Name: "new tag"}}
	c.Chain = []record.Link{{Actor: record.Ref{ID: "no such actor"}}}
	var invalid *db.InvalidError
	if _, err := s.SaveClaim(t.Context(), c); !errors.As(err, &invalid) {
		t.Fatalf("saved: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	c.Chain = nil
	if _, err := s.SaveClaim(ctx, c); !errors.Is(err, context.Canceled) {
		t.Fatalf("saved after the end: %v", err)
	}
	o, err := s.Overview(t.Context())
	if err != nil || o.Claims != 0 || o.Tags != 0 || o.Actors != 1 {
		t.Errorf("overview %+v, %v", o, err)
	}
	if all, _ := s.History(t.Context(), db.Scope{}, 0, 0); len(all) != 1 {
		t.Errorf("history %+v", all)
	}
	if found, _ := s.FindActors(t.Context(), "somebody", 5); len(found) != 0 {
		t.Errorf("actor %+v", found)
	}
}

// What panics ends its own transaction and nothing else: the connections are
// there for whoever comes next, and the case can be closed.
func TestAPanicEndsItsTransaction(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // for the case that it hangs
	defer cancel()
	panics := func(in func(context.Context, func(*db.Tx) error) error) {
		t.Helper()
		defer func() {
			if recover() == nil {
				t.Error("the panic was swallowed")
			}
		}()
		if err := in(ctx, func(*db.Tx) error { panic("boom") }); err != nil {
			t.Error(err)
		}
	}
	panics(s.Update)
	if _, err := s.SaveClaim(ctx, claimOn(t, d, "41 مدنيا")); err != nil {
		t.Errorf("a save after a panic in one: %v", err)
	}
	for range 20 { // more than there are connections
		panics(s.View)
	}
	if _, n, err := s.Claims(ctx, db.ClaimFilter{}); err != nil || n != 1 {
		t.Errorf("a look after panics in others: %d claims, %v", n, err)
	}
}

func TestHistoryNamesWhoDidWhat(t *testing.T) {
	s := dbtest.Open(t)
	ctx := db.WithAnalyst(t.Context(), "نورة")
	d := addReport(t, s, report)
	c, err := s.SaveClaim(ctx, claimOn(t, d, "41 مدنيا"))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.JudgeClaims(ctx, record.Dismissed, c.ID); err != nil {
		t.Fatal(err)
	}
	all, err := s.History(t.Context(), db.Scope{Document: d.ID}, 2, 0)
	if err != nil || len(all) != 2 {
		t.Fatalf("history %+v, %v", all, err)
	}
	last := all[0]
	if last.Action != "dismissed" || last.Noun != "claim" || last.Record != c.ID || last.Analyst != "نورة" || last.Summary != "41 مدنيا" ||
		last.At != "2024-05-01T12:00:00Z" || last.Records != 1 || !strings.Contains(string(last.Before), `"confirmed"`) ||
		!strings.Contains(string(last.After), `"dismissed"`) {
		t.Errorf("last change %+v", last)
	}
	if all[1].Action != "add" || all[1].Before != nil {
		t.Errorf("first change %+v", all[1])
	}
	if older, _ := s.History(t.Context(), db.Scope{}, 0, all[1].ID); len(older) != 1 || older[0].Noun != "document" {
		t.Errorf("older %+v", older)
	}
}
