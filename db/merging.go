package db

import (
	"context"
	"errors"
	"slices"
	"strings"

	"counterclaim/db/record"
)

// MergeActors makes two actors one: every mention of from becomes one of into,
// from's names become aliases of into, and what into does not say from says.
func (s *Store) MergeActors(ctx context.Context, from, into record.ID) error {
	return wrap("merge actors", s.Update(ctx, func(tx *Tx) error { return tx.mergeActors(from, into) }))
}

func (tx *Tx) mergeActors(from, into record.ID) error {
	if from == into {
		return &InvalidError{Field: "into", Code: "itself"}
	}
	old, err := tx.actor(from)
	if err != nil {
		return err
	}
	a, err := tx.actor(into)
	if err != nil {
		return err
	}
	tx.begin("merge", "actor", into, "", oneOf(old.Name, a.Name))
	if err := tx.touch("actor", from); err != nil {
		return err
	}
	for _, ref := range actorReferences {
		users, err := tx.ids(ref.query, from)
		if err != nil {
			return err
		}
		for _, id := range users {
			if err := tx.touch(ref.noun, id); err != nil {
				return err
			}
			if ref.noun != "claim" {
				continue
			}
			if err := tx.exec(`UPDATE claim SET version = version + 1 WHERE id = ?`, id); err != nil {
				return err
			}
		}
	}
	for _, query := range []string{
		`UPDATE claim SET claimant = ?2 WHERE claimant = ?1`,
		`UPDATE claim SET blamed = ?2 WHERE blamed = ?1`,
		`UPDATE claim_link SET actor = ?2 WHERE actor = ?1`,
		`UPDATE position SET actor = ?2, version = version + 1 WHERE actor = ?1`,
		`UPDATE document SET outlet = ?2, version = version + 1 WHERE outlet = ?1`,
		`UPDATE actor SET affiliation = nullif(?2, id), version = version + 1 WHERE affiliation = ?1`,
	} {
		if err := tx.exec(query, from, into); err != nil {
			return err
		}
	}
	if a, err = tx.actor(into); err != nil { // its affiliation may have been from
		return err
	}
	a.Aliases = append(append(a.Aliases, old.Name), old.Aliases...)
	if a.Side == "" {
		a.Side = old.Side
	}
	if a.SourceGrade == "" {
		a.SourceGrade = old.SourceGrade
	}
	if a.Affiliation, err = tx.chief(into, a.Affiliation, old.Affiliation); err != nil {
		return err
	}
	if !strings.Contains(a.Note, old.Note) {
		a.Note = strings.TrimSpace(a.Note + "\n" + old.Note)
	}
	if err := tidyActor(&a); err != nil {
		return err
	}
	if err := tx.writeActor(a, byReport); err != nil {
		return err
	}
	if tx.store.reads {
		if err := tx.asksAnewOf(into); err != nil {
			return err
		}
	}
	return tx.remove("actor", from)
}

// chief is the first of the parties that an actor can belong to without being above
// itself; none where there is none.
func (tx *Tx) chief(actor record.ID, of ...record.Ref) (record.Ref, error) {
	for _, r := range of {
		if r.None() || r.ID == actor {
			continue
		}
		if under, err := tx.underIn(actor, r.ID); err != nil || under.None() {
			return r, err
		}
	}
	return record.Ref{}, nil
}

// SaveActorInto stores an actor and makes it one with another one, as one step:
// what MergeActors does. The other one is known by the name that it had, too.
func (s *Store) SaveActorInto(ctx context.Context, a record.Actor, into record.ID) error {
	return wrap("save actor "+string(a.ID)+" into another", s.Update(ctx, func(tx *Tx) error {
		if _, err := tx.actor(into); err != nil {
			return err
		}
		a := a
		if there, err := tx.actor(a.ID); err == nil {
			a.Aliases = append(slices.Clone(a.Aliases), there.Name)
		} else if !errors.Is(err, ErrNotFound) {
			return err
		}
		saved, err := tx.saveActor(a, byPerson)
		if err != nil {
			return err
		}
		return tx.mergeActors(saved.ID, into)
	}))
}
