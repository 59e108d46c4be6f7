package gather

import (
	"testing"

	"counterclaim/db/record"
)

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

// What is against a place that was taken: to take it too, or to beat the attack on it back; not to see
// an attack, to hold anything else there, or to wring words from somebody.
func TestWhatIsAgainstATaking(t *testing.T) {
	for name, c := range map[string]struct {
		answer  string
		clashes bool
	}{
		"wrested":           {"وقال الجيش الكيني إنه انتزع بلدة مرجانة من المتمردين.", true},
		"beaten back":       {"وقال الجيش الكيني إنه صد هجوما على بلدة مرجانة.", true},
		"driven back":       {"وقال الجيش الكيني إنه رد هجوما على بلدة مرجانة.", true},
		"observed":          {"وقال الجيش الكيني إنه رصد هجوما على بلدة مرجانة.", false},
		"a mere attack":     {"وقال الجيش الكيني إن ما جرى في بلدة مرجانة مجرد هجوم بالحجارة.", false},
		"confessions wrung": {"وقال الجيش الكيني إنه انتزع اعترافات من سجناء في بلدة مرجانة.", false},
		"threads held":      {"وقال الجيش الكيني إنه يمسك بخيوط الجريمة في بلدة مرجانة.", false},
	} {
		t.Run(name, func(t *testing.T) {
			clashes := false
			for _, q := range Compare(shortReport("a", "2034-05-04", "قالت حركة النهر إنها سيطرت على بلدة مرجانة. "+c.answer)) {
				for _, f := range q.Findings {
					clashes = clashes || f.Kind == record.Contradicts || f.Kind == record.DeniesClaim
				}
			}
			if clashes != c.clashes {
				t.Errorf("clashes: %v, want %v", clashes, c.clashes)
			}
		})
	}
}
