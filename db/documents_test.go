package db_test

import (
	"errors"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

func TestTheSameFileIsNamedAndNotStoredTwice(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	_, err := s.AddDocument(t.Context(), record.Document{Title: "again", Text: report}, []byte(report))
	var twin *db.DuplicateError
	if !errors.As(err, &twin) || twin.Document.ID != d.ID {
		t.Fatalf("stored twice: %v", err)
	}
	again := record.Document{ID: d.ID, Text: report}
	if again, err = s.AddDocument(t.Context(), again, []byte(report)); err != nil || again.Title != d.Title {
		t.Errorf("the same save once more: %+v, %v", again, err)
	}
	if err := s.DeleteDocument(t.Context(), d.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.AddDocument(t.Context(), record.Document{Text: report}, []byte(report)); err != nil {
		t.Errorf("after it was deleted: %v", err)
	}
}

// TestWhiteSpaceAtTheEndMakesNoOtherReport: a stored text is never trimmed, and is the
// same report as one that only ends in other white space.
func TestWhiteSpaceAtTheEndMakesNoOtherReport(t *testing.T) {
	for name, c := range map[string]struct {
		first, second string
		same          bool
	}{
		"a final newline":            {report, report + "\n", true},
		"without its final newline":  {report + "\n", report, true},
		"spaces of several kinds":    {report + "\n", report + " \t\u00a0\u2003\u3000\n\n", true},
		"a text of two words":        {"قصف 😀", "قصف 😀\n", true},
		"two texts of two words":     {"قصف 😀\n", "قصف 🚀\n", false},
		"white space in its midst":   {report + "\nend", report + "\n\nend", false},
		"white space before it":      {report, "\n" + report, false},
		"a mark after the last word": {report, report + " .", false},
		"nothing but white space":    {"\n", " \n", true},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			first, err := s.AddDocument(t.Context(), record.Document{Title: "first", Text: c.first}, []byte(c.first))
			if err != nil {
				t.Fatal(err)
			}
			second, err := s.AddDocument(t.Context(), record.Document{Title: "second", Text: c.second}, []byte(c.second))
			var twin *db.DuplicateError
			if same := errors.As(err, &twin) && twin.Document.ID == first.ID; same != c.same || !same && (err != nil || second.Text != c.second) {
				t.Errorf("the second: %+v, %v", second, err)
			}
			if d, err := s.Document(t.Context(), first.ID); err != nil || d.Text != c.first {
				t.Errorf("the first is %q now, %v", d.Text, err)
			}
		})
	}
}

func TestTextIsTakenAsIntakeMakesIt(t *testing.T) {
	s := dbtest.Open(t)
	for _, body := range []string{"a\r\nb", "a\rb", "a\x00b", "a\xffb"} {
		var invalid *db.InvalidError
		if _, err := s.AddDocument(t.Context(), record.Document{Text: body}, []byte(body)); !errors.As(err, &invalid) {
			t.Errorf("%q was stored: %v", body, err)
		}
	}
	original := []byte("\xef\xbb\xbf" + report)
	d, err := s.AddDocument(t.Context(), record.Document{Text: report}, original)
	if err != nil || d.Text != report || d.Size != len(original) || d.Dir != "ltr" {
		t.Fatalf("%+v, %v", d, err)
	}
	if b, err := s.Original(t.Context(), d.ID); err != nil || string(b) != string(original) {
		t.Errorf("original %q, %v", b, err)
	}
	if _, err := stranger(t, s.Path()).Exec(`UPDATE body SET text = 'x'`); err == nil {
		t.Error("plain SQL changed a text")
	}
}

