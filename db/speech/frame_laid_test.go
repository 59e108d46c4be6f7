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
		"ascribed, and where it fell": {"وقتل 12 شخصا في هجوم على قافلة نسبته الحكومة إلى حركة الفجر.",
			[]string{"asserts |  | وقتل 12 شخصا في هجوم على قافلة", "accuses | الحكومة | هجوم على قافلة نسبته الحكومة إلى حركة الفجر"}},
		"ascribed, as the news tells": {"وذكرت تقارير أن 12 شخصا قتلوا في غارة نسبتها كينيا إلى أوغندا.",
			[]string{"asserts | تقارير | 12 شخصا قتلوا في غارة", "accuses | Kenya | غارة نسبتها كينيا إلى أوغندا"}},
		"news that is ascribed":        {"نشرت الصحف أنباء عن هجوم على الجسر نسبتها الوكالة إلى الجيش.", []string{"asserts |  | نشرت الصحف أنباء عن هجوم على الجسر نسبتها الوكالة إلى الجيش"}},
		"a report that is ascribed":    {"نشرت الصحف تقريرا عن قصف المخيم نسبته الوكالة إلى مصدر أمني.", []string{"asserts |  | نشرت الصحف تقريرا عن قصف المخيم نسبته الوكالة إلى مصدر أمني"}},
		"pictures that are ascribed":   {"بثت المحطات صورا للغارة نسبتها القناة إلى الجيش.", []string{"asserts |  | بثت المحطات صورا للغارة نسبتها القناة إلى الجيش"}},
		"statements that are ascribed": {"نشرت الصحف تصريحات بشأن القصف نسبتها الصحيفة إلى وزير الدفاع.", []string{"asserts |  | نشرت الصحف تصريحات بشأن القصف نسبتها الصحيفة إلى وزير الدفاع"}},
		"work that is ascribed":        {"وأجرى المستشفى عمليات نسبتها الوزارة إلى فريق كيني.", []string{"asserts |  | وأجرى المستشفى عمليات نسبتها الوزارة إلى فريق كيني"}},
		"a deed that does not agree":   {"وزار العمدة سوقا قرب القصف نسبتها الوزارة إلى الجيش.", []string{"asserts |  | وزار العمدة سوقا قرب القصف نسبتها الوزارة إلى الجيش"}},
		"a source that nobody names":   {"ووقع انفجار نسبته الوكالة إلى مصدر أمني.", []string{"asserts |  | ووقع انفجار نسبته الوكالة إلى مصدر أمني"}},
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
