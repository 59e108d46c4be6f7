package when

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// TestBare runs the tables bare_*.txt: texts that hold nothing but one date, one
// a line, with its EDTF and, where it is asked, the time of day behind "@".
func TestBare(t *testing.T) {
	files, err := filepath.Glob("../../testdata/when/bare_*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			published := Day("")
			for _, line := range strings.Split(string(data), "\n") {
				if line == "" || line[0] == '#' {
					continue
				}
				if day, ok := strings.CutPrefix(line, "published "); ok {
					published = Day(day)
					continue
				}
				at := strings.LastIndex(line, " | ")
				in, want := line[:at], line[at+3:]
				want, time, timed := strings.Cut(want, " @")
				var got []string
				for _, d := range Read(text.New(in), published) {
					s := d.EDTF
					if timed {
						s += " @" + d.Time
					}
					got = append(got, s+" ("+d.Text+")")
				}
				full := want
				if timed {
					full += " @" + time
				}
				if len(got) != 1 || !strings.HasPrefix(got[0], full+" (") {
					t.Errorf("%s\twant %s\tgot %s", in, full, strings.Join(got, " ; "))
				}
			}
		})
	}
}
