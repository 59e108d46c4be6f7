package db

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/speech"
)

// ActorRow is an actor in a list.
type ActorRow struct {
	record.Actor
	Claims int // not dismissed, of which it is the claimant
}

// origin is how an actor comes into the case.
type origin int

const (
	byPerson origin = iota // it was named by a person, and is called so in every language
	byReport               // it is of the case, and named as a report or the sample has it
	proposed               // the program met it while reading: it is of the case where something speaks of it
)

// resolve finds the actor that a reference names, or makes one of that kind; ""
// is the kind that its name tells.
func (tx *Tx) resolve(r *record.Ref, kind record.ActorKind, from origin) error {
	found, err := tx.lookUp(r)
	if err != nil || found || r.None() {
		return err
	}
	r.ID = newID()
	return tx.writeActor(record.Actor{ID: r.ID, Name: r.Name, Kind: cmp.Or(kind, speech.KindOf(r.Name))}, from)
}

// lookUp fills a reference by its id, or by its name in any spelling; a country or
// well-known body by its name in the other language, too. A name that two actors
// share goes to the one that was there first.
func (tx *Tx) lookUp(r *record.Ref) (found bool, err error) {
	r.Name = strings.TrimSpace(r.Name)
	if r.ID != "" {
		r.Name, err = one[string](tx.row(`SELECT name FROM actor WHERE id = ?`, r.ID))
		if missing(err) {
			return false, &InvalidError{Field: "actor", Code: "unknown", Args: []string{string(r.ID)}}
		}
		return true, err
	}
	if r.Name == "" {
		return false, nil
	}
	for _, name := range append([]string{r.Name}, record.OtherNames(r.Name)...) {
		err = tx.row(`SELECT id, name FROM actor JOIN actor_key ON actor = id WHERE folded = ? ORDER BY id LIMIT 1`,
			folded(name)).Scan(&r.ID, &r.Name)
		if !missing(err) {
			return true, err
		}
	}
	return false, nil
}

// writeActor inserts or replaces an actor. Proposed ones come from the
// program's own reading and leave no history.
func (tx *Tx) writeActor(a record.Actor, from origin) error {
	if from == proposed { // it is new, so that nothing is derived from it yet
		tx.dirty.actors.add(a.ID)
	} else {
		clear(tx.met)
		if err := tx.touch("actor", a.ID); err != nil {
			return err
		}
	}
	if err := tx.exec(`INSERT INTO actor (id, version, name, kind, affiliation, side, source_grade, note, proposed, named)
		VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
		ON CONFLICT (id) DO UPDATE SET version = version + 1, named = named OR name <> excluded.name, name = excluded.name, kind = excluded.kind,
			affiliation = excluded.affiliation, side = excluded.side, source_grade = excluded.source_grade,
			note = excluded.note, proposed = excluded.proposed`,
		a.ID, a.Name, string(a.Kind), null(a.Affiliation.ID), a.Side, a.SourceGrade, a.Note, from == proposed, from == byPerson); err != nil {
		return err
	}
	if err := tx.exec(`DELETE FROM actor_alias WHERE actor = ?`, a.ID); err != nil {
		return err
	}
	for n, name := range a.Aliases {
		if err := tx.exec(`INSERT INTO actor_alias (actor, n, name) VALUES (?, ?, ?)`, a.ID, n, name); err != nil {
			return err
		}
	}
	return tx.refreshNames(a.ID)
}

// refreshNames fills the folded names by which an actor is found.
func (tx *Tx) refreshNames(id record.ID) error {
	if err := tx.exec(`DELETE FROM actor_key WHERE actor = ?`, id); err != nil {
		return err
	}
	names, err := collect(tx, one[string], `SELECT name FROM actor WHERE id = ?1 UNION ALL SELECT name FROM actor_alias WHERE actor = ?1`, id)
	if err != nil {
		return err
	}
	for _, name := range names {
		if key := folded(name); key != "" {
			if err := tx.exec(`INSERT INTO actor_key (folded, actor) VALUES (?, ?) ON CONFLICT DO NOTHING`, key, id); err != nil {
				return err
			}
		}
	}
	return nil
}

const actorColumns = `a.id, a.version, a.name, a.kind, coalesce(a.affiliation, ''), coalesce(b.name, ''), a.side, a.source_grade, a.note`

func scanActor(row scanner, a *record.Actor, more ...any) error {
	return row.Scan(append([]any{&a.ID, &a.Version, &a.Name, &a.Kind, &a.Affiliation.ID, &a.Affiliation.Name, &a.Side, &a.SourceGrade, &a.Note}, more...)...)
}

