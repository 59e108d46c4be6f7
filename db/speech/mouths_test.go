package speech

import (
	"testing"

	"counterclaim/db/record"
)

// Whose mouth words come from that the last speaker did not say.
func TestNotTheLastSpeaker(t *testing.T) {
	const before = "قال الجيش الغاني إن الجسر سقط. "
	first := "asserts | الجيش الغاني | الجسر سقط"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"who appears in a recording": {before + "وفي تطور آخر، ظهر القائد العسكري للحركة سامي راشد في تسجيل مصور بُث الجمعة، قال فيه إنه لم يصب بأذى وإن رجاله سيعودون.",
			[]string{first, "asserts | سامي راشد | لم يصب بأذى", "asserts | سامي راشد | رجاله سيعودون"}},
		"who appears in a speech": {before + "وأطل زعيم الحركة سامي راشد في كلمة مصورة قال فيها إن الجسر سليم.",
			[]string{first, "asserts | سامي راشد | الجسر سليم"}},
		"who makes remarks": {before + "وأدلت الوزيرة سلمى مراد بتصريحات قالت فيها إن الجسر سليم.",
			[]string{first, "asserts | سلمى مراد | الجسر سليم"}},
		"who gives a speech": {"ألقى الرئيس الغاني خطابا متلفزا قال فيه إن الطريق مفتوح.",
			[]string{"asserts | الرئيس الغاني | الطريق مفتوح"}},
		"with whom an interview is": {before + "ونشر الموقع مقابلة مع سامي راشد أكد فيها أن الجسر سليم.",
			[]string{first, "asserts | سامي راشد | الجسر سليم"}},
		"a witness who does something": {before + "بيد أن شاهد عيان يعمل في المرفأ قال لرويترز إن الجسر سليم.",
			[]string{first, "asserts | شاهد عيان < Reuters | الجسر سليم"}},
		"one behind yet who asks not to be named": {before + "غير أن ضابطا طلب عدم ذكر اسمه قال إن الجسر سليم.",
			[]string{first, "asserts | ضابطا | الجسر سليم"}},
		"a woman who works somewhere": {before + "إلا أن ممرضة تعمل في المشفى روت أن الجسر سليم.",
			[]string{first, "asserts | ممرضة | الجسر سليم"}},
		"a report that goes on": {before + "وخلص تقرير لبعثة تحقيق تابعة للأمم المتحدة إلى أن الجسر سليم، وحمّل سلاح الجو الغاني المسؤولية.",
			[]string{first, "asserts | بعثة تحقيق تابعة للأمم المتحدة | الجسر سليم", "accuses | بعثة تحقيق تابعة للأمم المتحدة | سلاح الجو الغاني المسؤولية"}},
		"a report that goes on, and then its body": {before + "وأفاد تقرير لمنظمة العفو الدولية بأن الجسر سليم، وأضاف أن الطريق مغلق. وذكرت المنظمة أن المرفأ يعمل.",
			[]string{first, "asserts | Amnesty International | الجسر سليم", "asserts | Amnesty International | الطريق مغلق", "asserts | Amnesty International | المرفأ يعمل"}},
		"pictures inside what one says": {"قال المحلل سامي راشد إن صورا التقطتها أقمار اصطناعية تظهر أن الجسر سليم.",
			[]string{"asserts | سامي راشد | صورا التقطتها أقمار اصطناعية تظهر أن الجسر سليم"}},
		"pictures of what was not there": {"قال المحلل سامي راشد إن صورا التقطتها طائرة تظهر أن الجيش لم يكن على القمة.",
			[]string{"asserts | سامي راشد | صورا التقطتها طائرة تظهر أن الجيش لم يكن على القمة"}},
		"a threat": {"قال القائد سامي راشد إن رجاله سيقصفون المرفأ إن لم ينسحب الجيش.",
			[]string{"threatens | سامي راشد | رجاله سيقصفون المرفأ إن لم ينسحب الجيش"}},
		"pictures that somebody brings out": {before + "وعرضت الوزارة صورا التقطتها أقمار اصطناعية تظهر أن الطريق مغلق.",
			[]string{first, "asserts | الوزارة | الطريق مغلق"}},
		"an office and the pictures it shows": {"عرض المتحدث باسم الجيش صورا جوية تثبت أن الجسر دمر.",
			[]string{"asserts | المتحدث باسم الجيش | الجسر دمر"}},
		"two who trade charges behind a hospital": {"قتلى في قصف مستشفى عين البرج والجيش وجبهة النهر يتبادلان الاتهامات",
			[]string{"asserts |  | قتلى في قصف مستشفى عين البرج", "accuses | الجيش | والجيش وجبهة النهر يتبادلان الاتهامات", "accuses | جبهة النهر | والجيش وجبهة النهر يتبادلان الاتهامات"}},
		"one who denies and goes on": {"كيسور.. الحكومة تعلن فتح الطريق والجبهة تنفي وتتحدث عن خسائر كبيرة للجيش",
			[]string{"asserts | الحكومة | فتح الطريق", "denies | الجبهة | والجبهة تنفي", "asserts | الجبهة | خسائر كبيرة للجيش"}},
		"English, claims that are traded": {"Kesor revises hospital toll as rebels and army trade claims over prisoner deaths\n\nThe army denied any strike.",
			[]string{"accuses | rebels | rebels and army trade claims over prisoner deaths", "accuses | army | rebels and army trade claims over prisoner deaths", "denies | army | any strike"}},
		"English, blame that is traded": {"Government and opposition trade blame as talks fail",
			[]string{"accuses | Government | Government and opposition trade blame as talks fail", "accuses | opposition | Government and opposition trade blame as talks fail"}},
		"English, the two with an article": {"The rebels and the army traded claims over the town.",
			[]string{"accuses | rebels | The rebels and the army traded claims over the town", "accuses | army | The rebels and the army traded claims over the town"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// Small words that change who speaks, what is said, or whether anything is.
func TestSmallWordsOfSaying(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"that day": {"Kenya says no shell landed in Halden that day.",
			[]string{"asserts | Kenya | no shell landed in Halden that day"}},
		"that, which leads on": {"Kenya said on Sunday that night raids were over.",
			[]string{"asserts | Kenya | night raids were over"}},
		"the first time": {"The minister said 12 soldiers were missing, the first time the government has acknowledged that any were lost.",
			[]string{"asserts | minister | 12 soldiers were missing", "asserts |  | the first time the government has acknowledged that any were lost"}},
		"an envoy who is recalled": {"Halden said it had recalled its envoy over the shelling.",
			[]string{"asserts | Halden | it had recalled its envoy over the shelling"}},
		"what is recalled": {"Omar Diallo recalled that the bridge was open.",
			[]string{"asserts | Omar Diallo | the bridge was open"}},
		"an offer that is turned down": {"قال سامي راشد إن الحركة عرضت هدنة. ورفض رئيس الوزراء هاني مراد العرض.",
			[]string{"asserts | سامي راشد | الحركة عرضت هدنة", "judges | هاني مراد | ورفض رئيس الوزراء هاني مراد العرض"}},
		"terms that are turned down": {"رفضت الحكومة شروط الحركة.",
			[]string{"judges | الحكومة | شروط الحركة"}},
		"what one refuses to do is still demanded": {"رفض الوزير الانسحاب من المدينة.",
			[]string{"demands | الوزير | الانسحاب من المدينة"}},
		"English, an offer that is turned down": {"The government rejected the rebels' offer of a truce.",
			[]string{"judges | government | the rebels' offer of a truce"}},
		"it led to deaths, according to a body": {"واندلعت الحرب في كيسور في فبراير، وأسفرت وفق الأمم المتحدة عن مقتل ستة آلاف شخص.",
			[]string{"asserts |  | واندلعت الحرب في كيسور في فبراير", "asserts | United Nations | وأسفرت وفق الأمم المتحدة عن مقتل ستة آلاف شخص"}},
		"what goes according to something has no source": {"سارت المفاوضات وفق الخطة حتى مساء أمس.",
			[]string{"asserts |  | سارت المفاوضات وفق الخطة حتى مساء أمس"}},
		"responsibility for a launch": {"وتبنت جبهة النهر إطلاق الصاروخ.",
			[]string{"asserts | جبهة النهر | إطلاق الصاروخ"}},
		"whereas": {"قالت الوزارة إن 17 شخصا قتلوا في القصف مساء السبت، في حين تبادل الجيش الغاني وجبهة النهر الاتهامات بالمسؤولية عنه.",
			[]string{"asserts | الوزارة | 17 شخصا قتلوا في القصف مساء السبت", "accuses | الجيش الغاني | تبادل الجيش الغاني وجبهة النهر الاتهامات بالمسؤولية عنه", "accuses | جبهة النهر | تبادل الجيش الغاني وجبهة النهر الاتهامات بالمسؤولية عنه"}},
		"a country that a headline is of, and the day it came out": {"كيسور: خلاف على ممر عين البرج\n\nنُشر: 8 أكتوبر 2026\n\nقالت الحكومة إن الطريق مغلق.",
			[]string{"asserts |  | خلاف على ممر عين البرج", "asserts | الحكومة | الطريق مغلق"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// Somebody is known again by the part of his name that has a small article.
func TestShortNameWithArticle(t *testing.T) {
	all := read("Front spokesman Zaher al-Qasim said the road was open. The bridge fell on Sunday, al-Qasim said.")
	if len(all) != 2 || all[1].Claimant.Kind != record.Person || all[1].Claimant.Name != "Zaher al-Qasim" {
		t.Errorf("got %+v", all)
	}
}

// Whom words stand for that name nobody, and of what kind those are whom no table knows.
func TestWhoIsMeant(t *testing.T) {
	for name, c := range map[string]struct {
		text         string
		nth          int
		who          string
		kind         record.ActorKind
		side, blamed string
	}{
		"the latter": {"وكان سامي راشد قد حمّل الجيش الغاني مسؤولية الهجوم، الأمر الذي ينفيه الأخير.", 1,
			"الجيش الغاني", record.Force, "Ghana", "سامي راشد"},
		"a neighbour with its name": {"واتهمت كينيا جارتها هالدن بقصف القرية.", 0,
			"Kenya", record.State, "Kenya", "هالدن"},
		"whose army a man speaks for": {"وقال المتحدث باسم الجيش الكيسوري سامي راشد إن الطريق مغلق.", 0,
			"سامي راشد", record.Person, "الجيش الكيسوري", ""},
		"a minister of a country that no table knows": {"قال وزير خارجية هالدن إلياس مراد، في مقابلة تلفزيونية، إن الطريق مغلق.", 0,
			"إلياس مراد", record.Person, "", ""},
		"that country": {"قال وزير خارجية هالدن سامي مراد إن الطريق مغلق. وقالت هالدن إن الجسر سليم.", 1,
			"هالدن", record.State, "", ""},
		"English, that country": {"Halden's foreign ministry said the road was closed. Halden said the bridge was open.", 1,
			"Halden", record.State, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			all := read(c.text)
			if len(all) <= c.nth {
				t.Fatalf("got %+v", all)
			}
			if got := all[c.nth]; got.Claimant.Name != c.who || got.Claimant.Kind != c.kind || got.Claimant.Side != c.side || got.Blamed.Name != c.blamed {
				t.Errorf("got %s, %s of %q, blamed %q", got.Claimant.Name, got.Claimant.Kind, got.Claimant.Side, got.Blamed.Name)
			}
		})
	}
}

// Where the name of a place ends, and what is none.
func TestPlacesEndBeforeOtherWords(t *testing.T) {
	for text, want := range map[string]string{
		"أعلنت الجبهة إسقاط طائرة فوق وادي النخل بصاروخ أرض جو.":        "وادي النخل",
		"وقال مصدر إن سامي حيّ ويدير المعارك بنفسه.":                    "",
		"أكد سامي راشد أن الصاروخ سقط في منطقة سكنية تبعد أربعة أميال.": "",
		"قال الجيش إن قذيفة سقطت على حي النخيل الشرقي.":                 "حي النخيل الشرقي",
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
