package gather

import (
	"slices"
	"testing"
)

// Who is called by his rank and surname is the one whom his own report introduced so, and not
// a namesake of another report.
func TestRankOfItsReport(t *testing.T) {
	one := shortReport("a", "2031-03-05", "قال المتحدث باسم الجيش النيجري العقيد سالم الطيب إن الجسر مفتوح. وقال العقيد الطيب إن السوق مغلق.")
	two := shortReport("b", "2032-07-05", "قال العقيد الطيب إن المدرسة مغلقة.")
	var sides []string
	for _, c := range Complete(slices.Concat(one, two)) {
		sides = append(sides, c.Speaker.Side)
	}
	if want := []string{"Niger", "Niger", ""}; !slices.Equal(sides, want) {
		t.Errorf("%q, want %q", sides, want)
	}
}

// A place is only on the way where all that a claim says of it is.
func TestHeadsFor(t *testing.T) {
	for words, want := range map[string]bool{
		"نهبت القافلة وهي متجهة إلى مرسى قبل الغروب":                   true,
		"كانت القافلة متجهة إلى مرسى قبل الغروب ثم قصفت مرسى مساء":     false,
		"القافلة لم تستطع الوصول إلى مرسى الآن وهي متجهة إلى مرسى غدا": true,
	} {
		r := &read{words: " " + fold(words) + " "}
		if got := r.headsFor(place{core: fold("مرسى"), shown: "مرسى"}); got != want {
			t.Errorf("%s: %v, want %v", words, got, want)
		}
	}
}
