//go:build !race

package handlers

import (
	"fmt"
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
	b := s.newTab()
	b.open(href.DocumentAt(s.claim.Document, s.claim.ID))
	b.press("q")
	b.until(`document.activeElement.id === "put-question"`)
	b.press("\r")
	b.until(`document.querySelector("#put .wrong")?.textContent.includes("Choose a question or write a new one")`)
	b.shoot("put-nothing")
	b.run(`document.getElementById("put-question").focus()`)
	b.press("كم قُتل في حي الزهور؟\r")
	b.until(`[...document.querySelectorAll(".put a")].some(a => a.textContent === "كم قُتل في حي الزهور؟")`)
	b.shoot("put-typed")
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
