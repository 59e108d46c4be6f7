package db

import (
	"context"
	"slices"

	"counterclaim/db/record"
)

// HighlightsOf lists the highlights of a document in the order of its text,
// their quotes held against the text.
func (s *Store) HighlightsOf(ctx context.Context, document record.ID) (all []record.Highlight, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		if all, err = tx.highlights(`WHERE document = ?`, document); err != nil || len(all) == 0 {
			return err
		}
		runes, err := tx.runes(document)
		if err != nil {
			return err
		}
		for _, h := range all {
			for i := range h.Spans {
				check(runes, &h.Spans[i])
			}
		}
		return nil
	})
	return all, wrap("highlights of "+string(document), err)
}

func (tx *Tx) highlights(where string, args ...any) ([]record.Highlight, error) {
	all, err := collect(tx, func(row scanner) (h record.Highlight, err error) {
		err = row.Scan(&h.ID, &h.Version, &h.Document, &h.Note, &h.Added)
		return h, err
	}, `SELECT id, version, document, note, added FROM highlight `+where, args...)
	if err != nil || len(all) == 0 {
		return all, err
	}
	at := map[record.ID]*record.Highlight{}
	list := make([]record.ID, len(all))
	for i := range all {
		at[all[i].ID], list[i] = &all[i], all[i].ID
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var q record.Quote
		err := row.Scan(&id, &q.Start, &q.End, &q.Exact, &q.Prefix, &q.Suffix)
		if err == nil {
			at[id].Spans = append(at[id].Spans, q)
		}
		return struct{}{}, err
	}, `SELECT highlight, start, "end", exact, prefix, suffix FROM highlight_quote
		WHERE highlight IN (SELECT value FROM json_each(?)) ORDER BY highlight, n`, valueList(list)); err != nil {
		return nil, err
	}
	tags, err := tx.tagsOf("highlight", list)
	for id, t := range tags {
		at[id].Tags = t
	}
	slices.SortStableFunc(all, func(a, b record.Highlight) int { return a.Spans[0].Start - b.Spans[0].Start })
	return all, err
}

func (tx *Tx) highlight(id record.ID) (record.Highlight, error) {
	all, err := tx.highlights(`WHERE id = ?`, id)
	if err != nil {
		return record.Highlight{}, err
	}
	if len(all) == 0 {
		return record.Highlight{}, ErrNotFound
	}
	return all[0], nil
}

// SaveHighlight stores marked words. Only the spans of its quotes are read.
func (s *Store) SaveHighlight(ctx context.Context, h record.Highlight) (saved record.Highlight, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		there, err := tx.highlight(h.ID)
		if done, err := stale(h.ID, h.Version, there.Version, there, err); done || err != nil {
			saved = there
			return err
		}
		if h.Version > 0 {
			h.Document, h.Added = there.Document, there.Added
		} else {
			h.Added = tx.now
		}
		if h.ID == "" {
			h.ID = newID()
		}
		if len(h.Spans) == 0 {
			return &InvalidError{Field: "spans", Code: "missing"}
		}
		runes, err := tx.runes(h.Document)
		if err != nil {
			return err
		}
		for i := range h.Spans {
			if h.Spans[i], err = anchor(runes, "spans", h.Spans[i].Span); err != nil {
				return err
			}
		}
		slices.SortFunc(h.Spans, func(a, b record.Quote) int { return a.Start - b.Start })
		tx.begin(saving(h.Version), "highlight", h.ID, h.Document, h.Spans[0].Exact)
		if err := tx.writeHighlight(h); err != nil {
			return err
		}
		saved, err = tx.highlight(h.ID)
		return err
	})
	return saved, wrap("save highlight "+string(h.ID), err)
}

func (tx *Tx) writeHighlight(h record.Highlight) error {
	if err := tx.touch("highlight", h.ID); err != nil {
		return err
	}
	if err := tx.exec(`INSERT INTO highlight (id, version, document, note, added) VALUES (?, 1, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET version = version + 1, note = excluded.note`, h.ID, h.Document, h.Note, h.Added); err != nil {
		return err
	}
	if err := tx.exec(`DELETE FROM highlight_quote WHERE highlight = ?`, h.ID); err != nil {
		return err
	}
	for n, q := range h.Spans {
		if err := tx.exec(`INSERT INTO highlight_quote (highlight, n, start, "end", exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			h.ID, n, q.Start, q.End, q.Exact, q.Prefix, q.Suffix); err != nil {
			return err
		}
	}
	return tx.writeTags("highlight", h.ID, h.Tags)
}

// DeleteHighlight removes a highlight.
func (s *Store) DeleteHighlight(ctx context.Context, id record.ID) error {
	return wrap("delete highlight "+string(id), s.Update(ctx, func(tx *Tx) error {
		h, err := tx.highlight(id)
		if err != nil {
			return err
		}
		tx.begin("delete", "highlight", id, h.Document, h.Spans[0].Exact)
		return tx.remove("highlight", id)
	}))
}
