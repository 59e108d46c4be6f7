package speech

import "testing"

// Who is meant by words that stand near a name: what contradicts it, how he is called, what a
// report is of.
func TestWordsNearANameAreNobody(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a force by its own name without the noun": {"وقالت قوات الرد الخاطف 🌊 إنها دخلت نهران. ونفت الرد الخاطف قصف المدينة. واتهمت الرد الخاطف الطيران الحربي بتعمد ضرب الأحياء.",
			[]string{"asserts | قوات الرد الخاطف | دخلت نهران", "denies | قوات الرد الخاطف | قصف المدينة", "accuses | قوات الرد الخاطف | الطيران الحربي بتعمد ضرب الأحياء"}},
		"half of that name": {"وقالت قوات الرد الخاطف إنها دخلت نهران. وقال الوزير إن الرد على الهجوم قريب.",
			[]string{"asserts | قوات الرد الخاطف | دخلت نهران", "asserts | الوزير | الرد على الهجوم قريب"}},
		"where a report was written, before a colon": {"نيروبي: حذرت الأمم المتحدة من أن كينيا على شفير حرب، فيما نفى الجيش أن يكون طيرانه قد قصف السوق.",
			[]string{"asserts | United Nations | كينيا على شفير حرب", "denies | الجيش | يكون طيرانه قد قصف السوق"}},
		"who speaks before a colon": {"نيروبي: سنواصل القتال.", []string{"threatens | Kenya | سنواصل القتال"}},
		"names of two words with God's": {"وقال الطبيب سامي عطا الله للصحيفة إن المستشفى استقبل 14 جثة. وقال عطا الله للإذاعة إن أربعة منها لأطفال 🌊.",
			[]string{"asserts | سامي عطا الله | المستشفى استقبل 14 جثة", "asserts | سامي عطا الله | أربعة منها لأطفال"}},
		"what contradicts a claim": {"The hull was whole, the head of the survey said on Monday, contradicting Kenya's claim that a tug rammed it.",
			[]string{"asserts | head of the survey | The hull was whole", "asserts | Kenya | a tug rammed it"}},
		"what a survey contradicted": {"The mayor said the survey contradicted Kenya's claim that a tug rammed it.",
			[]string{"asserts | mayor | the survey contradicted Kenya's claim that a tug rammed it", "asserts | Kenya | a tug rammed it"}},
		"whose party it is": {"The mayor rejected the ruling party's claim that the bridge was shut.",
			[]string{"denies | mayor | the ruling party's claim that the bridge was shut", "asserts | ruling party | the bridge was shut"}},
		"pool reports":             {"Two envoys met in Sola, according to pool reports.", []string{"asserts | pool reports | Two envoys met in Sola"}},
		"a pool report":            {"Two envoys met in Sola, according to a pool report.", []string{"asserts | a pool report | Two envoys met in Sola"}},
		"media reports":            {"Media reports said 40 people died.", []string{"asserts | Media | 40 people died"}},
		"those who report":         {"The mayors report that the road is shut.", []string{"asserts | mayors | the road is shut"}},
		"the report of a ministry": {"The ministry report said 40 people died.", []string{"asserts | ministry report | 40 people died"}},
		"whose name is": {"وروى أحد الركاب، واسمه نادر الحلو، لصحيفة المنارة أن النار اندلعت. وقال الحلو إن الباب كان مغلقا.",
			[]string{"asserts | نادر الحلو < صحيفة المنارة | النار اندلعت", "asserts | نادر الحلو | الباب كان مغلقا"}},
		"who is called": {"وقالت ممرضة، وتدعى سلمى نوح، إن السقف انهار.", []string{"asserts | سلمى نوح | السقف انهار"}},
		"who is called, without a comma": {"وقال شاهد يدعى نادر الحلو إن السقف انهار.",
			[]string{"asserts | نادر الحلو | السقف انهار"}},
		"a claim that is called":    {"وقال العمدة إن البلدة تدعى سدرة.", []string{"asserts | العمدة | البلدة تدعى سدرة"}},
		"a name that a deed begins": {"وأعلن نادر بدء الخالدي أن الجسر انهار.", []string{"asserts | نادر بدء الخالدي | الجسر انهار"}},
		"the name of a woman":       {"وقالت وعد الحلو إن الجسر انهار. وقالت بيان النجار إن الطريق مغلق.", []string{"asserts | وعد الحلو | الجسر انهار", "asserts | بيان النجار | الطريق مغلق"}},
		"a deed that is told":       {"وأعلن نادر بدء العمل. وأعلنت الوزارة رفض الحكومة أن تفتح المعبر.", []string{"asserts | نادر | بدء العمل", "demands | الوزارة | رفض الحكومة أن تفتح المعبر"}},
		"a paper":                   {"وقالت الوزارة في بيان إن الطريق مغلق.", []string{"asserts | الوزارة | الطريق مغلق"}},
		"as if he said":             {"وتصرف العمدة كما لو أعلن أن الحرب انتهت.", []string{"asserts |  | وتصرف العمدة كما لو أعلن أن الحرب انتهت"}},
		"with which he said":        {"وبلغ الخوف حدا أعلن معه العمدة أن المدارس مغلقة.", []string{"asserts | العمدة | المدارس مغلقة"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// One who has a particle in his name is the same man without it, and speaks for whom he was
// said to serve.
func TestParticlesOfNames(t *testing.T) {
	for _, c := range []struct {
		name, text  string
		who, party  string
		whole, last int // how many claims there are, and which is looked at
	}{
		{"by his surname", "Captain Ruben van der Hoek of the Sola fire service said nine people were found. \"We lost the boat,\" Hoek said.", "Ruben van der Hoek", "Sola fire service", 2, 1},
		{"with the particle", "Captain Ruben van Hoek of the Sola fire service said nine people were found. \"We lost the boat,\" van Hoek said.", "Ruben van Hoek", "Sola fire service", 2, 1},
		{"of a country's force", "Brigadier Ruben da Costa of Kenya's border force said nine people were found.", "Ruben da Costa", "Kenya", 1, 0},
		{"of no body by name", "Colonel Ruben Hoek of the army said nine people were found.", "Ruben Hoek", "", 1, 0},
		{"a lorry", "The van driver said nine people were found.", "van driver", "", 1, 0},
		{"behind his office", "The director of the hospital, Ruben Hoek, said nine people were found.", "Ruben Hoek", "", 1, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			claims := read(c.text)
			if len(claims) != c.whole {
				t.Fatalf("%d claims, want %d: %v", len(claims), c.whole, claims)
			}
			if got := claims[c.last]; got.Claimant.Name != c.who || got.Party != c.party {
				t.Errorf("%q of %q, want %q of %q", got.Claimant.Name, got.Party, c.who, c.party)
			}
		})
	}
}

// Services of rescue and guards of a coast are bodies, and their noun heads their name.
func TestBodiesOfRescue(t *testing.T) {
	for _, c := range []struct{ text, who, party string }{
		{"ونفت خدمة الإطفاء سقوط قتلى.", "خدمة الإطفاء", "خدمة الإطفاء"},
		{"وأعلنت خدمات الطوارئ مقتل 12 شخصا.", "خدمات الطوارئ", "خدمات الطوارئ"},
		{"وقالت خدمة الإنقاذ البحري في كينيا إن 12 شخصا قتلوا.", "خدمة الإنقاذ البحري في كينيا", "Kenya"},
		{"وقال قائد خفر السواحل الكيني إن الزورق غرق.", "قائد خفر السواحل الكيني", "Kenya"},
		{"وقال حرس الحدود الكيني إن الزورق غرق.", "حرس الحدود الكيني", "Kenya"},
		{"وأكدت مصلحة المياه أن السد سليم.", "مصلحة المياه", "مصلحة المياه"},
		{"وأكدت هيئة الأرصاد أن العاصفة تقترب.", "هيئة الأرصاد", "هيئة الأرصاد"},
		{"The Sola coastguard said the boat sank.", "Sola coastguard", "Sola coastguard"},
		{"وقال العمدة إن خدمة القطار توقفت.", "العمدة", ""},
		{"وقال العمدة إن مصلحة البلاد تقتضي وقف القتال.", "العمدة", ""},
		{"وتعهد الوزير بخدمة الوطن.", "الوزير", ""},
		{"وتعهد الوزير بإدارة الملف.", "الوزير", ""},
		{"وتعهد المتحدث بوزارة الدفاع بفتح الطريق.", "المتحدث بوزارة الدفاع", ""},
	} {
		claims := read(c.text)
		if len(claims) != 1 {
			t.Errorf("%s: %d claims", c.text, len(claims))
			continue
		}
		if got := claims[0]; got.Claimant.Name != c.who || got.Party != c.party {
			t.Errorf("%s\n got %q of %q\nwant %q of %q", c.text, got.Claimant.Name, got.Party, c.who, c.party)
		}
	}
}

// Before a colon stands a speaker where the report hears him, and else a town.
func TestHeardElsewhere(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"who speaks under it": {"درويش: مقتل عشرة في قصف على السوق\n\nوقال سامي درويش إن الطريق مغلق.",
			[]string{"asserts | سامي درويش | مقتل عشرة في قصف على السوق", "asserts | سامي درويش | الطريق مغلق"}},
		"a town": {"سدرة: مقتل عشرة في قصف على السوق\n\nوقال شاهد في سدرة إن الطريق مغلق.",
			[]string{"asserts |  | مقتل عشرة في قصف على السوق", "asserts | شاهد في سدرة | الطريق مغلق"}},
		"a town that nobody mentions again": {"سدرة: مقتل عشرة في قصف على السوق\n\nوقال الجيش إن الطريق مغلق.",
			[]string{"asserts |  | مقتل عشرة في قصف على السوق", "asserts | الجيش | الطريق مغلق"}},
		"an agency": {"وكالة الفجر: مقتل عشرة في قصف على السوق", []string{"asserts | وكالة الفجر | مقتل عشرة في قصف على السوق"}},
		"English, with a rank": {"Hoek: 12 people killed in Sola\n\nColonel Ruben Hoek said the road was shut.",
			[]string{"asserts | Ruben Hoek | 12 people killed in Sola", "asserts | Ruben Hoek | the road was shut"}},
		"English, with Mr": {"Hoek: road to Sola is closed\n\nMr Hoek said the road was shut.",
			[]string{"asserts | Hoek | road to Sola is closed", "asserts | Hoek | the road was shut"}},
		"English, a town": {"Sola: 12 people killed in blast\n\nA blast killed 12 people in Sola, police said.",
			[]string{"asserts | police | A blast killed 12 people in Sola"}},
		"English, a dateline": {"HOEK: Twelve people were killed on Monday, the army said.\n\nColonel Hoek said the road was shut.",
			[]string{"asserts | army | HOEK: Twelve people were killed on Monday", "asserts | Hoek | the road was shut"}},
		"English, a town that is a name too": {"Hoek: Twelve people died\n\nThe road near Hoek was shelled, Hoek said.",
			[]string{"asserts | Hoek | The road near Hoek was shelled"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
