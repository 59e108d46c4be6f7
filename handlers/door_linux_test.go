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
	"time"

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
	arrived := func(context.Context, string) (bool, error) {
		_, err := os.Stat(page)
		return err == nil, nil
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

func neverUsed(context.Context, string) (bool, error) { return false, nil }

// A browser that does not come in gets the file where it may read it; the secret
// is never an argument of a program, whoever waits in vain.
func TestTheLinkIsNeverAnArgument(t *testing.T) {
	notes, user := openerIn(t), t.TempDir()
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	t.Setenv("HOME", user)
	h, err := findHome()
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	l := Launch{Out: &out, Err: &errs, patience: time.Second}
	if err := l.show(t.Context(), h, "http://127.0.0.1:1/enter/abc", neverUsed); err != nil {
		t.Fatal(err)
	}
	var called []byte
	for range 1000 { // an opener may be slower than we are patient
		if called, _ = os.ReadFile(filepath.Join(notes, "called")); strings.Count(string(called), "\n") == 2 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	lines := strings.Fields(string(called))
	if len(lines) != 2 || !strings.HasPrefix(lines[0], fileURL(h.runs())+"/") || !strings.HasPrefix(lines[1], fileURL(user)+"/") || strings.Contains(string(called), "abc") {
		t.Errorf("the browser was called with %q", lines)
	}
	if !strings.Contains(errs.String(), "http://127.0.0.1:1/enter/abc") || out.Len() > 0 {
		t.Errorf("said %q and %q", out.String(), errs.String())
	}
	for _, folder := range []string{h.runs(), user} {
		if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
			t.Errorf("left behind in %s: %v, %v", folder, left, err)
		}
	}
}

// A second start asks the running program whether the browser came, and ends then.
func TestASecondStartOpensTheRunningPage(t *testing.T) {
	notes := openerIn(t)
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv("HOME", data)
	path := filepath.Join(data, "a.sqlite")
	first := startLaunch(t, Launch{Case: path})
	var out, errs bytes.Buffer
	ended := make(chan error, 1)
	go func() { ended <- Launch{Case: path, Out: &out, Err: &errs, patience: time.Minute}.Run(t.Context()) }()
	var page []byte
	for len(page) == 0 {
		page, _ = os.ReadFile(filepath.Join(notes, "page"))
		time.Sleep(time.Millisecond)
	}
	_, rest, _ := strings.Cut(string(page), `0;url=`)
	link, _, _ := strings.Cut(rest, `"`)
	if link == first.link || !enters(t, link) {
		t.Errorf("%s does not let in", link)
	}
	if err := <-ended; err != nil || out.Len() > 0 || errs.Len() > 0 {
		t.Errorf("%v, said %q and %q", err, out.String(), errs.String())
	}
	if called, err := os.ReadFile(filepath.Join(notes, "called")); err != nil || strings.Count(string(called), "\n") != 1 {
		t.Errorf("called with %q, %v", called, err)
	}
	if err := first.end(); err != nil {
		t.Fatal(err)
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
	if err := l.show(context.Background(), h, "http://127.0.0.1:1/enter/abc", neverUsed); err != nil {
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
	if err := ShowFault(&db.DamagedError{Backup: "/cases/the newest.sqlite", Err: db.ErrCorrupt}); err != nil {
		t.Fatal(err)
	}
	damaged, err := os.ReadFile(filepath.Join(notes, "page"))
	if err != nil || strings.Count(string(damaged), "/cases/the newest.sqlite") != 3 { // both languages and the cause
		t.Errorf("the page does not name the backup: %v\n%s", err, damaged)
	}
	if !strings.Contains(string(page), "open &lt;a&gt;.sqlite: ") {
		t.Errorf("the page does not say the cause:\n%s", page)
	}
}
