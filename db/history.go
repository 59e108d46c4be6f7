package db

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Scope says whose history is meant: one document's, or (zero) the whole case's.
// A step that touched more than one document is the case's alone, so that
// undoing in one document never undoes another document's work.
type Scope struct{ Document record.ID }

// Change is one step of the history: one thing that somebody did, however many
// records it touched.
type Change struct {
	ID       int64
	At       string // RFC 3339, UTC
	Analyst  string
	Noun     string // what was changed: document, claim, highlight, actor, tag, question, position, finding, case
	Action   string // add, save, delete, judge, edit, merge, rename, assess, reread, undo, redo
	Record   record.ID
	Document record.ID       // "" when the step is of the whole case
	Before   json.RawMessage // the rows of Record before; nil when there were none
	After    json.RawMessage // the rows of Record after; nil when there are none
	Records  int             // how many records the step touched
	Undone   bool
	Own      bool    // it was done through this Store: by nobody else, and not before the case was opened
	Summary  string  // the record's name or first words, not a sentence
	Walked   string  // of an undo or a redo: the action of the step that it took back or did again, whose rows it has
	Import   string  // the import that brought the report in; "" for none
	Beside   []int64 // of what is or was undone or redone: the other steps of the same import that go with it
}

// Takes reports whether a step is undone or redone with the change: it is the change itself or goes with it.
func (c Change) Takes(step int64) bool { return step == c.ID || slices.Contains(c.Beside, step) }

// step is what the running transaction does, as the history will tell it.
type step struct {
	analyst, language     string
	action, noun, summary string
	record, document      record.ID
	imported              string // the import that it is part of
	begun                 bool
	touched               []touched
	seen                  map[string]bool
}

type touched struct {
	noun   string
	record record.ID
	before []byte // nil: there was none
}

// begin names the step. Without it a transaction leaves no history, which is
// right only for what the program derives or proposes by itself.
func (tx *Tx) begin(action, noun string, id, document record.ID, summary string) {
	tx.step.begun, tx.step.action, tx.step.noun = true, action, noun
	tx.step.record, tx.step.document, tx.step.summary = id, document, shorten(summary)
}

// shorten keeps the first words of a summary.
func shorten(s string) string { return text.Shorten(strings.Join(strings.Fields(s), " "), 120) }

// oneOf is the summary of two actors made one: the one that went and the one that
// stayed, each isolated and cut on its own.
func oneOf(from, into string) string {
	name := func(s string) string { return "\u2068" + text.Shorten(s, 55) + "\u2069" }
	return name(from) + mergedInto + name(into)
}

const mergedInto = " → "

// Merged are the names in the summary of a merge of actors: of the one that went
// and of the one that stayed.
func (c Change) Merged() (from, into string, ok bool) {
	if c.Action != "merge" || c.Noun != "actor" {
		return "", "", false
	}
	from, into, ok = strings.Cut(c.Summary, "\u2069"+mergedInto+"\u2068")
	if !ok { // as older versions wrote it
		from, into, ok = strings.Cut(c.Summary, mergedInto)
	}
	return strings.TrimPrefix(from, "\u2068"), strings.TrimSuffix(into, "\u2069"), ok
}

// touch is called before a record is written or removed: it keeps the rows as
// they are for the history and marks what is derived from them for refreshing.
func (tx *Tx) touch(noun string, id record.ID) error {
	key := noun + " " + string(id)
	if tx.step.seen[key] {
		return nil
	}
	before, err := tx.snapshot(noun, id)
	if err != nil {
		return err
	}
	if tx.step.seen == nil {
		tx.step.seen = map[string]bool{}
	}
	tx.step.seen[key] = true
	tx.step.touched = append(tx.step.touched, touched{noun, id, before})
	return tx.derive(noun, id)
}

func (tx *Tx) derive(noun string, id record.ID) error {
	if noun == "claim" {
		delete(tx.fresh.keys, id)
		delete(tx.fresh.claims, id) // it is about to change, or has changed
	}
	if f := nouns[noun].derive; f != nil {
		if err := f(tx, id); err != nil {
			return fmt.Errorf("derive from %s %s: %w", noun, id, err)
		}
	}
	return nil
}

// settle ends a writing transaction: it ends the step and refreshes everything
// that was marked on the way.
func (tx *Tx) settle() error {
	if err := tx.endStep(); err != nil {
		return err
	}
	return tx.refresh()
}

