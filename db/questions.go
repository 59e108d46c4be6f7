package db

import (
	"context"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// QuestionFilter chooses and orders questions. Zero fields choose everything
// that is not dismissed.
type QuestionFilter struct {
	Standing record.Standing
	Status   record.Status
	Type     record.QuestionType
	Tag      record.ID
	Query    string // words of the question
	Sort     string // standing, text, claims, origins, latest, added; "" is standing, those that need an eye first
	Desc     bool
}

// Answer is one position at a glance.
type Answer struct {
	Position record.ID
	Claim    record.ID
	Claimant record.Ref // the outlet when it speaks for itself
	Side     string
	figure.Range
	AsOf   string // EDTF
	Answer record.Answer
	Actor  record.Ref
	Place  string
	When   string // EDTF
	Status record.Status
}

// QuestionRow is a question on the board.
type QuestionRow struct {
	record.Question
	Answers []Answer // not dismissed, by the day they stand for
	Latest  string   // when its newest report was published, EDTF
}

// Questions lists the questions of a filter.
func (s *Store) Questions(ctx context.Context, f QuestionFilter) ([]QuestionRow, error) {
	return nil, errUnfinished
}

// Question returns one question.
func (s *Store) Question(ctx context.Context, id record.ID) (record.Question, error) {
	return record.Question{}, errUnfinished
}

// SaveQuestion stores a question of a person, all but its assessment.
func (s *Store) SaveQuestion(ctx context.Context, q record.Question) (record.Question, error) {
	return record.Question{}, errUnfinished
}

// DeleteQuestion removes a question with its positions.
func (s *Store) DeleteQuestion(ctx context.Context, id record.ID) error { return errUnfinished }

// SaveAssessment stores the analyst's conclusion on a question whose version was seen.
func (s *Store) SaveAssessment(ctx context.Context, id record.ID, version int, a record.Assessment) (record.Question, error) {
	return record.Question{}, errUnfinished
}

// JudgeQuestion confirms or dismisses a question with its suggested positions and their claims, as one step.
func (s *Store) JudgeQuestion(ctx context.Context, id record.ID, status record.Status) error {
	return errUnfinished
}

// Silent are the outlets of the case that take no position on a question.
func (s *Store) Silent(ctx context.Context, question record.ID) ([]record.Ref, error) {
	return nil, errUnfinished
}

func (tx *Tx) refreshQuestion(id record.ID) error { return nil }
