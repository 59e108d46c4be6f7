package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"counterclaim/db/record"
)

// Tx is one transaction: a view of the case that does not move, or a change of
// it that happens whole or not at all. Rows are read to their end before the
// next statement runs.
type Tx struct {
	ctx   context.Context
	store *Store
	tx    *sql.Tx
	kept  map[string]*sql.Stmt // nil when reading
	now   string               // one clock a transaction
	step  step
	dirty dirty
	wrote dirty // what was marked and has been computed since
	fresh fresh
	met   map[record.Ref]record.Ref // the actors that proposals named, as they were named

	gathers bool    // it leaves claims to be gathered
	steps   []int64 // of the history, that it wrote
}

// fresh is what the running transaction has brought in, kept so that it need
// not be read back to derive from it.
type fresh struct {
	texts  map[record.ID]string // of documents, folded; their sketches are written
	claims map[record.ID]record.Claim
	keys   map[record.ID][]int64 // of these claims

	unkeyed map[record.ID]bool // claims of which no keys are stored yet
}

// View runs f on a state of the case that does not change meanwhile.
func (s *Store) View(ctx context.Context, f func(*Tx) error) (err error) {
	tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rollback(tx)) }() // even when f panics: the connection is needed again
	return f(&Tx{ctx: ctx, store: s, tx: tx, now: s.stamp()})
}

// Update runs f and commits what it wrote, together with its history and what
// is derived from it. When f fails, or panics, nothing has happened. A cancelled
// ctx ends the wait for the writer and keeps the commit from happening.
func (s *Store) Update(ctx context.Context, f func(*Tx) error) error {
	s.waiting.Add(1)
	s.writing.Lock()
	s.waiting.Add(-1)
	defer s.writing.Unlock()
	return s.update(ctx, f)
}

// updateBehind is Update for work that gives way to others: nobody gives way to it.
func (s *Store) updateBehind(ctx context.Context, f func(*Tx) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.update(ctx, f)
}

// update is Update for whoever may write now.
func (s *Store) update(ctx context.Context, f func(*Tx) error) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	calm := context.WithoutCancel(ctx) // a statement is never cut off in the middle
	if err := s.inPlace(calm); err != nil {
		return err
	}
	sqlTx, err := s.conn.BeginTx(calm, nil)
	if err != nil {
		return err
	}
	committed := false
	defer func() {
		if !committed {
			s.texts.forget() // one that was to be stored may be among them
			err = errors.Join(err, rollback(sqlTx))
		}
	}()
	s.noticeOthersWriting()
	defer func() { s.ours = s.stampNow() }()
	tx := &Tx{ctx: calm, store: s, tx: sqlTx, kept: s.kept, now: s.stamp()}
	tx.step.analyst, tx.step.language = analyst(ctx), language(ctx)
	tx.fresh = fresh{map[record.ID]string{}, map[record.ID]record.Claim{}, map[record.ID][]int64{}, map[record.ID]bool{}}
	tx.met = map[record.Ref]record.Ref{}
	if err := f(tx); err != nil {
		return err
	}
	if err := tx.settle(); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := sqlTx.Commit(); err != nil {
		return err
	}
	committed = true
	s.written.Add(1)
	s.own.note(tx.steps)
	noteSteps(ctx, tx.steps)
	s.mark(tx.wrote)
	s.gathering.note(tx.wrote)
	if len(tx.wrote.actors.order) > 0 {
		s.names.forget()
	}
	if tx.gathers {
		s.gather()
	}
	return nil
}

// rollback ends a transaction that may be over: a commit that fails, or a
// cancelled context, has rolled it back already.
func rollback(tx *sql.Tx) error {
	if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
		return err
	}
	return nil
}

func (s *Store) stamp() string { return s.now().UTC().Format(time.RFC3339) }

// exec runs one statement that returns no rows.
func (tx *Tx) exec(query string, args ...any) error {
	_, err := tx.change(query, args...)
	return err
}

// change is exec that returns how many rows it changed.
func (tx *Tx) change(query string, args ...any) (int, error) {
	stmt, err := tx.keep(query)
	if err != nil {
		return 0, err
	}
	res, err := stmt.ExecContext(tx.ctx, args...)
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}

