package speech

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// expected is one line of a report's table: the acts that are right, the words
// that name the claimant ("" for the outlet), the words claimed, and the chain
// where the report gives one.
type expected struct {
	acts     []string
	claimant string
	text.Span
	quote string
	chain []string // the words that name the relayers, from the outlet inward
	minor bool     // a headline or an aside: it may be proposed, and need not be
}

func expectations(t *testing.T, file string, report *text.Text) []expected {
	t.Helper()
	table, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []expected
	last := 0 // in bytes; the rows are in order of place, or their words stand once
	for row := range rows(string(table)) {
		if len(row) != 3 && len(row) != 4 {
			t.Fatalf("%s: %q has neither three columns nor four", file, row)
		}
		acts, minor := strings.CutPrefix(row[0], "~")
		at := strings.Index(report.String()[last:], row[2])
		if at < 0 {
			at = strings.Index(report.String(), row[2])
		} else {
			at += last
			last = at
		}
		if at < 0 {
			t.Fatalf("%s: the report does not say %q", file, row[2])
		}
		start := report.CodePoint(at)
		e := expected{acts: strings.Split(acts, "/"), minor: minor, claimant: row[1], quote: row[2]}
		e.Span = text.Span{Start: start, End: start + len([]rune(row[2]))}
		if e.claimant == "-" {
			e.claimant = ""
		}
		if len(row) == 4 {
			e.chain = strings.Split(row[3], " < ")
		}
		out = append(out, e)
	}
	return out
}

// overlap is how far two spans are the same: their common part over their union,
// or 0 when neither half of the union is common nor the shorter lies in a longer
// of up to two and a half times its length.
func overlap(a, b text.Span) float64 {
	common := min(a.End, b.End) - max(a.Start, b.Start)
	if common <= 0 {
		return 0
	}
	share := float64(common) / float64(a.Len()+b.Len()-common)
	short, long := min(a.Len(), b.Len()), max(a.Len(), b.Len())
	if share >= 0.5 || float64(common) >= 0.8*float64(short) && float64(long) <= 2.5*float64(short) {
		return share
	}
	return 0
}

// sameName reports whether the words that name a claimant share a word with the expected.
func sameName(m Mention, want string) bool {
	if want == "" {
		return m.Text == ""
	}
	have := map[string]bool{}
	for _, w := range text.Words(m.Text + " " + m.Name) {
		have[naked(w.Fold)] = true
	}
	return want == m.Name || slices.ContainsFunc(text.Words(want), func(w text.Word) bool {
		return w.End-w.Start > 2 && !slices.Contains([]string{"the", "and"}, w.Fold) && have[naked(w.Fold)]
	})
}

// naked is a folded word without article and clitics.
func naked(s string) string {
	for _, p := range []string{"وال", "بال", "فال", "ال", "و", "ل", "ب"} {
		if rest, ok := strings.CutPrefix(s, p); ok {
			return rest
		}
	}
	return s
}

type score struct{ wanted, found, proposed, right, who, act, denials, denied, chains, chained int }

func (s *score) add(o score) {
	s.wanted += o.wanted
	s.found += o.found
	s.proposed += o.proposed
	s.right += o.right
	s.who += o.who
	s.act += o.act
	s.denials += o.denials
	s.denied += o.denied
	s.chains += o.chains
	s.chained += o.chained
}

// measure reads one report and holds what is read against its table.
func measure(t *testing.T, file string) score {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	report := text.New(string(content))
	want := expectations(t, strings.TrimSuffix(file, ".txt")+".tsv", report)
	got := Read(Input{Text: report, Published: "2024-03-12"}).Claims
	s := score{proposed: len(got)}
	taken := map[int]bool{}
	for _, w := range want {
		best, share := -1, 0.0
		for i, c := range got {
			o := overlap(c.Span, w.Span)
			if o > 0 && sameName(c.Claimant, w.claimant) {
				o++
			}
			if o > share && !taken[i] {
				best, share = i, o
			}
		}
		if w.minor {
			continue
		}
		s.wanted++
		if len(w.acts) == 1 && w.acts[0] == string(record.Denies) {
			s.denials++
		}
		if best < 0 {
			t.Logf("missed: %s, %s: %s", w.acts[0], w.claimant, w.quote)
			continue
		}
		taken[best] = true
		c := got[best]
		s.found++
		if sameName(c.Claimant, w.claimant) {
			s.who++
		} else {
			t.Logf("claimant %q, want %q: %s", c.Claimant.Text, w.claimant, w.quote)
		}
		if slices.Contains(w.acts, string(c.Act)) {
			s.act++
		} else {
			t.Logf("act %s, want %s: %s", c.Act, w.acts, w.quote)
		}
		if len(w.chain) > 0 {
			s.chains++
			if slices.EqualFunc(c.Via, w.chain, sameName) {
				s.chained++
			} else {
				t.Logf("chain %v, want %v: %s", c.Via, w.chain, w.quote)
			}
		}
		if len(w.acts) == 1 && w.acts[0] == string(record.Denies) && c.Act == record.Denies {
			s.denied++
		}
	}
	for _, c := range got {
		if slices.ContainsFunc(want, func(w expected) bool { return overlap(c.Span, w.Span) > 0 }) {
			s.right++
		} else {
			t.Logf("no claim: %s, %q, cue %q: %s", c.Act, c.Claimant.Text, c.Cue, c.Text)
		}
	}
	return s
}

// The reports of testdata/speech are our own words on events of many kinds, in
// the manner of agencies, broadcasters and newspapers, each read by hand.
func TestReports(t *testing.T) {
	files, err := filepath.Glob("../../testdata/speech/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no reports: %v", err)
	}
	var all score
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			s := measure(t, file)
			all.add(s)
			t.Logf("%+v", s)
		})
	}
	for _, share := range []struct {
		name     string
		have, of int
		atLeast  float64
	}{
		{"claims found", all.found, all.wanted, 0.90},
		{"proposals that are claims", all.right, all.proposed, 0.85},
		{"claimant right", all.who, all.found, 0.90},
		{"act right", all.act, all.found, 0.92},
		{"denials as denials", all.denied, all.denials, 0.90},
		{"chains right", all.chained, all.chains, 0.90},
	} {
		got := float64(share.have) / float64(max(1, share.of))
		line := fmt.Sprintf("%s: %d of %d, %.3f", share.name, share.have, share.of, got)
		if got < share.atLeast {
			t.Errorf("%s, want %.2f", line, share.atLeast)
		} else {
			t.Log(line)
		}
	}
}
