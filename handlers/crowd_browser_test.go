//go:build !race

package handlers

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// crowded is a question on which two speakers say each of two figures, in many reports.
func crowded(t *testing.T) (*office, record.Question) {
	t.Helper()
	o := newOffice(t)
	q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "How many barges sank" + strings.Repeat(" on the long way from the upper quay to the lower one", 4) + "?", Type: record.CountQuestion, Status: record.Confirmed, Count: record.Count{What: "killed", Cumulative: true}})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 24 {
		words := fmt.Sprintf("The council said that %d were lost, page %d.", 15+i%2, i)
		d := o.report(words, words, fmt.Sprintf("Courier %d", i), "en")
		c, err := o.store.SaveClaim(t.Context(), record.Claim{
			Document: d.ID, Spans: []record.Quote{{Span: text.Span{Start: 0, End: len(words)}, Exact: words}}, Act: record.Asserts, Status: record.Confirmed,
			Claimant: record.Ref{Name: []string{"the council", "the port"}[i/2%2]},
		})
		if err != nil {
			t.Fatal(err)
		}
		n := float64(15 + i%2)
		if _, err := o.store.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID, Range: figure.Range{Low: n, High: n}, Status: record.Suggested}); err != nil {
			t.Fatal(err)
		}
	}
	return o, q
}

// On a question with many claims what one speaker says once more is folded under the
// first, and comes out for whoever is sent there; the title and the ways to the parts of
// the page stay in sight, and a judgement neither folds again what was open nor takes
// away what is being typed.
func TestAQuestionWithManyClaims(t *testing.T) {
	o, q := crowded(t)
	b := o.newTab()
	b.do(chromedp.EmulateViewport(1280, 844))
	b.open(href.Question(q.ID))
	const shown = `[...document.querySelectorAll("#positions tr[id]")].filter(r => r.checkVisibility()).length`
	if n := eval[int](b, shown); n != 4 {
		t.Errorf("%d claims are shown, want one for each speaker and figure", n)
	}
	b.run(`location.hash = "#" + [...document.querySelectorAll("#positions tr[id]")].find(r => !r.checkVisibility()).id`)
	b.until(shown + ` === 9`)
	if !eval[bool](b, `(() => { const box = document.querySelector("h1").getBoundingClientRect(); return document.getElementById("main").scrollTop > 200 && box.top >= 0 && box.bottom < 240; })()`) {
		t.Error("the title is out of sight")
	}
	b.do(chromedp.SendKeys(`#assessment ~ form textarea[name=why]`, "Half a thought"))
	b.run(`[...document.querySelectorAll("details.stay[open] button[data-act=a]")][0].click()`)
	b.until(`document.querySelectorAll("#positions button[data-act=a]").length === 23`)
	if n := eval[int](b, shown); n != 9 {
		t.Errorf("after a judgement %d claims are shown", n)
	}
	if got := eval[string](b, `document.querySelector("form.assessment textarea[name=why]").value`); got != "Half a thought" {
		t.Errorf("after a judgement the assessment holds %q", got)
	}
	b.run(`document.querySelector(".jumps a[href='#assessment']").click()`)
	b.until(`document.getElementById("assessment").getBoundingClientRect().top < 844`)
	if !eval[bool](b, `document.querySelector(".asking").getBoundingClientRect().bottom <= document.getElementById("assessment").getBoundingClientRect().top`) {
		t.Error("the title covers what it led to")
	}
}

// Every suggestion is reached by keys, those that are folded too, and none of them lies
// under the title that stays above; what is accepted leaves the fold of what is not.
func TestFoldedSuggestionsAreJudgedByKeys(t *testing.T) {
	o, q := crowded(t)
	b := o.newTab()
	b.do(chromedp.EmulateViewport(1280, 844))
	b.open(href.Question(q.ID))
	const clear = `document.activeElement.checkVisibility({ contentVisibilityAuto: true }) && document.activeElement.getBoundingClientRect().top >= document.querySelector(".asking").getBoundingClientRect().bottom`
	const first = `(document.querySelector("#positions [data-judge]").focus(), true)`
	eval[bool](b, first)
	seen := map[string]bool{}
	for n := range 24 {
		if n > 0 {
			b.press("j")
		}
		seen[eval[string](b, `document.activeElement.closest("#positions [data-judge]")?.id ?? ""`)] = true
		if !eval[bool](b, clear) {
			t.Errorf("after %d suggestions the one in focus is out of sight", len(seen))
		}
	}
	if seen[""] || len(seen) != 24 {
		t.Errorf("the keys went to %d of 24 suggestions", len(seen))
	}
	for range 23 {
		b.press("k")
		if !eval[bool](b, clear) {
			t.Error("on the way back the one in focus is out of sight")
		}
	}
	b.open(href.Question(q.ID))
	eval[bool](b, first)
	for left := 23; left >= 18; left-- {
		b.press("a")
		b.until(fmt.Sprintf(`document.querySelectorAll("#positions [data-judge]").length === %d && document.activeElement.matches("#positions [data-judge]")`, left))
	}
	if got := eval[int](b, `document.querySelectorAll("#positions .others tr:not([data-judge])[id]").length`); got == 0 {
		t.Error("what was accepted is not folded")
	}
	if mixed := eval[int](b, `[...document.querySelectorAll("#positions tr.others")].filter(t => [...t.querySelectorAll("tr[id]")].some(r => r.matches("[data-judge]") !== t.previousElementSibling.matches("[data-judge]"))).length`); mixed > 0 {
		t.Errorf("%d folds hold accepted and suggested claims", mixed)
	}
}
