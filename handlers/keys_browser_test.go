//go:build !race

package handlers

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// arabicLayout is what the keys type under an Arabic layout, by their place.
var arabicLayout = map[string]string{
	"KeyA": "ش", "KeyB": "لا", "KeyC": "ؤ", "KeyD": "ي", "KeyE": "ث", "KeyG": "ل", "KeyH": "ا", "KeyJ": "ت", "KeyK": "ن", "KeyN": "ى", "KeyQ": "ض",
	"KeyT": "ف", "KeyU": "ع", "KeyW": "ص", "KeyX": "ء", "BracketLeft": "ج", "BracketRight": "د", "Slash": "ظ", "Digit3": "٣",
	"Shift KeyJ": "ـ", "Shift KeyK": "،", "Shift KeyU": "‘", "Shift Slash": "؟", "Shift Equal": "+",
}

// strike strikes keys by their place on the keyboard, under an Arabic layout:
// "KeyJ", "Shift KeyJ". Each waits for nothing.
func (b *tab) strike(places ...string) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		for _, place := range places {
			var modifiers int64
			code, shifted := strings.CutPrefix(place, "Shift ")
			if shifted {
				modifiers = 8
			}
			typed, known := arabicLayout[place]
			if !known {
				return fmt.Errorf("the layout has no %s", place)
			}
			for _, kind := range []input.DispatchKeyEventType{"rawKeyDown", "keyUp"} {
				if _, err := cdp.Call(ctx, target, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: kind, Key: typed, Code: code, Modifiers: modifiers}); err != nil {
					return err
				}
			}
		}
		return nil
	}))
}

