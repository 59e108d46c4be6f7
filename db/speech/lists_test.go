package speech

import (
	"slices"
	"testing"
)

// Word lists that one rule alone asks for, each by a sentence that is read otherwise
// without it: the act, the claimant and his side, and what is said.
func TestWordLists(t *testing.T) {
	for _, c := range []struct {
		list, text string
		want       []string
	}{
		// roles of heads.tsv
		{"party", "قال القيادي في حزب الواحة الجديد سامي راشد إن الطريق مفتوح.", []string{"asserts | سامي راشد, حزب الواحة الجديد | الطريق مفتوح"}},
		{"party, by its noun alone", "أعلن تحالف الوادي الحر سيطرته على الجسر. وقال الناطق باسم التحالف سامي راشد إن الطريق مفتوح.",
			[]string{"asserts | تحالف الوادي الحر, تحالف الوادي الحر | سيطرته على الجسر", "asserts | سامي راشد, تحالف الوادي الحر | الطريق مفتوح"}},
		{"second", "قال مستشار لقائد القوات إن الطريق مفتوح.", []string{"asserts | مستشار لقائد القوات | الطريق مفتوح"}},
		{"envoy", "قال المبعوث الكيني إلى البلدة سامي راشد إن الطريق مفتوح.", []string{"asserts | سامي راشد, Kenya | الطريق مفتوح"}},
		{"member", "قال الخبير في الشؤون الدولية سامي راشد إن الطريق مفتوح.", []string{"asserts | سامي راشد | الطريق مفتوح"}},
		// names
		{"behindBody", "قال قائد كتائب الوادي في سدرة سامي راشد إن الطريق مفتوح.", []string{"asserts | سامي راشد, كتائب الوادي | الطريق مفتوح"}},
		{"ofAnyBody", "أعلنت القوات الكينية وقف النار. وقال الناطق باسم القوات الجوية سامي راشد إن الجسر مغلق.",
			[]string{"asserts | القوات الكينية, Kenya | وقف النار", "asserts | سامي راشد, Kenya | الجسر مغلق"}},
		{"titleNouns", "قال وزير طاقة سامي راشد إن الطريق مفتوح.", []string{"asserts | سامي راشد | الطريق مفتوح"}},
		{"regionNouns", "قال رئيس إقليم الوادي سامي راشد إن الطريق مفتوح.", []string{"asserts | سامي راشد, الوادي | الطريق مفتوح"}},
		{"townOpenings", "قال مدير مستشفى سان رافيل راست إن الطريق مفتوح.", []string{"asserts | مدير مستشفى سان رافيل راست | الطريق مفتوح"}},
		{"audience", "قال المتحدث الرسمي للشعب إن الطريق مفتوح.", []string{"asserts | المتحدث الرسمي | الطريق مفتوح"}},
		{"aside", "قال المرصد، ومقره سدرة، إن الطريق مفتوح.", []string{"asserts | المرصد, المرصد | الطريق مفتوح"}},
		{"headlineWords", "تحليل الجيش: لن ننسحب من البلدة.", []string{"asserts |  | تحليل الجيش: لن ننسحب من البلدة"}},
		{"lyNouns", "The assembly said the road was open.", []string{"asserts | assembly | the road was open"}},
		// charges
		{"openings", "قال الجيش إن قوات نهران بدأت هجوما على سدرة.", []string{"accuses | الجيش, الجيش | قوات نهران بدأت هجوما على سدرة"}},
		{"fighting", "قال الجيش إن قوات نهران بادرت بإطلاق النار.", []string{"accuses | الجيش, الجيش | قوات نهران بادرت بإطلاق النار"}},
		{"onslaughts", "قالت أوغندا إن القوات الكينية قامت بحصار القرى.", []string{"accuses | Uganda, Uganda | القوات الكينية قامت بحصار القرى"}},
		{"abuses", "قالت أوغندا إن القوات الكينية تستخدم أسلحة محرمة.", []string{"accuses | Uganda, Uganda | القوات الكينية تستخدم أسلحة محرمة"}},
		{"doing", "نفت أوغندا ما قالته كينيا عن مسؤولية قواتها عن الحريق الكبير.",
			[]string{"accuses | Kenya, Kenya | مسؤولية قواتها عن الحريق الكبير", "denies | Uganda, Uganda | ما قالته كينيا عن مسؤولية قواتها عن الحريق الكبير"}},
		{"owed", "قال الوزير إن نهران لم تنفذ بنود الاتفاق.", []string{"accuses | الوزير | نهران لم تنفذ بنود الاتفاق"}},
		{"finding", "The army said it was unclear who violated the truce.", []string{"asserts | army, army | it was unclear who violated the truce"}},
		// denials
		{"alleging", "قال الجيش إن الجسر ليس مدمرا كما تدعي نهران.", []string{"denies | الجيش, الجيش | الجسر ليس مدمرا كما تدعي نهران"}},
		{"unmet", "قال الناطق إنه لا توجد أي مؤشرات على قرب اتفاق.", []string{"asserts | الناطق | لا توجد أي مؤشرات على قرب اتفاق"}},
		{"conditions", "قال الجيش إن الطريق سيكون مفتوحا لو لم يقصف الجسر.", []string{"asserts | الجيش, الجيش | الطريق سيكون مفتوحا لو لم يقصف الجسر"}},
		{"harmed", "قال الجيش إنه أسقط صاروخين ولم تقع إصابات.", []string{"asserts | الجيش, الجيش | أسقط صاروخين ولم تقع إصابات"}},
		{"consents", "قالت أوغندا إن كينيا لم توافق على الهدنة.", []string{"asserts | Uganda, Uganda | كينيا لم توافق على الهدنة"}},
		{"ofNews", "The army denied the latest reports.", []string{"denies | army, army | The army denied the latest reports"}},
		{"a country's adjective like them", "The army denied the Kenyan reports.", []string{"denies | army, army | The army denied the Kenyan reports"}},
		{"verbs_en.tsv", "The harbour minister, Dana Brook, repeated on Thursday that a barge struck the pier.", []string{"asserts | Dana Brook | a barge struck the pier"}},
		{"verbs_en.tsv, with a thing", "The general repeated the exercise on Monday.", []string{"asserts |  | The general repeated the exercise on Monday"}},
		{"verbs_en.tsv, with a thing of which more is told", "The army repeated the exercise on Monday that had failed in June.", []string{"asserts |  | The army repeated the exercise on Monday that had failed in June"}},
		{"verbs_en.tsv, with what is claimed", "The army repeated the claim that the bridge had failed.", []string{"asserts | army, army | the bridge had failed"}},
		{"verbs_en.tsv, with what is held", "The army restated its position that the bridge had failed.", []string{"asserts | army, army | the bridge had failed"}},
		{"ofTheState", "قالت كينيا إن الطريق آمن. ونقلت وكالة الأنباء الكينية عن مصدر عسكري قوله إن الجسر آمن.", []string{"asserts | Kenya, Kenya | الطريق آمن", "asserts | مصدر عسكري, Kenya | الجسر آمن"}},
		{"ofTheState, of a country that is not in the report", "ونقلت وكالة الأنباء الكينية عن مصدر عسكري قوله إن الجسر آمن.", []string{"asserts | مصدر عسكري | الجسر آمن"}},
		{"ofTheState, by an agency of the world", "قالت فرنسا إن الطريق آمن. ونقلت وكالة الصحافة الفرنسية عن مصدر عسكري قوله إن الجسر آمن.", []string{"asserts | France, France | الطريق آمن", "asserts | مصدر عسكري | الجسر آمن"}},
		// what the outlet says itself
		{"events.tsv", "وبعد ساعات من العاصفة، انقلب زورق «الأمل» قبالة رأس المنارة.", []string{"asserts |  | وبعد ساعات من العاصفة، انقلب زورق «الأمل» قبالة رأس المنارة"}},
		{"englishEvents", "The bridge was hit on Sunday, the army said, while the main road remains shut.",
			[]string{"asserts | army, army | The bridge was hit on Sunday", "asserts |  | the main road remains shut"}},
	} {
		t.Run(c.list, func(t *testing.T) {
			var got []string
			for _, claim := range read(c.text) {
				who := claim.Claimant.Name
				if claim.Party != "" {
					who += ", " + claim.Party
				}
				got = append(got, string(claim.Act)+" | "+who+" | "+claim.Text)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
