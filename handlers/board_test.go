package handlers

import (
	"database/sql"
	"math"
	"net/http"
	"strings"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// flood is a small case of our own: two reports, a count that clashes and a
// running total that grows, a denial, and who is blamed. The first text has an
// emoji, a vowel mark and a CRLF's remains, so that a slipped offset shows.
type flood struct {
	*office
	en, ar              record.Document
	count, broke, blame record.Question
	first, later, other record.Claim
}

func newFlood(t *testing.T) *flood {
	t.Helper()
	f := &flood{office: newOffice(t)}
	f.en = f.report("👤 The governor said 41 people were killed.\nLater she said 65 people were killed.\nThe mayor blames the dam company.", "Flood at Salt Bridge", "Salt Courier", "en")
	f.ar = f.report("قالت البلدية 🌊 إن 12 شخصًا قُتلوا.\nونفت الشركة انهيار السد.", "فيضان جسر الملح", "صوت النهر", "ar")
	f.count = f.question(record.Question{Text: "How many people were killed by the flood?", Type: record.CountQuestion, Count: record.Count{What: "killed", Cumulative: true}, Tags: []record.Ref{{Name: "losses"}}})
	f.broke = f.question(record.Question{Text: "Did the dam break?", Type: record.YesNo})
	f.blame = f.question(record.Question{Text: "Who is to blame?", Type: record.Who})
	f.first = f.claim(f.en, "41 people were killed", "Governor", record.Asserts)
	f.later = f.claim(f.en, "65 people were killed", "Governor", record.Asserts)
	f.other = f.claim(f.ar, "12 شخصًا قُتلوا", "البلدية", record.Asserts)
	denial := f.claim(f.ar, "ونفت الشركة انهيار السد", "الشركة", record.Denies)
	blames := f.claim(f.en, "The mayor blames the dam company", "Mayor", record.Accuses)
	f.stands(f.count, f.first, 41, "2024-03-01")
	f.stands(f.count, f.later, 65, "2024-03-09")
	f.stands(f.count, f.other, 12, "2024-03-09")
	f.put(record.Position{Question: f.broke.ID, Claim: denial.ID, Answer: record.No})
	f.put(record.Position{Question: f.blame.ID, Claim: blames.ID, Actor: record.Ref{Name: "Dam company"}})
	return f
}

func (f *flood) question(q record.Question) record.Question {
	f.t.Helper()
	q.Status = record.Confirmed
	saved, err := f.store.SaveQuestion(f.t.Context(), q)
	if err != nil {
		f.t.Fatal(err)
	}
	return saved
}

func (f *flood) claim(d record.Document, words, who string, act record.Act) record.Claim {
	f.t.Helper()
	before, _, found := strings.Cut(d.Text, words)
	if !found {
		f.t.Fatalf("%q is not in the text", words)
	}
	start := len([]rune(before))
	c, err := f.store.SaveClaim(f.t.Context(), record.Claim{
		Document: d.ID, Act: act, Claimant: record.Ref{Name: who}, Status: record.Confirmed,
		Spans: []record.Quote{{Span: text.Span{Start: start, End: start + len([]rune(words))}, Exact: words}},
	})
	if err != nil {
		f.t.Fatal(err)
	}
	return c
}

func (f *flood) stands(q record.Question, c record.Claim, n float64, asOf string) {
	f.t.Helper()
	count := q.Count
	count.AsOf = asOf
	f.put(record.Position{Question: q.ID, Claim: c.ID, Range: figure.Exactly(n), Qualifier: "exact", Count: count})
}

func (f *flood) put(p record.Position) record.Position {
	f.t.Helper()
	p.Status = record.Confirmed
	saved, err := f.store.SavePosition(f.t.Context(), p)
	if err != nil {
		f.t.Fatal(err)
	}
	return saved
}

// speak changes the language of the pages.
func (f *flood) speak(lang string) {
	f.post(href.Settings, "lang", lang, "digits", "latin", "keys", "1", "analyst", "Mona")
}

func TestEveryScreenInBothLanguages(t *testing.T) {
	f := newFlood(t)
	actors, err := f.store.Actors(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	screens := map[string]string{
		href.Board: "#board", href.With(href.Board, "group", "1"): "#board h2", href.Question(f.count.ID): ".plot-drawing",
		href.Question(f.broke.ID): ".plot-drawing", href.Question(f.blame.ID): "#findings", href.NewQuestion: "[name=text]",
		href.Claims: ".dense", href.CompareClaims(f.first.ID, f.other.ID): ".versus", href.CompareDocuments(f.en.ID, f.ar.ID): ".versus",
		href.Compare: "[name=a]", href.Timeline: "h1", href.Actors: "tbody tr", href.Actor(actors[0].ID): "[name=aliases]",
		href.Tags: ".codebook", href.With(href.Search, "q", "killed"): ".hits mark", href.Search: "[name=q]", href.History: "tbody tr",
		href.Share: "[download]", href.Verify: ".notice.good", href.Settings: "[name=lang]", href.Cases: "[name=name]",
		href.With(href.Rules, "try", "more than 500"): ".tried",
	}
	for _, lang := range []string{"en", "ar"} {
		f.speak(lang)
		for address, selector := range screens {
			t.Run(lang+address, func(t *testing.T) {
				p := f.get(address)
				p.t = t
				if got := p.attr("html", "lang"); got != lang {
					t.Errorf("lang %q", got)
				}
				if len(p.all(selector)) == 0 {
					t.Errorf("no %s", selector)
				}
				for _, q := range p.all(".quote") {
					dir := ""
					for _, a := range q.Attr {
						if a.Key == "dir" {
							dir = a.Val
						}
					}
					if dir != "ltr" && dir != "rtl" {
						t.Errorf("a quote without its direction: %q", dir)
					}
				}
				seen := map[string]bool{}
				for _, n := range p.all("main [id]") {
					for _, a := range n.Attr {
						if a.Key == "id" && seen[a.Val] {
							t.Errorf("the id %q stands twice", a.Val)
						}
						if a.Key == "id" {
							seen[a.Val] = true
						}
					}
				}
			})
		}
	}
}

func TestBoardFiltersAndFindsQuestions(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	rows := func(address string) int { return len(f.get(address).all("#board tbody tr")) }
	if got := rows(href.Board); got != 3 {
		t.Fatalf("%d questions, want 3", got)
	}
	if got := rows(href.With(href.Board, "standing", "contested")); got != 1 {
		t.Errorf("%d contested, want 1: %s", got, f.get(href.Board).text("#board"))
	}
	if got := rows(href.With(href.Board, "q", "dam")); got != 1 {
		t.Errorf("%d with the word, want 1", got)
	}
	b := f.get(href.Board)
	if got := b.text("#question-" + string(f.broke.ID) + " .denials"); !strings.Contains(got, "denies") || !strings.Contains(got, "1") {
		t.Errorf("the denial is told as %q", got)
	}
	if got := b.text("#question-" + string(f.blame.ID) + " .named"); !strings.Contains(got, "Dam company") {
		t.Errorf("who is named: %q", got)
	}
	if len(b.all("#question-"+string(f.count.ID)+" svg.spark path.mark")) != 3 {
		t.Error("the count shows its three figures")
	}
}

// While claims wait to be held against the others the board says so.
func TestBoardTellsWhileClaimsAreCompared(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	if len(f.get(href.Board).all("#comparing")) != 0 {
		t.Error("the board waits for nothing, and says that it does")
	}
	file, err := sql.Open("sqlite", f.store.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.ExecContext(t.Context(), `INSERT INTO ungathered (claim, by_hand) SELECT id, 0 FROM claim LIMIT 2`); err != nil {
		t.Fatal(err)
	}
	if said := f.get(href.Board).text("#comparing"); !strings.Contains(said, "2 claims are still being compared") {
		t.Errorf("the board says %q", said)
	}
}

func TestAskPutJudgeAssess(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	p := f.post(href.Questions, "version", "0", "text", "Where did it begin?", "type", "where", "tags", "places, water")
	if p.text("h1") != "Where did it begin?" || len(p.all(".crumbs .chip.tag")) != 2 {
		t.Fatalf("the new question: %q", p.text("h1"))
	}
	if status, body := f.do(http.MethodPost, href.Questions, form("version", "0", "text", " ", "type", "where")); status != http.StatusUnprocessableEntity || !strings.Contains(body, "must not be empty") {
		t.Errorf("a question without words: %d", status)
	}
	p = f.post(href.Positions, "version", "0", "question", string(f.broke.ID), "claim", string(f.first.ID), "answer", "yes")
	if len(p.all("#positions tbody tr")) != 2 {
		t.Errorf("the claim is not on the question: %s", p.text("#positions"))
	}
	p = f.post(href.Positions, "version", "0", "question", string(f.count.ID), "claim", string(f.later.ID), "range", "more than 500", "as_of", "2024-03-10")
	rows, err := f.store.Positions(t.Context(), f.count.ID)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, r := range rows {
		found = found || r.Low == 501 && math.IsInf(r.High, 1) && r.Count.AsOf == "2024-03-10"
	}
	if !found || !strings.Contains(p.text("#positions"), "> 500") {
		t.Errorf("“more than 500” was not stored: %s", p.text("#positions"))
	}
	if status, body := f.do(http.MethodPost, href.Positions, form("version", "0", "question", string(f.count.ID), "claim", string(f.later.ID), "range", "no idea")); status != http.StatusUnprocessableEntity || !strings.Contains(body, "No number can be read in “no idea”") {
		t.Errorf("a figure without a number: %d", status)
	}
	findings, err := f.store.Findings(t.Context(), f.count.ID)
	if err != nil || len(findings) == 0 {
		t.Fatalf("findings: %v, %v", findings, err)
	}
	p = f.post(href.JudgeFinding(findings[0].ID), "question", string(f.count.ID), "status", "dismissed", "note", "counted twice")
	if !strings.Contains(p.text("#findings .dismissed"), "counted twice") {
		t.Errorf("the judgement: %s", p.text("#findings"))
	}
	q, err := f.store.Question(t.Context(), f.count.ID)
	if err != nil {
		t.Fatal(err)
	}
	version := someNumber(q.Version)
	p = f.post(href.Assess(q.ID), "version", version, "low", "41", "best", "٦٥", "high", "70", "how", "range", "why", "Growing.")
	if p.attr("[name=best]", "value") != "65" {
		t.Errorf("the best estimate is %q", p.attr("[name=best]", "value"))
	}
	status, body := f.do(http.MethodPost, href.Assess(q.ID), form("version", version, "best", "12", "why", "An older page."))
	if status != http.StatusConflict || !strings.Contains(body, "An older page.") || !strings.Contains(body, "Growing.") {
		t.Errorf("a stale assessment: %d", status)
	}
	stale := read(t, body)
	if stale.attr("main form input[name=version]", "value") == version {
		t.Error("sent again it must name the version that is stored now")
	}
}

func TestBulkEditKeepsTheFilterOfThePage(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	address := href.With(href.Claims, "act", "asserts")
	if got := len(f.get(address).all(".dense tbody tr")); got != 3 {
		t.Fatalf("%d claims assert, want 3", got)
	}
	p := f.post(href.BulkClaims, "back", address, "do", "edit", "pick", string(f.first.ID), "pick", string(f.later.ID), "set_source", "B", "add_tag", "checked")
	if !strings.Contains(p.text("#did"), "2 claims changed") || len(p.all(".dense tbody tr")) != 3 {
		t.Errorf("after the change: %q, %d rows", p.text("#did"), len(p.all(".dense tbody tr")))
	}
	c, err := f.store.Claim(t.Context(), f.first.ID)
	if err != nil || c.Source != "B" || len(c.Tags) != 1 || c.Tags[0].Name != "checked" {
		t.Errorf("the claim is %+v, %v", c, err)
	}
	if got := f.post(href.BulkClaims, "do", "edit").text("#did"); !strings.Contains(got, "Select at least one") {
		t.Errorf("nothing picked: %q", got)
	}
	if status, _ := f.do(http.MethodPost, href.BulkClaims, form("pick", string(f.first.ID), "do", "burn")); status != http.StatusBadRequest {
		t.Errorf("an unknown deed: %d", status)
	}
	if v := f.post(href.BulkClaims, "back", "https://elsewhere.example/claims", "do", "confirmed", "pick", string(f.first.ID)); len(v.all(".dense")) == 0 {
		t.Error("another site must not be gone back to")
	}
}

func TestActorsMergeAndTagsKeepTheirTree(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	p := f.post(href.Actors, "version", "0", "name", "The Governor's office", "kind", "government", "aliases", "مكتب المحافِظ\n", "side", "north")
	if p.text("h1") != "The Governor's office" {
		t.Fatalf("the new actor: %q", p.text("h1"))
	}
	all, err := f.store.Actors(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	id := map[string]record.ID{}
	for _, a := range all {
		id[a.Name] = a.ID
	}
	if status, _ := f.do(http.MethodPost, href.MergeActor(id["Governor"]), form("into", "nobody at all")); status != http.StatusUnprocessableEntity {
		t.Errorf("merge into nobody: %d", status)
	}
	if p = f.get(href.MergeActor(id["Governor"])); p.text("h1") != "Governor" {
		t.Errorf("the address of the failed merge leads to %q", p.text("h1"))
	}
	p = f.post(href.MergeActor(id["Governor"]), "into", "مكتب المحافظ")
	if p.text("h1") != "The Governor's office" || !strings.Contains(p.text("section"), "41 people were killed") {
		t.Errorf("after the merge: %s", p.text("main"))
	}
	p = f.post(href.Tags, "version", "0", "name", "water", "parent", "")
	tags, err := f.store.Tags(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, tag := range tags {
		if tag.Name == "water" {
			p = f.post(href.Tags, "version", "0", "name", "wells", "parent", string(tag.ID))
			status, _ := f.do(http.MethodPost, href.Tag(tag.ID), form("version", someNumber(tag.Version), "name", "water", "parent", string(tag.ID)))
			if status != http.StatusUnprocessableEntity {
				t.Errorf("a tag under itself: %d", status)
			}
		}
	}
	if len(p.all(".codebook li.d1")) != 1 {
		t.Errorf("the codebook: %s", p.text(".codebook"))
	}
}

func TestExportsAreDownloads(t *testing.T) {
	f := newFlood(t)
	for address, begins := range map[string]string{href.ExportCase: "SQLite format 3\x00", href.ExportClaims: "", href.ExportFindings: ""} {
		answer, err := f.http.Get(f.base + address)
		if err != nil {
			t.Fatal(err)
		}
		body := make([]byte, 16)
		if _, err := answer.Body.Read(body); err != nil {
			t.Fatal(err)
		}
		if err := answer.Body.Close(); err != nil {
			t.Fatal(err)
		}
		if answer.StatusCode != http.StatusOK || !strings.HasPrefix(answer.Header.Get("Content-Disposition"), "attachment") || !strings.HasPrefix(string(body), begins) {
			t.Errorf("%s: %d %q %q", address, answer.StatusCode, answer.Header.Get("Content-Disposition"), body)
		}
	}
	if p := f.post(href.Backup); len(p.all(".dense tbody tr")) != 1 {
		t.Error("the backup is not listed")
	}
}

func TestDaysOfDates(t *testing.T) {
	for _, c := range []struct {
		edtf     string
		from, to int
		dated    bool
	}{
		{"1970-01-02", 1, 1, true}, {"1970-01", 0, 30, true}, {"1970-01-02/1970-01-04", 1, 3, true}, {"1970-01-02/..", 1, 1, true},
		{"../1970-01-02", 1, 1, true}, {"1969-12-31", -1, -1, true}, {"", 0, 0, false}, {"the spring", 0, 0, false},
	} {
		from, to, dated := stretch(c.edtf)
		if from != c.from || to != c.to || dated != c.dated {
			t.Errorf("%q: %d to %d, %v; want %d to %d, %v", c.edtf, from, to, dated, c.from, c.to, c.dated)
		}
	}
}
