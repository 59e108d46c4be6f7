package db_test

import (
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Whatever is done in whatever order: what a person made, judged or edited is
// changed by no reading, what was dismissed is not proposed again, and nothing
// that is derived is stale.
func TestTheProgramLeavesAPersonsWorkAlone(t *testing.T) {
	for seed := range uint64(8) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			p := newPerson(t, seed)
			for step := range 40 {
				p.act()
				if err := db.CheckLedger(t.Context(), p.s); err != nil {
					t.Errorf("the ledger: %v", err)
				}
				if t.Failed() {
					t.Fatalf("at step %d", step)
				}
			}
			if found, err := p.s.Verify(t.Context()); err != nil || len(found) > 0 {
				t.Errorf("problems %+v, %v", found, err)
			}
		})
	}
}

// person does things to a case at random, and looks into its file.
type person struct {
	t      *testing.T
	s      *db.Store
	file   *sql.DB
	random *rand.Rand
	news   *dbtest.News
	came   int // reports
}

func newPerson(t *testing.T, seed uint64) *person {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	p := &person{t: t, s: dbtest.OpenAt(t, path, db.Options{}), random: rand.New(rand.NewPCG(seed, 1)), news: dbtest.OneStory()}
	var err error
	if p.file, err = sql.Open("sqlite", path); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.file.Close() })
	p.bringIn()
	p.bringIn()
	return p
}

// may fails the test for errors that no order of actions explains.
func (p *person) may(action string, err error) {
	p.t.Helper()
	var invalid *db.InvalidError
	if err != nil && !errors.Is(err, db.ErrUndoBlocked) && !errors.Is(err, db.ErrNothingToUndo) && !errors.Is(err, db.ErrNotFound) && !errors.As(err, &invalid) {
		p.t.Errorf("%s: %v", action, err)
	}
	dbtest.Gathered(p.t, p.s)
}

func (p *person) bringIn() {
	report := p.news.Report(p.came)
	p.came++
	report.Document.Text = string([]rune(report.Document.Text)[:900]) + "😀 بَيان\n"
	_, err := p.s.AddDocument(p.t.Context(), report.Document, []byte(report.Document.Text))
	p.may("bring in", err)
}

func (p *person) one(query string) record.ID {
	p.t.Helper()
	rows := p.rows(query)
	if len(rows) == 0 {
		return ""
	}
	return record.ID(rows[p.random.IntN(len(rows))])
}

// rows are the rows of a query, each as text.
func (p *person) rows(query string) (all []string) {
	p.t.Helper()
	rows, err := p.file.Query(query)
	if err != nil {
		p.t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		p.t.Fatal(err)
	}
	for rows.Next() {
		values := make([]sql.NullString, len(columns))
		into := make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			p.t.Fatal(err)
		}
		line := values[0].String
		for _, v := range values[1:] {
			line += "|" + v.String
		}
		all = append(all, line)
	}
	if err := rows.Err(); err != nil {
		p.t.Fatal(err)
	}
	return all
}

// work is every row that a person made, judged or edited, but for one claim.
func (p *person) work(but record.ID) (all []string) {
	touched := `(status <> 'suggested' OR version > 1 OR reason = '')`
	claims := `(SELECT id FROM claim WHERE ` + touched + ` AND id <> '` + string(but) + `')`
	for _, query := range []string{
		`SELECT * FROM claim WHERE id IN ` + claims, `SELECT * FROM claim_quote WHERE claim IN ` + claims, `SELECT * FROM claim_link WHERE claim IN ` + claims,
		`SELECT * FROM claim_place WHERE claim IN ` + claims, `SELECT * FROM figure WHERE claim IN ` + claims,
		`SELECT * FROM position WHERE ` + touched + ` AND claim <> '` + string(but) + `'`,
		`SELECT * FROM question WHERE ` + touched, `SELECT * FROM judgement`, `SELECT * FROM actor WHERE NOT proposed`, `SELECT * FROM highlight`,
	} {
		all = append(all, p.rows(query+` ORDER BY 1, 2, 3`)...)
	}
	return all
}

