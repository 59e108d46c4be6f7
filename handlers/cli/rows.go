package cli

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
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
	Measure    string   `json:"measure"`        // a figure.Kind: count, ordinal, percent, money, ...
	Unit       string   `json:"unit,omitempty"` // of money, durations and measures
	Rule       string   `json:"rule"`           // the code of the figure.Rule that gave the range
	Document   string   `json:"document,omitempty"`
}

type dateRow struct {
	Kind string `json:"kind"` // date
	text.Span
	Text     string `json:"text"`
	EDTF     string `json:"edtf"`
	Earliest string `json:"earliest"`
	Latest   string `json:"latest"`
	Hijri    string `json:"hijri,omitempty"` // the words of the Hijri date that was converted
	Time     string `json:"time,omitempty"`  // of the day: 14:30, or its part: evening
	Zone     string `json:"zone,omitempty"`  // the words of the time zone, by which the time is not moved
	Event    string `json:"event,omitempty"` // what happened at the day that "since" does not name
	Rule     string `json:"rule"`
	Document string `json:"document"`
}

func newDateRow(d when.Date, document string) dateRow {
	return dateRow{"date", d.Span, d.Text, d.EDTF, string(d.Earliest), string(d.Latest), d.Hijri, d.Time, d.Zone, d.Ref, d.Rule, document}
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

func newFigureRow(f figure.Figure, document string) figureRow {
	row := figureRow{
		Kind: "figure", Span: f.Span, Text: f.Text, Low: bound(f.Low), High: bound(f.High), Qualifier: string(f.Qualifier),
		What: string(f.What), Who: string(f.Who), Side: f.Side, Cumulative: f.Cumulative, Measure: string(f.Kind), Unit: f.Unit, Rule: f.Rule, Document: document,
	}
	if row.What == "" && row.Who == "" && f.Kind == figure.Count {
		row.What = strings.ToLower(f.Thing) // a noun that the table of things does not have
	}
	return row
}

func newClaimRow(c speech.Claim, document string) claimRow {
	row := claimRow{
		Kind: "claim", Span: c.Span, Text: c.Text, Act: string(c.Act), Claimant: c.Claimant.Name, ClaimantText: c.Claimant.Text, Cue: c.Cue,
		Via: []string{}, Party: c.Party, Said: c.Said.EDTF, Happened: c.Happened.EDTF, Figures: []figureRow{},
		Reason: c.Reason.Plain("en"), Document: document,
	}
	for _, v := range c.Via {
		row.Via = append(row.Via, v.Name)
	}
	for _, f := range c.Figures {
		row.Figures = append(row.Figures, newFigureRow(f, ""))
	}
	return row
}

// counts are what the figure counts, as words.
func (f figureRow) counts() []string {
	counts := []string{plainCode(f.What), plainCode(f.Who), isolated(f.Side)}
	if f.Unit != f.What {
		counts = append(counts, f.Unit)
	}
	if f.Measure != string(figure.Count) && f.Unit == "" {
		counts = append(counts, f.Measure)
	}
	if f.Cumulative {
		counts = append(counts, "running total")
	}
	return counts
}

// shownRange is the range as people write it: 41, 10–99, 501 and up.
func (f figureRow) shownRange() string {
	switch {
	case f.Low == nil:
		return ""
	case f.High == nil:
		return number(*f.Low) + " and up"
	case *f.Low == *f.High:
		return number(*f.Low)
	default:
		return number(*f.Low) + "–" + number(*f.High)
	}
}

// speakers are the claimant and those through whom the claim came.
func (c claimRow) speakers() string {
	said := c.Claimant
	if said == "" {
		said = "the outlet"
	}
	said = isolated(said)
	for _, via := range slices.Backward(c.Via) {
		said += ", through " + isolated(via)
	}
	return said
}

// bound is one end of a range, nil when it is open.
func bound(n float64) *float64 {
	if math.IsInf(n, 0) || math.IsNaN(n) {
		return nil
	}
	return &n
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
