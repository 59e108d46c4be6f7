package gather

import (
	"slices"
	"testing"
)

// Who speaks for whom, as the reports of one gathering tell together.
func TestCamps(t *testing.T) {
	for name, c := range map[string]struct {
		reports []string
		voice   string // the speaker
		party   string // the key of his party
	}{
		"ar: the army that accuses the front is not the front's": {
			[]string{"قال الجيش الورداني إن قواته دخلت البلدة. واتهم الجيش الجبهة بقصف السوق. وقالت جبهة الفجر إنها صدت الهجوم.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "الجيش الورداني"},
		"ar: the army that fights forces which have no noun for their sort": {
			[]string{"اتهم الجيش الدرع القديم بقصف السوق. ونفى الدرع القديم ذلك. وقالت قوات الدرع القديم إنها صدت الهجوم.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "#army"},
		"ar: the army of a state that no table knows": {
			[]string{"أعلن الجيش الورداني دخول البلدة.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "الجيش الورداني"},
		"en: the army of a state that no table knows": {
			[]string{"The Wardan army said it had entered the town.", "Army spokesman Salem Taher denied shelling the market."}, "Salem Taher", "wardan army"},
		"ar: the army of a state that no table knows, by its spokesman": {
			[]string{"قال المتحدث باسم الجيش الورداني سالم طاهر إن قواته دخلت البلدة.", "وقال مصدر عسكري في الجيش إن المعارك مستمرة."}, "مصدر عسكري في الجيش", "الجيش الورداني"},
		"the army of a state that no table knows, in two scripts": {
			[]string{"أعلن الجيش الورداني دخول البلدة.", "The Wardan army denied shelling the market."}, "Wardan army", "الجيش الورداني"},
		"ar: the armies of two states that no table knows": {
			[]string{"أعلن الجيش الورداني دخول البلدة. وأعلن الجيش السهلاني دخول القرية.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "#army"},
		"ar: a man whom a report introduces and the next one names alone": {
			[]string{"قال المتحدث باسم جبهة الفجر سامر القاسمي إن مقاتليه دخلوا البلدة.", "The spokesman, Samer al-Qasimi, denied shelling the market."}, "Samer al-Qasimi", "جبهه الفجر"},
		"en: two armies of like sound": {
			[]string{"The Sola army said it had entered the town. The Sila army denied shelling the market."}, "Sila army", "sila army"},
		"en: its spokesman, behind another sentence": {
			[]string{"The Kenyan army said 12 soldiers were killed. The Dawn Front withdrew from the town of Kobo, and its spokesman, Nader al-Alami, said 40 fighters had been killed."}, "Nader al-Alami", "nader al-alami"},
		"en: its spokesman": {
			[]string{"The Northern Dawn Front said it had entered the town. Its spokesman, Nader al-Alami, denied shelling the market."}, "Nader al-Alami", "northern dawn front"},
		"en: the front's spokesman": {
			[]string{"The Northern Dawn Front said it had entered the town. The army denied that. The Front's spokesman, Nader al-Alami, denied shelling the market."}, "Nader al-Alami", "northern dawn front"},
		"ar: a title that names the army": {
			[]string{"نفى المتحدث باسم الجيش العقيد سالم طاهر قصف السوق. وقال طاهر إن الجيش ملتزم بالهدنة."}, "سالم طاهر", "#army"},
		"en: a title that names the army": {
			[]string{"Army spokesman Salem Taher denied shelling the market."}, "Salem Taher", "#army"},
		"ar: the army of the one country that is named": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "chad"},
		"ar: the army where only a mediator's government is named": {
			[]string{"قالت الحكومة الكينية إن المحادثات تبدأ غدا.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "#army"},
		"ar: the army where two countries have one": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة.", "قال الجيش النيجري إن قواته دخلت القرية.", "نفى المتحدث باسم الجيش سالم طاهر قصف السوق."}, "سالم طاهر", "#army"},
		"ar: what flies for the army": {
			[]string{"اتهمت حركة الفجر طيران الجيش بقصف السوق. ونفى طيران الجيش قصف السوق."}, "طيران الجيش", "#army"},
		"ar: the movement": {
			[]string{"اتهمت الحكومة حركة الفجر بقصف السوق. ونفت الحركة ذلك."}, "حركة الفجر", "الفجر"},
		"en: the letters of a name": {
			[]string{"The governor accused the Northern People's Union of shelling the market.", "The NPU denied shelling the market."}, "NPU", "northern people's union"},
		"ar: forces called after a country and more": {
			[]string{"قالت قوات تشاد الموحدة إنها صدت هجوما للجيش التشادي."}, "قوات تشاد الموحدة", "تشاد الموحده"},
		"en: forces called after a country and more": {
			[]string{"The Chadian Unity Forces said they had repelled an attack."}, "Chadian Unity Forces", "chadian unity forces"},
		"ar: the forces of a country": {
			[]string{"قالت القوات المسلحة التشادية إنها دخلت البلدة."}, "القوات المسلحة التشادية", "chad"},
		"en: the forces of a country": {
			[]string{"The Chadian Armed Forces said they had entered the town."}, "Chadian Armed Forces", "chad"},
		"ar: a short name in brackets": {
			[]string{"قالت قوات تشاد الموحدة إنها دخلت البلدة. واتهمت الحكومة قوات تشاد الموحدة (قتم) بقصف السوق. ونفت قتم قصف السوق."}, "قتم", "تشاد الموحده"},
		"ar: a short name in quotation marks": {
			[]string{"اتهمت الحكومة «حركة الفجر الجديد» بقصف السوق. وقالت حركة الفجر الجديد \"حفج\" إن الجيش قصف سوق حركة الفجر الجديد \"حفج\". ونفت حفج قصف السوق."}, "حفج", "الفجر الجديد"},
		"ar: the first word of a name": {
			[]string{"اتهمت الحكومة حركة النجم الساحلي بقصف السوق. ونفت حركة النجم قصف السوق."}, "حركة النجم", "النجم الساحلي"},
		"ar: a name given in part": {
			[]string{"قال مرصد الساحل لحقوق الإنسان إن الجيش قصف السوق. وأضاف مرصد الساحل أن المدرسة قصفت أيضا."}, "مرصد الساحل", "مرصد الساحل لحقوق الانسان"},
		"ar: a part that two names have": {
			[]string{"قالت جبهة تحرير الساحل إن الجيش قصف السوق. وقالت جبهة تحرير الجبل إن الجيش قصف المدرسة. وقالت جبهة تحرير إن الهدنة انتهت."}, "جبهة تحرير", "جبهه تحرير"},
		"ar: a name in two spellings": {
			[]string{"قالت قوات تشاد الديموقراطية إن الجيش قصف السوق.", "قالت قوات تشاد الديمقراطية إن مقاتليها بخير."}, "قوات تشاد الديمقراطية", "تشاد الديموقراطيه"},
		"ar: a short name in brackets before the verb of saying's claim": {
			[]string{"قالت قوات تشاد الموحدة (قتم) إن مقاتليها دخلوا البلدة.", "قالت قتم إن الجيش قصف السوق."}, "قتم", "تشاد الموحده"},
		"ar: forces of a people are not the army's that spoke before": {
			[]string{"قالت القوات التشادية إنها دخلت البلدة. ونفت القوات الأمازيغية ذلك."}, "القوات الأمازيغية", "القوات الامازيغيه"},
		"ar: the armed forces are those that spoke before": {
			[]string{"قالت القوات التشادية إنها دخلت البلدة. ونفت القوات المسلحة قصف السوق."}, "القوات المسلحة", "chad"},
		"ar: an observatory is not the state it watches": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة. وقال المرصد التشادي لحقوق الإنسان إن الجيش قصف السوق."}, "المرصد التشادي لحقوق الإنسان", "المرصد التشادي لحقوق الانسان"},
		"en: an observatory is not the state it watches": {
			[]string{"The Chadian army said it had entered the town. The Chadian Observatory for Rights said the army shelled the market."}, "Chadian Observatory for Rights", "chadian observatory for rights"},
		"ar: a ministry is the state": {
			[]string{"قالت وزارة الدفاع التشادية إن قواتها دخلت البلدة."}, "وزارة الدفاع التشادية", "chad"},
		"ar: a council called after a country and more": {
			[]string{"قال مجلس تشاد الديمقراطي إن الجيش التشادي قصف السوق."}, "مجلس تشاد الديمقراطي", "مجلس تشاد الديمقراطي"},
		"ar: the armed forces of a country, its name before": {
			[]string{"قالت قوات تشاد المسلحة إنها دخلت البلدة."}, "قوات تشاد المسلحة", "chad"},
		"ar: an expert in war is of no army": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة. وقال الخبير العسكري سالم طاهر إن الجيش قصف السوق."}, "سالم طاهر", "سالم طاهر"},
		"ar: the military spokesman of others is not the army's": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة. وقال المتحدث العسكري باسم الفجريين سالم طاهر إن المقاتلين دخلوا القرية."}, "سالم طاهر", "سالم طاهر"},
		"ar: the military command of other forces": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة. وقالت القيادة العسكرية لقوات الفجر إنها صدت الهجوم."}, "القيادة العسكرية لقوات الفجر", "القياده العسكريه لقوات الفجر"},
		"ar: authorities that accuse the country's government": {
			[]string{"قالت الحكومة التشادية إن قواتها دخلت البلدة. وقال الجيش التشادي إنه قصف القرية. واتهمت السلطات الجيش التشادي بقصف السوق."}, "السلطات", "السلطات"},
		"ar: a named government against its country's army": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة. واتهمت حكومة الوحدة الجيش التشادي بقصف السوق.", "اتهم سالم طاهر، رئيس حكومة الوحدة التشادية، حركة الفجر بقصف المدرسة."}, "سالم طاهر", "الوحده"},
		"ar: a named government and its army": {
			[]string{"قال الجيش التشادي إن قواته دخلت البلدة. واتهمت حكومة الوحدة حركة الفجر بقصف السوق.", "اتهم سالم طاهر، رئيس حكومة الوحدة التشادية، حركة الفجر بقصف المدرسة."}, "سالم طاهر", "chad"},
		"ar: authorities that accuse somebody else": {
			[]string{"قالت الحكومة التشادية إن قواتها دخلت البلدة. وقال الجيش التشادي إنه قصف القرية. واتهمت السلطات حركة الفجر بقصف السوق."}, "السلطات", "chad"},
	} {
		t.Run(name, func(t *testing.T) {
			var claims []Claim
			for i, words := range c.reports {
				claims = append(claims, shortReport(string(rune('a'+i)), "2031-03-05", words)...)
			}
			g := newGathering(claims)
			i := slices.IndexFunc(g.claims, func(r *read) bool { return r.Speaker.Name == c.voice })
			if i < 0 {
				for _, r := range g.claims {
					t.Logf("%q: %s", r.Speaker.Name, r.Text)
				}
				t.Fatalf("nobody is called %q", c.voice)
			}
			if got := g.claims[i].party; got != c.party {
				t.Errorf("%q speaks for %q, want %q", c.voice, got, c.party)
			}
		})
	}
}

// A party is named also where "for" is written onto its name.
func TestPartiesInWords(t *testing.T) {
	p := partiesOf(shortReport("a", "2031-03-05", "قالت قوات قتم إن الجيش قصف السوق."))
	for words, want := range map[string]bool{
		" المركز الاعلامي لقتم ":     true,
		" قتم في البلده ":            true,
		" المركز الاعلامي للمدينه ":  false,
		" قال لقتمان ان السوق بخير ": false,
	} {
		if got := slices.ContainsFunc(p.in(words), func(n named) bool { return n.key == "قتم" }); got != want {
			t.Errorf("%q names the party: %v, want %v", words, got, want)
		}
	}
}
