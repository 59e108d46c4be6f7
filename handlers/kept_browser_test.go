//go:build !race

package handlers

import (
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// millOf is an actor to write about, and its form in a browser.
func millOf(t *testing.T) (*tab, record.Actor) {
	o := newOffice(t)
	a, err := o.store.SaveActor(t.Context(), record.Actor{Name: "مطحنة الوادي", Kind: record.Organisation})
	if err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	b.open(href.Actor(a.ID))
	return b, a
}

// typed is how many drafts of forms the browser has.
const typed = `Object.keys(localStorage).filter(key => key.startsWith("typed:")).length`

// TestWhatTheBrowserCannotReadStopsNothing: an entry that something else has spoilt
// goes, and the page does all that it does.
func TestWhatTheBrowserCannotReadStopsNothing(t *testing.T) {
	b, a := millOf(t)
	for _, spoilt := range []string{`{"id":`, `7`, `"words"`, `{}`, `{"at": 9e15}`, `{"id":"x","fields":{}}`} {
		for _, kind := range []string{"typed:", "draft:"} {
			b.run(`localStorage.setItem("` + kind + `spoilt", '` + spoilt + `')`)
			b.open(href.Actor(a.ID))
			b.until(`localStorage.getItem("` + kind + `spoilt") === null && document.querySelector("time[data-ago]").title`)
		}
	}
	b.do(chromedp.SendKeys(`#a-note`, "It grinds."))
	b.reload()
	b.do(chromedp.Click(`.kept [data-put-back]`))
	b.until(`document.getElementById("a-note").value === "It grinds."`)
}

// TestTwoTabsKeepTheirOwn: what is written in one tab stays when another one writes
// into the same form, saves it or forgets its own.
func TestTwoTabsKeepTheirOwn(t *testing.T) {
	b, a := millOf(t)
	other := b.beside()
	other.open(href.Actor(a.ID))
	b.do(chromedp.SendKeys(`#a-note`, "First."))
	other.do(chromedp.SendKeys(`#a-note`, "Second."))
	for tab, want := range map[*tab]string{b: "First.", other: "Second."} {
		tab.reload()
		tab.do(chromedp.Click(`.kept [data-put-back]`))
		tab.until(`document.getElementById("a-note").value === "` + want + `"`)
	}
	other.reload()
	other.do(chromedp.Click(`.kept button:not([data-put-back])`))
	other.until(`!document.querySelector(".kept") && ` + typed + ` === 1`)
	other.do(chromedp.SendKeys(`#a-side`, "Valley"))
	other.do(chromedp.Click(`form:has(#a-name) .btn.primary`))
	other.until(`document.querySelector("#did .toast") && document.documentElement.classList.contains("scripted") && ` + typed + ` === 1`)
	b.reload()
	b.do(chromedp.Click(`.kept [data-put-back]`))
	b.until(`document.getElementById("a-note").value === "First."`)
}

// TestATabThatIsGoneLeavesItsWords: another tab offers them, and takes them over.
func TestATabThatIsGoneLeavesItsWords(t *testing.T) {
	b, a := millOf(t)
	gone := b.beside()
	gone.open(href.Actor(a.ID))
	gone.do(chromedp.SendKeys(`#a-note`, "It grinds."))
	b.open(href.Actor(a.ID))
	if eval[bool](b, `new Promise(done => setTimeout(() => done(document.querySelector(".kept") !== null), 300))`) {
		t.Error("what another tab is writing is offered")
	}
	if err := chromedp.Cancel(gone.ctx); err != nil {
		t.Fatal(err)
	}
	b.open(href.Board)
	b.open(href.Actor(a.ID))
	b.do(chromedp.SendKeys(`#a-side`, "Valley"))
	b.do(chromedp.Click(`.kept [data-put-back]`))
	b.until(`document.getElementById("a-note").value === "It grinds." && document.getElementById("a-side").value === "Valley" && ` + typed + ` === 1`)
	b.do(chromedp.Click(`form:has(#a-name) .btn.primary`))
	b.until(`document.querySelector("#did .toast") && document.documentElement.classList.contains("scripted") && ` + typed + ` === 0`)
	if stored, err := b.store.Actor(t.Context(), a.ID); err != nil || stored.Note != "It grinds." || stored.Side != "Valley" {
		t.Errorf("the file has %+v, %v", stored, err)
	}
}

// TestWhatIsOldIsForgotten: what was written into a form that is not there any more
// does not stay for ever.
func TestWhatIsOldIsForgotten(t *testing.T) {
	b, _ := millOf(t)
	b.run(`for (const kind of ["typed:", "draft:"]) for (const days of [13, 15])
		localStorage.setItem(kind + days, JSON.stringify({ id: "x", at: Date.now() - days * 86400000, of: "another case", fields: { "name 1": "x" }, address: "/", body: "" }))`)
	b.open(href.Board)
	b.until(`!["typed:15", "draft:15"].some(key => localStorage.getItem(key))`)
	if !eval[bool](b, `["typed:13", "draft:13"].every(key => localStorage.getItem(key))`) {
		t.Error("what is not old yet is forgotten")
	}
}
