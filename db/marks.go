package db

import (
	"context"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Mark is where a claim stands in its text: all that a page needs to draw it.
type Mark struct {
	Claim    record.ID
	Act      record.Act
	Status   record.Status
	Claimant string      // the name; "" for the outlet's own voice
	Spans    []text.Span // of the claim, in the order of the text
	Words    []string    // of each span
	Who      []text.Span // the words that name the claimant and the links of the chain
	Figures  []text.Span // those that nobody dismissed
}

// Marks lists where the claims of a document stand, in the order of its text and
// without the dismissed ones. A long report has thousands, so this reads none of
// what a claim says. Words that are not at their place any more are left out of
// Who and Figures.
func (s *Store) Marks(ctx context.Context, document record.ID) (all []Mark, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		runes, err := tx.runes(document)
		if err != nil {
			return err
		}
		_, err = collect(tx, func(row scanner) (struct{}, error) {
			var m Mark
			var role string
			var q record.Quote
			if err := row.Scan(&m.Claim, &m.Act, &m.Status, &m.Claimant, &role, &q.Start, &q.End, &q.Exact); err != nil {
				return struct{}{}, err
			}
			if n := len(all); n == 0 || all[n-1].Claim != m.Claim {
				all = append(all, m)
			}
			all[len(all)-1].add(role, q, runes)
			return struct{}{}, nil
		}, `SELECT c.id, c.act, c.status, coalesce(a.name, ''), q.role, q.start, q."end", q.exact
			FROM claim c JOIN claim_quote q ON q.claim = c.id LEFT JOIN actor a ON a.id = c.claimant
				LEFT JOIN figure f ON q.role = 'figure' AND f.claim = c.id AND f.n = q.n
			WHERE c.document = ? AND c.status <> 'dismissed' AND q.role <> 'place' AND coalesce(f.status, '') <> 'dismissed'
			ORDER BY c.start, c."end", c.id, q.role, q.n`, document)
		return err
	})
	return all, wrap("marks of "+string(document), err)
}

// add puts one stretch of the text where it belongs.
func (m *Mark) add(role string, q record.Quote, runes []rune) {
	if role == "claim" {
		m.Spans, m.Words = append(m.Spans, q.Span), append(m.Words, q.Exact)
		return
	}
	if check(runes, &q); q.Broken {
		return
	}
	if role == "figure" {
		m.Figures = append(m.Figures, q.Span)
	} else {
		m.Who = append(m.Who, q.Span)
	}
}
