package gather

import (
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
