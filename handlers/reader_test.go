package handlers

import (
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestThePageHoldsTheTextToTheCharacter: offsets are counted in what the page
// holds, so it must hold nothing else.
func TestThePageHoldsTheTextToTheCharacter(t *testing.T) {
	o := newOffice(t)
	body := "  two spaces first \n\ttab\n\n\u202eover\u202c 😀👨‍👩‍👧 قَالَ\u200f\n<b>&amp; \u00a0\u2028 end \x0b"
	d := o.report(body, "t", "o", "ar")
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Denies, Spans: quotes("2-12", "30-33")}); err != nil {
		t.Fatal(err)
	}
	p := o.get(href.Document(d.ID))
	var lines []string
	for _, line := range p.all("#text > p") {
		lines = append(lines, raw(line))
	}
	if got := strings.Join(lines, "\n"); got != body {
		t.Errorf("\n got %q\nwant %q", got, body)
	}
	if len(p.all("#text mark.denies")) < 2 {
		t.Error("without scripts nothing is marked")
	}
}

func raw(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(raw(c))
	}
	return b.String()
}

// TestTheClaimFormWorksWithoutScripts walks the form as a browser without scripts does.
func TestTheClaimFormWorksWithoutScripts(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "Title", "Outlet", "ar")
	p := o.post(href.ClaimsOfDocument(d.ID), "span", "36-75")
	claim := p.attr("#claim", "action")
	p.holds("#claim blockquote", "دبابات")
	fields := func(version string, more ...string) []string {
		return append([]string{"version", version, "span", "36-75", "act", "accuses", "claimant", "وزارة الدفاع"}, more...)
	}
	p = o.post(claim, fields("1", "do", "add:chain")...)
	if len(p.all("[name=chain_name]")) != 0 {
		t.Error("a page that was asked for anew keeps no empty rows")
	}
	p = o.post(claim, fields("2", "chain_name", "مصدر", "chain_name", "تاس", "chain_span", "5-9", "chain_span", "",
		"place_name", "النهر", "fig_text", "أكثر من 500", "fig_what", "killed", "fig_who", "مدنيون", "fig_cumulative", "1", "fig_asof", "9 أكتوبر 2020",
		"tag", "خسائر، أولى", "note", "ملاحظة", "source", "C", "info", "3", "happened", "2020-10-08/2020-10-09", "blamed", "القوات")...)
	claims, err := o.store.ClaimsOf(t.Context(), d.ID)
	if err != nil {
		t.Fatal(err)
	}
	c := claims[0]
	if c.Act != record.Accuses || c.Claimant.Name != "وزارة الدفاع" || len(c.Chain) != 2 || c.Chain[0].Span == nil || c.Chain[1].Actor.Name != "تاس" || c.Places[0].Name != "النهر" || len(c.Tags) != 2 || c.Source+c.Info != "C3" || c.Blamed.Name != "القوات" || c.Note != "ملاحظة" {
		t.Errorf("saved %+v", c)
	}
	f := c.Figures[0]
	if f.Low != 501 || f.What != "killed" || f.Who != "civilians" || !f.Cumulative || f.AsOf != "2020-10-09" || f.Qualifier != "more_than" {
		t.Errorf("figure %+v", f)
	}
	p.holds("details.figure summary", "> 500")
	p = o.post(claim, fields("3", "do", "up:chain:1", "chain_name", "مصدر", "chain_name", "تاس", "chain_span", "5-9", "chain_span", "")...)
	if got := p.attr("#chain-0", "value"); got != "تاس" {
		t.Errorf("after moving up the first link is %q", got)
	}
	status, body := o.do(http.MethodPost, claim, form(fields("4", "said", "no date", "fig_text", "many of them")...))
	if status != http.StatusUnprocessableEntity {
		t.Errorf("what is no date and no range: %d", status)
	}
	p = read(t, body)
	p.holds("#said-about", "no date")
	p.holds("#claim", "many of them")
	status, body = o.do(http.MethodPost, claim, form(fields("1")...))
	if status != http.StatusConflict {
		t.Errorf("a stale save: %d", status)
	}
	read(t, body).holds("#conflict", "Save yours over it")
}

