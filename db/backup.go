package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// BackupFile is a backup of the case beside it.
type BackupFile struct {
	Path  string
	At    string // RFC 3339, UTC
	Size  int64  // bytes
	Label string // what it was made for ("before-2"); "" for those of the schedule and of the button
}

// ExportTo writes a copy of the case that stands alone and can be opened by any
// SQLite tool. What is at path is replaced only by a copy that is whole on the
// disk and has been read back and checked.
func (s *Store) ExportTo(ctx context.Context, path string) error {
	return wrap("export to "+filepath.Base(path), s.copyTo(ctx, path))
}

func (s *Store) copyTo(ctx context.Context, path string) (err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return err
	}
	if here, e := os.Stat(s.path); e == nil {
		if there, e := os.Stat(path); e == nil && os.SameFile(here, there) {
			return &InvalidError{Field: "path", Code: "itself"}
		}
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".counterclaim-*")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrReadOnly, err)
	}
	name := temp.Name()
	defer func() {
		if err != nil {
			err = errors.Join(err, remove(name))
		}
	}()
	if err := temp.Close(); err != nil {
		return err
	}
	if err := s.vacuumInto(ctx, name); err != nil {
		return err
	}
	if err := os.Chmod(name, 0o600); err != nil {
		return err
	}
	if err := toDisk(name); err != nil {
		return err
	}
	if err := os.Rename(name, path); err != nil {
		return err
	}
	return toDisk(filepath.Dir(path))
}

func remove(name string) error {
	if err := os.Remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// toDisk makes sure that a file, or the names in a folder, are on the disk.
func toDisk(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	err = f.Sync()
	if info, e := f.Stat(); e == nil && info.IsDir() && err != nil {
		err = nil // not every system can sync a folder
	}
	return errors.Join(err, f.Close())
}

// vacuumInto copies the case into an empty file and checks the copy against it.
// Nobody writes meanwhile, so that the two can be counted against each other.
func (s *Store) vacuumInto(ctx context.Context, name string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	here, err := sql.Open("sqlite", dsn(s.path, copier))
	if err != nil {
		return err
	}
	defer here.Close()
	if _, err := here.ExecContext(ctx, `VACUUM INTO ?`, name); err != nil {
		return err
	}
	there, err := sql.Open("sqlite", dsn(name, inspector))
	if err != nil {
		return err
	}
	defer there.Close()
	return checkCopy(ctx, here, there)
}

// checkCopy reads a copy back: it must be sound, hold as many rows as the
// original in every table, and the very texts and files that it names.
func checkCopy(ctx context.Context, here, there *sql.DB) error {
	var verdict string
	if err := there.QueryRowContext(ctx, `PRAGMA integrity_check(1)`).Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: the copy: %s", ErrCorrupt, verdict)
	}
	counts, err := countRows(ctx, here)
	if err != nil {
		return err
	}
	copied, err := countRows(ctx, there)
	if err != nil {
		return err
	}
	if !slices.Equal(counts, copied) {
		return fmt.Errorf("%w: the copy has other rows", ErrCorrupt)
	}
	rows, err := there.QueryContext(ctx, `SELECT d.sha256, d.text_sha256, b.original, b.text FROM document d JOIN body b ON b.document = d.id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var file, text string
		var original, body []byte
		if err := rows.Scan(&file, &text, &original, &body); err != nil {
			return err
		}
		if hashOf(original) != file || hashOf(body) != text {
			return fmt.Errorf("%w: a document is not what it was when it came in", ErrCorrupt)
		}
	}
	return rows.Err()
}

// countRows counts the rows of every table, in the order of their names.
func countRows(ctx context.Context, file *sql.DB) (counts []string, err error) {
	tables, err := stringsOf(ctx, file, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
	if err != nil {
		return nil, err
	}
	for _, t := range tables {
		if strings.HasPrefix(t, "search_") && t != "search_entry" {
			continue // the index of FTS5, which the integrity check reads
		}
		n, err := stringsOf(ctx, file, fmt.Sprintf(`SELECT count(*) FROM "%s"`, t))
		if err != nil {
			return nil, err
		}
		counts = append(counts, t+" "+n[0])
	}
	return counts, nil
}

// stringsOf runs a query for one column.
func stringsOf(ctx context.Context, file *sql.DB, query string) (all []string, err error) {
	rows, err := file.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, rows.Err()
}

// backupTime is how a backup is called after its time; colons cannot stand in
// file names everywhere.
const backupTime = "2006-01-02T150405Z"

func (s *Store) backupFolder() string { return s.path + ".backups" }

// Backup writes a checked copy into the folder of backups beside the case and
// returns its path.
func (s *Store) Backup(ctx context.Context) (path string, err error) {
	path, err = s.backup(ctx, "")
	return path, wrap("back up", err)
}

// backup writes a checked copy; the label says what it was made for.
func (s *Store) backup(ctx context.Context, label string) (string, error) {
	if err := os.MkdirAll(s.backupFolder(), 0o700); err != nil {
		return "", fmt.Errorf("%w: %w", ErrReadOnly, err)
	}
	name := s.now().UTC().Format(backupTime)
	if label != "" {
		name += " " + label
	}
	path := filepath.Join(s.backupFolder(), name+".sqlite")
	return path, s.copyTo(ctx, path)
}

// Backups lists the backups of the case, newest first.
func (s *Store) Backups(ctx context.Context) (all []BackupFile, err error) {
	entries, err := os.ReadDir(s.backupFolder())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, wrap("backups", err)
	}
	for _, e := range entries {
		stamp, label, _ := strings.Cut(strings.TrimSuffix(e.Name(), ".sqlite"), " ")
		at, err := time.Parse(backupTime, stamp)
		if err != nil || e.IsDir() || filepath.Ext(e.Name()) != ".sqlite" {
			continue // not one of ours
		}
		info, err := e.Info()
		if err != nil {
			return nil, wrap("backups", err)
		}
		all = append(all, BackupFile{filepath.Join(s.backupFolder(), e.Name()), at.Format(time.RFC3339), info.Size(), label})
	}
	slices.Reverse(all)
	return all, ctx.Err()
}
