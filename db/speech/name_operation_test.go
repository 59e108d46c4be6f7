package speech

import "testing"

// Those who go by the name of the operation that they fight, and a man for whom he speaks told right
// behind his name.
func TestNamesOfThoseWhoFight(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"an operation that denies":       {"نفت عملية «سيف الرمال» سقوط المدينة.", []string{"denies | عملية سيف الرمال | سقوط المدينة"}},
		"an operation, and whose it is":  {"نفت عملية «سيف الرمال» التي تخوضها قوات «النهضة»، سقوط المدينة.", []string{"denies | عملية سيف الرمال | سقوط المدينة"}},
		"an operation that says":         {"أعلنت عملية «سيف الرمال» أن المدينة سقطت.", []string{"asserts | عملية سيف الرمال | المدينة سقطت"}},
		"an operation that is announced": {"أعلنت القوات عملية «سيف الرمال» في الشرق.", []string{"asserts | القوات | عملية «سيف الرمال» في الشرق"}},
		"an operation that ends":         {"وأعلنت الوزارة أن عملية «سيف الرمال» انتهت.", []string{"asserts | الوزارة | عملية «سيف الرمال» انتهت"}},
		"a general and for whom he speaks": {"أعلن اللواء سالم حداد الناطق باسم «جيش الوادي» الكيني، السيطرة على المدينة.",
			[]string{"asserts | سالم حداد | السيطرة على المدينة"}},
		"the same before that":       {"أعلن اللواء سالم حداد المتحدث باسم الجيش أن المدينة سقطت.", []string{"asserts | سالم حداد | المدينة سقطت"}},
		"a spokesman whom one names": {"اتهم اللواء سالم حداد الناطق باسم الحركة بالكذب.", []string{"accuses | سالم حداد | الناطق باسم الحركة بالكذب"}},
		"who made it his condition":  {"وقالت الوزارة إن المطار مغلق. غير أن مصدرا عسكريا من «قوة الساحل»، اشترط عدم نشر اسمه، قال إن الجسر سقط.", []string{"asserts | الوزارة | المطار مغلق", "asserts | مصدرا عسكريا من قوة الساحل | الجسر سقط"}},
		"what one lays it to":        {"قال سالم حداد إن الأسعار ارتفعت، عازيا ذلك إلى إغلاق الميناء.", []string{"asserts | سالم حداد | الأسعار ارتفعت", "asserts | سالم حداد | ذلك إلى إغلاق الميناء"}},
		"what a ministry lays it to": {"قالت الوزارة إن الأسعار ارتفعت، عازية الارتفاع إلى إغلاق الميناء.", []string{"asserts | الوزارة | الأسعار ارتفعت", "asserts | الوزارة | الارتفاع إلى إغلاق الميناء"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
