package db_test

import (
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Two actors of one stored name are never shown by the name of the other: where a
// language has different names for them, both keep the one that is stored.
func TestTwoActorsOfOneName(t *testing.T) {
	ali, salim := record.Actor{Name: "Salim Dorvan", Aliases: []string{"سليم دورفان"}}, record.Actor{Name: "Salim Dorvan", Aliases: []string{"سالم درفان"}}
	bare := record.Actor{Name: "Salim Dorvan"}
	for name, c := range map[string]struct {
		met, given []record.Actor // as reports have them, and as persons do
		want       string
	}{
		"one":                       {[]record.Actor{ali}, nil, "سليم دورفان"},
		"the same in both":          {[]record.Actor{ali, ali}, nil, "سليم دورفان"},
		"two":                       {[]record.Actor{ali, salim}, nil, ""},
		"three":                     {[]record.Actor{ali, salim, ali}, nil, ""},
		"one without another name":  {[]record.Actor{ali, bare}, nil, ""},
		"the other named by people": {[]record.Actor{ali}, []record.Actor{ali}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			for _, a := range c.met {
				if _, err := s.IntroduceActor(t.Context(), a); err != nil {
					t.Fatal(err)
				}
			}
			for _, a := range c.given {
				if _, err := s.SaveActor(t.Context(), a); err != nil {
					t.Fatal(err)
				}
			}
			shown, err := s.ShownNames(t.Context(), "ar")
			if err != nil || shown["Salim Dorvan"] != c.want {
				t.Errorf("%q, want %q, %v", shown["Salim Dorvan"], c.want, err)
			}
		})
	}
}

// Claims in the order of their claimants are in that of the names that the page shows,
// and those of two claimants of one name do not mix.
func TestClaimsInTheOrderOfTheNamesThatAreShown(t *testing.T) {
	s := dbtest.Open(t)
	const body = "The mill burned down."
	d, err := s.AddDocument(t.Context(), record.Document{Title: "Mill", Lang: "en", Text: body}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	var made []record.ID // by the claimants, who are met in this order
	for _, a := range []record.Actor{{Name: "Adnan Zorr", Aliases: []string{"ياسر زر"}}, {Name: "Zaki Dorvan", Aliases: []string{"باسم دورفان"}}, {Name: "Mill"}, {Name: "Mill"}} {
		saved, err := s.IntroduceActor(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		made = append(made, saved.ID)
	}
	for _, who := range []int{0, 1, 2, 3, 2, 3} {
		if _, err := s.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Confirmed, Claimant: record.Ref{ID: made[who]}, Spans: []record.Quote{{Span: text.Span{Start: 0, End: 8}}}}); err != nil {
			t.Fatal(err)
		}
	}
	for lang, want := range map[string]string{"": "022331", "en": "022331", "ar": "223310"} {
		rows, _, err := s.Claims(t.Context(), db.ClaimFilter{Sort: "claimant", Lang: lang})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, r := range rows {
			for i, id := range made {
				if r.Claimant.ID == id {
					got += string(rune('0' + i))
				}
			}
		}
		if got != want {
			t.Errorf("%q: %s, want %s", lang, got, want)
		}
	}
}
