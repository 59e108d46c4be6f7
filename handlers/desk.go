// Package handlers answers the browser: it reads a form into a record, calls one
// method of the store, and renders one page to a buffer. routes.go is the map of
// the product. It holds no SQL and no markup, it lets nobody in without this
// run's secret (guard.go), and no request that only asks ever writes.
package handlers

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/a-h/templ"
	"github.com/google/uuid"
	"github.com/labstack/echo/v4"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// Options are what a desk needs from the program that starts it.
type Options struct {
	Port     int                                                       // the port that the browser asks, on 127.0.0.1
	Settings string                                                    // the file of the settings; empty keeps them in memory
	Open     func(ctx context.Context, path string) (*db.Store, error) // opens another case; nil: the store's own Open
	Close    func(*db.Store) error                                     // closes what Open opened; nil: the store's own Close
	NewPath  func(name string) string                                  // a path for a new case of the name; nil: cases can only be opened
	Sample   fs.FS                                                     // the files of the sample case; nil: there is none
	Now      func() time.Time                                          // nil: the computer's clock
	Log      *slog.Logger                                              // nil: no log
}

// Desk is the running program: the open case, the settings, and who may come in.
type Desk struct {
	options Options
	gate    gate
	handler http.Handler

	switching sync.Mutex     // held while a case is opened in the place of another
	open      sync.Mutex     // held while now is read or written
	now       *opened        // never nil
	leaving   sync.WaitGroup // cases that were replaced and still answer a request
	settings  settingsFile
	intakes   intakes
	dids      dids

	seen     atomic.Int64 // Unix nanoseconds of the last sign of an open page
	quit     chan struct{}
	quitting sync.Once
}

// opened is a case, or none, and the requests that are answered from it. It is
// closed when the last of them has been.
type opened struct {
	store *db.Store // nil: none
	busy  sync.WaitGroup
}

// take is the case that is open now, kept open until it is given back with
// busy.Done.
func (d *Desk) take() *opened {
	d.open.Lock()
	defer d.open.Unlock()
	d.now.busy.Add(1)
	return d.now
}

// New makes the desk of one case; store may be nil, then the first page offers
// the cases. The desk closes the store when another case is opened in its place;
// the last one is the caller's to close (Close).
func New(store *db.Store, o Options) (*Desk, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Open == nil {
		o.Open = func(ctx context.Context, path string) (*db.Store, error) { return db.Open(ctx, path, db.Options{}) }
	}
	if o.Close == nil {
		o.Close = (*db.Store).Close
	}
	d := &Desk{options: o, now: &opened{store: store}, quit: make(chan struct{})}
	if err := d.settings.load(o.Settings); err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	d.gate = newGate(o.Port)
	d.seen.Store(o.Now().UnixNano())
	e := echo.New()
	e.HTTPErrorHandler = d.fail
	e.Use(d.logged)
	d.routes(e)
	d.handler = d.guard(e)
	return d, nil
}

// ServeHTTP answers one request.
func (d *Desk) ServeHTTP(w http.ResponseWriter, r *http.Request) { d.handler.ServeHTTP(w, r) }

// Server is an HTTP server for the desk with its timeouts set. Reading and
// writing a large report on one's own computer takes seconds; minutes are generous.
func (d *Desk) Server() *http.Server {
	return &http.Server{
		Handler:           d,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       10 * time.Minute,
		WriteTimeout:      15 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
	}
}

// Link is a fresh address that opens the desk in a browser, once.
func (d *Desk) Link() string { return d.gate.link() }

// used reports whether a browser has come in by the link.
func (d *Desk) used(_ context.Context, link string) (bool, error) { return d.gate.used(link), nil }

// Token is the secret of this run with which another process of the same user,
// that read it from a private file, may ask POST /link for a fresh address and
// POST /link/used whether a browser came in by it.
func (d *Desk) Token() string { return d.gate.token }

// LastSeen is when a page last showed that it is open.
func (d *Desk) LastSeen() time.Time { return time.Unix(0, d.seen.Load()) }

// Quit is closed when the user asked the program to end.
func (d *Desk) Quit() <-chan struct{} { return d.quit }

func (d *Desk) end() { d.quitting.Do(func() { close(d.quit) }) }

// leavingTime is how long a switch waits for the case that is left to be closed. It
// goes on without: a long import into that case is brought to its end behind it.
const leavingTime = time.Second

// Switch opens the case at a path in place of the open one, which is closed when
// every request to it has been answered. An error says that the open one has
// stayed: what goes wrong when that is closed goes to the log.
func (d *Desk) Switch(ctx context.Context, path string) error {
	d.switching.Lock()
	defer d.switching.Unlock()
	fresh, err := d.options.Open(ctx, path)
	if err != nil {
		return err
	}
	old := d.exchange(fresh)
	closed := make(chan struct{})
	d.leaving.Go(func() {
		if err := d.leave(old); err != nil {
			d.options.Log.Error("close the case that was open", "error", err)
		}
		close(closed)
	})
	select {
	case <-closed:
	case <-time.After(leavingTime):
	}
	return nil
}

// Close closes the open case, and waits for those that were left before it.
func (d *Desk) Close() error {
	d.switching.Lock()
	defer d.switching.Unlock()
	err := d.leave(d.exchange(nil))
	d.leaving.Wait()
	return err
}

// exchange puts a case, or none, in the place of the open one, and gives that back.
func (d *Desk) exchange(fresh *db.Store) *opened {
	d.open.Lock()
	defer d.open.Unlock()
	old := d.now
	d.now = &opened{store: fresh}
	return old
}

