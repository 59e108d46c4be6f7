package speech

import "testing"

// What a denial may stand behind without naming anybody, or any word, that can be read.
func TestDenialsOfNobody(t *testing.T) {
	for _, torn := range []string{
		"واتهم الوزير \"الفجر\" بتهريب السلاح لكنها تنفي.",
		"يتهم الجيش تلك الجماعة بتهريب السلاح لكنها تنفي.",
		"وقال ضابط 😀 إن الطريق سالك ولم a ينقطع.\r\n",
		"وقال ضابط إن الطريق سالك ولم ٥ ينقطعْ.",
	} {
		if len(read(torn)) == 0 {
			t.Errorf("%s\nno claim", torn)
		}
	}
}
