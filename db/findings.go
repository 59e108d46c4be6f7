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
	before   []storedFinding  // for each of findings: as it is stored; without an ID when it is not
	gone     []record.Finding // stored, and not found any more
	standing record.Standing
	claims   int
	origins  int
	latest   string
}

// grounds are what the comparison of a question goes by, and what is stored of it.
type grounds struct {
	stances []compare.Position
	stored  []storedFinding
	judged  map[pair]record.Finding
}

// storedFinding is a finding as it lies in the file, its reason not parsed.
type storedFinding struct {
	record.Finding
	reason, sentence string
	weight           int
}

// groundsOf reads the grounds of many questions at once.
func (tx *Tx) groundsOf(questions []record.ID) (map[record.ID]*grounds, error) {
	of := make(map[record.ID]*grounds, len(questions))
	for _, id := range questions {
		of[id] = &grounds{judged: map[pair]record.Finding{}}
	}
	wanted := valueList(questions)
	positions, err := tx.positions(standing+`AND p.question IN (SELECT value FROM json_each(?))`, wanted)
	if err != nil {
		return nil, err
	}
	stances, err := tx.stances(positions)
	if err != nil {
		return nil, err
	}
	for _, s := range stances {
		g := of[s.Position.Question]
		g.stances = append(g.stances, s)
	}
	stored, err := collect(tx, func(row scanner) (f storedFinding, err error) {
		err = row.Scan(&f.ID, &f.Question, &f.A, &f.B, &f.Kind, &f.reason, &f.sentence, &f.weight)
		return f, err
	}, `SELECT id, question, a, b, kind, reason, sentence, weight FROM finding WHERE question IN (SELECT value FROM json_each(?))`, wanted)
	if err != nil {
		return nil, err
	}
	for _, f := range stored {
		g := of[f.Question]
		g.stored = append(g.stored, f)
	}
	judged, err := collect(tx, func(row scanner) (f record.Finding, err error) {
		err = row.Scan(&f.Question, &f.A, &f.B, &f.Status, &f.Override, &f.Note)
		return f, err
	}, `SELECT question, a, b, status, override, note FROM judgement WHERE question IN (SELECT value FROM json_each(?))`, wanted)
	for _, f := range judged {
		of[f.Question].judged[pair{f.A, f.B}] = f
	}
	return of, err
}

// compareQuestion computes what follows from the positions on a question and
// holds it against what is stored. Judgements of pairs are applied. It is pure.
func compareQuestion(q record.Question, g *grounds) (o outcome) {
	o.findings = compare.Question(q, g.stances).Findings
	o.before = make([]storedFinding, len(o.findings))
	old := make(map[pair]storedFinding, len(g.stored))
	for _, f := range g.stored {
		old[pairOf(f.A, f.B)] = f
	}
	for i := range o.findings {
		f := &o.findings[i]
		f.Question = q.ID
		p := pairOf(f.A, f.B)
		o.before[i] = old[p]
		delete(old, p)
		j := g.judged[p]
		f.ID, f.Status, f.Override, f.Note = o.before[i].ID, j.Status, j.Override, j.Note
		if f.Status == "" {
			f.Status = record.Suggested
		}
	}
	for _, f := range g.stored {
		if _, left := old[pairOf(f.A, f.B)]; left {
			o.gone = append(o.gone, f.Finding)
		}
	}
	o.standing, o.origins = compare.Standing(q, o.findings, g.stances)
	var claims ids
	for _, s := range g.stances {
		claims.add(s.Position.Claim)
		if s.Published != "" && (o.latest == "" || interval(s.Published).Latest > interval(o.latest).Latest) {
			o.latest = s.Published
		}
	}
	o.claims = len(claims.order)
	return o
}

// changed reports whether the finding is not stored so.
func (o outcome) changed(i int) bool {
	f, before := o.findings[i], o.before[i]
	return before.ID == "" || before.A != f.A || before.Kind != f.Kind || before.reason != reasonText(f.Reason)
}

// questionsAtOnce is how many questions are compared together.
const questionsAtOnce = 64

// refreshQuestions computes the findings and the standings of questions anew, side
// by side, and writes what changed; in other words too when they are to be anew.
func (tx *Tx) refreshQuestions(list []record.ID, anew bool) error {
	for some := range slices.Chunk(list, questionsAtOnce) {
		rows, outcomes, err := tx.compareQuestions(some)
		if err != nil {
			return err
		}
		if err := tx.writeOutcomes(rows, outcomes, anew); err != nil {
			return err
		}
	}
	return nil
}

// compareQuestions are the outcomes of those of the questions that are there.
func (tx *Tx) compareQuestions(list []record.ID) ([]QuestionRow, []outcome, error) {
	rows, err := tx.questions(`WHERE q.id IN (SELECT value FROM json_each(?)) ORDER BY q.n`, valueList(list))
	if err != nil {
		return nil, nil, err
	}
	of, err := tx.groundsOf(list)
	if err != nil {
		return nil, nil, err
	}
	outcomes := make([]outcome, len(rows))
	sideBySide(len(rows), func(i int) {
		outcomes[i] = compareQuestion(rows[i].Question, of[rows[i].ID])
	})
	return rows, outcomes, nil
}

func (tx *Tx) writeOutcomes(questions []QuestionRow, outcomes []outcome, anew bool) error {
	var findings, standings []any
	var gone []record.ID
	for n, o := range outcomes {
		id := questions[n].ID
		for i, f := range o.findings {
			w := weight(f)
			if !anew && !o.changed(i) {
				if w != o.before[i].weight { // a judgement moves a finding in the list, whatever it says
					if err := tx.exec(`UPDATE finding SET weight = ? WHERE id = ?`, w, f.ID); err != nil {
						return err
					}
				}
				continue
			}
			if f.ID == "" {
				f.ID = newID()
			}
			findings = append(findings, f.ID, id, f.A, f.B, string(f.Kind), reasonText(f.Reason), f.Reason.Plain("en"), f.Reason.Plain("ar"), w)
		}
		for _, f := range o.gone {
			gone = append(gone, f.ID)
		}
		standings = append(standings, id, string(o.standing), o.claims, o.origins, o.latest)
	}
	if err := tx.insertAll(`finding (id, question, a, b, kind, reason, sentence, sentence_ar, weight)`, 9, findings, `ON CONFLICT (id) DO UPDATE SET a = excluded.a,
		b = excluded.b, kind = excluded.kind, reason = excluded.reason, sentence = excluded.sentence, sentence_ar = excluded.sentence_ar, weight = excluded.weight`); err != nil {
		return err
	}
	if len(gone) > 0 {
		if err := tx.exec(`DELETE FROM finding WHERE id IN (SELECT value FROM json_each(?))`, valueList(gone)); err != nil {
			return err
		}
	}
	return tx.insertAll(`question_standing (question, standing, claims, origins, latest)`, 5, standings,
		`ON CONFLICT (question) DO UPDATE SET standing = excluded.standing, claims = excluded.claims, origins = excluded.origins, latest = excluded.latest`)
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
	positions, err := tx.positions(`WHERE p.id IN (SELECT value FROM json_each(?))`, valueList(ends.order))
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
		if err := judging(status); err != nil {
			return err
		}
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
