package handlers

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// The plot counts the claims of each day and leads to them; the list groups them
// by day, in both orders.
func TestTimelineHoldsEventsAgainstReports(t *testing.T) {
	f := newFlood(t)
	f.speak("en")
	if p := f.get(href.Timeline); len(p.all("svg .dot")) != 0 {
		t.Error("claims without a day of their own are plotted")
	}
	happened := func(c record.Claim, on string) {
		t.Helper()
		c, err := f.store.Claim(t.Context(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		c.Happened = on
		if _, err := f.store.SaveClaim(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	happened(f.first, "2024-03") // no day of it is said
	happened(f.later, "2024-03-01")
	happened(f.other, "2024-03-10") // told before it was to happen
	p := f.get(href.Timeline)
	var dots []string
	for _, n := range p.all("svg.wide a.point") {
		dots = append(dots, page{t, n}.text("title"))
		if target := attrOf(n, "href"); len(dots) == 1 && len(f.get(target).all(".dense tbody tr")) != 2 {
			t.Errorf("the first dot leads to %s", target)
		}
	}
	if want := "1 claim, happened 1 Mar 2024, reported 9 Mar 2024|1 claim, happened Mar 2024, reported 9 Mar 2024|1 claim, happened 10 Mar 2024, reported 9 Mar 2024"; strings.Join(dots, "|") != want {
		t.Errorf("the dots say %q, want %q", dots, want)
	}
	var acts []string
	for _, n := range p.all("section.day tbody tr .chip") {
		acts = append(acts, n.FirstChild.Data)
	}
	if want := "accuses|denies"; !slices.Equal(slices.Sorted(slices.Values(acts)), strings.Split(want, "|")) {
		t.Errorf("the acts that are no plain statements are shown as %q, want %q", acts, want)
	}
	days := func(p page) string {
		var all []string
		for _, n := range p.all("section.day") {
			day := page{t, n}
			all = append(all, fmt.Sprintf("%s: %d", day.text("h3"), len(day.all("tbody tr"))))
		}
		return strings.Join(all, "; ")
	}
	if got, want := days(p), "Mar 2024: 1; 1 Mar 2024: 1; 9 Mar 2024: 2; 10 Mar 2024: 1"; got != want {
		t.Errorf("by event %q, want %q", got, want)
	}
	if told := p.all("section.day > p"); len(told) != 1 || !strings.Contains(page{t, told[0].Parent}.text("h3"), "9 Mar 2024") {
		t.Errorf("%d days have claims without a day of their own", len(told))
	}
	if told := f.get(href.With(href.Timeline, "by", "report")).all("section.day > p"); len(told) != 0 {
		t.Error("by report every claim has its day")
	}
	if got, want := days(f.get(href.With(href.Timeline, "by", "report"))), "9 Mar 2024: 5"; got != want {
		t.Errorf("by report %q, want %q", got, want)
	}
	for words, id := range map[string]record.ID{"8 days later": f.later.ID, "1 day ahead": f.other.ID} {
		found := false
		for _, n := range p.all("section.day tbody tr") {
			row := page{t, n}
			if strings.Contains(row.attr("a", "href"), string(f.first.ID)) && strings.Contains(row.text("td:nth-child(3)"), "day") {
				t.Errorf("a report within the month of its event is said to come %q", row.text("td:nth-child(3)"))
			}
			found = found || strings.Contains(row.attr("a", "href"), string(id)) && strings.Contains(row.text("td:nth-child(3)"), words)
		}
		if !found {
			t.Errorf("no row says %q", words)
		}
	}
}

// attrOf is an attribute of an element.
func attrOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func TestTimelineTurnsPages(t *testing.T) {
	o := newOffice(t)
	o.post(href.Settings, "lang", "en", "digits", "latin", "keys", "1")
	d := o.report(strings.Repeat("word ", pageLength+7), "Many words", "Salt Courier", "en")
	for i := range pageLength + 3 {
		span := fmt.Sprintf("%d-%d", 5*i, 5*i+4)
		if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Confirmed, Spans: quotes(span)}); err != nil {
			t.Fatal(err)
		}
	}
	p := o.get(href.Timeline)
	if got := len(p.all("section.day tbody tr")); got != pageLength {
		t.Errorf("%d rows on the first page", got)
	}
	if got := len(o.get(p.attr(".pager a", "href")).all("section.day tbody tr")); got != 3 {
		t.Errorf("%d rows on the second page", got)
	}
}

func TestRulesReadWhatIsTried(t *testing.T) {
	o := newOffice(t)
	for lang, want := range map[string]string{"en": "leaves the number itself out", "ar": "لا يشمل العدد نفسه"} {
		o.post(href.Settings, "lang", lang, "digits", "latin", "keys", "1")
		p := o.get(href.With(href.Rules, "try", "قُتل أكثر من 500 😀 شخص"))
		p.holds(".tried", "≥ 501")
		p.holds(".tried", want)
		if got := o.get(href.With(href.Rules, "try", "no figure here")).text(".tried"); strings.ContainsAny(got, "0123456789") {
			t.Errorf("%s: read %q in nothing", lang, got)
		}
	}
}

// TestRulesListTheirWordsOneByOne: each phrase stands in the direction of its own
// language, on a page of either, and no number of a range is torn apart.
func TestRulesListTheirWordsOneByOne(t *testing.T) {
	o := newOffice(t)
	for _, lang := range []string{"en", "ar"} {
		o.speaks(lang)
		p := o.get(href.Rules)
		var phrases []string
		for _, n := range p.all("#rule-less_than ul.named > li > bdi.quote[lang=en][dir=ltr]") {
			phrases = append(phrases, page{t, n.Parent}.text("bdi"))
		}
		if len(phrases) < 4 || !slices.Contains(phrases, "fewer than") {
			t.Errorf("%s: the English words are %q", lang, phrases)
		}
		if n := len(p.all("#rule-less_than ul.named > li > bdi.quote[lang=ar][dir=rtl]")); n < 4 {
			t.Errorf("%s: %d Arabic words", lang, n)
		}
		for selector, want := range map[string]string{
			"#rule-less_than td > bdi.num": "[0, N−1]", "#rule-millions td > bdi.num": "[1\u00a0000\u00a0000, 9\u00a0999\u00a0999]",
			"#rule-millions td:last-child": "[1\u00a0000\u00a0000,\u00a09\u00a0999\u00a0999]",
		} {
			if got := p.all(selector)[0].FirstChild.Data; !strings.Contains(got, want) {
				t.Errorf("%s: %s says %q, want %q in it", lang, selector, got, want)
			}
		}
	}
}
