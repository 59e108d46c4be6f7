package speech

import "testing"

// What an inquiry finds is denied when it is rejected; what somebody is to do is not.
func TestFindingsRejected(t *testing.T) {
	reads(t, []readCase{
		{"English, the finding", "The transport minister rejected the finding and said the inquiry had ignored two witnesses.",
			[]string{"denies | transport minister | the finding", "asserts | transport minister | the inquiry had ignored two witnesses"}},
		{"English, findings of an inquiry", "The opposition rejected the findings of the inquiry.", []string{"denies | opposition | the findings of the inquiry"}},
		{"English, the conclusion", "The army rejects the conclusion that its guns fired.", []string{"denies | army | the conclusion that its guns fired"}},
		{"English, results of an inquiry", "The army rejected the results of the inquiry.", []string{"denies | army | the results of the inquiry"}},
		{"English, results of an audit", "The company rejected the results of an independent audit.", []string{"denies | company | the results of an independent audit"}},
		{"English, the outcome of an investigation", "The army rejected the outcome of the investigation.", []string{"denies | army | the outcome of the investigation"}},
		{"English, an inquiry's results", "The army rejected the inquiry's results.", []string{"denies | army | the inquiry's results"}},
		{"English, results of a vote", "The party rejected the results of the vote.", []string{"judges | party | the results of the vote"}},
		{"English, results of an election", "The opposition rejected the results of the election.", []string{"judges | opposition | the results of the election"}},
		{"English, the outcome of a referendum", "The party rejected the outcome of the referendum.", []string{"judges | party | the outcome of the referendum"}},
		{"English, an outcome", "The party rejected the outcome.", []string{"judges | party | the outcome"}},
		{"English, the conclusion of a peace", "The army rejected the conclusion of a peace deal.", []string{"judges | army | the conclusion of a peace deal"}},
		{"English, accusations", "The army rejected accusations that it shelled the market.", []string{"denies | army | accusations that it shelled the market"}},
		{"English, a ruling is judged", "The party rejected the ruling.", []string{"judges | party | the ruling"}},
		{"English, a proposal", "The party rejected the proposal.", []string{"judges | party | the proposal"}},
		{"English, a call", "The army rejected calls for a truce.", []string{"demands | army | calls for a truce"}},
		{"the findings", "رفضت الوزارة نتائج الفحص وقالت إن الخبراء تجاهلوا شاهدين.", []string{"denies | الوزارة | نتائج الفحص", "asserts | الوزارة | الخبراء تجاهلوا شاهدين"}},
		{"the conclusion", "ورفض الجيش الاستنتاج.", []string{"denies | الجيش | ورفض الجيش الاستنتاج"}},
		{"conclusions of a report", "ورفضت الشركة خلاصات التقرير.", []string{"denies | الشركة | خلاصات التقرير"}},
		{"results of an audit", "رفضت الشركة نتائج التدقيق.", []string{"denies | الشركة | نتائج التدقيق"}},
		{"the result of an inquiry", "رفض الجيش نتيجة التحقيق.", []string{"denies | الجيش | نتيجة التحقيق"}},
		{"results of the report of a commission", "رفضت الوزارة نتائج تقرير اللجنة.", []string{"denies | الوزارة | نتائج تقرير اللجنة"}},
		{"results of an election", "رفضت المعارضة نتائج الانتخابات.", []string{"judges | المعارضة | نتائج الانتخابات"}},
		{"the result of a referendum", "رفضت المعارضة نتيجة الاستفتاء.", []string{"judges | المعارضة | نتيجة الاستفتاء"}},
		{"results", "رفضت المعارضة النتائج.", []string{"judges | المعارضة | رفضت المعارضة النتائج"}},
		{"results of talks", "رفضت الحركة نتائج المفاوضات.", []string{"judges | الحركة | نتائج المفاوضات"}},
		{"to open a crossing", "رفضت الحكومة فتح المعبر.", []string{"demands | الحكومة | فتح المعبر"}},
		{"to step down", "رفض الوزير الاستقالة.", []string{"demands | الوزير | رفض الوزير الاستقالة"}},
		{"a proposal", "رفضت الحركة مقترح الهدنة.", []string{"judges | الحركة | مقترح الهدنة"}},
	})
}

// A phrase behind an attribution adds a toll to what was said before it.
func TestTollsBesideAnAttribution(t *testing.T) {
	reads(t, []readCase{
		{"English, with so many missing", "The toll has reached 26, the fire service said on Monday, with 9 people still missing.",
			[]string{"asserts | fire service | The toll has reached 26", "asserts | fire service | 9 people still missing"}},
		{"English, according to", "26 people died, according to the mayor, with nine still unaccounted for.",
			[]string{"asserts | mayor | 26 people died", "asserts | mayor | nine still unaccounted for"}},
		{"English, leaving", "The bridge fell, the mayor said on Monday, leaving nine missing.",
			[]string{"asserts | mayor | The bridge fell", "asserts | mayor | leaving nine missing"}},
		{"English, in what is said", "The mayor said 26 were dead, with 9 still missing.", []string{"asserts | mayor | 26 were dead, with 9 still missing"}},
		{"English, of the outlet", "A ferry sank off Sola on Monday, leaving 14 dead and 9 missing.", []string{"asserts |  | A ferry sank off Sola on Monday, leaving 14 dead and 9 missing"}},
		{"English, no toll", "The road was shut, the mayor said on Monday, with two lanes open.", []string{"asserts | mayor | The road was shut"}},
		{"English, how he spoke", "The road was shut, the mayor said on Monday with a smile.", []string{"asserts | mayor | The road was shut"}},
		{"English, another speaks", "The road was shut, the mayor said on Monday, with the army denying it.", []string{"asserts | mayor | The road was shut", "denies | army | it"}},
		{"with so many missing", "وقتل 26 شخصا، بحسب العمدة، مع بقاء 9 في عداد المفقودين.", []string{"asserts | العمدة | وقتل 26 شخصا", "asserts | العمدة | بقاء 9 في عداد المفقودين"}},
		{"as he announced", "وغرقت العبارة، كما أعلن العمدة، مع فقدان 9 أشخاص.", []string{"asserts | العمدة | وغرقت العبارة", "asserts | العمدة | فقدان 9 أشخاص"}},
		{"in what is said", "وقال العمدة إن 26 شخصا قتلوا مع بقاء 9 في عداد المفقودين.", []string{"asserts | العمدة | 26 شخصا قتلوا مع بقاء 9 في عداد المفقودين"}},
	})
}

