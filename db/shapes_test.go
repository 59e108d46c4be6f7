package db

import (
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

var keepShape = flag.Bool("keep-shape", false, "write a case of the present shape to testdata/db, where none is kept")

func shapeFile(n int) string { return fmt.Sprintf("../testdata/db/shape-%d.sqlite.gz", n) }

// TestFilesOfEveryShape opens a case that the program of each earlier shape has
// written: what a person did in it is there, and the file is sound. Whoever adds a
// migration keeps a case of the shape before it: go test ./db -run EveryShape -keep-shape.
func TestFilesOfEveryShape(t *testing.T) {
	sqls, err := steps()
	if err != nil {
		t.Fatal(err)
	}
	if present := shapeFile(len(sqls)); *keepShape {
		if _, err := os.Stat(present); err != nil {
			writeShape(t, present)
		}
	}
	for n := 1; n < len(sqls); n++ {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "case.sqlite")
			unpack(t, shapeFile(n), path)
			s, err := Open(t.Context(), path, Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
				t.Errorf("problems %+v, %v", found, err)
			}
			if backups, err := s.Backups(t.Context()); err != nil || len(backups) != 1 {
				t.Errorf("backups %+v, %v", backups, err)
			}
			info, err := s.Case(t.Context())
			if err != nil || info.Name != "قضية 😀" {
				t.Errorf("the case %+v, %v", info, err)
			}
			documents, _, err := s.Documents(t.Context(), DocumentFilter{})
			if err != nil || len(documents) != 4 {
				t.Errorf("%d documents, %v", len(documents), err)
			}
			all, _, err := s.Claims(t.Context(), ClaimFilter{})
			if err != nil {
				t.Fatal(err)
			}
			dismissed, _, err := s.Claims(t.Context(), ClaimFilter{Status: string(record.Dismissed)})
			if err != nil || len(dismissed) != 1 {
				t.Errorf("%d claims are dismissed, %v", len(dismissed), err)
			}
			noted := slices.IndexFunc(all, func(c ClaimRow) bool { return c.Note == "ملاحظة 😀" })
			if noted < 0 || len(all[noted].Tags) != 1 || all[noted].Tags[0].Name != "وسم" || all[noted].Status != record.Confirmed {
				t.Errorf("the claim with a note is not among %d", len(all))
			}
			questions, err := s.Questions(t.Context(), QuestionFilter{Status: record.Confirmed})
			if err != nil || len(questions) != 1 || questions[0].Text != "How many civilians were killed?" {
				t.Fatalf("questions %+v, %v", questions, err)
			}
			findings, err := s.Findings(t.Context(), questions[0].ID)
			if err != nil || !slices.ContainsFunc(findings, func(f record.Finding) bool { return f.Status == record.Dismissed && f.Note == "two events" }) {
				t.Errorf("the judgement is not among %+v, %v", findings, err)
			}
			if _, found, err := s.Search(t.Context(), SearchQuery{Text: "السوق"}); err != nil || found == 0 {
				t.Errorf("the search finds %d, %v", found, err)
			}
		})
	}
}

// unpack writes what a packed file holds.
func unpack(t *testing.T, packed, path string) {
	t.Helper()
	from, err := os.Open(packed)
	if err != nil {
		t.Fatalf("no case of that shape is kept: %v", err)
	}
	defer from.Close()
	r, err := gzip.NewReader(from)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, body, 0o600); err != nil {
		t.Fatal(err)
	}
}

// writeShape writes a small case in which a program has read and a person has
// worked: the one that the files of the earlier shapes hold.
func writeShape(t *testing.T, packed string) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "case.sqlite")
	s, err := Open(ctx, path, Options{Now: func() time.Time { return time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC) }})
	must(err)
	must(s.RenameCase(ctx, "قضية 😀"))
	bring := func(title, lang, dir, published, outlet, body string) record.Document {
		t.Helper()
		d, err := s.AddDocument(ctx, record.Document{Title: title, Lang: lang, Dir: dir, Text: body, MediaType: "text/plain", Charset: "utf-8", Published: published, Outlet: record.Ref{Name: outlet}}, []byte(body))
		must(err)
		return d
	}
	bring("تقرير", "ar", "rtl", "2024-04-27", "وكالة النهر", "قالت وزارة الصحة إن 41 مدنيا قُتلوا في القصف على سوق مرسى يوم الجمعة.\nونفت قيادة الجيش قصف السوق. 😀\n")
	bring("A report", "en", "ltr", "2024-04-28", "The Ledger", "The army command said on Friday that 12 civilians were killed in the shelling of the market in Marsa.\nIt denied that the army shelled the market.\n")
	proposed, _, err := s.Claims(ctx, ClaimFilter{Status: string(record.Suggested)})
	must(err)
	must(s.JudgeClaims(ctx, record.Dismissed, proposed[0].ID))
	must(s.JudgeClaims(ctx, record.Confirmed, proposed[1].ID))
	count := record.Count{What: "killed", Who: "civilians", Side: "Blue"}
	q, err := s.SaveQuestion(ctx, record.Question{Text: "How many civilians were killed?", Type: record.CountQuestion, Count: count})
	must(err)
	for i, n := range []float64{41, 12} {
		d := bring("خبر", "ar", "rtl", "2024-04-30", []string{"النهر", "الجبل"}[i], fmt.Sprintf("😀 عدد القتلى %v.\n", n))
		c := record.Claim{Document: d.ID, Act: record.Asserts, Claimant: record.Ref{Name: []string{"Blue ministry", "Red ministry"}[i]},
			Spans: []record.Quote{{Span: text.Span{Start: 2, End: 12}}}, Figures: []record.Figure{{Range: figure.Exactly(n), Qualifier: "exact", Count: count}}}
		if i == 0 {
			c.Note, c.Tags = "ملاحظة 😀", []record.Ref{{Name: "وسم"}}
		}
		c, err := s.SaveClaim(ctx, c)
		must(err)
		_, err = s.SavePosition(ctx, record.Position{Question: q.ID, Claim: c.ID})
		must(err)
	}
	findings, err := s.Findings(ctx, q.ID)
	must(err)
	must(s.JudgeFinding(ctx, findings[0].ID, record.Dismissed, "", "two events"))
	must(s.Close())
	body, err := os.ReadFile(path)
	must(err)
	to, err := os.Create(packed)
	must(err)
	w, err := gzip.NewWriterLevel(to, gzip.BestCompression)
	must(err)
	_, err = w.Write(body)
	must(err)
	must(w.Close())
	must(to.Close())
}