// TestEveryKeyUnderAnArabicLayout strikes each key of the reader where it lies,
// and sees what it does.
func TestEveryKeyUnderAnArabicLayout(t *testing.T) {
	o := newOffice(t)
	before := o.report(englishReport, "Before", "The Outlet", "en")
	d := o.report(arabicReport, "The report", "The Outlet", "ar")
	after := o.report("A third report.", "After", "The Outlet", "en")
	save := func(status record.Status, words string) record.ID {
		t.Helper()
		c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: status, Spans: []record.Quote{{Span: spanOf(t, d.Text, words)}}})
		if err != nil {
			t.Fatal(err)
		}
		return c.ID
	}
	first := save(record.Suggested, "بيانٌ من وَزارةِ الدفاع")
	second := save(record.Suggested, "القوات دمرت 10 دبابات")
	third := save(record.Confirmed, "قصف الجسر")
	b := o.newTab()
	b.open(href.Document(d.ID))
	here := func(id record.ID) string {
		return fmt.Sprintf(`(document.getElementById("claim")?.dataset.id ?? "") === %q`, id)
	}
	focused := func(id string) string { return fmt.Sprintf(`document.activeElement.id === %q`, id) }
	for _, key := range []struct {
		does  string
		keys  []string
		until string
		then  string // in the page, before the next
	}{
		{"next", []string{"KeyJ"}, here(first), ""},
		{"next again", []string{"KeyJ"}, here(second), ""},
		{"previous", []string{"KeyK"}, here(first), ""},
		{"accept", []string{"KeyA"}, here(second) + ` && document.getElementById("live").textContent === "Accepted."`, ""},
		{"dismiss", []string{"KeyX"}, `document.getElementById("live").textContent === "Dismissed." && CSS.highlights.get("suggested").size === 0`, ""},
		{"next claim", []string{"KeyJ"}, `document.getElementById("claim")`, ""},
		{"to the last", []string{"KeyJ", "KeyJ"}, here(third), ""},
		{"edit", []string{"KeyE"}, focused("claimant"), `document.activeElement.blur()`},
		{"note", []string{"KeyN"}, focused("note"), `document.activeElement.blur()`},
		{"tag", []string{"KeyT"}, focused("tag-new"), `document.activeElement.blur()`},
		{"put to a question", []string{"KeyQ"}, focused("put-question"), `document.activeElement.blur()`},
		{"grade", []string{"KeyG", "KeyB", "Digit3"}, `document.getElementById("source").value === "B" && document.getElementById("info").value === "3" && document.getElementById("state").textContent.trim() === "Saved"`, ""},
		{"undo", []string{"KeyU"}, `document.getElementById("source")?.value === "F"`, ""},
		{"redo", []string{"Shift KeyU"}, `document.getElementById("source")?.value === "B"`, ""},
		{"the keys", []string{"Shift Slash"}, `document.getElementById("reader-keys").open`, `document.getElementById("reader-keys").close()`},
		{"caret", []string{"KeyC"}, `document.getElementById("caret").getAttribute("aria-pressed") === "true"`, ""},
		{"next paragraph", []string{"BracketRight", "BracketRight"}, `document.querySelectorAll("#text p")[2].contains(getSelection().focusNode)`, ""},
		{"previous paragraph", []string{"BracketLeft"}, `document.querySelectorAll("#text p")[1].contains(getSelection().focusNode)`, `document.getElementById("caret").click()`},
		{"search", []string{"Slash"}, `document.activeElement.name === "q"`, `document.activeElement.blur()`},
	} {
		b.strike(key.keys...)
		b.until(key.until)
		if ring := eval[string](b, `document.activeElement.matches("input, textarea") ? getComputedStyle(document.activeElement).outlineStyle : "solid"`); ring == "none" {
			t.Errorf("%s: the field in focus shows no ring", key.does)
		}
		if key.then != "" {
			eval[bool](b, `(`+key.then+`, true)`)
		}
	}

	// Selected words: claim's own words, who says it, a highlight, grey lines.
	pick := func(words string) {
		t.Helper()
		b.drag(words, words)
		b.until(`!document.getElementById("picked").hidden`)
	}
	pick("مؤكدة")
	b.strike("Shift Equal")
	b.until(`document.querySelectorAll("#claim .span").length === 2`)
	pick("الوزارة")
	b.strike("KeyW")
	b.until(`document.querySelector("#claim .anchored .quote")?.textContent.includes("الوزارة")`)
	pick("المدنيين")
	b.strike("KeyH")
	b.until(`document.getElementById("highlight") && document.getElementById("live").textContent === "Highlighted: \u2068المدنيين\u2069"`)
	pick("عاجل")
	b.strike("KeyB")
	b.until(`document.querySelector("#text p").classList.contains("grey")`)

	// From report to report, and to the lists.
	order := []record.ID{before.ID, d.ID, after.ID}
	at := func() record.ID { return record.ID(eval[string](b, `location.pathname.split("/").at(-1)`)) }
	b.strike("Shift KeyJ")
	b.until(fmt.Sprintf(`!location.pathname.endsWith(%q) && document.getElementById("reader")?.dataset.ready`, d.ID))
	if next := at(); next != order[0] && next != order[2] {
		t.Errorf("the next report is %q", next)
	}
	b.strike("Shift KeyK")
	b.until(fmt.Sprintf(`location.pathname.endsWith(%q) && document.getElementById("reader")?.dataset.ready`, d.ID))
	for keys, path := range map[string]string{"KeyB": href.Board, "KeyD": href.Documents, "KeyC": href.Claims} {
		b.open(href.Document(d.ID))
		b.strike("KeyG", keys)
		b.until(fmt.Sprintf(`location.pathname === %q`, path))
	}
}

// U on the page that asks before an undo does nothing more, and Enter there leaves
// everything as it is.
func TestEnterLeavesWhatUndoAsksAbout(t *testing.T) {
	o := newOffice(t)
	o.report(englishReport, "Kept", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Documents)
	b.press("u")
	b.until(`document.querySelector("#ask-undo a.btn") !== null && document.activeElement === document.querySelector("#ask-undo a.btn")`)
	b.press("u")
	b.press("\r")
	b.until(`!document.getElementById("ask-undo") && location.pathname === "` + href.Documents + `"`)
	if n := len(o.documents()); n != 1 {
		t.Errorf("%d reports are left", n)
	}
}

// A key that is for an open claim says what to do where none is open.
func TestAKeyForAClaimSaysThatNoneIsOpen(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "The report", "The Outlet", "en")
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.until(`document.getElementById("reader").dataset.ready`)
	for _, key := range []string{"KeyQ", "KeyE", "KeyN", "KeyT", "KeyA", "KeyX"} {
		b.run(`document.getElementById("did").replaceChildren()`)
		b.strike(key)
		b.until(`document.querySelector("#did .toast")?.textContent.startsWith("No claim is open.")`)
	}
}
