package db

import (
	"context"
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// FindingRow is a finding as seen from one of its claims.
type FindingRow struct {
	record.Finding
	Question      record.Question
	Other         record.Claim    // the claim at the finding's other end
	OtherDocument record.Document // without Text
	OtherPosition record.Position
}

// pair is two positions, the smaller id first: a judgement is of a pair, in
// whichever order the comparison names them.
type pair struct{ a, b record.ID }

func pairOf(a, b record.ID) pair { return pair{min(a, b), max(a, b)} }

// outcome is everything that is derived for a question.
type outcome struct {
	findings []record.Finding // those that are stored already keep their ids
	gone     []record.Finding // stored, and not found any more
	changed  []bool           // for each of findings: not stored so
	standing record.Standing
	claims   int
	origins  int
	latest   string
}

// compareQuestion computes what follows from the positions on a question and
// holds it against what is stored. Judgements of pairs are applied.
func (tx *Tx) compareQuestion(q record.Question) (o outcome, err error) {
	stances, err := tx.stancesOn(q.ID)
	if err != nil {
		return o, err
	}
	o.findings = compare.Question(q, stances).Findings
	o.changed = make([]bool, len(o.findings))
	stored, err := tx.storedFindings(q.ID)
	if err != nil {
		return o, err
	}
	judged, err := tx.judgements(q.ID)
	if err != nil {
		return o, err
	}
	old := make(map[pair]storedFinding, len(stored))
	for _, f := range stored {
		old[pairOf(f.A, f.B)] = f
	}
	for i := range o.findings {
		f := &o.findings[i]
		f.Question = q.ID
		p := pairOf(f.A, f.B)
		before, was := old[p]
		delete(old, p)
		j := judged[p]
		f.ID, f.Status, f.Override, f.Note = before.ID, j.Status, j.Override, j.Note
		if f.Status == "" {
			f.Status = record.Suggested
		}
		o.changed[i] = !was || before.A != f.A || before.Kind != f.Kind || before.reason != reasonText(f.Reason) || before.sentence != f.Reason.Plain("en")
	}
	for _, f := range stored {
		if _, left := old[pairOf(f.A, f.B)]; left {
			o.gone = append(o.gone, f.Finding)
		}
	}
	o.standing, o.origins = compare.Standing(q, o.findings, stances)
	var claims ids
	for _, s := range stances {
		claims.add(s.Position.Claim)
		if s.Published != "" && (o.latest == "" || interval(s.Published).Latest > interval(o.latest).Latest) {
			o.latest = s.Published
		}
	}
	o.claims = len(claims.order)
	return o, nil
}

// storedFinding is a finding as it lies in the file, its reason not parsed.
type storedFinding struct {
	record.Finding
	reason, sentence string
}

func (tx *Tx) storedFindings(question record.ID) ([]storedFinding, error) {
	return collect(tx, func(row scanner) (f storedFinding, err error) {
		err = row.Scan(&f.ID, &f.A, &f.B, &f.Kind, &f.reason, &f.sentence)
		return f, err
	}, `SELECT id, a, b, kind, reason, sentence FROM finding WHERE question = ?`, question)
}

// refreshQuestion computes the findings and the standing of a question anew and
// writes what changed.
func (tx *Tx) refreshQuestion(id record.ID) error {
	q, err := tx.question(id)
	if missing(err) {
		return nil
	}
	if err != nil {
		return err
	}
	o, err := tx.compareQuestion(q)
	if err != nil {
		return err
	}
	var rows []any
	for i, f := range o.findings {
		w := weight(f)
		if !o.changed[i] {
			// A judgement moves a finding in the list, whatever it says.
			if err := tx.exec(`UPDATE finding SET weight = ?1 WHERE id = ?2 AND weight <> ?1`, w, f.ID); err != nil {
				return err
			}
			continue
		}
		if f.ID == "" {
			f.ID = newID()
		}
		rows = append(rows, f.ID, id, f.A, f.B, string(f.Kind), reasonText(f.Reason), f.Reason.Plain("en"), f.Reason.Plain("ar"), w)
	}
	if err := tx.insertAll(`finding (id, question, a, b, kind, reason, sentence, sentence_ar, weight)`, 9, rows, `ON CONFLICT (id) DO UPDATE SET a = excluded.a,
		b = excluded.b, kind = excluded.kind, reason = excluded.reason, sentence = excluded.sentence, sentence_ar = excluded.sentence_ar, weight = excluded.weight`); err != nil {
		return err
	}
	for _, f := range o.gone {
		if err := tx.exec(`DELETE FROM finding WHERE id = ?`, f.ID); err != nil {
			return err
		}
	}
	return tx.exec(`INSERT INTO question_standing (question, standing, claims, origins, latest) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (question) DO UPDATE SET standing = excluded.standing, claims = excluded.claims, origins = excluded.origins, latest = excluded.latest`,
		id, string(o.standing), o.claims, o.origins, o.latest)
}

// weight puts the findings that need an eye first and the dismissed last.
func weight(f record.Finding) int {
	w := slices.Index(record.FindingKinds, f.Holds())
	if f.Status == record.Dismissed {
		w += len(record.FindingKinds)
	}
	return w
}

const findingColumns = `f.id, f.question, f.a, f.b, f.kind, f.reason, coalesce(j.status, 'suggested'), coalesce(j.override, ''), coalesce(j.note, '')`

const findingFrom = ` FROM finding f LEFT JOIN judgement j ON j.question = f.question AND j.a = min(f.a, f.b) AND j.b = max(f.a, f.b) `

func scanFinding(row scanner) (f record.Finding, err error) {
	var reason string
	if err := row.Scan(&f.ID, &f.Question, &f.A, &f.B, &f.Kind, &reason, &f.Status, &f.Override, &f.Note); err != nil {
		return f, err
	}
	f.Reason, err = parseReason(reason)
	return f, err
}

func (tx *Tx) findings(question record.ID) ([]record.Finding, error) {
	return collect(tx, scanFinding, `SELECT `+findingColumns+findingFrom+`WHERE f.question = ? ORDER BY f.weight, f.id`, question)
}

// judgements are what a person said of the pairs of a question.
func (tx *Tx) judgements(question record.ID) (map[pair]record.Finding, error) {
	all, err := collect(tx, func(row scanner) (f record.Finding, err error) {
		err = row.Scan(&f.A, &f.B, &f.Status, &f.Override, &f.Note)
		return f, err
	}, `SELECT a, b, status, override, note FROM judgement WHERE question = ?`, question)
	by := map[pair]record.Finding{}
	for _, f := range all {
		by[pair{f.A, f.B}] = f
	}
	return by, err
}

// Findings lists the findings on a question, those that need an eye first, the
// dismissed last.
func (s *Store) Findings(ctx context.Context, question record.ID) (all []record.Finding, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		all, err = tx.findings(question)
		return err
	})
	return all, wrap("findings on "+string(question), err)
}

