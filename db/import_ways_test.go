package db_test

import (
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

// Reports say the same of each other whether they come into a case together or one by one,
// or are compared without one. Only the order of questions that rank alike is the case's own.
func TestReportsStandAlikeHoweverTheyComeIn(t *testing.T) {
	for _, set := range []string{"cape", "coast", "dam", "mine", "river"} {
		t.Run(set, func(t *testing.T) {
			t.Parallel()
			all := reportsOf(t, set)
			together := dbtest.Reading(t)
			if _, err := together.AddDocuments(t.Context(), all); err != nil {
				t.Fatal(err)
			}
			dbtest.Gathered(t, together)
			want := lines(compared(all))
			for way, got := range map[string][]string{"together": lines(told(t, together)), "one by one": lines(told(t, oneByOne(t, all)))} {
				if !slices.Equal(want, got) || len(got) < 50 {
					t.Errorf("%s: only compared\n%s\nonly in the case\n%s", way, strings.Join(missing(want, got), ""), strings.Join(missing(got, want), ""))
				}
			}
		})
	}
}

// lines are what is told, in an order of its own.
func lines(told string) []string { return slices.Sorted(strings.Lines(told + "\n")) }

// compared is what told is of reports that are in no case.
func compared(reports []db.Incoming) string {
	var claims []gather.Claim
	for _, r := range reports {
		d := r.Document
		d.ID = record.ID(d.Title)
		claims = append(claims, gather.FromReading(d, speech.Read(speech.Input{Text: text.New(d.Text), Published: when.Day(d.Published)}))...)
	}
	var all []string
	for _, c := range gather.Compare(claims) {
		all = append(all, record.Unmarked(c.Question.Text), c.Question.Reason.Plain("en"))
		for _, f := range c.Findings {
			all = append(all, f.Reason.Plain("en"))
		}
	}
	return strings.Join(all, "\n")
}
