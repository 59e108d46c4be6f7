package gather

import (
	"slices"
	"testing"
)

// Speakers who put a number right, raise it, or take their words back, in one report and
// in two: the findings between what they said and what they say.
func TestPutRight(t *testing.T) {
	for name, c := range map[string]struct {
		reports []string
		want    string // every finding once
	}{
		"ar: put right":                      {[]string{"أعلنت وزارة الصحة الكيسورية مقتل 47 شخصا في قصف سوق مرجانة. ثم صححت الوزارة حصيلة القتلى إلى 53 بدلا من 47."}, "corrects"},
		"ar: amended in the next report":     {[]string{"أعلنت وزارة الصحة الكيسورية مقتل 47 شخصا في قصف سوق مرجانة.", "عدلت وزارة الصحة الكيسورية حصيلة القتلى في قصف سوق مرجانة من 47 إلى 41."}, "corrects"},
		"ar: the right number":               {[]string{"قالت وزارة الصحة الكيسورية إن 47 شخصا قتلوا في قصف سوق مرجانة. وقالت الوزارة لاحقا إن العدد الصحيح هو 41."}, "corrects"},
		"ar: raised":                         {[]string{"قالت وزارة الصحة الكيسورية إن 47 شخصا قتلوا في قصف سوق مرجانة. وفي المساء رفعت الوزارة حصيلة القتلى إلى 53."}, "updates"},
		"ar: the outlet's own correction":    {[]string{"قتل 47 شخصا في غارة على سوق مرجانة، بحسب وزارة الصحة.\n\nتصحيح: عدد القتلى في غارة السوق 53 وليس 47."}, "corrects"},
		"ar: another's number is not":        {[]string{"قالت وزارة الصحة الكيسورية إن 47 شخصا قتلوا في قصف سوق مرجانة. وقالت الحركة إن القتلى 60 شخصا. ثم صححت الوزارة حصيلة القتلى إلى 53."}, "contradicts corrects"},
		"ar: taken back":                     {[]string{"قال المتحدث باسم الجيش سامي درهام إن الجنود أسقطوا طائرة فوق مرجانة. ثم تراجع درهام عن قوله إن الجنود أسقطوا الطائرة."}, "corrects"},
		"ar: fallen back takes no word back": {[]string{"قال المتحدث باسم الجيش سامي درهام إن الجنود أسقطوا طائرة فوق مرجانة. ثم تراجع الجنود عن التل."}, ""},
		"en: put right":                      {[]string{"The Kesur Health Ministry said 47 people were killed in an air strike on Marjana market. The ministry later corrected the toll to 53 from 47."}, "corrects"},
		"en: raised":                         {[]string{"The Kesur Health Ministry said 47 people were killed in an air strike on Marjana market. The ministry later raised the toll to 53."}, "updates"},
		"en: retracted":                      {[]string{"The Kesur army spokesman said soldiers had shot down a plane over Marjana. The spokesman later retracted his statement that soldiers had shot down a plane."}, "corrects"},
	} {
		t.Run(name, func(t *testing.T) {
			var claims []Claim
			for i, words := range c.reports {
				claims = append(claims, shortReport(string(rune('a'+i)), "2031-03-05", words)...)
			}
			var kinds []string
			for _, q := range Compare(claims) {
				for _, f := range q.Findings {
					kinds = append(kinds, string(f.Kind))
				}
			}
			slices.Sort(kinds)
			got := ""
			for i, k := range slices.Compact(kinds) {
				if i > 0 {
					got += " "
				}
				got += k
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
				for _, c := range claims {
					t.Logf("%s by %q: %s %v", c.Act, c.Speaker.Name, c.Text, c.Figures)
				}
			}
		})
	}
}
