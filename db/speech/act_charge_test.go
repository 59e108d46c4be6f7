package speech

import (
	"testing"

	"counterclaim/db/record"
)

// A party that tells what another did to civilians, or that it broke what was
// agreed, accuses it, whatever the verb of saying.
func TestCharges(t *testing.T) {
	for _, c := range []struct {
		name, text string
		act        record.Act
		blamed     string
	}{
		{"a hospital", "قال رئيس بلدية كيسومو الكينية إن القوات الأوغندية قصفت مستشفى البلدة فجرا.", record.Accuses, "القوات الأوغندية"},
		{"a plane with an adjective", "وقال مجلس المدينة إن طائرة تشيلية ألقت قنبلتين على مدرسة.", record.Accuses, "طائرة تشيلية"},
		{"the guns of an army", "قالت الحركة إن مدفعية الجيش الغاني قصفت قرى في التلال.", record.Accuses, "الجيش الغاني"},
		{"its own army", "قالت وزارة الدفاع الكينية إن القوات الكينية قصفت سوقا بالخطأ.", record.Asserts, ""},
		{"its own, by a pronoun", "قالت الوزارة إن قواتها قصفت مدرسة يتحصن فيها المسلحون.", record.Asserts, ""},
		{"its own, by its noun", "قال متحدث باسم التحالف إن طائرة للتحالف أصابت منزلا في القرية.", record.Asserts, ""},
		{"a battle", "قال الجيش الكيني إن القوات الأوغندية قصفت مواقعه قرب مدرسة.", record.Asserts, ""},
		{"in the way of aid", "قالت الوزيرة الكينية إن القوات الأوغندية تعرقل وصول القوافل إلى البلدة.", record.Accuses, "القوات الأوغندية"},
		{"a way out", "قال المحافظ الكيني إن الجنود الأوغنديين يمنعون السكان من المغادرة.", record.Accuses, "الجنود الأوغنديين"},
		{"a truce", "قالت كينيا إن المسلحين يخرقون الهدنة كل ليلة.", record.Accuses, "المسلحين"},
		{"first to fire", "رأت كينيا أن الجيش الأوغندي هو من بدأ بإطلاق النار.", record.Accuses, "الجيش الأوغندي"},
		{"arms", "قال الرئيس الكيني إن أوغندا تمول المتمردين في الشمال.", record.Accuses, "Uganda"},
		{"verb before its subject", "قال مدير المشفى: \"قصفت القوات الأوغندية حيا سكنيا ليلا\".", record.Accuses, "القوات الأوغندية"},
		{"not done", "قالت كينيا إن الجيش الأوغندي لم يعد إلى القرية.", record.Asserts, ""},
		{"knowing", "قال الوزير الكيني إن الأوغنديين كانوا يعلمون أن المكان ملجأ للأطفال.", record.Accuses, "الأوغنديين"},
		{"shells that somebody fired", "وقال السكان إن قذائف أطلقها مقاتلو الحركة سقطت على سوق البلدة.", record.Accuses, "مقاتلو الحركة"},
		{"behind an emoji, with vowels", "😀 قالت كينيا إنّ القُوّات الأوغندية قَصَفت المُستشفى.\r\n", record.Accuses, "القوات الأوغندية"},
		{"contrived by", "ووصف المتحدث الكيني ما جرى بأنه \"استفزاز مدبر من الجانب الأوغندي\".", record.Accuses, "الجانب الأوغندي"},
		{"killed themselves", "قالت الوزارة الكينية إن جنودا من الجيش الأوغندي قتلوا في معركة قرب المستشفى.", record.Asserts, ""},
		{"armed men in a village", "قالت كينيا إن القوات الأوغندية قتلت أربعة متشددين بقرية حدودية.", record.Asserts, ""},
		{"a crime that one committed", "قال المندوب الكيني إن إحراق الميناء جريمة بشعة ارتكبها نظام كمبالا.", record.Accuses, "نظام كمبالا"},
		{"sabotage that one carried out", "قال الناطق الكيني: «إنه تخريب متعمد قام به الأوغنديون».", record.Accuses, "الأوغنديون"},
		{"called sabotage by", "ووصف الناطق الكيني ما جرى للخزان بأنه «عمل إرهابي» نفذته كمبالا.", record.Accuses, "Uganda"},
		{"whose crime it is", "وقال المندوب الكيني: نفذت القوات الأوغندية جريمتها ليلا.", record.Accuses, "القوات الأوغندية"},
		{"a foe who mined it", "وقال الرئيس الكيني: «لقد لغمه المحتلون الأوغنديون».", record.Accuses, "المحتلون الأوغنديون"},
		{"the guns of a foe", "قال مصدر عسكري إن مدفعية المرتزقة قصفت مزارع السكان.", record.Accuses, "المرتزقة"},
		{"they are the ones", "قالت كينيا إن كمبالا هي التي تعرقل المحادثات.", record.Accuses, "Uganda"},
		{"with whose contriving", "قالت كينيا إن الحريق وقع بتدبير من المخابرات الأوغندية.", record.Accuses, "المخابرات الأوغندية"},
		{"behind it", "قال الوزير الكيني إن أوغندا تقف وراء الانفجار.", record.Accuses, "Uganda"},
		{"involved", "قال الوزير الكيني إن القوات الأوغندية متورطة في تهريب الذهب.", record.Accuses, "القوات الأوغندية"},
		{"in spite of a truce", "قالت الحركة إن الجيش الأوغندي هاجم مواقعها رغم الهدنة.", record.Accuses, "الجيش الأوغندي"},
		{"what one wants", "قالت كينيا إن أوغندا تسعى إلى تجويع السكان.", record.Accuses, "Uganda"},
		{"a truce that another does not keep", "قالت كينيا إن القوات الأوغندية لم توقف عملياتها.", record.Accuses, "القوات الأوغندية"},
		{"a town that is shelled", "وقال المحافظ الكيني إن الجيش الأوغندي ما زال يقصف المدينة.", record.Accuses, "الجيش الأوغندي"},
		{"a town that is stormed", "وقال المحافظ الكيني إن الجيش الأوغندي دخل المدينة.", record.Asserts, ""},
		{"who was killed", "وقال المتحدث الكيني إن الغارة قتلت إرهابيين في المدينة.", record.Asserts, ""},
		{"the dead of a shelling", "أعلنت الوزارة أن عدد ضحايا قصف الاحتلال مدرسة القرية بلغ تسعة.", record.Asserts, ""},
		{"an own aim", "قالت كينيا إن هدف العملية فتح الطريق.", record.Asserts, ""},
		{"a crime that nobody is named for", "قالت الشرطة الكينية إن جريمة ارتكبها مجهول هزت الحي.", record.Asserts, ""},
		{"the first who fired", "قالت كينيا إن الجيش الأوغندي هو أول من فتح النار.", record.Accuses, "الجيش الأوغندي"},
		{"going about it", "قالت كينيا إن المتمردين قاموا بنهب المخازن.", record.Accuses, "المتمردين"},
		{"going on with it", "قالت كينيا إن المتمردين يواصلون أعمال القتل والنهب.", record.Accuses, "المتمردين"},
		{"going on in the way of aid", "قالت كينيا إن القوات الأوغندية تواصل منع دخول القوافل.", record.Accuses, "القوات الأوغندية"},
		{"going on with a battle", "قالت كينيا إن القوات الأوغندية تواصل قصف مواقع الجيش.", record.Asserts, ""},
		{"not keeping to its word", "قالت كينيا إن أوغندا تتنصل من التزاماتها.", record.Accuses, "Uganda"},
		{"what nobody may use", "قالت كينيا إن المتمردين يستخدمون السكان دروعا بشرية.", record.Accuses, "المتمردين"},
		{"what anybody may use", "قالت كينيا إن المتمردين يستخدمون الطريق القديم.", record.Asserts, ""},
		{"their houses", "قالت كينيا إن المتمردين أحرقوا منازلهم.", record.Accuses, "المتمردين"},
		{"an insertion before the verb", "قالت الحركة إن الجيش الأوغندي، رغم الهدنة، هاجم مواقعها في التل.", record.Accuses, "الجيش الأوغندي"},
		{"a condemned deed", "ودانت الوزيرة الكينية نهب المتمردين مخازن الحبوب.", record.Accuses, "المتمردين"},
		{"a slaying of fighters", "وأعلنت كينيا قتل القوات الأوغندية ثلاثة مسلحين.", record.Asserts, ""},
		{"what they want", "وكتب الوزير الكيني: «ما يريده المتمردون واضح، وهو عرقلة المحادثات».", record.Accuses, "المتمردون"},
		{"schools that are used", "قالت كينيا إن المتمردين يتخذون المدارس ثكنات.", record.Accuses, "المتمردين"},
		{"a market, in the accusative", "قالت كينيا إن المتمردين قصفوا سوقا.", record.Accuses, "المتمردين"},
		{"an aggression, in the accusative", "قالت كينيا إن أوغندا تشن عدوانا على البلاد.", record.Accuses, "Uganda"},
		{"sabotage, behind an emoji, with vowels", "😀 قالت كينيا إنّ الحَريق جَريمة ارتَكَبتها القُوّات الأوغندية.\r\n", record.Accuses, "القوات الأوغندية"},
		{"two forces of one noun", "قال المتحدث باسم قوات الوادي إن قوات التل واصلت خرق الهدنة.", record.Accuses, "قوات التل"},
		{"one who makes use of a truce", "قالت كينيا إن الجيش الأوغندي يستغل الهدنة.", record.Accuses, "الجيش الأوغندي"},
		{"on the speaker's own land", "قال الوزير الكيني إن الجيش الأوغندي استولى على أراض كينية.", record.Accuses, "الجيش الأوغندي"},
		{"on the land of his country", "قالت الوزيرة الكينية إن القوات الأوغندية توغلت في أراضي بلادها.", record.Accuses, "القوات الأوغندية"},
		{"on land that is nobody's", "قال الوزير الكيني إن الجيش الأوغندي استولى على أراض صومالية.", record.Asserts, ""},
		{"a duty that is refused", "قال المندوب الكيني إن أوغندا ترفض تنفيذ الاتفاق.", record.Accuses, "Uganda"},
		{"an attack that is planned", "قال الحاكم الكيني إن الجيش الأوغندي يستعد لشن هجوم على البلدة.", record.Accuses, "الجيش الأوغندي"},
		{"an attack that was tried", "قال الحاكم الكيني إن الجيش الأوغندي حاول شن هجوم على البلدة.", record.Asserts, ""},
		{"a future deed", "قال الجيش الكيني إن القوات الأوغندية ستغادر القرى غدا.", record.Asserts, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(c.text)
			if len(got) != 1 || got[0].Act != c.act || got[0].Blamed.Name != c.blamed {
				t.Errorf("%s\ngot %+v", c.text, got)
			}
		})
	}
}

