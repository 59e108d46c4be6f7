package handlers

import (
	"net/http"
	"strings"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// A figure and its sign stay on one line where two claims, or two reports, are
// beside each other.
func TestAComparedFigureDoesNotBreak(t *testing.T) {
	o := newOffice(t)
	q, err := o.store.SaveQuestion(t.Context(), record.Question{Text: "How many barges sank?", Type: record.CountQuestion, Status: record.Confirmed, Count: record.Count{What: "killed"}})
	if err != nil {
		t.Fatal(err)
	}
	var documents, claims []record.ID
	for _, words := range []string{"The council said that up to 15 were lost.", "The port said that at most 15 were lost."} {
		d := o.report(words, words, "Valley Courier", "en")
		upTo := figure.Range{Low: 0, High: 15}
		whole := text.Span{Start: 0, End: text.New(words).Len()}
		c, err := o.store.SaveClaim(t.Context(), record.Claim{
			Document: d.ID, Spans: []record.Quote{{Span: whole, Exact: words}}, Act: record.Asserts, Status: record.Confirmed,
			Claimant: record.Ref{Name: "the council"}, Figures: []record.Figure{{Range: upTo, Status: record.Confirmed}},
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.store.SavePosition(t.Context(), record.Position{Question: q.ID, Claim: c.ID, Range: upTo, Status: record.Confirmed}); err != nil {
			t.Fatal(err)
		}
		documents, claims = append(documents, d.ID), append(claims, c.ID)
	}
	for _, address := range []string{href.CompareDocuments(documents[0], documents[1]), href.CompareClaims(claims[0], claims[1])} {
		if _, page := o.do(http.MethodGet, address, nil); strings.Count(page, "≤\u00a015") < 2 || strings.Contains(page, "≤ 15") {
			t.Errorf("%s: %d figures that do not break, %d that do", address, strings.Count(page, "≤\u00a015"), strings.Count(page, "≤ 15"))
		}
	}
}

// Two reports beside each other: first how they stand, then the questions that both
// answer with the clash before the rest, and each side's own; what is known of the
// reports themselves comes last. Nobody's grade is no grade.
func TestTwoReportsShowFirstWhereTheyDiffer(t *testing.T) {
	f := newFlood(t)
	dry := f.question(record.Question{Text: "Are the fields dry?", Type: record.YesNo})
	f.put(record.Position{Question: dry.ID, Claim: f.first.ID, Answer: record.Yes})
	f.put(record.Position{Question: dry.ID, Claim: f.other.ID, Answer: record.Yes})
	for lang, words := range map[string]string{"en": "They clash on 1 question.", "ar": "يتعارضان في سؤال واحد."} {
		f.speak(lang)
		p := f.get(href.CompareDocuments(f.en.ID, f.ar.ID))
		p.holds("#differ", words)
		rows := p.all(".between tbody tr")
		if len(rows) != 2 {
			t.Fatalf("%d questions of both", len(rows))
		}
		p.holds(".between thead", f.en.Title)
		first := page{t, rows[0]}
		if got := first.attr("a.q", "href"); got != href.Question(f.count.ID) {
			t.Errorf("%s: %s comes first, want the clash", lang, got)
		}
		first.holds("td.answers", "41")
		if len(first.all(".chip.contradicts")) != 1 || first.text(".lean") == "" {
			t.Errorf("%s: the clash is not said, or not why", lang)
		}
		alone := p.all("details.alone")
		if len(alone) != 2 || len((page{t, alone[0]}).all("li")) != 1 || len((page{t, alone[1]}).all("li")) != 1 {
			t.Errorf("%s: %d lists of what one report alone answers", lang, len(alone))
		}
		if len(p.all("details.about-both .versus")) != 1 || len(p.all("div.card .versus")) != 0 {
			t.Errorf("%s: title and length do not stand folded below", lang)
		}
	}
}

// A claim that nobody graded has a dash, and one that was graded says in words what
// its code means.
func TestAGradeSaysWhatItMeans(t *testing.T) {
	f := newFlood(t)
	c, err := f.store.Claim(t.Context(), f.first.ID)
	if err != nil {
		t.Fatal(err)
	}
	c.Source, c.Info = "B", ""
	if _, err := f.store.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{href.Question(f.count.ID), href.Claims} {
		p := f.get(address)
		if len(p.all(`table [title="B, usually reliable · 6, not judged"]`)) != 1 {
			t.Errorf("%s: the grade does not say what it means", address)
		}
		p.holds("table", "not graded")
		p.lacks("table", "F6")
	}
}

// The titles of two reports beside each other are in the language of their reports,
// over the columns and within the narrow cells.
func TestComparedTitlesKeepTheirLanguage(t *testing.T) {
	f := newFlood(t)
	for name, test := range map[string]struct {
		address string
		title   string
		times   int
	}{
		"documents, over the columns": {href.CompareDocuments(f.en.ID, f.ar.ID), "thead bdi", 2},
		"documents, within cells":     {href.CompareDocuments(f.en.ID, f.ar.ID), "td.answers .when-narrow", 1},
		"claims":                      {href.CompareClaims(f.first.ID, f.other.ID), "thead bdi", 1},
	} {
		p := f.get(test.address)
		for _, d := range []record.Document{f.en, f.ar} {
			here := 0
			for _, title := range p.all(test.title + `[lang="` + d.Lang + `"][dir="` + d.Dir + `"]`) {
				if title.FirstChild != nil && title.FirstChild.Data == d.Title {
					here++
				}
			}
			if here < test.times {
				t.Errorf("%s: %d titles in %s, want %d", name, here, d.Lang, test.times)
			}
		}
	}
}

// A report without a date says what that is good for and where to give it: in the list,
// at its own head, and where it is compared.
func TestAReportWithoutADateLeadsToGivingOne(t *testing.T) {
	o := newOffice(t)
	var ids []record.ID
	for i, published := range []string{"", "2024-03-09"} {
		words := []string{"The council said the road was open.", "The port said the road was shut."}[i]
		d, err := o.store.AddDocument(t.Context(), record.Document{Title: words, Published: published, Lang: "en", Dir: "ltr", Text: words, MediaType: "text/plain", Charset: "utf-8"}, []byte(words))
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, d.ID)
	}
	way, other := href.DateOf(ids[0]), href.DateOf(ids[1])
	for _, address := range []string{href.Documents, href.Document(ids[0]), href.Document(ids[1]), href.CompareDocuments(ids[0], ids[1])} {
		p := o.get(address)
		want := 1
		if address == href.Document(ids[1]) {
			want = 0
		}
		if n, m := len(p.all(`a[href="`+way+`"]`)), len(p.all(`a[href="`+other+`"]`)); n != want || m != 0 {
			t.Errorf("%s: %d ways to the date of the one, %d to that of the other", address, n, m)
		}
	}
	if path, id, _ := strings.Cut(way, "#"); len(o.get(path).all("input#"+id)) != 1 {
		t.Errorf("%s leads to no field", way)
	}
}