// actors are the actors of a condition, by name.
func (tx *Tx) actors(where string, args ...any) ([]ActorRow, error) {
	all, err := collect(tx, func(row scanner) (r ActorRow, err error) {
		err = scanActor(row, &r.Actor, &r.Claims)
		return r, err
	}, `SELECT `+actorColumns+`, (SELECT count(*) FROM claim c WHERE c.claimant = a.id AND c.status <> 'dismissed')
		FROM actor a LEFT JOIN actor b ON b.id = a.affiliation `+where, args...)
	if err != nil {
		return nil, err
	}
	at := map[record.ID]int{}
	for i, r := range all {
		at[r.ID] = i
	}
	type alias struct {
		actor record.ID
		name  string
	}
	aliases, err := collect(tx, func(row scanner) (a alias, err error) {
		err = row.Scan(&a.actor, &a.name)
		return a, err
	}, `SELECT actor, name FROM actor_alias WHERE actor IN (SELECT a.id FROM actor a LEFT JOIN actor b ON b.id = a.affiliation `+where+`) ORDER BY actor, n`, args...)
	for _, a := range aliases {
		r := &all[at[a.actor]]
		r.Aliases = append(r.Aliases, a.name)
	}
	return all, err
}

func (tx *Tx) actor(id record.ID) (record.Actor, error) {
	all, err := tx.actors(`WHERE a.id = ?`, id)
	if err != nil {
		return record.Actor{}, err
	}
	if len(all) == 0 {
		return record.Actor{}, ErrNotFound
	}
	return all[0].Actor, nil
}

// Actors lists all actors by name, without those that the program met while
// reading and that only dismissed claims speak of.
func (s *Store) Actors(ctx context.Context) (all []ActorRow, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		all, err = tx.actors(`WHERE NOT a.proposed OR ` + actorSpoken + ` ORDER BY a.name, a.id`)
		return err
	})
	return all, wrap("actors", err)
}

// actorSpoken keeps the actors that something not dismissed refers to.
const actorSpoken = `(EXISTS (SELECT 1 FROM claim c WHERE c.claimant = a.id AND c.status <> 'dismissed')
	OR EXISTS (SELECT 1 FROM claim c WHERE c.blamed = a.id AND c.status <> 'dismissed')
	OR EXISTS (SELECT 1 FROM claim_link l JOIN claim c ON c.id = l.claim WHERE l.actor = a.id AND c.status <> 'dismissed')
	OR EXISTS (SELECT 1 FROM position p WHERE p.actor = a.id AND p.status <> 'dismissed')
	OR EXISTS (SELECT 1 FROM document d WHERE d.outlet = a.id)
	OR EXISTS (SELECT 1 FROM actor o WHERE o.affiliation = a.id))`

// Actor returns one actor.
func (s *Store) Actor(ctx context.Context, id record.ID) (a record.Actor, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		a, err = tx.actor(id)
		return err
	})
	return a, wrap("actor "+string(id), err)
}

// ActorNamed is the actor, other than the one with an id, that has one of the
// names as a name or alias, in any spelling, or is the country of that name; the one
// with the most claims where there are several, and ErrNotFound where there is none.
func (s *Store) ActorNamed(ctx context.Context, but record.ID, names ...string) (found ActorRow, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		found = ActorRow{}
		for _, name := range names {
			names = append(names, record.OtherNames(name)...)
		}
		for _, name := range names {
			rows, err := tx.actors(`WHERE a.id <> ?1 AND a.id IN (SELECT actor FROM actor_key WHERE folded = ?2) AND (NOT a.proposed OR `+actorSpoken+`) ORDER BY a.id`, but, folded(name))
			if err != nil {
				return err
			}
			for _, r := range rows {
				if found.ID == "" || r.Claims > found.Claims {
					found = r
				}
			}
		}
		if found.ID == "" {
			return ErrNotFound
		}
		return nil
	})
	return found, wrap("actor of a name", err)
}

// SaveActor stores an actor. A new one may bring its id. The names of two
// actors may be equal; ActorNamed tells of that, and MergeActors is for those
// that are one.
func (s *Store) SaveActor(ctx context.Context, a record.Actor) (saved record.Actor, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		saved, err = tx.saveActor(a, byPerson)
		return err
	})
	return saved, wrap("save actor "+string(a.ID), err)
}

// IntroduceActor stores a new actor that no person has named: each language calls it
// by the name that it has there.
func (s *Store) IntroduceActor(ctx context.Context, a record.Actor) (saved record.Actor, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		saved, err = tx.saveActor(a, byReport)
		return err
	})
	return saved, wrap("introduce actor "+a.Name, err)
}

