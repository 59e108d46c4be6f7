package gather

import (
	"slices"
	"testing"
)

// What a side is charged with over a time, and what it professes of itself.
func TestConducts(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: fuels the conflict, and wants no war": {
			[]string{"اتهمت كينيا أوغندا بتأجيج الوضع 🔥 على الحدود.", "قال وزير الإعلام الأوغندي إن بلاده لا تريد الحَرب.\r\n"},
			"بتأجيج الوضع", "لا تريد", true},
		"ar: another who wants no war": {
			[]string{"اتهمت كينيا أوغندا بتأجيج الوضع على الحدود.", "قال وزير الإعلام التنزاني إن بلاده لا تريد الحرب."},
			"بتأجيج الوضع", "لا تريد", false},
		"ar: who does not want peace": {
			[]string{"اتهمت كينيا أوغندا بتأجيج الوضع على الحدود.", "قالت أوغندا إن الطرف الآخر لا يريد السلام."},
			"بتأجيج الوضع", "لا يريد السلام", false},
		"ar: a war crime is no wish for war": {
			[]string{"اتهمت كينيا أوغندا بتصعيد خطير وبارتكاب جريمة حرب.", "قالت أوغندا إنها مستعدة لمواصلة الحوار."},
			"جريمة حرب", "لمواصلة الحوار", false},
		"ar: will carry nothing out, and is committed to it": {
			[]string{"أكد قائد قوات كينيا الديمقراطية سالم نور التزام قواته بالاتفاق الموقع مع الحكومة.", "قال وزير الخارجية الكيني إن قوات كينيا الديمقراطية تماطل في تنفيذ الاتفاق."},
			"التزام قواته", "تماطل في", true},
		"ar: no serious will on the part of one": {
			[]string{"أكد قائد قوات كينيا الديمقراطية سالم نور التزام قواته بالاتفاق الموقع مع الحكومة.", "قال وزير الخارجية الكيني إن نيروبي لم تلمس إرادة جدية من قوات كينيا الديمقراطية لتنفيذ الاتفاق."},
			"التزام قواته", "لم تلمس", true},
		"ar: entered the land of another, and stands in its own": {
			[]string{"قال سفير كينيا إن القوات الأوغندية دخلت أراضي بلاده.", "قالت أوغندا إن قواتها لم تتجاوز حدود البلاد."},
			"دخلت أراضي", "لم تتجاوز", true},
		"ar: a plane that crossed no border is none of the land": {
			[]string{"قال سفير كينيا إن القوات الأوغندية دخلت أراضي بلاده.", "قالت أوغندا إن سلاح الجو لم يتجاوز حدود البلاد."},
			"دخلت أراضي", "سلاح الجو", false},
		"ar: shells the people, and strikes none but fighters": {
			[]string{"قال سالم نور إن الطيران الأوغندي ما زال يستهدف السكان والمستشفى داخل سولا.", "قال وزير الدفاع الأوغندي إن القوات الأوغندية لا تستهدف إلا الإرهابيين."},
			"يستهدف السكان", "لا تستهدف", true},
		"ar: a toll is no charge that a profession answers": {
			[]string{"قال المرصد إن ثلاثة أطفال قتلوا في قصف أوغندي على سولا.", "قالت أوغندا إنها تتخذ كل التدابير لتجنيب المدنيين أي أذى."},
			"ثلاثة أطفال", "كل التدابير", false},
		"ar: used banned weapons, and has none": {
			[]string{"اتهمت كينيا أوغندا باستخدام سلاح كيماوي في معركة سولا.", "قال وزير الدفاع الأوغندي إن جيش بلاده لا يملك أسلحة كيماوية."},
			"سلاح كيماوي", "لا يملك", true},
		"ar: violates sovereignty, and keeps to it by its word": {
			[]string{"قالت كينيا إن ما قامت به السلطات الأوغندية ينتهك سيادة كينيا.", "قالت وزارة الخارجية الأوغندية إن كمبالا تلتزم بالقانون الدولي وبسيادة الدول، محتفظة بحقها في الرد."},
			"ينتهك سيادة", "تلتزم بالقانون", true},
		"ar: obstructs the talks, and is ready for them": {
			[]string{"قالت أوغندا إن كينيا هي التي تعرقل مسار التفاوض.", "أبدى رئيس كينيا استعداده للانضمام إلى المحادثات."},
			"تعرقل مسار", "استعداده للانضمام", true},
		"ar: brought mercenaries, and has none": {
			[]string{"اتهمت كينيا أوغندا بجلب مرتزقة إلى سولا.", "قالت أوغندا إنه لا وجود لمقاتلين أجانب ولا جنود آخرين في صفوف قواتها."},
			"بجلب مرتزقة", "لا وجود لمقاتلين", true},
		"ar: armed the rebels, and sold nothing": {
			[]string{"اتهمت كينيا أوغندا بتهريب أسلحة إلى حركة الفجر.", "قالت أوغندا إنها لم تبع ذخيرة لأحد."},
			"بتهريب أسلحة", "لم تبع", true},
		"ar: a part in an attack elsewhere": {
			[]string{"اتهمت كينيا أوغندا بالوقوف وراء تفجير السوق في سولا.", "قالت أوغندا إنه لا علاقة لها بالهجوم على المستشفى في مادير."},
			"بالوقوف وراء", "لا علاقة لها", false},
		"ar: each covets the land of the other": {
			[]string{"قال سفير كينيا إن القوات الأوغندية دخلت أراضي بلاده. وقالت أوغندا إن كينيا طامعة في أراضي أوغندا."},
			"القوات الأوغندية دخلت", "كينيا طامعة", true},
		"ar: a third whose land it is": {
			[]string{"قال سفير كينيا إن القوات الأوغندية دخلت أراضي بلاده. وقالت تنزانيا إن رواندا طامعة في أراضيها."},
			"القوات الأوغندية دخلت", "رواندا طامعة", false},
		"ar: backs terrorists, and fights terror": {
			[]string{"اتهمت كينيا أوغندا بإيواء جماعات متطرفة.", "قال وزير الإعلام الأوغندي إن بلاده تكافح الإرهاب منذ سنوات."},
			"بإيواء جماعات", "تكافح الإرهاب", true},
		"ar: crossed the airspace, and respects it": {
			[]string{"اتهمت كينيا أوغندا باختراق مجالها الجوي.", "قال وزير الدفاع الأوغندي إن طائرات بلاده تحترم الأجواء المجاورة."},
			"باختراق مجالها", "تحترم الأجواء", true},
		"ar: shuts the crossings, and opens them": {
			[]string{"اتهمت كينيا أوغندا بإغلاق المعابر في وجه القوافل.", "قال وزير الإعلام الأوغندي إن بلاده فتحت المعابر أمام القوافل."},
			"بإغلاق المعابر", "فتحت المعابر", true},
		"en: prepares an attack, and plans none": {
			[]string{"Kenya accused Uganda of preparing an attack on the border.", "Uganda's foreign minister said his country does not want war."},
			"preparing an attack", "does not want", true},
		"en: another country's word": {
			[]string{"Kenya accused Uganda of preparing an attack on the border.", "Tanzania's foreign minister said his country does not want war."},
			"preparing an attack", "does not want", false},
	})
}

// In a long quarrel an answer is held against the charges by it, and in a short one
// against all.
func TestChargesByAnAnswer(t *testing.T) {
	for _, tt := range []struct{ charges, at, from, to int }{
		{0, 7, 0, 0},
		{mostSharers, 3, 0, mostSharers},
		{2 * mostSharers, 5 * mostSharers, mostSharers, 2 * mostSharers},
		{9 * mostSharers, 0, 0, 2 * mostSharers},
		{9 * mostSharers, 4*mostSharers + 1, 3 * mostSharers, 6 * mostSharers},
	} {
		all := make([]*read, tt.charges)
		for i := range all {
			all[i] = &read{at: i}
		}
		if got := chargesBy(&read{at: tt.at}, all); !slices.Equal(got, all[tt.from:tt.to]) {
			t.Errorf("at %d of %d charges: %d by it, want those from %d to %d", tt.at, tt.charges, len(got), tt.from, tt.to)
		}
	}
}
