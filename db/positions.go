package db

import (
	"context"
	"database/sql"
	"math"
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/gather"
	"counterclaim/db/record"
)

// PositionRow is a position with what the question page shows of it. Its own
// Claim field is hidden by the claim itself; that of the position is
// Position.Claim.
type PositionRow struct {
	record.Position
	Claim    record.Claim
	Document record.Document // without Text
	Origin   record.Ref      // the outlet when it speaks for itself
	Interest record.Interest // "" where it is not a count
	Side     string          // of the claimant, or of the outlet when it speaks for itself; compare.Actor says whose
	Day      string          // EDTF: the day that the answer stands for, as compare.StandsFor has it
}

// QuestionPosition is a position of a claim with its question.
type QuestionPosition struct {
	record.Position
	Question record.Question
}

const positionColumns = `p.id, p.version, p.question, p.claim, coalesce(p.figure, ''), p.low, p.high, p.qualifier, p.what, p.who, p.side,
	p.place, p.cumulative, p.since, p.as_of, p.answer, coalesce(p.actor, ''), coalesce(w.name, ''), p.where_name, p.where_in, p."when",
	p.status, p.reason`

const positionFrom = ` FROM position p LEFT JOIN actor w ON w.id = p.actor `

func scanPosition(row scanner, p *record.Position, more ...any) error {
	var high sql.NullFloat64
	var reason string
	if err := row.Scan(append([]any{&p.ID, &p.Version, &p.Question, &p.Claim, &p.Figure, &p.Low, &high, &p.Qualifier, &p.Count.What,
		&p.Count.Who, &p.Count.Side, &p.Count.Place, &p.Count.Cumulative, &p.Count.Since, &p.Count.AsOf, &p.Answer, &p.Actor.ID,
		&p.Actor.Name, &p.Place.Name, &p.Place.Within, &p.When, &p.Status, &reason}, more...)...); err != nil {
		return err
	}
	p.High = fromHigh(high)
	var err error
	p.Reason, err = parseReason(reason)
	return err
}

// positions are the positions of a condition.
func (tx *Tx) positions(where string, args ...any) ([]record.Position, error) {
	return collect(tx, func(row scanner) (p record.Position, err error) {
		return p, scanPosition(row, &p)
	}, `SELECT `+positionColumns+positionFrom+where, args...)
}

func (tx *Tx) position(id record.ID) (record.Position, error) {
	all, err := tx.positions(`WHERE p.id = ?`, id)
	if err != nil {
		return record.Position{}, err
	}
	if len(all) == 0 {
		return record.Position{}, ErrNotFound
	}
	return all[0], nil
}

// standing is what keeps a position in the comparison: nobody dismissed it or its claim.
const standing = ` JOIN claim c ON c.id = p.claim AND c.status <> 'dismissed' JOIN document d ON d.id = c.document
	WHERE p.status <> 'dismissed' `

// Positions lists the positions on a question that are not dismissed, in the
// order of publication and text.
func (s *Store) Positions(ctx context.Context, question record.ID) (rows []PositionRow, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		rows, err = tx.positionRows(question)
		return err
	})
	return rows, wrap("positions on "+string(question), err)
}

func (tx *Tx) positionRows(question record.ID) ([]PositionRow, error) {
	q, err := tx.question(question)
	if err != nil {
		return nil, err
	}
	all, err := tx.positions(standing+`AND p.question = ? ORDER BY d.published_earliest, d.n, c.start, p.id`, question)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	stances, err := tx.stances(all)
	if err != nil {
		return nil, err
	}
	claims, documents, err := tx.behind(all)
	if err != nil {
		return nil, err
	}
	rows := make([]PositionRow, len(all))
	for i, p := range all {
		c := claims[p.Claim]
		r := PositionRow{Position: p, Claim: c, Document: documents[c.Document], Origin: c.Origin(), Side: stances[i].Claimant.Side,
			Day: compare.StandsFor(p.Count.AsOf, stances[i].Said, stances[i].Published)}
		if r.Origin.None() {
			r.Origin = r.Document.Outlet
		}
		if c.Claimant.None() {
			r.Side = stances[i].Outlet.Side
		}
		if q.Type == record.CountQuestion {
			r.Interest = compare.InterestOf(q, stances[i])
		}
		rows[i] = r
	}
	return rows, nil
}

