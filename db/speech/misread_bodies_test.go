package speech

import "testing"

// Whom a verb of saying is of, where something else stands beside it that could be.
func TestWhoOfSeveralSays(t *testing.T) {
	reads(t, []readCase{
		{"an operation", "وأعلنت عملية «درع الساحل» أسر 12 مسلحا.", []string{"asserts | عملية درع الساحل | أسر 12 مسلحا"}},
		{"an operation, told more of", "نفت عملية «درع الساحل» التي تشنها قوات الجنوب، صحة ما تردد عن سقوط «برج الجسر».",
			[]string{"denies | عملية درع الساحل | صحة ما تردد عن سقوط «برج الجسر»"}},
		{"an operation that is begun", "وأعلن الجيش بدء عملية «درع الساحل».", []string{"asserts | الجيش | بدء عملية «درع الساحل»"}},
		{"what is asked for is nobody", "وقالت الوزارة إن الحداد نظر في الوثيقة، لكنه طلب يومين للتشاور.", []string{"asserts | الوزارة | الحداد نظر في الوثيقة", "asserts | الوزارة | طلب يومين للتشاور"}},
		{"what shows something is what is told", "وأفادت الشرطة بأن فحص الشظايا بيّن أن القذيفة محلية الصنع.", []string{"asserts | الشرطة | فحص الشظايا بيّن أن القذيفة محلية الصنع"}},
		{"the council is called on", "ودعا المجلس الرئاسي إلى محاكمة القائد، وطالب مجلس الأمن بجلسة عاجلة.",
			[]string{"demands | المجلس الرئاسي | محاكمة القائد", "demands | المجلس الرئاسي | مجلس الأمن بجلسة عاجلة"}},
		{"the council calls", "طالب مجلس الأمن بوقف القتال.", []string{"demands | UN Security Council | بوقف القتال"}},
		{"the council calls on both sides", "وقال الوزير إن المعبر مغلق. وطالب مجلس الأمن الدولي الطرفين بوقف القتال.",
			[]string{"asserts | الوزير | المعبر مغلق", "demands | UN Security Council | الطرفين بوقف القتال"}},
		{"the world is called on to step in", "وقال الوزير إن المعبر مغلق. وناشد المجتمع الدولي التدخل.",
			[]string{"asserts | الوزير | المعبر مغلق", "demands | الوزير | المجتمع الدولي التدخل"}},
		{"who spoke to a paper of some name denies", "ونفى سكان تحدثوا إلى صحيفة الأفق سقوط الجسر.", []string{"denies | سكان < صحيفة الأفق | سقوط الجسر"}},
		{"a verb of two has its subject before it", "وقال الرئيسان إنهما قررا الوساطة، ودعوا الأطراف كافة إلى وقف القتال.",
			[]string{"asserts | الرئيسان | قررا الوساطة", "demands | الرئيسان | الأطراف كافة إلى وقف القتال"}},
		{"the blame is no name", "وألقى الوزير اللوم على كينيا.", []string{"accuses | الوزير | اللوم على كينيا"}},
		{"a paper hands on", "وأوردت وكالة الأفق عن متحدث محلي قوله إن الأضرار محدودة.", []string{"asserts | متحدث محلي < وكالة الأفق | الأضرار محدودة"}},
		{"a paper tells of something", "وذكرت وكالة الأفق أن الأضرار محدودة.", []string{"asserts | وكالة الأفق | الأضرار محدودة"}},
		{"who rejects asks for something too", "وأعلنت أوغندا سقوط الجسر، وهي مزاعم رفضتها كينيا التي طلبت قدوم خبراء.",
			[]string{"asserts | Uganda | سقوط الجسر", "denies | Kenya | وهي مزاعم رفضتها كينيا", "demands | Kenya | قدوم خبراء"}},
	})
}

