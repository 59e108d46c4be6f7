package speech

import "testing"

// What the words near a claim are: a body's own people, what another claimed, a charge, a dismissal.
func TestWordsNearAClaim(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"observers of a body in quotation marks": {`وقدر مراقبو شبكة "عين" نسبة المشاركة بـ38 في المئة فقط.`,
			[]string{"asserts | مراقبو شبكة عين | نسبة المشاركة بـ38 في المئة فقط"}},
		"observers": {"وقدر مراقبو الشبكة نسبة المشاركة بـ38 في المئة.",
			[]string{"asserts | مراقبو الشبكة | نسبة المشاركة بـ38 في المئة"}},
		"activists": {`وقال ناشطو حركة "كفى" إن الطريق مغلق.`,
			[]string{"asserts | ناشطو حركة كفى | الطريق مغلق"}},
		"farmers": {"وقال مزارعو البلدة إن الماء ملوث.",
			[]string{"asserts | مزارعو البلدة | الماء ملوث"}},
		"as another claimed": {`وأفادت الوثيقة بأن الكلفة بلغت 31 مليون دولار، لا 12 مليونا كما ادعى الوزير، وأن الأموال دفعت لشركة "رواسي" المملوكة لرجل أعمال.`,
			[]string{"asserts | الوثيقة | الكلفة بلغت 31 مليون دولار، لا 12 مليونا كما ادعى الوزير", `asserts | الوثيقة | الأموال دفعت لشركة "رواسي" المملوكة لرجل أعمال`}},
		"as another said, at the end": {"وقتل 20 شخصا، كما أعلن الوزير.",
			[]string{"asserts | الوزير | وقتل 20 شخصا"}},
		"what somebody is charged with": {"وأوقفت الشرطة المهندس نادر الحلو بتهمة نشر أخبار كاذبة، بحسب ما قالت عائلته.",
			[]string{"asserts | عائلته | وأوقفت الشرطة المهندس نادر الحلو بتهمة نشر أخبار كاذبة"}},
		"what somebody is said to do": {"وقال الناطق إن الجبهة تنشر أخبارا كاذبة عن الميناء.",
			[]string{"accuses | الناطق | الجبهة تنشر أخبارا كاذبة عن الميناء"}},
		"English, who was dismissed": {"The minister was dismissed by the president on Sunday.",
			[]string{"asserts |  | The minister was dismissed by the president on Sunday"}},
		"English, dismissed, with reports of another thing": {"The irrigation minister was dismissed by the president on Sunday, the mayor's office said, contradicting reports in local media that he had resigned.",
			[]string{"asserts | mayor's office | The irrigation minister was dismissed by the president on Sunday", "denies | mayor's office | he had resigned"}},
		"English, a claim that was dismissed": {"A claim dismissed by the army as propaganda spread online.",
			[]string{"denies | army | A claim dismissed by the army as propaganda spread online"}},
		"English, contradicting reports": {"The mayor said the road was open, contradicting reports that it was closed.",
			[]string{"asserts | mayor | the road was open", "denies | mayor | it was closed"}},
		"English, contradicting the press": {"The road was open, the mayor said, contradicting media reports that it was closed.",
			[]string{"asserts | mayor | The road was open", "denies | mayor | it was closed"}},
		"English, contradicting somebody's claim": {"The hull was whole, the mayor said, contradicting Kenya's claim that a tug rammed it.",
			[]string{"asserts | mayor | The hull was whole", "asserts | Kenya | a tug rammed it"}},
		"English, himself": {"Marr himself told Northwire by telephone that he resigned.",
			[]string{"asserts | Marr < Northwire | he resigned"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
