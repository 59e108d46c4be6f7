package when

// Rule is one way in which words become a date: what a person is told who asks
// why a date is what it is.
type Rule struct {
	Code    string    // Date.Rule
	Meaning [2]string // in Arabic and in English
	Example [2]string // in Arabic and in English; "" where the language has none
}

// Rules are all rules, in the order in which to show them.
func Rules() []Rule {
	return []Rule{
		{"day_month", [2]string{"يوم وشهر، وإن غابت السنة فأقرب سنة إلى النشر، والماضي أولى", "A day and a month; without a year the one nearest to the publication, rather before than after"}, [2]string{"9 أكتوبر 2020", "9 October 2020"}},
		{"month_day", [2]string{"الشهر قبل اليوم", "The month before the day"}, [2]string{"أكتوبر 9، 2020", "October 9, 2020"}},
		{"year_month_day", [2]string{"السنة ثم الشهر ثم اليوم", "Year, month, day"}, [2]string{"2020 أكتوبر 9", "2020 October 9"}},
		{"year_month", [2]string{"السنة ثم الشهر، كما يكتب في خانة", "Year and month, as typed into a field"}, [2]string{"", ""}},
		{"day_of_month_named_behind", [2]string{"يوم سمي شهره بعد يوم آخر", "A day whose month is named behind another day"}, [2]string{"9 و15 أكتوبر", "9 and 15 October"}},
		{"days_of_month", [2]string{"أيام من شهر واحد", "Days of one month"}, [2]string{"9-11 أكتوبر", "9-11 October"}},
		{"date_against_weekday", [2]string{"التاريخ المسمى، ولا يوافقه يوم الأسبوع المذكور", "The date by its name, although it is another weekday than the words say"}, [2]string{"الخميس 9 أكتوبر 2020", "Thursday, 9 October 2020"}},
		{"weekday_of_month", [2]string{"يوم أسبوع برتبته في الشهر", "The n-th such weekday of a month"}, [2]string{"أول ثلاثاء من أكتوبر", "the first Tuesday of October"}},
		{"week_of_day", [2]string{"الأسبوع الذي فيه ذلك اليوم", "The week that holds the day"}, [2]string{"", "week of October 6"}},
		{"iso_week", [2]string{"أسبوع برقمه، أوله الاثنين", "A week by its number, from Monday"}, [2]string{"", "2020-W41"}},
		{"numeric", [2]string{"أرقام، اليوم أولا ما لم تقل غير ذلك", "Digits, the day first unless they cannot be"}, [2]string{"9/10/2020", "2020-10-09"}},
		{"numeric_month_first", [2]string{"أرقام، الشهر أولا: لا يستقيم غيره، أو النص إنجليزي", "Digits, the month first: nothing else is possible, or the paragraph is English"}, [2]string{"10/25/2020", "10/25/2020"}},
		{"numeric_without_year", [2]string{"أرقام بلا سنة", "Digits without a year"}, [2]string{"يوم 27/9", "on 9/27"}},
		{"numeric_month", [2]string{"شهر وسنة بالأرقام", "A month and a year in digits"}, [2]string{"10/2020", "10/2020"}},
		{"month", [2]string{"شهر كامل", "A whole month"}, [2]string{"في أكتوبر 2020", "in October 2020"}},
		{"part_of_month", [2]string{"المطلع 1-10، والمنتصف 11-20، والأواخر من 21، والنصف إلى 15", "Early is 1 to 10, mid 11 to 20, late from 21; the first half ends with the 15th"}, [2]string{"مطلع أكتوبر 2020", "early October 2020"}},
		{"year", [2]string{"سنة كاملة", "A whole year"}, [2]string{"عام 2016", "in 2016"}},
		{"year_in_words", [2]string{"سنة بالكلمات", "A year in words"}, [2]string{"عام ألفين وعشرين", "in two thousand and twenty"}},
		{"years", [2]string{"من سنة إلى سنة", "From year to year"}, [2]string{"(1988-1994)", "(1988-1994)"}},
		{"part_of_year", [2]string{"ثلث السنة أو نصفها أو ربعها", "A third, half or quarter of a year"}, [2]string{"الربع الأول من عام 2020", "the first quarter of 2020"}},
		{"season", [2]string{"فصل من ثلاثة أشهر، الربيع من مارس", "Three months, spring from March"}, [2]string{"خريف 2020", "autumn 2020"}},
		{"decade", [2]string{"عقد", "Ten years"}, [2]string{"التسعينيات", "the 1990s"}},
		{"part_of_decade", [2]string{"عقد، ولا يضيق بأوله وآخره", "The whole decade, which early and late do not narrow"}, [2]string{"أوائل التسعينيات", "the early 1990s"}},
		{"century", [2]string{"قرن: العشرون من 1900 إلى 1999", "A century: the twentieth is 1900 to 1999"}, [2]string{"القرن العشرين", "the 20th century"}},
		{"part_of_century", [2]string{"ثلث القرن أو نصفه", "A third or half of a century"}, [2]string{"النصف الأول من القرن العشرين", "the early 20th century"}},
		{"hijri", [2]string{"تاريخ هجري بتقويم أم القرى", "A Hijri date by the Umm al-Qura calendar"}, [2]string{"22 صفر 1442 هـ", "22 Safar 1442 AH"}},
		{"hijri_tabular", [2]string{"تاريخ هجري خارج جداول أم القرى: قد يختلف يوما", "A Hijri date outside the Umm al-Qura tables: it may be a day off"}, [2]string{"1 محرم 1300 هـ", "1 Muharram 1300 AH"}},
		{"hijri_and_gregorian", [2]string{"اليوم بالتقويمين، والميلادي هو المعتمد", "One day by both calendars; the Gregorian decides"}, [2]string{"22 صفر 1442 هـ الموافق 9 أكتوبر 2020", "22 Safar 1442 AH (9 October 2020)"}},
		{"range", [2]string{"من تاريخ إلى تاريخ", "From a date to a date"}, [2]string{"من 27 سبتمبر إلى 10 أكتوبر", "from 27 September to 10 October"}},
		{"since", [2]string{"من تاريخ فصاعدا", "From a date on"}, [2]string{"منذ 27 سبتمبر", "since September 27"}},
		{"until", [2]string{"إلى تاريخ", "Up to a date"}, [2]string{"حتى 10 أكتوبر", "until 10 October"}},
		{"since_event", [2]string{"منذ حدث: تبقى كلماته", "Since an event, whose words are kept"}, [2]string{"منذ بداية المعارك", "since the war began"}},
		{"day_of_publication", [2]string{"يوم النشر", "The day of publication"}, [2]string{"اليوم", "today"}},
		{"day_before", [2]string{"اليوم الذي قبل النشر", "The day before the publication"}, [2]string{"أمس", "yesterday"}},
		{"days_before", [2]string{"اليوم الذي قبل أمس", "The day before yesterday"}, [2]string{"أول أمس", "the day before yesterday"}},
		{"day_after", [2]string{"اليوم الذي بعد النشر", "The day after the publication"}, [2]string{"غدا", "tomorrow"}},
		{"days_after", [2]string{"اليوم الذي بعد الغد", "The day after tomorrow"}, [2]string{"بعد غد", "the day after tomorrow"}},
		{"weekday_over_day", [2]string{"يوم الأسبوع المسمى، وإن لم يوافق أمس أو اليوم", "The weekday that is named, although it is not yesterday or today"}, [2]string{"أمس الجمعة", "yesterday, Friday"}},
		{"night_before", [2]string{"الليلة بين أمس ويوم النشر", "The night between yesterday and the day of publication"}, [2]string{"الليلة الماضية", "last night"}},
		{"weekday", [2]string{"يوم أسبوع لا يعرف تاريخه", "A weekday whose date is not known"}, [2]string{"", ""}},
		{"weekday_before", [2]string{"آخر يوم بهذا الاسم، ويوم النشر منها", "The last such weekday, the day of publication included"}, [2]string{"قال الجمعة", "said on Friday"}},
		{"weekday_ahead", [2]string{"اليوم القادم بهذا الاسم: الجملة عن المستقبل", "The next such weekday: the sentence speaks of the future"}, [2]string{"سيجتمعون الاثنين", "will meet on Monday"}},
		{"weekday_of_week", [2]string{"يوم من أسبوع مسمى، أوله الاثنين", "A day of a named week, from Monday"}, [2]string{"الثلاثاء من الأسبوع الماضي", "Tuesday last week"}},
		{"weekday_after_named_day", [2]string{"أول يوم بهذا الاسم بعد تاريخ مذكور قبله", "The first such weekday after a date named before it"}, [2]string{"", ""}},
		{"weekday_and_day", [2]string{"آخر يوم يوافق اسمه ورقمه", "The last day that has that name and number"}, [2]string{"", "Friday the 13th"}},
		{"day_alone", [2]string{"آخر يوم بهذا الرقم من شهر", "The last day with that number in a month"}, [2]string{"يوم 5.", "on the 5th."}},
		{"unit_before", [2]string{"الأسبوع أو الشهر أو العام الذي مضى", "The week, month or year before"}, [2]string{"الشهر الماضي", "last month"}},
		{"unit_of_publication", [2]string{"أسبوع النشر أو شهره أو عامه", "The week, month or year of the publication"}, [2]string{"العام الجاري", "this year"}},
		{"unit_after", [2]string{"الأسبوع أو الشهر أو العام المقبل", "The week, month or year after"}, [2]string{"الأسبوع المقبل", "next week"}},
		{"part_of_period_before", [2]string{"بعض شهر أو عام يعد من النشر", "A part of a month or year that counts from the publication"}, [2]string{"أواخر العام الماضي", "late last year"}},
		{"day_of_month_before", [2]string{"يوم من شهر يعد من النشر", "A day of a month that counts from the publication"}, [2]string{"العاشر من الشهر الجاري", "the 9th of this month"}},
		{"day_of_year_before", [2]string{"تاريخ من عام يعد من النشر", "A date of a year that counts from the publication"}, [2]string{"12 يوليو من العام الماضي", "July 12 last year"}},
		{"day_of_named_month", [2]string{"يوم من شهر ذكر قبله", "A day of a month named before"}, [2]string{"", ""}},
		{"day_beside_named_day", [2]string{"اليوم التالي ليوم ذكر قبله أو السابق له أو هو نفسه", "The day after, before or of a day named before"}, [2]string{"اليوم التالي", "the next day"}},
		{"units_from_named_day", [2]string{"يعد من يوم ذكر قبله", "Counted from a day named before"}, [2]string{"", ""}},
		{"units_before", [2]string{"يعد إلى الوراء من النشر: الأيام والأسابيع تعطي يوما، والأشهر شهرا، والسنوات سنة", "Counted back from the publication: days and weeks give a day, months a month, years a year"}, [2]string{"قبل شهرين", "two weeks ago"}},
		{"units_after", [2]string{"يعد إلى الأمام من النشر", "Counted on from the publication"}, [2]string{"سيعود بعد يومين", "will meet in three days"}},
		{"some_units_before", [2]string{"من اثنين إلى تسعة قبل النشر", "Two to nine of them before the publication"}, [2]string{"قبل أيام", "several days ago"}},
		{"unit_until_publication", [2]string{"من أول الشهر أو العام إلى النشر", "From the beginning of the month or year to the publication"}, [2]string{"وقت سابق من هذا الشهر", "earlier this month"}},
		{"unit_from_publication", [2]string{"من النشر إلى آخر الشهر أو العام", "From the publication to the end of the month or year"}, [2]string{"وقت لاحق من هذا الشهر", "later this month"}},
		{"earlier", [2]string{"أي وقت إلى النشر", "Any time up to the publication"}, [2]string{"في وقت سابق", ""}},
		{"later", [2]string{"أي وقت بعد النشر", "Any time after the publication"}, [2]string{"في وقت لاحق", ""}},
		{"clock", [2]string{"ساعة لا يعرف يومها", "A time whose day is not known"}, [2]string{"الساعة 14:30", "at 14:30"}},
		{"clock_of_day_in_sentence", [2]string{"ساعة من اليوم المذكور في جملتها", "A time of the day that its sentence names"}, [2]string{"", ""}},
	}
}
