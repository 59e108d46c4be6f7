package handlers

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/views/href"
)

// switchboard is a desk that holds the cases it opens, in the folder it gives.
func switchboard(t *testing.T) (d *Desk, k *keeper, folder string) {
	t.Helper()
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	if folder, err = fullPath(t.TempDir()); err != nil {
		t.Fatal(err)
	}
	k = &keeper{home: h, log: slog.New(slog.DiscardHandler), held: map[*db.Store]*hold{}}
	if d, err = New(nil, Options{Open: k.open, Close: k.close}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
		if left, err := filepath.Glob(filepath.Join(folder, "*.lock")); err != nil || len(left) > 0 {
			t.Errorf("locks of closed cases: %q, %v", left, err)
		}
	})
	return d, k, folder
}

// isHeld reports whether nobody else can open the case.
func isHeld(t *testing.T, h home, path string) bool {
	t.Helper()
	got, err := h.take(path)
	var busy *BusyError
	if errors.As(err, &busy) {
		return true
	}
	if err == nil {
		err = got.release()
	}
	if err != nil {
		t.Fatal(err)
	}
	return false
}

func TestTheLockPassesOnWhenTheCaseIsSwitched(t *testing.T) {
	d, k, folder := switchboard(t)
	a, b := filepath.Join(folder, "a.sqlite"), filepath.Join(folder, "b.sqlite")
	open := func(path string) {
		t.Helper()
		if err := d.Switch(t.Context(), path); err != nil {
			t.Fatal(err)
		}
	}
	open(a)
	if err := k.announce("http://127.0.0.1:1", "token"); err != nil {
		t.Fatal(err)
	}
	open(a) // again: it holds it already
	if !isHeld(t, k.home, a) {
		t.Error("a case that was opened twice is not held")
	}
	open(b)
	if _, err := os.Stat(k.home.runFile(a)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the run file of the case that was left is there: %v", err)
	}
	if isHeld(t, k.home, a) || !isHeld(t, k.home, b) {
		t.Error("not the open case is held and only that")
	}
	var r running
	body, err := os.ReadFile(k.home.runFile(b))
	if err != nil || json.Unmarshal(body, &r) != nil || r.Token != "token" {
		t.Errorf("the run file of the new case: %v, %+v", err, r)
	}
	if err := d.Switch(t.Context(), folder); err == nil || !isHeld(t, k.home, b) {
		t.Errorf("after what is no case, %v, the open one is not held", err)
	}
}

// The case that is left is held until it is closed, so that nobody can open it
// while it is still written to.
func TestACaseIsHeldUntilItIsClosed(t *testing.T) {
	d, k, folder := switchboard(t)
	a, b := filepath.Join(folder, "a.sqlite"), filepath.Join(folder, "b.sqlite")
	if err := d.Switch(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	busy := d.take()                                                            // a request that is not answered yet
	if err := d.Switch(t.Context(), b); err != nil || d.now.store.Path() != b { // which does not wait for it
		t.Fatalf("the other one is not open: %v", err)
	}
	if !isHeld(t, k.home, a) || !isHeld(t, k.home, b) {
		t.Error("the case is given up while a request still works on it")
	}
	if err := busy.store.RenameCase(t.Context(), "still here 😀"); err != nil {
		t.Errorf("the request could not end its work: %v", err)
	}
	busy.busy.Done()
	d.leaving.Wait()
	if isHeld(t, k.home, a) || !isHeld(t, k.home, b) {
		t.Error("the case that was left is still held, or the open one is not")
	}
}

func TestSwitchesAtTheSameTime(t *testing.T) {
	d, k, folder := switchboard(t)
	var cases []string
	var group sync.WaitGroup
	for i := range 6 {
		path := filepath.Join(folder, string(rune('a'+i%3))+".sqlite")
		cases = append(cases, path)
		group.Go(func() {
			if err := d.Switch(t.Context(), path); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	open := d.now.store.Path()
	for _, path := range cases {
		if isHeld(t, k.home, path) != (path == open) {
			t.Errorf("%s is open, and of %s it is wrong who holds it", open, path)
		}
	}
}

// A switch that cannot be remembered is a switch all the same: the new case is
// open and held, the old one closed and free.
func TestSwitchingWithoutAMemory(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	folder, err := fullPath(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	a, b := filepath.Join(folder, "a.sqlite"), filepath.Join(folder, "b.sqlite")
	running := startLaunch(t, Launch{Case: a})
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.Remove(h.settings()), os.MkdirAll(filepath.Join(h.settings(), "in the way"), 0o700), os.WriteFile(b, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	o := &office{t: t, desk: &Desk{now: &opened{}}, base: "http://" + origin(running.link), http: &http.Client{Jar: jar}}
	if status, _ := o.do(http.MethodGet, running.link, nil); status != http.StatusOK {
		t.Fatalf("coming in: %d", status)
	}
	status, body := o.do(http.MethodPost, href.OpenCase, url.Values{"path": {b}})
	if status != http.StatusOK || !strings.Contains(body, "b.sqlite") {
		t.Errorf("opening the other one: %d", status)
	}
	if isHeld(t, h, a) || !isHeld(t, h, b) {
		t.Error("not the open case is held and only that")
	}
	if err := running.end(); err != nil {
		t.Error(err)
	}
	if isHeld(t, h, b) {
		t.Error("a closed case is held")
	}
}

// A start on a case that its program is just leaving waits until that lets it go.
func TestAStartWaitsForOneThatEnds(t *testing.T) {
	_, k, folder := switchboard(t)
	path := filepath.Join(folder, "left.sqlite")
	ending := &keeper{home: k.home, log: k.log, held: map[*db.Store]*hold{}}
	store, err := ending.open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	left := make(chan error, 1)
	go func() {
		time.Sleep(endingTime / 30) // the first look of the one that starts meets it so
		left <- ending.close(store)
	}()
	mine, _, link, err := k.meet(t.Context(), path, func() {})
	if err != nil || mine == nil || link != "" {
		t.Fatalf("%v, link %q, %v", mine, link, err)
	}
	if err := errors.Join(<-left, k.close(mine)); err != nil {
		t.Error(err)
	}
}
