package handlers

import (
	"bytes"
	"context"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/views/words"
)

// An opener that notes how it was called, and copies the file that it was given
// as a browser would read it.
const opener = `#!/bin/sh
echo "$1" >> "$NOTES/called"
case "$1" in file://*) cp -p "${1#file://}" "$NOTES/half" && mv "$NOTES/half" "$NOTES/page";; esac
`

// openerIn puts the opener in the place of the system's and gives the folder of
// its notes.
func openerIn(t *testing.T) string {
	t.Helper()
	bin, notes := t.TempDir(), t.TempDir()
	if err := os.WriteFile(filepath.Join(bin, "xdg-open"), []byte(opener), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
	t.Setenv("NOTES", notes)
	return notes
}

func TestTheBrowserGetsTheLinkInAPrivateFile(t *testing.T) {
	notes := openerIn(t)
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	const link = "http://127.0.0.1:1/enter/abc"
	page := filepath.Join(notes, "page")
	arrived := func() bool {
		_, err := os.Stat(page)
		return err == nil
	}
	var out, errs bytes.Buffer
	l := Launch{Out: &out, Err: &errs}
	if err := l.show(context.Background(), h, link, arrived); err != nil {
		t.Fatal(err)
	}
	called, err := os.ReadFile(filepath.Join(notes, "called"))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(called)+out.String()+errs.String(), "abc") {
		t.Errorf("the link shows: called with %q, said %q", called, out.String()+errs.String())
	}
	body, err := os.ReadFile(page)
	if err != nil || !strings.Contains(string(body), `content="0;url=`+link+`"`) {
		t.Errorf("page %q, %v", body, err)
	}
	info, err := os.Stat(page)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the page has mode %v, %v", info.Mode(), err)
	}
	left, err := os.ReadDir(h.runs())
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestWithoutABrowserTheAddressIsTold(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	l := Launch{Out: &out, Err: &errs}
	if err := l.show(context.Background(), h, "http://127.0.0.1:1/enter/abc", func() bool { return false }); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(errs.String(), "http://127.0.0.1:1/enter/abc") || out.Len() > 0 {
		t.Errorf("said %q and %q", out.String(), errs.String())
	}
}

func TestAFaultIsShownInBothLanguages(t *testing.T) {
	notes := openerIn(t)
	t.Setenv("TMPDIR", t.TempDir())
	if err := ShowFault(fmt.Errorf("open <a>.sqlite: %w", db.ErrNewer)); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(notes, "page"))
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"en", "ar"} {
		w := words.For(lang, "")
		for _, says := range []string{w.T("error.newer"), w.T("error.newer.next"), w.Dir()} {
			if !strings.Contains(string(page), template.HTMLEscapeString(says)) {
				t.Errorf("the page does not say %q:\n%s", says, page)
			}
		}
	}
	if !strings.Contains(string(page), "open &lt;a&gt;.sqlite: ") {
		t.Errorf("the page does not say the cause:\n%s", page)
	}
}