// againProposed are suggestions that stand where something was dismissed.
func (p *person) againProposed() []string {
	return p.rows(`SELECT s.id FROM claim s JOIN claim d ON d.document = s.document AND d.start = s.start AND d."end" = s."end" AND d.act = s.act
			AND d.claimant IS s.claimant AND d.status = 'dismissed' WHERE s.status = 'suggested' AND s.version = 1 AND s.added >= d.changed
		UNION ALL SELECT s.id FROM position s JOIN position d ON d.question = s.question AND d.claim = s.claim AND d.status = 'dismissed'
			WHERE s.status = 'suggested' AND s.version = 1 AND coalesce(s.figure, '') = coalesce(d.figure, '')`)
}

// left fails the test when f changed what a person did, but for one claim.
func (p *person) left(action string, but record.ID, f func()) {
	p.t.Helper()
	before, again := p.work(but), p.againProposed()
	f()
	after := p.work(but)
	for _, row := range before {
		if !slices.Contains(after, row) {
			p.t.Errorf("%s changed %s", action, row)
			return
		}
	}
	if now := p.againProposed(); len(now) > len(again) {
		p.t.Errorf("%s proposed again what was dismissed: %q", action, now)
	}
}

// keeps fails the test when f loses what a person said of a finding.
func (p *person) keeps(action string, f func()) {
	p.t.Helper()
	const query = `SELECT id, question, a, b, status, override, note FROM judgement`
	before := p.rows(query)
	f()
	after := p.rows(query)
	for _, row := range before {
		if !slices.Contains(after, row) {
			p.t.Errorf("%s lost the judgement %s", action, row)
		}
	}
}

func (p *person) act() {
	p.t.Helper()
	ctx := p.t.Context()
	claim, question := p.one(`SELECT id FROM claim`), p.one(`SELECT id FROM question`)
	document := p.one(`SELECT id FROM document`)
	judged := []record.Status{record.Confirmed, record.Dismissed}[p.random.IntN(2)]
	switch p.random.IntN(18) {
	case 0, 1, 2:
		p.left("reading again", "", func() { p.may("reread", p.s.Reread(ctx, document)) })
	case 3:
		p.left("a new report", "", p.bringIn)
	case 4, 5:
		p.keeps("judging a claim", func() { p.may("judge claim", p.s.JudgeClaims(ctx, judged, claim)) })
	case 6, 7:
		c, err := p.s.Claim(ctx, claim)
		p.may("claim", err)
		if err != nil {
			return
		}
		c.Note += "؟"
		if len(c.Figures) > 0 {
			c.Figures[0].Range = figure.Exactly(float64(p.random.IntN(90)))
		} else {
			c.Act = record.Acts[p.random.IntN(3)]
		}
		p.left("saving a claim", claim, func() {
			_, err = p.s.SaveClaim(ctx, c)
			p.may("save claim", err)
		})
	case 8:
		start := p.random.IntN(500)
		c := record.Claim{Document: document, Act: record.Asserts, Claimant: record.Ref{Name: "المرصد"}, Spans: []record.Quote{{Span: text.Span{Start: start, End: start + 60}}},
			Figures: []record.Figure{{Range: figure.Exactly(float64(p.random.IntN(90))), Count: record.Count{What: "killed", Who: "civilians"}}}}
		p.left("marking a claim", "", func() {
			_, err := p.s.SaveClaim(ctx, c)
			p.may("mark", err)
		})
	case 9:
		p.may("delete claim", p.s.DeleteClaim(ctx, claim))
	case 10:
		p.keeps("judging a question", func() { p.may("judge question", p.s.JudgeQuestion(ctx, question, judged)) })
	case 11:
		p.may("delete question", p.s.DeleteQuestion(ctx, question))
	case 12:
		p.keeps("putting a claim to a question", func() {
			_, err := p.s.SavePosition(ctx, record.Position{Question: question, Claim: claim})
			p.may("save position", err)
		})
	case 13:
		p.may("delete position", p.s.DeletePosition(ctx, p.one(`SELECT id FROM position`)))
	case 14, 15:
		p.may("judge finding", p.s.JudgeFinding(ctx, p.one(`SELECT id FROM finding`), judged, "", "of another day 😀"))
	case 16:
		_, err := p.s.Undo(ctx, db.Scope{})
		p.may("undo", err)
	default:
		_, err := p.s.Redo(ctx, db.Scope{})
		p.may("redo", err)
	}
}

