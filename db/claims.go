package db

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"counterclaim/db/record"
)

// ClaimFilter chooses and orders claims. Zero fields choose everything that is
// not dismissed; "none" as Claimant chooses the outlets' own voice, "any" as
// Status the dismissed too.
type ClaimFilter struct {
	Document, Claimant, Outlet, Question, Tag record.ID
	Side                                      string // the side of the claimant
	Act, Source, Info, Status                 string
	From, To                                  string // EDTF days in which it happened, or was published when that is not known
	Query                                     string // words of the quotes, the note or the claimant
	Sort                                      string // document, claimant, act, happened, published, day (happened, else said, else published), added; "" is document
	Desc                                      bool
	Limit, Offset                             int // Limit 0 is all
}

// ClaimRow is a claim in a list, with what a list shows of its document.
type ClaimRow struct {
	record.Claim
	DocumentTitle string
	Outlet        record.Ref
	Published     string // EDTF
	Lang, Dir     string // of the document
	Side          string // of the claimant, or of the outlet when it speaks for itself
	Questions     []record.Ref
}

// Facet is one value of a field and how many claims of a filter have it.
type Facet struct {
	ID   string // what the filter takes
	Name string // what to show; "" where the code is looked up in the catalogue
	N    int
}

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
	wanted := idList(list)
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
// and the positions that came from a figure follow it.
func (s *Store) SaveClaim(ctx context.Context, c record.Claim) (saved record.Claim, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		there, err := tx.claimIfAny(c.ID)
		if err != nil {
			return err
		}
		done, err := false, error(nil)
		if there == nil {
			done, err = stale(c.ID, c.Version, 0, nil, ErrNotFound)
		} else {
			done, err = stale(c.ID, c.Version, there.Version, *there, nil)
		}
		if done {
			saved = *there
		}
		if done || err != nil {
			return err
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
		action := saving(c.Version)
		if there != nil && there.Status != c.Status {
			action = string(c.Status)
		}
		tx.begin(action, "claim", c.ID, c.Document, "")
		if err := tx.touch("claim", c.ID); err != nil {
			return err
		}
		if err := tx.writeClaim(&c); err != nil {
			return err
		}
		tx.step.summary = shorten(c.Spans[0].Exact)
		saved, err = tx.claim(c.ID)
		return err
	})
	return saved, wrap("save claim "+string(c.ID), err)
}

func (tx *Tx) claimIfAny(id record.ID) (*record.Claim, error) {
	all, err := tx.claims(`WHERE c.id = ?`, id)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return &all[0], tx.checkQuotes(all)
}

// writeClaim writes all rows of a claim, filling its quotes from the text. The
// caller has touched the claim when a person is at work.
func (tx *Tx) writeClaim(c *record.Claim) error {
	runes, err := tx.runes(c.Document)
	if err != nil {
		return fmt.Errorf("document %s: %w", c.Document, err)
	}
	if err := tidyClaim(c, runes); err != nil {
		return err
	}
	if err := tx.resolve(&c.Claimant, record.Organisation); err != nil {
		return err
	}
	if err := tx.resolve(&c.Blamed, record.Organisation); err != nil {
		return err
	}
	if c.Answers != "" {
		if ok, err := tx.exists(`SELECT 1 FROM claim WHERE id = ? AND id <> ?`, c.Answers, c.ID); err != nil {
			return err
		} else if !ok {
			return &InvalidError{Field: "answers", Code: "unknown"}
		}
	}
	span := c.Spanning()
	said, happened := interval(c.Said), interval(c.Happened)
	if c.Added == "" {
		c.Added = tx.now
	}
	if err := tx.exec(`INSERT INTO claim (id, version, document, start, "end", act, claimant, blamed, answers,
			said, said_earliest, said_latest, happened, happened_earliest, happened_latest, source, info, note, status, reason, added, changed)
		VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET version = version + 1, start = excluded.start, "end" = excluded."end", act = excluded.act,
			claimant = excluded.claimant, blamed = excluded.blamed, answers = excluded.answers, said = excluded.said,
			said_earliest = excluded.said_earliest, said_latest = excluded.said_latest, happened = excluded.happened,
			happened_earliest = excluded.happened_earliest, happened_latest = excluded.happened_latest, source = excluded.source,
			info = excluded.info, note = excluded.note, status = excluded.status, reason = excluded.reason, changed = excluded.changed`,
		c.ID, c.Document, span.Start, span.End, string(c.Act), null(c.Claimant.ID), null(c.Blamed.ID), null(c.Answers),
		c.Said, said.Earliest, said.Latest, c.Happened, happened.Earliest, happened.Latest, c.Source, c.Info, c.Note,
		string(c.Status), reasonText(c.Reason), c.Added, tx.now); err != nil {
		return err
	}
	return tx.writeClaimParts(c)
}

