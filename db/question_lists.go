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
	Sort     string // standing, text, claims, origins, latest, added; "" is those that need an eye first, and of these what most speak to
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

// questionOrders are the orders of a list of questions. Standings sort as in
// record.Standings, those that need an eye first. So does the order that nobody asked
// for, and in each standing what is counted or denied before what is only blamed, placed
// or dated, and what most origins and claims speak to.
var questionOrders = map[string][]string{
	"":         {standingOrder(), "q.type NOT IN ('count', 'yes_no')", "-coalesce(s.origins, 0)", "-coalesce(s.claims, 0)"},
	"standing": {standingOrder()}, "text": {"q.text"}, "claims": {"coalesce(s.claims, 0)"}, "origins": {"coalesce(s.origins, 0)"},
	"latest": {"coalesce(s.latest, '')"}, "added": {"q.n"},
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
	w, turn := f.where(), direction(f.Desc)
	err = s.View(ctx, func(tx *Tx) error {
		if rows, err = tx.questions(w.String()+` ORDER BY `+strings.Join(order, turn+`, `)+turn+`, q.n LIMIT ? OFFSET ?`,
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
		ORDER BY p.question, d.n, c.start, p.id`, valueList(list))
	for i := range rows {
		slices.SortStableFunc(rows[i].Answers, func(a, b Answer) int { return cmp.Compare(interval(a.Day).Earliest, interval(b.Day).Earliest) })
	}
	return err
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