// FindingsOfClaim lists the findings in which a claim stands, over all
// questions, each with the claim at its other end.
func (s *Store) FindingsOfClaim(ctx context.Context, claim record.ID) (rows []FindingRow, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		rows, err = tx.findingsOfClaim(claim)
		return err
	})
	return rows, wrap("findings of claim "+string(claim), err)
}

func (tx *Tx) findingsOfClaim(claim record.ID) ([]FindingRow, error) {
	found, err := collect(tx, scanFinding, `SELECT `+findingColumns+findingFrom+`JOIN question q ON q.id = f.question AND q.status <> 'dismissed'
		WHERE f.a IN (SELECT id FROM position WHERE claim = ?1) OR f.b IN (SELECT id FROM position WHERE claim = ?1) ORDER BY f.weight, f.id`, claim)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	var ends ids
	for _, f := range found {
		ends.add(f.A)
		ends.add(f.B)
	}
	positions, err := tx.positions(`WHERE p.id IN (SELECT value FROM json_each(?))`, idList(ends.order))
	if err != nil {
		return nil, err
	}
	claims, documents, err := tx.behind(positions)
	if err != nil {
		return nil, err
	}
	by := map[record.ID]record.Position{}
	for _, p := range positions {
		by[p.ID] = p
	}
	rows := make([]FindingRow, len(found))
	for i, f := range found {
		q, err := tx.question(f.Question)
		if err != nil {
			return nil, err
		}
		other := by[f.A]
		if other.Claim == claim {
			other = by[f.B]
		}
		c := claims[other.Claim]
		rows[i] = FindingRow{Finding: f, Question: q, OtherPosition: other, Other: c, OtherDocument: documents[c.Document]}
	}
	return rows, nil
}

