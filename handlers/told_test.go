package handlers

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
)

// asks opens the page of the first question of the case that fits.
func (o *office) asks(fits func(record.Question) bool) record.Question {
	o.t.Helper()
	all, err := o.store.Questions(o.t.Context(), db.QuestionFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	for _, r := range all {
		if fits(r.Question) {
			return r.Question
		}
	}
	o.t.Fatal("no such question")
	return record.Question{}
}

// Reasons are written as the rest of the page is: days in words, numbers in the
// digits of the setting.
func TestReasonsAreWrittenAsThePage(t *testing.T) {
	o := sampled(t)
	day := regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)
	latin := regexp.MustCompile(`[0-9]`)
	for _, standing := range []record.Standing{record.Corrected, record.Moving, record.Contested} {
		q := o.asks(func(q record.Question) bool {
			return q.Standing == standing && q.Type == record.CountQuestion && q.Status == record.Confirmed
		})
		for lang, digits := range map[string]string{"en": "latin", "ar": "arabic"} {
			if err := o.desk.settings.change(func(s *Settings) { s.Lang, s.Digits = lang, digits }); err != nil {
				t.Fatal(err)
			}
			p := o.get(href.Question(q.ID))
			reasons := p.all(".finding:has(.lean)")
			if len(reasons) == 0 {
				t.Fatalf("%s: no reasons", q.Text)
			}
			for _, n := range reasons {
				told := page{t, n}.text(".lean")
				if day.MatchString(told) {
					t.Errorf("%s: a raw day in %q", lang, told)
				}
				if lang == "ar" && latin.MatchString(told) {
					t.Errorf("digits of another kind in %q", told)
				}
			}
		}
	}
}

// A question that the program worded in both languages is in that of the page
// wherever it stands.
func TestQuestionsAreInTheLanguageOfThePage(t *testing.T) {
	o := sampled(t)
	q := o.asks(func(q record.Question) bool { return q.TextAr != "" && q.Text != q.TextAr })
	if err := o.desk.settings.change(func(s *Settings) { s.Lang = "ar" }); err != nil {
		t.Fatal(err)
	}
	for name, at := range map[string]struct{ address, selector string }{
		"column":  {href.With(href.Claims, "question", string(q.ID)), "tbody td:last-child"},
		"facet":   {href.Claims, "select[name=question]"},
		"search":  {href.With(href.Search, "q", q.TextAr, "kind", "question"), ".hits"},
		"part of": {href.NewQuestion, "select[name=part_of]"},
	} {
		if name == "part of" && q.Type != record.CountQuestion {
			continue
		}
		got := o.get(at.address).text(at.selector)
		if !strings.Contains(got, q.TextAr) || strings.Contains(got, q.Text) {
			t.Errorf("%s: %q, want %q there", name, got, q.TextAr)
		}
	}
}

// Another judgement is asked for apart from a dismissal, and the reason that the
// program had does not stand under it as if it were the reason for it.
func TestAnotherJudgementHasItsOwnReason(t *testing.T) {
	o := sampled(t)
	q := o.asks(func(q record.Question) bool { return q.Standing == record.Contested && q.Status == record.Confirmed })
	found, err := o.store.Findings(t.Context(), q.ID)
	if err != nil {
		t.Fatal(err)
	}
	f := found[0]
	p := o.get(href.Question(q.ID))
	for _, n := range p.all(`form[action="` + href.JudgeFinding(f.ID) + `"]`) {
		of := page{t, n}
		if len(of.all("select[name=override]")) > 0 && len(of.all(`button[value=dismissed]`)) > 0 {
			t.Error("one form both dismisses and judges otherwise")
		}
	}
	reason := f.Reason.Plain("en")
	p = o.post(href.JudgeFinding(f.ID), "question", string(q.ID), "status", "confirmed", "override", "compatible", "note", "Both count the wounded.")
	got := p.text("#finding-" + string(f.ID))
	for _, want := range []string{"Compatible", "Both count the wounded.", "The program found:"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q, want %q in it", got, want)
		}
	}
	if at, of := strings.Index(record.Unmarked(got), reason), strings.Index(got, "The program found:"); at >= 0 && at < of {
		t.Errorf("the reason of the program stands as that of the judgement: %q", got)
	}
}

// Findings that say the same of the same two speakers are one row with the others
// under it; a judged one stands by itself.
func TestTheSameFindingIsOneRow(t *testing.T) {
	ends := func(a, b string) (views.Party, views.Party) {
		return views.Party{Who: a, Says: "19"}, views.Party{Who: b, Says: "≤ 4"}
	}
	row := func(id, a, b string, kind record.FindingKind, status record.Status) views.FindingRow {
		r := views.FindingRow{ID: record.ID(id), Kind: kind, Status: status}
		r.A, r.B = ends(a, b)
		return r
	}
	got := folded([]views.FindingRow{
		row("1", "Qasim", "Toren", record.Contradicts, record.Suggested),
		row("2", "Qasim", "Mansour", record.Contradicts, record.Suggested),
		row("3", "Qasim", "Toren", record.Contradicts, record.Suggested),
		row("4", "Qasim", "Toren", record.Contradicts, record.Confirmed),
		row("5", "Qasim", "Toren", record.Compatible, record.Suggested),
	})
	var shown []string
	for _, r := range got {
		one := string(r.ID)
		for _, s := range r.Same {
			one += "+" + string(s.ID)
		}
		shown = append(shown, one)
	}
	if want := []string{"1+3", "2", "4", "5"}; !slices.Equal(shown, want) {
		t.Errorf("rows %v, want %v", shown, want)
	}
}

