//go:build !race

package handlers

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

func TestMarkByKeyboardAlone(t *testing.T) {
	for _, c := range []struct {
		name, text, lang string
		before           int // words to walk over, the way the text reads
		words            int // words to select
		want             string
	}{
		{"Arabic, the text runs left", arabicReport, "ar", 3, 3, ""},
		{"English", englishReport, "en", 1, 2, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t)
			d := o.report(c.text, "A report", "The Outlet", c.lang)
			b := o.newTab()
			b.open(href.Document(d.ID))
			b.press("c")
			b.until(`document.getElementById("caret").getAttribute("aria-pressed") === "true" && CSS.highlights.get("caret").size === 1`)
			forward := kb.ArrowRight
			if c.lang == "ar" {
				forward = kb.ArrowLeft
			}
			for range c.before {
				b.press(forward, kb.ModifierCtrl)
			}
			for range c.words {
				b.press(forward, kb.ModifierCtrl, kb.ModifierShift)
			}
			want := strings.TrimFunc(eval[string](b, `getSelection().toString()`), func(r rune) bool { return strings.ContainsRune(" .,:،", r) })
			if len(strings.Fields(want)) < c.words {
				t.Fatalf("only %q is selected", want)
			}
			b.until(`!document.getElementById("picked").hidden`)
			b.press("\r")
			b.saved()
			got := b.claims(d)
			if len(got) != 1 || !strings.Contains(got[0].Spans[0].Exact, want) {
				t.Errorf("%q was selected, the claim is %+v", want, got)
			}
			b.press(kb.ArrowDown + kb.ArrowDown)
			if line := eval[int](b, `getSelection().focusNode.parentElement.dataset.start | 0`); line == 0 {
				t.Errorf("after the claim the caret no longer goes down")
			}
		})
	}
}

func TestSingleKeysUnderAnArabicLayout(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	// An Arabic layout types ؤ where a Latin one has C: the key's place counts.
	eval[bool](b, `document.dispatchEvent(new KeyboardEvent("keydown", { key: "ؤ", code: "KeyC", bubbles: true }))`)
	b.until(`document.getElementById("caret").getAttribute("aria-pressed") === "true"`)
	if err := o.desk.settings.change(func(s *Settings) { s.NoSingleKeys = true }); err != nil {
		t.Fatal(err)
	}
	b.open(href.Document(d.ID))
	b.press("c")
	if on := eval[string](b, `document.getElementById("caret").getAttribute("aria-pressed")`); on != "false" {
		t.Error("single keys work although they are switched off")
	}
}

// select sets the selection to words of the text and makes a claim with Enter.
func (b *tab) claim(words string) {
	b.t.Helper()
	b.drag(words, words)
	b.until(`!document.getElementById("picked").hidden`)
	before := eval[string](b, `document.getElementById("claim")?.dataset.id ?? ""`)
	b.press("\r")
	b.until(fmt.Sprintf(`document.getElementById("claim")?.dataset.id && document.getElementById("claim").dataset.id !== %q`, before))
	b.saved()
}

func TestOverlappingClaimsAskWhich(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "A report", "The Outlet", "ar")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("القوات دمرت 10 دبابات")
	b.claim("دبابات من طراز")
	b.until(`CSS.highlights.get("overlap").size === 1`)
	points := b.points("دبابات", "دبابات")
	b.do(chromedp.MouseClickXY((points[0]+points[2])/2, points[1]))
	b.until(`document.getElementById("which").matches(":popover-open") && document.querySelectorAll("#which button").length === 2`)
	b.shoot("overlap")
	b.do(chromedp.Click(`#which button:last-child`))
	b.until(`document.querySelector("#claim blockquote")?.textContent === "القوات دمرت 10 دبابات"`)
	points = b.points("القوات", "القوات")
	b.do(chromedp.MouseClickXY((points[0]+points[2])/2, points[1]))
	b.until(`!document.getElementById("which").matches(":popover-open")`)
}

