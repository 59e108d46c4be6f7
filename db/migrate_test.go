package db

import (
	"database/sql"
	"errors"
	"fmt"
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
	if err != nil || len(backups) != 1 || !strings.HasSuffix(backups[0].Path, fmt.Sprintf("2024-05-01T120000Z before-%d.sqlite", len(next))) {
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

// A case of the first shape opens as one of today's: nothing of it is lost, and
// what is derived is made anew.
func TestAFileOfTheFirstShape(t *testing.T) {
	sqls, err := steps()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "case.sqlite")
	file, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	file.SetMaxOpenConns(1)
	for _, script := range []string{
		sqls[0], fmt.Sprintf(`PRAGMA application_id = %d; PRAGMA user_version = 1`, applicationID),
		`INSERT INTO case_info VALUES ('i', 1, 'first', '2024-05-01T12:00:00Z')`,
		`INSERT INTO body VALUES ('d', '12 or 41 😀', x'00')`,
		`INSERT INTO document VALUES (1, 'd', 1, 'T', NULL, '', '', '', '', '', 'en', 'ltr', '', '', '', '` + hashOf([]byte{0}) + `', '` + hashOf([]byte("12 or 41 😀")) + `', 1, '[]', NULL, '')`,
		`INSERT INTO claim SELECT value, 'c' || value, 1, 'd', 6 * value - 6, 6 * value - 4, 'asserts', NULL, NULL, NULL, '', '', '', '', '', '', '', '', '', 'confirmed', '', '', '' FROM json_each('[1, 2]')`,
		`INSERT INTO claim_quote SELECT 'c' || value, 'claim', 0, 6 * value - 6, 6 * value - 4, iif(value = 1, '12', '41'), '', '' FROM json_each('[1, 2]')`,
		`INSERT INTO question VALUES (1, 'q', 1, 'How many of ' || char(8296) || 'Mars' || char(8297) || '?', '', 'count', '', '', '', '', 0, '', '', NULL, 'suggested', '{"code":"gather.count"}', 'k', NULL, NULL, NULL, '', '', '', '')`,
		`INSERT INTO position SELECT 'p' || value, 1, 'q', 'c' || value, NULL, 12 * value, 12 * value, 'exact', '', '', '', '', 0, '', '', '', NULL, '', '', '', 'confirmed', '' FROM json_each('[1, 2]')`,
	} {
		if _, err := file.Exec(script); err != nil {
			t.Fatalf("%.60s: %v", script, err)
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), path, Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
	var question, reason, arabic string
	var claims int
	if err := s.View(t.Context(), func(tx *Tx) error {
		return tx.row(`SELECT question_text, reason, reason_ar, (SELECT claims FROM document_count) FROM v_findings`).Scan(&question, &reason, &arabic, &claims)
	}); err != nil {
		t.Fatal(err)
	}
	if question != "How many of Mars?" || !strings.HasSuffix(reason, ".") || strings.ContainsAny(reason+arabic, "{\u2068") || arabic == "" || claims != 2 {
		t.Errorf("%q, %q, %q, %d claims", question, reason, arabic, claims)
	}
	if backups, err := s.Backups(t.Context()); err != nil || len(backups) != 1 {
		t.Errorf("backups %+v, %v", backups, err)
	}
}
