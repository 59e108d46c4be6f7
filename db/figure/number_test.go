package figure

import (
	"math"
	"testing"
)

func TestNumberSmoke(t *testing.T) {
	for s, want := range map[string]float64{
		"خمسة": 5, "ثلاثة عشر": 13, "احد عشر": 11, "إحدى عشرة": 11, "اثنا عشر": 12, "خمسة وعشرون": 25, "مئتان وخمسة وثلاثون ألفا وأربعمئة": 235400,
		"مليون ونصف": 1.5e6, "ثلاثة أرباع": .75, "سالب خمسة": -5, "مائة وخمسة": 105, "ثلاثمائة وخمسة وستون": 365, "ألفان": 2000, "ألف": 1000, "خمسة آلاف": 5000,
		"1.3 مليون": 1.3e6, "240 ألفا و381": 240381, "5 آلاف": 5000, "مئة ألف": 1e5, "مئتا ألف": 2e5, "مليونان وثلاثمئة ألف": 2.3e6, "خمسة فاصلة ثلاثة": 5.3, "صفر فاصلة صفر خمسة": .05,
		"نصف مليون": 5e5, "ثلاثة ملايين وأربعمئة وخمسة وعشرون ألفا وستمئة وسبعة عشر": 3425617, "٢٥٠": 250, "12.500": 12.5, "١٢.٥٠٠": 12500, "12,500": 12500, "-5": -5,
		"twelve thousand five hundred": 12500, "a dozen": 12, "half a million": 5e5, "2.5m": 2.5e6, "one and a half million": 1.5e6, "twenty-five": 25, "one hundred and five": 105,
		"two hundred thirty-five thousand four hundred": 235400, "three quarters": .75, "five point two five": 5.25, "1 1/4": 1.25, "three million and two": 3000002, "ألف ومئتان": 1200,
		"ألف مليون": 1e9, "مئة وخمسة وعشرون مليونا": 125e6, "ثلاثة ونصف": 3.5, "2 مليون و500 ألف": 2.5e6, "خمسة و عشرون": 25, "ثمانية وثمانون": 88, "ثماني مئة": 800, "عشرة آلاف": 1e4, "ستة عشر ألفا": 16000,
		"a hundred": 100, "مليار ومئتا مليون": 1.2e9, "ثلثان": 2.0 / 3, "minus three": -3, "a quarter of a million": 250000, "twelve hundred": 1200, "three dozen": 36,
	} {
		got, ok := Number(s)
		if !ok || math.Abs(got-want) > 1e-9*math.Max(1, math.Abs(want)) {
			t.Errorf("%s: %v %v, want %v", s, got, ok, want)
		}
	}
}
