package gather

import "testing"

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
