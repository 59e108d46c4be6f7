package gather

import "testing"

// Who denies one thing says nothing of what else is laid at his door, though others who speak of
// both join the two.
func TestAstray(t *testing.T) {
	breach := []string{
		"اتهمت حركة الفجر الجيش الكيني بخرق الهدنة 27 مرة منذ الثلاثاء، وقالت إن مدفعيته قصفت سوق بلدة أم الربيع ما أسفر عن مقتل 14 مدنيا. ونفى المتحدث باسم الجيش الكيني العقيد سامي الورد قصف السوق، وقال إن قواته لم تطلق أي قذيفة على البلدة.",
		"قُتل 14 شخصا في قصف على سوق أم الربيع الثلاثاء، بحسب مسعفين. ونفى الجيش الكيني مسؤوليته عن القصف. واتهم ناشطون الجيش بقصف محطة مياه في بلدة الطيون وتدمير جسر الفنار. وقالت حركة الفجر إن الجيش خرق الهدنة بقصف مواقعها في جبل الديس."}
	for name, c := range map[string]clashing{
		"ar: a market, and positions on a hill":           {breach, "جبل الديس", "قصف السوق", false},
		"ar: no shell on the town, and a hill":            {breach, "جبل الديس", "أي قذيفة", false},
		"ar: the shelling, and a hill":                    {breach, "جبل الديس", "مسؤوليته", false},
		"ar: the shelling, and a waterworks elsewhere":    {breach, "محطة مياه", "مسؤوليته", false},
		"ar: the shelling, and a breach that it may be":   {breach, "27 مرة", "مسؤوليته", true},
		"ar: the one deed, and another":                   {[]string{"نفت حركة الفجر احتجاز موظفي الإغاثة. واتهمت منظمة غيث الحركة بمنع وصول المساعدات إلى مخيم العوسج."}, "بمنع وصول", "احتجاز", false},
		"ar: the deed itself":                             {[]string{"نفت حركة الفجر احتجاز موظفي الإغاثة. واتهمت منظمة غيث الحركة باعتقال موظفي الإغاثة في مخيم العوسج."}, "باعتقال", "احتجاز", true},
		"ar: the looting of it":                           {[]string{"اتهمت نقابة السائقين حركة الفجر بنهب شاحنات الإغاثة على طريق الملح. ونفت الحركة نهب شاحنات الإغاثة."}, "بنهب", "نهب شاحنات", true},
		"en: recruiting children, and shelling a school":  {[]string{"A teachers' union accused the Dawn Movement of shelling a school in Marja and wounding children. The movement denied recruiting children."}, "of shelling a school", "recruiting children", false},
		"en: recruiting them":                             {[]string{"A teachers' union accused the Dawn Movement of recruiting children from a school in Marja. The movement denied recruiting children."}, "of recruiting children from", "recruiting children", true},
		"en: detaining aid workers, and keeping aid away": {[]string{"The Rain Relief group accused the Dawn Movement of blocking aid to Marja camp. The movement denied detaining aid workers."}, "blocking aid", "detaining aid", false},
	} {
		t.Run(name, c.check)
	}
}
