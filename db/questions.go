package db

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// QuestionFilter chooses and orders questions. Zero fields choose everything
// that is not dismissed.
type QuestionFilter struct {
	Standing record.Standing
	Status   record.Status
	Type     record.QuestionType
	Tag      record.ID
	Query    string // words of the question
	Sort     string // standing, text, claims, origins, latest, added; "" is standing, those that need an eye first
	Desc     bool

	Limit, Offset int // Limit 0 is all
}

// Answer is one position at a glance.
type Answer struct {
	Position record.ID
	Claim    record.ID
	Claimant record.Ref // the outlet when it speaks for itself
	figure.Range
	Qualifier string // a figure.Qualifier code
	Day       string // EDTF: the day that it stands for, as compare.StandsFor has it
	Answer    record.Answer
	Actor     record.Ref
	Place     string
	When      string // EDTF
	Status    record.Status
}

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

// questionOrders are the orders of a list of questions. Standings sort as in
// record.Standings, those that need an eye first.
var questionOrders = map[string]string{
	"": standingOrder(), "standing": standingOrder(), "text": "q.text", "claims": "coalesce(s.claims, 0)", "origins": "coalesce(s.origins, 0)",
	"latest": "coalesce(s.latest, '')", "added": "q.n",
}

func standingOrder() string {
	var b strings.Builder
	b.WriteString("instr('")
	for _, s := range record.Standings {
		b.WriteString("/" + string(s))
	}
	b.WriteString("', '/' || coalesce(s.standing, 'open'))")
	return b.String()
}

// questionShown keeps the questions that are not dismissed and, where the
// program proposed them, still have two claims that answer.
const questionShown = `q.status <> 'dismissed' AND NOT (q.status = 'suggested' AND coalesce(s.claims, 0) < 2)`

// Questions lists the questions of a filter with their answers.
func (s *Store) Questions(ctx context.Context, f QuestionFilter) (rows []QuestionRow, err error) {
	order, ok := questionOrders[f.Sort]
	if !ok {
		return nil, wrap("questions", &InvalidError{Field: "sort", Code: "unknown", Args: []string{f.Sort}})
	}
	w := f.where()
	err = s.View(ctx, func(tx *Tx) error {
		if rows, err = tx.questions(w.String()+` ORDER BY `+order+direction(f.Desc)+`, q.n LIMIT ? OFFSET ?`,
			append(w.args, atMost(f.Limit), f.Offset)...); err != nil {
			return err
		}
		return tx.fillAnswers(rows)
	})
	return rows, wrap("questions", err)
}

func (f QuestionFilter) where() (w where) {
	if f.Status != record.Dismissed {
		w.add(questionShown)
	}
	w.is("q.status = ?", record.ID(f.Status))
	w.is("coalesce(s.standing, 'open') = ?", record.ID(f.Standing))
	w.is("q.type = ?", record.ID(f.Type))
	w.is("EXISTS (SELECT 1 FROM question_tag t WHERE t.question = q.id AND t.tag = ?)", f.Tag)
	if terms := headOrTextQuery(f.Query); terms != "" {
		w.add(`q.id IN (SELECT e.record FROM search_question s JOIN search_entry e ON e.n = s.rowid WHERE search_question MATCH ?)`, terms)
	}
	return w
}

// QuestionCounts are how many questions have some words, by where they stand.
type QuestionCounts struct {
	Shown     int // not dismissed
	Standing  map[record.Standing]int
	Suggested int
	Dismissed int
}

// CountQuestions counts the questions that Questions lists for a query.
func (s *Store) CountQuestions(ctx context.Context, query string) (counts QuestionCounts, err error) {
	type questionsOf string
	counts, err = remember(s, questionsOf(query), func() (c QuestionCounts, err error) {
		c.Standing = map[record.Standing]int{}
		err = s.View(ctx, func(tx *Tx) error {
			for _, status := range []record.Status{"", record.Dismissed} {
				w := QuestionFilter{Query: query, Status: status}.where()
				if _, err := collect(tx, func(row scanner) (struct{}, error) {
					var standing record.Standing
					var status record.Status
					var n int
					err := row.Scan(&standing, &status, &n)
					switch status {
					case record.Dismissed:
						c.Dismissed += n
						return struct{}{}, err
					case record.Suggested:
						c.Suggested += n
					}
					c.Shown += n
					c.Standing[standing] += n
					return struct{}{}, err
				}, `SELECT coalesce(s.standing, 'open'), q.status, count(*)`+questionFrom+w.String()+` GROUP BY 1, 2`, w.args...); err != nil {
					return err
				}
			}
			return nil
		})
		return c, err
	})
	return counts, wrap("count questions", err)
}

