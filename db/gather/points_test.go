package gather

import (
	"slices"
	"strings"
	"testing"
)

// Charges that are alike by the party and the place alone are denied apart.
func TestPointsOf(t *testing.T) {
	claims := slices.Concat(
		shortReport("a", "2031-03-05", "اتهمت حركة الفجر الجيش باستخدام غاز سام في بلدة عين الزهر. ونفى الجيش استخدام أي غازات سامة."),
		shortReport("b", "2031-03-05", "اتهمت نقابة السائقين الجيش بإغلاق طريق الإمداد إلى عين الزهر. ونفى قائد الجيش إغلاق أي طريق."),
		shortReport("c", "2031-03-05", "قالت نقابة الأطباء إن الجيش استخدم غازا ساما في عين الزهر."))
	of := map[string]*read{}
	for _, c := range newGathering(claims).claims {
		for _, words := range []string{"باستخدام", "أي غازات", "بإغلاق", "أي طريق", "غازا"} {
			if strings.Contains(c.Text, words) {
				of[words] = c
			}
		}
	}
	used, using, closed, closing, also := of["باستخدام"], of["أي غازات"], of["بإغلاق"], of["أي طريق"], of["غازا"]
	if len(of) != 5 {
		t.Fatalf("read %v", of)
	}
	got := pointsOf([]*read{used, closed, also}, map[*read][]*read{used: {using}, closed: {closing}})
	if len(got) != 2 || len(got[0].claims) != 2 || got[0].claims[1] != also || len(got[1].claims) != 1 || got[1].denials[0] != closing {
		t.Errorf("got %d points: %v", len(got), got)
	}
	if got := pointsOf([]*read{used, also}, map[*read][]*read{used: {using}}); len(got) != 1 || len(got[0].claims) != 2 {
		t.Errorf("one denial: got %v", got)
	}
}
