package db_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

func TestSearchLooksThroughSpellings(t *testing.T) {
	s := dbtest.Open(t)
	body := "😀 خبر عاجل\n\nقالتْ إستونياُ إن ٤١ شخصًا أُصيبوا بالقذائف في القرية الشرقيّة.\nThe Ministry of Defence denied it.\nومدرسةُ البلدة أُغلقت، وللوزارة رأي آخر."
	d := addReport(t, s, body)
	addReport(t, s, "نص آخر لا علاقة له بشيء من ذلك.")
	for _, test := range []struct{ query, hit string }{
		{"استونيا", "إستونياُ"},
		{"إستونيا 41", "إستونياُ"},
		{"القرية", "القرية"},
		{"قرية", "القرية"},
		{"والقرية", "القرية"},
		{"قذائف", "بالقذائف"},
		{"مدرسه", "ومدرسةُ"},
		{"الوزارة", "وللوزارة"},
		{`"القرية الشرقية"`, "القرية الشرقيّة"},
		{"شرقي*", "الشرقيّة"},
		{"ministry DENIED", "Ministry"},
		{"minist denie", "Ministry"},
		{"قذائ", "بالقذائف"},
		{"الشرق", "الشرقيّة"},
		{"minist*", "Ministry"},
		{"«of defence»", "of Defence"},
	} {
		hits, n, err := s.Search(t.Context(), db.SearchQuery{Text: test.query, Kinds: []string{"document"}})
		if err != nil || n != 1 || len(hits) != 1 || hits[0].ID != d.ID {
			t.Errorf("%s: %d hits %+v, %v", test.query, n, hits, err)
			continue
		}
		if got := string([]rune(body)[hits[0].Span.Start:hits[0].Span.End]); got != test.hit {
			t.Errorf("%s: hit %q, want %q", test.query, got, test.hit)
		}
		var marked []string
		for _, p := range hits[0].Snippet {
			if p.Hit {
				marked = append(marked, p.Text)
			}
		}
		if len(marked) == 0 || marked[0] != test.hit {
			t.Errorf("%s: marked %q", test.query, marked)
		}
	}
	for _, query := range []string{"زير", `"الشرقية القرية"`, `"الشرقي"`, "إستونيا غائب", "", `"`, "*", "( OR )", "head:", "NEAR(a b)"} {
		if hits, n, err := s.Search(t.Context(), db.SearchQuery{Text: query}); err != nil || n != 0 {
			t.Errorf("%q found %+v, %v", query, hits, err)
		}
	}
}

func TestSearchKnowsAliasesClaimsAndQuestions(t *testing.T) {
	s := dbtest.Open(t)
	d := addReport(t, s, report)
	if _, err := s.SaveActor(t.Context(), record.Actor{Name: "القوة الزرقاء", Aliases: []string{"Blue Force"}}); err != nil {
		t.Fatal(err)
	}
	c := claimOn(t, d, "41 مدنيا قُتلوا")
	c.Note = "checked twice"
	c, err := s.SaveClaim(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	q := killed(t, s)
	found := func(query string) (kinds []string) {
		hits, _, err := s.Search(t.Context(), db.SearchQuery{Text: query})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hits {
			kinds = append(kinds, h.Kind)
		}
		return kinds
	}
	for query, want := range map[string]string{
		"القوة الزرقاء": "document", "قتلوا": "document claim", "checked": "claim", "civilians": "question",
	} {
		if got := strings.Join(found(query), " "); got != want {
			t.Errorf("%s: found %q, want %q", query, got, want)
		}
	}
	if err := s.DeleteClaim(t.Context(), c.ID); err != nil {
		t.Fatal(err)
	}
	if err := s.DeleteQuestion(t.Context(), q.ID); err != nil {
		t.Fatal(err)
	}
	if got := found("checked"); got != nil {
		t.Errorf("a deleted claim is found: %s", got)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got := found("civilians"); len(got) != 1 {
		t.Errorf("a question that came back is not found")
	}
}

// What was found by a name shows the name: that of who says it, and of the outlet
// or the file of a report.
func TestSearchShowsTheNameThatWasFound(t *testing.T) {
	s := dbtest.Open(t)
	d, err := s.AddDocument(t.Context(), record.Document{Lang: "ar", Text: report, FileName: "harbour-7.txt", Outlet: record.Ref{Name: "صحيفة الضفاف"}}, []byte(report))
	if err != nil {
		t.Fatal(err)
	}
	c := claimOn(t, d, "41 مدنيا قُتلوا")
	c.Claimant = record.Ref{Name: "سمير الوادي"}
	if _, err := s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]string{"harbour": "harbour", "الضفاف": "الضفاف", "الوادي": "الوادي"} {
		hits, _, err := s.Search(t.Context(), db.SearchQuery{Text: query})
		if err != nil || len(hits) != 1 {
			t.Fatalf("%s: %+v, %v", query, hits, err)
		}
		if !slices.Contains(hits[0].Snippet, db.Piece{Text: want, Hit: true}) {
			t.Errorf("%s: %+v does not show it", query, hits[0].Snippet)
		}
	}
}

// Of more matches than are weighed all are counted.
func TestSearchCountsWhatItDoesNotWeigh(t *testing.T) {
	s := dbtest.Open(t)
	const many = 1003
	for i := range many {
		body := fmt.Sprintf("جسر النهر رقم %d", i)
		if _, err := s.AddDocument(t.Context(), record.Document{Lang: "ar", Text: body}, []byte(body)); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		query string
		total int
	}{{"جسر", many}, {"جسر 7", 1}} {
		hits, n, err := s.Search(t.Context(), db.SearchQuery{Text: test.query, Kinds: []string{"document"}})
		if err != nil || n != test.total || len(hits) != min(20, test.total) {
			t.Errorf("%s: %d hits of %d, want %d; %v", test.query, len(hits), n, test.total, err)
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, seed := range []string{`a "b c" d*`, `"`, `«x`, "والقرية", "\u2067a\u2069", `" OR (`, "a\x00b", "\xff"} {
		f.Add(seed)
	}
	s := dbtest.Open(f)
	body := "قال a b c والقرية"
	if _, err := s.AddDocument(f.Context(), record.Document{Text: body}, []byte(body)); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		hits, _, err := s.Search(t.Context(), db.SearchQuery{Text: typed})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hits {
			if h.Span.Start < 0 || h.Span.End > len([]rune(body)) || h.Span.Start > h.Span.End {
				t.Fatalf("span %+v", h.Span)
			}
		}
	})
}

// A connection that searched before others wrote must not take the index for
// damaged: SQLite's own check would go by the structure that it remembers.
func TestVerifyAfterSearchesAndWrites(t *testing.T) {
	body := "قالت الوزارة إن 41 مدنيا قُتلوا 🚑"
	for _, searched := range []int{10, 35, 42} {
		s := dbtest.Open(t)
		d, err := s.AddDocument(t.Context(), record.Document{Lang: "ar", Text: body}, []byte(body))
		if err != nil {
			t.Fatal(err)
		}
		for i := range 60 {
			c := record.Claim{Document: d.ID, Act: record.Asserts, Note: fmt.Sprint("note ", i), Spans: []record.Quote{{Span: text.Span{Start: i % 20, End: 25}}}}
			if _, err := s.SaveClaim(t.Context(), c); err != nil {
				t.Fatal(err)
			}
			if i == searched {
				if _, _, err := s.Search(t.Context(), db.SearchQuery{Text: "note"}); err != nil {
					t.Fatal(err)
				}
			}
		}
		if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
			t.Errorf("searched at %d: problems %+v, %v", searched, found, err)
		}
	}
}
