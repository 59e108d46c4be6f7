package gather

import (
	"testing"

	"counterclaim/db/record"
)

// Of two shellings that reports tell of, who speaks of "the shelling" speaks of that of the place
// which his title names; and people, some of them children, are no soldiers.
func TestTheShellingOfWhoSpeaks(t *testing.T) {
	mayor := []toldOn{{"2031-03-05", "قال الناطق باسم جبهة الفجر هيثم الورد إن مدفعية الجيش الكيني قصفت قرية تل الرمان، ما أدى إلى مقتل سبعة مدنيين. وقال المتحدث باسم الجيش الكيني سامي العلي إن أربعة جنود قتلوا في قصف الجبهة على مدينة الرقيم. وقالت رئيسة بلدية تل الرمان هدى الزين إن تسعة أشخاص قتلوا في القصف."}}
	director := []toldOn{{"2031-03-05", "The Kenyan army said three people were killed in the shelling of the town of Salma on Sunday. It said 14 people were killed in the shelling of the village of Tel Roman. The director of Salma hospital, Rami Khalil, said six people were killed in the shelling."}}
	governor := []toldOn{
		{"2031-03-05", "قالت جبهة الفجر إن خمسة مدنيين قتلوا في قصف قرية تل الرمان. وقالت إن 11 مدنيا قتلوا في قصف مدينة الرقيم."},
		{"2031-03-06", "قال محافظ الرقيم نادر الورد إن ثمانية مدنيين قتلوا في القصف."},
	}
	children := []toldOn{{"2031-03-05", "قال الجيش الكيني إن تسعة جنود قتلوا في قصف تل الرمان. وقال الدفاع المدني إن 12 شخصا قتلوا في القصف بينهم ثلاثة أطفال."}}
	for name, c := range map[string]tollPair{
		"ar: the mayor's village":           {mayor, "سبعة مدنيين", "تسعة أشخاص", record.Contradicts},
		"ar: and not the other town":        {mayor, "أربعة جنود", "تسعة أشخاص", ""},
		"en: the hospital's town":           {director, "three people", "six people", record.Contradicts},
		"en: and not the village told last": {director, "14 people", "six people", ""},
		"ar: the governor's own":            {governor, "11 مدنيا", "ثمانية مدنيين", record.Contradicts},
		"ar: and not the other's":           {governor, "خمسة مدنيين", "ثمانية مدنيين", ""},
		"ar: people are no soldiers":        {children, "تسعة جنود", "12 شخصا", ""},
	} {
		t.Run(name, c.check)
	}
}

// A claim that begins with a number is of the letters behind it.
func TestLatinClaims(t *testing.T) {
	for words, latin := range map[string]bool{"34 قتيلا في قصف السوق": false, "34 people were killed": true, "قتل 34": false, "2.5 مليون شخص نزحوا": false} {
		if got := readClaim(say("a", 0, chad, record.Asserts, words), newStems()).latin; got != latin {
			t.Errorf("%q is of Latin letters: %v", words, got)
		}
	}
}
