package gather

import "testing"

// Counts that are one toll, and counts that are not, of those who were hit in one place.
func TestOneToll(t *testing.T) {
	for name, c := range map[string]clashing{
		"ar: a woman and two children are three": {
			[]string{"قالت وزارة الصحة إن خمسة أشخاص قتلوا في قصف سوق مرجانة.", "أعلن الدفاع المدني مقتل امرأة وطفلين في قصف سوق مرجانة."}, "خمسة أشخاص", "امرأة", true},
		"ar: and clash with no three": {
			[]string{"قالت وزارة الصحة إن ثلاثة أشخاص قتلوا في قصف سوق مرجانة.", "أعلن الدفاع المدني مقتل امرأة وطفلين في قصف سوق مرجانة."}, "ثلاثة أشخاص", "امرأة", false},
		"ar: further bodies are no toll": {
			[]string{"قالت وزارة الصحة إن 20 مدنيا قتلوا في الهجوم على مرجانة. وانتشلت فرق الإنقاذ 15 جثة إضافية من مرجانة، بحسب الدفاع المدني."}, "20 مدنيا", "15 جثة", false},
		"ar: dead soldiers and captured ones": {
			[]string{"قالت وزارة الدفاع إن 8 جنود قتلوا في الهجوم على مرجانة. وقالت الحركة إنها أسرت 12 جنديا في الهجوم على مرجانة."}, "8 جنود", "12 جنديا", false},
	} {
		t.Run(name, func(t *testing.T) { c.check(t) })
	}
}
