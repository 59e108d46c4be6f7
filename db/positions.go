package db

import (
	"context"

	"counterclaim/db/record"
)

// PositionRow is a position with what the question page shows of it.
type PositionRow struct {
	record.Position
	Claim    record.Claim
	Document record.Document // without Text
	Origin   record.Ref      // the outlet when it speaks for itself
	Interest record.Interest // "" where it is not a count
	Side     string          // of the claimant
}

// QuestionPosition is a position of a claim with its question.
type QuestionPosition struct {
	record.Position
	Question record.Question
}

// Positions lists the positions on a question that are not dismissed.
func (s *Store) Positions(ctx context.Context, question record.ID) ([]PositionRow, error) {
	return nil, errUnfinished
}

// PositionsOf lists the positions that a claim takes.
func (s *Store) PositionsOf(ctx context.Context, claim record.ID) ([]QuestionPosition, error) {
	return nil, errUnfinished
}

// SavePosition puts a claim to a question.
func (s *Store) SavePosition(ctx context.Context, p record.Position) (record.Position, error) {
	return record.Position{}, errUnfinished
}

// DeletePosition takes a claim off a question.
func (s *Store) DeletePosition(ctx context.Context, id record.ID) error { return errUnfinished }
