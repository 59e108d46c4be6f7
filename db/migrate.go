package db

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// applicationID marks our files ("CClm"), so that a stranger's database is
// never taken for a case.
const applicationID = 0x43436c6d

//go:embed migrations/*.sql
var migrations embed.FS

// steps are the migrations in order; the first brings an empty file to
// user_version 1.
func steps() ([]string, error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var sqls []string
	for i, name := range names {
		if !strings.HasPrefix(name, fmt.Sprintf("migrations/%04d_", i+1)) {
			return nil, fmt.Errorf("migration %s is not number %d", name, i+1)
		}
		b, err := migrations.ReadFile(name)
		if err != nil {
			return nil, err
		}
		sqls = append(sqls, string(b))
	}
	return sqls, nil
}

// inspect looks at a file before anything is written to it, so that a
// stranger's database is not even switched to another journal. A file that is
// not there yet, or empty, is as good as ours.
func inspect(ctx context.Context, path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return unwritable(err)
	case info.IsDir():
		return fmt.Errorf("%w: it is a folder", ErrForeign)
	case info.Size() == 0:
		return nil
	case info.Size() == 1:
		return ErrForeign // which SQLite takes for an empty file, and would write over
	}
	sqls, err := steps()
	if err != nil {
		return err
	}
	file, err := sql.Open("sqlite", dsn(path, inspector))
	if err != nil {
		return err
	}
	defer file.Close()
	conn, err := file.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, _, err = identify(ctx, conn, len(sqls))
	return err
}

// migrate brings the file to the newest shape, each step in a transaction of
// its own, and refuses files that are not ours or newer than we are.
func (s *Store) migrate(ctx context.Context, sqls []string) error {
	version, fresh, err := identify(ctx, s.conn, len(sqls))
	if err != nil {
		return err
	}
	if version == len(sqls) {
		return nil
	}
	if !fresh {
		if _, err := s.backup(ctx, fmt.Sprintf("before-%d", len(sqls))); err != nil {
			return fmt.Errorf("back up before migrating: %w", err)
		}
	}
	for n := version; n < len(sqls); n++ {
		if err := s.migrateTo(ctx, n+1, sqls[n]); err != nil {
			return fmt.Errorf("migrate to %d: %w", n+1, err)
		}
	}
	return nil
}

func (s *Store) migrateTo(ctx context.Context, n int, script string) error {
	tx, err := s.conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // after a commit it does nothing
	// Another program may have migrated the file while we waited for the lock.
	var version int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version >= n {
		return nil
	}
	if _, err := tx.ExecContext(ctx, script); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, n)); err != nil {
		return err
	}
	if n == 1 {
		name := strings.TrimSuffix(filepath.Base(s.path), filepath.Ext(s.path))
		if _, err := tx.ExecContext(ctx, `INSERT INTO case_info (id, version, name, created) VALUES (?, 1, ?, ?)`,
			string(newID()), name, s.stamp()); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// identify reads whose file it is. A fresh file has no tables at all.
func identify(ctx context.Context, conn *sql.Conn, newest int) (version int, fresh bool, err error) {
	var app, tables int
	if err := conn.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app); err != nil {
		return 0, false, err
	}
	if err := conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return 0, false, err
	}
	if err := conn.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return 0, false, err
	}
	switch {
	case tables == 0 && app == 0 && version == 0:
		return 0, true, nil
	case app != applicationID || version < 1:
		return 0, false, ErrForeign
	case version > newest:
		return 0, false, fmt.Errorf("%w: shape %d, this program knows %d", ErrNewer, version, newest)
	}
	return version, false, nil
}
