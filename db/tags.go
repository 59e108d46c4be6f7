package db

import (
	"context"
	"strings"

	"counterclaim/db/record"
)

// TagRow is a tag in the codebook, with how often it is used.
type TagRow struct {
	record.Tag
	Claims, Documents, Highlights int
}

// writeTags makes the tags of a claim, document, highlight or question what the
// references say; a name without an id is found or made.
func (tx *Tx) writeTags(noun string, id record.ID, tags []record.Ref) error {
	if err := tx.exec(`DELETE FROM `+noun+`_tag WHERE `+noun+` = ?`, id); err != nil {
		return err
	}
	for _, t := range tags {
		if err := tx.resolveTag(&t); err != nil {
			return err
		}
		if t.ID == "" {
			continue
		}
		if err := tx.exec(`INSERT INTO `+noun+`_tag (`+noun+`, tag) VALUES (?, ?) ON CONFLICT DO NOTHING`, id, t.ID); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) resolveTag(r *record.Ref) error {
	if r.ID != "" {
		ok, err := tx.exists(`SELECT 1 FROM tag WHERE id = ?`, r.ID)
		if err == nil && !ok {
			return &InvalidError{Field: "tag", Code: "unknown", Args: []string{string(r.ID)}}
		}
		return err
	}
	r.Name = strings.TrimSpace(r.Name)
	if r.Name == "" {
		return nil
	}
	tags, err := tx.tags()
	if err != nil {
		return err
	}
	for _, t := range tags {
		if folded(t.Name) == folded(r.Name) {
			r.ID = t.ID
			return nil
		}
	}
	r.ID = newID()
	return tx.writeTag(record.Tag{ID: r.ID, Name: r.Name})
}

func (tx *Tx) writeTag(t record.Tag) error {
	if err := tx.touch("tag", t.ID); err != nil {
		return err
	}
	return tx.exec(`INSERT INTO tag (id, version, name, parent, note) VALUES (?, 1, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET version = version + 1, name = excluded.name, parent = excluded.parent, note = excluded.note`,
		t.ID, t.Name, null(t.Parent), t.Note)
}

// tagsOf are the tags of many records of one noun, by name.
func (tx *Tx) tagsOf(noun string, all []record.ID) (map[record.ID][]record.Ref, error) {
	if len(all) == 0 {
		return nil, nil
	}
	type row struct {
		record record.ID
		tag    record.Ref
	}
	rows, err := collect(tx, func(r scanner) (v row, err error) {
		err = r.Scan(&v.record, &v.tag.ID, &v.tag.Name)
		return v, err
	}, `SELECT x.`+noun+`, t.id, t.name FROM `+noun+`_tag x JOIN tag t ON t.id = x.tag
		WHERE x.`+noun+` IN (SELECT value FROM json_each(?)) ORDER BY t.name`, valueList(all))
	if err != nil {
		return nil, err
	}
	tags := map[record.ID][]record.Ref{}
	for _, r := range rows {
		tags[r.record] = append(tags[r.record], r.tag)
	}
	return tags, nil
}

// valueList binds ids, or words, for json_each.
func valueList[S ~string](all []S) string {
	texts := make([]string, len(all))
	for i, s := range all {
		texts[i] = string(s)
	}
	return list(texts)
}

func (tx *Tx) tags() ([]TagRow, error) {
	return collect(tx, func(row scanner) (t TagRow, err error) {
		err = row.Scan(&t.ID, &t.Version, &t.Name, &t.Parent, &t.Note, &t.Claims, &t.Documents, &t.Highlights)
		return t, err
	}, `SELECT id, version, name, coalesce(parent, ''), note,
			(SELECT count(*) FROM claim_tag x WHERE x.tag = tag.id),
			(SELECT count(*) FROM document_tag x WHERE x.tag = tag.id),
			(SELECT count(*) FROM highlight_tag x WHERE x.tag = tag.id)
		FROM tag ORDER BY name, id`)
}

// Tags lists the whole codebook by name; Parent makes it a tree.
func (s *Store) Tags(ctx context.Context) (all []TagRow, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		all, err = tx.tags()
		return err
	})
	return all, wrap("tags", err)
}

