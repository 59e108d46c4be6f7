package handlers

import (
	"net/http"
	"strconv"
	"testing"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestAStaleSaveShowsBothVersionsWhole saves each kind of record from a page that
// is older than the stored one: nothing is overwritten, all fields of both are
// shown, and the form that is sent again holds all that was typed.
func TestAStaleSaveShowsBothVersionsWhole(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Old title", "The Outlet", "en")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	claim, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: quotes("0-12"),
		Figures: []record.Figure{{Range: figure.Exactly(7), Qualifier: "exact", Count: record.Count{What: "killed"}, Status: record.Confirmed}}})
	must(err)
	q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "How many?", Type: record.CountQuestion, Count: record.Count{What: "killed"}})
	must(err)
	whole, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "How many in all?", Type: record.CountQuestion})
	must(err)
	p, err := o.store.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: claim.ID})
	must(err)
	actor, err := o.store.SaveActor(t.Context(), record.Actor{Name: "Ministry", Kind: record.Organisation})
	must(err)
	tag, err := o.store.SaveTag(t.Context(), record.Tag{Name: "losses"})
	must(err)
	high, err := o.store.SaveHighlight(t.Context(), record.Highlight{Document: d.ID, Spans: quotes("4-9")})
	must(err)

	// Somebody else saves all of them.
	d.Author, d.Title = "Their author", "Their title"
	_, err = o.store.SaveDocument(t.Context(), d)
	must(err)
	q.Count.Place, q.PartOf, q.Count.Cumulative = "Their place", whole.ID, true
	q, err = o.store.SaveQuestion(t.Context(), q)
	must(err)
	best := 77.0
	_, err = o.store.SaveAssessment(t.Context(), q.ID, q.Version, record.Assessment{Best: &best, How: "majority", Why: "Their why"})
	must(err)
	p.Figure, p.Range, p.Qualifier, p.Count.AsOf = "", figure.Exactly(88), "exact", "2024-03-08"
	p, err = o.store.SavePosition(t.Context(), p)
	must(err)
	actor.Note, actor.Aliases = "Their note", []string{"Their alias"}
	_, err = o.store.SaveActor(t.Context(), actor)
	must(err)
	tag.Note = "Their note"
	_, err = o.store.SaveTag(t.Context(), tag)
	must(err)
	high.Note = "Their note"
	_, err = o.store.SaveHighlight(t.Context(), high)
	must(err)

	for _, c := range []struct {
		name, address  string
		form           []string
		theirs, yours  []string // on the page
		stillInTheForm map[string]string
	}{
		{"document", href.EditDocument(d.ID), []string{"version", "1", "title", "My title", "url", "https://mine.example/", "lang", "en", "dir", "ltr", "outlet", "The Outlet", "published", "2024-03-09"},
			[]string{"Their title", "Their author"}, []string{"My title", "https://mine.example/"}, map[string]string{"title": "My title", "url": "https://mine.example/"}},
		{"question", href.EditQuestion(q.ID), []string{"version", "1", "text", "How many, mine?", "type", "count", "what", "wounded", "place", "My place", "tags", "mine"},
			[]string{"How many?", "Their place", "How many in all?", "a running total"}, []string{"How many, mine?", "My place", "one event", "mine"}, map[string]string{"text": "How many, mine?", "place": "My place", "tags": "mine"}},
		{"assessment", href.Assess(q.ID), []string{"version", "2", "low", "5", "best", "6", "high", "7", "how", "range", "why", "My why"},
			[]string{"77", "Their why"}, []string{"5", "6", "My why"}, map[string]string{"best": "6", "why": "My why"}},
		{"position", href.Position(p.ID), []string{"version", "1", "question", string(q.ID), "claim", string(claim.ID), "range", "more than 500", "as_of", "2024-03-07"},
			[]string{"88", "8 Mar 2024"}, []string{"> 500", "7 Mar 2024"}, map[string]string{"range": "more than 500", "as_of": "2024-03-07"}},
		{"actor", href.Actor(actor.ID), []string{"version", "1", "name", "My ministry", "kind", "state", "side", "My side", "note", "My note"},
			[]string{"Their note", "Their alias"}, []string{"My ministry", "My side", "My note"}, map[string]string{"name": "My ministry", "note": "My note"}},
		{"tag", href.Tag(tag.ID), []string{"version", "1", "name", "my losses", "note", "My note"},
			[]string{"losses", "Their note", "at the top"}, []string{"my losses", "My note"}, map[string]string{"name": "my losses", "note": "My note"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, body := o.do(http.MethodPost, c.address, form(c.form...))
			if status != http.StatusConflict {
				t.Fatalf("a stale save: %d\n%s", status, read(t, body).text("#main"))
			}
			page := read(t, body)
			for _, words := range append(c.theirs, c.yours...) {
				page.holds("main table", words)
			}
			for name, value := range c.stillInTheForm {
				if got := page.attr(`form.actions [name="`+name+`"]`, "value"); got != value {
					t.Errorf("the form to save over it holds %s %q, want %q", name, got, value)
				}
			}
			// The same form again, over what is stored now.
			var again []string
			for _, field := range page.all(`form.actions input[type=hidden]`) {
				var name, value string
				for _, a := range field.Attr {
					switch a.Key {
					case "name":
						name = a.Val
					case "value":
						value = a.Val
					}
				}
				again = append(again, name, value)
			}
			o.post(c.address, again...)
		})
	}
	if now, err := o.store.Document(t.Context(), d.ID); err != nil || now.Title != "My title" {
		t.Errorf("saved over it: %+v %v", now, err)
	}

	t.Run("highlight", func(t *testing.T) {
		status, body := o.do(http.MethodPost, href.Highlight(high.ID), form("version", "1", "document", string(d.ID), "note", "My note"))
		if status != http.StatusConflict {
			t.Fatalf("a stale save: %d", status)
		}
		page := read(t, body)
		page.holds("#conflict", "Their note")
		page.holds("#highlight textarea", "My note")
		page = o.post(href.Highlight(high.ID), "version", "1", "document", string(d.ID), "note", "My note", "keep", page.attr("#conflict [name=keep]", "value"))
		page.holds("#highlight textarea", "My note")
	})
	t.Run("claim, without scripts", func(t *testing.T) {
		claim.Note = "Their note"
		_, err := o.store.SaveClaim(t.Context(), claim)
		must(err)
		mine := []string{"version", "1", "span", "0-12", "act", "denies", "note", "My note"}
		status, body := o.do(http.MethodPost, href.Claim(claim.ID), form(mine...))
		if status != http.StatusConflict {
			t.Fatalf("a stale save: %d", status)
		}
		page := read(t, body)
		page.holds("#conflict", "Their note")
		page = o.post(href.Claim(claim.ID), append(mine, "keep", page.attr("#conflict [name=keep]", "value"))...)
		page.holds("#claim textarea", "My note")
	})
}

