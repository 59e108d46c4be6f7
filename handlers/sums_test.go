package handlers

import (
	"net/http"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// parts asks for parts of the flood's count: those drowned, of whom the mayor
// counts 12, and those in the valley, of whom nobody says a number.
func (f *flood) parts() (drowned, valley record.Question) {
	f.t.Helper()
	part := func(words string) record.Question {
		return f.question(record.Question{Text: words, Type: record.CountQuestion, PartOf: f.count.ID, Count: f.count.Count})
	}
	drowned, valley = part("How many of them drowned?"), part("How many of them in the valley?")
	f.stands(drowned, f.other, 12, "2024-03-09")
	return drowned, valley
}

// A figure is drawn as unexplained only when no part that is not stated could
// make it up.
func TestOnlyWhatNothingExplainsIsUnexplained(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	_, valley := f.parts()
	p := f.get(href.Question(f.count.ID))
	if len(p.all("svg.wide line.gap")) != 0 || len(p.all("svg.wide line.measure")) != 1 {
		t.Errorf("with a part unstated: %d gaps, %d measures", len(p.all("svg.wide line.gap")), len(p.all("svg.wide line.measure")))
	}
	p.holds("svg.wide text.measure", "53 not stated") // 65 without 12
	p.holds("section", "not stated")
	if len(p.all("div[id^=sum-]")) != 0 {
		t.Errorf("nothing misfits: %s", p.text("#findings"))
	}
	f.stands(valley, f.other, 30, "2024-03-09")
	p = f.get(href.Question(f.count.ID))
	if len(p.all("svg.wide line.gap")) != 1 || len(p.all("svg.wide line.measure")) != 0 {
		t.Errorf("with all parts stated: %d gaps, %d measures", len(p.all("svg.wide line.gap")), len(p.all("svg.wide line.measure")))
	}
	p.holds("svg.wide text.gap", "30 too many") // 42 against the town's 12; 65 is nearer
	p.holds("#findings", "against the sum of parts")
}

// What counts something else than its question asks is in no sum, and said to be.
func TestWhatCountsSomethingElseIsLeftOutOfTheSum(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	drowned, _ := f.parts()
	wounded := f.count
	wounded.Count.What = "wounded"
	f.stands(record.Question{ID: drowned.ID, Type: record.CountQuestion, Count: wounded.Count}, f.first, 400, "2024-03-09")
	p := f.get(href.Question(f.count.ID))
	p.holds("section tr:has(a[href*='"+string(drowned.ID)+"'][class=party])", "Governor: 400")
	p.holds("section tr:has(a[href*='"+string(drowned.ID)+"'][class=party])", "left out")
	p.holds("section tr.total", "≥ 12")
}

func TestJudgeWhatTheSumDoesNotReach(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	_, valley := f.parts()
	f.stands(valley, f.other, 30, "2024-03-09")
	p := f.get(href.Question(f.count.ID))
	misfits := p.all("div[id^=sum-]")
	if len(misfits) != 2 {
		t.Fatalf("%d figures do not fit, want 65 and 12: %s", len(misfits), p.text("#findings"))
	}
	position := p.attr("div[id^=sum-] input[name=position]", "value")
	p = f.post(href.JudgeSum(f.count.ID), "position", position, "status", "dismissed", "note", "another valley")
	p.holds("#sum-"+position+".dismissed", "another valley")
	p.holds("#sum-"+position, "Dismissed")
	p = f.post(href.JudgeSum(f.count.ID), "position", position, "status", "confirmed")
	p.holds("#sum-"+position, "Accepted")
	f.speak("ar")
	f.get(href.Question(f.count.ID)).holds("#sum-"+position, "مقبول")
	if status, _ := f.do(http.MethodPost, href.JudgeSum(f.count.ID), form("position", "nothing", "status", "confirmed")); status != http.StatusNotFound {
		t.Errorf("a position that is not there: %d", status)
	}
	if status, _ := f.do(http.MethodPost, href.JudgeSum(f.count.ID), form("position", position, "status", "burnt")); status != http.StatusUnprocessableEntity {
		t.Errorf("no judgement: %d", status)
	}
}

// The table that one saves is the table that one sees, all pages of it.
func TestClaimsAsCSVAreThoseOfTheFilter(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	address := f.get(href.With(href.Claims, "act", "denies")).attr(".head a.btn", "href")
	status, body := f.do(http.MethodGet, address, nil)
	if status != http.StatusOK {
		t.Fatal(status)
	}
	if want := "الشركة"; !strings.Contains(body, want) || strings.Contains(body, "41 people were killed") {
		t.Errorf("of the denials: %s", body)
	}
	if _, body = f.do(http.MethodGet, href.ExportClaims, nil); !strings.Contains(body, "41 people were killed") {
		t.Errorf("of all: %s", body)
	}
}
