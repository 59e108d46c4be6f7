package figure

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// arabicOrdinal writes an ordinal from 1 to 99 with its article.
func arabicOrdinal(n int, feminine bool) string {
	units := strings.Fields("- أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر")
	tens := strings.Fields("- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")
	unit := func(n int, compound bool) string {
		switch {
		case n == 1 && compound:
			return map[bool]string{true: "الحادية", false: "الحادي"}[feminine]
		case n == 1:
			return map[bool]string{true: "الأولى", false: "الأول"}[feminine]
		case feminine:
			return "ال" + units[n] + "ة"
		}
		return "ال" + units[n]
	}
	switch {
	case n <= 10:
		return unit(n, false)
	case n < 20:
		return unit(n-10, true) + map[bool]string{true: " عشرة", false: " عشر"}[feminine]
	case n%10 == 0:
		return "ال" + tens[n/10]
	}
	return unit(n%10, true) + " وال" + tens[n/10]
}

// TestOrdinalsReadWhatGrammarWrites holds every ordinal below a hundred, alone
// and in its places, to be an ordinal of its number and no count.
func TestOrdinalsReadWhatGrammarWrites(t *testing.T) {
	for n := 1; n < 100; n++ {
		for _, feminine := range []bool{false, true} {
			words := arabicOrdinal(n, feminine)
			noun := map[bool]string{true: "المرة", false: "اليوم"}[feminine]
			texts := []string{words, noun + " " + words, "في " + noun + " " + words + " من الحرب", strings.ReplaceAll(words, "أ", "ا"), strings.ReplaceAll(words, "ون", "ين")}
			for _, s := range texts {
				figures := ReadString(s)
				if len(figures) != 1 || figures[0].Kind != Ordinal || figures[0].Low != float64(n) {
					t.Errorf("%d, %q, is read as %s", n, s, told(figures))
				}
			}
			if n%10 != 0 || n == 10 {
				if got, ok := OrdinalNumber(words + " بعد المئة"); !ok || got != float64(100+n) {
					t.Errorf("%q بعد المئة is read as %v (%v)", words, got, ok)
				}
			}
		}
	}
}

// TestQualifiersWithEveryNumber puts every wording of the rules before and
// behind numbers of every make, with nouns that are in the table and not.
func TestQualifiersWithEveryNumber(t *testing.T) {
	numbers := map[string]map[string]float64{
		"ar": {"41 شخصا": 41, "٣٠٠ كتاب": 300, "12,500 قتيل": 12500, "خمسة وعشرين منزلا": 25, "مئتي جندي": 200, "ألفي شخص": 2000, "خمسة آلاف مدني": 5000, "1.3 مليون نسمة": 1.3e6, "240 ألفا و381 قلما": 240381, "مليون ونصف المليون شخص": 1.5e6},
		"en": {"41 people": 41, "12,500 books": 12500, "twenty-five homes": 25, "two hundred soldiers": 200, "1.3 million pens": 1.3e6, "one and a half million people": 1.5e6, "a dozen men": 12},
	}
	for i := range table {
		rule := &table[i]
		if rule.whole == nil || rule.Code == "exact" {
			continue
		}
		for lang, wordings := range map[string][]string{"ar": rule.Arabic, "en": rule.English} {
			for words, n := range numbers[lang] {
				want := rule.whole(n)
				for _, wording := range wordings {
					holds(t, fmt.Sprintf("%s %s", wording, words), want)
				}
				for _, wording := range rule.After {
					if isArabic(foldWord(wording)) == (lang == "ar") && wording != "+" && !strings.Contains(wording, "نيف") {
						holds(t, words+" "+wording, want)
					}
				}
			}
		}
	}
}

// holds reports a text that has not one figure of the range.
func holds(t *testing.T, s string, want Range) {
	t.Helper()
	figures := ReadString(s)
	if len(figures) != 1 || math.Abs(figures[0].Low-want.Low) > 1e-6 || figures[0].High != want.High && math.Abs(figures[0].High-want.High) > 1e-6 {
		t.Errorf("%q is read as %s, want %v", s, told(figures), want)
	}
}
