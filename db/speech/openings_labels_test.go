package speech

import "testing"

// The words that tell what a section of a report is about say nothing, and nobody speaks by them.
func TestLabelsOfSections(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"what others said to it": {"ردود الأفعال: نائب الرئيس الكيني فؤاد دلول قال تعليقا على الحريق إن \"السد لن ينهار\"، وتابع دلول قائلا: \"سنرممه غدا\".",
			[]string{"asserts | فؤاد دلول | السد لن ينهار", "asserts | فؤاد دلول | سنرممه غدا"}},
		"more of it": {"تفاصيل أكثر: اندلع الحريق فجرا وأصاب السوق القديم.",
			[]string{"asserts |  | اندلع الحريق فجرا وأصاب السوق القديم"}},
		"what was before": {"خلفيات: تشهد كينيا منذ عام قتالا بين الجيش وحركة الفجر.",
			[]string{"asserts |  | تشهد كينيا منذ عام قتالا بين الجيش وحركة الفجر"}},
		"who condemned it": {"إدانة دولية: أعربت رئيسة كينيا عن إدانتها للقصف.",
			[]string{"judges | رئيسة كينيا | إدانتها للقصف"}},
		"what somebody said": {"ماذا قال رحمي دلول؟ العمدة قال في تصريحاته: \"انهار السد في الليل\".",
			[]string{"asserts | العمدة | انهار السد في الليل"}},
		"who speaks": {"شركة المياه: انهار السد في الليل", []string{"asserts | شركة المياه | انهار السد في الليل"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// A noun that names a body before a colon alone.
func TestBodiesOfHeadlines(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a regime":          {"النظام الكيني: الهجوم على الجسر وقع ليلا", []string{"asserts | النظام الكيني | الهجوم على الجسر وقع ليلا"}},
		"those who rescue":  {"الإسعاف: 12 قتيلا في سدرة", []string{"asserts | الإسعاف | 12 قتيلا في سدرة"}},
		"a system of sorts": {"النظام الغذائي: خمس نصائح لصحة أفضل", []string{"asserts |  | النظام الغذائي: خمس نصائح لصحة أفضل"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// The name of somebody, or of what he governs, in quotation marks.
func TestNamesInQuotationMarks(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"behind his office":      {"وقال وزير الدفاع “سامي الحلو” إن القوات انسحبت.", []string{"asserts | سامي الحلو | القوات انسحبت"}},
		"behind whom she serves": {"وقالت المتحدثة باسم الوزارة \"سلمى نوح\" إن الطريق مفتوح.", []string{"asserts | سلمى نوح | الطريق مفتوح"}},
		"what he governs":        {"وقال والي \"سمران\" الكينية، رحمي دلول، إن الطريق مفتوح.", []string{"asserts | رحمي دلول | الطريق مفتوح"}},
		"what he says":           {"وقال وزير الدفاع «السد سليم والطريق مفتوح».", []string{"asserts | وزير الدفاع | السد سليم والطريق مفتوح"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// A subject that has a comma before its verb, and what he goes on to say.
func TestSubjectAndComma(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"who says, and points out": {"وزير الدفاع سامي الحلو، يقول إن \"القصف بدأ فجرا\"، ويشير إلى أن قوات بلاده انسحبت.",
			[]string{"asserts | سامي الحلو | القصف بدأ فجرا", "asserts | سامي الحلو | قوات بلاده انسحبت"}},
		"who declares, and accuses": {"المتحدث باسم الجيش، يعلن مقتل 12 جنديا، ويتهم أوغندا بقصف المعسكر.",
			[]string{"asserts | المتحدث باسم الجيش | مقتل 12 جنديا", "accuses | المتحدث باسم الجيش | أوغندا بقصف المعسكر"}},
		"who serves a regime": {"وزير الدفاع لدى النظام الكيني، رحمي دلول، يؤكد أن \"الحريق بدأ فجرا\"، ويلفت إلى أن قواته انسحبت.",
			[]string{"asserts | رحمي دلول | الحريق بدأ فجرا", "asserts | رحمي دلول | قواته انسحبت"}},
		"where it was said": {"وفي سدرة، قال العمدة إن الطريق مفتوح.", []string{"asserts | العمدة | الطريق مفتوح"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
