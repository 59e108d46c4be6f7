//go:build !race

package handlers

import (
	"fmt"
	"net"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// shift is one run of the program on a case file.
type shift struct {
	*tab
	server *httptest.Server
}

// begin starts the program on the case at a path and opens its page.
func begin(t *testing.T, path string) shift {
	t.Helper()
	store, err := db.Open(t.Context(), path, db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	desk, err := New(store, Options{Port: listener.Addr().(*net.TCPAddr).Port})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(desk)
	server.Listener.Close()
	server.Listener = listener
	server.Start()
	t.Cleanup(func() { // does nothing after end
		server.Close()
		if err := desk.Close(); err != nil {
			t.Error(err)
		}
	})
	return shift{(&office{t: t, desk: desk, store: store, base: server.URL}).newTab(), server}
}

// end stops the program.
func (s shift) end() {
	s.t.Helper()
	s.do(chromedp.Navigate("about:blank"))
	s.server.Close()
	if err := s.desk.Close(); err != nil {
		s.t.Fatal(err)
	}
}

// hand is how words are marked.
type hand string

const (
	mouse hand = "mouse"
	keys  hand = "keys"
)

// job is one claim of the day: where its words stand among the words of a report,
// with which hand they are marked, what is written beside them, and to which of
// the day's questions the claim is put.
type job struct {
	report   int // of the reports of the set
	run      int // which of the report's runs of words
	words    int // how many of them
	hand     hand
	act      record.Act
	claimant string
	blamed   string
	happened string
	figure   string // as typed
	asOf     string
	question int
}

// asked are the four questions of the day, and where they must stand at its end.
var asked = []struct {
	text     string
	kind     record.QuestionType
	standing record.Standing
	claims   int
}{
	{"How many people were killed, all told?", record.CountQuestion, record.Moving, 4},
	{"هل وقع ذلك فعلا؟", record.YesNo, record.Contested, 3},
	{"Who began it?", record.Who, record.SingleOrigin, 2},
	{"متى وقع ذلك؟", record.When, record.Agreed, 3},
}

var jobs = []job{
	{report: 0, run: 0, words: 3, hand: mouse, claimant: "The health office", figure: "19", asOf: "2020-10-01", question: 0},
	{report: 1, run: 1, words: 4, hand: keys, claimant: "The health office", figure: "forty-one", asOf: "2020-10-11", question: 0},
	{report: 2, run: 2, words: 5, hand: mouse, claimant: "الدفاع المدني", figure: "65", asOf: "2020-10-24", question: 0},
	{report: 2, run: 5, words: 3, hand: keys, claimant: "الدفاع المدني", figure: "أكثر من 70", asOf: "2020-11-02", question: 0},

	{report: 0, run: 3, words: 4, hand: keys, claimant: "The first spokesman", question: 1},
	{report: 1, run: 3, words: 3, hand: mouse, act: record.Denies, claimant: "المتحدث الثاني", question: 1},
	{report: 2, run: 8, words: 6, hand: keys, act: record.Denies, claimant: "المتحدث الثاني", question: 1},

	{report: 0, run: 5, words: 3, hand: mouse, act: record.Accuses, claimant: "The first spokesman", blamed: "The other side", question: 2},
	{report: 1, run: 5, words: 5, hand: keys, act: record.Accuses, claimant: "The first spokesman", blamed: "The other side", question: 2},

	{report: 0, run: 7, words: 5, hand: mouse, claimant: "An observer", happened: "2020-10-04", question: 3},
	{report: 1, run: 7, words: 3, hand: keys, claimant: "طبيب في المستشفى", happened: "4 أكتوبر 2020", question: 3},
	{report: 2, run: 10, words: 4, hand: mouse, claimant: "An observer", happened: "2020-10", question: 3},
}

// TestADayOfWork is the whole path by hand, from files to the board and back
// after a restart, on the sample reports. The words are chosen by their place alone.
func TestADayOfWork(t *testing.T) {
	sample := files(t, "../testdata/reports/[0-9]*.*")
	// An Arabic report, an English one and an Arabic one with quotation marks come first: they are the ones marked.
	slices.SortStableFunc(sample, func(a, b string) int { return strings.Compare(turn[filepath.Base(b)], turn[filepath.Base(a)]) })
	aDay(t, sample)
}

var turn = map[string]string{"01-ufuq-clashes.txt": "3", "04-northwire-market.txt": "2", "03-sawt-marfa.txt": "1"}

func files(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	for i := range found {
		if found[i], err = filepath.Abs(found[i]); err != nil {
			t.Fatal(err)
		}
	}
	return found
}

func aDay(t *testing.T, set []string) {
	path := filepath.Join(t.TempDir(), "day.sqlite")
	s := begin(t, path)
	s.open(href.Documents)
	s.do(chromedp.SetUploadFiles(`#upload input[type=file]`, set))
	s.until(fmt.Sprintf(`document.querySelectorAll(".documents tbody tr").length === %d && !document.querySelector("#did .toast button")`, len(set)))
	reports := s.reports(set)
	for _, q := range asked {
		s.ask(q.text, q.kind)
	}
	var made []record.ID
	for _, j := range jobs {
		made = append(made, s.work(reports[j.report], j))
	}

	s.open(href.Board)
	s.stand("at the end of the day")
	s.do(chromedp.Reload())
	s.stand("after a reload")
	board := s.rows()
	s.end()

	s = begin(t, path)
	s.open(href.Board)
	s.stand("after a restart")
	if now := s.rows(); !slices.Equal(now, board) {
		t.Errorf("after a restart the board says\n%q, it said\n%q", now, board)
	}
	for i, id := range made {
		c, err := s.store.Claim(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		want := chosenBy(t, reports[jobs[i].report], jobs[i])
		if len(c.Spans) != 1 || c.Spans[0].Span != want.span || c.Spans[0].Exact != want.words || c.Claimant.Name != jobs[i].claimant {
			t.Errorf("after a restart claim %d is %q by %q at %v, want %q by %q at %v", i, c.Spans[0].Exact, c.Claimant.Name, c.Spans[0].Span, want.words, jobs[i].claimant, want.span)
		}
	}

	// Undo goes on where it was: the last thing done was to put the last claim to its question.
	last := jobs[len(jobs)-1].question
	counts := func(n int) {
		s.until(fmt.Sprintf(`%s?.cells[3].innerText.trim() === "%d" && document.documentElement.classList.contains("scripted") && document.readyState === "complete"`, rowOf(last), n))
	}
	s.press("u") // what was done before the restart is asked about
	s.until(`document.querySelector("#ask-undo b")?.textContent.includes("Position added")`)
	s.do(chromedp.Click(`#ask-undo .btn.primary`))
	counts(asked[last].claims - 1)
	s.press("U", kb.ModifierShift)
	counts(asked[last].claims)
	s.stand("after undo and redo")
	s.shoot("day-board")
}

// reports are the stored documents of the files, in the order of the set.
func (s shift) reports(set []string) []record.Document {
	s.t.Helper()
	rows, _, err := s.store.Documents(s.t.Context(), db.DocumentFilter{Limit: 1000})
	if err != nil {
		s.t.Fatal(err)
	}
	all := make([]record.Document, len(set))
	for i, file := range set {
		at := slices.IndexFunc(rows, func(r db.DocumentRow) bool { return r.FileName == filepath.Base(file) })
		if at < 0 {
			s.t.Fatalf("no document of %s", filepath.Base(file))
		}
		if all[i], err = s.store.Document(s.t.Context(), rows[at].ID); err != nil {
			s.t.Fatal(err)
		}
	}
	return all
}

// ask asks a question on the board, as a hand does.
func (s shift) ask(words string, kind record.QuestionType) {
	s.t.Helper()
	s.open(href.NewQuestion)
	form := `form.question-form:not(dialog *)`
	s.do(chromedp.Focus(form + ` [name=text]`))
	s.press(words)
	s.do(chromedp.SetValue(form+` [name=type]`, string(kind)))
	if kind == record.CountQuestion {
		s.do(chromedp.SetValue(form+` [name=what]`, "killed"), chromedp.SetValue(form+` [name=who]`, "people"), chromedp.Click(form+` [name=total]`))
	}
	s.do(chromedp.Click(form + ` .btn.primary`))
	s.until(`location.pathname.startsWith("/questions/") && location.pathname.length > 20 && document.documentElement.classList.contains("scripted")`)
}

// work marks one claim, writes down what is said of it and puts it to its question.
func (s shift) work(d record.Document, j job) record.ID {
	s.t.Helper()
	want := chosenBy(s.t, d, j)
	s.open(href.Document(d.ID))
	if j.hand == mouse {
		s.dragOver(want.line, want.from, want.to)
	} else {
		s.walkOver(d, want.line, want.from, want.to)
	}
	s.until(`!document.getElementById("picked").hidden`)
	s.press("\r")
	s.saved()
	if got := eval[string](s.tab, `document.querySelector("#claim blockquote").textContent`); got != want.words {
		s.t.Fatalf("with %s %q became a claim, want %q", j.hand, got, want.words)
	}
	if said := eval[string](s.tab, `document.getElementById("live").textContent`); !strings.Contains(said, string([]rune(want.words)[:10])) {
		s.t.Errorf("a screen reader hears %q", said)
	}
	if j.act != "" {
		s.do(chromedp.Click(`#act-` + string(j.act)))
		s.saved()
	}
	s.write("claimant", j.claimant)
	if j.blamed != "" {
		s.write("blamed", j.blamed)
	}
	if j.happened != "" {
		s.write("happened", j.happened)
	}
	if j.figure != "" {
		s.do(chromedp.Click(`button[data-add=figure]`))
		s.until(`document.activeElement.name === "fig_text"`)
		row := strings.TrimPrefix(eval[string](s.tab, `document.activeElement.id`), "fig_text")
		s.write("fig_text"+row, j.figure)
		s.write("fig_what"+row, "killed")
		s.write("fig_who"+row, "people")
		s.do(chromedp.SetValue(`#fig_cumulative`+row, "1"))
		s.write("fig_asof"+row, j.asOf)
	}
	s.do(chromedp.Focus(`#note`))
	s.press(kb.Escape + "q")
	s.until(`document.activeElement.id === "put-question"`)
	s.press(asked[j.question].text)
	s.until(fmt.Sprintf(`[...document.querySelectorAll(".combo [role=option]")].some(option => option.dataset.name === %q)`, asked[j.question].text))
	if j.figure != "" && eval[bool](s.tab, `document.getElementById("put-figure") !== null`) { // the words hold a number of their own
		s.do(chromedp.SetValue(`#put-figure`, eval[string](s.tab, `document.getElementById("put-figure").lastElementChild.value`)))
	}
	s.press("\r")
	s.until(fmt.Sprintf(`[...document.querySelectorAll(".put a")].some(question => question.textContent === %q)`, asked[j.question].text))
	s.saved()
	return record.ID(eval[string](s.tab, `document.getElementById("claim").dataset.id`))
}

// write types into a field of the claim's form over what is there, and leaves it.
func (s shift) write(field, words string) {
	s.t.Helper()
	s.do(chromedp.Focus(`#` + field))
	eval[bool](s.tab, fmt.Sprintf(`(document.getElementById(%q).select(), true)`, field))
	s.press(words)
	s.press(kb.Tab)
	s.saved()
}

// rowOf is the board's row of a question, as an expression in the page.
func rowOf(question int) string {
	return fmt.Sprintf(`[...document.querySelectorAll("#board tbody tr")].find(row => row.querySelector(".q").textContent === %q)`, asked[question].text)
}

// stand checks where the day's questions stand on the board.
func (s shift) stand(when string) {
	s.t.Helper()
	for i, q := range asked {
		s.until(rowOf(i))
		chip := eval[string](s.tab, rowOf(i)+`.querySelector(".states .chip").className`)
		claims := eval[string](s.tab, rowOf(i)+`.cells[3].innerText.trim()`)
		if chip != "chip "+string(q.standing) || claims != fmt.Sprint(q.claims) {
			s.t.Errorf("%s: %q stands as %q with %s claims, want %q with %d", when, q.text, chip, claims, q.standing, q.claims)
		}
	}
}

// rows are the words of the board, row by row.
func (s shift) rows() []string {
	return eval[[]string](s.tab, `[...document.querySelectorAll("#board tbody tr")].map(row => row.innerText)`)
}

// chosen is a stretch of a report's words: where they are, as the store and as the page count.
type chosen struct {
	span     text.Span
	words    string
	line     int // of the text
	from, to int // UTF-16 units of the line
}

// chosenBy are the words that a job chooses: its run of letters on one line, at least
// six words long, and so many words from the run's start.
func chosenBy(t testing.TB, d record.Document, j job) chosen {
	t.Helper()
	at, n := 0, 0
	for line, s := range strings.Split(d.Text, "\n") {
		var fields []text.Span // of the line, words one space apart
		runes := []rune(s)
		for i := 0; i < len(runes); {
			end := i
			for end < len(runes) && runes[end] != ' ' {
				end++
			}
			fields = append(fields, text.Span{Start: i, End: end})
			i = end + 1
		}
		for i := 0; i+6 <= len(fields); i += 5 {
			first, last := fields[i], fields[i+j.words-1]
			if !letters(runes[first.Start:first.End]) || !letters(runes[last.Start:last.End]) {
				continue
			}
			if n++; n > j.run {
				unit := func(point int) int { return len(utf16.Encode(runes[:point])) }
				return chosen{text.Span{Start: at + first.Start, End: at + last.End}, string(runes[first.Start:last.End]), line, unit(first.Start), unit(last.End)}
			}
		}
		at += len(runes) + 1
	}
	t.Fatalf("the report %q has no run of words number %d", d.FileName, j.run)
	return chosen{}
}

func letters(word []rune) bool {
	return len(word) > 1 && !slices.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}

// walkOver marks words of one line with the keyboard alone: the caret, paragraph
// by paragraph and word by word, the way the text reads.
func (s shift) walkOver(d record.Document, line, from, to int) {
	s.t.Helper()
	const here = `[...document.querySelectorAll("#text > p")].indexOf(getSelection().focusNode.parentElement.closest("#text > p"))`
	s.press("c")
	s.until(`document.getElementById("caret").getAttribute("aria-pressed") === "true"`)
	for range 200 {
		at := eval[int](s.tab, here)
		if at == line {
			break
		}
		if at < line {
			s.press("]")
		} else {
			s.press("[")
		}
	}
	forward := kb.ArrowRight
	if d.Dir == "rtl" {
		forward = kb.ArrowLeft
	}
	for range 400 {
		if eval[int](s.tab, `getSelection().focusOffset`) >= from {
			break
		}
		s.press(forward)
	}
	for range 100 {
		if eval[int](s.tab, `getSelection().focusOffset`) >= to {
			break
		}
		s.press(forward, kb.ModifierCtrl, kb.ModifierShift)
	}
}
