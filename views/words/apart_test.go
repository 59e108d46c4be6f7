package words

import "testing"

func TestQuotationsAgainstTheTextStandApart(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"Latin in Arabic":          {"هل صحيح ما يُنسب إلى قاسم؟ «19 civilians 😀 were killed»", "هل صحيح ما يُنسب إلى قاسم؟ \u2068«19 civilians 😀 were killed»\u2069"},
		"Arabic in Arabic":         {"هل هذا صحيح: «قُتل 19 مدنيا»؟", "هل هذا صحيح: «قُتل 19 مدنيا»؟"},
		"Arabic in Latin":          {"Is it so: «قُتل 19»?", "Is it so: \u2068«قُتل 19»\u2069?"},
		"other marks":              {"هل هذا صحيح: “in 3 days” و\"at 4\"؟", "هل هذا صحيح: \u2068“in 3 days”\u2069 و\u2068\"at 4\"\u2069؟"},
		"only digits in the marks": {"هل العدد «19–20»؟", "هل العدد «19–20»؟"},
		"a mark that never closes": {"هل «in 3\r\ndays", "هل «in 3\r\ndays"},
		"nothing":                  {"", ""},
	} {
		if got := Apart(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
