package speech

import "testing"

const headlineBody = "\n\nأعلن المبعوث سامي حداد أن الطرفين وقعا اتفاقا في مدينة مرسى."

// A headline: a town before its colon speaks nothing, and who only denies at its end denies what
// the headline tells, or nothing.
func TestHeadlines(t *testing.T) {
	said := "asserts | سامي حداد | الطرفين وقعا اتفاقا في مدينة مرسى"
	for name, c := range map[string]struct {
		line string
		want []string
	}{
		"a town and a deed":              {"مرسى: تمديد الهدنة أسبوعا", []string{said}},
		"a movement, which has men":      {"حماس: الجيش قصف السوق\n\nوقال مسؤول في حماس إن القصف مستمر.", []string{"accuses | حماس | الجيش قصف السوق", "asserts | مسؤول في حماس | القصف مستمر", said}},
		"an office, which has women":     {"أوتشا: 300 ألف نازح في الجنوب\n\nوقالت مسؤولة في أوتشا إن الوضع سيئ.", []string{"asserts | OCHA | 300 ألف نازح في الجنوب", "asserts | مسؤولة في أوتشا | الوضع سيئ", said}},
		"a clause of four words, denied": {"الجيش يقصف سوق مرجانة والمعارضة تنفي", []string{"denies | المعارضة | والمعارضة تنفي", said}},
		"a clause of two words, denied":  {"السد انهار والحكومة تنفي", []string{"denies | الحكومة | والحكومة تنفي", said}},
		"a name behind in alone":         {"كيدال: تمديد الهدنة أسبوعا\n\nوقال مسؤول في كيدال إن القصف مستمر.", []string{"asserts | كيدال | تمديد الهدنة أسبوعا", "asserts | مسؤول في كيدال | القصف مستمر", said}},
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