// insert is exec that returns the row id of the new row.
func (tx *Tx) insert(query string, args ...any) (int64, error) {
	stmt, err := tx.keep(query)
	if err != nil {
		return 0, err
	}
	res, err := stmt.ExecContext(tx.ctx, args...)
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

// rowsAtOnce are how many rows one statement inserts, so that few statements do.
var rowsAtOnce = []int{64, 16, 4, 1}

// insertAll inserts rows of so many columns, given one value after the other,
// into a table with its columns named. More is what follows the values.
func (tx *Tx) insertAll(into string, columns int, values []any, more ...string) error {
	row := "(?" + strings.Repeat(", ?", columns-1) + ")"
	for _, n := range rowsAtOnce {
		if len(values) < n*columns {
			continue
		}
		query := "INSERT INTO " + into + " VALUES " + row + strings.Repeat(", "+row, n-1) + " " + strings.Join(more, " ")
		for len(values) >= n*columns {
			if err := tx.exec(query, values[:n*columns]...); err != nil {
				return err
			}
			values = values[n*columns:]
		}
	}
	return nil
}

// keep prepares a statement of the writing connection once and for all.
func (tx *Tx) keep(query string) (*sql.Stmt, error) {
	if tx.kept == nil {
		return nil, errors.New("a view cannot write")
	}
	if stmt, ok := tx.kept[query]; ok {
		return stmt, nil
	}
	stmt, err := tx.store.conn.PrepareContext(tx.ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare %.60q: %w", query, err)
	}
	tx.kept[query] = stmt
	return stmt, nil
}

// scanner is a *sql.Row or *sql.Rows, or the error that stands for one.
type scanner interface{ Scan(...any) error }

type failed struct{ err error }

func (f failed) Scan(...any) error { return f.err }

// row runs a query for one row. A missing row is ErrNotFound.
func (tx *Tx) row(query string, args ...any) scanner {
	if tx.kept == nil {
		return single{tx.tx.QueryRowContext(tx.ctx, query, args...)}
	}
	stmt, err := tx.keep(query)
	if err != nil {
		return failed{err}
	}
	return single{stmt.QueryRowContext(tx.ctx, args...)}
}

type single struct{ row *sql.Row }

func (s single) Scan(dest ...any) error {
	err := s.row.Scan(dest...)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	return err
}

// collect runs a query and scans every row before it returns.
func collect[T any](tx *Tx, scan func(scanner) (T, error), query string, args ...any) (all []T, err error) {
	var rows *sql.Rows
	if tx.kept == nil {
		rows, err = tx.tx.QueryContext(tx.ctx, query, args...)
	} else {
		stmt, e := tx.keep(query)
		if e != nil {
			return nil, e
		}
		rows, err = stmt.QueryContext(tx.ctx, args...)
	}
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, rows.Err()
}

// one scans a row of one column.
func one[T any](row scanner) (v T, err error) {
	err = row.Scan(&v)
	return v, err
}

// ids runs a query for one column of ids.
func (tx *Tx) ids(query string, args ...any) ([]record.ID, error) {
	return collect(tx, one[record.ID], query, args...)
}

// exists reports whether the query has a row.
func (tx *Tx) exists(query string, args ...any) (found bool, err error) {
	err = tx.row(`SELECT EXISTS (`+query+`)`, args...).Scan(&found)
	return found, err
}

// null is how "none" is stored where a column refers to another row.
func null[T ~string](v T) any {
	if v == "" {
		return nil
	}
	return string(v)
}

// inOrder puts rows into the order of a list of their ids.
func inOrder[T any](rows []T, list []record.ID, id func(T) record.ID) {
	place := make(map[record.ID]int, len(list))
	for i, id := range list {
		place[id] = i
	}
	slices.SortFunc(rows, func(a, b T) int { return place[id(a)] - place[id(b)] })
}

// saving is the action of a save: the first one adds.
func saving(version int) string {
	if version == 0 {
		return "add"
	}
	return "save"
}
