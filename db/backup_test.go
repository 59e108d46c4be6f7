package db_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
)

// stranger opens a file as any other program would: no pragma, no hook of ours.
func stranger(t *testing.T, path string) *sql.DB {
	t.Helper()
	file, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func TestExportStandsAlone(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	p := count(t, s, q, "النهر", "Blue ministry", 41)
	count(t, s, q, "الجبل", "Red ministry", 12)
	out := filepath.Join(t.TempDir(), "export #1?.sqlite")
	if err := os.WriteFile(out, []byte("what was there"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := s.ExportTo(t.Context(), out); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(filepath.Dir(out))
	if err != nil || len(entries) != 1 {
		t.Fatalf("beside the export: %v, %v", entries, err)
	}
	if info, err := os.Stat(out); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	plain := filepath.Join(t.TempDir(), "copy.sqlite") // the plain driver cuts the name at '?'
	if err := os.Rename(out, plain); err != nil {
		t.Fatal(err)
	}
	file := stranger(t, plain)
	var verdict, quote, journal string
	if err := file.QueryRow(`PRAGMA integrity_check`).Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("integrity %s, %v", verdict, err)
	}
	if err := file.QueryRow(`PRAGMA journal_mode`).Scan(&journal); err != nil || journal == "wal" {
		t.Errorf("journal %s, %v", journal, err)
	}
	if err := file.QueryRow(`SELECT substr(b.text, q.start + 1, q."end" - q.start) FROM claim_quote q JOIN claim c ON c.id = q.claim
		JOIN body b ON b.document = c.document WHERE q.claim = ? AND q.role = 'claim'`, string(p.Claim)).Scan(&quote); err != nil || quote != "41 مدنيا قُتلوا" {
		t.Errorf("quote by plain SQL %q, %v", quote, err)
	}
}

func TestExportRefusesItself(t *testing.T) {
	s := dbtest.Open(t)
	var invalid *db.InvalidError
	if err := s.ExportTo(t.Context(), s.Path()); !errors.As(err, &invalid) {
		t.Fatal(err)
	}
}

func TestBackupsAreListedAndOpen(t *testing.T) {
	s := dbtest.Open(t)
	addReport(t, s, report)
	path, err := s.Backup(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all, err := s.Backups(t.Context())
	if err != nil || len(all) != 1 || all[0].Path != path || all[0].At != "2024-05-01T12:00:00Z" || all[0].Size == 0 {
		t.Fatalf("backups %+v, %v", all, err)
	}
	if info, err := os.Stat(filepath.Dir(path)); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("folder %v, %v", info.Mode(), err)
	}
	again := dbtest.OpenAt(t, path, db.Options{})
	if _, n, err := again.Documents(t.Context(), db.DocumentFilter{}); err != nil || n != 1 {
		t.Errorf("%d documents, %v", n, err)
	}
}

func TestVerifyFindsWhatIsWrong(t *testing.T) {
	for name, test := range map[string]struct{ sabotage, kind string }{
		"nothing":         {`SELECT 1`, ""},
		"altered text":    {`DROP TRIGGER body_is_immutable; UPDATE body SET text = replace(text, '41', '14')`, "text quote schema"},
		"altered file":    {`DROP TRIGGER body_is_immutable; UPDATE body SET original = x'00' WHERE rowid = 1`, "original schema"},
		"broken quote":    {`UPDATE claim_quote SET start = start + 1, "end" = "end" + 1 WHERE role = 'claim'`, "quote"},
		"stale finding":   {`UPDATE finding SET kind = 'repeats'`, "finding"},
		"stale standing":  {`UPDATE question_standing SET standing = 'agreed'`, "standing"},
		"lost finding":    {`DELETE FROM finding`, "finding"},
		"missing actor":   {`PRAGMA foreign_keys = 0; DELETE FROM actor WHERE name = 'Red ministry'`, "reference"},
		"lost name":       {`DELETE FROM actor_key`, "names"},
		"lost keys":       {`DELETE FROM claim_key`, "keys"},
		"unindexed claim": {`UPDATE search_entry SET text = 'x' WHERE kind = 'claim'`, "search"},
		"strange trigger": {`CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END`, "schema"},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			q := killed(t, s)
			count(t, s, q, "النهر", "Blue ministry", 41)
			count(t, s, q, "الجبل", "Red ministry", 12)
			if _, err := stranger(t, s.Path()).Exec(test.sabotage); err != nil {
				t.Fatal(err)
			}
			found, err := s.Verify(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			kinds := map[string]bool{}
			for _, p := range found {
				kinds[p.Kind] = true
			}
			for kind := range strings.FieldsSeq(test.kind) {
				if !kinds[kind] {
					t.Errorf("no problem of kind %s in %+v", kind, found)
				}
			}
			if test.kind == "" && len(found) > 0 {
				t.Errorf("problems in a sound file: %+v", found)
			}
		})
	}
}
