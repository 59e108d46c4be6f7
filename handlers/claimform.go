package handlers

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/words"
)

// claimForm is a posted claim: the stored one with what the form says put over
// it, and what could not be understood.
type claimForm struct {
	claim record.Claim
	blank views.Blank
	typed map[int]string    // what was typed as the range of a figure, by row, where it is no range
	wrong map[string]string // by field or field-row, finished words
	put   views.PutForm     // the question that the claim was to be put to, as typed

	did     views.Did // what the save did besides, to be said
	answers string    // what was typed as the claim that this one answers, where it is none
}

// readClaim puts what the form says over a claim. Rows are parallel lists of
// fields; rows with nothing in them are counted, so that the page can show them
// again, and are not part of the claim. The button that sent the form may add,
// drop or move a row ("add:chain", "drop:figure:2", "up:chain:1").
func (v *visit) readClaim(c record.Claim, d record.Document) (claimForm, error) {
	values, err := v.FormParams()
	if err != nil {
		return claimForm{}, fmt.Errorf("form: %w", err)
	}
	f := claimForm{wrong: map[string]string{}, typed: map[int]string{}}
	one := func(name string) string { return strings.TrimSpace(values.Get(name)) }
	if act := one("act"); act != "" {
		c.Act = record.Act(act)
	}
	c.Status = record.Confirmed // who saves a suggestion has made it theirs
	c.Claimant = v.actorTyped(c.Claimant, one("claimant"))
	c.Blamed = v.actorTyped(c.Blamed, one("blamed"))
	if _, asked := values["answers"]; asked {
		if c.Answers, err = v.readAnswers(&f, c, one("answers")); err != nil {
			return f, err
		}
	}
	date := func(field, typed string) string {
		edtf, ok := readDate(typed, d.Published)
		if !ok {
			f.wrong[field] = v.w.T("invalid.not_a_date", typed)
		}
		return edtf
	}
	c.Said, c.Happened = date("said", one("said")), date("happened", one("happened"))
	c.Source, c.Info = strings.TrimPrefix(one("source"), "F"), strings.TrimPrefix(one("info"), "6") // F6 is not judged
	c.Note = strings.TrimSpace(strings.ReplaceAll(values.Get("note"), "\r\n", "\n"))
	quote := func(field, s string) *record.Quote {
		if s == "" {
			return nil
		}
		span, ok := parseSpan(s)
		if !ok {
			f.wrong[field] = v.w.T("reader.wrong.span")
			return nil
		}
		return &record.Quote{Span: span}
	}
	c.ClaimantSpan = quote("claimant", one("claimant_span"))

	op, noun, row := operation(values.Get("do"))
	add := map[string]int{}
	if op == "add" {
		add[noun]++
	}
	// at is the n-th row of a posted list, which may be shorter than its fellows.
	at := func(name string, n int) string {
		if list := values[name]; n < len(list) {
			return strings.TrimSpace(list[n])
		}
		return ""
	}
	order := func(name, list string) []int {
		rows := make([]int, len(values[list]))
		for i := range rows {
			rows[i] = i
		}
		if noun == name && row < len(rows) {
			switch {
			case op == "drop":
				rows = slices.Delete(rows, row, row+1)
			case op == "up" && row > 0:
				rows[row-1], rows[row] = rows[row], rows[row-1]
			}
		}
		return rows
	}

	var spans []record.Quote
	for _, i := range order("span", "span") {
		if q := quote("spans", at("span", i)); q != nil {
			spans = append(spans, *q)
		}
	}
	if len(spans) > 0 {
		c.Spans = spans
	}

	was := c.Chain
	c.Chain = nil
	for _, i := range order("chain", "chain_name") {
		name, span := v.w.Stored(at("chain_name", i)), at("chain_span", i)
		if name == "" && span == "" {
			f.blank.Chain++
			continue
		}
		link := record.Link{Actor: record.Ref{Name: name}, Span: quote("chain-"+strconv.Itoa(len(c.Chain)), span)}
		if old := slices.IndexFunc(was, func(l record.Link) bool { return l.Actor.Name == name }); old >= 0 {
			link.Actor = was[old].Actor
		}
		c.Chain = append(c.Chain, link)
	}

	c.Places = nil
	for _, i := range order("place", "place_name") {
		name, span := at("place_name", i), at("place_span", i)
		if name == "" && span == "" {
			f.blank.Places++
			continue
		}
		c.Places = append(c.Places, record.Place{Name: name, Within: at("place_within", i), Span: quote("place-"+strconv.Itoa(len(c.Places)), span)})
	}

	stored := c.Figures
	c.Figures = nil
	for _, i := range order("figure", "fig_text") {
		typed := at("fig_text", i)
		if typed == "" {
			f.blank.Figures++
			continue
		}
		fig := v.readFigure(&f, stored, len(c.Figures), typed, func(name string) string { return at(name, i) }, quote)
		field := "figure-" + strconv.Itoa(len(c.Figures))
		fig.AsOf = date(field, fig.AsOf)
		was := ""
		if old := slices.IndexFunc(stored, func(s record.Figure) bool { return s.ID != "" && s.ID == fig.ID }); old >= 0 {
			was = stored[old].Since
		}
		since, dated := readSince(fig.Since, was, d.Published)
		if !dated {
			f.wrong[field] = v.w.T("invalid.since", fig.Since)
		}
		fig.Since = since
		if op == "confirm" && noun == "figure" && row == i {
			fig.Status = record.Confirmed
		}
		c.Figures = append(c.Figures, fig)
	}

	c.Tags = readTags(c.Tags, values["tag"], order("tag", "tag"))
	f.blank.Chain += add["chain"]
	f.blank.Places += add["place"]
	f.blank.Figures += add["figure"]
	take(&c, d, values.Get("do"))
	f.claim = c
	return f, nil
}

