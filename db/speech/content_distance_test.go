package speech

import "testing"

// That others say nothing of what was said is told by the report.
func TestOthersKeepSilent(t *testing.T) {
	reads(t, []readCase{
		{"does not answer", "واتهمت كينيا أوغندا بقصف السوق، ولم ترد أوغندا على ذلك.", []string{"accuses | Kenya | أوغندا بقصف السوق", "asserts |  | ولم ترد أوغندا على ذلك"}},
		{"does not bear it out", "وقال الحرس إن صواريخ أطلقت على الميناء، ولم يؤكد العمدة هذه الرواية.", []string{"asserts | الحرس | صواريخ أطلقت على الميناء", "asserts |  | ولم يؤكد العمدة هذه الرواية"}},
		{"which it did not speak of", "وقال العميد إن جنودا وقعوا في الأسر، وهو ما لم تعلق عليه الحكومة.", []string{"asserts | العميد | جنودا وقعوا في الأسر", "asserts |  | وهو ما لم تعلق عليه الحكومة"}},
		{"did not come back", "وقال العميد إن الجنود خرجوا ليلا، ولم ترجع منهم إلا مجموعة.", []string{"asserts | العميد | الجنود خرجوا ليلا، ولم ترجع منهم إلا مجموعة"}},
	})
}

// Whose words, behind what stands before them.
func TestWhoSpokeBeforeThat(t *testing.T) {
	reads(t, []readCase{
		{"it befell him to say", "وسبق لرئيس الهيئة سامي راشد أن أعلن الخميس فتح الجسر أمام الشاحنات.", []string{"asserts | سامي راشد | فتح الجسر أمام الشاحنات"}},
		{"it befell him to go", "وسبق لرئيس الهيئة سامي راشد أن زار الجسر.", []string{"asserts |  | وسبق لرئيس الهيئة سامي راشد أن زار الجسر"}},
		{"as for the agency, it heard", "أما وكالة رويترز فنقلت عن مصادر طبية أن المعارك أوقعت 12 قتيلا.", []string{"asserts | مصادر طبية < وكالة رويترز | المعارك أوقعت 12 قتيلا"}},
		{"by the agency nothing came before", "وبحسب وكالة رويترز لم يسبق الحريق أي إنذار.", []string{"denies | وكالة رويترز | لم يسبق الحريق أي إنذار"}},
		{"by sources that it did not name", "وبحسب مصادر لم تسمها، سقط الجسر.", []string{"asserts | مصادر | سقط الجسر"}},
		{"by the count of an agency", "وقتل 12 مدنيا منذ الأحد، بحسب تعداد لوكالة رويترز.", []string{"asserts | وكالة رويترز | وقتل 12 مدنيا منذ الأحد"}},
		{"by a count", "وقتل 12 مدنيا منذ الأحد، بحسب حصيلة رسمية.", []string{"asserts | حصيلة رسمية | وقتل 12 مدنيا منذ الأحد"}},
	})
}

// What is shown is not offered, and who holds to a number says it.
func TestShownAndHeldTo(t *testing.T) {
	reads(t, []readCase{
		{"splinters", "وعرض الحرس أمام الصحافيين مساء الأحد شظايا صاروخ قال إنها وجدت قرب التل.", []string{"asserts | الحرس | وجدت قرب التل"}},
		{"a plan", "وعرض الوسيط خطة جديدة.", []string{"offers | الوسيط | خطة جديدة"}},
		{"holds to its number", "وتمسكت الوزارة بحصيلة 22 قتيلا.", []string{"asserts | الوزارة | بحصيلة 22 قتيلا"}},
		{"holds to its demand", "وتمسكت النقابة بفتح الجسر.", []string{"demands | النقابة | بفتح الجسر"}},
	})
}
