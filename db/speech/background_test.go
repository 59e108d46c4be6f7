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
		"the first of its kind": {"قال الجيش إنه قصف الجسر، وهي المرة الأولى منذ بدأ القتال.",
			[]string{"asserts | الجيش | قصف الجسر", "asserts |  | وهي المرة الأولى منذ بدأ القتال"}},
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

// Where one claim of a speaker ends and the next begins.
func TestFurtherClauses(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"but, without a comma": {"قال الوزير إن كينيا منفتحة على الحوار لكن على أوغندا أن تنسحب أولا.",
			[]string{"offers | الوزير | كينيا منفتحة على الحوار", "demands | الوزير | على أوغندا أن تنسحب أولا"}},
		"however, without a comma": {"دخلت الهدنة يومها الثاني في البلاد غير أنها لا تزال هشة هناك.",
			[]string{"asserts |  | دخلت الهدنة يومها الثاني في البلاد", "asserts |  | لا تزال هشة هناك"}},
		"and I": {"وقال آدم: \"هذا هو اليوم السادس هنا، وأنا حزين لما جرى. أريد أن أعود\".",
			[]string{"asserts | آدم | هذا هو اليوم السادس هنا", "judges | آدم | وأنا حزين لما جرى", "demands | آدم | أريد أن أعود"}},
		"a subject and its negation": {"قالت كينيا إنها لم تقصف الجسر، والمنطقة ليست تحت سيطرتها.",
			[]string{"denies | Kenya | لم تقصف الجسر", "asserts | Kenya | والمنطقة ليست تحت سيطرتها"}},
		"who was killed in it": {"تدور معارك عنيفة في المدينة، قتل فيها 21 شخصا.",
			[]string{"asserts |  | تدور معارك عنيفة في المدينة", "asserts |  | قتل فيها 21 شخصا"}},
		"a noun like a verb": {"أعلنت وزارة الدفاع الكينية تعرض طائرة لها لإطلاق نار.",
			[]string{"asserts | وزارة الدفاع الكينية | تعرض طائرة لها لإطلاق نار"}},
		"it stands in it": {"واتهم بيان الجيش أوغندا بقصف الجسر، وجاء فيه أن المياه غمرت القرى.",
			[]string{"accuses | الجيش | أوغندا بقصف الجسر", "asserts | الجيش | المياه غمرت القرى"}},
		"a denial of that, behind its subject": {"قالت كينيا إن الهدنة صامدة، إلا أن الحكومة الأوغندية نفت ذلك.",
			[]string{"asserts | Kenya | الهدنة صامدة", "denies | الحكومة الأوغندية | الحكومة الأوغندية نفت ذلك"}},
		"since, with a reason": {"وقالت الوزارة إن المبنى سليم كله، إذ لا تظهر عليه أضرار.",
			[]string{"asserts | الوزارة | المبنى سليم كله", "asserts | الوزارة | لا تظهر عليه أضرار"}},
		"somebody else rejects": {"طلب الرئيس الكيني آدم موانغي تعبئة واسعة، ورفض وزير الدفاع سالم كاباو الدعوات إلى الحوار.",
			[]string{"demands | آدم موانغي | تعبئة واسعة", "demands | سالم كاباو | الدعوات إلى الحوار"}},
		"hours before that": {"وكان الرئيس الكيني قد أعلن قبل ذلك بساعات بدء سريان الهدنة بين البلدين.",
			[]string{"asserts | الرئيس الكيني | بدء سريان الهدنة بين البلدين"}},
		"a movement of a day": {"وأعلن متمردو حركة 17 مايو أنهم دخلوا المدينة.",
			[]string{"asserts | متمردو حركة 17 مايو | دخلوا المدينة"}},
		"what a name in quotation marks is told of": {"فند وزير الخارجية ما تزعمه كينيا من وجود جنود يساندون حركة \"الفجر\".",
			[]string{"denies | وزير الخارجية | ما تزعمه كينيا من وجود جنود يساندون حركة \"الفجر\""}},
		"nobody is said to announce": {"قال آدم إن الجسر سقط. وأُعلن عن ست هدنات منذ بدء القتال.",
			[]string{"asserts | آدم | الجسر سقط", "asserts |  | وأُعلن عن ست هدنات منذ بدء القتال"}},
		"a denial inside a description": {"وقال الجيش إنه يرد على هجوم تنفي كينيا أي صلة لها به.",
			[]string{"asserts | الجيش | يرد على هجوم", "denies | Kenya | أي صلة لها به"}},
		"what is described was told by another": {"ووصفت الوزارة التقرير الذي تحدثت عنه قناة \"الأفق\" بأنه \"خاطئ تماما\".",
			[]string{"judges | الوزارة | التقرير الذي تحدثت عنه قناة \"الأفق\" بأنه \"خاطئ تماما\""}},
		"a surname like a deed": {"وأعلن الرئيس الكيني دونالد تراقب الجمعة أن الحدود مفتوحة.",
			[]string{"asserts | دونالد تراقب | الحدود مفتوحة"}},
		"the deed of a name": {"نفى الوزير آدم تراجع القوات عن الجسر.",
			[]string{"denies | آدم | تراجع القوات عن الجسر"}},
		"a deed that came of it stays with it": {"قال الجيش إنه قصف الميناء، أسفر القصف عن تدمير الرصيف.",
			[]string{"asserts | الجيش | قصف الميناء، أسفر القصف عن تدمير الرصيف"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
