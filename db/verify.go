package db

import (
	"context"

	"counterclaim/db/record"
)

// Problem is something in the file that is not as it should be.
type Problem struct {
	Kind   string // file, reference, text, original, quote, finding, search, names
	Record record.ID
	Detail string
}

// Verify checks the whole file and lists what is wrong; none is a sound file.
func (s *Store) Verify(ctx context.Context) ([]Problem, error) { return nil, errUnfinished }
