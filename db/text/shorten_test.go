package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestShorten(t *testing.T) {
	for name, c := range map[string]struct {
		s    string
		most int
		want string
	}{
		"short enough":              {"three short words", 17, "three short words"},
		"behind a word":             {"three short words", 14, "three short…"},
		"not inside a number":       {"they counted 12,500 tents", 18, "they counted…"},
		"not behind a number":       {"they lost 12 million in one year", 17, "they lost…"},
		"Arabic digits":             {"أحصوا ١٢٬٥٠٠ خيمة هناك", 14, "أحصوا…"},
		"a comma goes":              {"the mill, which burnt down", 12, "the mill…"},
		"a quotation that begins":   {"he said that “nobody at all” was there", 15, "he said that…"},
		"one long word":             {"Donaudampfschifffahrt", 10, "Donaudamp…"},
		"vowel marks stay":          {"وَزَارَتُهُمُالبَعِيدَةُ", 8, "وَزَارَ…"},
		"an emoji of several":       {"👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 9, "👩‍👩‍👧‍👦…"},
		"a flag":                    {"🇯🇴🇪🇬🇾🇪", 4, "🇯🇴…"},
		"digits alone":              {"123456789", 5, "1234…"},
		"an isolate stays closed":   {"\u2068the old mill of the valley\u2069", 14, "\u2068the old mill…\u2069"},
		"an address":                {"https://example.org/2024/05/17/report", 30, "https://example.org…"},
		"nothing but room for dots": {"word", 1, "…"},
	} {
		got := Shorten(c.s, c.most)
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if n := utf8.RuneCountInString(strings.TrimRight(got, "\u2069")); n > c.most {
			t.Errorf("%s: %d code points, at most %d", name, n, c.most)
		}
	}
}
