package handlers

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// sampled is an office with the sample case open.
func sampled(t *testing.T) *office {
	t.Helper()
	o := newOffice(t)
	if err := LoadSample(t.Context(), o.store, os.DirFS("../testdata/reports")); err != nil {
		t.Fatal(err)
	}
	return o
}

// screen is one page of the product.
type screen struct {
	name, address string
}

// screens are all pages of the product that show the case, each kind of question
// among them, the busiest of its kind; an empty answer and a mistake as well.
func (o *office) screens() []screen {
	o.t.Helper()
	ctx := o.t.Context()
	questions, err := o.store.Questions(ctx, db.QuestionFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	claims, _, err := o.store.Claims(ctx, db.ClaimFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	documents, _, err := o.store.Documents(ctx, db.DocumentFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	actors, err := o.store.Actors(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	slices.SortFunc(questions, func(a, b db.QuestionRow) int { return b.Claims - a.Claims })
	slices.SortFunc(actors, func(a, b db.ActorRow) int { return b.Claims - a.Claims })
	all := []screen{
		{"board", href.Board}, {"board-grouped", href.With(href.Board, "group", "1")}, {"board-none", href.With(href.Board, "q", "زنبقة")},
		{"claims", href.Claims}, {"claims-filtered", href.With(href.Claims, "act", "denies")}, {"claims-none", href.With(href.Claims, "q", "زنبقة")},
		{"compare", href.Compare}, {"compare-claims", href.CompareClaims(claims[0].ID, claims[1].ID)},
		{"compare-documents", href.CompareDocuments(documents[0].ID, documents[1].ID)},
		{"timeline", href.Timeline}, {"timeline-report", href.With(href.Timeline, "by", "report")},
		{"actors", href.Actors}, {"actor", href.Actor(actors[0].ID)}, {"tags", href.Tags},
		{"search", href.Search}, {"search-found", href.With(href.Search, "q", "السوق")}, {"search-none", href.With(href.Search, "q", "زنبقة")},
		{"history", href.History}, {"share", href.Share}, {"verify", href.Verify}, {"settings", href.Settings}, {"cases", href.Cases},
		{"rules", href.Rules}, {"rules-tried", href.With(href.Rules, "try", "أكثر من 500 قتيل")},
		{"new-question", href.NewQuestion}, {"missing", "/nowhere"}, {"missing-question", href.Question("nothing")},
	}
	for _, kind := range record.QuestionTypes {
		at := slices.IndexFunc(questions, func(q db.QuestionRow) bool { return q.Type == kind && q.Status == record.Confirmed })
		all = append(all, screen{"question-" + string(kind), href.Question(questions[at].ID)})
	}
	at := slices.IndexFunc(questions, func(q db.QuestionRow) bool { return q.Status == record.Suggested })
	all = append(all, screen{"question-suggested", href.Question(questions[at].ID)})
	at = slices.IndexFunc(questions, func(q db.QuestionRow) bool {
		return slices.ContainsFunc(questions, func(p db.QuestionRow) bool { return p.PartOf == q.ID })
	})
	return append(all, screen{"question-parts", href.Question(questions[at].ID)})
}

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
				widths := []int64{1400, 800, 390}
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
					b.shoot(fmt.Sprintf("%s-%s-%s-%d", screen.name, lang, theme, width))
				}
			}
		}
	}
}

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

// TestMistakesSayWhatToDo: every page that refuses says what happened and what to do.
func TestMistakesSayWhatToDo(t *testing.T) {
	o := sampled(t)
	for _, lang := range []string{"en", "ar"} {
		if err := o.desk.settings.change(func(s *Settings) { s.Lang = lang }); err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]struct {
			method, address string
			status          int
		}{
			"no page":      {http.MethodGet, "/nowhere", http.StatusNotFound},
			"no question":  {http.MethodGet, href.Question("nothing"), http.StatusNotFound},
			"no actor":     {http.MethodGet, href.Actor("nothing"), http.StatusNotFound},
			"not asked":    {http.MethodGet, href.Undo, http.StatusMethodNotAllowed},
			"no judgement": {http.MethodPost, href.JudgeQuestion("nothing"), http.StatusBadRequest},
		} {
			status, body := o.do(c.method, c.address, nil)
			if status != c.status {
				t.Errorf("%s, %s: %d, want %d", name, lang, status, c.status)
			}
			p := read(t, body)
			if got := p.text("main"); len(strings.Fields(got)) < 6 || len(p.all("main a.btn, main .btn")) == 0 {
				t.Errorf("%s, %s: %q", name, lang, got)
			}
		}
	}
}

// TestWhoIsNotLetInIsTold: without a session, from a wrong host or another site,
// the page says in the browser's language what to do, and nothing of the case.
func TestWhoIsNotLetInIsTold(t *testing.T) {
	o := sampled(t)
	for name, c := range map[string]struct {
		change func(*http.Request)
		status int
		en, ar string
	}{
		"no session":   {func(*http.Request) {}, http.StatusUnauthorized, "", ""},
		"another host": {func(r *http.Request) { r.Host = "evil.example" }, http.StatusMisdirectedRequest, "Start the program again", "شغّل البرنامج مجددا"},
		"another site": {func(r *http.Request) { r.Method = http.MethodPost; r.Header.Set("Sec-Fetch-Site", "cross-site") }, http.StatusForbidden, "Nothing was changed", "لم يتغير شيء"},
	} {
		for lang, want := range map[string]string{"en": c.en, "ar": c.ar} {
			r, err := http.NewRequest(http.MethodGet, o.base+href.Board, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Language", lang)
			c.change(r)
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(answer.Body)
			if err != nil {
				t.Fatal(err)
			}
			if err := answer.Body.Close(); err != nil {
				t.Fatal(err)
			}
			p := read(t, string(body))
			if answer.StatusCode != c.status || p.attr("html", "lang") != lang || !strings.Contains(string(body), want) || len(strings.Fields(p.text("main"))) < 6 {
				t.Errorf("%s, %s: %d %s", name, lang, answer.StatusCode, body)
			}
			if strings.Contains(string(body), "Haruz") {
				t.Errorf("%s: the page names the case", name)
			}
		}
	}
}
