package db

import (
	"context"
	"slices"
	"strings"

	"counterclaim/db/record"
)

// QuestionRow is a question on the board.
type QuestionRow struct {
	record.Question
	Answers []Answer // not dismissed, by the day that they stand for
	Latest  string   // EDTF: when its newest report was published
}

const questionColumns = `q.id, q.version, q.text, q.text_en, q.text_ar, q.type, q.what, q.who, q.side, q.place, q.cumulative, q.since, q.as_of,
	coalesce(q.part_of, ''), q.status, q.reason, q.key, q.low, q.best, q.high, q.answer, q.how, q.why, q.added,
	coalesce(s.standing, 'open'), coalesce(s.claims, 0), coalesce(s.origins, 0), coalesce(s.latest, '')`

const questionFrom = ` FROM question q LEFT JOIN question_standing s ON s.question = q.id `

func scanQuestion(row scanner, r *QuestionRow) error {
	var reason string
	q := &r.Question
	if err := row.Scan(&q.ID, &q.Version, &q.Text, &q.TextEn, &q.TextAr, &q.Type, &q.Count.What, &q.Count.Who, &q.Count.Side, &q.Count.Place,
		&q.Count.Cumulative, &q.Count.Since, &q.Count.AsOf, &q.PartOf, &q.Status, &reason, &q.Key,
		&q.Assessment.Low, &q.Assessment.Best, &q.Assessment.High, &q.Assessment.Answer, &q.Assessment.How, &q.Assessment.Why, &q.Added,
		&q.Standing, &q.Claims, &q.Origins, &r.Latest); err != nil {
		return err
	}
	var err error
	q.Reason, err = parseReason(reason)
	return err
}

// questions are the questions of a condition.
func (tx *Tx) questions(where string, args ...any) ([]QuestionRow, error) {
	rows, err := collect(tx, func(row scanner) (r QuestionRow, err error) {
		return r, scanQuestion(row, &r)
	}, `SELECT `+questionColumns+questionFrom+where, args...)
	if err != nil || len(rows) == 0 {
		return rows, err
	}
	list := make([]record.ID, len(rows))
	for i, r := range rows {
		list[i] = r.ID
	}
	tags, err := tx.tagsOf("question", list)
	for i := range rows {
		rows[i].Tags = tags[rows[i].ID]
	}
	return rows, err
}

func (tx *Tx) question(id record.ID) (record.Question, error) {
	rows, err := tx.questions(`WHERE q.id = ?`, id)
	if err != nil {
		return record.Question{}, err
	}
	if len(rows) == 0 {
		return record.Question{}, ErrNotFound
	}
	return rows[0].Question, nil
}

// Question returns one question.
func (s *Store) Question(ctx context.Context, id record.ID) (q record.Question, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		q, err = tx.question(id)
		return err
	})
	return q, wrap("question "+string(id), err)
}

// Wordings are the words of questions, in both languages where they have both.
func (s *Store) Wordings(ctx context.Context, questions []record.ID) (worded map[record.ID]record.Question, err error) {
	worded = map[record.ID]record.Question{}
	err = s.View(ctx, func(tx *Tx) error {
		_, err := collect(tx, func(row scanner) (struct{}, error) {
			var q record.Question
			err := row.Scan(&q.ID, &q.Text, &q.TextEn, &q.TextAr)
			worded[q.ID] = q
			return struct{}{}, err
		}, `SELECT id, text, text_en, text_ar FROM question WHERE id IN (SELECT value FROM json_each(?))`, valueList(questions))
		return err
	})
	return worded, wrap("wordings", err)
}

// SaveQuestion stores a question of a person, all but its assessment and what
// is derived. Rewording a question drops its wording in the other language.
func (s *Store) SaveQuestion(ctx context.Context, q record.Question) (saved record.Question, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		saved, err = tx.saveQuestion(q)
		return err
	})
	return saved, wrap("save question "+string(q.ID), err)
}

