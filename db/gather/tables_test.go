package gather

import (
	"strings"
	"testing"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

func TestTables(t *testing.T) {
	named := func(code string) {
		for _, lang := range []string{"en", "ar"} {
			if s := (record.Reason{Code: "gather.where", Args: []string{record.Word("topic_" + code)}}).Sentence(lang); strings.Contains(s, "topic_") {
				t.Errorf("%s: no word for it in a reason: %q", code, s)
			}
		}
	}
	asks := func(code, en, ar string) {
		if !strings.HasSuffix(en, "?") || !strings.HasSuffix(ar, "؟") || strings.Contains(en, "{who}") != strings.Contains(ar, "{who}") || strings.Contains(en, "{in place}") != strings.Contains(ar, "{in place}") {
			t.Errorf("%s: %q, %q", code, en, ar)
		}
	}
	for _, d := range disputes() {
		named(d.code)
		asks(d.code, d.en, d.ar)
	}
	for _, d := range departures() {
		named(d.code)
		asks(d.code, d.en, d.ar)
	}
	for _, k := range conducts() {
		named(k.code)
		asks(k.code, k.en, k.ar)
		if k.whoEn != "-" {
			asks(k.code, k.whoEn, k.whoAr)
		}
	}
	for _, topic := range topics() {
		named(topic.code)
		if topic.kind != "blame" && topic.kind != "deed" || topic.doing == nil || !strings.HasSuffix(topic.en, "?") || !strings.HasSuffix(topic.ar, "؟") {
			t.Errorf("%+v", topic)
		}
		if strings.Contains(topic.en, "{in place}") != topic.event || strings.Contains(topic.en, "{who}") != (topic.kind == "deed") {
			t.Errorf("%s: %q", topic.code, topic.en)
		}
	}
	words := plainWords()
	readTopics(&words)
	readDisputes(disputeTable, &words)
	readDisputes(departureTable, &words)
	readOpposites(&words)
	readConducts(&words)
	for _, list := range words {
		for i, w := range list {
			for j, short := range list {
				if i != j && strings.HasPrefix(w, short) {
					t.Errorf("%q is found wherever %q is", short, w)
				}
			}
		}
	}
	for code := range fates {
		if _, ok := phrases()[code]; !ok {
			t.Errorf("%s has no phrase", code)
		}
	}
}

func FuzzQuestions(f *testing.F) {
	f.Add("النيجر بخرق وقف إطلاق النار", "تشاد بانتهاك الهدنة 🌊\r\n", "نفت")
	f.Add("Chadian forces shelled the hospital", "it did not", "41")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		claims := []Claim{
			say("a", 0, niger, record.Accuses, a, accusing(chad), counting(1, "killed", "", true)),
			say("a", 50, chad, record.Denies, b, answering("a/0")),
			say("b", 0, chad, record.Asserts, c, at(b), happened("2023-04")),
			say("b", 50, compare.Actor{}, record.Asserts, a+" "+c),
		}
		for _, p := range Questions(claims) {
			if p.Question.Key == "" || len(p.Positions) == 0 {
				t.Errorf("%+v", p)
			}
		}
	})
}
