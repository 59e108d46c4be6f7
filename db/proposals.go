package db

import (
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/gather"
	"counterclaim/db/record"
)

const (
	// sharers is how many claims are looked at for each key, the newest.
	sharers = 60
	// mostRelated is how many claims of other reports the claims of a report, or
	// of a batch, are gathered with, beside as many as they are themselves.
	mostRelated = 400
	// nearest is how many claims one is gathered with that a person is at work on.
	nearest = 60
	// wholeCase is up to how many claims a case has whose claims are all gathered
	// together: what a report's claims say depends on those beside them.
	wholeCase = 600
)

// around are claims with those that they are gathered with: all of a small case, which is
// reported; else at most so many that share keys with them, and what they answer.
func (tx *Tx) around(own []record.ID, keys map[record.ID][]int64, most int) (with []record.ID, whole bool, err error) {
	related, err := tx.ids(`SELECT id FROM claim WHERE status <> 'dismissed' LIMIT ?`, wholeCase+1)
	if err != nil {
		return nil, false, err
	}
	if whole = len(related) <= wholeCase; !whole {
		if related, err = tx.related(own, keys, most); err != nil {
			return nil, false, err
		}
	}
	var all ids
	for _, id := range slices.Concat(own, related) {
		all.add(id)
	}
	// What a claim answers, or is answered by, belongs to it whatever keys they share.
	if err := all.addAll(tx.ids(`SELECT a.id FROM claim c JOIN claim a ON a.id = c.answers AND a.status <> 'dismissed' WHERE c.id IN (SELECT value FROM json_each(?1))
		UNION SELECT id FROM claim WHERE answers IN (SELECT value FROM json_each(?1)) AND status <> 'dismissed'`, valueList(own))); err != nil {
		return nil, false, err
	}
	return all.order, whole, nil
}

// known is what is stored of the questions that were proposed: those with their
// keys, and the positions on them of the claims that are put to them now; and what
// is asked of these claims under other keys, or by people.
type known struct {
	questions map[string]record.Question // by key; their id and status only
	positions map[seat][]record.Position
	asked     []asked
	chunk     *chunk
}

// asked is a question with the claims that are put to it.
type asked struct {
	question  record.Question
	positions []record.Position // their claim and status only
}

// seat is where the positions of a claim on a question are.
type seat struct{ question, claim record.ID }

