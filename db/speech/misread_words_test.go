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
		"English, contradicting a statement issued": {"The mayor said the road was open, contradicting a statement that was issued by his office.",
			[]string{"asserts | mayor | the road was open, contradicting a statement that was issued by his office"}},
		"English, contradicting reports of confirming": {"The ministry said the road was open, contradicting earlier reports that it had confirmed it.",
			[]string{"asserts | ministry | the road was open", "denies | ministry | it had confirmed it"}},
		"English, an answer with a denial": {"The army responded with a denial that it shelled the camp.",
			[]string{"denies | army | it shelled the camp"}},
		"English, contradicting reports that another said so": {"The mayor said the road was open, contradicting reports that the army had confirmed it, and blamed the rebels for the blast.",
			[]string{"asserts | mayor | the road was open", "denies | mayor | the army had confirmed it", "accuses | mayor | the rebels for the blast"}},
		"English, another answer with a denial": {"The group answered with a denial that it had shelled the camp.",
			[]string{"denies | group | it had shelled the camp"}},
		"English, an answer on a day": {"The army responded on Sunday with a denial that it shelled the camp.",
			[]string{"denies | army | it shelled the camp"}},
		"English, an answer": {"The army replied on Sunday that the road was open with no guards.",
			[]string{"asserts | army | the road was open with no guards"}},
		"English, evidence dismissed": {"The evidence was dismissed by the army.",
			[]string{"denies | army | The evidence was dismissed by the army"}},
		"English, a theory dismissed": {"The theory was dismissed by the police.",
			[]string{"denies | police | The theory was dismissed by the police"}},
		"English, a colonel dismissed": {"The colonel was dismissed by the army.",
			[]string{"asserts |  | The colonel was dismissed by the army"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