// behind are the claims of positions and their documents, without text.
func (tx *Tx) behind(all []record.Position) (map[record.ID]record.Claim, map[record.ID]record.Document, error) {
	var claimIDs, documentIDs ids
	for _, p := range all {
		claimIDs.add(p.Claim)
	}
	list, err := tx.claims(`WHERE c.id IN (SELECT value FROM json_each(?))`, valueList(claimIDs.order))
	if err != nil {
		return nil, nil, err
	}
	claims := map[record.ID]record.Claim{}
	for _, c := range list {
		claims[c.ID] = c
		documentIDs.add(c.Document)
	}
	rows, err := collect(tx, func(row scanner) (d record.Document, err error) {
		return d, scanDocument(row, &d)
	}, `SELECT `+documentColumns+` FROM document d LEFT JOIN actor o ON o.id = d.outlet
		WHERE d.id IN (SELECT value FROM json_each(?))`, valueList(documentIDs.order))
	documents := map[record.ID]record.Document{}
	for _, d := range rows {
		documents[d.ID] = d
	}
	return claims, documents, err
}

// PositionsOf lists the positions that a claim takes, the dismissed left out.
func (s *Store) PositionsOf(ctx context.Context, claim record.ID) (all []QuestionPosition, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		positions, err := tx.positions(`WHERE p.claim = ? AND p.status <> 'dismissed' ORDER BY p.id`, claim)
		if err != nil {
			return err
		}
		for _, p := range positions {
			q, err := tx.question(p.Question)
			if err != nil {
				return err
			}
			if q.Status != record.Dismissed {
				all = append(all, QuestionPosition{p, q})
			}
		}
		return nil
	})
	return all, wrap("positions of "+string(claim), err)
}

// SavePosition puts a claim to a question, as a person. What the person leaves
// open is taken from the claim: the range and count of its only figure, yes or
// no by its act, whom it blames, its first place, when it happened. A position
// that names a figure always has that figure's range and count.
func (s *Store) SavePosition(ctx context.Context, p record.Position) (saved record.Position, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		saved, err = tx.savePosition(p)
		return err
	})
	return saved, wrap("save position "+string(p.ID), err)
}

// AskAndPut puts a claim to a question that nobody has asked yet: question and
// position are one step, so that one undo takes both back.
func (s *Store) AskAndPut(ctx context.Context, q record.Question, p record.Position) (saved record.Position, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		asked, err := tx.saveQuestion(q)
		if err != nil {
			return err
		}
		p.Question = asked.ID
		saved, err = tx.savePosition(p) // the step is told as that of the position
		return err
	})
	return saved, wrap("ask and put", err)
}

func (tx *Tx) savePosition(p record.Position) (record.Position, error) {
	there, err := tx.position(p.ID)
	if done, err := stale(p.ID, p.Version, there.Version, there, err); done || err != nil {
		return there, err
	}
	if p.Version > 0 {
		p.Question, p.Claim = there.Question, there.Claim
	}
	q, err := tx.question(p.Question)
	if missing(err) {
		return p, &InvalidError{Field: "question", Code: "unknown"}
	}
	if err != nil {
		return p, err
	}
	c, err := tx.claim(p.Claim)
	if missing(err) {
		return p, &InvalidError{Field: "claim", Code: "unknown"}
	}
	if err != nil {
		return p, err
	}
	if p.Status == "" {
		p.Status = record.Confirmed
	}
	p.Reason = there.Reason
	if err := takeFromClaim(&p, q, c); err != nil {
		return p, err
	}
	action := saving(p.Version)
	if p.Version == 0 {
		twin, err := tx.twin(p)
		if err != nil {
			return p, err
		}
		if twin.Status == record.Confirmed {
			return twin, nil // it is there already
		}
		if twin.ID != "" {
			p.ID, p.Reason = twin.ID, twin.Reason
		}
		if p.ID == "" {
			p.ID = newID()
		}
	}
	tx.begin(action, "position", p.ID, c.Document, q.Text)
	if err := tx.touch("position", p.ID); err != nil {
		return p, err
	}
	if err := tx.resolve(&p.Actor, "", byPerson); err != nil {
		return p, err
	}
	if err := tx.writePosition(p); err != nil {
		return p, err
	}
	if c.Status == record.Suggested { // who puts a claim to a question takes it for one
		if err := tx.judgeClaim(c.ID, record.Confirmed); err != nil {
			return p, err
		}
	}
	return tx.position(p.ID)
}

