package db

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"counterclaim/db/record"
)

// A noun is a kind of record that the history keeps whole: its own row and the
// rows that belong to it.
type noun struct {
	root  string // the table of the record's own row
	parts []part
	// derive refreshes what is computed from the record, when it was touched
	// and again when the step is over.
	derive func(tx *Tx, id record.ID) error
	// dependents are the records that cannot stay when this one goes.
	dependents []dependent
	// loose is the column by which records of this noun refer to another of them;
	// they stay without it when that one goes.
	loose string
}

type part struct{ table, parent, order string }

type dependent struct{ noun, query string }

// nouns are in the order in which rows can be put into an empty file.
var nouns = map[string]noun{
	"case":  {root: "case_info"},
	"actor": {root: "actor", parts: []part{{"actor_alias", "actor", "n"}}, derive: (*Tx).deriveActor},
	"tag":   {root: "tag"},
	"document": {root: "document", parts: []part{{"boilerplate", "document", "start"}, {"document_tag", "document", "tag"}},
		derive: (*Tx).deriveDocument, loose: "predecessor",
		dependents: []dependent{
			{"claim", `SELECT id FROM claim WHERE document = ?`},
			{"highlight", `SELECT id FROM highlight WHERE document = ?`},
		}},
	"claim": {root: "claim", parts: []part{
		{"claim_quote", "claim", "role, n"}, {"claim_link", "claim", "n"}, {"claim_place", "claim", "n"},
		{"figure", "claim", "n"}, {"claim_tag", "claim", "tag"}},
		derive: (*Tx).deriveClaim, loose: "answers",
		dependents: []dependent{{"position", `SELECT id FROM position WHERE claim = ?`}}},
	"highlight": {root: "highlight", parts: []part{{"highlight_quote", "highlight", "n"}, {"highlight_tag", "highlight", "tag"}}},
	"question": {root: "question", parts: []part{{"question_tag", "question", "tag"}},
		derive: (*Tx).deriveQuestion, loose: "part_of",
		dependents: []dependent{{"position", `SELECT id FROM position WHERE question = ?`}}},
	"position": {root: "position", derive: (*Tx).derivePosition,
		dependents: []dependent{{"finding", `SELECT id FROM judgement WHERE ?1 IN (a, b)`}}},
	"finding": {root: "judgement", derive: (*Tx).deriveJudgement},
}

// shape is how one noun is read from its rows and put back, built from the
// schema itself so that a new column is never forgotten.
type shape struct {
	snapshot string // a query for the JSON of a record's rows
	tables   []table
}

type table struct {
	name, parent string
	columns      []string
}

// shapes reads the columns of every noun's tables. The row number of a root
// table is the file's own affair and not part of the record.
func shapes(ctx context.Context, conn *sql.Conn) (map[string]*shape, error) {
	all := map[string]*shape{}
	for name, n := range nouns {
		sh := &shape{}
		var fields []string
		for i, p := range append([]part{{n.root, "id", "id"}}, n.parts...) {
			columns, err := columns(ctx, conn, p.table)
			if err != nil {
				return nil, err
			}
			if i == 0 {
				columns = slices.DeleteFunc(columns, func(c string) bool { return c == "n" })
			}
			sh.tables = append(sh.tables, table{p.table, p.parent, columns})
			var pairs []string
			for _, c := range columns {
				pairs = append(pairs, fmt.Sprintf(`'%s', "%s"`, c, c))
			}
			fields = append(fields, fmt.Sprintf(`'%s', json((SELECT json_group_array(json_object(%s)) FROM (SELECT * FROM "%s" WHERE "%s" = ?1 ORDER BY %s)))`,
				p.table, strings.Join(pairs, ", "), p.table, p.parent, p.order))
		}
		sh.snapshot = fmt.Sprintf(`SELECT json_object(%s) FROM "%s" WHERE id = ?1`, strings.Join(fields, ", "), n.root)
		all[name] = sh
	}
	return all, nil
}

