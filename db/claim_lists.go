package db

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// ClaimFilter chooses and orders claims. Zero fields choose everything that is
// not dismissed; "none" as Claimant chooses the outlets' own voice, "any" as
// Status the dismissed too.
type ClaimFilter struct {
	Document, Claimant, Outlet, Question, Tag record.ID
	Side                                      string // the side of the claimant
	Act, Source, Info, Status                 string
	From, To                                  string // EDTF days in which it happened, or was published when that is not known
	Query                                     string // words of the quotes, the note or the claimant
	Sort                                      string // document, claimant, act, happened, published, day (happened, else said, else published), added; "" is document
	Desc                                      bool
	Limit, Offset                             int // Limit 0 is all
}

// ClaimRow is a claim in a list, with what a list shows of its document.
type ClaimRow struct {
	record.Claim
	DocumentTitle string
	Outlet        record.Ref
	Published     string // EDTF
	Lang, Dir     string // of the document
	Side          string // of the claimant, or of the outlet when it speaks for itself
	Questions     []record.Ref
}

// Facet is one value of a field and how many claims of a filter have it.
type Facet struct {
	ID   string // what the filter takes
	Name string // what to show; "" where the code is looked up in the catalogue
	N    int
}

// claimOrders are the orders of a list of claims. All but claimant follow an
// index, so that the first page costs the same in a case of any size.
var claimOrders = map[string][]string{
	"": {"d.n", "c.start", "c.n"}, "document": {"d.n", "c.start", "c.n"}, "published": {"d.published_earliest", "d.n", "c.start", "c.n"},
	"day":      {"coalesce(nullif(c.happened_earliest, ''), nullif(c.said_earliest, ''), d.published_earliest)", "d.n", "c.start", "c.n"},
	"claimant": {"a.name", "c.n"}, "act": {"c.act", "c.n"}, "happened": {"c.happened_earliest", "c.n"}, "added": {"c.n"},
}

// Claims lists the claims of a filter and says how many there are without Limit and Offset.
func (s *Store) Claims(ctx context.Context, f ClaimFilter) (rows []ClaimRow, total int, err error) {
	order, ok := claimOrders[f.Sort]
	if !ok {
		return nil, 0, wrap("claims", &InvalidError{Field: "sort", Code: "unknown", Args: []string{f.Sort}})
	}
	w := f.where()
	if total, err = s.countOf(ctx, totalOf(f.unordered()), claimSource(w.String()), w); err != nil {
		return nil, 0, wrap("claims", err)
	}
	err = s.View(ctx, func(tx *Tx) error {
		by := strings.Join(order, direction(f.Desc)+", ") + direction(f.Desc)
		source := claimSource(w.String() + by)
		if strings.HasPrefix(by, "d.") && !f.narrow() {
			// Walk the documents in order and their claims in theirs, instead of sorting all claims.
			source = ` FROM document d CROSS JOIN claim c ON c.document = d.id LEFT JOIN actor a ON a.id = c.claimant `
		}
		list, err := tx.ids(`SELECT c.id`+source+w.String()+` ORDER BY `+by+` LIMIT ? OFFSET ?`, append(w.args, atMost(f.Limit), f.Offset)...)
		if err != nil {
			return err
		}
		rows, err = tx.claimRowsIn(list)
		return err
	})
	return rows, total, wrap("claims", err)
}

// narrow reports whether the filter leaves few claims, found by an index.
func (f ClaimFilter) narrow() bool {
	return f.Document != "" || f.Claimant != "" || f.Question != "" || f.Tag != "" || f.Query != ""
}

// claimSource joins to the claims what a condition speaks of.
func claimSource(condition string) string {
	source := ` FROM claim c `
	if strings.Contains(condition, "d.") || strings.Contains(condition, "o.") {
		source += `JOIN document d ON d.id = c.document `
	}
	if strings.Contains(condition, "a.") {
		source += `LEFT JOIN actor a ON a.id = c.claimant `
	}
	if strings.Contains(condition, "o.") {
		source += `LEFT JOIN actor o ON o.id = d.outlet `
	}
	return source
}

// claimRowsIn are the rows of claims, in the order of the ids.
func (tx *Tx) claimRowsIn(list []record.ID) ([]ClaimRow, error) {
	if len(list) == 0 {
		return nil, nil
	}
	rows, err := tx.claimRows(`WHERE c.id IN (SELECT value FROM json_each(?))`, idList(list))
	inOrder(rows, list, func(r ClaimRow) record.ID { return r.ID })
	return rows, err
}

