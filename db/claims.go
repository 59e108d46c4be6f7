package db

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"reflect"

	"counterclaim/db/record"
)

// Claim returns one claim, its quotes held against the text.
func (s *Store) Claim(ctx context.Context, id record.ID) (c record.Claim, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		c, err = tx.claim(id)
		return err
	})
	return c, wrap("claim "+string(id), err)
}

func (tx *Tx) claim(id record.ID) (record.Claim, error) {
	all, err := tx.claims(`WHERE c.id = ?`, id)
	if err != nil {
		return record.Claim{}, err
	}
	if len(all) == 0 {
		return record.Claim{}, ErrNotFound
	}
	return all[0], tx.checkQuotes(all)
}

// ClaimsOf lists the claims of a document in the order of its text, without the
// dismissed ones, their quotes held against the text.
func (s *Store) ClaimsOf(ctx context.Context, document record.ID) (all []record.Claim, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		if all, err = tx.claims(`WHERE c.document = ? AND c.status <> 'dismissed' ORDER BY c.start, c."end", c.id`, document); err != nil {
			return err
		}
		return tx.checkQuotes(all)
	})
	return all, wrap("claims of "+string(document), err)
}

// checkQuotes marks the broken quotes of claims of one document.
func (tx *Tx) checkQuotes(all []record.Claim) error {
	if len(all) == 0 {
		return nil
	}
	runes, err := tx.runes(all[0].Document)
	if err != nil {
		return err
	}
	for i := range all {
		for _, q := range quotesOf(&all[i]) {
			check(runes, q)
		}
	}
	return nil
}

// quotesOf are all anchors of a claim.
func quotesOf(c *record.Claim) (all []*record.Quote) {
	for i := range c.Spans {
		all = append(all, &c.Spans[i])
	}
	add := func(q *record.Quote) {
		if q != nil {
			all = append(all, q)
		}
	}
	add(c.ClaimantSpan)
	for i := range c.Chain {
		add(c.Chain[i].Span)
	}
	for i := range c.Places {
		add(c.Places[i].Span)
	}
	for i := range c.Figures {
		add(c.Figures[i].Span)
	}
	return all
}

const claimColumns = `c.id, c.version, c.document, c.act, coalesce(c.claimant, ''), coalesce(a.name, ''),
	coalesce(c.blamed, ''), coalesce(b.name, ''), coalesce(c.answers, ''), c.said, c.happened, c.source, c.info, c.note, c.status,
	c.reason, c.added, c.changed`

const claimFrom = ` FROM claim c LEFT JOIN actor a ON a.id = c.claimant LEFT JOIN actor b ON b.id = c.blamed `

func scanClaim(row scanner, c *record.Claim, more ...any) error {
	var reason string
	if err := row.Scan(append([]any{&c.ID, &c.Version, &c.Document, &c.Act, &c.Claimant.ID, &c.Claimant.Name, &c.Blamed.ID, &c.Blamed.Name,
		&c.Answers, &c.Said, &c.Happened, &c.Source, &c.Info, &c.Note, &c.Status, &reason, &c.Added, &c.Changed}, more...)...); err != nil {
		return err
	}
	var err error
	c.Reason, err = parseReason(reason)
	return err
}

func parseReason(s string) (r record.Reason, err error) {
	if s != "" {
		err = json.Unmarshal([]byte(s), &r)
	}
	return r, err
}

func reasonText(r record.Reason) string {
	if r.None() {
		return ""
	}
	b, err := json.Marshal(r)
	if err != nil {
		panic(err) // a code and strings always marshal
	}
	return string(b)
}

// claims are the claims of a condition with everything that belongs to them.
func (tx *Tx) claims(where string, args ...any) ([]record.Claim, error) {
	all, err := collect(tx, func(row scanner) (c record.Claim, err error) {
		return c, scanClaim(row, &c)
	}, `SELECT `+claimColumns+claimFrom+where, args...)
	if err != nil {
		return nil, err
	}
	fill := make([]*record.Claim, len(all))
	for i := range all {
		fill[i] = &all[i]
	}
	return all, tx.fillClaims(fill)
}