func (tx *Tx) writeClaimParts(c *record.Claim) error {
	for _, query := range []string{
		`DELETE FROM claim_quote WHERE claim = ?`, `DELETE FROM claim_link WHERE claim = ?`, `DELETE FROM claim_place WHERE claim = ?`,
	} {
		if err := tx.exec(query, c.ID); err != nil {
			return err
		}
	}
	quote := func(role string, n int, q *record.Quote) error {
		if q == nil {
			return nil
		}
		return tx.exec(`INSERT INTO claim_quote (claim, role, n, start, "end", exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			c.ID, role, n, q.Start, q.End, q.Exact, q.Prefix, q.Suffix)
	}
	for n := range c.Spans {
		if err := quote("claim", n, &c.Spans[n]); err != nil {
			return err
		}
	}
	if err := quote("claimant", 0, c.ClaimantSpan); err != nil {
		return err
	}
	for n := range c.Chain {
		l := &c.Chain[n]
		if err := tx.resolve(&l.Actor, record.Organisation); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO claim_link (claim, n, actor) VALUES (?, ?, ?)`, c.ID, n, null(l.Actor.ID)); err != nil {
			return err
		}
		if err := quote("link", n, l.Span); err != nil {
			return err
		}
	}
	for n, p := range c.Places {
		if err := tx.exec(`INSERT INTO claim_place (claim, n, name, within) VALUES (?, ?, ?, ?)`, c.ID, n, p.Name, p.Within); err != nil {
			return err
		}
		if err := quote("place", n, p.Span); err != nil {
			return err
		}
	}
	if err := tx.writeFigures(c); err != nil {
		return err
	}
	for n := range c.Figures {
		if err := quote("figure", n, c.Figures[n].Span); err != nil {
			return err
		}
	}
	return tx.writeTags("claim", c.ID, c.Tags)
}

