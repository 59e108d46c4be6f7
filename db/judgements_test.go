package db_test

import (
	"errors"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Each is judged in a case of its own: a question or a claim that is dismissed and
// comes back has new findings.
func TestWhatIsNoJudgementIsRefused(t *testing.T) {
	type judged struct {
		s        *db.Store
		q        record.Question
		position record.Position
		claim    record.Claim
	}
	for name, judge := range map[string]func(*testing.T, judged) func(record.Status) error{
		"finding": func(t *testing.T, on judged) func(record.Status) error {
			finding := onlyFinding(t, on.s, on.q).ID
			return func(status record.Status) error { return on.s.JudgeFinding(t.Context(), finding, status, "", "") }
		},
		"claims": func(t *testing.T, on judged) func(record.Status) error {
			return func(status record.Status) error { return on.s.JudgeClaims(t.Context(), status, on.claim.ID) }
		},
		"question": func(t *testing.T, on judged) func(record.Status) error {
			return func(status record.Status) error { return on.s.JudgeQuestion(t.Context(), on.q.ID, status) }
		},
		"sum": func(t *testing.T, on judged) func(record.Status) error {
			return func(status record.Status) error {
				return on.s.JudgeSum(t.Context(), on.q.ID, on.position.ID, status, "")
			}
		},
		"document": func(t *testing.T, on judged) func(record.Status) error {
			return func(status record.Status) error {
				_, err := on.s.JudgeDocument(t.Context(), on.claim.Document, status)
				return err
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			q := killed(t, s)
			p := count(t, s, q, "النهر", "Blue ministry", 41)
			count(t, s, q, "الجبل", "Red ministry", 12)
			c, err := s.Claim(t.Context(), p.Claim)
			if err != nil {
				t.Fatal(err)
			}
			judge := judge(t, judged{s, q, p, c})
			for _, status := range []record.Status{"", "nonsense"} {
				var invalid *db.InvalidError
				if err := judge(status); !errors.As(err, &invalid) || invalid.Field != "status" {
					t.Errorf("%q: %v", status, err)
				}
			}
			for _, status := range record.Statuses {
				if err := judge(status); err != nil {
					t.Errorf("%s: %v", status, err)
				}
			}
			if err := judge(record.Confirmed); err != nil {
				t.Error(err)
			}
		})
	}
}

// Dismissing a question says nothing of its positions: brought back, it stands as
// it stood, with what came in meanwhile.
func TestADismissedQuestionComesBack(t *testing.T) {
	s := dbtest.Reading(t)
	ctx := t.Context()
	add := func(speaker string, killed int) {
		t.Helper()
		body := twoCounts(speaker, killed, killed+50)
		if _, err := s.AddDocument(ctx, record.Document{Title: speaker, Text: body, Lang: "en", Published: "2024-01-05", Outlet: record.Ref{Name: "outlet " + speaker}}, []byte(body)); err != nil {
			t.Fatal(err)
		}
		dbtest.Gathered(t, s)
	}
	add("health ministry", 40)
	add("opposition", 70)
	rows, err := s.Questions(ctx, db.QuestionFilter{Type: record.CountQuestion})
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(r db.QuestionRow) bool { return r.Count.What == "killed" })
	if at < 0 {
		t.Fatalf("questions %+v", rows)
	}
	q := rows[at].Question
	contested := func(claims int) {
		t.Helper()
		now, err := s.Question(ctx, q.ID)
		if err != nil || now.Standing != record.Contested || now.Claims != claims || now.Status != record.Suggested {
			t.Errorf("%+v, %v", now, err)
		}
		on, err := s.Positions(ctx, q.ID)
		if err != nil || len(on) != claims {
			t.Errorf("%d positions, %v", len(on), err)
		}
		for _, p := range on {
			if p.Status != record.Suggested {
				t.Errorf("position %+v", p.Position)
			}
		}
	}
	contested(2)
	speaker := func() db.Profile {
		t.Helper()
		on, err := s.Positions(ctx, q.ID)
		if err != nil || len(on) == 0 {
			t.Fatal(err)
		}
		page, err := s.ActorProfile(ctx, on[0].Origin.ID)
		if err != nil {
			t.Fatal(err)
		}
		return page
	}
	before := len(speaker().Contradicted)
	for _, r := range rows { // the wounded clash as well
		if err := s.JudgeQuestion(ctx, r.ID, record.Dismissed); err != nil {
			t.Fatal(err)
		}
	}
	if now := speaker(); before == 0 || len(now.Contradicted) != 0 {
		t.Errorf("contradicted on a question that was dismissed: %+v, before %d", now.Contradicted, before)
	}
	add("mayor", 90)
	if all, err := s.Questions(ctx, db.QuestionFilter{Type: record.CountQuestion}); err != nil || len(all) != 0 {
		t.Errorf("proposed again: %+v, %v", all, err)
	}
	if err := s.JudgeQuestion(ctx, q.ID, record.Suggested); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	contested(3)
	if found, err := s.Verify(ctx); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// What a person said of a finding is said still when its question, one of its
// claims or one of its positions was dismissed and came back, by a judgement or by
// a walk through the history.
func TestAJudgementOutlivesADismissal(t *testing.T) {
	version := 1 // of the position
	for name, judge := range map[string]func(*db.Store, record.Position, record.Status) error{
		"question": func(s *db.Store, p record.Position, status record.Status) error {
			return s.JudgeQuestion(t.Context(), p.Question, status)
		},
		"claim": func(s *db.Store, p record.Position, status record.Status) error {
			return s.JudgeClaims(t.Context(), status, p.Claim)
		},
		"position": func(s *db.Store, p record.Position, status record.Status) error {
			p.Version, p.Status = version, status
			saved, err := s.SavePosition(t.Context(), p)
			version = saved.Version
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			q := killed(t, s)
			p := count(t, s, q, "النهر 😀", "Blue ministry", 41)
			count(t, s, q, "الجبل", "Red ministry", 12)
			if err := s.JudgeFinding(t.Context(), onlyFinding(t, s, q).ID, record.Confirmed, record.Compatible, "so it is"); err != nil {
				t.Fatal(err)
			}
			if err := s.JudgeSum(t.Context(), q.ID, p.ID, record.Dismissed, "of another day"); err != nil {
				t.Fatal(err)
			}
			for _, back := range []record.Status{record.Confirmed, record.Suggested} {
				for _, status := range []record.Status{record.Dismissed, back} {
					if err := judge(s, p, status); err != nil {
						t.Fatal(err)
					}
				}
				if f := onlyFinding(t, s, q); f.Status != record.Confirmed || f.Override != record.Compatible || f.Note != "so it is" {
					t.Errorf("back as %s: %+v", back, f)
				}
				sums, err := s.SumJudgements(t.Context(), q.ID)
				if err != nil || sums[p.ID].Status != record.Dismissed || sums[p.ID].Note != "of another day" {
					t.Errorf("back as %s: of the sum %+v, %v", back, sums, err)
				}
			}
			for _, walk := range []func(*db.Store) error{
				func(s *db.Store) error { _, err := s.Undo(t.Context(), db.Scope{}); return err },
				func(s *db.Store) error { _, err := s.Redo(t.Context(), db.Scope{}); return err },
			} {
				for range 4 {
					if err := walk(s); err != nil {
						t.Fatal(err)
					}
				}
				if f := onlyFinding(t, s, q); f.Status != record.Confirmed || f.Note != "so it is" {
					t.Errorf("after walking the history: %+v", f)
				}
			}
		})
	}
}
