//go:build !race

package handlers

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestJudgingOnTheBoardByKeys accepts one question that the program proposes for
// the sample case and dismisses the next with a key each, without leaving the board.
func TestJudgingOnTheBoardByKeys(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	o.report("😀 The Lowland Council accused the Upland Guard of shelling the market in Tel Ward.\nThe Upland Guard denied shelling the market in Tel Ward.\n"+
		"The Harbour League said its fighters had taken the town of Sola.\nThe army said the town of Sola was still under its control.\n",
		"A report", "The Outlet", "en")
	dbtest.Gathered(t, o.store)
	suggested, confirmed := o.questions(record.Suggested), o.questions(record.Confirmed)
	if len(suggested) < 2 {
		t.Fatalf("the program proposes %d questions, too few to judge", len(suggested))
	}
	b := o.newTab()
	b.open(href.Board)
	left := func(n int) string {
		return fmt.Sprintf(`document.querySelectorAll("tr[data-judge]").length === %d && (document.querySelector("#standings .suggested bdi")?.textContent ?? "0") === "%d"`, n, n)
	}
	b.until(left(len(suggested)))
	b.press("j")
	b.until(`document.activeElement.matches("tr[data-judge]")`)
	b.press("a")
	b.until(left(len(suggested)-1) + ` && document.activeElement.matches("tr[data-judge]")`)
	const at = `document.activeElement.closest("[data-judge]")?.id ?? ""`
	next := eval[string](b, at)
	b.press("j") // the key has gone on to it already
	if now := eval[string](b, at); now != next {
		t.Errorf("J went past %q to %q", next, now)
	}
	b.press("x")
	b.until(left(len(suggested) - 2))
	if got := o.questions(record.Confirmed); len(got) != len(confirmed)+1 {
		t.Errorf("%d questions are confirmed, want %d", len(got), len(confirmed)+1)
	}
	if got := o.questions(record.Dismissed); len(got) != 1 {
		t.Errorf("%d questions are dismissed, want 1", len(got))
	}
}

// Who says a claim, set by hand with E in the report, is who the board and the question
// tell from then on.
func TestASpeakerSetByHandIsToldOnTheBoard(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	o.speaks("en")
	d := o.report("😀 The Lowland Council accused the Upland Guard of shelling the market in Tel Ward.\nThe Upland Guard denied shelling the market in Tel Ward.\n",
		"A report", "The Outlet", "en")
	dbtest.Gathered(t, o.store)
	b := o.newTab()
	claims := b.claims(d)
	if len(claims) != 2 || claims[1].Act != record.Denies {
		t.Fatalf("claims %+v", claims)
	}
	b.open(href.Board)
	const why = `document.querySelector("tr.maybe .lean").textContent`
	if told := eval[string](b, why); !strings.Contains(told, "Upland Guard denies") {
		t.Fatalf("the board says %q", told)
	}
	b.open(href.DocumentAt(d.ID, claims[1].ID))
	b.press("e")
	b.until(`document.activeElement.id === "claimant"`)
	eval[bool](b, `(document.activeElement.select(), true)`)
	b.press("Mayor of Tel Ward")
	b.press(kb.Tab)
	b.saved()
	dbtest.Gathered(t, o.store)
	for _, address := range []string{href.Board, href.Question(o.contested(t))} {
		b.open(address)
		if told := eval[string](b, `document.querySelector("main").textContent`); !strings.Contains(told, "Mayor of Tel Ward denies what") || strings.Contains(told, "Upland Guard denies") {
			t.Errorf("%s says %q", address, told)
		}
	}
}

// left is how many suggested claims nobody has judged, which the board must say.
func (b *tab) left() int {
	b.t.Helper()
	overview, err := b.store.Overview(b.t.Context())
	if err != nil {
		b.t.Fatal(err)
	}
	b.open(href.Board)
	said := eval[string](b, `document.getElementById("summary").textContent`)
	if n := overview.Suggestions; n > 0 && !strings.Contains(said, fmt.Sprintf("%d suggestion", n)) {
		b.t.Errorf("%d suggestions are left, the board says %q", n, said)
	}
	return overview.Suggestions
}

// work is everything in the case that a person made or judged.
type work struct {
	claims    map[record.ID]record.Claim
	questions map[record.ID]record.Question
	positions map[record.ID]record.Position
}

