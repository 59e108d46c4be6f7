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

func TestWhoSpeaksBetweenSentences(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a monitor of a body and his name": {"But a United Nations monitor, Odo Marr, told the Herald that the craters were fresh. \"We found fins of two bombs,\" he said.",
			[]string{"asserts | Odo Marr < Herald | the craters were fresh", "asserts | Odo Marr < Herald | We found fins of two bombs"}},
		"he is not both sides": {"At least 9 killed as both sides trade blame\n\nColonel Odo Marr said the road was shut. Officials said the bridge stood. \"We saw it fall,\" he said.",
			[]string{"accuses | both sides | both sides trade blame", "asserts | Odo Marr | the road was shut", "asserts | Officials | the bridge stood", "asserts | Odo Marr | We saw it fall"}},
		"a paper with the name of a watcher": {"The Observer said the bridge stood.", []string{"asserts | Observer | the bridge stood"}},
		"behind a semicolon": {"Satellite images reviewed by the Herald showed burnt trucks. The Herald retracts that report; Mr Marr is alive, his office said on Tuesday.",
			[]string{"asserts | Satellite images reviewed by the Herald | burnt trucks", "denies | Herald | The Herald retracts that report", "asserts | his office | Mr Marr is alive"}},
		"which side it was is not known": {"Odo Marr said his mission could not determine which side first broke the ceasefire.",
			[]string{"asserts | Odo Marr | his mission could not determine which side first broke the ceasefire"}},
		"which side it was": {"Odo Marr said the army first broke the ceasefire.", []string{"accuses | Odo Marr | the army first broke the ceasefire"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

func TestWordsBetweenASpeakerAndWhatIsSaid(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"the outlet that she told":           {"وقالت الممرضة هدى السالم للمنبر إن الطريق مغلق.", []string{"asserts | هدى السالم | الطريق مغلق"}},
		"who would not be named":             {"أفاد مصدر أمني طلب عدم الكشف عن هويته بأن الجسر انهار.", []string{"asserts | مصدر أمني | الجسر انهار"}},
		"would not be named, behind a comma": {"وقالت مسؤولة، طلبت عدم ذكر اسمها، إن الجسر انهار.", []string{"asserts | مسؤولة | الجسر انهار"}},
		"what is not there behind what was done": {"وقال القائد سامي راشد إن \"طائرتين ألقتا أربع قنابل على السوق، ولا وجود لأي مدفعية لنا في التلال\".",
			[]string{"asserts | سامي راشد | طائرتين ألقتا أربع قنابل على السوق", "denies | سامي راشد | ولا وجود لأي مدفعية لنا في التلال"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
