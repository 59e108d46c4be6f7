//go:build !race

package handlers

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestSampleScreens opens every screen of the sample case in both languages: each
// fits the window at three widths, and in light and dark it passes the audit.
// With -shots it writes a picture of each.
func TestSampleScreens(t *testing.T) {
	o := sampled(t)
	b := o.newTab()
	for _, lang := range []string{"en", "ar"} {
		for _, theme := range []string{"light", "dark"} {
			if err := o.desk.settings.change(func(s *Settings) { s.Lang, s.Theme, s.Analyst = lang, theme, "Lina" }); err != nil {
				t.Fatal(err)
			}
			for _, screen := range o.screens() {
				widths := []int64{1400, 1280, 1000, 800, 390}
				if theme == "dark" && *shots == "" {
					widths = widths[:1] // colours take no room
				}
				for _, width := range widths {
					b.do(chromedp.EmulateViewport(width, 960))
					if width == 1400 {
						b.open(screen.address)
						for _, fault := range eval[[]string](b, audit) {
							t.Errorf("%s, %s, %s: %s", screen.name, lang, theme, fault)
						}
					}
					if over := eval[int](b, `Math.max(document.documentElement.scrollWidth - innerWidth, document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth)`); over > 0 {
						t.Errorf("%s, %s, %d wide: %d pixels too wide", screen.name, lang, width, over)
					}
					for _, fault := range eval[[]string](b, cutOff) {
						t.Errorf("%s, %s, %d wide: %s", screen.name, lang, width, fault)
					}
					b.shoot(fmt.Sprintf("%s-%s-%s-%d", screen.name, lang, theme, width))
				}
			}
		}
	}
}

// cutOff are the parts of a page that show less than they hold: every table and every
// plot has to fit.
const cutOff = `[...document.querySelectorAll(".scroll, .card, .plot")].filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
	.map(e => "cut off, " + e.scrollWidth + " of " + e.clientWidth + ": " + e.className + " " + e.innerText.slice(0, 60))`

// audit is what a page owes to those who do not see it, or see it badly, after
// WCAG 2.2: names for what can be used or looked at, labels for fields, one first
// heading and no skipped level, ids that stand once and references that lead
// somewhere, headed tables, and contrast between words and what is behind them.
const audit = `(() => {
	const faults = [];
	const where = e => e.outerHTML.replace(/\s+/g, " ").slice(0, 120);
	const fault = (what, e) => faults.push(what + ": " + where(e));
	const shown = e => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
	const byIds = (e, name) => (e.getAttribute(name) ?? "").split(/\s+/).filter(Boolean).map(id => document.getElementById(id));
	const nameOf = e => (byIds(e, "aria-labelledby").map(l => l?.textContent ?? "").join(" ") || e.getAttribute("aria-label")
		|| [...e.labels ?? []].map(l => l.textContent).join(" ") || e.querySelector(":scope > title")?.textContent
		|| e.getAttribute("alt") || (e.matches("a, button, summary, th") ? e.textContent : "") || e.getAttribute("title") || "").trim();

	if (!document.title.trim()) faults.push("the page has no title");
	if (!/^(en|ar)$/.test(document.documentElement.lang) || !document.documentElement.dir) faults.push("no language or direction");
	for (const e of document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea, svg[role=img], img, dialog, nav")) {
		if (shown(e) && !nameOf(e) && !(e.matches("nav") && document.querySelectorAll("nav").length === 1)) fault("no name", e);
	}
	const ids = new Set();
	for (const e of document.querySelectorAll("[id]")) {
		if (ids.has(e.id)) fault("the id stands twice", e);
		ids.add(e.id);
	}
	for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "commandfor", "popovertarget", "for"]) {
		for (const e of document.querySelectorAll("[" + name + "]")) {
			if (byIds(e, name).some(to => !to)) fault(name + " leads nowhere", e);
		}
	}
	const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown);
	if (levels.filter(h => h.matches("h1")).length !== 1) faults.push(levels.filter(h => h.matches("h1")).length + " first headings");
	levels.reduce((before, h) => {
		const level = +h.tagName[1];
		if (level > before + 1) fault("a level of headings is skipped", h);
		if (!h.textContent.trim()) fault("an empty heading", h);
		return level;
	}, 0);
	for (const e of document.querySelectorAll("table")) if (shown(e) && !e.querySelector("th")) fault("a table without a heading", e);
	for (const e of document.querySelectorAll("ul, ol")) {
		if ([...e.children].some(c => !c.matches("li, script, template"))) fault("not only items in a list", e);
	}
	for (const e of document.querySelectorAll("dl > *")) if (!e.matches("dt, dd, div")) fault("not a term in a list of terms", e);
	if (document.querySelectorAll("main").length !== 1) faults.push("not one main part");
	for (const e of document.querySelectorAll("[tabindex]")) if (e.tabIndex > 0) fault("an order of its own", e);
	for (const e of document.querySelectorAll("a a, a button, button a, button button, summary a[href], label label")) fault("something to use within another", e);
	for (const e of document.querySelectorAll(".scroll")) {
		if (shown(e) && e.scrollWidth > e.clientWidth + 1 && e.tabIndex < 0 && !e.querySelector("a, button, input, summary")) fault("no key scrolls it", e);
	}

	const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	const seen = new Map();
	const colour = css => {
		if (!seen.has(css)) {
			paint.clearRect(0, 0, 1, 1);
			paint.fillStyle = css;
			paint.fillRect(0, 0, 1, 1);
			const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
			seen.set(css, [r, g, b, a / 255]);
		}
		return seen.get(css);
	};
	const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
	const behind = e => {
		const layers = [];
		for (; e; e = e.parentElement) {
			const c = colour(getComputedStyle(e).backgroundColor);
			if (c[3] > 0) layers.push(c);
			if (c[3] === 1) break;
		}
		return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]);
	};
	const light = c => c.slice(0, 3).map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const checked = new Set();
	while (words.nextNode()) {
		const e = words.currentNode.parentElement;
		if (!words.currentNode.data.trim() || checked.has(e) || !shown(e) || e.closest("option, :disabled, [aria-hidden=true]")) continue;
		checked.add(e);
		const style = getComputedStyle(e);
		const under = behind(e.closest("svg") ? e.closest("svg").parentElement : e);
		let ink = colour(e.closest("svg") ? style.fill : style.color);
		for (let up = e; up; up = up.parentElement) ink = [...ink.slice(0, 3), ink[3] * getComputedStyle(up).opacity];
		const [a, b] = [light(over(ink, under)), light(under)].sort((x, y) => y - x);
		const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
		const ratio = (a + 0.05) / (b + 0.05);
		if (ratio < (large ? 3 : 4.5)) fault("contrast " + ratio.toFixed(2), e);
	}
	return [...new Set(faults)];
})()`
