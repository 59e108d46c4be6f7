package db

import (
	"cmp"
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

// Moments lists the claims of a filter in the order of its Sort, else by the day
// on which they happened, else were said, else were published; it says how many
// there are without Limit and Offset.
func (s *Store) Moments(ctx context.Context, f ClaimFilter) (all []Moment, total int, err error) {
	f.Sort = cmp.Or(f.Sort, "day")
	rows, total, err := s.Claims(ctx, f)
	for _, r := range rows {
		all = append(all, Moment{r, interval(r.Claim.Happened), interval(r.Claim.Said), interval(r.Published)})
	}
	return all, total, err
}

// Delay is how many claims tell of one day in reports of another: of the first
// day that each date allows.
type Delay struct {
	Event, Report when.Day
	Claims        int
}

// Delays are the days of all claims that are not dismissed and whose event and
// report both have one, counted together, in order.
func (s *Store) Delays(ctx context.Context) (all []Delay, err error) {
	all, err = remember(s, "delays", func() (all []Delay, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			all, err = tx.delays()
			return err
		})
		return all, err
	})
	return all, wrap("delays of reports", err)
}

func (tx *Tx) delays() ([]Delay, error) {
	return collect(tx, func(row scanner) (d Delay, err error) {
		err = row.Scan(&d.Event, &d.Report, &d.Claims)
		return d, err
	}, `SELECT substr(coalesce(nullif(c.happened_earliest, ''), c.happened_latest), 1, 10) AS event,
			substr(coalesce(nullif(d.published_earliest, ''), d.published_latest), 1, 10) AS report, count(*)
		FROM claim c JOIN document d ON d.id = c.document
		WHERE c.status <> 'dismissed' AND c.happened <> '' AND d.published <> '' AND event <> '' AND report <> ''
		GROUP BY event, report ORDER BY event, report`)
}