// TestAWrongPositionLeavesNoQuestion: what cannot be read is told before the
// question is asked that it would have answered.
func TestAWrongPositionLeavesNoQuestion(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Title", "Outlet", "en")
	c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: quotes("0-12")})
	if err != nil {
		t.Fatal(err)
	}
	questions := func() []db.QuestionRow {
		t.Helper()
		rows, err := o.store.Questions(t.Context(), db.QuestionFilter{})
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	for kind, wrong := range map[string][]string{
		"count": {"range", "no idea"}, "yes_no": {"answer", "perhaps"}, "who": {"actor", ""}, "where": {"place", " "}, "when": {"when", "some day"},
	} {
		status, body := o.do(http.MethodPost, href.Positions, form(append(wrong, "claim", string(c.ID), "which", "A new question?", "type", kind)...))
		if status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d", kind, status)
		}
		page := read(t, body)
		if got := page.attr("main [name=which]", "value") + page.attr("main [name=type]", "value"); got != "A new question?"+kind {
			t.Errorf("%s: the form keeps the question %q", kind, got)
		}
		status, body = o.do(http.MethodPost, href.Claim(c.ID), form(append(wrong, "version", strconv.Itoa(c.Version), "span", "0-12", "do", "ask", "which", "A new question?", "type", kind)...))
		if status != http.StatusUnprocessableEntity {
			t.Errorf("%s in the claim's form: %d", kind, status)
		}
		read(t, body).holds("#put .wrong", ".")
		if got := read(t, body).attr("#put-question", "value"); got != "A new question?" {
			t.Errorf("%s: the claim's form keeps the question %q", kind, got)
		}
		if c, err = o.store.Claim(t.Context(), c.ID); err != nil {
			t.Fatal(err)
		}
	}
	if rows := questions(); len(rows) != 0 {
		t.Fatalf("%d questions were asked", len(rows))
	}
	o.post(href.Positions, "claim", string(c.ID), "which", "أين أُسقطت الطائرة؟", "type", "where", "place", "الوادي")
	// The same words in another spelling are the same question, from either form.
	o.post(href.Claim(c.ID), "version", strconv.Itoa(c.Version), "span", "0-12", "do", "put", "which", "اين اسقطت الطائره؟", "type", "count", "place", "النهر")
	rows := questions()
	if len(rows) != 1 || rows[0].Type != record.Where || rows[0].Claims == 0 {
		t.Fatalf("questions %+v", rows)
	}
	positions, err := o.store.PositionsOf(t.Context(), c.ID)
	if err != nil || len(positions) != 2 || positions[1].Place.Name != "النهر" {
		t.Errorf("positions %+v, %v", positions, err)
	}
}
