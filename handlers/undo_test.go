package handlers

import (
	"net/http"
	"slices"
	"strconv"
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

// The undo beside what was done takes back that step and no other: where something
// else was done since, it says what and asks. So does redo.
func TestUndoOfWhatIsToldTakesBackNothingElse(t *testing.T) {
	o := newOffice(t)
	tag := func(name string) page { return o.post(href.Tags, "name", name, "version", "0") }
	names := func() (all string) {
		tags, err := o.store.Tags(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, tag := range tags {
			all += tag.Name + ";"
		}
		return all
	}
	told := func(p page) string { return p.attr("#did [name=told]", "value") }
	first := told(tag("first"))
	second := told(tag("second"))

	p := o.post(href.Undo, "told", first, "from", href.Tags)
	p.holds("#ask-undo", "first")
	p.holds("#ask-undo", "Something else was done since")
	if p.holds("#ask-undo b", "second"); names() != "first;second;" {
		t.Fatalf("taken back unasked: %s", names())
	}
	p = o.post(href.Undo, "told", second, "from", href.Tags)
	if p.holds(".toast", "Undone"); names() != "first;" {
		t.Fatalf("after undo: %s", names())
	}
	redo := told(p)
	o.post(href.Undo, "told", second, "from", href.Tags).holds("#ask-undo", "It has been undone already")
	if _, err := o.store.SaveTag(t.Context(), record.Tag{Name: "third"}); err != nil {
		t.Fatal(err)
	}
	if status, answer := o.do(http.MethodPost, href.Redo, map[string][]string{"told": {redo}}); status != http.StatusConflict || !strings.Contains(answer, "Something else was done since") || names() != "first;third;" {
		t.Errorf("redo: %d, %s", status, names())
	}
	o.post(href.Undo)
	if status, _ := o.do(http.MethodPost, href.Redo, map[string][]string{"told": {redo}}); status != http.StatusConflict || names() != "first;" {
		t.Errorf("redo of another step: %d, %s", status, names())
	}
}

// Whichever report of an import an undo names, all of them are asked about, and nothing
// is told to stand between.
func TestUndoOfAnImportNamesAnyOfItsReports(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	if err := o.store.AddEach(db.WithImport(t.Context(), "one"), slices.Values(dbtest.Wire().Reports(3)), func([]db.Added) error { return nil }); err != nil {
		t.Fatal(err)
	}
	steps, err := o.store.History(t.Context(), db.Scope{}, 0, 0)
	if err != nil || len(steps) != 3 {
		t.Fatalf("%d steps, %v", len(steps), err)
	}
	for i, step := range steps {
		asked := o.post(href.Undo, "told", strconv.FormatInt(step.ID, 10), "from", href.Documents).text("#ask-undo")
		if !strings.Contains(asked, "reports of this import go out") || strings.Contains(asked, "Something else was done since") {
			t.Errorf("step %d: %s", i, asked)
		}
	}
}

// A save that changes nothing offers no undo: it would be that of something else.
func TestNothingDoneIsNotUndone(t *testing.T) {
	o := newOffice(t)
	o.post(href.Tags, "name", "first", "version", "0")
	tags, err := o.store.Tags(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p := o.post(href.Tag(tags[0].ID), "name", "first", "version", "1")
	if p.holds("#did", "saved"); len(p.all("#did form")) != 0 {
		t.Errorf("undo is offered: %s", p.text("#did"))
	}
}

// Files that came in together are asked about together, and go and come back as one.
func TestAnImportIsUndoneAsOne(t *testing.T) {
	o := newOffice(t)
	o.report(englishReport, "Kept", "The Outlet", "en")
	o.upload("one.txt", "The first of some reports.", "two.txt", "Another report of them.", "three.txt", "The last one of all.")
	p := o.post(href.Undo, "from", href.Documents)
	p.holds("#ask-undo b", "and with it 2 more reports of the same import")
	p.holds("#ask-undo", "The 3 reports of this import go out of the case")
	if p = o.post(href.Undo, "from", href.Documents, "step", p.attr("#ask-undo [name=step]", "value")); len(o.documents()) != 1 {
		t.Fatalf("%d reports are left", len(o.documents()))
	}
	p.holds(".toast", "and with it 2 more reports")
	if o.post(href.Redo, "told", p.attr("#did [name=told]", "value")); len(o.documents()) != 4 {
		t.Errorf("%d reports are there again", len(o.documents()))
	}
	if listed := strings.Count(o.get(href.History).text("main"), "Done again: "); listed != 3 {
		t.Errorf("the history lists %d", listed)
	}
}
