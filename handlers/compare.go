package handlers

import (
	"cmp"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// mostChoices is how many documents are offered at once.
const mostChoices = 200

// compareTwo lays two claims, or two documents, beside each other.
func compareTwo(v *visit) error {
	a, b := record.ID(v.QueryParam("a")), record.ID(v.QueryParam("b"))
	frame, err := v.frame(v.w.T("nav.compare"), href.Compare)
	if err != nil {
		return err
	}
	page := views.Compare{Frame: frame, Documents: v.QueryParam("docs") != "", A: a, B: b}
	page.Query = v.typedQuery()
	documents, total, err := v.store.Documents(v.ctx, db.DocumentFilter{Query: page.Query, Sort: "title", Limit: mostChoices})
	if err != nil {
		return err
	}
	page.Many = total > len(documents) || page.Query != ""
	for _, chosen := range []record.ID{a, b} {
		if chosen == "" || !page.Documents || slices.ContainsFunc(documents, func(d db.DocumentRow) bool { return d.ID == chosen }) {
			continue
		}
		d, err := v.store.Document(v.ctx, chosen)
		if err != nil {
			return err
		}
		documents = append(documents, db.DocumentRow{Document: d})
	}
	page.Choices = []ui.Option{{Label: "–"}}
	for _, d := range documents {
		page.Choices = append(page.Choices, ui.Option{Value: string(d.ID), Label: dotted(d.Title, v.w.Name(d.Outlet.Name), v.w.Date(d.Published))})
	}
	switch {
	case a == "" || b == "":
	case page.Documents:
		err = v.compareDocuments(&page)
	default:
		err = v.compareClaims(&page)
	}
	if err != nil {
		return err
	}
	return v.render(http.StatusOK, views.ComparePage(page))
}

// dotted are the words that are not empty in one line, each kept from turning its
// neighbours round.
func dotted(words ...string) string {
	all := filled(words...)
	for i, w := range all {
		all[i] = "\u2068" + w + "\u2069"
	}
	return strings.Join(all, " · ")
}

// filled are the words that are not empty.
func filled(words ...string) []string {
	return slices.DeleteFunc(words, func(s string) bool { return s == "" })
}

// unbroken keeps a figure and its sign on one line.
func unbroken(figure string) string { return strings.ReplaceAll(figure, " ", "\u00a0") }

// compared is one field of both sides.
func compared(label string, a, b views.Value) views.CompareRow {
	return views.CompareRow{Label: label, A: a, B: b, Same: a.Words == b.Words, Both: a.Words != "" && b.Words != ""}
}

func (v *visit) compareClaims(page *views.Compare) error {
	var claims [2]record.Claim
	var documents [2]record.Document
	var cells [2][]views.Value
	var labels []string
	for i, id := range []record.ID{page.A, page.B} {
		c, err := v.store.Claim(v.ctx, id)
		if err != nil {
			return err
		}
		d, err := v.store.Document(v.ctx, c.Document)
		if err != nil {
			return err
		}
		claims[i], documents[i] = c, d
		page.Heads[i] = views.CompareHead{Title: d.Title, Lang: d.Lang, Dir: d.Dir, Outlet: v.w.Name(d.Outlet.Name), Href: href.DocumentAt(d.ID, c.ID)}
		labels, cells[i] = v.claimCells(c, d)
	}
	for i, label := range labels {
		if cells[0][i].Words != "" || cells[1][i].Words != "" {
			page.Rows = append(page.Rows, compared(label, cells[0][i], cells[1][i]))
		}
	}
	page.SwapHref = href.CompareClaims(page.B, page.A)
	found, err := v.store.FindingsOfClaim(v.ctx, page.A)
	if err != nil {
		return err
	}
	for _, f := range found {
		if f.Other.ID == page.B {
			page.Found = append(page.Found, views.FindingRow{
				Kind: f.Holds(), Reason: v.because(f.Reason), Note: v.shown(f.Question), Compare: href.Question(f.Question.ID),
			})
		}
	}
	return nil
}

// claimCells are the fields of a claim in the order of the comparison.
func (v *visit) claimCells(c record.Claim, d record.Document) (labels []string, cells []views.Value) {
	add := func(key string, value views.Value) {
		labels, cells = append(labels, v.w.T(key)), append(cells, value)
	}
	plain := func(s string) views.Value { return views.Value{Words: s} }
	claimant := v.w.Name(c.Claimant.Name)
	if c.Claimant.None() {
		claimant = v.w.T("question.own_voice")
	}
	var figures, places, tags []string
	for _, f := range c.Figures {
		parts := filled(unbroken(v.w.Figure(f.Qualifier, f.Low, f.High)), v.w.Code("what.", f.What), v.w.Code("who.", f.Who), v.w.Name(f.Side), f.Place)
		if f.Cumulative {
			parts = append(parts, v.w.T("question.cumulative"))
		}
		if f.AsOf != "" {
			parts = append(parts, v.w.T("question.as_of")+" "+v.w.Date(f.AsOf))
		}
		figures = append(figures, dotted(parts...))
	}
	for _, p := range c.Places {
		places = append(places, v.w.List(p.Name, p.Within))
	}
	for _, t := range c.Tags {
		tags = append(tags, t.Name)
	}
	origin := c.Origin().Name
	if origin == "" {
		origin = d.Outlet.Name
	}
	add("compare.quote", views.Value{Words: quoteOf(c), Lang: d.Lang, Dir: d.Dir})
	add("claims.act", plain(v.w.T("act."+string(c.Act))))
	add("claims.claimant", plain(claimant))
	add("compare.origin", plain(v.w.Name(origin)))
	add("compare.chain", plain(v.chain(c, d.Outlet)))
	add("compare.blamed", plain(v.w.Name(c.Blamed.Name)))
	add("compare.figures", plain(strings.Join(figures, "\n")))
	add("compare.said", plain(v.w.Date(c.Said)))
	add("compare.happened", plain(v.w.Date(c.Happened)))
	add("compare.places", plain(strings.Join(places, "\n")))
	add("claims.outlet", plain(v.w.Name(d.Outlet.Name)))
	add("compare.published", plain(v.w.Date(d.Published)))
	add("claims.grade", plain(views.Graded(v.w, grade(c))))
	add("claims.tags", plain(v.w.List(tags...)))
	add("compare.note", plain(c.Note))
	return labels, cells
}

// compareDocuments holds what two reports answer beside each other: first the questions
// on which they differ, then the others that both speak to, then those of one alone.
func (v *visit) compareDocuments(page *views.Compare) error {
	var cells [2][]views.Value
	var labels []string
	said := map[record.ID]*views.SharedQuestion{}
	in := map[record.ID]int{} // by position: the report that it is of
	for i, id := range []record.ID{page.A, page.B} {
		d, err := v.store.Document(v.ctx, id)
		if err != nil {
			return err
		}
		list, err := v.store.ClaimsOf(v.ctx, id)
		if err != nil {
			return err
		}
		page.Heads[i] = views.CompareHead{Title: d.Title, Lang: d.Lang, Dir: d.Dir, Published: d.Published, Href: href.Document(d.ID)}
		labels, cells[i] = v.documentCells(d, len(list))
		for _, c := range list {
			positions, err := v.store.PositionsOf(v.ctx, c.ID)
			if err != nil {
				return err
			}
			for _, p := range positions {
				q := said[p.Question.ID]
				if q == nil {
					q = &views.SharedQuestion{ID: p.Question.ID, Text: v.shown(p.Question), Standing: p.Question.Standing}
					said[q.ID] = q
				}
				in[p.ID] = i
				answer := v.saidOf(c, d, p)
				if !slices.ContainsFunc(q.Answers[i], func(s views.Said) bool { return s.Who == answer.Who && s.Says == answer.Says }) {
					q.Answers[i] = append(q.Answers[i], answer)
				}
			}
		}
	}
	for i, label := range labels {
		page.Rows = append(page.Rows, compared(label, cells[0][i], cells[1][i]))
	}
	for _, q := range said {
		switch {
		case len(q.Answers[1]) == 0:
			page.Alone[0] = append(page.Alone[0], *q)
		case len(q.Answers[0]) == 0:
			page.Alone[1] = append(page.Alone[1], *q)
		default:
			if err := v.between(q, in); err != nil {
				return err
			}
			page.Shared = append(page.Shared, *q)
		}
	}
	for _, list := range [][]views.SharedQuestion{page.Shared, page.Alone[0], page.Alone[1]} {
		slices.SortFunc(list, func(a, b views.SharedQuestion) int {
			return cmp.Or(cmp.Compare(a.Rank(), b.Rank()), strings.Compare(a.Text, b.Text))
		})
	}
	page.SwapHref = href.CompareDocuments(page.B, page.A)
	return nil
}

// documentCells is what is known of a report in the order of the comparison.
func (v *visit) documentCells(d record.Document, claims int) (labels []string, cells []views.Value) {
	plain := func(s string) views.Value { return views.Value{Words: s} }
	labels = []string{v.w.T("compare.title"), v.w.T("claims.outlet"), v.w.T("compare.author"), v.w.T("compare.published"), v.w.T("compare.lang"), v.w.T("compare.length"), v.w.T("board.claims")}
	return labels, []views.Value{
		{Words: d.Title, Lang: d.Lang, Dir: d.Dir}, plain(v.w.Name(d.Outlet.Name)), plain(d.Author), plain(v.w.Date(d.Published)), plain(v.w.Code("lang.", d.Lang)),
		{Words: v.w.Num(utf8.RuneCountInString(d.Text)), Numeric: true}, {Words: v.w.Num(claims), Numeric: true},
	}
}

// saidOf is who answers a question in a report, and what.
func (v *visit) saidOf(c record.Claim, d record.Document, p db.QuestionPosition) views.Said {
	says, numeric := v.says(p.Question.Type, p.Position)
	if numeric {
		says = unbroken(says)
	}
	who := v.w.Name(c.Claimant.Name)
	if c.Claimant.None() {
		who = v.w.T("question.own_voice")
	}
	return views.Said{Who: who, Says: says, Numeric: numeric, Href: href.DocumentAt(d.ID, c.ID)}
}

// between is what was found between the answers of two reports to a question: the
// finding that needs an eye first, and its reason. What is dismissed does not count.
func (v *visit) between(q *views.SharedQuestion, in map[record.ID]int) error {
	findings, err := v.store.Findings(v.ctx, q.ID)
	if err != nil {
		return err
	}
	for _, f := range findings {
		a, hasA := in[f.A]
		b, hasB := in[f.B]
		if !hasA || !hasB || a == b || f.Status == record.Dismissed {
			continue
		}
		if q.Kind == "" || slices.Index(record.FindingKinds, f.Holds()) < slices.Index(record.FindingKinds, q.Kind) {
			q.Kind, q.Reason = f.Holds(), v.because(f.Reason)
		}
	}
	return nil
}
