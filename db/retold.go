package db

import (
	"encoding/json"
	"slices"

	"counterclaim/db/record"
)

// retell says of every undo among the changes, and of every redo, what the step
// was that it took back or did again, and what that changed.
func (tx *Tx) retell(changes []Change) error {
	var documents, records []record.ID
	var newest int64
	for _, c := range changes {
		if c.walks() {
			documents, records, newest = append(documents, c.Document), append(records, c.Record), max(newest, c.ID)
		}
	}
	if len(records) == 0 {
		return nil
	}
	walked, err := tx.walked(documents, records, newest)
	if err != nil {
		return err
	}
	ids := []int64{}
	for _, c := range changes {
		if id, known := walked[c.ID]; known {
			ids = append(ids, id)
		}
	}
	wanted, err := json.Marshal(ids)
	if err != nil {
		return err
	}
	steps, err := tx.changes(`WHERE step.id IN (SELECT value FROM json_each(?))`, string(wanted))
	if err != nil {
		return err
	}
	of := map[int64]Change{}
	for _, s := range steps {
		of[s.ID] = s
	}
	for i := range changes {
		c := &changes[i]
		s, known := of[walked[c.ID]]
		if !known {
			continue
		}
		c.Walked, c.Before, c.After, c.Records = s.Action, s.Before, s.After, s.Records
		if c.Action == "undo" {
			c.Before, c.After = s.After, s.Before
		}
	}
	return nil
}

// walks reports whether the change only takes another step back or does one again.
func (c Change) walks() bool { return c.Action == "undo" || c.Action == "redo" }

// walked gives for undos and redos of some records, up to the newest, the step that
// each was of. A step remembers only what took it back last, but the rest follows
// from the order: an undo has the record and the words of its step, and takes back
// the newest of these that counts; a redo does the one again that was taken back last.
func (tx *Tx) walked(documents, records []record.ID, newest int64) (map[int64]int64, error) {
	steps, err := collect(tx, func(row scanner) (c Change, err error) {
		err = row.Scan(&c.ID, &c.Action, &c.Noun, &c.Record, &c.Document, &c.Summary)
		return c, err
	}, `SELECT id, action, noun, record, document, summary FROM step
		WHERE document IN (SELECT value FROM json_each(?)) AND record IN (SELECT value FROM json_each(?)) AND id <= ? ORDER BY id`,
		valueList(documents), valueList(records), newest)
	if err != nil {
		return nil, err
	}
	type told struct {
		noun, summary    string
		record, document record.ID
	}
	counting, takenBack := map[told][]int64{}, map[told][]int64{} // those that count in order, those taken back as they were
	walked := map[int64]int64{}
	move := func(by int64, of told, from, to map[told][]int64) {
		last := len(from[of]) - 1
		if last < 0 {
			return
		}
		walked[by] = from[of][last]
		from[of], to[of] = from[of][:last], append(to[of], walked[by])
	}
	for _, s := range steps {
		of := told{s.Noun, s.Summary, s.Record, s.Document}
		switch s.Action {
		case "undo":
			move(s.ID, of, counting, takenBack)
		case "redo":
			move(s.ID, of, takenBack, counting)
			slices.Sort(counting[of])
		default:
			counting[of] = append(counting[of], s.ID)
		}
	}
	return walked, nil
}
