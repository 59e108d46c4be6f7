package handlers

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
)

// marksOf are the claims and highlights of a report as the page draws them, in text order.
func marksOf(claims []db.Mark, highlights []record.Highlight) []views.Mark {
	marks := make([]views.Mark, 0, len(claims)+len(highlights))
	for _, c := range claims {
		marks = append(marks, views.Mark{
			ID: c.Claim, Kind: "claim", Act: c.Act, Status: c.Status, Spans: placesOf(c.Spans), Who: placesOf(c.Who), Figures: placesOf(c.Figures),
			Words: shortened(c.Words), Claimant: c.Claimant,
		})
	}
	for _, h := range highlights {
		marks = append(marks, highlightMark(h))
	}
	slices.SortStableFunc(marks, func(a, b views.Mark) int { return a.Spans[0][0] - b.Spans[0][0] })
	return marks
}

func claimMark(c record.Claim) views.Mark {
	m := views.Mark{ID: c.ID, Kind: "claim", Act: c.Act, Status: c.Status, Spans: places(c.Spans), Words: shortened(wordsIn(c.Spans)), Claimant: c.Claimant.Name}
	if c.ClaimantSpan != nil && !c.ClaimantSpan.Broken {
		m.Who = append(m.Who, place(c.ClaimantSpan.Span))
	}
	for _, l := range c.Chain {
		if l.Span != nil && !l.Span.Broken {
			m.Who = append(m.Who, place(l.Span.Span))
		}
	}
	for _, f := range c.Figures {
		if f.Span != nil && !f.Span.Broken && f.Status != record.Dismissed {
			m.Figures = append(m.Figures, place(f.Span.Span))
		}
	}
	return m
}

func highlightMark(h record.Highlight) views.Mark {
	return views.Mark{ID: h.ID, Kind: "highlight", Spans: places(h.Spans), Words: shortened(wordsIn(h.Spans)), Note: h.Note}
}

func places(quotes []record.Quote) []views.Place {
	all := make([]views.Place, len(quotes))
	for i, q := range quotes {
		all[i] = place(q.Span)
	}
	return all
}

func place(s text.Span) views.Place { return views.Place{s.Start, s.End} }

// shortenedLength is how many code points of a quote a list shows.
const shortenedLength = 120

func placesOf(spans []text.Span) []views.Place {
	var all []views.Place
	for _, s := range spans {
		all = append(all, place(s))
	}
	return all
}

// wordsIn are the words of quotes.
func wordsIn(quotes []record.Quote) []string {
	words := make([]string, len(quotes))
	for i, q := range quotes {
		words[i] = q.Exact
	}
	return words
}

// shortened is words of one claim, cut off where they are long.
func shortened(words []string) string {
	return text.Shorten(strings.Join(strings.Fields(strings.Join(words, " … ")), " "), shortenedLength)
}

// paragraphs cuts a report at its line breaks. With marks, each line is cut
// further into pieces that do not overlap; without, each is one piece.
func paragraphs(d record.Document, marks []views.Mark) []views.Paragraph {
	var all []views.Paragraph
	edges := newEdges(marks)
	start := 0
	for line := range strings.SplitSeq(d.Text, "\n") {
		length := utf8.RuneCountInString(line)
		span := text.Span{Start: start, End: start + length}
		all = append(all, views.Paragraph{Start: start, Grey: grey(d.Boilerplate, span), Parts: edges.cut(line, span)})
		start += length + 1
	}
	return all
}

// grey reports whether a line lies in boilerplate. An empty line never does.
func grey(boilerplate []text.Span, line text.Span) bool {
	return !line.Empty() && slices.ContainsFunc(boilerplate, func(b text.Span) bool { return b.Contains(line) })
}

// edge is where a mark begins or ends.
type edge struct {
	at     int
	begins bool
	mark   int
}

// edges walks the borders of all marks once, from the beginning of the text to
// its end, and knows which marks are open.
type edges struct {
	marks []views.Mark
	rest  []edge
	open  []int
}

func newEdges(marks []views.Mark) *edges {
	e := &edges{marks: marks}
	for i, m := range marks {
		for _, s := range m.Spans {
			e.rest = append(e.rest, edge{s[0], true, i}, edge{s[1], false, i})
		}
	}
	slices.SortStableFunc(e.rest, func(a, b edge) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return map[bool]int{false: -1, true: 1}[a.begins] // what ends here is over before what begins here
	})
	return e
}

// cut parts a line at every border that falls into it.
func (e *edges) cut(line string, span text.Span) []views.Part {
	var pieces []views.Part
	at, from := span.Start, 0
	take := func(to int) {
		if to <= at {
			return
		}
		end := from
		for range to - at {
			_, size := utf8.DecodeRuneInString(line[end:])
			end += size
		}
		p := views.Part{Text: line[from:end]}
		p.Class, p.Claim = e.top()
		pieces = append(pieces, p)
		at, from = to, end
	}
	for len(e.rest) > 0 && e.rest[0].at <= span.End {
		next := e.rest[0]
		take(next.at)
		if next.begins {
			e.open = append(e.open, next.mark)
		} else if i := slices.Index(e.open, next.mark); i >= 0 {
			e.open = slices.Delete(e.open, i, i+1)
		}
		e.rest = e.rest[1:]
	}
	take(span.End)
	return pieces
}

// top is how the piece is marked: as the mark that began last, and as an overlap
// where more than one is open.
func (e *edges) top() (class string, claim record.ID) {
	if len(e.open) == 0 {
		return "", ""
	}
	m := e.marks[e.open[len(e.open)-1]]
	class = "highlight"
	if m.Kind == "claim" {
		claim = m.ID
		class = string(m.Act)
		if m.Status == record.Suggested {
			class = "suggested"
		}
	}
	if len(e.open) > 1 {
		class += " overlap"
	}
	return class, claim
}