// writeFigures makes the figures of a claim what they are now, and lets the
// positions that came from one follow it. A position whose figure went keeps
// the last range that it had.
func (tx *Tx) writeFigures(c *record.Claim) error {
	before, err := tx.ids(`SELECT id FROM figure WHERE claim = ?`, c.ID)
	if err != nil {
		return err
	}
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
	for n := range c.Figures {
		f := &c.Figures[n]
		if f.ID == "" {
			f.ID = newID()
		} else if !slices.Contains(before, f.ID) {
			if taken, err := tx.exists(`SELECT 1 FROM figure WHERE id = ?`, f.ID); err != nil {
				return err
			} else if taken {
				return &InvalidError{Field: "figures", Code: "of_another_claim"}
			}
		}
		if err := tx.exec(`INSERT INTO figure (id, claim, n, low, high, qualifier, what, who, side, place, cumulative, since, as_of, rule, status)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET n = excluded.n, low = excluded.low, high = excluded.high, qualifier = excluded.qualifier,
				what = excluded.what, who = excluded.who, side = excluded.side, place = excluded.place, cumulative = excluded.cumulative,
				since = excluded.since, as_of = excluded.as_of, rule = excluded.rule, status = excluded.status`,
			f.ID, c.ID, n, f.Low, toHigh(f.High), f.Qualifier, f.What, f.Who, f.Side, f.Place, f.Cumulative, f.Since, f.AsOf, f.Rule, string(f.Status)); err != nil {
			return err
		}
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
	if c.Status != record.Suggested && c.Status != record.Confirmed && c.Status != record.Dismissed {
		return &InvalidError{Field: "status", Code: "unknown", Args: []string{string(c.Status)}}
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

// DeleteClaim removes a claim and its positions. A proposed claim is dismissed
// rather than deleted, so that the program does not propose it again.
func (s *Store) DeleteClaim(ctx context.Context, id record.ID) error {
	return wrap("delete claim "+string(id), s.Update(ctx, func(tx *Tx) error {
		c, err := tx.claim(id)
		if err != nil {
			return err
		}
		if !c.Reason.None() {
			tx.begin("dismissed", "claim", id, c.Document, c.Spans[0].Exact)
			return tx.judgeClaim(id, record.Dismissed)
		}
		tx.begin("delete", "claim", id, c.Document, c.Spans[0].Exact)
		if err := tx.loosen("claim", "answers", id); err != nil {
			return err
		}
		return tx.remove("claim", id)
	}))
}

// judgeClaim sets the status of a claim with its figures.
func (tx *Tx) judgeClaim(id record.ID, status record.Status) error {
	if err := tx.touch("claim", id); err != nil {
		return err
	}
	n, err := tx.change(`UPDATE claim SET status = ?, version = version + 1, changed = ? WHERE id = ?`, string(status), tx.now, id)
	if err != nil {
		return err
	}
	if n == 0 {
		return ErrNotFound
	}
	if status == record.Confirmed {
		return tx.exec(`UPDATE figure SET status = 'confirmed' WHERE claim = ? AND status = 'suggested'`, id)
	}
	return nil
}

// JudgeClaims confirms or dismisses claims, as one step.
func (s *Store) JudgeClaims(ctx context.Context, status record.Status, claims ...record.ID) error {
	return wrap("judge claims", s.Update(ctx, func(tx *Tx) error {
		return tx.bulk(string(status), claims, func(id record.ID) error { return tx.judgeClaim(id, status) })
	}))
}

// JudgeDocument confirms or dismisses every suggestion in a document and says
// how many there were.
func (s *Store) JudgeDocument(ctx context.Context, document record.ID, status record.Status) (n int, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		all, err := tx.ids(`SELECT id FROM claim WHERE document = ? AND status = 'suggested' ORDER BY start`, document)
		if err != nil {
			return err
		}
		n = len(all)
		return tx.bulk(string(status), all, func(id record.ID) error { return tx.judgeClaim(id, status) })
	})
	return n, wrap("judge document "+string(document), err)
}

// bulk does one thing to many claims as one step: of their document when they
// share it, else of the case.
func (tx *Tx) bulk(action string, claims []record.ID, do func(record.ID) error) error {
	if len(claims) == 0 {
		return nil
	}
	documents, err := tx.ids(`SELECT DISTINCT document FROM claim WHERE id IN (SELECT value FROM json_each(?))`, idList(claims))
	if err != nil {
		return err
	}
	var document record.ID
	if len(documents) == 1 {
		document = documents[0]
	}
	summary, err := one[string](tx.row(`SELECT exact FROM claim_quote WHERE claim = ? AND role = 'claim' ORDER BY n LIMIT 1`, claims[0]))
	if err != nil {
		return err
	}
	tx.begin(action, "claim", claims[0], document, summary)
	for _, id := range claims {
		if err := do(id); err != nil {
			return fmt.Errorf("claim %s: %w", id, err)
		}
	}
	return nil
}

// ClaimPatch is what EditClaims changes; empty fields leave things as they are.
type ClaimPatch struct {
	Act       record.Act
	Source    string
	Info      string
	Status    record.Status
	Claimant  record.Ref
	Happened  string
	AddTag    record.Ref
	RemoveTag record.ID
}

// EditClaims makes the same change to many claims, as one step.
func (s *Store) EditClaims(ctx context.Context, claims []record.ID, p ClaimPatch) error {
	return wrap("edit claims", s.Update(ctx, func(tx *Tx) error {
		return tx.bulk("edit", claims, func(id record.ID) error {
			c, err := tx.claim(id)
			if err != nil {
				return err
			}
			if err := tx.touch("claim", id); err != nil {
				return err
			}
			if p.Act != "" {
				c.Act = p.Act
			}
			if p.Source != "" {
				c.Source = p.Source
			}
			if p.Info != "" {
				c.Info = p.Info
			}
			if p.Status != "" {
				c.Status = p.Status
			}
			if !p.Claimant.None() {
				c.Claimant = p.Claimant
			}
			if p.Happened != "" {
				c.Happened = p.Happened
			}
			if !p.AddTag.None() {
				c.Tags = append(c.Tags, p.AddTag)
			}
			c.Tags = slices.DeleteFunc(c.Tags, func(t record.Ref) bool { return p.RemoveTag != "" && t.ID == p.RemoveTag })
			return tx.writeClaim(&c)
		})
	}))
}

// claimOrders are the orders of a list of claims. All but claimant follow an
// index, so that the first page costs the same in a case of any size.
var claimOrders = map[string][]string{
	"": {"d.n", "c.start", "c.n"}, "document": {"d.n", "c.start", "c.n"}, "published": {"d.published_earliest", "d.n", "c.start", "c.n"},
	"day":      {"coalesce(nullif(c.happened_earliest, ''), nullif(c.said_earliest, ''), d.published_earliest)", "d.n", "c.start", "c.n"},
	"claimant": {"a.name", "c.n"}, "act": {"c.act", "c.n"}, "happened": {"c.happened_earliest", "c.n"}, "added": {"c.n"},
}

// Claims lists the claims of a filter and says how many there are without Limit and Offset.
func (s *Store) Claims(ctx context.Context, f ClaimFilter) (rows []ClaimRow, total int, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		order, ok := claimOrders[f.Sort]
		if !ok {
			return &InvalidError{Field: "sort", Code: "unknown", Args: []string{f.Sort}}
		}
		w := f.where()
		if err := tx.row(`SELECT count(*)`+claimSource(w.String())+w.String(), w.args...).Scan(&total); err != nil {
			return err
		}
		by := strings.Join(order, direction(f.Desc)+", ") + direction(f.Desc)
		source := claimSource(w.String() + by)
		if strings.HasPrefix(by, "d.") && !f.narrow() {
			// Walk the documents in order and their claims in theirs, instead of sorting all claims.
			source = ` FROM document d CROSS JOIN claim c ON c.document = d.id LEFT JOIN actor a ON a.id = c.claimant `
		}
		list, err := tx.ids(`SELECT c.id`+source+w.String()+` ORDER BY `+by+` LIMIT ? OFFSET ?`, append(w.args, atMost(f.Limit), f.Offset)...)
		if err != nil {
			return err
		}
		rows, err = tx.claimRowsIn(list)
		return err
	})
	return rows, total, wrap("claims", err)
}

