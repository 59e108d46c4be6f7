package gather

import "testing"

// The name of a place stands without its noun and without where it lies.
func TestPlaceOf(t *testing.T) {
	for _, c := range []struct{ name, core string }{
		{"بلدة مرجانة", "مرجانه"},
		{"محطة مرجانة شرقي بدرة", "مرجانه"},
		{"محطة القطارات غربي مرجانة", ""}, // a station of trains has no name of its own
		{"شمال كيلو", "شمال كيلو"},
		{"town of Marjana", "marjana"},
		{"مدينة مَرْجانة", "مرجانه"},
	} {
		p, ok := placeOf(c.name)
		if got := p.core; got != c.core || ok != (c.core != "") {
			t.Errorf("%q: got %q %v, want %q", c.name, got, ok, c.core)
		}
	}
}

// Two names are of one place by an article more, by a part that stands alone, and by their
// sound in two spellings.
func TestOnePlace(t *testing.T) {
	for _, c := range []struct {
		one, other string
		same       bool
	}{
		{"الحَور", "حور", true},
		{"مرجانة", "مرجانة البحر", true},
		{"مرجانة", "Marjana", true},
		{"Marjana", "Mirjana", true},
		{"مرجانة", "مرجانتان", false},
		{"Tala", "Tula Tala", true},
		{"Tal", "Tal Mirin", false},
	} {
		p, _ := placeOf(c.one)
		o, _ := placeOf(c.other)
		if p.is(o) != c.same || o.is(p) != c.same {
			t.Errorf("%q and %q: got %v and %v, want %v", c.one, c.other, p.is(o), o.is(p), c.same)
		}
	}
}
