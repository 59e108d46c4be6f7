package handlers

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// A denial is tied by hand to the claim that it denies, in another report, and the
// finding between the two says so.
func TestADenialIsTiedToItsClaim(t *testing.T) {
	for _, c := range []struct{ lang, label, tied, choose string }{
		{"en", "Denies the claim", "Tied in the claim:", "Choose one of the claims"},
		{"ar", "ينفي الادعاء", "الرد مربوط بالادعاء:", "اختر واحدا من الادعاءات"},
	} {
		t.Run(c.lang, func(t *testing.T) {
			o := newOffice(t)
			if err := o.desk.settings.change(func(s *Settings) { s.Lang = c.lang }); err != nil {
				t.Fatal(err)
			}
			mark := func(body, outlet, who string, act record.Act) record.Claim {
				t.Helper()
				d := o.report(strings.ReplaceAll(body, "\r\n", "\n"), outlet, outlet, "ar")
				claim, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: act, Claimant: record.Ref{Name: who}, Said: "2024-03-09",
					Spans: []record.Quote{{Span: spanOf(t, d.Text, strings.TrimSpace(d.Text))}}})
				if err != nil {
					t.Fatal(err)
				}
				return claim
			}
			said := mark("😀 قَصفت القواتُ المستودع\r\nفي الميناء ليلا\n", "وكالة النهر", "المرصد", record.Asserts)
			mark("وصلت قافلة المساعدات إلى المعبر صباحا\n", "وكالة الجبل", "المنظمة", record.Asserts)
			denial := mark("لم نستهدف المستودع إطلاقا\n", "قناة السهل", "الناطق", record.Denies)

			at := href.DocumentAt(denial.Document, denial.ID)
			o.get(at).holds("label[for=answers]", c.label)
			find := o.get(at).attr("#answers", "data-find")
			offered := func(typed string) (names []string) {
				t.Helper()
				status, body := o.do(http.MethodGet, find+"?q="+url.QueryEscape(typed), nil)
				var all []found
				if err := json.Unmarshal([]byte(body), &all); err != nil || status != http.StatusOK {
					t.Fatalf("%d %s", status, body)
				}
				for _, f := range all {
					names = append(names, f.Name)
				}
				return names
			}
			nearby, typed := offered(""), offered("قصفت المستودع")
			if len(nearby) == 0 || !strings.Contains(nearby[0], "المرصد") || len(typed) == 0 || typed[0] != nearby[0] || strings.Contains(typed[0], "\n") {
				t.Fatalf("offered %q and %q", nearby, typed)
			}
			if slices.ContainsFunc(append(nearby, typed...), func(s string) bool { return strings.Contains(s, "لم نستهدف") }) {
				t.Error("a claim is offered itself")
			}

			fields := func(answers string) url.Values {
				p := o.get(at)
				return form("version", p.attr("#claim [name=version]", "value"), "span", p.attr("#claim [name=span]", "value"), "act", "denies", "claimant", "الناطق", "said", "2024-03-09", "answers", answers)
			}
			status, body := o.do(http.MethodPost, href.Claim(denial.ID), fields("ما لم يقله أحد"))
			if status != http.StatusUnprocessableEntity {
				t.Errorf("words of no claim: %d", status)
			}
			read(t, body).holds("#answers-about", c.choose)

			o.do(http.MethodPost, href.Claim(denial.ID), fields(typed[0]))
			tied, err := o.store.Claim(t.Context(), denial.ID)
			if err != nil || tied.Answers != said.ID {
				t.Fatalf("answers %q, %v", tied.Answers, err)
			}
			p := o.get(at)
			if p.attr("#answers", "value") != typed[0] || p.attr("a.answered", "href") != href.DocumentAt(said.Document, said.ID) {
				t.Errorf("the field holds %q", p.attr("#answers", "value"))
			}
			o.do(http.MethodPost, href.Claim(denial.ID), fields(p.attr("#answers", "value"))) // left as it was
			if tied, err = o.store.Claim(t.Context(), denial.ID); err != nil || tied.Answers != said.ID {
				t.Errorf("saved again it answers %q, %v", tied.Answers, err)
			}

			// Who saves from an older page sees which claim the other tied it to.
			stale := fields("")
			stale.Set("version", "1")
			status, body = o.do(http.MethodPost, href.Claim(denial.ID), stale)
			if status != http.StatusConflict {
				t.Errorf("from an older page: %d", status)
			}
			read(t, body).holds("#conflict", typed[0])

			q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "هل قُصف المستودع؟", Type: record.YesNo})
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range []record.ID{said.ID, denial.ID} {
				if _, err := o.store.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: id}); err != nil {
					t.Fatal(err)
				}
			}
			findings, err := o.store.Findings(t.Context(), q.ID)
			if err != nil || len(findings) != 1 || findings[0].Kind != record.DeniesClaim {
				t.Errorf("findings %+v, %v", findings, err)
			}
			o.get(href.Question(q.ID)).holds(".tied", c.tied)

			o.do(http.MethodPost, href.Claim(denial.ID), fields(""))
			if tied, err = o.store.Claim(t.Context(), denial.ID); err != nil || tied.Answers != "" {
				t.Errorf("untied it answers %q, %v", tied.Answers, err)
			}
			if n := len(o.get(href.Question(q.ID)).all(".tied")); n != 0 {
				t.Error("the finding is tied still")
			}
			if _, err := o.store.Undo(t.Context(), db.Scope{Document: denial.Document}); err != nil {
				t.Error(err)
			}
		})
	}
}
