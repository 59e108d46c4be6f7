package db_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

func TestWhatIsDoneToManyIsOneStep(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	a, b := addReport(t, s, report), addReport(t, s, "آخر\n"+report)
	var claims []record.ID
	for _, d := range []record.Document{a, b} {
		for _, words := range []string{"41 مدنيا", "ونفت الحكومة"} {
			c, err := s.SaveClaim(ctx, claimOn(t, d, words))
			if err != nil {
				t.Fatal(err)
			}
			claims = append(claims, c.ID)
		}
	}
	acts := func() (all string) {
		for _, id := range claims {
			c, err := s.Claim(ctx, id)
			if err != nil {
				t.Fatal(err)
			}
			all += string(c.Act[0])
		}
		return all
	}
	if err := s.EditClaims(ctx, claims, db.ClaimPatch{Act: record.Denies}); err != nil {
		t.Fatal(err)
	}
	if got := acts(); got != "dddd" {
		t.Fatalf("acts %s", got)
	}
	// The step is the case's: undoing in a document passes it by, and stops
	// where it would pull the ground from under it.
	if _, err := s.Undo(ctx, db.Scope{Document: a.ID}); !errors.Is(err, db.ErrUndoBlocked) {
		t.Fatalf("undone under a later step: %v", err)
	}
	change, err := s.Undo(ctx, db.Scope{})
	if err != nil || change.Records != 4 || change.Action != "edit" || !change.Undone {
		t.Fatalf("undone %+v, %v", change, err)
	}
	if got := acts(); got != "aaaa" {
		t.Errorf("acts %s", got)
	}
	if err := s.EditClaims(ctx, claims[:2], db.ClaimPatch{Source: "A"}); err != nil {
		t.Fatal(err)
	}
	if change, err = s.Undo(ctx, db.Scope{Document: a.ID}); err != nil || change.Records != 2 {
		t.Errorf("a step of one document: %+v, %v", change, err)
	}
	// A bulk edit of which one part fails changes nothing.
	if err := s.EditClaims(ctx, []record.ID{claims[0], "no such claim"}, db.ClaimPatch{Act: record.Offers}); !errors.Is(err, db.ErrNotFound) {
		t.Errorf("edited: %v", err)
	}
	if got := acts(); got != "aaaa" {
		t.Errorf("acts %s", got)
	}
}

func TestUndoOfEverythingFromTheLastToTheFirst(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	p := count(t, s, q, "الجبل", "Red ministry", 12)
	part, err := s.SaveQuestion(ctx, record.Question{Text: "in the east?", Type: record.CountQuestion, PartOf: q.ID})
	if err != nil {
		t.Fatal(err)
	}
	q, err = s.Question(ctx, q.ID)
	if err != nil {
		t.Fatal(err)
	}
	low, best, high := 12.0, 30.0, 41.0
	assessed, err := s.SaveAssessment(ctx, q.ID, q.Version, record.Assessment{Low: &low, Best: &best, High: &high, How: "range", Why: "two counts"})
	if err != nil || *assessed.Assessment.Best != 30 || assessed.Standing != record.Contested {
		t.Fatalf("assessed %+v, %v", assessed, err)
	}
	if _, err := s.SaveAssessment(ctx, q.ID, q.Version, record.Assessment{}); err == nil {
		t.Error("assessed from an old copy")
	}
	var invalid *db.InvalidError
	if _, err := s.SaveAssessment(ctx, q.ID, assessed.Version, record.Assessment{Low: &high, High: &low}); !errors.As(err, &invalid) {
		t.Errorf("assessed upside down: %v", err)
	}
	if err := s.JudgeFinding(ctx, onlyFinding(t, s, q).ID, record.Confirmed, "", ""); err != nil {
		t.Fatal(err)
	}
	if err := s.DeletePosition(ctx, p.ID); err != nil {
		t.Fatal(err)
	}
	if err := s.DeleteQuestion(ctx, q.ID); err != nil {
		t.Fatal(err)
	}
	if part, _ = s.Question(ctx, part.ID); part.PartOf != "" {
		t.Errorf("part of a question that is gone: %+v", part)
	}
	before, err := s.Overview(ctx)
	if err != nil {
		t.Fatal(err)
	}
	steps := 0
	for ; ; steps++ {
		if _, err := s.Undo(ctx, db.Scope{}); errors.Is(err, db.ErrNothingToUndo) {
			break
		} else if err != nil {
			t.Fatalf("undo %d: %v", steps, err)
		}
		if found, err := s.Verify(ctx); err != nil || len(found) > 0 {
			t.Fatalf("after undo %d: %+v, %v", steps, found, err)
		}
	}
	if o, _ := s.Overview(ctx); o.Documents+o.Claims+o.Questions+o.Actors+o.Tags != 0 {
		t.Errorf("left after undoing everything: %+v", o)
	}
	for i := range steps {
		if _, err := s.Redo(ctx, db.Scope{}); err != nil {
			t.Fatalf("redo %d: %v", i, err)
		}
	}
	if o, _ := s.Overview(ctx); o != before {
		t.Errorf("after redoing everything %+v, before %+v", o, before)
	}
	if _, err := s.Undo(ctx, db.Scope{}); err != nil { // the question is back
		t.Fatal(err)
	}
	if got, err := s.Question(ctx, q.ID); err != nil || *got.Assessment.High != 41 || got.Assessment.Why != "two counts" {
		t.Errorf("question %+v, %v", got, err)
	}
	sum, err := s.Sum(ctx, q.ID)
	if err != nil || len(sum.Days) == 0 {
		t.Errorf("sum %+v, %v", sum, err)
	}
	all, err := s.FindingsOfClaim(ctx, p.Claim)
	if err != nil || len(all) != 0 {
		t.Errorf("findings of a claim off its question %+v, %v", all, err)
	}
	if _, err := s.Undo(ctx, db.Scope{}); err != nil { // its position too
		t.Fatal(err)
	}
	if all, err = s.FindingsOfClaim(ctx, p.Claim); err != nil || len(all) != 1 || all[0].Status != record.Confirmed || all[0].Other.ID == p.Claim || all[0].Question.ID != q.ID {
		t.Errorf("findings %+v, %v", all, err)
	}
	of, err := s.PositionsOf(ctx, p.Claim)
	if err != nil || len(of) != 1 || of[0].Question.ID != q.ID || of[0].Low != 12 {
		t.Errorf("positions %+v, %v", of, err)
	}
}

