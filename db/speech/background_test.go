package speech

import "testing"

// What surrounds what somebody said is the outlet's own.
func TestBackground(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"and that after": {"قالت وزارة الصحة الكينية إن المستشفى أخلي، وذلك بعد أن قصف الجسر ليلا.",
			[]string{"asserts | وزارة الصحة الكينية | المستشفى أخلي", "asserts |  | بعد أن قصف الجسر ليلا"}},
		"with what goes on": {"أعلنت كينيا إغلاق المعبر، مع استمرار القصف الذي قتل فيه 4 جنود.",
			[]string{"asserts | Kenya | إغلاق المعبر", "asserts |  | استمرار القصف الذي قتل فيه 4 جنود"}},
		"after it had": {"أعلن الجيش حظر التجول في المدينة، بعدما امتد القتال إلى الساحل الشرقي للبلاد.",
			[]string{"asserts | الجيش | حظر التجول في المدينة", "asserts |  | امتد القتال إلى الساحل الشرقي للبلاد"}},
		"although": {"ونفت كينيا قصف القرية، مع أنها قصفت قرى أخرى.",
			[]string{"denies | Kenya | قصف القرية", "asserts |  | قصفت قرى أخرى"}},
		"which, of a place": {"أعلن الجيش أن الجسر نسف، والذي قتل قربه 4 جنود أمس.",
			[]string{"asserts | الجيش | الجسر نسف", "asserts |  | والذي قتل قربه 4 جنود أمس"}},
		"a place told of, and more said": {"قالت كينيا إن الرجال من الحرس، وهم قوة صغيرة تتبع الوالي، وإنهم استسلموا أمس.",
			[]string{"asserts | Kenya | الرجال من الحرس", "asserts |  | وهم قوة صغيرة تتبع الوالي", "asserts | Kenya | استسلموا أمس"}},
		"inside a quotation it is the speaker's": {"وكتب الوزير: \"لقد بنى الجسر مهندسون قبل يومين، وهم الذين رمموه أمس صباحا\".",
			[]string{"asserts | الوزير | لقد بنى الجسر مهندسون قبل يومين", "asserts | الوزير | وهم الذين رمموه أمس صباحا"}},
		"an insertion stays": {"وذكر الحاكم أن الضفة، التي يحتلها الجيش، غمرتها المياه أمس.",
			[]string{"asserts | الحاكم | الضفة، التي يحتلها الجيش، غمرتها المياه أمس"}},
		"with somebody is no background": {"قال الوزير إنه اتفق على الهدنة، مع كل من كينيا وأوغندا.",
			[]string{"asserts | الوزير | اتفق على الهدنة، مع كل من كينيا وأوغندا"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// Who is called on or accused stands in another case than who speaks.
func TestObjectsOfSaying(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"the plural of those called on": {"قال الجيش إنه فتح ممرا أمس. ودعا المسلحين إلى تسليم سلاحهم.",
			[]string{"asserts | الجيش | فتح ممرا أمس", "demands | الجيش | المسلحين إلى تسليم سلاحهم"}},
		"two charges with that": {"اتهمت وزارة الداخلية قوات الفجر بأنها اقتحمت خمسة سجون وبأنها أطلقت النزلاء.",
			[]string{"accuses | وزارة الداخلية | قوات الفجر بأنها اقتحمت خمسة سجون", "accuses | وزارة الداخلية | وبأنها أطلقت النزلاء"}},
		"shortly before a time": {"وكانت وزارة الدفاع قد أعلنت قبيل فجر الجمعة وقفا لإطلاق النار.",
			[]string{"asserts | وزارة الدفاع | وقفا لإطلاق النار"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
