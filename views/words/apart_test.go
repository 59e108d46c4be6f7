package words

import "testing"

func TestQuotationsAgainstTheTextStandApart(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"Latin in Arabic":          {"هل صحيح ما يُنسب إلى قاسم؟ «19 civilians 😀 were killed»", "هل صحيح ما يُنسب إلى قاسم؟ \u2068«19 civilians 😀 were killed»\u2069"},
		"Arabic in Arabic":         {"هل هذا صحيح: «قُتل 19 مدنيا»؟", "هل هذا صحيح: «قُتل 19 مدنيا»؟"},
		"Arabic in Latin":          {"Is it so: «قُتل 19»?", "Is it so: \u2068«قُتل 19»\u2069?"},
		"other marks":              {"هل هذا صحيح: “in 3 days” و\"at 4\"؟", "هل هذا صحيح: \u2068“in 3 days”\u2069 و\u2068\"at 4\"\u2069؟"},
		"only digits in the marks": {"هل العدد «19–20»؟", "هل العدد «19–20»؟"},
		"a mark that never closes": {"هل «in 3\r\ndays", "هل «\u2068in\u2069 3\r\n\u2068days\u2069"},
		"a name and a quotation":   {"Is it so, as told by جبهة الخلاص? «مسؤوليتها عن هجوم»", "Is it so, as told by \u2068جبهة الخلاص\u2069? \u2068«مسؤوليتها عن هجوم»\u2069"},
		"a name in Arabic":         {"كم عدد القتلى لدى Salvation Front 2 في سالم؟", "كم عدد القتلى لدى \u2068Salvation Front\u2069 2 في سالم؟"},
		"a name with a number":     {"How many of لواء 7 الشمالي-الشرقي were killed?", "How many of \u2068لواء 7 الشمالي-الشرقي\u2069 were killed?"},
		"one quoted in another":    {"Is it so, as told by قاسم? «وصفت «الهجوم» بأنه 3 “ضربات”»", "Is it so, as told by \u2068قاسم\u2069? \u2068«وصفت «الهجوم» بأنه 3 “ضربات”»\u2069"},
		"cut before its end":       {"Is it so? «قال إن «الهجوم وقع»", "Is it so? \u2068«قال إن «الهجوم وقع»\u2069"},
		"cut behind its beginning": {"Is it so? «الهجوم» وقع» said X", "Is it so? \u2068«الهجوم» وقع»\u2069 said X"},
		"one behind another":       {"Is it «كذا» or «هكذا»?", "Is it \u2068«كذا»\u2069 or \u2068«هكذا»\u2069?"},
		"nothing":                  {"", ""},
	} {
		if got := Apart(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// A question that the program worded calls an actor as the reader's language does; the
// words that it quotes stay.
func TestActorsAreRenamedInWhatTheProgramWorded(t *testing.T) {
	p := For(English, LatinDigits).Naming(func() map[string]string {
		return map[string]string{"حركة الفجر": "Dawn Movement", "حركة": "Movement"}
	})
	for text, want := range map[string]string{
		"How many people of حركة الفجر were killed?":    "How many people of Dawn Movement were killed?",
		"Is it so, as told by حركة الفجر? «حركة الفجر»": "Is it so, as told by Dawn Movement? «حركة الفجر»",
		"How many were killed in حركةالفجر?":            "How many were killed in حركةالفجر?",
		"How many of حركة الفجر الجديد were killed?":    "How many of حركة الفجر الجديد were killed?",
		"": "",
	} {
		if got := p.Renamed(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
