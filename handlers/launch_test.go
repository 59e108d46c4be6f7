package handlers

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/views/href"
)

// launched is a program that serves until the test ends it.
type launched struct {
	link string
	end  func() error
}

// startLaunch runs a launch and waits for the address that it prints.
func startLaunch(t *testing.T, l Launch) launched {
	t.Helper()
	r, w := io.Pipe()
	l.NoBrowser, l.Out, l.Err = true, w, io.Discard
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		err := l.Run(ctx)
		w.CloseWithError(errors.Join(err, io.EOF))
		ended <- err
	}()
	line := make([]byte, 200)
	n, err := r.Read(line)
	if err != nil {
		cancel()
		t.Fatalf("no address: %v", err)
	}
	end := func() error {
		cancel()
		return <-ended
	}
	t.Cleanup(func() { cancel() })
	return launched{strings.TrimSpace(string(line[:n])), end}
}

// enters reports whether the link lets a new browser in.
func enters(t *testing.T, link string) bool {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := (&http.Client{Jar: jar}).Get(link)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	return res.StatusCode == http.StatusOK
}

func TestLaunch(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv("HOME", data)
	path := filepath.Join(t.TempDir(), "فيضان #1.sqlite")
	first := startLaunch(t, Launch{Case: path})
	if !strings.HasPrefix(first.link, "http://127.0.0.1:") {
		t.Fatalf("address %q", first.link)
	}

	second := startLaunch(t, Launch{Case: path}) // finds the first
	if err := second.end(); err != nil {
		t.Fatal(err)
	}
	if origin(first.link) != origin(second.link) || first.link == second.link {
		t.Errorf("links %q and %q", first.link, second.link)
	}
	for _, link := range []string{first.link, second.link} {
		if !enters(t, link) {
			t.Errorf("%s does not let in", link)
		}
		if enters(t, link) {
			t.Errorf("%s lets in twice", link)
		}
	}
	if runtime.GOOS != "windows" {
		private(t, data)
		private(t, filepath.Dir(path))
	}

	if err := first.end(); err != nil {
		t.Fatal(err)
	}
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{path + ".lock", path + "-wal", h.runFile(path)} {
		if _, err := os.Stat(gone); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s was left behind", gone)
		}
	}

	third := startLaunch(t, Launch{}) // the last case
	if err := third.end(); err != nil {
		t.Fatal(err)
	}
	var s settingsFile
	if err := s.load(h.settings()); err != nil {
		t.Fatal(err)
	}
	if recent := s.get().Recent; len(recent) != 1 || recent[0] != path {
		t.Errorf("recent cases %q", recent)
	}
}

// What a browser keeps for an address is found again: the port stays the same,
// except while another program has it.
func TestThePortIsKept(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv("HOME", data)
	first := startLaunch(t, Launch{Case: filepath.Join(data, "a.sqlite")})
	other := startLaunch(t, Launch{Case: filepath.Join(data, "b.sqlite")})
	if origin(first.link) == origin(other.link) {
		t.Fatalf("two programs at %s", origin(first.link))
	}
	if err := errors.Join(other.end(), first.end()); err != nil {
		t.Fatal(err)
	}
	again := startLaunch(t, Launch{Case: filepath.Join(data, "b.sqlite")})
	if origin(again.link) != origin(first.link) {
		t.Errorf("served at %s, then at %s", origin(first.link), origin(again.link))
	}
	if err := again.end(); err != nil {
		t.Fatal(err)
	}
}

func origin(link string) string {
	before, _, _ := strings.Cut(strings.TrimPrefix(link, "http://"), "/")
	return before
}

