package db_test

import (
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
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

// A link of the chain that a person set in the same save stays as it was set; one that
// stood there goes to the new claimant, once.
func TestLinksThatAPersonSetsStay(t *testing.T) {
	chain := func(names string) (all []record.Link) {
		for name := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ';' }) {
			all = append(all, record.Link{Actor: record.Ref{Name: name}})
		}
		return all
	}
	for what, c := range map[string]struct{ before, sent, after string }{
		"as it stood":               {"Valley Army;River Agency;", "Valley Army;River Agency;", "Hill ministry;River Agency;"},
		"it stood there twice":      {"Valley Army;River Agency;Valley Army;", "Valley Army;River Agency;Valley Army;", "Hill ministry;River Agency;"},
		"both set":                  {"", "Hill ministry;Valley Army;", "Hill ministry;Valley Army;"},
		"the one before set":        {"River Agency;", "River Agency;Valley Army;", "River Agency;Valley Army;"},
		"the new one set before it": {"Valley Army;River Agency;", "Hill ministry;Valley Army;River Agency;", "Hill ministry;River Agency;"},
		"by another spelling":       {"Valley Army;", "hill  Ministry;Valley Army;", "Hill ministry;"},
	} {
		t.Run(what, func(t *testing.T) {
			s := dbtest.Open(t)
			const body = "Five soldiers were killed in an attack on the town."
			d, err := s.AddDocument(t.Context(), record.Document{Title: "Attack", Lang: "en", Dir: "ltr", MediaType: "text/plain", Charset: "utf-8", Text: body}, []byte(body))
			if err != nil {
				t.Fatal(err)
			}
			claim, err := s.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Claimant: record.Ref{Name: "Valley Army"}, Chain: chain(c.before), Spans: []record.Quote{{Span: text.Span{End: 4}}}})
			if err != nil {
				t.Fatal(err)
			}
			was := claim.Chain
			claim.Claimant, claim.Chain = record.Ref{Name: "Hill ministry"}, chain(c.sent)
			for i, l := range claim.Chain { // the form sends those that stood there as they stood
				if n := slices.IndexFunc(was, func(o record.Link) bool { return o.Actor.Name == l.Actor.Name }); n >= 0 {
					claim.Chain[i].Actor = was[n].Actor
				}
			}
			if claim, err = s.SaveClaim(t.Context(), claim); err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, l := range claim.Chain {
				got += l.Actor.Name + ";"
			}
			if got != c.after {
				t.Errorf("it came through %q, want %q", got, c.after)
			}
		})
	}
}

// The words of a claimant name the one who is set in its place where they hold one of its
// names, or a part of it, word for word; a pronoun names neither.
func TestWordsThatNameTheNewClaimant(t *testing.T) {
	for said, c := range map[string]struct {
		name  string
		stays bool
	}{
		"It":                      {"Security Council", false},
		"it":                      {"It Bureau", false},
		"They":                    {"They", false},
		"The Security Council":    {"Security Council", true},
		"a member of the council": {"Council", true},
		"Council":                 {"Security Council", true},
		"Army":                    {"Armyworm Institute", false},
		"the port":                {"Report", false},
		"هي":                      {"هيئة الأنهار", false},
		"هو":                      {"الهواء", false},
		"متحدث باسم هيئة الأنهار": {"هيئة الأنهار", true},
		"الهيئة":         {"هيئة الأنهار", true},
		"ناطق باسم السد": {"السدود", false},
		"وزيرة النقل في حكومة الوادي": {"وزارة النقل", false},
	} {
		t.Run(said+" "+c.name, func(t *testing.T) {
			s := dbtest.Open(t)
			body := said + " said that five were killed."
			d, err := s.AddDocument(t.Context(), record.Document{Title: "Attack", Lang: "en", Dir: "ltr", MediaType: "text/plain", Charset: "utf-8", Text: body}, []byte(body))
			if err != nil {
				t.Fatal(err)
			}
			n := len([]rune(said))
			claim, err := s.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Claimant: record.Ref{Name: "Valley Army"}, ClaimantSpan: &record.Quote{Span: text.Span{End: n}}, Spans: []record.Quote{{Span: text.Span{Start: n + 1, End: n + 5}}}})
			if err != nil {
				t.Fatal(err)
			}
			claim.Claimant = record.Ref{Name: c.name}
			if claim, err = s.SaveClaim(t.Context(), claim); err != nil {
				t.Fatal(err)
			}
			if (claim.ClaimantSpan != nil) != c.stays {
				t.Errorf("the words are %+v", claim.ClaimantSpan)
			}
		})
	}
}