func TestUndoAndRedoInOneDocument(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "A report", "The Outlet", "ar")
	other := o.report(englishReport, "Another", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("وَزارةِ الدفاع")
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: other.ID, Act: record.Asserts, Spans: quotes("0-12")}); err != nil {
		t.Fatal(err)
	}
	b.press("u")
	b.until(`CSS.highlights.get("asserts").size === 0 && !document.getElementById("claim")`)
	if mine, theirs := b.claims(d), b.claims(other); len(mine) != 0 || len(theirs) != 1 {
		t.Fatalf("after undo: %d claims here, %d in the other document", len(mine), len(theirs))
	}
	b.press("U", kb.ModifierShift)
	b.until(`CSS.highlights.get("asserts").size === 1`)
	b.theOnly(d, "وَزارةِ الدفاع")
}

// What was dismissed by a key is offered back in the sentence that says so.
func TestADismissalIsOfferedBackWhereItIsSaid(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	d := o.report("😀 قالت وزارة الصحة إن 12 شخصا قُتلوا في نهران.\nونفى الجيش قصف السوق في نهران.\n", "A report", "The Outlet", "ar")
	b := o.newTab()
	first := b.claims(d)[0]
	b.open(href.Document(d.ID))
	b.press("j")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(first.ID) + `"`)
	b.press("x")
	b.until(`document.querySelector("#did .toast form")`)
	if c, err := o.store.Claim(t.Context(), first.ID); err != nil || c.Status != record.Dismissed {
		t.Fatalf("the claim is %q (%v)", c.Status, err)
	}
	said := eval[string](b, `document.querySelector("#did .toast span").textContent`)
	b.do(chromedp.Click(`#did .toast form button`))
	b.until(fmt.Sprintf(`(document.querySelector("#did .toast span")?.textContent ?? %q) !== %q`, said, said))
	if c, err := o.store.Claim(t.Context(), first.ID); err != nil || c.Status != record.Suggested {
		t.Errorf("after undoing, the claim is %q (%v)", c.Status, err)
	}
}

// The claim whose judging is taken back is the one in sight again, be it by the key or in
// the sentence that says what was done.
func TestUndoGoesBackToItsClaim(t *testing.T) {
	for _, judged := range []string{"a", "x"} {
		for how, undo := range map[string]func(*tab){
			"by key":    func(b *tab) { b.press("u") },
			"by button": func(b *tab) { b.do(chromedp.Click(`#did .toast form button`)) },
		} {
			t.Run(judged+" "+how, func(t *testing.T) {
				o := officeOf(t, dbtest.Reading(t))
				d := o.report("😀 قالت وزارة الصحة إن 12 شخصا قُتلوا في نهران.\nونفى الجيش قصف السوق في نهران.\n", "A report", "The Outlet", "ar")
				b := o.newTab()
				all := b.claims(d)
				at := func(n int) {
					t.Helper()
					b.until(`document.getElementById("claim")?.dataset.id === "` + string(all[n].ID) + `"`)
				}
				b.open(href.Document(d.ID))
				b.press("j")
				at(0)
				b.press(judged)
				b.until(`document.querySelector("#did .toast form")`)
				at(1)
				undo(b)
				at(0)
				if chosen := eval[int](b, `[...CSS.highlights.get("chosen")][0].startOffset`); chosen == 0 && all[0].Spans[0].Start != 0 {
					t.Errorf("the words at %d are chosen", chosen)
				}
			})
		}
	}
}