func (tx *Tx) saveQuestion(q record.Question) (record.Question, error) {
	there, err := tx.question(q.ID)
	if done, err := stale(q.ID, q.Version, there.Version, there, err); done || err != nil {
		return there, err
	}
	q.Reason, q.Key, q.Added = there.Reason, there.Key, there.Added
	switch {
	case q.Version == 0: // all of it is the caller's
	case q.Text == there.Text || q.Text == there.In(tx.step.language):
		q.Text, q.TextEn, q.TextAr = there.Text, there.TextEn, there.TextAr
		if q.Status == record.Confirmed && there.Status != record.Confirmed {
			q = q.Speaking(tx.step.language)
		}
	default:
		q.TextEn, q.TextAr = "", ""
	}
	if q.ID == "" {
		q.ID = newID()
	}
	if err := tx.tidyQuestion(&q); err != nil {
		return q, err
	}
	tx.begin(saving(q.Version), "question", q.ID, "", q.Text)
	if err := tx.touch("question", q.ID); err != nil {
		return q, err
	}
	if err := tx.writeQuestion(q); err != nil {
		return q, err
	}
	if err := tx.deriveQuestion(q.ID); err != nil {
		return q, err
	}
	// What is returned carries the standing, so that is computed first.
	if err := tx.refreshQuestions([]record.ID{q.ID}, false); err != nil {
		return q, err
	}
	return tx.question(q.ID)
}

func (tx *Tx) tidyQuestion(q *record.Question) error {
	if q.Text = strings.TrimSpace(q.Text); q.Text == "" {
		return &InvalidError{Field: "text", Code: "missing"}
	}
	if !slices.Contains(record.QuestionTypes, q.Type) {
		return &InvalidError{Field: "type", Code: "unknown", Args: []string{string(q.Type)}}
	}
	if q.Status == "" {
		q.Status = record.Confirmed
	}
	for p, seen := q.PartOf, map[record.ID]bool{}; p != ""; {
		if p == q.ID || seen[p] {
			return &InvalidError{Field: "part_of", Code: "itself"}
		}
		seen[p] = true
		above, err := tx.question(p)
		if missing(err) {
			return &InvalidError{Field: "part_of", Code: "unknown"}
		}
		if err != nil {
			return err
		}
		p = above.PartOf
	}
	return nil
}

func (tx *Tx) writeQuestion(q record.Question) error {
	if q.Added == "" {
		q.Added = tx.now
	}
	c := q.Count
	if err := tx.exec(`INSERT INTO question (id, version, text, text_en, text_ar, type, what, who, side, place, cumulative, since, as_of, part_of,
			status, reason, key, answer, how, why, added)
		VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', ?)
		ON CONFLICT (id) DO UPDATE SET version = version + 1, text = excluded.text, text_en = excluded.text_en, text_ar = excluded.text_ar, type = excluded.type,
			what = excluded.what, who = excluded.who, side = excluded.side, place = excluded.place, cumulative = excluded.cumulative,
			since = excluded.since, as_of = excluded.as_of, part_of = excluded.part_of, status = excluded.status`,
		q.ID, q.Text, q.TextEn, q.TextAr, string(q.Type), c.What, c.Who, c.Side, c.Place, c.Cumulative, c.Since, c.AsOf, null(q.PartOf),
		string(q.Status), reasonText(q.Reason), q.Key, q.Added); err != nil {
		return err
	}
	return tx.writeTags("question", q.ID, q.Tags)
}

// DeleteQuestion removes a question with its positions; the questions that were
// parts of it stand alone. A proposed question is dismissed instead, so that the
// program does not propose it again.
func (s *Store) DeleteQuestion(ctx context.Context, id record.ID) error {
	return wrap("delete question "+string(id), s.Update(ctx, func(tx *Tx) error {
		q, err := tx.question(id)
		if err != nil {
			return err
		}
		if q.Key != "" {
			return tx.judgeQuestion(q, record.Dismissed)
		}
		tx.begin("delete", "question", id, "", q.Text)
		return tx.remove("question", id)
	}))
}

