package speech

import "testing"

// Who speaks, where the words round the name could be taken for more of it.
func TestNamesOfSpeakers(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a new sentence has its own subject": {"قال حاكم منطقة كيسومو آدم أوتشي إن المدينة هادئة. ووصف الرئيس الكيني دانيال مويا إشارات المحادثات بأنها «إيجابية».",
			[]string{"asserts | حاكم منطقة كيسومو آدم أوتشي | المدينة هادئة", "judges | دانيال مويا | إشارات المحادثات بأنها «إيجابية»"}},
		"what is described is no surname": {"ووصف وزير الخارجية الكيني دانيال مويا اللقاء بأنه «بداية مهمة».", []string{"judges | دانيال مويا | اللقاء بأنه «بداية مهمة»"}},
		"those who are told do not speak": {"قال الرئيس سامي راشد إن الحدود مغلقة. وكان راشد قد صرح لصحافيين كنديين بأن الصلح ممكن.",
			[]string{"asserts | سامي راشد | الحدود مغلقة", "asserts | سامي راشد | الصلح ممكن"}},
		"his counterpart": {"قال الوزير الغاني سامي راشد إن الحدود مغلقة. أما نظيره الكيني دانيال مويا فقال إن المعبر مفتوح، مؤكدا أن الطريق آمن.",
			[]string{"asserts | سامي راشد | الحدود مغلقة", "asserts | دانيال مويا | المعبر مفتوح", "asserts | دانيال مويا | الطريق آمن"}},
		"the accused does not speak": {"نفت وزارة الدفاع الغانية ذلك. واتهمت مقاتلي كتيبة «النسر» بتفجير الجسر.",
			[]string{"denies | وزارة الدفاع الغانية | نفت وزارة الدفاع الغانية ذلك", "accuses | وزارة الدفاع الغانية | مقاتلي كتيبة «النسر» بتفجير الجسر"}},
		"both sides, named before": {"انتهى لقاء وزيري غانا وتوغو بلا اتفاق، فيما واصل الجانبان تبادل الاتهامات بعرقلة الإجلاء.",
			[]string{"asserts |  | انتهى لقاء وزيري غانا وتوغو بلا اتفاق", "accuses | Ghana | واصل الجانبان تبادل الاتهامات بعرقلة الإجلاء", "accuses | Togo | واصل الجانبان تبادل الاتهامات بعرقلة الإجلاء"}},
		"a denial that tells more of a noun": {"أفادت النيابة بأن تسعة أصيبوا في قصف المتحف، وهو القصف الذي تنفي كينيا المسؤولية عنه.",
			[]string{"asserts | النيابة | تسعة أصيبوا في قصف المتحف", "denies | Kenya | وهو القصف الذي تنفي كينيا المسؤولية عنه"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
