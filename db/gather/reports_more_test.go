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

// A question that one or two reports raise is still there when a further report comes to the
// case: two claims that are unchanged stand against each other as before. What may go is what
// the further report shows to have been no question.
func TestAFurtherReportTakesNoQuestionAway(t *testing.T) {
	misread := map[string]string{
		"cape denied|1-monday.txt/12": "who denies having sent fighters says nothing of talks",
		"mine who||r1.txt/6":          "both name the same movement, in two scripts",
		"mine denied|r3.txt/6":        "who denies an attack on the mine says nothing of the market",
	}
	for _, set := range []string{"cape", "coast", "river", "dam", "mine"} {
		t.Run(set, func(t *testing.T) {
			all := reportsOfSet(t, set)
			there := clashesOf(slices.Concat(all...))
			for _, some := range [][]int{{0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}} {
				var claims []Claim
				for _, i := range some {
					claims = append(claims, all[i]...)
				}
				for key, pairs := range questionsOfClashes(claims) {
					if misread[set+" "+key] == "" && !slices.ContainsFunc(pairs, func(p [2]record.ID) bool { return there[p] }) {
						t.Errorf("the question %s of the reports %v is gone with all three: %v", key, some, pairs)
					}
				}
			}
		})
	}
}

// reportsOfSet are the claims of each report of an invented set.
func reportsOfSet(t *testing.T, set string) (all [][]Claim) {
	t.Helper()
	folder := filepath.Join(reports, "sets", set)
	for line := range strings.Lines(readFile(t, filepath.Join(folder, "gold.tsv"))) {
		if f := strings.Split(strings.TrimRight(line, "\r\n"), "\t"); f[0] == "# published" {
			d := record.Document{ID: record.ID(f[1]), Text: readFile(t, filepath.Join(folder, f[1])), Published: f[2]}
			all = append(all, FromReading(d, speech.Read(speech.Input{Text: text.New(d.Text), Published: when.Day(f[2])})))
		}
	}
	if len(all) != 3 {
		t.Fatalf("%s has %d reports, want 3", set, len(all))
	}
	return all
}

// questionsOfClashes are the pairs of claims that clash, by the key of their contested question.
func questionsOfClashes(claims []Claim) map[string][][2]record.ID {
	of := map[string][][2]record.ID{}
	for _, c := range Compare(claims) {
		if c.Standing != record.Contested {
			continue
		}
		for _, f := range c.Findings {
			if f.Kind == record.Contradicts || f.Kind == record.DeniesClaim {
				a, b := c.Sides(f)
				of[c.Question.Key] = append(of[c.Question.Key], pairOfIDs(c.Claims[a].ID, c.Claims[b].ID))
			}
		}
	}
	return of
}

func clashesOf(claims []Claim) map[[2]record.ID]bool {
	there := map[[2]record.ID]bool{}
	for _, pairs := range questionsOfClashes(claims) {
		for _, p := range pairs {
			there[p] = true
		}
	}
	return there
}

func pairOfIDs(a, b record.ID) [2]record.ID { return [2]record.ID{min(a, b), max(a, b)} }
