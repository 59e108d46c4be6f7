package db_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// A case finds between stored claims what comparing their reports without storing
// them finds: what the words make of a number too, and who trades charges.
func TestACaseFindsWhatComparingFinds(t *testing.T) {
	for name, reports := range map[string][]string{
		"a number put right": {
			"قالت وزارة الصحة إن 14 شخصاً قتلوا في انفجار في مدينة الغزال. 😀",
			"قالت وزارة الصحة إن عدد قتلى الانفجار في مدينة الغزال 11 والصحيح أنه ليس 14. 😀",
		},
		"a number given first": {
			"قالت البلدية إن 6 أشخاص قتلوا في انفجار في مدينة الغزال.",
			"قالت البلدية إن حصيلة أولى أفادت بمقتل 4 أشخاص في انفجار في مدينة الغزال.",
		},
		"charges traded in two reports": {
			"تبادلت تشاد والنيجر الاتهامات بخرق الهدنة.",
			"وتبادلت النيجر وتشاد الاتهامات بخرق الهدنة أمس.",
		},
		"an account that blames without a verb of accusing": {
			"قالت النيجر إن قذائف تشادية أصابت مستشفى في مدينة الغزال.",
			"قالت تشاد إن قذائف نيجرية أصابت المستشفى في مدينة الغزال.",
		},
		"a spokesman who is introduced once, and is no origin of his own": {
			"قال الناطق باسم حركة الفجر سالم طاهر إن 14 جنديا قتلوا في كمين قرب بلدة الغزال.",
			"قال سالم طاهر إن 14 جنديا قتلوا في كمين قرب بلدة الغزال.",
			"قالت حركة الفجر إن 14 جنديا قتلوا في الكمين قرب بلدة الغزال.",
		},
		"a version that is set against another by the word before its speaker": {
			"قالت النيجر إن سبب الانفجار صهريج وقود. 😀\nلكنَّ نقيب العمال بشير الحداد قال إن الجيش قصف المصنع.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Reading(t)
			var claims []gather.Claim
			for i, words := range reports {
				d := record.Document{ID: record.ID(fmt.Sprint(i)), Title: fmt.Sprint("report ", i), Text: words, Lang: "ar", Published: fmt.Sprint("2031-03-0", i+5), Outlet: record.Ref{Name: fmt.Sprint("paper ", i)}}
				claims = append(claims, gather.FromReading(d, speech.Read(speech.Input{Text: text.New(words), Published: when.Day(d.Published), Outlet: d.Outlet.Name}))...)
				d.ID = ""
				if _, err := s.AddDocument(t.Context(), d, []byte(words)); err != nil {
					t.Fatal(err)
				}
			}
			dbtest.Gathered(t, s)
			var want, got []string
			for _, q := range gather.Compare(claims) {
				for _, f := range q.Findings {
					want = append(want, string(f.Kind))
				}
			}
			rows, err := s.Questions(t.Context(), db.QuestionFilter{Status: record.Suggested})
			if err != nil {
				t.Fatal(err)
			}
			for _, q := range rows {
				found, err := s.Findings(t.Context(), q.ID)
				if err != nil {
					t.Fatal(err)
				}
				for _, f := range found {
					got = append(got, string(f.Kind))
				}
			}
			slices.Sort(want)
			slices.Sort(got)
			if len(want) == 0 || !slices.Equal(got, want) {
				t.Errorf("the case has %s, comparing %s", strings.Join(got, " "), strings.Join(want, " "))
			}
		})
	}
}

// How the claims of a question stand hangs on no other question, whichever are worked
// out together: who is introduced there may have no such side here.
func TestAQuestionStandsByItsOwnClaims(t *testing.T) {
	s := dbtest.Reading(t)
	var first record.Document
	for i, words := range []string{
		"قال سالم طاهر إن 14 جنديا قتلوا في كمين قرب بلدة الغزال. 😀",
		"قالت حركة الفجر إن 14 جنديا قتلوا في الكمين قرب بلدة الغزال.",
		"قال الناطق باسم حركة الفجر سالم طاهر إن الجيش أغلق سوق مدينة الواحة.\nونفى الجيش ذلك.",
	} {
		d, err := s.AddDocument(t.Context(), record.Document{Title: fmt.Sprint(i), Text: words, Lang: "ar", Published: "2031-03-05", Outlet: record.Ref{Name: fmt.Sprint("paper ", i)}}, []byte(words))
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = d
		}
	}
	dbtest.Gathered(t, s)
	sound := func(when string) {
		t.Helper()
		if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
			t.Errorf("%s: problems %+v, %v", when, found, err)
		}
	}
	sound("at first")
	if all, err := s.Questions(t.Context(), db.QuestionFilter{}); err != nil || len(all) < 2 {
		t.Fatalf("questions %+v, %v", all, err)
	}
	first.Published = "2031-03-06"
	if _, err := s.SaveDocument(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, s)
	sound("after one report's date was mended")
}