func (tx *Tx) saveActor(a record.Actor, from origin) (record.Actor, error) {
	there, err := tx.actor(a.ID)
	if done, err := stale(a.ID, a.Version, there.Version, there, err); done || err != nil {
		return there, err
	}
	if err := tidyActor(&a); err != nil {
		return there, err
	}
	tx.begin(saving(a.Version), "actor", a.ID, "", a.Name)
	if a.ID == "" {
		a.ID = newID()
		tx.step.record = a.ID
	}
	if err := tx.affiliate(&a); err != nil {
		return there, err
	}
	if err := tx.writeActor(a, from); err != nil {
		return there, err
	}
	if tx.store.reads && a.Version > 0 && (a.Name != there.Name || a.Side != there.Side || a.Kind != there.Kind || a.Affiliation.ID != there.Affiliation.ID) {
		if err := tx.asksAnewOf(a.ID); err != nil {
			return there, err
		}
	}
	return tx.actor(a.ID)
}

// affiliate finds or makes the actor that one is to belong to. Nobody belongs to
// himself, nor to one that belongs to him.
func (tx *Tx) affiliate(a *record.Actor) error {
	known, err := tx.lookUp(&a.Affiliation)
	if err != nil || a.Affiliation.None() {
		return err
	}
	if a.Affiliation.ID == a.ID || !known && hasName(*a, a.Affiliation.Name) {
		return &InvalidError{Field: "affiliation", Code: "itself"}
	}
	if !known {
		return tx.resolve(&a.Affiliation, "", byPerson)
	}
	under, err := tx.underIn(a.ID, a.Affiliation.ID)
	if err == nil && !under.None() {
		err = &InvalidError{Field: "affiliation", Code: "circle", Args: []string{a.Affiliation.Name, a.Name, under.Name}}
	}
	return err
}

// hasName reports whether an actor is known by a name, in any spelling.
func hasName(a record.Actor, name string) bool {
	return slices.ContainsFunc(append([]string{a.Name}, a.Aliases...), func(n string) bool { return folded(n) == folded(name) })
}

// underIn is who stands right under an actor in the line that leads up to it from
// another one; none where that does not belong to it.
func (tx *Tx) underIn(top, from record.ID) (under record.Ref, err error) {
	err = tx.row(`WITH RECURSIVE up (id, under) AS (VALUES (?1, '') UNION SELECT affiliation, actor.id FROM actor JOIN up USING (id) WHERE affiliation IS NOT NULL)
		SELECT actor.id, name FROM up JOIN actor ON actor.id = under WHERE up.id = ?2 LIMIT 1`, from, top).Scan(&under.ID, &under.Name)
	if missing(err) {
		err = nil
	}
	return under, err
}

func tidyActor(a *record.Actor) error {
	if a.Name = strings.TrimSpace(a.Name); a.Name == "" {
		return &InvalidError{Field: "name", Code: "missing"}
	}
	if a.Kind == "" {
		a.Kind = record.Organisation
	}
	if !slices.Contains(record.ActorKinds, a.Kind) {
		return &InvalidError{Field: "kind", Code: "unknown", Args: []string{string(a.Kind)}}
	}
	if err := grade("source_grade", a.SourceGrade, "ABCDEF"); err != nil {
		return err
	}
	var aliases []string
	for _, name := range a.Aliases {
		if name = strings.TrimSpace(name); name != "" && name != a.Name && !slices.Contains(aliases, name) {
			aliases = append(aliases, name)
		}
	}
	a.Aliases = aliases
	return nil
}

// actorReferences are the columns that point at an actor.
var actorReferences = []struct{ noun, query string }{
	{"claim", `SELECT id FROM claim WHERE claimant = ?`},
	{"claim", `SELECT id FROM claim WHERE blamed = ?`},
	{"claim", `SELECT claim FROM claim_link WHERE actor = ?`},
	{"position", `SELECT id FROM position WHERE actor = ?`},
	{"document", `SELECT id FROM document WHERE outlet = ?`},
	{"actor", `SELECT id FROM actor WHERE affiliation = ?`},
}

func (tx *Tx) actorUsed(id record.ID) (bool, error) {
	for _, ref := range actorReferences {
		if used, err := tx.exists(ref.query, id); err != nil || used {
			return used, err
		}
	}
	return false, nil
}

// DeleteActor removes an actor that nothing refers to.
func (s *Store) DeleteActor(ctx context.Context, id record.ID) error {
	return wrap("delete actor "+string(id), s.Update(ctx, func(tx *Tx) error {
		a, err := tx.actor(id)
		if err != nil {
			return err
		}
		if used, err := tx.actorUsed(id); err != nil {
			return err
		} else if used {
			return &InvalidError{Field: "actor", Code: "in_use", Args: []string{a.Name}}
		}
		tx.begin("delete", "actor", id, "", a.Name)
		return tx.remove("actor", id)
	}))
}
