package handlers

import (
	"net/http"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// Undo asks before it takes a report away, or what another program did beside the
// pages, and says what; what was done here a moment ago it takes back at once.
func TestUndoAsksBeforeItTakesAwayWhatWasNotDoneHere(t *testing.T) {
	o := newOffice(t)
	kept := o.report(englishReport, "Kept", "The Outlet", "en")
	other := dbtest.OpenAt(t, o.store.Path(), db.Options{})
	_, err := other.AddDocument(t.Context(), record.Document{Title: "Brought in beside", Text: "Another report.", Lang: "en", Dir: "ltr", MediaType: "text/plain", Charset: "utf-8"}, []byte("Another report."))
	if err != nil {
		t.Fatal(err)
	}
	there := func() (titles string) {
		for _, d := range o.documents() {
			titles += d.Title + ";"
		}
		return titles
	}
	p := o.post(href.Undo, "from", href.Documents)
	p.holds("#ask-undo", "Brought in beside")
	p.holds("#ask-undo", "It was not done on these pages")
	p.holds("#ask-undo", "The report goes out of the case")
	if back := p.attr("#ask-undo a.btn", "href"); back != href.Documents {
		t.Errorf("leaving it goes to %s", back)
	}
	if got := there(); !strings.Contains(got, "Brought in beside") {
		t.Fatalf("it was taken back unasked: %s", got)
	}
	step := p.attr("#ask-undo [name=step]", "value")

	// What was asked about and is the newest no more is asked about anew.
	if _, err := other.SaveTag(t.Context(), record.Tag{Name: "later"}); err != nil {
		t.Fatal(err)
	}
	p = o.post(href.Undo, "from", href.Documents, "step", step)
	p.holds("#ask-undo", "later")
	p.holds("#ask-undo", "It was not done on these pages")
	if len(o.documents()) != 2 {
		t.Fatalf("another step was taken back: %s", there())
	}
	o.post(href.Undo, "from", href.Documents, "step", p.attr("#ask-undo [name=step]", "value"))
	o.post(href.Undo, "from", href.Documents, "step", step).holds(".toast", "Brought in beside")
	if got := there(); got != "Kept;" {
		t.Fatalf("after undo: %s", got)
	}
	o.post(href.Redo)
	if got := o.documents(); len(got) != 2 {
		t.Fatalf("after redo: %s", there())
	}

	// A small thing that was done here is taken back at once.
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: kept.ID, Act: record.Asserts, Status: record.Confirmed, Spans: []record.Quote{{Span: spanOf(t, kept.Text, kept.Text[:3])}}}); err != nil {
		t.Fatal(err)
	}
	o.post(href.Undo, "document", string(kept.ID)).holds(".toast", "Undone")
	if got, err := o.store.ClaimsOf(t.Context(), kept.ID); err != nil || len(got) != 0 {
		t.Errorf("%d claims are left, %v", len(got), err)
	}
}

// A script that asks for an undo that is to be asked about is sent to the question,
// which leads back to the page that it came from and to no other place.
func TestAskingUndoLeadsBackToPagesOfOurs(t *testing.T) {
	o := newOffice(t)
	o.report(englishReport, "Kept", "The Outlet", "en")
	for _, from := range []string{"https://elsewhere.example/x", "//elsewhere.example/x", "javascript:alert(1)", `/\elsewhere.example`} {
		p := o.get(href.With(href.AskUndo, "from", from))
		if back := p.attr("#ask-undo a.btn", "href"); strings.Contains(back, "elsewhere.example") && !strings.HasPrefix(back, "/%5C") || strings.Contains(back, "alert") {
			t.Errorf("from %s it leads back to %s", from, back)
		}
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, o.base+href.Undo, nil)
	if err != nil {
		t.Fatal(err)
	}
	o.fromItsPage(r)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.Header.Set("X-Swap", "#did")
	r.Header.Set("Referer", o.base+href.Board)
	answer, err := o.http.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if to := answer.Header.Get("X-Go"); to != href.With(href.AskUndo, "from", href.Board) || len(o.documents()) != 1 {
		t.Errorf("a script is sent to %q, %d reports are left", to, len(o.documents()))
	}
	if status, _ := o.do(http.MethodGet, href.Undo, nil); status != http.StatusMethodNotAllowed {
		t.Errorf("GET undo: %d", status)
	}
	for _, lang := range []string{"en", "ar"} {
		o.speaks(lang)
		if got := o.get(href.AskUndo).text("#ask-undo"); !strings.Contains(got, "Kept") {
			t.Errorf("%s: %s", lang, got)
		}
	}
}

// Undo on the page that asks before an undo asks the same again: it leads back to where
// the first was pressed, in the same report, however often it is pressed.
func TestAskingUndoDoesNotNestIntoItself(t *testing.T) {
	o := newOffice(t)
	kept := o.report(englishReport, "Kept", "The Outlet", "en")
	other := dbtest.OpenAt(t, o.store.Path(), db.Options{}) // what is done beside the pages is asked about
	if _, err := other.SaveClaim(t.Context(), record.Claim{Document: kept.ID, Act: record.Asserts, Status: record.Confirmed, Spans: []record.Quote{{Span: spanOf(t, kept.Text, kept.Text[:3])}}}); err != nil {
		t.Fatal(err)
	}
	d := string(kept.ID)
	back := href.With(href.Claims, "q", "a b")
	once := href.With(href.AskUndo, "document", d, "from", back)
	for name, p := range map[string]page{
		"asked twice":   o.get(href.With(href.AskUndo, "from", once)),
		"asked thrice":  o.get(href.With(href.AskUndo, "document", d, "from", href.With(href.AskUndo, "from", once))),
		"undo of it":    o.post(href.Undo, "from", once),
		"another step":  o.post(href.Undo, "from", once, "step", "99999"),
		"behind it all": o.get(once),
	} {
		if got := p.attr("#ask-undo a.btn", "href"); got != back {
			t.Errorf("%s: it leads back to %s", name, got)
		}
		if got := p.attr("#ask-undo [name=document]", "value"); got != d {
			t.Errorf("%s: it asks about document %q", name, got)
		}
		if undo := p.all(`form[action="` + href.Undo + `"]:not(#ask-undo form)`); len(undo) != 0 {
			t.Errorf("%s: %d more forms undo", name, len(undo))
		}
	}
	o.get(once).attr("#ask-undo a.btn[autofocus]", "href")
	if got := o.get(href.With(href.AskUndo, "from", href.With(href.AskUndo, "from", "//elsewhere.example/x"))).attr("#ask-undo a.btn", "href"); got != href.Start {
		t.Errorf("it leads back to %s", got)
	}
}
