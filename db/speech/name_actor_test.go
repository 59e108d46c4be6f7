package speech

import (
	"slices"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// reads holds each text against the claims that are read in it.
func reads(t *testing.T, cases []readCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, claim := range read(c.text) {
				got = append(got, show(claim))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot:  %q\nwant: %q", c.text, got, c.want)
			}
		})
	}
}

type readCase struct {
	name, text string
	want       []string
}

// Who speaks, where other names stand near the verb.
func TestWhoSpeaks(t *testing.T) {
	reads(t, []readCase{
		{"a town before a colon", "كفر زيت: قتل عشرة في قصف على السوق.", []string{"asserts |  | قتل عشرة في قصف على السوق"}},
		{"a man before a colon", "درهام: لن نقصف السوق.", []string{"asserts | درهام | لن نقصف السوق"}},
		{"English, who is told, before a colon", "Reuters: 12 dead in raid\n\nOfficials told Reuters that 12 people died.", []string{"asserts | Officials < Reuters | 12 people died"}},
		{"English, who says it, before a colon", "Reuters: 12 dead in raid\n\nReuters said 12 people died.", []string{"asserts | Reuters | 12 dead in raid", "asserts | Reuters | 12 people died"}},
		{"English, a town that has residents, before a colon", "Safa: 12 killed in shelling\n\nSafa said the shells came from the north. Residents of Safa fled.", []string{"asserts | Safa | the shells came from the north"}},
		{"an outlet between the dashes of a dateline", "مرجانة - وكالة أنباء الوادي - قتل عشرة في قصف على السوق.", []string{"asserts |  | قتل عشرة في قصف على السوق"}},
		{"agencies behind a stroke", "مرجانة/وكالات: قتل عشرة في قصف على السوق.", []string{"asserts |  | قتل عشرة في قصف على السوق"}},
		{"a dateline with nothing behind it", "مرجانة - وكالة أنباء الوادي -", nil},
		{"a dateline with a colon and nothing behind it", "مرجانة/وكالات:", nil},
		{"a speaker behind the label of a live page", "عاجل | المتحدث باسم الجيش: دمرنا مخزنا للذخيرة قرب مرجانة", []string{"asserts | المتحدث باسم الجيش | دمرنا مخزنا للذخيرة قرب مرجانة"}},
		{"where a diplomat is from", "وقال دبلوماسيا أوريا إن المحادثات فشلت.", []string{"asserts | دبلوماسيا أوريا | المحادثات فشلت"}},
		{"where an officer of rank is from", "وأكد ضابط سلواني كبير أن السوق دمر.", []string{"asserts | ضابط سلواني كبير | السوق دمر"}},
		{"a town of two words", "وقالت شرطة كفر زيت إن السوق دمر.", []string{"asserts | شرطة كفر زيت | السوق دمر"}},
		{"the governor of a town of two words", "وقال محافظ كفر زيت فادي الرشماني إن السوق دمر.", []string{"asserts | فادي الرشماني | السوق دمر"}},
		{"a man called after his son", "وقال قائد أبو عمر إن السوق دمر.", []string{"asserts | أبو عمر | السوق دمر"}},
		{"a well-known body has one name in all reports", "قالت الأمم المتحدة إن الجسر مغلق. وأعلنت اليونيسف أن المدرسة مغلقة.", []string{"asserts | United Nations | الجسر مغلق", "asserts | UNICEF | المدرسة مغلقة"}},
		{"a country's own society is no such body", "قال الصليب الأحمر الكيني إن الجسر مغلق.", []string{"asserts | الصليب الأحمر الكيني | الجسر مغلق"}},
		{"English, by its letters", "The UN said the bridge was closed.", []string{"asserts | United Nations | the bridge was closed"}},
		{"an agency is told", "نفى العقيد سالم الهادي قصف الميناء، وقال لرويترز إن الطائرات كانت في تدريب.", []string{"denies | سالم الهادي | قصف الميناء", "asserts | سالم الهادي < Reuters | الطائرات كانت في تدريب"}},
		{"an agency is told, the speaker behind", "وقال لرويترز مسؤول في البلدية إن السد سليم.", []string{"asserts | مسؤول في البلدية < Reuters | السد سليم"}},
		{"an adjective of the accused is no accused", "قالت القيادة البحرية إن زورقا غرق، واتهمت كتائب الفجر الجديد بإغراقه.", []string{"asserts | القيادة البحرية | زورقا غرق", "accuses | القيادة البحرية | كتائب الفجر الجديد بإغراقه"}},
		{"two of a group", "وقال اثنان من الصيادين إن زوارق شوهدت ليلا.", []string{"asserts | اثنان من الصيادين | زوارق شوهدت ليلا"}},
		{"a number of officials", "وأكد ثلاثة مسؤولين محليين أن الجسر مغلق. وقال أحدهم إن الترميم بدأ.", []string{"asserts | ثلاثة مسؤولين محليين | الجسر مغلق", "asserts | ثلاثة مسؤولين محليين | الترميم بدأ"}},
		{"before somebody is no imam", "لكن وزير النقل قال أمام نواب في العاصمة: «الطريق آمن تماما».", []string{"asserts | وزير النقل | الطريق آمن تماما"}},
		{"an adviser to an office, named between commas", "لكن مستشارا لقائد كتائب الفجر، هو سليم جابر، كتب أن القلعة صامدة.", []string{"asserts | سليم جابر | القلعة صامدة"}},
		{"a member of a party", "ورد القيادي في نهضة سامر حلمي قائلا إن اللجنة اجتمعت.", []string{"asserts | سامر حلمي | اللجنة اجتمعت"}},
		{"the head of a body that no table holds", "لكن المدير العام للأكوانيت كروز قال إن المخزون نفد.", []string{"asserts | كروز | المخزون نفد"}},
		{"a noun of office in two words", "ذكر منسق أعمال الحكومة أن المعبر فتح.", []string{"asserts | منسق أعمال الحكومة | المعبر فتح"}},
		{"two offices of one person", "وأعلن نائب رئيس الوزراء ووزير المالية سامي نور خفض الضرائب.", []string{"asserts | سامي نور | خفض الضرائب"}},
		{"a term that ends", "أما الرئيس البيروفي المنتهية ولايته كارلوس ريفيرا فعرض استضافة المحادثات.", []string{"offers | كارلوس ريفيرا | استضافة المحادثات"}},
		{"a surname that is an office elsewhere", "وقال وكيل الوزارة سامي الأمين إن الطلب مرفوض.", []string{"judges | سامي الأمين | الطلب مرفوض"}},
		{"a body by the noun it is of", "قالت كتائب الفجر إن الطريق مفتوح. وأضافت الفجر أن الجسر سليم.", []string{"asserts | كتائب الفجر | الطريق مفتوح", "asserts | كتائب الفجر | الجسر سليم"}},
		{"plurals in ن end the name", "ونشر ناشطون صورا قالوا إنها تظهر حفرا في الطريق.", []string{"asserts | ناشطون | تظهر حفرا في الطريق"}},
		{"an accusation and its named mouth", "واتهمت القوة الحدودية المهربين بنهب شاحنات، وقالت على لسان متحدثها سامي نور إن البضائع بيعت.", []string{"accuses | القوة الحدودية | المهربين بنهب شاحنات", "asserts | سامي نور | البضائع بيعت"}},
		{"the one told stands behind the verb", "لكن مصدرا أمنيا أبلغ القناة بأن السجناء فروا.", []string{"asserts | مصدرا أمنيا | السجناء فروا"}},
		{"what somebody called it", "ندد فيليب كروز، المدير التنفيذي لمنظمة الغذاء، بما وصفه بـ«العمل الشائن»، وقال إن اللصوص هربوا.", []string{"judges | فيليب كروز | العمل الشائن", "asserts | فيليب كروز | اللصوص هربوا"}},
		{"what is announced is no part of the name", "أعلن المتحدث باسم الأسطول يحيى سريع الاستيلاء على سفينة شحن.", []string{"asserts | يحيى سريع | الاستيلاء على سفينة شحن"}},
		{"the subject of the clause, before its verb", "أعلنت بوغوتا استعادة القرية. إلا أن وزارة الدفاع البيروفية سارعت إلى النفي، قائلة إن جنودها باقون.", []string{"asserts | Colombia | استعادة القرية", "denies | وزارة الدفاع البيروفية | وزارة الدفاع البيروفية سارعت إلى النفي", "asserts | وزارة الدفاع البيروفية | جنودها باقون"}},
		{"told to television", "إلا أن الناطقة باسم القيادة منى الراوي قالت للتلفزيون إن السد سليم.", []string{"asserts | منى الراوي | السد سليم"}},
		{"a body for a body", "ذكرت اللجنة الدولية للهلال الأخضر أنها زارت المكان.", []string{"asserts | اللجنة الدولية للهلال الأخضر | زارت المكان"}},
		{"a name in the shape of a deed", "وأكد رئيس بلدية الميناء المنفي إيفان لوبيز أن أحدا لم يزره.", []string{"asserts | إيفان لوبيز | أحدا لم يزره"}},
		{"a rank behind a title", "ونفى مدير أمن بيرغن اللواء سامي الراوي وقوع إصابات.", []string{"denies | سامي الراوي | وقوع إصابات"}},
		{"a paper for a body", "وأوضح تقرير للأمم المتحدة أن النهر فاض.", []string{"asserts | United Nations | النهر فاض"}},
		{"the ruler of a place", "وأورد حاكم بيرغن يوهان لارسن أن شخصين أصيبا.", []string{"asserts | يوهان لارسن | شخصين أصيبا"}},
		{"a first name that means we answer", "وقال وكيل وزارة النقل نجيب الراوي إن المعبر مغلق.", []string{"asserts | نجيب الراوي | المعبر مغلق"}},
		{"a first name that is an adjective", "وقال المتحدث باسم الأسطول العميد الركن تركي الراوي إن السفن عادت. وأضاف الراوي أن البحر هادئ.", []string{"asserts | تركي الراوي | السفن عادت", "asserts | تركي الراوي | البحر هادئ"}},
		{"a servant of the King is no king", "وأكد عضو الوفد عبد الملك الراوي أن الجلسة ألغيت.", []string{"asserts | عبد الملك الراوي | الجلسة ألغيت"}},
		{"more of the subject before its verb", "قالت قيادة الحدود إن الجسر سقط. لكن الإدارة المعينة في الإقليم اتهمت القيادة بتفجيره.", []string{"asserts | قيادة الحدود | الجسر سقط", "accuses | الإدارة المعينة في الإقليم | القيادة بتفجيره"}},
		{"those who have not spoken yet", "قالت الشرطة إن السارق فر. ولم يصدر عن البلدية أي تعليق. وكانت قد نفت وجود ثغرات.", []string{"asserts | الشرطة | السارق فر", "asserts |  | ولم يصدر عن البلدية أي تعليق", "denies | البلدية | وجود ثغرات"}},
		{"a date between the speaker and his words", "أعلنت موسكو في 2 مارس/ آذار مقتل ثلاثة جنود، وتحققت المنظمة من مقتل أربعة.", []string{"asserts | Russia | مقتل ثلاثة جنود", "asserts | المنظمة | مقتل أربعة"}},
		{"the nearest verb leads to its words", "وبينما تحدثت مصادر محلية عن مقتل 35 مهربا، اكتفت الشرطة بالقول إن أربعة أصيبوا.", []string{"asserts | مصادر محلية | مقتل 35 مهربا", "asserts | الشرطة | أربعة أصيبوا"}},
	})
}

