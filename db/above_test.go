package db_test

import (
	"testing"

	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// A body of a telling name is of its kind, and who stands above others is a state only where the name says so, or where a ministry
// or an army stands under it and its name says nothing.
func TestWhoStandsAboveOthers(t *testing.T) {
	for _, c := range []struct {
		report, lang, above string
		kind                record.ActorKind
	}{
		{"قال المتحدث باسم الصليب الأحمر يوناس هاردال إن 9 مدنيين أصيبوا.", "ar", "International Committee of the Red Cross", record.Organisation},
		{"The spokesman of the United Nations, Jonas Hardal, said 9 civilians were wounded.", "en", "United Nations", record.Organisation},
		{"قال المتحدث باسم حركة الفجر يوناس هاردال إن 9 مدنيين أصيبوا.", "ar", "حركة الفجر", record.Force},
		{"The Salvation Front said 9 civilians were wounded.", "en", "Salvation Front", record.Organisation},
		{"قالت وزارة الدفاع النرويجية إن 9 جنود أصيبوا.", "ar", "Norway", record.State},
	} {
		s := dbtest.Reading(t)
		if _, err := s.AddDocument(t.Context(), record.Document{Title: "t", Lang: c.lang, Text: c.report, Published: "2024-04-30"}, []byte(c.report)); err != nil {
			t.Fatal(err)
		}
		all, err := s.Actors(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, a := range all {
			if a.Name != c.above {
				continue
			}
			if found = true; a.Kind != c.kind {
				t.Errorf("%s: %s is a %s, want %s", c.report, a.Name, a.Kind, c.kind)
			}
		}
		if !found {
			t.Errorf("%s: nobody is %s among %+v", c.report, c.above, all)
		}
	}
}
