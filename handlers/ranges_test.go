package handlers

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

func TestARangeReadsBackAsItIsShown(t *testing.T) {
	for _, r := range []figure.Range{{Low: 41, High: 41}, {Low: 501, High: math.Inf(1)}, {Low: 0, High: 99}, {Low: 4500, High: 5500}, {Low: 1.5, High: 1.5}, {Low: 0, High: 0}, {Low: 0, High: math.Inf(1)}, {Low: 1300000, High: 1300000}} {
		shown := rangeText(record.Figure{Range: r})
		got, ok := readRange(shown)
		if !ok || got.Range != r {
			t.Errorf("%v is shown as %q and read back as %v, %v", r, shown, got.Range, ok)
		}
	}
}

// Figures that words bound are read back with their bounds, and written in one way
// wherever they stand: in the claim, on the board, on the question and in what was found.
func TestAFigureIsWrittenInOneWay(t *testing.T) {
	o := newOffice(t)
	q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "كم قُتل؟", Type: record.CountQuestion, Status: record.Confirmed, Count: record.Count{What: "killed"}})
	if err != nil {
		t.Fatal(err)
	}
	for i, said := range []struct{ words, shown string }{{"أكثر من 120 قتيلا", "> 120"}, {"أقل من 20 قتيلا", "< 20"}, {"نحو 50 قتيلًا 😀", "≈ 50"}} {
		f, ok := readRange(said.words[:strings.LastIndex(said.words, " قتيل")])
		if !ok {
			t.Fatal(said.words)
		}
		if back, ok := readRange(rangeText(f)); rangeText(f) != said.shown || !ok || back.Range != f.Range || back.Qualifier != f.Qualifier {
			t.Errorf("%s is %q, read back as %+v", said.words, rangeText(f), back)
		}
		f.Count, f.Status = record.Count{What: "killed"}, record.Confirmed
		d := o.report(said.words+".\n", "تقرير", fmt.Sprintf("وسيلة %d", i), "ar")
		c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Claimant: record.Ref{Name: fmt.Sprintf("جهة %d", i)}, Status: record.Confirmed,
			Spans: quotes("0-" + strconv.Itoa(len([]rune(said.words)))), Figures: []record.Figure{f}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.store.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID, Figure: c.Figures[0].ID, Range: f.Range, Qualifier: f.Qualifier, Count: f.Count, Status: record.Confirmed}); err != nil {
			t.Fatal(err)
		}
		if got := o.get(href.DocumentAt(d.ID, c.ID)).text("details.figure summary b"); got != said.shown {
			t.Errorf("%s in the claim: %q", said.words, got)
		}
		p := o.get(href.Question(q.ID))
		p.holds("#positions", said.shown)
		o.get(href.Board).holds("#board", said.shown)
		if i > 0 {
			p.holds("#findings", said.shown)
		}
	}
}

func TestTypedRanges(t *testing.T) {
	for typed, want := range map[string]figure.Range{
		"more than 500": {Low: 501, High: math.Inf(1)},
		"أكثر من 500":   {Low: 501, High: math.Inf(1)},
		"٢٥٠":           {Low: 250, High: 250},
		"20-30":         {Low: 20, High: 30},
		"500+":          {Low: 500, High: math.Inf(1)},
	} {
		if got, ok := readRange(typed); !ok || got.Range != want {
			t.Errorf("%q: %v %v, want %v", typed, got.Range, ok, want)
		}
	}
	for _, typed := range []string{"", "soldiers", "😀", "41 and 42 and 43"} {
		if got, ok := readRange(typed); ok {
			t.Errorf("%q is taken as %v", typed, got.Range)
		}
	}
}
