package handlers

import (
	"fmt"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestANewClaimComesWithWhatItsWordsHold: figures, dates and places are offered
// with the words they came from and the rule that read them, and one press
// confirms each. The words stand after an emoji, a vowel mark and a CRLF.
func TestANewClaimComesWithWhatItsWordsHold(t *testing.T) {
	for _, c := range []struct {
		name, lang, text, words      string
		figure, figureWords          string
		date, edtf, dateWords, dated string
		place                        string
	}{
		{"English", "en", "Breaking 😀 nai\u0308ve\r\nThe ministry said more than 500 soldiers were killed in Lebanon yesterday.", "more than 500 soldiers were killed in Lebanon yesterday",
			"> 500", "more than 500", "8 Mar 2024", "2024-03-08", "yesterday", "The day before the publication", "Lebanon"},
		{"Arabic", "ar", "عاجِل 😀\r\nقالت الوزارة إن أكثر من 500 جندي قتلوا في لبنان أمس.", "أكثر من 500 جندي قتلوا في لبنان أمس",
			"> 500", "أكثر من 500", "8 Mar 2024", "2024-03-08", "أمس", "The day before the publication", "لبنان"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t)
			d := o.report(strings.ReplaceAll(c.text, "\r\n", "\n"), "Title", "Outlet", c.lang)
			at := spanOf(t, d.Text, c.words)
			p := o.post(href.ClaimsOfDocument(d.ID), "span", spanText(at.Start, at.End))
			p.holds(".figure summary", c.figure)
			p.holds(".figure-row .read", c.figureWords)
			p.holds(".figure-row .read", "no upper end")
			p.holds(".figure-row .confirm", "Accept")
			p.holds(`[value="take:happened:`+c.edtf+`"]`, c.date)
			p.holds(".read .sub", c.dateWords)
			p.holds(".read .sub", c.dated)
			if got := p.attr("#happened", "value"); got != c.edtf {
				t.Errorf("it happened %q", got)
			}
			offered := p.attr(`[value^="take:place:"]`, "value")
			p.holds(`[value^="take:place:"]`, c.place)

			form := p.attr("#claim", "action")
			fields := func(do string) []string {
				return []string{"version", p.attr("#claim [name=version]", "value"), "span", spanText(at.Start, at.End), "act", "asserts", "happened", p.attr("#happened", "value"), "do", do,
					"fig_id", p.attr("[name=fig_id]", "value"), "fig_text", p.attr("[name=fig_text]", "value"), "fig_what", p.attr("[name=fig_what]", "value"), "fig_who", p.attr("[name=fig_who]", "value"), "fig_span", p.attr("[name=fig_span]", "value")}
			}
			p = o.post(form, fields(offered)...)
			if got := p.attr("#place-0", "value"); got != c.place {
				t.Errorf("the place is %q", got)
			}
			p = o.post(form, append(fields("confirm:figure:0"), "place_name", c.place, "place_span", p.attr("[name=place_span]", "value"))...)
			p = o.post(form, append(fields("take:happened:"+c.edtf), "place_name", c.place, "place_span", p.attr("[name=place_span]", "value"))...)
			if n := len(p.all(`.claim .chip.suggested`)); n != 0 {
				t.Errorf("%d chips are left to confirm", n)
			}
			claims, err := o.store.ClaimsOf(t.Context(), d.ID)
			if err != nil || len(claims) != 1 {
				t.Fatalf("%d claims, %v", len(claims), err)
			}
			saved := claims[0]
			if f := saved.Figures[0]; f.Status != record.Confirmed || f.Low != 501 || f.Span.Exact == "" || f.Rule == "" {
				t.Errorf("the figure is %+v", f)
			}
			if p := saved.Places[0]; p.Name != c.place || p.Span == nil || p.Span.Exact != c.place {
				t.Errorf("the place is %+v", p)
			}
			if saved.Happened != c.edtf {
				t.Errorf("it happened %q", saved.Happened)
			}
		})
	}
}

func spanText(start, end int) string { return fmt.Sprintf("%d-%d", start, end) }
