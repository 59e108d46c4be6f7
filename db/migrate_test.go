package db

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"counterclaim/db/record"
)

func TestAnOlderFileIsBackedUpBeforeItIsMigrated(t *testing.T) {
	now := func() time.Time { return time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC) }
	path := filepath.Join(t.TempDir(), "case.sqlite")
	s, err := Open(t.Context(), path, Options{Now: now, NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	body := "😀 text"
	if _, err := s.AddDocument(t.Context(), record.Document{Text: body}, []byte(body)); err != nil {
		t.Fatal(err)
	}
	sqls, err := steps()
	if err != nil {
		t.Fatal(err)
	}
	next := append(sqls, `CREATE TABLE extra (x TEXT NOT NULL) STRICT; INSERT INTO extra (x) SELECT id FROM document`)
	if err := s.migrate(t.Context(), next); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, Options{}); !errors.Is(err, ErrNewer) {
		t.Errorf("the migrated file: %v", err)
	}
	backups, err := s.Backups(t.Context())
	if err != nil || len(backups) != 1 || !strings.HasSuffix(backups[0].Path, "2024-05-01T120000Z before-2.sqlite") {
		t.Fatalf("backups %+v, %v", backups, err)
	}
	old, err := Open(t.Context(), backups[0].Path, Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer old.Close()
	if _, n, err := old.Documents(t.Context(), DocumentFilter{}); err != nil || n != 1 {
		t.Errorf("%d documents, %v", n, err)
	}
}

func TestAMigrationThatFailsChangesNothing(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "case.sqlite"), Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	sqls, err := steps()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.migrate(t.Context(), append(sqls, `CREATE TABLE extra (x TEXT) STRICT; INSERT INTO nowhere VALUES (1)`)); err == nil {
		t.Fatal("migrated")
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
	version, fresh, err := identify(t.Context(), s.conn, len(sqls))
	if err != nil || fresh || version != len(sqls) {
		t.Errorf("version %d, %v", version, err)
	}
}
