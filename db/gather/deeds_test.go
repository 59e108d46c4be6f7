package gather

import "testing"

// Who says that he keeps a truce, and who says that he broke it.
func TestTruces(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: committed to it, and charged with its breach": {
			[]string{"قالت وزارة الدفاع الكينية إن الجيش الكيني ملتزم باتفاق الهدنة 🕊 التزاما تاما.", "اتهمت حركة الفجر كينيا بخرق الهُدنة.\r\n"},
			"ملتزم باتفاق", "كينيا بخرق", true},
		"ar: a noun that only looks as if it had the article": {
			[]string{"أكدت وزارة الخارجية الكينية التزام القوات الكينية بالهدنة.", "قالت أوغندا إن القوات الكينية خرقت الهدنة."},
			"القوات الكينية بالهدنة", "الكينية خرقت", true},
		"ar: what another calls for": {
			[]string{"دعت تنزانيا كينيا إلى احترام وقف إطلاق النار.", "اتهمت حركة الفجر كينيا بخرق الهدنة."},
			"احترام وقف", "كينيا بخرق", false},
		"ar: as long as the other does": {
			[]string{"قال الجيش الكيني إن قواته ستكون ملتزمة بالهدنة ما دام الطرف الآخر كذلك.", "اتهمت حركة الفجر كينيا بخرق الهدنة."},
			"ملتزمة بالهدنة", "كينيا بخرق", false},
		"ar: the other side keeps it": {
			[]string{"قال الجيش الأوغندي إن القوات الأوغندية ملتزمة بالهدنة.", "اتهمت حركة الفجر كينيا بخرق الهدنة."},
			"ملتزمة بالهدنة", "كينيا بخرق", false},
		"en: abiding by it, and charged with its breach": {
			[]string{"Kenya's army said Kenyan forces were abiding by the ceasefire.", "Uganda accused Kenya of breaching the ceasefire."},
			"abiding by", "Kenya of breaching", true},
	})
}
