package handlers

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
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
// private file and never as an argument, which every user sees in the list of
// running programs. A browser in a sandbox may not read the program's own folder;
// it gets the file once more in the user's. When neither brings it in, the address
// is told. used says whether a browser has come in by the link.
func (l Launch) show(ctx context.Context, h home, link string, used func(context.Context, string) (bool, error)) error {
	if l.NoBrowser {
		return l.print(link)
	}
	browser.Stdout, browser.Stderr = l.Err, l.Err
	folders := []string{h.runs()}
	if user, err := os.UserHomeDir(); err == nil {
		folders = append(folders, user)
	}
	for _, folder := range folders {
		opened, err := l.openDoor(ctx, folder, link, used)
		if opened || ctx.Err() != nil {
			return err
		}
		if err != nil {
			fmt.Fprintf(l.Err, "counterclaim: open the browser: %v\n", err)
			break
		}
	}
	return l.tell(link)
}

// openDoor opens the browser at a private file in the folder, and reports whether
// it has come in by the link. The file goes when it has, or when the time is up.
func (l Launch) openDoor(ctx context.Context, dir, link string, used func(context.Context, string) (bool, error)) (opened bool, err error) {
	door, err := writeDoor(dir, link)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, removed(door)) }()
	opener := make(chan error, 1)
	go func() { opener <- browser.OpenURL(fileURL(door)) }() // some openers return only when the browser ends
	patience := cmp.Or(l.patience, openTime)
	deadline := time.After(patience)
	look := time.NewTicker(patience / 50)
	defer look.Stop()
	for {
		select {
		case <-ctx.Done():
			return false, nil
		case err := <-opener:
			if err != nil {
				return false, err
			}
			opener = nil
		case <-look.C:
			if opened, err := used(ctx, link); opened || err != nil {
				return opened, err
			}
		case <-deadline:
			return false, nil
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

// tell prints the link where no browser came in by itself.
func (l Launch) tell(link string) error {
	_, err := fmt.Fprintf(l.Err, "No browser opened the page. Open this address yourself; it works once:\n%s\n", link)
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
	f, err := os.CreateTemp(dir, "counterclaim-*.html") // 0600
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
		v := &visit{w: w}
		o := v.outcomeOf(err)
		page.Told = append(page.Told, told{lang, w.Dir(), w.T("error."+o.code, o.args...), v.nextWithoutPage(o)})
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
