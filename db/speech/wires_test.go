package speech

import (
	"slices"
	"testing"

	"counterclaim/db/text"
)

// Who speaks next, in news as wires print it: the subject of the main clause, and nobody
// who only stands inside it.
func TestWhoGoesOn(t *testing.T) {
	reads(t, []readCase{
		{"a clause about what another announced", "كرر المتحدث نفيه مسؤولية الجيش عن القصف، واصفا الحصيلة التي أعلنها مدير المستشفى بأنها مبالغ فيها، وقال إن الطيران لم يحلق فوق البلدة.",
			[]string{"denies | المتحدث | مسؤولية الجيش عن القصف", "denies | المتحدث | الحصيلة التي أعلنها مدير المستشفى بأنها مبالغ فيها", "asserts | المتحدث | الطيران لم يحلق فوق البلدة"}},
		{"a denial renewed of that", "كرر المتحدث نفيه أن يكون الجيش قصف البلدة، وقال إن الطريق مفتوح.",
			[]string{"denies | المتحدث | يكون الجيش قصف البلدة", "asserts | المتحدث | الطريق مفتوح"}},
		{"whom he met", "التقى وزير الخارجية نظيره التركي، وقال إن المحادثات استمرت ساعتين.",
			[]string{"asserts |  | التقى وزير الخارجية نظيره التركي", "asserts | وزير الخارجية | المحادثات استمرت ساعتين"}},
		{"two whom he met", "التقى المبعوث رئيس الحكومة ثم قائد الجيش، وقال إن المحادثات استمرت ساعتين.",
			[]string{"asserts |  | التقى المبعوث رئيس الحكومة ثم قائد الجيش", "asserts | المبعوث | المحادثات استمرت ساعتين"}},
		{"one who speaks inside what another says", "قال المحافظ إن قائد الشرطة أكد أن الطريق آمن، وأضاف أن البحث مستمر.",
			[]string{"asserts | قائد الشرطة < المحافظ | الطريق آمن", "asserts | المحافظ | البحث مستمر"}},
		{"but an outlet lets him go on", "ذكر التلفزيون أن قائد الشرطة أكد أن الطريق آمن، وأضاف أن البحث مستمر.",
			[]string{"asserts | قائد الشرطة < التلفزيون | الطريق آمن", "asserts | قائد الشرطة < التلفزيون | البحث مستمر"}},
		{"figures that he rejects", "رفض المتحدث الأرقام التي أوردتها منظمة الشمس، وأضاف أن العدد أقل.",
			[]string{"denies | المتحدث | الأرقام التي أوردتها منظمة الشمس", "asserts | المتحدث | العدد أقل"}},
	})
}

// Who stands as a speaker and is nobody: a paper, those who listen, an earlier version of
// the report.
func TestNobodySpeaks(t *testing.T) {
	reads(t, []readCase{
		{"a statement where a body has spoken", "أعلن الجيش السوداني مقتل 20 مسلحا. وقتل خمسة جنود، وفق بيان.",
			[]string{"asserts | الجيش السوداني | مقتل 20 مسلحا", "asserts | الجيش السوداني | وقتل خمسة جنود"}},
		{"a statement that came from a body", "وقتل ستة، بحسب بيان صادر عن الوزارة.", []string{"asserts | الوزارة | وقتل ستة"}},
		{"a body of one word that means nothing else", "اتهمت منظمة كير الحكومة بعرقلة المساعدات. دعت حركة شمس إثيوبيا إلى وقف القصف.",
			[]string{"accuses | منظمة كير | الحكومة بعرقلة المساعدات", "demands | حركة شمس | إثيوبيا إلى وقف القصف"}},
		{"English, those who are told", "\"We lost everyone,\" the mayor of Sola, Omar Daghil, told reporters. He said the army had shelled the market.",
			[]string{"asserts | Omar Daghil | We lost everyone", "asserts | Omar Daghil | the army had shelled the market"}},
		{"English, a short clause", "Twelve died, hospital sources said.", []string{"asserts | hospital sources | Twelve died"}},
		{"English, what the media report", "Media reports said 40 people died.", []string{"asserts | Media | 40 people died"}},
		{"English, a statement goes on", "The army said in a statement it had left. The statement said more would leave.",
			[]string{"asserts | army | it had left", "asserts | army | more would leave"}},
		{"English, an earlier version", "Correction: An earlier version of this report said 45 people were killed. The director said 55.",
			[]string{"asserts |  | 45 people were killed", "asserts | director | 55"}},
		{"an earlier version", "تصويب: ورد في نسخة سابقة من هذا التقرير أن عدد القتلى 45، والصحيح أن عددهم 55 قتيلا.",
			[]string{"asserts |  | عدد القتلى 45", "asserts |  | عددهم 55 قتيلا"}},
		{"what an earlier version had another say", "تصويب: ورد في نسخة سابقة من هذا التقرير أن مدير المستشفى أعلن مقتل 45، والصحيح أنه أعلن مقتل 55.",
			[]string{"asserts |  | مدير المستشفى أعلن مقتل 45", "asserts |  | أعلن مقتل 55"}},
	})
}

