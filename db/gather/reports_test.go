package gather

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

var update = flag.Bool("update", false, "write the goldens anew")

const reports = "../../testdata/compare"

// readReport reads a report of testdata/compare as an import would.
func readReport(t *testing.T, name, published string) []Claim {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(reports, name))
	if err != nil {
		t.Fatal(err)
	}
	d := record.Document{ID: record.ID(name), Text: string(b), Published: published, Outlet: record.Ref{Name: name}}
	return FromReading(d, speech.Read(speech.Input{Text: text.New(d.Text), Published: when.Day(published), Outlet: name}))
}

// From the words of two reports to the findings: what an analyst sees after an
// import without a click.
func TestReports(t *testing.T) {
	claims := append(readReport(t, "market-agency.txt", "2023-04-10"), readReport(t, "market-paper.txt", "2023-04-12")...)
	for _, c := range claims {
		for _, q := range c.Spans {
			if q.Exact != c.Text || q.Len() != len([]rune(c.Text)) {
				t.Errorf("%s: the span does not hold %q", c.ID, c.Text)
			}
		}
	}
	checkProposals(t, claims, Questions(claims))
	var b strings.Builder
	for _, c := range Compare(claims) {
		fmt.Fprintf(&b, "%s\n%s\n%s\n%s, %d origins\n", c.Question.Text, c.Question.TextAr, c.Question.Reason.Sentence("en"), c.Standing, c.Origins)
		for i, p := range c.Positions {
			said := string(p.Answer)
			switch {
			case c.Question.Type == record.CountQuestion:
				said = compare.RangeText(p.Range)
			case !p.Actor.None():
				said = p.Actor.Name
			}
			fmt.Fprintf(&b, "  %d %s: %s (%s)\n", i, said, c.Claims[i].Text, c.Claims[i].ID)
		}
		for _, f := range c.Findings {
			first, then := c.Sides(f)
			fmt.Fprintf(&b, "  %d %s %d: %s\n", then, f.Kind, first, f.Reason.Sentence("en"))
		}
		b.WriteByte('\n')
	}
	golden := filepath.Join(reports, "market.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}
