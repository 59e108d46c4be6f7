package gather

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// Invented sets of reports, each with a person's judgement of its pairs of claims
// in gold.tsv, written before the program read them: finding, others that will
// do, report, quote, report, quote. The judgement is of the plain pairs and not
// of all, so what is claimed beyond it counts as wrong here.
func TestSets(t *testing.T) {
	for _, c := range []struct {
		set     string
		clashes int // found at least
		wrong   int // clashes claimed at most that the judgement has not
	}{
		// In coast a sentence of the accusations that two trade stands against each charge of the other.
		// In river "no soldier was missing" stands against all tellings that some were taken, and the
		// judgement has the first of them.
		{"cape", 23, 7}, {"coast", 29, 20}, {"river", 25, 13}, {"dam", 19, 4}, {"mine", 18, 4},
	} {
		t.Run(c.set, func(t *testing.T) {
			got := judge(t, filepath.Join(reports, "sets", c.set))
			t.Logf("clashes found %d of %d, claimed %d, of them wrong %d, on unrelated pairs %d", got.found, got.clashes, got.claimed, got.wrong, got.unrelated)
			if got.found < c.clashes || got.wrong > c.wrong || got.unrelated > 0 {
				t.Errorf("%+v, want %d clashes found and at most %d wrong", got, c.clashes, c.wrong)
			}
		})
	}
}

type judgement struct{ found, clashes, claimed, wrong, unrelated int }

// judged is a claim of a judgement.
type judged struct {
	document record.ID
	text.Span
}

func judge(t *testing.T, folder string) (j judgement) {
	t.Helper()
	var claims []Claim
	texts := map[string]string{}
	clash := map[[2]judged]bool{}
	unrelated := map[[2]judged]bool{}
	var quotes []judged
	of := func(name, quote string) judged {
		before, _, found := strings.Cut(texts[name], quote)
		if !found {
			t.Fatalf("%s: %q is not in it", name, quote)
		}
		start := len([]rune(before))
		q := judged{record.ID(name), text.Span{Start: start, End: start + len([]rune(quote))}}
		quotes = append(quotes, q)
		return q
	}
	for line := range strings.Lines(readFile(t, filepath.Join(folder, "gold.tsv"))) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if f[0] == "# published" {
			texts[f[1]] = readFile(t, filepath.Join(folder, f[1]))
			d := record.Document{ID: record.ID(f[1]), Text: texts[f[1]], Published: f[2]}
			claims = append(claims, FromReading(d, speech.Read(speech.Input{Text: text.New(d.Text), Published: when.Day(f[2])}))...)
			continue
		}
		pair := pairOf(of(f[2], f[3]), of(f[4], f[5]))
		kinds := append(strings.Split(f[1], ","), f[0])
		clash[pair] = slices.Contains(kinds, "contradicts") || slices.Contains(kinds, "denies")
		if f[0] == "contradicts" || f[0] == "denies" {
			j.clashes++
		}
		unrelated[pair] = f[0] == "unrelated"
	}
	met := map[[2]judged]bool{}
	for _, c := range Compare(claims) {
		for _, f := range c.Findings {
			a, b := c.Sides(f)
			x, y := nearest(quotes, c.Claims[a]), nearest(quotes, c.Claims[b])
			pair := pairOf(x, y)
			if unrelated[pair] && f.Kind != record.NotComparable && f.Kind != record.Compatible {
				j.unrelated++
			}
			if f.Kind != record.Contradicts && f.Kind != record.DeniesClaim {
				continue
			}
			j.claimed++
			if !clash[pair] {
				j.wrong++
			}
			met[pair] = true
		}
	}
	for pair, is := range clash {
		if is && met[pair] {
			j.found++
		}
	}
	return j
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func pairOf(a, b judged) [2]judged {
	if b.document < a.document || b.document == a.document && b.Start < a.Start {
		a, b = b, a
	}
	return [2]judged{a, b}
}

// nearest is the judged claim that a claim stands on: half of the two is shared,
// or most of the shorter lies in the longer.
func nearest(quotes []judged, c Claim) judged {
	var best judged
	most := 0.0
	at := c.Spanning()
	for _, q := range quotes {
		both := float64(min(q.End, at.End) - max(q.Start, at.Start))
		if q.document != c.Document || both <= 0 {
			continue
		}
		short, long := float64(min(q.Len(), at.Len())), float64(max(q.Len(), at.Len()))
		part := both / (short + long - both)
		if (part >= 0.5 || both >= 0.8*short && long <= 2.5*short) && part > most {
			best, most = q, part
		}
	}
	return best
}