// claimRows are claims with what lists show of their documents.
func (tx *Tx) claimRows(where string, args ...any) ([]ClaimRow, error) {
	rows, err := collect(tx, func(row scanner) (r ClaimRow, err error) {
		return r, scanClaim(row, &r.Claim, &r.DocumentTitle, &r.Outlet.ID, &r.Outlet.Name, &r.Published, &r.Lang, &r.Dir, &r.Side)
	}, `SELECT `+claimColumns+`, d.title, coalesce(d.outlet, ''), coalesce(o.name, ''), d.published, d.lang, d.dir,
			CASE WHEN c.claimant IS NULL THEN coalesce(o.side, '') ELSE a.side END`+
		claimFrom+`JOIN document d ON d.id = c.document LEFT JOIN actor o ON o.id = d.outlet `+where, args...)
	if err != nil || len(rows) == 0 {
		return rows, err
	}
	fill := make([]*record.Claim, len(rows))
	list := make([]record.ID, len(rows))
	at := map[record.ID]*ClaimRow{}
	for i := range rows {
		fill[i], list[i], at[rows[i].ID] = &rows[i].Claim, rows[i].ID, &rows[i]
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var claim record.ID
		var q record.Ref
		err := row.Scan(&claim, &q.ID, &q.Name)
		if err == nil {
			at[claim].Questions = append(at[claim].Questions, q)
		}
		return struct{}{}, err
	}, `SELECT p.claim, q.id, q.text FROM position p JOIN question q ON q.id = p.question
		WHERE p.claim IN (SELECT value FROM json_each(?)) AND p.status <> 'dismissed' AND q.status <> 'dismissed' ORDER BY q.n`, idList(list)); err != nil {
		return nil, err
	}
	return rows, tx.fillClaims(fill)
}

// ClaimsNear lists the claims that have most of the words of a text, at most so
// many; of very many that have some, the newest are weighed. Dismissed claims are
// left out.
func (s *Store) ClaimsNear(ctx context.Context, words string, limit int) (rows []ClaimRow, err error) {
	var any wish
	for _, t := range split(words) {
		if len(t.words) == 1 && utf8.RuneCountInString(t.words[0]) > 3 { // shorter ones mean little
			any = append(any, t.wish()...)
		}
	}
	if len(any) == 0 {
		return nil, nil
	}
	err = s.View(ctx, func(tx *Tx) error {
		found, err := tx.ranked("claim", query{any}.match(), limit)
		if err != nil {
			return err
		}
		list := make([]record.ID, len(found))
		for i, f := range found {
			list[i] = f.id
		}
		rows, err = tx.claimRowsIn(list)
		return err
	})
	return rows, wrap("claims near", err)
}

func (f ClaimFilter) where() (w where) {
	switch f.Status {
	case "":
		w.add("c.status <> 'dismissed'")
	case "any":
	default:
		w.add("c.status = ?", f.Status)
	}
	w.is("c.document = ?", f.Document)
	if f.Claimant == "none" {
		w.add("c.claimant IS NULL")
	} else {
		w.is("c.claimant = ?", f.Claimant)
	}
	w.is("d.outlet = ?", f.Outlet)
	w.is("EXISTS (SELECT 1 FROM position p WHERE p.claim = c.id AND p.question = ? AND p.status <> 'dismissed')", f.Question)
	w.is("EXISTS (SELECT 1 FROM claim_tag t WHERE t.claim = c.id AND t.tag = ?)", f.Tag)
	if f.Side != "" {
		w.add(`(c.claimant IN (SELECT id FROM actor WHERE side = ?) OR c.claimant IS NULL AND c.document IN
			(SELECT document.id FROM document JOIN actor ON actor.id = document.outlet WHERE side = ?))`, f.Side, f.Side)
	}
	w.is("c.act = ?", record.ID(f.Act))
	// Not judged is F and 6.
	w.is("CASE c.source WHEN '' THEN 'F' ELSE c.source END = ?", record.ID(f.Source))
	w.is("CASE c.info WHEN '' THEN '6' ELSE c.info END = ?", record.ID(f.Info))
	w.between("CASE c.happened WHEN '' THEN d.published_earliest ELSE c.happened_earliest END",
		"CASE c.happened WHEN '' THEN d.published_latest ELSE c.happened_latest END", f.From, f.To)
	if terms := headOrTextQuery(f.Query); terms != "" {
		w.add(`c.id IN (SELECT e.record FROM search_claim s JOIN search_entry e ON e.n = s.rowid WHERE search_claim MATCH ?)`, terms)
	}
	return w
}

