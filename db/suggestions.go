package db

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// What the program proposes is stored as suggested rows beside a person's own.
// It leaves no history, because nobody did it. It never changes a row that a
// person made, judged or edited, and never proposes again what was dismissed.

// Reread reads a document once more, by the rules and the names of today.
// Suggestions that nobody touched are made anew; all else stays as it is.
func (s *Store) Reread(ctx context.Context, document record.ID) error {
	d, err := s.Document(ctx, document)
	if err != nil {
		return err
	}
	reading, err := s.readText(ctx, d)
	if err != nil {
		return wrap("read "+string(document), err)
	}
	return wrap("reread "+string(document), s.Update(ctx, func(tx *Tx) error {
		if err := tx.proposeClaims(d, reading); err != nil {
			return err
		}
		return tx.proposeQuestions([]record.ID{document})
	}))
}

// readText reads a report with the names that the case knows. It holds no lock,
// so that several reports can be read at the same time.
func (s *Store) readText(ctx context.Context, d record.Document) ([]gather.Claim, error) {
	names, err := s.knownNames(ctx)
	if err != nil {
		return nil, err
	}
	in := speech.Input{Text: text.New(d.Text), Lang: d.Lang, Outlet: d.Outlet.Name, Known: names, Boilerplate: d.Boilerplate}
	if p := interval(d.Published); p.Earliest != "" && day(p.Earliest) == day(p.Latest) {
		in.Published = when.Day(day(p.Earliest))
	}
	return gather.FromReading(d, speech.Read(in)), nil
}

// knownNames are the actors of the case as the reading looks them up, kept
// until an actor changes.
func (s *Store) knownNames(ctx context.Context) (names []speech.Name, err error) {
	s.names.Lock()
	defer s.names.Unlock()
	if s.names.known != nil {
		return s.names.known, nil
	}
	names = []speech.Name{}
	if err := s.View(ctx, func(tx *Tx) error {
		actors, err := tx.actors(`ORDER BY a.id`)
		for _, a := range actors {
			names = append(names, speech.Name{ID: a.ID, Name: a.Name, Aliases: a.Aliases, Kind: a.Kind, Affiliation: a.Affiliation.Name, Side: a.Side})
		}
		return err
	}); err != nil {
		return nil, err
	}
	s.names.known = names
	return names, nil
}

func (n *names) forget() {
	n.Lock()
	defer n.Unlock()
	n.known = nil
}

// proposeClaims makes the suggested claims of a document what the reading says.
func (tx *Tx) proposeClaims(d record.Document, reading []gather.Claim) error {
	there, err := tx.claims(`WHERE c.document = ?`, d.ID)
	if err != nil {
		return err
	}
	var untouched map[record.ID]bool
	if len(there) > 0 {
		if untouched, err = tx.untouched(d.ID); err != nil {
			return err
		}
	}
	ids := map[record.ID]record.ID{} // of the reading's claims: those of the rows that stand for them
	var fresh []gather.Claim
	for _, c := range reading {
		if old := sameWords(there, c.Claim); old == nil {
			fresh = append(fresh, c)
		} else if untouched[old.ID] {
			ids[c.ID] = old.ID
			fresh = append(fresh, c)
			delete(untouched, old.ID)
		} else {
			ids[c.ID] = old.ID // a person has been here
		}
	}
	for id := range untouched {
		if err := tx.drop("claim", id); err != nil {
			return err
		}
	}
	for _, c := range fresh {
		if ids[c.ID] == "" {
			ids[c.ID] = newID()
		}
	}
	// An answer is written once the claim that it answers is there.
	answers := map[record.ID]record.ID{}
	for _, c := range fresh {
		if to := ids[c.Claim.Answers]; to != "" && to != ids[c.ID] {
			answers[ids[c.ID]] = to
		}
		if err := tx.proposeClaim(c, ids[c.ID]); err != nil {
			return fmt.Errorf("claim at %d: %w", c.Spanning().Start, err)
		}
	}
	for id, to := range answers {
		if err := tx.exec(`UPDATE claim SET answers = ? WHERE id = ?`, to, id); err != nil {
			return err
		}
	}
	return nil
}

