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
