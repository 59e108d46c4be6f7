package db

import (
	"context"

	"counterclaim/db/when"
)

// Moment is a claim with its times resolved to days.
type Moment struct {
	ClaimRow
	Happened  when.Interval
	Said      when.Interval
	Published when.Interval
}

// Timeline lists the claims that have any date, by the day it happened, else was said, else was published.
func (s *Store) Timeline(ctx context.Context) ([]Moment, error) { return nil, errUnfinished }