// Who speaks in English, where clauses stand between.
func TestWhoSpeaksInEnglish(t *testing.T) {
	reads(t, []readCase{
		{"one who did something told", "But a baker who fled the town told this newspaper that the soldiers drove away on Friday.", []string{"asserts | a baker | the soldiers drove away on Friday"}},
		{"one who says, and does more", "Lima, which says it is ready to talk, has accused the rebels of refusing every offer.", []string{"offers | Peru | it is ready to talk", "accuses | Peru | the rebels of refusing every offer"}},
		{"a plural possessive", "The rebels' spokesman also said two brigades had been \"put out of action\".", []string{"asserts | rebels' spokesman | two brigades had been \"put out of action\""}},
		{"a rank that is cut short", "Col. Omar Daghil, a spokesman for the Dawn Movement, said that the bridge was open. Maj. Gen. Marta Ruiz said the road was closed.", []string{"asserts | Omar Daghil | the bridge was open", "asserts | Marta Ruiz | the road was closed"}},
		{"a speaker behind his verb", "Three soldiers were killed, said Colonel Omar Daghil. The road was closed, said the governor on Friday.", []string{"asserts | Omar Daghil | Three soldiers were killed", "asserts | governor | The road was closed"}},
		{"an adverb is no name", "The minister flatly denied that his troops had crossed the border.", []string{"denies | minister | his troops had crossed the border"}},
		{"more of the source behind", "The raid killed seven people, according to Marta Ruiz, chief of the clinic, who had earlier spoken of four dead.", []string{"asserts | Marta Ruiz | The raid killed seven people"}},
	})
}