// facets are the fields by which lists of claims are narrowed: what a claim is
// counted under, where its name stands, what has to be joined for it, how to
// leave the field itself out of the filter, and what the filter asks of it.
var facets = []struct {
	field, id, name, join string
	clear                 func(*ClaimFilter)
	chosen                func(ClaimFilter) string
}{
	{"document", "c.document", "SELECT title FROM document WHERE id = g.id", "", func(f *ClaimFilter) { f.Document = "" }, func(f ClaimFilter) string { return string(f.Document) }},
	{"claimant", "coalesce(c.claimant, 'none')", "SELECT name FROM actor WHERE id = g.id", "", func(f *ClaimFilter) { f.Claimant = "" }, func(f ClaimFilter) string { return string(f.Claimant) }},
	{"outlet", "d.outlet", "SELECT name FROM actor WHERE id = g.id", "", func(f *ClaimFilter) { f.Outlet = "" }, func(f ClaimFilter) string { return string(f.Outlet) }},
	{"side", "CASE WHEN c.claimant IS NULL THEN o.side ELSE a.side END", "", "", func(f *ClaimFilter) { f.Side = "" }, func(f ClaimFilter) string { return f.Side }},
	{"act", "c.act", "", "", func(f *ClaimFilter) { f.Act = "" }, func(f ClaimFilter) string { return f.Act }},
	{"source", "CASE c.source WHEN '' THEN 'F' ELSE c.source END", "", "", func(f *ClaimFilter) { f.Source = "" }, func(f ClaimFilter) string { return f.Source }},
	{"info", "CASE c.info WHEN '' THEN '6' ELSE c.info END", "", "", func(f *ClaimFilter) { f.Info = "" }, func(f ClaimFilter) string { return f.Info }},
	{"status", "c.status", "", "", func(f *ClaimFilter) { f.Status = "any" }, func(f ClaimFilter) string { return f.Status }},
	{"tag", "t.tag", "SELECT name FROM tag WHERE id = g.id", "JOIN claim_tag t ON t.claim = c.id ", func(f *ClaimFilter) { f.Tag = "" }, func(f ClaimFilter) string { return string(f.Tag) }},
	{"question", "p.question", "SELECT text FROM question WHERE id = g.id",
		"JOIN (SELECT DISTINCT p.claim, p.question FROM position p JOIN question q ON q.id = p.question WHERE p.status <> 'dismissed' AND q.status <> 'dismissed') p ON p.claim = c.id ",
		func(f *ClaimFilter) { f.Question = "" }, func(f ClaimFilter) string { return string(f.Question) }},
}

// mostValues is how many values of a field are offered to narrow a list by.
const mostValues = 60

// ClaimFacets counts the claims of a filter by each of its fields, the field
// itself left out, most frequent first: document, claimant, outlet, side, act,
// source, info, status, tag, question.
//
// Of each field only the most frequent values are counted, and the chosen one.
func (s *Store) ClaimFacets(ctx context.Context, f ClaimFilter) (all map[string][]Facet, err error) {
	f = f.unordered()
	all, err = remember(s, facetsOf(f), func() (all map[string][]Facet, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			all, err = tx.claimFacets(f)
			return err
		})
		return all, err
	})
	return all, wrap("claim facets", err)
}

// facetsOf and totalOf are what is remembered of a filter.
type (
	facetsOf ClaimFilter
	totalOf  ClaimFilter
)

// unordered is the filter alone: which claims, in no order, all of them.
func (f ClaimFilter) unordered() ClaimFilter {
	f.Limit, f.Offset, f.Sort, f.Desc = 0, 0, "", false
	return f
}

func (tx *Tx) claimFacets(f ClaimFilter) (all map[string][]Facet, err error) {
	all = map[string][]Facet{}
	for _, facet := range facets {
		narrowed := f
		facet.clear(&narrowed)
		w := narrowed.where()
		name := "''"
		if facet.name != "" {
			name = "coalesce((" + facet.name + "), '')"
		}
		all[facet.field], err = collect(tx, func(row scanner) (v Facet, err error) {
			err = row.Scan(&v.ID, &v.Name, &v.N)
			return v, err
		}, `SELECT g.id, `+name+` AS name, g.n FROM (SELECT id, n FROM (SELECT `+facet.id+` AS id, count(*) AS n`+claimSource(w.String()+facet.id)+facet.join+w.String()+
			` GROUP BY 1) WHERE id <> '' ORDER BY id = ? DESC, n DESC, id LIMIT ?) g ORDER BY 3 DESC, 2, 1`, append(w.args, facet.chosen(f), mostValues)...)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", facet.field, err)
		}
	}
	return all, nil
}