func TestDocumentsAreListedAndEdited(t *testing.T) {
	s := dbtest.Open(t)
	a := addReport(t, s, report)
	b := addReport(t, s, "😀 second\n"+report)
	if _, err := s.SaveClaim(t.Context(), claimOn(t, a, "41 مدنيا")); err != nil {
		t.Fatal(err)
	}
	b.Title, b.Lang, b.Published, b.Outlet = "بيان", "en", "2024-03", record.Ref{Name: "وكاله النّهر"}
	b.Boilerplate = []text.Span{{Start: 0, End: 8}}
	b.Tags = []record.Ref{{Name: "بيانات"}}
	b, err := s.SaveDocument(t.Context(), b)
	if err != nil || b.Version != 2 || b.Outlet != a.Outlet || len(b.Boilerplate) != 1 || len(b.Tags) != 1 {
		t.Fatalf("saved %+v, %v", b, err)
	}
	for name, test := range map[string]struct {
		filter db.DocumentFilter
		want   []record.ID
	}{
		"all":           {db.DocumentFilter{}, []record.ID{a.ID, b.ID}},
		"newest first":  {db.DocumentFilter{Desc: true}, []record.ID{b.ID, a.ID}},
		"by claims":     {db.DocumentFilter{Sort: "claims", Desc: true}, []record.ID{a.ID, b.ID}},
		"by date":       {db.DocumentFilter{Sort: "published"}, []record.ID{b.ID, a.ID}},
		"english":       {db.DocumentFilter{Lang: "en"}, []record.ID{b.ID}},
		"april":         {db.DocumentFilter{From: "2024-04"}, []record.ID{a.ID}},
		"until mid mar": {db.DocumentFilter{To: "2024-03-15"}, []record.ID{b.ID}},
		"title":         {db.DocumentFilter{Query: "تقر"}, []record.ID{a.ID}},
		"outlet":        {db.DocumentFilter{Outlet: a.Outlet.ID, Query: "النهر"}, []record.ID{a.ID, b.ID}},
		"tag":           {db.DocumentFilter{Tag: b.Tags[0].ID}, []record.ID{b.ID}},
		"page":          {db.DocumentFilter{Limit: 1, Offset: 1}, []record.ID{b.ID}},
	} {
		rows, total, err := s.Documents(t.Context(), test.filter)
		if err != nil || len(rows) != len(test.want) || total < len(rows) {
			t.Errorf("%s: %d rows of %d, %v", name, len(rows), total, err)
			continue
		}
		for i, r := range rows {
			if r.ID != test.want[i] || r.Text != "" {
				t.Errorf("%s: row %d is %s", name, i, r.ID)
			}
		}
	}
	if prev, next, err := s.Neighbours(t.Context(), a.ID); err != nil || prev != "" || next != b.ID {
		t.Errorf("neighbours %q %q, %v", prev, next, err)
	}
	if _, err := s.Undo(t.Context(), db.Scope{Document: b.ID}); err != nil {
		t.Fatal(err)
	}
	if b, _ = s.Document(t.Context(), b.ID); b.Title != "تقرير" || len(b.Boilerplate) != 0 || b.Version != 3 {
		t.Errorf("after undo %+v", b)
	}
	b.Version = 2
	var stale *db.StaleError
	if _, err := s.SaveDocument(t.Context(), b); !errors.As(err, &stale) {
		t.Errorf("saved from an old copy: %v", err)
	}
}

// What is answered from another report goes with its own, and comes back with it.
func TestAReportThatIsAnsweredFromAnotherCanGo(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	a, b := addReport(t, s, report), addReport(t, s, "😀 ونفت الحكومة ذلك نفيًا قاطعا\n")
	said, err := s.SaveClaim(ctx, claimOn(t, a, "41 مدنيا"))
	if err != nil {
		t.Fatal(err)
	}
	denial := claimOn(t, b, "ونفت الحكومة ذلك")
	denial.Act, denial.Answers = record.Denies, said.ID
	if denial, err = s.SaveClaim(ctx, denial); err != nil {
		t.Fatal(err)
	}
	answers := func(want record.ID) {
		t.Helper()
		if c, err := s.Claim(ctx, denial.ID); err != nil || c.Answers != want {
			t.Errorf("the denial answers %q, %v; want %q", c.Answers, err, want)
		}
		if found, err := s.Verify(ctx); err != nil || len(found) > 0 {
			t.Errorf("problems %+v, %v", found, err)
		}
	}
	if err := s.DeleteDocument(ctx, a.ID); err != nil {
		t.Fatal(err)
	}
	answers("")
	if steps, err := s.History(ctx, db.Scope{Document: b.ID}, 1, 0); err != nil || len(steps) != 1 || steps[0].Noun != "claim" {
		t.Errorf("a step of two reports in the history of one: %+v, %v", steps, err)
	}
	if _, err := s.Undo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}
	answers(said.ID)
	if _, err := s.Redo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}
	answers("")
	if _, err := s.Undo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}

	again := record.Document{Title: "أخرى", Lang: "ar", Text: report + "😀\n"}
	replaced, err := s.ReplaceDocument(ctx, a.ID, again, []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	answers("")
	if _, err := s.Undo(ctx, db.Scope{Document: replaced.ID}); err != nil { // in the reader that shows what came of it
		t.Fatal(err)
	}
	answers(said.ID)
}
