package handlers

import (
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// longDocument is an office with a report of five million bytes, Arabic and
// English, in which five thousand claims are marked.
func longDocument(t testing.TB) (*office, record.Document) {
	t.Helper()
	o := newOffice(t)
	word := dbtest.Words(rand.New(rand.NewPCG(3, 4)))
	var b strings.Builder
	for i := 0; b.Len() < 5_000_000; i++ {
		b.WriteString(dbtest.Report(word, i))
	}
	d := o.report(b.String(), "A long report", "The Outlet", "ar")
	length := len([]rune(d.Text))
	var claims []record.Claim
	for i := range 5000 {
		start := (length - 100) / 5000 * i
		claims = append(claims, record.Claim{Document: d.ID, Act: record.Acts[i%3], Spans: []record.Quote{{Span: text.Span{Start: start, End: start + 60}}}})
	}
	for _, c := range claims {
		if _, err := o.store.SaveClaim(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	return o, d
}

// BenchmarkLongDocument is what a report of 5 MB with 5,000 claims costs the server.
func BenchmarkLongDocument(b *testing.B) {
	o, d := longDocument(b)
	claims, _, err := o.store.Claims(b.Context(), db.ClaimFilter{Document: d.ID, Limit: 1})
	if err != nil {
		b.Fatal(err)
	}
	for name, address := range map[string]string{"open": href.Document(d.ID), "open a claim": href.DocumentAt(d.ID, claims[0].ID), "form": href.ClaimForm(claims[0].ID)} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				r, err := http.NewRequest(http.MethodGet, o.base+address, nil)
				if err != nil {
					b.Fatal(err)
				}
				if name == "form" {
					r.Header.Set("X-Swap", "#inspector")
				}
				r.AddCookie(&http.Cookie{Name: scriptCookie, Value: "1"})
				if status, _ := o.send(r); status != http.StatusOK {
					b.Fatal(status)
				}
			}
		})
	}
}
