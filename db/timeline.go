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
	Published when.Interval // of its document
}

// Timeline lists all claims that are not dismissed, by the day it happened,
// else was said, else was published.
func (s *Store) Timeline(ctx context.Context) ([]Moment, error) {
	all, _, err := s.Moments(ctx, ClaimFilter{})
	return all, err
}

// Moments is Timeline for the claims of a filter, whose Sort it sets; it says
// how many there are without Limit and Offset.
func (s *Store) Moments(ctx context.Context, f ClaimFilter) (all []Moment, total int, err error) {
	f.Sort = "day"
	rows, total, err := s.Claims(ctx, f)
	for _, r := range rows {
		all = append(all, Moment{r, interval(r.Claim.Happened), interval(r.Claim.Said), interval(r.Published)})
	}
	return all, total, err
}