// Asking one thing of claims keeps nobody from being asked another of them; asking
// the same does.
func TestAPersonsQuestionHidesOnlyTheSameOne(t *testing.T) {
	for _, test := range []struct {
		what     string // that the person's question counts
		proposed string // that is proposed beside it
	}{{"wounded", "killed"}, {"killed", "wounded"}} {
		t.Run(test.what, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "case.sqlite")
			s, err := db.Open(t.Context(), path, db.Options{NoReading: true})
			if err != nil {
				t.Fatal(err)
			}
			q, err := s.SaveQuestion(t.Context(), record.Question{Text: "How many " + test.what + "?", Type: record.CountQuestion, Count: record.Count{What: test.what, Who: "civilians"}})
			if err != nil {
				t.Fatal(err)
			}
			for i, speaker := range []string{"health ministry", "opposition"} {
				askWith(t, s, q, twoCounts(speaker, 40+30*i, 90-70*i), speaker)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			s = dbtest.OpenAt(t, path, db.Options{})
			body := twoCounts("mayor", 55, 60)
			if _, err := s.AddDocument(t.Context(), record.Document{Title: "third", Text: body, Lang: "en", Published: "2024-01-05", Outlet: record.Ref{Name: "third"}}, []byte(body)); err != nil {
				t.Fatal(err)
			}
			dbtest.Gathered(t, s)
			rows, err := s.Questions(t.Context(), db.QuestionFilter{Type: record.CountQuestion, Status: record.Suggested})
			if err != nil {
				t.Fatal(err)
			}
			counted := map[string]int{}
			for _, r := range rows {
				counted[r.Count.What] += r.Claims
			}
			if counted[test.proposed] != 3 || counted[test.what] != 0 {
				t.Errorf("proposed %v", counted)
			}
		})
	}
}

// twoCounts is a report of two counts of one event.
func twoCounts(speaker string, killed, wounded int) string {
	return fmt.Sprintf("The %s said on Friday that %d civilians were killed and %d civilians were wounded in the shelling of the market in Marsa. 😀", speaker, killed, wounded)
}

// askWith stores a report with one claim of all its counts, marked by hand, and
// puts the count that a question asks for to it.
func askWith(t *testing.T, s *db.Store, q record.Question, body, outlet string) {
	t.Helper()
	d, err := s.AddDocument(t.Context(), record.Document{Title: outlet, Text: body, Lang: "en", Published: "2024-01-05", Outlet: record.Ref{Name: outlet}}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	c := record.Claim{Document: d.ID, Act: record.Asserts, Claimant: record.Ref{Name: "The " + outlet}, Happened: "2024-01-05", Places: []record.Place{{Name: "Marsa"}},
		Spans: []record.Quote{{Span: text.Span{Start: 0, End: len([]rune(body)) - 2}}}}
	for _, what := range []string{"killed", "wounded"} {
		at := find(t, body, "civilians were "+what)
		c.Figures = append(c.Figures, record.Figure{Range: figure.Exactly(float64(at.Start)), Qualifier: "exact", Count: record.Count{What: what, Who: "civilians", Place: "Marsa"}})
	}
	if c, err = s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	for _, f := range c.Figures {
		if f.What == q.Count.What {
			if _, err := s.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID, Figure: f.ID}); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// What a date given later tells of claims does not raise the same questions twice.
func TestADateGivenLaterAsksNothingTwice(t *testing.T) {
	s := dbtest.Reading(t)
	var all []record.Document
	for i, speaker := range []string{"health ministry", "opposition"} {
		body := twoCounts(speaker, 40+30*i, 90-70*i)
		d, err := s.AddDocument(t.Context(), record.Document{Title: speaker, Text: body, Lang: "en", Outlet: record.Ref{Name: speaker + " news"}}, []byte(body))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, d)
	}
	dbtest.Gathered(t, s)
	for _, d := range all {
		d, err := s.Document(t.Context(), d.ID)
		if err != nil {
			t.Fatal(err)
		}
		d.Published = "2024-01-05"
		if _, err := s.SaveDocument(t.Context(), d); err != nil {
			t.Fatal(err)
		}
	}
	dbtest.Gathered(t, s)
	rows, err := s.Questions(t.Context(), db.QuestionFilter{Type: record.CountQuestion})
	if err != nil {
		t.Fatal(err)
	}
	asked := map[string]int{}
	for _, r := range rows {
		asked[r.Count.What]++
	}
	if asked["killed"] != 1 || asked["wounded"] != 1 {
		t.Errorf("asked %v: %+v", asked, rows)
	}
}
