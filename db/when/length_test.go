package when

import (
	"slices"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// What a text costs grows with its length and not with its square, whichever word
// of the tables it says over and over: a long run of number words is read once.
// The cost is how often the rules look at a token, which no busy machine changes.
func TestTheCostGrowsWithTheLength(t *testing.T) {
	var runs []string
	for _, s := range tableTexts(t) {
		runs = append(runs, strings.Fields(s)...)
	}
	slices.Sort(runs)
	runs = slices.Compact(runs)
	runs = append(runs, "thousand two hundred", "مئة وألف", "ألف مئة خمسة", "منذ", "from 1 to", "بين 3 و", "ثلاثة أيام و", "2024-", "1/2/", "في وقت متأخر من", "خمسة آلاف\r\n", "😀 يَومَ")
	cost := func(run string, times int) int {
		s := text.New(strings.Repeat(run+" ", times))
		r := newReader(s.String(), "2024-03-09")
		r.dates(s)
		return r.looked
	}
	for _, run := range runs {
		if short, long := cost(run, 100), cost(run, 800); long > 9*short {
			t.Errorf("%q: %d looks for 100 times, %d for 800", run, short, long)
		}
	}
}
