package gather

import (
	"slices"
	"strings"
	"testing"
)

// The fall of a place by its name alone is that of one that can change hands.
func TestTheFallOfAPlace(t *testing.T) {
	for name, c := range map[string]struct {
		report string
		falls  bool // whether its last claim tells that somebody took the place
	}{
		"a town":              {"قصف الجيش بلدة مرجانة. وقالت جبهة النهر إن سقوط مرجانة قريب.", true},
		"a town behind for":   {"قصف الجيش بلدة مرجانة. وقالت جبهة النهر إنها تستعد لسقوط مرجانة.", true},
		"a base":              {"قصف الجيش قاعدة مرجانة. وقالت جبهة النهر إن سقوط مرجانة قريب.", true},
		"a bridge":            {"قصف الجيش جسر مرجانة. وقالت جبهة النهر إن سقوط مرجانة قطع الطريق.", false},
		"a dam":               {"قصف الجيش سد مرجانة. وقالت جبهة النهر إن سقوط مرجانة أغرق الحقول.", false},
		"the end of a word":   {"قصف الجيش بلدة مرجانة. وقالت جبهة النهر إن مسقوط مرجانة كثير.", false},
		"a fall of something": {"قصف الجيش بلدة مرجانة. وقالت جبهة النهر إن سقوط قذائف مرجانة مستمر.", false},
	} {
		t.Run(name, func(t *testing.T) {
			g := newGathering(shortReport("a", "2034-05-04", c.report))
			if last := g.claims[len(g.claims)-1]; last.tells("#control") != c.falls {
				t.Errorf("%q: %v", last.Text, last.stems)
			}
		})
	}
}

// The one who took a place is asked about by the name that the words or the speaker gave
// it, as it is written, and by no key.
func TestTheTakerIsShownAsItIsCalled(t *testing.T) {
	const denied = "نفى الجيش الكيني سقوط مدينة مرجانة."
	for name, c := range map[string]struct{ one, other, who string }{
		"a movement without a name":           {"قالت الحركة إن مقاتليها سيطروا على مدينة مرجانة.", denied, "\u2068الحركة\u2069"},
		"a front without a name":              {"قالت الجبهة إن مقاتليها سيطروا على مدينة مرجانة.", denied, "\u2068الجبهة\u2069"},
		"the army, of a minister":             {"قال وزير الدفاع نعيم طاهر إن الجيش سيطر على مدينة مرجانة.", "قالت جبهة النخلة إن مقاتليها ما زالوا يسيطرون على مرجانة.", "the army"},
		"the army, of a minister, as ours":    {"قال وزير الدفاع نعيم طاهر إن قواتنا دخلت مدينة مرجانة.", "قالت جبهة النخلة إن مقاتليها ما زالوا يسيطرون على مرجانة.", "the army"},
		"the armed forces, of a spokesman":    {"قال المتحدث باسم الجيش سالم طاهر إن القوات المسلحة استعادت مدينة مرجانة.", "قالت جبهة النخلة إن مقاتليها ما زالوا يسيطرون على مرجانة.", "the armed forces"},
		"en: the army, of a minister":         {"Defence Minister Naim Taher said the army had captured the town of Marjana.", "The Palm Front denied that the army had entered Marjana.", "the army"},
		"en: a front, of its spokesman":       {"The Palm Front's spokesman, Nader Alami, said fighters had entered the town of Marjana.", "The army said it still held Marjana.", "the \u2068Palm Front\u2069"},
		"a front, of its spokesman":           {"قال الناطق باسم جبهة النخلة نادر العلمي إن مقاتلي الجبهة دخلوا مدينة مرجانة.", "قال الجيش إنه ما زال يسيطر على مرجانة.", "\u2068جبهة النخلة\u2069"},
		"a commander of whom nobody is named": {"قال القائد الميداني أبو سليم إننا سيطرنا على مدينة مرجانة.", "قال الجيش إنه ما زال يسيطر على مرجانة.", "\u2068أبو سليم\u2069"},
		"a front":                             {"قالت جبهة النخلة إن مقاتليها سيطروا على مدينة مرجانة.", denied, "\u2068جبهة النخلة\u2069"},
		"as residents call it":                {"قال سكان إن حركة النخلة سيطرت على مدينة مرجانة.", "قالت حركة النخلة إنها سيطرت على مدينة مرجانة. ونفى الجيش سيطرة حركة النخلة على مدينة مرجانة.", "\u2068حركة النخلة\u2069"},
		"an army":                             {"أعلن الجيش سيطرته على مدينة مرجانة.", "نفت حركة النخلة سيطرة الجيش على مدينة مرجانة.", "the army"},
		"armed forces of two words":           {"قال سكان إن القوات المسلحة سيطرت على مدينة مرجانة.", "نفت حركة النخلة سقوط مدينة مرجانة.", "the armed forces"},
		"by those who scorn it":               {"قال سكان إن حركة النخلة الإرهابية سيطرت على مدينة مرجانة.", "قالت حركة النخلة إنها سيطرت على مدينة مرجانة. ونفى الجيش سيطرة حركة النخلة على مدينة مرجانة.", "\u2068حركة النخلة\u2069"},
		"in English":                          {"Residents said that the Sola Movement captured the town of Marjan.", "The Sola Movement said that its fighters captured the town of Marjan. The army denied the fall of the town of Marjan.", "the \u2068Sola Movement\u2069"},
	} {
		t.Run(name, func(t *testing.T) {
			var asked []string
			for _, p := range Questions(append(shortReport("a", "2034-05-04", c.one), shortReport("b", "2034-05-04", c.other)...)) {
				asked = append(asked, p.Question.Text)
			}
			if !slices.ContainsFunc(asked, func(q string) bool { return strings.HasPrefix(q, "Did "+c.who+" take \u2068") }) {
				t.Errorf("asked is %q", asked)
			}
		})
	}
}

