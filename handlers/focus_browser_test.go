//go:build !race

package handlers

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// X asks why; Esc answers nothing and gives the focus back, to the finding or to
// the text.
func TestKeysNeverLoseTheirPlace(t *testing.T) {
	o := sampled(t)
	q := o.asks(func(q record.Question) bool { return q.Standing == record.Contested && q.Status == record.Confirmed })
	b := o.newTab()
	b.open(href.Question(q.ID))
	b.press("j")
	b.until(`document.activeElement.matches("[data-judge]")`)
	at := eval[string](b, `document.activeElement.id`)
	b.press("x")
	b.until(`document.activeElement.matches("textarea[name=note]") && document.activeElement.closest("[data-judge]").id === "` + at + `"`)
	b.press(kb.Escape)
	b.until(`document.activeElement.matches("summary") && document.activeElement.closest("[data-judge]").id === "` + at + `" && !document.querySelector("details.edit[open]")`)

	b.press("e")
	b.until(`document.getElementById("edit-question").open`)
	b.press(kb.Escape)
	b.until(`!document.getElementById("edit-question").open && document.activeElement.matches("[commandfor=edit-question]")`)
	b.press("q")
	b.until(`document.activeElement.matches("input[name=find]")`)

	docs, _, err := o.store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	b.open(href.Document(docs[0].ID))
	b.press("j")
	b.until(`document.getElementById("claim") && document.activeElement.id === "text"`)
	b.press("n")
	b.until(`document.activeElement.id === "note"`)
	b.press(kb.Escape)
	b.until(`document.activeElement.id === "text" && document.getElementById("claim")`)
	b.press(kb.Escape)
	b.until(`document.activeElement.id === "text" && !document.getElementById("claim")`)
}

// The names that are offered for a field do not cover the button that sends it.
func TestOfferedNamesCoverNoButton(t *testing.T) {
	f := newFlood(t)
	for i := range 12 {
		f.claim(f.en, "The mayor", fmt.Sprintf("Governor %d", i), record.Asserts)
	}
	claims, err := f.store.ClaimsOf(t.Context(), f.en.ID)
	if err != nil {
		t.Fatal(err)
	}
	b := f.newTab()
	for _, width := range []int64{1280, 390} {
		b.do(chromedp.EmulateViewport(width, 900))
		b.open(href.Actor(claims[0].Claimant.ID))
		b.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("[name=into]").scrollIntoView({ block: "center" })`), chromedp.Focus("[name=into]"))
		b.press("Gov")
		b.until(`document.querySelectorAll("[name=into] ~ [role=listbox]:not([hidden]) [role=option]").length > 4`)
		covered := eval[bool](b, `(() => {
			const box = document.querySelector("form:has([name=into]) .actions button").getBoundingClientRect();
			return !document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2).closest("button");
		})()`)
		if covered {
			t.Errorf("%d wide: the button is covered", width)
		}
	}
}

// Where there is little room the claim leaves its words in sight.
func TestANarrowReaderShowsTheWordsOfItsClaim(t *testing.T) {
	o, d, claim, _ := furnished(t)
	b := o.newTab()
	b.do(chromedp.EmulateViewport(390, 760))
	b.open(href.Document(d.ID))
	b.press("j")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(claim.ID) + `"`)
	b.until(`(() => {
		const panel = document.querySelector(".beside").getBoundingClientRect();
		const range = [...CSS.highlights.get("chosen")][0];
		const live = document.createRange();
		live.setStart(range.startContainer, range.startOffset); live.setEnd(range.startContainer, range.startOffset + 1);
		const words = live.getBoundingClientRect();
		return words.top > 52 && words.bottom < panel.top && panel.bottom <= innerHeight + 1;
	})()`)
	if over := eval[float64](b, `document.documentElement.scrollHeight - innerHeight`); over > 0 {
		t.Errorf("the page itself scrolls by %v pixels", over)
	}
	b.do(chromedp.Click("[data-shut]"))
	b.until(`!document.getElementById("claim")`)
}

// Enter opens the question that has the focus, and G with a letter goes to a page.
func TestKeysOpenAndGo(t *testing.T) {
	o := sampled(t)
	q := o.asks(func(q record.Question) bool { return q.Status == record.Suggested })
	b := o.newTab()
	b.open(href.With(href.Board, "status", string(record.Suggested)))
	b.do(chromedp.Evaluate[chromedp.Void](`document.getElementById("question-` + string(q.ID) + `").focus()`))
	b.press(kb.Enter)
	b.until(`location.pathname === "` + href.Question(q.ID) + `" && document.documentElement.classList.contains("scripted")`)
	for keys, to := range map[string]string{"gs": href.Share, "gt": href.Timeline, "gw": href.Actors, "gh": href.History} {
		b.press(keys)
		b.until(`location.pathname === "` + to + `" && document.documentElement.classList.contains("scripted")`)
	}
}
