package export

import (
	"bytes"
	"encoding/csv"
	"flag"
	"math"
	"os"
	"strings"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

// A claim whose words hold an emoji, vowel marks, a line break, quotation marks
// and a semicolon, and whose note looks like a formula.
func sample() (Claim, Claim) {
	document := record.Document{ID: "d1", Title: `تقرير "عاجل"`, Outlet: record.Ref{Name: "النهر"}, Published: "2031-03-04"}
	first := Claim{
		Claim: record.Claim{
			ID: "c1", Act: record.Asserts,
			Spans:    []record.Quote{{Span: text.Span{Start: 10, End: 31}, Exact: "قُتل 41 شخصًا 🚑\nفي Marsa"}, {Span: text.Span{Start: 40, End: 44}, Exact: "أمس;"}},
			Claimant: record.Ref{Name: "وزارة الصحة"},
			Chain:    []record.Link{{Actor: record.Ref{Name: "مصدر طبي"}}, {Actor: record.Ref{Name: "وكالة السهل"}}},
			Said:     "2031-03-04", Happened: "2031-03-03/2031-03-04",
			Places:  []record.Place{{Name: "مرسى", Within: "الوادي"}},
			Figures: []record.Figure{{Range: figure.Exactly(41), Count: record.Count{What: "killed", Who: "civilians", Side: "الوادي", Cumulative: true, AsOf: "2031-03-04"}}, {Range: figure.Range{Low: 501, High: math.Inf(1)}, Count: record.Count{What: "wounded"}}, {Range: figure.Exactly(3), Status: record.Dismissed}},
			Source:  "B", Tags: []record.Ref{{Name: "ضحايا"}, {Name: "صحة"}},
			Note: `=HYPERLINK("http://example.invalid")`, Status: record.Confirmed, Added: "2031-03-05T08:00:00Z", Changed: "2031-03-05T08:01:00Z",
		},
		Document: document, Side: "الوادي", Questions: []string{"How many were killed?"},
	}
	second := Claim{
		Claim: record.Claim{
			ID: "c2", Act: record.Denies, Spans: []record.Quote{{Span: text.Span{Start: 50, End: 70}, Exact: "- لا صحة لذلك"}},
			Claimant: record.Ref{Name: "@القيادة"}, Blamed: record.Ref{Name: "وزارة الصحة"}, Status: record.Suggested, Info: "5",
		},
		Document: document,
	}
	return first, second
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "../../testdata/export/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
	}
}

func TestWriteClaims(t *testing.T) {
	a, b := sample()
	var out bytes.Buffer
	if err := WriteClaims(&out, []Claim{a, b}, "en"); err != nil {
		t.Fatal(err)
	}
	golden(t, "claims.csv", out.Bytes())
	rows := parse(t, out.Bytes())
	if len(rows) != 3 || len(rows[1]) != len(ClaimColumns) {
		t.Fatalf("%d rows", len(rows))
	}
	if got := rows[1][7]; got != "قُتل 41 شخصًا 🚑\nفي Marsa […] أمس;" {
		t.Errorf("the quote came back as %q", got)
	}
}

func TestWriteFindings(t *testing.T) {
	a, b := sample()
	q := record.Question{ID: "q1", Text: "How many were killed?", TextAr: "كم قُتل؟", Type: record.CountQuestion, Standing: record.Contested}
	f := Finding{
		Finding:  record.Finding{ID: "f1", Kind: record.Contradicts, Status: record.Confirmed, Override: record.Updates, Note: "+later"},
		Question: q,
		A:        Position{Position: record.Position{Range: figure.Exactly(41), Count: record.Count{AsOf: "2031-03-04"}}, Claim: a.Claim, Document: a.Document},
		B:        Position{Position: record.Position{Range: figure.Range{Low: 10, High: 19}}, Claim: b.Claim, Document: b.Document},
	}
	for _, lang := range []string{"en", "ar"} {
		var out bytes.Buffer
		if err := WriteFindings(&out, []Finding{f}, lang); err != nil {
			t.Fatal(err)
		}
		golden(t, "findings."+lang+".csv", out.Bytes())
		rows := parse(t, out.Bytes())
		if len(rows) != 2 || rows[1][5] != "updates" || rows[1][6] != "contradicts" || rows[1][18] != "41" || rows[1][28] != "10..19" {
			t.Errorf("rows %q", rows)
		}
	}
}

func parse(t *testing.T, b []byte) [][]string {
	t.Helper()
	rest, ok := strings.CutPrefix(string(b), byteOrderMark)
	if !ok {
		t.Error("no byte order mark")
	}
	rows, err := csv.NewReader(strings.NewReader(rest)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestAsText(t *testing.T) {
	for cell, want := range map[string]string{
		"":              "",
		"41":            "41",
		"قتيل":          "قتيل",
		"a=b":           "a=b",
		"=1+1":          "'=1+1",
		"+1":            "'+1",
		"-1":            "'-1",
		"@SUM(A1)":      "'@SUM(A1)",
		"\t=1":          "'\t=1",
		"\r=1":          "'\r=1",
		"\n=1":          "'\n=1",
		"＝1":            "'＝1",
		"'=1":           "'=1",
		" =1":           " =1", // a leading space keeps it text
		"\u200f=SUM(1)": "\u200f=SUM(1)",
	} {
		if got := asText(cell); got != want {
			t.Errorf("asText(%q) = %q, want %q", cell, got, want)
		}
	}
}

func TestAnswer(t *testing.T) {
	p := record.Position{
		Range: figure.Range{Low: 501, High: math.Inf(1)}, Answer: record.No, Actor: record.Ref{Name: "A"},
		Place: record.Place{Name: "P"}, When: "2031-03",
	}
	for kind, want := range map[record.QuestionType]string{
		record.CountQuestion: "501..", record.YesNo: "no", record.Who: "A", record.Where: "P", record.When: "2031-03",
	} {
		if got := Answer(p, kind); got != want {
			t.Errorf("%s: %q, want %q", kind, got, want)
		}
	}
}
