package speech

import "testing"

// Who is read as the one who counted a toll.
func TestTollsThatSpeak(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"an earlier one of his": {"قال مرصد السهل إن 327 شخصا قتلوا 🌊. وكانت حصيلة سابقة له أفادت بمقتل 255 شخصا.",
			[]string{"asserts | مرصد السهل | 327 شخصا قتلوا", "asserts | مرصد السهل | بمقتل 255 شخصا"}},
		"an earlier one of a ministry": {"وكانت حصيلة سابقة لوزارة الداخلية قد تحدثت عن مقتل 30 شخصا.",
			[]string{"asserts | وزارة الداخلية | مقتل 30 شخصا"}},
		"an earlier one of who counted last": {"قالت وزارة الصحة إن 41 شخصا قتلوا.\r\nوكانت حصيلة سابقة أشارت إلى مقتل 30.",
			[]string{"asserts | وزارة الصحة | 41 شخصا قتلوا", "asserts | وزارة الصحة | مقتل 30"}},
		"an earlier one is not his who denied": {"نفى الجيش قصف المستشفى. وكانت حصيلة سابقة أفادت بمقتل 12 شخصا.",
			[]string{"denies | الجيش | قصف المستشفى", "asserts |  | وكانت حصيلة سابقة أفادت بمقتل 12 شخصا"}},
		"one that somebody puts right": {"قالت وزارة الصحة إن 9 جرحوا. وقال الدفاع المدني إن 12 شخصا قتلوا، مصححا حصيلة سابقة أفادت بمقتل 15.",
			[]string{"asserts | وزارة الصحة | 9 جرحوا", "asserts | الدفاع المدني | 12 شخصا قتلوا", "asserts | الدفاع المدني | حصيلة سابقة أفادت بمقتل 15"}},
		"a first one is nobody's": {"قالت ليلى حسن إن زوجها قُتل. وأفادت حصيلة أولية بمقتل 12 شخصا.",
			[]string{"asserts | ليلى حسن | زوجها قُتل", "asserts |  | وأفادت حصيلة أولية بمقتل 12 شخصا"}},
		"an official one of a state": {"قتل 224 شخصا على الأقل، وفق آخر حصيلة رسمية كينية.",
			[]string{"asserts | Kenya | قتل 224 شخصا على الأقل"}},
		"a body that records":               {"وسجلت منظمة السهل 43 هجوما على المرافق.", []string{"asserts | منظمة السهل | 43 هجوما على المرافق"}},
		"a company that records its income": {"سجلت شركة السهل 30 مليونا أرباحا هذا العام.", []string{"asserts |  | سجلت شركة السهل 30 مليونا أرباحا هذا العام"}},
		"one that somebody speaks of, without owning up to the deed": {"ومن دون إعلان مسؤوليته عن الكمين، تحدّث جيش السهل عن حصيلة أكبر بكثير قد تصل إلى 90 قتيلا.",
			[]string{"asserts | جيش السهل | حصيلة أكبر بكثير قد تصل إلى 90 قتيلا"}},
		"one that somebody discloses": {"كشفت الوزارة عن حصيلة جديدة للقتلى.",
			[]string{"asserts | الوزارة | حصيلة جديدة للقتلى"}},
		"what a speaker goes on to say": {"قالت الوزارة إن الجماعة خطفت 12 طالبا، لكنها لم تذكر أسماءهم، وإنها تطلب فدية.",
			[]string{"asserts | الوزارة | الجماعة خطفت 12 طالبا", "asserts | الوزارة | تطلب فدية"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
