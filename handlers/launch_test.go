package handlers

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"counterclaim/db"
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
