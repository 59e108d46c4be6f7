package db

import (
	"errors"
	"fmt"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// foldVersion is the version of the rules that the search index was folded by.
const foldVersion = text.FoldVersion

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

// index makes the search index of a record what its rows say now; a record that
// is gone leaves it.
func (tx *Tx) index(kind string, id record.ID) error {
	e, err := tx.entry(kind, id)
	if errors.Is(err, ErrNotFound) {
		return tx.unindex(kind, id)
	}
	if err != nil {
		return err
	}
	kept := e
	if kind == "document" {
		kept.text = "" // it folds to the same words again
	}
	var old entry
	err = tx.row(`SELECT head, text FROM search_entry WHERE kind = ? AND record = ?`, kind, id).Scan(&old.head, &old.text)
	if err == nil && old == kept {
		return nil
	}
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	if err == nil {
		if err := tx.unindex(kind, id); err != nil {
			return err
		}
	}
	n, err := tx.insert(`INSERT INTO search_entry (kind, record, head, text) VALUES (?, ?, ?, ?)`, kind, id, kept.head, kept.text)
	if err != nil {
		return err
	}
	return tx.exec(`INSERT INTO search_`+kind+` (rowid, head, text) VALUES (?, ?, ?)`, n, e.head, e.text)
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

// entry folds the words of a record: the head is what it is called, the text
// what it says.
func (tx *Tx) entry(kind string, id record.ID) (e entry, err error) {
	switch kind {
	case "document":
		err = tx.row(`SELECT d.title || ' ' || d.author || ' ' || d.file_name || ' ' || coalesce(o.name, ''), b.text
			FROM document d JOIN body b ON b.document = d.id LEFT JOIN actor o ON o.id = d.outlet WHERE d.id = ?`, id).Scan(&e.head, &e.text)
	case "claim":
		err = tx.row(`SELECT coalesce(a.name, '') || coalesce((SELECT ' ' || group_concat(l.name, ' ') FROM claim_link k JOIN actor l ON l.id = k.actor WHERE k.claim = c.id), ''),
				coalesce((SELECT group_concat(exact, char(10)) FROM (SELECT exact FROM claim_quote WHERE claim = c.id AND role = 'claim' ORDER BY n)), '') || char(10) || c.note
			FROM claim c LEFT JOIN actor a ON a.id = c.claimant WHERE c.id = ? AND c.status <> 'dismissed'`, id).Scan(&e.head, &e.text)
	case "question":
		err = tx.row(`SELECT text || ' ' || text_ar, why FROM question WHERE id = ? AND status <> 'dismissed'`, id).Scan(&e.head, &e.text)
	default:
		return e, fmt.Errorf("no search over %q", kind)
	}
	return entry{text.Fold(e.head), text.Fold(e.text)}, err
}