// What was done is said beside the claim, never over its buttons.
func TestWhatWasDoneCoversNoButton(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	d := o.report("😀 قالت وزارة الصحة إن 12 شخصا قُتلوا في نهران.\nونفى الجيش قصف السوق في نهران.\n", "A report", "The Outlet", "ar")
	b := o.newTab()
	for _, lang := range []string{"en", "ar"} {
		o.speaks(lang)
		for _, width := range []int64{1440, 1000, 390} {
			b.do(chromedp.EmulateViewport(width, 720))
			b.open(href.DocumentAt(d.ID, b.claims(d)[0].ID))
			b.press("a")
			b.until(`document.querySelector("#did .toast") && document.getElementById("claim")?.dataset.id === "` + string(b.claims(d)[1].ID) + `"`)
			b.shoot(fmt.Sprintf("toast-%s-%d", lang, width))
			covered := eval[string](b, `(() => {
				const box = document.querySelector("#did .toast").getBoundingClientRect();
				const over = [...document.querySelectorAll(".beside button, .beside input, .beside a")].find(one => {
					const at = one.getBoundingClientRect();
					return at.width && at.left < box.right && at.right > box.left && at.top < box.bottom && at.bottom > box.top && one.closest(".beside").getBoundingClientRect().top < box.bottom;
				});
				return box.left < 0 || box.right > innerWidth || box.width < 120 ? "it is out of sight: " + JSON.stringify(box) : over?.outerHTML ?? "";
			})()`)
			if covered != "" {
				t.Errorf("%s, %d wide: %s", lang, width, covered)
			}
			b.press("u")
			b.until(`document.getElementById("claim")?.dataset.id === "` + string(b.claims(d)[0].ID) + `"`)
		}
	}
}

// What is known of the report is taken back on the page too, without loading it again.
func TestUndoTakesBackTheDateThatThePageShows(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "A report", "The Outlet", "ar")
	change := func(date string, greyed ...text.Span) {
		t.Helper()
		now, err := o.store.Document(t.Context(), d.ID)
		if err != nil {
			t.Fatal(err)
		}
		now.Published, now.Boilerplate = date, greyed
		if _, err := o.store.SaveDocument(t.Context(), now); err != nil {
			t.Fatal(err)
		}
	}
	change("2024-03-05")
	first, _, _ := strings.Cut(d.Text, "\n")
	change("2023-02-01", text.Span{Start: 0, End: utf8.RuneCountInString(first)})
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.run(`window.stayed = true`)
	b.until(`document.querySelector(".sheet-head").textContent.includes("1 Feb 2023") && document.querySelector(".text .grey")`)
	b.press("u")
	b.until(`document.querySelector(".sheet-head").textContent.includes("5 Mar 2024") && !document.querySelector(".text .grey")`)
	b.press("U", kb.ModifierShift)
	b.until(`document.querySelector(".sheet-head").textContent.includes("1 Feb 2023") && document.querySelector(".text .grey") && window.stayed`)
}

func TestTheFormSavesItself(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("more than 500 soldiers were killed")
	c := b.theOnly(d, "more than 500 soldiers were killed")
	if len(c.Figures) != 1 || c.Figures[0].Low != 501 || c.Figures[0].What != "killed" || c.Figures[0].Who != "soldiers" || c.Figures[0].Status != record.Suggested {
		t.Fatalf("figures filled in: %+v", c.Figures)
	}
	b.shoot("figure")
	b.do(chromedp.Click(`button.confirm`))
	b.until(`!document.querySelector("button.confirm")`)
	b.saved()
	b.press("e")
	b.until(`document.activeElement.id === "claimant"`)
	b.press("Defence Ministry")
	b.do(chromedp.Click(`.choice.denies`))
	b.saved()
	b.until(`document.getElementById("blamed")`)
	c = b.theOnly(d, "more than 500 soldiers were killed")
	if c.Claimant.Name != "Defence Ministry" || c.Act != record.Denies || c.Figures[0].Status != record.Confirmed {
		t.Errorf("saved %+v", c)
	}
	// Escape leaves the field, G B 3 grades, N writes a note.
	b.do(chromedp.Focus(`#claimant`))
	b.press(kb.Escape)
	b.press("gb3")
	b.until(`document.getElementById("source").value === "B" && document.getElementById("info").value === "3"`)
	b.saved()
	b.do(chromedp.Click(`button[data-add=chain]`))
	b.until(`document.activeElement.name === "chain_name"`)
	b.press("a source")
	b.press(kb.Tab)
	b.until(`document.getElementById("state").textContent === "Saved"`)
	b.do(chromedp.Focus(`#note`))
	b.press("check 😀 this")
	b.do(chromedp.Focus(`#said`))
	b.saved()
	c = b.theOnly(d, "more than 500 soldiers were killed")
	if c.Source+c.Info != "B3" || c.Note != "check 😀 this" || len(c.Chain) != 1 || c.Chain[0].Actor.Name != "a source" {
		t.Errorf("saved %+v", c)
	}
	b.open(href.DocumentAt(d.ID, c.ID))
	if note := eval[string](b, `document.getElementById("note").value`); note != "check 😀 this" {
		t.Errorf("after a reload the note is %q", note)
	}
}