// Who is said to have left a place is asked about, and no fighters of nobody's.
func TestTheOneWhoLeftIsShown(t *testing.T) {
	for name, c := range map[string]struct{ one, other, want string }{
		"ar": {"قال محافظ الشمال نعيم طاهر إن الجيش انسحب من مدينة مرجانة.", "نفى المتحدث باسم الجيش سالم حداد انسحاب الجيش من مرجانة.", "Did the army leave"},
		"en": {"Governor Naim Taher said the army had withdrawn from the town of Marjana.", "Army spokesman Salem Haddad denied that the army had withdrawn from Marjana.", "Did the army leave"},
	} {
		t.Run(name, func(t *testing.T) {
			var asked []string
			for _, p := range Questions(slices.Concat(shortReport("a", "2034-05-04", c.one), shortReport("b", "2034-05-05", c.other))) {
				asked = append(asked, p.Question.Text)
			}
			if !slices.ContainsFunc(asked, func(q string) bool { return strings.HasPrefix(q, c.want) }) {
				t.Errorf("%q is not among %q", c.want, asked)
			}
		})
	}
}

// A side that a count is asked of is shown as it is written, and not as its key.
func TestTheSideOfACountIsWrittenOut(t *testing.T) {
	claims := slices.Concat(shortReport("a", "2034-05-04", "قال الناطق باسم جبهة النخلة نادر العلمي إن 31 من مقاتلي الجبهة قتلوا في معركة مرجانة."),
		shortReport("b", "2034-05-05", "قال المتحدث باسم الجيش الورداني سالم طاهر إن الجيش قتل 62 مقاتلا في معركة مرجانة."))
	var asked []string
	for _, p := range Questions(claims) {
		asked = append(asked, p.Question.TextAr)
	}
	if !slices.ContainsFunc(asked, func(q string) bool { return strings.Contains(q, "جبهة النخلة") }) {
		t.Errorf("asked is %q", asked)
	}
}
