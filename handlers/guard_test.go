package handlers

import (
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"

	"counterclaim/views/href"
)

func TestOnlyTheExactHostIsServed(t *testing.T) {
	o := newOffice(t)
	port := strings.TrimPrefix(o.base, "http://127.0.0.1")
	for host, want := range map[string]int{
		"127.0.0.1" + port:              http.StatusOK,
		"localhost" + port:              http.StatusUnauthorized, // let in to the gate, but the cookie is the other name's
		"127.0.0.1":                     http.StatusMisdirectedRequest,
		"127.0.0.1:1":                   http.StatusMisdirectedRequest,
		"[::1]" + port:                  http.StatusMisdirectedRequest,
		"evil.example" + port:           http.StatusMisdirectedRequest,
		"127.0.0.1.evil.example" + port: http.StatusMisdirectedRequest,
	} {
		r, _ := http.NewRequest(http.MethodGet, o.base+href.Documents, nil)
		r.Host = host
		if host == "localhost"+port {
			r.URL.Host = host
		}
		if status, _ := o.send(r); status != want {
			t.Errorf("Host %q: %d, want %d", host, status, want)
		}
	}
}

func TestOtherOriginsCannotPost(t *testing.T) {
	o := newOffice(t)
	for _, c := range []struct {
		name, header, value string
		want                int
	}{
		{"same origin", "Sec-Fetch-Site", "same-origin", http.StatusNoContent},
		{"cross-site", "Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		{"same-site, another port", "Sec-Fetch-Site", "same-site", http.StatusForbidden},
		{"null origin", "Origin", "null", http.StatusForbidden},
		{"another port's origin", "Origin", "http://127.0.0.1:1", http.StatusForbidden},
		{"our origin", "Origin", o.base, http.StatusNoContent},
	} {
		r, _ := http.NewRequest(http.MethodPost, o.base+href.Presence, nil)
		r.Header.Set(c.header, c.value)
		if status, _ := o.send(r); status != c.want {
			t.Errorf("%s: %d, want %d", c.name, status, c.want)
		}
	}
}

func TestALinkLetsInOnce(t *testing.T) {
	o := newOffice(t)
	stranger := *o
	stranger.http = &http.Client{}
	for _, address := range []string{href.Start, href.Documents, "/assets/x/css/app.css", href.Key("wrong"), "/nowhere"} {
		if status, _ := stranger.do(http.MethodGet, address, nil); status != http.StatusUnauthorized {
			t.Errorf("without a cookie %s: %d", address, status)
		}
	}
	if status, _ := stranger.do(http.MethodPost, href.Quit, form()); status != http.StatusUnauthorized {
		t.Errorf("quit without a cookie: %d", status)
	}
	link := o.desk.Link()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	stranger.http = &http.Client{Jar: jar}
	answer, err := stranger.http.Get(link)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	cookie := answer.Cookies()[0]
	if answer.StatusCode != http.StatusOK || !cookie.HttpOnly || cookie.SameSite != http.SameSiteStrictMode || len(cookie.Value) != 64 {
		t.Errorf("entering: %s %v", answer.Status, cookie)
	}
	if status, _ := stranger.do(http.MethodGet, href.Documents, nil); status != http.StatusOK {
		t.Errorf("after entering: %d", status)
	}
	late := *o
	late.http = &http.Client{}
	if status, _ := late.do(http.MethodGet, link, nil); status != http.StatusUnauthorized {
		t.Errorf("the link a second time: %d", status)
	}
}

func TestAnotherProcessOfTheUserGetsALink(t *testing.T) {
	o := newOffice(t)
	stranger := *o
	stranger.http = &http.Client{}
	for token, want := range map[string]int{"": http.StatusUnauthorized, "wrong": http.StatusUnauthorized, o.desk.Token(): http.StatusOK} {
		r, _ := http.NewRequest(http.MethodPost, o.base+newLinkPath, nil)
		r.Header.Set("Authorization", "Bearer "+token)
		status, body := stranger.send(r)
		if status != want || want == http.StatusOK && !strings.HasPrefix(body, o.base+href.Enter+"/") {
			t.Errorf("token %q: %d %s", token, status, body)
		}
	}
}

func TestAnotherProcessOfTheUserLearnsWhetherALinkWasUsed(t *testing.T) {
	o := newOffice(t)
	link, stranger := o.desk.Link(), *o
	stranger.http = &http.Client{}
	ask := func(token, link string) (int, string) {
		t.Helper()
		r, err := http.NewRequest(http.MethodPost, o.base+usedLinkPath, strings.NewReader(url.Values{"link": {link}}.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		return stranger.send(r)
	}
	if status, said := ask(o.desk.Token(), link); status != http.StatusOK || said != "false" {
		t.Errorf("before it was used: %d %s", status, said)
	}
	if status, _ := ask("wrong", link); status != http.StatusUnauthorized {
		t.Errorf("without the token: %d", status)
	}
	if !enters(t, link) {
		t.Error("asking used it up")
	}
	if status, said := ask(o.desk.Token(), link); status != http.StatusOK || said != "true" {
		t.Errorf("after it was used: %d %s", status, said)
	}
}

func TestEveryAnswerIsLockedDown(t *testing.T) {
	o := newOffice(t)
	for _, address := range []string{href.Documents, "/nowhere"} {
		answer, err := o.http.Get(o.base + address)
		if err != nil {
			t.Fatal(err)
		}
		io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
		for header, want := range map[string]string{"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin"} {
			if got := answer.Header.Get(header); !strings.HasPrefix(got, want) {
				t.Errorf("%s: %s is %q", address, header, got)
			}
		}
		if strings.Contains(answer.Header.Get("Content-Security-Policy"), "unsafe") {
			t.Errorf("%s: the policy allows inline code", address)
		}
	}
}

func TestQuit(t *testing.T) {
	o := newOffice(t)
	select {
	case <-o.desk.Quit():
		t.Fatal("quit before anybody asked")
	default:
	}
	o.post(href.Quit).holds("main", "ended")
	<-o.desk.Quit()
}

func TestWhatIsNotThereIsToldInWords(t *testing.T) {
	o := newOffice(t)
	for address, want := range map[string]string{"/nowhere": "no such page", href.EditDocument("01890000-0000-7000-8000-000000000000"): "not in the case"} {
		status, body := o.do(http.MethodGet, address, nil)
		if status != http.StatusNotFound {
			t.Errorf("%s: %d", address, status)
		}
		read(t, body).holds("#problem", want)
	}
	status, body := o.do(http.MethodGet, href.Quit, nil)
	if status != http.StatusMethodNotAllowed {
		t.Errorf("GET quit: %d", status)
	}
	read(t, body).holds("#problem", "no such page")
}

func TestThePageSpeaksTheBrowsersLanguage(t *testing.T) {
	o := newOffice(t)
	r, _ := http.NewRequest(http.MethodGet, o.base+href.Documents, nil)
	r.Header.Set("Accept-Language", "ar-EG,ar;q=0.9,en;q=0.5")
	_, body := o.send(r)
	p := read(t, body)
	if p.attr("html", "lang") != "ar" || p.attr("html", "dir") != "rtl" {
		t.Errorf("html is %s %s", p.attr("html", "lang"), p.attr("html", "dir"))
	}
	p.holds("h1", "المستندات")
	if err := o.desk.settings.change(func(s *Settings) { s.Lang = "en" }); err != nil {
		t.Fatal(err)
	}
	_, body = o.send(r)
	read(t, body).holds("h1", "Documents")
}
