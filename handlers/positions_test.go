package handlers

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// strike is a claim with two figures, 31 people and of them 11 children, and the
// questions that ask for each.
type strike struct {
	*office
	claim            record.Claim
	people, children record.Question
}

func newStrike(t *testing.T) strike {
	t.Helper()
	f := &flood{office: newOffice(t)}
	f.speak("en")
	d := f.report("👤 He said 31 people were killed, of whom 11 were children.\nThe Red Army is the one that fired.", "A strike", "", "en")
	c := f.claim(d, "31 people were killed, of whom 11 were children", "Samer", record.Asserts)
	for _, n := range []struct {
		words string
		count record.Count
		n     float64
	}{{"31", record.Count{What: "killed"}, 31}, {"11", record.Count{What: "killed", Who: "children"}, 11}} {
		c.Figures = append(c.Figures, record.Figure{Range: figure.Exactly(n.n), Qualifier: "exact", Count: n.count, Status: record.Confirmed,
			Span: &record.Quote{Span: placeOfWords(t, d, n.words), Exact: n.words}})
	}
	c, err := f.store.SaveClaim(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	s := strike{office: f.office, claim: c}
	s.people = f.question(record.Question{Text: "How many people were killed?", Type: record.CountQuestion, Count: record.Count{What: "killed"}})
	s.children = f.question(record.Question{Text: "How many children were killed?", Type: record.CountQuestion, Count: record.Count{What: "killed", Who: "children"}})
	return s
}

func placeOfWords(t *testing.T, d record.Document, words string) text.Span {
	t.Helper()
	runes, want := []rune(d.Text), []rune(words)
	for i := range runes {
		if i+len(want) <= len(runes) && string(runes[i:i+len(want)]) == words {
			return text.Span{Start: i, End: i + len(want)}
		}
	}
	t.Fatalf("%q is not in the text", words)
	return text.Span{}
}

// only is the one position on a question.
func (s strike) only(q record.Question) record.Position {
	s.t.Helper()
	rows, err := s.store.Positions(s.t.Context(), q.ID)
	if err != nil || len(rows) != 1 {
		s.t.Fatalf("%d positions, %v", len(rows), err)
	}
	return rows[0].Position
}

func TestTheFigureThatIsAskedForIsOffered(t *testing.T) {
	s := newStrike(t)
	for _, test := range []struct {
		question record.Question
		chosen   int
		says     string
	}{{s.people, 0, "31"}, {s.children, 1, "11"}} {
		p := s.get(href.Question(test.question.ID))
		prefix := "c-" + string(s.claim.ID) + "-"
		if got := p.attr("#"+prefix+"range", "value"); got != test.says {
			t.Errorf("%s: it says %q", test.question.Text, got)
		}
		if got := p.attr("#"+prefix+"figure option[selected]", "value"); got != string(s.claim.Figures[test.chosen].ID) {
			t.Errorf("%s: figure %q is chosen", test.question.Text, got)
		}
		p.holds("#"+prefix+"figure", "11 · killed, children")
	}
}

// Another figure brings its own number, unless a number was typed over it.
func TestAnotherFigureBringsItsNumber(t *testing.T) {
	for _, test := range []struct {
		name, typed string
		low         float64
		who         string
		figure      int // of the claim, that the position keeps; -1 when none
	}{
		{"the number that the form came with is left", "31", 11, "children", 1},
		{"scripts wrote the new one", "11", 11, "children", 1},
		{"another number is typed", "12", 12, "children", -1},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := newStrike(t)
			s.post(href.Positions, "question", string(s.people.ID), "claim", string(s.claim.ID), "version", "0",
				"figure", string(s.claim.Figures[1].ID), "range", test.typed, "as_of", "")
			p := s.only(s.people)
			if p.Low != test.low || p.High != test.low || p.Count.Who != test.who {
				t.Errorf("stored %v–%v of %q", p.Low, p.High, p.Count.Who)
			}
			var want record.ID
			if test.figure >= 0 {
				want = s.claim.Figures[test.figure].ID
			}
			if p.Figure != want {
				t.Errorf("figure %q, want %q", p.Figure, want)
			}
			s.post(href.Position(p.ID), "question", string(s.people.ID), "version", "1", "figure", string(s.claim.Figures[0].ID), "range", test.typed, "as_of", "")
			if p = s.only(s.people); test.figure >= 0 && test.typed == "11" && p.Low != 31 {
				t.Errorf("changed back: %v of %q", p.Low, p.Count.Who)
			}
		})
	}
}

func TestAMistypedPositionShowsWhoseItIs(t *testing.T) {
	s := newStrike(t)
	p := s.refused(href.Positions, "question", string(s.people.ID), "claim", string(s.claim.ID), "version", "0", "figure", "", "range", "heaps upon", "as_of", "")
	p.holds("h1", "Put a claim to this question")
	p.holds("main blockquote", "31 people were killed")
	p.holds("main", "Samer")
	if hints := p.all(".hint"); len(hints) != 0 {
		t.Errorf("says twice how it is written: %s", p.text("main"))
	}
}

