//go:build !race

package handlers

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// reload loads the page again, as the browser's own button does.
func (b *tab) reload() {
	b.t.Helper()
	b.run(`window.before = true`)
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, cdppage.Reload, cdppage.ReloadParams{})
		return err
	}))
	b.until(`!window.before && document.documentElement.classList.contains("scripted") && (!document.getElementById("reader") || document.getElementById("reader").dataset.ready)`)
}

// noted waits for the file to have a note, and is the claim that has it.
func (b *tab) noted(id record.ID, note string) record.Claim {
	b.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(15 * time.Millisecond) {
		c, err := b.store.Claim(b.t.Context(), id)
		if err != nil {
			b.t.Fatal(err)
		}
		if c.Note == note {
			return c
		}
		if time.Now().After(end) {
			b.t.Fatalf("the note is %q, want %q", c.Note, note)
		}
	}
}

// goesOn writes one more note into the open claim: it must be stored, and nobody
// must be said to have saved something else.
func (b *tab) goesOn(id record.ID, note string) record.Claim {
	b.t.Helper()
	b.until(`document.getElementById("state")?.dataset.state !== "saving"`)
	b.run(`document.getElementById("note").value = ""`)
	b.do(chromedp.SendKeys(`#note`, note))
	b.do(chromedp.Focus(`#said`))
	b.until(`document.getElementById("conflict") || document.getElementById("state").dataset.state === "saved"`)
	if eval[bool](b, `document.getElementById("conflict") !== null`) {
		b.t.Fatalf("a conflict with nobody: %s", eval[string](b, `document.getElementById("conflict").innerText`))
	}
	return b.noted(id, note)
}

// TestAReloadShowsWhatTheFileHas: what was typed and not yet sent, or sent and not
// yet answered, when the page is loaded again is in the file and in the form, and
// the form can be written on.
func TestAReloadShowsWhatTheFileHas(t *testing.T) {
	const name = "Ministry of Mills"
	for _, c := range []struct {
		name     string
		claimant string // in the file at the end
		type_    func(b *tab)
		leave    func(b *tab)
	}{
		{"a name is being typed", name, func(b *tab) {
			b.do(chromedp.Focus(`#claimant`))
			b.press(name)
		}, (*tab).reload},
		{"a name and a note", name, func(b *tab) {
			b.do(chromedp.SendKeys(`#note`, "half"))
			b.do(chromedp.Focus(`#claimant`))
			b.press(name)
		}, (*tab).reload},
		{"the answer was lost", name, func(b *tab) {
			b.run(`{ const ask = window.fetch; window.fetch = (...all) => ask(...all).then(() => { throw new TypeError("lost"); }); }`)
			b.do(chromedp.SendKeys(`#claimant`, name))
			b.do(chromedp.Focus(`#said`))
			b.until(`document.getElementById("state").dataset.state === "offline"`)
		}, (*tab).reload},
		{"the answer was lost, and more was typed", name, func(b *tab) {
			b.run(`{ const ask = window.fetch; window.fetch = (...all) => ask(...all).then(() => { throw new TypeError("lost"); }); }`)
			b.do(chromedp.SendKeys(`#claimant`, "Mill"))
			b.do(chromedp.Focus(`#said`))
			b.until(`document.getElementById("state").dataset.state === "offline"`)
			b.run(`document.getElementById("claimant").value = ""`)
			b.do(chromedp.SendKeys(`#claimant`, name))
		}, (*tab).reload},
		{"away and back", name, func(b *tab) {
			b.do(chromedp.SendKeys(`#note`, "half"))
			b.do(chromedp.Focus(`#claimant`))
			b.press(name)
		}, func(b *tab) {
			b.run(`document.querySelector('nav.rail a[href="/tags"]').click()`) // the answer to a save may put a new one in its place
			b.until(`location.pathname === "/tags" && document.documentElement.classList.contains("scripted")`)
			b.run(`setTimeout(() => history.back())`)
			b.until(`document.getElementById("reader")?.dataset.ready`)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t)
			d := o.report(englishReport, "A report", "The Outlet", "en")
			b := o.newTab()
			b.open(href.Document(d.ID))
			b.claim("denied")
			id := b.theOnly(d, "denied").ID
			c.type_(b)
			c.leave(b)
			b.until(`document.getElementById("claimant").value === "` + c.claimant + `" && document.getElementById("state").textContent.trim() === "Saved" && !document.getElementById("conflict")`)
			stored := b.goesOn(id, "more")
			if stored.Claimant.Name != c.claimant {
				t.Errorf("the file has %q, want %q", stored.Claimant.Name, c.claimant)
			}
			b.until(`Object.keys(localStorage).every(key => !key.startsWith("draft:"))`)
		})
	}
}

