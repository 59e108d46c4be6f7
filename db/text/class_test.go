package text

import (
	"testing"
	"unicode"
)

// TestClassesAreUnicode holds what is looked up to what the tables of Unicode say.
func TestClassesAreUnicode(t *testing.T) {
	for r := rune(0); r < 0x3000; r++ {
		if classOf(r) != classify(r) {
			t.Errorf("%U is looked up as %b, is %b", r, classOf(r), classify(r))
		}
		if isLetter(r) && !unicode.In(r, unicode.L, unicode.M) && !(r >= 0x620 && r <= 0x65F) {
			t.Errorf("%U is no letter", r)
		}
		if InToken(r) != unicode.In(r, unicode.L, unicode.N, unicode.Mn, unicode.Co) {
			t.Errorf("InToken(%U) = %v", r, InToken(r))
		}
	}
}

// TestPresentationForms holds every presentation form of one letter to the fold
// of the letter itself.
func TestPresentationForms(t *testing.T) {
	for _, c := range []struct{ forms, letter string }{
		{"ﺍﺎ", "ا"}, {"ﺏﺐﺑﺒ", "ب"}, {"ﺓﺔ", "ه"}, {"ﺕﺖﺗﺘ", "ت"}, {"ﻉﻊﻋﻌ", "ع"}, {"ﻙﻚﻛﻜ", "ك"}, {"ﻯﻰ", "ي"}, {"ﻱﻲﻳﻴ", "ي"}, {"ﺃﺄﺇﺈﺁﺂ", "ا"}, {"ﭖﭗﭘﭙ", "ب"}, {"ﮎﮏﮐﮑ", "ك"}, {"ﻻﻼﻷﻹﻵ", "لا"},
	} {
		for _, r := range c.forms {
			if got := Fold(string(r)); got != c.letter {
				t.Errorf("Fold(%U) = %q, want %q", r, got, c.letter)
			}
		}
	}
}
