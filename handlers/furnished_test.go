package handlers

import (
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
)

// arabicReport has everything that moves offsets: an emoji, vowel marks, Latin
// words and digits inside Arabic, quotation marks and a second paragraph.
const arabicReport = "😀 عاجل: بيانٌ من وَزارةِ الدفاع\n" +
	"وأشار المتحدث إلى أن القوات دمرت 10 دبابات من طراز \"تي-72\" (T-72) قرب النهر، بحسب قوله.\n" +
	"ونفت الوزارة قصف الجسر، مؤكدة أنها لا تستهدف المدنيين."

const englishReport = "The spokesman 🙂 said that more than 500 soldiers were killed near the old bridge.\nThe ministry denied it."

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

func quotes(spans ...string) []record.Quote {
	all, _ := parseSpans(spans)
	return all
}

// questions are the questions of one status.
func (o *office) questions(status record.Status) []db.QuestionRow {
	o.t.Helper()
	rows, err := o.store.Questions(o.t.Context(), db.QuestionFilter{Status: status})
	if err != nil {
		o.t.Fatal(err)
	}
	return rows
}

// contested is a question that the program proposes and finds contested.
func (o *office) contested(t *testing.T) record.ID {
	t.Helper()
	for _, q := range o.questions(record.Suggested) {
		if q.Standing == record.Contested {
			return q.ID
		}
	}
	t.Fatal("no suggested question is contested")
	return ""
}