func (tx *Tx) knownQuestions(c *chunk, proposals []gather.Proposal) (k known, err error) {
	k = known{questions: map[string]record.Question{}, positions: map[seat][]record.Position{}, chunk: c}
	var keys []string
	var questions, claims ids
	for _, p := range proposals {
		keys = append(keys, p.Keys...)
		for _, position := range p.Positions {
			claims.add(position.Claim)
		}
	}
	stored, err := collect(tx, func(row scanner) (q record.Question, err error) {
		err = row.Scan(&q.ID, &q.Key, &q.Status)
		return q, err
	}, `SELECT id, key, status FROM question WHERE key <> '' AND key IN (SELECT value FROM json_each(?))`, list(keys))
	if err != nil {
		return k, err
	}
	for _, q := range stored {
		k.questions[q.Key] = q
		questions.add(q.ID)
	}
	if k.asked, err = tx.askedOf(claims.order); err != nil {
		return k, err
	}
	k.asked = slices.DeleteFunc(k.asked, func(a asked) bool { return c.made[a.question.ID] })
	for _, a := range k.asked {
		questions.add(a.question.ID)
	}
	positions, err := tx.positions(`WHERE p.claim IN (SELECT value FROM json_each(?)) AND +p.question IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
		valueList(claims.order), valueList(questions.order))
	for _, p := range positions {
		at := seat{p.Question, p.Claim}
		k.positions[at] = append(k.positions[at], p)
	}
	return k, err
}

// askedOf are the questions that any of the claims are put to, but for those of
// people that were dismissed.
func (tx *Tx) askedOf(claims []record.ID) (all []asked, err error) {
	questions, err := tx.questions(`WHERE (q.key <> '' OR q.status <> 'dismissed')
		AND q.id IN (SELECT question FROM position WHERE claim IN (SELECT value FROM json_each(?)))`, valueList(claims))
	if err != nil || len(questions) == 0 {
		return nil, err
	}
	list := make([]record.ID, len(questions))
	for i, q := range questions {
		list[i] = q.ID
	}
	positions := map[record.ID][]record.Position{}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var p record.Position
		err := row.Scan(&p.Question, &p.Claim, &p.Status)
		positions[p.Question] = append(positions[p.Question], p)
		return struct{}{}, err
	}, `SELECT question, claim, status FROM position WHERE question IN (SELECT value FROM json_each(?))`, valueList(list)); err != nil {
		return nil, err
	}
	for _, q := range questions {
		all = append(all, asked{q.Question, positions[q.ID]})
	}
	return all, nil
}

// asksAlready reports whether a person asks already what a proposal would, be it of a claim
// that shares its words with the one proposed.
func (k known) asksAlready(p gather.Proposal) bool {
	return slices.ContainsFunc(k.asked, func(a asked) bool { return gather.Asked(k.chunk.asPut(p, a.positions), a.question, a.positions) })
}

// asPut is a proposal with those claims in the place of its own that stand on a question and
// have words of one report in common with them, by one claimant: the whole sentence of a
// person, and a clause of it.
func (c *chunk) asPut(p gather.Proposal, on []record.Position) gather.Proposal {
	if c.byID == nil {
		c.byID = make(map[record.ID]*gather.Claim, len(c.claims))
		for i := range c.claims {
			c.byID[c.claims[i].ID] = &c.claims[i]
		}
	}
	put := slices.Clone(p.Positions)
	for i, position := range put {
		own := c.byID[position.Claim]
		for _, o := range on {
			if other := c.byID[o.Claim]; own != nil && other != nil && own.Document == other.Document && own.Claimant.ID == other.Claimant.ID && own.Spanning().Overlaps(other.Spanning()) {
				put[i].Claim = other.ID
			}
		}
	}
	p.Positions = put
	return p
}

// question is the stored question that was proposed under one of the keys.
func (k known) question(keys []string) (record.Question, bool) {
	for _, key := range keys {
		if q, there := k.questions[key]; there {
			return q, true
		}
	}
	return record.Question{}, false
}

// again is the stored question that a proposal asks once more.
func (k known) again(p gather.Proposal) (record.Question, bool) {
	for _, a := range k.asked {
		if gather.Again(p, a.question, a.positions) {
			return a.question, true
		}
	}
	return record.Question{}, false
}

// proposeQuestion stores a question with its positions, unless a person has
// judged them already.
func (tx *Tx) proposeQuestion(p gather.Proposal, known known) error {
	q := p.Question
	old, there := known.question(p.Keys)
	if !there {
		old, there = known.again(p)
	}
	reworded := false
	switch {
	case there && old.Status == record.Dismissed:
		return nil
	case there:
		q.ID = old.ID
		if old.Status == record.Suggested && !known.chunk.made[q.ID] {
			var err error
			if reworded, err = tx.reword(q); err != nil {
				return err
			}
		}
	default:
		if known.asksAlready(p) {
			return nil
		}
		q.ID, q.Status = newID(), record.Suggested
		q.Text, q.TextAr = record.Unmarked(q.Text), record.Unmarked(q.TextAr)
		if err := tx.tidyQuestion(&q); err != nil {
			return err
		}
		if err := tx.writeQuestion(q); err != nil {
			return err
		}
		known.questions[q.Key] = q // another proposal may come to the same point
		known.chunk.made[q.ID] = true
	}
	changed := !there || reworded
	var added []any
	var fresh []record.Position
	for _, position := range p.Positions {
		position.Question, position.Status = q.ID, record.Suggested
		known.chunk.seated[seat{q.ID, position.Claim}] = true
		settled, err := tx.settlePosition(&position, known.positions[seat{q.ID, position.Claim}])
		if err != nil {
			return err
		}
		if settled {
			continue
		}
		changed = true
		if position.ID == "" {
			position.ID = newID()
			added = append(added, positionValues(position)...)
			fresh = append(fresh, position)
			continue
		}
		if err := tx.writePosition(position); err != nil {
			return err
		}
		if err := tx.exec(`UPDATE position SET version = 1 WHERE id = ?`, position.ID); err != nil {
			return err
		}
	}
	if err := tx.insertAll(positionInto, positionColumnCount, added); err != nil {
		return err
	}
	for _, position := range fresh {
		at := seat{q.ID, position.Claim}
		known.positions[at] = append(known.positions[at], position)
	}
	if changed {
		return tx.deriveQuestion(q.ID)
	}
	return nil
}

// withdraw takes from questions the claims of a chunk that the gathering does not put to
// them any more, because a person said otherwise what they say or answer. What a person
// made, edited or judged stays, and so does what claims outside the chunk may hold there.
func (tx *Tx) withdraw(c *chunk, gathered []record.ID) error {
	together := make([]record.ID, len(c.claims))
	for i, claim := range c.claims {
		together[i] = claim.ID
	}
	stale, err := tx.positions(`JOIN question q ON q.id = p.question AND q.status <> 'dismissed'
		WHERE p.claim IN (SELECT value FROM json_each(?1)) AND p.status = 'suggested' AND p.version = 1 AND p.reason <> ''
		AND NOT EXISTS (SELECT 1 FROM judgement j WHERE p.id IN (j.a, j.b))
		AND NOT EXISTS (SELECT 1 FROM position o JOIN claim h ON h.id = o.claim AND h.status <> 'dismissed'
			WHERE o.question = p.question AND o.claim NOT IN (SELECT value FROM json_each(?2)))`, valueList(gathered), valueList(together))
	if err != nil {
		return err
	}
	for _, p := range stale {
		if c.seated[seat{p.Question, p.Claim}] {
			continue
		}
		if err := tx.drop("position", p.ID); err != nil {
			return err
		}
		if err := tx.deriveQuestion(p.Question); err != nil { // who speaks for whom its claims tell together
			return err
		}
	}
	return tx.dropEmpty(stale)
}

// dropEmpty takes out those questions of withdrawn positions that nothing answers any more
// and no person has touched. One that the history may yet put a claim back to stays.
func (tx *Tx) dropEmpty(withdrawn []record.Position) error {
	var asked ids
	for _, p := range withdrawn {
		asked.add(p.Question)
	}
	empty, err := tx.ids(`SELECT id FROM question q WHERE id IN (SELECT value FROM json_each(?)) AND status = 'suggested' AND version = 1 AND reason <> ''
		AND NOT EXISTS (SELECT 1 FROM position WHERE question = q.id) AND NOT EXISTS (SELECT 1 FROM question WHERE part_of = q.id)
		AND NOT EXISTS (SELECT 1 FROM step_record WHERE noun = 'position' AND (instr(before, q.id) OR instr(after, q.id)))`, valueList(asked.order))
	if err != nil {
		return err
	}
	for _, id := range empty {
		if err := tx.drop("question", id); err != nil {
			return err
		}
	}
	return nil
}

// reword gives a suggested question that no person has touched the words, the scope and the
// reason that it has now that more claims are put to it, or that they say something else, and
// reports whether they are others.
func (tx *Tx) reword(q record.Question) (bool, error) {
	stored, err := tx.question(q.ID)
	if err != nil || stored.Version > 1 || stored.Status != record.Suggested {
		return false, err
	}
	q.Text, q.TextAr = record.Unmarked(q.Text), record.Unmarked(q.TextAr)
	q.Key, q.Status, q.PartOf, q.Tags, q.Added = stored.Key, stored.Status, stored.PartOf, stored.Tags, stored.Added
	if err := tx.tidyQuestion(&q); err != nil {
		return false, err
	}
	if q.Text == stored.Text && q.TextAr == stored.TextAr && q.Count == stored.Count && reasonText(q.Reason) == reasonText(stored.Reason) {
		return false, nil
	}
	if err := tx.writeQuestion(q); err != nil {
		return false, err
	}
	return true, tx.exec(`UPDATE question SET version = 1, reason = ? WHERE id = ?`, reasonText(q.Reason), q.ID)
}

// settlePosition reports whether a proposed position needs no writing: it is
// stored so, or the claim has one on the question that a person made, judged or
// edited. Else the position gets the id of the row that it replaces, if any.
func (tx *Tx) settlePosition(p *record.Position, there []record.Position) (bool, error) {
	var err error
	if p.Actor, err = tx.proposeActor(compare.Actor{ID: p.Actor.ID, Name: p.Actor.Name}); err != nil {
		return false, err
	}
	if dated("when", p.When) != nil {
		p.When = ""
	}
	p.ID = ""
	for _, old := range there {
		if old.Status != record.Suggested || old.Version > 1 || old.Reason.None() {
			return true, nil
		}
		if old.Figure == p.Figure {
			p.ID = old.ID
			if sameStance(old, *p) {
				return true, nil
			}
		}
	}
	return false, nil
}

// sameStance reports whether two positions answer alike.
func sameStance(a, b record.Position) bool {
	return a.Range == b.Range && a.Qualifier == b.Qualifier && a.Count == b.Count && a.Answer == b.Answer && a.Actor.ID == b.Actor.ID &&
		a.Place.Name == b.Place.Name && a.Place.Within == b.Place.Within && a.When == b.When && reasonText(a.Reason) == reasonText(b.Reason)
}
