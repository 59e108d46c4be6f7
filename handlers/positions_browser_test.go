//go:build !race

package handlers

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

func TestChoosingAFigureWritesItsNumber(t *testing.T) {
	s := newStrike(t)
	b := s.newTab()
	b.open(href.Question(s.people.ID))
	prefix := "c-" + string(s.claim.ID) + "-"
	b.run(`document.querySelector("details.found").open = true; document.getElementById("` + prefix + `figure").focus()`)
	b.press(kb.ArrowDown) // arrow down
	b.until(`document.getElementById("` + prefix + `range").value === "11"`)
	b.shoot("figure-chosen")
	b.run(`document.getElementById("` + prefix + `range").form.requestSubmit()`)
	b.until(`document.querySelector(".toast")`)
	if p := s.only(s.people); p.Low != 11 || p.Count.Who != "children" {
		t.Errorf("stored %v of %q", p.Low, p.Count.Who)
	}
}

func TestFindClaimsOnTheQuestion(t *testing.T) {
	s := newStrike(t)
	f := &flood{office: s.office}
	d := f.report("The barracks were shelled at dawn.", "Another", "", "en")
	f.claim(d, "barracks were shelled", "Samer", record.Asserts)
	b := s.newTab()
	b.open(href.Question(s.people.ID))
	for _, test := range []struct{ typed, shown string }{{"shelled", "barracks were shelled"}, {"zzzz", ""}} {
		b.run(`document.querySelector("[name=find]").value = ""; document.querySelector("[name=find]").focus()`)
		b.press(test.typed + "\r")
		want := `document.querySelectorAll("#found .found").length === 0`
		if test.shown != "" {
			want = `document.querySelectorAll("#found .found").length === 1 && document.querySelector("#found .found .quote").textContent === "` + test.shown + `"`
		}
		b.until(want)
		b.shoot("find-" + test.typed)
	}
}

func TestEnterPutsTheClaimToATypedQuestion(t *testing.T) {
	s := newStrike(t)
	asked := len(s.questions(record.Confirmed))
	b := s.newTab()
	b.open(href.DocumentAt(s.claim.Document, s.claim.ID))
	b.press("q")
	b.until(`document.activeElement.id === "put-question"`)
	b.press("كم قُتل في حي الزهور؟\r")
	b.until(`document.querySelector("#put .wrong")?.textContent.includes("No question has these words")`)
	b.until(`document.activeElement.value === "ask"`)
	b.shoot("put-unknown")
	if n := len(s.questions(record.Confirmed)); n != asked {
		t.Errorf("%d questions, want %d: one was asked by Enter alone", n, asked)
	}
	b.press("\r")
	b.until(`[...document.querySelectorAll(".put a")].some(a => a.textContent === "كم قُتل في حي الزهور؟")`)
	b.shoot("put-typed")
}

