// Package when reads what Arabic and English reports say about time: dates in
// either calendar, stretches between two of them, and words that count from the
// day of publication ("yesterday", "قبل شهرين"). What it reads becomes EDTF with
// the first and the last day that the words allow.
//
// Where the words leave a choice it takes the reading of the press: a day
// without a year is the one nearest to the publication, and rather before than
// after it; a weekday is the last one that passed unless its sentence speaks of
// the future; 9/10/2020 has the day first, but the month first in English
// paragraphs, where 9.10.2020 has the day first too; weeks begin on Monday. The
// rule that decided is named with the date.
//
// It refuses to guess without ground: what counts from the day of publication
// has no interval when that day is unknown, and numbers that only look like
// dates (scores, articles, models, telephone numbers, counts) are left alone.
// It does not read durations, ages or clock times without a day as days.
package when

import (
	"strings"

	"counterclaim/db/text"
)

// Kind is how a date is given.
type Kind string

const (
	Absolute Kind = "absolute" // a day, month, year or longer stretch by its name
	Relative Kind = "relative" // counted from the day of publication or a day named before
	Range    Kind = "range"    // from one date to another
	Open     Kind = "open"     // since or until a date
	Since    Kind = "since"    // since an event; Ref holds the event's words, no interval
	Clock    Kind = "clock"    // a time of day that stands apart from its day
)

// Date is words of a text that say when.
type Date struct {
	text.Span
	Text string // the words
	Interval
	Kind  Kind
	Rule  string // the code of the rule that read it, see Rules
	Hijri string // the words of the Hijri date that was converted
	Time  string // "02:30", or a part of the day: dawn, morning, noon, afternoon, evening, night, midnight
	Zone  string // the words of the time zone, بتوقيت غرينتش or GMT; the time is not moved by it
	Ref   string // the event of a since phrase
}

// Read finds the dates of a text in order; they do not overlap. Spans are code
// points, half open. published is the day from which relative dates count; when
// it is empty they are reported with their rule and without an interval.
func Read(t *text.Text, published Day) []Date {
	return newReader(t.String(), published).dates(t)
}

// dates are the dates of the reader's text.
func (r *reader) dates(t *text.Text) []Date {
	var dates []Date
	for i := 0; i < len(r.tokens); {
		r.window(i)
		m, ok := r.read(i)
		if !ok {
			i++
			continue
		}
		i = m.next
		r.settle(&m)
		dates = append(dates, r.date(m, t))
	}
	r.from, r.to = 0, len(r.tokens)
	r.placeClocks(dates)
	return dates
}

// reader holds what the rules need to know of one text.
type reader struct {
	tokens    []token
	from, to  int // the tokens of the paragraph that is read: no date goes over a line break
	published number
	dated     bool   // published is known
	typed     bool   // the text is a date that somebody typed, not a report
	anchor    number // the last day that was named
	anchored  bool   //
	anchorAt  int    // the token behind it
	looked    int    // how often a token was looked at: what the reading costs, which a test holds to the length
}

func newReader(s string, published Day) *reader {
	r := &reader{tokens: tokens(s)}
	r.published, r.dated = published.number()
	return r
}

// moment is a date under way: the fields its words gave, and the EDTF once the
// fields or a rule give it.
type moment struct {
	first, next int // its tokens
	clitic      int // code points of the first token that are not part of it

	year, month, day, weekday int
	season, half, week        int // week 5 is the last of its month
	part                      int
	hijri                     bool
	ancient                   bool // the year is one before Christ
	approximate               bool
	lean                      int
	leaned                    bool
	hour, minute              int
	timed                     bool // hour and minute are set
	dayPart                   int

	shift int // days from the day that the fields name

	edtf        string
	kind        Kind
	rule        string
	hijriTokens [2]int // the Hijri date inside
	zone        [2]int // the words of the time zone
	ref         [2]int // the event of a since phrase
}

var none = token{form: mark, gap: true, line: true}

// window sets the paragraph that is read to the one of token i.
func (r *reader) window(i int) {
	if i < r.to && i >= r.from && r.to > 0 {
		return
	}
	r.from, r.to = i, i+1
	for r.to < len(r.tokens) && !r.tokens[r.to].line {
		r.to++
	}
}

// tok is the i-th token; outside of the paragraph it is a mark that means nothing.
func (r *reader) tok(i int) *token {
	r.looked++
	if i < r.from || i >= r.to {
		return &none
	}
	return &r.tokens[i]
}

// is reports whether the i-th token is one of the marks, on the same line.
func (r *reader) isMark(i int, marks ...string) bool {
	t := r.tok(i)
	if t.form != mark {
		return false
	}
	for _, m := range marks {
		if t.fold == m {
			return true
		}
	}
	return false
}

// isWord reports whether the i-th token is one of the folded words.
func (r *reader) isWord(i int, words ...string) bool {
	t := r.tok(i)
	if t.form != letters {
		return false
	}
	for _, w := range words {
		if t.fold == w {
			return true
		}
	}
	return false
}

// has reports whether the i-th token has a sense.
func (r *reader) has(i int, k kind) bool { return r.tok(i).is(k) }

// read tries every rule at one token.
func (r *reader) read(i int) (moment, bool) {
	t := r.tok(i)
	if !t.begins() || r.tensOfOrdinal(i) {
		return moment{}, false
	}
	var m moment
	ok := false
	if t.is(since) || t.is(before) || t.is(till) {
		m, ok = r.since(i)
	}
	if !ok && (t.is(between) || t.is(of) || t.is(since)) {
		m, ok = r.stretch(i)
	}
	if !ok {
		if m, ok = r.single(i); ok {
			m = r.extend(m)
		}
	}
	if !ok && t.kinds&clockFirst != 0 {
		m, ok = r.clockAlone(i)
	}
	if ok {
		m.first = i
		m.clitic = t.clitic
	}
	return m, ok
}

// tensOfOrdinal reports whether token i only ends an ordinal: no date begins with
// the twentieth of "the twenty-ninth" of a month that has no such day.
func (r *reader) tensOfOrdinal(i int) bool {
	t := r.tok(i)
	if !t.and || !t.arabic || !hasHead(t.fold, "ال") {
		return false
	}
	tens, ok := t.as(ordinal)
	unit, before := r.tok(i - 1).as(ordinal)
	return ok && tens >= 20 && (before && unit < 10 || r.isWord(i-1, "الحادي"))
}

// date makes the finished moment a Date.
func (r *reader) date(m moment, t *text.Text) Date {
	span := r.span(m.first, m.next)
	span.Start += m.clitic
	d := Date{Span: span, Text: t.Slice(span), Interval: intervalOf(m.edtf), Kind: m.kind, Rule: m.rule}
	if m.hijriTokens[1] > 0 {
		d.Hijri = t.Slice(r.span(m.hijriTokens[0], m.hijriTokens[1]))
	}
	if m.zone[1] > 0 {
		d.Zone = strings.Trim(t.Slice(r.span(m.zone[0], m.zone[1])), "()")
	}
	if m.ref[1] > 0 {
		d.Ref = t.Slice(r.span(m.ref[0], m.ref[1]))
	}
	switch {
	case m.timed:
		d.Time = string(appendDigits(append(appendDigits(nil, m.hour, 2), ':'), m.minute, 2))
	case m.dayPart > 0:
		d.Time = dayParts[m.dayPart]
	}
	return d
}

// span covers the tokens from first up to next.
func (r *reader) span(first, next int) text.Span {
	return text.Span{Start: r.tok(first).Start, End: r.tok(next - 1).End}
}
