package cli

import (
	"context"
	"counterclaim/db"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// More files than a batch holds, with a twin and a file that is none among them:
// each is told, in the order in which it was named.
func TestImportTellsEveryFileInOrder(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.Mkdir("in", 0o700); err != nil {
		t.Fatal(err)
	}
	const files = 70
	for n := range files {
		body := fmt.Sprintf("تقرير رقم %d 🚑 عن الطَّقس.\r\n", n)
		switch n {
		case 3:
			body = "%PDF-1.7"
		case 5:
			body = "تقرير رقم 4 🚑 عن الطَّقس.\r\n"
		}
		if err := os.WriteFile(filepath.Join("in", fmt.Sprintf("%03d.txt", n)), []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	said := session(t, []string{"import", "a.sqlite", "in"})
	lines := strings.Split(said, "\n")
	for n := range files {
		// what goes to standard error stands between
		for strings.HasPrefix(lines[n], "! ") {
			lines = append(lines[:n:n], lines[n+1:]...)
		}
		word := "added"
		switch n {
		case 3:
			word = "refused"
		case 5:
			word = "there"
		}
		if want := fmt.Sprintf("%-8s in/%03d.txt: ", word, n); !strings.HasPrefix(filepath.ToSlash(lines[n]), want) {
			t.Errorf("line %d is %q, want %q", n, lines[n], want)
		}
	}
	if !strings.Contains(said, fmt.Sprintf("! %d documents added, 1 in the case already, 1 refused", files-2)) || !strings.Contains(said, "? 1\n") {
		t.Errorf("said at the end %q", lines[files:])
	}
	if said := session(t, []string{"verify", "a.sqlite"}); !strings.Contains(said, "sound") {
		t.Error(said)
	}
}

// An import that is stopped has whole documents in the case, and says how far it came.
func TestImportCanBeStopped(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.Mkdir("in", 0o700); err != nil {
		t.Fatal(err)
	}
	for n := range 200 {
		if err := os.WriteFile(filepath.Join("in", fmt.Sprintf("%03d.txt", n)), []byte(fmt.Sprintf("قالت الوزارة إن %d مدنيا قتلوا 🚑.\r\n", n)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	said := &stopAfter{word: "files", stop: cancel}
	if status := Run(ctx, []string{"import", "a.sqlite", "in"}, Streams{Out: io.Discard, Err: said}); status != cancelled {
		t.Errorf("status %d, %q", status, said.text.String())
	}
	if !strings.Contains(said.text.String(), "64 documents added") || !strings.Contains(said.text.String(), "stopped: 136 files not taken in") {
		t.Errorf("said %q", said.text.String())
	}
	if said := session(t, []string{"verify", "a.sqlite"}); !strings.Contains(said, "sound") {
		t.Error(said)
	}
	if said := session(t, []string{"import", "a.sqlite", "in"}); !strings.Contains(said, "136 documents added, 64 in the case already, 0 refused") {
		t.Error(said)
	}
}

// What a person imports without a page stands under the name that they gave the
// program.
func TestImportIsByTheAnalystOfTheSettings(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv("HOME", data)
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("قالت الوزارة إن 12 مدنيا قُتلوا 🚑.\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	by := func() string {
		t.Helper()
		session(t, []string{"import", "a.sqlite", "a.txt"})
		store, err := db.Open(t.Context(), "a.sqlite", db.Options{})
		if err != nil {
			t.Fatal(err)
		}
		changes, err := store.History(t.Context(), db.Scope{}, 1, 0)
		if err := errors.Join(err, store.Close(), os.Remove("a.sqlite")); err != nil || len(changes) != 1 {
			t.Fatal(changes, err)
		}
		return changes[0].Analyst
	}
	if got := by(); got != "" {
		t.Errorf("without settings: %q", got)
	}
	settings := filepath.Join(data, "counterclaim")
	if err := os.Mkdir(settings, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(settings, "settings.json"), []byte(`{"analyst": "لينا 😀"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := by(); got != "لينا 😀" {
		t.Errorf("with a name in the settings: %q", got)
	}
}

// stopAfter stops as soon as a word is written to it.
type stopAfter struct {
	word string
	stop func()
	text strings.Builder
}

func (s *stopAfter) Write(b []byte) (int, error) {
	if strings.Contains(string(b), s.word) {
		s.stop()
	}
	return s.text.Write(b)
}

// Where nothing can be taken in, no case is made, nor anything beside it.
func TestImportOfNothingMakesNoCase(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("%PDF-1.7"), 0o600); err != nil {
		t.Fatal(err)
	}
	if said := session(t, []string{"import", "new.sqlite", "a.txt"}); !strings.Contains(said, "new.sqlite was not made") || !strings.Contains(said, "? 1\n") {
		t.Errorf("said %q", said)
	}
	there, err := os.ReadDir(".")
	if err != nil || len(there) != 1 {
		t.Errorf("there is now %v, %v", there, err)
	}
}

// A file that is too big is told with its size, not with what was read of it.
func TestImportTellsTheSizeOfAFile(t *testing.T) {
	t.Chdir(t.TempDir())
	f, err := os.Create("long.txt")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.Truncate(39<<20), f.Close()); err != nil {
		t.Fatal(err)
	}
	if said := session(t, []string{"import", "a.sqlite", "long.txt"}); !strings.Contains(said, "it has 39 MB, and the limit is 16 MB") {
		t.Errorf("said %q", said)
	}
}
