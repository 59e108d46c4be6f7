package db

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"counterclaim/db/record"
)

// claimRows are rows of claims on their way into the file, one value after the
// other.
type claimRows struct {
	claims, quotes, links, places, figures []any
}

const (
	claimInto = `claim (id, version, document, start, "end", act, claimant, blamed, answers, said, said_earliest, said_latest,
		happened, happened_earliest, happened_latest, source, info, note, status, reason, added, changed)`
	figureInto = `figure (id, claim, n, low, high, qualifier, what, who, side, place, cumulative, since, as_of, rule, status)`
)

// add takes in a claim that has been tidied and whose actors are known.
func (r *claimRows) add(c *record.Claim, now string) {
	span, said, happened := c.Spanning(), interval(c.Said), interval(c.Happened)
	if c.Added == "" {
		c.Added = now
	}
	c.Changed = now
	r.claims = append(r.claims, c.ID, 1, c.Document, span.Start, span.End, string(c.Act), null(c.Claimant.ID), null(c.Blamed.ID), null(c.Answers),
		c.Said, string(said.Earliest), string(said.Latest), c.Happened, string(happened.Earliest), string(happened.Latest),
		c.Source, c.Info, c.Note, string(c.Status), reasonText(c.Reason), c.Added, now)
	quote := func(role string, n int, q *record.Quote) {
		if q != nil {
			r.quotes = append(r.quotes, c.ID, role, n, q.Start, q.End, q.Exact, q.Prefix, q.Suffix)
		}
	}
	for n := range c.Spans {
		quote("claim", n, &c.Spans[n])
	}
	quote("claimant", 0, c.ClaimantSpan)
	for n, l := range c.Chain {
		r.links = append(r.links, c.ID, n, null(l.Actor.ID))
		quote("link", n, l.Span)
	}
	for n, p := range c.Places {
		r.places = append(r.places, c.ID, n, p.Name, p.Within)
		quote("place", n, p.Span)
	}
	for n := range c.Figures {
		f := &c.Figures[n]
		if f.ID == "" {
			f.ID = newID()
		}
		r.figures = append(r.figures, f.ID, c.ID, n, f.Low, toHigh(f.High), f.Qualifier, f.What, f.Who, f.Side, f.Place, f.Cumulative,
			f.Since, f.AsOf, f.Rule, string(f.Status))
		quote("figure", n, f.Span)
	}
}

// writeParts inserts what belongs to the claims, their figures left out.
func (r *claimRows) writeParts(tx *Tx) error {
	if err := tx.insertAll(`claim_quote (claim, role, n, start, "end", exact, prefix, suffix)`, 8, r.quotes); err != nil {
		return err
	}
	if err := tx.insertAll(`claim_link (claim, n, actor)`, 3, r.links); err != nil {
		return err
	}
	return tx.insertAll(`claim_place (claim, n, name, within)`, 4, r.places)
}

// writeNew inserts claims that are not there yet.
func (r *claimRows) writeNew(tx *Tx) error {
	if err := tx.insertAll(claimInto, 22, r.claims); err != nil {
		return err
	}
	if err := r.writeParts(tx); err != nil {
		return err
	}
	return tx.insertAll(figureInto, 15, r.figures)
}

// writeClaim writes all rows of a claim, filling its quotes from the text. The
// caller has touched the claim when a person is at work.
func (tx *Tx) writeClaim(c *record.Claim) error {
	if err := tx.readyClaim(c); err != nil {
		return err
	}
	if c.Answers != "" {
		if ok, err := tx.exists(`SELECT 1 FROM claim WHERE id = ? AND id <> ?`, c.Answers, c.ID); err != nil {
			return err
		} else if !ok {
			return &InvalidError{Field: "answers", Code: "unknown"}
		}
	}
	before, err := tx.ids(`SELECT id FROM figure WHERE claim = ?`, c.ID)
	if err != nil {
		return err
	}
	for _, f := range c.Figures {
		if f.ID == "" || slices.Contains(before, f.ID) {
			continue
		}
		if taken, err := tx.exists(`SELECT 1 FROM figure WHERE id = ?`, f.ID); err != nil {
			return err
		} else if taken {
			return &InvalidError{Field: "figures", Code: "of_another_claim"}
		}
	}
	var rows claimRows
	rows.add(c, tx.now)
	if err := tx.exec(`INSERT INTO `+claimInto+` VALUES (?`+strings.Repeat(", ?", 21)+`)
		ON CONFLICT (id) DO UPDATE SET version = version + 1, start = excluded.start, "end" = excluded."end", act = excluded.act,
			claimant = excluded.claimant, blamed = excluded.blamed, answers = excluded.answers, said = excluded.said,
			said_earliest = excluded.said_earliest, said_latest = excluded.said_latest, happened = excluded.happened,
			happened_earliest = excluded.happened_earliest, happened_latest = excluded.happened_latest, source = excluded.source,
			info = excluded.info, note = excluded.note, status = excluded.status, reason = excluded.reason, changed = excluded.changed`,
		rows.claims...); err != nil {
		return err
	}
	for _, query := range []string{
		`DELETE FROM claim_quote WHERE claim = ?`, `DELETE FROM claim_link WHERE claim = ?`, `DELETE FROM claim_place WHERE claim = ?`,
	} {
		if err := tx.exec(query, c.ID); err != nil {
			return err
		}
	}
	if err := rows.writeParts(tx); err != nil {
		return err
	}
	if err := tx.writeFigures(c, before, rows.figures); err != nil {
		return err
	}
	return tx.writeTags("claim", c.ID, c.Tags)
}

