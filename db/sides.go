package db

import (
	"context"
	"slices"

	"counterclaim/db/record"
)

// Sides are the sides of the case, by name: what actors stand with, themselves or
// through those above them, and is a side by itself; see standsAsSide.
func (s *Store) Sides(ctx context.Context) (all []string, err error) {
	err = s.inLedger(ctx, func(l *ledger) error {
		all = nil
		for w := range l.sides {
			all = append(all, w.text)
		}
		slices.Sort(all)
		return nil
	})
	return all, wrap("sides", err)
}

// readSides finds which words that actors stand with are sides. Every body that the
// program meets stands with itself until something is known above it; each ministry
// and each hospital among the sides would hide those of the conflict.
func (l *ledger) readSides(tx *Tx) error {
	l.sides = map[*word]bool{}
	keys := map[*word]string{}
	var names []string
	for _, a := range l.actors {
		if w := a.side; w.text != "" && keys[w] == "" {
			keys[w] = folded(w.text)
			names = append(names, keys[w])
		}
	}
	named := map[string][]*speaker{}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var key string
		var id record.ID
		err := row.Scan(&key, &id)
		if a := l.actors[id]; a != nil {
			named[key] = append(named[key], a)
		}
		return struct{}{}, err
	}, `SELECT folded, actor FROM actor_key WHERE folded IN (SELECT value FROM json_each(?))`, valueList(names)); err != nil {
		return err
	}
	sides := map[string]bool{}
	for _, a := range l.actors {
		if key := keys[a.side]; key != "" && standsAsSide(a, named[key]) {
			sides[key] = true
		}
	}
	for w, key := range keys {
		if sides[key] {
			l.sides[w] = true
		}
	}
	return nil
}

// standsAsSide reports whether what an actor stands with is a side, by those who have it
// as a name: it is when it is nobody's name, or that of a state or a force, or when the
// actor is another body. Somebody who speaks for a body makes no side of it.
func standsAsSide(a *speaker, named []*speaker) bool {
	if len(named) == 0 {
		return true
	}
	return slices.ContainsFunc(named, func(n *speaker) bool { return n.kind == record.State || n.kind == record.Force }) ||
		!slices.Contains(named, a) && a.kind != record.Person && a.kind != record.Unnamed
}
