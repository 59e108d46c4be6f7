//go:build !race

package handlers

import (
	"strings"
	"testing"

	"counterclaim/views/href"
)

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
