package handlers

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
	_ "modernc.org/sqlite"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// fields are what the forms of a page that go to an address would send, but for
// the case that they belong to.
func (p page) fields(action string) url.Values {
	sent := url.Values{}
	for _, n := range p.all(`form[action="` + action + `"] [name]`) {
		name, value := "", ""
		for _, a := range n.Attr {
			switch a.Key {
			case "name":
				name = a.Val
			case "value":
				value = a.Val
			}
		}
		if n.Data == "textarea" && n.FirstChild != nil && n.FirstChild.Type == html.TextNode {
			value = n.FirstChild.Data
		}
		if name != caseField {
			sent.Add(name, value)
		}
	}
	return sent
}

// What was typed into a form that the file could not take stands on the page that
// says so, and sending it again from there stores it.
func TestWhatWasTypedOutlivesTheTrouble(t *testing.T) {
	o := newOffice(t)
	other, err := sql.Open("sqlite", o.store.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	conn, err := other.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(t.Context(), `BEGIN IMMEDIATE`); err != nil {
		t.Fatal(err)
	}
	text := "قُتل 41 مدنيا 😀 \"هنا\" <b>&amp;\nوقالت الوزارة: \"لا\"."
	status, body := o.do(http.MethodPost, href.PasteDocument, form("text", text, "title", "عنوان", "published", "2025-05-12"))
	told := read(t, body)
	if status != http.StatusServiceUnavailable || told.text("#problem h1") != words.For("en", "").T("error.busy") {
		t.Fatalf("%d %s", status, told.text("#main"))
	}
	again := told.fields(href.PasteDocument)
	if got := strings.ReplaceAll(again.Get("text"), "\r\n", "\n"); got != text || again.Get("title") != "عنوان" || again.Get("published") != "2025-05-12" {
		t.Errorf("the page holds %q", again)
	}
	if _, err := conn.ExecContext(t.Context(), `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	if status, body := o.do(http.MethodPost, href.PasteDocument, again); status != http.StatusOK {
		t.Fatalf("again: %d %s", status, read(t, body).text("#main"))
	}
	rows := o.documents()
	if len(rows) != 1 || rows[0].Title != "عنوان" {
		t.Errorf("stored %+v", rows)
	}
}

// A case that was moved away is said so, with where its work is, in both languages.
func TestACaseThatWasMovedIsSaid(t *testing.T) {
	o := newOffice(t)
	d := o.report("Four were killed 😀.\n", "A report", "The Outlet", "en")
	if err := os.Rename(o.store.Path(), o.store.Path()+".old"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { // so that the store can be closed without a word
		if err := os.Rename(o.store.Path()+".old", o.store.Path()); err != nil {
			t.Error(err)
		}
	})
	for _, lang := range []string{"en", "ar"} {
		if err := o.desk.settings.change(func(s *Settings) { s.Lang = lang }); err != nil {
			t.Fatal(err)
		}
		status, body := o.do(http.MethodPost, href.EditDocument(d.ID), form("version", "1", "title", "Another title", "dir", "ltr", "lang", "en"))
		told := read(t, body)
		w := words.For(lang, "")
		backups, err := o.store.Backups(t.Context())
		if err != nil || len(backups) != 1 {
			t.Fatal(backups, err)
		}
		if status != http.StatusConflict || told.text("#problem h1") != w.T("error.moved") || !strings.Contains(told.text("#problem p"), backups[0].Path) {
			t.Errorf("%s: %d %s", lang, status, told.text("#problem"))
		}
		if got := told.fields(href.EditDocument(d.ID)).Get("title"); got != "Another title" {
			t.Errorf("%s: the page holds %q", lang, got)
		}
		if o.get(href.Document(d.ID)).text("#text") == "" {
			t.Error("the report cannot be read any more")
		}
	}
}

// A backup of the schedule that failed is said on every page until one succeeds.
func TestABackupThatFailedIsSaid(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	if err := os.WriteFile(path+".backups", []byte("in the way"), 0o600); err != nil {
		t.Fatal(err)
	}
	o := officeOf(t, dbtest.OpenAt(t, path, db.Options{NoReading: true, BackupEvery: time.Millisecond}))
	if err := o.store.RenameCase(t.Context(), "renamed"); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	for o.store.BackupFailure() == nil && ctx.Err() == nil {
		time.Sleep(time.Millisecond)
	}
	for _, address := range []string{href.Documents, href.Board, href.Settings} {
		if said := o.get(address).text(".notice.bad"); !strings.Contains(said, "backup could not be made") || !strings.Contains(said, "Your work itself is saved") {
			t.Errorf("%s: %q", address, said)
		}
	}
	if err := os.Remove(path + ".backups"); err != nil {
		t.Fatal(err)
	}
	for o.store.BackupFailure() != nil && ctx.Err() == nil {
		time.Sleep(time.Millisecond)
	}
	if left := o.get(href.Board).all(".notice.bad"); len(left) != 0 {
		t.Errorf("%d notices after a backup that succeeded", len(left))
	}
}

// A case in a synced folder is warned of where its file is the matter.
func TestASyncedFolderIsSaid(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "Dropbox", "قضايا")
	o := officeOf(t, dbtest.OpenAt(t, filepath.Join(folder, "case.sqlite"), db.Options{NoReading: true}))
	for address, want := range map[string]bool{href.Share: true, href.Cases: true, href.Documents: true, href.Board: false} {
		if said := o.get(address).all(".notice.bad"); (len(said) == 1) != want {
			t.Errorf("%s: %d notices", address, len(said))
		}
	}
	if said := o.get(href.Share).text(".notice.bad"); !strings.Contains(said, "Dropbox") {
		t.Error(said)
	}
}

// remedies are the words by which a sentence tells what to do.
var remedies = regexp.MustCompile(`(?i)\b(write|choose|select|open|paste|save|split|copy|compare|merge|remove|mend|read it again|reload|update|free|see|close|grey|go on|undo|bring|lists|try|quit|press|download)\b`)

// Every sentence that says what is wrong says what to do as well, in both
// languages, and the Arabic one in Arabic.
func TestEveryErrorSaysWhatToDo(t *testing.T) {
	en, ar := words.For("en", ""), words.For("ar", "")
	for _, prefix := range []string{"refused.", "invalid.", "warning.", "verify.", "error."} {
		codes := en.Codes(prefix)
		if len(codes) < 7 {
			t.Errorf("%d sentences of %s", len(codes), prefix)
		}
		for _, code := range codes {
			next := prefix == "error." || prefix == "verify."
			if next != strings.HasSuffix(code, ".next") || en.T(prefix+code) == "" {
				continue // what happened, beside which what to do stands, or a plural
			}
			if said := en.T(prefix + code); !remedies.MatchString(said) {
				t.Errorf("%s%s says no remedy: %s", prefix, code, said)
			}
			said := ar.T(prefix + code)
			for _, w := range latin.FindAllString(said, -1) {
				if !slices.Contains(international, w) && !slices.Contains([]string{"NUL", "counterclaim", "import"}, w) {
					t.Errorf("%s%s: %s in %s", prefix, code, w, said)
				}
			}
		}
	}
}

// Every field and every fault that the file can refuse has a name in both languages.
func TestWhatIsRefusedHasAName(t *testing.T) {
	refusals := regexp.MustCompile(`InvalidError\{Field: "(\w+)", Code: "(\w+)"`)
	sources, err := filepath.Glob("../db/*.go")
	if err != nil || len(sources) == 0 {
		t.Fatal(sources, err)
	}
	w, found := words.For("ar", ""), 0
	for _, source := range sources {
		code, err := os.ReadFile(source)
		if err != nil {
			t.Fatal(err)
		}
		for _, refusal := range refusals.FindAllSubmatch(code, -1) {
			found++
			for _, key := range []string{"field." + string(refusal[1]), "invalid." + string(refusal[2])} {
				if !w.Has(key) {
					t.Errorf("%s: no words for %s", source, key)
				}
			}
		}
	}
	if found < 30 {
		t.Errorf("only %d refusals in the sources", found)
	}
}

// A file that cannot be read is refused in Arabic without a word of English but the
// name of its format.
func TestRefusalsAreArabic(t *testing.T) {
	o := newOffice(t)
	o.speaks("ar")
	for name, body := range map[string]string{"a.docx": "PK\x03\x04....", "b.doc": "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", "c.dat": "\xff\x00\x01\xfe\xfd\x02", "d.png": "\x89PNG\r\n\x1a\n...."} {
		p := o.upload(name, body)
		told := p.text("#intake")
		if !strings.Contains(told, name) {
			t.Fatalf("%s: %s", name, told)
		}
		for _, w := range latin.FindAllString(strings.ReplaceAll(told, name, ""), -1) {
			if !slices.Contains(append([]string{"ZIP", "PNG"}, international...), w) {
				t.Errorf("%s: %s in %s", name, w, told)
			}
		}
	}
}

// Whatever happens to the file is told in both languages, with what to do.
func TestEveryTroubleHasWords(t *testing.T) {
	for _, err := range []error{
		db.ErrFull, db.ErrReadOnly, db.ErrBusy, db.ErrCorrupt, db.ErrDevice, db.ErrNewer, db.ErrForeign, &db.MovedError{}, &db.MovedError{Copy: "/cases/x.sqlite"},
	} {
		wrapped := fmt.Errorf("open case: %w", err)
		en, ar := Tell(wrapped, "en"), Tell(wrapped, "ar")
		if en == "" || ar == "" || en == ar || strings.Contains(en+ar, "error.") || strings.Contains(en+ar, "{0}") {
			t.Errorf("%v: %q, %q", err, en, ar)
		}
	}
	if told := Tell(db.ErrNotFound, "en"); told != "" {
		t.Errorf("a record that is not there: %q", told)
	}
}
