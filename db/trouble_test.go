package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// troubled is an open case with a report in it, and its path.
func troubled(t *testing.T) (*Store, record.Document) {
	t.Helper()
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "قضية #1.sqlite"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil && !errors.As(err, new(*MovedError)) {
			t.Error(err)
		}
	})
	body := "قال الناطقُ إن 41 مدنيا قُتلوا 😀 في القرية."
	d, err := s.AddDocument(t.Context(), record.Document{Text: body, Lang: "ar"}, []byte(body+"\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Gathered(t.Context()); err != nil { // from now on nobody else writes
		t.Fatal(err)
	}
	return s, d
}

// work is everything that a case shows.
func work(t *testing.T, s *Store) (all []any) {
	t.Helper()
	documents, _, err := s.Documents(t.Context(), DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	claims, _, err := s.Claims(t.Context(), ClaimFilter{Status: "any"})
	if err != nil {
		t.Fatal(err)
	}
	steps, err := s.History(t.Context(), Scope{}, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	return []any{documents, claims, len(steps)}
}

// A save that the disk has no room for changes nothing, says so, and is done when
// it is sent again with its id once there is room.
func TestAFullDisk(t *testing.T) {
	s, d := troubled(t)
	limit := func(pages int) {
		t.Helper()
		if _, err := s.conn.ExecContext(t.Context(), fmt.Sprintf(`PRAGMA max_page_count = %d`, pages)); err != nil {
			t.Fatal(err)
		}
	}
	before := work(t, s)
	limit(1) // SQLite takes it for as many as there are
	long := strings.Repeat("بيان طويل 😀 لا يتسع له القرص. ", 20_000)
	if _, err := s.AddDocument(t.Context(), record.Document{Text: long, Lang: "ar"}, []byte(long)); !errors.Is(err, ErrFull) {
		t.Fatalf("import on a full disk: %v", err)
	}
	c := record.Claim{ID: newID(), Document: d.ID, Act: record.Asserts, Note: strings.Repeat("note ", 50_000), Spans: []record.Quote{{Span: text.Span{Start: 4, End: 9}}}}
	for range 3 {
		if _, err := s.SaveClaim(t.Context(), c); !errors.Is(err, ErrFull) {
			t.Fatalf("save on a full disk: %v", err)
		}
	}
	if after := work(t, s); !reflect.DeepEqual(before, after) {
		t.Errorf("something was stored: %+v became %+v", before, after)
	}
	limit(1 << 30)
	if _, err := s.SaveClaim(t.Context(), c); err != nil {
		t.Errorf("with room again: %v", err)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// A file that became read-only while it was open refuses saves and still shows
// everything.
func TestAFileThatCannotBeWritten(t *testing.T) {
	s, d := troubled(t)
	before := work(t, s)
	if _, err := s.conn.ExecContext(t.Context(), `PRAGMA query_only = 1`); err != nil {
		t.Fatal(err)
	}
	d.Title = "عنوان"
	if _, err := s.SaveDocument(t.Context(), d); !errors.Is(err, ErrReadOnly) {
		t.Errorf("save: %v", err)
	}
	if after := work(t, s); !reflect.DeepEqual(before, after) {
		t.Errorf("%+v became %+v", before, after)
	}
	if _, err := s.conn.ExecContext(t.Context(), `PRAGMA query_only = 0`); err != nil {
		t.Fatal(err)
	}
	if _, err := s.SaveDocument(t.Context(), d); err != nil {
		t.Errorf("once it can be written: %v", err)
	}
	// No folder can be made below a file, and no backup in what is no folder.
	if err := os.WriteFile(backupFolder(s.path), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(t.Context()); !errors.Is(err, ErrReadOnly) {
		t.Errorf("backup: %v", err)
	}
}

// A program that holds the file makes a save wait, then fail, and nothing else.
func TestAFileThatAnotherProgramHolds(t *testing.T) {
	s, d := troubled(t)
	other, err := sql.Open("sqlite", s.path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	conn, err := other.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(t.Context(), `BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	if _, err := s.conn.ExecContext(t.Context(), `PRAGMA busy_timeout = 20`); err != nil {
		t.Fatal(err)
	}
	d.Title = "عنوان"
	if _, err := s.SaveDocument(t.Context(), d); !errors.Is(err, ErrBusy) {
		t.Errorf("save: %v", err)
	}
	if _, err := conn.ExecContext(t.Context(), `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	if saved, err := s.SaveDocument(t.Context(), d); err != nil || saved.Title != d.Title {
		t.Errorf("afterwards: %+v, %v", saved, err)
	}
}

// A damaged file is named so when it is opened, and when it shows while one works.
func TestADamagedFile(t *testing.T) {
	s, _ := troubled(t)
	good := filepath.Join(t.TempDir(), "good.sqlite")
	if err := s.ExportTo(t.Context(), good); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	for name, damage := range map[string]struct {
		bytes []byte
		want  error
	}{
		"cut off in the middle": {b[:len(b)/2/4096*4096], ErrCorrupt},
		"schema overwritten":    {append(append([]byte{}, b[:100]...), make([]byte, len(b)-100)...), ErrCorrupt},
		"no database":           {[]byte(strings.Repeat("not a database ", 400)), ErrForeign},
	} {
		path := filepath.Join(t.TempDir(), "bad.sqlite")
		if err := os.WriteFile(path, damage.bytes, 0o600); err != nil {
			t.Fatal(err)
		}
		opened, err := Open(t.Context(), path, Options{})
		if err == nil {
			_, err = opened.Verify(t.Context())
			err = errors.Join(named(err), opened.Close())
		}
		if !errors.Is(err, damage.want) {
			t.Errorf("%s: %v, want %v", name, err, damage.want)
		}
		if kept, err := os.ReadFile(path); err != nil || damage.want == ErrForeign && string(kept) != string(damage.bytes) {
			t.Errorf("%s: the file was touched, %v", name, err)
		}
	}
}

// What a syncing program does to an open case: it puts another file in its place.
// Nothing is written into the void; what was saved is put beside it.
func TestACaseThatIsMovedWhileItIsOpen(t *testing.T) {
	for name, move := range map[string]func(path string) error{
		"replaced": func(path string) error {
			if err := os.Rename(path, path+".old"); err != nil {
				return err
			}
			return os.WriteFile(path, []byte("another file"), 0o600)
		},
		"moved":   func(path string) error { return os.Rename(path, path+".old") },
		"deleted": os.Remove,
	} {
		t.Run(name, func(t *testing.T) {
			s, d := troubled(t)
			before := work(t, s)
			if err := move(s.path); err != nil {
				t.Fatal(err)
			}
			d.Title = "عنوان"
			var moved *MovedError
			for range 2 {
				if _, err := s.SaveDocument(t.Context(), d); !errors.As(err, &moved) || moved.Copy == "" {
					t.Fatalf("save: %v", err)
				}
			}
			kept, err := Open(t.Context(), moved.Copy, Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer kept.Close()
			if after := work(t, kept); !reflect.DeepEqual(before, after) {
				t.Errorf("the copy has %+v, the case had %+v", after, before)
			}
			if all, err := s.Backups(t.Context()); err != nil || len(all) != 1 || all[0].Label != "moved" {
				t.Errorf("backups %+v, %v", all, err)
			}
		})
	}
}

// A backup of the schedule that fails is told of until one succeeds.
func TestABackupThatFailsIsToldOf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	if err := os.WriteFile(path+".backups", []byte("in the way"), 0o600); err != nil {
		t.Fatal(err)
	}
	failures := make(chan error, 100)
	s, err := Open(t.Context(), path, Options{NoReading: true, BackupEvery: time.Millisecond, BackupFailed: func(err error) {
		select {
		case failures <- err:
		default:
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.RenameCase(t.Context(), "renamed"); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	select {
	case err := <-failures:
		if !errors.Is(err, ErrReadOnly) || !errors.Is(s.BackupFailure(), ErrReadOnly) {
			t.Errorf("told %v, kept %v", err, s.BackupFailure())
		}
	case <-ctx.Done():
		t.Fatal("nobody was told")
	}
	if err := os.Remove(path + ".backups"); err != nil {
		t.Fatal(err)
	}
	for s.BackupFailure() != nil && ctx.Err() == nil {
		time.Sleep(time.Millisecond)
	}
	if err := s.BackupFailure(); err != nil {
		t.Errorf("after a backup that succeeded: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestFoldersThatAreSynced(t *testing.T) {
	marked := filepath.Join(t.TempDir(), "قضايا")
	if err := os.MkdirAll(filepath.Join(marked, ".stfolder"), 0o700); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"/home/a/Dropbox/cases/x.sqlite":                                  "Dropbox",
		"/Users/a/OneDrive - Office/x.sqlite":                             "OneDrive",
		"/Users/a/Library/CloudStorage/GoogleDrive-a@b/My Drive/x.sqlite": "Google Drive",
		"/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x.sqlite":  "iCloud Drive",
		"/home/a/Nextcloud/x.sqlite":                                      "Nextcloud",
		filepath.Join(marked, "2025", "x.sqlite"):                         "Syncthing",
		"/home/a/cases/Dropbox.sqlite":                                    "",
		"/home/a/.local/share/counterclaim/cases/قضية 😀.sqlite":           "",
	} {
		if got := syncedBy(path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}
