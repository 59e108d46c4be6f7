package db_test

import (
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Whoever is set as the claimant stands in the chain, too, where the one before stood,
// and the words of that one name nobody any more; what else it came through stays.
func TestAnotherClaimantLeavesNothingOfTheOneBefore(t *testing.T) {
	const before = "the spokesman of the Valley Army, Colonel Salem Haddad"
	form := func(s *db.Store, c record.Claim, name string) error { // the form sends spans without words
		c.Claimant, c.Status = record.Ref{Name: name}, record.Confirmed
		if c.ClaimantSpan != nil {
			c.ClaimantSpan = &record.Quote{Span: c.ClaimantSpan.Span}
		}
		for i, l := range c.Chain {
			c.Chain[i].Span = &record.Quote{Span: l.Span.Span}
		}
		_, err := s.SaveClaim(t.Context(), c)
		return err
	}
	table := func(s *db.Store, c record.Claim, name string) error {
		return s.EditClaims(t.Context(), []record.ID{c.ID}, db.ClaimPatch{Claimant: record.Ref{Name: name}})
	}
	for _, c := range []struct {
		what, claimant, chain, words string
		set                          func(*db.Store, record.Claim, string) error
	}{
		{"in the form", "Hill ministry", "Hill ministry River Agency@River Agency ", "", form},
		{"in the table", "Hill ministry", "Hill ministry River Agency@River Agency ", "", table},
		{"a name that the words hold", "Valley Army", "Valley Army@" + before + " River Agency@River Agency ", before, form},
		{"the report itself", "", "River Agency@River Agency ", "", form},
		{"whom it came through", "River Agency", "River Agency@River Agency ", "", form},
	} {
		t.Run(c.what, func(t *testing.T) {
			s := dbtest.Reading(t)
			body := "River Agency quoted " + before + ", as saying that five of its soldiers were killed in an attack on the town of Safa."
			d, err := s.AddDocument(t.Context(), record.Document{Title: "Attack", Lang: "en", Dir: "ltr", MediaType: "text/plain", Charset: "utf-8", Text: body}, []byte(body))
			if err != nil {
				t.Fatal(err)
			}
			read := func() record.Claim {
				all, err := s.ClaimsOf(t.Context(), d.ID)
				if err != nil || len(all) != 1 {
					t.Fatalf("%+v, %v", all, err)
				}
				return all[0]
			}
			was := read()
			if was.Claimant.Name != "Salem Haddad" || was.ClaimantSpan.Exact != before || was.Chain[0].Actor != was.Claimant {
				t.Fatalf("it was read as %+v", was)
			}
			if err := c.set(s, was, c.claimant); err != nil {
				t.Fatal(err)
			}
			now, chain, words := read(), "", ""
			for _, l := range now.Chain {
				chain += l.Actor.Name
				if l.Span != nil {
					chain += "@" + l.Span.Exact
				}
				chain += " "
			}
			if now.ClaimantSpan != nil {
				words = now.ClaimantSpan.Exact
			}
			if now.Claimant.Name != c.claimant || chain != c.chain || words != c.words {
				t.Errorf("%q, through %q, by the words %q", now.Claimant.Name, chain, words)
			}
		})
	}
}
