package cli

import (
	"fmt"
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
	const files = batchFiles + 6
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
