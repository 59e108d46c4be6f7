package db

import (
	"errors"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// foldVersion is the version of the rules that the search index is made by: how
// words are folded, and, counted up by one, which words of a record are in it.
const foldVersion = text.FoldVersion + 1

// folded is the form in which names are compared: every word folded, one space
// between words, nothing else.
func folded(name string) string {
	return strings.Join(tokens(text.Fold(name)), " ")
}

// tokens are the words of a folded string as the search index sees them.
func tokens(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !text.InToken(r) })
}

// searchKinds are the kinds of records that can be searched.
var searchKinds = []string{"document", "claim", "question"}

// entry is what the index holds of a record.
type entry struct{ head, text string }

// index makes the search index of records of a kind what their rows say now;
// those that are gone leave it.
func (tx *Tx) index(kind string, all []record.ID) error {
	for some := range slices.Chunk(all, atOnce) {
		if err := tx.indexSome(kind, some); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) indexSome(kind string, some []record.ID) error {
	entries, err := tx.entries(kind, some)
	if err != nil {
		return err
	}
	there, err := tx.indexed(kind, some)
	if err != nil {
		return err
	}
	n, err := one[int64](tx.row(`SELECT coalesce(max(n), 0) FROM search_entry`))
	if err != nil {
		return err
	}
	var rows, words []any
	for _, id := range some {
		e, is := entries[id]
		kept := e.kept(kind)
		old, was := there[id]
		if was && is && old == kept {
			continue
		}
		if was {
			if err := tx.unindex(kind, id); err != nil {
				return err
			}
		}
		if is {
			n++
			rows = append(rows, n, kind, id, kept.head, kept.text)
			words = append(words, n, e.head, e.text)
		}
	}
	if err := tx.insertAll(`search_entry (n, kind, record, head, text)`, 5, rows); err != nil {
		return err
	}
	return tx.insertAll(`search_`+kind+` (rowid, head, text)`, 3, words)
}

// indexed is what the index holds of records.
func (tx *Tx) indexed(kind string, some []record.ID) (map[record.ID]entry, error) {
	there := map[record.ID]entry{}
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var e entry
		err := row.Scan(&id, &e.head, &e.text)
		there[id] = e
		return struct{}{}, err
	}, `SELECT record, head, text FROM search_entry WHERE kind = ? AND record IN (SELECT value FROM json_each(?))`, kind, valueList(some))
	return there, err
}

// unindex takes a record out of the index, if it is there. FTS5 has to be told
// the words that it was given.
func (tx *Tx) unindex(kind string, id record.ID) error {
	var n int64
	var old entry
	err := tx.row(`SELECT n, head, text FROM search_entry WHERE kind = ? AND record = ?`, kind, id).Scan(&n, &old.head, &old.text)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if kind == "document" {
		body, err := one[string](tx.row(`SELECT text FROM body WHERE document = ?`, id))
		if err != nil {
			return err
		}
		old.text = text.Fold(body)
	}
	if err := tx.exec(`INSERT INTO search_`+kind+` (search_`+kind+`, rowid, head, text) VALUES ('delete', ?, ?, ?)`, n, old.head, old.text); err != nil {
		return err
	}
	return tx.exec(`DELETE FROM search_entry WHERE n = ?`, n)
}

// emptyIndex drops the whole index, whatever rules it was folded by.
func (tx *Tx) emptyIndex() error {
	for _, kind := range searchKinds {
		if err := tx.exec(`INSERT INTO search_` + kind + ` (search_` + kind + `) VALUES ('delete-all')`); err != nil {
			return err
		}
	}
	return tx.exec(`DELETE FROM search_entry`)
}

// kept is what is stored of an entry beside the index. The text of a document
// is left out: it folds to the same words again.
func (e entry) kept(kind string) entry {
	if kind == "document" {
		e.text = ""
	}
	return e
}

// entries are the folded words of records by which they are found: the head is
// what a record is called, the text what it says. Dismissed records have none.
func (tx *Tx) entries(kind string, some []record.ID) (map[record.ID]entry, error) {
	if kind == "claim" {
		return tx.claimEntries(some)
	}
	query := map[string]string{
		"document": `SELECT d.id, d.title || ' ' || d.author || ' ' || d.file_name || ' ' || coalesce(o.name, ''), b.text
			FROM document d JOIN body b ON b.document = d.id LEFT JOIN actor o ON o.id = d.outlet
			WHERE d.id IN (SELECT value FROM json_each(?))`,
		"question": `SELECT id, text || ' ' || text_en || ' ' || text_ar, why FROM question WHERE status <> 'dismissed' AND id IN (SELECT value FROM json_each(?))`,
	}[kind]
	all := map[record.ID]entry{}
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var e entry
		err := row.Scan(&id, &e.head, &e.text)
		words, folded := tx.fresh.texts[id]
		if !folded {
			words = text.Fold(e.text)
		}
		all[id] = entry{text.Fold(e.head), words}
		return struct{}{}, err
	}, query, valueList(some))
	return all, err
}

func (tx *Tx) claimEntries(some []record.ID) (map[record.ID]entry, error) {
	claims, err := tx.claimsIn(some)
	all := make(map[record.ID]entry, len(claims))
	for _, c := range claims {
		if c.Status == record.Dismissed {
			continue
		}
		var head, words []string
		head = append(head, c.Claimant.Name)
		for _, l := range c.Chain {
			if l.Actor.Name != "" {
				head = append(head, l.Actor.Name)
			}
		}
		for _, q := range c.Spans {
			words = append(words, q.Exact)
		}
		all[c.ID] = entry{text.Fold(strings.Join(head, " ")), text.Fold(strings.Join(words, "\n") + "\n" + c.Note)}
	}
	return all, err
}