func TestAStaleSaveShowsBothVersions(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("denied")
	c := b.theOnly(d, "denied")
	c.Note = "theirs"
	if _, err := o.store.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.SendKeys(`#note`, "mine"))
	b.do(chromedp.Focus(`#said`))
	b.until(`document.getElementById("conflict")`)
	row := eval[string](b, `document.querySelector("#conflict tbody").innerText`)
	if !strings.Contains(row, "mine") || !strings.Contains(row, "theirs") || strings.Count(row, "\n") != 0 {
		t.Errorf("the conflict shows %q", row)
	}
	b.shoot("conflict")
	b.do(chromedp.Click(`#conflict .primary`))
	b.until(`!document.getElementById("conflict")`)
	b.saved()
	if got := b.theOnly(d, "denied"); got.Note != "mine" {
		t.Errorf("kept %q", got.Note)
	}
}

func TestADraftOutlivesAProgramThatDoesNotAnswer(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("denied")
	eval[bool](b, `(window.fetch = () => Promise.reject(new TypeError("gone")), true)`)
	b.do(chromedp.SendKeys(`#note`, "kept"))
	b.until(`document.getElementById("state").dataset.state === "offline"`)
	b.shoot("offline")
	if got := b.theOnly(d, "denied"); got.Note != "" {
		t.Fatalf("saved although nothing was sent: %q", got.Note)
	}
	b.open(href.Document(d.ID))
	b.until(`Object.keys(localStorage).filter(key => key.startsWith("draft:")).length === 0`)
	if got := b.theOnly(d, "denied"); got.Note != "kept" {
		t.Errorf("resent %q", got.Note)
	}
}

// A page whose program was killed says so and what to do, in the name of its tab too, for
// as long as nothing answers, and keeps what is typed.
func TestAPageSaysThatItsProgramWasKilled(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "A report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.claim("denied")
	titled := eval[string](b, `document.title`)
	eval[bool](b, `(window.answered = window.fetch, window.fetch = () => Promise.reject(new TypeError("gone")), true)`)
	b.do(chromedp.SendKeys(`#note`, "kept"))
	eval[bool](b, `document.dispatchEvent(new Event("visibilitychange"))`)
	b.until(`document.querySelector("#did .toast")?.textContent.includes("Start it again") && document.title === "⚠ " + ` + strconv.Quote(titled))
	if kept := eval[bool](b, `Object.keys(localStorage).some(key => key.startsWith("draft:") && localStorage.getItem(key).includes("kept"))`); !kept {
		t.Error("what was typed is not kept")
	}
	eval[bool](b, `(window.fetch = window.answered, document.dispatchEvent(new Event("visibilitychange")))`)
	b.until(`!document.querySelector("#did [data-ended]") && document.title === ` + strconv.Quote(titled))
	b.until(`document.getElementById("state").dataset.state === "saved"`)
	if got := b.theOnly(d, "denied"); got.Note != "kept" {
		t.Errorf("saved %q", got.Note)
	}
}