// readFigure is one row of the figures. A range that was left as it was shown
// keeps the rule that gave it; any other is read anew.
func (v *visit) readFigure(f *claimForm, stored []record.Figure, row int, typed string, field func(string) string, quote func(field, s string) *record.Quote) record.Figure {
	var fig record.Figure
	if i := slices.IndexFunc(stored, func(s record.Figure) bool { return s.ID != "" && string(s.ID) == field("fig_id") }); i >= 0 {
		fig = stored[i]
	}
	if fig.ID == "" || typed != rangeText(fig) {
		read, ok := readRange(typed)
		if !ok {
			f.wrong["figure-"+strconv.Itoa(row)] = v.w.T("reader.wrong.range", typed)
			f.typed[row] = typed
		}
		fig.Range, fig.Qualifier, fig.Rule = read.Range, read.Qualifier, read.Rule
	}
	was := fig
	fig.What, fig.Who = words.CodeOf("what.", field("fig_what")), words.CodeOf("who.", field("fig_who"))
	fig.Side, fig.Place = v.w.Stored(field("fig_side")), field("fig_place")
	fig.Cumulative = field("fig_cumulative") != ""
	fig.Since, fig.AsOf = field("fig_since"), field("fig_asof")
	fig.Span = quote("figure-"+strconv.Itoa(row), field("fig_span"))
	if fig.Status == "" || fig.Count != was.Count || typed != rangeText(was) {
		fig.Status = record.Confirmed // what a person typed needs no confirming
	}
	return fig
}

// readTags are the tags of the form, each once; a tag that was there keeps its identity.
func readTags(was []record.Ref, posted []string, order []int) []record.Ref {
	var tags []record.Ref
	for _, i := range order {
		for _, name := range namesIn(posted[i]) {
			if slices.ContainsFunc(tags, func(t record.Ref) bool { return t.Name == name }) {
				continue
			}
			tag := record.Ref{Name: name}
			if old := slices.IndexFunc(was, func(t record.Ref) bool { return t.Name == name }); old >= 0 {
				tag = was[old]
			}
			tags = append(tags, tag)
		}
	}
	return tags
}

// namesIn are the names of a list that was typed, parted by commas of either
// script or by lines.
func namesIn(typed string) (names []string) {
	for name := range strings.FieldsFuncSeq(typed, func(r rune) bool { return r == ',' || r == '،' || r == '\n' }) {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// tagsNamed are the tags of a field, each once.
func tagsNamed(typed string) (tags []record.Ref) {
	for _, name := range namesIn(typed) {
		if tag := (record.Ref{Name: name}); !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return tags
}

func tagNames(tags []record.Ref) []string {
	names := make([]string, len(tags))
	for i, t := range tags {
		names[i] = t.Name
	}
	return names
}

// operation is what the button that sent the form asks for: "add:chain" is add,
// chain; "drop:figure:2" is drop, figure, 2. A row that is no number is far away.
func operation(do string) (op, noun string, row int) {
	parts := strings.Split(do, ":")
	parts = append(parts, "", "")
	row, err := strconv.Atoi(parts[2])
	if err != nil || row < 0 {
		row = 1 << 30
	}
	return parts[0], parts[1], row
}

// parseSpan reads "12-20": code points, half open.
func parseSpan(s string) (text.Span, bool) {
	from, to, ok := strings.Cut(s, "-")
	start, err1 := strconv.Atoi(from)
	end, err2 := strconv.Atoi(to)
	return text.Span{Start: start, End: end}, ok && err1 == nil && err2 == nil && start >= 0 && start < end
}

// parseSpans reads every span of a list; one that cannot be read spoils the list.
func parseSpans(list []string) ([]record.Quote, bool) {
	var quotes []record.Quote
	for _, s := range list {
		span, ok := parseSpan(s)
		if !ok {
			return nil, false
		}
		quotes = append(quotes, record.Quote{Span: span})
	}
	return quotes, len(quotes) > 0
}
