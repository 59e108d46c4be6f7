package gather

import "testing"

// An attack, and what else may have done the harm.
func TestCauses(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: a raid, and charges that were laid in the house": {
			[]string{"قال سكان إن طائرات كينية قصفت منزلا في بلدة سولا 💥 فقتلت عائلة.", "قال الناطق باسم الجيش إن المَنزل في بلدة سولا انهار بفعل متفجرات زرعها مسلحون.\r\n"},
			"طائرات كينية", "متفجرات زرعها", true},
		"ar: a raid on another house": {
			[]string{"قال سكان إن طائرات كينية قصفت منزلا في بلدة مادير فقتلت عائلة.", "قال الناطق باسم الجيش إن المنزل في بلدة سولا انهار بفعل متفجرات زرعها مسلحون."},
			"طائرات كينية", "متفجرات زرعها", false},
		"ar: shot down, or brought down by a fault": {
			[]string{"قالت حركة الفجر إن مقاتليها أسقطوا مروحية قرب بلدة سولا بصاروخ مضاد للطيران.", "قال مصدر عسكري إن المروحية التي سقطت قرب بلدة سولا تحطمت نتيجة عطل فني."},
			"أسقطوا مروحية", "نتيجة عطل", true},
		"ar: a raid, and one's own missile that fell": {
			[]string{"شن الطيران الكيني غارات على سوق الخضار في مدينة سولا.", "اتهمت الحكومة حركة الفجر بالتسبب في مقتل مدنيين بمدينة سولا إثر سقوط صاروخ دفاع جوي أطلقته الحركة."},
			"شن الطيران", "صاروخ دفاع جوي", true},
		"ar: car bombs in the same town are no cause of it": {
			[]string{"قال سكان إن طائرات كينية قصفت منزلا في بلدة سولا فقتلت عائلة.", "قال الناطق باسم الجيش إن قواته فككت خمس سيارات مفخخة في بلدة سولا."},
			"طائرات كينية", "سيارات مفخخة", false},
		"ar: a toll that rises says nothing of the cause": {
			[]string{"ارتفعت حصيلة قصف سوق سولا إلى عشرين قتيلا.", "قال مصدر عسكري إن الدمار في سوق سولا ناجم عن تسرب غاز."},
			"ارتفعت حصيلة", "تسرب غاز", false},
		"en: a raid, and a gas leak": {
			[]string{"Residents said Kenyan warplanes bombed a market in the town of Sola.", "A military source said the explosion at the market in the town of Sola was caused by a gas leak."},
			"warplanes bombed", "gas leak", true},
	})
}
