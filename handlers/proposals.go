package handlers

import (
	"slices"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/db/when"
	"counterclaim/views/words"
)

// fillIn gives a new claim the figures and the date that its own words hold, as
// suggestions to be confirmed. Figures are read in the whole lines that the claim
// stands in, because the words around them say what they count.
func fillIn(c *record.Claim, d record.Document) {
	for _, line := range linesOf(c, d) {
		for _, f := range figure.Read(line.text) {
			span := text.Span{Start: f.Start + line.start, End: f.End + line.start}
			if f.Kind != figure.Count || !within(c, span) {
				continue
			}
			c.Figures = append(c.Figures, record.Figure{
				Range: f.Range, Qualifier: string(f.Qualifier), Rule: f.Rule, Span: &record.Quote{Span: span}, Status: record.Suggested,
				Count: record.Count{What: string(f.What), Who: string(f.Who), Side: f.Side, Cumulative: f.Cumulative, Since: f.Since, AsOf: asOf(f, d)},
			})
		}
	}
	if dates := datesOf(c, d); len(dates) > 0 {
		c.Happened = dates[0].EDTF
	}
}

// asOf is the day that a running total stands for when nothing else is said: that
// of the report.
func asOf(f figure.Figure, d record.Document) string {
	if f.Cumulative {
		return d.Published
	}
	return ""
}

// line is a line of a report and where it begins, in code points.
type line struct {
	text  *text.Text
	start int
}

// linesOf are the lines that the spans of a claim touch.
func linesOf(c *record.Claim, d record.Document) []line {
	var all []line
	start := 0
	for s := range strings.SplitSeq(d.Text, "\n") {
		t := text.New(s)
		at := text.Span{Start: start, End: start + t.Len()}
		if slices.ContainsFunc(c.Spans, func(q record.Quote) bool { return q.Overlaps(at) }) {
			all = append(all, line{t, start})
		}
		start = at.End + 1
	}
	return all
}

func within(c *record.Claim, s text.Span) bool {
	return slices.ContainsFunc(c.Spans, func(q record.Quote) bool { return q.Contains(s) })
}

// datesOf are the dates in the words of a claim that say when something was.
func datesOf(c *record.Claim, d record.Document) []when.Date {
	var all []when.Date
	for _, line := range linesOf(c, d) {
		for _, date := range when.Read(line.text, when.Day(d.Published)) {
			if date.Known() && date.Kind != when.Clock && within(c, text.Span{Start: date.Start + line.start, End: date.End + line.start}) {
				all = append(all, date)
			}
		}
	}
	return all
}

// datedBy are the words of the claim that its date came from, if they did.
func datedBy(c *record.Claim, d record.Document) string {
	for _, date := range datesOf(c, d) {
		if date.EDTF == c.Happened {
			return date.Text
		}
	}
	return ""
}

// rule is why a figure's range is what it is: the rule, by its example.
func (v *visit) rule(f record.Figure) string {
	for _, r := range figure.Rules() {
		if r.Code != f.Rule {
			continue
		}
		example := r.Example[1]
		if v.w.Lang() == words.Arabic {
			example = r.Example[0]
		}
		return v.w.T("reader.rule", example, r.Range)
	}
	return ""
}

// readDate reads a date that was typed, as EDTF or in words, against the day of
// the report. ok is false for what is no date.
func readDate(typed, published string) (edtf string, ok bool) {
	if typed == "" {
		return "", true
	}
	read, err := when.Parse(typed, when.Day(published))
	if err != nil || !read.Known() {
		return typed, false
	}
	return read.EDTF, true
}
