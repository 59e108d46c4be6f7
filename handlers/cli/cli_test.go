package cli

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the commands say into the scripts")

// Every script in testdata/cli is a session of a terminal: "$ " begins a command,
// and below it stand what it printed, then what went to standard error after
// "! ", then its exit status after "? " when it is not 0. Each script runs in a
// folder of its own with a copy of testdata/cli/files in it.
func TestScripts(t *testing.T) {
	scripts, err := filepath.Glob("../../testdata/cli/*.txt")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, script := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(script), ".txt"), func(t *testing.T) {
			script, err := filepath.Abs(script)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(script)
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS("../../testdata/cli/files")); err != nil {
				t.Fatal(err)
			}
			t.Setenv("XDG_DATA_HOME", filepath.Join(dir, "data"))
			t.Chdir(dir)
			var got strings.Builder
			for line := range strings.Lines(string(want)) {
				if command, ok := strings.CutPrefix(line, "$ counterclaim "); ok {
					got.WriteString(line)
					got.WriteString(session(t, strings.Fields(command)))
				}
			}
			if *update {
				if err := os.WriteFile(script, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got.String() != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got.String(), want)
			}
		})
	}
}

var id = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}`)

// session runs one command and tells what it did. "< FILE" at the end is its
// standard input.
func session(t *testing.T, args []string) string {
	t.Helper()
	var in, out, errs bytes.Buffer
	if n := len(args); n > 2 && args[n-2] == "<" {
		b, err := os.ReadFile(args[n-1])
		if err != nil {
			t.Fatal(err)
		}
		in.Write(b)
		args = args[:n-2]
	}
	status := Run(t.Context(), args, Streams{In: &in, Out: &out, Err: &errs})
	said := out.String()
	for line := range strings.Lines(errs.String()) {
		said += "! " + line
	}
	if status != 0 {
		said += "? " + strconv.Itoa(status) + "\n"
	}
	return id.ReplaceAllString(said, "ID") + "\n"
}

func TestTableLinesUp(t *testing.T) {
	var table table
	table.add("1–5", "قُتِلَ", "a")
	table.add("10–15", "🚑", "b")
	table.add("1", strings.Repeat("x", maxColumn+1), "c")
	var out bytes.Buffer
	table.print(&out)
	want := "1–5    قُتِلَ  a\n10–15  🚑   b\n1      " + strings.Repeat("x", maxColumn+1) + "  c\n"
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
}

func TestAReportCannotSteerTheTerminal(t *testing.T) {
	if got := isolated("a\x1b[2Jb\u202Ec\u2069"); strings.ContainsAny(got, "\x1b\u202E\u2069") {
		t.Errorf("%q", got)
	}
	if got := quoted(strings.Repeat("كلمة ", 100), 30); len([]rune(got)) > 40 {
		t.Errorf("%q", got)
	}
}

func TestNumber(t *testing.T) {
	for n, want := range map[float64]string{0: "0", 41: "41", 999: "999", 12500: "12\u202f500", 1300000: "1\u202f300\u202f000", -4200: "-4\u202f200", 1.5: "1.5"} {
		if got := number(n); got != want {
			t.Errorf("number(%v) = %q, want %q", n, got, want)
		}
	}
}
