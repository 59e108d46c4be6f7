package db

import (
	"fmt"
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/gather"
	"counterclaim/db/record"
)

const (
	// sharers is how many claims are looked at for each key, the newest.
	sharers = 100
	// mostRelated is how many claims of other reports each report is gathered with.
	mostRelated = 400
)

// proposeQuestions gathers the claims of documents with those of other
// documents that they share keys with, and stores the questions and positions
// that this raises.
func (tx *Tx) proposeQuestions(documents []record.ID) error {
	if len(documents) == 0 {
		return nil
	}
	if err := tx.refreshKeys(); err != nil {
		return err
	}
	own, err := tx.ids(`SELECT id FROM claim WHERE document IN (SELECT value FROM json_each(?)) AND status <> 'dismissed'`, idList(documents))
	if err != nil {
		return err
	}
	related, err := tx.related(own, mostRelated*len(documents))
	if err != nil {
		return err
	}
	claims, err := tx.gatherClaims(append(own, related...))
	if err != nil {
		return err
	}
	for _, p := range gather.Questions(gather.Complete(claims)) {
		if err := tx.proposeQuestion(p); err != nil {
			return fmt.Errorf("question %q: %w", p.Question.Key, err)
		}
	}
	return nil
}

// proposeQuestion stores a question with its positions, unless a person has
// judged them already.
func (tx *Tx) proposeQuestion(p gather.Proposal) error {
	q := p.Question
	var id record.ID
	var status record.Status
	err := tx.row(`SELECT id, status FROM question WHERE key = ?`, q.Key).Scan(&id, &status)
	switch {
	case missing(err):
		q.ID, q.Status = newID(), record.Suggested
		if err := tx.tidyQuestion(&q); err != nil {
			return err
		}
		if err := tx.writeQuestion(q); err != nil {
			return err
		}
	case err != nil:
		return err
	case status == record.Dismissed:
		return nil
	default:
		q.ID = id
	}
	changed := missing(err)
	for _, position := range p.Positions {
		position.Question, position.Status = q.ID, record.Suggested
		wrote, err := tx.proposePosition(position)
		if err != nil {
			return err
		}
		changed = changed || wrote
	}
	if changed {
		return tx.deriveQuestion(q.ID)
	}
	return nil
}

// proposePosition stores a position of the program's, unless the claim has one
// on the question that a person made, judged or edited. It reports whether it
// changed anything.
func (tx *Tx) proposePosition(p record.Position) (bool, error) {
	there, err := tx.positions(`WHERE p.question = ? AND p.claim = ?`, p.Question, p.Claim)
	if err != nil {
		return false, err
	}
	p.ID = ""
	for _, old := range there {
		if old.Status != record.Suggested || old.Version > 1 || old.Reason.None() {
			return false, nil
		}
		if old.Figure == p.Figure {
			p.ID = old.ID
		}
	}
	if p.Actor, err = tx.proposeActor(compare.Actor{ID: p.Actor.ID, Name: p.Actor.Name}); err != nil {
		return false, err
	}
	if dated("when", p.When) != nil {
		p.When = ""
	}
	if p.ID == "" {
		p.ID = newID()
	}
	i := slices.IndexFunc(there, func(old record.Position) bool { return old.ID == p.ID })
	if i >= 0 && sameStance(there[i], p) {
		return false, nil
	}
	if err := tx.writePosition(p); err != nil {
		return false, err
	}
	return true, tx.exec(`UPDATE position SET version = 1 WHERE id = ?`, p.ID)
}

// sameStance reports whether two positions answer alike.
func sameStance(a, b record.Position) bool {
	return a.Range == b.Range && a.Qualifier == b.Qualifier && a.Count == b.Count && a.Answer == b.Answer && a.Actor.ID == b.Actor.ID &&
		a.Place.Name == b.Place.Name && a.Place.Within == b.Place.Within && a.When == b.When && reasonText(a.Reason) == reasonText(b.Reason)
}
