package db_test

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// Two reports on one event whose speakers give different numbers.
var readReports = []struct{ outlet, body string }{
	{"صحيفة النهر", "😀 قالت وزارة الصحة في اليونان إن 41 مدنيا قتلوا في القصف.\nوأكدت الوزارة أن المستشفيات امتلأت.\n"},
	{"وكالة الجبل", "ذكر بيان رسمي ما يلي.\nقالت وزارة الدفاع في بلغاريا إن 12 مدنيا يونانيا قتلوا في القصف.\n"},
}

func readAll(t *testing.T, s *db.Store) (documents []record.Document) {
	t.Helper()
	for _, r := range readReports {
		d, err := s.AddDocument(t.Context(), record.Document{Title: r.outlet, Lang: "ar", Text: r.body, Published: "2024-04-30",
			Outlet: record.Ref{Name: r.outlet}}, []byte(r.body))
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, d)
	}
	dbtest.Gathered(t, s)
	return documents
}

func claimsOf(t *testing.T, s *db.Store, d record.Document) []record.Claim {
	t.Helper()
	all, err := s.ClaimsOf(t.Context(), d.ID)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func withFigure(t *testing.T, all []record.Claim) record.Claim {
	t.Helper()
	i := slices.IndexFunc(all, func(c record.Claim) bool { return len(c.Figures) > 0 })
	if i < 0 {
		t.Fatalf("no claim with a figure among %+v", all)
	}
	return all[i]
}

func TestADocumentComesInRead(t *testing.T) {
	s := dbtest.Reading(t)
	d := readAll(t, s)[0]
	c := withFigure(t, claimsOf(t, s, d))
	if c.Status != record.Suggested || c.Reason.None() || c.Claimant.Name == "" || c.Version != 1 {
		t.Errorf("proposed claim %+v", c)
	}
	for _, q := range c.Spans {
		if q.Broken || q.Exact == "" || q.Prefix == "" {
			t.Errorf("quote %+v", q)
		}
	}
	if c.Figures[0].Status != record.Suggested || c.Figures[0].Span == nil || c.Figures[0].ID == "" {
		t.Errorf("figure %+v", c.Figures[0])
	}
	if err := s.JudgeClaims(t.Context(), record.Confirmed, c.ID); err != nil {
		t.Fatal(err)
	}
	if c, _ = s.Claim(t.Context(), c.ID); c.Status != record.Confirmed || c.Figures[0].Status != record.Confirmed {
		t.Errorf("confirmed claim %+v", c)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

func TestImportLeadsToTheBoard(t *testing.T) {
	s := dbtest.Reading(t)
	readAll(t, s)
	questions, err := s.Questions(t.Context(), db.QuestionFilter{Type: record.CountQuestion})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(questions, func(q db.QuestionRow) bool { return q.Standing == record.Contested })
	if i < 0 {
		t.Fatalf("no contested question among %+v", questions)
	}
	q := questions[i]
	if q.Status != record.Suggested || q.Text == "" || q.TextAr == "" || len(q.Answers) != 2 || q.Origins != 2 {
		t.Errorf("question %+v", q)
	}
	if err := s.JudgeQuestion(t.Context(), q.ID, record.Confirmed); err != nil {
		t.Fatal(err)
	}
	rows, err := s.Positions(t.Context(), q.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if r.Status != record.Confirmed || r.Claim.Status != record.Confirmed || r.Figure == "" {
			t.Errorf("position %+v", r)
		}
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Question(t.Context(), q.ID); got.Status != record.Suggested {
		t.Errorf("undone question %+v", got)
	}
}

// What a person accepts stands in the file in the language in which they read it,
// the other wording beside it; in theirs, the history names it too.
func TestWhatIsAcceptedStandsInThePersonsLanguage(t *testing.T) {
	s := dbtest.Reading(t)
	readAll(t, s)
	questions, err := s.Questions(t.Context(), db.QuestionFilter{})
	if err != nil || len(questions) == 0 {
		t.Fatal(err)
	}
	q := questions[0].Question
	arabic := db.WithLanguage(t.Context(), "ar")
	if err := s.JudgeQuestion(arabic, q.ID, record.Confirmed); err != nil {
		t.Fatal(err)
	}
	got, err := s.Question(t.Context(), q.ID)
	if err != nil || got.Text != q.TextAr || got.TextEn != q.Text || got.TextAr != "" {
		t.Errorf("accepted in Arabic: %q, %q, %q, %v", got.Text, got.TextEn, got.TextAr, err)
	}
	changes, err := s.History(t.Context(), db.Scope{}, 1, 0)
	if err != nil || changes[0].Summary != q.TextAr {
		t.Errorf("history %+v, %v", changes, err)
	}
	for lang, want := range map[string]string{"en": q.Text, "ar": q.TextAr} {
		if worded, err := s.Wordings(t.Context(), []record.ID{q.ID}); err != nil || worded[q.ID].In(lang) != want {
			t.Errorf("%s: %q, %v", lang, worded[q.ID].In(lang), err)
		}
	}
	// Saved in the other language with its words untouched, it keeps both.
	english := got
	english.Text, english.Tags = got.TextEn, []record.Ref{{Name: "losses"}}
	if got, err = s.SaveQuestion(db.WithLanguage(t.Context(), "en"), english); err != nil || got.Text != q.TextAr || got.TextEn != q.Text || len(got.Tags) != 1 {
		t.Errorf("tagged in English: %+v, %v", got, err)
	}
	got.Text = "كم؟"
	if got, err = s.SaveQuestion(arabic, got); err != nil || got.Text != "كم؟" || got.TextEn+got.TextAr != "" {
		t.Errorf("reworded: %+v, %v", got, err)
	}
	for range 3 {
		if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
			t.Fatal(err)
		}
	}
	if got, err = s.Question(t.Context(), q.ID); err != nil || got.Text != q.Text || got.TextAr != q.TextAr || got.TextEn != "" || got.Status != record.Suggested {
		t.Errorf("undone: %+v, %v", got, err)
	}
}

func TestRereadingLeavesAPersonsWorkAlone(t *testing.T) {
	s := dbtest.Reading(t)
	documents := readAll(t, s)
	d := documents[0]
	all := claimsOf(t, s, d)
	mended := withFigure(t, all)
	mended.Note, mended.Status = "mended", record.Suggested
	if _, err := s.SaveClaim(t.Context(), mended); err != nil {
		t.Fatal(err)
	}
	var dismissed record.ID
	for _, c := range all {
		if c.ID != mended.ID {
			dismissed = c.ID
		}
	}
	if dismissed == "" {
		t.Fatalf("only one claim was read: %+v", all)
	}
	if err := s.JudgeClaims(t.Context(), record.Dismissed, dismissed); err != nil {
		t.Fatal(err)
	}
	questions, err := s.Questions(t.Context(), db.QuestionFilter{})
	if err != nil || len(questions) == 0 {
		t.Fatalf("questions %+v, %v", questions, err)
	}
	if err := s.DeleteQuestion(t.Context(), questions[0].ID); err != nil {
		t.Fatal(err)
	}
	before := claimsOf(t, s, d)
	for _, d := range documents {
		if err := s.Reread(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
	}
	dbtest.Gathered(t, s)
	after := claimsOf(t, s, d)
	if len(after) != len(before) {
		t.Errorf("%d claims became %d", len(before), len(after))
	}
	if c, err := s.Claim(t.Context(), mended.ID); err != nil || c.Note != "mended" || c.Version != 2 {
		t.Errorf("mended claim %+v, %v", c, err)
	}
	if c, err := s.Claim(t.Context(), dismissed); err != nil || c.Status != record.Dismissed {
		t.Errorf("dismissed claim %+v, %v", c, err)
	}
	if again, _ := s.Questions(t.Context(), db.QuestionFilter{}); slices.ContainsFunc(again, func(q db.QuestionRow) bool { return q.Key == questions[0].Key }) {
		t.Errorf("a dismissed question is there again")
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

func TestUndoingAnImportAndBack(t *testing.T) {
	s := dbtest.Reading(t)
	readAll(t, s)
	before, err := s.Overview(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if o, _ := s.Overview(t.Context()); o.Documents != 1 || o.Contested != 0 {
		t.Errorf("after undo %+v", o)
	}
	if _, err := s.Redo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	if o, _ := s.Overview(t.Context()); o != before {
		t.Errorf("after redo %+v, before %+v", o, before)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// A claim that a person marks answers the proposed question as soon as it is
// saved, and raises one with a claim that was alone before.
func TestAClaimMarkedByHandJoinsAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	blind, err := db.Open(t.Context(), path, db.Options{NoReading: true, Now: func() time.Time { return dbtest.Now }})
	if err != nil {
		t.Fatal(err)
	}
	body := "😀 قالت وزارة الداخلية في اليونان إن 77 مدنيا قُتلوا في القصف.\n"
	d, err := blind.AddDocument(t.Context(), record.Document{Lang: "ar", Text: body, Published: "2024-04-30", Outlet: record.Ref{Name: "مجلة السهل"}}, []byte(body))
	if err := errors.Join(err, blind.Close()); err != nil {
		t.Fatal(err)
	}
	s := dbtest.OpenAt(t, path, db.Options{})
	readAll(t, s)
	before, err := s.Questions(t.Context(), db.QuestionFilter{Type: record.CountQuestion})
	if err != nil || len(before) != 1 {
		t.Fatalf("%+v, %v", before, err)
	}
	q := before[0]
	c := claimOn(t, d, "77 مدنيا قُتلوا في القصف")
	c.Claimant = record.Ref{Name: "وزارة الداخلية في اليونان"}
	c.Figures = []record.Figure{{Range: figure.Exactly(77), Qualifier: "exact", Count: record.Count{What: "killed", Who: "civilians", Side: q.Count.Side}}}
	if c, err = s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	of, err := s.PositionsOf(t.Context(), c.ID)
	if err != nil || len(of) == 0 || of[0].Question.ID != q.ID || of[0].Status != record.Suggested || of[0].Reason.None() || of[0].Low != 77 {
		t.Errorf("positions %+v, %v", of, err)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// Where two claims stand on a question of a person's own, the program does not
// ask the same beside it.
func TestNoProposalBesideAPersonsQuestion(t *testing.T) {
	s := dbtest.Open(t) // it does not read
	documents := readAll(t, s)
	q, err := s.SaveQuestion(t.Context(), record.Question{Text: "كم مدنيا قتل؟", Type: record.CountQuestion, Count: record.Count{What: "killed", Who: "civilians"}})
	if err != nil {
		t.Fatal(err)
	}
	for i, words := range []string{"41 مدنيا قتلوا في القصف", "12 مدنيا يونانيا قتلوا في القصف"} {
		c := claimOn(t, documents[i], words)
		c.Figures = []record.Figure{{Range: figure.Exactly([]float64{41, 12}[i]), Count: record.Count{What: "killed", Who: "civilians"}}}
		if c, err = s.SaveClaim(t.Context(), c); err != nil {
			t.Fatal(err)
		}
		if _, err := s.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID}); err != nil {
			t.Fatal(err)
		}
	}
	for _, d := range documents {
		if err := s.Reread(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
	}
	dbtest.Gathered(t, s)
	all, err := s.Questions(t.Context(), db.QuestionFilter{Type: record.CountQuestion})
	if err != nil || len(all) != 1 || all[0].ID != q.ID {
		t.Errorf("questions %+v, %v", all, err)
	}
}

// A suggested question lasts as long as two claims stand on it: one that a person
// dismissed or gave another meaning holds it up no longer, and undoing that brings it back.
func TestASuggestedQuestionGoesWithItsClaims(t *testing.T) {
	s := dbtest.Reading(t)
	body := "😀 اتهمت الحكومة المتمردين بقصف السوق المركزيّ في تل الورد.\nونفى المتمردون ذلك.\nواتهمت الحكومة المتمردين بتدمير محطة المياه في عين الصفا.\n"
	d, err := s.AddDocument(t.Context(), record.Document{Title: "x", Lang: "ar", Text: body, Published: "2024-04-30"}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	all := claimsOf(t, s, d)
	if len(all) != 3 || all[1].Act != record.Denies {
		t.Fatalf("claims %+v", all)
	}
	denial := all[1]
	asked := func(when string, about ...record.ID) {
		t.Helper()
		dbtest.Gathered(t, s)
		questions, err := s.Questions(t.Context(), db.QuestionFilter{})
		var on []record.ID
		for _, q := range questions {
			for _, a := range q.Answers {
				on = append(on, a.Claim)
			}
		}
		if slices.Sort(on); err != nil || !slices.Equal(on, slices.Sorted(slices.Values(about))) {
			t.Errorf("%s: claims %v asked of, want %v, %v", when, on, about, err)
		}
		if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
			t.Errorf("%s: problems %+v, %v", when, found, err)
		}
	}
	undo := func() {
		t.Helper()
		if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
			t.Fatal(err)
		}
	}
	asked("at first", all[0].ID, denial.ID)
	if err := s.JudgeClaims(t.Context(), record.Dismissed, denial.ID); err != nil {
		t.Fatal(err)
	}
	asked("the denial is dismissed")
	undo()
	asked("that is undone", all[0].ID, denial.ID)
	edited, err := s.Claim(t.Context(), denial.ID)
	if err != nil {
		t.Fatal(err)
	}
	edited.Answers = all[2].ID
	if _, err := s.SaveClaim(t.Context(), edited); err != nil {
		t.Fatal(err)
	}
	asked("the denial is of the other claim", denial.ID, all[2].ID)
	undo()
	asked("that is undone too", all[0].ID, denial.ID)
}

// Who says a proposed claim, and how, is no longer told as the program found it once
// a person has set it; undone, it is again.
func TestWhatIsSetByHandIsToldSo(t *testing.T) {
	s := dbtest.Reading(t)
	d := readAll(t, s)[0]
	c := withFigure(t, claimsOf(t, s, d))
	found := c.Reason.Sentence("en")
	told := func() string {
		t.Helper()
		now, err := s.Claim(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		return now.Reason.Sentence("en")
	}
	c.Note = "seen 😀"
	c, err := s.SaveClaim(t.Context(), c)
	if err != nil || told() != found {
		t.Errorf("a note changes the reason to %q, %v", told(), err)
	}
	c.Claimant = record.Ref{Name: "بلدية النَّهر"}
	if c, err = s.SaveClaim(t.Context(), c); err != nil || told() == found || !strings.Contains(told(), "by hand since: the claimant.") {
		t.Errorf("the claimant set: %q, %v", told(), err)
	}
	if err := s.EditClaims(t.Context(), []record.ID{c.ID}, db.ClaimPatch{Act: record.Threatens}); err != nil || !strings.Contains(told(), "the claimant and the act") {
		t.Errorf("the act set: %q, %v", told(), err)
	}
	for range 2 {
		if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
			t.Fatal(err)
		}
	}
	if told() != found {
		t.Errorf("undone: %q", told())
	}
}
