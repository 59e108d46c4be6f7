package gather

import "testing"

// Who holds a place is whom a claim names, and no country that a channel is called after.
func TestNamedHolder(t *testing.T) {
	for name, c := range map[string]struct{ words, holder string }{
		"ar: a channel named after a country": {"قناة \"تشاد اليوم\" أن البلدة تحت سيطرة قوات النيجر", "niger"},
		"ar: a country that holds it":         {"إن تشاد سيطرت على البلدة", "chad"},
		"ar: in the east of a country":        {"في شرق تشاد سيطرت قوات النيجر على البلدة", "niger"},
	} {
		t.Run(name, func(t *testing.T) {
			r := readClaim(Claim{Text: c.words}, newStems())
			if got := r.named(); got != c.holder {
				t.Errorf("held by %q, want %q", got, c.holder)
			}
		})
	}
}