// narrow reports whether the filter leaves few claims, found by an index.
func (f ClaimFilter) narrow() bool {
	return f.Document != "" || f.Claimant != "" || f.Question != "" || f.Tag != "" || f.Query != ""
}

// claimSource joins to the claims what a condition speaks of.
func claimSource(condition string) string {
	source := ` FROM claim c `
	if strings.Contains(condition, "d.") || strings.Contains(condition, "o.") {
		source += `JOIN document d ON d.id = c.document `
	}
	if strings.Contains(condition, "a.") {
		source += `LEFT JOIN actor a ON a.id = c.claimant `
	}
	if strings.Contains(condition, "o.") {
		source += `LEFT JOIN actor o ON o.id = d.outlet `
	}
	return source
}

// claimRowsIn are the rows of claims, in the order of the ids.
func (tx *Tx) claimRowsIn(list []record.ID) ([]ClaimRow, error) {
	if len(list) == 0 {
		return nil, nil
	}
	rows, err := tx.claimRows(`WHERE c.id IN (SELECT value FROM json_each(?))`, idList(list))
	inOrder(rows, list, func(r ClaimRow) record.ID { return r.ID })
	return rows, err
}

// claimRows are claims with what lists show of their documents.
func (tx *Tx) claimRows(where string, args ...any) ([]ClaimRow, error) {
	rows, err := collect(tx, func(row scanner) (r ClaimRow, err error) {
		return r, scanClaim(row, &r.Claim, &r.DocumentTitle, &r.Outlet.ID, &r.Outlet.Name, &r.Published, &r.Lang, &r.Dir, &r.Side)
	}, `SELECT `+claimColumns+`, d.title, coalesce(d.outlet, ''), coalesce(o.name, ''), d.published, d.lang, d.dir,
			CASE WHEN c.claimant IS NULL THEN coalesce(o.side, '') ELSE a.side END`+
		claimFrom+`JOIN document d ON d.id = c.document LEFT JOIN actor o ON o.id = d.outlet `+where, args...)
	if err != nil || len(rows) == 0 {
		return rows, err
	}
	fill := make([]*record.Claim, len(rows))
	list := make([]record.ID, len(rows))
	at := map[record.ID]*ClaimRow{}
	for i := range rows {
		fill[i], list[i], at[rows[i].ID] = &rows[i].Claim, rows[i].ID, &rows[i]
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var claim record.ID
		var q record.Ref
		err := row.Scan(&claim, &q.ID, &q.Name)
		if err == nil {
			at[claim].Questions = append(at[claim].Questions, q)
		}
		return struct{}{}, err
	}, `SELECT p.claim, q.id, q.text FROM position p JOIN question q ON q.id = p.question
		WHERE p.claim IN (SELECT value FROM json_each(?)) AND p.status <> 'dismissed' AND q.status <> 'dismissed' ORDER BY q.n`, idList(list)); err != nil {
		return nil, err
	}
	return rows, tx.fillClaims(fill)
}