// A paper without a body is no party to anything.
func TestPapersHaveNoParty(t *testing.T) {
	for _, s := range []string{"وذكر تقرير أن الطريق مفتوح.", "وقال بيان إن الطريق مفتوح."} {
		for _, c := range read(s) {
			if c.Party != "" {
				t.Errorf("%s: party %q", s, c.Party)
			}
		}
	}
}

// A correction tells which claim the report withdraws and which stands in its place.
func TestCorrectionsSayWhatTheyPutRight(t *testing.T) {
	for _, s := range []string{
		"Correction: An earlier version of this report said 45 people were killed. The director said 55.",
		"تصويب: ورد في نسخة سابقة من هذا التقرير أن عدد القتلى 45، والصحيح 55.",
	} {
		var codes []string
		for _, c := range read(s) {
			if len(c.Figures) == 1 {
				codes = append(codes, c.Reason.Code+" "+string(c.Figures[0].What))
			}
		}
		if want := []string{"speech.former killed", "speech.correction killed"}; !slices.Equal(codes, want) {
			t.Errorf("%s\ngot:  %q\nwant: %q", s, codes, want)
		}
	}
}

// Behind a correction only the number that stands for the withdrawn one puts it right.
func TestOnlyTheNextNumberCorrects(t *testing.T) {
	for text, want := range map[string][]string{
		"Correction: An earlier version of this report said 45 people were killed. The army denied that it shelled Sola and killed 12 people.":           {"speech.former"},
		"Correction: An earlier version of this report said 45 people were killed. The shelling killed 55 people. The fire wounded 12 soldiers at Mera.": {"speech.former", "speech.correction"},
		"Correction: An earlier version of this report said 45 people were killed. The army said 12 soldiers were wounded at Mera.":                      {"speech.former"},
		"Correction: An earlier version of this report said 45 people were killed. The army said 12 people were killed at Mera.":                         {"speech.former"},
		"Correction: An earlier version of this report said 45 people were killed. The director said 55. The army said 12.":                              {"speech.former", "speech.correction"},
		"An earlier version of the drone said 45 people were killed. It carried 12.":                                                                     {},
		"تصويب: ورد في نسخة سابقة من هذا التقرير أن عدد القتلى 45، والصحيح 55. وقال الجيش إن 12 شخصا قتلوا في نهران.":                                    {"speech.former", "speech.correction"},
		"تصويب: ورد في نسخة سابقة من هذا الخبر أن 45 شخصا قتلوا. ونفى الجيش أنه قصف نهران وقتل 12 شخصا.":                                                 {"speech.former"},
	} {
		got := []string{}
		for _, c := range read(text) {
			if c.Reason.Code == "speech.former" || c.Reason.Code == "speech.correction" {
				got = append(got, c.Reason.Code)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\ngot:  %q\nwant: %q", text, got, want)
		}
	}
}

// A body that was named in full is meant by its noun alone, though it never spoke.
func TestBodiesMeantByTheirNoun(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a movement", "سيطرت حركة الفجر على البلدة. وقالت الحركة إن الهجوم مستمر.", "حركة الفجر"},
		{"who speaks for it", "سيطرت حركة الفجر على البلدة. وقال المتحدث باسم الحركة إن الهجوم مستمر.", "حركة الفجر"},
		{"another noun for it", "سيطرت حركة الفجر على البلدة. وقال زعيم الجماعة إن الهجوم مستمر.", "حركة الفجر"},
		{"an army", "قصف الجيش الكيني البلدة. وقال المتحدث باسم الجيش إن الهجوم مستمر.", "Kenya"},
		{"two armies", "قصف الجيش الكيني مواقع الجيش الأوغندي. وقال الجيش إن الهجوم مستمر.", "الجيش"},
		{"English, a movement", "The Dawn Movement attacked the post. The group said the fighting went on.", "Dawn Movement"},
		{"English, who speaks for it", "The Dawn Movement attacked the post. A spokesman for the movement said the fighting went on.", "Dawn Movement"},
	} {
		t.Run(c.name, func(t *testing.T) {
			claims := read(c.text)
			if got := claims[len(claims)-1].Party; got != c.want {
				t.Errorf("party %q, want %q", got, c.want)
			}
		})
	}
}