// SaveAssessment stores the analyst's conclusion on a question of which that
// version was seen. Low, best and high have to be in order.
func (s *Store) SaveAssessment(ctx context.Context, id record.ID, version int, a record.Assessment) (saved record.Question, err error) {
	err = s.Update(ctx, func(tx *Tx) error {
		q, err := tx.question(id)
		if err != nil {
			return err
		}
		if q.Version != version {
			return &StaleError{Current: q}
		}
		if a.How != "" && !slices.Contains(record.Resolutions, a.How) {
			return &InvalidError{Field: "how", Code: "unknown", Args: []string{a.How}}
		}
		var last *float64
		for _, n := range []*float64{a.Low, a.Best, a.High} {
			if n != nil && last != nil && *n < *last {
				return &InvalidError{Field: "assessment", Code: "range_inverted"}
			}
			if n != nil {
				last = n
			}
		}
		tx.begin("assess", "question", id, "", q.Text)
		if err := tx.touch("question", id); err != nil {
			return err
		}
		if err := tx.exec(`UPDATE question SET version = version + 1, low = ?, best = ?, high = ?, answer = ?, how = ?, why = ? WHERE id = ?`,
			a.Low, a.Best, a.High, a.Answer, a.How, a.Why, id); err != nil {
			return err
		}
		saved, err = tx.question(id)
		return err
	})
	return saved, wrap("assess question "+string(id), err)
}

// JudgeQuestion confirms or dismisses a question, as one step. Confirming confirms
// its suggested positions and the claims behind them too. Dismissing says nothing of
// positions and claims, so that status suggested brings the question back as it
// was, with what has come in since. What is confirmed stands in the language of the
// person (WithLanguage).
func (s *Store) JudgeQuestion(ctx context.Context, id record.ID, status record.Status) error {
	return wrap("judge question "+string(id), s.Update(ctx, func(tx *Tx) error {
		if err := judging(status); err != nil {
			return err
		}
		q, err := tx.question(id)
		if err != nil {
			return err
		}
		return tx.judgeQuestion(q, status)
	}))
}

func (tx *Tx) judgeQuestion(q record.Question, status record.Status) error {
	if status == record.Confirmed && q.Status != record.Confirmed {
		q = q.Speaking(tx.step.language)
	}
	tx.begin(string(status), "question", q.ID, "", q.Text)
	if err := tx.touch("question", q.ID); err != nil {
		return err
	}
	if err := tx.exec(`UPDATE question SET status = ?, text = ?, text_en = ?, text_ar = ?, version = version + 1 WHERE id = ?`,
		string(status), q.Text, q.TextEn, q.TextAr, q.ID); err != nil {
		return err
	}
	switch {
	case status == record.Confirmed:
		return tx.acceptPositions(q.ID)
	case status == record.Suggested && tx.store.reads:
		return tx.ungathered(false, `id IN (SELECT claim FROM position WHERE question = ?)`, q.ID)
	}
	return nil
}

// acceptPositions confirms the suggested positions on a question and the claims
// behind them.
func (tx *Tx) acceptPositions(question record.ID) error {
	positions, err := tx.positions(`WHERE p.question = ? AND p.status = 'suggested'`, question)
	if err != nil {
		return err
	}
	for _, p := range positions {
		if err := tx.touch("position", p.ID); err != nil {
			return err
		}
		if err := tx.exec(`UPDATE position SET status = 'confirmed', version = version + 1 WHERE id = ?`, p.ID); err != nil {
			return err
		}
		suggested, err := tx.exists(`SELECT 1 FROM claim WHERE id = ? AND status = 'suggested'`, p.Claim)
		if err != nil {
			return err
		}
		if suggested {
			if err := tx.judgeClaim(p.Claim, record.Confirmed); err != nil {
				return err
			}
		}
	}
	return nil
}
