package db_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// reportsOf are the reports of an invented set.
func reportsOf(t *testing.T, set string) (all []db.Incoming) {
	t.Helper()
	folder := filepath.Join("..", "testdata", "compare", "sets", set)
	judged, err := os.ReadFile(filepath.Join(folder, "gold.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(judged)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if f[0] != "# published" {
			continue
		}
		body, err := os.ReadFile(filepath.Join(folder, f[1]))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, db.Incoming{Document: record.Document{Title: f[1], Text: string(body), Published: f[2]}, Original: body})
	}
	return all
}

// oneByOne is a case of reports, each gathered before the next came in.
func oneByOne(t *testing.T, all []db.Incoming) *db.Store {
	t.Helper()
	s := dbtest.Reading(t)
	for _, r := range all {
		if _, err := s.AddDocument(t.Context(), r.Document, r.Original); err != nil {
			t.Fatal(err)
		}
		dbtest.Gathered(t, s)
	}
	return s
}

func claimsOfAll(t *testing.T, s *db.Store) (all []record.Claim) {
	t.Helper()
	documents, _, err := s.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range documents {
		all = append(all, claimsOf(t, s, d.Document)...)
	}
	return all
}

// everyAnswer is what a case says, row by row, whatever ids the program gave: every claim,
// every question with its answers, every finding, and who is there.
func everyAnswer(t *testing.T, s *db.Store) (all []string) {
	t.Helper()
	file, err := sql.Open("sqlite", "file:"+s.Path()+"?mode=ro")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	const answer = ` || '/' || p.claim || ' ' || p.low || '-' || coalesce(p.high, '') || p.answer || p.where_name || p."when" || p.status || p.reason `
	for _, rows := range []string{
		`SELECT 'claim ' || id || act || coalesce(claimant, '') || coalesce(blamed, '') || said || happened || status || reason FROM claim`,
		`SELECT 'figure ' || id || claim || low || status FROM figure`,
		`SELECT 'question ' || q.text || q.text_ar || q.status || q.reason || ' ' || coalesce((SELECT group_concat(a, ' ') FROM
			(SELECT ''` + answer + ` AS a FROM position p WHERE p.question = q.id ORDER BY 1)), 'of nothing') FROM question q`,
		`SELECT 'finding ' || f.sentence || f.kind || min(a.claim, b.claim) || max(a.claim, b.claim) FROM finding f JOIN position a ON a.id = f.a JOIN position b ON b.id = f.b`,
		`SELECT 'standing ' || q.text || s.standing || s.claims || s.origins FROM question_standing s JOIN question q ON q.id = s.question`,
		`SELECT 'actor ' || name || kind || side || coalesce(affiliation, '') FROM actor`,
		`SELECT 'left ' || claim FROM ungathered`,
	} {
		found, err := file.QueryContext(t.Context(), rows)
		if err != nil {
			t.Fatal(err)
		}
		for found.Next() {
			var said string
			if err := found.Scan(&said); err != nil {
				t.Fatal(err)
			}
			all = append(all, said)
		}
		if err := found.Err(); err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(all)
	return all
}

// missing are the rows of a that are not among b.
func missing(a, b []string) (all []string) {
	for _, x := range a {
		if !slices.Contains(b, x) {
			all = append(all, x)
		}
	}
	return all
}

// What is done to what the program proposes, and taken back, leaves the case as it was,
// whether or not the questions were looked for in between: none is lost, and none is left
// that nothing answers.
func TestWhatIsTakenBackLeavesNoTrace(t *testing.T) {
	judge := func(status record.Status) func(*db.Store, record.Claim) error {
		return func(s *db.Store, c record.Claim) error { return s.JudgeClaims(t.Context(), status, c.ID) }
	}
	judgeReport := func(status record.Status) func(*db.Store, record.Claim) error {
		return func(s *db.Store, c record.Claim) error {
			_, err := s.JudgeDocument(t.Context(), c.Document, status)
			return err
		}
	}
	edit := func(s *db.Store, c record.Claim) error {
		c.Claimant, c.Act, c.Figures, c.Status = record.Ref{Name: "Mayor of Tel Ward"}, record.Threatens, nil, record.Confirmed
		_, err := s.SaveClaim(t.Context(), c)
		return err
	}
	for _, c := range []struct {
		action    string
		do        func(*db.Store, record.Claim) error
		ofReports bool // once a report
	}{
		{"accept", judge(record.Confirmed), false}, {"dismiss", judge(record.Dismissed), false}, {"edit", edit, false},
		{"accept all of a report", judgeReport(record.Confirmed), true}, {"dismiss all of a report", judgeReport(record.Dismissed), true},
	} {
		for _, set := range []string{"cape", "dam"} {
			for when, between := range map[string]func(testing.TB, *db.Store){"before": func(testing.TB, *db.Store) {}, "after": dbtest.Gathered} {
				t.Run(c.action+", "+set+", undone "+when+" it is gathered", func(t *testing.T) {
					t.Parallel()
					s := oneByOne(t, reportsOf(t, set))
					before := everyAnswer(t, s)
					var met record.ID
					for i, claim := range claimsOfAll(t, s) {
						if c.ofReports && claim.Document == met || !c.ofReports && i%3 != 0 {
							continue
						}
						met = claim.Document
						claim, err := s.Claim(t.Context(), claim.ID)
						if err != nil {
							t.Fatal(err)
						}
						if err := c.do(s, claim); err != nil {
							t.Fatal(err)
						}
						between(t, s)
						if _, err := s.Undo(t.Context(), db.Scope{Document: claim.Document}); err != nil {
							t.Fatal(err)
						}
						dbtest.Gathered(t, s)
					}
					after := everyAnswer(t, s)
					if gone, come := missing(before, after), missing(after, before); len(gone)+len(come) > 0 || len(before) < 50 {
						t.Errorf("gone\n%s\ncome\n%s", strings.Join(gone, "\n"), strings.Join(come, "\n"))
					}
				})
			}
		}
	}
}

// A report that comes in and goes again leaves the others as they were, also after it came
// back and the program asked its claims anew.
func TestAReportThatGoesLeavesNoTrace(t *testing.T) {
	for _, set := range []string{"cape", "dam", "mine"} {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			all := reportsOf(t, set)
			s := oneByOne(t, all[:2])
			same := func(as string) {
				t.Helper()
				dbtest.Gathered(t, s)
				was, is := slices.Sorted(strings.Lines(as)), slices.Sorted(strings.Lines(told(t, s)+"\n"))
				if !slices.Equal(was, is) {
					t.Errorf("gone\n%s\ncome\n%s", strings.Join(missing(was, is), ""), strings.Join(missing(is, was), ""))
				}
			}
			may := func(_ any, err error) {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
				dbtest.Gathered(t, s)
			}
			without := told(t, s) + "\n"
			may(s.AddDocument(t.Context(), all[2].Document, all[2].Original))
			with := told(t, s) + "\n"
			may(s.Undo(t.Context(), db.Scope{}))
			same(without)
			may(s.Redo(t.Context(), db.Scope{}))
			same(with)
			for _, c := range claimsOfAll(t, s) {
				c.Claimant, c.Act, c.Figures, c.Status = record.Ref{Name: "Mayor of Tel Ward"}, record.Threatens, nil, record.Confirmed
				may(s.SaveClaim(t.Context(), c))
				may(s.Undo(t.Context(), db.Scope{}))
			}
			same(with)
			may(s.Undo(t.Context(), db.Scope{}))
			same(without)
		})
	}
}
