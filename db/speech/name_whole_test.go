package speech

import (
	"fmt"
	"testing"
)

// A name that begins with the letters of a conjunction or a preposition is whole, wherever it
// stands round a verb of saying.
func TestNamesThatBeginLikeSmallWords(t *testing.T) {
	for _, who := range []string{"بيير فالكون", "سامر فالح", "فالح سامر", "بلال وهبة", "كمال فؤاد", "فادي بركات", "بدر بطرس", "لينا بشارة", "كايا كالاس", "كاترين والتر", "وجيه بركة", "غونار فالستروم"} {
		for form, said := range map[string]string{
			"قال %s إن الجسر أغلق.":                       "asserts | %s | الجسر أغلق",
			"أعلن المبعوث %s أمس الثلاثاء أن الجسر أغلق.": "asserts | %s | الجسر أغلق",
			"ونفى المتحدث باسم الوزارة %s إغلاق الجسر.":   "denies | %s | إغلاق الجسر",
			"واتهم %s الجيش بقصف الجسر.":                  "accuses | %s | الجيش بقصف الجسر",
			"ودعا %s الطرفين إلى وقف القتال.":             "demands | %s | الطرفين إلى وقف القتال",
			"الجسر مغلق، كما قال %s للصحفيين.":            "asserts | %s | الجسر مغلق",
		} {
			t.Run(who, func(t *testing.T) { shows(t, fmt.Sprintf(form, who), []string{fmt.Sprintf(said, who)}) })
		}
	}
}

