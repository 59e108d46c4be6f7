package gather

import "testing"

// What is denied in general is of the kind of what a charge tells, and not the other way
// round.
func TestDeniesKindOf(t *testing.T) {
	for name, c := range map[string]struct {
		denial, charge string
		want           bool
	}{
		"ar: civilians, and a school":                {"نفى الجيش استهداف المدنيين.", "قال شاهد إن الجيش قصف مدرسة.", true},
		"ar: a kindergarten, and civilians":          {"نفى الجيش قصف روضة أطفال.", "قال شاهد إن الجيش قصف شاحنة.", false},
		"ar: arms, and drones":                       {"نفت كينيا إرسال أسلحة.", "قال شاهد إن كينيا أرسلت مسيرات.", true},
		"ar: drones, and arms":                       {"نفت كينيا إرسال مسيرات.", "قال شاهد إن كينيا أرسلت بنادق.", false},
		"en: arms, and drones":                       {"Kenya denied sending weapons.", "A witness said Kenya sent drones.", true},
		"ar: attacks alone, of which there are many": {"نفى الجيش أي هجوم.", "قال شاهد إن الجيش أطلق صواريخ.", false},
	} {
		t.Run(name, func(t *testing.T) {
			claims := newGathering(append(shortReport("a", "2031-03-05", c.charge), shortReport("b", "2031-03-05", c.denial)...)).claims
			if len(claims) != 2 {
				t.Fatalf("read %d claims", len(claims))
			}
			if got := claims[1].deniesKindOf(claims[0]); got != c.want {
				t.Errorf("%s denies %v, which is of %v: %v, want %v", c.denial, claims[1].denied(), claims[0].stems, got, c.want)
			}
		})
	}
}

// A denial of any fighting names nothing else, and a charge of fighting names it as what
// was done.
func TestAnyFighting(t *testing.T) {
	for words, want := range map[string]bool{
		"نفت حركة الفجر شن أي هجمات.":             true,
		"نفت حركة الفجر القيام بعمليات قتالية 🌊.": true,
		"نفت حركة الفجر قصف أي جسر.":              false,
		"نفت حركة الفجر استهداف مواقع الجيش.":     false,
		"The Dawn Movement denied any attacks.":   true,
	} {
		claims := newGathering(shortReport("a", "2031-03-05", words)).claims
		if len(claims) != 1 {
			t.Errorf("%s: read %d claims", words, len(claims))
		}
		for _, d := range claims {
			if got := d.ofAnyFighting(); got != want {
				t.Errorf("%s denies any fighting: %v (%v)", words, got, d.denied())
			}
		}
	}
	for words, want := range map[string]bool{
		"قال شاهد إن الحركة قصفت محطة.":            true,
		"قال شاهد إن الحركة خرقت الهدنة.":          true,
		"قال شاهد إن الحركة نهبت متاجر في هجومها.": false,
		"قال شاهد إن الحركة خرقت القانون.":         false,
	} {
		claims := newGathering(shortReport("a", "2031-03-05", words)).claims
		if len(claims) != 1 {
			t.Errorf("%s: read %d claims", words, len(claims))
		}
		for _, c := range claims {
			if got := c.fightsItself(); got != want {
				t.Errorf("%s is of fighting: %v (%v)", words, got, c.stems)
			}
		}
	}
}
