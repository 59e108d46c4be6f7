package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"counterclaim/db"
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
	store, err := db.Open(ctx, path, db.Options{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return do(store)
}
