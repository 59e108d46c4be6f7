package handlers

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"counterclaim/views/href"
)

// What was done is said once on the next page, however long its words are; the
// cookie between the two, which every port of this computer gets, holds none.
func TestWhatWasDoneStaysInTheProgram(t *testing.T) {
	o := newOffice(t)
	title := strings.Repeat("عنوان طويل 😀 ", 500)
	d := o.report(englishReport, title, "Outlet", "en")
	o.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	if status, _ := o.do(http.MethodPost, href.DeleteDocument(d.ID), url.Values{}); status != http.StatusSeeOther {
		t.Fatalf("delete: %d", status)
	}
	home, err := url.Parse(o.base)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, c := range o.http.Jar.Cookies(home) {
		if !strings.HasPrefix(c.Name, "counterclaim-"+home.Port()) || len(c.Value) > 64 {
			t.Errorf("the cookie %s holds %d bytes", c.Name, len(c.Value))
		}
		seen++
	}
	if seen != 2 { // the session's, and the one to what was done
		t.Errorf("%d cookies", seen)
	}
	o.get(href.Documents).holds("#did", strings.TrimSpace(title))
	if said := o.get(href.Documents).text("#did"); strings.Contains(said, "عنوان") {
		t.Errorf("said twice: %.80s", said)
	}
}

func TestOnlyTheLastDidsAreKept(t *testing.T) {
	var all dids
	first := all.keep(did{Key: "first"})
	for range keptDids {
		all.keep(did{Key: "later"})
	}
	last := all.keep(did{Key: "last"})
	if _, found := all.take(first); found || len(all.named) != keptDids {
		t.Errorf("%d are kept, the first is there: %v", len(all.named), found)
	}
	if d, found := all.take(last); !found || d.Key != "last" {
		t.Errorf("the last is %+v", d)
	}
	if _, found := all.take(last); found {
		t.Error("taken twice")
	}
}