// Other words near what is said: whose they are.
func TestWhatIsSaid(t *testing.T) {
	reads(t, []readCase{
		{"a heading in the first person", "الفجر: دمرنا ثلاث آليات في يومين", []string{"asserts | الفجر | دمرنا ثلاث آليات في يومين"}},
		{"the source between commas", "وبقي في المبنى، بحسب الطبيب سالم، 40 مريضا.", []string{"asserts | سالم | وبقي في المبنى، بحسب الطبيب سالم، 40 مريضا"}},
		{"a toll that is raised", "غير أن هيئة طوارئ الوادي رفعت مساء أمس حصيلة القتلى إلى 51، موضحة أن جريحا توفي.", []string{"asserts | هيئة طوارئ الوادي | حصيلة القتلى إلى 51", "asserts | هيئة طوارئ الوادي | جريحا توفي"}},
		{"the outlet on figures", "وتقول وزارة الصحة إن عدد القتلى تجاوز 400، وهي أرقام لا يمكن التحقق منها.", []string{"asserts | وزارة الصحة | عدد القتلى تجاوز 400", "asserts |  | وهي أرقام لا يمكن التحقق منها"}},
		{"who is spoken of in a relative clause", "نهبت 12 شاحنة، بحسب برنامج الغذاء الذي دعا كل الأطراف إلى ضمان مرور آمن.", []string{"asserts | برنامج الغذاء | نهبت 12 شاحنة", "demands | برنامج الغذاء | كل الأطراف إلى ضمان مرور آمن"}},
		{"pictures that are shown are no offer", "وعرض ناشطون صورا قالوا إنها تظهر حفرا في السوق.", []string{"asserts | ناشطون | تظهر حفرا في السوق"}},
		{"words to the readers", "تابعوا آخر أخبار الوادي عبر تطبيقنا", nil},
	})
}

// A name that the case knows changes nothing of what is done with words.
func TestKnownActorsKeepTheAct(t *testing.T) {
	s := "أعلن الجيش الشرقي أن 14 جنديا قتلوا، ونفى مقتل 45 جنديا. وقالت الجبهة الغربية إن الجسر سقط، وأضافت أن القتال مستمر."
	want := Read(Input{Text: text.New(s)}).Claims
	got := Read(Input{Text: text.New(s), Known: []Name{{ID: "1", Name: "الجيش الشرقي", Kind: record.Force}, {ID: "2", Name: "الجبهة الغربية", Kind: record.Force}}}).Claims
	if len(want) != 4 || len(got) != len(want) {
		t.Fatalf("got %d claims, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i].Act != want[i].Act || got[i].Span != want[i].Span || got[i].Claimant.Name != want[i].Claimant.Name {
			t.Errorf("got %s, want %s", show(got[i]), show(want[i]))
		}
	}
}