// twin is the position by which the claim answers the question in the same
// way: a person's own first, else one that the program proposed.
func (tx *Tx) twin(p record.Position) (twin record.Position, err error) {
	all, err := tx.positions(`WHERE p.question = ? AND p.claim = ? AND coalesce(p.figure, '') = ?`, p.Question, p.Claim, p.Figure)
	for _, t := range all {
		if t.Status != record.Confirmed {
			twin = t
		} else if t.Range == p.Range && t.Answer == p.Answer && t.Actor.ID == p.Actor.ID && t.Place.Name == p.Place.Name && t.When == p.When {
			return t, err
		}
	}
	return twin, err
}

// takeFromClaim fills a position from its claim where it says nothing itself.
func takeFromClaim(p *record.Position, q record.Question, c record.Claim) error {
	switch q.Type {
	case record.CountQuestion:
		if p.Figure == "" && p.Range == (record.Position{}).Range && p.Qualifier == "" && len(c.Figures) == 1 {
			p.Figure = c.Figures[0].ID
		}
	case record.YesNo:
		if p.Answer == "" {
			p.Answer = record.Yes
			if c.Act == record.Denies {
				p.Answer = record.No
			}
		}
		if p.Answer != record.Yes && p.Answer != record.No {
			return &InvalidError{Field: "answer", Code: "unknown", Args: []string{string(p.Answer)}}
		}
	case record.Who:
		if p.Actor.None() {
			p.Actor = c.Blamed
		}
	case record.Where:
		if p.Place.Name == "" && len(c.Places) > 0 {
			p.Place = c.Places[0]
		}
	case record.When:
		if p.When == "" {
			p.When = c.Happened
		}
	}
	if p.Figure != "" {
		i := slices.IndexFunc(c.Figures, func(f record.Figure) bool { return f.ID == p.Figure })
		if i < 0 {
			return &InvalidError{Field: "figure", Code: "unknown"}
		}
		f := c.Figures[i]
		p.Range, p.Qualifier, p.Count = f.Range, f.Qualifier, f.Count
	}
	if err := dated("when", p.When); err != nil {
		return err
	}
	if math.IsNaN(p.Low) || math.IsNaN(p.High) || math.IsInf(p.Low, 0) || p.High < p.Low {
		return &InvalidError{Field: "range", Code: "range_inverted"}
	}
	return nil
}

const (
	positionInto = `position (id, version, question, claim, figure, low, high, qualifier, what, who, side, place, cumulative,
		since, as_of, answer, actor, where_name, where_in, "when", status, reason)`
	positionColumnCount = 22
)

// positionValues is the row of a new position.
func positionValues(p record.Position) []any {
	c := p.Count
	return []any{p.ID, 1, p.Question, p.Claim, null(p.Figure), p.Low, toHigh(p.High), p.Qualifier, c.What, c.Who, c.Side, c.Place, c.Cumulative,
		c.Since, c.AsOf, string(p.Answer), null(p.Actor.ID), p.Place.Name, p.Place.Within, p.When, string(p.Status), reasonText(p.Reason)}
}

func (tx *Tx) writePosition(p record.Position) error {
	return tx.insertAll(positionInto, positionColumnCount, positionValues(p), `ON CONFLICT (id) DO UPDATE SET version = version + 1,
		figure = excluded.figure, low = excluded.low, high = excluded.high,
		qualifier = excluded.qualifier, what = excluded.what, who = excluded.who, side = excluded.side, place = excluded.place,
		cumulative = excluded.cumulative, since = excluded.since, as_of = excluded.as_of, answer = excluded.answer,
		actor = excluded.actor, where_name = excluded.where_name, where_in = excluded.where_in, "when" = excluded."when",
		status = excluded.status, reason = excluded.reason`)
}