func columns(ctx context.Context, conn *sql.Conn, table string) (names []string, err error) {
	rows, err := conn.QueryContext(ctx, `SELECT name FROM pragma_table_info(?) ORDER BY cid`, table)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// snapshot is the JSON of a record's rows, nil when there is no such record.
func (tx *Tx) snapshot(noun string, id record.ID) ([]byte, error) {
	var b []byte
	err := tx.row(tx.store.shapes[noun].snapshot, id).Scan(&b)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return b, err
}

// rows binds a snapshot as text, and none as NULL.
func rows(b []byte) any {
	if b == nil {
		return nil
	}
	return string(b)
}

// same reports whether two snapshots say the same, whatever their versions and
// the times of their last change.
func same(a, b []byte) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	if bytes.Equal(a, b) {
		return true
	}
	ra, errA := rowsOf(a)
	rb, errB := rowsOf(b)
	if errA != nil || errB != nil {
		return false
	}
	for _, tables := range []rowsByTable{ra, rb} {
		for _, t := range tables {
			for _, r := range t {
				delete(r, "version")
				delete(r, "changed")
			}
		}
	}
	return reflect.DeepEqual(ra, rb)
}

type rowsByTable map[string][]map[string]any

func rowsOf(snapshot []byte) (rowsByTable, error) {
	d := json.NewDecoder(bytes.NewReader(snapshot))
	d.UseNumber()
	var tables rowsByTable
	err := d.Decode(&tables)
	return tables, err
}

type kept struct {
	noun          string
	record        record.ID
	before, after []byte
}

// hanging are the dependents of a record, theirs first, with their rows.
func (tx *Tx) hanging(noun string, id record.ID) (all []kept, err error) {
	for _, d := range nouns[noun].dependents {
		ids, err := tx.ids(d.query, id)
		if err != nil {
			return nil, err
		}
		for _, dep := range ids {
			deeper, err := tx.hanging(d.noun, dep)
			if err != nil {
				return nil, err
			}
			after, err := tx.snapshot(d.noun, dep)
			if err != nil {
				return nil, err
			}
			for _, k := range append(deeper, kept{noun: d.noun, record: dep, after: after}) {
				if !slices.ContainsFunc(all, func(a kept) bool { return a.noun == k.noun && a.record == k.record }) {
					all = append(all, k)
				}
			}
		}
	}
	return all, nil
}

// remove takes a record and everything that depends on it out of the case. What
// only refers to something of that stays without the reference.
func (tx *Tx) remove(noun string, id record.ID) error {
	hung, err := tx.hanging(noun, id)
	if err != nil {
		return err
	}
	going := append(hung, kept{noun: noun, record: id})
	for _, k := range going {
		if err := tx.loosen(k, going); err != nil {
			return err
		}
	}
	if err := tx.asksAnewBeside(going); err != nil {
		return err
	}
	for _, k := range going {
		if err := tx.touch(k.noun, k.record); err != nil {
			return err
		}
		if err := tx.restore(k.noun, k.record, nil); err != nil {
			return err
		}
	}
	return nil
}

// loosen clears the references that records of the same noun have to one that
// goes, but for those that go too. Where one of them is in another document, the
// step is the case's.
func (tx *Tx) loosen(gone kept, going []kept) error {
	n := nouns[gone.noun]
	if n.loose == "" {
		return nil
	}
	others, err := tx.ids(`SELECT id FROM `+n.root+` WHERE `+n.loose+` = ?`, gone.record)
	if err != nil {
		return err
	}
	for _, other := range others {
		if slices.ContainsFunc(going, func(k kept) bool { return k.noun == gone.noun && k.record == other }) {
			continue
		}
		if err := tx.touch(gone.noun, other); err != nil {
			return err
		}
		home := other
		if gone.noun == "claim" {
			if home, err = one[record.ID](tx.row(`SELECT document FROM claim WHERE id = ?`, other)); err != nil {
				return err
			}
		}
		if home != tx.step.document {
			tx.step.document = ""
		}
		if err := tx.exec(`UPDATE `+n.root+` SET `+n.loose+` = NULL, version = version + 1 WHERE id = ?`, other); err != nil {
			return err
		}
	}
	return nil
}

