//go:build !race

package handlers

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/views/href"
)

// TestOnATelephoneEverythingIsInReach: on a narrow screen no way to another page is
// cut off, and the claims begin in sight, their filters folded and counted.
func TestOnATelephoneEverythingIsInReach(t *testing.T) {
	o := sampled(t)
	const named = "The battle for the Haruz pass and the market of Birdan, March 2024, all reports"
	if err := o.store.RenameCase(t.Context(), named); err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	const whole = `document.querySelector("nav.rail .whole-case")`
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
		if !eval[bool](b, whole+`.checkVisibility() && `+whole+`.scrollWidth <= `+whole+`.clientWidth && `+whole+`.textContent.includes("`+named+`")`) {
			t.Errorf("%s: the whole name of the case is not to be read", lang)
		}
		if hidden := eval[[]string](b, cut); len(hidden) > 0 {
			t.Errorf("%s: cut off: %q", lang, hidden)
		}
		b.do(chromedp.Click(`nav.rail a[href="` + href.Cases + `"]`))
		b.until(`location.pathname === "` + href.Cases + `"`)

		b.do(chromedp.EmulateViewport(1280, 844))
		b.open(href.Claims)
		if eval[bool](b, whole+`.checkVisibility()`) {
			t.Errorf("%s: where there is room the name of the case is told twice", lang)
		}
		if hidden := eval[[]string](b, cut); len(hidden) > 0 || !eval[bool](b, `document.querySelector(".fold select").checkVisibility() && document.querySelector("nav.rail a[href='`+href.Cases+`']").checkVisibility()`) {
			t.Errorf("%s: where there is room: %q", lang, hidden)
		}
		b.shoot("room-" + lang)
	}
}

// TestPlotsAreInSightOnATelephone: a plot on a narrow screen is one that was laid out
// for it. All of its marks and words are in sight at once, of a size that can be read,
// no word stands on another, and no figure touches the next.
func TestPlotsAreInSightOnATelephone(t *testing.T) {
	o := sampled(t)
	b := o.newTab()
	const faults = `[...document.querySelectorAll(".plot-drawing, .spark")].filter(e => e.checkVisibility()).flatMap(plot => {
		const card = plot.closest(".card").getBoundingClientRect(), words = [...plot.querySelectorAll("text")].filter(e => e.textContent.trim());
		const off = e => { const box = e.getBoundingClientRect(); return box.left < card.left - 1 || box.right > card.right + 1; };
		const meet = (a, b) => { const x = a.getBoundingClientRect(), y = b.getBoundingClientRect();
			const apart = [a, b].every(e => e.closest(".labels")) ? -2 : 2; // two figures that touch read as one
			return Math.min(x.right, y.right) - Math.max(x.left, y.left) > apart && Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 4; };
		const small = plot.getBoundingClientRect().width / plot.viewBox.baseVal.width;
		return [...plot.querySelectorAll(".mark, .dot, .bar, text")].filter(off).map(e => "out of sight: " + (e.textContent.trim() || e.outerHTML))
			.concat(words.flatMap((e, i) => words.slice(i + 1).filter(o => meet(e, o)).map(o => e.textContent.trim() + " on " + o.textContent.trim())))
			.concat(small < 0.75 ? ["drawn at " + small] : []);
	})`
	plots := 0
	for _, lang := range []string{"en", "ar"} {
		o.speaks(lang)
		for _, screen := range o.screens() {
			if !strings.HasPrefix(screen.address, href.Questions) && screen.address != href.Timeline && screen.address != href.Board {
				continue
			}
			b.open(screen.address)
			for _, width := range []int64{320, 390, 560, 620} {
				b.do(chromedp.EmulateViewport(width, 844))
				plots += eval[int](b, `[...document.querySelectorAll(".plot-drawing")].filter(e => e.checkVisibility()).length`)
				for _, fault := range eval[[]string](b, faults) {
					t.Errorf("%s, %s, %d wide: %s", screen.name, lang, width, fault)
				}
			}
		}
	}
	if plots == 0 {
		t.Error("no plot was seen")
	}
}

// small are the things to touch on a page that are less than 24 pixels high or wide, but
// for links in the middle of words, the marks of plots, and what is there for readers of
// the screen alone.
const small = `[...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea")].filter(e => {
	const box = e.getBoundingClientRect(), clipped = e.closest("thead, .hidden-text, .skip");
	const within = e.matches("a") && getComputedStyle(e).display === "inline" && e.parentElement.matches("p, bdi, .lean, .asks, .sub");
	return e.checkVisibility() && !e.closest("svg") && !clipped && !within && (box.width < 23.5 || box.height < 23.5);
}).map(e => e.tagName + " " + e.className + " " + Math.round(e.getBoundingClientRect().width) + "×" + Math.round(e.getBoundingClientRect().height) + " " + e.textContent.trim().slice(0, 30))`

// TestOnATelephoneEverythingIsLargeEnoughToTouch looks at every screen of the sample.
func TestOnATelephoneEverythingIsLargeEnoughToTouch(t *testing.T) {
	o := sampled(t)
	b := o.newTab()
	b.do(chromedp.EmulateViewport(390, 844))
	for _, lang := range []string{"en", "ar"} {
		o.speaks(lang)
		for _, screen := range o.screens() {
			b.open(screen.address)
			for _, fault := range eval[[]string](b, small) {
				t.Errorf("%s, %s: %s", screen.name, lang, fault)
			}
		}
	}
}