// private checks that no file under dir can be read by others.
func private(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v", path, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestFirstLaunchMakesACase(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv("HOME", data)
	t.Setenv("LC_ALL", "en_GB.UTF-8")
	if err := startLaunch(t, Launch{}).end(); err != nil {
		t.Fatal(err)
	}
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	store, err := db.Open(t.Context(), filepath.Join(h.cases(), "First case.sqlite"), db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if got := filepath.Base(h.newCase("First case")); got != "First case 2.sqlite" {
		t.Errorf("the next case is %q", got)
	}
}

// The first case is named in the language of the settings, or of the system.
func TestTheFirstCaseIsNamedInItsLanguage(t *testing.T) {
	for name, c := range map[string]struct{ setting, locale, want string }{
		"nothing known":      {"", "C.UTF-8", "First case.sqlite"},
		"an Arabic system":   {"", "ar_EG.UTF-8", "القضية الأولى.sqlite"},
		"an English setting": {"en", "ar_EG.UTF-8", "First case.sqlite"},
		"an Arabic setting":  {"ar", "en_GB.UTF-8", "القضية الأولى.sqlite"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("LC_ALL", c.locale)
			h := home(t.TempDir())
			var s settingsFile
			if err := s.load(h.settings()); err != nil {
				t.Fatal(err)
			}
			if err := s.change(func(s *Settings) { s.Lang = c.setting }); err != nil {
				t.Fatal(err)
			}
			path, err := Launch{}.casePath(t.Context(), h)
			if err != nil || filepath.Base(path) != c.want {
				t.Errorf("%q, %v; want %q", path, err, c.want)
			}
		})
	}
}

func TestLaunchRefuses(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.sqlite")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	held := filepath.Join(dir, "held.sqlite")
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	other, err := h.take(held)
	if err != nil {
		t.Fatal(err)
	}
	defer other.release()
	mute := filepath.Join(dir, "mute.sqlite")
	silent, err := h.take(mute)
	if err != nil {
		t.Fatal(err)
	}
	defer silent.release()
	if err := silent.announce("http://127.0.0.1:1", "token"); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		launch Launch
		says   string
	}{
		"a file that is no case":          {Launch{Case: text}, "not a Counterclaim case"},
		"a folder that is not there":      {Launch{Case: filepath.Join(dir, "none", "a.sqlite")}, "no such file"},
		"another address":                 {Launch{Case: text, Addr: "0.0.0.0:80"}, "not a port on 127.0.0.1"},
		"a case that another user has":    {Launch{Case: held}, "another program has this case open"},
		"a running one that is not there": {Launch{Case: mute}, "does not answer"},
	} {
		tt.launch.NoBrowser, tt.launch.Out, tt.launch.Err = true, io.Discard, io.Discard
		if err := tt.launch.Run(t.Context()); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := os.Stat(text + ".lock"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the lock of a refused file was left behind: %v", err)
	}
}

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

func TestWatch(t *testing.T) {
	start := time.Date(2031, 3, 4, 8, 0, 0, 0, time.UTC)
	w := watch{looked: start}
	seen := start
	look := func(after time.Duration) bool { return w.deserted(seen, start.Add(after)) }
	for after := lookTime; after <= idleTime; after += lookTime {
		if look(after) {
			t.Fatalf("deserted after %v", after)
		}
	}
	if !look(idleTime + lookTime) {
		t.Error("not deserted after ten minutes without a page")
	}
	seen = start.Add(idleTime)
	if look(idleTime + 2*lookTime) {
		t.Error("deserted although a page was seen")
	}
	if woken := 8 * time.Hour; look(woken) || look(woken+lookTime) {
		t.Error("deserted right after the computer slept")
	} else {
		for after := 2 * lookTime; after <= idleTime; after += lookTime {
			look(woken + after)
		}
		if !look(woken + idleTime + lookTime) {
			t.Error("not deserted ten minutes after the computer woke")
		}
	}
}

func TestFileName(t *testing.T) {
	for name, want := range map[string]string{
		"فيضان الوادي":            "فيضان الوادي",
		"a/b\\c:d*e?f\"g<h>i|j":   "a b c d e f g h i j",
		"  spaces \t and\nlines ": "spaces and lines",
		"..":                      "Case",
		"":                        "Case",
		".hidden.":                "hidden",
		strings.Repeat("ن", 500):  strings.Repeat("ن", maxFileName),
	} {
		if got := fileName(name); got != want {
			t.Errorf("fileName(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestFileURL(t *testing.T) {
	if got := fileURL("/home/سلمى/a b#c.html"); got != "file:///home/%D8%B3%D9%84%D9%85%D9%89/a%20b%23c.html" {
		t.Errorf("%q", got)
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