// JudgeFinding confirms or dismisses a finding, or puts another kind in its
// place, and says why. The judgement stays with the pair of positions however
// often the finding is computed anew; status suggested takes it back.
func (s *Store) JudgeFinding(ctx context.Context, id record.ID, status record.Status, override record.FindingKind, note string) error {
	return wrap("judge finding "+string(id), s.Update(ctx, func(tx *Tx) error {
		if override != "" && !slices.Contains(record.FindingKinds, override) {
			return &InvalidError{Field: "override", Code: "unknown", Args: []string{string(override)}}
		}
		var f record.Finding
		if err := tx.row(`SELECT question, a, b FROM finding WHERE id = ?`, id).Scan(&f.Question, &f.A, &f.B); err != nil {
			return err
		}
		q, err := tx.question(f.Question)
		if err != nil {
			return err
		}
		p := pairOf(f.A, f.B)
		judgement, err := one[record.ID](tx.row(`SELECT id FROM judgement WHERE question = ? AND a = ? AND b = ?`, f.Question, p.a, p.b))
		if missing(err) {
			judgement, err = newID(), nil
		}
		if err != nil {
			return err
		}
		tx.begin("judge", "finding", judgement, "", q.Text)
		if err := tx.touch("finding", judgement); err != nil {
			return err
		}
		if status == record.Suggested && override == "" {
			if err := tx.exec(`DELETE FROM judgement WHERE id = ?`, judgement); err != nil {
				return err
			}
			tx.dirty.questions.add(f.Question)
			return nil
		}
		return tx.exec(`INSERT INTO judgement (id, version, question, a, b, status, override, note) VALUES (?, 1, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET version = version + 1, status = excluded.status, override = excluded.override, note = excluded.note`,
			judgement, f.Question, p.a, p.b, string(status), string(override), note)
	}))
}

// Sum holds a count question against the questions that are part of it; empty
// when there are none.
func (s *Store) Sum(ctx context.Context, question record.ID) (sum compare.Sum, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		whole, err := tx.question(question)
		if err != nil {
			return err
		}
		positions, err := tx.stancesOn(question)
		if err != nil {
			return err
		}
		rows, err := tx.questions(`WHERE q.part_of = ? AND q.status <> 'dismissed' ORDER BY q.n`, question)
		if err != nil {
			return err
		}
		var parts []compare.Part
		for _, r := range rows {
			stances, err := tx.stancesOn(r.ID)
			if err != nil {
				return err
			}
			parts = append(parts, compare.Part{Question: r.Question, Positions: stances})
		}
		sum = compare.SumOfParts(whole, positions, parts)
		return nil
	})
	return sum, wrap("sum of "+string(question), err)
}

func (tx *Tx) stancesOn(question record.ID) ([]compare.Position, error) {
	positions, err := tx.positions(standing+`AND p.question = ?`, question)
	if err != nil {
		return nil, err
	}
	return tx.stances(positions)
}
