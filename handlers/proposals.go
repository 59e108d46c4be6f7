package handlers

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
	"counterclaim/views"
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
			since, ok := readSince(f.Since, "", d.Published)
			if !ok {
				since = f.Since // the words of the report
			}
			c.Figures = append(c.Figures, record.Figure{
				Range: f.Range, Qualifier: string(f.Qualifier), Rule: f.Rule, Span: &record.Quote{Span: span}, Status: record.Suggested,
				Count: record.Count{What: string(f.What), Who: string(f.Who), Side: f.Side, Cumulative: f.Cumulative, Since: since, AsOf: asOf(f, d)},
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
	last := c.Spanning().End
	for s := range strings.SplitSeq(d.Text, "\n") {
		at := text.Span{Start: start, End: start + utf8.RuneCountInString(s)}
		if slices.ContainsFunc(c.Spans, func(q record.Quote) bool { return q.Overlaps(at) }) {
			all = append(all, line{text.New(s), start})
		}
		if start = at.End + 1; start > last {
			break
		}
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

// dateRows are the dates that the words of a claim hold, for its form: each with
// its words and the rule that read it.
func (v *visit) dateRows(c *record.Claim, d record.Document) []views.DateRow {
	var rows []views.DateRow
	for _, date := range datesOf(c, d) {
		if slices.ContainsFunc(rows, func(r views.DateRow) bool { return r.EDTF == date.EDTF }) {
			continue
		}
		row := views.DateRow{EDTF: date.EDTF, Words: date.Text, Taken: date.EDTF == c.Happened}
		row.Confirmed = row.Taken && c.Version > 1
		for _, r := range when.Rules() {
			if r.Code == date.Rule {
				row.Rule = r.Meaning[1]
				if v.w.Lang() == words.Arabic {
					row.Rule = r.Meaning[0]
				}
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// placeRows are the places that the words of a claim name and that it does not
// have yet.
func placeRows(c *record.Claim, d record.Document) []views.PlaceRow {
	var rows []views.PlaceRow
	for _, line := range linesOf(c, d) {
		for _, claim := range speech.Read(speech.Input{Text: line.text, Lang: d.Lang, Outlet: d.Outlet.Name}).Claims {
			for _, m := range claim.Places {
				span := text.Span{Start: m.Start + line.start, End: m.End + line.start}
				there := slices.ContainsFunc(c.Places, func(p record.Place) bool { return text.Fold(p.Name) == text.Fold(m.Text) }) ||
					slices.ContainsFunc(rows, func(r views.PlaceRow) bool { return text.Fold(r.Name) == text.Fold(m.Text) })
				if m.Text != "" && !there && within(c, span) {
					rows = append(rows, views.PlaceRow{Name: m.Text, Span: span})
				}
			}
		}
	}
	return rows
}

// take does what a chip of the form asks: the date or the place that it offers
// becomes the claim's own.
func take(c *record.Claim, d record.Document, do string) {
	if edtf, ok := strings.CutPrefix(do, "take:happened:"); ok {
		for _, date := range datesOf(c, d) {
			if date.EDTF == edtf {
				c.Happened = edtf
			}
		}
	}
	if at, ok := strings.CutPrefix(do, "take:place:"); ok {
		for _, row := range placeRows(c, d) {
			if span, read := parseSpan(at); read && row.Span == span {
				c.Places = append(c.Places, record.Place{Name: row.Name, Span: &record.Quote{Span: span}})
			}
		}
	}
}

// rule is why a figure's range is what it is, in a sentence: by its own words
// where it has them, by the rule's example otherwise.
func (v *visit) rule(f record.Figure) string {
	i := slices.IndexFunc(figure.Rules(), func(r figure.Rule) bool { return r.Code == f.Rule })
	if i < 0 {
		return ""
	}
	if f.Span != nil && f.Span.Exact != "" {
		return record.Reason{Code: "figure." + f.Rule, Args: []string{f.Span.Exact, v.w.Figure(f.Qualifier, f.Low, f.High)}}.Sentence(v.w.Lang())
	}
	r := figure.Rules()[i]
	example := r.Example[1]
	if v.w.Lang() == words.Arabic {
		example = r.Example[0]
	}
	return v.w.T("reader.rule", example, r.Range)
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

// readSince is the day, or the event in words, from which a running total counts.
// What stood there before may stay, whatever it is.
func readSince(typed, was, published string) (since string, ok bool) {
	if typed == was {
		return typed, true
	}
	since, err := when.ParseSince(typed, when.Day(published))
	return since, typed == "" || err == nil
}
