package db_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// count saves a claim of a figure by a claimant, puts it to the question and
// returns its position.
func count(t *testing.T, s *db.Store, q record.Question, outlet, claimant string, n float64) record.Position {
	t.Helper()
	body := fmt.Sprintf("😀 قال %s إن %v مدنيا قُتلوا، نقلت %s.\n", claimant, n, outlet)
	d, err := s.AddDocument(t.Context(), record.Document{Title: outlet, Lang: "ar", Text: body, Published: "2024-04-30", Outlet: record.Ref{Name: outlet}}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	c := claimOn(t, d, fmt.Sprintf("%v مدنيا قُتلوا", n))
	c.Claimant = record.Ref{Name: claimant}
	c.Figures = []record.Figure{{Range: rangeOf(n, n), Qualifier: "exact", Count: record.Count{What: "killed", Who: "civilians", Side: "Blue"}}}
	if c, err = s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	p, err := s.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func killed(t *testing.T, s *db.Store) record.Question {
	t.Helper()
	q, err := s.SaveQuestion(t.Context(), record.Question{Text: "How many civilians were killed?", Type: record.CountQuestion,
		Count: record.Count{What: "killed", Who: "civilians", Side: "Blue"}})
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func standingOf(t *testing.T, s *db.Store, q record.Question) record.Standing {
	t.Helper()
	q, err := s.Question(t.Context(), q.ID)
	if err != nil {
		t.Fatal(err)
	}
	return q.Standing
}

func onlyFinding(t *testing.T, s *db.Store, q record.Question) record.Finding {
	t.Helper()
	all, err := s.Findings(t.Context(), q.ID)
	if err != nil || len(all) != 1 {
		t.Fatalf("findings %+v, %v", all, err)
	}
	return all[0]
}

func TestPositionsClashAndJudgementsStay(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	if q.Standing != record.OpenStanding || q.Version != 1 {
		t.Fatalf("new question %+v", q)
	}
	a := count(t, s, q, "النهر", "Blue ministry", 41)
	if got := standingOf(t, s, q); got != record.SingleOrigin {
		t.Errorf("one position: %s", got)
	}
	b := count(t, s, q, "الجبل", "Red ministry", 12)
	if a.Low != 41 || b.High != 12 || a.Figure == "" {
		t.Errorf("positions took %+v and %+v from their figures", a.Range, b.Range)
	}
	if got := standingOf(t, s, q); got != record.Contested {
		t.Errorf("two that clash: %s", got)
	}
	f := onlyFinding(t, s, q)
	if f.Kind != record.Contradicts || f.Status != record.Suggested {
		t.Errorf("finding %+v", f)
	}
	if err := s.JudgeFinding(t.Context(), f.ID, record.Dismissed, "", "two events"); err != nil {
		t.Fatal(err)
	}
	if got := standingOf(t, s, q); got != record.Unsettled {
		t.Errorf("after dismissing: %s", got)
	}
	// The figure is mended: the position follows, the judgement stays.
	c, err := s.Claim(t.Context(), b.Claim)
	if err != nil {
		t.Fatal(err)
	}
	c.Figures[0].Range = rangeOf(33, math.Inf(1))
	if _, err := s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	rows, err := s.Positions(t.Context(), q.ID)
	if err != nil || len(rows) != 2 {
		t.Fatalf("positions %+v, %v", rows, err)
	}
	for _, r := range rows {
		if r.ID == b.ID && (r.Low != 33 || !math.IsInf(r.High, 1)) {
			t.Errorf("position did not follow its figure: %+v", r.Range)
		}
		if r.Claim.ID == "" || r.Document.Title == "" || r.Origin.Name == "" {
			t.Errorf("row %+v", r)
		}
	}
	f = onlyFinding(t, s, q)
	if f.Kind == record.Contradicts || f.Status != record.Dismissed || f.Note != "two events" {
		t.Errorf("finding after the edit %+v", f)
	}
	// Back: the edit, then the judgement.
	for range 2 {
		if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
			t.Fatal(err)
		}
	}
	if f = onlyFinding(t, s, q); f.Kind != record.Contradicts || f.Status != record.Suggested {
		t.Errorf("finding after undo %+v", f)
	}
	if got := standingOf(t, s, q); got != record.Contested {
		t.Errorf("after undo: %s", got)
	}
}

func TestUndoStaysInItsDocument(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	a := count(t, s, q, "النهر", "Blue ministry", 41)
	b := count(t, s, q, "الجبل", "Red ministry", 12)
	ca, _ := s.Claim(t.Context(), a.Claim)
	in := db.Scope{Document: ca.Document}
	for range 2 { // the position, the claim
		if _, err := s.Undo(t.Context(), in); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Claim(t.Context(), a.Claim); !errors.Is(err, db.ErrNotFound) {
		t.Errorf("claim is still there: %v", err)
	}
	if _, err := s.Claim(t.Context(), b.Claim); err != nil {
		t.Errorf("the other document's claim: %v", err)
	}
	if got := standingOf(t, s, q); got != record.SingleOrigin {
		t.Errorf("standing %s", got)
	}
	// New work in the other document leaves this one's redo alone.
	cb, _ := s.Claim(t.Context(), b.Claim)
	cb.Note = "new"
	if _, err := s.SaveClaim(t.Context(), cb); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Redo(t.Context(), db.Scope{}); !errors.Is(err, db.ErrNothingToUndo) {
		t.Errorf("redo over the case after new work: %v", err)
	}
	for range 2 {
		if _, err := s.Redo(t.Context(), in); err != nil {
			t.Fatal(err)
		}
	}
	if got := standingOf(t, s, q); got != record.Contested {
		t.Errorf("standing %s", got)
	}
}

func TestDeletedDocumentComesBackWhole(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	a := count(t, s, q, "النهر", "Blue ministry", 41)
	count(t, s, q, "الجبل", "Red ministry", 12)
	f := onlyFinding(t, s, q)
	if err := s.JudgeFinding(t.Context(), f.ID, record.Confirmed, record.Compatible, "so it is"); err != nil {
		t.Fatal(err)
	}
	c, _ := s.Claim(t.Context(), a.Claim)
	if err := s.DeleteDocument(t.Context(), c.Document); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Document(t.Context(), c.Document); !errors.Is(err, db.ErrNotFound) {
		t.Fatalf("document: %v", err)
	}
	if all, _ := s.Findings(t.Context(), q.ID); len(all) != 0 {
		t.Fatalf("findings left %+v", all)
	}
	if _, err := s.Undo(t.Context(), db.Scope{Document: c.Document}); err != nil {
		t.Fatal(err)
	}
	if f = onlyFinding(t, s, q); f.Override != record.Compatible || f.Note != "so it is" {
		t.Errorf("finding %+v", f)
	}
	if d, err := s.Document(t.Context(), c.Document); err != nil || d.Text == "" {
		t.Errorf("document %+v, %v", d, err)
	}
}

func TestMergeOfActorsIsOneStep(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	a := count(t, s, q, "النهر", "Blue ministry", 41)
	b := count(t, s, q, "الجبل", "وزارة الزرق", 12)
	ca, _ := s.Claim(t.Context(), a.Claim)
	cb, _ := s.Claim(t.Context(), b.Claim)
	if err := s.MergeActors(t.Context(), cb.Claimant.ID, ca.Claimant.ID); err != nil {
		t.Fatal(err)
	}
	cb, _ = s.Claim(t.Context(), b.Claim)
	if cb.Claimant != ca.Claimant {
		t.Errorf("claimant %+v", cb.Claimant)
	}
	if got := standingOf(t, s, q); got == record.Contested {
		t.Errorf("one actor contests itself")
	}
	if found, _ := s.FindActors(t.Context(), "وزاره الز", 5); len(found) != 1 || found[0].ID != ca.Claimant.ID {
		t.Errorf("alias is not found: %+v", found)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got := standingOf(t, s, q); got != record.Contested {
		t.Errorf("after undo: %s", got)
	}
}

func TestQuestionsAreListed(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	count(t, s, q, "الجبل", "Red ministry", 12)
	other, err := s.SaveQuestion(ctx, record.Question{Text: "هل أُسقطت الطائرة؟", Type: record.YesNo, Tags: []record.Ref{{Name: "جو"}}})
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		filter db.QuestionFilter
		want   []record.ID
	}{
		"those that need an eye first": {db.QuestionFilter{}, []record.ID{q.ID, other.ID}},
		"newest first":                 {db.QuestionFilter{Sort: "added", Desc: true}, []record.ID{other.ID, q.ID}},
		"a page":                       {db.QuestionFilter{Limit: 1, Offset: 1}, []record.ID{other.ID}},
		"standing":                     {db.QuestionFilter{Standing: record.Contested}, []record.ID{q.ID}},
		"open":                         {db.QuestionFilter{Standing: record.OpenStanding}, []record.ID{other.ID}},
		"type":                         {db.QuestionFilter{Type: record.YesNo}, []record.ID{other.ID}},
		"tag":                          {db.QuestionFilter{Tag: other.Tags[0].ID}, []record.ID{other.ID}},
		"words":                        {db.QuestionFilter{Query: "طائره"}, []record.ID{other.ID}},
		"dismissed":                    {db.QuestionFilter{Status: record.Dismissed}, nil},
	} {
		rows, err := s.Questions(ctx, test.filter)
		if err != nil || len(rows) != len(test.want) {
			t.Errorf("%s: %d rows, %v", name, len(rows), err)
			continue
		}
		for i, r := range rows {
			if r.ID != test.want[i] {
				t.Errorf("%s: row %d is %q", name, i, r.Text)
			}
			if r.ID == q.ID && (len(r.Answers) != 2 || r.Answers[0].Low != 41 || r.Answers[0].Claimant.Name != "Blue ministry" || r.Latest != "2024-04-30") {
				t.Errorf("%s: answers %+v", name, r.Answers)
			}
		}
	}
}

func TestAFailingFileIsNotToldAsAWrongQuestion(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	var invalid *db.InvalidError
	part := record.Question{Text: "in the east?", Type: record.YesNo, PartOf: q.ID}
	if err := db.TidyWhileTheFileFails(s, part); !errors.Is(err, context.Canceled) || errors.As(err, &invalid) {
		t.Errorf("told as %v", err)
	}
	part.PartOf = "no such question"
	if _, err := s.SaveQuestion(t.Context(), part); !errors.As(err, &invalid) || invalid.Field != "part_of" {
		t.Errorf("part of nothing: %v", err)
	}
}

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

// The board, the question's page, the list of claims, its filter and the file all
// know one day of an answer and one side of its speaker.
func TestOneDayAndOneSideEverywhere(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	q := killed(t, s)
	p := count(t, s, q, "النهر", "Blue ministry", 41)
	later := count(t, s, q, "الجبل", "Red ministry", 12)
	c, err := s.Claim(ctx, p.Claim)
	if err != nil {
		t.Fatal(err)
	}
	c.Said, c.Figures[0].Side = "2024-05-02", ""
	if c, err = s.SaveClaim(ctx, c); err != nil {
		t.Fatal(err)
	}
	// The ministry belongs to a government, and that to a side.
	ministry, err := s.Actor(ctx, c.Claimant.ID)
	if err != nil {
		t.Fatal(err)
	}
	ministry.Affiliation = record.Ref{Name: "حكومة الزرق"}
	if ministry, err = s.SaveActor(ctx, ministry); err != nil {
		t.Fatal(err)
	}
	for _, side := range []string{"Blue", "Green"} { // its own government's losses, then an enemy's
		government, err := s.Actor(ctx, ministry.Affiliation.ID)
		if err != nil {
			t.Fatal(err)
		}
		government.Side = side
		if _, err := s.SaveActor(ctx, government); err != nil {
			t.Fatal(err)
		}
		interest := map[string]record.Interest{"Blue": record.OwnLosses, "Green": record.EnemyLosses}[side]

		rows, err := s.Questions(ctx, db.QuestionFilter{})
		if err != nil || len(rows) != 1 || len(rows[0].Answers) != 2 {
			t.Fatalf("%+v, %v", rows, err)
		}
		if a := rows[0].Answers; a[0].Position != later.ID || a[0].Day != "2024-04-30" || a[1].Position != p.ID || a[1].Day != "2024-05-02" {
			t.Errorf("on the board %+v", a)
		}
		on, err := s.Positions(ctx, q.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range on {
			if r.ID == p.ID && (r.Day != "2024-05-02" || r.Side != side || r.Interest != interest) {
				t.Errorf("%s: on the page of the question %q %q %q", side, r.Day, r.Side, r.Interest)
			}
		}
		listed, n, err := s.Claims(ctx, db.ClaimFilter{Side: side})
		if err != nil || n != 1 || listed[0].ID != c.ID || listed[0].Side != side {
			t.Errorf("%s: listed %+v, %v", side, listed, err)
		}
		if err := db.CheckLedger(ctx, s); err != nil {
			t.Error(err)
		}
		profile, err := s.ActorProfile(ctx, ministry.ID)
		if err != nil || profile.Interest[interest] != 1 {
			t.Errorf("%s: profile %+v, %v", side, profile.Interest, err)
		}
		var told string
		if err := stranger(t, s.Path()).QueryRow(`SELECT side FROM v_claims WHERE id = ?`, string(c.ID)).Scan(&told); err != nil || told != side {
			t.Errorf("%s: the file says %q, %v", side, told, err)
		}
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
