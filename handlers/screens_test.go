package handlers

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// longReport is a report that a page has to scroll, in Arabic, with everything that a reader meets.
const longReport = "ميدانيا، أعلنت قيادة القوات الشمالية عن تحقيق تقدم في محيط بلدة السد، وشددت على رفضها وقف القتال قبل انسحاب خصومها.\n" +
	"وأشار المتحدث باسمها إلى أن قواته دمرت 10 دبابات و6 مدافع من طراز \"دي-20\" (D-20) و30 آلية عسكرية في 8 أكتوبر 2023.\n" +
	"ونفت وزارة الدفاع قصف الجسر، مؤكدة أنها لا تستهدف المباني المدنية، واتهمت الطرف الآخر باستهداف مناطق مأهولة.\n" +
	"\n" +
	"وقالت مصادر طبية إن أكثر من 500 شخص قتلوا منذ بداية المواجهات، بينهم 41 طفلا.\n" +
	"وفي وقت سابق قالت الوزارة إن الجيش صد هجوما على البلدة وقتل 20 جنديا، ودفع المهاجمين إلى الانسحاب.\n" +
	"تابعونا على منصاتنا للمزيد من الأخبار."

// furnished is an office with work in it, and the report, a claim and a suggestion to look at.
func furnished(t *testing.T) (o *office, d record.Document, claim, suggestion record.Claim) {
	t.Helper()
	o = newOffice(t)
	d = o.report(longReport, "القوات الشمالية تعلن تقدما قرب السد والوزارة تنفي قصف الجسر", "وكالة المدى", "ar")
	english := o.report(englishReport, "Spokesman counts five hundred dead", "The Daily Ledger", "en")
	o.report("خبر قصير 😀", "خبر قصير", "صحيفة النهر", "ar")
	at := func(d record.Document, words string) record.Quote {
		return record.Quote{Span: spanOf(t, d.Text, words)}
	}
	save := func(c record.Claim) record.Claim {
		t.Helper()
		saved, err := o.store.SaveClaim(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		return saved
	}
	who := at(d, "المتحدث باسمها")
	claim = record.Claim{Document: d.ID, Act: record.Asserts, Said: d.Published, Spans: []record.Quote{at(d, "قواته دمرت 10 دبابات و6 مدافع من طراز \"دي-20\" (D-20) و30 آلية عسكرية في 8 أكتوبر 2023")},
		Claimant: record.Ref{Name: "المتحدث باسم القوات الشمالية"}, ClaimantSpan: &who, Chain: []record.Link{{Actor: record.Ref{Name: "المتحدث باسم القوات الشمالية"}}, {Actor: record.Ref{Name: "وكالة المدى"}}},
		Source: "C", Info: "3", Tags: []record.Ref{{Name: "خسائر المعدات"}}, Places: []record.Place{{Name: "بلدة السد"}}}
	fillIn(&claim, d)
	claim = save(claim)
	save(record.Claim{Document: d.ID, Act: record.Denies, Spans: []record.Quote{at(d, "قصف الجسر")}, Claimant: record.Ref{Name: "وزارة الدفاع"}})
	save(record.Claim{Document: d.ID, Act: record.Accuses, Spans: []record.Quote{at(d, "الطرف الآخر باستهداف مناطق مأهولة")}, Claimant: record.Ref{Name: "وزارة الدفاع"}})
	killed := record.Claim{Document: d.ID, Act: record.Asserts, Spans: []record.Quote{at(d, "أكثر من 500 شخص قتلوا منذ بداية المواجهات، بينهم 41 طفلا")}, Claimant: record.Ref{Name: "مصادر طبية"}}
	fillIn(&killed, d)
	save(killed)
	suggestion = save(record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{at(d, "الجيش صد هجوما على البلدة وقتل 20 جنديا")}, Claimant: record.Ref{Name: "وزارة الدفاع"}})
	save(record.Claim{Document: english.ID, Act: record.Asserts, Spans: []record.Quote{at(english, "more than 500 soldiers were killed")}})
	if _, err := o.store.SaveHighlight(t.Context(), record.Highlight{Document: d.ID, Spans: []record.Quote{at(d, "انسحاب خصومها")}, Note: "شرط سابق"}); err != nil {
		t.Fatal(err)
	}
	d.Boilerplate = greyed(d, spanOf(t, d.Text, "تابعونا"))
	d, err := o.store.SaveDocument(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	return o, d, claim, suggestion
}

// TestScreensFit opens every screen in both languages, light and dark, wide and
// narrow: none may be wider than the window or meet an error. With -shots it
// writes a picture of each.
func TestScreensFit(t *testing.T) {
	o, d, claim, suggestion := furnished(t)
	b := o.newTab()
	for _, lang := range []string{"en", "ar"} {
		for _, theme := range []string{"light", "dark"} {
			if err := o.desk.settings.change(func(s *Settings) { s.Lang, s.Theme, s.Analyst = lang, theme, "Lina" }); err != nil {
				t.Fatal(err)
			}
			for _, width := range []int64{1440, 420} {
				b.do(chromedp.EmulateViewport(width, 960))
				for name, address := range map[string]string{
					"documents": href.Documents, "paste": href.PasteDocument, "edit": href.EditDocument(d.ID),
					"reader": href.Document(d.ID), "claim": href.DocumentAt(d.ID, claim.ID), "suggestion": href.DocumentAt(d.ID, suggestion.ID),
					"missing": "/nowhere",
				} {
					b.open(address)
					if over := eval[int](b, `Math.max(document.documentElement.scrollWidth - innerWidth, document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth)`); over > 0 {
						t.Errorf("%s, %s, %d wide: %d pixels too wide", name, lang, width, over)
					}
					b.shoot(fmt.Sprintf("%s-%s-%s-%d", name, lang, theme, width))
				}
			}
		}
	}
}

func TestJudgeSuggestionsByKeys(t *testing.T) {
	o, d, _, suggestion := furnished(t)
	second, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Status: record.Suggested, Spans: []record.Quote{{Span: spanOf(t, d.Text, "بلدة السد")}}})
	if err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	b.open(href.Document(d.ID))
	b.press("j")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(second.ID) + `"`)
	b.press("a")
	b.until(`document.getElementById("claim")?.dataset.id === "` + string(suggestion.ID) + `" && document.querySelector("[data-judge]")`)
	b.press("x")
	b.until(`!document.getElementById("claim") && CSS.highlights.get("suggested").size === 0`)
	if c, err := o.store.Claim(t.Context(), second.ID); err != nil || c.Status != record.Confirmed {
		t.Errorf("accepted: %v %v", c.Status, err)
	}
	if c, err := o.store.Claim(t.Context(), suggestion.ID); err != nil || c.Status != record.Dismissed {
		t.Errorf("dismissed: %v %v", c.Status, err)
	}
	b.press("jk")
	b.until(`document.getElementById("claim")`)
}
