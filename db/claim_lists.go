package db

import (
	"context"
	"unicode/utf8"

	"counterclaim/db/record"
)

// ClaimFilter chooses and orders claims. Zero fields choose everything that is
// not dismissed; "none" as Claimant chooses the outlets' own voice, "any" as
// Status the dismissed too.
type ClaimFilter struct {
	Document, Claimant, Outlet, Question, Tag record.ID
	Side                                      string // the side of the claimant, or of the outlet when it speaks for itself
	Act, Source, Info, Status                 string
	From, To                                  string // EDTF days in which it happened, or was published when that is not known
	Query                                     string // words of the quotes, the note or the claimant
	Sort                                      string // document, claimant, act, happened, published, day (happened, else said, else published), added; "" is document
	Lang                                      string // in which claimants are named ("en" or "ar") when they are in order; "" is as they are stored
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
	Side          string // of the claimant, or of the outlet when it speaks for itself; compare.Actor says whose
	Questions     []record.Ref
}

// speaker is who makes the claim: the claimant, or the outlet in its own voice.
func (r ClaimRow) speaker() record.ID {
	if r.Claimant.None() {
		return r.Outlet.ID
	}
	return r.Claimant.ID
}

// Claims lists the claims of a filter and says how many there are without Limit and Offset.
func (s *Store) Claims(ctx context.Context, f ClaimFilter) (rows []ClaimRow, total int, err error) {
	order, ok := claimOrders[f.Sort]
	if !ok {
		return nil, 0, wrap("claims", &InvalidError{Field: "sort", Code: "unknown", Args: []string{f.Sort}})
	}
	if f.Sort == "claimant" && f.Lang != "" {
		shown, err := s.ShownNames(ctx, f.Lang)
		if err != nil {
			return nil, 0, wrap("claims", err)
		}
		order = byClaimantAs(shown)
	}
	if f.Desc {
		up := order
		order = func(a, b *line) int { return up(b, a) }
	}
	var list []record.ID
	err = s.inLedger(ctx, func(l *ledger) error {
		conditions, err := s.conditions(ctx, l, f)
		if err != nil {
			return err
		}
		var all []*line
		for i := range l.lines {
			if failing(conditions, &l.lines[i]) == 0 {
				all = append(all, &l.lines[i])
			}
		}
		total = len(all)
		for _, c := range pageOf(all, order, f.Offset, f.Limit) {
			list = append(list, c.id)
		}
		return nil
	})
	if err != nil {
		return nil, 0, wrap("claims", err)
	}
	err = s.View(ctx, func(tx *Tx) error {
		rows, err = tx.claimRowsIn(list)
		return err
	})
	return rows, total, wrap("claims", err)
}

// ClaimRow is one claim as a list shows it.
func (s *Store) ClaimRow(ctx context.Context, id record.ID) (r ClaimRow, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		rows, err := tx.claimRowsIn([]record.ID{id})
		if err == nil && len(rows) == 0 {
			return ErrNotFound
		}
		if err == nil {
			r = rows[0]
		}
		return err
	})
	return r, wrap("claim "+string(id), err)
}

// claimRowsIn are the rows of claims, in the order of the ids.
func (tx *Tx) claimRowsIn(list []record.ID) ([]ClaimRow, error) {
	if len(list) == 0 {
		return nil, nil
	}
	rows, err := tx.claimRows(`WHERE c.id IN (SELECT value FROM json_each(?))`, valueList(list))
	inOrder(rows, list, func(r ClaimRow) record.ID { return r.ID })
	return rows, err
}

// claimRows are claims with what lists show of their documents.
func (tx *Tx) claimRows(where string, args ...any) ([]ClaimRow, error) {
	rows, err := collect(tx, func(row scanner) (r ClaimRow, err error) {
		return r, scanClaim(row, &r.Claim, &r.DocumentTitle, &r.Outlet.ID, &r.Outlet.Name, &r.Published, &r.Lang, &r.Dir)
	}, `SELECT `+claimColumns+`, d.title, coalesce(d.outlet, ''), coalesce(o.name, ''), d.published, d.lang, d.dir`+claimFrom+`JOIN document d ON d.id = c.document LEFT JOIN actor o ON o.id = d.outlet `+where, args...)
	if err != nil || len(rows) == 0 {
		return rows, err
	}
	fill := make([]*record.Claim, len(rows))
	list := make([]record.ID, len(rows))
	at := map[record.ID]*ClaimRow{}
	var speakers ids
	for i := range rows {
		fill[i], list[i], at[rows[i].ID] = &rows[i].Claim, rows[i].ID, &rows[i]
		speakers.add(rows[i].speaker())
	}
	known, err := tx.compareActors(speakers.order)
	if err != nil {
		return nil, err
	}
	for i := range rows {
		rows[i].Side = known[rows[i].speaker()].Side
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
		WHERE p.claim IN (SELECT value FROM json_each(?)) AND p.status <> 'dismissed' AND q.status <> 'dismissed' ORDER BY q.n`, valueList(list)); err != nil {
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
		found, _, err := tx.ranked("claim", query{any}.match(), limit)
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
