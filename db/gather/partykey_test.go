package gather

import "testing"

// A party has one name, whatever stands before or behind it.
func TestCoreName(t *testing.T) {
	for name, want := range map[string]string{
		"حركة الفجر":           "الفجر",
		"قوات حركة الفجر":      "الفجر",
		"حركة الفجر الإرهابية": "الفجر",
		"the Dawn Movement":    "dawn",
		"القوات المسلحة":       "#army",
		"طيران الجيش":          "#army",
		"مدفعية الجيش":         "#army",
		"طيران الأردن":         "طيران الاردن", // an airline
	} {
		if got := coreName(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