// What a charge is for is blamed on whom the same speaker blamed before it.
func TestAnAimIsBlamedOnWhomWasBlamed(t *testing.T) {
	got := read("قال الناطق الكيني إن أوغندا هي التي أحرقت الميناء. وأضاف أن من أهداف العملية حرمان المدينة من المياه.")
	if len(got) != 2 || got[1].Act != record.Accuses || got[1].Blamed.Name != "Uganda" {
		t.Errorf("got %+v", got)
	}
}

// Whom an accusation blames.
func TestWhoIsBlamed(t *testing.T) {
	for _, c := range []struct {
		name, text string
		blamed     []string // of each claim
	}{
		{"a name that no noun tells of", "حمل مصدر سياسي كيني \"النجم\" مسؤولية التعطيل.", []string{"النجم"}},
		{"a plural that no table holds", "اتهم القائد الكيني المتشددين بنسف الجسر.", []string{"المتشددين"}},
		{"who arms a movement, and not the movement", "اتهمت حكومة كينيا أردوس بتزويد حركة الفجر بالسلاح.", []string{"أردوس"}},
		{"a neighbour by its name", "اتهمت حكومة كينيا جارتها أردوس بتزويد حركة الفجر بالسلاح.", []string{"أردوس"}},
		{"planes of a country", "اتهم المرصد طائرات أوغندية بتنفيذ الغارة.", []string{"طائرات أوغندية"}},
		{"a deed without a subject goes on", "قالت كينيا إن القوات الأوغندية هي التي بدأت بإطلاق النار، مضيفة أنها تعمدت استهداف السكان.", []string{"القوات الأوغندية", "القوات الأوغندية"}},
		{"a paper is blamed for nothing", "قالت كينيا في تقرير إن ما يجري إبادة جماعية.", []string{""}},
		{"what is only looked into", "أعلنت كينيا فتح تحقيق في جرائم حرب.", []string{""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(c.text)
			if len(got) != len(c.blamed) {
				t.Fatalf("%s\ngot %+v", c.text, got)
			}
			for i := range got {
				if got[i].Blamed.Name != c.blamed[i] {
					t.Errorf("%s\ngot %q, want %q", c.text, got[i].Blamed.Name, c.blamed[i])
				}
			}
		})
	}
}

