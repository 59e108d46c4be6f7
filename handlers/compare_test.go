package handlers

import (
	"net/http"
	"strings"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// A figure and its sign stay on one line where two claims, or two reports, are
// beside each other.
func TestAComparedFigureDoesNotBreak(t *testing.T) {
	o := newOffice(t)
	q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "How many barges sank?", Type: record.CountQuestion, Status: record.Confirmed, Count: record.Count{What: "killed"}})
	if err != nil {
		t.Fatal(err)
	}
	var documents, claims []record.ID
	for _, words := range []string{"The council said that up to 15 were lost.", "The port said that at most 15 were lost."} {
		d := o.report(words, words, "Valley Courier", "en")
		upTo := figure.Range{Low: 0, High: 15}
		whole := text.Span{Start: 0, End: text.New(words).Len()}
		c, err := o.store.SaveClaim(t.Context(), record.Claim{
			Document: d.ID, Spans: []record.Quote{{Span: whole, Exact: words}}, Act: record.Asserts, Status: record.Confirmed,
			Claimant: record.Ref{Name: "the council"}, Figures: []record.Figure{{Range: upTo, Status: record.Confirmed}},
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.store.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID, Range: upTo, Status: record.Confirmed}); err != nil {
			t.Fatal(err)
		}
		documents, claims = append(documents, d.ID), append(claims, c.ID)
	}
	for _, address := range []string{href.CompareDocuments(documents[0], documents[1]), href.CompareClaims(claims[0], claims[1])} {
		if _, page := o.do(http.MethodGet, address, nil); strings.Count(page, "≤\u00a015") < 2 || strings.Contains(page, "≤ 15") {
			t.Errorf("%s: %d figures that do not break, %d that do", address, strings.Count(page, "≤\u00a015"), strings.Count(page, "≤ 15"))
		}
	}
}
