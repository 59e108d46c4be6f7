package handlers

import (
	"net/http"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// A question that was dismissed can be brought back from its page and from the
// board, in both languages.
func TestADismissedQuestionIsBroughtBack(t *testing.T) {
	o := sampled(t)
	for _, c := range []struct{ lang, label, from string }{{"en", "Bring back", "page"}, {"ar", "استعادة", "board"}} {
		if err := o.desk.settings.change(func(s *Settings) { s.Lang = c.lang }); err != nil {
			t.Fatal(err)
		}
		suggested, err := o.store.Questions(t.Context(), db.QuestionFilter{Status: record.Suggested})
		if err != nil || len(suggested) == 0 {
			t.Fatalf("%d suggestions, %v", len(suggested), err)
		}
		q := suggested[0].ID
		o.post(href.JudgeQuestion(q), "status", "dismissed")
		at := href.Question(q)
		if c.from == "board" {
			at = href.With(href.Board, "status", "dismissed")
		}
		p := o.get(at)
		p.holds(`form[action="`+href.JudgeQuestion(q)+`"] button`, c.label)
		status := p.attr(`form[action="`+href.JudgeQuestion(q)+`"] button`, "value")
		o.post(href.JudgeQuestion(q), "status", status, "back", p.attr(`form[action="`+href.JudgeQuestion(q)+`"] [name=back]`, "value"))
		now, err := o.store.Question(t.Context(), q)
		if err != nil || now.Status != record.Suggested || now.Claims != suggested[0].Claims || now.Standing != suggested[0].Standing {
			t.Errorf("%s: brought back as %+v, %v; was %+v", c.lang, now, err, suggested[0].Question)
		}
	}
}

// What no button of ours sends is refused, and not taken for a fault of the program.
func TestANonsenseJudgementIsRefused(t *testing.T) {
	o := sampled(t)
	questions, err := o.store.Questions(t.Context(), db.QuestionFilter{Standing: record.Contested})
	if err != nil || len(questions) == 0 {
		t.Fatal(err)
	}
	findings, err := o.store.Findings(t.Context(), questions[0].ID)
	if err != nil || len(findings) == 0 {
		t.Fatal(err)
	}
	documents, _, err := o.store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for name, address := range map[string]string{"finding": href.JudgeFinding(findings[0].ID), "report": href.JudgeDocument(documents[0].ID)} {
		for _, status := range []string{"", "nonsense"} {
			if got, body := o.do(http.MethodPost, address, form("status", status)); got != http.StatusUnprocessableEntity {
				t.Errorf("%s judged %q: %d %.200s", name, status, got, body)
			}
		}
	}
}

// A place is not said in a second spelling below a question that names it in the
// letters of the page.
func TestAPlaceIsSpeltOnceOnAPage(t *testing.T) {
	o := newOffice(t)
	q, err := o.store.SaveQuestion(t.Context(), record.Question{
		Text: "How many people were killed in Marsa?", TextAr: "كم عدد القتلى في ميناء مرسى؟", Type: record.CountQuestion, Status: record.Confirmed,
		Count: record.Count{What: "killed", Place: "ميناء مرسى"},
	})
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[string]bool{"en": false, "ar": true} {
		o.speaks(lang)
		if got := strings.Contains(o.get(href.Question(q.ID)).text("h1 + p.sub"), "ميناء مرسى"); got != want {
			t.Errorf("%s: the place stands below the question: %v", lang, got)
		}
	}
}
