package db_test

import (
	"context"
	"errors"
	"math"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

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

// Questions are found by any part of a wording, spellings folded, and for a claim those
// first that share most words with it; what it answers already is left out.
func TestFindQuestions(t *testing.T) {
	s := dbtest.Open(t)
	ids := map[string]record.ID{}
	for _, q := range []record.Question{
		{Text: "Was the bridge of Kadra blown up?", TextAr: "هل نُسف جسر كدرة؟", Type: record.YesNo},
		{Text: "How many people were killed on the bridge?", TextAr: "كم شخصا قُتل على الجسر؟", Type: record.CountQuestion},
		{Text: "من قصف المستشفى؟", TextEn: "Who shelled the hospital?", Type: record.Who},
		{Text: "Dismissed bridge?", Type: record.YesNo, Status: record.Dismissed},
	} {
		saved, err := s.SaveQuestion(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		ids[q.Text[:3]] = saved.ID
	}
	for _, c := range []struct {
		name, typed string
		near        db.Near
		limit       int
		want        string
	}{
		{"all, by their words", "", db.Near{}, 9, "How Was من"},
		{"so many", "", db.Near{}, 2, "How Was"},
		{"a part, in the other language", "جِسر", db.Near{}, 9, "How Was"},
		{"in its own", "HOSP", db.Near{}, 9, "من"},
		{"nothing", "tunnel", db.Near{}, 9, ""},
		{"near in words", "", db.Near{Words: "the bridge of Kadra"}, 9, "Was How من"},
		{"near in kind", "", db.Near{Words: "nothing", Type: record.Who}, 2, "من How"},
		{"near, of what was typed", "bridge", db.Near{Words: "hospital", Type: record.YesNo}, 9, "Was How"},
		{"without what is answered", "", db.Near{Words: "Kadra", Without: []record.ID{ids["Was"]}}, 9, "How من"},
	} {
		found, err := s.FindQuestions(t.Context(), c.typed, c.near, c.limit)
		var got []string
		for _, q := range found {
			got = append(got, strings.Fields(q.Text)[0])
		}
		if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, %v; want %q", c.name, got, err, c.want)
		}
	}
}

// In one standing what is counted or denied comes first, and of that what most claims
// speak to.
func TestQuestionsThatNeedAnEyeComeFirst(t *testing.T) {
	s := dbtest.Open(t)
	ask := func(text string, kind record.QuestionType) record.Question {
		q, err := s.SaveQuestion(t.Context(), record.Question{Text: text, Type: kind})
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	ask("who", record.Who)
	few, many := ask("few", record.CountQuestion), ask("many", record.CountQuestion)
	ask("whether", record.YesNo)
	count(t, s, few, "one", "Blue ministry", 41)
	count(t, s, many, "two", "Blue ministry", 41)
	count(t, s, many, "three", "Blue ministry", 41)
	for desc, want := range map[bool]string{
		false: "many single_origin;few single_origin;whether open;who open;",
		true:  "who open;whether open;few single_origin;many single_origin;",
	} {
		rows, err := s.Questions(t.Context(), db.QuestionFilter{Desc: desc})
		got := ""
		for _, r := range rows {
			got += r.Text + " " + string(r.Standing) + ";"
		}
		if err != nil || got != want {
			t.Errorf("turned round %v: %s, %v", desc, got, err)
		}
	}
}
