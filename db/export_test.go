package db

import (
	"context"
	"fmt"
	"reflect"
	"slices"

	"counterclaim/db/record"
)

// CheckLedger holds the ledger as it was kept up to date against one that is read
// anew.
func CheckLedger(ctx context.Context, s *Store) error {
	return s.inLedger(ctx, func(kept *ledger) error {
		var anew ledger
		if err := s.View(ctx, anew.readAnew); err != nil {
			return err
		}
		if a, b := kept.told(), anew.told(); !reflect.DeepEqual(a, b) {
			for i := range max(len(a), len(b)) {
				if i >= len(a) || i >= len(b) || a[i] != b[i] {
					return fmt.Errorf("line %d of %d and %d\nkept %q\nread %q", i, len(a), len(b), a[min(i, len(a)-1):min(i+1, len(a))], b[min(i, len(b)-1):min(i+1, len(b))])
				}
			}
		}
		return nil
	})
}

// told is everything that a ledger knows, in words.
func (l *ledger) told() (all []string) {
	for i := range l.lines {
		c := l.lines[i]
		who, side, outlet := "", "", ""
		if c.claimant != nil {
			who = c.claimant.name
		}
		if c.side() != nil {
			side = c.side().text
		}
		if c.document.outlet != nil {
			outlet = c.document.outlet.name
		}
		tags := slices.Sorted(slices.Values(l.tags[c.id]))
		all = append(all, fmt.Sprint(c.id, c.n, c.entry, c.start, c.document.id, c.document.n, c.document.earliest, c.document.latest, outlet, who, side,
			c.act.text, c.source.text, c.info.text, c.status.text, c.earliest, c.latest, c.said, tags, l.at[c.id] == i))
	}
	for question, claims := range l.answers {
		if len(claims) > 0 {
			all = append(all, fmt.Sprint(question, slices.Sorted(slices.Values(claims)), l.dismissed[question]))
		}
	}
	for w := range l.sides {
		all = append(all, "side "+w.text)
	}
	slices.Sort(all)
	return all
}

// TidyWhileTheFileFails tidies a part of a question with a file that answers nothing
// any more.
func TidyWhileTheFileFails(s *Store, part record.Question) error {
	return s.View(context.Background(), func(tx *Tx) error {
		gone, cancel := context.WithCancel(tx.ctx)
		cancel()
		tx.ctx = gone
		return tx.tidyQuestion(&part)
	})
}