// TestWhatWasTypedLastIsNotLost: who types and at once goes to another page, or
// chooses another claim, finds it stored.
func TestWhatWasTypedLastIsNotLost(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("denied")
	id := b.theOnly(d, "denied").ID
	b.do(chromedp.SendKeys(`#note`, "in a hurry"))
	b.do(chromedp.Navigate(o.base + href.Board))
	b.noted(id, "in a hurry")
	b.until(`Object.keys(localStorage).every(key => !key.startsWith("draft:"))`)
	if _, err := o.store.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	b.open(href.DocumentAt(d.ID, id))
	if note := eval[string](b, `document.getElementById("note").value`); note != "" {
		t.Errorf("after it was undone the note is %q", note)
	}
	b.goesOn(id, "again")
}

// TestFormsShowWhatTheFileHas: the browser must not put what was typed and not
// stored over what is, for the two would be mixed: fields of one version beside
// those of another.
func TestFormsShowWhatTheFileHas(t *testing.T) {
	o := sampled(t)
	b := o.newTab()
	names := []string{"actor", "question-count", "tags", "settings", "edit"}
	documents, _, err := o.store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range append(o.screens(), screen{"edit", href.EditDocument(documents[0].ID)}) {
		if !slices.Contains(names, s.name) {
			continue
		}
		b.open(s.address)
		const fields = `[...document.querySelectorAll("main form[method=post] :is(textarea, select, input:not([type=hidden]))")].filter(f => f.id)`
		shown := `JSON.stringify(` + fields + `.map(f => [f.id, f.type === "checkbox" || f.type === "radio" ? f.checked : f.value]))`
		before := eval[string](b, shown)
		b.run(`for (const f of ` + fields + `) {
			if (f.matches("select")) f.selectedIndex = f.options.length - 1;
			else if (f.type === "checkbox" || f.type === "radio") f.click();
			else f.value += " typed";
		}`)
		if typed := eval[string](b, shown); typed == before {
			t.Fatalf("%s: nothing could be typed", s.name)
		}
		b.reload()
		if after := eval[string](b, shown); after != before {
			t.Errorf("%s: after a reload\n%s\nwant\n%s", s.name, after, before)
		}
	}
}

// TestAHalfWrittenNameIsKeptBesideWhatWasSaved: a note saves itself while the name
// of an actor is being typed. The name waits until its field is left, and until then
// the browser has it, should it be killed.
func TestAHalfWrittenNameIsKeptBesideWhatWasSaved(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("denied")
	id := b.theOnly(d, "denied").ID
	b.do(chromedp.SendKeys(`#note`, "half"))
	b.do(chromedp.Focus(`#claimant`))
	b.press("Ministry of Mills")
	b.noted(id, "half")
	b.until(`document.getElementById("state").dataset.state === "unsaved"`)
	if kept := eval[string](b, `localStorage.getItem(Object.keys(localStorage).find(key => key.startsWith("draft:")))`); !strings.Contains(kept, "Ministry+of+Mills") {
		t.Errorf("the browser keeps %q", kept)
	}
}