// The days of a filter are typed as days are typed everywhere; what is none is
// said to be none, and an order that no table has is none.
func TestFiltersTakeTypedDays(t *testing.T) {
	o := sampled(t)
	for _, list := range []struct{ address, row string }{{href.Claims, "table.dense tbody tr"}, {href.Documents, "table.documents tbody tr"}} {
		count := func(from string) int { return len(o.get(href.With(list.address, "from", from)).all(list.row)) }
		all, edtf := count(""), count("2024-03-12")
		if edtf == 0 || edtf >= all {
			t.Fatalf("%s: %d of %d from the 12th", list.address, edtf, all)
		}
		for _, typed := range []string{"12 March 2024", "١٢ مارس ٢٠٢٤"} {
			if got := count(typed); got != edtf {
				t.Errorf("%s from %s: %d, want %d", list.address, typed, got, edtf)
			}
		}
		p := o.get(href.With(list.address, "from", "someday"))
		p.holds(".wrong", "“someday” is no date")
		if got := p.attr("[name=from]", "value"); got != "someday" {
			t.Errorf("%s: the field holds %q", list.address, got)
		}
		if status, _ := o.do(http.MethodGet, href.With(list.address, "sort", "evil"), nil); status != http.StatusOK {
			t.Errorf("%s in no order: %d", list.address, status)
		}
	}
}

// A title that the text begins with is shown once.
func TestATitleIsShownOnce(t *testing.T) {
	o := newOffice(t)
	for name, c := range map[string]struct {
		title, text string
		once        bool
	}{
		"the first line":  {"خبر 😀 عاجلٌ", "\n  خبر 😀 عاجلٌ \nنصه.", true},
		"of its own":      {"News", "A text.\nNews", false},
		"no more than it": {"Only this", "Only this", true},
	} {
		d := o.report(c.text, c.title, "The Outlet", "ar")
		p := o.get(href.Document(d.ID))
		hidden := strings.Contains(p.attr(".sheet h1", "class"), "hidden-text")
		if lines := len(p.all("#text p.title")); hidden != c.once || (lines == 1) != c.once {
			t.Errorf("%s: heading hidden %v, %d lines as the title", name, hidden, lines)
		}
	}
}

// Undo goes to the list when what the page showed is gone, and offers to do it again.
func TestUndoLeavesAPageThatIsGone(t *testing.T) {
	f := newFlood(t)
	q := f.question(record.Question{Text: "Who warned the town?", Type: record.Who})
	r, err := http.NewRequest(http.MethodPost, f.base+href.Undo, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.Header.Set("Referer", f.base+href.Question(q.ID))
	f.fromItsPage(r)
	status, body := f.send(r)
	p := read(t, body)
	if status != http.StatusOK || p.attr("nav.rail [aria-current]", "href") != href.Board {
		t.Fatalf("%d %s", status, p.text("main"))
	}
	p.holds("#did", "Undone")
	if len(p.all(`#did form[action="`+href.Redo+`"]`)) != 1 {
		t.Error("nothing to do it again with")
	}
}

// What nobody sees in a report is named, counted and led to.
func TestHiddenCharactersAreShown(t *testing.T) {
	o := newOffice(t)
	plain := o.report("خبر 😀 عاديٌّ\nبلا شيء", "One", "The Outlet", "ar")
	if found := o.get(href.Document(plain.ID)).all(".hidden-marks"); len(found) != 0 {
		t.Error("a plain report has hidden characters")
	}
	d := o.report("😀 The file gnp\u202Etxt.exe\u202C and\u200B two\u200B more", "Two", "The Outlet", "en")
	p := o.get(href.Document(d.ID))
	var shown []string
	for _, n := range p.all(".hidden-marks li") {
		shown = append(shown, page{t, n}.text("a"))
	}
	if want := []string{"U+202E right-to-left override ×1", "U+202C end of an embedding ×1", "U+200B zero-width space ×2"}; !slices.Equal(shown, want) {
		t.Errorf("shown %q, want %q", shown, want)
	}
	if got, want := p.attr(".hidden-marks a", "href"), href.DocumentPlace(d.ID, spanOf(t, d.Text, "p\u202Et")); got != want {
		t.Errorf("leads to %s, want %s", got, want)
	}
}

// The outlet that a list of reports is narrowed to is named and stays when the
// list is ordered or narrowed further.
func TestTheOutletOfAListStays(t *testing.T) {
	f := newFlood(t)
	p := f.get(href.With(href.Documents, "outlet", string(f.ar.Outlet.ID)))
	p.holds("#filter-outlet", "صوت النهر")
	if got := p.attr("[name=outlet]", "value"); got != string(f.ar.Outlet.ID) {
		t.Errorf("the filter sends %q", got)
	}
	for _, n := range p.all("table.documents thead a") {
		if to := (page{t, n.Parent}).attr("a", "href"); !strings.Contains(to, string(f.ar.Outlet.ID)) {
			t.Errorf("ordered, the list leads to %s", to)
		}
	}
}
