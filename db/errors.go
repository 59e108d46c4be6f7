package db

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"syscall"

	sqlite "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"counterclaim/db/record"
)

var (
	// ErrNotFound says that no record has that id.
	ErrNotFound = errors.New("not found")
	// ErrNewer says that a newer Counterclaim wrote the file.
	ErrNewer = errors.New("the case was written by a newer version of Counterclaim")
	// ErrForeign says that the file is no case: another program's database, or no database at all.
	ErrForeign = errors.New("not a Counterclaim case")
	// ErrCorrupt says that the file is damaged.
	ErrCorrupt = errors.New("the case file is damaged")
	// ErrReadOnly says that the file or its folder cannot be written.
	ErrReadOnly = errors.New("the case file cannot be written")
	// ErrFull says that the disk has no room left.
	ErrFull = errors.New("the disk is full")
	// ErrDevice says that the disk itself refused to be read or written.
	ErrDevice = errors.New("the disk with the case file does not answer")
	// ErrBusy says that another program held the file for longer than we wait.
	ErrBusy = errors.New("another program is using the case file")
	// ErrNothingToUndo says that the scope has nothing left to undo or redo.
	ErrNothingToUndo = errors.New("nothing to undo")
	// ErrNotNewest says that the step that was to be undone is not the one that Undo
	// would take back.
	ErrNotNewest = errors.New("another change is the newest")
	// ErrWholeDocument says that the step would take the document away in whose
	// scope it was asked for.
	ErrWholeDocument = errors.New("this would take the document itself out of the case")
	// ErrUndoBlocked says that a later step, of another scope, built on the one
	// that was to be undone or redone: that one has to go first.
	ErrUndoBlocked = errors.New("a later change depends on this one")
)

// DuplicateError says that the original bytes, or the text that they hold, are in
// the case already.
type DuplicateError struct{ Document record.Document }

func (e *DuplicateError) Error() string {
	return fmt.Sprintf("already in the case as document %s", e.Document.ID)
}

// StaleError says that a save named an older version than the stored one.
// Current is the stored record, of the same type as the saved one.
type StaleError struct{ Current any }

func (e *StaleError) Error() string { return "changed by somebody else since it was read" }

// DamagedError is an ErrCorrupt of a case that could not be opened, which is when
// nothing else can tell where its backups are.
type DamagedError struct {
	Backup string // the newest one; "" when there is none
	Err    error
}

func (e *DamagedError) Error() string {
	if e.Backup == "" {
		return e.Err.Error() + "; it has no backup beside it"
	}
	return e.Err.Error() + "; its newest backup is " + e.Backup
}

func (e *DamagedError) Unwrap() error { return e.Err }

// UnreadableError says that the program failed at a report: a fault of its own,
// which the report is refused for and nothing else suffers from.
type UnreadableError struct{ Cause string }

func (e *UnreadableError) Error() string { return "the program fails at this report: " + e.Cause }

// InvalidError says which field of a record cannot be stored and why. Code is
// looked up in the catalogue of words; Args fill its gaps.
type InvalidError struct {
	Field, Code string
	Args        []string
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("%s: %s %v", e.Field, e.Code, e.Args)
}

// judging refuses what is no judgement; suggested takes one back.
func judging(status record.Status) error {
	if slices.Contains(record.Statuses, status) {
		return nil
	}
	return &InvalidError{Field: "status", Code: "unknown", Args: []string{string(status)}}
}

// named gives the result codes of SQLite and of the system the names that callers
// can tell apart.
func named(err error) error {
	for _, name := range []error{ErrForeign, ErrReadOnly, ErrFull, ErrBusy, ErrCorrupt} {
		if errors.Is(err, name) {
			return err
		}
	}
	var e *sqlite.Error
	switch {
	case errors.As(err, &e):
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("%w: %w", ErrFull, err)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%w: %w", ErrReadOnly, err)
	default:
		return err
	}
	switch e.Code() & 0xff {
	case lib.SQLITE_CORRUPT:
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	case lib.SQLITE_NOTADB:
		return fmt.Errorf("%w: %w", ErrForeign, err)
	case lib.SQLITE_READONLY, lib.SQLITE_CANTOPEN, lib.SQLITE_PERM:
		return fmt.Errorf("%w: %w", ErrReadOnly, err)
	case lib.SQLITE_IOERR:
		return fmt.Errorf("%w: %w", ErrDevice, err)
	case lib.SQLITE_FULL:
		return fmt.Errorf("%w: %w", ErrFull, err)
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return fmt.Errorf("%w: %w", ErrBusy, err)
	}
	return err
}

// broken reports whether err is a reference to a row that is not there.
func broken(err error) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code() == lib.SQLITE_CONSTRAINT_FOREIGNKEY
}

// missing reports whether a look-up found nothing.
func missing(err error) bool { return errors.Is(err, ErrNotFound) }

// stale decides a save by the versions of what is stored and what was seen:
// done means that this very insert happened before. err is that of the look-up
// of what is stored.
func stale(id record.ID, seen, stored int, current any, err error) (done bool, _ error) {
	if errors.Is(err, ErrNotFound) {
		if seen == 0 {
			return false, nil
		}
		return false, err
	}
	if err != nil {
		return false, err
	}
	if seen == 0 {
		return true, nil
	}
	if seen != stored {
		return false, &StaleError{Current: current}
	}
	return false, nil
}
