//go:build !race

package handlers

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestScreensFit opens every screen in both languages, light and dark, wide and
// narrow: none may be wider than the window or meet an error. With -shots it
// writes a picture of each.
func TestScreensFit(t *testing.T) {
	o, d, claim, suggestion := furnished(t)
	b := o.newTab()
	for _, lang := range []string{"en", "ar"} {
		for _, theme := range []string{"light", "dark"} {
			if err := o.desk.settings.change(func(s *Settings) { s.Lang, s.Theme, s.Analyst = lang, theme, "Lina" }); err != nil {
				t.Fatal(err)
			}
			for _, width := range []int64{1440, 420} {
				b.do(chromedp.EmulateViewport(width, 960))
				for name, address := range map[string]string{
					"documents": href.Documents, "paste": href.PasteDocument, "edit": href.EditDocument(d.ID),
					"reader": href.Document(d.ID), "claim": href.DocumentAt(d.ID, claim.ID), "suggestion": href.DocumentAt(d.ID, suggestion.ID),
					"missing": "/nowhere",
				} {
					b.open(address)
					if over := eval[int](b, `Math.max(document.documentElement.scrollWidth - innerWidth, document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth)`); over > 0 {
						t.Errorf("%s, %s, %d wide: %d pixels too wide", name, lang, width, over)
					}
					b.shoot(fmt.Sprintf("%s-%s-%s-%d", name, lang, theme, width))
				}
			}
		}
	}
}

func TestJudgeSuggestionsByKeys(t *testing.T) {
	o, d, _, suggestion := furnished(t)
	second, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{{Span: spanOf(t, d.Text, "بلدة السد")}}})
	if err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.press("j")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(second.ID) + `"`)
	b.press("a")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(suggestion.ID) + `" && document.querySelector("[data-judge]")`)
	b.press("x")
	b.until(`!document.getElementById("claim") && CSS.highlights.get("suggested").size === 0`)
	if c, err := o.store.Claim(t.Context(), second.ID); err != nil || c.Status != record.Confirmed {
		t.Errorf("accepted: %v %v", c.Status, err)
	}
	if c, err := o.store.Claim(t.Context(), suggestion.ID); err != nil || c.Status != record.Dismissed {
		t.Errorf("dismissed: %v %v", c.Status, err)
	}
	b.press("jk")
	b.until(`document.getElementById("claim")`)
}

// Judging goes on to the next suggestion by itself, and J then skips none: the first J
// stays with it, the next one goes on.
func TestNoSuggestionIsSkippedAfterOneIsJudged(t *testing.T) {
	o := newOffice(t)
	d := o.report("😀 The mill was shut. The bridge was open. The ferry was late.", "A report", "The Outlet", "en")
	var ids []record.ID
	for _, words := range []string{"mill was shut", "bridge was open", "ferry was late"} {
		c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{{Span: spanOf(t, d.Text, words)}}})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, c.ID)
	}
	b := o.newTab()
	at := func(n int) {
		t.Helper()
		b.until(`document.getElementById("claim")?.dataset.id === "` + string(ids[n]) + `"`)
	}
	b.open(href.DocumentAt(d.ID, ids[0]))
	at(0)
	b.press("a")
	at(1)
	const chosen = `[...CSS.highlights.get("chosen")][0].startOffset`
	before := eval[int](b, chosen)
	b.press("j")
	if now := eval[int](b, chosen); now != before {
		t.Errorf("J went past the one at %d to the one at %d", before, now)
	}
	b.press("j")
	at(2)
	b.press("k")
	at(1)
	b.press("j")
	at(2)
}
