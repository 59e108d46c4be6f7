package speech

import "testing"

// Whom words mean that could mean another: a man of the name of a country or of a movement,
// and one of his family.
func TestSurnames(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"of a country's shape": {"أفاد مصدر طبي بأن رئيس بلدية سدرة سامي الكندي قُتل في القصف.",
			[]string{"asserts | مصدر طبي | رئيس بلدية سدرة سامي الكندي قُتل في القصف"}},
		"of a movement's noun, of one who has spoken": {"قال الناطق باسم جبهة الروابي أبو يزن الروابي إن الطريق مفتوح. ونفى الروابي سيطرة الجيش على التل.",
			[]string{"asserts | أبو يزن الروابي | الطريق مفتوح", "denies | أبو يزن الروابي | سيطرة الجيش على التل"}},
		"of a movement's noun, where nobody of it has spoken": {"اتهمت كتائب الروابي الجيش بقصف السوق. ونفت الروابي سيطرة الجيش على التل.",
			[]string{"accuses | كتائب الروابي | الجيش بقصف السوق", "denies | كتائب الروابي | سيطرة الجيش على التل"}},
		"his wife": {"نقلت إذاعة محلية عن زوجة رئيس بلدية سدرة سامي الكندي قولها إن زوجها حي.",
			[]string{"asserts | زوجة رئيس بلدية سدرة سامي الكندي < إذاعة محلية | زوجها حي"}},
		"his brother": {"وقال شقيق الوزير سامي راشد إن المنزل احترق. وأكدت ابنة راشد أن الوزير بخير.",
			[]string{"asserts | شقيق الوزير سامي راشد | المنزل احترق", "asserts | ابنة راشد | الوزير بخير"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