// A suggestion that cannot be put to a question stays one, after a reload too, and the
// field that is to be filled in has the focus.
func TestASuggestionThatCannotBePutStaysOne(t *testing.T) {
	s := newStrike(t)
	who := (&flood{office: s.office}).question(record.Question{Text: "Who fired?", Type: record.Who})
	c := s.claim
	c.Status = record.Suggested
	c, err := s.store.SaveClaim(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	b := s.newTab()
	is := func(want record.Status) {
		t.Helper()
		if now, err := s.store.Claim(t.Context(), c.ID); err != nil || now.Status != want {
			t.Errorf("%s, %v", now.Status, err)
		}
	}
	b.open(href.DocumentAt(c.Document, c.ID))
	b.press("q")
	b.until(`document.activeElement.id === "put-question"`)
	b.press("Was it nobody?\r")
	b.until(`document.activeElement.value === "ask"`)
	is(record.Suggested)
	b.open(href.DocumentAt(c.Document, c.ID))
	is(record.Suggested)
	if kept := eval[int](b, `Object.keys(localStorage).filter(key => key.startsWith("draft:")).length`); kept != 0 {
		t.Errorf("%d drafts are kept, to be sent later", kept)
	}
	b.press("q")
	b.until(`document.activeElement.id === "put-question"`)
	b.press(who.Text + "\r")
	b.until(`document.querySelector("#put .wrong")?.textContent.includes("Name an actor") && document.activeElement.id === "put-actor"`)
	b.shoot("put-nobody")
	is(record.Suggested)
	b.press("The Red Army\r")
	b.until(`[...document.querySelectorAll(".put a")].some(a => a.textContent === "Who fired?")`)
	is(record.Confirmed)
}

// The questions nearest to the claim are offered before anything is typed, and none of
// them is chosen: Enter alone puts the claim to nothing, however often it is pressed. The
// arrow chooses, Enter takes what is chosen, and Enter again puts the claim to it.
func TestTheNearestQuestionIsOfferedAtOnce(t *testing.T) {
	s := newStrike(t)
	if _, err := s.store.SaveQuestion(t.Context(), record.Question{Text: "Aaa: was the harbour closed?", Type: record.YesNo, Status: record.Confirmed}); err != nil {
		t.Fatal(err)
	}
	asked := len(s.questions(record.Confirmed))
	b := s.newTab()
	b.open(href.DocumentAt(s.claim.Document, s.claim.ID))
	b.press("q")
	const offers = `#put-question ~ [role=listbox]:not([hidden]) [role=option]`
	b.until(`document.querySelector("` + offers + `")`)
	b.shoot("put-offered")
	first := eval[string](b, `document.querySelector("`+offers+`").dataset.name`)
	if first != s.people.Text && first != s.children.Text {
		t.Errorf("first is %q", first)
	}
	b.press("\r")
	b.until(`document.querySelector("#put .wrong")?.textContent.includes("Choose a question") && document.activeElement.id === "put-question"`)
	b.press("\r\r")
	b.until(`document.getElementById("state").dataset.state === "wrong" && document.querySelector("` + offers + `")`)
	if put := eval[int](b, `document.querySelectorAll(".put a").length`); put != 0 {
		t.Errorf("Enter alone put the claim to %d questions", put)
	}
	b.press(kb.ArrowDown)
	b.until(`document.querySelector("#put-question ~ [role=listbox]:not([hidden]) [role=option]:first-child[aria-selected=true]")`)
	b.press("\r")
	b.until(fmt.Sprintf(`document.getElementById("put-question").value === %q`, first))
	b.press("\r")
	b.until(fmt.Sprintf(`[...document.querySelectorAll(".put a")].some(a => a.textContent === %q)`, first))
	if n := len(s.questions(record.Confirmed)); n != asked {
		t.Errorf("%d questions, want %d", n, asked)
	}
	// What the claim answers already is not offered again.
	b.open(href.DocumentAt(s.claim.Document, s.claim.ID))
	b.press("q")
	b.until(`document.querySelector("#put-question ~ [role=listbox]:not([hidden]) [role=option]")`)
	if eval[bool](b, fmt.Sprintf(`[...document.querySelectorAll("#put-question ~ [role=listbox] [role=option]")].some(o => o.dataset.name === %q)`, first)) {
		t.Error("it is offered again")
	}
}

// Going back from a field of a suggestion leaves it a suggestion as it was, and
// says how to have back what was written.
func TestGoingBackLeavesASuggestionAsItWas(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Title", "Outlet", "en")
	c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{{Span: spanOf(t, d.Text, d.Text[:12])}}})
	if err != nil {
		t.Fatal(err)
	}
	for field, key := range map[string]string{"claimant": "e", "note": "n"} {
		b := o.newTab()
		b.open(href.DocumentAt(d.ID, c.ID))
		is := func(want record.Status) {
			t.Helper()
			now, err := o.store.Claim(t.Context(), c.ID)
			if err != nil || now.Status != want || now.Note != "" || !now.Claimant.None() {
				t.Fatalf("%s: %+v, %v", field, now, err)
			}
		}
		b.press(key)
		b.until(fmt.Sprintf(`document.activeElement.id === %q`, field))
		b.press("Somebody else")
		b.press(kb.Escape)
		b.until(fmt.Sprintf(`document.getElementById(%q).value === "" && document.querySelector("#did .toast")?.textContent.includes("Somebody else")`, field))
		b.shoot("left-" + field)
		is(record.Suggested)
		b.do(chromedp.Click(`#did .toast button`))
		b.until(fmt.Sprintf(`document.getElementById(%q).value === "Somebody else" && document.activeElement.id === %q`, field, field))
		b.press(kb.Escape)
		b.until(fmt.Sprintf(`document.getElementById(%q).value === ""`, field))
		b.press(kb.Escape)
		b.until(`!document.getElementById("claim")`)
		is(record.Suggested)
		if kept := eval[int](b, `Object.keys(localStorage).filter(key => key.startsWith("draft:")).length`); kept != 0 {
			t.Errorf("%s: %d drafts are kept, to be sent later", field, kept)
		}
	}
}

