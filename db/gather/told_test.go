package gather

import (
	"slices"
	"testing"

	"counterclaim/db/record"
)

// One event that two reports set in two places is asked about where both name theirs; a place that
// a claim has only from the sentences before it sets nothing anywhere.
func TestOneEventInTwoPlaces(t *testing.T) {
	const told = "قوات الإطفاء أخمدت حريقا هائلا اندلع داخل مصنع للسجاد"
	for name, c := range map[string]struct {
		one, other string
		asked      bool
	}{
		"both name it": {"قال شهود إن " + told + " في بلدة مرجانة.", "قال مسعفون إن " + told + " في بلدة كيسور.", true},
		"both have it from what stands before": {"قال شهود إن حريقا اندلع في بلدة مرجانة. وقال تجار إن الحريق دمر مصنعا للسجاد ومخازن للقطن وورشة نجارة.",
			"قال شهود إن حريقا اندلع في بلدة كيسور. وقال مسعفون إن الحريق دمر مصنعا للسجاد ومخازن للقطن وورشة نجارة.", false},
	} {
		t.Run(name, func(t *testing.T) {
			all := Questions(append(shortReport("a", "2034-05-04", c.one), shortReport("b", "2034-05-04", c.other)...))
			if got := slices.ContainsFunc(all, func(p Proposal) bool { return p.Question.Type == record.Where }); got != c.asked {
				t.Errorf("asked where: %v, want %v", got, c.asked)
			}
		})
	}
}
