package compare

import "testing"

func TestStandsFor(t *testing.T) {
	for _, c := range []struct{ name, asOf, said, published, want string }{
		{"its words say so", "2024-01-03", "2024-01-04", "2024-01-05", "2024-01-03"},
		{"else when it was said", "", "2024-01-04", "2024-01-05", "2024-01-04"},
		{"else when it was published", "", "", "2024-01-05", "2024-01-05"},
		{"a month is a stretch of days", "2024-01", "2024-02-04", "", "2024-01"},
		{"a day without a beginning is none", "../2024-01-03", "2024-01-04", "", "2024-01-04"},
		{"what is no date is none", "the third of January", "", "2024-01-05", "2024-01-05"},
		{"nothing", "", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := StandsFor(c.asOf, c.said, c.published); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
