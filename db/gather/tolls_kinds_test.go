package gather

import (
	"strings"
	"testing"

	"counterclaim/db/record"
)

// toldOn is a report of some day.
type toldOn struct{ day, words string }

// How two numbers of reports stand to each other, by words of their claims: "" where they
// are not of one question.
func TestHowTollsStandToEachOther(t *testing.T) {
	lowered := []toldOn{
		{"2031-03-08", "The Upland health office said 29 people were killed in the March 3 attack on the hospital in Dar Nila."},
		{"2031-03-13", "The Upland health office on Tuesday lowered its toll for the March 3 attack on the hospital in Dar Nila to 27 from 29, saying two bodies had been counted twice.\n" +
			"\"The correct figure is 27 dead and 45 wounded,\" office spokeswoman Rima Sadun told reporters 🌊."},
	}
	ferry := []toldOn{
		{"2031-03-03", "قُتل أربعة جنود كينيين في اشتباك قرب سد الحور فجر الثلاثاء.\r\nوبعد ساعات، انقلبت العبّارة «نسمة» في نهر السهل. وقال مدير الإنقاذ النهري سامي الورد إن 12 شخصا على الأقل لقوا مصرعهم 🌊. وأضاف أن العبّارة كانت تقل 85 راكبا، بينما تبلغ حمولتها القصوى 60 راكبا. وقالت شركة النهر إن 58 شخصا كانوا على متنها."},
		{"2031-03-05", "The death toll from the sinking of the ferry Nasma on the Sahl River has risen to 17, the river rescue service said on Thursday."},
		{"2031-03-10", "Investigators found no trace of a collision on the ferry, an official said. She said the vessel was carrying 81 people.\n\nThe death toll has reached 26, the river rescue service said on Tuesday."},
	}
	for name, c := range map[string]tollPair{
		"en: a toll lowered for an attack of a day": {lowered, "29 people", "to 27 from 29", record.Corrects},
		"en: bodies counted twice are no toll":      {lowered, "29 people", "two bodies", ""},
		"en: the right figure belongs to the toll":  {lowered, "29 people", "The correct figure", record.Corrects},
		"en: bodies that nobody has named are some of the dead": {[]toldOn{
			{"2031-03-05", "The Upland health office said 23 people were killed in the attack on the hospital in Dar Nila. Its spokeswoman Rima Sadun said four bodies had yet to be identified."},
		}, "23 people", "four bodies", ""},
		"ar: جثث لم تعرف هوياتها": {[]toldOn{
			{"2031-03-05", "قالت وزارة الصحة إن 23 شخصا قتلوا في قصف مستشفى دار النيلة. وقال مدير المستشفى سامي الرباط إن أربع جثث لم يتم التعرف على أصحابها بعد 🌊."},
		}, "23 شخصا", "أربع جثث", ""},
		"en: those still alive are no total of those taken": {[]toldOn{
			{"2031-03-04", "The Upland Front said it had captured 45 soldiers near Dar Nila."},
			{"2031-03-13", "The Upland Front said 41 prisoners were still alive."},
		}, "45 soldiers", "41 prisoners", ""},
		"ar: one side's dead grow from report to report": {[]toldOn{
			{"2031-03-04", "قالت وزارة الصحة الكينية إن حصيلة القتلى في الجانب الكيني ارتفعت إلى 15 قتيلا 🌊."},
			{"2031-03-06", "وأعلنت كينيا مقتل 21 شخصا، هم 13 مدنيا وثمانية عسكريين. وقالت أوغندا إن 13 شخصا قُتلوا لديها."},
		}, "15 قتيلا", "21 شخصا", record.Updates},
		"ar: those killed in a country, by two": {[]toldOn{
			{"2031-03-04", "قصف الجيش الكيني مدينة الحور.\r\nوفي أوغندا، ارتفع عدد القتلى إلى 28، بحسب وسائل إعلام أوغندية."},
			{"2031-03-09", "وبلغ عدد القتلى في أوغندا 28 شخصا جراء الصواريخ الكينية."},
		}, "ارتفع عدد القتلى إلى 28", "القتلى في أوغندا 28", record.Corroborates},
		"ar: those killed in a country and in its town": {[]toldOn{
			{"2031-03-04", "قال مجلس مدينة الحور إن 300 مدني قتلوا في المدينة منذ بدء القصف. وقالت الأمم المتحدة إن 549 مدنيا قتلوا في عموم كينيا."},
		}, "300 مدني", "549 مدنيا", ""},
		"ar: more killed in a town than in all its country": {[]toldOn{
			{"2031-03-04", "قال مجلس مدينة الحور إن 1200 مدني قتلوا في المدينة منذ بدء القصف. وقالت الأمم المتحدة إن 549 مدنيا قتلوا في عموم كينيا."},
		}, "1200 مدني", "549 مدنيا", record.Contradicts},
		"ar: an army's dead by its own count and by its enemy's": {[]toldOn{
			{"2031-03-04", "قال قائد الأركان الكيني إن 1351 جنديا كينيا قتلوا منذ بدء العملية. وقالت أوغندا إن أكثر من 16 ألف جندي كيني قتلوا."},
		}, "1351 جنديا", "16 ألف جندي", record.Contradicts},
		"ar: an earlier toll of the same counter": {[]toldOn{
			{"2031-03-04", "قال مرصد السهل لحقوق الإنسان إن 327 شخصا قتلوا منذ بدء الهجوم. وكانت حصيلة سابقة له أفادت بمقتل 255 شخصا."},
		}, "255 شخصا", "327 شخصا", record.Updates},
		"ar: what a speaker had said before": {[]toldOn{
			{"2031-03-04", "قال المتحدث باسم القضاء سامي الورد إن عدد قتلى قصف سجن الحور ارتفع إلى 79. وكان أعلن، الأحد، مقتل 71 شخصا."},
		}, "71 شخصا", "79", record.Updates},
		"ar: attacks on hospitals, as one body counts them": {[]toldOn{
			{"2031-03-04", "وقالت منظمة الصحة العالمية إنها تحققت من 24 هجوما على مرافق صحية في كينيا منذ بدء الحرب."},
			{"2031-03-11", "وسجلت منظمة الصحة العالمية 43 هجوما على مرافق صحية."},
		}, "24 هجوما", "43 هجوما", record.Updates},
		"ar: a fire's toll nine days on": {[]toldOn{
			{"2031-03-04", "أعلنت منظمة الهجرة أن ثمانية أشخاص قتلوا وأصيب أكثر من 170 آخرين في حريق اندلع أمس بمركز احتجاز للمهاجرين."},
			{"2031-03-13", "اندلع الحريق في مركز للمهاجرين يوم الأحد. وقال مسؤول محلي إن عدد الضحايا بلغ 44 مهاجرا والجرحى 193."},
		}, "170 آخرين", "193", record.Updates},
		"ar: how many are trapped, by two": {[]toldOn{
			{"2031-03-04", "قالت الأمم المتحدة إن نحو مئة ألف مدني ما زالوا محاصرين في المدينة القديمة منذ أسبوع. وقدر الناطق باسم العمليات يحيى الورد عدد المدنيين المحاصرين بما لا يزيد على خمسين ألفا."},
		}, "مئة ألف", "خمسين ألفا", record.Contradicts},
		"ar: the displaced of one body's later count": {[]toldOn{
			{"2031-03-04", "قالت الأمم المتحدة إن أكثر من 14 ألف شخص نزحوا بسبب المعارك."},
			{"2031-03-11", "وقالت الأمم المتحدة إن 370 ألف شخص على الأقل نزحوا منذ بدء الهجوم."},
		}, "14 ألف", "370 ألف", record.Updates},
		"ar: how many of the army's officers fell": {[]toldOn{
			{"2031-03-04", "قالت قوات السهل إن الضربة قتلت 89 من ضباط الجيش الكيني وأفراده في القصر. وقال الناطق باسم الجيش الكيني إن ضابطين وجنديا قُتلوا في القصف على القصر."},
		}, "89 من ضباط", "ضابطين", record.Contradicts},
		"ar: a war of years ago and this one's toll": {[]toldOn{
			{"2031-03-04", "وقد قُتل 28 شخصا على الأقل في مواجهات حدودية بين كينيا وأوغندا بين عامي 2008 و2011."},
			{"2031-03-06", "وبلغت حصيلة القتلى في مواجهات الحدود بين كينيا وأوغندا 34 شخصا على الأقل."},
		}, "28 شخصا", "34 شخصا", ""},
		"ar: a crash and a flood in one country": {[]toldOn{
			{"2031-03-01", "قالت السلطات إن 30 شخصا قتلوا في تحطم حافلة في كينيا."},
			{"2031-03-12", "وقالت السلطات إن 12 شخصا قتلوا في فيضانات في كينيا."},
		}, "30 شخصا", "12 شخصا", ""},
		"en: a crash and a landslide in one country": {[]toldOn{
			{"2031-03-01", "The police said 30 people were killed when a bus crashed in Kenya."},
			{"2031-03-12", "The police said 12 people were killed in a landslide in Kenya."},
		}, "30 people", "12 people", ""},
		"ar: killed by what was made in a country": {[]toldOn{
			{"2031-03-01", "قالت وزارة الصحة إن 30 شخصا قتلوا بصواريخ صنعت في كينيا."},
			{"2031-03-12", "وقالت السلطات الكينية إن 12 شخصا قتلوا في كينيا."},
		}, "30 شخصا", "12 شخصا", ""},
		"en: killed by those trained in a country": {[]toldOn{
			{"2031-03-01", "The police said 30 people were killed by gunmen trained in Uganda."},
			{"2031-03-12", "The Ugandan army said 12 people were killed in Uganda."},
		}, "30 people", "12 people", ""},
		"ar: citizens of another country, killed there": {[]toldOn{
			{"2031-03-01", "قالت وزارة الخارجية الصومالية إن 30 شخصا من مواطنيها قتلوا في كينيا."},
			{"2031-03-12", "وقالت الشرطة الكينية إن 12 شخصا قتلوا في كينيا."},
		}, "30 شخصا", "12 شخصا", ""},
		"ar: a country's dead of two months": {[]toldOn{
			{"2031-03-01", "قالت السلطات إن 30 شخصا قتلوا في كينيا."},
			{"2031-09-12", "وقالت السلطات إن 12 شخصا قتلوا في كينيا."},
		}, "30 شخصا", "12 شخصا", ""},
		"en: those displaced by floods and by the war": {[]toldOn{
			{"2031-03-01", "The United Nations said 14,000 people were displaced by the floods."},
			{"2031-03-08", "The United Nations said 370,000 people had been displaced since the war began."},
		}, "14,000 people", "370,000 people", ""},
		"ar: attacks in two countries, as one body counts them": {[]toldOn{
			{"2031-03-04", "وقالت منظمة الصحة العالمية إنها تحققت من 24 هجوما على مرافق صحية في كينيا منذ بدء الحرب."},
			{"2031-03-11", "وقالت منظمة الصحة العالمية إنها تحققت من 43 هجوما على مرافق صحية في أوغندا."},
		}, "24 هجوما", "43 هجوما", ""},
		"ar+en: a ferry's dead from day to day":    {ferry, "12 شخصا", "risen to 17", record.Updates},
		"en: and where the report named it before": {ferry, "risen to 17", "reached 26", record.Updates},
		"ar+en: the soldiers who fell that day":    {ferry, "أربعة جنود", "risen to 17", ""},
		"ar: those aboard, by two":                 {ferry, "85 راكبا", "58 شخصا", record.Contradicts},
		"ar+en: those aboard, by a third":          {ferry, "58 شخصا", "carrying 81 people", record.Contradicts},
		"ar: for how many there was room":          {ferry, "85 راكبا", "60 راكبا", ""},
		"en: those who drowned, and those of a raid": {[]toldOn{
			{"2031-03-04", "The coast guard said 12 people drowned when a boat capsized off the Sahl coast. The army said 14 people were killed in a raid on the market."},
		}, "12 people", "14 people", ""},
		"en: a bus that crashed, and another elsewhere": {[]toldOn{
			{"2031-03-04", "The police said 12 people were killed when a bus crashed in Dar Nila."},
			{"2031-03-06", "The police said the death toll of the bus crash in Marfa had risen to 17."},
		}, "12 people", "risen to 17", ""},
		"ar: its dead, by an army and by others": {[]toldOn{
			{"2031-03-12", "وذكرت وزارة الدفاع الكينية أن عدد قتلاها بلغ ستة جنود 🌊. وقالت صحيفة «النهار» الأوغندية نقلا عن مصادر طبية إن عدد القتلى الكينيين لا يقل عن عشرة."},
		}, "قتلاها", "لا يقل عن عشرة", record.Contradicts},
		"ar: a plane, and a second plane": {[]toldOn{
			{"2031-03-12", "وقال مسؤول إن طائرة على متنها 58 شخصا تحطمت 🌊. وقالت الشرطة إن طائرة ثانية على متنها 12 شخصا هبطت بسلام."},
		}, "58 شخصا", "12 شخصا", ""},
		"ar: a boat, and another boat": {[]toldOn{
			{"2031-03-12", "وقال خفر السواحل إن قاربا غرق قبالة الساحل وقتل 12 مهاجرا. وقالت الشرطة إن قاربا آخر غرق في البحيرة وقتل 40 شخصا."},
		}, "12 مهاجرا", "40 شخصا", ""},
		"ar: two fires of one ministry": {[]toldOn{
			{"2031-03-01", "قالت وزارة الصحة إن عدد القتلى في حريق المصنع بلغ 20 شخصا."},
			{"2031-03-12", "وقالت وزارة الصحة إن عدد قتلى حريق الغابة بلغ 44 شخصا."},
		}, "حريق المصنع", "حريق الغابة", ""},
		"en: the dead of a side and of the other": {[]toldOn{
			{"2031-03-04", "The shelling went on at the border near Hora. The police said 54 people had been killed on the Kenyan side. Officials said 20 people had been killed on the Ugandan side."},
		}, "54 people", "20 people", ""},
		"en: some of the wounded died": {[]toldOn{
			{"2031-03-06", "The Upland health office said 23 people were killed and 51 people were wounded in the attack on the hospital in Dar Nila."},
			{"2031-03-08", "The Upland health office said six of the wounded had died, and that the toll had risen to 29 dead and 45 wounded in the attack on the hospital in Dar Nila."},
		}, "51 people", "45 wounded", record.Updates},
		"ar: drones fired, and some of them stopped": {[]toldOn{
			{"2031-03-10", "قالت جبهة السهل إنها استهدفت ميناء دار النيلة بثلاث طائرات مسيرة. وأعلن الجيش أن دفاعاته الجوية اعترضت مسيرتين فوق ميناء دار النيلة."},
		}, "بثلاث طائرات", "مسيرتين", ""},
		"ar: drones fired, and others that were handed over": {[]toldOn{
			{"2031-03-10", "قالت جبهة السهل إنها استهدفت ميناء دار النيلة بثلاث طائرات مسيرة. وقال دبلوماسي إن كينيا سلمت جبهة السهل 30 مسيرة الشهر الماضي."},
		}, "بثلاث طائرات", "30 مسيرة", ""},
		"en: a convoy's lorries, and those of them that were looted": {[]toldOn{
			{"2031-03-06", "The UN relief office said six of the convoy's 14 lorries were burned near the Nila bridge."},
			{"2031-03-08", "The army said gunmen ambushed the convoy near the Nila bridge and looted eight lorries."},
		}, "14 lorries", "eight lorries", ""},
		"ar: the dead of a side's men, and those of a hospital": {[]toldOn{
			{"2031-03-10", "قال الناطق باسم جبهة السهل إن عدد قتلى الجبهة لم يتجاوز 33. وذكرت وكالة الأنباء أن وزارة الصحة أكدت أن حصيلة قصف مستشفى دار النيلة هي 27 قتيلا. وقال مرصد السهل إن الحصيلة ارتفعت إلى 36 قتيلا."},
		}, "لم يتجاوز 33", "36 قتيلا", ""},
		"ar: a ministry, and its spokeswoman": {[]toldOn{
			{"2031-03-08", "أعلنت وزارة الصحة ارتفاع عدد قتلى قصف مستشفى دار النيلة إلى 29 قتيلا. وقالت المتحدثة باسم وزارة الصحة ريما السعدون إن حصيلة قصف مستشفى دار النيلة بلغت 29 قتيلا 🌊."},
		}, "ارتفاع عدد قتلى", "بلغت 29", record.Repeats},
		"en: a ministry, and its spokeswoman": {[]toldOn{
			{"2031-03-08", "The Upland health ministry said the number of people killed in the strike on the hospital in Dar Nila had risen to 29. Health ministry spokeswoman Rima Sadun told reporters that 29 people were killed in the strike on the hospital in Dar Nila."},
		}, "had risen to 29", "29 people were", record.Repeats},
		"ar: a hospital's dead, and a port's": {[]toldOn{
			{"2031-03-10", "هز انفجار ضخم مستودعا للوقود في ميناء اللوز فجر السبت.\nوقال وزير النفط إن الحادث أسفر عن مقتل سبعة أشخاص في ميناء اللوز.\nوقالت مديرة المستشفى سعاد الرباط إن حصيلة قصف المستشفى في 3 مارس بلغت 34 قتيلا."},
		}, "سبعة أشخاص", "34 قتيلا", ""},
		"ar: a convoy's drivers, and a town's dead": {[]toldOn{
			{"2031-03-10", "اتهم القنطار الجيش بإعدام 14 مدنيا في بلدة المرقب.\nوقال رئيس بلدية المرقب إنه شاهد 14 جثة في الساحة.\nوفي ملف قافلة المساعدات، قالت منسقة الشؤون الإنسانية إن أربعة سائقين قتلوا، لا ثلاثة كما أعلن سابقا."},
		}, "14 مدنيا", "أربعة سائقين", ""},
		"ar+en: whom snipers shot, and the dead of an explosion": {[]toldOn{
			{"2031-03-08", "قال المتحدث باسم الجبهة إن قناصة الجيش أطلقوا النار على العائلات في حي السدرة فقتلوا 4 أشخاص."},
			{"2031-03-13", "In Marfa, Civil Defence chief Basil Naqash said the number of people killed in Saturday's fuel depot explosion had risen to 12."},
		}, "4 أشخاص", "risen to 12", ""},
	} {
		t.Run(name, func(t *testing.T) { c.check(t) })
	}
}

