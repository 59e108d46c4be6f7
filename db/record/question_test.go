package record

import "testing"

func TestAQuestionSpeaksTheLanguagesThatItHas(t *testing.T) {
	proposed := Question{Text: "How many 😀?", TextAr: "كَم 😀؟"}
	accepted := Question{Text: "كَم 😀؟", TextEn: "How many 😀?"}
	own := Question{Text: "Combien ?"}
	for name, c := range map[string]struct {
		q      Question
		lang   string
		in     string
		become Question
	}{
		"proposed, in English":          {proposed, "en", "How many 😀?", proposed},
		"proposed, in Arabic":           {proposed, "ar", "كَم 😀؟", accepted},
		"accepted in Arabic, English":   {accepted, "en", "How many 😀?", proposed},
		"accepted in Arabic, Arabic":    {accepted, "ar", "كَم 😀؟", accepted},
		"one's own":                     {own, "ar", "Combien ?", own},
		"no language said, as it is":    {proposed, "", "How many 😀?", proposed},
		"a language that it has not":    {proposed, "fr", "How many 😀?", proposed},
		"one's own, in the other one":   {own, "en", "Combien ?", own},
		"accepted, no language is said": {accepted, "", "كَم 😀؟", accepted},
	} {
		if got := c.q.In(c.lang); got != c.in {
			t.Errorf("%s: read as %q", name, got)
		}
		got := c.q.Speaking(c.lang)
		if got.Text != c.become.Text || got.TextEn != c.become.TextEn || got.TextAr != c.become.TextAr {
			t.Errorf("%s: became %+v", name, got)
		}
	}
}