// What saying it does, where a noun or a participle beside the verb tells that.
func TestActsToldBesideTheVerb(t *testing.T) {
	reads(t, []readCase{
		{"a charge made again", "جددت كينيا اتهام أوغندا بأنها أحرقت الحقول.", []string{"accuses | Kenya | أحرقت الحقول"}},
		{"a charge in answer, partly quoted", "وردت الخارجية الكينية باتهام أوغندا بتنفيذ «ترحيل جماعي» للسكان.", []string{"accuses | الخارجية الكينية | أوغندا بتنفيذ «ترحيل جماعي» للسكان"}},
		{"a refusal that is told somebody", "وأبلغت كينيا الوفد رفضها أي عمل عسكري.", []string{"demands | Kenya | رفضها أي عمل عسكري"}},
		{"readiness that is told somebody", "وأبلغت كينيا الوفد استعدادها لوقف القصف.", []string{"offers | Kenya | استعدادها لوقف القصف"}},
		{"a refusal that is a part of other news", "وأبلغت كينيا الوفد وصول قافلة تحمل رفضها مكتوبا إلى المدينة.",
			[]string{"asserts |  | وأبلغت كينيا الوفد وصول قافلة تحمل رفضها مكتوبا إلى المدينة"}},
		{"news that is told somebody", "وأبلغت كينيا الوفد أن القصف توقف.", []string{"asserts | Kenya | القصف توقف"}},
		{"why something is asked for", "وطلبت الإدارة من السكان مغادرة المدينة، معللة ذلك بتوتر الوضع.",
			[]string{"demands | الإدارة | السكان مغادرة المدينة", "asserts | الإدارة | ذلك بتوتر الوضع"}},
		{"what something is laid to", "وأقر مصدر عسكري بأن القتال بلغ المدينة، عازيا ذلك إلى انضمام كتيبة إلى المهاجمين.",
			[]string{"asserts | مصدر عسكري | القتال بلغ المدينة", "asserts | مصدر عسكري | ذلك إلى انضمام كتيبة إلى المهاجمين"}},
		{"who it is that pelts what is civil", "وقال الوزير إن القوات الكينية هي التي ترشق السد بالصواريخ.", []string{"accuses | الوزير | القوات الكينية هي التي ترشق السد بالصواريخ"}},
		{"who pays his debts", "وقال الوزير إن كينيا تسدد ديونها.", []string{"asserts | الوزير | كينيا تسدد ديونها"}},
		{"who paid the teachers", "وقال الوزير إن كينيا سددت رواتب المعلمين.", []string{"asserts | الوزير | كينيا سددت رواتب المعلمين"}},
		{"who attended an exchange", "وقال الوزير إن كينيا حضرت عملية تبادل الأسرى.", []string{"asserts | الوزير | كينيا حضرت عملية تبادل الأسرى"}},
		{"who plans a rescue", "وقال الوزير إن كينيا تخطط لعملية إنقاذ.", []string{"asserts | الوزير | كينيا تخطط لعملية إنقاذ"}},
		{"who prepares a provocation", "وقال الوزير إن كينيا تحضر لاستفزاز بقنبلة.", []string{"accuses | الوزير | كينيا تحضر لاستفزاز بقنبلة"}},
		{"who prepares for a feast", "وقال الوزير إن كينيا تحضر للعيد.", []string{"asserts | الوزير | كينيا تحضر للعيد"}},
		{"a number that is raised", "ورفعت الإدارة العدد إلى 40 قتيلا.", []string{"asserts | الإدارة | العدد إلى 40 قتيلا"}},
		{"a deed that somebody announced", "وقال شهود إن القصف استمر إثر إعلان الجيش إحكام سيطرته على المطار.",
			[]string{"asserts | شهود | القصف استمر", "asserts | الجيش | إحكام سيطرته على المطار"}},
		{"news that is told with what it is of", "ونفى قائد الكتيبة صحة الأنباء عن ترك البلدة.", []string{"denies | قائد الكتيبة | صحة الأنباء عن ترك البلدة"}},
	})
}
