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

// copyTo is ExportTo with an error that is not yet wrapped. Nobody writes
// meanwhile, so that the copy can be counted against the case.
func (s *Store) copyTo(ctx context.Context, path string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.writeCopy(ctx, path)
}

// writeCopy is copyTo for whoever has the case to himself.
func (s *Store) writeCopy(ctx context.Context, path string) (err error) {
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
		return unwritable(err)
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
	if err := vacuumInto(ctx, s.conn, name); err != nil {
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

// database is a database or one connection to it.
type database interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// vacuumInto copies a case into an empty or missing file, which nobody else may
// read, and checks the copy against it.
func vacuumInto(ctx context.Context, here database, name string) (err error) {
	if _, err := here.ExecContext(ctx, `VACUUM INTO ?`, name); err != nil {
		return err
	}
	there, err := sql.Open("sqlite", dsn(name, inspector))
	if err != nil {
		return err
	}
	if err := errors.Join(checkCopy(ctx, here, there), there.Close()); err != nil {
		return fmt.Errorf("the copy: %w", err)
	}
	return os.Chmod(name, 0o600)
}

// checkCopy reads a copy back: it must be sound, hold as many rows as the
// original in every table, and the very texts and files that it names.
func checkCopy(ctx context.Context, here, there database) error {
	verdict, err := stringsOf(ctx, there, `PRAGMA integrity_check(1)`)
	if err != nil {
		return err
	}
	if !slices.Equal(verdict, []string{"ok"}) {
		return fmt.Errorf("%w: %s", ErrCorrupt, strings.Join(verdict, "; "))
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
		return fmt.Errorf("%w: it has other rows", ErrCorrupt)
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
func countRows(ctx context.Context, file database) (counts []string, err error) {
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
func stringsOf(ctx context.Context, file database, query string) (all []string, err error) {
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
	path, err := s.backupPath(label)
	if err != nil {
		return "", err
	}
	return path, s.copyTo(ctx, path)
}

// backupPath is where the next backup goes; its folder is there.
func (s *Store) backupPath(label string) (string, error) {
	if err := os.MkdirAll(s.backupFolder(), 0o700); err != nil {
		return "", unwritable(err)
	}
	name := s.now().UTC().Format(backupTime)
	if label != "" {
		name += " " + label
	}
	return filepath.Join(s.backupFolder(), name+".sqlite"), nil
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
