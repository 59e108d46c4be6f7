package speech

import "testing"

// A report turns to another speaker with "but", and names him in as many words as it likes.
func TestSpeakersBehindYet(t *testing.T) {
	const before = "قال سامي راشد إن الحدود مغلقة. "
	first := "asserts | سامي راشد | الحدود مغلقة"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"an office of a movement in a town": {before + "غير أن المركز الإعلامي لحركة الفجر في الغزالة ذكر أن المعبر مفتوح.",
			[]string{first, "asserts | المركز الإعلامي لحركة الفجر | المعبر مفتوح"}},
		"somebody near to a body in quotation marks": {before + "لكن مصدراً مقرباً من القيادة العامة لـ«الحرس الوطني» قال لـ«النخيل» إن المعبر مفتوح.",
			[]string{first, "asserts | مصدرا مقربا من القيادة العامة لـالحرس الوطني < النخيل | المعبر مفتوح"}},
		"what he denies is somebody's": {before + "إلا أن مصادر ميدانية في قوات «الحرس» نفت تحقيق قوات الفجر أي تقدم.",
			[]string{first, "denies | مصادر ميدانية في قوات الحرس | تحقيق قوات الفجر أي تقدم"}},
		"a paper with more of it between commas": {before + "غير أن بيانا لوزارة الإعلام الكينية، نُشر فجر أمس، أكد أن المعبر مفتوح.",
			[]string{first, "asserts | وزارة الإعلام الكينية | المعبر مفتوح"}},
		"with a vowel mark, an emoji and a line between": {"قال سامي راشد إن الحدود مغلقة 🙂.\r\nلكنَّ المركز الإعلامي لحركة الفجر ذكر أن المعبر مفتوح.",
			[]string{first, "asserts | المركز الإعلامي لحركة الفجر | المعبر مفتوح"}},
		"that he has nothing to do with it": {before + "لكن كينيا نفت مسؤوليتها، وقال الناطق باسم الجيش إن المعبر مفتوح.",
			[]string{first, "denies | Kenya | كينيا نفت مسؤوليتها", "asserts | الناطق باسم الجيش | المعبر مفتوح"}},
		"who gives another account before he tells it": {before + "غير أن هاني دلول، وهو متحدث آخر باسم الحكومة، أعطى القناة رقما مختلفا، إذ قال إن القتلى تسعة.",
			[]string{first, "asserts | هاني دلول | القتلى تسعة"}},
		"a woman, with a participle": {before + "بيد أن هالة دلول، وهي ناطقة باسم البلدية، قدمت رواية أخرى، قائلة إن المعبر مفتوح.",
			[]string{first, "asserts | هالة دلول | المعبر مفتوح"}},
		"the topic": {before + "أما هاني دلول، المتحدث باسم البلدية، فقدم رواية أخرى، حيث أكد أن المعبر مفتوح.",
			[]string{first, "asserts | هاني دلول | المعبر مفتوح"}},
		"with no word that turns to him": {before + "وهاني دلول، وهو متحدث باسم البلدية، أعطى رقما مختلفا، إذ قال إن القتلى تسعة.",
			[]string{first, "asserts | هاني دلول | القتلى تسعة"}},
		"behind the verb": {before + "وقدم هاني دلول، المتحدث باسم البلدية، حصيلة أخرى، إذ قال إن القتلى تسعة.",
			[]string{first, "asserts | هاني دلول | القتلى تسعة"}},
		"a town that is told of does not speak": {before + "لكن البلدة لم تسقط، إذ قال إن القتال مستمر.",
			[]string{first, "asserts | سامي راشد | القتال مستمر"}},
		"whom another clause tells of does not go on": {before + "لكن هاني دلول اعتقل أمس، وقال إن القتال مستمر.",
			[]string{first, "asserts |  | لكن هاني دلول اعتقل أمس", "asserts | سامي راشد | القتال مستمر"}},
		"a time is no speaker": {before + "لكن مساء أمس أعلنت كينيا أن المعبر مفتوح.",
			[]string{first, "asserts | Kenya | المعبر مفتوح"}},
		"the verb comes first": {before + "لكن ذكرت كينيا أن المعبر مفتوح.",
			[]string{first, "asserts | Kenya | المعبر مفتوح"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
