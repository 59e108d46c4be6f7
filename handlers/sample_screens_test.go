package handlers

import (
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// sampled is an office with the sample case open.
func sampled(t *testing.T) *office {
	t.Helper()
	o := newOffice(t)
	if err := LoadSample(t.Context(), o.store, os.DirFS("../testdata/reports"), words.English); err != nil {
		t.Fatal(err)
	}
	return o
}

// screen is one page of the product.
type screen struct {
	name, address string
}

// screens are all pages of the product that show the case, each kind of question
// among them, the busiest of its kind; an empty answer and a mistake as well.
func (o *office) screens() []screen {
	o.t.Helper()
	ctx := o.t.Context()
	questions, err := o.store.Questions(ctx, db.QuestionFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	claims, _, err := o.store.Claims(ctx, db.ClaimFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	documents, _, err := o.store.Documents(ctx, db.DocumentFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	actors, err := o.store.Actors(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	slices.SortFunc(questions, func(a, b db.QuestionRow) int { return b.Claims - a.Claims })
	slices.SortFunc(actors, func(a, b db.ActorRow) int { return b.Claims - a.Claims })
	all := []screen{
		{"board", href.Board}, {"board-grouped", href.With(href.Board, "group", "1")}, {"board-none", href.With(href.Board, "q", "زنبقة")},
		{"claims", href.Claims}, {"claims-filtered", href.With(href.Claims, "act", "denies")}, {"claims-none", href.With(href.Claims, "q", "زنبقة")},
		{"compare", href.Compare}, {"compare-claims", href.CompareClaims(claims[0].ID, claims[1].ID)},
		{"compare-documents", href.CompareDocuments(documents[0].ID, documents[1].ID)},
		{"timeline", href.Timeline}, {"timeline-report", href.With(href.Timeline, "by", "report")},
		{"actors", href.Actors}, {"actor", href.Actor(actors[0].ID)}, {"tags", href.Tags},
		{"search", href.Search}, {"search-found", href.With(href.Search, "q", "السوق")}, {"search-none", href.With(href.Search, "q", "زنبقة")},
		{"history", href.History}, {"share", href.Share}, {"verify", href.Verify}, {"settings", href.Settings}, {"cases", href.Cases},
		{"rules", href.Rules}, {"rules-tried", href.With(href.Rules, "try", "أكثر من 500 قتيل")},
		{"new-question", href.NewQuestion}, {"missing", "/nowhere"}, {"missing-question", href.Question("nothing")},
	}
	for _, kind := range record.QuestionTypes {
		at := slices.IndexFunc(questions, func(q db.QuestionRow) bool { return q.Type == kind && q.Status == record.Confirmed })
		all = append(all, screen{"question-" + string(kind), href.Question(questions[at].ID)})
	}
	at := slices.IndexFunc(questions, func(q db.QuestionRow) bool { return q.Status == record.Suggested })
	all = append(all, screen{"question-suggested", href.Question(questions[at].ID)})
	at = slices.IndexFunc(questions, func(q db.QuestionRow) bool {
		return slices.ContainsFunc(questions, func(p db.QuestionRow) bool { return p.PartOf == q.ID })
	})
	return append(all, screen{"question-parts", href.Question(questions[at].ID)})
}

// TestEveryKeyOfAPageIsListed: what a page answers a key with stands in its list of
// keys, and the list of a page that judges has the keys of judging.
func TestEveryKeyOfAPageIsListed(t *testing.T) {
	o := sampled(t)
	for _, screen := range append(o.screens(), screen{"documents", href.Documents}, screen{"paste", href.PasteDocument}) {
		_, body := o.do(http.MethodGet, screen.address, nil)
		p := read(t, body)
		listed := map[string]bool{}
		for _, line := range p.all("#keys .keys dt") {
			listed[strings.ToLower(strings.Join(strings.Fields(page{t, line.Parent}.text("dt")), " "))] = true
		}
		keys := map[string]bool{}
		for _, n := range p.all("[data-key]") {
			for _, a := range n.Attr {
				if a.Key == "data-key" {
					keys[a.Val] = true
				}
			}
		}
		if len(p.all("tr[data-judge]")) > 0 {
			keys["j k"], keys["enter"], keys["a"], keys["x"] = true, true, true, true
		}
		for key := range keys {
			if !listed[key] {
				t.Errorf("%s: %q is not listed in %v", screen.name, key, listed)
			}
		}
	}
}

// TestMistakesSayWhatToDo: every page that refuses says what happened and what to do.
func TestMistakesSayWhatToDo(t *testing.T) {
	o := sampled(t)
	for _, lang := range []string{"en", "ar"} {
		if err := o.desk.settings.change(func(s *Settings) { s.Lang = lang }); err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]struct {
			method, address string
			status          int
		}{
			"no page":      {http.MethodGet, "/nowhere", http.StatusNotFound},
			"no question":  {http.MethodGet, href.Question("nothing"), http.StatusNotFound},
			"no actor":     {http.MethodGet, href.Actor("nothing"), http.StatusNotFound},
			"not asked":    {http.MethodGet, href.Undo, http.StatusMethodNotAllowed},
			"no judgement": {http.MethodPost, href.JudgeQuestion("nothing"), http.StatusBadRequest},
		} {
			status, body := o.do(c.method, c.address, nil)
			if status != c.status {
				t.Errorf("%s, %s: %d, want %d", name, lang, status, c.status)
			}
			p := read(t, body)
			if got := p.text("main"); len(strings.Fields(got)) < 6 || len(p.all("main a.btn, main .btn")) == 0 {
				t.Errorf("%s, %s: %q", name, lang, got)
			}
		}
	}
}

// TestWhoIsNotLetInIsTold: without a session, from a wrong host or another site,
// the page says in the browser's language what to do, and nothing of the case.
func TestWhoIsNotLetInIsTold(t *testing.T) {
	o := sampled(t)
	for name, c := range map[string]struct {
		change func(*http.Request)
		status int
		en, ar string
	}{
		"no session":   {func(*http.Request) {}, http.StatusUnauthorized, "", ""},
		"another host": {func(r *http.Request) { r.Host = "evil.example" }, http.StatusMisdirectedRequest, "Start the program again", "شغّل البرنامج مجددا"},
		"another site": {func(r *http.Request) { r.Method = http.MethodPost; r.Header.Set("Sec-Fetch-Site", "cross-site") }, http.StatusForbidden, "Nothing was changed", "لم يتغير شيء"},
	} {
		for lang, want := range map[string]string{"en": c.en, "ar": c.ar} {
			r, err := http.NewRequest(http.MethodGet, o.base+href.Board, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Language", lang)
			c.change(r)
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(answer.Body)
			if err != nil {
				t.Fatal(err)
			}
			if err := answer.Body.Close(); err != nil {
				t.Fatal(err)
			}
			p := read(t, string(body))
			if answer.StatusCode != c.status || p.attr("html", "lang") != lang || !strings.Contains(string(body), want) || len(strings.Fields(p.text("main"))) < 6 {
				t.Errorf("%s, %s: %d %s", name, lang, answer.StatusCode, body)
			}
			if strings.Contains(string(body), "Haruz") {
				t.Errorf("%s: the page names the case", name)
			}
		}
	}
}
