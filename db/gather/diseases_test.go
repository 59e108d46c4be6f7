package gather

import (
	"strings"
	"testing"

	"counterclaim/db/record"
)

// Those who died of a disease, and those who fell ill, are one question each, whatever places and
// whatever fighting stand around them.
func TestCountsOfADisease(t *testing.T) {
	cholera := []toldOn{
		{"2031-03-02", "قالت وزيرة الصحة إن 340 إصابة مؤكدة بالكوليرا و11 وفاة سجلت في محافظة السهل.\r\nوقال الجيش الكيني إن خمسة جنود قتلوا في قصف بلدة الرقيم 🌊."},
		{"2031-03-04", "قال الجيش الكيني إن تسعة جنود قتلوا في بلدة الرقيم.\r\nوفي ملف الكوليرا، قالت منظمة «أطباء الوادي» إنها أحصت 780 حالة في محافظة السهل و34 وفاة. وقالت المنظمة إن مستشفى الرقيم أغلق أبوابه. ورد المتحدث باسم وزارة الصحة سامي الورد بأن عدد الوفيات لم يتجاوز 13 وفاة."},
		{"2031-03-08", "The Kenyan army said 16 soldiers were killed near Raqim.\n\nHealth Minister Layla Bustan said the cholera outbreak had infected 820 people and killed 24 in Sahl province. Doctors of the Valley, an aid group, said at least 55 people had died and about 1,400 had fallen ill."},
		{"2031-03-11", "قال رئيس بلدية الرقيم إن عدد القتلى في القصف بلغ 13.\r\nوأعلنت منظمة «أطباء الوادي» أن الكوليرا أودت بحياة 68 شخصا وأصابت 1,750 آخرين. وقالت وزيرة الصحة إن عدد الوفيات بلغ 29 وإن الإصابات المؤكدة 910."},
	}
	measles := []toldOn{
		{"2031-03-02", "The health ministry said measles had killed 12 children in Upland. Medics of the Plain said 31 children had died of measles there."},
		{"2031-03-03", "The health ministry said dengue had killed 40 people in Upland."},
	}
	regions := []toldOn{
		{"2031-03-02", "قال مدير الصحة في محافظة السهل إن 30 شخصا توفوا بالحصبة في محافظة السهل."},
		{"2031-03-03", "قال مدير الصحة في محافظة الجبل إن 12 شخصا توفوا بالحصبة في محافظة الجبل."},
	}
	for name, c := range map[string]tollPair{
		"ar: deaths, as two count them on a day": {cholera, "34 وفاة", "13 وفاة", record.Contradicts},
		"ar: deaths grow":                        {cholera, "11 وفاة", "عدد الوفيات بلغ 29", record.Updates},
		"en: deaths, one after the other":        {cholera, "killed 24", "55 people had died", record.Contradicts},
		"ar: deaths at the end":                  {cholera, "68 شخصا", "بلغ 29", record.Contradicts},
		"ar+en: cases":                           {cholera, "340 إصابة", "820 people", record.Updates},
		"en: cases, by who counts the ill":       {cholera, "820 people", "1,400", record.Contradicts},
		"ar: cases by their names":               {cholera, "1,750 آخرين", "910", record.Contradicts},
		"ar: no shelling's dead":                 {cholera, "القصف بلغ 13", "بلغ 29", ""},
		"ar: nor the soldiers":                   {cholera, "تسعة جنود", "34 وفاة", ""},
		"en: children":                           {measles, "12 children", "31 children", record.Contradicts},
		"en: another disease":                    {measles, "12 children", "40 people", ""},
		"ar: another region":                     {regions, "30 شخصا", "12 شخصا", ""},
	} {
		t.Run(name, c.check)
	}
}

