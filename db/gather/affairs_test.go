package gather

import (
	"strings"
	"testing"

	"counterclaim/db/record"
)

// clash reports whether a claim with some words and one with others are found to contradict each other.
func clash(claims []Claim, one, other string) bool {
	for _, q := range Compare(claims) {
		for _, f := range q.Findings {
			a, b := q.Sides(f)
			x, y := q.Claims[a].Text, q.Claims[b].Text
			between := strings.Contains(x, one) && strings.Contains(y, other) || strings.Contains(y, one) && strings.Contains(x, other)
			if between && (f.Kind == record.DeniesClaim || f.Kind == record.Contradicts) {
				return true
			}
		}
	}
	return false
}

// meeting is a table row: reports, words of two of their claims, and whether they clash.
type meeting struct {
	reports    []string
	one, other string
	clash      bool
}

// checkMeetings reads the reports of a table and compares what they claim.
func checkMeetings(t *testing.T, table map[string]meeting) {
	for name, c := range table {
		t.Run(name, func(t *testing.T) {
			var claims []Claim
			for i, words := range c.reports {
				claims = append(claims, shortReport(string(rune('a'+i)), "2031-03-05", words)...)
			}
			if got := clash(claims, c.one, c.other); got != c.clash {
				t.Errorf("clash: %v, want %v", got, c.clash)
				for _, r := range newGathering(claims).claims {
					t.Logf("%s by %q of %q blames %q, of %v: %s", r.Act, r.Speaker.Name, r.party, r.blamedKey(), r.subject, r.Text)
				}
			}
			checkProposals(t, claims, Questions(claims))
		})
	}
}

