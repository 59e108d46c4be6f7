package gather

import (
	"testing"

	"counterclaim/db/record"
)

// Prisoners who come free are one thing, whoever counts them.
func TestPrisonersHandedOver(t *testing.T) {
	relief := []toldOn{
		{"2031-03-05", "قالت لجنة الإغاثة إنها تسلمت من جبهة الفجر خمسة جنود أسرى يوم الخميس. وقال الناطق باسم جبهة الفجر هيثم الورد إن الجبهة أفرجت عن سبعة أسرى."},
	}
	for name, c := range map[string]tollPair{
		"ar: received, and set free": {relief, "خمسة جنود", "سبعة أسرى", record.Contradicts},
		"en: received, and handed over": {[]toldOn{
			{"2031-03-05", "The Red Cross said it had received nine prisoners from the Dawn Front. The Dawn Front said it had handed over 12 prisoners to the Red Cross."},
		}, "nine prisoners", "12 prisoners", record.Contradicts},
	} {
		t.Run(name, c.check)
	}
}

// Who says how many more will be freed than another said takes no earlier release back.
func TestAnotherNumberIsNoDenial(t *testing.T) {
	claims := shortReport("a", "2031-03-03", "قال الناطق باسم جبهة الفجر هيثم الورد إن الجبهة أفرجت عن سبعة أسرى.")
	claims = append(claims, shortReport("b", "2031-03-09", "قال الناطق باسم جبهة الفجر هيثم الورد إن الجبهة ستتسلم 45 من معتقليها لا 30.")...)
	if got := between(Compare(claims), "a", "b"); got != "-" {
		t.Errorf("%s", got)
	}
}

// A town in somebody's hands is held by him.
func TestATownInTheHandsOf(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: it is in their hands": {
			[]string{"قال وزير الدفاع الكيني سامي العلي إن الجيش الكيني يسيطر على بلدة الرقيم. وقال الناطق باسم جبهة الفجر هيثم الورد إن بلدة الرقيم بيد الجبهة."},
			"يسيطر على", "بيد الجبهة", true},
	})
}

// Who receives or hands over something else frees no captive.
func TestWhoTakesCaptivesFreesNone(t *testing.T) {
	for name, c := range map[string]tollPair{
		"en: aid received": {[]toldOn{
			{"2031-03-05", "The Kenyan army said the River Front received aid and took 12 prisoners near Marjana. The River Front said it took 40 prisoners near Marjana."},
		}, "12 prisoners", "40 prisoners", record.Contradicts},
		"ar: weapons handed over": {[]toldOn{
			{"2031-03-05", "قالت جبهة النهر إنها أسرت 20 أسيرا قرب مرجانة بعد أن سلم المقاتلون أسلحتهم. وقالت جبهة النهر إنها أفرجت عن سبعة أسرى قرب مرجانة."},
		}, "20 أسيرا", "سبعة أسرى", ""},
	} {
		t.Run(name, c.check)
	}
	for _, r := range newGathering(shortReport("a", "2031-03-05", "قالت جبهة النهر إنها أسرت 20 أسيرا بعد أن سلم المقاتلون أسلحتهم.")).claims {
		for _, f := range r.Figures {
			if got := r.whatIsCounted(f); got != f.What {
				t.Errorf("%q, want %q", got, f.What)
			}
		}
	}
}

// The Arabic for however is no hand that holds a town.
func TestHoweverHoldsNothing(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"ar: however": {
			[]string{"قال وزير الدفاع الكيني سامي العلي إن القتال توقف في بلدة مرجانة بيد أن السكان لم يعودوا. وقال الناطق باسم جبهة الفجر هيثم الورد إن مقاتلي الجبهة يسيطرون على بلدة مرجانة."},
			"بيد أن", "يسيطرون", false},
		"ar: however it": {
			[]string{"قال وزير الدفاع الكيني سامي العلي إن القتال توقف في بلدة مرجانة بيد أنه قد يتجدد. وقال الناطق باسم جبهة الفجر هيثم الورد إن مقاتلي الجبهة يسيطرون على بلدة مرجانة."},
			"بيد أنه", "يسيطرون", false},
	})
	for _, words := range []string{"القتال توقف في مرجانة بيد أن السكان لم يعودوا", "القتال توقف في مرجانة بيد أنه قد يتجدد"} {
		if r := readClaim(Claim{Text: words}, newStems()); r.has(hold) || r.has(grip) || r.has(under) {
			t.Errorf("%q holds", words)
		}
	}
}
