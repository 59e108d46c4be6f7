package cli

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"counterclaim/db/text"
)

func TestCompare(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	reports := map[string]string{
		"ministry.txt": "🚑 خبر عاجل\n\nقالت وزارة الصحة اللبنانية إن 41 مدنيًا قُتلوا في بيروت يوم الثلاثاء.\n",
		"army.txt":     "وقال الجيش اللبناني إن 12 مدنيا قُتلوا في بيروت يوم الثلاثاء.\n",
	}
	for name, body := range reports {
		if err := os.WriteFile(name, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files := []string{"--published", "2031-03-05", "ministry.txt", "--published", "2031-03-05", "army.txt"}
	said := session(t, append([]string{"compare", "--json"}, files...))
	clashes := 0
	for _, line := range strings.Split(strings.TrimSpace(said), "\n") {
		var f findingRow
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatalf("%v in\n%s", err, said)
		}
		if f.Kind != "finding" {
			continue
		}
		for _, side := range []sideRow{f.A, f.B} {
			if at := text.New(reports[side.Document]).Slice(side.Span); at == "" || at != side.Text {
				t.Errorf("%s at %v has %q, not %q", side.Document, side.Span, at, side.Text)
			}
		}
		if f.Finding == "contradicts" {
			clashes++
		}
	}
	if clashes != 1 {
		t.Errorf("%d contradictions in\n%s", clashes, said)
	}
	plain := session(t, append([]string{"compare"}, files...))
	for _, says := range []string{"contested", "a  41", "b  12", "b contradicts a: "} {
		if !strings.Contains(plain, says) {
			t.Errorf("does not say %q:\n%s", says, plain)
		}
	}
	if said := session(t, []string{"compare", "--published", "2031", "--published", "2032", "army.txt"}); !strings.Contains(said, "? 2\n") {
		t.Errorf("two dates for one file: %s", said)
	}
	want := "! counterclaim: none.txt: there is no such file; see that its path is right\n! none either.txt: there is no such file; see that its path is right\n" +
		"! nothing was compared: give files that can be read, or leave these out\n? 1\n\n"
	for _, flags := range [][]string{nil, {"--json"}} {
		args := append([]string{"compare", "army.txt", "none.txt", "ministry.txt", "none either.txt"}, flags...)
		if said := session(t, args); said != want {
			t.Errorf("files that are not there: %s", said)
		}
	}
}

func TestDatesFor(t *testing.T) {
	for _, tt := range []struct {
		n     int
		dates string
		want  string
	}{
		{2, "", " "},
		{2, "2031", "2031 2031"},
		{2, "2031 2032", "2031 2032"},
		{3, "2031 2032", "error"},
		{1, "2031 2032", "error"},
	} {
		got, err := datesFor(tt.n, strings.Fields(tt.dates))
		if err != nil {
			got = []string{"error"}
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%d files, dates %q: %q, want %q", tt.n, tt.dates, s, tt.want)
		}
	}
}

func TestLetters(t *testing.T) {
	for i, want := range map[int]string{0: "a", 25: "z", 26: "aa", 27: "ab", 52: "ba", 702: "aaa"} {
		if got := letters(i); got != want {
			t.Errorf("%d is %q, want %q", i, got, want)
		}
	}
}
