package when

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// The tables under testdata/when have one case a line:
//
//	name | text | words = EDTF @time z:zone words h:hijri words ; words = EDTF
//
// Nothing behind the second stroke: a trap, no date is read. "?" for the EDTF: a
// date without an interval. "since" for the EDTF: the event, in brackets. Lines
// that begin with "published" set the day for those below; # is a comment.
// \n, \r and \t stand for themselves in a text.
func TestTables(t *testing.T) {
	files, err := filepath.Glob("../../testdata/when/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	for _, f := range files {
		if strings.HasPrefix(filepath.Base(f), "bare_") {
			continue // see TestBare
		}
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) { runTable(t, f) })
	}
}

func runTable(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	published := Day("")
	names := map[string]bool{}
	for _, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		if day, ok := strings.CutPrefix(line, "published"); ok {
			published = Day(strings.TrimSpace(day))
			continue
		}
		cells := strings.SplitN(line, "|", 3)
		if len(cells) != 3 {
			t.Fatalf("%s: not a case: %q", file, line)
		}
		name, in, want := strings.TrimSpace(cells[0]), strings.TrimSpace(cells[1]), strings.TrimSpace(cells[2])
		if names[name] {
			t.Errorf("two cases are called %q", name)
		}
		names[name] = true
		t.Run(name, func(t *testing.T) {
			in = strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t").Replace(in)
			x := text.New(in)
			var got []string
			for _, d := range Read(x, published) {
				if s := x.Slice(d.Span); s != d.Text {
					t.Errorf("the span of %q holds %q", d.Text, s)
				}
				if d.Known() {
					if again, err := ParseEDTF(d.EDTF); err != nil || again != d.Interval {
						t.Errorf("%q reads back as %v, %v", d.EDTF, again, err)
					}
				}
				if d.Rule == "" || d.Kind == "" {
					t.Errorf("%q has rule %q, kind %q", d.Text, d.Rule, d.Kind)
				}
				got = append(got, told(d, want))
			}
			if g := strings.Join(got, " ; "); g != want {
				t.Errorf("%s\n got %s\nwant %s", in, g, want)
			}
		})
	}
}

// told writes a date as the tables do; the time and the Hijri words only where the case asks.
func told(d Date, want string) string {
	s := d.Text + " = "
	switch {
	case d.Kind == Since:
		return s + "since (" + d.Ref + ")"
	case d.Known():
		s += d.EDTF
	default:
		s += "?"
	}
	if d.Time != "" && strings.Contains(want, "@") {
		s += " @" + d.Time
	}
	if d.Zone != "" && strings.Contains(want, "z:") {
		s += " z:" + d.Zone
	}
	if d.Hijri != "" && strings.Contains(want, "h:") {
		s += " h:" + d.Hijri
	}
	return s
}
