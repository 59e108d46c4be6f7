package speech

import (
	"strconv"
	"testing"

	"counterclaim/db/text"
)

func TestCountries(t *testing.T) {
	cases := []struct{ name, words, want string }{
		{"a name and an adjective", "القوات التشادية هاجمت النيجر", "Chad@7-15 Niger@22-28 "},
		{"a capital for its government", "وقالت باريس إن", "France@6-11 "},
		{"English, behind an emoji and a line end", "🌊\r\nGerman officials in Paris", "Germany@3-9 France@23-28 "},
		{"none", "لا أحد هنا", ""},
		{"a name that is a word, behind an organ of the state", "جيش مالي والجيش المالي", "Mali@4-8 Mali@16-22 "},
		{"the word", "الوضع المالي في السوق المالي", ""},
		{"a capital that is a country too", "حكومة عمان ومدينة عمان", "Oman@6-10 Jordan@18-22 "},
		{"a surname with the shape of an adjective", "قُتل مدير مصرف سدرة سامي الكندي، وشكر أسرة الكندي أبو يزن التشادي ونور الدين الغاني", ""},
		{"an adjective behind an office and a country behind a name", "الوزير الكندي سامي راشد زار النيجر", "Canada@7-13 Niger@28-34 "},
		{"rivers and lakes", "على نهر النيجر وبحيرة تشاد، in the Jordan Valley and Lake Chad", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, m := range Countries(text.Words(c.words)) {
				got += m.Side + "@" + strconv.Itoa(m.Start) + "-" + strconv.Itoa(m.End) + " "
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestCountryName(t *testing.T) {
	if got := CountryName("Chad", "ar"); got != "تشاد" {
		t.Errorf("%q", got)
	}
	if got := CountryName("Chad", "en") + CountryName("The Moon", "en") + CountryName("The Moon", "ar"); got != "Chad" {
		t.Errorf("%q", got)
	}
}

func TestSideOfBureau(t *testing.T) {
	cases := []struct{ name, words, side string }{
		{"a bureau of a country's army", "قالت إدارة الإعلام للجيش التشادي إن قواتها 🌊 انسحبت من تالا.", "Chad"},
		{"a bureau of an army that nobody names", "قالت إدارة الإعلام للجيش المحلي إن قواتها انسحبت من تالا.", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			claims := Read(Input{Text: text.New(c.words)}).Claims
			if len(claims) != 1 || claims[0].Claimant.Side != c.side {
				t.Errorf("%+v", claims)
			}
		})
	}
}

// The side of somebody whose country has a name that is a word, or a first name, too.
func TestSideByAWord(t *testing.T) {
	for words, side := range map[string]string{
		"قال وزير الخارجية المالي عمر ديالو إن الحدود مغلقة.": "Mali",
		"وقال رئيس مالي عمر ديالو إن الحدود مغلقة.":           "Mali",
		"وقالت وزارة المالية إن الحدود مغلقة.":                "",
		"وقال المدير المالي للشركة إن الحدود مغلقة.":          "",
		"Jordan Miller said the border was closed.":           "",
		"Chad Moore, a trader, said the border was closed.":   "",
		"Jordan's army said the border was closed.":           "Jordan",
		"Jordan Armed Forces said the border was closed.":     "Jordan",
	} {
		claims := Read(Input{Text: text.New(words)}).Claims
		if len(claims) != 1 || claims[0].Claimant.Side != side {
			t.Errorf("%q: %+v", words, claims)
		}
	}
}

// Who speaks for a movement or a force is of its side, however long its name is.
func TestSideOfSpokesman(t *testing.T) {
	for words, side := range map[string]string{
		"نفى الناطق باسم حركة الفجر سامي راشد قصف السوق.":                                  "حركة الفجر",
		"نفى الناطق باسم \"كتائب الوادي الأخضر\" سامي راشد قصف السوق.":                     "كتائب الوادي الأخضر",
		"وقال المتحدث باسم قوات تحرير الجنوب والوسط سامي راشد إن السوق مغلق.":              "قوات تحرير الجنوب والوسط",
		"قال المتحدث باسم «المجلس الأعلى لإنقاذ الساحل والجزر» سامي راشد إن السوق مغلق 🌊.": "المجلس الأعلى لإنقاذ الساحل والجزر",
		"وقال سامي راشد، المتحدث باسم حركة الفجر، إن السوق مغلق.":                          "حركة الفجر",
		"وقال قائد كتائب الوادي سامي راشد إن السوق مغلق.":                                  "كتائب الوادي",
		"وقال المتحدث باسم الجيش الكيني سامي راشد إن السوق مغلق.":                          "Kenya",
		"وقال المتحدث باسم الأمم المتحدة سامي راشد إن السوق مغلق.":                         "United Nations",
		"وقالت منسقة الأمم المتحدة في تشاد سلمى راشد إن السوق 🌊 مغلق.":                     "United Nations",
		"وقال مفوّض الأمم المتحدة السامي لحقوق الإنسان سامي راشد إن السوق مغلق.":           "United Nations",
		"وقال المتحدث باسم القوة المشتركة سامي راشد إن السوق مغلق.":                        "القوة المشتركة",
		"وقال قائد الدعم الشعبي سامي راشد إن السوق مغلق.":                                  "الدعم الشعبي",
		"وقال مستشار قائد قوات التحرير سامي راشد إن السوق مغلق.":                           "قوات التحرير",
		"وقال عضو المكتب السياسي لحركة النهر سامي راشد إن السوق مغلق.":                     "حركة النهر",
		"وقال القيادي السابق في حركة النهر سامي راشد إن السوق مغلق.":                       "",
		"وقال قائد القوات المسلحة سامي راشد إن السوق مغلق.":                                "",
		"وقال قائد المنطقة الوسطى سامي راشد إن السوق مغلق.":                                "",
		"وقال قائد شرطة المدينة سامي راشد إن السوق مغلق.":                                  "",
		"وقال المتحدث باسم الحركة سامي راشد إن السوق مغلق.":                                "",
		"وقال المتحدث باسم حركة \"جي 7\" المتمردة سامي راشد إن السوق مغلق.":                "حركة جي 7",
		"وقال المتحدث باسم حركة تحرير النيجر سامي راشد إن السوق مغلق.":                     "حركة تحرير النيجر",
		"وقالت حركة تحرير تشاد إن السوق مغلق.":                                             "",
		"وقالت المعارضة التشادية إن السوق مغلق.":                                           "",
		"وأعلنت الأركان الكينية سقوط طائرة.":                                               "Kenya",
	} {
		claims := Read(Input{Text: text.New(words)}).Claims
		if len(claims) != 1 || claims[0].Claimant.Side != side {
			t.Errorf("%q: %+v", words, claims)
		}
	}
}

func TestPlaceBehindArticle(t *testing.T) {
	cases := []struct{ name, words, want string }{
		{"a town described is not named by it", "قال شاهد إن القصف أصاب مستشفى في المدينة مزدحما بمرضى.", ""},
		{"a town named", "قال شاهد إن القصف أصاب مبنى في مدينة تالا.", "مدينة تالا"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, claim := range Read(Input{Text: text.New(c.words)}).Claims {
				for _, p := range claim.Places {
					got += p.Name
				}
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// Of which party those are who speak, where the name of a country or of a well-known body is
// part of another name.
func TestWhoseTheyAre(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the security council of a state": {"قال المتحدث باسم مجلس الأمن القومي الغاني كوفي مينسا إن الجسر سليم.", "Ghana"},
		"that of the United Nations":      {"قال المتحدث باسم مجلس الأمن الدولي كوفي مينسا إن الجسر سليم.", "UN Security Council"},
		"a monitor by his director":       {"قال مدير المرصد الغاني لحقوق الإنسان سالم نور إن الجسر سليم.", "المرصد الغاني لحقوق الإنسان"},
		"doctors of a country":            {"وقالت نقابة الأطباء الغانية إن الدواء نفد 🌊.\r\n", "نقابة الأطباء الغانية"},
		"a ministry of it":                {"وقالت وِزارة الصحة الغانية إن الدواء نفد.", "Ghana"},
		"a rank behind the body he leads": {"قال قائد تحالف النهر اللواء جوزيف مارون إن الجسر سليم.", "تحالف النهر"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := read(c.text); len(got) != 1 || got[0].Party != c.want {
				t.Errorf("%s\ngot %+v, want %q", c.text, got, c.want)
			}
		})
	}
}

// When something was said, the day of the report, is not since when its speaker does something.
func TestSinceWhenIsNotWhenItWasSaid(t *testing.T) {
	got := read("وأعلنت شركة الجبل، التي تدير المنجم منذ عام 2019، أن 96 عاملا كانوا فيه 🌊.\r\n")
	if len(got) != 1 || got[0].Said.EDTF != "2024-03-12" {
		t.Errorf("said %+v", got)
	}
}