func TestPutAClaimToAQuestion(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Title", "Outlet", "en")
	p := o.post(href.ClaimsOfDocument(d.ID), "span", "26-60")
	claim := p.attr("#claim", "action")
	p = o.post(claim, "version", p.attr("#claim [name=version]", "value"), "span", "26-60", "act", "asserts",
		"fig_text", "≥ 501", "fig_what", "killed", "fig_who", "soldiers", "do", "ask", "which", "How many soldiers were killed?", "type", "count")
	p.holds(".put", "How many soldiers were killed? ≥ 501")
	rows, err := o.store.Questions(t.Context(), db.QuestionFilter{})
	if err != nil || len(rows) != 1 || rows[0].Type != record.CountQuestion || rows[0].Count.What != "killed" || rows[0].Claims != 1 {
		t.Fatalf("%+v %v", rows, err)
	}
	p = o.post(claim, "version", p.attr("#claim [name=version]", "value"), "span", "26-60", "act", "asserts", "fig_text", "≥ 501", "do", p.attr(".put button", "value"))
	if len(p.all(".put")) != 0 {
		t.Error("still put to the question")
	}
}

func TestTheSameClaimSentTwiceIsSavedOnce(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Title", "Outlet", "en")
	for range 2 {
		o.post(href.ClaimsOfDocument(d.ID), "id", "01926b7e-0000-7000-8000-000000000001", "span", "0-12")
	}
	claims, err := o.store.ClaimsOf(t.Context(), d.ID)
	if err != nil || len(claims) != 1 {
		t.Errorf("%d claims, %v", len(claims), err)
	}
}

func TestHighlights(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "Title", "Outlet", "ar")
	p := o.post(href.HighlightsOf(d.ID), "span", "0-1")
	p.holds("#highlight blockquote", "😀")
	action := p.attr("#highlight", "action")
	p = o.post(action, "version", "1", "document", string(d.ID), "note", "رمز", "tag", "emoji")
	p.holds("#note", "رمز")
	p.holds("#highlight .chip.tag", "emoji")
	o.post(action+"/delete", "document", string(d.ID))
	all, err := o.store.HighlightsOf(t.Context(), d.ID)
	if err != nil || len(all) != 0 {
		t.Errorf("%d highlights, %v", len(all), err)
	}
}

func TestFindOffersActorsInAnySpelling(t *testing.T) {
	o := newOffice(t)
	if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: "إستونيا", Kind: record.State, Aliases: []string{"Estonia"}}); err != nil {
		t.Fatal(err)
	}
	for _, typed := range []string{"استو", "eston"} {
		if _, body := o.do(http.MethodGet, href.With(href.FindActor, "q", typed), nil); !strings.Contains(body, `"name":"إستونيا"`) {
			t.Errorf("%q: %s", typed, body)
		}
	}
}

// A newer version of a report names the one that it replaces, and lists the claims
// whose words it has no more, each leading to its old place.
func TestANewerVersionNamesTheOlderOne(t *testing.T) {
	for _, c := range []struct{ lang, replaces, lost string }{
		{"en", "Replaces an older version:", "1 claim of it was not carried over"},
		{"ar", "يحل محل نسخة أقدم:", "لم يُنقل منها ادعاء واحد"},
	} {
		t.Run(c.lang, func(t *testing.T) {
			o := newOffice(t)
			if err := o.desk.settings.change(func(s *Settings) { s.Lang = c.lang }); err != nil {
				t.Fatal(err)
			}
			rest := strings.Repeat("وأضاف المسؤول أن الطريق بين القريتين ما زال مقطوعا منذ الصباح الباكر. ", 5) + "\n"
			first := "😀 قال الناطقُ إن 41 مدنيا قُتلوا.\n" + rest + "ونفت الحكومة ذلك.\n"
			older := o.report(first, "النسخة الأولى", "Outlet", "ar")
			var lost record.Claim
			for _, words := range []string{"41 مدنيا قُتلوا", "ونفت الحكومة ذلك"} {
				claim, err := o.store.SaveClaim(t.Context(), record.Claim{Document: older.ID, Act: record.Asserts, Spans: []record.Quote{{Span: spanOf(t, older.Text, words)}}})
				if err != nil {
					t.Fatal(err)
				}
				lost = claim
			}
			newer := o.report("تحديث\n"+strings.Replace(first, "ونفت الحكومة ذلك", "وأكدت الحكومة ذلك", 1), "النسخة الثانية", "Outlet", "ar")
			p := o.get(href.Document(newer.ID))
			p.holds("#older", c.replaces)
			p.holds(`#older a[href="`+href.Document(older.ID)+`"]`, "النسخة الأولى")
			p.holds("#older summary", c.lost)
			p.holds(`#older li a[href="`+href.DocumentAt(older.ID, lost.ID)+`"]`, "ونفت الحكومة ذلك")
			if n := len(p.all("#older li")); n != 1 {
				t.Errorf("%d claims are listed", n)
			}
			if n := len(o.get(href.Document(older.ID)).all("#older")); n != 0 {
				t.Error("the first version replaces something")
			}
		})
	}
}