func TestDeletingAnActor(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	d := addReport(t, s, report)
	var invalid *db.InvalidError
	if err := s.DeleteActor(ctx, d.Outlet.ID); !errors.As(err, &invalid) || invalid.Code != "in_use" {
		t.Errorf("deleted an outlet in use: %v", err)
	}
	a, err := s.SaveActor(ctx, record.Actor{Name: "القوة", Kind: record.Force, Affiliation: record.Ref{Name: "الوزارة"}, Aliases: []string{"Force", "Force", ""}})
	if err != nil || a.Affiliation.ID == "" || len(a.Aliases) != 1 {
		t.Fatalf("%+v, %v", a, err)
	}
	a.Affiliation = record.Ref{ID: a.ID}
	if _, err := s.SaveActor(ctx, a); !errors.As(err, &invalid) {
		t.Errorf("belongs to itself: %v", err)
	}
	if err := s.DeleteActor(ctx, a.ID); err != nil {
		t.Fatal(err)
	}
	if all, _ := s.Actors(ctx); len(all) != 2 {
		t.Errorf("actors %+v", all)
	}
	if _, err := s.Undo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Actor(ctx, a.ID); err != nil || got.Affiliation.Name != "الوزارة" || len(got.Aliases) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
}

// A report's own history never takes the report away: neither by undoing its
// import nor by deleting it once more.
func TestTheHistoryOfADocumentLeavesItInTheCase(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	d := addReport(t, s, "قُتل 41 مدنيا 😀 هنا\n")
	in := db.Scope{Document: d.ID}
	c, err := s.SaveClaim(ctx, claimOn(t, d, "قُتل 41 مدنيا"))
	if err != nil {
		t.Fatal(err)
	}
	if change, err := s.Undo(ctx, in); err != nil || change.Record != c.ID {
		t.Fatalf("undone %+v, %v", change, err)
	}
	for range 2 {
		if _, err := s.Undo(ctx, in); !errors.Is(err, db.ErrWholeDocument) {
			t.Fatalf("undo in the report: %v", err)
		}
	}
	if _, err := s.Redo(ctx, in); err != nil {
		t.Errorf("redo of the claim: %v", err)
	}
	if err := s.DeleteDocument(ctx, d.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Redo(ctx, in); !errors.Is(err, db.ErrWholeDocument) {
		t.Errorf("redo in the report: %v", err)
	}
	if _, err := s.Document(ctx, d.ID); err != nil {
		t.Errorf("the report: %v", err)
	}
	// The case's history takes it back, as every other step.
	for range 2 {
		if _, err := s.Undo(ctx, db.Scope{}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Document(ctx, d.ID); !errors.Is(err, db.ErrNotFound) {
		t.Errorf("after the undo of the import: %v", err)
	}
}

// Putting a claim to a question that is asked with it is one step; undoing it in
// the claim's report leaves a question that another report answers by now.
func TestAskingAndPuttingIsOneStep(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	var claims []record.Claim
	for _, words := range []string{"قُتل 41 مدنيا 😀 هنا", "قُتل 12 مدنيا هناك"} {
		d := addReport(t, s, words+"\r\n"[1:])
		c, err := s.SaveClaim(ctx, claimOn(t, d, words))
		if err != nil {
			t.Fatal(err)
		}
		claims = append(claims, c)
	}
	ask := record.Question{Text: "هل كان ذلك؟", Type: record.YesNo}
	in := db.Scope{Document: claims[0].Document}
	p, err := s.AskAndPut(ctx, ask, record.Position{Claim: claims[0].ID})
	if err != nil || p.Answer != record.Yes {
		t.Fatalf("put %+v, %v", p, err)
	}
	if change, err := s.Undo(ctx, in); err != nil || change.Noun != "position" || change.Records != 2 {
		t.Fatalf("undone %+v, %v", change, err)
	}
	if rows, err := s.Questions(ctx, db.QuestionFilter{}); err != nil || len(rows) != 0 {
		t.Fatalf("questions after the undo %+v, %v", rows, err)
	}
	if _, err := s.Redo(ctx, in); err != nil {
		t.Fatal(err)
	}
	if rows, err := s.Questions(ctx, db.QuestionFilter{}); err != nil || len(rows) != 1 || rows[0].Claims != 1 {
		t.Fatalf("questions after the redo %+v, %v", rows, err)
	}
	if _, err := s.SavePosition(ctx, record.Position{Question: p.Question, Claim: claims[1].ID}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(ctx, in); err != nil {
		t.Fatal(err)
	}
	rows, err := s.Positions(ctx, p.Question)
	if err != nil || len(rows) != 1 || rows[0].Claim.ID != claims[1].ID {
		t.Errorf("the other report's work: %+v, %v", rows, err)
	}
	// One that cannot be put is not asked either.
	ask.Text = "ومن قال؟"
	if _, err := s.AskAndPut(ctx, ask, record.Position{Claim: "no such claim"}); err == nil {
		t.Error("put a claim that is not there")
	}
	if rows, err := s.Questions(ctx, db.QuestionFilter{}); err != nil || len(rows) != 1 {
		t.Errorf("questions %+v, %v", rows, err)
	}
	if found, err := s.Verify(ctx); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// Undoing in a report never takes along what somebody judged since in the case.
func TestUndoStopsAtWhatWasJudgedOnIt(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	p := count(t, s, q, "الجبل", "Red ministry", 12)
	if err := s.JudgeFinding(ctx, onlyFinding(t, s, q).ID, record.Dismissed, "", "حسابان مختلفان 😀"); err != nil {
		t.Fatal(err)
	}
	c, err := s.Claim(ctx, p.Claim)
	if err != nil {
		t.Fatal(err)
	}
	in := db.Scope{Document: c.Document}
	if change, err := s.Undo(ctx, in); !errors.Is(err, db.ErrUndoBlocked) {
		t.Errorf("undone %+v, %v", change, err)
	}
	if f := onlyFinding(t, s, q); f.Status != record.Dismissed || f.Note == "" {
		t.Errorf("the judgement: %+v", f)
	}
	// Where the judgement itself was undone, nothing is in the way.
	if _, err := s.Undo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if change, err := s.Undo(ctx, in); err != nil || change.Record != p.ID {
		t.Errorf("undone %+v, %v", change, err)
	}
	if _, err := s.Redo(ctx, in); err != nil || onlyFinding(t, s, q).Kind != record.Contradicts {
		t.Errorf("redone: %v", err)
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

// Reports that came in together are taken back and brought in again together, up to
// what was done between them; the history tells of each.
func TestAnImportIsUndoneAsOne(t *testing.T) {
	s := dbtest.Reading(t)
	ctx := t.Context()
	reports := dbtest.Wire().Reports(6)
	bringIn := func(ctx context.Context, some []db.Incoming) {
		t.Helper()
		if err := s.AddEach(ctx, slices.Values(some), func([]db.Added) error { return nil }); err != nil {
			t.Fatal(err)
		}
	}
	there := func() int {
		t.Helper()
		o, err := s.Overview(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return o.Documents
	}
	walk := func(way func(context.Context, db.Scope) (db.Change, error), left, beside int) {
		t.Helper()
		c, err := way(ctx, db.Scope{})
		if err != nil || there() != left || len(c.Beside) != beside {
			t.Fatalf("%d reports are left, %d beside, %v; want %d and %d", there(), len(c.Beside), err, left, beside)
		}
	}
	bringIn(ctx, reports[:1])
	together := db.WithImport(ctx, "the second")
	bringIn(together, reports[1:3]) // in two requests of one import
	bringIn(together, reports[3:4])
	next, err := s.Undoable(ctx, db.Scope{})
	if err != nil || len(next.Beside) != 2 {
		t.Fatalf("%d go with the next, %v", len(next.Beside), err)
	}
	if _, err := s.Undo(ctx, db.Scope{Document: next.Document}); !errors.Is(err, db.ErrWholeDocument) {
		t.Errorf("undone in the scope of a report: %v", err)
	}
	walk(s.Undo, 1, 2)
	walk(s.Redo, 4, 2)
	if _, err := s.SaveTag(ctx, record.Tag{Name: "between"}); err != nil {
		t.Fatal(err)
	}
	bringIn(together, reports[4:])
	walk(s.Undo, 4, 1)
	walk(s.Undo, 4, 0) // the tag
	walk(s.Undo, 1, 2)
	walk(s.Undo, 0, 0) // the import of one report
	walk(s.Redo, 1, 0)
	walk(s.Redo, 4, 2)
	walk(s.Redo, 4, 0)
	walk(s.Redo, 6, 1)
	history, err := s.History(ctx, db.Scope{}, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]int{}
	for _, c := range history {
		told[c.Noun+" "+c.Action+" "+c.Walked]++
	}
	for what, n := range map[string]int{"document add ": 6, "document undo add": 9, "document redo add": 9} {
		if told[what] != n {
			t.Errorf("%d times %q, want %d", told[what], what, n)
		}
	}
	if found, err := s.Verify(ctx); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// In the scope of a report that was taken back, what was done elsewhere since and what
// came in beside it keep nothing from being done again, and stay as they are.
func TestAReportOfAnImportIsRedoneAlone(t *testing.T) {
	for name, c := range map[string]struct {
		tag     bool // saved before the import, and undone after it
		reports int
	}{
		"one report":                     {false, 1},
		"one report and a tag":           {true, 1},
		"one report of three":            {false, 3},
		"one report of three, and a tag": {true, 3},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Reading(t)
			ctx := t.Context()
			if c.tag {
				if _, err := s.SaveTag(ctx, record.Tag{Name: "before"}); err != nil {
					t.Fatal(err)
				}
			}
			var document record.ID
			if err := s.AddEach(db.WithImport(ctx, "one"), slices.Values(dbtest.Wire().Reports(c.reports)), func(all []db.Added) error {
				document = all[0].Document.ID
				return nil
			}); err != nil {
				t.Fatal(err)
			}
			if _, err := s.Undo(ctx, db.Scope{}); err != nil {
				t.Fatal(err)
			}
			if c.tag {
				if _, err := s.Undo(ctx, db.Scope{}); err != nil {
					t.Fatal(err)
				}
			}
			in := db.Scope{Document: document}
			done, err := s.Redo(ctx, in)
			if _, missing := s.Document(ctx, document); err != nil || missing != nil || len(done.Beside) != 0 {
				t.Fatalf("%d beside, %v; the report: %v", len(done.Beside), err, missing)
			}
			if o, err := s.Overview(ctx); err != nil || o.Documents != 1 {
				t.Errorf("%d reports, %v", o.Documents, err)
			}
			if _, err := s.Redo(ctx, in); !errors.Is(err, db.ErrNothingToUndo) {
				t.Errorf("once more: %v", err)
			}
			for range 3 {
				if _, err := s.Redo(ctx, db.Scope{}); err != nil && !errors.Is(err, db.ErrNothingToUndo) {
					t.Fatal(err)
				}
			}
			if o, err := s.Overview(ctx); err != nil || o.Documents != c.reports {
				t.Errorf("%d reports in the end, %v", o.Documents, err)
			}
		})
	}
}

// Who asks for it learns which steps were written for it, and for nobody else.
func TestTheStepsOfACallerAreNoted(t *testing.T) {
	s := dbtest.Open(t)
	var mine []int64
	ctx := db.NotingSteps(t.Context(), &mine)
	tag, err := s.SaveTag(ctx, record.Tag{Name: "mine"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.SaveTag(t.Context(), record.Tag{Name: "another's"}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.SaveTag(ctx, tag); err != nil { // nothing of it is new
		t.Fatal(err)
	}
	history, err := s.History(ctx, db.Scope{}, 0, 0)
	if err != nil || len(mine) != 1 || history[len(history)-1].ID != mine[0] {
		t.Errorf("noted %v of %+v, %v", mine, history, err)
	}
	if _, err := s.RedoStep(ctx, db.Scope{}, mine[0]); !errors.Is(err, db.ErrNotNewest) {
		t.Errorf("what was not undone is done again: %v", err)
	}
	if _, err := s.UndoStep(ctx, db.Scope{}, mine[0]); !errors.Is(err, db.ErrNotNewest) {
		t.Errorf("what is not the newest is undone: %v", err)
	}
}
