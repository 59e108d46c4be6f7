package speech

import "testing"

// Denials under verbs that only say.
func TestDenialsWithoutAVerbOfDenial(t *testing.T) {
	reads(t, []readCase{
		{"a deed not done", "وقال قائد الأسطول إن زوارقه لم تقصف المرفأ.", []string{"denies | قائد الأسطول | زوارقه لم تقصف المرفأ"}},
		{"not any", "وأكد الوزير أن الحكومة لم تتلق أي طلب.", []string{"denies | الوزير | الحكومة لم تتلق أي طلب"}},
		{"no such thing there", "وشددت وزارة الصحة على أن المبنى لا مخازن تحته.", []string{"denies | وزارة الصحة | المبنى لا مخازن تحته"}},
		{"not of that country", "وقال مكتب الرئيس إن السفينة ليست فنلندية.", []string{"denies | مكتب الرئيس | السفينة ليست فنلندية"}},
		{"not the target", "وقال ضابط كبير إن المدرسة لم تكن هدفا للغارة.", []string{"denies | ضابط كبير | المدرسة لم تكن هدفا للغارة"}},
		{"we do not strike", "وقال الجيش: «لا نستهدف سوى المواقع العسكرية».", []string{"denies | الجيش | لا نستهدف سوى المواقع العسكرية"}},
		{"invented", "وقال الناطق باسم الشرطة إن القصة مفبركة بالكامل.", []string{"denies | الناطق باسم الشرطة | القصة مفبركة بالكامل"}},
		{"far from the truth", "وقال المحافظ إن ما يشاع عن إغلاق السوق عار عن الصحة.", []string{"denies | المحافظ | ما يشاع عن إغلاق السوق عار عن الصحة"}},
		{"which he rejected, of a charge", "واتهمت النقابة الشركة بنهب المخازن، وهو ما رفضه متحدث باسم الشركة قائلا إن موظفيها لم يدخلوا المكان.", []string{"accuses | النقابة | الشركة بنهب المخازن", "denies | متحدث باسم الشركة | وهو ما رفضه متحدث باسم الشركة", "denies | متحدث باسم الشركة | موظفيها لم يدخلوا المكان"}},
		{"that he should have asked", "نفى مدير الميناء أن يكون قد طلب من الشرطة إخلاء الرصيف.", []string{"denies | مدير الميناء | يكون قد طلب من الشرطة إخلاء الرصيف"}},
		{"an announcement given the lie", "وكذب المتحدث باسم الجبهة سامي نور الإعلان.", []string{"denies | سامي نور | وكذب المتحدث باسم الجبهة سامي نور الإعلان"}},
		{"how things are is no denial", "وقال المزارعون إن المطر لم يكف هذا العام.", []string{"asserts | المزارعون | المطر لم يكف هذا العام"}},
		{"no way out is a judgement", "وقالت الوزيرة إنه لا حل عسكريا للأزمة.", []string{"judges | الوزيرة | لا حل عسكريا للأزمة"}},
		{"English, a deed not done", "The navy said its boats had not fired on the harbour.", []string{"denies | navy | its boats had not fired on the harbour"}},
		{"English, no such thing", "The governor said it had no troops in the valley.", []string{"denies | governor | it had no troops in the valley"}},
		{"not a thing but another", "وقال الحاكم إن ما جرى لم يكن هجوما بل حادثا.", []string{"denies | الحاكم | ما جرى لم يكن هجوما بل حادثا"}},
		{"any of them, before the negation", "وأكد الناطق أن أيا من جنوده لم يصب.", []string{"denies | الناطق | أيا من جنوده لم يصب"}},
		{"no intention", "وقالت القوات إنه لا نية لديها لدخول المدينة.", []string{"denies | القوات | لا نية لديها لدخول المدينة"}},
		{"that it was not", "وأكد الوزير عدم استهداف أي مدرسة.", []string{"denies | الوزير | عدم استهداف أي مدرسة"}},
		{"a denial told as a noun", "استمر القصف رغم نفي الجيش الكيني وجود مسلحين في القرية.", []string{"denies | الجيش الكيني | وجود مسلحين في القرية"}},
		{"called claims", "وصف الوزير التقرير بالمزاعم الباطلة.", []string{"denies | الوزير | التقرير بالمزاعم الباطلة"}},
		{"a heading", "المتحدث: لم نخسر أي موقع", []string{"denies | المتحدث | لم نخسر أي موقع"}},
		{"what is pointed at, with how", "وكذب مدير الميناء هذه الأنباء واصفا إياها بأنها تسريبات لا قيمة لها.", []string{"denies | مدير الميناء | وكذب مدير الميناء هذه الأنباء", "judges | مدير الميناء | إياها بأنها تسريبات لا قيمة لها"}},
		{"English, called a fabrication", "The air force called the accusation a fabrication.", []string{"denies | air force | the accusation a fabrication"}},
		{"English, reports as a noun", "The navy rejected claims it had sunk the boat.", []string{"denies | navy | claims it had sunk the boat"}},
		{"English, dismissed with its word first", "The mayor dismissed as \"pure theatre\" the army's assertion that it had left to spare the town.", []string{"denies | mayor | the army's assertion that it had left to spare the town", "asserts | army | it had left to spare the town"}},
		{"English, dismissed by", "The allegation was dismissed as \"absurd\" by the navy.", []string{"denies | navy | The allegation was dismissed as \"absurd\" by the navy"}},
		{"English, there are none", "\"There are no rebels in the town,\" the governor said.", []string{"denies | governor | There are no rebels in the town"}},
		{"the news of a paper is a lie", "وقال قائد الكتيبة سامي نور إن خبر الصحيفة كذب.", []string{"denies | سامي نور | خبر الصحيفة كذب"}},
		{"news that is mocked", "وسخر المتحدث باسم الجيش من الأنباء التي تحدثت عن هروب قائده.", []string{"denies | المتحدث باسم الجيش | الأنباء التي تحدثت عن هروب قائده"}},
		{"people who are mocked", "وسخر المتحدث باسم الجيش من خصومه.", []string{"judges | المتحدث باسم الجيش | وسخر المتحدث باسم الجيش من خصومه"}},
		{"what a paper has is found strange", "واستغربت الشرطة ما ورد في الصحيفة عن هروب السجناء 🌊.\r\n", []string{"denies | الشرطة | ما ورد في الصحيفة عن هروب السجناء"}},
		{"a delay is found strange", "واستغرب مصدر في الشرطة تأخر المساعدات.", []string{"judges | مصدر في الشرطة | تأخر المساعدات"}},
		{"charges that something is done are rejected", "ورفض الناطق باسم الجيش الاتهامات بأن قواته تحرق الحقول.", []string{"denies | الناطق باسم الجيش | قواته تحرق الحقول"}},
		{"not to be responsible", "وقال الحزب إنه غير مسؤول عن الحريق.", []string{"denies | الحزب | غير مسؤول عن الحريق"}},
		{"free of a charge", "وقال المتحدث إن الحزب براء من هذه التُّهمة.", []string{"denies | المتحدث | الحزب براء من هذه التُّهمة"}},
		{"what another owes and does not do is a charge", "وقال سامي راشد إن كينيا لم تنفذ ما تعهدت به.", []string{"accuses | سامي راشد | كينيا لم تنفذ ما تعهدت به"}},
		{"a raid that was not carried out", "وقال الجيش إن قواته لم تنفذ أي غارة.", []string{"denies | الجيش | قواته لم تنفذ أي غارة"}},
		{"who prepares a sham is charged with it", "واعتبر المتحدث باسم الجيش أن المسلحين يعدون مسرحية لاتهام قواته.", []string{"accuses | المتحدث باسم الجيش | المسلحين يعدون مسرحية لاتهام قواته"}},
		{"English, how things are", "The farmers said the rain was not enough.", []string{"asserts | farmers | the rain was not enough"}},
	})
}
