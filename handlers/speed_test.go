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

// BenchmarkLongDocumentInTheBrowser opens the same report in Chromium until it
// can be marked, and then marks a claim in it.
func BenchmarkLongDocumentInTheBrowser(b *testing.B) {
	o, d := longDocument(b)
	t := o.newTab()
	var first, ready float64
	for range b.N {
		t.open(href.Document(d.ID))
		first += eval[float64](t, `performance.getEntriesByType("navigation")[0].responseStart`)
		ready += eval[float64](t, `performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd`)
	}
	b.ReportMetric(first/float64(b.N), "ms-to-first-byte")
	b.ReportMetric(ready/float64(b.N), "ms-to-ready")
	words := strings.Fields(strings.Split(d.Text, "\n")[2])
	var marking float64
	for i := range b.N {
		at := 2 * (i % (len(words) / 2))
		t.drag(words[at], words[at+1])
		t.until(`!document.getElementById("picked").hidden`)
		eval[bool](t, `(window.began = performance.now(), true)`)
		t.press("\r")
		t.until(`document.getElementById("picked").hidden`)
		marking += eval[float64](t, `performance.now() - window.began`)
		t.saved()
	}
	b.ReportMetric(marking/float64(b.N), "ms-to-mark")
}
