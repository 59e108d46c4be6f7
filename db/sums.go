package db

import (
	"context"

	"counterclaim/db/record"
)

// What a person says of how a position fits the sum of its question's parts is
// kept as a judgement of that position with itself: no finding is of one
// position alone, so the two are never confused.

// JudgeSum confirms or dismisses that a position on a question and the sum of
// the question's parts stand as Sum says, and why; status suggested takes the
// judgement back.
func (s *Store) JudgeSum(ctx context.Context, question, position record.ID, status record.Status, note string) error {
	return wrap("judge the sum on "+string(question), s.Update(ctx, func(tx *Tx) error {
		if err := judging(status); err != nil {
			return err
		}
		q, err := tx.question(question)
		if err != nil {
			return err
		}
		if _, err := one[record.ID](tx.row(`SELECT id FROM position WHERE id = ? AND question = ?`, position, question)); err != nil {
			return err
		}
		judgement, err := one[record.ID](tx.row(`SELECT id FROM judgement WHERE question = ? AND a = ? AND b = a`, question, position))
		if missing(err) {
			judgement, err = newID(), nil
		}
		if err != nil {
			return err
		}
		tx.begin("judge", "finding", judgement, "", q.Text)
		if err := tx.touch("finding", judgement); err != nil {
			return err
		}
		if status == record.Suggested {
			return tx.exec(`DELETE FROM judgement WHERE id = ?`, judgement)
		}
		return tx.exec(`INSERT INTO judgement (id, version, question, a, b, status, override, note) VALUES (?, 1, ?, ?, ?, ?, '', ?)
			ON CONFLICT (id) DO UPDATE SET version = version + 1, status = excluded.status, note = excluded.note`,
			judgement, question, position, position, string(status), note)
	}))
}

// SumJudgements are what a person said of the positions on a question against
// the sum of its parts, by position: Status and Note.
func (s *Store) SumJudgements(ctx context.Context, question record.ID) (by map[record.ID]record.Finding, err error) {
	by = map[record.ID]record.Finding{}
	err = s.View(ctx, func(tx *Tx) error {
		all, err := tx.judgements(question)
		for p, f := range all {
			if p.a == p.b {
				by[p.a] = f
			}
		}
		return err
	})
	return by, wrap("judgements of the sum on "+string(question), err)
}
