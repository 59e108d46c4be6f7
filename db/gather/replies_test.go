package gather

import "testing"

// What the one who is charged says right after the charge.
func TestReplies(t *testing.T) {
	for name, c := range map[string]clashing{
		"ar: who it was": {
			[]string{"اتهم الجيش جبهة النهر بإطلاق صواريخ على سوق في وادي الرمان. وقالت الجبهة إن طائرة مسيرة للجيش قصفت السوق."}, "صواريخ على سوق", "طائرة مسيرة", true},
		"ar: others are picked out": {
			[]string{"اتهمت منظمة العدل الحكومة بإطلاق النار على قافلتها. وقالت الحكومة إن المسلحين هم من أطلقوا النار على القافلة."}, "النار على قافلتها", "المسلحين هم", true},
		"ar: he keeps the truce, and the other broke it": {
			[]string{"اتهمت تشاد النيجر بخرق الهدنة بعد ساعات من سريانها. وردت النيجر بأن قوات تشاد هي التي قصفت مواقعها ليلا."}, "بخرق الهدنة", "قوات تشاد", true},
		"ar: he keeps the truce": {
			[]string{"اتهمت تشاد النيجر بخرق الهدنة بعد ساعات من سريانها. وردت النيجر بأنها ملتزمة تماما بالهدنة."}, "بخرق الهدنة", "ملتزمة", true},
		"ar: why they died": {
			[]string{"اتهمت منظمة العدل مسلحي الحركة بإعدام أسرى في أم الربيع. وقالت الحركة إن الأسرى قتلوا في قصف للجيش على مكان احتجازهم."}, "بإعدام أسرى", "قتلوا في قصف", true},
		"en: who it was": {
			[]string{"The teachers' union accused Chad of shelling a market in Sola. Chad said it was rebels who shelled the market."}, "shelling a market", "rebels", true},
		"ar: another matter": {
			[]string{"اتهم الجيش جبهة النهر بإطلاق صواريخ على سوق في وادي الرمان. وقالت الجبهة إن المحادثات تبدأ غدا."}, "صواريخ على سوق", "المحادثات", false},
		"ar: another attack elsewhere": {
			[]string{"اتهم الجيش جبهة النهر بإطلاق صواريخ على سوق في وادي الرمان. وقالت الجبهة إن طائرة للجيش قصفت مدرسة في بلدة أم الربيع."}, "صواريخ على سوق", "قصفت مدرسة", false},
		"ar: others answer": {
			[]string{"اتهم الجيش جبهة النهر بإطلاق صواريخ على سوق في وادي الرمان. وقالت بعثة المراقبة إن سكان الحي هم من طلبوا المساعدة."}, "صواريخ على سوق", "هم من طلبوا", false},
	} {
		t.Run(name, func(t *testing.T) { c.check(t) })
	}
}
