package handlers

import (
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// The budget of a page is for a case of 20,000 documents and 100,000 claims,
// which takes minutes to make: without -case the pages are of a small one.
var caseFile = flag.String("case", "", "time the pages of this case, as BenchmarkOpen of package db leaves it with -case")

func timedOffice(b *testing.B) *office {
	b.Helper()
	path := *caseFile
	if path == "" {
		path = filepath.Join(b.TempDir(), "case.sqlite")
	}
	s := dbtest.OpenAt(b, path, db.Options{NoReading: true, Now: time.Now})
	if *caseFile == "" {
		if err := dbtest.Fill(b.Context(), s, dbtest.Small); err != nil {
			b.Fatal(err)
		}
	}
	return officeOf(b, s)
}

// p95 asks for the pages one after the other, every fourth time after a change of
// the case, and reports the times that half of them and 95 of 100 stay under.
func (o *office) p95(b *testing.B, addresses ...string) {
	b.Helper()
	o.t = b
	var cookies []*http.Cookie
	if at, err := http.NewRequest(http.MethodGet, o.base, nil); err == nil {
		cookies = o.http.Jar.Cookies(at.URL)
	}
	var took, after []time.Duration
	size := 0
	for b.Loop() {
		written := len(took)%4 == 3
		if written { // so that nothing counted before is good any more
			b.StopTimer()
			if err := o.store.RenameCase(b.Context(), fmt.Sprint("case ", len(took))); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
		}
		r, err := http.NewRequest(http.MethodGet, o.base+addresses[len(took)%len(addresses)], nil)
		if err != nil {
			b.Fatal(err)
		}
		r.Header.Set("Sec-Fetch-Site", "same-origin")
		if strings.HasSuffix(r.URL.Path, "/form") {
			r.Header.Set("X-Swap", "#inspector")
		}
		for _, c := range append(cookies, &http.Cookie{Name: scriptCookie, Value: "1"}) {
			r.AddCookie(c)
		}
		w := httptest.NewRecorder()
		begun := time.Now()
		o.desk.ServeHTTP(w, r)
		took = append(took, time.Since(begun))
		if written {
			after = append(after, took[len(took)-1])
		}
		if w.Code != http.StatusOK {
			b.Fatalf("%s: %d", r.URL, w.Code)
		}
		size = w.Body.Len()
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
	if slices.Sort(after); len(after) > 0 {
		b.ReportMetric(float64(after[len(after)/2].Microseconds())/1000, "after-a-change-ms")
	}
	b.ReportMetric(float64(size)/1024, "KB")
}

// BenchmarkPages is what every page of a case costs the server.
func BenchmarkPages(b *testing.B) {
	o := timedOffice(b)
	ctx := b.Context()
	documents, _, err := o.store.Documents(ctx, db.DocumentFilter{Limit: 40})
	if err != nil {
		b.Fatal(err)
	}
	questions, err := o.store.Questions(ctx, db.QuestionFilter{Limit: 40})
	if err != nil {
		b.Fatal(err)
	}
	actors, err := o.store.Actors(ctx)
	if err != nil {
		b.Fatal(err)
	}
	biggest := slices.MaxFunc(actors, func(a, b db.ActorRow) int { return a.Claims - b.Claims })
	claims, _, err := o.store.Claims(ctx, db.ClaimFilter{Document: documents[0].ID, Limit: 1})
	if err != nil || len(claims) == 0 {
		b.Fatal(len(claims), err)
	}
	var readers, asked, forms []string
	for _, d := range documents {
		readers = append(readers, href.Document(d.ID))
		of, err := o.store.ClaimsOf(ctx, d.ID)
		if err != nil {
			b.Fatal(err)
		}
		for _, c := range of[:min(1, len(of))] {
			forms = append(forms, href.ClaimForm(c.ID))
		}
	}
	for _, q := range questions {
		asked = append(asked, href.Question(q.ID))
	}
	facets, err := o.store.ClaimFacets(ctx, db.ClaimFilter{})
	if err != nil {
		b.Fatal(err)
	}
	page := func(address string) []string { // the first pages
		all := []string{address}
		for n := range 5 {
			all = append(all, href.With(address, "offset", fmt.Sprint((n+1)*pageLength)))
		}
		return all
	}
	for _, p := range []struct {
		name      string
		addresses []string
	}{
		{"documents", page(href.Documents)},
		{"documents by title", []string{href.With(href.Documents, "sort", "title")}},
		{"documents by outlet", []string{href.With(href.Documents, "sort", "outlet")}},
		{"documents by claims", []string{href.With(href.Documents, "sort", "claims", "desc", "1")}},
		{"documents with a word", []string{href.With(href.Documents, "q", "تقرير")}},
		{"documents of a month", []string{href.With(href.Documents, "from", "2024-03", "to", "2024-03")}},
		{"reader", readers},
		{"claim form", forms},
		{"board", []string{href.Board}},
		{"board, contested", []string{href.With(href.Board, "standing", string(record.Contested))}},
		{"question", asked},
		{"claims", page(href.Claims)},
		{"claims, last page", []string{href.With(href.Claims, "offset", "99900")}},
		{"claims by claimant", []string{href.With(href.Claims, "sort", "claimant")}},
		{"claims by day", []string{href.With(href.Claims, "sort", "day")}},
		{"claims of a claimant", []string{href.With(href.Claims, "claimant", string(biggest.ID))}},
		{"claims of an outlet", []string{href.With(href.Claims, "outlet", facets["outlet"][0].ID)}},
		{"claims of a side", []string{href.With(href.Claims, "side", "Blue")}},
		{"claims of an act", []string{href.With(href.Claims, "act", "denies")}},
		{"claims on a question", []string{href.With(href.Claims, "question", string(questions[0].ID))}},
		{"claims of a grade", []string{href.With(href.Claims, "source", "F", "info", "6")}},
		{"claims of a month", []string{href.With(href.Claims, "from", "2024-03", "to", "2024-03")}},
		{"claims with a word", []string{href.With(href.Claims, "q", "القرية")}},
		{"claims of a report", []string{href.With(href.Claims, "document", string(documents[0].ID))}},
		{"compare", []string{href.CompareClaims(claims[0].ID, "")}},
		{"timeline", page(href.Timeline)},
		{"actors", []string{href.Actors}},
		{"biggest actor", []string{href.Actor(biggest.ID)}},
		{"tags", []string{href.Tags}},
		{"history", []string{href.History}},
		{"share", []string{href.Share}},
		{"search, a rare word", []string{href.With(href.Search, "q", "باتيمرنا")}},
		{"search, the commonest word", []string{href.With(href.Search, "q", "تقرير")}},
		{"search, two words", []string{href.With(href.Search, "q", "قرية مدارس")}},
		{"find an actor", []string{href.With(href.FindActor, "q", "المتحدث")}},
		{"find a question", []string{href.With(href.FindQuestion, "q", "civilians")}},
	} {
		b.Run(p.name, func(b *testing.B) { o.p95(b, p.addresses...) })
	}
}