// What was left in a suggestion is offered until it is put back or forgotten, however
// long that takes and when the report is opened again too; and what was chosen in
// another field a moment before is saved all the same.
func TestWhatWasLeftWaitsToBePutBack(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Title", "Outlet", "en")
	c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{{Span: spanOf(t, d.Text, d.Text[:12])}}})
	if err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	late := func() { // what waits for the eight seconds of a toast, or for a choice to be saved, waits to be told to go on
		b.run(`const set = setTimeout, clear = clearTimeout, waiting = new Map(); let n = 1e9;
			window.setTimeout = (act, ms, ...more) => ms === 120 || ms >= 8000 ? (waiting.set(++n, act), n) : set(act, ms, ...more);
			window.clearTimeout = id => waiting.delete(id) || clear(id);
			window.goOn = () => { const all = [...waiting.values()]; waiting.clear(); for (const act of all) act(); }`)
	}
	const button = `#did .toast button`
	const left = `Object.keys(localStorage).filter(key => key.startsWith("left:")).length`
	note := strings.Repeat("What one thinks of it. ", 20)
	at := href.DocumentAt(d.ID, c.ID)
	b.open(at)
	late()
	b.press("n")
	b.until(`document.activeElement.id === "note"`)
	b.press(note)
	b.press(kb.Escape)
	b.until(`document.querySelectorAll("` + button + `").length === 2`)
	b.run(`goOn()`)
	b.shoot("left-long")
	if said := eval[string](b, `document.querySelector("#did .toast")?.textContent ?? ""`); !strings.Contains(said, "What one thinks of it.") || len(said) > 200 {
		t.Errorf("after a while it says %q", said)
	}
	b.press(kb.Escape) // the claim is shut, and opened again for it
	b.until(`!document.getElementById("claim")`)
	b.do(chromedp.Click(button))
	whole := fmt.Sprintf(`document.getElementById("note")?.value === %q && document.activeElement.id === "note"`, note)
	b.until(whole + ` && !document.querySelector("#did .toast")`)
	b.press(kb.Escape)
	b.until(`document.querySelector("` + button + `")`)

	b.open(at)
	b.until(`document.querySelectorAll("` + button + `").length === 2`)
	b.do(chromedp.Click(button))
	b.until(whole + ` && ` + left + ` === 1`) // it is not stored yet
	late()
	b.run(`document.querySelector(".choice.denies input").click(); document.getElementById("note").focus()`)
	b.press(kb.Escape)
	b.until(`document.querySelectorAll("` + button + `").length === 2`)
	b.run(`goOn()`)
	b.until(`document.getElementById("claim").dataset.status === "confirmed"`)
	if now, err := o.store.Claim(t.Context(), c.ID); err != nil || now.Act != record.Denies || now.Note != "" {
		t.Errorf("%s, %q, %v", now.Act, now.Note, err)
	}
	b.open(at)
	b.until(`document.querySelectorAll("` + button + `").length === 2`)
	b.do(chromedp.Click(button + `:last-child`))
	b.until(`!document.querySelector("#did .toast") && ` + left + ` === 0`)
}

// A save that is answered while one looks for a question leaves what was found.
func TestASaveLeavesTheQuestionsThatWereFound(t *testing.T) {
	s := newStrike(t)
	b := s.newTab()
	b.open(href.DocumentAt(s.claim.Document, s.claim.ID))
	b.run(`const real = window.fetch, held = new Promise(free => { window.answer = free; });
		window.fetch = async (to, options) => { const answer = await real(to, options); if (options?.method === "POST") await held; return answer; }`)
	b.do(chromedp.Click(`.choice.denies`))
	b.until(`document.getElementById("state").dataset.state === "saving"`)
	b.press("q")
	b.until(`document.activeElement.id === "put-question"`)
	b.press(s.people.Text)
	offered := fmt.Sprintf(`[...document.querySelectorAll("#put-question ~ [role=listbox]:not([hidden]) [role=option]")].some(option => option.dataset.name === %q)`, s.people.Text)
	b.until(offered)
	b.run(`document.getElementById("put-question").dataset.old = ""; window.answer()`)
	b.until(`!("old" in document.getElementById("put-question").dataset)`)
	b.until(offered)
	if words := eval[string](b, `document.activeElement.id + " " + document.activeElement.value`); words != "put-question "+s.people.Text {
		t.Errorf("in focus: %q", words)
	}
}

// What the frame says of the case is true while one stays on a page.
func TestTheFrameFollowsWhatIsStored(t *testing.T) {
	s := newStrike(t)
	b := s.newTab()
	b.open(href.DocumentAt(s.claim.Document, s.claim.ID))
	count := func(name string) string {
		return `document.querySelector('nav.rail a[href="/` + name + `"] b').textContent`
	}
	actors := eval[string](b, count("actors"))
	b.run(`document.getElementById("claimant").focus(); document.getElementById("claimant").select()`)
	b.press("Nobody before\t")
	b.until(count("actors") + ` !== "` + actors + `" && document.querySelector("nav.rail time").textContent !== ""`)
	if got := eval[string](b, `document.querySelector("nav.rail [aria-current]").getAttribute("href")`); got != href.Documents {
		t.Errorf("the page belongs to %s", got)
	}
}

// run runs a script in the page.
func (b *tab) run(script string) {
	b.t.Helper()
	eval[bool](b, `(() => { `+script+`; return true; })()`)
}
