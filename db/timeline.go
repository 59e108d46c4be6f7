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

// Timeline lists the claims that have any date and are not dismissed, by the
// day it happened, else was said, else was published.
func (s *Store) Timeline(ctx context.Context) (all []Moment, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		const day = `coalesce(nullif(c.happened_earliest, ''), nullif(c.said_earliest, ''), nullif(d.published_earliest, ''))`
		rows, err := tx.claimRows(`WHERE c.status <> 'dismissed' AND ` + day + ` IS NOT NULL ORDER BY ` + day + `, d.n, c.start, c.id`)
		if err != nil {
			return err
		}
		for _, r := range rows {
			all = append(all, Moment{r, interval(r.Claim.Happened), interval(r.Claim.Said), interval(r.Published)})
		}
		return nil
	})
	return all, wrap("timeline", err)
}
