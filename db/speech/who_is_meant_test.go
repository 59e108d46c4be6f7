package speech

import (
	"testing"

	"counterclaim/db/record"
)

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
		"an ally with its name": {"واتهمت كينيا حليفتها هالدن بقصف القرية.", 0,
			"Kenya", record.State, "Kenya", "هالدن"},
		"a foe with its name": {"واتهمت الحركة خصمها جبهة النهر بقصف القرية.", 0,
			"الحركة", record.Force, "", "جبهة النهر"},
		"a neighbour that speaks": {"وقالت جارتها هالدن إن القرية سليمة.", 0,
			"هالدن", record.State, "", ""},
		"an ally that speaks": {"وقالت حليفتها هالدن إن القرية سليمة.", 0,
			"هالدن", record.Organisation, "", ""},
		"an airline": {"أعلنت طيران الأردن إلغاء رحلاتها إلى كيسور.", 0,
			"طيران الأردن", record.Organisation, "", ""},
		"an airline's spokesman": {"وقال متحدث باسم طيران الأردن إن الرحلات متوقفة.", 0,
			"متحدث باسم طيران الأردن", record.Person, "", ""},
		"an airline by its sort": {"وقالت شركة طيران الأردن إن رحلاتها متوقفة.", 0,
			"شركة طيران الأردن", record.Organisation, "", ""},
		"an air force that bombs": {"واتهمت جبهة النهر طيران الأردن بقصف القرية.", 0,
			"جبهة النهر", record.Force, "", "طيران الأردن"},
		"an army's air force": {"وقال طيران الجيش الأردني إنه قصف القرية.", 0,
			"طيران الجيش الأردني", record.Force, "Jordan", ""},
		"an air force by its adjective": {"وقال الطيران الأردني إنه قصف القرية.", 0,
			"الطيران الأردني", record.Force, "Jordan", ""},
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

// Somebody is known again by the part of his name that has a small article.
func TestShortNameWithArticle(t *testing.T) {
	all := read("Front spokesman Zaher al-Qasim said the road was open. The bridge fell on Sunday, al-Qasim said.")
	if len(all) != 2 || all[1].Claimant.Kind != record.Person || all[1].Claimant.Name != "Zaher al-Qasim" {
		t.Errorf("got %+v", all)
	}
}

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
