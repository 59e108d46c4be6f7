package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"modernc.org/sqlite"
)

// BackupFile is a backup of the case beside it.
type BackupFile struct {
	Path  string
	At    string // RFC 3339, UTC
	Size  int64  // bytes
	Label string // what it was made for ("before-2", "by-hand"); "" for those of the schedule
}

// ExportTo writes a copy of the case that stands alone and can be opened by any
// SQLite tool. What is at path is replaced only by a copy that is whole on the
// disk and has been read back and checked.
func (s *Store) ExportTo(ctx context.Context, path string) error {
	return wrap("export to "+filepath.Base(path), s.copyTo(ctx, path))
}

// copyTo is ExportTo with an error that is not yet wrapped. It copies one state of
// the case; who saves meanwhile does not wait, and is not in the copy.
func (s *Store) copyTo(ctx context.Context, path string) (err error) {
	if here, err := os.Stat(s.path); err != nil || !os.SameFile(s.file, here) {
		s.writing.Lock() // only what is open still has the case
		defer s.writing.Unlock()
		return s.writeCopy(ctx, path)
	}
	return copyFile(ctx, s.path, path)
}

// writeCopy is copyTo for whoever has the case to himself.
func (s *Store) writeCopy(ctx context.Context, path string) error {
	return copyOut(ctx, s.conn, path)
}

// copyFile copies the case file at a path to another path.
func copyFile(ctx context.Context, from, to string) (err error) {
	if here, err := os.Stat(from); err == nil {
		if there, err := os.Stat(to); err == nil && os.SameFile(here, there) {
			return &InvalidError{Field: "path", Code: "itself"}
		}
	}
	file, err := sql.Open("sqlite", dsn(from, copier))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	conn, err := file.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	return copyOut(ctx, conn, to)
}

// copyOut copies the state that a connection sees now. What is at path is replaced
// only by a copy that is whole, checked and on the disk. Until then it grows in a
// folder of its own beside, which nobody else may look into.
func copyOut(ctx context.Context, from *sql.Conn, path string) (err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp(filepath.Dir(path), ".counterclaim-*") // 0700
	if err != nil {
		return unwritable(err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	state, whole := filepath.Join(folder, "state.sqlite"), filepath.Join(folder, "whole.sqlite")
	counts, err := takeState(ctx, from, state)
	if err != nil {
		return err
	}
	if err := vacuumInto(ctx, state, whole); err != nil {
		return err
	}
	if err := checkCopy(ctx, whole, counts); err != nil {
		return fmt.Errorf("the copy: %w", err)
	}
	if err := errors.Join(os.Chmod(whole, 0o600), toDisk(whole)); err != nil {
		return err
	}
	if err := os.Rename(whole, path); err != nil {
		return err
	}
	return namesToDisk(filepath.Dir(path))
}

// pagesAtOnce is how much is copied before somebody may call it off.
const pagesAtOnce = 4096

// takeState copies a case, page by page and in one read transaction, and returns
// how many rows it holds in that.
func takeState(ctx context.Context, from *sql.Conn, name string) (counts []string, err error) {
	tx, err := from.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rollback(tx)) }()
	if counts, err = countRows(ctx, tx); err != nil {
		return nil, err
	}
	return counts, from.Raw(func(driver any) error {
		pages, err := driver.(interface {
			NewBackup(to string) (*sqlite.Backup, error)
		}).NewBackup(dsn(name, scrap))
		if err != nil {
			return err
		}
		for more := true; more && err == nil; {
			if more, err = pages.Step(pagesAtOnce); err == nil {
				err = ctx.Err()
			}
		}
		return errors.Join(err, pages.Finish())
	})
}

// toDisk makes sure that a file is on the disk. Windows does that only for a file
// that is open for writing.
func toDisk(name string) error {
	f, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// namesToDisk makes sure that the names in a folder are on the disk, where the
// system has a way to ask for that: Windows and some networks have none.
func namesToDisk(folder string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	if err := f.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, syscall.ENOTSUP) {
		return errors.Join(err, f.Close())
	}
	return f.Close()
}

// database is a database, one connection to it, or a transaction.
type database interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// vacuumInto writes a case into a missing file, without what was deleted from it.
func vacuumInto(ctx context.Context, state, name string) error {
	file, err := sql.Open("sqlite", dsn(state, scrap))
	if err != nil {
		return err
	}
	_, err = file.ExecContext(ctx, `VACUUM INTO ?`, name)
	return errors.Join(err, file.Close())
}

// checkCopy reads a copy back: it must be sound, hold as many rows as the
// original in every table, and the very texts and files that it names.
func checkCopy(ctx context.Context, name string, counts []string) (err error) {
	copied, err := sql.Open("sqlite", dsn(name, inspector))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, copied.Close()) }()
	verdict, err := stringsOf(ctx, copied, `PRAGMA integrity_check(1)`)
	if err != nil {
		return err
	}
	if !slices.Equal(verdict, []string{"ok"}) {
		return fmt.Errorf("%w: %s", ErrCorrupt, strings.Join(verdict, "; "))
	}
	got, err := countRows(ctx, copied)
	if err != nil {
		return err
	}
	if !slices.Equal(got, counts) {
		return fmt.Errorf("%w: it has other rows", ErrCorrupt)
	}
	rows, err := copied.QueryContext(ctx, `SELECT d.sha256, d.text_sha256, b.original, b.text FROM document d JOIN body b ON b.document = d.id`)
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

// backupFolder is where the backups of the case at a path are.
func backupFolder(path string) string { return path + ".backups" }

// Backup writes a checked copy into the folder of backups beside the case, where
// it stays until somebody removes it, and returns its path.
func (s *Store) Backup(ctx context.Context) (path string, err error) {
	path, err = s.backup(ctx, "by-hand")
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
	folder := backupFolder(s.path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", unwritable(err)
	}
	name := s.now().UTC().Format(backupTime)
	if label != "" {
		name += " " + label
	}
	return filepath.Join(folder, name+".sqlite"), nil
}

// Backups lists the backups of the case, newest first.
func (s *Store) Backups(ctx context.Context) (all []BackupFile, err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all, err = backupsOf(s.path)
	return all, wrap("backups", err)
}

func backupsOf(path string) (all []BackupFile, err error) {
	entries, err := os.ReadDir(backupFolder(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		stamp, label, _ := strings.Cut(strings.TrimSuffix(e.Name(), ".sqlite"), " ")
		at, err := time.Parse(backupTime, stamp)
		if err != nil || e.IsDir() || filepath.Ext(e.Name()) != ".sqlite" {
			continue // not one of ours
		}
		info, err := e.Info()
		if err != nil {
			return nil, err
		}
		all = append(all, BackupFile{filepath.Join(backupFolder(path), e.Name()), at.Format(time.RFC3339), info.Size(), label})
	}
	slices.Reverse(all)
	return all, nil
}
