package speech

import "testing"

// Several who speak in one sentence each have a claim of their own.
func TestSeveralWhoSpeak(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a threat, a demand and a promise": {"هدد الوزير برد قاس، وطالبت المعارضة بإقالة المحافظ، ووعد الرئيس بتحقيق عاجل.",
			[]string{"threatens | الوزير | برد قاس", "demands | المعارضة | بإقالة المحافظ", "promises | الرئيس | بتحقيق عاجل"}},
		"in another order": {"وطالبت النقابة بإقالة الوزير، وهدد الحزب بإضراب، ووعد الرئيس بحوار وطني.",
			[]string{"demands | النقابة | بإقالة الوزير", "threatens | الحزب | وهدد الحزب بإضراب", "promises | الرئيس | بحوار وطني"}},
		"with a name":                        {"هدد العقيد سامي راشد بشن هجوم، ووعدت الوزيرة بتحقيق مستقل.", []string{"threatens | سامي راشد | بشن هجوم", "promises | الوزيرة | بتحقيق مستقل"}},
		"a name that begins with the letter": {"وهدد الوزير بلال حداد بقطع العلاقات.", []string{"threatens | بلال حداد | بقطع العلاقات"}},
		"what is welcomed":                   {"ورحب الوزير بقرار المحكمة.", []string{"judges | الوزير | بقرار المحكمة"}},
		"how far a paper goes": {"وذهبت صحيفة المرفأ إلى أن الوزير سيستقيل. وذهب المحلل سامي راشد إلى أن الحرب طويلة.",
			[]string{"asserts | صحيفة المرفأ | الوزير سيستقيل", "asserts | سامي راشد | الحرب طويلة"}},
		"where somebody went":   {"وذهب رئيس البلدية إلى الموقع وقال إن السد سليم.", []string{"asserts |  | وذهب رئيس البلدية إلى الموقع", "asserts | رئيس البلدية | السد سليم"}},
		"in the words of":       {"واستهدفت الغارة مستودعا للسلاح، على حد وصف الجيش.", []string{"asserts | الجيش | واستهدفت الغارة مستودعا للسلاح"}},
		"in the words of a man": {"وكان القصف «مجزرة»، على حد تعبير رئيس البلدية نادر شهاب.", []string{"asserts | نادر شهاب | وكان القصف «مجزرة»"}},
		"English, with one accusing another": {"The truce collapsed on Sunday, with the army accusing the rebels of firing first.",
			[]string{"asserts |  | The truce collapsed on Sunday", "accuses | army | the rebels of firing first"}},
		"English, with nobody saying":   {"The talks ended, with neither army nor rebels admitting losses.", []string{"asserts |  | The talks ended, with neither army nor rebels admitting losses"}},
		"English, with one saying":      {"The market was hit at noon, with the ministry saying 14 people had died.", []string{"asserts |  | The market was hit at noon", "asserts | ministry | 14 people had died"}},
		"English, dismissed as untrue":  {"The army dismissed allegations of torture as baseless.", []string{"accuses | allegations | allegations of torture", "denies | army | allegations of torture as baseless"}},
		"English, dismissed altogether": {"Kenya accused Halden of torture. The ministry dismissed the allegations as baseless.", []string{"accuses | Kenya | Halden of torture", "denies | ministry | The ministry dismissed the allegations as baseless"}},
		"a count by somebody": {"أفاد إحصاء لوزارة الصحة بمقتل 14 شخصا في الفيضانات. وأظهر إحصاء لمرصد الحقوق أن 20 شخصا فقدوا.",
			[]string{"asserts | وزارة الصحة | بمقتل 14 شخصا في الفيضانات", "asserts | مرصد الحقوق | 20 شخصا فقدوا"}},
		"a toll that somebody announced": {"وقتل 14 شخصا في حصيلة أعلنتها وزارة الصحة. وارتفع عدد الجرحى إلى 40 في حصيلة غير نهائية أعلنتها مديرة المستشفى هند سالم.",
			[]string{"asserts | وزارة الصحة | وقتل 14 شخصا", "asserts | هند سالم | وارتفع عدد الجرحى إلى 40"}},
		"a toll behind its verb": {"وتحدثت حصيلة سابقة للدفاع المدني عن مقتل 21 شخصا. وأشارت حصيلة أولية لوزارة الداخلية إلى إصابة تسعة.",
			[]string{"asserts | الدفاع المدني | وتحدثت حصيلة سابقة للدفاع المدني عن مقتل 21 شخصا", "asserts | وزارة الداخلية | إصابة تسعة"}},
		"a toll and the one before it": {"وأعلنت وزارة الصحة ارتفاع حصيلة القصف إلى 34 قتيلا، بعد أن كانت حصيلة سابقة للوزارة تحدثت عن مقتل 21 شخصا.",
			[]string{"asserts | وزارة الصحة | ارتفاع حصيلة القصف إلى 34 قتيلا", "asserts | وزارة الصحة | مقتل 21 شخصا"}},
		"behind where and when": {"أعلنت وزارة الصحة في دارفان أمس الجمعة إغلاق المدارس. وأكدت السلطات في كفر نور مساء الأحد مقتل جنديين.",
			[]string{"asserts | وزارة الصحة | إغلاق المدارس", "asserts | السلطات | مقتل جنديين"}},
		"for the first time": {"قالت الجبهة إنها أسقطت المروحية، فيما اعترف الجيش للمرة الأولى بمقتل اثنين من طاقمها، مؤكدا أنها هبطت اضطراريا.",
			[]string{"asserts | الجبهة | أسقطت المروحية", "asserts | الجيش | بمقتل اثنين من طاقمها", "asserts | الجيش | هبطت اضطراريا"}},
		"what came before a denial": {"نفت الشركة أن تكون قد باعت الأرض، وذلك بعد أن اتهمها المحافظ بتهجير المزارعين.",
			[]string{"denies | الشركة | تكون قد باعت الأرض", "accuses | المحافظ | بتهجير المزارعين"}},
		"one who denies and one who consents": {"ونفى الوزير سامي راشد أن تكون حكومته وافقت على الخطة، بينما أكدت الحركة موافقتها عليها.",
			[]string{"denies | سامي راشد | تكون حكومته وافقت على الخطة", "asserts | الحركة | موافقتها عليها"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
