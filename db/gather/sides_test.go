package gather

import "testing"

// One body speaks under several names: its spokesman by his rank and surname, "the spokesman
// of the Front", the body itself. They are one origin.
func TestOneBodyUnderSeveralNames(t *testing.T) {
	for _, c := range []struct {
		name, report string
		origins      int
	}{
		{"a rank and a surname", `قال المتحدث باسم القوات المشتركة العقيد مأمون الطيب إن جبهة الأنصار قصفت المستشفى في بلدة كوم الغار.
ونفت جبهة الأنصار قصف المستشفى في كوم الغار.
وجدد العقيد الطيب القول إن جبهة الأنصار قصفت المستشفى في كوم الغار.`, 2},
		{"the spokesman of the Front", `قالت جبهة الأنصار إن القوات المشتركة قصفت المستشفى في بلدة كوم الغار.
وقال المتحدث باسم الجبهة إدريس أبكر إن القوات المشتركة قصفت المستشفى في كوم الغار.
ونفت القوات المشتركة قصف المستشفى في كوم الغار.`, 2},
		{"two fronts, of which nothing tells which is meant", `قالت جبهة الأنصار إن القوات المشتركة قصفت المستشفى في بلدة كوم الغار. وقالت جبهة الوادي إن الطريق مغلق.
وقال المتحدث باسم الجبهة إدريس أبكر إن القوات المشتركة قصفت المستشفى في كوم الغار.
ونفت القوات المشتركة قصف المستشفى في كوم الغار.`, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			most := 0
			for _, q := range Compare(shortReport("r", "2034-05-04", c.report)) {
				if len(q.Positions) == 3 {
					most = q.Origins
				}
			}
			if most != c.origins {
				t.Errorf("%d origins in the question of three claims, want %d", most, c.origins)
			}
		})
	}
}