func TestSinceIsADayOrAnEvent(t *testing.T) {
	s := newStrike(t)
	for _, test := range []struct{ typed, stored string }{
		{"2025-05-01", "2025-05-01"}, {"1 May 2025", "2025-05-01"}, {"منذ الأول من أيار 2025", "2025-05-01"},
		{"since the war began", "since the war began"}, {"", ""},
		{"last ramadan maybe", "refused"}, {"2025-13-40", "refused"},
	} {
		t.Run(test.typed, func(t *testing.T) {
			q := s.question(t, "How many in all? "+test.typed, test.typed)
			switch {
			case test.stored == "refused" && q.Text != "":
				t.Errorf("stored as %q", q.Count.Since)
			case test.stored != "refused" && q.Count.Since != test.stored:
				t.Errorf("stored as %q, want %q", q.Count.Since, test.stored)
			}
		})
		t.Run("figure "+test.typed, func(t *testing.T) {
			c, err := s.store.Claim(t.Context(), s.claim.ID)
			if err != nil {
				t.Fatal(err)
			}
			p := s.get(href.DocumentAt(c.Document, c.ID))
			sent := []string{"version", p.attr("#claim [name=version]", "value"), "span", p.attr("#claim [name=span]", "value"), "act", "asserts"}
			for _, f := range c.Figures[:1] {
				sent = append(sent, "fig_id", string(f.ID), "fig_text", "31", "fig_what", "killed", "fig_who", "", "fig_side", "", "fig_place", "", "fig_cumulative", "1", "fig_since", test.typed, "fig_asof", "", "fig_span", "")
			}
			if test.stored == "refused" {
				s.refused(href.Claim(c.ID), sent...).holds("#inspector .wrong", "no beginning to count from")
				return
			}
			s.post(href.Claim(c.ID), sent...)
			if c, err = s.store.Claim(t.Context(), s.claim.ID); err != nil || c.Figures[0].Since != test.stored {
				t.Errorf("stored as %q, want %q (%v)", c.Figures[0].Since, test.stored, err)
			}
		})
	}
}

// refused sends a form in which something is wrong, and reads what is said of it.
func (s strike) refused(address string, pairs ...string) page {
	s.t.Helper()
	status, body := s.do(http.MethodPost, address, form(pairs...))
	if status != http.StatusUnprocessableEntity {
		s.t.Errorf("POST %s: %d", address, status)
	}
	return read(s.t, body)
}

// question sends the form of a new count since something, and gives what is stored.
func (s strike) question(t *testing.T, words, since string) record.Question {
	t.Helper()
	s.do(http.MethodPost, href.Questions, form("version", "0", "text", words, "type", "count", "what", "killed", "total", "1", "since", since))
	for _, r := range s.questions(record.Confirmed) {
		if r.Text == words {
			return r.Question
		}
	}
	return record.Question{}
}

func TestWhoIsNamedInTheClaimIsOffered(t *testing.T) {
	s := newStrike(t)
	f := &flood{office: s.office}
	if _, err := s.store.SaveActor(t.Context(), record.Actor{Name: "The Red Army", Kind: record.Force, Aliases: []string{"Red Army"}}); err != nil {
		t.Fatal(err)
	}
	d, err := s.store.Document(t.Context(), s.claim.Document)
	if err != nil {
		t.Fatal(err)
	}
	c := f.claim(d, "Red Army is the one that fired", "Samer", record.Asserts)
	q := f.question(record.Question{Text: "Who fired?", Type: record.Who})
	if got := s.get(href.Question(q.ID)).attr("#c-"+string(c.ID)+"-actor", "value"); got != "The Red Army" {
		t.Errorf("%q is offered", got)
	}
}