func (o *office) work() work {
	o.t.Helper()
	ctx := o.t.Context()
	w := work{map[record.ID]record.Claim{}, map[record.ID]record.Question{}, map[record.ID]record.Position{}}
	documents, _, err := o.store.Documents(ctx, db.DocumentFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	for _, d := range documents {
		claims, err := o.store.ClaimsOf(ctx, d.ID)
		if err != nil {
			o.t.Fatal(err)
		}
		for _, c := range claims {
			if c.Status != record.Suggested {
				w.claims[c.ID] = c
			}
		}
	}
	for _, status := range []record.Status{record.Confirmed, record.Dismissed} {
		for _, q := range o.questions(status) {
			question := q.Question
			question.Standing, question.Claims, question.Origins = "", 0, 0 // derived
			w.questions[q.ID] = question
			positions, err := o.store.Positions(ctx, q.ID)
			if err != nil {
				o.t.Fatal(err)
			}
			for _, p := range positions {
				if p.Status != record.Suggested {
					w.positions[p.ID] = p.Position
				}
			}
		}
	}
	return w
}

// TestFromImportToBoard brings three reports in and changes nothing: the board
// shows what they dispute, with the reasons in words. Then a claim is accepted,
// one is dismissed and one edited by keys alone, and no reading of the reports
// afterwards changes what was done or brings back what was dismissed.
func TestFromImportToBoard(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	if err := o.desk.settings.change(func(s *Settings) { s.Lang, s.Analyst = "en", "Lina" }); err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	bring := func(names ...string) {
		t.Helper()
		files := make([]string, len(names))
		for i, name := range names {
			path, err := filepath.Abs(filepath.Join("../testdata/reports", name))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(path); err != nil {
				t.Fatal(err)
			}
			files[i] = path
		}
		b.open(href.Documents)
		before := eval[int](b, `document.querySelectorAll(".documents tbody tr").length`)
		b.do(chromedp.SetUploadFiles(`#upload input[type=file]`, files))
		b.until(fmt.Sprintf(`document.querySelectorAll(".documents tbody tr").length === %d`, before+len(files)))
	}
	bring("08-northwire-truce.txt", "09-dafatir-withdrawal.txt", "10-sawt-marfa-monitors.txt")

	// The board, nothing having been clicked.
	b.open(href.Board)
	contested := eval[[][]string](b, `[...document.querySelectorAll("tr.maybe")].filter(row => row.querySelector(".chip.contested") && row.querySelector(".chip.suggested"))
		.map(row => [row.querySelector(".q").textContent, row.querySelector(".lean")?.textContent ?? "", row.querySelector(".affirms")?.textContent ?? "", row.querySelector(".denials")?.textContent ?? ""])`)
	denied := 0
	for _, row := range contested {
		if words := strings.Fields(row[1]); len(words) < 4 || strings.ContainsAny(row[1], "_{}") {
			t.Errorf("the reason of %q is no sentence: %q", row[0], row[1])
		}
		if (row[2] == "") != (row[3] == "") {
			t.Errorf("%q does not show both who affirms and who denies: %q", row[0], row[2:])
		}
		if row[3] != "" {
			denied++
		}
	}
	if denied < 3 {
		t.Errorf("%d questions are shown as contested and suggested with who affirms and who denies, want the three that the reports dispute: %q", denied, contested)
	}
	b.shoot("import-to-board")
	b.do(chromedp.Navigate(o.base + href.Question(o.contested(t))))
	b.until(`document.querySelectorAll("#findings .finding").length > 0`)
	for _, reason := range eval[[]string](b, `[...document.querySelectorAll("#findings .finding .lean, #positions .maybe .lean, #suggested .sub")].map(r => r.textContent)`) {
		if strings.ContainsAny(reason, "_{}") || strings.TrimSpace(reason) == "" {
			t.Errorf("a reason that is no sentence: %q", reason)
		}
	}

	// One claim accepted, one dismissed, one edited, by keys alone.
	start := b.left()
	documents, _, err := o.store.Documents(t.Context(), db.DocumentFilter{Sort: "title"})
	if err != nil {
		t.Fatal(err)
	}
	first := documents[0]
	id := func() record.ID {
		return record.ID(eval[string](b, `document.getElementById("claim")?.dataset.id ?? ""`))
	}
	next := func(before record.ID) {
		t.Helper()
		b.until(fmt.Sprintf(`document.getElementById("claim")?.dataset.id && document.getElementById("claim").dataset.id !== %q`, before))
	}
	b.open(href.Document(first.ID))
	b.press("j")
	next("")
	accepted := id()
	b.press("a")
	next(accepted)
	dismissed := id()
	b.press("x")
	next(dismissed)
	edited := id()
	b.press("e")
	b.until(`document.activeElement.id === "claimant"`)
	b.press("a", kb.ModifierCtrl)
	b.press("The night watch")
	b.press("\r", kb.ModifierCtrl)
	b.until(fmt.Sprintf(`document.getElementById("claim")?.dataset.id !== %q || document.getElementById("state").textContent.trim() === "Saved"`, edited))
	if left := b.left(); left != start-3 {
		t.Errorf("%d suggestions were left and three judged: now %d are", start, left)
	}
	b.press("j")
	b.until(`document.activeElement.matches("tr[data-judge]")`)
	refused := record.ID(eval[string](b, `document.activeElement.id.replace("question-", "")`))
	b.press("x")
	b.until(fmt.Sprintf(`!document.getElementById("question-%s")`, refused))

	status := func(id record.ID, want record.Status) {
		t.Helper()
		if c, err := o.store.Claim(t.Context(), id); err != nil || c.Status != want {
			t.Errorf("the claim is %q (%v), want %q", c.Status, err, want)
		}
	}
	judged := func() {
		t.Helper()
		status(accepted, record.Confirmed)
		status(dismissed, record.Dismissed)
		status(edited, record.Confirmed)
		if c, err := o.store.Claim(t.Context(), edited); err != nil || c.Claimant.Name != "The night watch" {
			t.Errorf("the edited claim is of %q (%v)", c.Claimant.Name, err)
		}
		if q, err := o.store.Question(t.Context(), refused); err != nil || q.Status != record.Dismissed {
			t.Errorf("the question is %q (%v), want dismissed", q.Status, err)
		}
	}
	judged()

	// The page again, every report read again, and one more brought in.
	mine, leftBefore := o.work(), b.left()
	for _, d := range documents {
		if err := o.store.Reread(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
	}
	if left := b.left(); left != leftBefore {
		t.Errorf("reading again brought %d suggestions, there were %d", left, leftBefore)
	}
	bring("03-sawt-marfa.txt")
	judged()
	for id, c := range mine.claims {
		if now := o.work().claims[id]; !reflect.DeepEqual(now, c) {
			t.Errorf("a claim that a person judged was changed:\n%+v\nnow\n%+v", c, now)
		}
	}
	for id, q := range mine.questions {
		if now := o.work().questions[id]; !reflect.DeepEqual(now, q) {
			t.Errorf("a question that a person judged was changed:\n%+v\nnow\n%+v", q, now)
		}
	}
	for id, p := range mine.positions {
		if now := o.work().positions[id]; !reflect.DeepEqual(now, p) {
			t.Errorf("a position that a person judged was changed:\n%+v\nnow\n%+v", p, now)
		}
	}
	b.open(href.Board)
	if eval[bool](b, fmt.Sprintf(`!!document.getElementById("question-%s")`, refused)) {
		t.Error("the dismissed question is on the board again")
	}
	b.open(href.Document(first.ID))
	if eval[bool](b, fmt.Sprintf(`JSON.parse(document.getElementById("marks").textContent).some(mark => mark.id === %q)`, dismissed)) {
		t.Error("the dismissed claim is marked in the text again")
	}

	// All of one report, and of one question, by a button each.
	before := b.left()
	suggestions := 0
	claims, err := o.store.ClaimsOf(t.Context(), first.ID)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range claims {
		if c.Status == record.Suggested {
			suggestions++
		}
	}
	b.open(href.Document(first.ID))
	b.do(chromedp.Click(`form[action$="/judge"] button[value=confirmed]`))
	b.until(`document.querySelector("#did .toast") && !document.querySelector('header form[action$="/judge"]')`)
	if left := b.left(); left != before-suggestions {
		t.Errorf("the report had %d of %d suggestions, after accepting all %d are left", suggestions, before, left)
	}
	asked := o.contested(t)
	b.open(href.Question(asked))
	b.do(chromedp.Click(`#suggested button[value=confirmed]`))
	b.until(`document.querySelector("#did .toast") && !document.querySelector("#suggested form, #positions .maybe")`)
	q, err := o.store.Question(t.Context(), asked)
	if err != nil || q.Status != record.Confirmed {
		t.Errorf("the question is %q (%v)", q.Status, err)
	}
	positions, err := o.store.Positions(t.Context(), asked)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range positions {
		if p.Status != record.Confirmed || p.Claim.Status != record.Confirmed {
			t.Errorf("%q on it is %q, its claim %q", quoteOf(p.Claim), p.Status, p.Claim.Status)
		}
	}
	judged()
}
