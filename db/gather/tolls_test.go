package gather

import "testing"

// Which tolls of one report are held against each other, by a word of each.
func TestTollsOfOneReport(t *testing.T) {
	for name, c := range map[string]clashing{
		"ar: what fell on both sides, and what fell on one": {
			[]string{"اتهم الجيش الكيني أوغندا بقصف الحدود. وقال الجيش الأوغندي إن كينيا هي التي بدأت. وأوقعت المعارك 43 قتيلا في الجانبين. وقالت كينيا إن 30 شخصا قتلوا لديها 🌊."}, "43 قتيلا", "30 شخصا", false},
		"ar: each of two enemies tells of its own": {
			[]string{"اتهم الجيش الكيني أوغندا بقصف الحدود.\r\nوأعلنت كينيا مقتل 21 شخصا، فيما قالت أوغندا إن 13 شخصا قُتلوا لديها."}, "21 شخصا", "13 شخصا", false},
		"ar: the dead of a war of years ago": {
			[]string{"أعلنت كينيا مقتل 21 شخصا في معارك الحدود مع أوغندا. وقد قتل 28 شخصا على الأقل في معارك الحدود بين عامي 2008 و2011."}, "21 شخصا", "28 شخصا", false},
		"ar: whom the other side's guns hit": {
			[]string{"أعلنت وزارة الصحة الكينية إصابة 46 مدنيا في القصف على بلدات الحدود. وقال حاكم أم الربيع إن 5 مدنيين أصيبوا في القصف الكيني على بلدات الحدود."}, "46 مدنيا", "5 مدنيين", false},
		"ar: one toll told by two": {
			[]string{"أعلنت وزارة الصحة الكينية مقتل 46 مدنيا في القصف على سوق أم الربيع. وقال حاكم أم الربيع إن 70 مدنيا قتلوا في القصف على السوق."}, "46 مدنيا", "70 مدنيا", true},
	} {
		t.Run(name, c.check)
	}
}