// leave closes a case that is no longer the open one, once it answers nobody.
func (d *Desk) leave(old *opened) error {
	old.busy.Wait()
	if old.store == nil {
		return nil
	}
	return d.options.Close(old.store)
}

// visit is one request with what every answer needs: the open case, the words
// of the user's language, the settings, and a context that names the analyst.
type visit struct {
	echo.Context
	desk     *Desk
	store    *db.Store // nil only for answers registered as needing none
	w        words.Printer
	settings Settings
	ctx      context.Context
	steps    []int64 // of the history, that were written for this request
}

// visit begins the answer to one request from a case.
func (d *Desk) visit(c echo.Context, store *db.Store) *visit {
	settings := d.settings.get()
	lang := settings.Lang
	if lang == "" {
		lang = words.Preferred(c.Request().Header.Get("Accept-Language"))
	}
	p := words.For(lang, settings.Digits)
	v := &visit{
		Context:  c,
		desk:     d,
		store:    store,
		settings: settings,
	}
	v.ctx = db.NotingSteps(db.WithLanguage(db.WithAnalyst(c.Request().Context(), settings.Analyst), p.Lang()), &v.steps)
	v.w = p.Naming(v.namesOf((*db.Store).ShownNames)).Knowing(v.namesOf((*db.Store).FormerNames))
	return v
}

// namesOf are names of actors that the user's language has otherwise than they stand
// somewhere, asked for once. A page without them is still a page: a failure goes to the log.
func (v *visit) namesOf(ask func(*db.Store, context.Context, string) (map[string]string, error)) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		if v.store == nil {
			return nil
		}
		names, err := ask(v.store, v.ctx, v.w.Lang())
		if err != nil {
			v.desk.options.Log.Warn("names in the language of the page", "error", err)
		}
		return names
	})
}

// named is an actor as the page calls it.
func (v *visit) named(r record.Ref) record.Ref {
	r.Name = v.w.Name(r.Name)
	return r
}

// frame is what the page shows around its content.
func (v *visit) frame(title, here string) (views.Frame, error) {
	f, err := v.bareFrame(title, here)
	f.Did = v.takeDid()
	return f, err
}

// bareFrame is a frame that leaves what was done before unsaid.
func (v *visit) bareFrame(title, here string) (views.Frame, error) {
	f := views.Frame{
		W: v.w, Title: title, Here: here,
		Analyst: v.settings.Analyst, Theme: v.settings.Theme, SingleKeys: !v.settings.NoSingleKeys,
	}
	if v.store == nil {
		return f, nil
	}
	info, err := v.store.Case(v.ctx)
	if err != nil {
		return f, err
	}
	o, err := v.store.Overview(v.ctx)
	if err != nil {
		return f, err
	}
	if f.CaseMark, err = caseMark(v.ctx, v.store); err != nil {
		return f, err
	}
	f.Case, f.File, f.LastSaved = v.called(info.Name), v.store.Path(), o.LastSaved
	f.Notices = v.notices(here)
	f.Counts = views.Counts{Documents: o.Documents, Claims: o.Claims, Questions: o.Questions, Actors: o.Actors, Tags: o.Tags}
	return f, nil
}

// notices are what is wrong with the file for as long as it is.
func (v *visit) notices(here string) (all []string) {
	if err := v.store.BackupFailure(); err != nil {
		o := v.outcomeOf(err)
		all = append(all, v.w.T("notice.backup", v.w.T("error."+o.code, o.args...), v.w.T("notice.backup.next")))
	}
	if by := v.store.Synced(); by != "" && (here == href.Cases || here == href.Share || here == href.Documents) {
		all = append(all, v.w.T("notice.synced", by))
	}
	return all
}

// render draws a component to a buffer and sends it whole, so that a page that
// fails half way is an error and not half a page.
func (v *visit) render(status int, page templ.Component) error {
	var b bytes.Buffer
	if err := page.Render(v.ctx, &b); err != nil {
		return fmt.Errorf("render: %w", err)
	}
	body, err := v.stamped(b.Bytes())
	if err != nil {
		return err
	}
	return v.HTMLBlob(status, body)
}

// swapping reports whether a script asked, to exchange a part of its page.
func (v *visit) swapping() bool { return v.Request().Header.Get("X-Swap") != "" }

// see sends the browser on to another page after something was done.
func (v *visit) see(address string) error {
	v.gathered()
	v.stored()
	return v.Redirect(http.StatusSeeOther, address)
}

// stored tells the page that what it sent is stored, where it keeps that until it
// knows: by the name under which the page keeps it.
func (v *visit) stored() {
	if name := v.Request().PostForm.Get("kept"); uuid.Validate(name) == nil {
		v.SetCookie(&http.Cookie{Name: v.desk.gate.cookie + "-stored", Value: name, Path: "/", MaxAge: 60, SameSite: http.SameSiteStrictMode})
	}
}

// blink is how long a page that shows what was just saved waits for the questions
// that this raises. After a large import they take longer, and come by and by.
const blink = 300 * time.Millisecond

// gathered waits a blink for those questions. What was done is done, whatever comes
// of them: a failure goes to the log, and the next who writes has it tried again.
func (v *visit) gathered() {
	if v.store == nil {
		return
	}
	ctx, cancel := context.WithTimeout(v.ctx, blink)
	defer cancel()
	if err := v.store.Gathered(ctx); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		v.desk.options.Log.Warn("not compared yet", "error", err)
	}
}
