package compare

import "testing"

const passage = "قالت السلطات إن القصف على الحي الشمالي أوقع 41 قتيلا عند الفجر"

func TestNearCopy(t *testing.T) {
	cases := []struct {
		name, a, b string
		want       bool
	}{
		{"the same", passage, passage, true},
		{"other spelling, vowel marks, line ends, digits and an emoji", passage, "قالت السُّلطات ان القصف\r\nعلي الحي الشمالى اوقع ٤١ قتيلاً 🌊 عند الفجر", true},
		{"a few words around it", passage, "وفي بيان لها قالت السلطات إن القصف على الحي الشمالي أوقع 41 قتيلا عند الفجر بحسب المصادر", true},
		{"another figure", passage, "قالت السلطات إن القصف على الحي الشمالي أوقع 65 قتيلا عند الفجر", false},
		{"the figure left out", passage, "قالت السلطات إن القصف على الحي الشمالي أوقع قتلى عند الفجر", true},
		{"the same words in another order", passage, "عند الفجر أوقع القصف 41 قتيلا على الحي الشمالي قالت السلطات", false},
		{"too short to tell", "قصف الموقع", "قصف الموقع", false},
		{"nothing", "", "", false},
		{"other words", passage, "the army said that it holds every village along the river", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := NearCopy(c.a, c.b); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

func FuzzNearCopy(f *testing.F) {
	f.Add(passage, "عند الفجر 🌊\r\n")
	f.Add("", "a")
	f.Fuzz(func(t *testing.T, a, b string) {
		if NearCopy(a, b) != NearCopy(b, a) {
			t.Error("it is not symmetric")
		}
		if w := wordingOf(a); len(w.shingles) > 0 && !NearCopy(a, a) {
			t.Error("a passage is not a copy of itself")
		}
	})
}