// restore makes the rows of a record what the snapshot says: nothing, for nil.
// Its version still grows, so that a page opened before notices.
func (tx *Tx) restore(noun string, id record.ID, snapshot []byte) error {
	if err := tx.derive(noun, id); err != nil {
		return err
	}
	sh := tx.store.shapes[noun]
	for _, t := range slices.Backward(sh.tables[1:]) {
		if err := tx.exec(fmt.Sprintf(`DELETE FROM "%s" WHERE "%s" = ?`, t.name, t.parent), id); err != nil {
			return err
		}
	}
	if snapshot == nil {
		if err := tx.underive(noun, id); err != nil {
			return err
		}
		return tx.exec(fmt.Sprintf(`DELETE FROM "%s" WHERE id = ?`, sh.tables[0].name), id)
	}
	stood, err := tx.exists(fmt.Sprintf(`SELECT 1 FROM "%s" WHERE id = ?`, sh.tables[0].name), id)
	if err != nil {
		return err
	}
	tables, err := rowsOf(snapshot)
	if err != nil {
		return fmt.Errorf("history of %s %s: %w", noun, id, err)
	}
	for i, t := range sh.tables {
		for _, row := range tables[t.name] {
			if err := tx.put(t, row, i == 0); err != nil {
				return err
			}
		}
	}
	tx.gathers = true // what was deleted or dismissed before it was gathered is still noted
	switch {
	case stood:
		err = tx.gatherAnew(noun, id)
	case noun == "claim":
		err = tx.ungathered(false, `id = ?`, id) // what it stood beside was gathered without it
	}
	if err != nil {
		return err
	}
	return tx.derive(noun, id)
}

// asksAnewBeside notes the claims that stand beside positions that go: without those they
// may ask something else.
func (tx *Tx) asksAnewBeside(going []kept) error {
	var positions ids
	for _, k := range going {
		if k.noun == "position" {
			positions.add(k.record)
		}
	}
	if len(positions.order) == 0 {
		return nil
	}
	return tx.ungathered(false, beside+`WHERE p.id IN (SELECT value FROM json_each(?)))`, valueList(positions.order))
}

// gatherAnew notes the claims that ask something else once a record that was changed
// stands again as it stood: what was gathered meanwhile is in no step.
func (tx *Tx) gatherAnew(noun string, id record.ID) error {
	switch noun {
	case "claim":
		return tx.asksAnew(id)
	case "actor":
		return tx.asksAnewOf(id)
	case "question":
		return tx.ungathered(false, `id IN (SELECT claim FROM position WHERE question = ?)`, id)
	}
	return nil
}

// put writes one row of a snapshot. A root row that is there is updated in
// place, because other rows refer to it.
func (tx *Tx) put(t table, row map[string]any, root bool) error {
	var names, marks, sets []string
	var values []any
	for _, c := range t.columns {
		v, ok := row[c]
		if !ok {
			continue // a column that is younger than this piece of history keeps its default
		}
		if n, isNumber := v.(json.Number); isNumber {
			if i, err := n.Int64(); err == nil {
				v = i
			} else if f, err := n.Float64(); err == nil {
				v = f
			} else {
				return err
			}
		}
		names = append(names, `"`+c+`"`)
		marks = append(marks, "?")
		values = append(values, v)
		set := fmt.Sprintf(`"%s" = excluded."%s"`, c, c)
		if c == "version" {
			set = fmt.Sprintf(`version = "%s".version + 1`, t.name)
		}
		sets = append(sets, set)
	}
	query := fmt.Sprintf(`INSERT INTO "%s" (%s) VALUES (%s)`, t.name, strings.Join(names, ", "), strings.Join(marks, ", "))
	if root {
		query += ` ON CONFLICT (id) DO UPDATE SET ` + strings.Join(sets, ", ")
	}
	return tx.exec(query, values...)
}
