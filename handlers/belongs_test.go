package handlers

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// plainly sends a form as a browser without scripts does, without the header of ours.
func (o *office) plainly(address, contentType, body string) (int, string) {
	o.t.Helper()
	r, err := http.NewRequest(http.MethodPost, o.base+address, strings.NewReader(body))
	if err != nil {
		o.t.Fatal(err)
	}
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	return o.send(r)
}

// TestAFormCannotWriteIntoAnotherCase: a page of the first case is sent after the
// second was opened, with and without scripts.
func TestAFormCannotWriteIntoAnotherCase(t *testing.T) {
	folder := t.TempDir()
	store, err := db.Open(t.Context(), filepath.Join(folder, "first.sqlite"), db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	o := officeOf(t, store)
	t.Cleanup(func() {
		if err := o.desk.Close(); err != nil {
			t.Error(err)
		}
	})
	first, err := caseMark(t.Context(), o.store)
	if err != nil {
		t.Fatal(err)
	}
	o.report(englishReport, "Title", "Outlet", "en")
	if got := o.get(href.PasteDocument).attr("form.paste [name=case]", "value"); got != first {
		t.Fatalf("the form names the case %q, want %q", got, first)
	}
	if err := o.desk.Switch(t.Context(), filepath.Join(folder, "second.sqlite")); err != nil {
		t.Fatal(err)
	}
	second := o.desk.now.store
	files := func(named string) (contentType, body string) {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		if named != "" {
			w.WriteField("case", named)
		}
		part, err := w.CreateFormFile("files", "report.txt")
		if err != nil {
			t.Fatal(err)
		}
		part.Write([]byte("A report 😀"))
		w.Close()
		return w.FormDataContentType(), b.String()
	}
	const urlencoded = "application/x-www-form-urlencoded"
	for _, named := range []string{first, "", "no such case"} {
		for address, form := range map[string]url.Values{
			href.PasteDocument: {"text": {"A pasted report"}, "case": {named}},
			href.Questions:     {"text": {"Is it so?"}, "type": {"yes_no"}, "case": {named}},
			href.Actors:        {"name": {"Somebody"}, "kind": {"person"}, "case": {named}},
			href.Tags:          {"name": {"a tag"}, "version": {"0"}, "case": {named}},
			href.RenameCase:    {"name": {"Renamed"}, "case": {named}},
			href.Undo:          {"case": {named}},
		} {
			status, body := o.plainly(address, urlencoded, form.Encode())
			if status != http.StatusConflict || !strings.Contains(body, "another case") {
				t.Errorf("POST %s from a page of the case %q: %d", address, named, status)
			}
		}
		contentType, body := files(named)
		if status, _ := o.plainly(href.UploadDocuments, contentType, body); status != http.StatusConflict {
			t.Errorf("an upload from a page of the case %q: %d", named, status)
		}
	}
	overview, err := second.Overview(t.Context())
	if err != nil || overview != (db.Overview{LastSaved: overview.LastSaved}) {
		t.Errorf("the second case holds %+v, %v", overview, err)
	}
	open, err := caseMark(t.Context(), second)
	if err != nil {
		t.Fatal(err)
	}
	contentType, body := files(open)
	if status, answer := o.plainly(href.UploadDocuments, contentType, body); status != http.StatusOK {
		t.Errorf("an upload from its own page: %d %s", status, answer)
	}
	if status, answer := o.plainly(href.PasteDocument, urlencoded, url.Values{"text": {"A pasted report"}, "case": {open}}.Encode()); status != http.StatusOK {
		t.Errorf("a form from its own page: %d %s", status, answer)
	}
}

// TestEveryFormNamesItsCase looks at the forms of every screen, also those that a
// document's words try to add to it.
func TestEveryFormNamesItsCase(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	d := o.report(`<form method="post" action="/undo"> said "x" <form method="post">`+"\n"+englishReport, `<form method="post">`, "The Outlet", "en")
	claims, err := o.store.ClaimsOf(t.Context(), d.ID)
	if err != nil || len(claims) == 0 {
		t.Fatalf("%d claims, %v", len(claims), err)
	}
	q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "Is it so?", Type: record.YesNo})
	if err != nil {
		t.Fatal(err)
	}
	mark, err := caseMark(t.Context(), o.store)
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{
		href.Documents, href.PasteDocument, href.EditDocument(d.ID), href.Document(d.ID), href.DocumentAt(d.ID, claims[0].ID), href.ClaimForm(claims[0].ID),
		href.Board, href.NewQuestion, href.Question(q.ID), href.Claims, href.Actors, href.Tags, href.History, href.Share, href.Settings, href.Cases,
	} {
		p := o.get(address)
		for _, form := range p.all(`form[method=post]`) {
			inputs := page{t, form}.all(`input[name=case]`)
			if len(inputs) != 1 || inputs[0].Parent != form {
				t.Errorf("%s: a form has %d fields that name its case", address, len(inputs))
			}
		}
		if n := len(p.all(`input[name=case][value="` + mark + `"]`)); n != len(p.all(`form[method=post]`)) {
			t.Errorf("%s: %d forms and %d names of the case", address, len(p.all(`form[method=post]`)), n)
		}
	}
	if got := o.get(href.Document(d.ID)).text("#text > p"); got != `<form method="post" action="/undo"> said "x" <form method="post">` {
		t.Errorf("the text is shown as %q", got)
	}
}
