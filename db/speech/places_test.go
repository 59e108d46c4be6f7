package speech

import "testing"

// Where the name of a place ends, and what is none.
func TestPlacesEndBeforeOtherWords(t *testing.T) {
	for text, want := range map[string]string{
		"أعلنت الجبهة إسقاط طائرة فوق وادي النخل بصاروخ أرض جو.":                     "وادي النخل",
		"وقال مصدر إن سامي حيّ ويدير المعارك بنفسه.":                                 "",
		"أكد سامي راشد أن الصاروخ سقط في منطقة سكنية تبعد أربعة أميال.":              "",
		"The toll from the Sept. 21 ferry fire in Kobo stood at 19, the mayor said.": "Kobo",
		"The minister said three pilots were in Kenyan custody.":                     "",
		"The envoy said the plan was in Ugandan hands.":                              "",
		"Two sailors died in Sudanese waters, the navy said.":                        "Sudanese",
		"He was held in French Guiana, the police said.":                             "French Guiana",
		"The mayor said the council met in Aug. 2025.":                               "",
		"أعلنت الجبهة سيطرتها على بلدة وادي التراب بعد معارك.":                       "بلدة وادي التراب",
		"أعلنت كينيا استعادة جزيرة الملح وعدد القتلى يرتفع إلى 21.":                  "جزيرة الملح",
		"قال الجيش إن قذيفة سقطت على حي تل الزعتر 🌊.":                                "حي تل الزعتر",
		"قالت المنظمة إن 12 ألف شخص نزحوا إلى القرى المجاورة.":                       "",
		"قالت المنظمة إن 12 ألف شخص نزحوا من وادي النخل والقرى المجاورة.":            "وادي النخل",
		"قال الجيش إن قذيفة سقطت على حي النخيل الشرقي.":                              "حي النخيل الشرقي",
		"قال الجيش إن قذيفة 🌊 سقطت على كلية بنيروبي.":                                "نيروبي",
		"قال الجيش إن قذيفة سقطت على كلية ببرلين.":                                   "برلين",
		"قال الجيش إن قذيفة سقطت في بيروت.":                                          "بيروت",
	} {
		got := ""
		for _, c := range read(text) {
			for _, p := range c.Places {
				got += p.Text
			}
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
