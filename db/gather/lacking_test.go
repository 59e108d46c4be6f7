package gather

import (
	"strings"
	"testing"

	"counterclaim/db/record"
)

// How many people are without water, power or schooling is asked once for one place and week.
func TestHowManyDoWithout(t *testing.T) {
	for name, c := range map[string]tollPair{
		"ar water":            {[]toldOn{{"2031-03-05", "قال مدير المحطة سامي الورد إن نحو 200 ألف شخص باتوا بلا مياه شرب في الرقيم. وقال رئيس البلدية نادر الزين إن 60 ألف شخص محرومون من المياه."}}, "200 ألف", "60 ألف", record.Contradicts},
		"ar water plant":      {[]toldOn{{"2031-03-05", "قال العميد سامي الورد إن القصف أدى إلى توقف المحطة التي تزود 140 ألف نسمة بمياه الشرب."}, {"2031-03-06", "قال مدير المحطة نادر الزين إن نحو 200 ألف شخص باتوا بلا مياه شرب."}}, "140 ألف", "200 ألف", record.Contradicts},
		"en power":            {[]toldOn{{"2031-03-05", "The utility said 45,000 customers were without power."}, {"2031-03-06", "The mayor said 60,000 customers had lost power."}}, "45,000", "60,000", record.Contradicts},
		"ar en schools":       {[]toldOn{{"2031-03-05", "قالت اليونيسف إن 300 ألف طفل حرموا من التعليم."}, {"2031-03-07", "The education ministry said 120,000 children were out of school."}}, "300 ألف", "120,000", record.Contradicts},
		"shelter":             {[]toldOn{{"2031-03-05", "قال الهلال الأحمر إن خمسة آلاف أسرة باتت بلا مأوى."}, {"2031-03-06", "The governor said 2,000 families were left without shelter."}}, "خمسة آلاف", "2,000", record.Contradicts},
		"same speaker later":  {[]toldOn{{"2031-03-05", "The utility said 45,000 customers were without power."}, {"2031-03-06", "The utility said 12,000 customers were still without power."}}, "45,000", "12,000", record.Corrects},
		"other thing":         {[]toldOn{{"2031-03-05", "The utility said 45,000 people were without power."}, {"2031-03-06", "The mayor said 60,000 people were without water."}}, "45,000", "60,000", ""},
		"children and people": {[]toldOn{{"2031-03-05", "The UN said 120,000 children had no clean water."}, {"2031-03-06", "The UN said 400,000 people had no clean water."}}, "120,000", "400,000", ""},
		"other place":         {[]toldOn{{"2031-03-05", "قالت البلدية إن 60 ألف شخص محرومون من المياه في مدينة الرقيم."}, {"2031-03-06", "قالت شركة المياه إن 20 ألف شخص محرومون من المياه في مدينة الزهور."}}, "60 ألف", "20 ألف", ""},
		"same number":         {[]toldOn{{"2031-03-05", "قالت البلدية إن 60 ألف شخص محرومون من المياه في مدينة الرقيم."}, {"2031-03-06", "The Red Cross said 60,000 people in Raqim had no water."}}, "60 ألف", "60,000", record.Corroborates},
	} {
		t.Run(name, c.check)
	}
}

// Who is given something without a price, or asks for it without violence, lacks nothing of it.
func TestWhoLacksNothing(t *testing.T) {
	for name, words := range map[string]string{
		"ar: for nothing":             "قالت جمعية الوادي إنها وزعت الغذاء على 500 عائلة دون مقابل في مرجانة.",
		"en: without violence":        "The mayor of Marjana said 300 people demanded better food without violence.",
		"en: without classes of some": "The ministry said 300 students passed exams without electronic classes.",
		"ar: not without":             "قال رئيس بلدية مرجانة إن 900 شخص ليسوا بلا مياه.",
		"en: not without":             "The mayor of Marjana said 900 people were not without water.",
	} {
		t.Run(name, func(t *testing.T) {
			r := shortReport("a", "2031-03-05", words)
			for _, q := range questionsOf([]toldOn{{"2031-03-05", words}}) {
				if strings.Contains(q.Text, "without") {
					t.Errorf("asks %q", q.Text)
				}
			}
			for _, c := range newGathering(r).claims {
				for _, f := range c.counted() {
					if f.want != "" {
						t.Errorf("%s lack %s", f.What, f.want)
					}
				}
			}
		})
	}
}

// The question of who does without names its place.
func TestWhereTheyDoWithout(t *testing.T) {
	asked := questionsOf([]toldOn{{"2031-03-05", "قالت البلدية إن 60 ألف شخص محرومون من المياه في مدينة الرقيم."}, {"2031-03-06", "قالت شركة المياه إن 20 ألف شخص محرومون من المياه في مدينة الرقيم."}})
	if len(asked) == 0 || !strings.Contains(asked[0].TextAr, "الرقيم") || !strings.Contains(asked[0].Text, "الرقيم") {
		t.Errorf("%+v", asked)
	}
}
