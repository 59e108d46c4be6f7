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
