package db

import (
	"context"
	"fmt"
	"slices"

	"counterclaim/db/record"
)

// DeleteClaim removes a claim and its positions. A proposed claim is dismissed
// rather than deleted, so that the program does not propose it again.
func (s *Store) DeleteClaim(ctx context.Context, id record.ID) error {
	return wrap("delete claim "+string(id), s.Update(ctx, func(tx *Tx) error {
		c, err := tx.claim(id)
		if err != nil {
			return err
		}
		if !c.Reason.None() {
			tx.begin("dismissed", "claim", id, c.Document, c.Spans[0].Exact)
			return tx.judgeClaim(id, record.Dismissed)
		}
		tx.begin("delete", "claim", id, c.Document, c.Spans[0].Exact)
		return tx.remove("claim", id)
	}))
}

// judgeClaim sets the status of a claim with its figures.
func (tx *Tx) judgeClaim(id record.ID, status record.Status) error {
	if err := tx.touch("claim", id); err != nil {
		return err
	}
	n, err := tx.change(`UPDATE claim SET status = ?, version = version + 1, changed = ? WHERE id = ?`, string(status), tx.now, id)
	if err != nil {
		return err
	}
	if n == 0 {
		return ErrNotFound
	}
	tx.gathers = tx.gathers || status != record.Dismissed // one dismissed before it was gathered is still noted
	if status == record.Confirmed {
		return tx.exec(`UPDATE figure SET status = 'confirmed' WHERE claim = ? AND status = 'suggested'`, id)
	}
	return nil
}

// JudgeClaims confirms or dismisses claims, as one step.
func (s *Store) JudgeClaims(ctx context.Context, status record.Status, claims ...record.ID) error {
	return wrap("judge claims", s.Update(ctx, func(tx *Tx) error {
		if err := judging(status); err != nil {
			return err
		}
		return tx.bulk(string(status), claims, func(id record.ID) error { return tx.judgeClaim(id, status) })
	}))
}

// JudgeDocument confirms or dismisses every suggestion in a document and says
// how many there were.
func (s *Store) JudgeDocument(ctx context.Context, document record.ID, status record.Status) (n int, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		if err := judging(status); err != nil {
			return err
		}
		all, err := tx.ids(`SELECT id FROM claim WHERE document = ? AND status = 'suggested' ORDER BY start`, document)
		if err != nil {
			return err
		}
		n = len(all)
		return tx.bulk(string(status), all, func(id record.ID) error { return tx.judgeClaim(id, status) })
	})
	return n, wrap("judge document "+string(document), err)
}

// bulk does one thing to many claims as one step: of their document when they
// share it, else of the case.
func (tx *Tx) bulk(action string, claims []record.ID, do func(record.ID) error) error {
	if len(claims) == 0 {
		return nil
	}
	documents, err := tx.ids(`SELECT DISTINCT document FROM claim WHERE id IN (SELECT value FROM json_each(?))`, valueList(claims))
	if err != nil {
		return err
	}
	var document record.ID
	if len(documents) == 1 {
		document = documents[0]
	}
	summary, err := one[string](tx.row(`SELECT exact FROM claim_quote WHERE claim = ? AND role = 'claim' ORDER BY n LIMIT 1`, claims[0]))
	if err != nil {
		return err
	}
	tx.begin(action, "claim", claims[0], document, summary)
	for _, id := range claims {
		if err := do(id); err != nil {
			return fmt.Errorf("claim %s: %w", id, err)
		}
	}
	return nil
}

// ClaimPatch is what EditClaims changes; empty fields leave things as they are.
type ClaimPatch struct {
	Act       record.Act
	Source    string
	Info      string
	Status    record.Status
	Claimant  record.Ref
	Happened  string
	AddTag    record.Ref
	RemoveTag record.ID
}

// EditClaims makes the same change to many claims, as one step.
func (s *Store) EditClaims(ctx context.Context, claims []record.ID, p ClaimPatch) error {
	return wrap("edit claims", s.Update(ctx, func(tx *Tx) error {
		return tx.bulk("edit", claims, func(id record.ID) error {
			there, err := tx.claim(id)
			if err != nil {
				return err
			}
			c := there
			if err := tx.touch("claim", id); err != nil {
				return err
			}
			if p.Act != "" {
				c.Act = p.Act
			}
			if p.Source != "" {
				c.Source = p.Source
			}
			if p.Info != "" {
				c.Info = p.Info
			}
			if p.Status != "" {
				c.Status = p.Status
			}
			if !p.Claimant.None() {
				c.Claimant = p.Claimant
			}
			if p.Happened != "" {
				c.Happened = p.Happened
			}
			if !p.AddTag.None() {
				c.Tags = append(c.Tags, p.AddTag)
			}
			c.Tags = slices.DeleteFunc(c.Tags, func(t record.Ref) bool { return p.RemoveTag != "" && t.ID == p.RemoveTag })
			if err := tx.setByHand(&c, there); err != nil {
				return err
			}
			if err := tx.writeClaim(&c); err != nil || !tx.store.reads || saysTheSame(there, c) {
				return err
			}
			return tx.asksAnew(id)
		})
	}))
}