// What one event was and who did it is told in words that the reports hardly share.
func TestAffairs(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: the thing is named by one, and before by the other": {
			[]string{"وصفت كينيا ما تعرض له سد النخيل بأنه تخريب. وقال وزير الدفاع الكيني إنه تخريب متعمد قام به الأوغنديون.", "حملت أوغندا كينيا مسؤولية الانفجار في سد النخيل."},
			"قام به الأوغنديون", "مسؤولية الانفجار", true},
		"ar: the thing is another": {
			[]string{"وصفت كينيا ما تعرض له جسر الزهور بأنه تخريب. وقال وزير الدفاع الكيني إنه تخريب متعمد قام به الأوغنديون.", "حملت أوغندا كينيا مسؤولية الانفجار في سد النخيل."},
			"قام به الأوغنديون", "مسؤولية الانفجار", false},
		"ar: two who trade charges of another thing, behind what tells of it": {
			[]string{"اتهمت أوغندا كينيا بقصف مستشفى النور. ويتبادل الجانبان الاتهام بعرقلة تنفيذ الاتفاق.", "اتهمت كينيا أوغندا بقصف مستشفى النور."},
			"بعرقلة تنفيذ", "أوغندا بقصف", false},
		"ar: an official of no side, in the same place": {
			[]string{"قال رئيس بلدية المدينة إن قصفا أوغنديا دمر سد النخيل.", "اتهمت أوغندا كينيا بتفجير سد النخيل."},
			"قصفا أوغنديا", "بتفجير سد", true},
		"ar: the one who is blamed by a description": {
			[]string{"اتهمت كينيا أوغندا بخرق الهدنة. وقالت كينيا إن المتمردين قصفوا مستشفى أم الربيع.", "اتهمت أوغندا كينيا بقصف مستشفى أم الربيع."},
			"المتمردين قصفوا", "بقصف مستشفى", true},
		"ar: the plane of one, which others shot at": {
			[]string{"قالت كينيا إن الطائرة التنزانية أصابتها نيران أوغندية قرب أم الربيع.", "حملت أوغندا كينيا مسؤولية إطلاق النار على الطائرة قرب أم الربيع."},
			"أصابتها نيران", "مسؤولية إطلاق", true},
		"ar: what is only said to be in a country blames nobody": {
			[]string{"قالت تنزانيا إن طائرتها تعرضت لإطلاق نار في كينيا.", "اتهمت كينيا أوغندا بإطلاق النار على الطائرة."},
			"تعرضت لإطلاق نار", "بإطلاق النار على", false},
		"ar: two who trade charges of it, and one of them alone": {
			[]string{"تبادلت كينيا وأوغندا الاتهامات بشأن تفجير سد النخيل.", "حملت أوغندا كينيا مسؤولية الانفجار في سد النخيل."},
			"تبادلت كينيا", "مسؤولية الانفجار", true},
		"ar: two who trade charges of a truce, and one of them of a dam": {
			[]string{"تبادلت كينيا وأوغندا الاتهامات بخرق الهدنة.", "حملت أوغندا كينيا مسؤولية الانفجار في سد النخيل."},
			"تبادلت كينيا", "مسؤولية الانفجار", false},
		"ar: they keep breaking it": {
			[]string{"اتهمت كينيا أوغندا بقصف السوق. وجددت كينيا اتهامها لهم بأنهم مستمرون في خرق الهدنة.", "قالت أوغندا إن كينيا خرقت الهدنة."},
			"مستمرون في خرق", "خرقت الهدنة", true},
		"ar: they, who were named just before": {
			[]string{"وكتب رئيس أوغندا في تغريدة: \"لن نصدق من يسيطر على سد النخيل. لقد لغمه الجنود الكينيون، وهم الذين فجروه\".", "قالت كينيا إن الأوغنديين فجروا سد النخيل."},
			"وهم الذين", "الأوغنديين فجروا", true},
		"ar: a denial of any part in it, and all who blame its speaker": {
			[]string{"حملت أوغندا كينيا مسؤولية الانفجار في سد النخيل. وقال وزير الدفاع الأوغندي إن الكينيين هم الذين فجروا السد.", "نفت كينيا أي مسؤولية عن تدمير سد النخيل."},
			"هم الذين فجروا", "أي مسؤولية", true},
		"ar: a denial of another deed of the war": {
			[]string{"حملت أوغندا كينيا مسؤولية الانفجار في سد النخيل. وقال وزير الدفاع الأوغندي إن الكينيين هم الذين فجروا السد.", "نفت كينيا استخدام ذخائر عنقودية."},
			"هم الذين فجروا", "ذخائر عنقودية", false},
		"ar: followers by another form of their name": {
			[]string{"حملت كينيا جماعة الصقري مسؤولية قصف سوق أم الربيع. وقالت جماعة الصقري إن طائرات كينية قصفت سوق أم الربيع.", "قالت كينيا إن صاروخا صقريا أصاب سوق أم الربيع."},
			"طائرات كينية", "صاروخا صقريا", true},
		"ar: a truce broken in spite of it": {
			[]string{"قالت حركة الفجر إن الجيش الكيني رغم الهدنة هاجم مواقعها بالمدفعية.", "اتهم الجيش الكيني حركة الفجر بخرق الهدنة."},
			"رغم الهدنة", "بخرق الهدنة", true},
		"ar: two who accuse each other of what was told just before": {
			[]string{"دخل وقف إطلاق النار يومه الثاني وسط تبادل الاتهامات بخرقه بين الجيش الكيني وحركة الفجر.", "اتهم الجيش الكيني حركة الفجر بخرق الهدنة."},
			"تبادل الاتهامات", "حركة الفجر بخرق", true},
		"ar: an aircraft that hit, and one that was hit": {
			[]string{"قالت أوغندا إن طائرات كينية قصفت رتلا قرب النهر.", "قالت كينيا إن أوغندا أسقطت طائرة قرب الجبل."},
			"طائرات كينية", "أسقطت طائرة", false},
		"en: the thing is named by one, and before by the other": {
			[]string{"Kenya called what happened to the Sola dam sabotage. Kenya's defence minister said the Ugandans sabotaged it.", "Uganda blamed Kenya for the explosion at the Sola dam."},
			"sabotaged it", "for the explosion", true},
		"en: two days, two places": {
			[]string{"Kenya accused Uganda of bombing a school in Sola.", "Uganda accused Kenya of bombing a school in Madira."},
			"school in Sola", "school in Madira", false},
		"ar: one hospital, by its name and by its town": {
			[]string{"قالت وزارة الصحة إن غارة كينية أصابت مستشفى الزهراء وقتلت ثلاثين شخصا.", "قال الجيش الكيني إن جماعة الصقري قصفت المستشفى في مدينة سولا بصاروخ فاشل. واتهمت كينيا جماعة الصقري بقصف المستشفى."},
			"غارة كينية", "الصقري قصفت", true},
		"ar: two hospitals by name": {
			[]string{"قالت وزارة الصحة إن غارة كينية أصابت مستشفى الزهراء وقتلت ثلاثين شخصا.", "قال الجيش الكيني إن جماعة الصقري قصفت مستشفى النخيل بصاروخ فاشل. واتهمت كينيا جماعة الصقري بقصف المستشفى."},
			"غارة كينية", "الصقري قصفت", false},
		"ar: who looks at the place after the explosion did nothing": {
			[]string{"تنزانيون يتفقدون محيط مستشفى الزهراء بعد انفجار دمره.", "اتهمت كينيا أوغندا بقصف مستشفى الزهراء."},
			"تنزانيون يتفقدون", "بقصف مستشفى", false},
		"ar: many attacks are no one event": {
			[]string{"قالت وزارة الدفاع الكينية إن القوات الأوغندية شنت 14 هجوما خلال 36 ساعة في مدينة سولا.", "قالت أوغندا إن الجيش الكيني قصف قرى مدينة سولا جوا."},
			"شنت 14 هجوما", "الكيني قصف", false},
		"ar: whose dead they were": {
			[]string{"قالت مصادر ميدانية إن أغلب القتلى في قصف سوق الزهور من عناصر حركة الفجر.", "اتهمت حركة الفجر الجيش الكيني بقصف سوق الزهور."},
			"أغلب القتلى", "بقصف سوق", false},
	})
}

