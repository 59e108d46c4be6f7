package db_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The budgets of the product are for a case of 20,000 documents and 100,000
// claims; filling it takes minutes, so benchmarks use a small one unless asked:
// go test ./db -run '^$' -bench . -large
var large = flag.Bool("large", false, "benchmark on 20,000 documents and 100,000 claims")

// keptCase is the case that all benchmarks of a run share.
var keptCase string

var onCase = flag.String("case", "", "benchmark on this generated case, which is kept and changed")

var imported = flag.Int("imported", 1000, "how many reports BenchmarkImport takes in")

// TestMain takes the generated case away when the benchmarks are done.
func TestMain(m *testing.M) {
	code := m.Run()
	if keptCase != "" && keptCase != *onCase {
		for _, sidecar := range []string{"", "-wal", "-shm"} {
			if err := os.Remove(keptCase + sidecar); err != nil && !errors.Is(err, os.ErrNotExist) {
				fmt.Fprintln(os.Stderr, err)
				code = 1
			}
		}
	}
	os.Exit(code)
}

func filled(b *testing.B) (*db.Store, dbtest.Size) {
	b.Helper()
	size := dbtest.Small
	if *large {
		size = dbtest.Large
	}
	if keptCase == "" {
		keptCase = *onCase
	}
	if keptCase == "" {
		folder, err := filepath.Abs(b.TempDir())
		if err != nil {
			b.Fatal(err)
		}
		keptCase = filepath.Join(filepath.Dir(filepath.Dir(folder)), fmt.Sprintf("counterclaim-bench-%d-%d.sqlite", size.Documents, time.Now().UnixNano()))
		s, err := db.Open(b.Context(), keptCase, db.Options{NoReading: true})
		if err != nil {
			b.Fatal(err)
		}
		begun := time.Now()
		if err := dbtest.Fill(b.Context(), s, size); err != nil {
			b.Fatal(err)
		}
		b.Logf("filled with %d documents, %d claims in %v", size.Documents, size.Claims, time.Since(begun).Round(time.Millisecond))
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
	return dbtest.OpenAt(b, keptCase, db.Options{NoReading: true}), size
}

// p95 runs f b.N times and reports the time that 95 of 100 runs stay under.
func p95(b *testing.B, f func(i int) error) {
	b.Helper()
	var took []time.Duration
	for b.Loop() {
		begun := time.Now()
		if err := f(len(took)); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(begun))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
}

func BenchmarkOpen(b *testing.B) {
	s, _ := filled(b)
	p95(b, func(int) error {
		again, err := db.Open(b.Context(), s.Path(), db.Options{NoReading: true})
		if err != nil {
			return err
		}
		return again.Close()
	})
}

func BenchmarkDocuments(b *testing.B) {
	s, size := filled(b)
	for _, f := range []db.DocumentFilter{{}, {Sort: "published", Desc: true}, {Sort: "title"}, {Sort: "claims", Desc: true}, {Query: "تقرير"}, {From: "2024-03", To: "2024-04"}} {
		f.Limit = 50
		b.Run(fmt.Sprintf("%s%s%s", f.Sort, f.Query, f.From), func(b *testing.B) {
			p95(b, func(i int) error {
				f.Offset = i * 50 % size.Documents
				_, _, err := s.Documents(b.Context(), f)
				return err
			})
		})
	}
}

func BenchmarkClaims(b *testing.B) {
	s, size := filled(b)
	actors, err := s.Actors(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for name, f := range map[string]db.ClaimFilter{"all": {}, "claimant": {Claimant: actors[3].ID}, "act": {Act: "denies"}, "side": {Side: "Blue"},
		"happened": {Sort: "happened"}, "published": {Sort: "published", Desc: true}, "claimants": {Sort: "claimant"}, "query": {Query: "القرية"}} {
		f.Limit = 50
		b.Run(name, func(b *testing.B) {
			p95(b, func(i int) error {
				f.Offset = i * 50 % min(size.Claims, 2000)
				_, _, err := s.Claims(b.Context(), f)
				return err
			})
		})
	}
	b.Run("facets", func(b *testing.B) {
		p95(b, func(int) error {
			_, err := s.ClaimFacets(b.Context(), db.ClaimFilter{})
			return err
		})
	})
}

func BenchmarkPages(b *testing.B) {
	s, _ := filled(b)
	questions, err := s.Questions(b.Context(), db.QuestionFilter{})
	if err != nil {
		b.Fatal(err)
	}
	actors, err := s.Actors(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	documents, _, err := s.Documents(b.Context(), db.DocumentFilter{Limit: 100})
	if err != nil {
		b.Fatal(err)
	}
	for name, f := range map[string]func(i int) error{
		"overview":  func(int) error { _, err := s.Overview(b.Context()); return err },
		"board":     func(int) error { _, err := s.Questions(b.Context(), db.QuestionFilter{}); return err },
		"question":  func(i int) error { _, err := s.Positions(b.Context(), questions[i%len(questions)].ID); return err },
		"findings":  func(i int) error { _, err := s.Findings(b.Context(), questions[i%len(questions)].ID); return err },
		"silent":    func(i int) error { _, err := s.Silent(b.Context(), questions[i%len(questions)].ID); return err },
		"document":  func(i int) error { _, err := s.Document(b.Context(), documents[i%len(documents)].ID); return err },
		"claims of": func(i int) error { _, err := s.ClaimsOf(b.Context(), documents[i%len(documents)].ID); return err },
		"actors":    func(int) error { _, err := s.Actors(b.Context()); return err },
		"profile":   func(i int) error { _, err := s.ActorProfile(b.Context(), actors[i%len(actors)].ID); return err },
		"tags":      func(int) error { _, err := s.Tags(b.Context()); return err },
		"history":   func(int) error { _, err := s.History(b.Context(), db.Scope{}, 50, 0); return err },
		"timeline":  func(int) error { _, _, err := s.Moments(b.Context(), db.ClaimFilter{Limit: 100}); return err },
	} {
		b.Run(name, func(b *testing.B) { p95(b, f) })
	}
}

func BenchmarkSearch(b *testing.B) {
	s, _ := filled(b)
	for _, typed := range []string{"القرية", "قرية مدارس", `"الحي الشرقي"`, "مدني*", "bridge", "باتيمرنا", "تقرير"} {
		for _, kinds := range [][]string{{"document"}, nil} {
			b.Run(fmt.Sprintf("%s/%d", typed, len(kinds)), func(b *testing.B) {
				p95(b, func(int) error {
					_, _, err := s.Search(b.Context(), db.SearchQuery{Text: typed, Kinds: kinds, Limit: 20})
					return err
				})
			})
		}
	}
}

// BenchmarkSaveClaim changes claims: their numbers, where the findings are computed
// anew; and their words, where the claim is gathered behind that with those near
// it too, alone and while reports come in and are gathered.
func BenchmarkSaveClaim(b *testing.B) {
	kept, _ := filled(b)
	questions, err := kept.Questions(b.Context(), db.QuestionFilter{Limit: 20})
	if err != nil {
		b.Fatal(err)
	}
	var claims []record.Claim
	for _, q := range questions {
		rows, err := kept.Positions(b.Context(), q.ID)
		if err != nil {
			b.Fatal(err)
		}
		for _, r := range rows {
			if len(r.Claim.Figures) > 0 {
				claims = append(claims, r.Claim)
			}
		}
	}
	for _, name := range []string{"findings", "findings and gathering", "while reports come in"} {
		b.Run(name, func(b *testing.B) {
			s := dbtest.OpenAt(b, kept.Path(), db.Options{NoReading: name == "findings"})
			if name == "while reports come in" {
				defer comeIn(b, s)()
			}
			p95(b, func(i int) error {
				c := &claims[i%len(claims)]
				c.Figures[0].Range.Low = float64(i % 50)
				c.Figures[0].Range.High = float64(i%50 + i%3)
				c.Happened = fmt.Sprintf("2024-%02d-%02d", i%12+1, i%28+1)
				saved, err := s.SaveClaim(b.Context(), *c)
				*c = saved
				return err
			})
		})
	}
}

// comeIn has reports come into a case until what it returns is called.
func comeIn(b *testing.B, s *db.Store) (end func()) {
	ctx, cancel := context.WithCancel(b.Context())
	done := make(chan error)
	go func() {
		news := dbtest.Wire()
		for n := 0; ctx.Err() == nil; n++ {
			batch := make([]db.Incoming, 100)
			for i := range batch {
				batch[i] = news.Report(int(time.Now().UnixMilli()%1e9) + 1000*n + i) // the case is kept, and has those of other runs
			}
			err := s.AddEach(ctx, slices.Values(batch), func([]db.Added) error { return nil })
			if err = errors.Join(err, s.Gathered(ctx)); err != nil && ctx.Err() == nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	return func() {
		cancel()
		if err := <-done; err != nil {
			b.Error(err)
		}
	}
}

func BenchmarkAddDocument(b *testing.B) {
	for name, o := range map[string]db.Options{"stored": {NoReading: true}, "read": {}} {
		b.Run(name, func(b *testing.B) {
			s := dbtest.OpenAt(b, filepath.Join(b.TempDir(), "case.sqlite"), o)
			words := dbtest.Words(rand.New(rand.NewPCG(3, 4)))
			p95(b, func(i int) error {
				body := dbtest.Report(words, i)
				_, err := s.AddDocument(b.Context(), record.Document{Lang: "ar", Text: body, Boilerplate: []text.Span{{Start: 0, End: 5}}}, []byte(body))
				return err
			})
		})
	}
}

// BenchmarkImport takes in 1,000 reports of 6 KB as the import command does: until
// all are read, indexed and stored, and until they are compared as well; of a season with some thirty claims in each, all
// of one town and week, and of words with next to no claims.
func BenchmarkImport(b *testing.B) {
	plain := func(many int) (all []db.Incoming) {
		words := dbtest.Words(rand.New(rand.NewPCG(3, 4)))
		for i := range many {
			body := dbtest.Report(words, i)
			all = append(all, db.Incoming{Document: record.Document{Lang: "ar", Text: body}, Original: []byte(body)})
		}
		return all
	}
	for name, reportsOf := range map[string]func(int) []db.Incoming{"wire": dbtest.Wire().Reports, "one story": dbtest.OneStory().Reports, "plain": plain} {
		b.Run(name, func(b *testing.B) {
			reports := reportsOf(*imported)
			for b.Loop() {
				b.StopTimer()
				s := dbtest.OpenAt(b, filepath.Join(b.TempDir(), "case.sqlite"), db.Options{})
				b.StartTimer()
				begun := time.Now()
				if err := s.AddEach(b.Context(), slices.Values(reports), func([]db.Added) error { return nil }); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(reports))/time.Since(begun).Seconds(), "stored/s")
				if err := s.Gathered(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N*len(reports))/b.Elapsed().Seconds(), "gathered/s")
		})
	}
}

func BenchmarkVerify(b *testing.B) {
	s, _ := filled(b)
	for b.Loop() {
		if found, err := s.Verify(b.Context()); err != nil || len(found) > 0 {
			b.Fatalf("%+v, %v", found, err)
		}
	}
}

var asked = flag.Int("asked", 2000, "of how many questions BenchmarkFindQuestions finds one")

// BenchmarkFindQuestions looks questions up as one who puts a claim to one does, at
// every key: in a case that stands still, and after something was written to it.
func BenchmarkFindQuestions(b *testing.B) {
	s := dbtest.Open(b)
	words := dbtest.Words(rand.New(rand.NewPCG(1, 2)))
	worded := func(n int) (wording string) {
		for range 9 {
			wording += words() + " "
		}
		return fmt.Sprint(wording, n)
	}
	for n := range *asked {
		q := record.Question{Text: worded(n) + "؟", TextEn: fmt.Sprintf("How many people were killed in village %d, and by whom?", n), Type: record.CountQuestion}
		if _, err := s.SaveQuestion(b.Context(), q); err != nil {
			b.Fatal(err)
		}
	}
	near := db.Near{Words: worded(0) + worded(1), Type: record.CountQuestion}
	for name, written := range map[string]bool{"at rest": false, "after a save": true} {
		b.Run(name, func(b *testing.B) {
			for n := 0; b.Loop(); n++ {
				if written {
					b.StopTimer()
					if err := s.RenameCase(b.Context(), fmt.Sprint("case ", n)); err != nil {
						b.Fatal(err)
					}
					b.StartTimer()
				}
				if found, err := s.FindQuestions(b.Context(), "في", near, 12); err != nil || len(found) == 0 {
					b.Fatalf("%d found, %v", len(found), err)
				}
			}
		})
	}
}