// readyClaim tidies a claim against its text and finds or makes its actors.
func (tx *Tx) readyClaim(c *record.Claim) error {
	runes, err := tx.runes(c.Document)
	if err != nil {
		return fmt.Errorf("document %s: %w", c.Document, err)
	}
	if err := tidyClaim(c, runes); err != nil {
		return err
	}
	actors := []*record.Ref{&c.Claimant, &c.Blamed}
	for i := range c.Chain {
		actors = append(actors, &c.Chain[i].Actor)
	}
	for _, a := range actors {
		if err := tx.resolve(a, "", byPerson); err != nil {
			return err
		}
	}
	return nil
}

// writeFigures makes the figures of a claim what they are now, and lets the
// positions that came from one follow it. A position whose figure went keeps
// the last range that it had.
func (tx *Tx) writeFigures(c *record.Claim, before []record.ID, values []any) error {
	for _, id := range before {
		if slices.ContainsFunc(c.Figures, func(f record.Figure) bool { return f.ID == id }) {
			continue
		}
		if err := tx.changePositionsOf(id, `UPDATE position SET figure = NULL, version = version + 1 WHERE id = ?`); err != nil {
			return err
		}
		if err := tx.exec(`DELETE FROM figure WHERE id = ?`, id); err != nil {
			return err
		}
	}
	for _, f := range c.Figures {
		if err := tx.dropStale(f); err != nil {
			return err
		}
	}
	if err := tx.insertAll(figureInto, 15, values, `ON CONFLICT (id) DO UPDATE SET n = excluded.n, low = excluded.low, high = excluded.high,
		qualifier = excluded.qualifier, what = excluded.what, who = excluded.who, side = excluded.side, place = excluded.place,
		cumulative = excluded.cumulative, since = excluded.since, as_of = excluded.as_of, rule = excluded.rule, status = excluded.status`); err != nil {
		return err
	}
	for _, f := range c.Figures {
		if !slices.Contains(before, f.ID) {
			continue
		}
		if err := tx.changePositionsOf(f.ID, `UPDATE position SET (low, high, qualifier, what, who, side, place, cumulative, since, as_of) =
				(SELECT low, high, qualifier, what, who, side, place, cumulative, since, as_of FROM figure WHERE id = position.figure),
				version = version + 1 WHERE id = ?`); err != nil {
			return err
		}
	}
	return nil
}

// dropStale takes away the suggested positions that came from a figure which is
// about to count something else: what put them to their questions is gone.
func (tx *Tx) dropStale(f record.Figure) error {
	positions, err := tx.ids(`SELECT p.id FROM figure f JOIN position p ON p.figure = f.id AND p.status = 'suggested'
		WHERE f.id = ? AND (f.what, f.who, f.side, f.cumulative) <> (?, ?, ?, ?)`, f.ID, f.What, f.Who, f.Side, f.Cumulative)
	if err != nil {
		return err
	}
	for _, id := range positions {
		if err := tx.remove("position", id); err != nil {
			return err
		}
	}
	return nil
}

// changePositionsOf touches and updates every position that came from a figure.
func (tx *Tx) changePositionsOf(figure record.ID, query string) error {
	positions, err := tx.ids(`SELECT id FROM position WHERE figure = ?`, figure)
	if err != nil {
		return err
	}
	for _, id := range positions {
		if err := tx.touch("position", id); err != nil {
			return err
		}
		if err := tx.exec(query, id); err != nil {
			return err
		}
	}
	return nil
}

// tidyClaim refuses what is no claim, fills the quotes from the text and puts
// the spans in its order.
func tidyClaim(c *record.Claim, runes []rune) (err error) {
	if !slices.Contains(record.Acts, c.Act) {
		return &InvalidError{Field: "act", Code: "unknown", Args: []string{string(c.Act)}}
	}
	if err := judging(c.Status); err != nil {
		return err
	}
	if err := grade("source", c.Source, "ABCDEF"); err != nil {
		return err
	}
	if err := grade("info", c.Info, "123456"); err != nil {
		return err
	}
	if err := dated("said", c.Said); err != nil {
		return err
	}
	if err := dated("happened", c.Happened); err != nil {
		return err
	}
	if len(c.Spans) == 0 {
		return &InvalidError{Field: "spans", Code: "missing"}
	}
	for _, q := range quotesOf(c) {
		if *q, err = anchor(runes, "spans", q.Span); err != nil {
			return err
		}
	}
	slices.SortFunc(c.Spans, func(a, b record.Quote) int { return a.Start - b.Start })
	// A link, a place without anything in it is a row left empty in the form.
	c.Chain = slices.DeleteFunc(c.Chain, func(l record.Link) bool { return l.Actor.None() && l.Span == nil })
	c.Places = slices.DeleteFunc(c.Places, func(p record.Place) bool { return strings.TrimSpace(p.Name) == "" && p.Span == nil })
	for i := range c.Places {
		p := &c.Places[i]
		if p.Name = strings.TrimSpace(p.Name); p.Name == "" {
			p.Name = p.Span.Exact
		}
	}
	for i := range c.Figures {
		f := &c.Figures[i]
		if math.IsNaN(f.Low) || math.IsNaN(f.High) || math.IsInf(f.Low, 0) || f.High < f.Low {
			return &InvalidError{Field: "figures", Code: "range_inverted"}
		}
		if f.Status == "" {
			f.Status = c.Status
		}
	}
	return nil
}

// grade refuses a letter that the Admiralty code does not have; "" is not judged.
func grade(field, value, letters string) error {
	if value == "" || len(value) == 1 && strings.Contains(letters, value) {
		return nil
	}
	return &InvalidError{Field: field, Code: "unknown", Args: []string{value}}
}
