package speech

import "testing"

// A force, a movement or a council may be called after the place that it guards or is of.
func TestForcesCalledAfterAPlace(t *testing.T) {
	reads(t, []readCase{
		{"a force accuses", "اتهمت قوات حماية سمران الجيش بقصف البلدة.", []string{"accuses | قوات حماية سمران | الجيش بقصف البلدة"}},
		{"a force says", "وقالت قوات حماية سمران إن مقاتليها صدوا الهجوم.", []string{"asserts | قوات حماية سمران | مقاتليها صدوا الهجوم"}},
		{"its spokesman", "وقال المتحدث باسم قوات حماية سمران إن الجسر سليم.", []string{"asserts | المتحدث باسم قوات حماية سمران | الجسر سليم"}},
		{"a movement accuses the army of a country", "اتهمت حركة تحرير سرماد الجيش الكيني بخرق الهدنة.", []string{"accuses | حركة تحرير سرماد | الجيش الكيني بخرق الهدنة"}},
		{"its commander", "قال قائد حركة تحرير سرماد شاهين الوردي إن قواته باقية.", []string{"asserts | شاهين الوردي | قواته باقية"}},
		{"a front denies", "ونفت جبهة إنقاذ سرماد قصف السوق.", []string{"denies | جبهة إنقاذ سرماد | قصف السوق"}},
		{"a council", "واتهم مجلس شورى سرماد الحكومة بقطع الماء.", []string{"accuses | مجلس شورى سرماد | الحكومة بقطع الماء"}},
		{"elders", "واتهم مجلس حكماء سرماد لواء أسود الجبل بحرق المحاصيل.", []string{"accuses | مجلس حكماء سرماد | لواء أسود الجبل بحرق المحاصيل"}},
		{"a brigade", "وقال لواء فجر سرماد إنه أسر جنديين.", []string{"asserts | لواء فجر سرماد | أسر جنديين"}},
		{"battalions", "واتهمت كتائب أنصار سرماد الجيش بخطف مدنيين.", []string{"accuses | كتائب أنصار سرماد | الجيش بخطف مدنيين"}},
		{"what is guarded is no place", "وقالت قوات حماية الحدود إن الطريق مفتوح.", []string{"asserts | قوات حماية الحدود | الطريق مفتوح"}},
		{"who is accused", "واتهمت قوات الحماية سامي دلول بالخيانة.", []string{"accuses | قوات الحماية | سامي دلول بالخيانة"}},
		{"who speaks behind a spokesman's body", "وقال المتحدث باسم قوات الدعم سامي دلول إن الطريق مفتوح.", []string{"asserts | سامي دلول | الطريق مفتوح"}},
	})
}

// What somebody denies may stand behind where he says it, and behind whose turn it is.
func TestDenialsBehindWhereTheyAreMade(t *testing.T) {
	reads(t, []readCase{
		{"a statement", "ونفت الوزارة الكينية في بيان تزويد أي طرف بالسلاح.", []string{"denies | الوزارة الكينية | تزويد أي طرف بالسلاح"}},
		{"a statement, what was leaked", "ونفت الشركة الأوغندية في بيان تسريب المواد.", []string{"denies | الشركة الأوغندية | تسريب المواد"}},
		{"a remark", "نفى قائد الحرس سالم نور في تصريح استهداف المستشفى.", []string{"denies | سالم نور | استهداف المستشفى"}},
		{"a statement, with its sort", "ونفت السلطات في بيان صحفي إغلاق المعبر.", []string{"denies | السلطات | إغلاق المعبر"}},
		{"for its part, between commas", "ونفت الحكومة، من جهتها، إرسال مقاتلين.", []string{"denies | الحكومة | إرسال مقاتلين"}},
		{"for his part, between commas", "ونفى الحرس، من جانبه، قصف أي بلدة.", []string{"denies | الحرس | قصف أي بلدة"}},
		{"for its part", "ونفت الحكومة من جهتها إرسال مقاتلين.", []string{"denies | الحكومة | إرسال مقاتلين"}},
		{"a sort of statement", "وقالت الحكومة في بيان تعزية إن الفقيد خدم البلاد.", []string{"asserts | الحكومة | الفقيد خدم البلاد"}},
	})
}