// TestAFormOffersWhatWasNotSaved: what was written into a form and not saved is
// offered again by it after a reload, and in the way of the file's words only when
// it is asked for.
func TestAFormOffersWhatWasNotSaved(t *testing.T) {
	o := newOffice(t)
	a, err := o.store.SaveActor(t.Context(), record.Actor{Name: "مطحنة الوادي", Kind: record.Organisation})
	if err != nil {
		t.Fatal(err)
	}
	const name, note = "Valley Mill", "It grinds."
	values := func(b *tab) [2]string {
		return eval[[2]string](b, `[document.getElementById("a-name").value, document.getElementById("a-note").value]`)
	}
	b := o.newTab()
	b.open(href.Actor(a.ID))
	b.run(`document.getElementById("a-name").value = ""`)
	b.do(chromedp.SendKeys(`#a-name`, name), chromedp.SendKeys(`#a-note`, note))
	b.reload()
	if got := values(b); got != [2]string{a.Name, ""} {
		t.Errorf("after a reload the form holds %q", got)
	}
	b.shoot("kept")
	b.do(chromedp.Click(`.kept [data-put-back]`))
	if got := values(b); got != [2]string{name, note} {
		t.Errorf("put back the form holds %q", got)
	}
	b.open(href.Board)
	b.open(href.Actor(a.ID))
	b.do(chromedp.Click(`.kept [data-put-back]`))
	b.do(chromedp.Click(`form:has(#a-name) .btn.primary`))
	b.until(`document.querySelector("#did .toast") && document.documentElement.classList.contains("scripted")`)
	if stored, err := o.store.Actor(t.Context(), a.ID); err != nil || stored.Name != name || stored.Note != note {
		t.Errorf("the file has %+v, %v", stored, err)
	}
	nothing := `!document.querySelector(".kept") && Object.keys(localStorage).every(key => !key.startsWith("typed:"))`
	b.until(nothing)

	// Who does not want it back is rid of it.
	b.do(chromedp.SendKeys(`#a-note`, " More."))
	b.reload()
	b.do(chromedp.Click(`.kept button:not([data-put-back])`))
	b.until(nothing)
	b.reload()
	if got := values(b); got != [2]string{name, note} || !eval[bool](b, nothing) {
		t.Errorf("forgotten it is still there: %q", got)
	}

	// A form that is refused holds what was written; who goes away from it finds it offered.
	b.open(href.PasteDocument)
	b.do(chromedp.SendKeys(`[name=text]`, "The mill stands."), chromedp.SendKeys(`[name=published]`, "some day"), chromedp.SendKeys(`[name=title]`, "A title"))
	b.do(chromedp.Click(`form.paste .btn.primary`))
	b.until(`document.querySelector("form.paste :is([role=alert], .wrong)") && document.documentElement.classList.contains("scripted")`)
	b.open(href.PasteDocument)
	b.do(chromedp.Click(`.kept [data-put-back]`))
	b.until(`document.querySelector("[name=title]").value === "A title"`)
}

// TestFormsWithWordsKeepThem: every form in which somebody writes more than a name
// keeps it, or saves itself.
func TestFormsWithWordsKeepThem(t *testing.T) {
	o := sampled(t)
	documents, _, err := o.store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range append(o.screens(), screen{"edit", href.EditDocument(documents[0].ID)}, screen{"paste", href.PasteDocument}) {
		_, body := o.do(http.MethodGet, s.address, nil)
		p := read(t, body)
		seen := map[string]bool{}
		for _, form := range p.all("form[method=post]:has(textarea)") {
			key := attrOf(form, "action") + " " + attrOf(form, "data-keeps")
			if seen[key] {
				t.Errorf("%s: two forms keep theirs as %s", s.name, key)
			}
			seen[key] = true
		}
		for _, form := range p.all("form[method=post]:has(textarea):not([data-keeps]):not([data-autosave])") {
			t.Errorf("%s: the form of %s keeps nothing", s.name, attrOf(form, "action"))
		}
	}
}

