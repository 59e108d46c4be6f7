package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"counterclaim/db"
	"counterclaim/handlers"
)

// inCase does something with the case at the path, which must be there, and
// closes it.
func inCase(ctx context.Context, path string, do func(*db.Store) error) (err error) {
	info, err := os.Stat(path)
	if err != nil {
		return plain(err)
	}
	if info.IsDir() {
		return fmt.Errorf("%s: it is a folder, not a case", path)
	}
	if info.Mode().IsRegular() && info.Size() == 0 { // opening it would make a case of it
		return fmt.Errorf("%s: the file is empty and no case; see that its path is right", path)
	}
	return inNewCase(ctx, path, do)
}

// readingCase is inCase for commands that only read. Where the case cannot be
// changed they read a copy of it: opening a case brings it up to date, and SQLite
// keeps files beside it.
func readingCase(ctx context.Context, path string, do func(*db.Store) error) error {
	opened := false
	err := inCase(ctx, path, func(store *db.Store) error {
		opened = true
		return do(store)
	})
	if opened || !errors.Is(err, db.ErrReadOnly) {
		return err
	}
	return inCopy(ctx, path, do)
}

// inCopy does something with a copy of the case at the path, which then goes. What
// a program that has the case open, or did not end well, has left beside the file
// cannot be put together with it from outside.
func inCopy(ctx context.Context, path string, do func(*db.Store) error) (err error) {
	folder, err := os.MkdirTemp("", "counterclaim-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	copied := filepath.Join(folder, filepath.Base(path))
	if err := copyFile(path, copied); err != nil {
		return plain(err)
	}
	if left, err := os.Stat(path + "-wal"); err == nil && left.Mode().IsRegular() && left.Size() > 0 { // looked for last: it may have come meanwhile
		return fmt.Errorf("%s: it cannot be changed here, and its last changes are still in %s-wal; have it closed in the program that has it open, or copy both files to a folder where you may write", path, filepath.Base(path))
	}
	err = inCase(ctx, copied, do)
	if e := (*caseError)(nil); errors.As(err, &e) {
		e.path = path
	}
	return err
}

// copyFile copies a file to a new one that only its owner can read.
func copyFile(from, to string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// inNewCase is inCase for commands that may make the case.
func inNewCase(ctx context.Context, path string, do func(*db.Store) error) (err error) {
	defer func() { err = about(path, err) }()
	store, err := db.Open(ctx, path, db.Options{})
	if err != nil {
		return handlers.Unmade(path, err)
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return do(store)
}

// caseError is what happened to a case file, told with what to do about it.
type caseError struct {
	path string
	err  error
}

func (e *caseError) Error() string {
	told := handlers.Tell(e.err, "en")
	if fault := (*handlers.Fault)(nil); errors.As(e.err, &fault) { // it names what it is about
		return told
	}
	return e.path + ": " + told
}
func (e *caseError) Unwrap() error { return e.err }

// about tells an error as one of the case at the path, where it is one.
func about(path string, err error) error {
	if err == nil || handlers.Tell(err, "en") == "" {
		return err
	}
	return &caseError{path, err}
}
