package speech

import "testing"

// What is said where a noun, a headline or a witness tells it rather than a verb of saying.
func TestSayingWithoutItsVerb(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a noun of announcing": {"وصلت القافلة بعد يومين من إعلان الرئيس الكيني آدم موانغي أن الطريق مفتوح.",
			[]string{"asserts |  | وصلت القافلة بعد يومين من", "asserts | آدم موانغي | الطريق مفتوح"}},
		"answering with a charge": {"ورد الجيش الكيني باتهام أوغندا بقصف القرية.",
			[]string{"accuses | الجيش الكيني | أوغندا بقصف القرية"}},
		"a charge of one against another": {"وتمثل التطور في اتهام وزارة الداخلية قوات الفجر باقتحام خمسة سجون.",
			[]string{"accuses | وزارة الداخلية | قوات الفجر باقتحام خمسة سجون"}},
		"a participle of its clause's subject": {"ردت قوات الفجر في بيان نافية استهداف الطائرة.",
			[]string{"denies | قوات الفجر | استهداف الطائرة"}},
		"an adjective tells nothing": {"زار الوفد مؤسسة داعية الأطفال إلى القراءة.", []string{"asserts |  | زار الوفد مؤسسة داعية الأطفال إلى القراءة"}},
		"a country before a colon": {"توغو: الجيش يقول إن الجسر سقط و\"الفجر\" تنفي",
			[]string{"asserts | الجيش | الجسر سقط", "denies | الفجر | \"الفجر\" تنفي"}},
		"where he speaks, before a colon": {"موانغي في مجلس الأمن: الحدود مفتوحة أمام الجميع",
			[]string{"asserts | موانغي | الحدود مفتوحة أمام الجميع"}},
		"a name in quotation marks": {"وقالت \"الفجر\" في بيان على \"تلغرام\": \"الطريق مفتوح أمام السكان\".",
			[]string{"asserts | الفجر | الطريق مفتوح أمام السكان"}},
		"a name, another in brackets, a title": {"وأكد آدم موانغي (أبو علي) قائد \"الفجر\"، في محادثة هاتفية مع وزير الخارجية الكيني، \"التزامه بالهدنة كاملة\".",
			[]string{"promises | آدم موانغي | التزامه بالهدنة كاملة"}},
		"a reporter saw": {"وشاهد مراسل لوكالة رويترز قرب الجسر عشرات الشاحنات.",
			[]string{"asserts | مراسل لوكالة رويترز | عشرات الشاحنات"}},
		"nobody saw": {"ولم يشاهد السكان أي شاحنات قرب الجسر منذ أيام.", []string{"asserts |  | ولم يشاهد السكان أي شاحنات قرب الجسر منذ أيام"}},
		"a picture told of more closely": {"وأظهر تسجيل مصور انتشر على الإنترنت لحظة سقوط الجسر.",
			[]string{"asserts | تسجيل مصور | لحظة سقوط الجسر"}},
		"either of two is denied": {"نفت كينيا سيطرة الجيش على المدينة أو توقف القتال فيها.",
			[]string{"denies | Kenya | سيطرة الجيش على المدينة", "denies | Kenya | توقف القتال فيها"}},
		"one thing or another is one denial": {"نفت كينيا قصف أي سوق أو مدرسة في البلدة.", []string{"denies | Kenya | قصف أي سوق أو مدرسة في البلدة"}},
		"to bear is not to blame":            {"حث الوزير المجتمع الدولي لتحمل مسؤولياته تجاه السكان.", []string{"demands | الوزير | المجتمع الدولي لتحمل مسؤولياته تجاه السكان"}},
		"a paper of somebody named before":   {"قال الوزير موسى طاهر إن الجسر مفتوح. وجاء في بيان لطاهر: \"الطريق آمن\".", []string{"asserts | موسى طاهر | الجسر مفتوح", "asserts | موسى طاهر | الطريق آمن"}},
		"the paper blames": {"قالت كينيا إن الجسر سقط. وحمل البيان المسؤولية بالكامل للجيش الأوغندي.",
			[]string{"asserts | Kenya | الجسر سقط", "accuses | Kenya | المسؤولية بالكامل للجيش الأوغندي"}},
		"without anybody hurt": {"قال الجيش إن الطائرة هبطت بسلام هناك، من دون تسجيل إصابات بين الركاب.",
			[]string{"asserts | الجيش | الطائرة هبطت بسلام هناك", "asserts | الجيش | من دون تسجيل إصابات بين الركاب"}},
		"an emoji, vowels and line ends": {"😀 ردَّ الجيشُ الكينيُّ باتهامِ أوغندا بقصفِ القريةِ.\r\n",
			[]string{"accuses | الجيش الكيني | أوغندا بقصفِ القريةِ"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
