package db

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"counterclaim/db/record"
)

// dirty is what the running transaction has to compute anew before it ends.
// Records are marked when they are touched and once more when the step is
// over, so that both what they were and what they are is refreshed.
type dirty struct {
	documents, claims, questions, actors ids
	counts                               ids  // documents whose claims are to be counted
	keys                                 ids  // claims whose keys are to be computed; emptied when they are
	anew                                 bool // findings are written again even where they are stored so: their words may have changed
}

// ids is a set that remembers the order.
type ids struct {
	order []record.ID
	has   map[record.ID]bool
}

func (s *ids) add(id record.ID) {
	if id == "" || s.has[id] {
		return
	}
	if s.has == nil {
		s.has = map[record.ID]bool{}
	}
	s.has[id] = true
	s.order = append(s.order, id)
}

func (s *ids) addAll(all []record.ID, err error) error {
	for _, id := range all {
		s.add(id)
	}
	return err
}

// deriveDocument marks the document and, because they stand on its date and
// outlet, its claims' keys and questions. Claims that are still to be gathered get
// their keys then.
func (tx *Tx) deriveDocument(id record.ID) error {
	tx.dirty.documents.add(id)
	tx.dirty.counts.add(id)
	if err := tx.dirty.keys.addAll(tx.ids(`SELECT id FROM claim WHERE document = ? AND id NOT IN (SELECT claim FROM ungathered)`, id)); err != nil {
		return err
	}
	return tx.dirty.questions.addAll(tx.ids(`SELECT DISTINCT p.question FROM claim c JOIN position p ON p.claim = c.id WHERE c.document = ?`, id))
}

func (tx *Tx) deriveClaim(id record.ID) error {
	tx.dirty.claims.add(id)
	tx.dirty.keys.add(id)
	if err := tx.dirty.counts.addAll(tx.ids(`SELECT document FROM claim WHERE id = ?`, id)); err != nil {
		return err
	}
	return tx.dirty.questions.addAll(tx.ids(`SELECT DISTINCT question FROM position WHERE claim = ?`, id))
}

func (tx *Tx) deriveQuestion(id record.ID) error {
	tx.dirty.questions.add(id)
	return tx.dirty.questions.addAll(tx.ids(`SELECT part_of FROM question WHERE id = ? AND part_of IS NOT NULL`, id))
}

func (tx *Tx) derivePosition(id record.ID) error {
	return tx.dirty.questions.addAll(tx.ids(`SELECT question FROM position WHERE id = ?`, id))
}

func (tx *Tx) deriveJudgement(id record.ID) error {
	return tx.dirty.questions.addAll(tx.ids(`SELECT question FROM judgement WHERE id = ?`, id))
}

// deriveActor marks the questions in which the actor, or one that belongs to
// it, speaks, relays or is the answer.
func (tx *Tx) deriveActor(id record.ID) error {
	tx.dirty.actors.add(id)
	return tx.dirty.questions.addAll(tx.ids(`
		WITH RECURSIVE kin(id) AS (SELECT ?1 UNION SELECT actor.id FROM actor JOIN kin ON actor.affiliation = kin.id)
		SELECT p.question FROM kin JOIN claim c ON c.claimant = kin.id JOIN position p ON p.claim = c.id
		UNION SELECT p.question FROM kin JOIN claim c ON c.blamed = kin.id JOIN position p ON p.claim = c.id
		UNION SELECT p.question FROM kin JOIN claim_link l ON l.actor = kin.id JOIN position p ON p.claim = l.claim
		UNION SELECT p.question FROM kin JOIN document d ON d.outlet = kin.id JOIN claim c ON c.document = d.id
			JOIN position p ON p.claim = c.id
		UNION SELECT p.question FROM kin JOIN position p ON p.actor = kin.id`, id))
}

// underive drops what was computed from a record that goes.
func (tx *Tx) underive(noun string, id record.ID) error {
	switch noun {
	case "document", "claim", "question":
		if err := tx.unindex(noun, id); err != nil {
			return err
		}
	}
	for _, query := range map[string][]string{
		"document": {`DELETE FROM document_sketch WHERE document = ?`, `DELETE FROM document_count WHERE document = ?`},
		"claim":    {`DELETE FROM claim_key WHERE claim = (SELECT n FROM claim WHERE id = ?)`},
		"actor":    {`DELETE FROM actor_key WHERE actor = ?`},
		"position": {`DELETE FROM finding WHERE a = ?`, `DELETE FROM finding WHERE b = ?`},
		"question": {`DELETE FROM finding WHERE question = ?`, `DELETE FROM question_standing WHERE question = ?`},
	}[noun] {
		if err := tx.exec(query, id); err != nil {
			return err
		}
	}
	return nil
}

