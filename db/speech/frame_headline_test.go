package speech

import "testing"

const headlineBody = "\n\nأعلن المبعوث سامي حداد أن الطرفين وقعا اتفاقا في مرسى."

// A headline: a town before its colon speaks nothing, and who only denies at its end denies what
// the headline tells, or nothing.
func TestHeadlines(t *testing.T) {
	said := "asserts | سامي حداد | الطرفين وقعا اتفاقا في مرسى"
	for name, c := range map[string]struct {
		line string
		want []string
	}{
		"a town and a deed":              {"مرسى: تمديد الهدنة أسبوعا", []string{said}},
		"a man and a deed":               {"حداد: تمديد الهدنة مرفوض", []string{"judges | سامي حداد | تمديد الهدنة مرفوض", said}},
		"who says we":                    {"درنة: لن نقصف السوق", []string{"asserts | درنة | لن نقصف السوق", said}},
		"a short clause that is denied":  {"الجيش يستعيد مرجانة وجبهة الشمال تنفي", []string{"asserts |  | الجيش يستعيد مرجانة", "denies | جبهة الشمال | وجبهة الشمال تنفي", said}},
		"a longer clause that is denied": {"الجيش يستعيد بلدة مرجانة في الشمال و«جبهة الشمال» تنفي", []string{"asserts |  | الجيش يستعيد بلدة مرجانة في الشمال", "denies | جبهة الشمال | «جبهة الشمال» تنفي", said}},
		"nothing that is denied":         {"جبهة الشمال تنفي", []string{said}},
		"what is denied, behind a colon": {"الوزارة تنفي: لا إصابات بالكوليرا", []string{"denies | الوزارة | لا إصابات بالكوليرا", said}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.line+headlineBody, c.want) })
	}
}