// Asked lists all questions that are not dismissed by their words, with nothing
// but ID, its wordings, Type and PartOf.
func (s *Store) Asked(ctx context.Context) (all []record.Question, err error) {
	all, err = remember(s, "asked", func() (all []record.Question, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			all, err = collect(tx, func(row scanner) (q record.Question, err error) {
				err = row.Scan(&q.ID, &q.Text, &q.TextEn, &q.TextAr, &q.Type, &q.PartOf)
				return q, err
			}, `SELECT q.id, q.text, q.text_en, q.text_ar, q.type, coalesce(q.part_of, '')`+questionFrom+`WHERE `+questionShown+` ORDER BY q.text, q.n`)
			return err
		})
		return all, err
	})
	return all, wrap("asked", err)
}

// fillAnswers reads the answers of questions on the board.
func (tx *Tx) fillAnswers(rows []QuestionRow) error {
	list := make([]record.ID, len(rows))
	at := map[record.ID]*QuestionRow{}
	for i := range rows {
		list[i], at[rows[i].ID] = rows[i].ID, &rows[i]
	}
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var question record.ID
		var a Answer
		var high sql.NullFloat64
		var asOf, said, published string
		err := row.Scan(&question, &a.Position, &a.Claim, &a.Claimant.ID, &a.Claimant.Name, &a.Low, &high, &a.Qualifier, &asOf, &said, &published, &a.Answer,
			&a.Actor.ID, &a.Actor.Name, &a.Place, &a.When, &a.Status)
		a.High, a.Day = fromHigh(high), compare.StandsFor(asOf, said, published)
		if err == nil {
			at[question].Answers = append(at[question].Answers, a)
		}
		return struct{}{}, err
	}, `SELECT p.question, p.id, p.claim, coalesce(a.id, o.id, ''), coalesce(a.name, o.name, ''), p.low, p.high, p.qualifier,
			p.as_of, c.said, d.published, p.answer, coalesce(p.actor, ''), coalesce(w.name, ''), p.where_name, p."when", p.status
		FROM position p JOIN claim c ON c.id = p.claim JOIN document d ON d.id = c.document
			LEFT JOIN actor a ON a.id = c.claimant LEFT JOIN actor o ON o.id = d.outlet LEFT JOIN actor w ON w.id = p.actor
		WHERE p.question IN (SELECT value FROM json_each(?)) AND p.status <> 'dismissed' AND c.status <> 'dismissed'
		ORDER BY p.question, d.n, c.start, p.id`, idList(list))
	for i := range rows {
		slices.SortStableFunc(rows[i].Answers, func(a, b Answer) int { return cmp.Compare(interval(a.Day).Earliest, interval(b.Day).Earliest) })
	}
	return err
}

// Question returns one question.
func (s *Store) Question(ctx context.Context, id record.ID) (q record.Question, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		q, err = tx.question(id)
		return err
	})
	return q, wrap("question "+string(id), err)
}

// Wordings are questions in a language, "en" or "ar", where they have such a wording.
func (s *Store) Wordings(ctx context.Context, lang string, questions []record.ID) (worded map[record.ID]string, err error) {
	worded = map[record.ID]string{}
	err = s.View(ctx, func(tx *Tx) error {
		_, err := collect(tx, func(row scanner) (struct{}, error) {
			var q record.Question
			err := row.Scan(&q.ID, &q.Text, &q.TextEn, &q.TextAr)
			worded[q.ID] = q.In(lang)
			return struct{}{}, err
		}, `SELECT id, text, text_en, text_ar FROM question WHERE id IN (SELECT value FROM json_each(?))`, idList(questions))
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

// Silence is who takes no position on a question: an outlet, or a report that names none.
type Silence struct {
	Outlet   record.Ref
	Document record.Ref // where there is no outlet; its name is the title
}

// Silent are the outlets of the case of which no document takes a position on a
// question, by name, and then the documents without an outlet that take none.
func (s *Store) Silent(ctx context.Context, question record.ID) (all []Silence, err error) {
	const spoken = `SELECT c.document FROM position p JOIN claim c ON c.id = p.claim
		WHERE p.question = ?1 AND p.status <> 'dismissed' AND c.status <> 'dismissed'`
	err = s.View(ctx, func(tx *Tx) error {
		all, err = collect(tx, func(row scanner) (r Silence, err error) {
			var nameless bool
			err = row.Scan(&r.Outlet.ID, &r.Outlet.Name, &r.Document.ID, &r.Document.Name, &nameless)
			return r, err
		}, `SELECT DISTINCT o.id, o.name AS name, '', '', 0 AS nameless FROM document d JOIN actor o ON o.id = d.outlet
			WHERE o.id NOT IN (SELECT outlet FROM document WHERE id IN (`+spoken+`) AND outlet IS NOT NULL)
			UNION ALL SELECT '', '', id, title, 1 FROM document WHERE outlet IS NULL AND id NOT IN (`+spoken+`)
			ORDER BY nameless, name, 4, 1, 3`, question)
		return err
	})
	return all, wrap("silent on "+string(question), err)
}