// Two speakers of one report, one after the other, count the same without saying so.
func TestCountsNextToEachOther(t *testing.T) {
	for name, c := range map[string]struct {
		report, one, other string
		clash              bool
	}{
		"ar: the dead, by the next speaker": {"أفاد مصدر طبي بمقتل 17 شخصا في قصف على مخيم الواحة. وقال الجيش إن القتلى سبعة وجميعهم مسلحون.",
			"بمقتل 17 شخصا", "القتلى سبعة", true},
		"ar: raids, by the next speaker, behind an emoji": {"🌊 قال التحالف إنه نفّذ 12 غارة على المدينة.\r\nوأحصى السكان 40 غارة.",
			"12 غارة", "40 غارة", true},
		"ar: of another town": {"أفاد مصدر طبي بمقتل 17 شخصا في قصف على مخيم الواحة. وقال الجيش إن سبعة أشخاص قتلوا في مدينة بوكتي.",
			"بمقتل 17 شخصا", "سبعة أشخاص", false},
		"ar: children among the dead": {"أفاد مصدر طبي بمقتل 17 شخصا في قصف على مخيم الواحة. وقال مدير المستشفى إن من بين القتلى خمسة أطفال.",
			"بمقتل 17 شخصا", "خمسة أطفال", false},
		"ar: those arrested, by the next speaker": {"قالت منظمة حقوقية إن الأمن اعتقل مئة متظاهر. وذكرت وزارة الداخلية أن عدد الموقوفين لا يتجاوز اثني عشر.",
			"مئة متظاهر", "لا يتجاوز اثني عشر", true},
		"ar: nobody hurt, and a hospital that took some in": {"قال متحدث عسكري إن الهجوم على القاعدة لم يوقع إصابات. وقال المستشفى إنه استقبل 11 جريحا من القاعدة.",
			"لم يوقع إصابات", "11 جريحا", true},
		"ar: nobody hurt, and some in another town": {"قال حاكم تالا إنه لا توجد إصابات بين السكان. وفي بوكتي، قال الحاكم إن امرأة قتلت وأصيب ثلاثة مدنيين في هجوم على حافلة.",
			"لا توجد إصابات", "ثلاثة مدنيين", false},
		"ar: one commander": {"أفاد مصدر طبي بمقتل 17 شخصا في قصف على مخيم الواحة. وقال الجيش إن الغارة قتلت قائد وحدة الصواريخ.",
			"بمقتل 17 شخصا", "قائد وحدة", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := clash(shortReport("a", "2031-03-05", c.report), c.one, c.other); got != c.clash {
				t.Errorf("clash %v", got)
			}
		})
	}
}
