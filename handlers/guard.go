package handlers

import (
	"bytes"
	"crypto/rand"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/labstack/echo/v4"

	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// The largest bodies that are read: forms hold at most a pasted report, uploads many files.
const (
	MaxFormBytes   = 80 << 20
	MaxUploadBytes = 2 << 30
)

// Where another process of this user asks for a fresh address, and whether one
// was used.
const (
	newLinkPath  = "/link"
	usedLinkPath = "/link/used"
)

// gate knows the secrets of this run.
type gate struct {
	hosts   [2]string
	cookie  string // its name; the port is in it because cookies are shared between ports
	session string
	token   string

	mu   *sync.Mutex
	keys map[string]bool // single-use keys that have not been used
}

func newGate(port int) gate {
	p := strconv.Itoa(port)
	return gate{
		hosts:   [2]string{"127.0.0.1:" + p, "localhost:" + p},
		cookie:  "counterclaim-" + p,
		session: secret(), token: secret(),
		mu: new(sync.Mutex), keys: map[string]bool{},
	}
}

// secret is 256 bits from the system, as hex. crypto/rand never fails.
func secret() string {
	var b [32]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

func (g gate) link() string {
	key := secret()
	g.mu.Lock()
	defer g.mu.Unlock()
	g.keys[key] = true
	return "http://" + g.hosts[0] + href.Key(key)
}

// use takes a single-use key: true the first time, false ever after.
func (g gate) use(key string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	known := g.keys[key]
	delete(g.keys, key)
	return known
}

// used reports whether an address of ours can no longer be used.
func (g gate) used(link string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return !g.keys[strings.TrimPrefix(link, "http://"+g.hosts[0]+href.Enter+"/")]
}

// fromThisUser reports whether a request comes from a process that could read the
// private file with the secret.
func (g gate) fromThisUser(r *http.Request) bool {
	return same(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), g.token)
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

func (g gate) mayEnter(r *http.Request) bool {
	cookie, err := r.Cookie(g.cookie)
	return err == nil && same(cookie.Value, g.session)
}

// policy lets the page load what the program itself serves and nothing else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guard stands before every route: the exact host, then the origin, then the
// session. What fails here never reaches a handler.
func (d *Desk) guard(next http.Handler) http.Handler {
	var origin http.CrossOriginProtection
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin") // "no-referrer" would send Origin: null with our own forms
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), clipboard-read=()")
		h.Set("Cache-Control", "no-store")
		switch {
		case r.Host != d.gate.hosts[0] && r.Host != d.gate.hosts[1]:
			d.bare(w, r, http.StatusMisdirectedRequest, preferred(r), "page.host.title", "page.host.what")
		case origin.Check(r) != nil:
			d.bare(w, r, http.StatusForbidden, preferred(r), "page.origin.title", "page.origin.what")
		case r.Method == http.MethodPost && r.URL.Path == newLinkPath && d.gate.fromThisUser(r):
			io.WriteString(w, d.gate.link())
		case r.Method == http.MethodPost && r.URL.Path == usedLinkPath && d.gate.fromThisUser(r):
			r.Body = http.MaxBytesReader(w, r.Body, maxAnswer)
			fmt.Fprint(w, d.gate.used(r.PostFormValue("link")))
		case r.Method == http.MethodGet && strings.HasPrefix(r.URL.Path, href.Enter+"/"):
			d.enter(w, r)
		case !d.gate.mayEnter(r):
			d.refuse(w, r)
		default:
			d.seen.Store(d.options.Now().UnixNano())
			limit := int64(MaxFormBytes)
			if r.URL.Path == href.UploadDocuments {
				limit = MaxUploadBytes
			}
			r.Body = http.MaxBytesReader(w, r.Body, limit)
			next.ServeHTTP(w, r)
		}
	})
}

// enter trades a single-use key for the session cookie. The page that follows is
// asked for by our own page and not by a redirect, because a browser withholds
// a SameSite=Strict cookie from a redirect that began on another site or file.
func (d *Desk) enter(w http.ResponseWriter, r *http.Request) {
	if !d.gate.use(strings.TrimPrefix(r.URL.Path, href.Enter+"/")) {
		d.refuse(w, r)
		return
	}
	d.seen.Store(d.options.Now().UnixNano())
	http.SetCookie(w, &http.Cookie{Name: d.gate.cookie, Value: d.gate.session, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	w.Header().Set("Refresh", "0; url="+href.Start)
	d.bare(w, r, http.StatusOK, preferred(r), "app.name", "page.entering")
}

func (d *Desk) refuse(w http.ResponseWriter, r *http.Request) {
	d.bare(w, r, http.StatusUnauthorized, preferred(r), "page.session.title", "page.session.what")
}

// preferred speaks the language that the browser asks for: who has no session
// has no settings.
func preferred(r *http.Request) words.Printer {
	return words.For(words.Preferred(r.Header.Get("Accept-Language")), "")
}

// bare sends a page that needs no session.
func (d *Desk) bare(w http.ResponseWriter, r *http.Request, status int, p words.Printer, title, what string) {
	var b bytes.Buffer
	if err := views.Bare(p, p.T(title), p.T(what)).Render(r.Context(), &b); err != nil {
		d.options.Log.Error("render", "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}

// logged writes route, status and duration of each request, and nothing that a
// document, a name or a secret could stand in.
func (d *Desk) logged(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		began := time.Now()
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("panic: %v", p)
			}
			if err != nil {
				c.Error(err)
				err = nil
			}
			d.options.Log.Info("request", "method", c.Request().Method, "route", c.Path(), "status", c.Response().Status, "ms", time.Since(began).Milliseconds())
		}()
		return next(c)
	}
}
