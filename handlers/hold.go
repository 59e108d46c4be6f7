package handlers

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"counterclaim/db"
)

// BusyError says that another program has the case open.
type BusyError struct{ Path string }

func (e *BusyError) Error() string { return e.Path + ": another program has this case open" }

// Is makes it tell itself as the store's own "another program is using it".
func (e *BusyError) Is(target error) bool { return target == db.ErrBusy }

// hold keeps a case file for this program alone: a lock beside the case, which
// the system lets go of when the program ends in any way, and a private file
// that tells a second start how to reach the running one.
type hold struct {
	path string // of the case
	lock *flock.Flock
	run  string // the run file
}

// take locks the case at the full path, or fails with a *BusyError.
func (h home) take(path string) (*hold, error) {
	for {
		lock := flock.New(path+".lock", flock.SetPermissions(0o600))
		locked, err := lock.TryLock()
		if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
			return nil, fmt.Errorf("%w: %w", db.ErrReadOnly, err)
		}
		if errors.Is(err, fs.ErrNotExist) {
			return nil, &Fault{"no_folder", []any{path, filepath.Dir(path)}, fmt.Errorf("lock %s: %w", path, err)}
		}
		if err != nil {
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		if !locked {
			return nil, &BusyError{path}
		}
		if sameFile(lock) {
			return &hold{path, lock, h.runFile(path)}, nil
		}
		if err := lock.Close(); err != nil { // its owner removed it between our opening and locking it
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
	}
}

// sameFile reports whether the locked file is still the one at its path.
func sameFile(lock *flock.Flock) bool {
	locked, err := lock.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(lock.Path())
	return err == nil && os.SameFile(locked, there)
}

// running is what a run file holds.
type running struct {
	Address string `json:"address"` // of the server
	Token   string `json:"token"`   // with which a fresh link can be asked for
	Process int    `json:"process"`
}

// announce writes the run file, 0600.
func (h *hold) announce(address, token string) error {
	if err := writePrivate(h.run, running{address, token, os.Getpid()}); err != nil {
		return fmt.Errorf("write the run file: %w", err)
	}
	return nil
}

// release gives the case up. The lock file goes while it is still locked, so
// that nobody can lock a file that is about to vanish without noticing.
func (h *hold) release() error {
	return errors.Join(removed(h.run), removed(h.lock.Path()), h.lock.Close())
}

// removed removes a file that may be gone already. Windows cannot remove an open
// lock file; there it stays, empty and unlocked.
func removed(path string) error {
	err := os.Remove(path)
	if err == nil || errors.Is(err, os.ErrNotExist) || errors.Is(err, os.ErrPermission) || strings.HasSuffix(path, ".lock") {
		return nil
	}
	return err
}

// knockTime is how long the running program has to answer a second start.
const knockTime = 5 * time.Second

// maxAnswer is how many bytes one program says to the other at the most.
const maxAnswer = 1024

// knock finds the program that has the case open.
func (h home) knock(path string) (neighbour, error) {
	busy := &BusyError{path}
	b, err := os.ReadFile(h.runFile(path))
	if err != nil {
		return neighbour{}, busy // it is another user's, or another kind of program
	}
	n := neighbour{busy: busy}
	if err := json.Unmarshal(b, &n.running); err != nil {
		return neighbour{}, fmt.Errorf("%w, and its run file is damaged: %w", busy, err)
	}
	return n, nil
}

// neighbour is a program that runs already and has the case open.
type neighbour struct {
	running
	busy *BusyError
}

// link is a fresh address of its page.
func (n neighbour) link(ctx context.Context) (string, error) {
	link, err := n.ask(ctx, newLinkPath, nil)
	if err == nil && !strings.HasPrefix(link, n.Address+"/") {
		err = fmt.Errorf("%w, and it does not give a link to its page", n.busy)
	}
	return link, err
}

// used reports whether a browser has come in by the link.
func (n neighbour) used(ctx context.Context, link string) (bool, error) {
	said, err := n.ask(ctx, usedLinkPath, url.Values{"link": {link}})
	return said == "true", err
}

func (n neighbour) ask(ctx context.Context, path string, form url.Values) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, knockTime)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, n.Address+path, strings.NewReader(form.Encode()))
	if err != nil {
		return "", fmt.Errorf("%w, and its run file is damaged: %w", n.busy, err)
	}
	req.Header.Set("Authorization", "Bearer "+n.Token)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", fmt.Errorf("%w, and it does not answer", n.busy)
	}
	defer res.Body.Close()
	said, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if err != nil || res.StatusCode != http.StatusOK {
		return "", fmt.Errorf("%w, and it does not answer as it should", n.busy)
	}
	return string(said), nil
}
