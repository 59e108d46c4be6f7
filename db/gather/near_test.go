package gather

import (
	"slices"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/when"
)

// A report on the last day that counts still meets one of the first; a day later it does not.
func TestDaysApart(t *testing.T) {
	const market = "قصف الجيش التشادي سوق بلدة كوم الغار وقتل 12 مدنيا."
	for _, c := range []struct {
		name, told, then string // the words of the two reports
		last, after      string // days of the second, of which the first is of 2031-05-01
	}{
		{"two words for one event", market, "قالت نقابة الأطباء إن 30 مدنيا قتلوا في قصف سوق بلدة كوم الغار.", "2031-05-08", "2031-05-09"},
		{"the last toll", market, "قالت نقابة الأطباء إن حصيلة قصف سوق بلدة كوم الغار ارتفعت إلى 30 قتيلا مدنيا.", "2031-05-15", "2031-05-16"},
	} {
		t.Run(c.name, func(t *testing.T) {
			meet := func(day string) bool {
				for _, q := range Compare(append(shortReport("a", "2031-05-01", c.told), shortReport("b", day, c.then)...)) {
					if q.Question.Type == record.CountQuestion && len(q.Positions) > 1 {
						return true
					}
				}
				return false
			}
			if !meet(c.last) {
				t.Errorf("on %s they are not of one event", c.last)
			}
			if meet(c.after) {
				t.Errorf("on %s they are still of one event", c.after)
			}
		})
	}
}

// "The strike", of which another tells right behind, is that which his report has told of, unless
// he says where it was.
func TestTheStrikeThatWasTold(t *testing.T) {
	const told = "قال كوفي مينسا نائب حاكم تالا إن أربعة أشخاص قتلوا جراء سقوط صاروخ نيجري على مرسى العبارات قرب جسر بوكتي 😀. "
	for text, want := range map[string]bool{
		told + "وقال رئيس بلدية تالا ياو بواتنغ إن الضربة أودت بحياة شخصين.":                  true,
		told + "وقال رئيس بلدية تالا ياو بواتنغ إن الضربة على مدينة مرجانة أودت بحياة شخصين.": false,
	} {
		met := slices.ContainsFunc(Compare(shortReport("a", "2031-05-01", text)), func(q Compared) bool {
			return q.Question.Type == record.CountQuestion && len(q.Positions) == 2
		})
		if met != want {
			t.Errorf("%s\n of one strike: %v, want %v", text, met, want)
		}
	}
}

// What happened long before is not what a claim without a time of its own is of: 120 days
// before the first of May is the first of January.
func TestLongPast(t *testing.T) {
	told := readClaim(Claim{Published: "2031-05-01"}, newStems())
	for happened, want := range map[string]bool{"2031-01-01": false, "2030-12-31": true, "2031-04-30": false} {
		i, err := when.ParseEDTF(happened)
		if err != nil {
			t.Fatal(err)
		}
		if got := longBefore(&read{happened: i}, told); got != want {
			t.Errorf("%s: %v, want %v", happened, got, want)
		}
	}
}
