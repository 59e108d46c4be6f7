package speech

import "testing"

// Two who stand side by side behind one verb, the first with the place that it is of, and what
// stands between a speaker and what he says.
func TestSideBySide(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a town's council and the army": {"اتهمت بلدية سنديانة الجيش بقطع المياه.", []string{"accuses | بلدية سنديانة | الجيش بقطع المياه"}},
		"a minister in a place and a movement": {"اتهم وزير الدفاع في كيسور حركة الفجر بزرع ألغام.",
			[]string{"accuses | وزير الدفاع | حركة الفجر بزرع ألغام"}},
		"a commissioner with his seat": {"واتهم المفوض السامي لشؤون اللاجئين في جنيف السلطات بترحيل مئات الأسر.",
			[]string{"accuses | المفوض السامي لشؤون اللاجئين | السلطات بترحيل مئات الأسر"}},
		"a minister accused in a place": {"قال الجيش إن الجسر سقط. واتهم وزير الدفاع في كيسور بالتقصير.",
			[]string{"asserts | الجيش | الجسر سقط", "accuses | الجيش | وزير الدفاع في كيسور بالتقصير"}},
		"two trade charges, one with its seat": {"تبادلت الحكومة المركزية في كيسور وجبهة الفجر الاتهامات بخرق الهدنة.",
			[]string{"accuses | الحكومة المركزية | تبادلت الحكومة المركزية في كيسور وجبهة الفجر الاتهامات بخرق الهدنة", "accuses | جبهة الفجر | تبادلت الحكومة المركزية في كيسور وجبهة الفجر الاتهامات بخرق الهدنة"}},
		"an envoy and those he calls on": {"دعا المبعوث الأممي إلى الصومال يان ريدر طرفي النزاع إلى وقف القصف.",
			[]string{"demands | يان ريدر | طرفي النزاع إلى وقف القصف"}},
		"a general and those he threatens": {"\"سنلاحقهم أينما كانوا\"، هكذا توعد قائد الأركان سامي دلول منفذي الهجوم.",
			[]string{"threatens | سامي دلول | سنلاحقهم أينما كانوا"}},
		"the subject of a verb that no table holds": {"واستبقت وزارة الصحة وصول الوفد ببيان مطول، وقالت إن الأسرة كافية.",
			[]string{"asserts | وزارة الصحة | الأسرة كافية"}},
		"a source between commas before what was struck": {"وقصفت المدفعية، طبقا لناشطين، حي الزهور وتل السنديان.",
			[]string{"asserts | ناشطين | وقصفت المدفعية، طبقا لناشطين، حي الزهور وتل السنديان"}},
		"what several did is no call": {"وزعم المسلحون أنهم أسقطوا مروحية.", []string{"asserts | المسلحون | أسقطوا مروحية"}},
		"rescuers are workers":        {"وقال عمال إنقاذ إن القطار خرج عن سكته.", []string{"asserts | عمال إنقاذ | القطار خرج عن سكته"}},
		"charges against somebody who answers": {"وردا على اتهامات المعارضة له بتزوير المحاضر، قال رئيس اللجنة إن الطعون قيد النظر.",
			[]string{"accuses | المعارضة | اتهامات المعارضة له بتزوير المحاضر", "asserts | رئيس اللجنة | الطعون قيد النظر"}},
		"an insertion in what is said": {"وأوضح وكيل النيابة أن قائد المجموعة، وهو ضابط سابق، اعترف بتلقي أموال من الخارج.",
			[]string{"asserts | وكيل النيابة | قائد المجموعة، وهو ضابط سابق، اعترف بتلقي أموال من الخارج"}},
		"an accusation that is only named": {"وردا على اتهامات المعارضة بتزوير المحاضر، قال رئيس اللجنة إن الطعون قيد النظر.",
			[]string{"accuses | المعارضة | اتهامات المعارضة بتزوير المحاضر", "asserts | رئيس اللجنة | الطعون قيد النظر"}},
		"an accusation of one for another": {"وجاء ذلك ردا على اتهام وزير الداخلية للحزب بتمويل الشغب.",
			[]string{"accuses | وزير الداخلية | اتهام وزير الداخلية للحزب بتمويل الشغب"}},
		"his knowledge is no name": {"ورغم نفي رئيس البلدية علمه بالعقد، استمر البناء.",
			[]string{"denies | رئيس البلدية | علمه بالعقد"}},
		"papers that a newspaper published": {"وأظهرت وثائق نشرتها صحيفة المساء توقيعه على العقد.", []string{"asserts | وثائق | توقيعه على العقد"}},
		"one who does the work of an envoy": {"استدعت الخارجية الكينية القائم بالأعمال الأوغندي، مؤكدة أن الطائرة اخترقت الأجواء.",
			[]string{"asserts | الخارجية الكينية | الطائرة اخترقت الأجواء"}},
		"rebels in the east and the government": {"هدد زعيم المتمردين في الشرق الحكومة بقطع خط الأنابيب.",
			[]string{"threatens | زعيم المتمردين | الحكومة بقطع خط الأنابيب"}},
		"an officer confirmed these details":       {"وأكد هذه المعلومات ضابط في الشرطة.", []string{"asserts | ضابط في الشرطة | وأكد هذه المعلومات ضابط في الشرطة"}},
		"in a critical condition":                  {"وقالت الطبيبة إن بين الجرحى خمسة في حالة حرجة.", []string{"asserts | الطبيبة | بين الجرحى خمسة في حالة حرجة"}},
		"investigators suspect":                    {"يشتبه المحققون في أن العامل أشعل النار عمدا.", []string{"judges | المحققون | العامل أشعل النار عمدا"}},
		"what a speaker did not tell":              {"وألمحت الوزيرة إلى احتمال تأجيل الامتحانات، لكنها لم تحدد موعدا.", []string{"asserts | الوزيرة | احتمال تأجيل الامتحانات"}},
		"a quotation, a colon and who answers so":  {"\"لن نرحل\": هكذا رد سكان الحي على الإنذارات.", []string{"asserts | سكان الحي | لن نرحل"}},
		"a name between marks before an insertion": {"وأعلنت \"سرايا النجم\" -في بيان مقتضب- استهداف ناقلة جند.", []string{"asserts | سرايا النجم | استهداف ناقلة جند"}},
		"a strike is no part of a name":            {"ووصفت منظمة بيور ووتش الغارة بأنها جريمة حرب.", []string{"judges | منظمة بيور ووتش | الغارة بأنها جريمة حرب"}},
		"three sources":                            {"وذكرت ثلاثة مصادر أمنية لرويترز أن الطائرة كانت تقل ذهبا.", []string{"asserts | ثلاثة مصادر أمنية < Reuters | الطائرة كانت تقل ذهبا"}},
		"those who spoke to a site and whom they accuse": {"ويتهم سكان في المنطقة، تحدثوا إلى الجزيرة نت، جماعات مسلحة بفرض إتاوات.",
			[]string{"accuses | سكان في المنطقة | جماعات مسلحة بفرض إتاوات"}},
		"for her part, through her lawyer": {"وبدورها حملت عائلة الضحية، عبر محاميها، إدارة السجن كامل المسؤولية.",
			[]string{"accuses | عائلة الضحية | إدارة السجن كامل المسؤولية"}},
		"a former minister to a channel in its marks": {"وزير الدفاع السابق لـ\"المشرق\": القرار اتخذ في غيابي", []string{"asserts | وزير الدفاع السابق < المشرق | القرار اتخذ في غيابي"}},
		"from somebody's point of view":               {"ومن وجهة نظر المحامي رامي سعد، فإن العقد ما زال ساريا.", []string{"asserts | رامي سعد | العقد ما زال ساريا"}},
		"in one place and in another": {"وأكدت مصادر متطابقة في غرفة العمليات وفي المستشفى الميداني سقوط ثمانية جرحى.",
			[]string{"asserts | مصادر متطابقة في غرفة العمليات | سقوط ثمانية جرحى"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// English speakers before a colon, with a hyphen, told to an outlet of no name.
func TestEnglishSpeakersOnceMore(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a quotation behind a colon": {"Union leader Greta Holm: \"Nobody will go back to work until they are paid.\"",
			[]string{"asserts | Greta Holm | Nobody will go back to work until they are paid"}},
		"both of two":       {"Both Kenya and Uganda accused each other of firing first across the river.", []string{"accuses | Kenya | Both Kenya and Uganda accused each other of firing first across the river", "accuses | Uganda | Both Kenya and Uganda accused each other of firing first across the river"}},
		"so-called":         {"The so-called People's Council claimed that thousands of men had joined its ranks.", []string{"asserts | so-called People's Council | thousands of men had joined its ranks"}},
		"not verified":      {"The rebels said that they held the port, a claim that could not be independently verified.", []string{"asserts | rebels | they held the port"}},
		"state television":  {"The governor, Omar Daghil, told state television the bridge was closed to traffic.", []string{"asserts | Omar Daghil < state television | the bridge was closed to traffic"}},
		"described hearing": {"Residents described hearing heavy gunfire near the barracks.", []string{"asserts | Residents | hearing heavy gunfire near the barracks"}},
		"known as":          {"The rebel commander known as Tiger said his men controlled \"every road into the city\".", []string{"asserts | Tiger | his men controlled \"every road into the city\""}},
		"behind a day":      {"On Monday the Harbour Ministry acknowledged that five sailors were missing 🌊.", []string{"asserts | Harbour Ministry | five sailors were missing"}},
		"late on a day":     {"Late on Friday the rebels claimed they held the bridge.", []string{"asserts | rebels | they held the bridge"}},
		"behind a date":     {"On March 5 Kenya denied shelling the port.", []string{"denies | Kenya | shelling the port"}},
		"behind a place":    {"In Geneva the minister said the talks had failed.", []string{"asserts | minister | the talks had failed"}},
		"behind a paper":    {"In a statement the army said it had left.", []string{"asserts | army | it had left"}},
		"a report found":    {"A UN report found that both sides had used schools as bases.", []string{"asserts | A UN report | both sides had used schools as bases"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