// add marks what another one has marked.
func (d *dirty) add(other dirty) {
	d.documents.addAll(other.documents.order, nil)
	d.claims.addAll(other.claims.order, nil)
	d.questions.addAll(other.questions.order, nil)
	d.actors.addAll(other.actors.order, nil)
}

// refresh computes everything that was marked. A transaction may go on after it.
func (tx *Tx) refresh() error {
	if err := tx.refreshMarked(); err != nil {
		return err
	}
	tx.wrote.add(tx.dirty)
	tx.dirty = dirty{}
	return nil
}

func (tx *Tx) refreshMarked() error {
	for _, id := range tx.dirty.actors.order {
		if err := tx.refreshNames(id); err != nil {
			return err
		}
	}
	for _, id := range tx.dirty.documents.order {
		if _, fresh := tx.fresh.texts[id]; fresh {
			continue
		}
		if err := tx.refreshSketch(id); err != nil {
			return err
		}
	}
	if err := tx.index("document", tx.dirty.documents.order); err != nil {
		return err
	}
	if err := tx.index("claim", tx.dirty.claims.order); err != nil {
		return err
	}
	if err := tx.refreshKeys(); err != nil {
		return err
	}
	if err := tx.refreshCounts(); err != nil {
		return err
	}
	if err := tx.index("question", tx.dirty.questions.order); err != nil {
		return err
	}
	return tx.refreshQuestions(tx.dirty.questions.order, tx.dirty.anew)
}

// refreshCounts counts the claims of the documents that were marked.
func (tx *Tx) refreshCounts() error {
	for some := range slices.Chunk(tx.dirty.counts.order, atOnce) {
		marked := valueList(some)
		if err := tx.exec(`DELETE FROM document_count WHERE document IN (SELECT value FROM json_each(?))`, marked); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO document_count (document, claims) `+claimCounts+` WHERE d.id IN (SELECT value FROM json_each(?))`, marked); err != nil {
			return err
		}
	}
	return nil
}

// claimCounts are what document_count holds: of every document, the number of its
// claims that are not dismissed.
const claimCounts = `SELECT d.id, (SELECT count(*) FROM claim c WHERE c.document = d.id AND c.status <> 'dismissed') FROM document d`

// derivedBy are the versions of the rules that derived rows are made by. When
// a file was written by other rules, the rows are made anew at Open. Whoever changes
// such a rule counts its version up; TestFilesOfEveryShape reminds of it.
var derivedBy = map[string]int{"fold": foldVersion, "findings": 11, "keys": 7, "counts": 1}

func (s *Store) rederive(ctx context.Context) error {
	var stale []string
	if err := s.View(ctx, func(tx *Tx) error {
		for name, version := range derivedBy {
			ok, err := tx.exists(`SELECT 1 FROM derived WHERE name = ? AND version = ?`, name, version)
			if err != nil {
				return err
			}
			if !ok {
				stale = append(stale, name)
			}
		}
		return nil
	}); err != nil || len(stale) == 0 {
		return err
	}
	slices.Sort(stale)
	return s.Update(ctx, func(tx *Tx) error {
		for _, name := range stale {
			if err := tx.rederive(name); err != nil {
				return fmt.Errorf("rederive %s: %w", name, err)
			}
			if err := tx.exec(`INSERT INTO derived (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version`,
				name, derivedBy[name]); err != nil {
				return err
			}
		}
		return nil
	})
}

// Recheck computes the findings and the standing of every question anew. What a
// person judged stays.
func (s *Store) Recheck(ctx context.Context) error {
	return wrap("recheck", s.Update(ctx, func(tx *Tx) error { return tx.rederive("findings") }))
}

// Remake makes everything anew that follows from what is stored: what search finds,
// the keys, the counts, the findings and standings. What a person wrote or judged stays.
func (s *Store) Remake(ctx context.Context) error {
	return wrap("remake", s.Update(ctx, func(tx *Tx) error {
		for _, name := range slices.Sorted(maps.Keys(derivedBy)) {
			if err := tx.rederive(name); err != nil {
				return err
			}
		}
		return nil
	}))
}

func (tx *Tx) rederive(name string) error {
	if name == "fold" {
		if err := tx.emptyIndex(); err != nil {
			return err
		}
		if err := tx.dirty.actors.addAll(tx.ids(`SELECT id FROM actor`)); err != nil {
			return err
		}
		if err := tx.dirty.documents.addAll(tx.ids(`SELECT id FROM document`)); err != nil {
			return err
		}
		if err := tx.dirty.claims.addAll(tx.ids(`SELECT id FROM claim`)); err != nil {
			return err
		}
	}
	if name == "counts" {
		return tx.dirty.counts.addAll(tx.ids(`SELECT id FROM document`))
	}
	if name == "keys" {
		return tx.dirty.keys.addAll(tx.ids(`SELECT id FROM claim`))
	}
	tx.dirty.anew = true
	return tx.dirty.questions.addAll(tx.ids(`SELECT id FROM question`))
}
