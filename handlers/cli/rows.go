package cli

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The rows that read and compare print with --json. Offsets are code points of
// the document's text, half open.

type sentenceRow struct {
	Kind string `json:"kind"` // sentence
	text.Span
	Document string `json:"document"`
}

type figureRow struct {
	Kind string `json:"kind"` // figure
	text.Span
	Text       string   `json:"text"`
	Low        *float64 `json:"low"`
	High       *float64 `json:"high"` // null when open
	Qualifier  string   `json:"qualifier"`
	What       string   `json:"what"`
	Who        string   `json:"who"`
	Side       string   `json:"side"`
	Cumulative bool     `json:"cumulative"`
	Document   string   `json:"document,omitempty"`
}

type dateRow struct {
	Kind string `json:"kind"` // date
	text.Span
	Text     string `json:"text"`
	EDTF     string `json:"edtf"`
	Earliest string `json:"earliest"`
	Latest   string `json:"latest"`
	Document string `json:"document"`
}

type claimRow struct {
	Kind string `json:"kind"` // claim
	text.Span
	Text         string      `json:"text"`
	Act          string      `json:"act"`
	Claimant     string      `json:"claimant"`
	ClaimantText string      `json:"claimant_text"`
	Cue          string      `json:"cue"`
	Via          []string    `json:"via"` // from the outlet inward, without the claimant
	Party        string      `json:"party"`
	Said         string      `json:"said"`
	Happened     string      `json:"happened"`
	Figures      []figureRow `json:"figures"`
	Reason       string      `json:"reason"`
	Document     string      `json:"document"`
}

// newFigureRow shows a figure of a claim.
func newFigureRow(f record.Figure) figureRow {
	row := figureRow{
		Kind:       "figure",
		Low:        bound(f.Low),
		High:       bound(f.High),
		Qualifier:  f.Qualifier,
		What:       f.What,
		Who:        f.Who,
		Side:       f.Side,
		Cumulative: f.Cumulative,
	}
	if f.Span != nil {
		row.Span, row.Text = f.Span.Span, f.Span.Exact
	}
	return row
}

// bound is one end of a range, nil when it is open.
func bound(n float64) *float64 {
	if math.IsInf(n, 0) || math.IsNaN(n) {
		return nil
	}
	return &n
}

// shownRange is a range as people write it: 41, 10–99, 501+.
func shownRange(r figure.Range) string {
	switch {
	case r.Open():
		return number(r.Low) + "+"
	case r.Low == r.High:
		return number(r.Low)
	default:
		return number(r.Low) + "–" + number(r.High)
	}
}

// number writes thousands apart by a thin no-break space.
func number(n float64) string {
	s := strconv.FormatFloat(n, 'f', -1, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "\u202f" + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

func shownSpan(s text.Span) string { return fmt.Sprintf("%d–%d", s.Start, s.End) }