// Those who were killed by somebody died of no disease, whatever disease or clinic stands beside
// them, and a word that means something else too names none.
func TestTheDeadOfNoDisease(t *testing.T) {
	vaccine := []toldOn{{"2031-03-05", "The health ministry said a flu vaccine was given to 300 people and 12 people were killed by a bomb in Marjana. The Marjana council said 40 people were killed by the bomb in Marjana."}}
	for name, c := range map[string]tollPair{
		"en: a bomb beside a vaccine": {vaccine, "12 people were killed", "40 people", record.Contradicts},
		"en: shelling at a clinic": {[]toldOn{
			{"2031-03-05", "The Kenyan army said its shelling killed 12 people at a cholera clinic in Marjana. The Marjana council said 30 people were killed in the shelling of the cholera clinic in Marjana."},
		}, "12 people", "30 people", record.Contradicts},
	} {
		t.Run(name, func(t *testing.T) {
			c.check(t)
			checkAsksOfNoDisease(t, c.reports)
		})
	}
	for name, words := range map[string]string{
		"ar: a grip":                "قال الجيش الكيني إنه ضيق الخناق على مرجانة وقتل 30 مسلحا. وقالت جبهة النهر إن الجيش ضيق الخناق على مرجانة وقتل ستة مسلحين.",
		"ar: a life of hardship":    "قال رئيس بلدية مرجانة إن الأهالي في ضنك وإن 30 شخصا توفوا. وقالت جبهة النهر إن 12 شخصا توفوا في ضنك.",
		"en: bombs plague a town":   "The mayor said bombs plague Marjana and 30 people died. The council said bombs plague Marjana and 12 people died.",
		"ar: a hospital of measles": "قال الجيش الكيني إن 12 شخصا توفوا في قصف مستشفى الحصبة. وقال مدير المستشفى سامي الورد إن 30 شخصا توفوا في قصف مستشفى الحصبة.",
	} {
		t.Run(name, func(t *testing.T) { checkAsksOfNoDisease(t, []toldOn{{"2031-03-05", words}}) })
	}
}

func checkAsksOfNoDisease(t *testing.T, reports []toldOn) {
	t.Helper()
	for _, q := range questionsOf(reports) {
		for _, d := range diseases {
			if strings.Contains(q.Text, " of "+d.en+"?") || strings.Contains(q.Text, "fell ill") {
				t.Errorf("asks %q", q.Text)
			}
		}
	}
}

// questionsOf are the questions of reports.
func questionsOf(reports []toldOn) []record.Question {
	var claims []Claim
	for i, r := range reports {
		claims = append(claims, shortReport(string(rune('a'+i)), r.day, r.words)...)
	}
	var all []record.Question
	for _, p := range Questions(claims) {
		all = append(all, p.Question)
	}
	return all
}

// What one speaker counts of a disease in two towns is asked of each town, by its name.
func TestADiseaseInTwoTowns(t *testing.T) {
	towns := []toldOn{{"2031-03-05", "قالت وزارة الصحة الكينية إن 40 شخصا توفوا بالكوليرا في مدينة مرجانة وإن 12 شخصا توفوا بالكوليرا في مدينة السدرة."}}
	tollPair{towns, "40 شخصا", "12 شخصا", ""}.check(t)
	apart := []toldOn{{"2031-03-05", "قالت وزارة الصحة الكينية إن 40 شخصا توفوا بالكوليرا في مدينة مرجانة."}, {"2031-03-06", "قالت وزارة الصحة الكينية إن 12 شخصا توفوا بالكوليرا في مدينة السدرة."}}
	tollPair{apart, "40 شخصا", "12 شخصا", ""}.check(t)
	bare := []toldOn{{"2031-03-05", "قالت وزارة الصحة الكينية إن 40 شخصا توفوا بالكوليرا في مرجانة."}, {"2031-03-06", "قالت وزارة الصحة الكينية إن 12 شخصا توفوا بالكوليرا في السدرة."}}
	tollPair{bare, "40 شخصا", "12 شخصا", ""}.check(t)
	english := []toldOn{{"2031-03-05", "The Kenyan health ministry said 40 people died of cholera in Marjana and 12 people died of cholera in Sidra."}}
	tollPair{english, "40 people", "12 people", ""}.check(t)
	breath := []toldOn{{"2031-03-05", "قالت وزارة الصحة الكينية إن الكوليرا أودت بحياة 40 شخصا في مرجانة. وقالت وزارة الصحة الكينية إن الكوليرا أودت بحياة 12 شخصا في السدرة."}}
	tollPair{breath, "40 شخصا", "12 شخصا", ""}.check(t)
	one := []toldOn{{"2031-03-05", "قالت وزارة الصحة الكينية إن 40 شخصا توفوا بالكوليرا في مدينة مرجانة. وقال مجلس المدينة إن 12 شخصا توفوا بالكوليرا في مدينة مرجانة."}}
	tollPair{one, "40 شخصا", "12 شخصا", record.Contradicts}.check(t)
	for _, q := range questionsOf(bare) {
		if strings.Contains(q.TextAr, "الكوليرا") && !strings.Contains(q.TextAr, "مرجانة") && !strings.Contains(q.TextAr, "السدرة") {
			t.Errorf("names no town: %s", q.TextAr)
		}
	}
	for _, q := range questionsOf(one) {
		if strings.Contains(q.TextAr, "الكوليرا") && !strings.Contains(q.TextAr, "مرجانة") {
			t.Errorf("names no town: %s", q.TextAr)
		}
	}
}
