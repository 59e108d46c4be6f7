package gather

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// shortReport reads a report of a few words as an import would.
func shortReport(name, published, words string) []Claim {
	d := record.Document{ID: record.ID(name), Text: words, Published: published, Outlet: record.Ref{Name: "paper " + name}}
	return FromReading(d, speech.Read(speech.Input{Text: text.New(words), Published: when.Day(published), Outlet: d.Outlet.Name}))
}

// between are the kinds of the findings between two documents, once each.
func between(all []Compared, a, b record.ID) string {
	var kinds []string
	for _, c := range all {
		for _, f := range c.Findings {
			i, k := c.Sides(f)
			x, y := c.Claims[i].Document, c.Claims[k].Document
			if (x == a && y == b || x == b && y == a) && f.Kind != record.NotComparable {
				kinds = append(kinds, string(f.Kind))
			}
		}
	}
	if len(kinds) == 0 {
		return "-"
	}
	slices.Sort(kinds)
	return strings.Join(slices.Compact(kinds), ",")
}

// Short reports that must, and must not, meet: from their words to the findings.
func TestPairs(t *testing.T) {
	for line := range strings.Lines(readFile(t, filepath.Join(reports, "pairs.tsv")) + readFile(t, filepath.Join(reports, "denials.tsv")) + readFile(t, filepath.Join(reports, "disputes.tsv")) + readFile(t, filepath.Join(reports, "counts.tsv")) + readFile(t, filepath.Join(reports, "holds.tsv"))) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(f) != 6 {
			t.Fatalf("%d fields: %s", len(f), line)
		}
		t.Run(f[0], func(t *testing.T) {
			one, other := shortReport("a", f[1], f[2]), shortReport("b", f[3], f[4])
			if got := between(Compare(slices.Concat(one, other)), "a", "b"); got != f[5] {
				t.Errorf("got %s, want %s\n%s\n%s", got, f[5], f[2], f[4])
				for _, p := range Questions(slices.Concat(one, other)) {
					t.Logf("%s %s", p.Question.Key, told([]Proposal{p}))
				}
				for _, c := range slices.Concat(one, other) {
					t.Logf("%s %s by %q (%s) of %q blames %q, %s, places %v, figures %+v: %s", c.ID, c.Act, c.Speaker.Name, c.Speaker.Kind, c.Speaker.Side, c.Accused.Name, c.Happened, c.Places, c.Figures, c.Text)
				}
			}
			checkProposals(t, slices.Concat(one, other), Questions(slices.Concat(one, other)))
			// The same in the other order of reports.
			one, other = shortReport("b", f[1], f[2]), shortReport("a", f[3], f[4])
			if got := between(Compare(slices.Concat(other, one)), "a", "b"); got != f[5] {
				t.Errorf("in the other order: got %s, want %s", got, f[5])
			}
		})
	}
}
