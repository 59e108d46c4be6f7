package speech

import "testing"

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