// payloads are markup that runs scripts where text is taken for markup.
var payloads = []string{
	`<script>window.hit=1</script>`, `<img src=x onerror="window.hit=1">`, `<svg onload=window.hit=1>`, `"><script>window.hit=1</script>`,
	`<iframe srcdoc="<script>parent.hit=1</script>">`, `javascript:window.hit=1`, `</textarea><script>window.hit=1</script>`,
	`<a href="javascript:window.hit=1">x</a>`, `{{constructor.constructor('window.hit=1')()}}`, `<math><mtext></p><img src onerror=window.hit=1>`,
	`</script><script>window.hit=1</script>`, `<!--><img src=x onerror=window.hit=1>-->`, `<style>@import 'x'</style>`, `<base href="//evil.example/">`,
	`<form action="//evil.example"><button>x`, `<meta http-equiv=refresh content="0;url=//evil.example">`, "\u202e<b>reversed</b>",
}

func TestMarkupInReportsStaysText(t *testing.T) {
	o := newOffice(t)
	text := strings.Join(payloads, "\n")
	d := o.report(text, payloads[0], payloads[1], "en")
	all := quotes(fmt.Sprintf("0-%d", len([]rune(text))))
	c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: all, Claimant: record.Ref{Name: payloads[2]}, Note: payloads[6],
		Tags: []record.Ref{{Name: payloads[3]}}, Places: []record.Place{{Name: payloads[4]}}, Chain: []record.Link{{Actor: record.Ref{Name: payloads[10]}}}})
	if err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	for _, address := range []string{href.Documents, href.Document(d.ID), href.DocumentAt(d.ID, c.ID), href.EditDocument(d.ID), href.With(href.Documents, "q", payloads[3])} {
		b.open(address)
		if hit := eval[bool](b, `window.hit === 1`); hit {
			t.Errorf("%s: a script of the report ran", address)
		}
	}
	b.open(href.Document(d.ID))
	if got := eval[string](b, `[...document.querySelectorAll("#text > p")].map(p => p.textContent).join("\n")`); got != text {
		t.Errorf("the text is shown as %q", got)
	}
}

// TestMarkingInALongReport: the lines of a long report stand in stretches that
// the browser lays out only in sight; words far down are marked as anywhere else.
func TestMarkingInALongReport(t *testing.T) {
	o := newOffice(t)
	d := o.report(strings.Repeat("سطرٌ طويل 😀 from a long report that repeats itself.\n", 1500)+"هنا الكلمات المطلوبة وحدها.\nend", "t", "o", "ar")
	b := o.newTab()
	b.open(href.Document(d.ID))
	if n := eval[int](b, `document.querySelectorAll("#text .stretch").length`); n < 3 {
		t.Fatalf("the text stands in %d stretches", n)
	}
	b.claim("الكلمات المطلوبة")
	b.theOnly(d, "الكلمات المطلوبة")
	eval[bool](b, `(getSelection().selectAllChildren(document.getElementById("text")), true)`)
	b.until(`!document.getElementById("picked").hidden`)
	b.press("h")
	b.until(`document.getElementById("highlight")`)
	all, err := o.store.HighlightsOf(t.Context(), d.ID)
	if err != nil || len(all) != 1 || all[0].Spans[0].Start != 0 || all[0].Spans[0].End != len([]rune(d.Text)) {
		t.Errorf("all of the text is %+v, %v", all, err)
	}
}

// A save while somebody types leaves the words alone: the next letter belongs
// behind them, and not behind what the program made of them.
func TestAFigureIsTypedOnAfterASave(t *testing.T) {
	o, d, claim, _ := furnished(t)
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.press("j")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(claim.ID) + `"`)
	b.do(chromedp.Click(`button[data-add=figure]`))
	b.until(`document.activeElement.name === "fig_text"`)
	b.press("أكثر من ٣")
	b.saved()
	b.press("٠٠")
	b.saved()
	c, err := o.store.Claim(t.Context(), claim.ID)
	if err != nil {
		t.Fatal(err)
	}
	last := c.Figures[len(c.Figures)-1]
	if last.Low != 301 || !math.IsInf(last.High, 1) {
		t.Errorf("stored %v–%v, want 301 and up", last.Low, last.High)
	}
	if words := eval[string](b, `document.activeElement.value`); words != "أكثر من ٣٠٠" {
		t.Errorf("the field reads %q", words)
	}
}