// DeletePosition takes a claim off a question. A proposed position is dismissed
// instead, so that the program does not propose it again.
func (s *Store) DeletePosition(ctx context.Context, id record.ID) error {
	return wrap("delete position "+string(id), s.Update(ctx, func(tx *Tx) error {
		p, err := tx.position(id)
		if err != nil {
			return err
		}
		q, err := tx.question(p.Question)
		if err != nil {
			return err
		}
		document, err := one[record.ID](tx.row(`SELECT document FROM claim WHERE id = ?`, p.Claim))
		if err != nil {
			return err
		}
		tx.begin("delete", "position", id, document, q.Text)
		if p.Reason.None() {
			return tx.remove("position", id)
		}
		if err := tx.touch("position", id); err != nil {
			return err
		}
		return tx.exec(`UPDATE position SET status = 'dismissed', version = version + 1 WHERE id = ?`, id)
	}))
}

// stances are positions with the facts of their claims that decide how they
// stand to each other, in the same order.
func (tx *Tx) stances(all []record.Position) ([]compare.Position, error) {
	var wanted, actors ids
	for _, p := range all {
		wanted.add(p.Claim)
		actors.add(p.Actor.ID)
	}
	claims, err := tx.gatherClaims(wanted.order)
	if err != nil {
		return nil, err
	}
	named, err := tx.compareActors(actors.order)
	if err != nil {
		return nil, err
	}
	read := map[record.ID]gather.Claim{}
	for _, c := range claims {
		read[c.ID] = c
	}
	together := map[record.ID]*ids{} // the claims of each question
	for _, p := range all {
		if _, there := read[p.Claim]; !there {
			continue // it went in this very transaction; the reference is checked at commit
		}
		if together[p.Question] == nil {
			together[p.Question] = &ids{}
		}
		together[p.Question].add(p.Claim)
	}
	of := map[seat]gather.Claim{}
	for question, some := range together { // who speaks for whom, as all the claims of a question tell it
		slices.Sort(some.order)
		asked := make([]gather.Claim, len(some.order))
		for i, id := range some.order {
			asked[i] = read[id]
		}
		for _, c := range gather.Complete(asked) {
			of[seat{question, c.ID}] = c
		}
	}
	stances := make([]compare.Position, len(all))
	for i, p := range all {
		stances[i].Position = p
		if c, there := of[seat{p.Question, p.Claim}]; there {
			stances[i] = c.Position(p)
		}
		if who, known := named[p.Actor.ID]; known {
			stances[i].Named = who
		}
	}
	return stances, nil
}

// compareActors are actors with everything they are affiliated to.
func (tx *Tx) compareActors(list []record.ID) (map[record.ID]compare.Actor, error) {
	type row struct {
		compare.Actor
		above record.ID
	}
	rows, err := collect(tx, func(r scanner) (v row, err error) {
		err = r.Scan(&v.ID, &v.Name, &v.Kind, &v.Side, &v.above)
		return v, err
	}, `WITH RECURSIVE kin(id) AS (SELECT value FROM json_each(?) UNION SELECT a.affiliation FROM actor a JOIN kin ON kin.id = a.id WHERE a.affiliation IS NOT NULL)
		SELECT a.id, a.name, a.kind, a.side, coalesce(a.affiliation, '') FROM actor a JOIN kin ON kin.id = a.id`, valueList(list))
	if err != nil {
		return nil, err
	}
	by := map[record.ID]row{}
	for _, r := range rows {
		by[r.ID] = r
	}
	actors := map[record.ID]compare.Actor{}
	for id, r := range by {
		a := r.Actor
		seen := map[record.ID]bool{id: true}
		for up := r.above; up != "" && !seen[up]; up = by[up].above {
			seen[up] = true
			a.Above = append(a.Above, record.Ref{ID: up, Name: by[up].Name})
			if a.Side == "" {
				a.Side = by[up].Side
			}
		}
		actors[id] = a
	}
	return actors, nil
}