// A claim that cannot be put to the question that was named stays the suggestion that
// it was, and the field that is to be filled in takes the focus.
func TestWhatCannotBePutConfirmsNoSuggestion(t *testing.T) {
	s := newStrike(t)
	who := (&flood{office: s.office}).question(record.Question{Text: "Who fired?", Type: record.Who})
	c := s.claim
	c.Status = record.Suggested
	c, err := s.store.SaveClaim(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	asked := len(s.questions(record.Confirmed))
	typed := func(more ...string) []string {
		span := c.Spans[0].Span
		return append([]string{"version", strconv.Itoa(c.Version), "act", string(c.Act), "claimant", "Samer", "span", fmt.Sprintf("%d-%d", span.Start, span.End)}, more...)
	}
	for _, test := range []struct{ name, do, which, kind, says, next string }{
		{"no words", "put", "", "yes_no", "question", "#put-question[data-next]"},
		{"no such question", "put", "Who was it?", "yes_no", "No question has these words", "button[value=ask][data-next]"},
		{"nobody named", "put", who.Text, "yes_no", "Name an actor.", "#put-actor[data-next]"},
		{"nobody named in a new one", "ask", "Who was it?", "who", "Name an actor.", "#put-actor[data-next]"},
		{"no place", "ask", "Where was it?", "where", "", "#put-place[data-next]"},
		{"no day", "ask", "When was it?", "when", "", "#put-when[data-next]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, body := s.do(http.MethodPost, href.Claim(c.ID), form(typed("do", test.do, "which", test.which, "type", test.kind)...))
			p := read(t, body)
			if got := p.text("#put .wrong"); status != http.StatusUnprocessableEntity || !strings.Contains(got, test.says) {
				t.Errorf("%d: %q", status, got)
			}
			if len(p.all(test.next)) != 1 || len(p.all("[data-next]")) != 1 {
				t.Errorf("the focus goes to %d places, to %s %d times", len(p.all("[data-next]")), test.next, len(p.all(test.next)))
			}
			if len(p.all("#claim [data-judge]")) != 2 {
				t.Error("the form does not ask for a judgement any more")
			}
			if test.which == who.Text && p.attr("#put-type [selected]", "value") != "who" {
				t.Error("the field for who is not shown")
			}
			now, err := s.store.Claim(t.Context(), c.ID)
			if err != nil || now.Status != record.Suggested || now.Version != c.Version || len(s.questions(record.Confirmed)) != asked {
				t.Errorf("%s, version %d, %d questions, %v", now.Status, now.Version, len(s.questions(record.Confirmed)), err)
			}
		})
	}
	s.post(href.Claim(c.ID), typed("do", "put", "which", who.Text, "actor", "The Red Army")...)
	if now, err := s.store.Claim(t.Context(), c.ID); err != nil || now.Status != record.Confirmed || s.only(who).Actor.Name != "The Red Army" {
		t.Errorf("once it is put: %s, %v", now.Status, err)
	}
}

// Putting a suggested claim to a question accepts it: both are said, and one undo takes
// back both, and the question where that was new.
func TestPuttingASuggestionSaysAndUndoesAll(t *testing.T) {
	for name, c := range map[string]struct{ do, which, note string }{
		"as it was":           {"put", "How many people were killed?", ""},
		"with a note":         {"put", "How many people were killed?", "Heard twice."},
		"to a new question":   {"ask", "How many fell at the gate?", ""},
		"that, and with note": {"ask", "How many fell at the gate?", "Heard twice."},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStrike(t)
			s.claim.Status = record.Suggested
			was, err := s.store.SaveClaim(t.Context(), s.claim)
			if err != nil {
				t.Fatal(err)
			}
			asked := len(s.questions(record.Confirmed))
			span := was.Spans[0].Span
			p := s.post(href.Claim(was.ID), "version", strconv.Itoa(was.Version), "act", string(was.Act), "claimant", "Samer", "note", c.note,
				"span", fmt.Sprintf("%d-%d", span.Start, span.End), "do", c.do, "which", c.which, "type", "count", "range", "31")
			p.holds("#did span", "accepted")
			p.holds("#did span", c.which)
			now, err := s.store.Claim(t.Context(), was.ID)
			put, err2 := s.store.PositionsOf(t.Context(), was.ID)
			if err != nil || err2 != nil || now.Status != record.Confirmed || now.Note != c.note || len(put) != 1 || put[0].Question.Text != c.which {
				t.Fatalf("%s, %q, put to %d, %v, %v", now.Status, now.Note, len(put), err, err2)
			}
			var fields []string
			for _, hidden := range p.all("#did form input[type=hidden]") {
				fields = append(fields, attrOf(hidden, "name"), attrOf(hidden, "value"))
			}
			s.post(p.attr("#did form", "action"), fields...)
			now, err = s.store.Claim(t.Context(), was.ID)
			put, err2 = s.store.PositionsOf(t.Context(), was.ID)
			if err != nil || err2 != nil || now.Status != record.Suggested || now.Note != "" || len(put) != 0 || len(s.questions(record.Confirmed)) != asked {
				t.Errorf("undone: %s, %q, put to %d, %d questions, %v, %v", now.Status, now.Note, len(put), len(s.questions(record.Confirmed)), err, err2)
			}
		})
	}
}

// The form beside a suggested claim holds all that is needed to accept it on the page
// of its question.
func TestASuggestedClaimIsAcceptedByItsOwnForm(t *testing.T) {
	f := newFlood(t)
	p, err := f.store.SavePosition(t.Context(), record.Position{Question: f.broke.ID, Claim: f.other.ID, Answer: record.Yes, Status: record.Suggested})
	if err != nil {
		t.Fatal(err)
	}
	form := f.get(href.Question(f.broke.ID)).all("#positions form.verdict")
	if len(form) != 1 {
		t.Fatalf("%d forms", len(form))
	}
	fields := []string{"status", "confirmed"}
	for _, hidden := range (page{t, form[0]}).all("input[type=hidden]") {
		fields = append(fields, attrOf(hidden, "name"), attrOf(hidden, "value"))
	}
	f.post(attrOf(form[0], "action"), fields...)
	rows, err := f.store.Positions(t.Context(), f.broke.ID)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(r db.PositionRow) bool { return r.ID == p.ID })
	if at < 0 {
		t.Fatal("it is not there any more")
	}
	if rows[at].Status != record.Confirmed {
		t.Errorf("it is %s", rows[at].Status)
	}
}
