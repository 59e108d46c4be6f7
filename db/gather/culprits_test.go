package gather

import "testing"

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
		"en: every breach that may be": {
			[]string{"Kenya's defence minister said Kenya would answer any breach of the truce by Uganda.", "Uganda accused Kenya of breaching the truce. Kenya accused Uganda of breaching the truce."},
			"any breach", "Kenya of breaching", false},
	})
}
