package db_test

import (
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Knowing an actor never makes the reading worse: what a report denies it denies
// whether or not the case knows who speaks, as what, or by which names.
func TestADenialStaysOneWhenTheCaseKnowsItsSpeaker(t *testing.T) {
	const arabic = "بيان 😀\r\nأعلن الجيش الشمالي الجمعة أن 14 جنديا قُتلوا منذ الأول من أيار، ونفى مقتل 45 جنديا كما قالت الجبهة الجنوبية.\r\n" +
		"ونفى المتحدث باسم الجيش الشمالي أن تكون قواته قد قصفت البلدة.\r\n"
	const english = "Statement 😀\r\nThe Northern Army said 14 of its soldiers were killed and denied that 45 had died.\r\nThe Southern Front denied the charge.\r\n"
	for _, c := range []struct {
		text, lang string
		actors     []record.Actor
	}{
		{arabic, "ar", []record.Actor{{Name: "الجيش الشمالي"}}},
		{arabic, "ar", []record.Actor{{Name: "الجيش الشمالي", Kind: record.Force, Side: "الشمال"}}},
		{arabic, "ar", []record.Actor{{Name: "الجيش الشمالي", Kind: record.Force, Aliases: []string{"الجيش"}}, {Name: "الجبهة الجنوبية", Kind: record.Force}}},
		{arabic, "ar", []record.Actor{{Name: "المتحدث باسم الجيش الشمالي", Kind: record.Person}}},
		{english, "en", []record.Actor{{Name: "Northern Army", Kind: record.Force}}},
		{english, "en", []record.Actor{{Name: "The Northern Army"}, {Name: "Southern Front", Kind: record.Force, Aliases: []string{"the Front"}}}},
	} {
		acts := func(s *db.Store) (all []string) {
			body := c.text
			d, err := s.AddDocument(t.Context(), record.Document{Lang: c.lang, Published: "2025-05-16", Text: strings.ReplaceAll(body, "\r\n", "\n")}, []byte(body))
			if err != nil {
				t.Fatal(err)
			}
			for _, claim := range claimsOf(t, s, d) {
				all = append(all, string(claim.Act)+" "+claim.Spans[0].Exact)
			}
			return all
		}
		want := acts(dbtest.Reading(t))
		denials := 0
		for _, w := range want {
			if len(w) > 6 && w[:6] == "denies" {
				denials++
			}
		}
		if denials == 0 {
			t.Errorf("no denial is read at all: %q", want)
		}
		s := dbtest.Reading(t)
		for _, a := range c.actors {
			if _, err := s.SaveActor(t.Context(), a); err != nil {
				t.Fatal(err)
			}
		}
		if got := acts(s); len(got) != len(want) {
			t.Errorf("with %v:\n%q\nwithout:\n%q", c.actors, got, want)
		} else {
			for i := range got {
				if got[i] != want[i] {
					t.Errorf("with %v: %q, without: %q", c.actors, got[i], want[i])
				}
			}
		}
	}
}