// claimsIn are claims by their ids, those that are not there left out. What this
// transaction brought in is not read again.
func (tx *Tx) claimsIn(list []record.ID) ([]record.Claim, error) {
	var all []record.Claim
	var stored []record.ID
	for _, id := range list {
		if c, fresh := tx.fresh.claims[id]; fresh {
			all = append(all, c)
		} else {
			stored = append(stored, id)
		}
	}
	if len(stored) == 0 {
		return all, nil
	}
	read, err := tx.claims(`WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id`, valueList(stored))
	return append(all, read...), err
}

// fillClaims reads the rows that belong to claims.
func (tx *Tx) fillClaims(all []*record.Claim) error {
	if len(all) == 0 {
		return nil
	}
	at := make(map[record.ID]*record.Claim, len(all))
	list := make([]record.ID, len(all))
	for i, c := range all {
		at[c.ID], list[i] = c, c.ID
	}
	wanted := valueList(list)
	none := struct{}{}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var l record.Link
		err := row.Scan(&id, &l.Actor.ID, &l.Actor.Name)
		if err == nil {
			at[id].Chain = append(at[id].Chain, l)
		}
		return none, err
	}, `SELECT l.claim, coalesce(l.actor, ''), coalesce(a.name, '') FROM claim_link l LEFT JOIN actor a ON a.id = l.actor
		WHERE l.claim IN (SELECT value FROM json_each(?)) ORDER BY l.claim, l.n`, wanted); err != nil {
		return err
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var p record.Place
		err := row.Scan(&id, &p.Name, &p.Within)
		if err == nil {
			at[id].Places = append(at[id].Places, p)
		}
		return none, err
	}, `SELECT claim, name, within FROM claim_place WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim, n`, wanted); err != nil {
		return err
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var f record.Figure
		var high sql.NullFloat64
		err := row.Scan(&id, &f.ID, &f.Low, &high, &f.Qualifier, &f.What, &f.Who, &f.Side, &f.Place, &f.Cumulative, &f.Since, &f.AsOf, &f.Rule, &f.Status)
		if err == nil {
			f.High = fromHigh(high)
			at[id].Figures = append(at[id].Figures, f)
		}
		return none, err
	}, `SELECT claim, id, low, high, qualifier, what, who, side, place, cumulative, since, as_of, rule, status
		FROM figure WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim, n`, wanted); err != nil {
		return err
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var role string
		var n int
		var q record.Quote
		if err := row.Scan(&id, &role, &n, &q.Start, &q.End, &q.Exact, &q.Prefix, &q.Suffix); err != nil {
			return none, err
		}
		return none, hang(at[id], role, n, q)
	}, `SELECT claim, role, n, start, "end", exact, prefix, suffix FROM claim_quote
		WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim, role, n`, wanted); err != nil {
		return err
	}
	tags, err := tx.tagsOf("claim", list)
	for id, t := range tags {
		at[id].Tags = t
	}
	return err
}

// hang puts a quote where it belongs in its claim.
func hang(c *record.Claim, role string, n int, q record.Quote) error {
	switch {
	case role == "claim":
		c.Spans = append(c.Spans, q)
	case role == "claimant":
		c.ClaimantSpan = &q
	case role == "link" && n < len(c.Chain):
		c.Chain[n].Span = &q
	case role == "place" && n < len(c.Places):
		c.Places[n].Span = &q
	case role == "figure" && n < len(c.Figures):
		c.Figures[n].Span = &q
	default:
		return fmt.Errorf("%w: claim %s has a quote of no %s %d", ErrCorrupt, c.ID, role, n)
	}
	return nil
}

// An open upper end is NULL in the file.
func fromHigh(high sql.NullFloat64) float64 {
	if !high.Valid {
		return math.Inf(1)
	}
	return high.Float64
}

func toHigh(high float64) any {
	if math.IsInf(high, 1) {
		return nil
	}
	return high
}