// TestASuggestionThatIsWrittenInSaysSo: the form that saves itself says that the
// suggestion is a claim now, and takes both back.
func TestASuggestionThatIsWrittenInSaysSo(t *testing.T) {
	o, d, _, suggestion := furnished(t)
	b := o.newTab()
	b.open(href.DocumentAt(d.ID, suggestion.ID))
	b.run(`document.getElementById("claimant").value = ""`)
	b.do(chromedp.SendKeys(`#claimant`, "مديرية الجسور"))
	b.do(chromedp.Focus(`#said`))
	b.until(`document.querySelector("#did .toast span")?.textContent.includes("“Who says it” set, claim accepted")`)
	b.do(chromedp.Click(`#did .toast button`))
	b.until(`document.querySelector("#did .toast span")?.textContent.startsWith("Undone: ")`)
	b.until(`document.getElementById("claim")?.dataset.status === "suggested" && document.getElementById("claimant").value === "وزارة الدفاع"`)
}

// TestWhatIsWrittenIntoASuggestionWaits: who leaves the page in the middle of a field of a
// suggestion, however it is left, has judged nothing: it stays a suggestion as it was, no
// page stores the words by itself, and they are offered where they were written.
func TestWhatIsWrittenIntoASuggestionWaits(t *testing.T) {
	const heard = "Heard at the mill"
	away := func(b *tab) {
		b.run(`setTimeout(() => location.assign("` + href.Tags + `"))`)
		b.until(`location.pathname === "` + href.Tags + `" && document.documentElement.classList.contains("scripted")`)
	}
	for name, leave := range map[string]func(b, first *tab, at string) *tab{
		"reloaded": func(b, _ *tab, _ string) *tab {
			b.reload()
			return b
		},
		"back, and forth": func(b, _ *tab, _ string) *tab {
			b.run(`setTimeout(() => history.back())`)
			b.until(`location.pathname === "` + href.Board + `" && document.documentElement.classList.contains("scripted")`)
			b.run(`setTimeout(() => history.forward())`)
			b.until(`document.getElementById("reader")?.dataset.ready`)
			return b
		},
		"by another page": func(b, _ *tab, at string) *tab {
			away(b)
			b.open(at)
			return b
		},
		"closed": func(b, first *tab, at string) *tab {
			if err := chromedp.Cancel(b.ctx); err != nil {
				b.t.Fatal(err)
			}
			first.open(href.Board) // any page sends what was not stored
			first.open(at)
			return first
		},
	} {
		for field, key := range map[string]string{"note": "n", "claimant": "e"} {
			if (field == "note") != (name == "closed" || name == "back, and forth") {
				continue // each field in two ways
			}
			t.Run(name+", "+field, func(t *testing.T) {
				o := newOffice(t)
				d := o.report(englishReport, "A report", "The Outlet", "en")
				c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{{Span: spanOf(t, d.Text, d.Text[:12])}}})
				if err != nil {
					t.Fatal(err)
				}
				first := o.newTab()
				b := first.beside() // the first one stays, for the browser to go on
				at := href.DocumentAt(d.ID, c.ID)
				b.open(href.Board)
				b.open(at)
				b.press(key)
				b.until(`document.activeElement.id === "` + field + `"`)
				b.press(heard)
				b = leave(b, first, at)
				b.until(`document.querySelector("#did .toast")?.textContent.includes("` + heard + `") && document.getElementById("claim")?.dataset.status === "suggested"`)
				if now, err := o.store.Claim(t.Context(), c.ID); err != nil || now.Status != record.Suggested || now.Version != c.Version {
					t.Errorf("the claim is %s, %q by %q, %v", now.Status, now.Note, now.Claimant.Name, err)
				}
				b.do(chromedp.Click(`#did .toast button`))
				b.until(`document.getElementById("` + field + `").value === "` + heard + `"`)
				b.do(chromedp.Focus(`#said`))
				b.until(`document.getElementById("claim").dataset.status === "confirmed" && document.getElementById("` + field + `").value === "` + heard + `"`)
				b.until(`!Object.keys(localStorage).some(key => /^(left|draft):/.test(key))`)
			})
		}
	}
}
