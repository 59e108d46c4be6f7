//go:build !race

package handlers

import (
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/views/href"
)

// TestOnATelephoneEverythingIsInReach: on a narrow screen no way to another page is
// cut off, and the claims begin in sight, their filters folded and counted.
func TestOnATelephoneEverythingIsInReach(t *testing.T) {
	o := sampled(t)
	b := o.newTab()
	const cut = `[...document.querySelectorAll("nav.rail :is(a, button, summary)")].filter(e => {
		const box = e.getBoundingClientRect();
		return e.checkVisibility() && (box.left < 0 || box.right > innerWidth || box.bottom > innerHeight || document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest("a, button, summary") !== e);
	}).map(e => e.textContent.trim())`
	for _, lang := range []string{"en", "ar"} {
		o.speaks(lang)
		b.do(chromedp.EmulateViewport(390, 844))
		b.open(href.With(href.Claims, "act", "denies"))
		b.shoot("telephone-" + lang)
		if top := eval[float64](b, `document.querySelector("#bulk tbody tr").getBoundingClientRect().top`); top > 844/2 {
			t.Errorf("%s: the first claim stands %v down", lang, top)
		}
		if got := eval[string](b, `document.querySelector(".fold > summary b").textContent.trim()`); got != "1" {
			t.Errorf("%s: %q filters are on", lang, got)
		}
		if hidden := eval[[]string](b, cut); len(hidden) > 0 {
			t.Errorf("%s: cut off: %q", lang, hidden)
		}
		b.do(chromedp.Focus(`nav.rail summary`))
		b.press("\r")
		b.until(`document.querySelector("nav.rail .more").open`)
		b.shoot("telephone-more-" + lang)
		if hidden := eval[[]string](b, cut); len(hidden) > 0 {
			t.Errorf("%s: cut off: %q", lang, hidden)
		}
		b.do(chromedp.Click(`nav.rail a[href="` + href.Cases + `"]`))
		b.until(`location.pathname === "` + href.Cases + `"`)

		b.do(chromedp.EmulateViewport(1280, 844))
		b.open(href.Claims)
		if hidden := eval[[]string](b, cut); len(hidden) > 0 || !eval[bool](b, `document.querySelector(".fold select").checkVisibility() && document.querySelector("nav.rail a[href='`+href.Cases+`']").checkVisibility()`) {
			t.Errorf("%s: where there is room: %q", lang, hidden)
		}
		b.shoot("room-" + lang)
	}
}
