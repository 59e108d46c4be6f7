package db

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// private makes sure that the case's folder exists and that the file can be
// read by nobody else, but for a group that may write it: with that somebody
// shares it on purpose. A folder that was there keeps its mode.
func private(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return unwritable(err)
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return unwritable(err)
	}
	info, err := f.Stat()
	if err == nil {
		mode := info.Mode().Perm()
		strangers := os.FileMode(0o077)
		if mode&0o020 != 0 {
			strangers = 0o007
		}
		if mode&strangers != 0 {
			err = f.Chmod(mode &^ strangers)
		}
		if errors.Is(err, fs.ErrPermission) {
			err = nil // it is another user's, who lets us write it
		}
	}
	return errors.Join(err, f.Close())
}

// unwritable names the error of a file or folder that could not be written.
func unwritable(err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return fmt.Errorf("%w: %w", ErrFull, err)
	}
	return fmt.Errorf("%w: %w", ErrReadOnly, err)
}

// MovedError says that the file at the path of the case is not the one that was
// opened: somebody moved, deleted or replaced it, as programs do that keep
// folders of several computers alike. What would be written would be lost with
// the old file, so nothing is.
type MovedError struct {
	Copy string // a file with everything that was saved so far; "" when it could not be made
}

func (e *MovedError) Error() string {
	return "the case file was moved, deleted or replaced while it was open"
}

// inPlace fails with a *MovedError, and the first time makes a copy of all that
// the store still holds. The caller has the case to himself.
func (s *Store) inPlace(ctx context.Context) error {
	now, err := os.Stat(s.path)
	if err == nil && os.SameFile(s.file, now) {
		return nil
	}
	if s.saved != "" {
		return &MovedError{s.saved}
	}
	path, err := s.backupPath("moved")
	if err == nil {
		err = s.writeCopy(ctx, path)
	}
	if err != nil {
		return errors.Join(&MovedError{}, err)
	}
	s.saved = path
	return &MovedError{path}
}

// syncers are the programs that copy folders between computers, by the names
// that their folders begin with and by the files that they leave in them.
var syncers = []struct{ name, folder, leaves string }{
	{"Dropbox", "dropbox", ".dropbox"},
	{"OneDrive", "onedrive", ""},
	{"Google Drive", "google drive", ""},
	{"Google Drive", "googledrive", ""},
	{"iCloud Drive", "icloud", ""},
	{"iCloud Drive", "com~apple~clouddocs", ""},
	{"Nextcloud", "nextcloud", ".nextcloudsync.log"},
	{"ownCloud", "owncloud", ".owncloudsync.log"},
	{"Syncthing", "syncthing", ".stfolder"},
	{"MEGA", "megasync", ""},
	{"pCloud", "pcloud", ""},
	{"Box", "box sync", ""},
	{"Box", "box-box", ""},
	{"Yandex.Disk", "yandex.disk", ""},
	{"Proton Drive", "proton drive", ""},
}

// Synced names the program that keeps the folder of the case the same on several
// computers; "" when it lies in no folder that looks so. Two computers that have
// the case open then overwrite each other's work.
func (s *Store) Synced() string { return s.synced }

func syncedBy(path string) string {
	for folder := filepath.Dir(path); ; {
		name := strings.ToLower(filepath.Base(folder))
		for _, by := range syncers {
			if strings.HasPrefix(name, by.folder) {
				return by.name
			}
			if by.leaves == "" {
				continue
			}
			if _, err := os.Lstat(filepath.Join(folder, by.leaves)); err == nil {
				return by.name
			}
		}
		above := filepath.Dir(folder)
		if above == folder {
			return ""
		}
		folder = above
	}
}