// Who stands behind a pronoun or an "and" is whom the same speaker has just blamed; a
// short name that stood in brackets behind a body's own is a body's.
func TestChargesWithoutAName(t *testing.T) {
	for _, c := range []struct {
		name, text string
		act        record.Act
		blamed     string
	}{
		{"by a pronoun", "قال الوزير الكيني إن القوات الأوغندية خرقت الهدنة، مضيفا أنها نهبت منازل السكان.", record.Accuses, "القوات الأوغندية"},
		{"by an and", "قال الوزير الكيني إن القوات الأوغندية خرقت الهدنة ليلا، وقصفت قرى في التلال.", record.Accuses, "القوات الأوغندية"},
		{"by a pronoun that may be the speaker's", "قالت الوزارة الكينية إن القوات الأوغندية خرقت الهدنة، مضيفة أنها قصفت قرى في التلال.", record.Asserts, ""},
		{"by a short name", "انسحبت قوات الوادي الحر (قوح) من القرية. وقال الوزير الكيني إن قوح تقصف الأحياء السكنية.", record.Accuses, "قوح"},
		{"by a short name behind an emoji", "😀 انسحبت قوّات الوادي الحر (قوح) من القرية.\r\nوقال الوزير الكيني إن قوح تقصف الأحياء السكنية.", record.Accuses, "قوح"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(c.text)
			if len(got) == 0 || got[len(got)-1].Act != c.act || got[len(got)-1].Blamed.Name != c.blamed {
				t.Errorf("%s\ngot %+v", c.text, got)
			}
		})
	}
}

