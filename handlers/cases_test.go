package handlers

import (
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/views/href"
)

// officeAtHome is an office whose desk makes cases in a folder.
func officeAtHome(t *testing.T) (*office, home) {
	t.Helper()
	h := home(t.TempDir())
	if err := os.MkdirAll(h.cases(), 0o700); err != nil {
		t.Fatal(err)
	}
	store, err := db.Open(t.Context(), filepath.Join(t.TempDir(), "first.sqlite"), db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	o := officeOf(t, store)
	o.desk.options.NewPath = h.newCase
	t.Cleanup(func() {
		if err := o.desk.Close(); err != nil {
			t.Error(err)
		}
	})
	return o, h
}

// openNow is the name of the case that is open.
func (o *office) openNow() string {
	o.t.Helper()
	var name string
	err := o.desk.with(func(store *db.Store) error {
		c, err := store.Case(o.t.Context())
		name = c.Name
		return err
	})
	if err != nil {
		o.t.Fatal(err)
	}
	return name
}

// The name that the program gave is told in the language of the page, a person's
// own as it was given.
func TestTheFirstCaseIsCalledInTheLanguageOfThePage(t *testing.T) {
	store, err := db.Open(t.Context(), filepath.Join(t.TempDir(), "First case.sqlite"), db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	o := officeOf(t, store)
	t.Cleanup(func() {
		if err := o.desk.Close(); err != nil {
			t.Error(err)
		}
	})
	o.speaks("ar")
	o.get(href.Cases).holds("header .case", "القضية الأولى")
	o.speaks("en")
	o.get(href.Cases).holds("header .case", "First case")
	o.post(href.RenameCase, "name", "First case of March 😀")
	o.speaks("ar")
	o.get(href.Cases).holds("header .case", "First case of March 😀")
}

func TestCasesAreMadeOpenedAndRenamed(t *testing.T) {
	o, h := officeAtHome(t)
	first := o.store.Path()

	if status, _ := o.do(http.MethodPost, o.base+href.NewCase, url.Values{"name": {"فيضان/الوادي"}}); status != http.StatusOK {
		t.Fatalf("new: %d", status)
	}
	if name := o.openNow(); name != "فيضان/الوادي" {
		t.Errorf("the new case is called %q", name)
	}
	if _, err := os.Stat(filepath.Join(h.cases(), "فيضان الوادي.sqlite")); err != nil {
		t.Error(err)
	}

	if status, _ := o.do(http.MethodPost, o.base+href.OpenCase, url.Values{"path": {first}}); status != http.StatusOK {
		t.Fatalf("open: %d", status)
	}
	if name := o.openNow(); name != caseName(first) {
		t.Errorf("opened %q, want %q", name, caseName(first))
	}

	if status, body := o.do(http.MethodPost, o.base+href.RenameCase, url.Values{"name": {"Truce 🕊"}}); status != http.StatusOK || !strings.Contains(body, "Truce 🕊") {
		t.Errorf("rename: %d", status)
	}
	if name := o.openNow(); name != "Truce 🕊" {
		t.Errorf("renamed to %q", name)
	}
}

func TestACaseThatCannotBeOpenedLeavesTheOpenOne(t *testing.T) {
	o, h := officeAtHome(t)
	name := o.openNow()
	text := filepath.Join(t.TempDir(), "notes.sqlite")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for what, path := range map[string]string{
		"nothing":             "",
		"a file not there":    filepath.Join(string(h), "none.sqlite"),
		"a folder":            string(h),
		"a file that is none": text,
	} {
		status, body := o.do(http.MethodPost, o.base+href.OpenCase, url.Values{"path": {path}})
		if status != http.StatusUnprocessableEntity || !strings.Contains(body, name) {
			t.Errorf("%s: %d", what, status)
		}
		if got := read(t, body).attr("#path", "value"); got != path {
			t.Errorf("%s: what was typed is now %q", what, got)
		}
	}
	if status, _ := o.do(http.MethodPost, o.base+href.NewCase, url.Values{"name": {"  "}}); status != http.StatusUnprocessableEntity {
		t.Errorf("a case without a name: %d", status)
	}
	if now := o.openNow(); now != name {
		t.Errorf("%q is open, want %q", now, name)
	}
	if _, err := os.Stat(filepath.Join(string(h), "none.sqlite")); err == nil {
		t.Error("a mistyped path became a case")
	}
}

// A tab of a case that is no longer open finds out, before it can write into the
// one that is.
func TestATabLearnsWhichCaseIsOpen(t *testing.T) {
	o, _ := officeAtHome(t)
	sign := func() string {
		t.Helper()
		r, err := http.NewRequest(http.MethodPost, o.base+href.Presence, nil)
		if err != nil {
			t.Fatal(err)
		}
		res, err := o.http.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		return res.Header.Get(openCaseHeader)
	}
	first := sign()
	if _, body := o.do(http.MethodGet, o.base+href.Documents, nil); first == "" || !strings.Contains(body, `data-case="`+first+`"`) {
		t.Errorf("the page does not say that it is of case %q", first)
	}
	if status, _ := o.do(http.MethodPost, o.base+href.NewCase, url.Values{"name": {"second"}}); status != http.StatusOK {
		t.Fatalf("new: %d", status)
	}
	if second := sign(); second == "" || second == first {
		t.Errorf("the sign says %q after %q", second, first)
	}
}

// A case goes by the name that it has, not by that of its file; the frame names
// the file without the ending, which would tear an Arabic name apart.
func TestRecentCasesGoByTheirNames(t *testing.T) {
	o, _ := officeAtHome(t)
	remember := func() {
		t.Helper()
		err := o.desk.with(func(store *db.Store) error {
			o.desk.remember(t.Context(), store)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	remember()
	o.post(href.RenameCase, "name", "حصيلة مايو 😀")
	o.post(href.NewCase, "name", "مايو 2025")
	remember()
	p := o.get(href.Cases)
	var names []string
	for _, n := range p.all(".recents li") {
		names = append(names, page{t, n}.text("b"))
	}
	if want := []string{"مايو 2025", "حصيلة مايو 😀"}; !slices.Equal(names, want) {
		t.Errorf("recent cases %q, want %q", names, want)
	}
	if got := p.text(".rail .foot"); !strings.Contains(got, "مايو 2025") || strings.Contains(got, ".sqlite") {
		t.Errorf("the frame says %q", got)
	}
}

// A long upload goes on into its own case while another one is opened.
func TestAnotherCaseOpensWhileReportsComeIn(t *testing.T) {
	o, h := officeAtHome(t)
	first := o.store.Path()
	mark, err := caseMark(t.Context(), o.store)
	if err != nil {
		t.Fatal(err)
	}
	reader, writer := io.Pipe()
	form := multipart.NewWriter(writer)
	r, err := http.NewRequest(http.MethodPost, o.base+href.UploadDocuments, reader)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.Header.Set(openCaseHeader, mark)
	answered := make(chan int, 1)
	go func() {
		answer, err := o.http.Do(r)
		if err != nil {
			answered <- 0
			return
		}
		answer.Body.Close()
		answered <- answer.StatusCode
	}()
	send := func(name string) {
		t.Helper()
		part, err := form.CreateFormFile("files", name)
		if err == nil {
			_, err = io.WriteString(part, "خبر 😀 من "+name+"\r\nقُتل ثلاثة.")
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	send("one.txt")
	if status, _ := o.do(http.MethodPost, o.base+href.NewCase, url.Values{"name": {"second"}}); status != http.StatusOK || o.openNow() != "second" {
		t.Fatalf("the second case: %d, open is %q", status, o.openNow())
	}
	send("two.txt")
	if err := errors.Join(form.Close(), writer.Close()); err != nil {
		t.Fatal(err)
	}
	if status := <-answered; status != http.StatusOK {
		t.Errorf("the upload ended with %d", status)
	}
	if n := o.get(href.Documents).all("#documents tbody tr"); len(n) != 0 {
		t.Errorf("%d reports in the second case", len(n))
	}
	if status, _ := o.do(http.MethodPost, o.base+href.OpenCase, url.Values{"path": {first}}); status != http.StatusOK {
		t.Fatal(status)
	}
	err = o.desk.with(func(store *db.Store) error {
		rows, _, err := store.Documents(t.Context(), db.DocumentFilter{})
		if len(rows) != 2 {
			t.Errorf("%d reports in the first case", len(rows))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(h.cases(), "second.sqlite")); err != nil {
		t.Error(err)
	}
}
