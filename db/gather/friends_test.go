package gather

import "testing"

// Who denies a deed that his foe lays at the door of his friend denies what that says.
func TestFriends(t *testing.T) {
	truce := "اتهمت كينيا أوغندا بخرق الهدنة. "
	drone := "وقال وزير الداخلية الكيني إن صاروخا أطلقته طائرة مسيرة تنزانية أصاب كلية النور في سولا. "
	checkMeetings(t, map[string]meeting{
		"ar: a drone of another, and his part in it": {
			[]string{truce + drone + "ونفت أوغندا ضلوعها في القصف."},
			"تنزانية أصاب", "ضلوعها في", true},
		"ar: the same, and his denial in another report": {
			[]string{truce + drone + "ونفت أوغندا ضلوعها في القصف.", "نفى الجيش الأوغندي أن يكون قد قصف كلية النور."},
			"تنزانية أصاب", "قد قصف كلية", true},
		"ar: the drone of one whom he charges himself": {
			[]string{truce + "واتهمت أوغندا تنزانيا بخطف صيادين. " + drone + "ونفت أوغندا ضلوعها في القصف."},
			"تنزانية أصاب", "ضلوعها في", false},
		"ar: what was struck is another thing": {
			[]string{truce + drone + "ونفت أوغندا ضلوعها في قصف جسر الزهور."},
			"تنزانية أصاب", "ضلوعها في", false},
		"ar: one who is nobody's foe tells of it": {
			[]string{truce + "وقال شاهد إن صاروخا أطلقته طائرة مسيرة تنزانية أصاب كلية النور في سولا. ونفت أوغندا ضلوعها في القصف."},
			"تنزانية أصاب", "ضلوعها في", false},
		"ar: the shelling that only tells when something was": {
			[]string{"قال مدير الكلية إن طلاب كلية النور في سولا كانوا مصطفين حين وقع القصف.", "قال الجيش الأوغندي إن الانفجار في كلية النور في سولا نجم عن عبوة مزروعة."},
			"كانوا مصطفين", "نجم عن عبوة", false},
		"ar: two foes who name two others for one thing": {
			[]string{truce + drone, "قالت أوغندا إن مدرستين في سولا مغلقتان بعد الانفجار في كلية النور، واتهمت حركة الفجر وتنظيم الصقر بالوقوف خلفه."},
			"تنزانية أصاب", "بالوقوف خلفه", true},
		"ar: two foes who name two others for two things": {
			[]string{truce + drone, "قالت أوغندا إن مدرستين في سولا مغلقتان بعد الانفجار في جسر الزهور، واتهمت حركة الفجر وتنظيم الصقر بالوقوف خلفه."},
			"تنزانية أصاب", "بالوقوف خلفه", false},
		"ar: the spokesman of one force, who is the army's in another report": {
			[]string{"اتهمت حكومة الفجر «الجيش الوطني» بقصف كلية النور. ونفى رامي شاهين، الناطق باسم «الجيش الوطني»، أي ضلوع في القصف.", "قال المتحدث باسم قوات الصقري رامي شاهين إن قواته نفذت مهمة في سولا. وقالت قوات الصقري إن كلية النور سليمة."},
			"الوطني» بقصف", "أي ضلوع", true},
	})
}

// What a charge or a denial only points to stands before it.
func TestPointedTo(t *testing.T) {
	dam := "قالت الإذاعة إن أضرارا لحقت بسد النخيل إثر قصف حمّلت السلطات الكينية كمبالا مسؤوليته. "
	gas := "قال وزير الدفاع الكيني رامي شاهين إن أوغندا تحضّر لاستفزاز بقنبلة إشعاعية. وقال رئيس أوغندا إن كينيا تكرر التهم. "
	checkMeetings(t, map[string]meeting{
		"ar: the one who is blamed by his capital, for what was told right before": {
			[]string{dam + "ونفت أوغندا أن تكون قد قصفت السد."}, "كمبالا مسؤوليته", "قصفت السد", true},
		"ar: who is blamed for one thing, and what another struck": {
			[]string{dam + "ونفت أوغندا أن تكون قد قصفت الجسر."}, "كمبالا مسؤوليته", "قصفت الجسر", false},
		"ar: any such weapon": {
			[]string{gas + "ونفى وزير الخارجية الأوغندي عادل بدر أن تكون بلاده بصدد إنتاج أي سلاح من هذا النوع."}, "لاستفزاز بقنبلة", "من هذا النوع", true},
	})
}