// Who puts a toll at a number says so on the day behind it.
func TestTollsArePutOnADay(t *testing.T) {
	for _, c := range Read(Input{Text: text.New("The director put the toll at 52 on Saturday. The ministry raised the toll to 60 on 10 March."), Published: "2024-03-12"}).Claims {
		if c.Said.Earliest != c.Happened.Earliest || !c.Said.Known() {
			t.Errorf("%q was said %v and happened %v", c.Text, c.Said, c.Happened)
		}
	}
}

// To go on with something is a threat only where that harms somebody.
func TestGoingOn(t *testing.T) {
	reads(t, []readCase{
		{"with a defence", "وزير الدفاع: سنواصل الدفاع عن حدودنا", []string{"promises | وزير الدفاع | سنواصل الدفاع عن حدودنا"}},
		{"with building", "وقال الوزير: «سنواصل بناء المدارس».", []string{"promises | الوزير | سنواصل بناء المدارس"}},
		{"with fighting", "وقال الوزير: «سنواصل القتال».", []string{"threatens | الوزير | سنواصل القتال"}},
		{"English, with school", "The mayor said schools will continue to open.", []string{"asserts | mayor | schools will continue to open"}},
		{"English, with strikes", "The army said it will continue its strikes.", []string{"threatens | army | it will continue its strikes"}},
		{"English, what lies somewhere is no lie", "The mayor said the town lies on the river.", []string{"asserts | mayor | the town lies on the river"}},
	})
}

// One who is called after his child has one name in every case.
func TestKunyaIsOneName(t *testing.T) {
	reads(t, []readCase{
		{"behind a preposition", "قال أبو سليم إن الطريق مفتوح. ووفق أبي سليم، سقط ثلاثة جنود.",
			[]string{"asserts | أبو سليم | الطريق مفتوح", "asserts | أبو سليم | سقط ثلاثة جنود"}},
		{"as an object", "قال أبو سليم إن الطريق مفتوح. واتهم القائد أبا سليم بالكذب.",
			[]string{"asserts | أبو سليم | الطريق مفتوح", "accuses | القائد | أبا سليم بالكذب"}},
		{"a name that only looks so", "وقال أبي أحمد إن السد اكتمل.", []string{"asserts | أبي أحمد | السد اكتمل"}},
	})
}

