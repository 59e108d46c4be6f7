package speech

import "testing"

// A clause that lays the deed before it at somebody's door accuses him of it.
func TestDeedsLaidAtADoor(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"ascribed": {"قتل 12 جنديا في غارات جوية على سدرة نسبتها كينيا إلى أوغندا.",
			[]string{"asserts |  | قتل 12 جنديا في غارات جوية على سدرة", "accuses | Kenya | غارات جوية على سدرة نسبتها كينيا إلى أوغندا"}},
		"ascribed to a movement": {"وقتل 12 شخصا في تفجير نسبته الشرطة إلى حركة الفجر.",
			[]string{"asserts |  | وقتل 12 شخصا في تفجير", "accuses | الشرطة | تفجير نسبته الشرطة إلى حركة الفجر"}},
		"for which one is answerable": {"قتل 12 جنديا في هجوم حملت الحكومة حركة الفجر مسؤوليته.",
			[]string{"asserts |  | قتل 12 جنديا في هجوم", "accuses | الحكومة | حركة الفجر مسؤوليته"}},
		"who stands behind it": {"وقتل 12 شخصا في قصف يتهم السكان الجيش بالوقوف وراءه.",
			[]string{"asserts |  | وقتل 12 شخصا في قصف", "accuses | السكان | الجيش بالوقوف وراءه"}},
		"a word that is ascribed": {"وردد الطلاب أبياتا نسبتها المعلمة إلى شاعر كيني.",
			nil},
		"a rate": {"وبلغت نسبتها في كينيا 12 بالمئة.",
			[]string{"asserts |  | وبلغت نسبتها في كينيا 12 بالمئة"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
	if got := read("وقتل 12 شخصا في تفجير نسبته الشرطة إلى حركة الفجر.")[1].Blamed.Name; got != "حركة الفجر" {
		t.Errorf("blamed %q", got)
	}
}