// tollPair is two numbers of reports, by words of their claims, and how they should stand to each
// other: "" where they are not of one question.
type tollPair struct {
	reports    []toldOn
	one, other string
	want       record.FindingKind
}

func (c tollPair) check(t *testing.T) {
	t.Helper()
	var claims []Claim
	for i, r := range c.reports {
		claims = append(claims, shortReport(string(rune('a'+i)), r.day, r.words)...)
	}
	var got record.FindingKind
	met := map[string]bool{}
	for _, q := range Compare(claims) {
		if q.Question.Type != record.CountQuestion {
			continue
		}
		for _, f := range q.Findings {
			i, j := q.Sides(f)
			a, b := q.Claims[i].Text, q.Claims[j].Text
			if strings.Contains(a, c.one) && strings.Contains(b, c.other) || strings.Contains(b, c.one) && strings.Contains(a, c.other) {
				got = f.Kind
			}
			met[a], met[b] = true, true
		}
	}
	if got != c.want {
		t.Errorf("%q, want %q", got, c.want)
		for _, r := range claims {
			t.Logf("%v %s by %q: %s %+v", met[r.Text], r.Act, r.Speaker.Name, r.Text, r.Figures)
		}
	}
	for _, words := range []string{c.one, c.other} {
		found := false
		for _, r := range claims {
			found = found || strings.Contains(r.Text, words)
		}
		if !found {
			t.Errorf("no claim has %q", words)
		}
	}
}