// DocumentTags lists the tags that documents have, by name, each with how many.
func (s *Store) DocumentTags(ctx context.Context) (all []Facet, err error) {
	all, err = remember(s, "document tags", func() (all []Facet, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			all, err = collect(tx, func(row scanner) (f Facet, err error) {
				err = row.Scan(&f.ID, &f.Name, &f.N)
				return f, err
			}, `SELECT t.id, t.name, count(*) FROM document_tag x JOIN tag t ON t.id = x.tag GROUP BY t.id ORDER BY t.name, t.id`)
			return err
		})
		return all, err
	})
	return all, wrap("tags of documents", err)
}

func (tx *Tx) tag(id record.ID) (t record.Tag, err error) {
	err = tx.row(`SELECT id, version, name, coalesce(parent, ''), note FROM tag WHERE id = ?`, id).
		Scan(&t.ID, &t.Version, &t.Name, &t.Parent, &t.Note)
	return t, err
}

// SaveTag stores a tag. Two tags cannot have the same name, and a tag cannot be
// its own ancestor.
func (s *Store) SaveTag(ctx context.Context, t record.Tag) (saved record.Tag, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		there, err := tx.tag(t.ID)
		if done, err := stale(t.ID, t.Version, there.Version, there, err); done || err != nil {
			saved = there
			return err
		}
		if t.Name = strings.TrimSpace(t.Name); t.Name == "" {
			return &InvalidError{Field: "name", Code: "missing"}
		}
		if t.ID == "" {
			t.ID = newID()
		}
		all, err := tx.tags()
		if err != nil {
			return err
		}
		parents := map[record.ID]record.ID{t.ID: t.Parent}
		for _, other := range all {
			if other.ID == t.ID {
				continue
			}
			parents[other.ID] = other.Parent
			if folded(other.Name) == folded(t.Name) {
				return &InvalidError{Field: "name", Code: "taken", Args: []string{other.Name}}
			}
		}
		for p := t.Parent; p != ""; p = parents[p] {
			if _, known := parents[p]; !known {
				return &InvalidError{Field: "parent", Code: "unknown"}
			}
			if p == t.ID {
				return &InvalidError{Field: "parent", Code: "itself"}
			}
		}
		tx.begin(saving(t.Version), "tag", t.ID, "", t.Name)
		if err := tx.writeTag(t); err != nil {
			return err
		}
		saved, err = tx.tag(t.ID)
		return err
	})
	return saved, wrap("save tag "+string(t.ID), err)
}

// tagUses are the records that carry a tag.
var tagUses = []struct{ noun, query string }{
	{"claim", `SELECT claim FROM claim_tag WHERE tag = ?`},
	{"document", `SELECT document FROM document_tag WHERE tag = ?`},
	{"highlight", `SELECT highlight FROM highlight_tag WHERE tag = ?`},
	{"question", `SELECT question FROM question_tag WHERE tag = ?`},
	{"tag", `SELECT id FROM tag WHERE parent = ?`},
}

func (tx *Tx) tagUsed(id record.ID) (bool, error) {
	for _, use := range tagUses {
		if used, err := tx.exists(use.query, id); err != nil || used {
			return used, err
		}
	}
	return false, nil
}

// DeleteTag removes a tag from the codebook and from everything that carried
// it; the tags below it move up to its parent.
func (s *Store) DeleteTag(ctx context.Context, id record.ID) error {
	return wrap("delete tag "+string(id), s.Update(ctx, func(tx *Tx) error {
		t, err := tx.tag(id)
		if err != nil {
			return err
		}
		tx.begin("delete", "tag", id, "", t.Name)
		for _, use := range tagUses {
			users, err := tx.ids(use.query, id)
			if err != nil {
				return err
			}
			for _, user := range users {
				if err := tx.touch(use.noun, user); err != nil {
					return err
				}
			}
		}
		for _, query := range []string{
			`DELETE FROM claim_tag WHERE tag = ?1`, `DELETE FROM document_tag WHERE tag = ?1`,
			`DELETE FROM highlight_tag WHERE tag = ?1`, `DELETE FROM question_tag WHERE tag = ?1`,
		} {
			if err := tx.exec(query, id); err != nil {
				return err
			}
		}
		if err := tx.exec(`UPDATE tag SET parent = ?2, version = version + 1 WHERE parent = ?1`, id, null(t.Parent)); err != nil {
			return err
		}
		return tx.remove("tag", id)
	}))
}