// What wires tell in few words: a second charge, who denies at the end of a headline, what
// one calls another's words.
func TestShortWaysOfWires(t *testing.T) {
	reads(t, []readCase{
		{"and holds it responsible", "اتهم اللواء سليم حمدان جماعة الراية بقصف المحطة، وحمّلها مسؤولية انقطاع المياه.",
			[]string{"accuses | سليم حمدان | جماعة الراية بقصف المحطة", "accuses | سليم حمدان | مسؤولية انقطاع المياه"}},
		{"a denial at the end of a headline", "الجيش: مقتل 14 مسلحا في كمين والجماعة تنفي",
			[]string{"asserts | الجيش | مقتل 14 مسلحا في كمين", "denies | الجماعة | والجماعة تنفي"}},
		{"an answer as a headline", "الحركة ترد على اتهامات الحكومة: لم نخطف أحدا", []string{"denies | الحركة | لم نخطف أحدا"}},
		{"no talks before", "وزير الخارجية: لا مفاوضات قبل انسحاب القوات", []string{"demands | وزير الخارجية | لا مفاوضات قبل انسحاب القوات"}},
		{"news that he called a lie", "وزعمت القناة أن الوزير غادر البلاد، وهو خبر كذبه مكتبه.",
			[]string{"asserts | القناة | الوزير غادر البلاد", "denies | مكتبه | وهو خبر كذبه مكتبه"}},
		{"charges denied before", "وأشار التقرير إلى أن القوات أعدمت 12 أسيرا، وهي اتهامات سبق أن نفتها الحكومة.",
			[]string{"accuses | التقرير | القوات أعدمت 12 أسيرا", "denies | الحكومة | وهي اتهامات سبق أن نفتها الحكومة"}},
		{"what another calls it", "قال الجيش إنه قصف مستودعا، وهو ما اعتبرته الحركة \"كذبة جديدة\".",
			[]string{"asserts | الجيش | قصف مستودعا", "denies | الحركة | كذبة جديدة"}},
		{"what befell him is no offer", "قالت العائلة إنه تعرض للتعذيب في السجن.", []string{"asserts | العائلة | تعرض للتعذيب في السجن"}},
		{"a woman of an office", "وأوضحت مهندسة البلدية ليان حرب أن الإنذار وصل.", []string{"asserts | ليان حرب | الإنذار وصل"}},
		{"two of them", "وقال شاهدان آخران إن النار اندلعت.", []string{"asserts | شاهدان آخران | النار اندلعت"}},
		{"an adjective is no chief", "ودعا حزب المعارضة الرئيسي أنصاره إلى الهدوء.", []string{"demands | حزب المعارضة الرئيسي | أنصاره إلى الهدوء"}},
		{"who doubts", "وشكك المعارض البارز في نزاهة الانتخابات.", []string{"judges | المعارض البارز | نزاهة الانتخابات"}},
		{"between them is no verb", "وقال المصدر إن العلاقة بينهما \"ممتازة\".", []string{"asserts | المصدر | العلاقة بينهما \"ممتازة\""}},
		{"who is close to another", "إلا أن مصدرا مقربا منه قال إن الغارة استهدفت مستودعا.", []string{"asserts | مصدرا مقربا منه | الغارة استهدفت مستودعا"}},
		{"a danger is no threat", "حذر رئيس بلدية المرسى من انهيار السد.", []string{"judges | رئيس بلدية المرسى | انهيار السد"}},
		{"but what will be done is", "وحذر قائد الجيش من أن أي هجوم سيواجه برد قاس.", []string{"threatens | قائد الجيش | أي هجوم سيواجه برد قاس"}},
		{"English, a danger is no threat", "The mayor warned that the dam could collapse.", []string{"judges | mayor | the dam could collapse"}},
		{"English, somebody's counterpart", "The minister said talks would resume, while his counterpart said no date had been set.",
			[]string{"asserts | minister | talks would resume", "asserts | his counterpart | no date had been set"}},
		{"English, of what body somebody is", "\"It is not contained,\" said Maya Torres of Green Coast.", []string{"asserts | Maya Torres | It is not contained"}},
		{"English, but they deny it", "The company said it was contained, but campaigners disputed that.",
			[]string{"asserts | company | it was contained", "denies | campaigners | campaigners disputed that"}},
	})
}
