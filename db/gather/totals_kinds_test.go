package gather

import (
	"testing"

	"counterclaim/db/record"
)

// How two running totals of reports stand to each other: those of a whole country, which several
// bodies count, and what the sides of a war lost until now.
func TestHowTotalsStandToEachOther(t *testing.T) {
	for name, c := range map[string]tollPair{
		"en: civilians across the country, by two": {[]toldOn{
			{"2031-03-05", "Nationwide, 83 civilians have been killed since fighting broke out on March 3, according to the Health Ministry. The Wardan Rights Monitor, an independent group, said it had documented the deaths of 97 civilians across the country."},
		}, "83 civilians", "97 civilians", record.Contradicts},
		"ar: civilians across the country, by two": {[]toldOn{
			{"2031-03-07", "وعلى مستوى البلاد، قالت وزارة الصحة إن 120 مدنيا قتلوا منذ الثالث من مارس. أما مرصد وردان لحقوق الإنسان فقال إنه وثق مقتل 151 مدنيا في الفترة نفسها 🌊."},
		}, "120 مدنيا", "151 مدنيا", record.Contradicts},
		"ar: what the strikes cost a country, by its government and its ministry": {[]toldOn{
			{"2031-03-03", "وأسفرت الضربات النيجرية عن 224 قتيلا على الأقل، بحسب الحكومة المالية."},
			{"2031-03-09", "قالت وزارة الصحة المالية إن الهجمات النيجرية أدت إلى مقتل 327 شخصا وإصابة 870 منذ 1 مارس."},
		}, "224 قتيلا", "327 شخصا", record.Updates},
		"en: what the fighting cost both": {[]toldOn{
			{"2031-03-03", "The toll on both sides stood at 34 dead, officials said. Mali and Niger have been at war since Sunday."},
			{"2031-03-06", "The fighting between Mali and Niger has killed at least 43 people on both sides, officials said."},
		}, "34 dead", "43 people", record.Updates},
		"ar: what the battles cost, by who is of neither side": {[]toldOn{
			{"2031-03-03", "وتدور المعارك بين مالي والنيجر منذ الأحد. وبلغت حصيلة القتلى في الجانبين 34 شخصا على الأقل، وفق أرقام رسمية."},
			{"2031-03-06", "وأوقعت المعارك 43 قتيلا على الأقل ونزح الآلاف من مالي والنيجر."},
		}, "34 شخصا", "43 قتيلا", record.Updates},
		"ar: one strike is not all the strikes": {[]toldOn{
			{"2031-03-03", "وأسفرت الضربات النيجرية عن 224 قتيلا على الأقل، بحسب الحكومة المالية."},
			{"2031-03-04", "قالت الحكومة المالية إن غارة نيجرية أدت إلى مقتل تسعة أشخاص."},
		}, "224 قتيلا", "تسعة أشخاص", ""},
		"ar: in the whole of a state that no table knows": {[]toldOn{
			{"2031-03-07", "قالت وزارة الصحة إن عدد القتلى المدنيين في عموم وردان بلغ 120 قتيلا. وقال مرصد الحقوق إن 151 مدنيا قُتلوا في أنحاء البلاد."},
		}, "بلغ 120", "151 مدنيا", record.Contradicts},
		"en: the figure that another puts higher": {[]toldOn{
			{"2031-03-09", "The Health Ministry said that 156 civilians had been killed across the country since March 3. The Wardan Rights Monitor put the figure at 189."},
		}, "156 civilians", "189", record.Contradicts},
		"ar: the toll that another puts higher": {[]toldOn{
			{"2031-03-11", "أعلنت وزارة الصحة أن عدد القتلى المدنيين في البلاد بلغ 178 قتيلا منذ الثالث من مارس. وقال مرصد وردان لحقوق الإنسان إن الحصيلة بلغت 214 قتيلا مدنيا."},
		}, "178 قتيلا", "214 قتيلا", record.Contradicts},
		"one monitor's total of one country grows in two languages": {[]toldOn{
			{"2031-03-07", "وعلى مستوى البلاد، قالت وزارة الصحة إن 120 مدنيا قتلوا منذ الثالث من مارس. وقال مرصد وردان لحقوق الإنسان إنه وثق مقتل 151 مدنيا في الفترة نفسها."},
			{"2031-03-09", "The Health Ministry said 156 civilians had been killed across the country since March 3. The Wardan Rights Monitor put the figure at 189."},
		}, "120 مدنيا", "156 civilians", record.Updates},
		"ar: a town's toll is not its country's": {[]toldOn{
			{"2031-03-07", "قالت وزارة الصحة إن 120 مدنيا قتلوا في أنحاء البلاد منذ الثالث من مارس. وقال رئيس بلدية المرقب إن 14 مدنيا قتلوا في قصف المرقب."},
		}, "120 مدنيا", "14 مدنيا", ""},
		"ar: the same time, of other people": {[]toldOn{
			{"2031-03-07", "قال الجيش إن 80 مسلحا قتلوا منذ بدء المواجهات. وأضاف أن 49 جنديا قتلوا في المدة ذاتها."},
		}, "80 مسلحا", "49 جنديا", ""},
		"ar: what a side lost in the same time, by both": {[]toldOn{
			{"2031-03-07", "قال الجيش الورداني إن عدد قتلى جبهة الفجر منذ بدء المواجهات بلغ 300 قتيل. وأضاف أن 49 جنديا قتلوا في المدة ذاتها. لكن المتحدث باسم جبهة الفجر نادر العلمي قال إن خسائر الجيش بلغت 230 قتيلا، وإن الجبهة فقدت 66 مقاتلا."},
		}, "49 جنديا", "230 قتيلا", record.Contradicts},
		"en+ar: a side's own count of its dead grows": {[]toldOn{
			{"2031-03-05", "The Northern Dawn Front said 19 of its fighters had been killed since Tuesday. The Wardan army said it had killed 60 rebels since Tuesday."},
			{"2031-03-07", "قال الجيش الورداني إنه قتل 140 مسلحا منذ اندلاع القتال، بينما أقرت جبهة الفجر الشمالي بمقتل 31 من عناصرها."},
		}, "19 of its fighters", "31 من عناصرها", record.Updates},
		"en: the losses of one side by itself and by its enemy, as time goes on": {[]toldOn{
			{"2031-03-04", "The Northern Dawn Front said it had lost no more than 11 fighters. The Wardan army said it had killed 60 rebels since the start of the fighting."},
			{"2031-03-09", "The Wardan army said it had killed 210 rebels. Nader al-Alami, spokesman for the Northern Dawn Front, put the Front's own losses at 48 dead."},
		}, "210 rebels", "48 dead", record.Contradicts},
		"ar: a movement's own losses grow": {[]toldOn{
			{"2031-03-04", "قالت جبهة الفجر إنها لم تفقد سوى 11 مقاتلا. وقال الجيش الورداني إنه قتل 60 مسلحا منذ اندلاع القتال."},
			{"2031-03-11", "وقال الجيش الورداني إن عدد قتلى جبهة الفجر منذ بدء المواجهات بلغ 300 قتيل. وقالت جبهة الفجر إنها فقدت 66 مقاتلا."},
		}, "11 مقاتلا", "66 مقاتلا", record.Updates},
		"ar: the particle before a verb is no loss": {[]toldOn{
			{"2031-03-04", "قال الجيش الكيني: فقد قتل 12 مقاتلا في المعارك. وقال الجيش الكيني إن 40 من جنوده قتلوا."},
		}, "12 مقاتلا", "40 من جنوده", ""},
		"en: the same period of another year": {[]toldOn{
			{"2031-03-04", "The health ministry said 300 people had been killed in Kobo since January. During the same period last year 120 people were killed, the Red Cross said."},
		}, "300 people", "120 people", ""},
		"en: the number of some of them": {[]toldOn{
			{"2031-03-04", "The health ministry said 300 people had been killed since the war began. A hospital director said the number of dead brought to his wards was 12."},
		}, "300 people", "12", ""},
		"ar: crashes and floods in the whole country": {[]toldOn{
			{"2031-03-04", "قالت الشرطة إن 30 شخصا قتلوا في حوادث سير في عموم البلاد."},
			{"2031-03-06", "وقالت هيئة الإنقاذ إن 12 شخصا قتلوا في الفيضانات في عموم البلاد."},
		}, "30 شخصا", "12 شخصا", ""},
		"en: the whole of two countries": {[]toldOn{
			{"2031-03-04", "Kenyan police said 30 people were killed nationwide. Ugandan medics said 12 people were killed nationwide."},
		}, "30 people", "12 people", ""},
	} {
		t.Run(name, func(t *testing.T) { c.check(t) })
	}
}