// What is joined on, and what is denied of something, is in no name.
func TestWhatIsJoinedOnIsInNoName(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"as for him":         {"أما سامر فالشرطة أوقفته في مرسى يوم الأحد.", []string{"asserts |  | أما سامر فالشرطة أوقفته في مرسى يوم الأحد"}},
		"what is denied":     {"نفى سامي صحة هذه الأنباء.", []string{"denies | سامي | نفى سامي صحة هذه الأنباء"}},
		"what is rejected":   {"رفض مازن كمال هذه الاتهامات.", []string{"denies | مازن كمال | رفض مازن كمال هذه الاتهامات"}},
		"a decree by ruling": {"رحب سامر بقرار المحكمة بالإجماع.", []string{"judges | سامر | بقرار المحكمة بالإجماع"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// How somebody speaks is no part of his name, nor of what he says.
func TestHowSomebodySpeaks(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"in a loud voice":      {"قال المتحدث سامي حداد بصوت عال إن الجسر مغلق.", []string{"asserts | سامي حداد | الجسر مغلق"}},
		"in a sharp tone":      {"قال مازن راوي بلهجة شديدة الحدة إن الجسر مغلق.", []string{"asserts | مازن راوي | الجسر مغلق"}},
		"in a language":        {"وأكد فولكن بلغة دبلوماسية أن اللقاء مؤجل.", []string{"asserts | فولكن | اللقاء مؤجل"}},
		"laughing":             {"قال نادر كرم ضاحكا إن الجسر مغلق.", []string{"asserts | نادر كرم | الجسر مغلق"}},
		"before an accusation": {"واتهم سامي حداد بصوت عال الجيش بقصف الجسر.", []string{"accuses | سامي حداد | الجيش بقصف الجسر"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// A party that governs is called so, and a town's body is not called after those whom it warns.
func TestTheRulingPartyAndTheTown(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"the ruling party says":     {"قال الحزب الحاكم إن الجسر مغلق.", []string{"asserts | الحزب الحاكم | الجسر مغلق"}},
		"the ruling party accuses":  {"اتهم الحزب الحاكم المعارضة بالتزوير.", []string{"accuses | الحزب الحاكم | المعارضة بالتزوير"}},
		"the ruling party calls it": {"قالت المعارضة إن الانتخابات زورت، بينما وصفها الحزب الحاكم بأنها نزيهة.", []string{"asserts | المعارضة | الانتخابات زورت", "judges | الحزب الحاكم | وصفها الحزب الحاكم بأنها نزيهة"}},
		"a town and its people":     {"وطالبت شرطة مرجانة المواطنين بعدم الاقتراب من الجسر.", []string{"demands | شرطة مرجانة | المواطنين بعدم الاقتراب من الجسر"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// A force right behind a verb of calling on is whom the last speaker calls on where he has just
// blamed it; any other body, and any other verb, is who calls, warns or threatens.
func TestWhoIsCalledOn(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"his foe, in the next sentence": {"وقال الناطق باسم الجبهة هيثم نوري إن الجيش خرق الهدنة. وطالب الجيش بالانسحاب من البلدة.",
			[]string{"accuses | هيثم نوري | الجيش خرق الهدنة", "demands | هيثم نوري | الجيش بالانسحاب من البلدة"}},
		"by his name": {"قال الناطق باسم الجبهة هيثم نوري إن الجبهة باقية. وطالب نوري الجيش بالانسحاب.",
			[]string{"asserts | هيثم نوري | الجبهة باقية", "demands | هيثم نوري | الجيش بالانسحاب"}},
		"his own army": {"قال المتحدث باسم الجيش سامي حداد إن الجبهة خرقت الهدنة. وطالب الجيش بانسحاب الجبهة من البلدة.",
			[]string{"accuses | سامي حداد | الجبهة خرقت الهدنة", "demands | الجيش | بانسحاب الجبهة من البلدة"}},
		"her own union": {"قالت نقيبة الأطباء سعاد حسن إن الإضراب مستمر. وطالبت النقابة برفع الأجور.",
			[]string{"asserts | سعاد حسن | الإضراب مستمر", "demands | النقابة | برفع الأجور"}},
		"who is to go": {"وقال وزير الصحة كمال وهبي إن المرض انتشر. وطالب البرلمان بإقالته.",
			[]string{"asserts | كمال وهبي | المرض انتشر", "demands | البرلمان | وطالب البرلمان بإقالته"}},
		"an army threatens": {"قال الوزير سامي دلول إن المفاوضات فشلت. وهدد الجيش بالرد على أي هجوم.",
			[]string{"asserts | سامي دلول | المفاوضات فشلت", "threatens | الجيش | بالرد على أي هجوم"}},
		"a party calls for a strike": {"قال الوزير سامي دلول إن المفاوضات فشلت. ودعا الحزب إلى إضراب.",
			[]string{"asserts | سامي دلول | المفاوضات فشلت", "demands | الحزب | ودعا الحزب إلى إضراب"}},
		"an organisation warns": {"قالت الوزيرة سلمى دلول إن المفاوضات فشلت. وحذرت المنظمة من كارثة.",
			[]string{"asserts | سلمى دلول | المفاوضات فشلت", "judges | المنظمة | وحذرت المنظمة من كارثة"}},
		"the opposition demands": {"قالت الوزيرة سلمى دلول إن المفاوضات فشلت. وطالبت المعارضة بإجراء انتخابات.",
			[]string{"asserts | سلمى دلول | المفاوضات فشلت", "demands | المعارضة | بإجراء انتخابات"}},
		"protesters demand": {"قال الوزير سامي دلول إن المفاوضات فشلت. وطالب المحتجون برحيلها.",
			[]string{"asserts | سامي دلول | المفاوضات فشلت", "demands | المحتجون | وطالب المحتجون برحيلها"}},
		"the police ask people": {"قالت الوزيرة سلمى دلول إن المفاوضات فشلت. وطلبت الشرطة من السكان المغادرة.",
			[]string{"asserts | سلمى دلول | المفاوضات فشلت", "demands | الشرطة | السكان المغادرة"}},
		"an army demands of nobody's foe": {"قال الوزير سامي دلول إن المفاوضات فشلت. وطالب الجيش بهدنة.",
			[]string{"asserts | سامي دلول | المفاوضات فشلت", "demands | الجيش | وطالب الجيش بهدنة"}},
		"whom he blamed threatens": {"وقال الناطق باسم الجبهة هيثم نوري إن الجيش خرق الهدنة. وهدد الجيش بالرد على أي هجوم.",
			[]string{"accuses | هيثم نوري | الجيش خرق الهدنة", "threatens | الجيش | بالرد على أي هجوم"}},
		"nobody before": {"طالب الجيش بالإفراج عن جنوده.", []string{"demands | الجيش | بالإفراج عن جنوده"}},
		"another body":  {"قالت الحكومة إن الطريق آمن. وطالبت المنظمة بفتح الطريق.", []string{"asserts | الحكومة | الطريق آمن", "demands | المنظمة | بفتح الطريق"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
