package record

import "testing"

func TestCountryName(t *testing.T) {
	for _, c := range []struct{ name, lang, want string }{
		{"Kenya", "en", "Kenya"}, {"kenya", "en", "Kenya"}, {"Kenya", "ar", "كينيا"}, {"Nairobi", "en", ""}, {"", "ar", ""},
	} {
		if got := CountryName(c.name, c.lang); got != c.want {
			t.Errorf("%q in %s: %q, want %q", c.name, c.lang, got, c.want)
		}
	}
}
