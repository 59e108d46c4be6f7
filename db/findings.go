package db

import (
	"context"

	"counterclaim/db/record"
)

// FindingRow is a finding as seen from one of its claims.
type FindingRow struct {
	record.Finding
	Question      record.Question
	Other         record.Claim    // the claim at the finding's other end
	OtherDocument record.Document // without Text
	OtherPosition record.Position
}

// Findings lists the findings on a question, those that need an eye first.
func (s *Store) Findings(ctx context.Context, question record.ID) ([]record.Finding, error) {
	return nil, errUnfinished
}

// FindingsOfClaim lists the findings in which a claim stands.
func (s *Store) FindingsOfClaim(ctx context.Context, claim record.ID) ([]FindingRow, error) {
	return nil, errUnfinished
}

// JudgeFinding confirms, dismisses or overrides a finding.
func (s *Store) JudgeFinding(ctx context.Context, id record.ID, status record.Status, override record.FindingKind, note string) error {
	return errUnfinished
}
