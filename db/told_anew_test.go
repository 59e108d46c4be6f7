package db_test

import (
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// quarrel is a report of which the second claim denies the first.
const quarrel = "😀 The Lowland Council accused the Upland Guard of shelling the market in Tel Ward.\nThe Upland Guard denied shelling the market in Tel Ward.\n"

// gathered is a case with one report, of which the questions are proposed.
func gathered(t *testing.T, body string) (*db.Store, record.Document) {
	t.Helper()
	s := dbtest.Reading(t)
	d, err := s.AddDocument(t.Context(), record.Document{Lang: "en", Published: "2025-05-16", Text: body}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	return s, d
}

// Whatever a person says otherwise of a claim, everything that the program tells of it
// tells it so too: the question, why it is asked, and the findings.
func TestAQuestionIsToldAnewWhenItsClaimIsChanged(t *testing.T) {
	other := record.Ref{Name: "Mayor of Tel Ward"}
	set := func(t *testing.T, s *db.Store, c record.Claim, change func(*record.Claim)) {
		t.Helper()
		change(&c)
		if _, err := s.SaveClaim(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	pick := func(t *testing.T, s *db.Store, c record.Claim, p db.ClaimPatch) {
		t.Helper()
		if err := s.EditClaims(t.Context(), []record.ID{c.ID}, p); err != nil {
			t.Fatal(err)
		}
	}
	for name, change := range map[string]func(t *testing.T, s *db.Store, accusation, denial record.Claim){
		"who denies, in its form": func(t *testing.T, s *db.Store, _, denial record.Claim) {
			set(t, s, denial, func(c *record.Claim) { c.Claimant, c.Status = other, record.Confirmed })
		},
		"who denies, among many": func(t *testing.T, s *db.Store, _, denial record.Claim) {
			pick(t, s, denial, db.ClaimPatch{Claimant: other})
		},
		"who accuses, in its form": func(t *testing.T, s *db.Store, accusation, _ record.Claim) {
			set(t, s, accusation, func(c *record.Claim) { c.Claimant = other })
		},
		"who accuses, among many": func(t *testing.T, s *db.Store, accusation, _ record.Claim) {
			pick(t, s, accusation, db.ClaimPatch{Claimant: other})
		},
		"the actor's name": func(t *testing.T, s *db.Store, _, denial record.Claim) {
			a, err := s.Actor(t.Context(), denial.Claimant.ID)
			if err != nil {
				t.Fatal(err)
			}
			a.Name = other.Name
			if _, err := s.SaveActor(t.Context(), a); err != nil {
				t.Fatal(err)
			}
		},
		"whom it is one with": func(t *testing.T, s *db.Store, _, denial record.Claim) {
			a, err := s.SaveActor(t.Context(), record.Actor{Name: other.Name})
			if err != nil {
				t.Fatal(err)
			}
			if err := s.MergeActors(t.Context(), denial.Claimant.ID, a.ID); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			s, d := gathered(t, quarrel)
			all := claimsOf(t, s, d)
			before := told(t, s)
			if len(all) != 2 || all[1].Act != record.Denies || !strings.Contains(before, "Upland Guard denies what Lowland Council says") {
				t.Fatalf("claims %+v asked as %s", all, before)
			}
			change(t, s, all[0], all[1])
			dbtest.Gathered(t, s)
			now := told(t, s)
			if !strings.Contains(now, other.Name) {
				t.Errorf("%s is not told: %s", other.Name, now)
			}
			was := "Upland Guard denies"
			if strings.HasPrefix(name, "who accuses") {
				was = "Lowland Council"
			}
			if strings.Contains(now, was) {
				t.Errorf("%q is still told: %s", was, now)
			}
		})
	}
}

// A question that loses a claim to a correction and stands on others is told of those.
func TestAQuestionIsToldOfTheClaimsThatAreLeft(t *testing.T) {
	const body = "😀 The Lowland Council accused the Upland Guard of shelling the market in Tel Ward.\n" +
		"The Upland Guard denied shelling the market in Tel Ward.\nThe Harbour League denied that the Upland Guard shelled the market in Tel Ward.\n"
	s, d := gathered(t, body)
	all := claimsOf(t, s, d)
	if before := told(t, s); len(all) != 3 || !strings.Contains(before, "Upland Guard denies what") || !strings.Contains(before, "Harbour League denies what") {
		t.Fatalf("claims %+v asked as %s", all, before)
	}
	if err := s.EditClaims(t.Context(), []record.ID{all[1].ID}, db.ClaimPatch{Act: record.Threatens}); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	if now := told(t, s); strings.Contains(now, "Upland Guard denies") || !strings.Contains(now, "Harbour League denies what") {
		t.Errorf("told of what is no denial any more: %s", now)
	}
}

// What a person confirmed is told as it was confirmed.
func TestAConfirmedQuestionKeepsItsWords(t *testing.T) {
	s, d := gathered(t, quarrel)
	questions, err := s.Questions(t.Context(), db.QuestionFilter{})
	if err != nil || len(questions) != 1 {
		t.Fatalf("questions %+v, %v", questions, err)
	}
	if err := s.JudgeQuestion(t.Context(), questions[0].ID, record.Confirmed); err != nil {
		t.Fatal(err)
	}
	confirmed, err := s.Question(t.Context(), questions[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.EditClaims(t.Context(), []record.ID{claimsOf(t, s, d)[1].ID}, db.ClaimPatch{Claimant: record.Ref{Name: "Mayor of Tel Ward"}}); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	now, err := s.Question(t.Context(), confirmed.ID)
	if err != nil || now.Text != confirmed.Text || now.Status != record.Confirmed || now.Version != confirmed.Version {
		t.Errorf("confirmed as %+v, now %+v, %v", confirmed, now, err)
	}
	if of, err := s.PositionsOf(t.Context(), claimsOf(t, s, d)[1].ID); err != nil || len(of) != 1 || of[0].Status != record.Confirmed {
		t.Errorf("positions %+v, %v", of, err)
	}
}

// told is all that the program tells of what it asks: the questions, why it asks them,
// and what it finds in them.
func told(t *testing.T, s *db.Store) string {
	t.Helper()
	questions, err := s.Questions(t.Context(), db.QuestionFilter{})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, q := range questions {
		all = append(all, q.Text, q.Reason.Plain("en"))
		findings, err := s.Findings(t.Context(), q.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range findings {
			all = append(all, f.Reason.Plain("en"))
		}
	}
	return strings.Join(all, "\n")
}

// Who an actor belongs to decides whom it can deny: set by hand, what is asked is asked anew.
func TestAQuestionIsToldAnewWhenItsActorBelongsToAnother(t *testing.T) {
	s, d := gathered(t, quarrel)
	all := claimsOf(t, s, d)
	if before := told(t, s); len(all) != 2 || !strings.Contains(before, "Upland Guard denies what") {
		t.Fatalf("claims %+v asked as %s", all, before)
	}
	guard, err := s.Actor(t.Context(), all[1].Claimant.ID)
	if err != nil {
		t.Fatal(err)
	}
	guard.Affiliation = all[0].Claimant
	if _, err := s.SaveActor(t.Context(), guard); err != nil {
		t.Fatal(err)
	}
	if left, err := s.Ungathered(t.Context()); err != nil || left != len(all) {
		t.Errorf("%d claims are gathered anew, want %d: %v", left, len(all), err)
	}
}
