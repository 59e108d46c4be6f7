package db_test

import (
	"fmt"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

var tollReports = []struct{ day, body string }{
	{"2031-03-03", "وقال مدير الدفاع المدني سامي الورد إن 12 شخصا على الأقل قتلوا في انهيار سد الحور.\n"},
	{"2031-03-05", "ارتفعت حصيلة قتلى انهيار سد الحور إلى 17 قتيلا، بحسب الدفاع المدني. وقالت لجنة الأهالي إن 40 شخصا قتلوا في انهيار السد 🌊.\n"},
	{"2031-03-12", "قال الدفاع المدني إن حصيلة قتلى انهيار سد الحور بلغت 26 قتيلا.\n"},
}

// whatIsAsked are the questions of a case with what their findings say, by the words of the claims.
func whatIsAsked(t *testing.T, s *db.Store) (all []string) {
	t.Helper()
	rows, err := s.Questions(t.Context(), db.QuestionFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		positions, err := s.Positions(t.Context(), row.ID)
		if err != nil {
			t.Fatal(err)
		}
		findings, err := s.Findings(t.Context(), row.ID)
		if err != nil {
			t.Fatal(err)
		}
		words := map[record.ID]string{}
		for _, p := range positions {
			words[p.Position.ID] = p.Claim.Spans[0].Exact
		}
		for _, f := range findings {
			pair := []string{words[f.A], words[f.B]}
			slices.Sort(pair)
			all = append(all, fmt.Sprintf("%s | %s | %q", row.Text, f.Kind, pair))
		}
	}
	slices.Sort(all)
	return all
}

// The day of a report may be set when it is in the case for long: what is asked then is what
// would have been asked had it come with its day.
func TestADaySetLaterAsksTheSame(t *testing.T) {
	add := func(s *db.Store, dated bool) (all []record.Document) {
		for _, r := range tollReports {
			d := record.Document{Title: r.day, Lang: "ar", Text: r.body}
			if dated {
				d.Published = r.day
			}
			d, err := s.AddDocument(t.Context(), d, []byte(r.body))
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, d)
		}
		dbtest.Gathered(t, s)
		return all
	}
	at, later := dbtest.Reading(t), dbtest.Reading(t)
	add(at, true)
	for i, d := range add(later, false) {
		d.Published = tollReports[i].day
		if _, err := later.SaveDocument(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		dbtest.Gathered(t, later)
	}
	want, got := whatIsAsked(t, at), whatIsAsked(t, later)
	if len(want) == 0 {
		t.Fatal("nothing is asked")
	}
	if !slices.Equal(got, want) {
		t.Errorf("set later:\n%q\nwith its day:\n%q", got, want)
	}
}
