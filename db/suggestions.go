package db

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"reflect"
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
	names, err := s.knownNames(ctx)
	if err != nil {
		return wrap("reread "+string(document), err)
	}
	reading := readText(d, names)
	return wrap("reread "+string(document), s.Update(ctx, func(tx *Tx) error {
		return tx.proposeClaims(d, reading)
	}))
}

// readText reads a report with the names that the case knows.
func readText(d record.Document, names []speech.Name) []gather.Claim {
	in := speech.Input{Text: text.New(d.Text), Lang: d.Lang, Outlet: d.Outlet.Name, Known: names, Boilerplate: d.Boilerplate}
	if p := interval(d.Published); p.Earliest != "" && day(p.Earliest) == day(p.Latest) {
		in.Published = when.Day(day(p.Earliest))
	}
	return gather.FromReading(d, speech.Read(in))
}

// knownNames are the actors that a person made or touched, or that published a
// report, as the reading looks them up; they are kept until an actor changes.
// Those that only a reading has met are left out: what is read in a report must
// not depend on which reports, this one among them, were read before.
func (s *Store) knownNames(ctx context.Context) (names []speech.Name, err error) {
	s.names.Lock()
	defer s.names.Unlock()
	if s.names.known != nil {
		return s.names.known, nil
	}
	names = []speech.Name{}
	if err := s.View(ctx, func(tx *Tx) error {
		actors, err := tx.actors(`WHERE NOT a.proposed ORDER BY a.id`)
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

// proposeClaims makes the suggested claims of a document what the reading says,
// and has them gathered.
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
	stored := map[record.ID]*record.Claim{}
	for i := range there {
		stored[there[i].ID] = &there[i]
	}
	if reading, err = tx.notDismissedBefore(d, reading); err != nil {
		return err
	}
	ids := match(reading, there, untouched)
	for id := range untouched {
		if !slices.Contains(slices.Collect(maps.Values(ids)), id) {
			if err := tx.drop("claim", id); err != nil {
				return err
			}
		}
	}
	var proposed []*record.Claim
	answers := map[record.ID]record.ID{} // of the reading's claims, by the ids of the rows
	for _, c := range reading {
		id := ids[c.ID]
		if id != "" && !untouched[id] {
			continue // a person has been here
		}
		if id == "" {
			id = newID()
			ids[c.ID] = id
		}
		p, err := tx.proposal(c, id)
		if err != nil {
			return fmt.Errorf("claim at %d: %w", c.Spanning().Start, err)
		}
		proposed = append(proposed, p)
		answers[id] = c.Claim.Answers
	}
	var rows claimRows
	for _, p := range proposed {
		if to := ids[answers[p.ID]]; to != p.ID {
			p.Answers = to
		}
		if stored[p.ID] != nil {
			if err := tx.proposeAgain(p, stored[p.ID]); err != nil {
				return fmt.Errorf("claim at %d: %w", p.Spanning().Start, err)
			}
			continue
		}
		rows.add(p, tx.now)
		tx.fresh.claims[p.ID] = *p
		tx.fresh.unkeyed[p.ID] = true
		tx.dirty.claims.add(p.ID)
		tx.dirty.counts.add(p.Document)
	}
	if err := rows.writeNew(tx); err != nil {
		return err
	}
	if len(there) > 0 { // what stands beside its claims may ask something else now
		if err := tx.ungathered(false, beside+`JOIN claim c ON c.id = p.claim WHERE c.document = ?)`, d.ID); err != nil {
			return err
		}
	}
	return tx.ungathered(false, `document = ?`, d.ID)
}

// notDismissedBefore leaves out what was dismissed in the older version of a
// document: the same words, said by the same speaker.
func (tx *Tx) notDismissedBefore(d record.Document, reading []gather.Claim) ([]gather.Claim, error) {
	if d.Predecessor == "" {
		return reading, nil
	}
	dismissed, err := tx.claims(`WHERE c.document = ? AND c.status = 'dismissed'`, d.Predecessor)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(reading), func(c gather.Claim) bool {
		return slices.ContainsFunc(dismissed, func(old record.Claim) bool {
			return old.Act == c.Act && folded(old.Claimant.Name) == folded(c.Speaker.Name) &&
				slices.EqualFunc(old.Spans, c.Spans, func(a, b record.Quote) bool { return a.Exact == b.Exact })
		})
	}), nil
}

// match finds for the claims of a reading those that stand on the same words
// already: one for one, the most alike first. What is left over and stands on
// words that a person judged or marked goes to that claim; the rest is new.
func match(reading []gather.Claim, there []record.Claim, untouched map[record.ID]bool) map[record.ID]record.ID {
	ids := map[record.ID]record.ID{}
	taken := map[record.ID]bool{}
	for _, alike := range []func(record.Claim, record.Claim) bool{sameStatement, sameSpeaker, sameWords} {
		for _, c := range reading {
			if ids[c.ID] != "" {
				continue
			}
			if i := slices.IndexFunc(there, func(old record.Claim) bool { return !taken[old.ID] && alike(old, c.Claim) }); i >= 0 {
				ids[c.ID] = there[i].ID
				taken[there[i].ID] = true
			}
		}
	}
	for _, c := range reading {
		if ids[c.ID] != "" {
			continue
		}
		if i := slices.IndexFunc(there, func(old record.Claim) bool { return !untouched[old.ID] && sameWords(old, c.Claim) }); i >= 0 {
			ids[c.ID] = there[i].ID
		}
	}
	return ids
}

// sameWords reports whether two claims have most of their words in common.
func sameWords(a, b record.Claim) bool {
	s, t := a.Spanning(), b.Spanning()
	return 2*(min(s.End, t.End)-max(s.Start, t.Start)) > max(s.Len(), t.Len())
}

func sameSpeaker(a, b record.Claim) bool {
	return sameWords(a, b) && a.Act == b.Act && folded(a.Claimant.Name) == folded(b.Claimant.Name)
}

func sameStatement(a, b record.Claim) bool {
	return a.Spanning() == b.Spanning() && sameSpeaker(a, b)
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

// proposal is a claim of the reading as it is stored under an id.
func (tx *Tx) proposal(c gather.Claim, id record.ID) (*record.Claim, error) {
	r := c.Claim
	r.ID, r.Version, r.Answers, r.Status = id, 1, "", record.Suggested
	var err error
	if r.Claimant, err = tx.proposeActor(c.Speaker); err != nil {
		return nil, err
	}
	if r.Blamed, err = tx.proposeActor(c.Accused); err != nil {
		return nil, err
	}
	for i := range r.Chain {
		if r.Chain[i].Actor, err = tx.proposeActor(c.Links[i]); err != nil {
			return nil, err
		}
	}
	if dated("said", r.Said) != nil {
		r.Said = ""
	}
	if dated("happened", r.Happened) != nil {
		r.Happened = ""
	}
	runes, err := tx.runes(r.Document)
	if err != nil {
		return nil, err
	}
	return &r, tidyClaim(&r, runes)
}

// proposeAgain writes a proposed claim over what the program had written there
// before, where it says something else. Figures that are the same keep their
// ids, so that the positions that came from them stay theirs.
func (tx *Tx) proposeAgain(p, old *record.Claim) error {
	for i := range p.Figures {
		f := &p.Figures[i]
		for _, was := range old.Figures {
			if f.ID == "" && sameQuote(f.Span, was.Span) && !slices.ContainsFunc(p.Figures, func(o record.Figure) bool { return o.ID == was.ID }) {
				f.ID = was.ID
			}
		}
	}
	p.Added, p.Changed, p.Version = old.Added, old.Changed, old.Version
	if reflect.DeepEqual(p, old) {
		return nil
	}
	if err := tx.derive("claim", p.ID); err != nil {
		return err
	}
	proposed, err := tx.ids(`SELECT id FROM position WHERE claim = ? AND status = 'suggested' AND version = 1 AND reason <> ''`, p.ID)
	if err != nil {
		return err
	}
	if err := tx.writeClaim(p); err != nil {
		return err
	}
	if err := tx.exec(`UPDATE claim SET version = 1 WHERE id = ?`, p.ID); err != nil {
		return err
	}
	// What the program proposed stays its own, though it went with its figure.
	return tx.exec(`UPDATE position SET version = 1 WHERE id IN (SELECT value FROM json_each(?))`, valueList(proposed))
}

func sameQuote(a, b *record.Quote) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Span == b.Span
}

// proposeActor finds the actor of a mention, or makes one that nobody has
// touched, with the affiliation and side that the words give.
func (tx *Tx) proposeActor(a compare.Actor) (record.Ref, error) {
	if a.None() {
		return record.Ref{}, nil
	}
	mention := record.Ref{ID: a.ID, Name: a.Name}
	if known, ok := tx.met[mention]; ok {
		return known, nil
	}
	r := mention
	found, err := tx.lookUp(&r)
	if err != nil {
		return r, err
	}
	if found {
		tx.met[mention] = r
		return r, tx.knowAsState(r.ID, a)
	}
	made := record.Actor{ID: newID(), Name: r.Name, Kind: cmp.Or(a.Kind, record.Organisation), Side: a.Side}
	if len(a.Above) > 0 {
		of := a.Above[0].Name
		above := compare.Actor{Name: of, Kind: kindAbove(of, made.Kind), Side: of, Above: a.Above[1:]}
		if made.Affiliation, err = tx.proposeActor(above); err != nil {
			return r, err
		}
	}
	r.ID = made.ID
	tx.met[mention] = r
	return r, tx.writeActor(made, proposed)
}

// knowAsState tells of an actor that only readings have met, and of which they knew no side,
// that it is a state once a report names it so that this is plain: "Mali" after "مالي", which
// may be another word.
func (tx *Tx) knowAsState(id record.ID, a compare.Actor) error {
	if a.Kind != record.State || a.Side == "" {
		return nil
	}
	n, err := tx.change(`UPDATE actor SET kind = ?, side = ? WHERE id = ? AND proposed AND side = '' AND affiliation IS NULL`, string(a.Kind), a.Side, id)
	if err != nil || n == 0 {
		return err
	}
	return tx.deriveActor(id)
}

// kindAbove is what sort of body stands above an actor of a kind: what its name tells,
// and a state where that tells nothing and a ministry or an army stands under it.
func kindAbove(name string, under record.ActorKind) record.ActorKind {
	if record.BodyName(name, "en") != "" {
		return record.Organisation
	}
	switch kind := speech.KindOf(name); {
	case kind != record.Organisation && kind != record.Person:
		return kind
	case under == record.Government || under == record.Force:
		return record.State
	}
	return record.Organisation
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
