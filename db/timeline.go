package db

import (
	"cmp"
	"context"
	"slices"

	"counterclaim/db/record"
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

// Delay is how many claims tell of one day, or of one stretch of days such as a
// month, in reports of another day: of the first that the report's date allows.
type Delay struct {
	Event, Until when.Day // the first and the last day of the event; an open end is the other one
	Report       when.Day
	Claims       int
}

// Delays are the days of all claims that are not dismissed and whose event and
// report both have one, counted together, in order.
func (s *Store) Delays(ctx context.Context) (all []Delay, err error) {
	counts := map[Delay]int{}
	err = s.inLedger(ctx, func(l *ledger) error {
		for i := range l.lines {
			c := &l.lines[i]
			event, until := firstDay(cmp.Or(c.earliest, c.latest)), firstDay(cmp.Or(c.latest, c.earliest))
			report := firstDay(cmp.Or(c.document.earliest, c.document.latest))
			if event != "" && report != "" && c.status.text != string(record.Dismissed) {
				counts[Delay{Event: when.Day(event), Until: when.Day(until), Report: when.Day(report)}]++
			}
		}
		return nil
	})
	for d, n := range counts {
		d.Claims = n
		all = append(all, d)
	}
	slices.SortFunc(all, func(a, b Delay) int {
		return cmp.Or(cmp.Compare(a.Event, b.Event), cmp.Compare(a.Until, b.Until), cmp.Compare(a.Report, b.Report))
	})
	return all, wrap("delays of reports", err)
}
