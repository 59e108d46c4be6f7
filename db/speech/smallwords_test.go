package speech

import (
	"testing"
)

// Small words that change who speaks, what is said, or whether anything is.
func TestSmallWordsOfSaying(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"that day": {"Kenya says no shell landed in Halden that day.",
			[]string{"asserts | Kenya | no shell landed in Halden that day"}},
		"that, which leads on": {"Kenya said on Sunday that night raids were over.",
			[]string{"asserts | Kenya | night raids were over"}},
		"the first time": {"The minister said 12 soldiers were missing, the first time the government has acknowledged that any were lost.",
			[]string{"asserts | minister | 12 soldiers were missing", "asserts |  | the first time the government has acknowledged that any were lost"}},
		"an envoy who is recalled": {"Halden said it had recalled its envoy over the shelling.",
			[]string{"asserts | Halden | it had recalled its envoy over the shelling"}},
		"what is recalled": {"Omar Diallo recalled that the bridge was open.",
			[]string{"asserts | Omar Diallo | the bridge was open"}},
		"an offer that is turned down": {"قال سامي راشد إن الحركة عرضت هدنة. ورفض رئيس الوزراء هاني مراد العرض.",
			[]string{"asserts | سامي راشد | الحركة عرضت هدنة", "judges | هاني مراد | ورفض رئيس الوزراء هاني مراد العرض"}},
		"terms that are turned down": {"رفضت الحكومة شروط الحركة.",
			[]string{"judges | الحكومة | شروط الحركة"}},
		"an offer of a truce that is turned down": {"رفضت الحركة عرض الهدنة.",
			[]string{"judges | الحركة | عرض الهدنة"}},
		"bodies that one refuses to show": {"رفضت الحركة عرض الجثث على الصحفيين.",
			[]string{"demands | الحركة | عرض الجثث على الصحفيين"}},
		"pictures that one refuses to show": {"رفضت الوزارة عرض الصور.",
			[]string{"demands | الوزارة | عرض الصور"}},
		"what one refuses to do is still demanded": {"رفض الوزير الانسحاب من المدينة.",
			[]string{"demands | الوزير | الانسحاب من المدينة"}},
		"English, an offer that is turned down": {"The government rejected the rebels' offer of a truce.",
			[]string{"judges | government | the rebels' offer of a truce"}},
		"it led to deaths, according to a body": {"واندلعت الحرب في كيسور في فبراير، وأسفرت وفق الأمم المتحدة عن مقتل ستة آلاف شخص.",
			[]string{"asserts |  | واندلعت الحرب في كيسور في فبراير", "asserts | United Nations | وأسفرت وفق الأمم المتحدة عن مقتل ستة آلاف شخص"}},
		"what goes according to something has no source": {"سارت المفاوضات وفق الخطة حتى مساء أمس.",
			[]string{"asserts |  | سارت المفاوضات وفق الخطة حتى مساء أمس"}},
		"responsibility for a launch": {"وتبنت جبهة النهر إطلاق الصاروخ.",
			[]string{"asserts | جبهة النهر | إطلاق الصاروخ"}},
		"whereas": {"قالت الوزارة إن 17 شخصا قتلوا في القصف مساء السبت، في حين تبادل الجيش الغاني وجبهة النهر الاتهامات بالمسؤولية عنه.",
			[]string{"asserts | الوزارة | 17 شخصا قتلوا في القصف مساء السبت", "accuses | الجيش الغاني | تبادل الجيش الغاني وجبهة النهر الاتهامات بالمسؤولية عنه", "accuses | جبهة النهر | تبادل الجيش الغاني وجبهة النهر الاتهامات بالمسؤولية عنه"}},
		"a country that a headline is of, and the day it came out": {"كيسور: خلاف على ممر عين البرج\n\nنُشر: 8 أكتوبر 2026\n\nقالت الحكومة إن الطريق مغلق.",
			[]string{"asserts |  | خلاف على ممر عين البرج", "asserts | الحكومة | الطريق مغلق"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
