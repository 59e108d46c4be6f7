package speech

import "testing"

// Whom one calls on and what one describes stand behind the speaker, and are no part of the
// name.
func TestWhatStandsBehindTheSpeaker(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a surname that is an office elsewhere, before those called on": {"ودعا الأمين العام للحركة كريم القاضي الطرفين إلى هدنة. وحث رئيس النقابة سامي الحاكم الأطراف على الحوار. وطالبت رئيسة اللجنة ليلى الأمين الحكومة بنشر الأسماء.",
			[]string{"demands | كريم القاضي | الطرفين إلى هدنة", "demands | سامي الحاكم | الأطراف على الحوار", "demands | ليلى الأمين | الحكومة بنشر الأسماء"}},
		"and before those accused":    {"واتهم قائد اللواء نادر الوزير الجيش بحرق القرية.", []string{"accuses | نادر الوزير | الجيش بحرق القرية"}},
		"an office that is called on": {"ودعا الرئيس سامي الأمين العام للأمم المتحدة إلى زيارة البلاد.", []string{"demands | سامي | الأمين العام للأمم المتحدة إلى زيارة البلاد"}},
		"a paper that is described by who spoke before": {"قالت رئيسة البلدية منى سالم إن السد سليم، ووصفت بيان نقابة المهندسين بأنه مغلوط.",
			[]string{"asserts | منى سالم | السد سليم", "denies | منى سالم | بيان نقابة المهندسين بأنه مغلوط"}},
		"a report that is described by who spoke before": {"وأكدت الوزيرة وصول الشحنة، ووصفت تقرير لجنة المراقبين بأنه «ملفق».",
			[]string{"asserts | الوزيرة | وصول الشحنة", "denies | الوزيرة | تقرير لجنة المراقبين بأنه «ملفق»"}},
		"a paper behind its describer": {"ووصف وزير الداخلية بيان نقابة الأطباء بأنه «مضلل».", []string{"denies | وزير الداخلية | بيان نقابة الأطباء بأنه «مضلل»"}},
		"those who describe":           {"ووصفت لجنة الخبراء الوضع بأنه كارثي.", []string{"judges | لجنة الخبراء | الوضع بأنه كارثي"}},
		"a plan that is turned down": {"ورفضت الحكومة الخطة ووصفت اقتراح الوسيط بأنه «غير واقعي». رفضت المعارضة الصفقة.",
			[]string{"judges | الحكومة | ورفضت الحكومة الخطة", "judges | الحكومة | اقتراح الوسيط بأنه «غير واقعي»", "judges | المعارضة | رفضت المعارضة الصفقة"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
