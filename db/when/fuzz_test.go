package when

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// tableTexts are the texts of all table cases.
func tableTexts(tb testing.TB) []string {
	files, err := filepath.Glob("../../testdata/when/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no tables: %v", err)
	}
	var texts []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		for _, line := range strings.Split(string(data), "\n") {
			if cells := strings.SplitN(line, "|", 3); len(cells) == 3 && line[0] != '#' {
				texts = append(texts, strings.TrimSpace(cells[1]))
			} else if len(cells) == 2 {
				texts = append(texts, strings.TrimSpace(cells[0])) // bare_*.txt
			}
		}
	}
	return texts
}

func FuzzRead(f *testing.F) {
	for _, s := range tableTexts(f) {
		f.Add(s, "2020-10-11")
	}
	f.Add("9 أكتوبر\r\n🔥2020 \xff أمس", "")
	f.Add("9999-12-31 31/12/9999 قبل 900 عام", "0001-01-01")
	f.Fuzz(func(t *testing.T, s, published string) {
		x := text.New(s)
		end := 0
		for _, d := range Read(x, Day(published)) {
			if d.Span.Start < end || d.Span.End <= d.Span.Start || d.Span.End > x.Len() {
				t.Fatalf("%q: span %v behind %d, of %d code points", s, d.Span, end, x.Len())
			}
			end = d.Span.End
			if x.Slice(d.Span) != d.Text {
				t.Fatalf("%q: %v holds %q, not %q", s, d.Span, x.Slice(d.Span), d.Text)
			}
			if d.EDTF == "" {
				continue
			}
			if again, err := ParseEDTF(d.EDTF); err != nil || again != d.Interval {
				t.Fatalf("%q: %q reads back as %v, %v", s, d.EDTF, again, err)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range tableTexts(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := Parse(s, "2020-10-11")
		if (err == nil) != got.Known() {
			t.Fatalf("%q is %v, %v", s, got, err)
		}
		if again, err := ParseEDTF(got.EDTF); got.Known() && (err != nil || again != got) {
			t.Fatalf("%q: %q reads back as %v, %v", s, got.EDTF, again, err)
		}
	})
}

func FuzzParseEDTF(f *testing.F) {
	for _, s := range []string{"2020-10-09", "2020-10-08/2020-10-09", "../2020", "2020-10~", "199X", "2020-XX", "2020-21", "2020-10-09T14:30:00Z", "9999", "0001~"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := ParseEDTF(s)
		if err != nil {
			if got.Known() {
				t.Fatalf("%q is %v in spite of %v", s, got, err)
			}
			return
		}
		if got.String() != s || got.Earliest == "" && got.Latest == "" {
			t.Fatalf("%q is %v", s, got)
		}
		if got.Earliest != "" && got.Latest != "" && got.Earliest.date() > got.Latest.date() {
			t.Fatalf("%q ends before it begins: %v", s, got)
		}
	})
}