func (f ClaimFilter) where() (w where) {
	switch f.Status {
	case "":
		w.add("c.status <> 'dismissed'")
	case "any":
	default:
		w.add("c.status = ?", f.Status)
	}
	w.is("c.document = ?", f.Document)
	if f.Claimant == "none" {
		w.add("c.claimant IS NULL")
	} else {
		w.is("c.claimant = ?", f.Claimant)
	}
	w.is("d.outlet = ?", f.Outlet)
	w.is("EXISTS (SELECT 1 FROM position p WHERE p.claim = c.id AND p.question = ? AND p.status <> 'dismissed')", f.Question)
	w.is("EXISTS (SELECT 1 FROM claim_tag t WHERE t.claim = c.id AND t.tag = ?)", f.Tag)
	if f.Side != "" {
		w.add(`(c.claimant IN (SELECT id FROM actor WHERE side = ?) OR c.claimant IS NULL AND c.document IN
			(SELECT document.id FROM document JOIN actor ON actor.id = document.outlet WHERE side = ?))`, f.Side, f.Side)
	}
	w.is("c.act = ?", record.ID(f.Act))
	// Not judged is F and 6.
	w.is("CASE c.source WHEN '' THEN 'F' ELSE c.source END = ?", record.ID(f.Source))
	w.is("CASE c.info WHEN '' THEN '6' ELSE c.info END = ?", record.ID(f.Info))
	w.between("CASE c.happened WHEN '' THEN d.published_earliest ELSE c.happened_earliest END",
		"CASE c.happened WHEN '' THEN d.published_latest ELSE c.happened_latest END", f.From, f.To)
	if terms := headOrTextQuery(f.Query); terms != "" {
		w.add(`c.id IN (SELECT e.record FROM search_claim s JOIN search_entry e ON e.n = s.rowid WHERE search_claim MATCH ?)`, terms)
	}
	return w
}

