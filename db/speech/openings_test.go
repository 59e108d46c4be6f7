package speech

import "testing"

// A place before a colon tells where somebody else speaks, and does not speak itself.
func TestPlacesBeforeAColon(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a place that no table holds, and an army": {"كيسور: الجيش يعلن استعادة وادي النخل", []string{"asserts | الجيش | استعادة وادي النخل"}},
		"an opposition":                                  {"دارفان: المعارضة تتهم الحكومة بتزوير الانتخابات", []string{"accuses | المعارضة | الحكومة بتزوير الانتخابات"}},
		"an office":                                      {"كيسور: وزير الدفاع ينفي سقوط المطار", []string{"denies | وزير الدفاع | سقوط المطار"}},
		"a place that speaks":                            {"دارفان: سنواصل القتال", []string{"threatens | دارفان | سنواصل القتال"}},
		"somebody who was named":                         {"قال سامي راشد إن الجسر مفتوح.\nراشد: الوزير يعلن ما لا يعرف", []string{"asserts | سامي راشد | الجسر مفتوح", "asserts | سامي راشد | الوزير يعلن ما لا يعرف"}},
		"an army that speaks of another":                 {"الجيش: الجبهة تعلن سقوط البلدة كذبا", []string{"denies | الجيش | الجبهة تعلن سقوط البلدة كذبا"}},
		"English, a country and who speaks there":        {"Kenya: Opposition accuses government of fraud", []string{"accuses | Opposition | government of fraud"}},
		"English, a place and who speaks there":          {"Kobo: Police say five killed in blast", []string{"asserts | Police | five killed in blast"}},
		"English, a country that speaks":                 {"Kenya: 12 soldiers died at the border", []string{"asserts | Kenya | 12 soldiers died at the border"}},
		"who wrote it, and the name of the outlet":       {"كتب: سامر الدالي\nصحيفة مرسى الغد\n\nأعلنت الشرطة إغلاق الجسر.", []string{"asserts | الشرطة | إغلاق الجسر"}},
		"English, who wrote it and for which outlet":     {"By Helen Bray and Omar Sidar\nThe Harbour Lantern\n9 November 2026\n\nThe army said the bridge was open.", []string{"asserts | army | the bridge was open"}},
		"whose work it is, under other words for that":   {"تقرير: هند سالم\nوكالة الميناء\n\nأعلنت الشرطة إغلاق الجسر.", []string{"asserts | الشرطة | إغلاق الجسر"}},
		"who wrote it, behind a headline with a speaker": {"الشرطة تنفي إغلاق الجسر\nكتبت: هند سالم\nصحيفة مرسى الغد", []string{"denies | الشرطة | إغلاق الجسر"}},
		"what a minister wrote":                          {"وكتب الوزير: الجسر مفتوح والطريق آمن.", []string{"asserts | الوزير | الجسر مفتوح والطريق آمن"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
