package handlers

import (
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/views/href"
)

// A backup becomes a case of its own, which is opened; the case that was open
// stays as it is.
func TestRestoringABackup(t *testing.T) {
	o, _ := officeAtHome(t)
	o.upload("one.txt", "😀 بَيان أول\r\n")
	o.post(href.Backup)
	o.upload("two.txt", "بيان ثان\n")
	backups, err := o.store.Backups(t.Context())
	if err != nil || len(backups) != 1 {
		t.Fatalf("%+v, %v", backups, err)
	}
	here := o.store.Path()
	before, err := caseMark(t.Context(), o.store)
	if err != nil {
		t.Fatal(err)
	}
	o.post(href.Restore, "name", filepath.Base(backups[0].Path))
	status, _ := o.plainly(href.PasteDocument, "application/x-www-form-urlencoded", url.Values{"text": {"from an old tab"}, "case": {before}}.Encode())
	if status != http.StatusConflict {
		t.Errorf("a page of the case that was open writes into its copy: %d", status)
	}
	page := o.get(href.Documents)
	page.holds("#documents", "1 report")
	page.holds("#documents", "بَيان أول")
	if c, err := o.desk.now.store.Case(t.Context()); err != nil || !strings.HasSuffix(c.Name, "by-hand") {
		t.Errorf("the copy is named %q, %v", c.Name, err)
	}
	old, err := db.Open(t.Context(), here, db.Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer old.Close()
	if _, n, err := old.Documents(t.Context(), db.DocumentFilter{}); err != nil || n != 2 {
		t.Errorf("%d documents are left, %v", n, err)
	}
}