// facets are the fields by which lists of claims are narrowed: what a claim is
// counted under, where its name stands, what has to be joined for it, and how to
// leave the field itself out of the filter.
var facets = []struct {
	field, id, name, join string
	clear                 func(*ClaimFilter)
}{
	{"document", "c.document", "SELECT title FROM document WHERE id = g.id", "", func(f *ClaimFilter) { f.Document = "" }},
	{"claimant", "coalesce(c.claimant, 'none')", "SELECT name FROM actor WHERE id = g.id", "", func(f *ClaimFilter) { f.Claimant = "" }},
	{"outlet", "d.outlet", "SELECT name FROM actor WHERE id = g.id", "", func(f *ClaimFilter) { f.Outlet = "" }},
	{"side", "CASE WHEN c.claimant IS NULL THEN o.side ELSE a.side END", "", "", func(f *ClaimFilter) { f.Side = "" }},
	{"act", "c.act", "", "", func(f *ClaimFilter) { f.Act = "" }},
	{"source", "CASE c.source WHEN '' THEN 'F' ELSE c.source END", "", "", func(f *ClaimFilter) { f.Source = "" }},
	{"info", "CASE c.info WHEN '' THEN '6' ELSE c.info END", "", "", func(f *ClaimFilter) { f.Info = "" }},
	{"status", "c.status", "", "", func(f *ClaimFilter) { f.Status = "any" }},
	{"tag", "t.tag", "SELECT name FROM tag WHERE id = g.id", "JOIN claim_tag t ON t.claim = c.id ", func(f *ClaimFilter) { f.Tag = "" }},
	{"question", "p.question", "SELECT text FROM question WHERE id = g.id",
		"JOIN (SELECT DISTINCT p.claim, p.question FROM position p JOIN question q ON q.id = p.question WHERE p.status <> 'dismissed' AND q.status <> 'dismissed') p ON p.claim = c.id ",
		func(f *ClaimFilter) { f.Question = "" }},
}

// ClaimFacets counts the claims of a filter by each of its fields, the field
// itself left out, most frequent first: document, claimant, outlet, side, act,
// source, info, status, tag, question.
//
// Counting a large case takes a while, so what was counted is kept until
// something is written.
func (s *Store) ClaimFacets(ctx context.Context, f ClaimFilter) (all map[string][]Facet, err error) {
	f.Limit, f.Offset, f.Sort, f.Desc = 0, 0, "", false
	stamp := stamp{written: s.written.Load()} // before the view: what is written meanwhile counts as newer
	err = s.View(ctx, func(tx *Tx) error {
		if err := tx.row(`SELECT coalesce((SELECT max(id) FROM step), 0), (SELECT count(*) FROM claim)`).Scan(&stamp.step, &stamp.claims); err != nil {
			return err
		}
		if all = s.counted.get(f, stamp); all != nil {
			return nil
		}
		if all, err = tx.claimFacets(f); err == nil {
			s.counted.put(f, stamp, all)
		}
		return err
	})
	return all, wrap("claim facets", err)
}

// stamp tells whether a case was written to: by this store, or by another
// program that has it open.
type stamp struct{ written, step, claims int64 }

// counted keeps the facets of the filters that were asked for since the last change.
type counted struct {
	sync.Mutex
	stamp  stamp
	facets map[ClaimFilter]map[string][]Facet
}

func (c *counted) get(f ClaimFilter, s stamp) map[string][]Facet {
	c.Lock()
	defer c.Unlock()
	if c.stamp != s {
		return nil
	}
	return c.facets[f]
}

func (c *counted) put(f ClaimFilter, s stamp, facets map[string][]Facet) {
	c.Lock()
	defer c.Unlock()
	if c.stamp != s || len(c.facets) > 100 {
		c.stamp, c.facets = s, map[ClaimFilter]map[string][]Facet{}
	}
	c.facets[f] = facets
}

func (tx *Tx) claimFacets(f ClaimFilter) (all map[string][]Facet, err error) {
	all = map[string][]Facet{}
	for _, facet := range facets {
		narrowed := f
		facet.clear(&narrowed)
		w := narrowed.where()
		name := "''"
		if facet.name != "" {
			name = "coalesce((" + facet.name + "), '')"
		}
		all[facet.field], err = collect(tx, func(row scanner) (v Facet, err error) {
			err = row.Scan(&v.ID, &v.Name, &v.N)
			return v, err
		}, `SELECT g.id, `+name+`, g.n FROM (SELECT `+facet.id+` AS id, count(*) AS n`+claimSource(w.String()+facet.id)+facet.join+w.String()+
			` GROUP BY 1) g WHERE g.id <> '' ORDER BY 3 DESC, 2, 1`, w.args...)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", facet.field, err)
		}
	}
	return all, nil
}