// Who is charged beside another with one deed is no deed of his, and neither is what it was for.
func TestChargesInOne(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"two for one deed":     {"اتهم سالم نور جماعة «الفجر» وتنظيم «الصقر» بالوقوف خلف الانفجار.", []string{"accuses | سالم نور | جماعة «الفجر» وتنظيم «الصقر» بالوقوف خلف الانفجار"}},
		"to what end":          {"اتهم سالم نور جماعة الفجر بتفجير المدرسة بهدف تشويه صورة الجيش وتأليب الناس عليه.", []string{"accuses | سالم نور | جماعة الفجر بتفجير المدرسة بهدف تشويه صورة الجيش وتأليب الناس عليه"}},
		"two deeds of one":     {"اتهم سالم نور جماعة الفجر بقصف المدرسة وتجنيد أطفال القرية.", []string{"accuses | سالم نور | جماعة الفجر بقصف المدرسة", "accuses | سالم نور | وتجنيد أطفال القرية"}},
		"two, each for a deed": {"اتهم سالم نور جماعة الفجر بقصف المدرسة وحركة الصقر بقطع الطريق.", []string{"accuses | سالم نور | جماعة الفجر بقصف المدرسة", "accuses | سالم نور | وحركة الصقر بقطع الطريق"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// Blame that stands before the one on whom it is laid.
func TestBlameLaidOn(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"for":                       {"حمّلت كينيا مسؤولية الهجوم لأوغندا.", []string{"accuses | Kenya | مسؤولية الهجوم لأوغندا"}},
		"on":                        {"حمّلت كينيا المسؤولية إلى أوغندا.", []string{"accuses | Kenya | المسؤولية إلى أوغندا"}},
		"the one blamed first":      {"حمّلت كينيا أوغندا مسؤولية الهجوم.", []string{"accuses | Kenya | أوغندا مسؤولية الهجوم"}},
		"of an attack on a place":   {"قتل عشرة في هجوم على مدرسة بسولا حمّلت حكومة الفجر مسؤوليته لطائرة مسيرة تنزانية.", []string{"asserts |  | قتل عشرة في هجوم على مدرسة بسولا", "accuses | حكومة الفجر | مسؤوليته لطائرة مسيرة تنزانية"}},
		"whom one blames, for that": {"وقال رامي شاهين إن القصف مستمر، وحمّل أوغندا المسؤولية لرفضها الهدنة.", []string{"asserts | رامي شاهين | القصف مستمر", "accuses | رامي شاهين | أوغندا المسؤولية لرفضها الهدنة"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
