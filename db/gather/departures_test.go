package gather

import "testing"

// Forces that are said to have left, and to have stayed.
func TestDepartures(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: still dug in where all are gone": {
			[]string{"قالت فصائل المعارضة إن مقاتلي حركة الفجر ما زالوا متحصنين في بلدة السفح.", "أعلنت حركة الفجر سحب جميع مقاتليها من بلدة السفح."},
			"متحصنين", "سحب جميع", true},
		"ar: still dug in elsewhere": {
			[]string{"قالت فصائل المعارضة إن مقاتلي حركة الفجر ما زالوا متحصنين في بلدة الزهور.", "أعلنت حركة الفجر سحب جميع مقاتليها من بلدة السفح."},
			"متحصنين", "سحب جميع", false},
		"ar: a withdrawal for show": {
			[]string{"أعلنت حركة الفجر أن قواتها أتمت الانسحاب من ميناء السفح.", "قال وزير الإعلام الكيني إن انسحاب حركة الفجر من ميناء السفح صوري."},
			"أتمت الانسحاب", "صوري", true},
		"ar: foes who still stand where the others left": {
			[]string{"اتهمت حركة الفجر الجيش الكيني بقصف السوق. وقالت حركة الفجر إن الجيش الكيني ما زال متحصنا في بلدة السفح.", "أعلنت حركة الفجر سحب جميع مقاتليها من بلدة السفح."},
			"متحصنا", "سحب جميع", false},
		"en: still dug in where all are gone": {
			[]string{"The opposition said fighters of the Dawn Movement were still dug in in the town of Sola.", "The Dawn Movement said it had withdrawn all its fighters from the town of Sola."},
			"dug in", "withdrawn all", true},
	})
}