// A figure and what it counts stand apart, so that no noun has to agree with the
// number: of one, two, a few and many the words are the same.
func TestAFigureStandsApartFromWhatItCounts(t *testing.T) {
	o := newOffice(t)
	d := o.report(englishReport, "Title", "Outlet", "en")
	for _, n := range []float64{1, 2, 5, 34} {
		c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Confirmed, Spans: []record.Quote{{Span: spanOf(t, d.Text, d.Text[:12])}},
			Figures: []record.Figure{{Range: figure.Range{Low: n, High: n}, Qualifier: "exact", Count: record.Count{What: "ships"}}, {Range: figure.Range{Low: n, High: n}, Qualifier: "exact", Count: record.Count{What: "killed", Who: "children"}}}})
		if err != nil {
			t.Fatal(err)
		}
		for lang, want := range map[string][]string{"en": {"ships", "killed, children"}, "ar": {"سفن", "قتلى، أطفال"}} {
			o.speaks(lang)
			p := o.get(href.DocumentAt(d.ID, c.ID))
			for i, counted := range want {
				told := fmt.Sprintf("%v · %s", n, counted)
				if got := (page{t, p.all("details.figure")[i]}).text("summary"); got != told {
					t.Errorf("%s: %q, want %q", lang, got, told)
				}
				if got := p.text(fmt.Sprintf("#put-figure option:nth-child(%d)", i+1)); got != told {
					t.Errorf("%s: to put: %q, want %q", lang, got, told)
				}
			}
		}
	}
}

// A report names those that have passages of it in nearly the same words, though no
// question holds both, and leads to each passage beside its like.
func TestTheReaderTellsOfSharedWording(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	first := o.report("The governor said that engineers had reopened the northern bridge to lorries carrying medicine.", "First", "The Outlet", "en")
	second := o.report("Rain fell all night. The governor said that engineers had reopened the northern bridge to lorries carrying medicine and flour. Nothing else was heard.", "Second", "Another", "en")
	dbtest.Gathered(t, o.store)
	p := o.get(href.Document(first.ID))
	p.holds("#shared summary", "1 other report has passages in nearly the same words")
	p.holds("#shared", "Second")
	p.holds("#shared", "1 passage")
	p = o.get(p.attr("#shared li a", "href"))
	p.holds("main", "carrying medicine and flour")
	o.speaks("ar")
	o.get(href.Document(second.ID)).holds("#shared summary", "في تقرير آخر مقاطع بالألفاظ نفسها تقريبا")
}

// A claim that clashes with another on two questions is listed once under it, with what weighs most.
func TestAClaimStandsOnceAgainstAnother(t *testing.T) {
	f := newFlood(t)
	again := f.question(record.Question{Text: "How many people of the valley were killed?", Type: record.CountQuestion, Count: record.Count{What: "killed", Cumulative: true}})
	f.stands(again, f.first, 41, "2024-03-09")
	f.stands(again, f.other, 12, "2024-03-09")
	p := f.get(href.DocumentAt(f.en.ID, f.first.ID))
	named := map[string]int{}
	for _, a := range p.all("#against .finding a") {
		named[attrOf(a, "href")]++
	}
	if want := map[string]int{href.DocumentAt(f.ar.ID, f.other.ID): 1, href.DocumentAt(f.en.ID, f.later.ID): 1}; !maps.Equal(named, want) {
		t.Errorf("named %v, want %v", named, want)
	}
	if kind := p.text("#against .finding:has(a[href='" + href.DocumentAt(f.ar.ID, f.other.ID) + "']) .chip"); kind != "Contradicts" {
		t.Errorf("%s is told of it first", kind)
	}
}
