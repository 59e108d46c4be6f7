package handlers

import (
	"context"
	"encoding/json"
	"fmt"
	"html/template"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/cli/browser"

	"counterclaim/views/words"
)

// openTime is how long a browser has to open a page from its private file.
const openTime = 10 * time.Second

// show opens the link in the browser, or prints it. The link is handed over in a
// private file, so that no other user sees it in the list of running programs. A
// browser that may not read that file, as one in a sandbox, gets the link itself
// after a while; it is good for one use. opened says whether the page came.
func (l Launch) show(ctx context.Context, h home, link string, opened func() bool) error {
	if l.NoBrowser {
		return l.print(link)
	}
	door, err := writeDoor(h.runs(), link)
	if err != nil {
		return fmt.Errorf("open the browser: %w", err)
	}
	defer os.Remove(door)
	browser.Stdout, browser.Stderr = l.Err, l.Err
	opener := make(chan error, 1)
	go func() { opener <- browser.OpenURL(fileURL(door)) }() // some openers return only when the browser ends
	deadline := time.After(openTime)
	look := time.NewTicker(openTime / 50)
	defer look.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-opener:
			if err != nil {
				return l.tell(link)
			}
			opener = nil
		case <-look.C:
			if opened() {
				return nil
			}
		case <-deadline:
			if err := browser.OpenURL(link); err != nil {
				return l.tell(link)
			}
			return nil
		}
	}
}

// print hands the link over on standard output.
func (l Launch) print(link string) error {
	if l.JSON {
		return json.NewEncoder(l.Out).Encode(map[string]string{"kind": "address", "address": link})
	}
	_, err := fmt.Fprintln(l.Out, link)
	return err
}

// tell prints the link where no browser can be started.
func (l Launch) tell(link string) error {
	_, err := fmt.Fprintf(l.Err, "No browser could be started. Open this address, which works once:\n%s\n", link)
	return err
}

var doorPage = template.Must(template.New("door").Parse(`<!doctype html>
<html><head><meta charset="utf-8"><title>Counterclaim</title><meta http-equiv="refresh" content="0;url={{.}}"></head>
<body><p><a href="{{.}}">Counterclaim</a></p></body></html>
`))

var faultPage = template.Must(template.New("fault").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Counterclaim</title></head>
<body>{{range .Told}}<div lang="{{.Lang}}" dir="{{.Dir}}"><h1>{{.What}}</h1><p>{{.Next}}</p></div>
{{end}}<p><code>{{.Cause}}</code></p></body></html>
`))

// writeDoor writes the private file that sends a browser on to the link.
func writeDoor(dir, link string) (string, error) {
	return writePage(dir, doorPage, link)
}

func writePage(dir string, page *template.Template, data any) (string, error) {
	f, err := os.CreateTemp(dir, "open-*.html") // 0600
	if err != nil {
		return "", err
	}
	if err := page.Execute(f, data); err != nil {
		f.Close()
		return "", err
	}
	return f.Name(), f.Close()
}

// told is what happened and what to do, in one language.
type told struct{ Lang, Dir, What, Next string }

// ShowFault opens a page that says why the program could not start, for one that
// was started by a double click and has no terminal to say it on. The file stays
// in the system's folder for temporary files.
func ShowFault(err error) error {
	var page struct {
		Told  []told
		Cause string
	}
	page.Cause = err.Error()
	for _, lang := range []string{"en", "ar"} {
		w := words.For(lang, "")
		o := (&visit{w: w}).outcomeOf(err)
		page.Told = append(page.Told, told{lang, w.Dir(), w.T("error."+o.code, o.args...), w.T("error."+o.code+".next", o.args...)})
	}
	file, err := writePage("", faultPage, page)
	if err != nil {
		return fmt.Errorf("write the page: %w", err)
	}
	return browser.OpenURL(fileURL(file))
}

// fileURL is the address of a file, whatever letters its path has.
func fileURL(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") { // C:/…
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