// Whose family, lawyer or office somebody is does not speak himself.
func TestThoseWhoSpeakForAnother(t *testing.T) {
	reads(t, []readCase{
		{"a family", "وأكدت عائلة العقيد رامي الشحري أنه قتل تحت التعذيب.", []string{"asserts | عائلة العقيد رامي الشحري | قتل تحت التعذيب"}},
		{"a family, by his name", "وقالت عائلة رامي الشحري إنه قتل تحت التعذيب.", []string{"asserts | عائلة رامي الشحري | قتل تحت التعذيب"}},
		{"a lawyer", "وقال محامي الناشط عمر الغول إن موكله مضرب عن الطعام.", []string{"asserts | محامي الناشط عمر الغول | موكله مضرب عن الطعام"}},
		{"an office", "وقال مكتب الوزير سامي البكري إن الوزير بخير.", []string{"asserts | مكتب الوزير سامي البكري | الوزير بخير"}},
		{"a daughter", "وقالت ابنة القاضي هاني البدر إن والدها اعتقل.", []string{"asserts | ابنة القاضي هاني البدر | والدها اعتقل"}},
		{"a widow", "وقالت أرملة النقيب سعد الهوني إن زوجها أعدم.", []string{"asserts | أرملة النقيب سعد الهوني | زوجها أعدم"}},
		{"a lawyer with a name of his own", "وقال محامي الدفاع عمر الغول إن الموقوف مضرب عن الطعام.", []string{"asserts | عمر الغول | الموقوف مضرب عن الطعام"}},
		{"an officer himself", "وأكد العقيد رامي الشحري أن الطريق مفتوح.", []string{"asserts | رامي الشحري | الطريق مفتوح"}},
	})
}

// A noun of cutting behind إن is no verb of its own, and each of two is no name.
func TestWhatStandsBehindThat(t *testing.T) {
	reads(t, []readCase{
		{"the water was cut", "وقال الوزير إن قطع الماء جريمة.", []string{"asserts | الوزير | قطع الماء جريمة"}},
		{"added behind a verdict", "ووصف الوزير الهجوم بأنه «جريمة»، مضيفا أن قطع الإنترنت يهدف إلى إخفائها.",
			[]string{"judges | الوزير | الهجوم بأنه «جريمة»", "asserts | الوزير | قطع الإنترنت يهدف إلى إخفائها"}},
		{"affirmed behind a denial", "ووصف الحزب بيان الجيش بأنه دعاية، مؤكدا أن قطع الطريق مستمر.",
			[]string{"denies | الحزب | بيان الجيش بأنه دعاية", "asserts | الحزب | قطع الطريق مستمر"}},
		{"another clause with a verb of saying", "قال الوزير إن الطريق مفتوح وأكد أن الجسر سليم.", []string{"asserts | الوزير | الطريق مفتوح", "asserts | الوزير | الجسر سليم"}},
		{"each of them, in a second clause", "قال الوسيط إن الهدنة هشة وإن كلاً منهما يتهم الآخر ببدء القتال.",
			[]string{"asserts | الوسيط | الهدنة هشة", "asserts | الوسيط | كلاً منهما يتهم الآخر ببدء القتال"}},
		{"each of several", "وذكر المجلس أن المعارك مستمرة وأن كلا منهم يتهم الآخرين بعرقلة الحوار.",
			[]string{"asserts | المجلس | المعارك مستمرة", "asserts | المجلس | كلا منهم يتهم الآخرين بعرقلة الحوار"}},
	})
}

// Who finds no sign of something denies it.
func TestNoSignFound(t *testing.T) {
	reads(t, []readCase{
		{"no evidence", "ولم تجد المنظمة أي دليل على وجود مسلحين داخل المستشفى.", []string{"denies | المنظمة | أي دليل على وجود مسلحين داخل المستشفى"}},
		{"no trace", "ولم تعثر البعثة الأممية على أي أثر لمواد سامة في البئر.", []string{"denies | البعثة الأممية | أي أثر لمواد سامة في البئر"}},
		{"no signs", "ولم ترصد لجنة المراقبة مؤشرات على تجنيد أطفال.", []string{"denies | لجنة المراقبة | مؤشرات على تجنيد أطفال"}},
		{"no place", "لم تجد المنظمة مكانا للنازحين.", []string{"asserts |  | لم تجد المنظمة مكانا للنازحين"}},
		{"no car", "ولم تعثر الشرطة على السيارة.", []string{"asserts |  | ولم تعثر الشرطة على السيارة"}},
		{"evidence found", "ووجدت المنظمة أدلة على وجود مسلحين.", []string{"asserts |  | ووجدت المنظمة أدلة على وجود مسلحين"}},
	})
}
