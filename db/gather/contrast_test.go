package gather

import (
	"strings"
	"testing"

	"counterclaim/db/record"
)

// A report sets the version of one speaker against that of another by a conjunction.
func TestContrasts(t *testing.T) {
	for name, c := range map[string]struct {
		report     string
		one, other string
		clash      bool
	}{
		"ar: but": {
			"قالت حركة الفجر إن سبب الانفجار صهريج وقود. لكن نقيب العمال بشير الحداد قال إن الجيش قصف المصنع.",
			"صهريج وقود", "الجيش قصف", true},
		"ar: but, with a vowel mark, an emoji and a line between them": {
			"قالت حركة الفجر إن سبب الانفجار صهريج وقود 🙂.\r\nلكنَّ نقيب العمال بشير الحداد قال إن الجيش قصف المصنع.",
			"صهريج وقود", "الجيش قصف", true},
		"ar: no conjunction": {
			"قالت حركة الفجر إن سبب الانفجار صهريج وقود. وقال نقيب العمال بشير الحداد إن الجيش قصف المصنع.",
			"صهريج وقود", "الجيش قصف", false},
		"ar: but, without a word in common": {
			"قالت حركة الفجر إن رجالها يمسكون بالتلال المشرفة على السد. لكن نقيب العمال بشير الحداد قال إنهم فروا ليلا.",
			"يمسكون بالتلال", "فروا ليلا", true},
		"ar: but, in the next paragraph and without a word in common": {
			"قالت حركة الفجر إن شاحنتين تعبران كل يوم.\r\nلكن نقيب العمال بشير الحداد قال إن الجيش قصف المصنع 🙂.",
			"شاحنتين", "الجيش قصف", false},
		"ar: but, at two places": {
			"قالت حركة الفجر إن شاحنتين تعبران كل يوم إلى قرية سمران. لكن نقيب العمال بشير الحداد قال إن الجيش قصف مصنعا في بلدة نخلان.",
			"شاحنتين", "الجيش قصف", false},
		"ar: while, between two who accuse each other": {
			"اتهمت كينيا أوغندا بخرق الهدنة. وقالت كينيا إن القافلة عادت إلى المرفأ سالمة، بينما تؤكد أوغندا أن حمولتها أُحرقت.",
			"عادت إلى", "أُحرقت", true},
		"ar: while, between two who accuse nobody": {
			"قالت كينيا إن القافلة عادت إلى المرفأ سالمة، بينما تؤكد بيرو أن حمولتها أُحرقت.",
			"عادت إلى", "أُحرقت", false},
		"ar: however, the claim of the turn that is most like it": {
			"قال الجيش إن سيارة الإسعاف كانت تنقل أسلحة، وقال إن الطريق ظل مفتوحا. إلا أن نقابة الأطباء قالت إن السيارة لم تكن تحمل أي سلاح.",
			"تنقل أسلحة", "لم تكن تحمل", true},
		"ar: however, another claim of the turn": {
			"قال الجيش إن سيارة الإسعاف كانت تنقل أسلحة، وقال إن الطريق ظل مفتوحا. إلا أن نقابة الأطباء قالت إن السيارة لم تكن تحمل أي سلاح.",
			"الطريق ظل", "لم تكن تحمل", false},
		"ar: what the report says itself is nobody's version": {
			"قصفت طائرات مجهولة المصنع. لكن نقيب العمال بشير الحداد قال إن انفجارا وقع في المصنع.",
			"قصفت طائرات", "انفجارا وقع", false},
		"ar: but one of the same party": {
			"قال وزير دفاع كينيا إن قواته اقتحمت المصنع. لكن الجيش الكيني قال إن انفجارا وقع عند المصنع.",
			"اقتحمت المصنع", "انفجارا وقع", false},
		"ar: while, with a word in common": {
			"قالت كينيا إن المتمردين هم من بدأوا إطلاق النار، بينما تقول أوغندا إن الجيش الكيني بدأ الحرب بهجوم مباغت.",
			"المتمردين هم", "بهجوم مباغت", true},
		"ar: while, of another thing": {
			"قالت كينيا إن المتمردين هم من بدأوا إطلاق النار، بينما تقول أوغندا إن الجيش الكيني حشد ثلاث فرق.",
			"المتمردين هم", "ثلاث فرق", false},
		"ar: on the other side, with the same counted": {
			"اعترفت كينيا بمقتل 130 من جنودها. في المقابل، قال مسؤول في الاتحاد الأفريقي إن عدد القتلى يتراوح بين 700 و1500.",
			"130", "700", true},
		"ar: both tell of missiles, each of his own": {
			"قالت كينيا إن قراها تعرضت لقصف بالصواريخ. في المقابل، اتهم مسؤولون في أوغندا القوات الكينية بإطلاق صواريخ على بيوت.",
			"قراها تعرضت", "على بيوت", false},
		"ar: as to that is no while": {
			"قالت كينيا إن هدنة بدأت. وفيما يتعلق بالهدنة، قالت أوغندا إن الهدنة شاملة.",
			"هدنة بدأت", "شاملة", false},
		"ar: but he denies": {
			"قالت كينيا إن القائد طلب يومين قبل التوقيع. لكن مصدرا مقربا من القيادة نفى تحقيق أي تقدم في المحادثات.",
			"طلب يومين", "تحقيق أي", true},
		"ar: but he says that something was not done": {
			"قالت كينيا إنها قصفت مقر القيادة. إلا أن رجلا يقيم قرب المرفأ قال للصحيفة: \"لم يصلنا أي إنذار\".",
			"مقر القيادة", "أي إنذار", false},
		"ar: while, each of its own consent": {
			"نفى رئيس الوزراء سامي راشد أن تكون حكومته قد وافقت على أي هدنة، بينما أكدت حركة الفجر موافقتها.",
			"وافقت على", "موافقتها", false},
		"ar: but it is so after all": {
			"نفت كينيا عبور أي سفينة. غير أن نقيب العمال بشير الحداد قال إن الصور تثبت المسار.",
			"عبور أي", "الصور تثبت", true},
		"ar: but what stands on a condition is no version": {
			"قال رئيس كينيا: «ما لم يحصل الانسحاب سنعاود القتال». لكن نقيب العمال بشير الحداد قال إن الانسحاب بدأ.",
			"ما لم يحصل", "الانسحاب بدأ", false},
		"ar: on the other side, against a promise": {
			"قالت كينيا إن جيشها ملتزم بالاتفاق. في المقابل، قالت أوغندا إن القوات الكينية لم تلتزم بالهدنة.",
			"ملتزم", "لم تلتزم", true},
		"ar: while, each attacked by the other, who began": {
			"قالت كينيا إن المتمردين شنوا هجوما فجر الأربعاء على مواقعها، بينما قالت أوغندا إن الجيش الكيني هو البادئ بالهجوم.",
			"المتمردين شنوا", "البادئ", true},
		"ar: while, each attacked by the other": {
			"قالت كينيا إن المتمردين شنوا هجوما فجر الأربعاء على مواقعها، بينما قالت أوغندا إن الجيش الكيني قصف السوق.",
			"المتمردين شنوا", "قصف السوق", false},
		"ar: but he has nothing to do with it": {
			"أعلنت النيابة الأوغندية مقتل عشرة في طابور لشراء الخبز بنيران القوات الكينية. لكن كينيا نفت مسؤوليتها.",
			"طابور لشراء", "مسؤوليتها", true},
		"ar: but there are more than the only ones": {
			"قال وزير خارجية كينيا إن الموجودين على الأرض هم خبراء فقط. غير أن المرصد الوطني أحصى وصول نحو 1750 مقاتلا.",
			"خبراء فقط", "1750", true},
		"ar: but it goes on where less of it was promised": {
			"قال قائد القوات الكينية إن بلاده قررت خفض العمليات من أجل زيادة الثقة. لكن حاكم منطقة الغزالة أكد أن المدفعية قصفت المدينة طوال الليل.",
			"خفض العمليات", "طوال الليل", true},
		"ar: but they refuse what was asked last": {
			"أعلن الجيش الكيني هدنة في الحي، ودعا المقاتلين إلى الخروج منه. غير أن المقاتلين رفضوا ذلك.",
			"إلى الخروج", "رفضوا ذلك", true},
		"ar: but it is still as it was": {
			"قالت كينيا إن قواتها انسحبت من بلدة السفح. غير أن سكانا في البلدة أكدوا أن الجنود ما زالوا في مواقعهم.",
			"انسحبت", "ما زالوا", true},
		"ar: but he had said so before": {
			"قالت كينيا إن قواتها انسحبت من بلدة السفح. لكن نقابة العمال كانت قد قالت إن الجنود ما زالوا في مواقعهم.",
			"انسحبت", "ما زالوا", false},
		"en: but": {
			"The mayor of Sola said the blast was caused by a fuel tank. But the miners' union said the army shelled the depot.",
			"fuel tank", "shelled the depot", true},
		"en: no conjunction": {
			"The mayor of Sola said the blast was caused by a fuel tank. The miners' union said the army shelled the depot.",
			"fuel tank", "shelled the depot", false},
	} {
		t.Run(name, func(t *testing.T) {
			claims := shortReport("a", "2031-03-05", c.report)
			if got := clash(claims, c.one, c.other); got != c.clash {
				for _, r := range newGathering(claims).claims {
					t.Logf("%s %s by %q (%s) set %d: %s %v", r.ID, r.Act, r.Speaker.Name, r.party, r.setAs(), r.Text, r.stems)
				}
				t.Errorf("clash %v, want %v", got, c.clash)
			}
		})
	}
}

// Of what one denies and the next one says, the one says no and the other yes.
func TestContrastToADenial(t *testing.T) {
	claims := shortReport("a", "2031-03-05", "نفت كينيا عبور أي سفينة. غير أن نقيب العمال بشير الحداد قال إن الصور تثبت المسار.")
	for _, p := range Questions(claims) {
		if !strings.HasPrefix(p.Question.Key, "contrast|") {
			continue
		}
		if p.Question.Text != "Is this so? \u2068«عبور أي سفينة»\u2069" || p.Positions[0].Answer != record.No || p.Positions[1].Answer != record.Yes {
			t.Errorf("%s: %v", p.Question.Text, p.Positions)
		}
		return
	}
	t.Error("no contrast")
}
