package handlers

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// claimFilter is the filter that the address holds.
func (v *visit) claimFilter() db.ClaimFilter {
	q := v.QueryParam
	from, to, _ := v.days()
	return db.ClaimFilter{
		Document: record.ID(q("document")), Claimant: record.ID(q("claimant")), Outlet: record.ID(q("outlet")),
		Question: record.ID(q("question")), Tag: record.ID(q("tag")),
		Side: q("side"), Act: q("act"), Source: q("source"), Info: q("info"), Status: q("status"),
		From: from, To: to, Query: q("q"), Sort: v.sorted("document", "claimant", "act", "happened", "published", "day", "added"), Lang: v.w.Lang(), Desc: q("desc") != "",
		Limit: pageLength, Offset: v.number("offset"),
	}
}

// claims is the table of all claims that fit the filter in the address.
func claims(v *visit) error {
	f := v.claimFilter()
	rows, total, err := v.store.Claims(v.ctx, f)
	if err != nil {
		return err
	}
	counts, err := v.store.ClaimFacets(v.ctx, f)
	if err != nil {
		return err
	}
	facets, err := v.claimFacets(counts)
	if err != nil {
		return err
	}
	overview, err := v.store.Overview(v.ctx)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.claims"), href.Claims)
	if err != nil {
		return err
	}
	frame.Scripts = []string{"js/claims.js"}
	page := views.Claims{
		Frame: frame, Total: total, Query: f.Query, From: v.QueryParam("from"), To: v.QueryParam("to"), Sort: f.Sort, Desc: f.Desc,
		Here: v.Request().URL.RequestURI(), CSV: v.with(href.ExportClaims, "offset", ""), Headers: v.claimHeaders(f),
		Facets: facets, Pager: v.pages(total, f.Offset),
	}
	_, _, page.Wrong = v.days()
	for name := range v.QueryParams() {
		if v.QueryParam(name) != "" && name != "sort" && name != "desc" && name != "offset" {
			page.Active++
		}
	}
	page.Any = overview.Claims > 0 || page.Active > 0
	for _, r := range rows {
		page.Rows = append(page.Rows, v.claimRow(r))
	}
	if err := v.worded(questionsOf(page.Rows)...); err != nil {
		return err
	}
	return v.render(http.StatusOK, views.ClaimsPage(page))
}

// claimRow is one claim as tables show it.
func (v *visit) claimRow(r db.ClaimRow) views.ClaimRow {
	broken := slices.ContainsFunc(r.Spans, func(q record.Quote) bool { return q.Broken })
	return views.ClaimRow{
		ID: r.ID, Quote: quoteOf(r.Claim), Lang: r.Lang, Dir: r.Dir, Broken: broken, Act: r.Act, Claimant: v.named(r.Claimant), Side: v.w.Name(r.Side),
		DocumentTitle: r.DocumentTitle, Outlet: v.w.Name(r.Outlet.Name), Date: cmp.Or(r.Happened, r.Said, r.Published), Grade: grade(r.Claim),
		Tags: r.Tags, Questions: r.Questions, Status: r.Status, Href: href.DocumentAt(r.Document, r.ID),
	}
}

// questionsOf are the questions that stand in a table of claims.
func questionsOf(rows []views.ClaimRow) (all []*record.Ref) {
	for i := range rows {
		for j := range rows[i].Questions {
			all = append(all, &rows[i].Questions[j])
		}
	}
	return all
}

// claimFacets are the lists by which the table is narrowed, with the counts of each choice.
func (v *visit) claimFacets(counts map[string][]db.Facet) ([]views.Facet, error) {
	asked := make([]record.Ref, len(counts["question"])) // the facets are kept for others to read
	naming := make([]*record.Ref, len(asked))
	for i, c := range counts["question"] {
		asked[i] = record.Ref{ID: record.ID(c.ID), Name: c.Name}
		naming[i] = &asked[i]
	}
	if err := v.worded(naming...); err != nil {
		return nil, err
	}
	var list []views.Facet
	for _, f := range []struct{ name, label, prefix string }{
		{"claimant", "claims.claimant", ""}, {"side", "claims.side", ""}, {"act", "claims.act", "act."}, {"outlet", "claims.outlet", ""},
		{"question", "claims.question", ""}, {"tag", "claims.tag", ""}, {"source", "claims.source", "source."}, {"info", "claims.info", "info."},
		{"status", "claims.status", "status."}, {"document", "claims.document", ""},
	} {
		facet := views.Facet{Name: f.name, Label: v.w.T(f.label), Value: v.QueryParam(f.name)}
		all := 0
		here := facet.Value == ""
		for i, c := range counts[f.name] {
			name := cmp.Or(c.Name, c.ID)
			switch {
			case c.ID == "":
				all = c.N
				continue
			case f.name == "question":
				name = asked[i].Name
			case f.prefix != "":
				name = v.w.T(f.prefix + c.ID)
			case c.ID == "none":
				name = v.w.T("question.own_voice")
			case f.name == "claimant" || f.name == "side" || f.name == "outlet":
				name = v.w.Name(name)
			}
			here = here || c.ID == facet.Value
			facet.Options = append(facet.Options, ui.Option{Value: c.ID, Label: name + " (" + v.w.Num(c.N) + ")"})
		}
		if !here { // the choice is in the address and fits nothing now
			facet.Options = append(facet.Options, ui.Option{Value: facet.Value, Label: facet.Value})
		}
		facet.Options = append([]ui.Option{{Label: v.w.T("claims.any", all)}}, facet.Options...)
		if len(facet.Options) > 1 {
			list = append(list, facet)
		}
	}
	return list, nil
}

