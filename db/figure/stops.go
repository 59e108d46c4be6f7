package figure

import "strings"

// stoppable are things that stop or are stopped, and are not detained.
var stoppable = wordSet(`محطة محطات مصنع مصانع معمل معامل مصفاة مصافي قطار قطارات مترو خط خطوط ضخ إنتاج عمل أعمال عمليات عملية حركة سير رحلة رحلات ملاحة بث خدمة خدمات
	مولد مولدات مولدة مضخة مضخات مفاعل تصدير صادرات استيراد تيار كهرباء مياه ماء إمدادات إمداد دراسة قتال حرب مشروع مشاريع شبكة مرفق مرافق قسم أقسام مستشفى مستشفيات مطار ميناء مخبز مخابز آلة آلات محرك محركات حافلة حافلات سفينة سفن طائرة طائرات برنامج دعم تمويل صرف رواتب`)

// stopReach is within how many words behind a word of stopping the thing is named: أوقفت الشركة
// المحطة.
const stopReach = 2

// stopsAThing reports whether the word at i, which may tell that somebody was detained, tells that
// a thing stopped: توقف المحطة التي تزود 140 ألف نسمة.
func (r *reader) stopsAThing(i int) bool {
	if f := r.fold(i); !strings.Contains(f, "وقف") && !strings.Contains(f, "وقيف") {
		return false
	}
	for j := i + 1; j <= i+stopReach; j++ {
		if f := r.fold(j); stoppable[cutPrefixes(f, "ال")] {
			return true
		}
	}
	return false
}