// Two who speak beside what happens each say their own.
func TestTwoSpeakBesideIt(t *testing.T) {
	reads(t, []readCase{
		{"English, two denials", "The river flooded twelve villages, with the ministry denying any role and the Front denying losses.",
			[]string{"asserts |  | The river flooded twelve villages", "denies | ministry | any role", "denies | Front | losses"}},
		{"English, two acts", "Talks failed, with the army rejecting a truce while the Front demanded a withdrawal.",
			[]string{"demands | army | a truce", "demands | Front | a withdrawal"}},
		{"English, only another number", "Shells hit the market on Monday, with the ministry confirming 12 deaths and the army 15.",
			[]string{"asserts |  | Shells hit the market on Monday", "asserts | ministry | 12 deaths", "asserts | army | 15"}},
		{"English, two of whom one speaks", "The truce ended, with the army accusing the rebels and their allies of firing first.",
			[]string{"accuses | army | the rebels and their allies of firing first"}},
		{"English, two numbers of one", "The truce ended, with the army saying 12 soldiers and 15 rebels died.",
			[]string{"asserts | army | 12 soldiers and 15 rebels died"}},
		{"English, what another lost", "The truce ended, with Odo Marr saying the army lost 12 men and the rebels 15.",
			[]string{"asserts | Odo Marr | the army lost 12 men and the rebels 15"}},
		{"English, three in their turn", "The minister threatened a harsh response, while the opposition demanded his dismissal and the president promised an inquiry.",
			[]string{"threatens | minister | a harsh response", "demands | opposition | his dismissal", "promises | president | an inquiry"}},
		{"assurance and denial", "قصفت المدفعية السوق، مع تأكيد الوزارة مقتل 12 شخصا ونفي الجيش أي دور له.",
			[]string{"asserts | الوزارة | مقتل 12 شخصا", "denies | الجيش | أي دور له"}},
		{"denial and refusal", "قصفت المدفعية السوق مع نفي الوزارة أي دور ورفض الجبهة وقف القتال.",
			[]string{"denies | الوزارة | أي دور", "demands | الجبهة | وقف القتال"}},
		{"two tolls", "انتهت الهدنة، مع إعلان الجيش مقتل 12 جنديا وإعلان الجبهة سقوط ثلاثة من مقاتليها.",
			[]string{"asserts | الجيش | مقتل 12 جنديا", "asserts | الجبهة | سقوط ثلاثة من مقاتليها"}},
		{"three in their turn", "هدد الوزير برد قاس، وطالبت المعارضة بإقالته، ووعد الرئيس بتحقيق.",
			[]string{"threatens | الوزير | برد قاس", "demands | المعارضة | وطالبت المعارضة بإقالته", "promises | الرئيس | ووعد الرئيس بتحقيق"}},
		{"before what happens", "مع رفض الجبهة وقف القتال استمرت المعارك.", []string{"demands | الجبهة | وقف القتال"}},
		{"what is only announced", "وتزامن ذلك مع إعلان الوزارة نتائج الفحص.", []string{"asserts |  | وتزامن ذلك مع إعلان الوزارة نتائج الفحص"}},
		{"who was met", "والتقى الوزير مع وفد من الحركة.", []string{"asserts |  | والتقى الوزير مع وفد من الحركة"}},
	})
}

// A verb without a subject keeps the gender of the one who spoke.
func TestWhoGoesOnKeepsTheGender(t *testing.T) {
	reads(t, []readCase{
		{"she, behind what an army did", "قالت الوزيرة هدى نوح إن السد سليم. وقصف الجيش السوق. وأضافت أن الطريق مغلق.",
			[]string{"asserts | هدى نوح | السد سليم", "asserts | هدى نوح | الطريق مغلق"}},
		{"she, behind what an army said", "قالت الوزيرة هدى نوح إن السد سليم. وقال الجيش إنه قصف مخزنا. وأكدت أن الطريق مغلق. وأضاف أن القصف مستمر.",
			[]string{"asserts | هدى نوح | السد سليم", "asserts | الجيش | قصف مخزنا", "asserts | هدى نوح | الطريق مغلق", "asserts | الجيش | القصف مستمر"}},
		{"nobody fits", "أعلن الجيش انسحاب قواته من البلدة. وأضافت أن العملية انتهت.",
			[]string{"asserts | الجيش | انسحاب قواته من البلدة", "asserts |  | وأضافت أن العملية انتهت"}},
	})
}
