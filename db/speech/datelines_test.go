package speech

import "testing"

// A dateline says nothing, whatever stands in it.
func TestDatelinesSayNothing(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a line that signs": {"وكالة أنباء الوادي - دار السلامة، 1 تشرين الأول 2030",
			nil},
		"our reporter": {"صحيفة الراية - من مراسلتنا ليلى سالم - 3 تشرين الأول 2030",
			nil},
		"the day first": {"5 أيار 2030 - موقع صوت الوادي",
			nil},
		"the outlet in brackets": {"دار الشفاء (وكالة الوادي) - 5 أيار 2030",
			nil},
		"what happened, with a day": {"سقطت بلدة السدرة بيد المسلحين - 3 تشرين الأول 2030",
			[]string{"asserts |  | سقطت بلدة السدرة بيد المسلحين - 3 تشرين الأول 2030"}},
		"what somebody does, with a day": {"الجيش يدخل بلدة السدرة، 3 تشرين الأول 2030",
			[]string{"asserts |  | الجيش يدخل بلدة السدرة، 3 تشرين الأول 2030"}},
		"a number, with a day": {"مقتل 20 شخصا في السدرة - 3 تشرين الأول 2030",
			[]string{"asserts |  | مقتل 20 شخصا في السدرة - 3 تشرين الأول 2030"}},
		"a day between dashes": {"سدرة (وكالة آفاق) - 10 تشرين الأول 2030 - أغلقت المحكمة الملف الذي قدمته المعارضة قبل عام.",
			[]string{"asserts |  | أغلقت المحكمة الملف الذي قدمته المعارضة قبل عام"}},
		"a day, then the outlet": {"سدرة - 10 تشرين الأول 2030 - وكالة آفاق - قتل 20 شخصا في انفجار هز السوق.",
			[]string{"asserts |  | قتل 20 شخصا في انفجار هز السوق"}},
		"the day before the bracket": {"سدرة، 10 تشرين الأول 2030 (آفاق) - قتل 20 شخصا في انفجار هز السوق.",
			[]string{"asserts |  | قتل 20 شخصا في انفجار هز السوق"}},
		"English, a day between dashes": {"SEDRA (Afaq) - 10 October 2030 - The bridge was closed by the mayor on Sunday.",
			[]string{"asserts |  | The bridge was closed by the mayor on Sunday"}},
		"a source between dashes": {"وفي 5 أيار 2030 - بحسب الوزارة - قتل 20 شخصا في السوق.",
			[]string{"asserts | الوزارة | قتل 20 شخصا في السوق"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