// untouched are the suggested claims of a document that no person has touched:
// never saved, and with no position that somebody made or judged.
func (tx *Tx) untouched(document record.ID) (map[record.ID]bool, error) {
	all, err := tx.ids(`SELECT id FROM claim c WHERE document = ? AND status = 'suggested' AND version = 1 AND reason <> ''
		AND NOT EXISTS (SELECT 1 FROM position p WHERE p.claim = c.id AND (p.status <> 'suggested' OR p.version > 1))
		AND NOT EXISTS (SELECT 1 FROM position p JOIN judgement j ON p.id IN (j.a, j.b) WHERE p.claim = c.id)
		AND NOT EXISTS (SELECT 1 FROM claim o WHERE o.answers = c.id AND (o.status <> 'suggested' OR o.version > 1))`, document)
	set := map[record.ID]bool{}
	for _, id := range all {
		set[id] = true
	}
	return set, err
}

// sameWords is the claim that stands on most of the words of a proposed one, if
// there is one: what a person marked there, or dismissed, is not proposed again.
func sameWords(there []record.Claim, c record.Claim) *record.Claim {
	at := c.Spanning()
	var best *record.Claim
	most := 0
	for i := range there {
		s := there[i].Spanning()
		shared := min(s.End, at.End) - max(s.Start, at.Start)
		if 2*shared > max(s.Len(), at.Len()) && shared > most {
			best, most = &there[i], shared
		}
	}
	return best
}

// proposeClaim writes a claim of the reading under an id, over what the program
// had written there before.
func (tx *Tx) proposeClaim(c gather.Claim, id record.ID) error {
	r := c.Claim
	r.ID, r.Answers, r.Status = id, "", record.Suggested
	var err error
	if r.Claimant, err = tx.proposeActor(c.Speaker); err != nil {
		return err
	}
	if r.Blamed, err = tx.proposeActor(c.Accused); err != nil {
		return err
	}
	for i := range r.Chain {
		if r.Chain[i].Actor, err = tx.proposeActor(c.Links[i]); err != nil {
			return err
		}
	}
	if dated("said", r.Said) != nil {
		r.Said = ""
	}
	if dated("happened", r.Happened) != nil {
		r.Happened = ""
	}
	if err := tx.derive("claim", id); err != nil {
		return err
	}
	if err := tx.writeClaim(&r); err != nil {
		return err
	}
	return tx.exec(`UPDATE claim SET version = 1 WHERE id = ?`, id)
}

// proposeActor finds the actor of a mention, or makes one that nobody has
// touched, with the affiliation and side that the words give.
func (tx *Tx) proposeActor(a compare.Actor) (record.Ref, error) {
	if a.None() {
		return record.Ref{}, nil
	}
	r := record.Ref{ID: a.ID, Name: a.Name}
	found, err := tx.lookUp(&r)
	if err != nil || found {
		return r, err
	}
	made := record.Actor{ID: newID(), Name: r.Name, Kind: cmp.Or(a.Kind, record.Organisation), Side: a.Side}
	if len(a.Above) > 0 {
		above := compare.Actor{Name: a.Above[0].Name, Kind: record.State, Side: a.Above[0].Name, Above: a.Above[1:]}
		if made.Affiliation, err = tx.proposeActor(above); err != nil {
			return r, err
		}
	}
	return record.Ref{ID: made.ID, Name: made.Name}, tx.writeActor(made, true)
}

// drop takes a row of the program's own out, with what it hung on it.
func (tx *Tx) drop(noun string, id record.ID) error {
	hung, err := tx.hanging(noun, id)
	if err != nil {
		return err
	}
	for _, k := range append(hung, kept{noun: noun, record: id}) {
		if k.noun == "claim" {
			if err := tx.exec(`UPDATE claim SET answers = NULL WHERE answers = ?`, k.record); err != nil {
				return err
			}
		}
		if err := tx.restore(k.noun, k.record, nil); err != nil {
			return err
		}
	}
	return nil
}

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