// endStep writes the running step, with every record that really changed, and
// marks what is derived from them. A transaction may go on with another step.
func (tx *Tx) endStep() error {
	for _, t := range tx.step.touched {
		if err := tx.derive(t.noun, t.record); err != nil {
			return err
		}
	}
	defer func() { tx.step = step{analyst: tx.step.analyst, language: tx.step.language} }()
	if !tx.step.begun {
		return nil
	}
	var step int64
	n := 0
	for _, t := range tx.step.touched {
		after, err := tx.snapshot(t.noun, t.record)
		if err != nil {
			return err
		}
		if same(t.before, after) {
			continue
		}
		if step == 0 {
			if step, err = tx.writeStep(); err != nil {
				return err
			}
		}
		if err := tx.exec(`INSERT INTO step_record (step, n, noun, record, before, after) VALUES (?, ?, ?, ?, ?, ?)`,
			step, n, t.noun, t.record, rows(t.before), rows(after)); err != nil {
			return err
		}
		n++
	}
	return nil
}

func (tx *Tx) writeStep() (int64, error) {
	s := tx.step
	id, err := tx.insert(`INSERT INTO step (at, analyst, action, noun, record, document, summary, import) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		tx.now, s.analyst, s.action, s.noun, s.record, s.document, s.summary, s.imported)
	tx.steps = append(tx.steps, id)
	return id, err
}

// History lists the steps of a scope, newest first: at most limit of them, all
// older than the step before (0: from the newest on).
func (s *Store) History(ctx context.Context, scope Scope, limit int, before int64) (all []Change, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		all, err = tx.changes(`WHERE (?1 = '' OR step.document = ?1) AND (?2 = 0 OR step.id < ?2) ORDER BY step.id DESC LIMIT ?3`,
			scope.Document, before, atMost(limit))
		if err != nil {
			return err
		}
		return tx.retell(all)
	})
	return all, wrap("history", err)
}

// atMost is a LIMIT: all rows when the caller set none.
func atMost(limit int) int {
	if limit <= 0 {
		return -1
	}
	return limit
}

func (tx *Tx) changes(where string, args ...any) ([]Change, error) {
	return collect(tx, func(row scanner) (c Change, err error) {
		var before, after sql.NullString
		err = row.Scan(&c.ID, &c.At, &c.Analyst, &c.Noun, &c.Action, &c.Record, &c.Document, &c.Summary, &c.Import, &c.Undone, &before, &after, &c.Records)
		c.Own = tx.store.own.has(c.ID)
		if before.Valid {
			c.Before = json.RawMessage(before.String)
		}
		if after.Valid {
			c.After = json.RawMessage(after.String)
		}
		return c, err
	}, `SELECT step.id, at, analyst, step.noun, action, step.record, document, summary, import, undone IS NOT NULL,
			r.before, r.after, (SELECT count(*) FROM step_record n WHERE n.step = step.id)
		FROM step LEFT JOIN step_record r ON r.step = step.id AND r.noun = step.noun AND r.record = step.record `+where, args...)
}

// Undo takes the newest step of the scope back, as one step, and returns it: with it
// the other reports of its import, where nothing else was done between them. In
// the scope of a document the step that brought it in is not undone
// (ErrWholeDocument): that one is the case's to take back. One that decoded it
// anew is, and brings the document back that was there before.
func (s *Store) Undo(ctx context.Context, scope Scope) (Change, error) {
	return s.walk(ctx, "undo", scope, 0)
}

// UndoStep is Undo where that takes the given step back, and does nothing otherwise (ErrNotNewest).
func (s *Store) UndoStep(ctx context.Context, scope Scope, step int64) (Change, error) {
	return s.walk(ctx, "undo", scope, step)
}

// Undoable is the step that Undo would take back.
func (s *Store) Undoable(ctx context.Context, scope Scope) (c Change, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		c, err = tx.walkable("undo", scope)
		return err
	})
	return c, wrap("what can be undone", err)
}

// Redo does the step of the scope that was undone last once more, unless
// something new was done in the scope since. In the scope of a document its
// deletion is not done again (ErrWholeDocument).
func (s *Store) Redo(ctx context.Context, scope Scope) (Change, error) {
	return s.walk(ctx, "redo", scope, 0)
}

// RedoStep is Redo where that does the given step again, and does nothing otherwise (ErrNotNewest).
func (s *Store) RedoStep(ctx context.Context, scope Scope, step int64) (Change, error) {
	return s.walk(ctx, "redo", scope, step)
}

// walk goes a step back or forth: only the given one, unless it is 0.
func (s *Store) walk(ctx context.Context, action string, scope Scope, only int64) (c Change, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		c, err = tx.walkable(action, scope)
		if only != 0 && errors.Is(err, ErrNothingToUndo) {
			return ErrNotNewest
		}
		if err != nil {
			return err
		}
		if only != 0 && !c.Takes(only) {
			return ErrNotNewest
		}
		for _, id := range append([]int64{c.ID}, c.Beside...) {
			if err := tx.walkOver(action, id); err != nil {
				return err
			}
		}
		c.Undone = action == "undo"
		return nil
	})
	if broken(err) {
		err = fmt.Errorf("%w: %w", ErrUndoBlocked, err)
	}
	return c, wrap(action, err)
}

// walkOver takes one step back or does it again, which the history tells as a step.
func (tx *Tx) walkOver(action string, id int64) error {
	s := step{analyst: tx.step.analyst, language: tx.step.language, action: action}
	if err := tx.row(`SELECT noun, record, document, summary FROM step WHERE id = ?`, id).Scan(&s.noun, &s.record, &s.document, &s.summary); err != nil {
		return err
	}
	tx.step = s
	by, err := tx.writeStep()
	if err != nil {
		return err
	}
	if action == "undo" {
		return tx.undo(id, by)
	}
	return tx.redo(id)
}

// way is how the history is walked, back or forth: which steps come next, by what the
// first of them comes first, and the action that is walked over by taking a document away.
type way struct{ which, first, takesAway string }

var ways = map[string]way{
	"undo": {`undone IS NULL AND action NOT IN ('undo', 'redo')
		AND (?1 = '' OR step.document = ?1 OR action = 'reread' AND step.record = ?1)`, "step.id", "add"},
	"redo": {`undone > coalesce((SELECT max(id) FROM step WHERE (?1 = '' OR document = ?1) AND action NOT IN ('undo', 'redo')), 0)
		AND (?1 = '' OR step.document = ?1)`, "step.undone", "delete"},
}

// walkable is the step that comes next on the way back or forth.
func (tx *Tx) walkable(action string, scope Scope) (Change, error) {
	w := ways[action]
	next, err := tx.changes(`WHERE `+w.which+` ORDER BY `+w.first+` DESC LIMIT 1`, scope.Document)
	if err != nil {
		return Change{}, err
	}
	if len(next) == 0 {
		return Change{}, ErrNothingToUndo
	}
	c := next[0]
	if scope.Document != "" && c.Noun == "document" && c.Action == w.takesAway {
		return Change{}, ErrWholeDocument
	}
	c.Beside, err = tx.beside(action, scope, c)
	return c, err
}

// beside are the steps that are walked over with the next one of the scope, in the order
// of the way: the others of its import there that nothing else was done between.
func (tx *Tx) beside(action string, scope Scope, next Change) ([]int64, error) {
	if next.Import == "" {
		return nil, nil
	}
	w := ways[action]
	return collect(tx, one[int64], `SELECT id FROM step WHERE `+w.which+` AND import = ?2 AND id <> ?3
		AND `+w.first+` > coalesce((SELECT max(`+w.first+`) FROM step WHERE `+w.which+` AND import <> ?2), 0)
		ORDER BY `+w.first+` DESC`, scope.Document, next.Import, next.ID)
}

func (tx *Tx) recordsOf(step int64) ([]kept, error) {
	return collect(tx, func(row scanner) (k kept, err error) {
		err = row.Scan(&k.noun, &k.record, &k.before, &k.after)
		return k, err
	}, `SELECT noun, record, before, after FROM step_record WHERE step = ? ORDER BY n`, step)
}

// undo puts every record of the step back to what it was before. What the
// program itself hung on a record that goes (proposed claims of a document) is
// first written into the step, so that redo brings it back too.
func (tx *Tx) undo(step, by int64) error {
	if err := tx.exec(`UPDATE step SET undone = ? WHERE id = ?`, by, step); err != nil {
		return err
	}
	// What hung on it when it was undone before may have been proposed otherwise since.
	if err := tx.exec(`DELETE FROM step_record WHERE step = ? AND before IS NULL AND noun IN ('claim', 'position')
		AND after ->> ('$.' || noun || '[0].status') = 'suggested' AND after ->> ('$.' || noun || '[0].reason') <> ''`, step); err != nil {
		return err
	}
	records, err := tx.recordsOf(step)
	if err != nil {
		return err
	}
	var n int64 // behind all that are left: some in between may have gone
	if err := tx.row(`SELECT ifnull(max(n) + 1, 0) FROM step_record WHERE step = ?`, step).Scan(&n); err != nil {
		return err
	}
	slices.Reverse(records)
	// Actors and tags that were made on the way go last, when nothing of the step
	// refers to them any more.
	slices.SortStableFunc(records, func(a, b kept) int { return made(a) - made(b) })
	for _, k := range records {
		now, err := tx.snapshot(k.noun, k.record)
		if err != nil {
			return err
		}
		if !same(now, k.after) {
			return fmt.Errorf("%w: %s %s", ErrUndoBlocked, k.noun, k.record)
		}
		if k.before == nil {
			if used, err := tx.inUse(k, step); err != nil || used {
				if err != nil {
					return err
				}
				continue // an actor, a tag or a question that the step made on the way, and others use by now
			}
			hung, err := tx.hanging(k.noun, k.record)
			if err != nil {
				return err
			}
			if later, err := tx.workedOn(hung, step); err != nil || later {
				return errors.Join(err, fmt.Errorf("%w: on what hangs on %s %s", ErrUndoBlocked, k.noun, k.record))
			}
			if err := tx.asksAnewBeside(hung); err != nil {
				return err
			}
			for _, h := range hung {
				if slices.ContainsFunc(records, func(r kept) bool { return r.noun == h.noun && r.record == h.record }) {
					continue
				}
				if err := tx.exec(`INSERT INTO step_record (step, n, noun, record, before, after) VALUES (?, ?, ?, ?, NULL, ?)`,
					step, n, h.noun, h.record, rows(h.after)); err != nil {
					return err
				}
				n++
				if err := tx.restore(h.noun, h.record, nil); err != nil {
					return err
				}
			}
		}
		if err := tx.restore(k.noun, k.record, k.before); err != nil {
			return err
		}
	}
	return nil
}

// workedOn reports whether somebody made, changed or judged any of the records in
// a step after the given one that still counts.
func (tx *Tx) workedOn(all []kept, step int64) (bool, error) {
	if len(all) == 0 {
		return false, nil
	}
	keys := make([]string, len(all))
	for i, k := range all {
		keys[i] = k.noun + " " + string(k.record)
	}
	return tx.exists(`SELECT 1 FROM step_record r JOIN step s ON s.id = r.step WHERE r.step > ? AND s.undone IS NULL
		AND r.noun || ' ' || r.record IN (SELECT value FROM json_each(?))`, step, list(keys))
}

// redo brings every record of the step to what it was after.
func (tx *Tx) redo(step int64) error {
	if err := tx.exec(`UPDATE step SET undone = NULL WHERE id = ?`, step); err != nil {
		return err
	}
	records, err := tx.recordsOf(step)
	if err != nil {
		return err
	}
	for _, k := range records {
		now, err := tx.snapshot(k.noun, k.record)
		if err != nil {
			return err
		}
		if same(now, k.after) {
			continue
		}
		if !same(now, k.before) {
			return fmt.Errorf("%w: %s %s", ErrUndoBlocked, k.noun, k.record)
		}
		if err := tx.restore(k.noun, k.record, k.after); err != nil {
			return err
		}
	}
	return nil
}

// made is 1 for an actor or a tag that the step made.
func made(k kept) int {
	if k.before == nil && (k.noun == "actor" || k.noun == "tag") {
		return 1
	}
	return 0
}

// inUse reports whether an actor, a tag or a question is referred to by rows that
// stay when the step is undone.
func (tx *Tx) inUse(k kept, step int64) (bool, error) {
	switch k.noun {
	case "actor":
		return tx.actorUsed(k.record)
	case "tag":
		return tx.tagUsed(k.record)
	case "question": // the positions of the step itself have gone by now
		return tx.exists(`SELECT 1 FROM position WHERE question = ?1 AND (status = 'confirmed' OR reason = '')
			AND id NOT IN (SELECT record FROM step_record WHERE step = ?2)`, k.record, step)
	}
	return false, nil
}
