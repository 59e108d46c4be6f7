package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

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
	return inNewCase(ctx, path, do)
}

// inNewCase is inCase for commands that may make the case.
func inNewCase(ctx context.Context, path string, do func(*db.Store) error) (err error) {
	defer func() { err = about(path, err) }()
	store, err := db.Open(ctx, path, db.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return do(store)
}

// caseError is what happened to a case file, told with what to do about it.
type caseError struct {
	path string
	err  error
}

func (e *caseError) Error() string { return e.path + ": " + handlers.Tell(e.err, "en") }
func (e *caseError) Unwrap() error { return e.err }

// about tells an error as one of the case at the path, where it is one.
func about(path string, err error) error {
	if err == nil || handlers.Tell(err, "en") == "" {
		return err
	}
	return &caseError{path, err}
}