// claimHeaders are the columns of the table; those that sort lead to the same
// table in their order, and in the other order when they sort it already.
func (v *visit) claimHeaders(f db.ClaimFilter) []views.Header {
	sorting := func(key, by, class string) views.Header {
		h := views.Header{Label: v.w.T(key), Class: class}
		if by == "" {
			return h
		}
		desc := ""
		if f.Sort == by {
			h.Sort = "ascending"
			desc = "1"
			if f.Desc {
				h.Sort, desc = "descending", ""
			}
		}
		h.Href = v.sameWith("sort", by, "desc", desc, "offset", "")
		return h
	}
	return []views.Header{
		sorting("claims.claim", "document", ""), sorting("claims.claimant", "claimant", ""), sorting("claims.act", "act", ""),
		sorting("claims.outlet", "", ""), sorting("claims.date", "day", ""), sorting("claims.grade", "", ""), sorting("claims.question", "", ""),
	}
}

// sameWith is the address of this page with some of its query changed.
func (v *visit) sameWith(pairs ...string) string { return v.with(v.Request().URL.Path, pairs...) }

// with is an address with the query of this page, some of it changed.
func (v *visit) with(address string, pairs ...string) string {
	query := url.Values{}
	for name, values := range v.QueryParams() {
		for _, value := range values {
			if value != "" {
				query.Add(name, value)
			}
		}
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		query.Del(pairs[i])
		if pairs[i+1] != "" {
			query.Set(pairs[i], pairs[i+1])
		}
	}
	if len(query) == 0 {
		return address
	}
	return address + "?" + query.Encode()
}

// pages leads to the rows before and after those that are shown.
func (v *visit) pages(total, offset int) views.Pager { return v.pagesOf(total, offset, pageLength) }

// pagesOf is pages of some length.
func (v *visit) pagesOf(total, offset, length int) views.Pager {
	p := views.Pager{Words: v.w.T("table.page", min(offset+1, total), min(offset+length, total), total)}
	if offset > 0 {
		p.Previous = v.sameWith("offset", someNumber(max(0, offset-length)))
	}
	if offset+length < total {
		p.Next = v.sameWith("offset", someNumber(offset+length))
	}
	return p
}

// someNumber is a number for an address; nought is left out.
func someNumber(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// bulkClaims changes, judges or compares the claims that were picked in the table.
func bulkClaims(v *visit) error {
	form, err := v.FormParams()
	if err != nil {
		return err
	}
	var picked []record.ID
	for _, id := range form["pick"] {
		picked = append(picked, record.ID(id))
	}
	if len(picked) == 0 {
		if err := v.tell("claims.none_picked"); err != nil {
			return err
		}
		return v.see(v.back(href.Claims))
	}
	switch do := v.FormValue("do"); do {
	case "compare":
		if len(picked) < 2 {
			picked = append(picked, "")
		}
		return v.see(href.CompareClaims(picked[0], picked[1]))
	case string(record.Confirmed), string(record.Dismissed):
		err = v.store.JudgeClaims(v.ctx, record.Status(do), picked...)
	case "edit":
		err = v.store.EditClaims(v.ctx, picked, db.ClaimPatch{
			Act: record.Act(v.FormValue("set_act")), Source: v.FormValue("set_source"), Info: v.FormValue("set_info"),
			AddTag: record.Ref{Name: v.typed("add_tag")},
		})
	default:
		return badRequest
	}
	if err != nil {
		return err
	}
	n := len(picked)
	if err := v.setDid(did{Key: "claims.changed", N: &n, Walk: v.undoing("")}); err != nil {
		return err
	}
	return v.see(v.back(href.Claims))
}

// back is the page of ours that a form says it was sent from.
func (v *visit) back(otherwise string) string {
	from, err := url.Parse(v.FormValue("back"))
	if err != nil || from.Host != "" || from.Scheme != "" || from.Path != otherwise {
		return otherwise
	}
	return from.RequestURI()
}
