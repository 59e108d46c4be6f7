package speech

import "testing"

// What is prayed for is no claim, and what is quoted falls into its clauses.
func TestPrayersAndClausesOfAQuotation(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a prayer": {"وقال العمدة: \"ومجددا أسأل الله أن يرحم الغرقى ويشفي الجرحى\".", nil},
		"a prayer behind a fact": {"وقال العمدة: \"انهار السد في الليل، ونسأل الله أن يرحم الغرقى\".",
			[]string{"asserts | العمدة | انهار السد في الليل"}},
		"a prayer with nothing to join it": {"وقال العمدة: \"توفي 12 حارسا في الحريق، رحم الله الموتى\".",
			[]string{"asserts | العمدة | توفي 12 حارسا في الحريق"}},
		"who is asked and is no god": {"وقال العمدة: \"انهار السد في الليل، ونسأل الوزارة أن تساعد السكان\".",
			[]string{"asserts | العمدة | انهار السد في الليل، ونسأل الوزارة أن تساعد السكان"}},
		"two clauses of one sentence": {"وقال العمدة: \"استمرت الغارات رغم التحذيرات وطالت حتى سيارات الإسعاف\".",
			[]string{"asserts | العمدة | استمرت الغارات رغم التحذيرات", "asserts | العمدة | وطالت حتى سيارات الإسعاف"}},
		"a noun that could be a verb": {"وأكد العمدة أن الحل هو \"ما يضمن للسكان العيش الكريم والحق في الماء النظيف\".",
			[]string{"judges | العمدة | الحل هو \"ما يضمن للسكان العيش الكريم والحق في الماء النظيف\""}},
		"a clause that its subject begins": {"وقال العمدة: \"رجالنا كانوا في بيوتهم، والطائرات قصفتها دون إنذار\".",
			[]string{"asserts | العمدة | رجالنا كانوا في بيوتهم", "asserts | العمدة | والطائرات قصفتها دون إنذار"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
