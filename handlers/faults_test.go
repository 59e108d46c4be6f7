package handlers

import (
	"bytes"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db"
)

// refusedStart runs a launch that fails, and gives what it says in its end and on
// the way there.
func refusedStart(t *testing.T, l Launch) (end, onTheWay string) {
	t.Helper()
	var errs bytes.Buffer
	l.NoBrowser, l.Out, l.Err = true, io.Discard, &errs
	err := l.Run(t.Context())
	if err == nil {
		t.Fatal("it started")
	}
	if ar := Tell(err, "ar"); ar == "" || strings.Contains(ar, "{") {
		t.Errorf("in Arabic: %q", ar)
	}
	return Tell(err, "en"), errs.String()
}

// A start whose address another program has says so and makes no case.
func TestAStartWhoseAddressIsTaken(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	other, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	for name, l := range map[string]Launch{
		"a new case":  {Case: filepath.Join(t.TempDir(), "b.sqlite")},
		"the sample":  {Sample: true},
		"no case yet": {},
	} {
		l.Addr = strings.TrimPrefix(other.Addr().String(), "127.0.0.1:")
		said, _ := refusedStart(t, l)
		for _, part := range []string{other.Addr().String(), "--addr", "Another program"} {
			if !strings.Contains(said, part) {
				t.Errorf("%s: no %q in %q", name, part, said)
			}
		}
		if l.Case != "" {
			if left, err := os.ReadDir(filepath.Dir(l.Case)); err != nil || len(left) > 0 {
				t.Errorf("%s: left %v, %v", name, left, err)
			}
		}
	}
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	if made, err := os.ReadDir(h.cases()); err != nil || len(made) > 0 {
		t.Errorf("cases that were made: %v, %v", made, err)
	}
}

// A start at the address of a running one gives a link to that; to the page of the
// case itself where that is the one that is open.
func TestAStartAtTheAddressOfARunningOne(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	dir := t.TempDir()
	first := startLaunch(t, Launch{Case: filepath.Join(dir, "a.sqlite")})
	addr := origin(first.link)
	said, _ := refusedStart(t, Launch{Case: filepath.Join(dir, "b.sqlite"), Addr: addr})
	_, after, _ := strings.Cut(said, "Open its page at ")
	link, _, _ := strings.Cut(after, " ")
	if !strings.HasPrefix(link, "http://"+addr+"/") || !enters(t, link) {
		t.Errorf("no link to the running program: %q", said)
	}
	if _, err := os.Stat(filepath.Join(dir, "b.sqlite")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a case was made: %v", err)
	}
	second := startLaunch(t, Launch{Case: filepath.Join(dir, "a.sqlite"), Addr: addr})
	if !enters(t, second.link) {
		t.Errorf("%s does not let in", second.link)
	}
	if err := errors.Join(second.end(), first.end()); err != nil {
		t.Error(err)
	}
}

// A folder that is not there, or cannot be one, is named with what to do.
func TestAStartWithoutItsFolder(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	missing := filepath.Join(t.TempDir(), "cases")
	said, _ := refusedStart(t, Launch{Case: filepath.Join(missing, "x.sqlite")})
	if !strings.Contains(said, "The folder "+missing+" is not there. Make it first") || strings.Contains(said, ".lock") {
		t.Errorf("said %q", said)
	}
	file := filepath.Join(data, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_DATA_HOME", file)
	said, _ = refusedStart(t, Launch{})
	if !strings.Contains(said, filepath.Join(file, "counterclaim")) || !strings.Contains(said, "XDG_DATA_HOME") {
		t.Errorf("said %q", said)
	}
}

// A start on a case that another program holds says at once that it waits, and in
// the end nothing of what somebody typed.
func TestAStartOnAHeldCaseSaysThatItWaits(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	path, err := fullPath(filepath.Join(t.TempDir(), "held.sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	other, err := h.take(path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.release()
	said, before := refusedStart(t, Launch{Case: path})
	if strings.Count(before, "waiting up to 10 seconds") != 1 {
		t.Errorf("on the way: %q", before)
	}
	if !strings.Contains(said, path) || !strings.Contains(said, "try again") || strings.Contains(said, "typed") {
		t.Errorf("said %q", said)
	}
}

// What is told outside a page does not speak of one.
func TestWithoutAPageNothingWasTyped(t *testing.T) {
	for _, err := range []error{db.ErrBusy, db.ErrFull, db.ErrDevice, db.ErrCorrupt} {
		if said := Tell(err, "en"); strings.Contains(said, "typed") || strings.Contains(said, "page") {
			t.Errorf("%v: %q", err, said)
		}
		if said := Tell(err, "ar"); strings.Contains(said, "كتبته") || strings.Contains(said, "صفحة") {
			t.Errorf("%v: %q", err, said)
		}
	}
}

// A case that is not there and cannot be made is not told to be copied.
func TestACaseThatCannotBeMade(t *testing.T) {
	there := filepath.Join(t.TempDir(), "there.sqlite")
	if err := os.WriteFile(there, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	missing := filepath.Join(filepath.Dir(there), "new.sqlite")
	if said := Tell(Unmade(missing, db.ErrReadOnly), "en"); !strings.Contains(said, "There is no case "+missing) || strings.Contains(said, "Copy") {
		t.Errorf("said %q", said)
	}
	if err := Unmade(there, db.ErrReadOnly); err != db.ErrReadOnly {
		t.Errorf("a case that is there: %v", err)
	}
	if err := Unmade(missing, db.ErrFull); err != db.ErrFull {
		t.Errorf("another trouble: %v", err)
	}
}
