package gather

import (
	"strings"
	"testing"
)

// Whom words lay a deed at the door of.
func TestCulprits(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: a breach on the part of one, and whom the minister told to answer": {
			[]string{"قال وزير الدفاع الكيني: \"أوعزت إلى الجيش بالرد على خرق الهدنة من جانب أوغندا\".", "اتهمت أوغندا كينيا بخرق الهدنة."},
			"من جانب أوغندا", "كينيا بخرق", true},
		"ar: breaches from one": {
			[]string{"قال وزير الدفاع الكيني إن بلاده تنفذ اتفاق الهدنة وترد على انتهاكات من حركة الفجر تستوجب الرد.", "قالت حركة الفجر إن كينيا خرقت الهدنة. واتهم الجيش الكيني حركة الفجر بخرق الهدنة."},
			"انتهاكات من حركة", "كينيا خرقت", true},
		"ar: every breach that may be": {
			[]string{"قال وزير الدفاع الكيني: \"سنتحرك ضد كل انتهاك من حركة الفجر للهدنة\".", "قالت حركة الفجر إن كينيا خرقت الهدنة. واتهم الجيش الكيني حركة الفجر بخرق الهدنة."},
			"كل انتهاك", "كينيا خرقت", false},
		"ar: the one before that it, behind where it was said": {
			[]string{"اتهم وزير الدفاع الكيني، أثناء جلسة للحكومة في مدينة سولا، حركة الفجر بأنها انتهكت الهدنة 🔥 يوم الاثنين.", "قالت حركة الفجر إن كينيا خَرَقَت الهدنة.\r\nواتهم الجيش الكيني حركة الفجر بخرق الهدنة."},
			"حركة الفجر بأنها", "كينيا خَرَقَت", true},
		"ar: a breach in the land of one is nobody's": {
			[]string{"قالت تنزانيا إن الهدنة خُرقت في كينيا.", "اتهمت كينيا أوغندا بخرق الهدنة."},
			"خُرقت في كينيا", "أوغندا بخرق", false},
		"ar: two who both broke it": {
			[]string{"قال رئيس تنزانيا إن كينيا وأوغندا انتهكتا الهدنة.", "اتهمت كينيا أوغندا بخرق الهدنة. وقالت أوغندا إن كينيا خرقت الهدنة."},
			"كينيا وأوغندا", "أوغندا بخرق", false},
		"ar: a hospital that speaks strikes nobody": {
			[]string{"قال المستشفى إنه استقبل جرحى. وقال الجيش الكيني إن المباني المحيطة بالمستشفى لم تتضرر من القصف.", "اتهمت كينيا أوغندا بقصف المستشفى."},
			"المباني المحيطة", "بقصف المستشفى", false},
		"ar: inflating a number is no attack": {
			[]string{"اتهمت كينيا أوغندا بقصف مستشفى الزهراء. واتهمتها بتضخيم عدد القتلى.", "اتهمت أوغندا كينيا بقصف مستشفى الزهراء."},
			"بتضخيم عدد", "كينيا بقصف", false},
		"ar: who opened fire, and who is said to have begun": {
			[]string{"قال الجيش الكيني إن القوات الأوغندية فتحت النار يوم الاثنين دون أي استفزاز على مواقعه.", "قالت إدارة العلاقات العامة للجيش الأوغندي إن القوات الكينية هي التي بدأت بإطلاق النار يوم الاثنين."},
			"فتحت النار", "هي التي بدأت", true},
		"ar: who began, and who set a depot on fire": {
			[]string{"قال الجيش الكيني إن القوات الأوغندية أحرقت مستودعا للوقود يوم الاثنين.", "قال الجيش الأوغندي إن القوات الكينية هي التي بدأت بإطلاق النار يوم الاثنين."},
			"أحرقت مستودعا", "هي التي بدأت", false},
		"ar: one man who speaks for a movement and for its country": {
			[]string{"قال سالم نور المتحدث باسم حكومة الفجر إن القوات الكينية شنت يوم الاثنين هجمات على أوغندا. واتهم سالم نور، المتحدث باسم الحكومة الأوغندية، كينيا بشن هجمات.", "قالت كينيا إن أوغندا كانت أول من أطلق النار يوم الاثنين."},
			"شنت يوم الاثنين هجمات", "أول من أطلق", true},
		"ar: forces that are called after their country": {
			[]string{"قال الجيش الكيني إن قوات كينيا الديمقراطية قصفت مستشفى الزهراء.", "اتهمت قوات كينيا الديمقراطية الجيش الكيني بقصف مستشفى الزهراء. وقالت قوات كينيا الديمقراطية إنها في مواقعها."},
			"الديمقراطية قصفت", "الكيني بقصف", true},
		"ar: the regime of another country than one's own": {
			[]string{"قالت وكالة الأنباء الأوغندية إن قوات النظام الكيني استهدفت سوق سولا 💥 بالصواريخ.", "اتهمت كينيا الجيش الأوغندي بقصف سوق سولا.\r\n"},
			"النظام الكيني استهدفت", "الأوغندي بقصف", true},
		"ar: what is struck of an army": {
			[]string{"قال الجيش الكيني إن طائراته قصفت في سولا أهدافا للجيش الأوغندي.", "اتهمت أوغندا كينيا بقصف مستشفى سولا."},
			"أهدافا للجيش", "كينيا بقصف", false},
		"ar: those counted of an army": {
			[]string{"قال الجيش الكيني إن أربعين عنصرا من القوات الأوغندية قتلوا في هجوم قرب سولا.", "قالت أوغندا إن القوات الكينية شنت هجوما قرب سولا."},
			"عنصرا من القوات", "الكينية شنت", false},
		"ar: its own forces are nobody whom a commander blames": {
			[]string{"اتهم قائد الأمن الكيني قواته بالتقصير في سولا. واتهمت كينيا أوغندا بالهجوم على سولا.", "اتهمت أوغندا كينيا بالهجوم على سولا."},
			"قواته بالتقصير", "كينيا بالهجوم", false},
		"en: every breach that may be": {
			[]string{"Kenya's defence minister said Kenya would answer any breach of the truce by Uganda.", "Uganda accused Kenya of breaching the truce. Kenya accused Uganda of breaching the truce."},
			"any breach", "Kenya of breaching", false},
	})
}

// To make up a story of a shelling is not to have shelled.
func TestMadeUp(t *testing.T) {
	claims := append(shortReport("a", "2031-03-05", "قال الجيش الكيني إن أوغندا فبركت خبر قصف سوق سولا."), shortReport("b", "2031-03-05", "اتهمت أوغندا كينيا بقصف سوق سولا.")...)
	for _, p := range Questions(claims) {
		if strings.HasPrefix(p.Question.Key, "who|") {
			t.Errorf("asked who did it: %s of %v", p.Question.Key, p.Positions)
		}
	}
}
