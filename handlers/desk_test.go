package handlers

import (
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// office is a desk with a real store behind a real server, and a browser's
// worth of HTTP client that has come in through a link.
type office struct {
	t     testing.TB
	desk  *Desk
	store *db.Store
	base  string // http://127.0.0.1:PORT
	http  *http.Client
}

// newOffice opens a new case and comes in.
func newOffice(t testing.TB) *office {
	t.Helper()
	return officeOf(t, dbtest.Open(t))
}

func officeOf(t testing.TB, store *db.Store) *office {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	desk, err := New(store, Options{Port: listener.Addr().(*net.TCPAddr).Port})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(desk)
	server.Listener.Close()
	server.Listener = listener
	server.Start()
	t.Cleanup(server.Close)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	o := &office{t: t, desk: desk, store: store, base: server.URL, http: &http.Client{Jar: jar}}
	if status, _ := o.do(http.MethodGet, desk.Link(), nil); status != http.StatusOK {
		t.Fatalf("coming in: %d", status)
	}
	return o
}

// speaks sets the language of the pages.
func (o *office) speaks(lang string) {
	o.t.Helper()
	if err := o.desk.settings.change(func(s *Settings) { s.Lang = lang }); err != nil {
		o.t.Fatal(err)
	}
}

// outlets saves outlets of some names.
func (o *office) outlets(names ...string) (ids []record.ID) {
	o.t.Helper()
	for _, name := range names {
		a, err := o.store.SaveActor(o.t.Context(), record.Actor{Name: name, Kind: record.Outlet})
		if err != nil {
			o.t.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	return ids
}

// do sends a request as a page of ours would and follows redirects.
func (o *office) do(method, address string, form url.Values) (int, string) {
	o.t.Helper()
	if !strings.HasPrefix(address, "http") {
		address = o.base + address
	}
	r, err := http.NewRequest(method, address, strings.NewReader(form.Encode()))
	if err != nil {
		o.t.Fatal(err)
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	o.fromItsPage(r)
	return o.send(r)
}

// fromItsPage has a request say that it comes from a page of the open case.
func (o *office) fromItsPage(r *http.Request) {
	o.t.Helper()
	err := o.desk.with(func(store *db.Store) error {
		if store == nil {
			return nil
		}
		mark, err := caseMark(o.t.Context(), store)
		r.Header.Set(openCaseHeader, mark)
		return err
	})
	if err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) send(r *http.Request) (int, string) {
	o.t.Helper()
	answer, err := o.http.Do(r)
	if err != nil {
		o.t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		o.t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// get is a page that must be there.
func (o *office) get(address string) page {
	o.t.Helper()
	status, body := o.do(http.MethodGet, address, nil)
	if status != http.StatusOK {
		o.t.Fatalf("GET %s: %d\n%s", address, status, body)
	}
	return read(o.t, body)
}

// post sends a form that must be accepted, and reads the page that follows.
func (o *office) post(address string, pairs ...string) page {
	o.t.Helper()
	status, body := o.do(http.MethodPost, address, form(pairs...))
	if status != http.StatusOK {
		o.t.Fatalf("POST %s: %d\n%s", address, status, read(o.t, body).text("#main"))
	}
	return read(o.t, body)
}

// form is name, value, name, value, ...; a name may come more than once.
func form(pairs ...string) url.Values {
	values := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		values.Add(pairs[i], pairs[i+1])
	}
	return values
}

// report brings a text in and gives back the stored document.
func (o *office) report(text, title, outlet, lang string) record.Document {
	o.t.Helper()
	dir := "ltr"
	if lang == "ar" {
		dir = "rtl"
	}
	d, err := o.store.AddDocument(o.t.Context(), record.Document{Title: title, Outlet: record.Ref{Name: outlet}, Published: "2024-03-09", Lang: lang, Dir: dir, Text: text, MediaType: "text/plain", Charset: "utf-8"}, []byte(text))
	if err != nil {
		o.t.Fatal(err)
	}
	return d
}

// page is an answer, parsed.
type page struct {
	t    testing.TB
	root *html.Node
}

func read(t testing.TB, body string) page {
	t.Helper()
	root, err := html.Parse(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return page{t, root}
}

func (p page) all(selector string) []*html.Node {
	p.t.Helper()
	sel, err := cascadia.ParseGroup(selector)
	if err != nil {
		p.t.Fatal(err)
	}
	return cascadia.QueryAll(p.root, sel)
}

// text is the text of the first element that fits, spaces drawn together; it must be there.
func (p page) text(selector string) string {
	p.t.Helper()
	found := p.all(selector)
	if len(found) == 0 {
		p.t.Fatalf("no %s on the page", selector)
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(found[0])
	return strings.Join(strings.Fields(b.String()), " ")
}

// attr is an attribute of the first element that fits; it must be there.
func (p page) attr(selector, name string) string {
	p.t.Helper()
	found := p.all(selector)
	if len(found) == 0 {
		p.t.Fatalf("no %s on the page", selector)
	}
	for _, a := range found[0].Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// holds checks that the text of an element contains some words.
func (p page) holds(selector, words string) {
	p.t.Helper()
	if got := p.text(selector); !strings.Contains(got, words) {
		p.t.Errorf("%s: %q, want %q in it", selector, got, words)
	}
}

// spanOf is where words stand in a text, in code points; they must be there.
func spanOf(t testing.TB, s, words string) text.Span {
	t.Helper()
	before, _, ok := strings.Cut(s, words)
	if !ok {
		t.Fatalf("%q is not in the text", words)
	}
	start := utf8.RuneCountInString(before)
	return text.Span{Start: start, End: start + utf8.RuneCountInString(words)}
}