// SaveClaim stores a claim of a person. Only the spans of its quotes are read:
// the words and their context come from the document. Figures keep their ids,
// and the positions that came from a figure follow it. The questions that the
// claim answers by what it says are looked for when it is saved; see Gathered.
func (s *Store) SaveClaim(ctx context.Context, c record.Claim) (saved record.Claim, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		saved, err = tx.saveClaim(c)
		return err
	})
	return saved, wrap("save claim "+string(c.ID), err)
}

// SaveAndPut is SaveClaim, and SavePosition or, where the question is not there yet,
// AskAndPut of that claim, in one step: one undo takes all of it back.
func (s *Store) SaveAndPut(ctx context.Context, c record.Claim, q record.Question, p record.Position) (saved record.Claim, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		if saved, err = tx.saveClaim(c); err != nil {
			return err
		}
		if q.ID == "" {
			if q, err = tx.saveQuestion(q); err != nil {
				return err
			}
		}
		p.Claim, p.Question = saved.ID, q.ID
		if _, err = tx.savePosition(p); err != nil {
			return err
		}
		saved, err = tx.claim(saved.ID)
		return err
	})
	return saved, wrap("save and put claim "+string(c.ID), err)
}

func (tx *Tx) saveClaim(c record.Claim) (record.Claim, error) {
	there, err := tx.claimIfAny(c.ID)
	if err != nil {
		return c, err
	}
	done, err := false, error(nil)
	if there == nil {
		done, err = stale(c.ID, c.Version, 0, nil, ErrNotFound)
	} else {
		done, err = stale(c.ID, c.Version, there.Version, *there, nil)
	}
	if err != nil {
		return c, err
	}
	if done {
		return *there, nil
	}
	if there == nil {
		c.Added = ""
		c.Reason = record.Reason{}
	} else {
		c.Document, c.Added, c.Reason = there.Document, there.Added, there.Reason
	}
	if c.ID == "" {
		c.ID = newID()
	}
	if c.Status == "" {
		c.Status = record.Confirmed
	}
	if there != nil && there.Status == record.Suggested && c.Status == record.Confirmed {
		for i := range c.Figures { // as when it is confirmed without a change
			if c.Figures[i].Status == record.Suggested {
				c.Figures[i].Status = record.Confirmed
			}
		}
	}
	action := saving(c.Version)
	if there != nil && there.Status != c.Status {
		action = string(c.Status)
	}
	tx.begin(action, "claim", c.ID, c.Document, "")
	if err := tx.touch("claim", c.ID); err != nil {
		return c, err
	}
	if there != nil {
		if err := tx.setByHand(&c, *there); err != nil {
			return c, err
		}
	}
	if err := tx.writeClaim(&c); err != nil {
		return c, err
	}
	tx.step.summary = shorten(c.Spans[0].Exact)
	if tx.store.reads && (there == nil || !saysTheSame(*there, c)) {
		if err := tx.asksAnew(c.ID); err != nil {
			return c, err
		}
	}
	return tx.claim(c.ID)
}

// setByHand has the reason of a proposed claim tell what a person sets otherwise, and
// nothing of the claim speak of a claimant that it had before.
func (tx *Tx) setByHand(c *record.Claim, there record.Claim) error {
	if err := tx.resolve(&c.Claimant, "", byPerson); err != nil {
		return err
	}
	var fields []string
	if c.Claimant.ID != there.Claimant.ID {
		fields = append(fields, "claimant")
		if err := tx.changeSpeaker(c, there); err != nil {
			return err
		}
	}
	if c.Act != there.Act {
		fields = append(fields, "act")
	}
	c.Reason = there.Reason.ByHand(fields...)
	return nil
}

// saysTheSame reports whether two versions of a claim differ only in what was
// noted of it.
func saysTheSame(a, b record.Claim) bool {
	for _, c := range []*record.Claim{&a, &b} {
		c.Version, c.Changed, c.Source, c.Info, c.Note, c.Tags = 0, "", "", "", "", nil
	}
	return reflect.DeepEqual(a, b)
}

func (tx *Tx) claimIfAny(id record.ID) (*record.Claim, error) {
	all, err := tx.claims(`WHERE c.id = ?`, id)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return &all[0], tx.checkQuotes(all)
}
